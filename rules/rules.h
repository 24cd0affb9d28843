/*
 * rules/rules.h - facts in, findings out.
 *
 * Rule packs and clauses are JSON (rules/packs, rules/clauses, schemas in
 * rules/schema); docs/RULES.md is their manual. Knows facts/ and nothing of
 * packages, formats or SDKs.
 */
#ifndef PICA_RULES_RULES_H
#define PICA_RULES_RULES_H

#include "base/arena.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/notes.h"
#include "base/text.h"
#include "facts/fact.h"

enum rule_severity { RULE_INFO, RULE_LOW, RULE_MEDIUM, RULE_HIGH, RULE_CRITICAL };
enum rule_verdict { RULE_VIOLATION, RULE_SUSPECTED, RULE_NOTICE, RULE_INCONCLUSIVE };

const char *rule_severity_name(enum rule_severity s); /* "critical" ... */
const char *rule_verdict_name(enum rule_verdict v);   /* "violation" ... */
/* False when `name` is none. */
bool rule_severity_find(const char *name, enum rule_severity *ret);

struct rule_clause {
    const char *id; /* "CN-191.3.1" */
    struct pica_words basis, title;
    const char *number;                 /* "三1" */
    const char *reference;              /* number of the document */
    const char *valid_from, *valid_to;  /* ISO dates; valid_to NULL: in force */
};

struct rule_pack {
    const char *name, *version;
    char sha256[65]; /* of the pack's bytes */
};

struct rule_finding {
    const char *id;   /* stable across builds of the app: rule and subject, hashed */
    const char *rule; /* "PERM-OVERDECLARED" */
    enum rule_severity severity;
    enum rule_verdict verdict;
    const char *const *clauses; /* ids, NULL-terminated */
    struct pica_words title, detail, advice;
    struct pica_place *evidence;
    size_t evidence_count;  /* listed */
    size_t evidence_total;  /* found: more than listed when a limit was reached */
};

struct rule_set; /* packs and clauses, checked and ready */

/* The packs and clauses that pica ships. */
PICA_MUST_USE
enum pica_status rule_set_builtin(struct rule_set **ret, struct pica_error *err);

/*
 * Adds a pack from `text`; `label` names it in messages. A pack of the same
 * name takes the place of the one there was. Errors name line and path.
 */
PICA_MUST_USE
enum pica_status rule_set_add(struct rule_set *set, struct pica_span text, const char *label,
                              struct pica_error *err);
void rule_set_free(struct rule_set *set);

size_t rule_set_pack_count(const struct rule_set *set);
const struct rule_pack *rule_set_pack(const struct rule_set *set, size_t i);

/* The clause of that id, or NULL. */
const struct rule_clause *rule_set_clause(const struct rule_set *set, const char *id);

/*
 * Checks a pack or a clause file without loading it: every mistake found, one
 * line each "LABEL:LINE: PATH: what" appended to `out` in `lang`. Returns the
 * number of mistakes; 0: sound.
 */
size_t rules_check(const struct rule_set *known, struct pica_span text, const char *label,
                   enum pica_lang lang, struct pica_text *out);

/* Appends "pack  rule  severity  title" lines. */
void rules_list(const struct rule_set *set, enum pica_lang lang, struct pica_text *out);

/* Appends what a rule or clause says, what it asks of the facts and what it cites; false: unknown. */
bool rules_explain(const struct rule_set *set, const char *what, enum pica_lang lang,
                   struct pica_text *out);

/*
 * Judges sealed facts. `gaps` names the stages ("dex", "manifest" ...) at which
 * something could not be seen; a rule that a gap could overturn answers
 * inconclusive. `on` is the date, "YYYY-MM-DD", by which clauses are in force;
 * NULL: the pack's own date. Findings are in `arena`, most serious first, then
 * by rule and subject. A reached limit is a gap in `notes`.
 */
PICA_MUST_USE
enum pica_status rules_judge(const struct rule_set *set, const struct fact_set *facts,
                             const char *const *gaps, size_t gap_count, const char *on,
                             const struct pica_limits *limits, struct pica_arena *arena,
                             struct pica_notes *notes, struct rule_finding **ret, size_t *ret_count,
                             struct pica_error *err);

#endif
