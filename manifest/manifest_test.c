#include "manifest/read_result.h"

#include "tests/check.h"

/* --- the head ------------------------------------------------------------ */

static void check_head(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_open(&d, "manifest");
    doc_str(&d, ATTR_SHARED_USER_ID, "com.shared");
    doc_int(&d, ATTR_VERSION_CODE, -2); /* unsigned to composeLongVersionCode */
    doc_str(&d, ATTR_VERSION_NAME, "1.2");
    doc_int(&d, ATTR_VERSION_CODE_MAJOR, 1);
    doc_plain(&d, "package", "com.a");
    doc_open(&d, "uses-sdk");
    doc_int(&d, ATTR_MIN_SDK_VERSION, 21);
    doc_int(&d, ATTR_MAX_SDK_VERSION, 30);
    doc_close(&d);
    doc_open(&d, "application");
    doc_str(&d, ATTR_LABEL, "Me");
    doc_bool(&d, ATTR_DEBUGGABLE, true);
    doc_int(&d, ATTR_TEST_ONLY, 7);
    doc_str(&d, ATTR_BACKUP_AGENT, "Agent");
    doc_str(&d, ATTR_ALLOW_BACKUP, "false");
    doc_bool(&d, ATTR_FULL_BACKUP_CONTENT, false);
    doc_ref(&d, ATTR_NETWORK_SECURITY_CONFIG, 0x7f030001);
    doc_str(&d, ATTR_APP_COMPONENT_FACTORY, ".Factory");
    read_doc(&r, &d);
    CHECK(r.m.installable && r.notes.count == 0);
    CHECK_STR(r.m.package, "com.a");
    CHECK(r.m.split == NULL);
    CHECK(r.m.version_code == 0x1fffffffe);
    CHECK_STR(r.m.version_name, "1.2");
    CHECK_STR(r.m.shared_user_id, "com.shared");
    CHECK(r.m.min_sdk == 21 && r.m.target_sdk == 21 && r.m.max_sdk == 30);
    CHECK(r.m.min_sdk_declared && !r.m.target_sdk_declared);
    CHECK_STR(r.m.label, "Me");
    CHECK(r.m.label_count == 1 && r.m.labels[0].locale[0] == '\0');
    CHECK(r.m.debuggable == MANIFEST_TRUE && r.m.allow_backup == MANIFEST_FALSE);
    CHECK(r.m.test_only == MANIFEST_TRUE && r.m.extract_native_libs == MANIFEST_UNSET);
    CHECK_STR(r.m.network_security_config, "@0x7f030001");
    CHECK(!r.m.has_backup_rules);
    CHECK_STR(r.m.backup_agent, "com.a.Agent");
    CHECK_STR(r.m.app_component_factory, "com.a.Factory");
    CHECK(r.m.component_count == 1 && r.m.components[0].kind == MANIFEST_APPLICATION);
    CHECK_STR(r.m.components[0].class_name, "android.app.Application");
    CHECK(r.m.application_place.bytes.len > 36 && r.m.queries[0] == NULL);
    done(&r);

    doc_open(&d, "manifest");
    doc_plain(&d, "package", "com.a");
    doc_open(&d, "application");
    doc_ref(&d, ATTR_FULL_BACKUP_CONTENT, 0x7f030001);
    read_doc(&r, &d);
    CHECK(r.m.installable && r.m.has_backup_rules);
    CHECK(r.m.version_code == -1 && r.m.version_name == NULL);
    CHECK(r.m.min_sdk == 1 && r.m.target_sdk == 1 && r.m.max_sdk == -1);
    CHECK(!r.m.min_sdk_declared && !r.m.target_sdk_declared);
    CHECK(r.m.label == NULL && r.m.label_count == 0);
    done(&r);
}

/* A second uses-sdk replaces all of the first. */
static void check_sdk_twice(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_start(&d, 33);
    doc_open(&d, "uses-sdk");
    doc_int(&d, ATTR_MIN_SDK_VERSION, 14);
    doc_close(&d);
    open_application(&d);
    read_doc(&r, &d);
    CHECK(r.m.min_sdk == 14 && r.m.target_sdk == 14 && !r.m.target_sdk_declared);
    done(&r);
}

