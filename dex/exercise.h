/*
 * dex/exercise.h - reads all that an opened DEX file offers, as its readers
 * will, and stops the program where a promise of dex/dex_file.h is not kept.
 * For tests and fuzz targets.
 */
#ifndef PICA_DEX_EXERCISE_H
#define PICA_DEX_EXERCISE_H

#include "dex/access.h"
#include "dex/annotations.h"
#include "dex/call_site.h"
#include "dex/debug_info.h"
#include "dex/insn.h"
#include "dex/print.h"

#include <stdio.h>
#include <stdlib.h>

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what)) {                                                                             \
            fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #what);             \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

static inline void exercise_string(const struct dex_file *dex, uint32_t idx)
{
    struct pica_span s = dex_string(dex, idx);

    PROMISED(s.data >= dex->data.data && s.data + s.len < dex->data.data + dex->data.len);
    PROMISED(s.data[s.len] == 0 && memchr(s.data, 0, s.len) == NULL);
}

static inline void exercise_tables(const struct dex_file *dex)
{
    for (uint32_t i = 0; i < dex->strings.count; i++)
        exercise_string(dex, i);
    for (uint32_t i = 0; i < dex->types.count; i++)
        dex_type(dex, i);
    for (uint32_t i = 0; i < dex->protos.count; i++) {
        struct dex_proto p = dex_proto(dex, i);

        PROMISED(p.shorty_idx < dex->strings.count && p.return_type_idx < dex->types.count);
        for (uint32_t k = 0; k < p.params.count; k++)
            PROMISED(dex_param(&p, k) < dex->types.count);
    }
    for (uint32_t i = 0; i < dex->fields.count; i++) {
        struct dex_field_id f = dex_field_id(dex, i);

        PROMISED(f.class_idx < dex->types.count && f.type_idx < dex->types.count &&
                 f.name_idx < dex->strings.count);
    }
    for (uint32_t i = 0; i < dex->methods.count; i++) {
        struct dex_method_id m = dex_method_id(dex, i);

        PROMISED(m.class_idx < dex->types.count && m.proto_idx < dex->protos.count &&
                 m.name_idx < dex->strings.count);
    }
}

static void exercise_target(void *context, uint32_t target)
{
    const struct dex_code *code = context;

    PROMISED(target < code->units);
}

static inline void exercise_code(const struct dex_file *dex, const struct dex_code *code)
{
    PROMISED(code->insns >= dex->data.data &&
             (size_t)code->units * 2 <= (size_t)(dex->data.data + dex->data.len - code->insns));
    for (uint32_t at = 0; at < code->units;) {
        struct dex_insn insn;
        bool good = dex_insn_decode(code, at, &insn);
        uint32_t units = dex_insn_units(code->insns + (size_t)at * 2, code->units - at);

        PROMISED(good == (units != 0) && insn.units >= 1 && insn.units <= code->units - at);
        PROMISED(!good || units == insn.units);
        if (good && (dex_opcodes[insn.op].flow & DEX_FLOW_switch)) {
            struct dex_code copy = *code;

            (void)dex_switch_targets(code, &insn, exercise_target, &copy);
        }
        at += insn.units;
    }
    for (uint32_t n = 0; n < code->tries; n++) {
        struct dex_handler handlers[3];
        uint32_t start = 0, end = 0;
        uint32_t count = dex_try(dex, code, n, &start, &end, handlers, 3);

        PROMISED(count == 0 || (start <= end && end <= code->units));
        for (uint32_t i = 0; i < count && i < 3; i++)
            PROMISED(handlers[i].target < code->units && (handlers[i].type_idx == DEX_NO_INDEX ||
                                                          handlers[i].type_idx < dex->types.count));
    }
}

static inline void exercise_value(const struct dex_file *dex, const struct dex_value *value);

static inline void exercise_values(struct dex_values *it)
{
    struct dex_value value;

    while (dex_values_next(it, &value))
        exercise_value(it->dex, &value);
    PROMISED(!it->broken || !it->dex->sound);
}

static inline void exercise_elements(struct dex_annotation *a)
{
    const struct dex_file *dex = a->elements.dex;
    struct dex_value value;
    uint32_t name;

    PROMISED(a->type_idx < dex->types.count);
    while (dex_element_next(a, &name, &value)) {
        PROMISED(name < dex->strings.count);
        exercise_value(dex, &value);
    }
    PROMISED(!a->elements.broken || !dex->sound);
}

static inline void exercise_value(const struct dex_file *dex, const struct dex_value *value)
{
    struct dex_annotation annotation;
    struct dex_values array;
    uint32_t count = 1;

    switch (value->kind) {
    case DEX_VALUE_STRING:
        count = dex->strings.count;
        break;
    case DEX_VALUE_TYPE:
        count = dex->types.count;
        break;
    case DEX_VALUE_FIELD:
    case DEX_VALUE_ENUM:
        count = dex->fields.count;
        break;
    case DEX_VALUE_METHOD:
        count = dex->methods.count;
        break;
    case DEX_VALUE_METHOD_TYPE:
        count = dex->protos.count;
        break;
    case DEX_VALUE_METHOD_HANDLE:
        count = dex->method_handles.count;
        break;
    case DEX_VALUE_ARRAY:
        array = dex_value_array(dex, value);
        exercise_values(&array);
        return;
    case DEX_VALUE_ANNOTATION:
        if (dex_value_annotation(dex, value, &annotation))
            exercise_elements(&annotation);
        return;
    case DEX_VALUE_OTHER:
        PROMISED(!dex->sound);
        return;
    case DEX_VALUE_INT:
    case DEX_VALUE_REAL:
    case DEX_VALUE_NULL:
        PROMISED(value->index == DEX_NO_INDEX);
        return;
    }
    PROMISED(value->index < count);
}

static inline void exercise_set(const struct dex_file *dex, struct dex_table set)
{
    for (uint32_t n = 0; n < set.count; n++) {
        struct dex_annotation a, same;

        if (!dex_annotation_at(dex, &set, n, &a)) {
            /* the runtime lets an offset of 0 pass */
            PROMISED(!dex->sound || pica_le32(set.at + (size_t)n * 4) == 0);
            continue;
        }
        PROMISED(dex_annotation_find(dex, &set, a.type_idx, &same));
        exercise_elements(&a);
    }
}

static inline void exercise_annotations(const struct dex_file *dex, const struct dex_class *cls)
{
    struct dex_annotations a = dex_annotations(dex, cls);

    exercise_set(dex, a.on_class);
    for (int of = 0; of < DEX_ANNOTATED_COUNT; of++) {
        for (uint32_t n = 0; n < a.members[of].count; n++) {
            uint32_t idx;
            struct dex_table set = dex_annotated_at(&a, (enum dex_annotated)of, n, &idx), found;

            PROMISED(idx < (of == DEX_ANNOTATED_FIELD ? dex->fields.count : dex->methods.count) ||
                     (idx == DEX_NO_INDEX && !dex->sound && set.count == 0));
            found = dex_annotations_of(&a, (enum dex_annotated)of, idx);
            PROMISED(!dex->sound || (found.at == set.at && found.count == set.count));
            if (of != DEX_ANNOTATED_PARAMETERS)
                exercise_set(dex, set);
            for (uint32_t i = 0; of == DEX_ANNOTATED_PARAMETERS && i < set.count; i++)
                exercise_set(dex, dex_parameter_set(dex, &set, i));
        }
    }
}

static inline void exercise_local(void *context, const struct dex_local *local)
{
    const struct dex_code *code = context;

    PROMISED(local->reg < code->registers);
}

static inline void exercise_debug(const struct dex_file *dex, uint32_t method_idx,
                                  const struct dex_code *code)
{
    struct dex_position position = { 0 };
    struct dex_code copy = *code;
    struct dex_debug it;
    uint32_t name;

    if (!dex_debug(dex, code, &it))
        return;
    while (dex_debug_parameter(&it, &name))
        PROMISED(name < dex->strings.count || name == DEX_NO_INDEX);
    while (dex_debug_position(&it, &position))
        PROMISED(position.file_idx < dex->strings.count || position.file_idx == DEX_NO_INDEX);
    PROMISED(it.done || it.broken);
    (void)dex_debug_line(dex, code, code->units / 2);
    for (int is_static = 0; is_static < 2; is_static++)
        PROMISED(dex_debug_locals(dex, method_idx, is_static, code, exercise_local, &copy));
}

static inline void exercise_class(const struct dex_file *dex, uint32_t idx)
{
    struct dex_class cls = dex_class(dex, idx);
    struct dex_class_data it = dex_class_data(dex, &cls);
    struct dex_values values = dex_static_values(dex, &cls);
    enum dex_member_list list, last = DEX_STATIC_FIELDS;
    struct dex_member m;

    PROMISED(cls.class_idx < dex->types.count);
    PROMISED(cls.superclass < dex->types.count || cls.superclass == DEX_NO_INDEX);
    PROMISED(cls.source_file < dex->strings.count || cls.source_file == DEX_NO_INDEX);
    for (uint32_t i = 0; i < cls.interfaces.count; i++)
        PROMISED(pica_le16(cls.interfaces.at + (size_t)i * 2) < dex->types.count);
    while (dex_class_data_next(&it, &list, &m)) {
        struct dex_code code;

        PROMISED(list >= last);
        last = list;
        PROMISED(m.idx < (list >= DEX_DIRECT_METHODS ? dex->methods.count : dex->fields.count));
        if (list >= DEX_DIRECT_METHODS && dex_code(dex, m.code_off, &code)) {
            exercise_code(dex, &code);
            exercise_debug(dex, m.idx, &code);
        }
    }
    PROMISED(!it.broken || !dex->sound);
    exercise_values(&values);
    exercise_annotations(dex, &cls);
}

static inline void exercise_text(const struct dex_file *dex)
{
    struct pica_text out = { 0 };
    struct dex_printer printer = dex_printer(dex, &out);

    dex_print_header(&printer);
    for (uint32_t i = 0; i < dex->classes.count; i++) {
        dex_print_class(&printer, i);
        PROMISED(out.failed || pica_utf8_valid(pica_span_of(out.data, out.len)));
        out.len = 0;
    }
    dex_print_links(&printer);
    for (uint32_t i = 0; i < dex->methods.count; i++) {
        dex_add_method_label(dex, i, &out);
        out.len = 0;
    }
    pica_text_finish(&out);
}

static inline void exercise_dex(const struct dex_file *dex)
{
    exercise_tables(dex);
    for (uint32_t i = 0; i < dex->classes.count; i++)
        exercise_class(dex, i);
    for (uint32_t i = 0; i < dex->method_handles.count; i++) {
        struct dex_method_handle handle;

        if (dex_method_handle(dex, i, &handle))
            PROMISED(handle.idx < (handle.type < DEX_HANDLE_INVOKE_STATIC ? dex->fields.count
                                                                          : dex->methods.count));
    }
    for (uint32_t i = 0; i < dex->call_sites.count; i++) {
        struct dex_call_site site;

        if (!dex_call_site(dex, i, &site))
            continue;
        PROMISED(site.name_idx < dex->strings.count && site.proto_idx < dex->protos.count);
        PROMISED(site.bootstrap.idx < (site.bootstrap.type < DEX_HANDLE_INVOKE_STATIC
                                           ? dex->fields.count
                                           : dex->methods.count));
        exercise_values(&site.extra);
    }
}

#endif
