/* Objects, arrays and static fields of a run. */
#include "flow/interpret_parts.h"

#include "base/text.h"
#include "dex/access.h"
#include "dex/values.h"

#include <stdlib.h>

#define FIELDS_MAX 256u       /* of one object that are kept apart */
#define ARRAY_MAX 65536u      /* elements */
#define INITIALISING_MAX 128u /* static initialisers that wait for others */

void *it_alloc(struct flow_interpreter *it, size_t count, size_t each)
{
    struct pica_arena *a = it->initialising ? &it->kept : &it->passing;
    void *p = NULL;

    if (it->kept.total + it->passing.total <= it->limits->interpreted_bytes &&
        count <= it->limits->interpreted_bytes / (each ? each : 1)) {
        p = pica_arena_array(a, count ? count : 1, each);
        it->nomem |= !p;
    } else {
        it->full = it->dirty = true; /* the next run begins with all of it */
    }
    return p;
}

struct it_object *it_object_new(struct flow_interpreter *it, enum it_kind kind,
                                struct pica_span class_name)
{
    struct it_object *o = it_alloc(it, 1, sizeof *o);

    if (o) {
        o->kind = kind;
        o->class_name = class_name;
        o->kept = it->initialising > 0;
    }
    return o;
}

size_t it_element_size(char element)
{
    switch (element) {
    case 'Z':
    case 'B':
        return 1;
    case 'C':
    case 'S':
        return 2;
    case 'I':
    case 'F':
        return 4;
    case 'J':
    case 'D':
        return 8;
    default:
        return sizeof(struct it_slot);
    }
}

struct it_object *it_array_new(struct flow_interpreter *it, struct pica_span class_name,
                               int64_t count)
{
    struct it_object *o;

    if (class_name.len < 2 || count < 0 || count > (int64_t)ARRAY_MAX)
        return NULL;
    o = it_object_new(it, IT_ARRAY, class_name);
    if (!o)
        return NULL;
    o->element = strchr("ZBCSIJFD", class_name.data[1]) ? (char)class_name.data[1] : 'L';
    o->array.count = (uint32_t)count;
    o->array.data = it_alloc(it, (size_t)count, it_element_size(o->element));
    if (!o->array.data)
        return NULL;
    for (int64_t i = 0; o->element == 'L' && i < count; i++)
        ((struct it_slot *)(void *)o->array.data)[i] = it_ref(NULL);
    return o;
}

struct it_object *it_string_new(struct flow_interpreter *it, const struct flow_datum *text)
{
    struct it_object *o = it_object_new(it, IT_DATUM, pica_span_str("Ljava/lang/String;"));
    uint16_t *units;

    if (!o)
        return NULL;
    units = it_alloc(it, text->count, sizeof *units);
    if (!units)
        return NULL;
    if (text->count)
        memcpy(units, text->at.units, text->count * sizeof *units);
    o->datum = *text;
    o->datum.at.units = units;
    return o;
}

struct it_slot it_unknown_of(char type)
{
    return it_unknown(type == 'J' || type == 'D');
}

struct it_slot it_zero_of(char type)
{
    if (type == 'J' || type == 'D')
        return it_wide(0);
    return type == 'L' || type == '[' ? it_ref(NULL) : it_number(0);
}

bool it_as_ref(const struct it_slot *s, struct it_object **ret)
{
    *ret = s->tag == IT_REF ? s->object : NULL;
    return s->tag == IT_REF || (s->tag == IT_NUMBER && s->number == 0);
}

void it_touch(struct flow_interpreter *it, const struct it_object *o)
{
    it->dirty |= o->kept && !it->initialising;
}

/* --- arrays and fields -------------------------------------------------------------- */

struct it_slot it_array_get(const struct it_object *array, uint32_t n)
{
    const uint8_t *data = array->array.data;

    if (array->lost)
        return it_unknown_of(array->element);
    switch (array->element) {
    case 'Z':
    case 'B':
        return it_number((int8_t)data[n]);
    case 'C':
        return it_number(((const uint16_t *)(const void *)data)[n]);
    case 'S':
        return it_number(((const int16_t *)(const void *)data)[n]);
    case 'I':
    case 'F':
        return it_number(((const int32_t *)(const void *)data)[n]);
    case 'J':
    case 'D':
        return it_wide(((const int64_t *)(const void *)data)[n]);
    default:
        return ((const struct it_slot *)(const void *)data)[n];
    }
}

