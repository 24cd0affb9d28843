#include "rules/template.h"

#include <stdio.h>

/* "label:", and what follows on lines of its own. */
static void say_heading(struct pica_text *out, enum pica_lang lang, const char *label)
{
    pica_text_add(out, pica_words_say(lang, label));
    pica_text_add(out, pica_words_say(lang, ":"));
    pica_text_add_char(out, '\n');
}

/* "label: value", the label in the language of the reader. */
static void say_line(struct pica_text *out, enum pica_lang lang, const char *label,
                     const char *value)
{
    pica_text_add(out, pica_words_say(lang, label));
    pica_text_add(out, pica_words_say(lang, ": "));
    pica_text_add(out, value);
    pica_text_add_char(out, '\n');
}

static void add_padded(struct pica_text *out, const char *s, size_t width)
{
    pica_text_add(out, s);
    for (size_t n = strlen(s); n < width; n++)
        pica_text_add_char(out, ' ');
    pica_text_add(out, "  ");
}

static size_t wider(size_t width, const char *s)
{
    size_t n = strlen(s);

    return n > width ? n : width;
}

void rules_list(const struct rule_set *set, enum pica_lang lang, struct pica_text *out)
{
    size_t pack_width = 0, rule_width = 0, severity_width = 0;

    for (size_t i = 0; i < set->pack_count; i++) {
        pack_width = wider(pack_width, set->packs[i]->pack.name);
        for (size_t k = 0; k < set->packs[i]->rule_count; k++) {
            const struct rule *rule = &set->packs[i]->rules[k];

            rule_width = wider(rule_width, rule->id);
            severity_width = wider(severity_width, rule_severity_name(rule->severity));
        }
    }
    for (size_t i = 0; i < set->pack_count; i++)
        for (size_t k = 0; k < set->packs[i]->rule_count; k++) {
            const struct rule *rule = &set->packs[i]->rules[k];

            add_padded(out, set->packs[i]->pack.name, pack_width);
            add_padded(out, rule->id, rule_width);
            add_padded(out, rule_severity_name(rule->severity), severity_width);
            pica_text_add(out, rule->title.in[lang]);
            pica_text_add_char(out, '\n');
        }
}

static void add_quoted(struct pica_text *out, const char *s)
{
    pica_text_add_char(out, '"');
    pica_text_add_printable(out, pica_span_str(s));
    pica_text_add_char(out, '"');
}

static void add_value(struct pica_text *out, enum fact_key attr, const struct rule_value *v)
{
    if (v->text)
        add_quoted(out, v->text);
    else if (fact_key_type(attr) == FACT_BOOL)
        pica_text_add(out, v->number ? "true" : "false");
    else
        pica_text_addf(out, "%jd", (intmax_t)v->number);
}

static void add_operand(struct pica_text *out, enum pica_lang lang, const struct rule_condition *c)
{
    if (rule_operator_takes(c->op) == RULE_TAKES_KEY) {
        add_quoted(out, fact_key_name(c->other));
        return;
    }
    for (size_t i = 0; i < c->value_count; i++) {
        if (i > 0)
            pica_text_add(out, pica_words_say(lang, ", "));
        add_value(out, c->attr, &c->values[i]);
    }
}

static const char *operator_says(enum rule_operator op)
{
    static const char *const says[] = {
#define X(id, name, takes, says) says,
#include "rules/operators.def"
#undef X
    };

    return says[op];
}

/* "protection" is "dangerous": the operator's words around its operand. */
static void add_condition(struct pica_text *out, enum pica_lang lang,
                          const struct rule_condition *c)
{
    const char *says = pica_words_say(lang, operator_says(c->op));
    const char *gap = strstr(says, "%s");

    pica_text_add(out, "    ");
    add_quoted(out, fact_key_name(c->attr));
    pica_text_add_char(out, ' ');
    pica_text_add_span(out, pica_span_of(says, gap ? (size_t)(gap - says) : strlen(says)));
    add_operand(out, lang, c);
    if (gap)
        pica_text_add(out, gap + 2);
    pica_text_add_char(out, '\n');
}

