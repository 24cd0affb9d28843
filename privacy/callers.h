/*
 * privacy/callers.h - calls whose argument a method was itself given.
 *
 * Wrappers ("String prop(String key)", outlined calls) hold a sensitive call
 * and leave the argument to their callers. All callers in the package are
 * asked, and theirs: the first that passes something personal decides.
 */
#ifndef PICA_PRIVACY_CALLERS_H
#define PICA_PRIVACY_CALLERS_H

#include "privacy/argument.h"
#include "privacy/collect.h"

/* A collection that is undecided for that reason. */
struct privacy_passed {
    size_t item;                         /* number of the collection */
    uint32_t dex, class_def, method_idx; /* the method that holds the call */
    uint32_t word;                       /* of its arguments, the one that is passed on */
    bool only;                           /* nothing else is passed on */
    const struct privacy_api *call;
};

/*
 * Settles what can be settled among the `count` collections `items`: sets api,
 * form, pi and value, and clears `undecided`; or sets api to NULL where every
 * caller passes something that is not personal. Texts are in `arena`.
 */
PICA_MUST_USE
enum pica_status privacy_ask_callers(const struct privacy_collect_input *in,
                                     const char *own_package, const struct privacy_passed *passed,
                                     size_t passed_count, struct privacy_collection *items,
                                     struct pica_arena *arena, struct pica_error *err);

#endif
