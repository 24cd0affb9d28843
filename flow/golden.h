/*
 * flow/golden.h - data and answers as testdata/text_ops/TextOps.java writes them, for tests.
 */
#ifndef PICA_FLOW_GOLDEN_H
#define PICA_FLOW_GOLDEN_H

#include "base/input.h"
#include "flow/text_ops.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static inline struct flow_datum golden_units(const char *hex, size_t len, struct pica_arena *arena)
{
    uint16_t *units = pica_arena_array(arena, len / 4 + 1, sizeof *units);

    for (size_t i = 0; i < len / 4; i++) {
        char digits[5] = { hex[i * 4], hex[i * 4 + 1], hex[i * 4 + 2], hex[i * 4 + 3], 0 };

        units[i] = (uint16_t)strtoul(digits, NULL, 16);
    }
    return (struct flow_datum){ .kind = FLOW_DATUM_TEXT, .count = len / 4, .at.units = units };
}

static inline struct flow_datum golden_datum(const char *s, struct pica_arena *arena);

static inline struct flow_datum golden_array(const char *s, struct pica_arena *arena)
{
    struct flow_datum a = { .kind = FLOW_DATUM_ARRAY, .type = s[1] };
    struct flow_datum *items = pica_arena_array(arena, strlen(s) + 1, sizeof *items);
    uint64_t *out = pica_arena_array(arena, strlen(s) + 1, sizeof *out);
    char *copy = pica_arena_str(arena, pica_span_str(s + 3)), *save, *item;

    for (item = strtok_r(copy, ",", &save); item; item = strtok_r(NULL, ",", &save))
        items[a.count++] = golden_datum(item, arena);
    a.at.longs = out;
    for (size_t i = 0; i < a.count; i++) {
        if (strchr("ZB", a.type))
            ((uint8_t *)out)[i] = (uint8_t)items[i].number;
        else if (strchr("CS", a.type))
            ((uint16_t *)out)[i] = (uint16_t)items[i].number;
        else if (strchr("IF", a.type))
            ((uint32_t *)out)[i] = (uint32_t)items[i].number;
        else
            out[i] = (uint64_t)items[i].number;
    }
    if (a.type == 'L')
        a.at.items = items;
    return a;
}

static inline struct flow_datum golden_datum(const char *s, struct pica_arena *arena)
{
    switch (s[0]) {
    case 'n':
        return flow_datum_null();
    case 't':
        return golden_units(s + 1, strlen(s + 1), arena);
    case 'a':
        return golden_array(s, arena);
    case '?':
        return (struct flow_datum){ .kind = FLOW_DATUM_UNKNOWN };
    default:
        return flow_datum_number(strtoll(s + 2, NULL, 10), s[0]);
    }
}

static inline bool golden_same(const struct flow_datum *a, const struct flow_datum *b)
{
    if (a->kind != b->kind || a->partial || b->partial)
        return false;
    switch (a->kind) {
    case FLOW_DATUM_TEXT:
        return a->count == b->count && memcmp(a->at.units, b->at.units, a->count * 2) == 0;
    case FLOW_DATUM_NUMBER:
        return a->type == b->type && a->number == b->number;
    case FLOW_DATUM_ARRAY:
        if (a->count != b->count || a->type != b->type)
            return false;
        for (size_t i = 0; i < a->count; i++) {
            struct flow_datum x = flow_datum_element(a, i), y = flow_datum_element(b, i);

            if (!golden_same(&x, &y))
                return false;
        }
        return true;
    case FLOW_DATUM_NULL:
    case FLOW_DATUM_UNKNOWN:
        break;
    }
    return a->kind == FLOW_DATUM_NULL;
}

/* Exceptions of which Java only says a superclass, by version. */
static inline bool golden_thrown(const char *got, const char *want)
{
    return strcmp(got, want) == 0 ||
           (strstr(got, "IndexOutOfBounds") && strstr(want, "IndexOutOf"));
}

#define GOLDEN_FIELDS_MAX 12

/* A line: class, name, prototype, inputs, "=", result; each in `fields`. Returns how many. */
static inline size_t golden_fields(char *line, char *fields[GOLDEN_FIELDS_MAX])
{
    size_t count = 0;
    char *save = NULL;

    for (char *f = strtok_r(line, "\t", &save); f && count < GOLDEN_FIELDS_MAX;
         f = strtok_r(NULL, "\t", &save))
        fields[count++] = f;
    if (count < 5 || strcmp(fields[count - 2], "=") != 0) {
        fprintf(stderr, "a line that says nothing: %s\n", fields[0]);
        exit(EXIT_FAILURE);
    }
    return count;
}

/* Calls fn for each line of a file; a test without its data is a broken test. */
static inline void golden_lines(const char *path, void (*fn)(void *context, char *line),
                                void *context)
{
    char *text, *save = NULL;
    struct pica_input in;
    struct pica_error err;

    if (pica_input_open(path, &in, &err) != PICA_OK ||
        (text = calloc((size_t)in.size + 1, 1)) == NULL ||
        pica_input_read(&in, 0, text, (size_t)in.size, &err) != PICA_OK) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(EXIT_FAILURE);
    }
    pica_input_close(&in);
    for (char *line = strtok_r(text, "\n", &save); line; line = strtok_r(NULL, "\n", &save))
        fn(context, line);
    free(text);
}

#endif
