#include "manifest/manifest.h"
#include "manifest/platform.h"

#include "tests/check.h"

/* Names in the rules for implied permissions are the platform's; those of
 * health data belong to a module of it, which the table does not hold. */
static void check_implied(const char *name)
{
    CHECK(manifest_platform_permission(name) ||
          strncmp(name, "android.permission.health.", 26) == 0);
}

int main(void)
{
    const struct manifest_platform_permission *p;
    const char *name;

    CHECK_STR(manifest_attr_name(0x01010003), "name");
    CHECK_STR(manifest_attr_name(ATTR_MIN_SDK_VERSION), "minSdkVersion");
    CHECK(ATTR_MIN_SDK_VERSION == 0x0101020c && ATTR_THEME == 0x01010000);
    CHECK(manifest_attr_name(0) == NULL);
    CHECK(manifest_attr_name(0x0100ffff) == NULL);
    CHECK(manifest_attr_name(0x7f010000) == NULL);
    CHECK(manifest_attr_name(UINT32_MAX) == NULL);
    CHECK(manifest_attr_id("exported") == ATTR_EXPORTED);
    CHECK(manifest_attr_id("") == 0 && manifest_attr_id("zzz") == 0);
    for (uint32_t id = 0x01010000; id < 0x01010800; id++)
        if ((name = manifest_attr_name(id)))
            CHECK(manifest_attr_id(name) == id);

    p = manifest_platform_permission("android.permission.READ_PHONE_STATE");
    CHECK(p && p->protection == MANIFEST_PROTECTION_DANGEROUS && p->added == 4 && p->removed == -1);
    CHECK_STR(p ? p->group : NULL, "android.permission-group.PHONE");
    p = manifest_platform_permission("android.permission.INTERNET");
    CHECK(p && p->protection == MANIFEST_PROTECTION_NORMAL);
    CHECK_STR(p ? p->protection_full : NULL, "normal|instant");
    p = manifest_platform_permission("android.permission.REBOOT");
    CHECK(p && p->protection == MANIFEST_PROTECTION_SIGNATURE);
    CHECK(manifest_platform_permission("android.permission.READ_PHONE_STAT") == NULL);
    CHECK(manifest_platform_permission("") == NULL);
#define X(asked, below, gives, since)                                                              \
    check_implied(asked);                                                                          \
    check_implied(gives);
#define Y(below, gives) check_implied(gives);
#include "manifest/implied_permissions.def"
#undef X
#undef Y
    return check_done();
}
