#include "diff/match.h"

#include "base/intern.h"
#include "base/text.h"
#include "diff/shape.h"

#include <stdlib.h>

/*
 * What speaks for two calls being one, and against. Only the order of sums and
 * their relation to ENOUGH matter. A name that tells something weighs most; the
 * rest has to add up, so that calls between which every name has changed are
 * still told apart by where they stand. The state of consent weighs little:
 * that is what a correction changes.
 */
enum {
    CLASS_SAME = 40,
    CLASS_MOVED = 15,
    CLASS_SAME_MADE = 8,
    CLASS_OTHER = -30,
    METHOD_SAME = 20,
    METHOD_SAME_MADE = 4,
    METHOD_OTHER = -15,
    PROTOTYPE = 10, /* or against */
    ON_THE_WAY =
        25, /* instead of these three: one stands in a method through which the other is reached */
    OWNER = 10,
    STATE = 3,
    DORMANT = -40, /* one is loaded and the other is not */
    ROLE = 2,
    ORDINAL = 3, /* the same one of several in its method */
    OPCODE = 1,
    PATH = 15,        /* as much of it as the ways have in common */
    SAME_METHOD = 10, /* what else is called in the method, likewise */
    SAME_CLASS = 12,  /* ... in the class */
    COUNTERPART = 25, /* most calls of these classes say that they are one */
    COUNTERPART_OTHER = -12,
    ENOUGH = 10,
    ROUNDS = 3,
    WINDOW = 64, /* of a crowd, candidates so far from each other in order */
};
#define CROWD (1u << 18) /* candidates of one kind beyond which only some are looked at */

/* What is known of one call beyond its report. */
struct trait {
    uint32_t key;         /* what it may be one with */
    uint32_t class_name;  /* number, of both sides */
    uint32_t method;      /* number of class and method */
    uint32_t prototype;   /* shape of the method it stands in */
    uint32_t rank;        /* of its key, in the order of the report */
    uint32_t ordinal;     /* of its key within its method */
    uint32_t first_class; /* in beside[], where those of its class begin */
    uint32_t first_method;
    uint32_t class_count, method_count; /* how many there are */
    const uint32_t *path;               /* shapes of the steps, sorted */
};

struct half {
    const struct diff_side *side;
    struct trait *traits; /* by call */
    uint32_t *beside;     /* keys by class, then by method, sorted within */
    uint32_t *by_key;     /* calls, by key, then in order */
    uint32_t *paths;
    uint32_t *partner; /* class number to that of the other side, or PICA_INTERN_NONE */
};

struct candidate {
    int32_t base, score;
    uint32_t old, new_call;
};

struct matcher {
    struct half half[2]; /* 0: old, 1: new */
    struct pica_intern keys, classes, methods;
    struct pica_arena arena; /* bytes of the interned */
    struct candidate *candidates;
    size_t count, cap;
    struct diff_matching *ret;
};

/* --- what is known of each call ------------------------------------------------------ */

static uint32_t intern_parts(struct matcher *m, struct pica_intern *table, const char *const *parts,
                             size_t count)
{
    struct pica_text t = { 0 };
    uint32_t found = PICA_INTERN_NONE;

    for (size_t i = 0; i < count; i++) {
        pica_text_add(&t, parts[i]);
        pica_text_add_char(&t, '\n');
    }
    if (!t.failed) {
        found = pica_intern_find(table, pica_span_of(t.data, t.len));
        if (found == PICA_INTERN_NONE) {
            const char *kept = pica_arena_str(&m->arena, pica_span_of(t.data, t.len));

            if (kept)
                found = pica_intern_add(table, pica_span_of(kept, t.len));
        }
    }
    pica_text_finish(&t);
    return found;
}

static int order_numbers(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return (x > y) - (x < y);
}

