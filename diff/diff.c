#include "diff/diff.h"

#include "base/text.h"

#include <stdlib.h>

/* --- which calls a finding rests on ---------------------------------------------------- */

/* Numbers of calls, or of findings, in one malloc'ed array. */
struct numbers {
    uint32_t *items;
    size_t count, cap;
};

static bool add_number(struct numbers *n, uint32_t one)
{
    if (!pica_grow(&n->items, &n->cap, n->count + 1, sizeof *n->items))
        return false;
    n->items[n->count++] = one;
    return true;
}

/* The calls of every finding of one side: those of finding f are at first[f] up to first[f + 1]. */
struct links {
    size_t *first;
    struct numbers calls;
};

static int order_places(const struct diff_place *a, const struct diff_place *b)
{
    int order = strcmp(a->class_name, b->class_name);

    if (order == 0)
        order = strcmp(a->method, b->method);
    if (order == 0)
        order = (a->insn > b->insn) - (a->insn < b->insn);
    return order ? order : strcmp(a->entry, b->entry);
}

static int order_calls(const void *a, const void *b)
{
    const struct diff_call *const *x = a, *const *y = b;
    int order = order_places(&(*x)->place, &(*y)->place);

    return order ? order : (*x > *y) - (*x < *y);
}

/* How many of the sorted calls stand before the place. */
static size_t calls_before(const struct diff_call *const *sorted, size_t count,
                           const struct diff_place *place)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (order_places(&sorted[middle]->place, place) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool link_side(const struct diff_side *s, struct links *ret)
{
    const struct diff_call **sorted = calloc(s->call_count + 1, sizeof *sorted);
    bool good = sorted != NULL;

    ret->first = calloc(s->finding_count + 1, sizeof *ret->first);
    good = good && ret->first;
    for (size_t i = 0; good && i < s->call_count; i++)
        sorted[i] = &s->calls[i];
    if (good && s->call_count)
        qsort(sorted, s->call_count, sizeof *sorted, order_calls);
    for (size_t f = 0; good && f < s->finding_count; f++) {
        ret->first[f] = ret->calls.count;
        for (size_t e = 0; good && e < s->findings[f].evidence_count; e++) {
            const struct diff_place *p = &s->findings[f].evidence[e];

            if (p->insn == PICA_NO_INDEX)
                continue;
            for (size_t i = calls_before(sorted, s->call_count, p);
                 good && i < s->call_count && order_places(&sorted[i]->place, p) == 0; i++)
                good = add_number(&ret->calls, (uint32_t)(sorted[i] - s->calls));
        }
    }
    if (good)
        ret->first[s->finding_count] = ret->calls.count;
    free(sorted);
    return good;
}

static void free_links(struct links *l)
{
    free(l->first);
    free(l->calls.items);
}

/* --- which finding is which ---------------------------------------------------------------- */

/* One side against another, with all that is found out about them. */
struct compared {
    const struct diff_side *old, *new_side;
    struct links links[2];
    struct diff_matching match;
    uint32_t *is, *was; /* findings; DIFF_NO_CALL: none */
    bool *other_rule;   /* of the old findings: `is` is of another rule */
};

struct overlap {
    unsigned tier; /* how the two are alike; the lowest is the best */
    size_t common;
    uint32_t old, new_finding;
};

enum tier { TIER_ID, TIER_RULE, TIER_CLAUSE, TIER_NONE };

static bool shares_clause(const struct diff_finding *a, const struct diff_finding *b)
{
    for (size_t i = 0; i < a->clause_count; i++)
        for (size_t k = 0; k < b->clause_count; k++)
            if (strcmp(a->clauses[i], b->clauses[k]) == 0)
                return true;
    return false;
}

/* How many calls of the one finding are calls of the other; `mark` says which are the other's. */
static size_t common_calls(const struct compared *c, size_t old, const bool *mark)
{
    size_t common = 0;

    for (size_t i = c->links[0].first[old]; i < c->links[0].first[old + 1]; i++) {
        uint32_t is = c->match.is[c->links[0].calls.items[i]];

        common += is != DIFF_NO_CALL && mark[is];
    }
    return common;
}

static enum tier tier_of(const struct diff_finding *a, const struct diff_finding *b, size_t common)
{
    bool rule = strcmp(a->rule, b->rule) == 0;

    if (rule && *a->id && strcmp(a->id, b->id) == 0)
        return TIER_ID;
    if (common == 0)
        return TIER_NONE;
    return rule ? TIER_RULE : shares_clause(a, b) ? TIER_CLAUSE : TIER_NONE;
}

static int order_overlaps(const void *a, const void *b)
{
    const struct overlap *x = a, *y = b;

    if (x->tier != y->tier)
        return x->tier < y->tier ? -1 : 1;
    if (x->common != y->common)
        return x->common > y->common ? -1 : 1;
    if (x->old != y->old)
        return x->old < y->old ? -1 : 1;
    return (x->new_finding > y->new_finding) - (x->new_finding < y->new_finding);
}

/* Every two findings that could be one. */
static bool overlaps(const struct compared *c, bool *mark, struct overlap **ret, size_t *ret_count)
{
    size_t cap = 0;

    for (size_t n = 0; n < c->new_side->finding_count; n++) {
        const struct links *l = &c->links[1];

        for (size_t i = l->first[n]; i < l->first[n + 1]; i++)
            mark[l->calls.items[i]] = true;
        for (size_t o = 0; o < c->old->finding_count; o++) {
            size_t common = common_calls(c, o, mark);
            enum tier tier = tier_of(&c->old->findings[o], &c->new_side->findings[n], common);

            if (tier == TIER_NONE)
                continue;
            if (!pica_grow(ret, &cap, *ret_count + 1, sizeof **ret))
                return false;
            (*ret)[(*ret_count)++] = (struct overlap){ tier, common, (uint32_t)o, (uint32_t)n };
        }
        for (size_t i = l->first[n]; i < l->first[n + 1]; i++)
            mark[l->calls.items[i]] = false;
    }
    return true;
}

static bool match_findings(struct compared *c)
{
    size_t n = c->old->finding_count, m = c->new_side->finding_count, count = 0;
    bool *mark = calloc(c->new_side->call_count + 1, sizeof *mark);
    struct overlap *all = NULL;
    bool good;

    c->is = calloc(n + 1, sizeof *c->is);
    c->was = calloc(m + 1, sizeof *c->was);
    c->other_rule = calloc(n + 1, sizeof *c->other_rule);
    good = mark && c->is && c->was && c->other_rule && overlaps(c, mark, &all, &count);
    for (size_t i = 0; good && i < n; i++)
        c->is[i] = DIFF_NO_CALL;
    for (size_t i = 0; good && i < m; i++)
        c->was[i] = DIFF_NO_CALL;
    if (good && count)
        qsort(all, count, sizeof *all, order_overlaps);
    for (size_t i = 0; good && i < count; i++) {
        const struct overlap *o = &all[i];

        if (c->is[o->old] != DIFF_NO_CALL || c->was[o->new_finding] != DIFF_NO_CALL)
            continue;
        c->is[o->old] = o->new_finding;
        c->was[o->new_finding] = o->old;
        c->other_rule[o->old] = o->tier == TIER_CLAUSE;
    }
    free(all);
    free(mark);
    return good;
}

static enum pica_status compare_sides(const struct diff_side *old, const struct diff_side *new_side,
                                      struct compared *ret, struct pica_error *err)
{
    enum pica_status st;

    *ret = (struct compared){ .old = old, .new_side = new_side };
    st = diff_match(old, new_side, &ret->match, err);
    if (st == PICA_OK && (!link_side(old, &ret->links[0]) || !link_side(new_side, &ret->links[1]) ||
                          !match_findings(ret)))
        st = pica_fail_nomem(err);
    return st;
}

static void free_compared(struct compared *c)
{
    free_links(&c->links[0]);
    free_links(&c->links[1]);
    diff_matching_finish(&c->match);
    free(c->is);
    free(c->was);
    free(c->other_rule);
}

/* --- what became of the calls ------------------------------------------------------------------
 */

static enum diff_change change_of(const struct diff_call *was, const struct diff_call *is)
{
    if (!was)
        return DIFF_CALL_NEW;
    if (!is)
        return DIFF_CALL_GONE;
    if (is->consent == DIFF_UNKNOWN && was->consent != DIFF_UNKNOWN)
        return DIFF_CALL_UNSURE;
    if (is->consent != was->consent)
        return is->consent > was->consent ? DIFF_CALL_WORSE : DIFF_CALL_BETTER;
    if (is->wrong != was->wrong)
        return is->wrong ? DIFF_CALL_WORSE : DIFF_CALL_BETTER;
    return DIFF_CALL_SAME;
}

static int order_pairs(const void *a, const void *b)
{
    const struct diff_pair *x = a, *y = b;
    const struct diff_call *first = x->is ? x->is : x->was, *second = y->is ? y->is : y->was;

    if (x->change != y->change)
        return x->change < y->change ? -1 : 1;
    return (first > second) - (first < second); /* of one change all are of one side */
}

/* by_old, by_new: the pair of each call. */
static bool make_pairs(struct diff_result *r, const struct compared *c,
                       const struct diff_pair **by_old, const struct diff_pair **by_new)
{
    size_t n = c->old->call_count, m = c->new_side->call_count;

    r->pairs = pica_arena_array(&r->arena, n + m + 1, sizeof *r->pairs);
    if (!r->pairs)
        return false;
    for (size_t i = 0; i < m; i++) {
        uint32_t was = c->match.was[i];

        r->pairs[r->pair_count++] =
            (struct diff_pair){ .was = was == DIFF_NO_CALL ? NULL : &c->old->calls[was],
                                .is = &c->new_side->calls[i],
                                .by_name = was != DIFF_NO_CALL && c->match.by_name[was] };
    }
    for (size_t i = 0; i < n; i++)
        if (c->match.is[i] == DIFF_NO_CALL)
            r->pairs[r->pair_count++] = (struct diff_pair){ .was = &c->old->calls[i] };
    for (size_t i = 0; i < r->pair_count; i++) {
        r->pairs[i].change = change_of(r->pairs[i].was, r->pairs[i].is);
        r->changes[r->pairs[i].change]++;
    }
    if (r->pair_count)
        qsort(r->pairs, r->pair_count, sizeof *r->pairs, order_pairs);
    for (size_t i = 0; i < r->pair_count; i++) {
        if (r->pairs[i].was)
            by_old[r->pairs[i].was - c->old->calls] = &r->pairs[i];
        if (r->pairs[i].is)
            by_new[r->pairs[i].is - c->new_side->calls] = &r->pairs[i];
    }
    return true;
}

/* --- what became of the findings
 * ------------------------------------------------------------------ */

struct telling {
    struct diff_result *r;
    const struct compared *c;
    const struct diff_pair **by_old, **by_new;
    const struct diff_gap
        *new_gap; /* not ordinary, or of a container; the old side had none such */
    bool rules_differ;
    bool *seen; /* of pairs, while those of one item are gathered */
};

static bool add_pairs(struct telling *t, struct diff_item *item, size_t finding, bool is_new)
{
    const struct links *l = &t->c->links[is_new];

    for (size_t i = l->first[finding]; i < l->first[finding + 1]; i++) {
        const struct diff_pair *p = (is_new ? t->by_new : t->by_old)[l->calls.items[i]];

        if (t->seen[p - t->r->pairs])
            continue;
        t->seen[p - t->r->pairs] = true;
        item->pairs[item->pair_count++] = p;
    }
    return true;
}

/* The calls that either finding rests on. */
static bool gather(struct telling *t, struct diff_item *item)
{
    size_t is = item->is ? (size_t)(item->is - t->c->new_side->findings) : 0;
    size_t was = item->was ? (size_t)(item->was - t->c->old->findings) : 0;
    size_t most = 1;

    if (item->is)
        most += t->c->links[1].first[is + 1] - t->c->links[1].first[is];
    if (item->was)
        most += t->c->links[0].first[was + 1] - t->c->links[0].first[was];
    item->pairs = pica_arena_array(&t->r->arena, most, sizeof *item->pairs);
    if (!item->pairs)
        return false;
    if (item->is)
        add_pairs(t, item, is, true);
    if (item->was)
        add_pairs(t, item, was, false);
    for (size_t i = 0; i < item->pair_count; i++)
        t->seen[item->pairs[i] - t->r->pairs] = false;
    return true;
}

static bool same_gap(const struct diff_gap *a, const struct diff_gap *b)
{
    return strcmp(a->stage, b->stage) == 0 &&
           (strcmp(a->cause, b->cause) == 0 || strcmp(a->place.entry, b->place.entry) == 0);
}

/*
 * A gap of the one side by which it shows less than the other did: something
 * was cut short, is packed, or is written for a container, and the other has no
 * gap of that stage with that cause or about that entry.
 */
static const struct diff_gap *gap_beyond(const struct diff_side *side,
                                         const struct diff_side *other)
{
    for (size_t i = 0; i < side->gap_count; i++) {
        const struct diff_gap *g = &side->gaps[i];
        bool had = false;

        if (g->ordinary && strcmp(g->stage, "container") != 0)
            continue;
        for (size_t k = 0; k < other->gap_count && !had; k++)
            had = same_gap(g, &other->gaps[k]);
        if (!had)
            return g;
    }
    return NULL;
}

/* A call of the API whose argument cannot be told, on the new side and more often than on the old.
 */
static const struct diff_gap *hidden_value(const struct compared *c, const struct diff_call *call)
{
    const struct diff_side *sides[] = { c->old, c->new_side };
    const struct diff_gap *last = NULL;
    size_t counts[2] = { 0 }, len = strlen(call->api);

    if (!*call->value)
        return NULL;
    for (int s = 0; s < 2; s++)
        for (size_t i = 0; i < sides[s]->gap_count; i++) {
            const struct diff_gap *g = &sides[s]->gaps[i];

            if (strcmp(g->stage, "value") != 0 || strncmp(g->cause, call->api, len) != 0)
                continue;
            counts[s]++;
            last = s == 1 ? g : last;
        }
    return counts[1] > counts[0] ? last : NULL;
}

/*
 * Why an old finding that the new report does not have is not there; sets the
 * status, too. What could merely hide it is asked first.
 */
static void tell_absent(const struct telling *t, struct diff_item *item)
{
    size_t by_state[DIFF_CONSENTS] = { 0 }, gone = 0, there = 0;

    item->status = DIFF_UNSURE;
    for (size_t i = 0; i < item->pair_count; i++) {
        const struct diff_pair *p = item->pairs[i];

        if (p->is) {
            by_state[p->is->consent]++;
            there++;
            continue;
        }
        gone++;
        item->gap = item->gap ? item->gap : hidden_value(t->c, p->was);
    }
    if (*t->c->new_side->packer && !*t->c->old->packer) {
        item->why = DIFF_WHY_PACKED;
        item->gap = NULL;
    } else if (item->gap) {
        item->why = DIFF_WHY_HIDDEN_VALUE;
    } else if (by_state[DIFF_UNKNOWN]) {
        item->why = DIFF_WHY_UNKNOWN_STATE;
    } else if (t->new_gap && there < item->pair_count + (item->pair_count == 0)) {
        item->why = DIFF_WHY_NEW_GAP;
        item->gap = t->new_gap;
    } else if (t->rules_differ && (item->pair_count == 0 || by_state[DIFF_BEFORE])) {
        item->why = DIFF_WHY_RULES_DIFFER;
    } else {
        item->status = DIFF_FIXED;
        item->why = item->pair_count == 0 || by_state[DIFF_BEFORE] ? DIFF_WHY_ANSWERED
                    : by_state[DIFF_LATE]                          ? DIFF_WHY_LATER
                    : by_state[DIFF_GATED]                         ? DIFF_WHY_GATED
                    : by_state[DIFF_UNREACHABLE]                   ? DIFF_WHY_UNREACHABLE
                                                                   : DIFF_WHY_GONE;
    }
}

/* How sure a verdict is of itself. */
static unsigned verdict_rank(const char *verdict)
{
    static const char *const names[] = { "inconclusive", "notice", "suspected", "violation" };

    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], verdict) == 0)
            return i;
    return 0;
}

