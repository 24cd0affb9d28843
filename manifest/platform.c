#include "manifest/platform.h"

#include "manifest/manifest.h"

#include <stdlib.h>
#include <string.h>

struct attr {
    uint32_t id;
    char name[60]; /* not a pointer: that would be relocated at each start */
};

static const struct attr attrs_by_id[] = {
#include "manifest/attr_ids.inc"
};

static const struct attr attrs_by_name[] = {
#include "manifest/attr_names.inc"
};

static const struct manifest_platform_permission permissions[] = {
#include "manifest/permissions.inc"
};

static int compare_id(const void *key, const void *item)
{
    uint32_t id = *(const uint32_t *)key, other = ((const struct attr *)item)->id;

    return id < other ? -1 : id > other;
}

static int compare_attr(const void *key, const void *item)
{
    return strcmp(key, ((const struct attr *)item)->name);
}

static int compare_permission(const void *key, const void *item)
{
    return strcmp(key, ((const struct manifest_platform_permission *)item)->name);
}

const char *manifest_attr_name(uint32_t id)
{
    const struct attr *a = bsearch(&id, attrs_by_id, sizeof attrs_by_id / sizeof *attrs_by_id,
                                   sizeof *attrs_by_id, compare_id);

    return a ? a->name : NULL;
}

uint32_t manifest_attr_id(const char *name)
{
    const struct attr *a =
        bsearch(name, attrs_by_name, sizeof attrs_by_name / sizeof *attrs_by_name,
                sizeof *attrs_by_name, compare_attr);

    return a ? a->id : 0;
}

const struct manifest_platform_permission *manifest_platform_permission(const char *name)
{
    return bsearch(name, permissions, sizeof permissions / sizeof *permissions, sizeof *permissions,
                   compare_permission);
}