static void path_of(const struct diff_call *c, uint32_t *out)
{
    for (size_t i = 0; i < c->step_count; i++)
        out[i] = pica_hash_bytes(c->steps[i].edge, strlen(c->steps[i].edge)) * 31 +
                 diff_method_shape(c->steps[i].method, true);
    if (c->step_count)
        qsort(out, c->step_count, sizeof *out, order_numbers);
}

static bool traits_of(struct matcher *m, struct half *h)
{
    size_t n = h->side->call_count, steps = 0;

    for (size_t i = 0; i < n; i++)
        steps += h->side->calls[i].step_count;
    h->traits = calloc(n + 1, sizeof *h->traits);
    h->beside = calloc(2 * n + 1, sizeof *h->beside);
    h->by_key = calloc(n + 1, sizeof *h->by_key);
    h->paths = calloc(steps + 1, sizeof *h->paths);
    if (!h->traits || !h->beside || !h->by_key || !h->paths)
        return false;
    steps = 0;
    for (size_t i = 0; i < n; i++) {
        const struct diff_call *c = &h->side->calls[i];
        const char *const key[] = { diff_call_kind_name(c->kind), c->what, c->api, c->value };
        const char *const where[] = { c->place.class_name, c->place.method };
        struct trait *t = &h->traits[i];

        t->key = intern_parts(m, &m->keys, key, 4);
        t->class_name = intern_parts(m, &m->classes, where, 1);
        t->method = intern_parts(m, &m->methods, where, 2);
        if (t->key == PICA_INTERN_NONE || t->class_name == PICA_INTERN_NONE ||
            t->method == PICA_INTERN_NONE)
            return false;
        t->prototype = diff_method_shape(c->place.method, false);
        path_of(c, h->paths + steps);
        t->path = h->paths + steps;
        steps += c->step_count;
        h->by_key[i] = (uint32_t)i;
    }
    return true;
}

/* Calls with one number of theirs, for sorting: qsort() has no place for a context. */
struct sorted {
    uint32_t group, key, call;
};

static int order_sorted(const void *a, const void *b)
{
    const struct sorted *x = a, *y = b;

    if (x->group != y->group)
        return x->group < y->group ? -1 : 1;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return (x->call > y->call) - (x->call < y->call);
}

/* Fills in what stands beside each call: of its class, or of its method. */
static void neighbours(struct half *h, struct sorted *order, bool method)
{
    size_t n = h->side->call_count, base = method ? n : 0;

    for (size_t i = 0; i < n; i++)
        order[i] = (struct sorted){ method ? h->traits[i].method : h->traits[i].class_name,
                                    h->traits[i].key, (uint32_t)i };
    qsort(order, n, sizeof *order, order_sorted);
    for (size_t i = 0, end; i < n; i = end) {
        for (end = i; end < n && order[end].group == order[i].group; end++) {
            struct trait *t = &h->traits[order[end].call];
            bool again = end > i && order[end - 1].key == order[end].key;

            h->beside[base + end] = order[end].key;
            if (method) {
                t->first_method = (uint32_t)(base + i);
                t->ordinal = again ? h->traits[order[end - 1].call].ordinal + 1 : 0;
            } else {
                t->first_class = (uint32_t)i;
            }
        }
        for (size_t k = i; k < end; k++) {
            struct trait *t = &h->traits[order[k].call];

            if (method)
                t->method_count = (uint32_t)(end - i);
            else
                t->class_count = (uint32_t)(end - i);
        }
    }
}

static bool arrange(struct half *h)
{
    size_t n = h->side->call_count;
    struct sorted *order = calloc(n + 1, sizeof *order);

    if (!order)
        return false;
    if (n) {
        neighbours(h, order, false);
        neighbours(h, order, true);
        for (size_t i = 0; i < n; i++)
            order[i] = (struct sorted){ h->traits[i].key, 0, (uint32_t)i };
        qsort(order, n, sizeof *order, order_sorted);
        for (size_t i = 0; i < n; i++) {
            bool again = i > 0 && order[i - 1].group == order[i].group;

            h->by_key[i] = order[i].call;
            h->traits[order[i].call].rank = again ? h->traits[order[i - 1].call].rank + 1 : 0;
        }
    }
    free(order);
    return true;
}

