#include "base/digest.h"
#include "rules/template.h"

#include <stdlib.h>

/* Everything that one call of rules_judge() works with. */
struct judge {
    const struct fact_set *facts;
    const char *const *gaps;
    size_t gap_count;
    const char *on;
    const struct pica_limits *limits;
    struct pica_arena *arena;
    struct pica_notes *notes;
    struct rule_finding *findings;
    size_t count, cap;
    const struct rule *rule; /* being applied */
    const struct rule_loaded *pack;
    const char **clauses; /* of the rule, those in force */
    struct pica_error *err;
};

static int value_compare(const struct rule_value *v, const struct fact_attr *a)
{
    if (v->text && a->text)
        return strcmp(v->text, a->text);
    return (v->number > a->number) - (v->number < a->number);
}

static bool is_among(const struct rule_condition *c, const struct fact_attr *a)
{
    size_t low = 0, high = c->value_count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int d = value_compare(&c->values[mid], a);

        if (d == 0)
            return true;
        if (d < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return false;
}

static bool same_attr(const struct fact_attr *a, const struct fact_attr *b)
{
    if (!b)
        return false;
    if (a->text && b->text)
        return strcmp(a->text, b->text) == 0;
    return a->number == b->number;
}

/* What is not known accuses nobody: without the attribute only `absent` holds. */
static bool condition_holds(const struct rule_condition *c, const struct fact *f,
                            const struct fact *subject)
{
    const struct fact_attr *a = fact_get(f, c->attr);

    if (!a)
        return c->op == RULE_OP_ABSENT;
    switch (c->op) {
    case RULE_OP_IS:
    case RULE_OP_IN:
        return is_among(c, a);
    case RULE_OP_NOT:
    case RULE_OP_NOT_IN:
        return !is_among(c, a);
    case RULE_OP_AT_LEAST:
        return a->number >= c->values->number;
    case RULE_OP_AT_MOST:
        return a->number <= c->values->number;
    case RULE_OP_BELOW:
        return a->number < c->values->number;
    case RULE_OP_ABOVE:
        return a->number > c->values->number;
    case RULE_OP_EXISTS:
        return true;
    case RULE_OP_ABSENT:
        return false;
    case RULE_OP_PREFIX:
        return strncmp(a->text, c->values->text, strlen(c->values->text)) == 0;
    case RULE_OP_SAME_AS:
        return same_attr(a, fact_get(subject, c->other));
    case RULE_OP_COUNT:
        break;
    }
    return false;
}

static bool query_takes(const struct rule_query *q, const struct fact *f,
                        const struct fact *subject)
{
    for (size_t i = 0; i < q->where_count; i++)
        if (!condition_holds(&q->where[i], f, subject))
            return false;
    return true;
}

static bool query_any(const struct judge *j, const struct rule_query *q, const struct fact *subject)
{
    size_t first, count = fact_set_range(j->facts, q->fact, &first);

    for (size_t i = 0; i < count; i++)
        if (query_takes(q, &j->facts->items[first + i], subject))
            return true;
    return false;
}

/* Whether "when" and "unless" let a fact through; with subject NULL, those of
 * them that are the same for every fact. */
static bool let_through(const struct judge *j, const struct fact *subject)
{
    const struct rule *rule = j->rule;

    for (size_t i = 0; i < rule->when_count; i++)
        if (rule->when[i].joined == (subject != NULL) && !query_any(j, &rule->when[i], subject))
            return false;
    for (size_t i = 0; i < rule->unless_count; i++)
        if (rule->unless[i].joined == (subject != NULL) && query_any(j, &rule->unless[i], subject))
            return false;
    return true;
}

static bool gap_overturns(const struct judge *j)
{
    for (const char *const *stage = j->rule->gaps; *stage; stage++)
        for (size_t i = 0; i < j->gap_count; i++)
            if (strcmp(*stage, j->gaps[i]) == 0)
                return true;
    return false;
}

/* Facts of one rule in the order of their group; within it in that of the set. */
struct judged {
    const struct fact *fact;
    const struct rule *rule;
};

static int attr_order(const struct fact_attr *a, const struct fact_attr *b)
{
    if (!a || !b)
        return (a != NULL) - (b != NULL);
    if (a->text && b->text)
        return strcmp(a->text, b->text);
    return (a->number > b->number) - (a->number < b->number);
}

static int group_order(const struct judged *a, const struct judged *b)
{
    for (size_t i = 0; i < a->rule->group_count; i++) {
        enum fact_key key = a->rule->group_by[i];
        int d = attr_order(fact_get(a->fact, key), fact_get(b->fact, key));

        if (d != 0)
            return d;
    }
    return 0;
}

static int judged_order(const void *x, const void *y)
{
    const struct judged *a = x, *b = y;
    int d = group_order(a, b);

    return d != 0 ? d : (a->fact > b->fact) - (a->fact < b->fact);
}

static int place_order(const void *a, const void *b)
{
    return pica_place_compare(a, b);
}

/* All places of the facts, sorted, each once; as many as the limit lets in. */
static bool gather_evidence(struct judge *j, const struct fact *const *facts, size_t count,
                            struct rule_finding *f)
{
    size_t total = 0, kept = 0;
    struct pica_place *places;

    for (size_t i = 0; i < count; i++)
        total += facts[i]->place_count;
    places = calloc(total ? total : 1, sizeof *places);
    if (!places)
        return false;
    total = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < facts[i]->place_count; k++)
            places[total++] = facts[i]->places[k];
    qsort(places, total, sizeof *places, place_order);
    for (size_t i = 0; i < total; i++)
        if (kept == 0 || pica_place_compare(&places[i], &places[kept - 1]) != 0)
            places[kept++] = places[i];
    f->evidence_total = kept;
    f->evidence_count = kept < j->limits->evidence_places ? kept : j->limits->evidence_places;
    f->evidence = pica_arena_array(j->arena, f->evidence_count, sizeof *places);
    if (f->evidence)
        memcpy(f->evidence, places, f->evidence_count * sizeof *places);
    free(places);
    if (f->evidence_count < f->evidence_total)
        pica_gap(j->notes, "rules", PICA_PLACE_NONE,
                 "rule %s: %zu places of evidence are not listed (limit evidence_places %ju)",
                 f->rule, f->evidence_total - f->evidence_count,
                 (uintmax_t)j->limits->evidence_places);
    return f->evidence != NULL;
}

