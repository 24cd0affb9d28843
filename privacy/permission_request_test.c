/* Requests for permissions: the calls of testdata/flow/permission_requests, in whole and damaged.
 */
#include "privacy/permission_request.h"

#include "flow/fixture.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

/* Class, method, permissions without "android.permission.", "?": there may be others; "!": a page
 * of the settings. */
static const char *const wanted[] = {
    "Asks helper BODY_SENSORS RECORD_AUDIO",
    "Asks constant READ_SMS SEND_SMS",
    "Asks filled ACCESS_COARSE_LOCATION ACCESS_FINE_LOCATION",
    "Asks given CAMERA",
    "Asks launch CAMERA",
    "Asks launch READ_SMS SEND_SMS",
    "Asks list POST_NOTIFICATIONS READ_CONTACTS",
    "Asks own CAMERA",
    "Asks uncalled ?",
    "Libraries and READ_CALL_LOG",
    "Libraries blankj READ_EXTERNAL_STORAGE WRITE_EXTERNAL_STORAGE",
    "Libraries chain CAMERA RECORD_AUDIO",
    "Libraries compose RECORD_AUDIO",
    "Libraries easy READ_EXTERNAL_STORAGE",
    "Libraries easyBuilder SEND_SMS",
    "Libraries gathered CAMERA ?",
    "Libraries rx CALL_PHONE",
    "Libraries statements READ_PHONE_STATE",
    "Libraries x BLUETOOTH_SCAN",
    "Libraries invoke READ_CALENDAR",
    "Pages files MANAGE_EXTERNAL_STORAGE PACKAGE_USAGE_STATS !",
    "Pages overlay SYSTEM_ALERT_WINDOW !",
};

#define COUNT (sizeof wanted / sizeof *wanted)

static void describe(const struct privacy_permission_request *r, char *out, size_t size)
{
    const char *class_name = strrchr(r->place.class_name, '/') + 1;
    int used = snprintf(out, size, "%.*s %.*s", (int)strcspn(class_name, ";"), class_name,
                        (int)strcspn(r->place.method, "("), r->place.method);

    for (const char **p = r->permissions; *p; p++)
        used +=
            snprintf(out + used, size - (size_t)used, " %s", *p + strlen("android.permission."));
    snprintf(out + used, size - (size_t)used, "%s%s", r->all ? "" : " ?", r->special ? " !" : "");
}

static bool search(void *context)
{
    const struct privacy_permission_requests_input in = { .program = context,
                                                          .limits = &pica_limits_default };
    struct privacy_permission_request *found;
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct pica_error err;
    size_t count;
    enum pica_status st =
        privacy_permission_requests_find(&in, &arena, &notes, &found, &count, &err);

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    if (st == PICA_OK) {
        CHECK(count == COUNT);
        for (size_t i = 0; i < count && i < COUNT; i++) {
            char text[300];

            describe(&found[i], text, sizeof text);
            CHECK_STR(text, wanted[i]);
            CHECK(found[i].owner.kind == PRIVACY_OWNER_APP);
            CHECK(found[i].api && strstr(found[i].api, "->"));
            CHECK(found[i].place.file_offset != PICA_NO_OFFSET);
            CHECK(found[i].place.insn != PICA_NO_INDEX);
        }
    }
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return st == PICA_OK;
}

static void test_limit(struct flow_program *program)
{
    struct pica_limits limits = pica_limits_default;
    const struct privacy_permission_requests_input in = { .program = program, .limits = &limits };
    struct privacy_permission_request *found;
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct pica_error err;
    size_t count;

    limits.dex_sites = 3;
    CHECK(privacy_permission_requests_find(&in, &arena, &notes, &found, &count, &err) == PICA_OK);
    CHECK(count == 3 && notes.count == 1);
    pica_notes_finish(&notes);
    notes = (struct pica_notes){ 0 };
    /* Without work to follow anything the calls are told all the same. */
    limits = pica_limits_default;
    limits.dex_instructions = 0;
    CHECK(privacy_permission_requests_find(&in, &arena, &notes, &found, &count, &err) == PICA_OK);
    CHECK(count > 10);
    for (size_t i = 0; i < count; i++)
        CHECK(!found[i].all && !found[i].permissions[0]);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
}

/* Of a file cut short, or with bytes changed, whatever opens is looked into without harm. */
static void test_damaged(struct pica_span whole)
{
    for (size_t n = 0; n < 2 * whole.len; n++) {
        bool cut = n < whole.len;
        struct pica_span data = { .len = cut ? n : whole.len };
        uint8_t *bytes = malloc(data.len + 1);
        struct pica_notes notes = { 0 };
        struct flow_program *program;
        struct pica_error err;
        struct dex_file dex;

        if (!cut && n % 7 != 0) { /* every seventh byte: enough, and quick */
            free(bytes);
            continue;
        }
        memcpy(bytes, whole.data, data.len);
        if (!cut)
            bytes[n - whole.len] ^= 0x15;
        data.data = bytes;
        if (dex_open(data, "damaged", &pica_limits_default, &notes, &dex, &err) == PICA_OK) {
            if (flow_program_link(&dex, 1, &notes, &program, &err) == PICA_OK) {
                struct privacy_permission_requests_input in = { .program = program,
                                                                .limits = &pica_limits_default };
                struct privacy_permission_request *found;
                struct pica_arena arena = { 0 };
                size_t count;

                CHECK(privacy_permission_requests_find(&in, &arena, &notes, &found, &count, &err) ==
                      PICA_OK);
                pica_arena_finish(&arena);
                flow_program_free(program);
            }
            dex_close(&dex);
        }
        pica_notes_finish(&notes);
        free(bytes);
    }
}

int main(int argc, char **argv)
{
    struct pica_notes notes = { 0 };
    struct flow_program *program;
    struct pica_error err;
    struct dex_file dex;

    if (argc != 2)
        return EXIT_FAILURE;
    dex = fixture_open(argv[1], "permission_requests", &notes);
    CHECK(flow_program_link(&dex, 1, &notes, &program, &err) == PICA_OK);
    CHECK(search(program));
    test_limit(program);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(search, program, false, 0) > 50);
    test_damaged(dex.data);
    flow_program_free(program);
    fixture_close(&dex);
    pica_notes_finish(&notes);
    return check_done();
}