static void tell_both(const struct telling *t, struct diff_item *item)
{
    unsigned was = verdict_rank(item->was->verdict), is = verdict_rank(item->is->verdict);

    item->status = DIFF_REMAINING;
    item->worse =
        item->is->rank > item->was->rank || (item->is->rank == item->was->rank && is > was);
    if (is == 0 && was > 0) {
        item->status = DIFF_UNSURE;
        item->worse = false;
        item->why = DIFF_WHY_INCONCLUSIVE;
        item->gap = t->new_gap;
    } else if (t->c->other_rule[item->was - t->c->old->findings]) {
        item->why = DIFF_WHY_OTHER_RULE;
    }
}

static int order_items(const void *a, const void *b)
{
    const struct diff_item *x = a, *y = b;
    const struct diff_finding *f = x->is ? x->is : x->was, *g = y->is ? y->is : y->was;

    if (x->status != y->status)
        return x->status < y->status ? -1 : 1;
    if (f->rank != g->rank)
        return f->rank > g->rank ? -1 : 1;
    if (!x->is != !y->is)
        return x->is ? -1 : 1;
    return (f > g) - (f < g);
}

static bool make_items(struct telling *t)
{
    const struct compared *c = t->c;
    struct diff_result *r = t->r;
    const struct diff_gap *old_gap = gap_beyond(c->old, c->new_side);

    r->items = pica_arena_array(&r->arena, c->old->finding_count + c->new_side->finding_count + 1,
                                sizeof *r->items);
    if (!r->items)
        return false;
    for (size_t i = 0; i < c->new_side->finding_count; i++) {
        struct diff_item *item = &r->items[r->item_count++];
        uint32_t was = c->was[i];

        *item = (struct diff_item){ .is = &c->new_side->findings[i],
                                    .was = was == DIFF_NO_CALL ? NULL : &c->old->findings[was],
                                    .status = DIFF_NEW };
        if (!gather(t, item))
            return false;
        if (item->was) {
            tell_both(t, item);
        } else if (old_gap || (*c->old->packer && !*c->new_side->packer)) {
            item->why = DIFF_WHY_UNSEEN_BEFORE;
            item->gap = old_gap;
        }
    }
    for (size_t i = 0; i < c->old->finding_count; i++) {
        struct diff_item *item = &r->items[r->item_count];

        if (c->is[i] != DIFF_NO_CALL)
            continue;
        r->item_count++;
        *item = (struct diff_item){ .was = &c->old->findings[i] };
        if (!gather(t, item))
            return false;
        tell_absent(t, item);
    }
    return true;
}

