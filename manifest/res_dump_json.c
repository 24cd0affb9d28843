/* A resource table as JSON: docs/RESOURCES.md. */
#include "manifest/res_dump_parts.h"

#include "base/cursor.h"

#include <stdio.h>

static void add_hex(struct res_dumper *d, const char *key, unsigned digits, uint32_t value)
{
    char text[16];

    snprintf(text, sizeof text, "0x%0*x", (int)digits, value);
    if (key)
        pica_json_key_text(&d->json, key, text);
    else
        pica_json_string(&d->json, pica_span_str(text));
}

static void add_text(struct res_dumper *d, const char *key, const struct pica_text *t)
{
    pica_json_key(&d->json, key);
    pica_json_string(&d->json, pica_span_of(t->data, t->len));
}

static void add_bits(struct res_dumper *d, const char *key, const struct res_bit *bits,
                     uint32_t value)
{
    pica_json_key(&d->json, key);
    pica_json_array(&d->json);
    for (; bits->name; bits++)
        if (value & bits->bit)
            pica_json_string(&d->json, pica_span_str(bits->name));
    pica_json_array_end(&d->json);
}

static void list(struct res_dumper *d, const char *key, bool begin)
{
    if (begin) {
        pica_json_key(&d->json, key);
        pica_json_array(&d->json);
    } else {
        pica_json_array_end(&d->json);
    }
}

/* Of an object whose last key holds a list. */
static void json_list_end(struct res_dumper *d)
{
    pica_json_array_end(&d->json);
    pica_json_object_end(&d->json);
}

/* --- packages ------------------------------------------------------------------ */

static void json_begin(struct res_dumper *d)
{
    pica_json_object(&d->json);
    pica_json_key_text(&d->json, "schema", "pica.resources/1");
    pica_json_key_bool(&d->json, "refused", d->t.refused);
    list(d, "packages", true);
}

static void json_end(struct res_dumper *d)
{
    pica_json_array_end(&d->json);
    pica_json_object_end(&d->json);
    pica_text_add_char(d->out, '\n');
}

static void json_package(struct res_dumper *d, const struct res_package *p)
{
    pica_json_object(&d->json);
    add_hex(d, "id", 2, p->id);
    pica_json_key_text(&d->json, "name", res_name16(&d->t, p->name));
}

static void json_close(struct res_dumper *d)
{
    pica_json_object_end(&d->json);
}

static void json_libraries(struct res_dumper *d, bool begin)
{
    list(d, "libraries", begin);
}

static void json_library(struct res_dumper *d, uint32_t id, const char *name)
{
    pica_json_object(&d->json);
    add_hex(d, "id", 2, id);
    pica_json_key_text(&d->json, "name", name);
    pica_json_object_end(&d->json);
}

static void json_overlayables(struct res_dumper *d, bool begin)
{
    list(d, "overlayables", begin);
}

static void json_overlayable(struct res_dumper *d, const char *name, const char *actor)
{
    pica_json_object(&d->json);
    pica_json_key_text(&d->json, "name", name);
    pica_json_key_text(&d->json, "actor", actor);
    list(d, "policies", true);
}

static void json_policy(struct res_dumper *d, const struct res_policy *policy)
{
    pica_json_object(&d->json);
    add_bits(d, "who", res_policy_bits, policy->flags);
    list(d, "ids", true);
    for (size_t i = 0; i < policy->ids.len / REF_SIZE; i++)
        add_hex(d, NULL, 8, pica_le32(policy->ids.data + i * REF_SIZE));
    list(d, "ids", false);
    pica_json_object_end(&d->json);
}

static void json_aliases(struct res_dumper *d, bool begin)
{
    list(d, "aliases", begin);
}

static void json_alias(struct res_dumper *d, struct res_alias alias)
{
    pica_json_object(&d->json);
    add_hex(d, "staged", 8, alias.staged);
    add_hex(d, "finalized", 8, alias.finalized);
    pica_json_object_end(&d->json);
}

/* --- resources ----------------------------------------------------------------- */