static void add_query(struct pica_text *out, enum pica_lang lang, const char *before,
                      const struct rule_query *q)
{
    pica_text_add(out, "  ");
    pica_text_add(out, pica_words_say(lang, before));
    pica_text_add(out, " ");
    add_quoted(out, fact_kind_name(q->fact));
    pica_text_add(out, pica_words_say(lang, " ("));
    pica_text_add(out, pica_words_say(lang, fact_kind_says(q->fact)));
    pica_text_add(out, pica_words_say(lang, ")"));
    pica_text_add_char(out, '\n');
    for (size_t i = 0; i < q->where_count; i++)
        add_condition(out, lang, &q->where[i]);
}

/* "2019-11-28", "2017-06-01 to 2025-12-31", or that it is in force on no known day. */
static void add_validity(struct pica_text *out, enum pica_lang lang,
                         const struct rule_clause_version *v)
{
    if (!v->valid_from)
        rule_say(out, lang, "in force on no known day");
    else if (v->valid_to)
        rule_say(out, lang, "in force from %s to %s", v->valid_from, v->valid_to);
    else
        rule_say(out, lang, "in force from %s", v->valid_from);
}

static void add_versions(struct pica_text *out, enum pica_lang lang, const struct rule_clause *c)
{
    for (size_t i = 0; i < c->version_count; i++) {
        if (i > 0)
            pica_text_add(out, pica_words_say(lang, "; "));
        pica_text_add(out, c->versions[i].number);
        pica_text_add(out, pica_words_say(lang, " ("));
        add_validity(out, lang, &c->versions[i]);
        pica_text_add(out, pica_words_say(lang, ")"));
    }
}

static void add_citation(struct pica_text *out, enum pica_lang lang, const struct rule_set *set,
                         const char *id)
{
    const struct rule_clause *c = rule_set_clause(set, id);

    pica_text_addf(out, "  %s", id);
    if (c) {
        pica_text_addf(out, "  %s\n    %s", c->title.in[lang], c->basis.in[lang]);
        pica_text_add(out, pica_words_say(lang, " ("));
        pica_text_add(out, c->reference);
        pica_text_add(out, pica_words_say(lang, ")"));
        pica_text_add(out, pica_words_say(lang, "; "));
        add_versions(out, lang, c);
    }
    pica_text_add_char(out, '\n');
}

static const char *stage_says(const char *stage)
{
    static const struct {
        const char *name, *says;
    } stages[] = {
#define X(name, says) { name, says },
#include "rules/stages.def"
#undef X
    };

    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++)
        if (strcmp(stages[i].name, stage) == 0)
            return stages[i].says;
    return stage;
}

static void explain_rule(const struct rule_set *set, const struct rule_loaded *pack,
                         const struct rule *rule, enum pica_lang lang, struct pica_text *out)
{
    pica_text_addf(out, "%s  %s\n", rule->id, rule->title.in[lang]);
    pica_text_add(out, pica_words_say(lang, "pack"));
    pica_text_add(out, pica_words_say(lang, ": "));
    pica_text_addf(out, "%s %s (%s)\n", pack->pack.name, pack->pack.version, pack->pack.date);
    say_line(out, lang, "severity", pica_words_say(lang, rule_severity_name(rule->severity)));
    say_line(out, lang, "verdict", pica_words_say(lang, rule_verdict_name(rule->verdict)));
    if (rule->certain_because.in[lang])
        say_line(out, lang, "certain because", rule->certain_because.in[lang]);

    say_heading(out, lang, "what it asks of the facts");
    add_query(out, lang, "each fact of the kind", &rule->for_each);
    for (size_t i = 0; i < rule->when_count; i++)
        add_query(out, lang, "when there is a fact of the kind", &rule->when[i]);
    for (size_t i = 0; i < rule->unless_count; i++)
        add_query(out, lang, "unless there is a fact of the kind", &rule->unless[i]);
    pica_text_add(out, "  ");
    pica_text_add(out, pica_words_say(lang, rule->group_count ? "one finding for each "
                                                              : "one finding for all of them"));
    for (size_t i = 0; i < rule->group_count; i++) {
        if (i > 0)
            pica_text_add(out, pica_words_say(lang, ", "));
        add_quoted(out, fact_key_name(rule->group_by[i]));
    }
    pica_text_add_char(out, '\n');
    if (rule->gaps[0]) {
        pica_text_add(out, "  ");
        pica_text_add(out, pica_words_say(lang, "inconclusive when part of this was not seen: "));
        for (size_t i = 0; rule->gaps[i]; i++) {
            if (i > 0)
                pica_text_add(out, pica_words_say(lang, ", "));
            pica_text_add(out, pica_words_say(lang, stage_says(rule->gaps[i])));
        }
        pica_text_add_char(out, '\n');
    }

    say_heading(out, lang, "clauses");
    for (size_t i = 0; rule->clauses[i]; i++)
        add_citation(out, lang, set, rule->clauses[i]);
    say_line(out, lang, "finding", rule->detail.in[lang]);
    say_line(out, lang, "advice", rule->advice.in[lang]);
}