static void check_split(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_open(&d, "manifest");
    doc_plain(&d, "package", "com.a");
    doc_plain(&d, "split", "config.zh");
    read_doc(&r, &d);
    CHECK(r.m.installable); /* no application is wanted of a split */
    CHECK_STR(r.m.split, "config.zh");
    done(&r);
}

/* --- attributes ---------------------------------------------------------- */

static void check_attributes(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    uint32_t ns, name;

    /* By id, not by name; the first of two; in any order. */
    doc_start(&d, 29);
    ns = axml_write_string(&d.w, DOC_ANDROID, 0);
    doc_open(&d, "uses-permission");
    name = axml_write_string(&d.w, "android.permission.CAMERA", 0);
    axml_write_attr(&d.w, ns, axml_write_string(&d.w, "xxxx", ATTR_NAME), name,
                    (struct res_value){ RES_STRING, name });
    doc_close(&d);
    doc_open(&d, "uses-permission"); /* called name, but without the id */
    axml_write_attr(&d.w, ns, axml_write_string(&d.w, "name", 0), name,
                    (struct res_value){ RES_STRING, name });
    doc_close(&d);
    doc_open(&d, "uses-permission");
    doc_str(&d, ATTR_NAME, "android.permission.NFC");
    doc_str(&d, ATTR_NAME, "android.permission.INTERNET");
    doc_close(&d);
    open_application(&d);
    doc_str(&d, ATTR_LABEL, "after a higher id");
    read_doc(&r, &d);
    CHECK(r.m.permission_count == 2);
    CHECK(permission(&r.m, "android.permission.CAMERA") != NULL);
    CHECK(permission(&r.m, "android.permission.NFC") != NULL);
    CHECK_STR(r.m.label, "after a higher id");
    CHECK(has_note(&r, "manifest.attribute-masked"));
    CHECK(has_note(&r, "manifest.permission-nameless"));
    CHECK(has_note(&r, "manifest.attribute-order"));
    CHECK(r.m.installable);
    done(&r);
}

/* --- permissions --------------------------------------------------------- */

static void ask(struct doc *d, const char *name, int32_t max)
{
    doc_open(d, "uses-permission");
    doc_str(d, ATTR_NAME, name);
    if (max >= 0)
        doc_int(d, ATTR_MAX_SDK_VERSION, max);
    doc_close(d);
}

static void check_permissions(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    const struct manifest_permission *p;

    doc_start(&d, 34);
    ask(&d, "android.permission.CAMERA", 28);
    doc_named(&d, "uses-permission-sdk-23", "android.permission.NFC");
    doc_named(&d, "uses-permission-sdk-m", "android.permission.READ_SMS");
    ask(&d, "android.permission.CAMERA", 22);
    ask(&d, "android.permission.NFC", -1);
    doc_named(&d, "uses-permission", "com.a.OWN");
    doc_named(&d, "uses-permission", "com.b.UNKNOWN");
    doc_open(&d, "uses-permission");
    doc_ref(&d, ATTR_NAME, 0x7f020000);
    doc_close(&d);
    doc_open(&d, "permission");
    doc_str(&d, ATTR_NAME, "com.a.OWN");
    doc_value(&d, ATTR_PROTECTION_LEVEL, RES_INT_HEX, 0x12);
    doc_close(&d);
    open_application(&d);
    read_doc(&r, &d);
    CHECK(r.m.permission_count == 5);
    p = &r.m.permissions[0];
    CHECK_STR(p->name, "android.permission.CAMERA");
    CHECK(p->max_sdk == 28 && !p->sdk23 && !p->implied);
    CHECK(p->protection == MANIFEST_PROTECTION_DANGEROUS);
    CHECK_STR(p->group, "android.permission-group.CAMERA");
    CHECK(p->place.file_offset > 0 && p->place.bytes.len == 16 + 20 + 40);
    p = permission(&r.m, "android.permission.NFC");
    CHECK(p && !p->sdk23 && p->max_sdk == -1);
    p = permission(&r.m, "android.permission.READ_SMS");
    CHECK(p && p->sdk23);
    p = permission(&r.m, "com.a.OWN");
    CHECK(p && p->protection == MANIFEST_PROTECTION_SIGNATURE && !p->protection_full);
    p = permission(&r.m, "com.b.UNKNOWN");
    CHECK(p && p->protection == MANIFEST_PROTECTION_UNKNOWN && !p->group);
    CHECK(has_note(&r, "manifest.permission-reference"));
    CHECK(r.m.installable);
    done(&r);
}

