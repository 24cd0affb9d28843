#include "flow/fixture.h"
#include "privacy/collect.h"
#include "tests/check.h"

#define MAX 4

struct package {
    struct dex_file dex[MAX];
    size_t dex_count;
    struct flow_program *program;
    struct manifest manifest;
    struct pica_notes notes;
    struct pica_arena arena;
    struct privacy_collection *items;
    size_t item_count;
};

static void package_open(struct package *p, const char *folder, const char *const *names)
{
    struct pica_error err;
    struct privacy_collect_input in = { .manifest = &p->manifest,
                                        .limits = &pica_limits_default,
                                        .work = pica_work_new(2) };

    *p = (struct package){ .manifest = { .package = "t.own" } };
    for (; names[p->dex_count]; p->dex_count++)
        p->dex[p->dex_count] = fixture_open(folder, names[p->dex_count], &p->notes);
    CHECK(flow_program_link(p->dex, p->dex_count, &p->notes, &p->program, &err) == PICA_OK);
    in.program = p->program;
    CHECK(in.work != NULL);
    CHECK(privacy_collect(&in, &p->arena, &p->notes, &p->items, &p->item_count, &err) == PICA_OK);
    pica_work_free(in.work);
}

static void package_close(struct package *p)
{
    flow_program_free(p->program);
    for (size_t i = 0; i < p->dex_count; i++)
        fixture_close(&p->dex[i]);
    pica_notes_finish(&p->notes);
    pica_arena_finish(&p->arena);
}

/* What is said of one permission with that protection. */
static struct privacy_permission_use use_of(struct package *p, const char *name,
                                            enum manifest_protection protection, bool unseen)
{
    struct manifest_permission permission = { .name = name, .protection = protection };
    struct privacy_collect_input in = { p->program, &p->manifest, &pica_limits_default, NULL };
    struct privacy_permission_use *uses;
    struct pica_error err;

    p->manifest.permissions = &permission;
    p->manifest.permission_count = 1;
    CHECK(privacy_permission_use(&in, p->items, p->item_count, unseen, &p->arena, &uses, &err) ==
          PICA_OK);
    p->manifest.permissions = NULL;
    p->manifest.permission_count = 0;
    CHECK(uses[0].use == PRIVACY_USE_USED || !uses[0].evidence.entry);
    return uses[0];
}

static enum privacy_use dangerous(struct package *p, const char *name)
{
    return use_of(p, name, MANIFEST_PROTECTION_DANGEROUS, false).use;
}

static void test_code(const char *folder)
{
    static const char *const names[] = { "origin", "permissions", NULL };
    struct privacy_permission_use u;
    struct package p;

    package_open(&p, folder, names);
    u = use_of(&p, "android.permission.CALL_PHONE", MANIFEST_PROTECTION_DANGEROUS, false);
    CHECK(u.use == PRIVACY_USE_USED);
    CHECK_STR(u.evidence.entry, "permissions");
    CHECK_STR(u.evidence.class_name, "Lt/Needs;");
    CHECK_STR(u.evidence.method, "call(Landroid/content/Intent;)V");
    CHECK(u.evidence.bytes.len == 4);
    CHECK(u.evidence.bytes.data == p.dex[1].data.data + u.evidence.file_offset);
    u = use_of(&p, "android.permission.ANSWER_PHONE_CALLS", MANIFEST_PROTECTION_DANGEROUS, false);
    CHECK(u.use == PRIVACY_USE_USED);
    CHECK_STR(u.evidence.method, "answer(Landroid/telecom/TelecomManager;)V");
    u = use_of(&p, "android.permission.WRITE_CALENDAR", MANIFEST_PROTECTION_DANGEROUS, false);
    CHECK(u.use == PRIVACY_USE_USED);
    CHECK_STR(u.evidence.method, "write(Landroid/content/ContentResolver;)V");

    /* To ask for a permission by its name is no use of it. */
    CHECK(dangerous(&p, "android.permission.RECORD_AUDIO") == PRIVACY_USE_UNUSED);
    CHECK(dangerous(&p, "android.permission.SEND_SMS") == PRIVACY_USE_UNUSED);
    /* Writing is not reading. */
    CHECK(dangerous(&p, "android.permission.READ_CALENDAR") == PRIVACY_USE_UNUSED);
    /* "Unused" is said of dangerous permissions alone, and of those whose uses are known. */
    CHECK(use_of(&p, "android.permission.SEND_SMS", MANIFEST_PROTECTION_NORMAL, false).use ==
          PRIVACY_USE_UNKNOWN);
    CHECK(dangerous(&p, "com.vendor.permission.NOBODY_KNOWS") == PRIVACY_USE_UNKNOWN);
    /* Nothing is said where something was not seen. */
    CHECK(use_of(&p, "android.permission.SEND_SMS", MANIFEST_PROTECTION_DANGEROUS, true).use ==
          PRIVACY_USE_UNKNOWN);
    CHECK(use_of(&p, "android.permission.CALL_PHONE", MANIFEST_PROTECTION_DANGEROUS, true).use ==
          PRIVACY_USE_USED);
    package_close(&p);
}

