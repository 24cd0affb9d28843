/*
 * A manifest and a DEX file of any bytes: the entries of the two together. The
 * first two bytes are the length of the binary XML behind them, the rest is
 * the DEX file.
 */
#include "base/cursor.h"
#include "flow/entry.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

static void check_entries(struct flow_program *p, const struct manifest *m,
                          const struct flow_entries *e)
{
    PROMISED(e->component_count == m->component_count);
    for (size_t i = 0; i < e->count; i++) {
        const struct flow_entry *item = &e->items[i];

        PROMISED(item->method < flow_method_count(p) && item->type < flow_type_count(p));
        PROMISED(item->phase < FLOW_PHASE_COUNT);
        PROMISED(item->component == FLOW_NONE || item->component < m->component_count);
        PROMISED(i == 0 || item[-1].component <= item->component);
    }
    for (size_t i = 0; i < e->component_count; i++) {
        const struct flow_component *c = &e->components[i];

        PROMISED(c->index == i && c->first <= e->count && c->count <= e->count - c->first);
        PROMISED(c->count == 0 || c->phase != FLOW_PHASE_COUNT);
        PROMISED(c->type == FLOW_NONE || flow_entries_by_class(e, c->type)->type == c->type);
    }
}

static void look_up(const struct manifest *m, const struct flow_package *package,
                    const struct flow_entries *e)
{
    for (size_t i = 0; i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];
        uint32_t found[1];

        PROMISED(!*c->class_name || flow_entries_by_name(e, package, pica_span_str(c->class_name)));
        if (c->authorities)
            (void)flow_entries_by_authority(e, package, pica_span_str(c->authorities));
        for (size_t f = 0; f < c->filter_count; f++)
            for (const char **a = c->filters[f].actions; *a; a++)
                PROMISED(!**a || e->components[i].phase == FLOW_PHASE_COUNT ||
                         flow_entries_by_action(e, package, c->kind, pica_span_str(*a), found, 1));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_span all = pica_span_of(data, size), axml;
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct flow_package package = { 0 };
    struct flow_program *p;
    struct flow_entries e;
    struct pica_error err;
    struct dex_file dex;
    struct manifest m;

    if (size < 2)
        return 0;
    axml = pica_span_sub(all, 2, pica_le16(data));
    all = pica_span_sub(all, 2 + axml.len, size);
    package.manifest = &m;
    if (manifest_read(axml, NULL, &pica_limits_default, &arena, &notes, &m, &err) == PICA_OK &&
        dex_open(all, "classes.dex", &pica_limits_default, &notes, &dex, &err) == PICA_OK) {
        PROMISED(flow_program_link(&dex, 1, &notes, &p, &err) == PICA_OK);
        PROMISED(flow_entries_find(p, &package, &arena, &notes, &e, &err) == PICA_OK);
        check_entries(p, &m, &e);
        look_up(&m, &package, &e);
        flow_program_free(p);
        dex_close(&dex);
    }
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return 0;
}
