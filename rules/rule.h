/*
 * rules/rule.h - a rule pack and a clause file as they are in memory.
 *
 * For the files of rules/ alone; the outside sees rules/rules.h. Everything
 * lives in the arena of the pack or file it belongs to.
 */
#ifndef PICA_RULES_RULE_H
#define PICA_RULES_RULE_H

#include "rules/rules.h"

enum rule_operator {
#define X(id, name, takes, says) RULE_OP_##id,
#include "rules/operators.def"
#undef X
    RULE_OP_COUNT
};

enum rule_takes {
    RULE_TAKES_VALUE,
    RULE_TAKES_LIST,
    RULE_TAKES_NUMBER,
    RULE_TAKES_TRUE,
    RULE_TAKES_PREFIX,
    RULE_TAKES_KEY,
};

const char *rule_operator_name(enum rule_operator op);
enum rule_takes rule_operator_takes(enum rule_operator op);

struct rule_value {
    const char *text; /* of a text attribute; else NULL */
    int64_t number;   /* of BOOL 0 or 1 */
};

struct rule_condition {
    enum fact_key attr;
    enum rule_operator op;
    const struct rule_value *values; /* one, or those of a list, sorted */
    size_t value_count;
    const char *list_name; /* the list was named; else NULL */
    enum fact_key other;   /* of same_as */
};

/* Facts of one kind for which every condition holds. */
struct rule_query {
    enum fact_kind fact;
    const struct rule_condition *where;
    size_t where_count;
    bool joined; /* some condition looks at the fact in for_each */
};

struct rule {
    const char *id;
    struct pica_words title;
    struct pica_words headline; /* template; the title when the rule has none */
    enum rule_severity severity;
    enum rule_verdict verdict;
    const char *const *clauses; /* NULL-terminated */
    struct rule_query for_each;
    const struct rule_query *when, *unless;
    size_t when_count, unless_count;
    const enum fact_key *group_by; /* none: all facts make one finding */
    size_t group_count;
    const char *const *gaps;           /* stages, NULL-terminated */
    struct pica_words certain_because; /* of a violation */
    struct pica_words detail, advice;  /* templates */
};

struct rule_label {
    enum fact_key attr;
    const char *value;
    struct pica_words words;
};

struct rule_list {
    const char *name;
    const char *const *texts; /* sorted */
    size_t count;
};

struct rule_loaded {
    struct rule_pack pack;
    struct pica_words title;
    struct pica_arena arena;
    const struct rule_list *lists;
    size_t list_count;
    const struct rule_label *labels; /* sorted by attribute and value */
    size_t label_count;
    const struct rule *rules; /* in the order of the file */
    size_t rule_count;
};

/* What a clause file holds. */
struct rule_clause_file {
    struct pica_arena arena;
    struct rule_clause *clauses; /* sorted by id */
    size_t count;
    const char *basis;
};

struct rule_set {
    struct rule_loaded **packs; /* in the order in which they were added */
    size_t pack_count, pack_cap;
    struct rule_clause_file **files; /* those that were added; pica's own are tables */
    size_t file_count, file_cap;
};

/* pica's own clauses, sorted by id: made from rules/clauses by tools/clauses.py. */
extern const struct rule_clause rule_clauses_builtin[];
extern const size_t rule_clauses_builtin_count;

/* And its packs, made from rules/packs by tools/packs.py; their arenas are empty. */
extern const struct rule_loaded rule_packs_builtin[];
extern const size_t rule_packs_builtin_count;

/* True for a day of the calendar, "YYYY-MM-DD". */
bool rule_date_valid(const char *date);

/* The label that the pack has for the value of an attribute, or NULL. */
const struct pica_words *rule_label_find(const struct rule_loaded *pack, enum fact_key attr,
                                         const char *value);

/* The rule of that id in any pack, or NULL. */
const struct rule *rule_set_rule(const struct rule_set *set, const char *id,
                                 const struct rule_loaded **ret_pack);

#endif
