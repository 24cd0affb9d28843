/*
 * dex/exercise.h - reads all that an opened DEX file offers, as its readers
 * will, and stops the program where a promise of dex/dex_file.h is not kept.
 * For tests and fuzz targets.
 */
#ifndef PICA_DEX_EXERCISE_H
#define PICA_DEX_EXERCISE_H

#include "dex/access.h"
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

static inline void exercise_class(const struct dex_file *dex, uint32_t idx)
{
    struct dex_class cls = dex_class(dex, idx);
    struct dex_class_data it = dex_class_data(dex, &cls);
    struct dex_values values = dex_static_values(dex, &cls);
    enum dex_member_list list, last = DEX_STATIC_FIELDS;
    struct dex_member m;
    struct dex_value value;

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
        if (list >= DEX_DIRECT_METHODS && dex_code(dex, m.code_off, &code))
            exercise_code(dex, &code);
    }
    PROMISED(!it.broken || !dex->sound);
    while (dex_values_next(&values, &value))
        PROMISED(value.kind != DEX_VALUE_STRING || value.string_idx < dex->strings.count);
}

static inline void exercise_text(const struct dex_file *dex)
{
    struct pica_text out = { 0 };

    dex_print_header(dex, &out);
    for (uint32_t i = 0; i < dex->classes.count; i++) {
        dex_print_class(dex, i, &out);
        PROMISED(out.failed || pica_utf8_valid(pica_span_of(out.data, out.len)));
        out.len = 0;
    }
    dex_print_links(dex, &out);
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
    for (uint32_t i = 0; i < dex->call_sites.count; i++)
        (void)dex_call_site(dex, i);
}

#endif
