/*
 * scan/code_texts.h - the strings that code names and that say something of consent.
 *
 * Most strings of a DEX file are names; of those that code names few say
 * anything. Needs the linked program alone, so that it can be read while other
 * things are done.
 */
#ifndef PICA_SCAN_CODE_TEXTS_H
#define PICA_SCAN_CODE_TEXTS_H

#include "flow/world.h"
#include "privacy/consent_text.h"

struct code_text {
    uint32_t dex, string;
    struct consent_text says;
};

struct code_texts {
    struct code_text *items; /* by file and string */
    size_t count;
    uint32_t roles; /* of all */
    bool agrees;    /* one of them agrees as a control does */
};

/* In `arena`; false without memory. */
PICA_MUST_USE
bool code_texts_find(struct flow_program *p, struct pica_arena *arena, struct code_texts *ret);

/* Whether code that runs names a text that agrees as a control does, and may show it. */
bool code_texts_agree(const struct code_texts *t, struct flow_program *p,
                      const struct flow_world *w, bool *ret_failed);

/* What a string says; nothing when it is not among them. */
struct consent_text code_texts_says(const struct code_texts *t, uint32_t dex, uint32_t string);

#endif