/* --- the whole
 * ------------------------------------------------------------------------------------- */

static bool same_packs(const struct diff_side *a, const struct diff_side *b)
{
    bool same = a->pack_count == b->pack_count;

    for (size_t i = 0; same && i < a->pack_count; i++)
        same = strcmp(a->packs[i].detail, b->packs[i].detail) == 0;
    return same;
}

static bool share_signer(const struct diff_side *a, const struct diff_side *b)
{
    for (size_t i = 0; i < a->signer_count; i++)
        for (size_t k = 0; k < b->signer_count; k++)
            if (strcmp(a->signers[i], b->signers[k]) == 0)
                return true;
    return a->signer_count == 0 || b->signer_count == 0; /* nothing is known */
}

static void make_notes(struct diff_result *r)
{
    const struct diff_side *a = r->old, *b = r->new_side;

    r->notes[DIFF_NOTE_PACKAGE] = *a->package && *b->package && strcmp(a->package, b->package) != 0;
    r->notes[DIFF_NOTE_SIGNER] = !share_signer(a, b);
    r->notes[DIFF_NOTE_SAME_FILE] = *a->sha256 && strcmp(a->sha256, b->sha256) == 0;
    r->notes[DIFF_NOTE_OLDER] = b->version_code >= 0 && b->version_code < a->version_code;
    r->notes[DIFF_NOTE_RULES] = a->pack_count && b->pack_count && !same_packs(a, b);
    r->notes[DIFF_NOTE_TOOL] =
        *a->tool_version && *b->tool_version && strcmp(a->tool_version, b->tool_version) != 0;
    r->notes[DIFF_NOTE_CUT_SHORT] = b->cut_short;
}