static void json_types(struct res_dumper *d, bool begin)
{
    list(d, "types", begin);
}

static void json_type(struct res_dumper *d, uint32_t id)
{
    pica_json_object(&d->json);
    add_hex(d, "id", 2, id);
    add_text(d, "name", &d->type_name);
    list(d, "resources", true);
}

static void json_resource(struct res_dumper *d, uint32_t id, unsigned flags, uint32_t spec)
{
    pica_json_object(&d->json);
    add_hex(d, "id", 8, id);
    add_text(d, "name", &d->name);
    add_bits(d, "flags", res_entry_bits, flags & 0xff);
    add_bits(d, "varies", res_config_bits, spec);
    list(d, "values", true);
}

/* Spans of a string, where it has any. */
static void add_spans(struct res_dumper *d, uint32_t string)
{
    struct string_span span;

    for (uint32_t i = 0; res_dumper_span(d, string, i, &span); i++) {
        if (i == 0)
            list(d, "spans", true);
        pica_json_object(&d->json);
        if (res_dumper_string(d, span.name, &d->scratch))
            add_text(d, "tag", &d->scratch);
        pica_json_key_number(&d->json, "first", span.first);
        pica_json_key_number(&d->json, "last", span.last);
        pica_json_object_end(&d->json);
    }
    if (res_dumper_span(d, string, 0, &span))
        list(d, "spans", false);
}

static void add_value(struct res_dumper *d, struct res_value v)
{
    pica_json_key_text(&d->json, "type", res_value_type_name(v.type));
    d->scratch.len = 0;
    if (v.type != RES_STRING) {
        res_table_print(&d->t, v, &d->scratch);
        add_text(d, "value", &d->scratch);
        add_hex(d, "data", 8, v.data);
    } else if (res_dumper_string(d, v.data, &d->scratch)) {
        add_text(d, "value", &d->scratch);
        add_spans(d, v.data);
    }
}

static void begin_value(struct res_dumper *d)
{
    pica_json_object(&d->json);
    if (res_dumper_file(d))
        pica_json_key_text(&d->json, "file", res_dumper_file(d));
    add_text(d, "config", &d->config);
}

static void json_value(struct res_dumper *d, struct res_value v)
{
    begin_value(d);
    add_value(d, v);
    pica_json_object_end(&d->json);
}

static void json_bag(struct res_dumper *d, const struct res_entry *e)
{
    begin_value(d);
    if (e->parent) {
        d->scratch.len = 0;
        res_table_print(&d->t, (struct res_value){ RES_REFERENCE, e->parent }, &d->scratch);
        add_text(d, "parent", &d->scratch);
        add_hex(d, "parent_id", 8, e->parent);
    }
    list(d, "items", true);
    for (size_t i = 0; i < e->items.len / MAP_SIZE && !d->out->failed; i++) {
        struct res_item item = res_dumper_item(d, e, i);

        pica_json_object(&d->json);
        add_hex(d, "id", 8, item.name);
        d->scratch.len = 0;
        res_item_name(d, i, item.name, &d->scratch);
        add_text(d, "name", &d->scratch);
        add_value(d, item.value);
        pica_json_object_end(&d->json);
    }
    list(d, "items", false);
    pica_json_object_end(&d->json);
}

static void json_broken(struct res_dumper *d)
{
    begin_value(d);
    pica_json_key_bool(&d->json, "broken", true);
    pica_json_object_end(&d->json);
}

const struct res_printer res_printer_json = {
    .begin = json_begin,
    .end = json_end,
    .package = json_package,
    .package_end = json_close,
    .libraries = json_libraries,
    .library = json_library,
    .overlayables = json_overlayables,
    .overlayable = json_overlayable,
    .policy = json_policy,
    .overlayable_end = json_list_end,
    .aliases = json_aliases,
    .alias = json_alias,
    .types = json_types,
    .type = json_type,
    .type_end = json_list_end,
    .resource = json_resource,
    .resource_end = json_list_end,
    .value = json_value,
    .bag = json_bag,
    .broken = json_broken,
};
