/*
 * rules/template.h - sentences with places in them that facts fill.
 *
 * "{attribute}" is what the facts of a finding say, each value once;
 * "{a|b}" the first of the attributes that any of them has; "{count}" the
 * number of facts.
 */
#ifndef PICA_RULES_TEMPLATE_H
#define PICA_RULES_TEMPLATE_H

#include "rules/rule.h"

/* Values of one attribute named in full; the rest is counted. */
#define RULE_VALUES_NAMED 8

/* Appends the template, filled from `count` facts, at least one. */
void rule_template_fill(const char *text, enum pica_lang lang, const struct rule_loaded *pack,
                        const struct fact *const *facts, size_t count, struct pica_text *out);

/* Appends a message in one language; `fmt` as for pica_fail(). */
PICA_PRINTF(3, 4)
void rule_say(struct pica_text *out, enum pica_lang lang, const char *fmt, ...);

#endif
