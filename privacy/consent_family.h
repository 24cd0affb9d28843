/*
 * privacy/consent_family.h - which classes were one in the source, and what their code says.
 *
 * A lambda, an anonymous class or a binding stands beside the class that it
 * was written in; its name begins with that class' (com.a.Main$1,
 * com.a.Main$$ExternalSyntheticLambda0). What such a family says of a policy belongs to what its
 * controls ask.
 */
#ifndef PICA_PRIVACY_CONSENT_FAMILY_H
#define PICA_PRIVACY_CONSENT_FAMILY_H

#include "flow/program.h"
#include "privacy/consent_strings.h"

struct consent_families {
    struct flow_program *program;
    struct consent_strings *strings; /* or NULL: the package has no resources */
    uint32_t *of;                    /* by type: the type that stands for its family */
    struct consent_text *says;       /* by such a type; form CONSENT_PLAIN and no roles: nothing */
    uint8_t *known;                  /* whether it was looked for */
};

/* False without memory. Everything lives in `arena`. */
PICA_MUST_USE
bool consent_families_init(struct flow_program *program, struct consent_strings *strings,
                           struct pica_arena *arena, struct consent_families *ret);

/* The family of a class, by number of its outermost one. */
static inline uint32_t consent_family_of(const struct consent_families *f, uint32_t type)
{
    return f->of[type];
}

/* What all texts together say that the code of a class names: constants, and resources by id. */
struct consent_text consent_class_says(struct consent_families *f, uint32_t type);
/* The same of a family. Looked for once. */
struct consent_text consent_family_says(struct consent_families *f, uint32_t family);

/*
 * The class that alone makes objects of a class, when that is a function of
 * somebody else's: a lambda whose name was lost. FLOW_NONE: none, or several.
 * *ret_failed is set without memory.
 */
uint32_t consent_family_maker(struct consent_families *f, uint32_t type, bool *ret_failed);

#endif
