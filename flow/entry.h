/*
 * flow/entry.h - where the system enters the code of a package, and when.
 *
 * Components of the manifest with the methods of their life
 * (flow/lifecycle.tsv), providers by initOrder, androidx.startup initialisers,
 * the app component factory; and what intents, layouts and service files can
 * lead to, for the edges that world.h draws to them.
 *
 * Sources: ActivityThread.handleBindApplication, LoadedApk.makeApplication,
 * AppComponentFactory, ContentProvider installation order, androidx.startup
 * AppInitializer.
 */
#ifndef PICA_FLOW_ENTRY_H
#define PICA_FLOW_ENTRY_H

#include "flow/program.h"
#include "flow/reason.h"
#include "manifest/layout.h"
#include "manifest/manifest.h"

/* A service file: META-INF/services/INTERFACE names `implementation`. Java names. */
struct flow_service {
    const char *interface_name, *implementation;
    struct pica_place place;
};

/* What flow/ is told about a package besides its code. */
struct flow_package {
    const struct manifest *manifest; /* or NULL */
    const struct layout *layouts;    /* with ids */
    size_t layout_count;
    const struct flow_service *services;
    size_t service_count;
};

/* A method that the system calls by itself. */
struct flow_entry {
    uint32_t method;    /* flow_method number */
    uint32_t type;      /* class of the object it is called on (static: of the method) */
    uint32_t component; /* index in manifest.components, or FLOW_NONE */
    enum flow_phase phase;
    enum flow_reason reason; /* ENTRY; LIFECYCLE for what follows the first of a component */
    uint32_t order;          /* of entries in the same phase: which runs first */
};

/* A component and all that runs when it is started. */
struct flow_component {
    uint32_t index;        /* in manifest.components */
    uint32_t type;         /* the class that the package defines for it, or FLOW_NONE */
    enum flow_phase phase; /* by whom it is first started */
    uint32_t first, count; /* its entries */
};

struct flow_entries {
    struct flow_entry *items; /* by component, then in the order in which the system calls them */
    size_t count;
    struct flow_component *components;
    size_t component_count;
    /* Components whose class no DEX file defines, initialisers that cannot be found ... are
     * remarks. */
};

/*
 * Entries of a package, in `arena`. A component that is disabled, or whose
 * class is missing, has none. Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status flow_entries_find(struct flow_program *program, const struct flow_package *package,
                                   struct pica_arena *arena, struct pica_notes *notes,
                                   struct flow_entries *ret, struct pica_error *err);

/* The components that an Intent with `action` may start: filters of that kind (activity, service,
 * receiver). Indexes into entries->components; at most `max`; returns how many there are. */
size_t flow_entries_by_action(const struct flow_entries *e, const struct flow_package *package,
                              enum manifest_component_kind kind, struct pica_span action,
                              uint32_t *ret, size_t max);
/* The component whose class is type number `type`, aliases followed, or NULL. */
const struct flow_component *flow_entries_by_class(const struct flow_entries *e, uint32_t type);
/* The provider of the package with that authority, or NULL. */
const struct flow_component *flow_entries_by_authority(const struct flow_entries *e,
                                                       const struct flow_package *package,
                                                       struct pica_span authority);

#endif
