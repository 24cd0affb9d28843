#include "privacy/collect.h"

#include "flow/fixture.h"
#include "tests/check.h"

#define OWN_PACKAGE "t.own"
#define FILES_MAX 4

struct found {
    struct dex_file files[FILES_MAX];
    size_t file_count;
    struct flow_program *program;
    struct pica_notes notes;
    struct pica_arena arena;
    struct privacy_collection *items;
    size_t count;
};

static void collect(struct found *f, unsigned threads)
{
    static const struct manifest manifest = { .package = OWN_PACKAGE };
    struct pica_work *work = pica_work_new(threads);
    const struct privacy_collect_input in = { f->program, &manifest, &pica_limits_default, work };
    struct pica_error err;

    CHECK(work != NULL);
    CHECK(privacy_collect(&in, &f->arena, &f->notes, &f->items, &f->count, &err) == PICA_OK);
    pica_work_free(work);
}

/* *f must stay where it is: the program looks at its files. */
static void find(struct found *f, const char *folder, const char *const *names)
{
    struct pica_error err;

    *f = (struct found){ 0 };
    for (; names[f->file_count]; f->file_count++)
        f->files[f->file_count] = fixture_open(folder, names[f->file_count], &f->notes);
    CHECK(flow_program_link(f->files, f->file_count, &f->notes, &f->program, &err) == PICA_OK);
    CHECK(f->notes.count == 0);
    collect(f, 1);
}

static void found_finish(struct found *f)
{
    flow_program_free(f->program);
    for (size_t i = 0; i < f->file_count; i++)
        fixture_close(&f->files[i]);
    pica_notes_finish(&f->notes);
    pica_arena_finish(&f->arena);
}

/* What must be found in a method: "kind form value" for each place, '?' for one that is
 * undecided, with the role in front when it is not collecting. */
struct wanted {
    const char *method; /* up to its '(' */
    const char *places; /* separated by "; " */
};