void it_array_put(struct flow_interpreter *it, struct it_object *array, uint32_t n,
                  const struct it_slot *value)
{
    uint8_t *data = array->array.data;

    it_touch(it, array);
    if (array->element == 'L') {
        struct it_object *o;

        if (!array->lost)
            ((struct it_slot *)(void *)data)[n] = *value;
        else if (it_as_ref(value, &o) && o)
            it_lose(it, o);
        return;
    }
    if (value->tag != IT_NUMBER && value->tag != IT_WIDE) {
        array->lost = true;
        return;
    }
    switch (it_element_size(array->element)) {
    case 1:
        data[n] = (uint8_t)value->number;
        break;
    case 2:
        ((uint16_t *)(void *)data)[n] = (uint16_t)value->number;
        break;
    case 4:
        ((uint32_t *)(void *)data)[n] = (uint32_t)value->number;
        break;
    default:
        ((int64_t *)(void *)data)[n] = value->number;
    }
}

static char field_type(const struct flow_interpreter *it, uint32_t field)
{
    const struct flow_field *f = flow_field(it->program, field);
    const struct dex_file *file = flow_dex(it->program, f->dex);
    struct pica_span type = dex_type(file, dex_field_id(file, f->field_idx).type_idx);

    return type.len ? (char)type.data[0] : 'V';
}

struct it_slot it_field_get(const struct flow_interpreter *it, const struct it_object *o,
                            uint32_t field)
{
    if (o->lost)
        return it_unknown_of(field_type(it, field));
    for (uint32_t i = 0; i < o->fields.count; i++)
        if (o->fields.items[i].field == field)
            return o->fields.items[i].value;
    return it_zero_of(field_type(it, field));
}

bool it_field_put(struct flow_interpreter *it, struct it_object *o, uint32_t field,
                  struct it_slot value)
{
    struct it_object *p;

    it_touch(it, o);
    if (o->lost) {
        if (it_as_ref(&value, &p) && p)
            it_lose(it, p);
        return true;
    }
    for (uint32_t i = 0; i < o->fields.count; i++) {
        if (o->fields.items[i].field == field) {
            o->fields.items[i].value = value;
            return true;
        }
    }
    if (o->fields.count == FIELDS_MAX)
        return false;
    if (o->fields.count == o->fields.cap) {
        uint32_t cap = o->fields.cap ? o->fields.cap * 2 : 4;
        struct it_field *items = it_alloc(it, cap, sizeof *items);

        if (!items)
            return false;
        if (o->fields.count)
            memcpy(items, o->fields.items, o->fields.count * sizeof *items);
        o->fields.items = items;
        o->fields.cap = cap;
    }
    o->fields.items[o->fields.count++] = (struct it_field){ field, value };
    return true;
}

/* Objects that lead to one another a few deep are lost at once; deeper ones end the run. */
#define LOSE_DEPTH 32

static void lose(struct flow_interpreter *it, struct it_object *o, unsigned depth)
{
    struct it_object *p;

    if (!o || o->lost || o->kind == IT_DATUM || o->kind == IT_CLASS || o->kind == IT_PLAIN)
        return;
    it_touch(it, o);
    o->lost = true;
    if (depth == LOSE_DEPTH) {
        it->left = 0;
        return;
    }
    for (uint32_t i = 0; o->kind == IT_INSTANCE && i < o->fields.count; i++)
        if (it_as_ref(&o->fields.items[i].value, &p))
            lose(it, p, depth + 1);
    for (uint32_t i = 0; o->kind == IT_ARRAY && o->element == 'L' && i < o->array.count; i++)
        if (it_as_ref(&((struct it_slot *)(void *)o->array.data)[i], &p))
            lose(it, p, depth + 1);
}

void it_lose(struct flow_interpreter *it, struct it_object *o)
{
    lose(it, o, 0);
}

/* --- data --------------------------------------------------------------------------------- */

static bool array_datum(struct flow_interpreter *it, const struct it_object *o, unsigned depth,
                        struct pica_arena *arena, struct flow_datum *ret)
{
    struct flow_datum *items;