static bool has_name(const struct diff_named *list, size_t count, const char *id)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(list[i].id, id) == 0)
            return true;
    return false;
}

/* What only the new side has, then what only the old one has. */
static bool named_changes(struct diff_result *r, const struct diff_named *old, size_t old_count,
                          const struct diff_named *is, size_t is_count,
                          struct diff_named_change **ret, size_t *ret_count)
{
    struct diff_named_change *list =
        pica_arena_array(&r->arena, old_count + is_count + 1, sizeof *list);

    if (!list)
        return false;
    for (size_t i = 0; i < is_count; i++)
        if (!has_name(old, old_count, is[i].id) && !has_name(is, i, is[i].id))
            list[(*ret_count)++] = (struct diff_named_change){ &is[i], true };
    for (size_t i = 0; i < old_count; i++)
        if (!has_name(is, is_count, old[i].id) && !has_name(old, i, old[i].id))
            list[(*ret_count)++] = (struct diff_named_change){ &old[i], false };
    *ret = list;
    return true;
}

/* What is new now and was in an earlier report has come back. */
static enum pica_status look_back(struct diff_result *r, struct pica_error *err)
{
    for (size_t e = 0; e < r->earlier_count; e++) {
        struct compared c;
        enum pica_status st = compare_sides(r->earlier[e], r->new_side, &c, err);

        for (size_t i = 0; st == PICA_OK && i < r->item_count; i++) {
            struct diff_item *item = &r->items[i];

            if ((item->status != DIFF_NEW && item->status != DIFF_BACK) ||
                c.was[item->is - r->new_side->findings] == DIFF_NO_CALL)
                continue;
            item->status = DIFF_BACK;
            item->since = e;
        }
        free_compared(&c);
        if (st != PICA_OK)
            return st;
    }
    return PICA_OK;
}

