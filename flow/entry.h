/*
 * flow/entry.h - where the system enters the code of a package, and when.
 *
 * Components of the manifest with the methods of their life
 * (flow/lifecycle.tsv), providers by initOrder, androidx.startup initialisers,
 * the app component factory; and what intents, layouts and service files can
 * lead to, for the edges that world.h draws to them. docs/ENTRIES.md says what
 * counts as which phase.
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
    /* The text of a string resource that is the same in all configurations, UTF-8, or NULL: there
     * is none, or it is not known. It lives as long as the package. NULL: nobody can be asked. */
    const char *(*text)(void *context, uint32_t id);
    void *text_context;
    /* Ids of packages that resources of the app are in besides 0x7f, a bit for each: of features.
     */
    uint64_t resource_packages[4];
};

/* The id of a resource of the app, or of the platform, that a number may be: as an int, those from
 * 0x80000000 on are negative. False: it is none. `package` may be NULL. */
bool flow_resource_id(const struct flow_package *package, int64_t number, uint32_t *ret);

/* A method that the system calls by itself. */
struct flow_entry {
    uint32_t method;    /* flow_method number */
    uint32_t type;      /* class of the object it is called on (static: of the method) */
    uint32_t component; /* index in manifest.components; FLOW_NONE: of the app component factory,
                           backup agent, instrumentation, preloader of the app's zygote */
    enum flow_phase phase;
    enum flow_reason reason; /* ENTRY; LIFECYCLE for what follows the first of an object */
    uint32_t order;          /* of entries in the same phase: which runs first */
};

/* A component and all that runs when it is started. */
struct flow_component {
    uint32_t index;        /* in manifest.components */
    uint32_t type;         /* the class that the package defines for it (of an alias: for its
                              target), or FLOW_NONE */
    enum flow_phase phase; /* by whom it is first started; FLOW_PHASE_COUNT: it is disabled */
    uint32_t first, count; /* its entries; of an alias those of its target */
};

/* A name of the manifest and the component that bears it. */
struct flow_entry_name {
    struct pica_span name;
    uint32_t component;
};

struct flow_entries {
    struct flow_entry *items; /* by component, then in the order in which the system calls them;
                                 those of no component come last */
    size_t count;
    struct flow_component *components; /* one for each of manifest.components, in its order */
    size_t component_count;
    const uint32_t *by_type; /* indexes of components with a class: by class, targets before
                                their aliases */
    size_t by_type_count;
    /* Class names, actions of filters and authorities, each once a component: by name, then by
     * component. The manifest's bytes. */
    const struct flow_entry_name *names, *actions, *authorities;
    size_t name_count, action_count, authority_count;
    /* Components whose class no DEX file defines, initialisers that cannot be found ... are
     * remarks. */
};

/*
 * Entries of a package, in `arena`. A component whose class is missing has
 * none, and so has one that is disabled, unless the code can enable components
 * (PackageManager.setComponentEnabledSetting): then it is one that the app
 * itself opens. Fails for want of memory only.
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

/* The component of that Java name, as ComponentName and the manifest call it (an alias under its
 * own name), or NULL. */
const struct flow_component *flow_entries_by_name(const struct flow_entries *e,
                                                  const struct flow_package *package,
                                                  struct pica_span java_name);

/* The number of the class with that Java name ("com.a.B$C", UTF-8), FLOW_NONE when nobody names
 * it; false without memory. */
PICA_MUST_USE
bool flow_type_named(const struct flow_program *p, struct pica_span java_name, uint32_t *ret);

/* The same for the text of a use in a layout, whose name may lack the package's ("." in front). */
PICA_MUST_USE
bool flow_layout_type(const struct flow_program *p, const struct flow_package *package,
                      const struct layout_use *use, uint32_t *ret);

#endif