static const struct wanted wanted[] = {
    { "settingListed", "android_id setting android_id" },
    { "settingOther", "" },
    { "settingField", "android_id setting android_id" },
    { "settingPlatformField", "confirms android_id field; android_id setting android_id" },
    { "settingPlatformFieldOther", "" },
    { "settingInitialised", "devname setting bluetooth_name" },
    { "settingChanging", "android_id setting android_id" }, /* nothing changes it */
    { "settingEither", "android_id setting android_id" },
    { "settingListedOrUnknown", "android_id setting android_id" },
    { "settingNull", "" },
    { "settingCaught", "android_id setting android_id" },
    { "settingFromCallee", "android_id setting android_id" },
    { "settingIntRange", "incidental dev setting adb_enabled" },
    { "propertyListed", "serial property ro.serialno" },
    { "propertyOther", "" },
    { "propertyWide", "serial property ro.serialno" },
    { "propertyInvoked", "serial property ro.serialno" },
    { "propertyInvokedFilled", "imei property ro.ril.oem.imei" },
    { "propertyInvokedOther", "" },
    { "propertyInvokedUnknown", "?" },
    { "invokedPassedOn", "serial property ro.boot.serialno" },
    { "fileListed", "mac file /sys/class/net/wlan0/address" },
    { "fileOther", "" },
    { "filePair", "mac file /proc/net/arp" },
    { "fileOwnProcess", "confirms proc file /proc/self/cmdline" },
    { "fileSomeProcess", "?" },
    { "fileFormatted", "mac file /sys/class/net/*/address" },
    { "shellLine", "serial shell getprop ro.serialno" },
    { "shellOther", "" },
    { "shellFilled", "apps shell sh -c pm list packages" },
    { "shellArray", "hw shell cat /proc/cpuinfo" },
    { "shellBuilder", "proc shell ps; confirms proc shell ps" },
    { "shellUnknown", "?" },
    { "shellLoop", "?" },
    { "uriParsed", "sms uri content://sms/inbox" },
    { "uriOwn", "" },
    { "uriOwnField", "sms uri content://sms/inbox" },
    { "uriField", "confirms call field; call uri content://call_log/calls" },
    { "uriFieldOther", "" },
    { "uriAppended", "contacts uri content://com.android.contacts/contacts" },
    { "uriUnknown", "?" },
    { "valueDecoded", "android_id setting android_id" },
    { "valueDecodedOther", "" },
    { "valueDecodedUnknown", "?" },
    { "valueBase64", "android_id setting android_id" },
    { "valueChars", "android_id setting android_id" },
    { "valueOperations", "android_id setting android_id" },
    { "valueJoined", "android_id setting android_id" },
    { "valuePassed", "android_id setting android_id" },
    { "valueElement", "android_id setting android_id" },
    { "valueElementOther", "" },
    { "valueElements", "android_id setting android_id" },
    { "valueLocalElements", "android_id setting android_id" },
    { "valueGivenAway", "?" },
    { "valueOfField", "android_id setting android_id" },
    { "valueOfEither", "android_id setting android_id" },
    { "valueOfGiven", "?" },
    { "valueOfNever", "?" },
    { "valueOfLate", "android_id setting android_id" },
    { "valueOfUnsure", "android_id setting android_id" },
    { "uriOfField", "sms uri content://sms/sent" },
    { "uriBuilt", "sms uri content://sms/inbox" },
    { "uriBuiltApart", "call uri content://call_log/calls" },
    { "uriBuiltOwn", "" },
    { "uriBuiltUnknown", "?" },
    { "uriBuiltUpon", "browser uri content://browser/bookmarks" },
    { "uriPathNamed", "contacts uri content://contacts/people" },
    { "uriPathOwn", "" },
    { "uriPathUnknown", "?" },
    { "uriWritten", "writes cal uri content://com.android.calendar/events" },
    { "uriManaged", "call uri content://call_log/calls" },
    { "methodOfClass", "confirms imei reflection_class android.telephony.TelephonyManager; "
                       "imei reflection getImei" },
    { "methodOfObject", "imei reflection getDeviceId" },
    { "methodOfOther", "" },
    { "methodOfUnknown", "?" },
    { "methodOther", "" },
    { "classListed", "confirms serial reflection_class android.os.SystemProperties" },
    { "classOther", "" },
    { "actionSent", "oaid intent com.uodis.opendevice.OPENIDS_SERVICE" },
    { "actionDelegates", "delegates contacts intent android.intent.action.PICK" },
    { "actionOther", "" },
    { "broadcastSent", "" },
    { "broadcastHeard", "apps intent android.intent.action.PACKAGE_ADDED" },
    { "sensorSteps", "confirms act method 19; act method 19" },
    { "sensorUnknown", "sensor method" },
    { "sensorConstant", "confirms act method 18" },
    { "listenNone", "" },
    { "listenCalls", "callst method 0x30" },
    { "listenCells", "cell method 0x400" },
    { "listenSignal", "" },
    { "videoCamera", "cam method 1" },
    { "videoSurface", "" },
    { "drmUnique", "drm method deviceUniqueId" },
    { "drmVendor", "" },
    { "callbackCells", "cell method Landroid/telephony/TelephonyCallback$CellInfoListener;" },
    { "callbackOther", "" },
    { "packageOwn", "" },
    { "packageOwnName", "" },
    { "packageOwnRecord", "" },
    { "packageOther", "appinfo method com.other.app" },
    { "packageFromList", "?" },
    { "uidOwn", "" },
    { "uidCaller", "?" },
    { "processOwn", "" },
    { "serviceOwn", "" },
    { "serviceNames", "proc method" },
    { "processGiven", "?" },
    { "processNames", "proc method" },
    { "processPackages", "proc method" },
    { "queryLauncher", "apps method android.intent.action.MAIN" },
    { "queryChained", "apps method android.intent.action.MAIN" },
    { "queryHome", "" },
    { "queryView", "" },
    { "queryComponent", "" },
    { "queryOwnPackage", "" },
    { "queryUnknown", "?" },
    { "plainCall", "imsi method" },
    { "plainField", "serial field" },
    { "plainNothing", "" },
    { "onCellInfoChanged", "cell callback" },
    { "onNotificationPosted", "notif callback" },
};

static void add_place(char *out, size_t size, const struct privacy_collection *c)
{
    static const char *const roles[] = { "", "confirms ", "delegates ", "writes ", "incidental " };
    size_t len = strlen(out);

    if (c->undecided)
        snprintf(out + len, size - len, "%s?", len ? "; " : "");
    else
        snprintf(out + len, size - len, "%s%s%s %s%s%s", len ? "; " : "", roles[c->api->role],
                 privacy_kinds[c->pi].code, c->form, c->value ? " " : "", c->value ? c->value : "");
}

static bool in_method(const struct privacy_collection *c, const char *method)
{
    size_t len = strlen(method);

    return strncmp(c->place.method, method, len) == 0 && c->place.method[len] == '(';
}

static void check_method(const struct found *f, const struct wanted *w)
{
    char got[512] = "", line[640], want[640];

    for (size_t i = 0; i < f->count; i++)
        if (in_method(&f->items[i], w->method))
            add_place(got, sizeof got, &f->items[i]);
    snprintf(line, sizeof line, "%s: %s", w->method, got);
    snprintf(want, sizeof want, "%s: %s", w->method, w->places);
    CHECK_STR(line, want);
}