/* What the platform adds to one permission, as names with a comma behind each. */
static void check_implied(const char *asked, int32_t max, int32_t target, const char *want)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    struct pica_text got = { 0 };

    doc_start(&d, target);
    if (asked)
        ask(&d, asked, max);
    open_application(&d);
    read_doc(&r, &d);
    pica_text_add(&got, "");
    for (size_t i = 0; i < r.m.permission_count; i++) {
        const char *name = strrchr(r.m.permissions[i].name, '.') + 1;

        if (r.m.permissions[i].implied)
            pica_text_addf(&got, "%s,", name);
        else
            CHECK(i == 0); /* behind those that were asked for */
        if (r.m.permissions[i].implied && max >= 0)
            CHECK(r.m.permissions[i].max_sdk == max);
    }
    CHECK_STR(got.data, want);
    pica_text_finish(&got);
    done(&r);
}

#define P "android.permission."

static void check_implied_all(void)
{
    check_implied(P "CAMERA", -1, 29, "");
    check_implied(P "ACCESS_FINE_LOCATION", -1, 29, "ACCESS_COARSE_LOCATION,");
    check_implied(P "ACCESS_FINE_LOCATION", -1, 28,
                  "ACCESS_COARSE_LOCATION,ACCESS_BACKGROUND_LOCATION,");
    check_implied(P "ACCESS_COARSE_LOCATION", -1, 28, "ACCESS_BACKGROUND_LOCATION,");
    check_implied(P "ACCESS_COARSE_LOCATION", -1, 29, "");
    check_implied(P "READ_CONTACTS", -1, 15, "READ_CALL_LOG,");
    check_implied(P "READ_CONTACTS", -1, 16, "");
    check_implied(P "WRITE_CONTACTS", -1, 15, "WRITE_CALL_LOG,");
    check_implied(P "BODY_SENSORS", -1, 32,
                  "BODY_SENSORS_BACKGROUND,READ_HEART_RATE,"
                  "READ_HEALTH_DATA_IN_BACKGROUND,");
    check_implied(P "BODY_SENSORS", -1, 36, "");
    check_implied(P "BLUETOOTH", -1, 30, "BLUETOOTH_SCAN,BLUETOOTH_CONNECT,BLUETOOTH_ADVERTISE,");
    check_implied(P "BLUETOOTH", 30, 30, ""); /* not asked for where they exist */
    check_implied(P "BLUETOOTH", -1, 31, "");
    check_implied(P "READ_EXTERNAL_STORAGE", -1, 32,
                  "READ_MEDIA_AUDIO,READ_MEDIA_VIDEO,READ_MEDIA_IMAGES,"
                  "READ_MEDIA_VISUAL_USER_SELECTED,");
    check_implied(P "WRITE_EXTERNAL_STORAGE", -1, 33, "READ_EXTERNAL_STORAGE,");
    check_implied(P "WRITE_EXTERNAL_STORAGE", 28, 33, "READ_EXTERNAL_STORAGE,");
    check_implied(P "WRITE_EXTERNAL_STORAGE", 15, 33, "");
    check_implied(P "READ_MEDIA_IMAGES", -1, 34, "READ_MEDIA_VISUAL_USER_SELECTED,");
    check_implied(NULL, -1, 3, "WRITE_EXTERNAL_STORAGE,READ_EXTERNAL_STORAGE,READ_PHONE_STATE,");
    check_implied(P "CAMERA", -1, 3,
                  "WRITE_EXTERNAL_STORAGE,READ_EXTERNAL_STORAGE,READ_PHONE_STATE,");
    check_implied(NULL, -1, 4, "");
}

