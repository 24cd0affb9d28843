#include "rules/rule.h"

#include "clauses.inc"

const size_t rule_clauses_builtin_count =
    sizeof rule_clauses_builtin / sizeof *rule_clauses_builtin;