/* Code loaded at run time, and addresses that cannot be told, could hold a use. */
static void test_hidden(const char *folder)
{
    static const char *const loading[] = { "permissions", "loader", NULL };
    static const char *const undecided[] = { "permissions", "arguments", NULL };
    struct package p;

    package_open(&p, folder, loading);
    CHECK(dangerous(&p, "android.permission.SEND_SMS") == PRIVACY_USE_UNKNOWN);
    CHECK(dangerous(&p, "android.permission.CALL_PHONE") == PRIVACY_USE_USED);
    package_close(&p);
    package_open(&p, folder, undecided); /* openInputStream(intent.getData()), and reflection */
    CHECK(dangerous(&p, "android.permission.READ_MEDIA_IMAGES") == PRIVACY_USE_UNKNOWN);
    CHECK(dangerous(&p, "android.permission.READ_SMS") == PRIVACY_USE_USED);
    package_close(&p);
}

static void test_manifest(const char *folder)
{
    static const char *const names[] = { "origin", NULL };
    const char *sms[] = { "android.provider.Telephony.SMS_RECEIVED", NULL };
    const char *boot[] = { "android.intent.action.BOOT_COMPLETED", NULL };
    struct manifest_filter filters[] = { { .actions = sms }, { .actions = boot } };
    struct manifest_component components[] = {
        { .kind = MANIFEST_APPLICATION },
        { .kind = MANIFEST_RECEIVER, .class_name = "t.R", .filters = filters, .filter_count = 2 },
        { .kind = MANIFEST_SERVICE,
          .class_name = "t.S",
          .permission = "android.permission.BIND_ACCESSIBILITY_SERVICE" },
    };
    struct privacy_permission_use u;
    struct package p;

    components[1].place = pica_place_at("AndroidManifest.xml", 44);
    components[2].place = pica_place_at("AndroidManifest.xml", 55);
    package_open(&p, folder, names);
    p.manifest.components = components;
    p.manifest.component_count = 3;
    u = use_of(&p, "android.permission.RECEIVE_SMS", MANIFEST_PROTECTION_DANGEROUS, false);
    CHECK(u.use == PRIVACY_USE_USED && u.evidence.file_offset == 44);
    u = use_of(&p, "android.permission.RECEIVE_BOOT_COMPLETED", MANIFEST_PROTECTION_NORMAL, false);
    CHECK(u.use == PRIVACY_USE_USED && u.evidence.file_offset == 44);
    u = use_of(&p, "android.permission.BIND_ACCESSIBILITY_SERVICE", MANIFEST_PROTECTION_SIGNATURE,
               false);
    CHECK(u.use == PRIVACY_USE_USED && u.evidence.file_offset == 55);
    CHECK(dangerous(&p, "android.permission.READ_SMS") == PRIVACY_USE_UNUSED);
    package_close(&p);
}

/* A package without a manifest has no permissions to speak of. */
static void test_nothing(const char *folder)
{
    static const char *const names[] = { "origin", NULL };
    struct privacy_permission_use *uses;
    struct privacy_collect_input in = { .limits = &pica_limits_default };
    struct pica_error err;
    struct package p;

    package_open(&p, folder, names);
    in.program = p.program;
    CHECK(privacy_permission_use(&in, p.items, p.item_count, false, &p.arena, &uses, &err) ==
          PICA_OK);
    package_close(&p);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return EXIT_FAILURE;
    test_code(argv[1]);
    test_hidden(argv[1]);
    test_manifest(argv[1]);
    test_nothing(argv[1]);
    return check_done();
}
