/*
 * manifest/manifest.h - what AndroidManifest.xml declares, as the platform
 * reads it: elements by name, attributes by resource id.
 *
 * Source: frameworks/base ParsingPackageUtils.java, ResourceTypes.cpp.
 */
#ifndef PICA_MANIFEST_MANIFEST_H
#define PICA_MANIFEST_MANIFEST_H

#include "base/arena.h"
#include "base/limits.h"
#include "base/notes.h"
#include "base/text.h"
#include "manifest/res_table.h"

/* A flag that a manifest may leave unsaid. */
enum manifest_tri { MANIFEST_UNSET = -1, MANIFEST_FALSE = 0, MANIFEST_TRUE = 1 };

enum manifest_protection {
    MANIFEST_PROTECTION_UNKNOWN,
    MANIFEST_PROTECTION_NORMAL,
    MANIFEST_PROTECTION_DANGEROUS,
    MANIFEST_PROTECTION_SIGNATURE, /* signature, signature|privileged, internal ... */
};

struct manifest_permission {
    const char *name;
    enum manifest_protection protection;
    const char *protection_full; /* "signature|privileged"; NULL: not a platform permission */
    const char *group;           /* platform permission group, or NULL */
    int64_t max_sdk;             /* android:maxSdkVersion, or -1 */
    bool implied;                /* not asked for: the platform adds it */
    bool sdk23;                  /* uses-permission-sdk-23 */
    struct pica_place place;     /* the element in the binary XML */
};

enum manifest_component_kind {
    MANIFEST_APPLICATION,
    MANIFEST_ACTIVITY, /* activity-alias too: see target */
    MANIFEST_SERVICE,
    MANIFEST_RECEIVER,
    MANIFEST_PROVIDER,
};

struct manifest_filter {
    const char **actions, **categories, **schemes; /* NULL-terminated arrays */
    int64_t priority;
};

struct manifest_meta {
    const char *name;
    const char *value; /* resolved text (of a resource its string or file, else @0x7f010000) */
    struct pica_place place;
};

struct manifest_component {
    enum manifest_component_kind kind;
    /* Full Java name, "com.a.B" ("." and short names completed); of an application
     * that names none "android.app.Application". */
    const char *class_name;
    const char *target;         /* of activity-alias: the Java name of its activity; else NULL */
    enum manifest_tri exported; /* as declared */
    bool exported_effective;    /* with the platform's default (filters, target level) */
    enum manifest_tri enabled;
    /* What a caller must hold: the component's own, else the application's (an
     * alias has its own alone; of a provider that has none the one for reading). */
    const char *permission;
    const char *process;     /* "com.a:remote"; NULL: the application's */
    const char *authorities; /* of providers, as declared; or NULL */
    int64_t init_order;      /* of providers */
    bool launcher;           /* MAIN + LAUNCHER in one filter */
    struct manifest_filter *filters;
    size_t filter_count;
    struct manifest_meta *metas;
    size_t meta_count;
    struct pica_place place;
};

/* <instrumentation>: code by which another program watches and drives an app, mostly tests. */
struct manifest_instrumentation {
    const char *class_name;     /* full Java name */
    const char *target_package; /* whose app it runs in; NULL when it is not said */
    struct pica_place place;
};

struct manifest_label {
    const char *locale; /* BCP 47, "" for the default configuration */
    const char *text;
};

struct manifest {
    bool installable;     /* false: the device's parser would refuse it (a remark says why) */
    const char *package;  /* NULL when there is none */
    const char *split;    /* NULL for a base package */
    int64_t version_code; /* with versionCodeMajor in the upper half; -1: unset */
    const char *version_name;
    int64_t min_sdk, target_sdk; /* effective: min 1 and target = min by default */
    int64_t max_sdk;             /* or -1 */
    bool min_sdk_declared, target_sdk_declared;
    int64_t target_sandbox; /* targetSandboxVersion; 1 by default */
    const char *shared_user_id;
    const char *label;             /* of the application: default configuration, or zh, or en */
    struct manifest_label *labels; /* every configuration that has one, default first */
    size_t label_count;

    struct manifest_permission *permissions; /* in file order, implied ones behind, no duplicates */
    size_t permission_count;
    struct manifest_component *components; /* [0] is the application, if there is one */
    size_t component_count;
    struct manifest_meta *metas; /* of the application */
    size_t meta_count;
    const char **queries; /* packages named under <queries>, NULL-terminated */

    enum manifest_tri debuggable, allow_backup, full_backup_only, uses_cleartext_traffic,
        request_legacy_external_storage, test_only, extract_native_libs;
    bool has_backup_rules;               /* fullBackupContent or dataExtractionRules */
    const char *network_security_config; /* the resource's file, or its id as text; NULL: none */
    const char *app_component_factory, *backup_agent;
    const char *zygote_preload; /* zygotePreloadName: a class that the app's own zygote runs */
    struct manifest_instrumentation *instrumentations;
    size_t instrumentation_count;
    struct pica_place application_place;
};

/*
 * Opens the tables of an app for its manifests. One of which nothing can be read
 * is a gap, and a remark says that no device installs such a package: that is
 * then said of ret->refused too. Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status manifest_tables(struct res_files files, const struct pica_limits *limits,
                                 struct pica_arena *arena, struct pica_notes *notes,
                                 struct res_table *ret, struct pica_error *err);

/*
 * Reads the manifest `axml`, resolving references in `table` (NULL: none), which
 * lives in the same arena; of an app of several packages that of them all, as a
 * device does (DefaultSplitAssetLoader.java).
 * Everything in *ret lives in `arena`, save places' bytes, which lie in `axml`
 * (at most 4 KiB of each element; none when `axml` is plain text).
 *
 * Fails for want of memory only. A manifest that the device would refuse is
 * salvaged as far as it goes: installable is false, remarks say why, and gaps
 * say what could not be read.
 */
PICA_MUST_USE
enum pica_status manifest_read(struct pica_span axml, struct res_table *table,
                               const struct pica_limits *limits, struct pica_arena *arena,
                               struct pica_notes *notes, struct manifest *ret,
                               struct pica_error *err);

/* One platform permission (manifest/permissions.tsv); NULL when it is none. */
struct manifest_platform_permission {
    char name[120], protection_full[80];
    char group[56]; /* "": none */
    enum manifest_protection protection;
    int added, removed; /* API levels; removed -1: still there */
};
const struct manifest_platform_permission *manifest_platform_permission(const char *name);

#endif
