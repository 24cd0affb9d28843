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
/* False when `name` is none; *ret is then untouched. */
bool rule_severity_find(const char *name, enum rule_severity *ret);
bool rule_verdict_find(const char *name, enum rule_verdict *ret);

/* One numbering of a clause: an amendment may give it another. */
struct rule_clause_version {
    const char *number;     /* "三1" */
    const char *valid_from; /* ISO date, or NULL: not in force, or not known since when */
    const char *valid_to;   /* last day in force; NULL: still */
};

struct rule_clause {
    const char *id; /* "CN-191.3.1" */
    struct pica_words basis, title;
    const char *number;                         /* of the newest version, as are the dates */
    const char *reference;                      /* number of the document */
    const char *valid_from, *valid_to;          /* ISO dates; valid_to NULL: in force */
    const struct rule_clause_version *versions; /* oldest first; at least one */
    size_t version_count;
    const char *basis_id; /* "CN-191" */
    struct pica_words issuer;
    const char *status;     /* "in force", "draft" ... as the schema lists them */
    const char *confidence; /* in number, title and dates: "high", "medium", "low" */
    const char *decidable;  /* from a package alone: "yes", "partly", "no" */
    struct pica_words note; /* NULL in both: none */
};

/*
 * The version of a clause in force on that day ("YYYY-MM-DD"), or NULL. A
 * draft is never in force.
 */
const struct rule_clause_version *rule_clause_on(const struct rule_clause *clause, const char *on);

struct rule_pack {
    const char *name, *version;
    const char *date;      /* the day whose law the pack applies, "YYYY-MM-DD" */
    char sha256[65];       /* of the pack's bytes */
    struct pica_span text; /* these bytes: what a reader can judge by again */
};

struct rule_finding {
    const char *id;   /* stable across builds of the app: rule and subject, hashed */
    const char *rule; /* "PERM-OVERDECLARED" */
    enum rule_severity severity;
    enum rule_verdict verdict;
    const char *const *clauses; /* ids, NULL-terminated */
    const char *on;             /* the day whose law was applied, "YYYY-MM-DD" */
    struct pica_words title, detail, advice;
    struct pica_place *evidence;
    size_t evidence_count; /* listed */
    size_t evidence_total; /* found: more than listed when a limit was reached */
};

struct rule_set; /* packs and clauses, checked and ready */

/* The packs and clauses that pica ships. */
PICA_MUST_USE
enum pica_status rule_set_builtin(struct rule_set **ret, struct pica_error *err);

/*
 * Adds a pack, or a file of clauses that later packs may cite, from `text`;
 * `label` names it in messages. A pack of the same name, or clauses of the
 * same basis, take the place of those there were. Errors name line and path.
 */
PICA_MUST_USE
enum pica_status rule_set_add(struct rule_set *set, struct pica_span text, const char *label,
                              struct pica_error *err);
void rule_set_free(struct rule_set *set);

size_t rule_set_pack_count(const struct rule_set *set);
const struct rule_pack *rule_set_pack(const struct rule_set *set, size_t i);

/* A rule as reports speak of it, whatever it found. */
struct rule_about {
    const char *id;
    struct pica_words title;
    enum rule_severity severity;
    enum rule_verdict verdict;
    const char *const *clauses; /* ids, NULL-terminated, whatever the day */
    size_t pack;                /* number of its pack in the set */
};

/* The rule of that id; false: the set has none. */
bool rule_set_about(const struct rule_set *set, const char *id, struct rule_about *ret);

/* The clause of that id, or NULL. */
const struct rule_clause *rule_set_clause(const struct rule_set *set, const char *id);

/*
 * Checks a pack or a clause file without loading it: every mistake found, one
 * line each "LABEL:LINE: PATH: what" appended to `out` in `lang`, in order of
 * lines. Returns the number of mistakes; 0: sound. `known` may be NULL; its
 * clauses can be cited besides pica's own. Out of memory is a mistake too.
 */
size_t rules_check(const struct rule_set *known, struct pica_span text, const char *label,
                   enum pica_lang lang, struct pica_text *out);

/* Appends "pack  rule  severity  title" lines. */
void rules_list(const struct rule_set *set, enum pica_lang lang, struct pica_text *out);

/*
 * Appends what a rule, a clause or a basis ("CN-191") says, what it asks of the
 * facts and what it cites; false: unknown.
 */
bool rules_explain(const struct rule_set *set, const char *what, enum pica_lang lang,
                   struct pica_text *out);

/*
 * Judges sealed facts. `gaps` names the stages ("dex", "manifest" ...) at which
 * something could not be seen; a rule that a gap could overturn answers
 * inconclusive. `on` is the date, "YYYY-MM-DD", by which clauses are in force;
 * NULL: the pack's own date. A finding lists the clauses in force on that day;
 * a rule that has none is not applied, which is a gap. Findings are in `arena`
 * (ids of rules and clauses in the set), most serious first, then by rule and
 * subject. A reached limit is a gap in `notes`.
 */
PICA_MUST_USE
enum pica_status rules_judge(const struct rule_set *set, const struct fact_set *facts,
                             const char *const *gaps, size_t gap_count, const char *on,
                             const struct pica_limits *limits, struct pica_arena *arena,
                             struct pica_notes *notes, struct rule_finding **ret, size_t *ret_count,
                             struct pica_error *err);

#endif
