#include "base/digest.h"
#include "rules/reader.h"
#include "rules/template.h"

#include <stdio.h>
#include <stdlib.h>

static const char *const severity_names[] = { "info", "low", "medium", "high", "critical" };
static const char *const verdict_names[] = { "violation", "suspected", "notice", "inconclusive" };

const char *rule_severity_name(enum rule_severity s)
{
    return severity_names[s];
}

const char *rule_verdict_name(enum rule_verdict v)
{
    return verdict_names[v];
}

bool rule_severity_find(const char *name, enum rule_severity *ret)
{
    for (unsigned i = 0; i < sizeof severity_names / sizeof *severity_names; i++)
        if (strcmp(name, severity_names[i]) == 0) {
            *ret = (enum rule_severity)i;
            return true;
        }
    return false;
}

bool rule_verdict_find(const char *name, enum rule_verdict *ret)
{
    for (unsigned i = 0; i < sizeof verdict_names / sizeof *verdict_names; i++)
        if (strcmp(name, verdict_names[i]) == 0) {
            *ret = (enum rule_verdict)i;
            return true;
        }
    return false;
}

static int clause_by_id(const void *key, const void *item)
{
    return strcmp(key, ((const struct rule_clause *)item)->id);
}

const struct rule_clause *rule_set_clause(const struct rule_set *set, const char *id)
{
    const struct rule_clause *c;

    for (size_t i = 0; set && i < set->file_count; i++) {
        c = bsearch(id, set->files[i]->clauses, set->files[i]->count, sizeof *c, clause_by_id);
        if (c)
            return c;
    }
    return bsearch(id, rule_clauses_builtin, rule_clauses_builtin_count, sizeof *c, clause_by_id);
}

const struct rule_clause_version *rule_clause_on(const struct rule_clause *clause, const char *on)
{
    for (size_t i = clause->version_count; i-- > 0;) {
        const struct rule_clause_version *v = &clause->versions[i];

        if (v->valid_from && strcmp(v->valid_from, on) <= 0 &&
            (!v->valid_to || strcmp(on, v->valid_to) <= 0))
            return v;
    }
    return NULL;
}

const struct rule *rule_set_rule(const struct rule_set *set, const char *id,
                                 const struct rule_loaded **ret_pack)
{
    for (size_t i = 0; i < set->pack_count; i++)
        for (size_t k = 0; k < set->packs[i]->rule_count; k++)
            if (strcmp(set->packs[i]->rules[k].id, id) == 0) {
                *ret_pack = set->packs[i];
                return &set->packs[i]->rules[k];
            }
    return NULL;
}

bool rule_set_about(const struct rule_set *set, const char *id, struct rule_about *ret)
{
    const struct rule_loaded *pack = NULL;
    const struct rule *rule = rule_set_rule(set, id, &pack);

    if (!rule)
        return false;
    *ret = (struct rule_about){ .id = rule->id,
                                .title = rule->title,
                                .severity = rule->severity,
                                .verdict = rule->verdict,
                                .clauses = rule->clauses };
    while (set->packs[ret->pack] != pack)
        ret->pack++;
    return true;
}

size_t rule_set_pack_count(const struct rule_set *set)
{
    return set->pack_count;
}

const struct rule_pack *rule_set_pack(const struct rule_set *set, size_t i)
{
    return &set->packs[i]->pack;
}

/* Those of one line stay in the order in which they were found. */
static void sort_mistakes(struct rule_reader *r)
{
    for (size_t i = 1; i < r->listed; i++) {
        struct rule_mistake m = r->mistakes[i];
        size_t k = i;

        for (; k > 0 && r->mistakes[k - 1].line > m.line; k--)
            r->mistakes[k] = r->mistakes[k - 1];
        r->mistakes[k] = m;
    }
}

/* The first mistake of a file, as an error. */
static enum pica_status first_mistake(struct rule_reader *r, const char *label,
                                      struct pica_error *err)
{
    const struct rule_mistake *m;
    char frame[sizeof err->frame];

    if (r->failed || r->listed == 0)
        return pica_fail_nomem(err);
    sort_mistakes(r);
    m = &r->mistakes[0];
    err->status = PICA_E_MALFORMED;
    err->offset = PICA_NOWHERE;
    for (int l = 0; l < PICA_LANG_COUNT; l++)
        snprintf(err->cause[l], sizeof err->cause[l], "%s", m->what.in[l]);
    snprintf(frame, sizeof frame, "%.40s:%u%s%.40s", label, m->line, *m->path ? ": " : "", m->path);
    err->frame[0] = '\0';
    return pica_fail_in(err, frame);
}