static bool tell(struct diff_result *r, const struct compared *c)
{
    size_t n = c->old->call_count, m = c->new_side->call_count;
    struct telling t = { .r = r,
                         .c = c,
                         .by_old = calloc(n + 1, sizeof *t.by_old),
                         .by_new = calloc(m + 1, sizeof *t.by_new),
                         .seen = calloc(n + m + 1, sizeof *t.seen),
                         .new_gap = gap_beyond(c->new_side, c->old),
                         .rules_differ =
                             !same_packs(c->old, c->new_side) ||
                             strcmp(c->old->tool_version, c->new_side->tool_version) != 0 };
    bool good =
        t.by_old && t.by_new && t.seen && make_pairs(r, c, t.by_old, t.by_new) && make_items(&t);

    free(t.by_old);
    free(t.by_new);
    free(t.seen);
    return good &&
           named_changes(r, c->old->sdks, c->old->sdk_count, c->new_side->sdks,
                         c->new_side->sdk_count, &r->sdks, &r->sdk_count) &&
           named_changes(r, c->old->permissions, c->old->permission_count, c->new_side->permissions,
                         c->new_side->permission_count, &r->permissions, &r->permission_count);
}

enum pica_status diff_compare(const struct diff_side *const *earlier, size_t earlier_count,
                              const struct diff_side *old, const struct diff_side *new_side,
                              struct diff_result *ret, struct pica_error *err)
{
    struct compared c;
    enum pica_status st;

