/*
 * The values of a resource table in protobuf form, as they stand in resources.arsc: strings,
 * simple values, bags (tools/aapt2 ResEntryWriter.cpp, ResourceValues.cpp).
 */
#include "manifest/proto_table_parts.h"
#include "manifest/res_table_parts.h"

#include <stdlib.h>

/* Names of items that are none of attributes (ResTable_map). */
enum {
    MAP_TYPE = 0x01000000,
    MAP_MIN,
    MAP_MAX,
    MAP_OTHER = 0x01000004,
    MAP_ZERO,
    MAP_ONE,
    MAP_TWO,
    MAP_FEW,
    MAP_MANY,
};

/* --- strings ------------------------------------------------------------------------- */

/* The number of these bytes, which are copied when they are new. */
static uint32_t intern_bytes(struct proto_table *c, struct pica_intern *in, struct pica_span bytes)
{
    uint32_t index = pica_intern_find(in, bytes);
    uint8_t *copy;

    if (index != PICA_INTERN_NONE)
        return index;
    copy = pica_arena_alloc(&c->arena, bytes.len);
    if (copy) {
        memcpy(copy, bytes.data, bytes.len);
        index = pica_intern_add(in, pica_span_of(copy, bytes.len));
    }
    if (index == PICA_INTERN_NONE) {
        c->no_memory = true;
        return 0;
    }
    return index;
}

uint32_t proto_intern(struct proto_table *c, struct pica_intern *in, uint32_t style,
                      struct pica_span text)
{
    c->key.len = 0;
    chunk_put32(&c->key, style);
    pica_text_add_span(&c->key, text);
    if (!c->key.failed)
        return intern_bytes(c, in, pica_span_of(c->key.data, c->key.len));
    c->no_memory = true;
    return 0;
}

/* A string with marked stretches is not that string without them: it is a string of its own. */
static uint32_t intern_styled(struct proto_table *c, const Aapt__StyledString *s)
{
    struct string_span *spans = pica_arena_array(&c->arena, s->n_span, sizeof *spans);
    struct string_pool_style *style;

    if (!spans || s->n_span > UINT32_MAX ||
        !pica_grow(&c->styles, &c->style_cap, c->style_count + 1, sizeof *c->styles)) {
        c->no_memory = true;
        return 0;
    }
    style = &c->styles[c->style_count++];
    style->spans = spans;
    style->count = (uint32_t)s->n_span;
    style->string = proto_intern(c, &c->strings, (uint32_t)c->style_count, proto_span(s->value));
    for (size_t i = 0; i < s->n_span; i++)
        spans[i] =
            (struct string_span){ proto_intern(c, &c->strings, 0, proto_span(s->span[i]->tag)),
                                  s->span[i]->first_char, s->span[i]->last_char };
    return c->styles[c->style_count - 1].string;
}

static bool value_of(struct proto_table *c, const Aapt__Item *item, struct res_value *ret)
{
    struct proto_value v;

    if (!item || !proto_item(item, &v))
        return false;
    *ret = v.value;
    if (v.styled)
        ret->data = intern_styled(c, v.styled);
    else if (v.value.type == RES_STRING)
        ret->data = proto_intern(c, &c->strings, 0, v.text);
    return true;
}

/* --- values ---------------------------------------------------------------------------- */

static void add_item(struct proto_table *c, uint32_t name, struct res_value value)
{
    if (pica_grow(&c->items, &c->item_cap, c->item_count + 1, sizeof *c->items))
        c->items[c->item_count++] = (struct proto_table_item){ name, value };
    else
        c->no_memory = true;
}

static void attribute_items(struct proto_table *c, const Aapt__Attribute *a)
{
    add_item(c, MAP_TYPE, (struct res_value){ RES_INT_DEC, a->format_flags });
    if (a->min_int != INT32_MIN)
        add_item(c, MAP_MIN, (struct res_value){ RES_INT_DEC, (uint32_t)a->min_int });
    if (a->max_int != INT32_MAX)
        add_item(c, MAP_MAX, (struct res_value){ RES_INT_DEC, (uint32_t)a->max_int });
    for (size_t i = 0; i < a->n_symbol; i++) {
        const Aapt__Attribute__Symbol *s = a->symbol[i];
        uint8_t type = s->type ? (uint8_t)s->type : RES_INT_DEC;

        add_item(c, s->name ? s->name->id : 0, (struct res_value){ type, s->value });
    }
}

/* What has its package given at run time (0) stands behind the framework's, where it is sought. */
static uint32_t style_rank(uint32_t id)
{
    return id >> 24 == 0 ? id | 0x02000000u : id;
}

static int item_compare(const void *pa, const void *pb)
{
    const struct proto_table_item *a = pa, *b = pb;
    uint32_t x = style_rank(a->name), y = style_rank(b->name);

    return (x > y) - (x < y);
}

