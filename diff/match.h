/*
 * diff/match.h - which call of one report is which of another.
 *
 * Only calls of one kind that collect the same information (or start, tell
 * ... the same SDK) by the same API with the same constant can be one: these
 * names are the platform's or the SDK's and outlive an obfuscator. Of several
 * candidates the best is taken, by what else the calls have in common: names
 * that tell something, owner, prototype, the shape of the path there, what
 * else is called in the same method and class, and which class of one build
 * most others say is which of the other. Nothing hangs on chance or on the
 * order of hash tables.
 */
#ifndef PICA_DIFF_MATCH_H
#define PICA_DIFF_MATCH_H

#include "diff/side.h"

#define DIFF_NO_CALL UINT32_MAX

struct diff_matching {
    uint32_t *is;  /* for each call of the old side its number on the new one, or DIFF_NO_CALL */
    uint32_t *was; /* and the other way round */
    bool *by_name; /* for each call of the old side: class and method have kept their names */
};

/* Free with diff_matching_finish(), whatever it returns. */
PICA_MUST_USE
enum pica_status diff_match(const struct diff_side *old, const struct diff_side *new_side,
                            struct diff_matching *ret, struct pica_error *err);
void diff_matching_finish(struct diff_matching *m);

#endif