    *ret = (struct flow_datum){ .kind = FLOW_DATUM_ARRAY,
                                .type = o->element,
                                .count = o->array.count,
                                .at.bytes = o->array.data };
    if (o->element != 'L')
        return true;
    items = pica_arena_array(arena, (size_t)o->array.count + 1, sizeof *items);
    if (!items)
        return false;
    for (uint32_t i = 0; i < o->array.count; i++) {
        struct it_slot s = it_array_get(o, i);

        if (!it_datum(it, &s, 'L', depth - 1, arena, &items[i]))
            return false;
    }
    ret->at.items = items;
    return true;
}

bool it_datum(struct flow_interpreter *it, const struct it_slot *s, char type, unsigned depth,
              struct pica_arena *arena, struct flow_datum *ret)
{
    static const uint16_t none[1];
    const struct it_object *o;

    *ret = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
    if (type == '[')
        type = 'L';
    if ((s->tag == IT_NUMBER || s->tag == IT_WIDE) && type != 'L') {
        *ret = flow_datum_number(s->number, type);
        return true;
    }
    if (s->tag == IT_NUMBER && s->number == 0) {
        *ret = flow_datum_null();
        return true;
    }
    if (s->tag != IT_REF)
        return true;
    o = s->object;
    if (!o) {
        *ret = flow_datum_null();
        return true;
    }
    if (o->lost || o->forming)
        return true;
    if (o->kind == IT_DATUM)
        *ret = o->datum;
    else if (o->kind == IT_BUILDER)
        *ret = (struct flow_datum){ .kind = FLOW_DATUM_TEXT,
                                    .partial = o->builder.partial,
                                    .count = o->builder.count,
                                    .at.units = o->builder.units ? o->builder.units : none };
    else if (o->kind == IT_ARRAY && depth > 0)
        return array_datum(it, o, depth, arena, ret);
    return true;
}

static bool slot_of_array(struct flow_interpreter *it, const struct flow_datum *d,
                          struct pica_span descriptor, struct it_slot *ret)
{
    static const char primitives[] = "[Z[B[C[S[I[J[F[D";
    const char *at = strchr(primitives, d->type);
    struct it_object *o;

    if (d->type == 'L' && (descriptor.len < 2 || descriptor.data[0] != '['))
        descriptor = pica_span_str("[Ljava/lang/Object;");
    else if (d->type != 'L' && at)
        descriptor = pica_span_of(at - 1, 2);
    o = it_array_new(it, descriptor, (int64_t)d->count);
    if (!o)
        return false;
    if (d->type != 'L' && d->count)
        memcpy(o->array.data, d->at.bytes, d->count * it_element_size(d->type));
    for (size_t i = 0; d->type == 'L' && i < d->count; i++)
        if (!it_slot_of(it, &d->at.items[i], pica_span_of(descriptor.data + 1, descriptor.len - 1),
                        &((struct it_slot *)(void *)o->array.data)[i]))
            return false;
    *ret = it_ref(o);
    return true;
}

bool it_slot_of(struct flow_interpreter *it, const struct flow_datum *d,
                struct pica_span descriptor, struct it_slot *ret)
{
    char type = descriptor.len ? (char)descriptor.data[0] : 'L';
    struct it_object *o;

    switch (d->kind) {
    case FLOW_DATUM_UNKNOWN:
        *ret = it_unknown_of(type);
        return true;
    case FLOW_DATUM_NULL:
        *ret = it_ref(NULL);
        return true;
    case FLOW_DATUM_NUMBER:
        if (type != 'L') {
            *ret = type == 'J' || type == 'D' ? it_wide(d->number) : it_number(d->number);
            return true;
        }
        o = it_object_new(it, IT_DATUM, descriptor);
        if (!o)
            return false;
        o->datum = *d;
        *ret = it_ref(o);
        return true;
    case FLOW_DATUM_TEXT:
        o = it_string_new(it, d);
        if (!o)
            return false;
        if (pica_span_is(descriptor, "Ljava/nio/charset/Charset;"))
            o->class_name = descriptor;
        *ret = it_ref(o);
        return true;
    case FLOW_DATUM_ARRAY:
        return slot_of_array(it, d, descriptor, ret);
    }
    return false;
}

/* --- static fields -----------------------------------------------------------------------------
 */

/* The cell of a field, new or old; NULL without memory. */
static struct it_static *static_cell(struct flow_interpreter *it, uint32_t field)
{
    uint32_t at = flow_number_map_get(&it->static_of, field);

