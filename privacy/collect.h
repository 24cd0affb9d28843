/*
 * privacy/collect.h - every place in the code that reads personal information.
 */
#ifndef PICA_PRIVACY_COLLECT_H
#define PICA_PRIVACY_COLLECT_H

#include "base/work.h"
#include "flow/field_writes.h"
#include "flow/world.h"
#include "privacy/catalogue.h"
#include "privacy/sdk.h"

struct privacy_collection {
    const struct privacy_api *api; /* the catalogue entry that says what it is */
    const char *called;            /* descriptor called or read there, after resolution */
    const char *form;              /* method, field, uri, setting, property, file ... */
    uint16_t pi;                   /* index of the kind: the entry's, or what the argument says */
    const char *value;             /* the constant that decided, or NULL */
    bool undecided;                /* the argument cannot be told: no collection is stated */
    const char *why;               /* of undecided: in English, a key of base/words_zh.tsv */
    struct privacy_owner owner;
    struct pica_place place;
    bool dormant; /* in a DEX file that the system does not load by itself; for scan/ to set */
    uint32_t dex; /* number of the DEX file, for order */
    /* Where a caller passes what decided, the entry of the call itself; else NULL. For collect.c.
     */
    const struct privacy_api *passed_to;
};

struct privacy_collect_input {
    struct flow_program *program;
    const struct manifest *manifest; /* or NULL */
    const struct pica_limits *limits;
    struct pica_work *work;                 /* NULL: this thread alone */
    const struct flow_field_writes *writes; /* NULL: privacy_collect() looks for them itself */
    struct flow_world *world;               /* NULL: arguments are followed without one */
};

/*
 * Asks the program's indexes, beside whatever the caller does until it calls
 * privacy_collect_end(); without in->work at once. in->world is not looked at.
 * NULL without memory.
 */
PICA_MUST_USE
struct privacy_collecting *privacy_collect_begin(const struct privacy_collect_input *in);

/*
 * Waits for it, once, and asks `world` (or NULL). Collections are in `arena`, in order of DEX
 * file, class and instruction, whatever the number of threads.
 */
PICA_MUST_USE
enum pica_status privacy_collect_end(struct privacy_collecting *c, struct flow_world *world,
                                     struct pica_arena *arena, struct pica_notes *notes,
                                     struct privacy_collection **ret, size_t *ret_count,
                                     struct pica_error *err);

/* When it was waited for, or the threads have ended; NULL is fine. */
void privacy_collect_free(struct privacy_collecting *c);

/* All of it at once, with in->world. */
PICA_MUST_USE
enum pica_status privacy_collect(const struct privacy_collect_input *in, struct pica_arena *arena,
                                 struct pica_notes *notes, struct privacy_collection **ret,
                                 size_t *ret_count, struct pica_error *err);

/*
 * For each permission of the manifest whether its use is seen in the code:
 * "used" (some place needs it), "unused" (what needs it is known, and no such
 * place nor anything unseen that could hold one was found) or "unknown".
 * evidence[i] is filled with the place of the first use.
 */
enum privacy_use { PRIVACY_USE_UNKNOWN, PRIVACY_USE_USED, PRIVACY_USE_UNUSED };

struct privacy_permission_use {
    enum privacy_use use;
    struct pica_place evidence; /* of USED; entry is NULL when there is none */
};

PICA_MUST_USE
enum pica_status privacy_permission_use(const struct privacy_collect_input *in,
                                        const struct privacy_collection *collections,
                                        size_t collection_count, bool unseen_code,
                                        struct pica_arena *arena,
                                        struct privacy_permission_use **ret,
                                        struct pica_error *err);

#endif
