/*
 * privacy/consent_world.h - before or after consent: two worlds and what follows from them.
 *
 * In world A anything may happen. In world N everything may happen but that the
 * user agrees: the controls that agree are never touched (privacy/consent_act.h),
 * consent platforms answer that nobody has agreed. N is looked at twice: first
 * nothing that could not be seen (native code, calls by unknown names, pages)
 * decides anything, then it decides everything. docs/CONSENT.md says which
 * state follows.
 */
#ifndef PICA_PRIVACY_CONSENT_WORLD_H
#define PICA_PRIVACY_CONSENT_WORLD_H

#include "privacy/consent_act.h"
#include "privacy/consent_platform.h"
#include "privacy/consent_state.h"

struct consent_world_input {
    struct flow_world_setup setup; /* as world A was explored with */
    const struct flow_package *package;
    const struct consent_screens *screens;
    struct consent_strings *strings;
    struct flow_world *all;
    struct flow_world *closed; /* with what cannot be seen kept out, or NULL; is taken over */
    struct consent_platform *platform;
    const struct privacy_sdk_call *calls; /* for consent_platform_settle() */
    size_t call_count;
    uint32_t code_roles; /* as in consent_acts_input */
    bool code_agrees;
    /* Some of the app cannot be seen: a packer, a container, code loaded at run time. */
    bool packed, hybrid;
};

struct consent_worlds;

/* Finds the acts, and explores N when it differs from A. Free with consent_worlds_free(). */
PICA_MUST_USE
enum pica_status consent_worlds_new(const struct consent_world_input *in, struct pica_arena *arena,
                                    struct pica_notes *notes, struct consent_worlds **ret,
                                    struct pica_error *err);
void consent_worlds_free(struct consent_worlds *w);

struct consent_acts *consent_worlds_acts(const struct consent_worlds *w);
/* World N, or A where there is no difference. */
struct flow_world *consent_worlds_without(const struct consent_worlds *w);
/* Whether there is a difference. */
bool consent_worlds_differ(const struct consent_worlds *w);
/* Whether memory was missing for an answer of some world: none may be used then. */
bool consent_worlds_failed(const struct consent_worlds *w);

/* A place whose state is asked for: an instruction, or (at DEX_NO_INDEX) a method's beginning. */
struct consent_question {
    uint32_t method, at;
};

struct consent_guard {
    enum consent_guard_kind kind;
    bool counts;
    uint32_t method, at;           /* of the test or the call; FLOW_NONE: `act` is it */
    const struct consent_act *act; /* of HANDLER, or NULL */
    /* What is tested: a key of a store (text), a member (dex and index, field or method). */
    const char *key;
    uint32_t dex, index;
    bool is_field, is_member;
    /* Why it counts or not. */
    enum consent_guard_why {
        CONSENT_WHY_AGREED,    /* it opens only when the user agrees */
        CONSENT_WHY_DEFAULT,   /* what is read when nothing was stored opens it */
        CONSENT_WHY_WRITTEN,   /* it is also written by code that runs without agreement */
        CONSENT_WHY_NOT_ASKED, /* the dialog is shown, but the call does not wait for it */
        CONSENT_WHY_UNSEEN,    /* what decides it cannot be seen */
        CONSENT_WHY_OPEN,      /* both ways are open without agreement */
    } why;
    uint32_t because_method, because_at; /* the write; FLOW_NONE: none */
};

struct consent_answer {
    enum consent_state state;
    bool has_path;
    struct flow_path path;
    bool path_unagreed;    /* the path is of the world without agreement */
    enum flow_phase maybe; /* LATE: an earlier one, by a guess; else FLOW_PHASE_COUNT */
    const struct consent_guard *guards;
    size_t guard_count;
    const struct flow_unresolved *unseen; /* UNKNOWN: calls that could make it worse */
    size_t unseen_count;
    enum consent_unseen_why {
        CONSENT_UNSEEN_NOTHING,
        CONSENT_UNSEEN_CALL,    /* a call whose target is not known may lead there */
        CONSENT_UNSEEN_VALUE,   /* a test on the way depends on something not seen */
        CONSENT_UNSEEN_OBJECT,  /* toString() or the like, of an object of which nothing is known */
        CONSENT_UNSEEN_CALLER,  /* code that is not in the package would have to call it back */
        CONSENT_UNSEEN_CONTROL, /* which control agrees could not be told */
        CONSENT_UNSEEN_PACKED,  /* most of the code is hidden by a packer */
        CONSENT_UNSEEN_HYBRID,  /* code of a container may call it */
    } unseen_why;
};

/*
 * Answers all questions, one answer each in `arena`. To be called once: the
 * world without agreement changes on the way.
 */
PICA_MUST_USE
enum pica_status consent_decide(struct consent_worlds *w, const struct consent_question *questions,
                                size_t count, struct pica_arena *arena, struct consent_answer **ret,
                                struct pica_error *err);

/* --- consent_guard.c ------------------------------------------------------------------------- */

/* The guards on the path of an answer; false without memory. */
PICA_MUST_USE
bool consent_guards_find(struct consent_worlds *w, struct pica_arena *arena,
                         struct consent_answer *answer);

#endif