    if (at != UINT32_MAX)
        return &it->statics[at];
    if (!pica_grow(&it->statics, &it->static_cap, it->static_count + 1, sizeof *it->statics) ||
        !flow_number_map_add(&it->static_of, field, (uint32_t)it->static_count)) {
        it->nomem = true;
        return NULL;
    }
    it->statics[it->static_count] =
        (struct it_static){ .field = field, .value = it_unknown_of(field_type(it, field)) };
    return &it->statics[it->static_count++];
}

static enum it_class_state *class_state(struct flow_interpreter *it, uint32_t type)
{
    uint32_t at = flow_number_map_get(&it->class_of, type);

    return at == UINT32_MAX ? NULL : &it->classes[at].state;
}

static bool class_begin(struct flow_interpreter *it, uint32_t type)
{
    if (!pica_grow(&it->classes, &it->class_cap, it->class_count + 1, sizeof *it->classes) ||
        !flow_number_map_add(&it->class_of, type, (uint32_t)it->class_count)) {
        it->nomem = true;
        return false;
    }
    it->classes[it->class_count++] = (struct it_initialised){ type, IT_CLASS_RUNNING };
    return true;
}

/* What a value of the file's list of initial values is. */
static bool initial_value(struct flow_interpreter *it, const struct dex_file *file,
                          const struct dex_value *v, char type, struct it_slot *ret)
{
    struct flow_datum text;
    struct it_object *o;
    float f;

    *ret = it_unknown_of(type);
    switch (v->kind) {
    case DEX_VALUE_INT:
        *ret = type == 'J' ? it_wide(v->number) : it_number(v->number);
        return true;
    case DEX_VALUE_REAL:
        if (type == 'F') {
            uint32_t bits;

            f = (float)v->real;
            memcpy(&bits, &f, sizeof bits);
            *ret = it_number((int32_t)bits);
        } else {
            int64_t bits;

            memcpy(&bits, &v->real, sizeof bits);
            *ret = it_wide(bits);
        }
        return true;
    case DEX_VALUE_NULL:
        *ret = it_ref(NULL);
        return true;
    case DEX_VALUE_STRING:
        if (!flow_datum_text(dex_string(file, v->string_idx), &it->kept, &text)) {
            it->nomem = true;
            return false;
        }
        if (text.kind != FLOW_DATUM_TEXT)
            return true;
        o = it_string_new(it, &text);
        *ret = it_ref(o);
        return o != NULL;
    default:
        return true;
    }
}

/* Sets the static fields of a class to what the file says, or to zero. */
static bool class_values(struct flow_interpreter *it, uint32_t type)
{
    struct flow_class c = flow_class(it->program, type);
    const struct dex_file *file = flow_dex(it->program, c.dex);
    struct dex_class cls = dex_class(file, c.index);
    struct dex_class_data data = dex_class_data(file, &cls);
    struct dex_values values = dex_static_values(file, &cls);
    enum dex_member_list list;
    struct dex_member m;

    while (dex_class_data_next(&data, &list, &m) && list == DEX_STATIC_FIELDS) {
        uint32_t field = flow_field_target(it->program, c.dex, m.idx);
        struct it_static *cell;
        struct dex_value v;
        struct it_slot slot;

        if (field == FLOW_NONE)
            continue;
        slot = it_zero_of(field_type(it, field));
        if (dex_values_next(&values, &v) &&
            !initial_value(it, file, &v, field_type(it, field), &slot))
            return false;
        cell = static_cell(it, field);
        if (!cell)
            return false;
        cell->value = slot;
        cell->settled =
            (m.access_flags & DEX_ACC_FINAL) || (it->settled && it->settled(it->context, field));
    }
    return true;
}

/* The initialiser broke off: only final fields that it has set already are known, and of what they
 * hold only what cannot be written any more. */
static void class_break(struct flow_interpreter *it, uint32_t type)
{
    for (size_t i = 0; i < it->static_count; i++) {
        const struct flow_field *f = flow_field(it->program, it->statics[i].field);
        struct it_slot *v = &it->statics[i].value;
        bool zero = (v->tag == IT_REF && !v->object) ||
                    ((v->tag == IT_NUMBER || v->tag == IT_WIDE) && v->number == 0);

        if (f->type != type)
            continue;
        if (v->tag == IT_REF)
            it_lose(it, v->object);
        if (!(f->access_flags & DEX_ACC_FINAL) || zero)
            *v = it_unknown_of(field_type(it, it->statics[i].field));
    }
}