/* A place must lead back to the instruction, and the instruction to the method called. */
static void check_place(const struct found *f, const struct privacy_collection *c)
{
    const struct dex_file *dex = &f->files[c->dex];

    CHECK_STR(c->place.entry, dex->entry);
    CHECK(c->place.class_name[0] == 'L');
    CHECK(c->place.method_idx < dex->methods.count);
    CHECK(c->undecided == (c->why != NULL));
    CHECK(!c->why || strcmp(pica_words_say(PICA_ZH, c->why), c->why) != 0);
    CHECK(!c->undecided || !c->value);
    CHECK(strchr(c->called, '>') && c->called[0] == 'L');
    if (strcmp(c->form, "callback") == 0) {
        struct dex_code code;

        CHECK(c->place.insn == PICA_NO_INDEX && c->place.bytes.len == 0);
        CHECK(dex_code(dex, (uint32_t)c->place.file_offset, &code));
        return;
    }
    CHECK(c->place.bytes.data == dex->data.data + c->place.file_offset);
    CHECK(c->place.bytes.len == 4 || c->place.bytes.len == 6);
}

static void test_arguments(const char *folder)
{
    static const char *const names[] = { "arguments", NULL };
    struct found f;

    find(&f, folder, names);
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        check_method(&f, &wanted[i]);
    for (size_t i = 0; i < f.count; i++) {
        bool known = false;

        check_place(&f, &f.items[i]);
        for (size_t w = 0; w < sizeof wanted / sizeof *wanted; w++)
            known |= in_method(&f.items[i], wanted[w].method);
        CHECK(known);
        CHECK(f.items[i].owner.kind == PRIVACY_OWNER_APP);
        /* what is named through the app's own class is told by the platform's */
        CHECK(!strstr(f.items[i].called, "Lt/"));
    }
    found_finish(&f);
}

static void test_callers(const char *folder)
{
    static const char *const names[] = { "callers", "callers2", NULL };
    static const struct wanted wrappers[] = {
        { "personal", "android_id setting android_id" },
        { "harmless", "" },
        { "open", "?" },
        { "uncalled", "?" },
        { "overridable", "?" },
        { "inner", "serial property ro.serialno" },
        { "ring", "?" },
    };
    struct found f;

    find(&f, folder, names);
    for (size_t i = 0; i < sizeof wrappers / sizeof *wrappers; i++)
        check_method(&f, &wrappers[i]);
    for (size_t i = 0; i < f.count; i++)
        check_place(&f, &f.items[i]);
    found_finish(&f);
}

/* Twice the same file: the second holds nothing that runs. */
static void test_shadowed(const char *folder)
{
    struct pica_notes notes = { 0 };
    struct found f = { .file_count = 2 };
    struct pica_error err;
    size_t once;

    f.files[0] = fixture_open(folder, "arguments", &notes);
    f.files[1] = fixture_open(folder, "arguments", &notes);
    CHECK(flow_program_link(f.files, 1, &f.notes, &f.program, &err) == PICA_OK);
    collect(&f, 1);
    once = f.count;
    CHECK(once > 0);
    flow_program_free(f.program);
    CHECK(flow_program_link(f.files, 2, &f.notes, &f.program, &err) == PICA_OK);
    collect(&f, 2);
    CHECK(f.count == once);
    for (size_t i = 0; i < f.count; i++)
        CHECK(f.items[i].dex == 0);
    found_finish(&f);
    pica_notes_finish(&notes);
}

/* The same at any number of threads. */
static void test_threads(const char *folder)
{
    static const char *const names[] = { "callers", "callers2", "origin", NULL };
    struct found f;
    struct privacy_collection *items;
    size_t count;

    find(&f, folder, names);
    items = f.items;
    count = f.count;
    for (unsigned threads = 2; threads < 5; threads++) {
        collect(&f, threads);
        CHECK(f.count == count);
        for (size_t i = 0; i < count && i < f.count; i++) {
            CHECK(f.items[i].api == items[i].api && f.items[i].pi == items[i].pi);
            CHECK(pica_place_compare(&f.items[i].place, &items[i].place) == 0);
        }
    }
    found_finish(&f);
}

/* Every value that a field or a method stands for must name an entry: else what it is used for
 * would go unseen. And no name may have more members of one type than a match can hold. */
static void test_catalogue(void)
{
    for (size_t i = 1; i < privacy_api_count; i++) {
        const struct privacy_api *api = &privacy_apis[i];
        size_t same = 0;

        if (api->value && strncmp(api->value, "content://", 10) == 0)
            CHECK(privacy_argument_find(PRIVACY_ARG_URI, pica_span_str(api->value)));
        if (api->kind != PRIVACY_METHOD && api->kind != PRIVACY_FIELD)
            continue;
        for (size_t k = 1; k < privacy_api_count; k++)
            same += privacy_apis[k].kind == api->kind &&
                    strcmp(privacy_apis[k].member, api->member) == 0 &&
                    strcmp(privacy_apis[k].type, api->type) == 0;
        CHECK(same <= 64);
    }
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return EXIT_FAILURE;
    test_catalogue();
    test_arguments(argv[1]);
    test_callers(argv[1]);
    test_shadowed(argv[1]);
    test_threads(argv[1]);
    return check_done();
}