static bool style_items(struct proto_table *c, const Aapt__Style *s)
{
    bool sound = true;

    for (size_t i = 0; i < s->n_entry; i++) {
        struct res_value v;

        if (s->entry[i]->key && value_of(c, s->entry[i]->item, &v))
            add_item(c, s->entry[i]->key->id, v);
        else
            sound = false;
    }
    if (c->item_count > 1)
        qsort(c->items, c->item_count, sizeof *c->items, item_compare);
    return sound;
}

static bool array_items(struct proto_table *c, const Aapt__Array *a)
{
    bool sound = true;

    for (size_t i = 0; i < a->n_element; i++) {
        struct res_value v;

        if (value_of(c, a->element[i]->item, &v))
            add_item(c, MAP_MIN + (uint32_t)i, v);
        else
            sound = false;
    }
    return sound;
}

static bool plural_items(struct proto_table *c, const Aapt__Plural *p)
{
    static const uint32_t names[] = { MAP_ZERO, MAP_ONE, MAP_TWO, MAP_FEW, MAP_MANY, MAP_OTHER };
    size_t count = sizeof names / sizeof *names;
    bool sound = true;

    for (size_t want = 0; want < count; want++)
        for (size_t i = 0; i < p->n_entry; i++) {
            const Aapt__Plural__Entry *e = p->entry[i];
            struct res_value v;

            if ((e->arity < count ? e->arity : count - 1) != want)
                continue;
            if (value_of(c, e->item, &v))
                add_item(c, names[want], v);
            else
                sound = false;
        }
    return sound;
}

static void put_value(struct pica_text *t, struct res_value v)
{
    chunk_put16(t, 8);
    chunk_put16(t, (uint32_t)v.type << 8);
    chunk_put32(t, v.data);
}

static void put_bag(struct proto_table *c, uint32_t key, uint32_t flags, uint32_t parent)
{
    struct pica_text *t = &c->values;

    chunk_put16(t, 16);
    chunk_put16(t, flags | ENTRY_COMPLEX);
    chunk_put32(t, key);
    chunk_put32(t, parent);
    chunk_put32(t, (uint32_t)c->item_count);
    for (size_t i = 0; i < c->item_count; i++) {
        chunk_put32(t, c->items[i].name);
        put_value(t, c->items[i].value);
    }
}

static bool compound(struct proto_table *c, const Aapt__CompoundValue *v, uint32_t key,
                     uint32_t flags)
{
    uint32_t parent = 0;
    bool sound = true;

    c->item_count = 0;
    switch (v->value_case) {
    case AAPT__COMPOUND_VALUE__VALUE_ATTR:
        attribute_items(c, v->attr);
        break;
    case AAPT__COMPOUND_VALUE__VALUE_STYLE:
        parent = v->style->parent ? v->style->parent->id : 0;
        sound = style_items(c, v->style);
        break;
    case AAPT__COMPOUND_VALUE__VALUE_ARRAY:
        sound = array_items(c, v->array);
        break;
    case AAPT__COMPOUND_VALUE__VALUE_PLURAL:
        sound = plural_items(c, v->plural);
        break;
    case AAPT__COMPOUND_VALUE__VALUE_STYLEABLE:
    case AAPT__COMPOUND_VALUE__VALUE_MACRO:
        break;
    case AAPT__COMPOUND_VALUE__VALUE__NOT_SET:
    default:
        return false;
    }
    put_bag(c, key, flags, parent);
    return sound;
}

bool proto_add_value(struct proto_table *c, const Aapt__ConfigValue *cv, uint32_t entry,
                     uint32_t key, uint32_t flags)
{
    uint8_t config[PROTO_CONFIG_SIZE];
    struct proto_table_value v = { .entry = entry, .at = c->values.len };
    struct res_value simple;
    bool sound = true;

    if (!pica_grow(&c->list, &c->value_cap, c->value_count + 1, sizeof *c->list)) {
        c->no_memory = true;
        return true;
    }
    if (!cv->value)
        return false;
    proto_config(cv->config, config);
    v.config = intern_bytes(c, &c->configs, pica_span_of(config, PROTO_CONFIG_SIZE));
    flags |= cv->value->weak ? ENTRY_WEAK : 0;
    if (cv->value->value_case == AAPT__VALUE__VALUE_COMPOUND_VALUE) {
        sound = compound(c, cv->value->compound_value, key, flags);
    } else if (cv->value->value_case == AAPT__VALUE__VALUE_ITEM &&
               value_of(c, cv->value->item, &simple)) {
        chunk_put16(&c->values, 8);
        chunk_put16(&c->values, flags);
        chunk_put32(&c->values, key);
        put_value(&c->values, simple);
    } else {
        sound = false;
    }
    v.len = c->values.len - v.at;
    if (v.len > 0)
        c->list[c->value_count++] = v;
    return sound;
}