static uint32_t initialiser_of(const struct flow_interpreter *it, uint32_t type)
{
    uint32_t first, count = flow_class_methods(it->program, type, &first);

    for (uint32_t m = first; m < first + count; m++) {
        const struct flow_method *method = flow_method(it->program, m);
        const struct dex_file *file = flow_dex(it->program, method->dex);

        if (method->access_flags & DEX_ACC_STATIC && method->code_off &&
            pica_span_is(dex_string(file, dex_method_id(file, method->method_idx).name_idx),
                         "<clinit>"))
            return m;
    }
    return FLOW_NONE;
}

/* Initialises a class of the package, its superclasses first (JLS 12.4.2). */
enum it_outcome it_class_use(struct flow_interpreter *it, uint32_t type)
{
    struct it_object *thrown = it->thrown;
    enum it_outcome outcome = IT_GO;
    enum it_class_state *state;
    uint32_t initialiser, super;
    struct it_slot ignored;

    if (type == FLOW_NONE || flow_class(it->program, type).dex == FLOW_NONE ||
        class_state(it, type))
        return IT_GO;
    if (it->initialising == INITIALISING_MAX || !class_begin(it, type))
        return IT_STOP;
    it->initialising++;
    super = flow_class(it->program, type).super;
    if (super != FLOW_NONE && super != FLOW_CUT)
        outcome = it_class_use(it, super);
    if (outcome == IT_GO && !class_values(it, type))
        outcome = IT_STOP;
    initialiser = initialiser_of(it, type);
    if (outcome == IT_GO && initialiser != FLOW_NONE) {
        bool spent = flow_number_map_get(&it->spent_classes, type) != UINT32_MAX;

        outcome = spent ? IT_STOP : it_run(it, initialiser, NULL, 0, &ignored);
        if (outcome == IT_STOP && !spent && (it->left == 0 || it->full))
            it->nomem |= !flow_number_map_add(&it->spent_classes, type, 0);
        if (outcome != IT_GO) {
            it_charge(it, it->static_count / 16);
            class_break(it, type);
        }
    }
    it->initialising--;
    it->thrown = thrown;
    state = class_state(it, type); /* the list may have moved */
    if (state)
        *state = outcome == IT_GO ? IT_CLASS_DONE : IT_CLASS_BROKEN;
    /* Out of budget: what is asked next stops the run by itself. */
    return it->nomem ? IT_STOP : IT_GO;
}

enum it_outcome it_static_get(struct flow_interpreter *it, uint32_t field, struct it_slot *ret)
{
    const struct flow_field *f = flow_field(it->program, field);
    enum it_outcome used = it_class_use(it, f->type);
    const enum it_class_state *state;
    struct it_static *cell;

    if (used != IT_GO)
        return used;
    cell = static_cell(it, field);
    if (!cell)
        return IT_STOP;
    state = class_state(it, f->type);
    *ret = cell->settled || (state && *state == IT_CLASS_RUNNING)
               ? cell->value
               : it_unknown_of(field_type(it, field));
    return IT_GO;
}

enum it_outcome it_static_put(struct flow_interpreter *it, uint32_t field, struct it_slot value)
{
    const struct flow_field *f = flow_field(it->program, field);
    enum it_outcome used = it_class_use(it, f->type);
    struct it_static *cell;

    if (used != IT_GO)
        return used;
    cell = static_cell(it, field);
    if (!cell)
        return IT_STOP;
    if (!it->initialising) {
        it->dirty = true;
        cell->settled = true; /* to the end of this run */
    }
    cell->value = value;
    return IT_GO;
}

void it_statics_lose(struct flow_interpreter *it)
{
    for (size_t i = 0; i < it->static_count; i++) {
        struct it_static *s = &it->statics[i];
        const struct flow_field *f = flow_field(it->program, s->field);

        if (!(f->access_flags & DEX_ACC_FINAL) &&
            !(it->settled && it->settled(it->context, s->field)))
            s->value = it_unknown_of(field_type(it, s->field));
    }
}
