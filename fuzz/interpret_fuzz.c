/* A DEX file of any bytes: its first methods run on constants, and what it has of static fields. */
#include "flow/interpret.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

#define METHODS_MAX 16u
#define FIELDS_MAX 16u
#define INPUTS_MAX 8u

/* An input for a parameter: texts, arrays and numbers in turn, and one in five unknown. */
static struct flow_datum input(char type, uint32_t n)
{
    static const uint16_t units[] = { 'a', '%', 's', '|', '=', 'Q', 0xd83d, '0' };
    static const uint8_t bytes[] = { 1, 0x80, 0xff, 'a', 'G', 'k', '=' };
    static const int64_t numbers[] = { 0, 1, -1, 3, INT32_MIN, 0x7fff, 255, INT64_MAX };

    if (n % 5 == 4)
        return (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
    if (type != 'L' && type != '[')
        return flow_datum_number(numbers[n % 8], type);
    if (n % 7 == 6)
        return flow_datum_null();
    if (type == '[')
        return (struct flow_datum){
            .kind = FLOW_DATUM_ARRAY, .type = 'B', .count = n % 8, .at.bytes = bytes
        };
    return (struct flow_datum){ .kind = FLOW_DATUM_TEXT, .count = n % 9, .at.units = units };
}

static void check(enum flow_interpret_outcome outcome, const struct flow_datum *got, uint64_t cost,
                  const struct pica_limits *limits)
{
    PROMISED(cost <= limits->interpreted_instructions);
    PROMISED(outcome == FLOW_INTERPRET_DONE || got->kind == FLOW_DATUM_UNKNOWN);
}

static void exercise(struct flow_interpreter *it, const struct flow_program *p, uint32_t method,
                     const struct pica_limits *limits)
{
    const struct flow_method *m = flow_method(p, method);
    const struct dex_file *dex = flow_dex(p, m->dex);
    struct dex_proto proto = dex_proto(dex, dex_method_id(dex, m->method_idx).proto_idx);
    struct flow_datum in[INPUTS_MAX + 1], got;
    struct pica_arena arena = { 0 };
    struct pica_span text;
    uint64_t cost;

    if (proto.params.count > INPUTS_MAX)
        return;
    for (uint32_t variant = 0; variant < 3; variant++) {
        size_t count = 0;
        enum flow_interpret_outcome outcome;

        if (!(m->access_flags & 8))
            in[count++] = (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
        for (uint32_t k = 0; k < proto.params.count; k++) {
            struct pica_span type = dex_type(dex, dex_param(&proto, k));

            in[count++] = input(type.len ? (char)type.data[0] : 'L', k + variant);
        }
        outcome = flow_interpret(it, method, in, count, &arena, &got, &cost);
        check(outcome, &got, cost, limits);
        if (got.kind == FLOW_DATUM_TEXT)
            PROMISED(flow_datum_mutf8(&got, &arena, &text) && text.len >= got.count);
    }
    pica_arena_finish(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_limits limits = pica_limits_default;
    struct flow_program *p = NULL;
    struct pica_notes notes = { 0 };
    struct flow_interpreter *it;
    struct pica_error err;
    struct dex_file dex;

    limits.interpreted_instructions = 20000;
    limits.interpreted_bytes = 1u << 20;
    if (dex_open(pica_span_of(data, size), "classes.dex", &limits, &notes, &dex, &err) == PICA_OK) {
        if (flow_program_link(&dex, 1, &notes, &p, &err) == PICA_OK &&
            (it = flow_interpreter_new(p, &limits, NULL, NULL)) != NULL) {
            for (uint32_t m = 0; m < flow_method_count(p) && m < METHODS_MAX; m++)
                exercise(it, p, m, &limits);
            for (uint32_t f = 0; f < flow_field_count(p) && f < FIELDS_MAX; f++) {
                struct pica_arena arena = { 0 };
                struct flow_datum got;
                enum flow_interpret_outcome outcome;
                uint64_t cost;

                outcome = flow_interpret_field(it, f, &arena, &got, &cost);
                check(outcome, &got, cost, &limits);
                pica_arena_finish(&arena);
            }
            flow_interpreter_free(it);
        }
        flow_program_free(p);
        dex_close(&dex);
    }
    pica_notes_finish(&notes);
    return 0;
}
