#include "scan/judge.h"

#include "facts/stored.h"
#include "scan/facts.h"

#include <stdlib.h>

/* The stage of gaps that judging makes: rules/judge.c. */
#define RULES_STAGE "rules"

static int note_compare(const void *pa, const void *pb)
{
    const struct pica_note *a = pa, *b = pb;
    int d = (a->kind > b->kind) - (a->kind < b->kind);

    if (d == 0)
        d = strcmp(a->id, b->id);
    if (d == 0)
        d = pica_place_compare(&a->place, &b->place);
    if (d == 0)
        d = strcmp(a->text.in[PICA_EN], b->text.in[PICA_EN]);
    return d;
}

void scan_sort_notes(struct pica_notes *notes)
{
    size_t kept = 0;

    if (notes->count == 0)
        return;
    qsort(notes->items, notes->count, sizeof *notes->items, note_compare);
    for (size_t i = 0; i < notes->count; i++)
        if (kept == 0 || note_compare(&notes->items[kept - 1], &notes->items[i]) != 0)
            notes->items[kept++] = notes->items[i];
    notes->count = kept;
}

bool scan_gap_is_ordinary(const struct pica_note *note)
{
    return note->kind == PICA_GAP &&
           (strcmp(note->id, "value") == 0 || strcmp(note->id, "native") == 0 ||
            strcmp(note->id, "container") == 0 || strcmp(note->id, "signature") == 0 ||
            strcmp(note->id, "libzip") == 0);
}

bool scan_notes_cut_short(const struct pica_notes *notes)
{
    for (size_t i = 0; i < notes->count; i++)
        if (notes->items[i].kind == PICA_GAP && !scan_gap_is_ordinary(&notes->items[i]))
            return true;
    return false;
}

enum pica_status scan_judge(struct scan_result *r, const struct fact_set *facts,
                            const struct scan_options *o, struct pica_error *err)
{
    const char **stages = pica_arena_array(&r->arena, r->notes.count + 1, sizeof *stages);
    size_t stage_count = 0;

    if (!stages)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < r->notes.count; i++) {
        const struct pica_note *n = &r->notes.items[i];

        if (n->kind == PICA_GAP && (!stage_count || strcmp(stages[stage_count - 1], n->id) != 0))
            stages[stage_count++] = n->id;
    }
    return rules_judge(o->rules, facts, stages, stage_count, o->on, o->limits, &r->arena, &r->notes,
                       &r->findings, &r->finding_count, err);
}

enum pica_status scan_stored_facts(const struct scan_result *r, struct pica_text *out,
                                   struct pica_error *err)
{
    struct fact_set facts = { 0 };
    struct pica_note *seen = calloc(r->notes.count + 1, sizeof *seen);
    size_t count = 0;
    enum pica_status st;

    if (!seen)
        return pica_fail_nomem(err);
    st = scan_facts(r, &facts, err);
    for (size_t i = 0; st == PICA_OK && i < r->notes.count; i++)
        if (strcmp(r->notes.items[i].id, RULES_STAGE) != 0)
            seen[count++] = r->notes.items[i];
    if (st == PICA_OK)
        facts_write(&facts, seen, count, out);
    free(seen);
    fact_set_finish(&facts);
    return st == PICA_OK && out->failed ? pica_fail_nomem(err) : st;
}

enum pica_status scan_rejudge(struct pica_span facts, const struct scan_options *o,
                              struct scan_result *ret, struct pica_error *err)
{
    struct fact_set set = { 0 };
    enum pica_status st;

    *ret = (struct scan_result){ .rules = o->rules };
    st = facts_read(facts, &set, &ret->notes, err);
    if (st == PICA_OK)
        st = scan_judge(ret, &set, o, err);
    scan_sort_notes(&ret->notes);
    ret->cut_short = scan_notes_cut_short(&ret->notes);
    /* Findings and stages of gaps point into what the facts were read to. */
    pica_arena_join(&ret->arena, &set.arena);
    fact_set_finish(&set);
    if (st == PICA_OK && ret->notes.failed)
        st = pica_fail_nomem(err);
    if (st != PICA_OK)
        scan_result_finish(ret);
    return st;
}