    *ret = (struct diff_result){
        .old = old, .new_side = new_side, .earlier = earlier, .earlier_count = earlier_count
    };
    st = compare_sides(old, new_side, &c, err);
    if (st == PICA_OK && !tell(ret, &c))
        st = pica_fail_nomem(err);
    free_compared(&c);
    if (st == PICA_OK)
        st = look_back(ret, err);
    if (st != PICA_OK) {
        diff_result_finish(ret);
        return st;
    }
    make_notes(ret);
    if (ret->item_count)
        qsort(ret->items, ret->item_count, sizeof *ret->items, order_items);
    for (size_t i = 0; i < ret->item_count; i++)
        ret->counts[ret->items[i].status]++;
    return PICA_OK;
}

void diff_result_finish(struct diff_result *r)
{
    pica_arena_finish(&r->arena);
    *r = (struct diff_result){ 0 };
}

bool diff_item_counts(const struct diff_item *item, unsigned rank, bool recheck)
{
    const struct diff_finding *f = item->is ? item->is : item->was;

    if (f->rank < rank)
        return false;
    switch (item->status) {
    case DIFF_BACK:
    case DIFF_NEW:
        return true;
    case DIFF_REMAINING:
        return recheck || item->worse;
    case DIFF_UNSURE:
        return recheck;
    case DIFF_FIXED:
    case DIFF_STATUSES:
        break;
    }
    return false;
}
