/*
 * flow/lifecycle.h - what the system calls in the life of a component, and
 * what it starts by itself.
 *
 * Data: flow/lifecycle.tsv and flow/starts.tsv (their heads explain the
 * columns), turned into tables when pica is built (tools/lifecycle.py).
 */
#ifndef PICA_FLOW_LIFECYCLE_H
#define PICA_FLOW_LIFECYCLE_H

#include <stdbool.h>
#include <stddef.h>

enum flow_role {
    FLOW_ROLE_APPLICATION,
    FLOW_ROLE_FACTORY,
    FLOW_ROLE_PROVIDER,
    FLOW_ROLE_ACTIVITY,
    FLOW_ROLE_RECEIVER,
    FLOW_ROLE_SERVICE,
    FLOW_ROLE_INSTRUMENTATION,
    FLOW_ROLE_BACKUP,
    FLOW_ROLE_PRELOAD,
};

enum flow_when {
    FLOW_WHEN_START,
    FLOW_WHEN_READY,
    FLOW_WHEN_ASKED,
    FLOW_WHEN_ACTIVITY, /* these four of factories */
    FLOW_WHEN_SERVICE,
    FLOW_WHEN_RECEIVER,
    FLOW_WHEN_PROVIDER,
    FLOW_WHEN_CALLBACK,
    FLOW_WHEN_USER,
};

struct flow_life {
    enum flow_role role;
    enum flow_when when;
    const char *class_name; /* descriptor of the platform class */
    const char *name, *descriptor;
};

/* All rows: those of a role stand together, in the order in which they run. */
const struct flow_life *flow_life_rows(size_t *ret_count);

enum flow_start_kind { FLOW_START_BROADCAST, FLOW_START_LAUNCHER, FLOW_START_SERVICE };

/*
 * Whether `name` is one that starts components by itself. Of a broadcast
 * *ret_until is the API level from which it no longer reaches manifests (of
 * apps that target it, on devices that have it), 0: it always does.
 */
bool flow_start_find(enum flow_start_kind kind, const char *name, unsigned *ret_until);

#endif