static void explain_clause(const struct rule_set *set, const struct rule_clause *c,
                           enum pica_lang lang, struct pica_text *out)
{
    size_t cited = 0;

    pica_text_addf(out, "%s  %s\n", c->id, c->title.in[lang]);
    say_line(out, lang, "basis", c->basis.in[lang]);
    say_line(out, lang, "document", c->reference);
    say_line(out, lang, "issued by", c->issuer.in[lang]);
    pica_text_add(out, pica_words_say(lang, "number"));
    pica_text_add(out, pica_words_say(lang, ": "));
    add_versions(out, lang, c);
    pica_text_add_char(out, '\n');
    say_line(out, lang, "status", pica_words_say(lang, c->status));
    say_line(out, lang, "decidable from a package", pica_words_say(lang, c->decidable));
    say_line(out, lang, "confidence in number and dates", pica_words_say(lang, c->confidence));
    if (c->note.in[lang])
        say_line(out, lang, "note", c->note.in[lang]);
    for (size_t i = 0; i < set->pack_count; i++)
        for (size_t k = 0; k < set->packs[i]->rule_count; k++) {
            const struct rule *rule = &set->packs[i]->rules[k];

            for (size_t n = 0; rule->clauses[n]; n++)
                if (strcmp(rule->clauses[n], c->id) == 0) {
                    if (cited++ == 0)
                        say_heading(out, lang, "cited by");
                    pica_text_addf(out, "  %s  %s\n", rule->id, rule->title.in[lang]);
                }
        }
}

/* A basis has no entry of its own: its clauses say it. */
static bool explain_basis(const struct rule_clause *clauses, size_t count, const char *basis,
                          enum pica_lang lang, struct pica_text *out)
{
    bool found = false;

    for (size_t i = 0; i < count; i++) {
        const struct rule_clause *c = &clauses[i];

        if (strcmp(c->basis_id, basis) != 0)
            continue;
        if (!found) {
            pica_text_addf(out, "%s  %s\n", c->basis_id, c->basis.in[lang]);
            say_line(out, lang, "document", c->reference);
            say_line(out, lang, "issued by", c->issuer.in[lang]);
            say_line(out, lang, "status", pica_words_say(lang, c->status));
            say_heading(out, lang, "clauses");
        }
        found = true;
        pica_text_addf(out, "  %s  %s\n    ", c->id, c->title.in[lang]);
        add_versions(out, lang, c);
        pica_text_add_char(out, '\n');
    }
    return found;
}

bool rules_explain(const struct rule_set *set, const char *what, enum pica_lang lang,
                   struct pica_text *out)
{
    const struct rule_loaded *pack = NULL;
    const struct rule *rule = rule_set_rule(set, what, &pack);
    const struct rule_clause *clause = rule_set_clause(set, what);

    if (rule) {
        explain_rule(set, pack, rule, lang, out);
        return true;
    }
    if (clause) {
        explain_clause(set, clause, lang, out);
        return true;
    }
    for (size_t i = 0; i < set->file_count; i++)
        if (explain_basis(set->files[i]->clauses, set->files[i]->count, what, lang, out))
            return true;
    return explain_basis(rule_clauses_builtin, rule_clauses_builtin_count, what, lang, out);
}