/* The identity of a finding: the rule and what it is about, in letters that
 * stay the same from build to build of the app. */
static bool make_id(struct judge *j, const struct fact *fact, struct rule_finding *f)
{
    struct pica_text subject = { 0 };
    char hex[PICA_DIGEST_HEX];

    pica_text_add(&subject, j->rule->id);
    for (size_t i = 0; i < j->rule->group_count; i++) {
        const struct fact_attr *a = fact_get(fact, j->rule->group_by[i]);

        pica_text_addf(&subject, "\n%s", fact_key_name(j->rule->group_by[i]));
        if (a && a->text)
            pica_text_addf(&subject, "=%zu:%s", strlen(a->text), a->text);
        else if (a)
            pica_text_addf(&subject, "=%jd", (intmax_t)a->number);
    }
    pica_digest_hex(PICA_SHA256, pica_span_of(subject.data, subject.len), hex);
    f->id = subject.failed ? NULL : pica_arena_str(j->arena, pica_span_of(hex, 16));
    pica_text_finish(&subject);
    return f->id != NULL;
}

static bool fill(struct judge *j, const struct pica_words *template,
                 const struct fact *const *facts, size_t count, struct pica_words *ret)
{
    for (int l = 0; l < PICA_LANG_COUNT; l++) {
        struct pica_text text = { 0 };

        rule_template_fill(template->in[l], (enum pica_lang)l, j->pack, facts, count, &text);
        ret->in[l] =
            text.failed ? NULL : pica_arena_str(j->arena, pica_span_of(text.data, text.len));
        pica_text_finish(&text);
        if (!ret->in[l])
            return false;
    }
    return true;
}

static bool add_finding(struct judge *j, const struct fact *const *facts, size_t count)
{
    struct rule_finding f = {
        .rule = j->rule->id,
        .severity = j->rule->severity,
        .verdict = gap_overturns(j) ? RULE_INCONCLUSIVE : j->rule->verdict,
        .clauses = j->clauses,
        .on = j->on ? j->on : j->pack->pack.date,
    };

    if (!make_id(j, facts[0], &f) || !fill(j, &j->rule->headline, facts, count, &f.title) ||
        !fill(j, &j->rule->detail, facts, count, &f.detail) ||
        !fill(j, &j->rule->advice, facts, count, &f.advice) ||
        !gather_evidence(j, facts, count, &f) ||
        !pica_grow(&j->findings, &j->cap, j->count + 1, sizeof f))
        return false;
    j->findings[j->count++] = f;
    return true;
}

/* One finding for each group of the facts that the rule took. */
static bool add_groups(struct judge *j, struct judged *taken, size_t count)
{
    const struct fact **facts;
    size_t made = 0, unlisted = 0;
    bool good = true;

    if (count == 0)
        return true;
    facts = calloc(count, sizeof(struct fact *));
    if (!facts)
        return false;
    qsort(taken, count, sizeof *taken, judged_order);
    for (size_t i = 0, end; good && i < count; i = end) {
        for (end = i; end < count && group_order(&taken[i], &taken[end]) == 0; end++)
            facts[end - i] = taken[end].fact;
        if (made == j->limits->findings_per_rule) {
            unlisted++;
            continue;
        }
        good = add_finding(j, facts, end - i);
        made++;
    }
    free(facts);
    if (unlisted)
        pica_gap(j->notes, "rules", PICA_PLACE_NONE,
                 "rule %s: %zu findings are not listed (limit findings_per_rule %ju)", j->rule->id,
                 unlisted, (uintmax_t)j->limits->findings_per_rule);
    return good;
}

