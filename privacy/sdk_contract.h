/*
 * privacy/sdk_contract.h - what SDKs and consent platforms want of the app, method by method.
 *
 * Which call starts an SDK, which may run before the user agreed, by which it is
 * told of the answer and how, and what a consent platform answers while nobody
 * has agreed. Data: privacy/data/contracts.tsv with the source of each row, tables
 * by tools/contracts.py; docs/SDKS.md explains the fields.
 */
#ifndef PICA_PRIVACY_SDK_CONTRACT_H
#define PICA_PRIVACY_SDK_CONTRACT_H

#include "base/error.h"
#include "privacy/sdk.h"

enum privacy_sdk_role {
#define X(id, name) PRIVACY_ROLE_##id,
#include "privacy/sdk_roles.def"
#undef X
    PRIVACY_SDK_ROLE_COUNT
};
const char *privacy_sdk_role_name(enum privacy_sdk_role role);

enum privacy_contract_form {
    PRIVACY_CONTRACT_METHOD,
    PRIVACY_CONTRACT_META,      /* meta-data in the manifest */
    PRIVACY_CONTRACT_PREFS,     /* key of the app's default preferences */
    PRIVACY_CONTRACT_ASSET,     /* file, by its last name */
    PRIVACY_CONTRACT_COMPONENT, /* component of the manifest, by its Java name: it runs by itself */
};

/* Where a call says what the user chose: the number of the parameter, or one of these. */
#define PRIVACY_SAID_NOWHERE (-1)
#define PRIVACY_SAID_BY_CALL (-2)   /* that it is made at all */
#define PRIVACY_SAID_BY_RETURN (-3) /* by what it returns */

struct privacy_contract_value {
    enum {
        PRIVACY_VALUE_NONE, /* none is known that means it */
        PRIVACY_VALUE_BOOL,
        PRIVACY_VALUE_NUMBER,
        PRIVACY_VALUE_TEXT,
        PRIVACY_VALUE_FIELD, /* the value of the static field (or enum constant) of that name */
    } kind;
    int64_t number;   /* BOOL and NUMBER */
    const char *text; /* TEXT and FIELD */
};

#define PRIVACY_REFUSED_MAX 3u /* [0] is the refusal itself, where that is known */

#define PRIVACY_NEEDS_CONSENT (1u << 31)

struct privacy_contract {
    const char
        *api; /* "Lc/D;->m(I)V", "meta-data:KEY", "prefs:KEY", "asset:FILE", "component:CLASS" */
    /* Of a method its parts; of others `member` is the key and the rest NULL. */
    const char *class_name, *member, *type;
    enum privacy_contract_form form;
    enum privacy_sdk_role role;
    int argument; /* from 0, without the receiver; or PRIVACY_SAID_... */
    /*
     * Of the argument, or of what is returned. Of HOLD `refused` holds back. Of STATUS `agreed` is
     * returned once the user agreed, and one of `refused` while nobody has (refused, or not asked
     * yet; without any: whatever is not `agreed`); a status may be `agreed` too because nothing has
     * to be asked. Of KEY `refused` is what is kept after a refusal; without one that says nothing
     * that can be told. Of FLAG what the manifest says:
     * `refused` holds the SDK's starts back; without a `refused` it starts by itself only when
     * `agreed` is said.
     */
    struct privacy_contract_value agreed, refused[PRIVACY_REFUSED_MAX];
    /* What has to come before: bits 1u << role, and PRIVACY_NEEDS_CONSENT: the user agreed. 0: no
     * contract is known, or (PREINIT, HOLD) nothing. */
    unsigned needs;
    const char *const *sdks; /* ids, NULL-terminated, that of the one whose method it is first;
                                NULL: of any platform */
    enum privacy_confidence confidence; /* certain: the maker's documents or the code itself */
    const char *since;                  /* version, or NULL */
    const char *source;
    const char *date; /* when it was last compared with the source, or NULL */
    uint16_t name;    /* number of the member's name; for the search */
};
/* [0] is empty; methods by class, name and type, then the others. */
extern const struct privacy_contract privacy_contracts[];
extern const size_t privacy_contract_count;

/* pica_hash_bytes() of the class of a method. */
uint32_t privacy_contract_class_hash(size_t index);

/* The contract of exactly that method, by the class that declares it; or 0. */
size_t privacy_contract_find(struct pica_span class_name, struct pica_span member,
                             struct pica_span type);

/*
 * The first contract of a method of that name in that class, or 0: another
 * version of an SDK has the same method with other parameters. Those that follow it with the same
 * class and name are its overloads.
 */
size_t privacy_contract_named(struct pica_span class_name, struct pica_span member);

/* The contract of a key or file, or 0. */
size_t privacy_contract_key(enum privacy_contract_form form, struct pica_span key);

/*
 * Which parameter of `type` says what the user chose, when a call has that prototype instead of
 * the contract's: the contract's own if types up to it are the same, else the only one of its
 * type; PRIVACY_SAID_NOWHERE when that cannot be told.
 */
int privacy_contract_argument(const struct privacy_contract *c, struct pica_span type);

/* Parameter number `n` of the contract's own prototype, as a descriptor; that of its argument. */
struct pica_span privacy_contract_parameter_at(const struct privacy_contract *c, int n);
struct pica_span privacy_contract_parameter(const struct privacy_contract *c);

/* Whether an SDK is governed by it; whether some SDK is by both. */
bool privacy_contract_is_of(const struct privacy_contract *c, const char *sdk);
bool privacy_contract_share_sdk(const struct privacy_contract *a, const struct privacy_contract *b);

/* All names of members, sorted as bytes. */
size_t privacy_contract_names(const char *const **ret);

#endif