/* --- how alike two calls are ----------------------------------------------------------- */

/* `most` times the share that two sorted lists have in common; nothing when both are empty. */
static int in_common(const uint32_t *a, size_t n, const uint32_t *b, size_t m, int most)
{
    size_t common = 0, i = 0, k = 0;

    if (n + m == 0)
        return 0;
    while (i < n && k < m)
        if (a[i] == b[k]) {
            common++;
            i++;
            k++;
        } else if (a[i] < b[k]) {
            i++;
        } else {
            k++;
        }
    return (int)(2 * common * (size_t)most / (n + m));
}

static int alike_class(enum diff_alike alike)
{
    switch (alike) {
    case DIFF_SAME:
        return CLASS_SAME;
    case DIFF_MOVED:
        return CLASS_MOVED;
    case DIFF_SAME_MADE:
        return CLASS_SAME_MADE;
    case DIFF_SILENT:
        return 0;
    case DIFF_OTHER:
        break;
    }
    return CLASS_OTHER;
}

static int alike_method(enum diff_alike alike)
{
    switch (alike) {
    case DIFF_SAME:
    case DIFF_MOVED:
        return METHOD_SAME;
    case DIFF_SAME_MADE:
        return METHOD_SAME_MADE;
    case DIFF_SILENT:
        return 0;
    case DIFF_OTHER:
        break;
    }
    return METHOD_OTHER;
}

static bool text_is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

/*
 * Whether `c` stands in a method by which `other` comes to run: an optimiser
 * has put the one that held it into its caller, or did so before.
 */
static bool on_the_way(const struct diff_call *c, const struct diff_call *other)
{
    for (size_t i = 0; i < other->step_count; i++)
        if (text_is(other->steps[i].method, c->place.method) &&
            text_is(other->steps[i].class_name, c->place.class_name))
            return diff_alike_class(c->place.class_name, c->place.class_name) == DIFF_SAME;
    return false;
}

/* By what their methods are called and take. */
static int alike_names(const struct matcher *m, uint32_t old, uint32_t new_call)
{
    const struct diff_call *a = &m->half[0].side->calls[old];
    const struct diff_call *b = &m->half[1].side->calls[new_call];
    int score = alike_class(diff_alike_class(a->place.class_name, b->place.class_name)) +
                alike_method(diff_alike_method(a->place.method, b->place.method));

    score += m->half[0].traits[old].prototype == m->half[1].traits[new_call].prototype ? PROTOTYPE
                                                                                       : -PROTOTYPE;
    return score < ON_THE_WAY && (on_the_way(a, b) || on_the_way(b, a)) ? ON_THE_WAY : score;
}

static int32_t likeness(const struct matcher *m, uint32_t old, uint32_t new_call)
{
    const struct half *h = m->half, *g = m->half + 1;
    const struct diff_call *a = &h->side->calls[old], *b = &g->side->calls[new_call];
    const struct trait *x = &h->traits[old], *y = &g->traits[new_call];
    int score = alike_names(m, old, new_call);

    if (text_is(a->owner_kind, b->owner_kind) && text_is(a->owner, b->owner))
        score += OWNER;
    score += a->consent == b->consent ? STATE : 0;
    score += a->dormant == b->dormant ? 0 : DORMANT;
    score += text_is(a->role, b->role) ? ROLE : 0;
    score += x->ordinal == y->ordinal ? ORDINAL : 0;
    score += a->opcode == b->opcode ? OPCODE : 0;
    score += in_common(x->path, a->step_count, y->path, b->step_count, PATH);
    score += in_common(h->beside + x->first_method, x->method_count, g->beside + y->first_method,
                       y->method_count, SAME_METHOD);
    score += in_common(h->beside + x->first_class, x->class_count, g->beside + y->first_class,
                       y->class_count, SAME_CLASS);
    return score;
}