/* The clauses of the rule that are in force on the day; NULL: no memory. */
static const char **clauses_in_force(struct judge *j, const struct rule_set *set, const char *on)
{
    const char *const *from = j->rule->clauses;
    const char **clauses;
    size_t n = 0;

    while (from[n])
        n++;
    clauses = pica_arena_array(j->arena, n + 1, sizeof *clauses);
    n = 0;
    for (; clauses && *from; from++) {
        const struct rule_clause *c = rule_set_clause(set, *from);

        if (c && rule_clause_on(c, on))
            clauses[n++] = *from;
    }
    return clauses;
}

static bool apply_rule(struct judge *j, const struct rule_set *set)
{
    const struct rule_query *each = &j->rule->for_each;
    const char *on = j->on ? j->on : j->pack->pack.date;
    size_t first, count = fact_set_range(j->facts, each->fact, &first), n = 0;
    struct judged *taken;
    bool good;

    if (count == 0 || !let_through(j, NULL))
        return true;
    taken = calloc(count, sizeof *taken);
    if (!taken)
        return false;
    for (size_t i = 0; i < count; i++) {
        const struct fact *f = &j->facts->items[first + i];

        if (query_takes(each, f, f) && let_through(j, f))
            taken[n++] = (struct judged){ f, j->rule };
    }
    j->clauses = n ? clauses_in_force(j, set, on) : NULL;
    good = n == 0 || j->clauses;
    if (n && j->clauses && !j->clauses[0])
        pica_gap(j->notes, "rules", PICA_PLACE_NONE,
                 "rule %s is not applied: none of its clauses is in force on %s", j->rule->id, on);
    else if (good)
        good = add_groups(j, taken, n);
    free(taken);
    return good;
}

/* Those of one rule are in the order of their subjects already: the sort below
 * keeps it, as their place in the list decides last. */
struct ranked {
    struct rule_finding finding;
    size_t made;
};

static int rank_order(const void *x, const void *y)
{
    const struct ranked *a = x, *b = y;
    int d;

    if (a->finding.severity != b->finding.severity)
        return a->finding.severity > b->finding.severity ? -1 : 1;
    if (a->finding.verdict != b->finding.verdict)
        return a->finding.verdict < b->finding.verdict ? -1 : 1;
    d = strcmp(a->finding.rule, b->finding.rule);
    return d != 0 ? d : (a->made > b->made) - (a->made < b->made);
}

/* Moves the findings into the arena, most serious first. */
static bool rank(struct judge *j, struct rule_finding **ret)
{
    struct ranked *ranked = calloc(j->count ? j->count : 1, sizeof *ranked);
    struct rule_finding *out = pica_arena_array(j->arena, j->count, sizeof *out);
    bool good = ranked && out;

    if (good) {
        for (size_t i = 0; i < j->count; i++)
            ranked[i] = (struct ranked){ j->findings[i], i };
        qsort(ranked, j->count, sizeof *ranked, rank_order);
        for (size_t i = 0; i < j->count; i++)
            out[i] = ranked[i].finding;
        *ret = out;
    }
    free(ranked);
    return good;
}

enum pica_status rules_judge(const struct rule_set *set, const struct fact_set *facts,
                             const char *const *gaps, size_t gap_count, const char *on,
                             const struct pica_limits *limits, struct pica_arena *arena,
                             struct pica_notes *notes, struct rule_finding **ret, size_t *ret_count,
                             struct pica_error *err)
{
    struct judge j = {
        .facts = facts,
        .gaps = gaps,
        .gap_count = gap_count,
        .on = on,
        .limits = limits,
        .arena = arena,
        .notes = notes,
        .err = err,
    };
    bool good = true;

    if (on && !rule_date_valid(on))
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                         "\"%s\" is no date; YYYY-MM-DD is expected", on);
    err->status = PICA_OK;
    for (size_t i = 0; good && i < set->pack_count; i++) {
        j.pack = set->packs[i];
        for (size_t k = 0; good && k < j.pack->rule_count; k++) {
            j.rule = &j.pack->rules[k];
            good = apply_rule(&j, set);
        }
    }
    good = good && !notes->failed && rank(&j, ret);
    free(j.findings);
    if (good)
        *ret_count = j.count;
    else if (err->status == PICA_OK)
        return pica_fail_nomem(err);
    return err->status;
}
