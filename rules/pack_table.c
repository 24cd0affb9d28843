#include "rules/rule.h"

#include "packs.inc"

const size_t rule_packs_builtin_count = sizeof rule_packs_builtin / sizeof *rule_packs_builtin;