/* --- levels -------------------------------------------------------------- */

static void check_levels(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_start(&d, 34);
    doc_open(&d, "uses-feature"); /* lets its children through */
    doc_named(&d, "uses-permission", "p.through");
    doc_close(&d);
    doc_open(&d, "unknown"); /* swallows them */
    doc_named(&d, "uses-permission", "p.swallowed");
    doc_close(&d);
    doc_open(&d, "uses-permission"); /* so does this */
    doc_str(&d, ATTR_NAME, "p.outer");
    doc_named(&d, "uses-permission", "p.inner");
    doc_close(&d);
    open_application(&d);
    doc_named(&d, "uses-permission", "p.application");
    doc_open(&d, "uses-library"); /* lets them through */
    doc_named(&d, "activity", ".InLibrary");
    doc_close(&d);
    doc_open(&d, "unknown");
    doc_named(&d, "activity", ".Unknown");
    doc_close(&d);
    doc_close(&d);
    doc_open(&d, "application"); /* a second one is no application */
    doc_named(&d, "uses-permission", "p.second");
    doc_named(&d, "activity", ".Second");
    doc_close(&d);
    doc_open(&d, "queries");
    doc_named(&d, "package", "com.b");
    doc_open(&d, "intent");
    doc_named(&d, "package", "com.c");
    doc_close(&d);
    doc_close(&d);
    doc_named(&d, "uses-permission", "p.last");
    read_doc(&r, &d);
    CHECK(r.m.installable && has_note(&r, "manifest.application-twice"));
    CHECK(r.m.permission_count == 4);
    CHECK(has_note(&r, "manifest.element-misplaced"));
    CHECK(permission(&r.m, "p.through") && permission(&r.m, "p.outer"));
    CHECK(permission(&r.m, "p.second") && permission(&r.m, "p.last"));
    CHECK(r.m.component_count == 2 && component(&r.m, "com.a.InLibrary"));
    CHECK_STR(r.m.queries[0], "com.b");
    CHECK(r.m.queries[1] == NULL);
    done(&r);
}

static void check_instrumentation(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_start(&d, 34);
    doc_open(&d, "instrumentation");
    doc_str(&d, ATTR_NAME, ".Test");
    doc_str(&d, ATTR_TARGET_PACKAGE, "com.b");
    doc_close(&d);
    doc_named(&d, "instrumentation", "com.c.Other");
    read_doc(&r, &d);
    CHECK(r.m.installable && r.m.component_count == 0);
    CHECK(r.m.instrumentation_count == 2);
    CHECK_STR(r.m.instrumentations[0].class_name, "com.a.Test");
    CHECK_STR(r.m.instrumentations[0].target_package, "com.b");
    CHECK_STR(r.m.instrumentations[1].class_name, "com.c.Other");
    CHECK(!r.m.instrumentations[1].target_package);
    done(&r);
}

static void check_depth_limit(void)
{
    struct result r = { 0 };
    struct doc d = { 0 };
    uint32_t name;

    doc_start(&d, 34);
    doc_named(&d, "uses-permission", "p.before");
    name = axml_write_string(&d.w, "deep", 0);
    for (int i = 0; i < 2000; i++)
        axml_write_start(&d.w, AXML_WRITE_NONE, name);
    for (int i = 0; i < 2000; i++)
        axml_write_end(&d.w, AXML_WRITE_NONE, name);
    open_application(&d);
    read_doc(&r, &d);
    CHECK(has_gap(&r) && permission(&r.m, "p.before"));
    done(&r);
}

int main(void)
{
    check_head();
    check_sdk_twice();
    check_split();
    check_attributes();
    check_permissions();
    check_implied_all();
    check_levels();
    check_instrumentation();
    check_depth_limit();
    return check_done();
}
