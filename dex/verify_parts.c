#include "dex/verifier.h"

#include "base/work.h"
#include "dex/adler32.h"

#include <stdlib.h>

/*
 * The passes over the sections and the references on several threads, for
 * files that are sound, as nearly all are. What sections hold is looked at
 * section by section; then, with all that is known of them, the strings; then,
 * as only now names may be read, the references. Each part has a copy of the
 * verifier and looks at what no other one writes. A part that finds something
 * wrong says so to nobody: which refusal comes first is for the passes in their
 * order to say, and they are run again.
 */

/* Strings looked at by one part. */
#define STRINGS_EACH 8192

struct part {
    struct dex_verifier v;
    struct pica_notes unheard;
    uint32_t number; /* map item; of strings: the first */
    uint32_t bytes;  /* about how much there is to do */
    const uint8_t *end;
    bool good;
};

struct parts {
    const struct dex_verifier *v;
    struct part *items;
    size_t count;
};

static void add_part(struct parts *parts, uint32_t number, uint32_t bytes)
{
    struct part *part = &parts->items[parts->count++];

    *part = (struct part){ .v = *parts->v, .number = number, .bytes = bytes };
}

/* Does a stage of all parts; false when one of them was not good. */
static bool run_stage(struct parts *parts, struct pica_work *work, pica_work_fn *fn)
{
    bool good = true;

    for (size_t k = 0; k < parts->count; k++)
        parts->items[k].v.notes = &parts->items[k].unheard;
    pica_work_run(work, parts->count, fn, parts);
    for (size_t k = 0; k < parts->count; k++) {
        const struct part *part = &parts->items[k];

        good &= part->good && !part->v.costly && !part->v.refused;
        pica_notes_finish(&parts->items[k].unheard);
    }
    return good;
}

/* The map item behind the last one stands for the checksum. */
static uint32_t map_end(const struct dex_verifier *v, uint32_t i)
{
    return i + 1 < v->map_count ? dex_map_item(v, i + 1).offset : (uint32_t)(v->end - v->data);
}

static int largest_first(const void *pa, const void *pb)
{
    const struct part *a = pa, *b = pb;

    if (a->bytes != b->bytes)
        return a->bytes < b->bytes ? 1 : -1;
    return (a->number > b->number) - (a->number < b->number);
}

/* --- sections ------------------------------------------------------------------- */

static bool checksum_holds(const struct dex_verifier *v)
{
    const uint8_t *at = v->data + v->h->at + DEX_SIGNATURE_AT;

    return dex_adler32(pica_span_of(at, v->h->file_size - (size_t)DEX_SIGNATURE_AT)) ==
           v->h->checksum;
}

static void section_part(void *context, size_t index)
{
    struct parts *parts = context;
    struct part *part = &parts->items[index];
    struct dex_verifier *v = &part->v;

    if (part->number == v->map_count) {
        part->good = checksum_holds(v);
        return;
    }
    /* No further than to where the next one begins, whose marks are not for this thread. */
    v->p = v->data + dex_map_item(v, part->number).offset;
    v->end = v->data + map_end(v, part->number);
    if (v->data_end > v->end)
        v->data_end = v->end;
    part->good = dex_check_section(v, part->number);
    part->end = v->p;
}

/* Takes what the parts have found; false when a section does not follow the one before. */
static bool join_sections(struct dex_verifier *v, const struct parts *parts)
{
    v->p = v->data + v->h->at;
    for (uint32_t i = 0; i < v->map_count; i++) {
        const struct part *part = parts->items;
        const uint8_t *from = v->p;

        while (part->number != i)
            part++;
        for (int s = 0; s < DEX_SECTION_COUNT; s++)
            if (dex_sections[s].type == dex_map_item(v, i).type)
                v->sections[s] = part->v.sections[s];
        if (!dex_skip_to_section(v, i))
            return false;
        v->p = part->end;
        if (v->p == from)
            return false;
    }
    return true;
}

static bool check_sections(struct dex_verifier *v, struct parts *parts, struct pica_work *work)
{
    for (uint32_t i = 0; i < v->map_count; i++)
        add_part(parts, i, map_end(v, i) - dex_map_item(v, i).offset);
    add_part(parts, v->map_count, v->h->file_size / 8); /* a sum is quick */
    qsort(parts->items, parts->count, sizeof *parts->items, largest_first);
    return run_stage(parts, work, section_part) && join_sections(v, parts);
}

/* --- references ------------------------------------------------------------------- */

static void strings_part(void *context, size_t index)
{
    struct parts *parts = context;
    struct part *part = &parts->items[index];
    uint32_t count = part->v.h->ids[DEX_STRING_IDS].size, from = part->number;
    uint32_t to = count - from < STRINGS_EACH ? count : from + STRINGS_EACH;
    const uint8_t *unordered;

    if (from > 0)
        from--; /* is in order with the last one of the part before */
    part->good = dex_check_strings(&part->v, from, to, &unordered) && !unordered;
}

static void references_part(void *context, size_t index)
{
    struct parts *parts = context;
    struct part *part = &parts->items[index];

    part->good = dex_check_references(&part->v, part->number, NULL);
}

/* Whether all of them together have read no more than one after the other may. */
static bool within_budgets(const struct dex_verifier *v, const struct parts *parts)
{
    size_t lists = 0, sets = 0;

    for (size_t k = 0; k < parts->count; k++) {
        lists += v->list_budget - parts->items[k].v.list_budget;
        sets += v->set_budget - parts->items[k].v.set_budget;
    }
    return lists <= v->list_budget && sets <= v->set_budget;
}

static bool check_references(const struct dex_verifier *v, struct parts *parts,
                             struct pica_work *work)
{
    for (uint32_t i = 0; i < v->map_count; i++)
        add_part(parts, i, map_end(v, i) - dex_map_item(v, i).offset);
    qsort(parts->items, parts->count, sizeof *parts->items, largest_first);
    return run_stage(parts, work, references_part) && within_budgets(v, parts);
}

/* --- all of it ---------------------------------------------------------------------- */

bool dex_pass_parts(struct dex_verifier *v, struct pica_work *work)
{
    uint32_t strings = v->h->ids[DEX_STRING_IDS].size;
    size_t most = (size_t)v->map_count + 1;
    struct parts parts = { .v = v };
    bool good;

    if (strings / STRINGS_EACH + 1 > most)
        most = strings / STRINGS_EACH + 1;
    parts.items = calloc(most, sizeof *parts.items);
    if (!parts.items)
        return false;
    good = check_sections(v, &parts, work);
    if (good) {
        parts.count = 0;
        for (uint32_t from = 0; from < strings; from += STRINGS_EACH)
            add_part(&parts, from, 0);
        good = run_stage(&parts, work, strings_part);
    }
    if (good) {
        parts.count = 0;
        good = check_references(v, &parts, work);
    }
    free(parts.items);
    return good;
}
