/*
 * privacy/sdk.h - which SDKs and libraries there are, and whose code a class is.
 *
 * Data: privacy/data/sdks.json, libraries.json and markers.tsv, tables by
 * tools/sdks.py. docs/SDKS.md explains the fields.
 */
#ifndef PICA_PRIVACY_SDK_H
#define PICA_PRIVACY_SDK_H

#include "base/arena.h"
#include "base/notes.h"
#include "base/place.h"
#include "flow/program.h"
#include "manifest/manifest.h"

/*
 * certain: classes under a package that only it has, or under a weak one beside
 * other evidence that is not weak. likely: a manifest component, native library
 * or meta-data key, no classes (packed, renamed, or in a split). weak: only
 * names that others use too.
 */
enum privacy_confidence { PRIVACY_WEAK, PRIVACY_LIKELY, PRIVACY_CERTAIN };

struct privacy_sdk_entry {
    const char *id; /* "SDK-0001", or "LIB-androidx" */
    struct {
        const char *zh, *en;
    } name;
    const char *vendor, *category; /* vendor may be NULL; category: a code */
    bool library;                  /* a named library: its calls are not the app's collection */
};

/* What was found of one SDK. */
struct privacy_sdk_hit {
    const struct privacy_sdk_entry *sdk;
    enum privacy_confidence confidence;
    /* By kind, in the order below, then by value. */
    struct privacy_evidence {
        const char *kind;  /* "class", "component", "native", "meta-data" */
        const char *value; /* "com.umeng.analytics (63 classes)", class, file or key */
        struct pica_place place;
        size_t classes; /* of kind "class": how many; else 0 */
        bool weak;      /* a name that others use too */
    } * evidence;
    size_t evidence_count;
};

struct privacy_native {
    const char *entry; /* "lib/arm64-v8a/libx.so" */
};

/* The names of a category code, or NULL. */
struct privacy_category {
    const char *code;
    struct {
        const char *zh, *en;
    } name;
};
const struct privacy_category *privacy_category_find(const char *code);

/* The entry with that id, or NULL. */
const struct privacy_sdk_entry *privacy_sdk_entry_find(const char *id);

/*
 * Finds the SDKs and libraries of a package. `program` (no code) and
 * `manifest` may be NULL; hits are in `arena`, sorted by id.
 */
PICA_MUST_USE
enum pica_status privacy_sdk_find(const struct flow_program *program,
                                  const struct manifest *manifest,
                                  const struct privacy_native *natives, size_t native_count,
                                  struct pica_arena *arena, struct privacy_sdk_hit **ret,
                                  size_t *ret_count, struct pica_error *err);

enum privacy_owner_kind { PRIVACY_OWNER_APP, PRIVACY_OWNER_SDK, PRIVACY_OWNER_LIBRARY };

struct privacy_owner {
    enum privacy_owner_kind kind;
    const struct privacy_sdk_entry *sdk; /* NULL for the app */
    const char *basis; /* the prefix that decided, Java form; NULL: none matched */
    bool weak;         /* by a package that others use too: believe it if the SDK is found */
};

/*
 * Whose code a class is: the longest known package prefix, matched at a
 * package boundary (or the class's own name, inner classes with it); the app's
 * own package wins over weak prefixes and over strong ones that are not longer;
 * what matches nothing is the app's. `app_package` may be NULL; basis lives as
 * long as it or for ever.
 */
struct privacy_owner privacy_owner_of(struct pica_span class_descriptor, const char *app_package);

#endif