static bool add_candidate(struct matcher *m, uint32_t old, uint32_t new_call)
{
    if (!pica_grow(&m->candidates, &m->cap, m->count + 1, sizeof *m->candidates))
        return false;
    m->candidates[m->count++] = (struct candidate){ likeness(m, old, new_call), 0, old, new_call };
    return true;
}

/* Of a crowd only those that have kept their names, or stand about where the other stands. */
static bool worth_a_look(const struct trait *x, const struct trait *y)
{
    uint32_t apart = x->rank > y->rank ? x->rank - y->rank : y->rank - x->rank;

    return x->method == y->method || apart <= WINDOW;
}

/* Every pair of calls with one key. */
static bool add_candidates(struct matcher *m)
{
    const struct half *h = m->half, *g = m->half + 1;
    size_t n = h->side->call_count, w = g->side->call_count, i = 0, k = 0, end_i, end_k;

    for (; i < n && k < w; i = end_i, k = end_k) {
        uint32_t key = h->traits[h->by_key[i]].key, other = g->traits[g->by_key[k]].key;
        bool crowd;

        end_i = i;
        end_k = k;
        if (key != other) {
            end_i += key < other;
            end_k += other < key;
            continue;
        }
        while (end_i < n && h->traits[h->by_key[end_i]].key == key)
            end_i++;
        while (end_k < w && g->traits[g->by_key[end_k]].key == key)
            end_k++;
        crowd = (uint64_t)(end_i - i) * (end_k - k) > CROWD;
        for (size_t a = i; a < end_i; a++)
            for (size_t b = k; b < end_k; b++)
                if ((!crowd || worth_a_look(&h->traits[h->by_key[a]], &g->traits[g->by_key[b]])) &&
                    !add_candidate(m, h->by_key[a], g->by_key[b]))
                    return false;
    }
    return true;
}

/* --- choosing ------------------------------------------------------------------------------ */

/* The best first; of equals the one that keeps the order, then the first. */
static int order_candidates(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;

    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    if (x->old != y->old)
        return x->old < y->old ? -1 : 1;
    return (x->new_call > y->new_call) - (x->new_call < y->new_call);
}

static void choose(struct matcher *m)
{
    const struct half *h = m->half, *g = m->half + 1;
    struct diff_matching *ret = m->ret;

    for (size_t i = 0; i < h->side->call_count; i++)
        ret->is[i] = DIFF_NO_CALL;
    for (size_t i = 0; i < g->side->call_count; i++)
        ret->was[i] = DIFF_NO_CALL;
    for (size_t i = 0; i < m->count; i++) {
        struct candidate *c = &m->candidates[i];
        uint32_t is = h->partner[h->traits[c->old].class_name],
                 was = g->partner[g->traits[c->new_call].class_name];

        c->score = c->base;
        if (is == g->traits[c->new_call].class_name)
            c->score += COUNTERPART;
        else if (is != PICA_INTERN_NONE || was != PICA_INTERN_NONE)
            c->score += COUNTERPART_OTHER;
    }
    if (m->count)
        qsort(m->candidates, m->count, sizeof *m->candidates, order_candidates);
    for (size_t i = 0; i < m->count && m->candidates[i].score >= ENOUGH; i++) {
        const struct candidate *c = &m->candidates[i];

        if (ret->is[c->old] != DIFF_NO_CALL || ret->was[c->new_call] != DIFF_NO_CALL)
            continue;
        ret->is[c->old] = c->new_call;
        ret->was[c->new_call] = c->old;
    }
}

/*
 * Which class is which: those of which each has most of its calls with the
 * other, as they were chosen. The same number of classes or more for another
 * decides nothing.
 */
