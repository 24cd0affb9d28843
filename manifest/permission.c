/* What the manifest asks for, and what the platform adds to it. */
#include "manifest/reader.h"

static int64_t wider(int64_t a, int64_t b)
{
    if (a == -1 || b == -1)
        return -1;
    return a > b ? a : b;
}

/* The permission of that name, or NULL. */
static struct manifest_permission *find_permission(struct reader *r, const char *name)
{
    uint32_t n = pica_intern_find(&r->permission_names, pica_span_str(name));

    return n == PICA_INTERN_NONE ? NULL : &r->out->permissions[n];
}

static void add_permission(struct reader *r, const struct manifest_permission *p)
{
    if (pica_intern_add(&r->permission_names, pica_span_str(p->name)) == PICA_INTERN_NONE) {
        r->no_memory = true;
        return;
    }
    reader_push(r, &r->out->permissions, &r->out->permission_count, p, sizeof *p);
}

void reader_uses_permission(struct reader *r, bool sdk23)
{
    struct manifest_permission p = { .max_sdk = -1, .sdk23 = sdk23, .place = axml_place(&r->xml) };
    struct manifest_permission *same;
    struct reader_value max;
    bool seen;

    p.name = reader_string(r, ATTR_NAME, HOW_LITERAL, &seen);
    if (reader_value(r, ATTR_MAX_SDK_VERSION, &max) && res_value_is_int(max.value))
        p.max_sdk = (int32_t)max.value.data;
    reader_skip(r);
    if (!seen) {
        if (!reader_may_say(r))
            return;
        if (p.name)
            pica_remark(r->notes, "manifest.permission-reference", p.place,
                        "a permission is asked for by reference: the device overlooks it");
        else
            pica_remark(r->notes, "manifest.permission-nameless", p.place,
                        "a permission is asked for without a name that the device can see");
        return;
    }
    if (p.max_sdk < -1)
        p.max_sdk = 0; /* below every level */
    same = find_permission(r, p.name);
    if (same) {
        /* On each device those count that its level does not rule out. */
        same->max_sdk = wider(same->max_sdk, p.max_sdk);
        same->sdk23 = same->sdk23 && sdk23;
    } else {
        add_permission(r, &p);
    }
}

/* PermissionInfo.PROTECTION_MASK_BASE */
static enum manifest_protection protection_of(int64_t level)
{
    switch (level & 0xf) {
    case 0:
        return MANIFEST_PROTECTION_NORMAL;
    case 1:
        return MANIFEST_PROTECTION_DANGEROUS;
    case 2: /* signature */
    case 3: /* signatureOrSystem */
    case 4: /* internal */
        return MANIFEST_PROTECTION_SIGNATURE;
    default:
        return MANIFEST_PROTECTION_UNKNOWN;
    }
}

void reader_permission(struct reader *r)
{
    struct manifest_declared d = { .name = reader_string(r, ATTR_NAME, HOW_FIXED, NULL) };
    int64_t level = 0;

    (void)reader_int(r, ATTR_PROTECTION_LEVEL, &level);
    d.protection = protection_of(level);
    if (d.name)
        reader_push(r, &r->declared, &r->declared_count, &d, sizeof d);
    reader_skip(r);
}

static void imply(struct reader *r, const struct manifest_permission *from, const char *gives)
{
    struct manifest_permission p = { .name = gives, .max_sdk = -1, .implied = true };
    struct manifest_permission *same = find_permission(r, gives);

    p.place = from ? from->place : pica_place_entry(MANIFEST_ENTRY);
    p.max_sdk = from ? from->max_sdk : -1;
    if (!same)
        add_permission(r, &p);
    else if (same->implied)
        same->max_sdk = wider(same->max_sdk, p.max_sdk);
}

static void imply_split(struct reader *r, const char *asked, int64_t below, const char *gives,
                        int64_t since)
{
    const struct manifest_permission *p = find_permission(r, asked);
    struct manifest_permission from;

    if (!p || (below > 0 && r->out->target_sdk >= below))
        return;
    /* Asked for only up to a level that knows nothing of this rule. */
    if (p->max_sdk != -1 && p->max_sdk < since)
        return;
    from = *p; /* the list may move */
    imply(r, &from, gives);
}

/* Protection levels: the platform's word first, then the package's own. */
static void protect(struct reader *r)
{
    for (size_t i = 0; i < r->out->permission_count; i++) {
        struct manifest_permission *p = &r->out->permissions[i];
        const struct manifest_platform_permission *known = manifest_platform_permission(p->name);

        if (known) {
            p->protection = known->protection;
            p->protection_full = known->protection_full;
            p->group = known->group[0] ? known->group : NULL;
        }
    }
    for (size_t i = 0; i < r->declared_count; i++) {
        struct manifest_permission *p = find_permission(r, r->declared[i].name);

        if (p && !p->protection_full)
            p->protection = r->declared[i].protection;
    }
}

void reader_add_implied(struct reader *r)
{
#define X(asked, below, gives, since) imply_split(r, asked, below, gives, since);
#define Y(below, gives)                                                                            \
    if (r->out->target_sdk < (below))                                                              \
        imply(r, NULL, gives);
#include "manifest/implied_permissions.def"
#undef X
#undef Y
    protect(r);
}
