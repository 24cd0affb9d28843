/*
 * privacy/sdk.h - which SDKs and libraries there are, and whose code a class is.
 *
 * Data: privacy/data/sdks.json and libraries.json, tables by tools/catalogue.py.
 */
#ifndef PICA_PRIVACY_SDK_H
#define PICA_PRIVACY_SDK_H

#include "base/arena.h"
#include "base/notes.h"
#include "base/place.h"
#include "flow/program.h"
#include "manifest/manifest.h"

enum privacy_confidence { PRIVACY_WEAK, PRIVACY_LIKELY, PRIVACY_CERTAIN };

struct privacy_sdk_entry {
    const char *id; /* "SDK-0001", or "LIB-androidx" */
    struct {
        const char *zh, *en;
    } name;
    const char *vendor, *category; /* vendor may be NULL */
    bool library;                  /* a named library: its calls are not the app's collection */
};

/* What was found of one SDK. */
struct privacy_sdk_hit {
    const struct privacy_sdk_entry *sdk;
    enum privacy_confidence confidence;
    struct privacy_evidence {
        const char *kind; /* "class", "component", "native", "meta-data" */
        const char *value;
        struct pica_place place;
    } *evidence;
    size_t evidence_count;
};

struct privacy_native {
    const char *entry; /* "lib/arm64-v8a/libx.so" */
};

/*
 * Finds the SDKs and libraries of a package. `program` may be NULL (no code);
 * hits are in `arena`, sorted by id.
 */
PICA_MUST_USE
enum pica_status privacy_sdk_find(const struct flow_program *program, const struct manifest *manifest,
                                  const struct privacy_native *natives, size_t native_count,
                                  struct pica_arena *arena, struct privacy_sdk_hit **ret,
                                  size_t *ret_count, struct pica_error *err);

enum privacy_owner_kind { PRIVACY_OWNER_APP, PRIVACY_OWNER_SDK, PRIVACY_OWNER_LIBRARY };

struct privacy_owner {
    enum privacy_owner_kind kind;
    const struct privacy_sdk_entry *sdk; /* NULL for the app */
    const char *basis;                   /* the prefix that decided, Java form; NULL: none matched */
};

/*
 * Whose code a class is: the longest known package prefix, matched at a
 * package boundary; the app's own package wins over weak prefixes; what
 * matches nothing is the app's.
 */
struct privacy_owner privacy_owner_of(struct pica_span class_descriptor, const char *app_package);

#endif
