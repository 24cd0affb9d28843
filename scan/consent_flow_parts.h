/*
 * scan/consent_flow_parts.h - the inside of scan/consent_flow.h: one function for each kind of
 * thing that shows how consent is asked for.
 */
#ifndef PICA_SCAN_CONSENT_FLOW_PARTS_H
#define PICA_SCAN_CONSENT_FLOW_PARTS_H

#include "scan/consent_flow.h"

/* What is asked of an app; the others are told besides. */
#define ASKING_CORE_COUNT 5u
extern const enum consent_flow_element asking_core[ASKING_CORE_COUNT];

struct asking {
    struct telling *t;
    struct scan_result *r;
    struct scan_decisions *d;
    struct consent_acts *acts;
    struct flow_world *all, *without;
    struct flow_models *models;
    const struct consent_act *refusals;
    size_t refusal_count;
    const struct flow_noted *noted, *unagreed; /* calls of both worlds */
    size_t noted_count, unagreed_count;
    /* Of the class that was asked about last: whether it is the app's own. */
    uint32_t owned_type;
    bool owned, owned_known;
};

struct scan_flow_element *asking_element(struct asking *a, enum consent_flow_element e);
bool asking_found(struct asking *a, enum consent_flow_element e);

/* Of an element the first thing found is told, and it before what was not seen. */
void asking_set_words(struct asking *a, enum consent_flow_element e, enum scan_found found,
                      struct pica_words what, struct pica_place place);
/* `what` is a message of words_zh.tsv. */
void asking_set(struct asking *a, enum consent_flow_element e, enum scan_found found,
                const char *what, struct pica_place place);
/* A text that the package has, the same in every language; without one, `what`. */
void asking_set_text(struct asking *a, enum consent_flow_element e, enum scan_found found,
                     const char *text, const char *what, struct pica_place place);

/* consent_flow_texts.c: in the order in which they are asked. */
void asking_take_screens(struct asking *a);
void asking_take_resources(struct asking *a);
void asking_take_code(struct asking *a);
void asking_take_pages(struct asking *a);
void asking_take_hybrid(struct asking *a);

/* consent_flow_stored.c */
void asking_take_platforms(struct asking *a);
void asking_take_decisions(struct asking *a);
void asking_take_stores(struct asking *a);

#endif