static bool put_pack(struct rule_set *set, struct rule_loaded *pack)
{
    for (size_t i = 0; i < set->pack_count; i++)
        if (strcmp(set->packs[i]->pack.name, pack->pack.name) == 0) {
            rule_loaded_free(set->packs[i]);
            set->packs[i] = pack;
            return true;
        }
    if (!pica_grow(&set->packs, &set->pack_cap, set->pack_count + 1, sizeof(struct rule_loaded *)))
        return false;
    set->packs[set->pack_count++] = pack;
    return true;
}

static bool put_file(struct rule_set *set, struct rule_clause_file *file)
{
    for (size_t i = 0; i < set->file_count; i++)
        if (strcmp(set->files[i]->basis, file->basis) == 0) {
            rule_clause_file_free(set->files[i]);
            set->files[i] = file;
            return true;
        }
    if (!pica_grow(&set->files, &set->file_cap, set->file_count + 1,
                   sizeof(struct rule_clause_file *)))
        return false;
    set->files[set->file_count++] = file;
    return true;
}

/* The set outlives what it was read from. */
static enum pica_status keep_text(struct rule_loaded *pack, struct pica_span text,
                                  struct pica_error *err)
{
    uint8_t *copy = pica_arena_alloc(&pack->arena, text.len ? text.len : 1);

    if (!copy)
        return pica_fail_nomem(err);
    memcpy(copy, text.data, text.len);
    pack->pack.text = pica_span_of(copy, text.len);
    pica_digest_hex(PICA_SHA256, text, pack->pack.sha256);
    return PICA_OK;
}

enum pica_status rule_set_add(struct rule_set *set, struct pica_span text, const char *label,
                              struct pica_error *err)
{
    struct rule_reader r = { .text = text };
    struct rule_loaded *pack = NULL;
    struct rule_clause_file *file = NULL;
    enum pica_status st = PICA_OK;

    rule_read_file(&r, set, &pack, &file);
    if (r.failed || r.count)
        st = first_mistake(&r, label, err);
    if (st == PICA_OK && pack)
        st = keep_text(pack, text, err);
    if (st == PICA_OK && !(pack ? put_pack(set, pack) : put_file(set, file)))
        st = pica_fail_nomem(err);
    if (st != PICA_OK) {
        rule_loaded_free(pack);
        rule_clause_file_free(file);
    }
    rule_reader_finish(&r);
    return st;
}

enum pica_status rule_set_builtin(struct rule_set **ret, struct pica_error *err)
{
    struct rule_set *set = calloc(1, sizeof *set);

    if (!set)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < rule_packs_builtin_count; i++) {
        struct rule_loaded *pack = malloc(sizeof *pack);

        if (pack)
            *pack = rule_packs_builtin[i];
        if (!pack || !put_pack(set, pack)) {
            rule_loaded_free(pack);
            rule_set_free(set);
            return pica_fail_nomem(err);
        }
    }
    *ret = set;
    return PICA_OK;
}

void rule_set_free(struct rule_set *set)
{
    if (!set)
        return;
    for (size_t i = 0; i < set->pack_count; i++)
        rule_loaded_free(set->packs[i]);
    for (size_t i = 0; i < set->file_count; i++)
        rule_clause_file_free(set->files[i]);
    free(set->packs);
    free(set->files);
    free(set);
}

size_t rules_check(const struct rule_set *known, struct pica_span text, const char *label,
                   enum pica_lang lang, struct pica_text *out)
{
    struct rule_reader r = { .text = text };
    struct rule_loaded *pack = NULL;
    struct rule_clause_file *file = NULL;
    size_t count;

    rule_read_file(&r, known, &pack, &file);
    sort_mistakes(&r);
    for (size_t i = 0; i < r.listed; i++) {
        const struct rule_mistake *m = &r.mistakes[i];

        pica_text_addf(out, "%s:%u: ", label, m->line);
        if (*m->path) {
            pica_text_add_printable(out, pica_span_str(m->path));
            pica_text_add(out, ": ");
        }
        pica_text_add_printable(out, pica_span_str(m->what.in[lang]));
        pica_text_add_char(out, '\n');
    }
    count = r.count;
    if (count > r.listed && !r.failed) {
        pica_text_addf(out, "%s: ", label);
        rule_say(out, lang, "%zu more mistakes are not listed", count - r.listed);
        pica_text_add_char(out, '\n');
    }
    if (r.failed) {
        pica_text_addf(out, "%s: %s\n", label, pica_words_say(lang, "out of memory"));
        count = count ? count : 1;
    }
    rule_loaded_free(pack);
    rule_clause_file_free(file);
    rule_reader_finish(&r);
    return count;
}