static bool vote(struct matcher *m)
{
    const struct half *h = m->half, *g = m->half + 1;
    size_t n = h->side->call_count, count = 0;
    struct sorted *votes = calloc(n + 1, sizeof *votes);
    uint32_t *most = calloc(2 * m->classes.count + 1, sizeof *most);
    uint32_t *other = most ? most + m->classes.count : NULL;

    if (!votes || !most) {
        free(votes);
        free(most);
        return false;
    }
    for (size_t i = 0; i < m->classes.count; i++)
        h->partner[i] = g->partner[i] = PICA_INTERN_NONE;
    for (size_t i = 0; i < n; i++)
        if (m->ret->is[i] != DIFF_NO_CALL)
            votes[count++] =
                (struct sorted){ h->traits[i].class_name, g->traits[m->ret->is[i]].class_name, 0 };
    if (count)
        qsort(votes, count, sizeof *votes, order_sorted);
    for (size_t i = 0, end; i < count; i = end) {
        uint32_t a = votes[i].group, b = votes[i].key, votes_for;

        for (end = i; end < count && votes[end].group == a && votes[end].key == b;)
            end++;
        votes_for = (uint32_t)(end - i);
        if (votes_for >= most[a]) {
            h->partner[a] = votes_for > most[a] ? b : PICA_INTERN_NONE;
            most[a] = votes_for;
        }
        if (votes_for >= other[b]) {
            g->partner[b] = votes_for > other[b] ? a : PICA_INTERN_NONE;
            other[b] = votes_for;
        }
    }
    for (size_t a = 0; a < m->classes.count; a++)
        if (h->partner[a] != PICA_INTERN_NONE && g->partner[h->partner[a]] != a)
            h->partner[a] = PICA_INTERN_NONE;
    for (size_t b = 0; b < m->classes.count; b++)
        if (g->partner[b] != PICA_INTERN_NONE && h->partner[g->partner[b]] != b)
            g->partner[b] = PICA_INTERN_NONE;
    free(votes);
    free(most);
    return true;
}

static bool match_all(struct matcher *m)
{
    if (!traits_of(m, &m->half[0]) || !traits_of(m, &m->half[1]) || !arrange(&m->half[0]) ||
        !arrange(&m->half[1]))
        return false;
    for (int side = 0; side < 2; side++) {
        m->half[side].partner = calloc(m->classes.count + 1, sizeof(uint32_t));
        if (!m->half[side].partner)
            return false;
        for (size_t i = 0; i < m->classes.count; i++)
            m->half[side].partner[i] = PICA_INTERN_NONE;
    }
    if (!add_candidates(m))
        return false;
    for (int round = 0; round < ROUNDS; round++) {
        if (round > 0 && !vote(m))
            return false;
        choose(m);
    }
    for (size_t i = 0; i < m->half[0].side->call_count; i++) {
        const struct trait *t = m->half[0].traits;
        uint32_t is = m->ret->is[i];

        m->ret->by_name[i] = is != DIFF_NO_CALL && m->half[1].traits[is].method == t[i].method;
    }
    return true;
}

enum pica_status diff_match(const struct diff_side *old, const struct diff_side *new_side,
                            struct diff_matching *ret, struct pica_error *err)
{
    struct matcher m = { .half = { { .side = old }, { .side = new_side } }, .ret = ret };
    bool good;

    *ret = (struct diff_matching){ .is = calloc(old->call_count + 1, sizeof(uint32_t)),
                                   .was = calloc(new_side->call_count + 1, sizeof(uint32_t)),
                                   .by_name = calloc(old->call_count + 1, sizeof(bool)) };
    good = ret->is && ret->was && ret->by_name && match_all(&m);
    for (int side = 0; side < 2; side++) {
        free(m.half[side].traits);
        free(m.half[side].beside);
        free(m.half[side].by_key);
        free(m.half[side].paths);
        free(m.half[side].partner);
    }
    free(m.candidates);
    pica_intern_finish(&m.keys);
    pica_intern_finish(&m.classes);
    pica_intern_finish(&m.methods);
    pica_arena_finish(&m.arena);
    return good ? PICA_OK : pica_fail_nomem(err);
}

void diff_matching_finish(struct diff_matching *m)
{
    free(m->is);
    free(m->was);
    free(m->by_name);
    *m = (struct diff_matching){ 0 };
}
