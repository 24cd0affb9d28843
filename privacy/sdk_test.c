#include "privacy/sdk.h"

#include "dex/adler32.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

/* --- a DEX file with classes that hold nothing ----------------------------- */

static void put16(uint8_t *p, uint32_t v)
{
    p[0] = (uint8_t)v;
    p[1] = (uint8_t)(v >> 8);
}

static void put32(uint8_t *p, uint32_t v)
{
    put16(p, v);
    put16(p + 2, v >> 16);
}

static int descriptor_compare(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

struct made {
    uint8_t *data;
    size_t len;
    struct dex_file dex;
    struct flow_program *program;
};

/*
 * strings: the descriptors (sorted, Object among them); types: the same; a
 * class_def for every type but Object.
 */
static void make(struct made *m, const char *const *classes, uint32_t count)
{
    static const char object[] = "Ljava/lang/Object;";
    uint32_t n = count + 1, string_ids = 0x70, type_ids = string_ids + 4 * n;
    uint32_t defs = type_ids + 4 * n, text = defs + 32 * count, at = text, map, super = 0, k = 0;
    const char **names = calloc(n, sizeof(*names));
    struct pica_limits limits = pica_limits_default;
    struct pica_notes notes = { 0 };
    struct pica_error err;

    memset(m, 0, sizeof(*m));
    for (uint32_t i = 0; i < count; i++)
        names[i] = classes[i];
    names[count] = object;
    qsort(names, n, sizeof(*names), descriptor_compare);
    m->len = text;
    for (uint32_t i = 0; i < n; i++)
        m->len += strlen(names[i]) + 2;
    m->len = (m->len + 3) / 4 * 4;
    map = (uint32_t)m->len;
    m->len += 4 + 12 * 6;
    m->data = calloc(1, m->len);
    memcpy(m->data, "dex\n035", 8);
    put32(m->data + 32, (uint32_t)m->len);
    put32(m->data + 36, 0x70);
    put32(m->data + 40, 0x12345678);
    put32(m->data + 52, map);
    put32(m->data + 56, n);
    put32(m->data + 60, string_ids);
    put32(m->data + 64, n);
    put32(m->data + 68, type_ids);
    put32(m->data + 96, count);
    put32(m->data + 100, defs);
    put32(m->data + 104, (uint32_t)m->len - text);
    put32(m->data + 108, text);
    for (uint32_t i = 0; i < n; i++) {
        size_t len = strlen(names[i]);

        put32(m->data + string_ids + 4 * i, at);
        put32(m->data + type_ids + 4 * i, i);
        m->data[at] = (uint8_t)len;
        memcpy(m->data + at + 1, names[i], len);
        at += (uint32_t)len + 2;
        if (names[i] == object)
            super = i;
    }
    for (uint32_t i = 0; i < n; i++) {
        uint8_t *def = m->data + defs + 32 * k;

        if (i == super)
            continue;
        put32(def, i);
        put32(def + 4, 1); /* public */
        put32(def + 8, super);
        put32(def + 16, UINT32_MAX);
        k++;
    }
    put32(m->data + map, 6);
    {
        const uint32_t items[6][3] = { { 0x0000, 1, 0 },        { 0x0001, n, string_ids },
                                       { 0x0002, n, type_ids }, { 0x0006, count, defs },
                                       { 0x2002, n, text },     { 0x1000, 1, map } };

        for (uint32_t i = 0; i < 6; i++) {
            put16(m->data + map + 4 + 12 * i, items[i][0]);
            put32(m->data + map + 8 + 12 * i, items[i][1]);
            put32(m->data + map + 12 + 12 * i, items[i][2]);
        }
    }
    put32(m->data + 8, dex_adler32(pica_span_of(m->data + 12, m->len - 12)));
    CHECK(dex_open(pica_span_of(m->data, m->len), "classes.dex", &limits, &notes, &m->dex, &err) ==
          PICA_OK);
    CHECK(m->dex.loadable);
    CHECK(m->dex.classes.count == count);
    CHECK(flow_program_link(&m->dex, 1, &notes, &m->program, &err) == PICA_OK);
    pica_notes_finish(&notes);
    free(names);
}

static void made_finish(struct made *m)
{
    flow_program_free(m->program);
    dex_close(&m->dex);
    free(m->data);
}

/* --- whose code ------------------------------------------------------------ */

static const char *owner(const char *descriptor, const char *app)
{
    struct privacy_owner o = privacy_owner_of(pica_span_str(descriptor), app);

    CHECK((o.kind == PRIVACY_OWNER_APP) == (o.sdk == NULL));
    if (o.sdk) {
        CHECK((o.kind == PRIVACY_OWNER_LIBRARY) == o.sdk->library);
        CHECK(o.basis != NULL);
    }
    return o.sdk ? o.sdk->id : "app";
}

static void test_owner(void)
{
    struct privacy_owner o;

    /* At a package boundary only. */
    CHECK_STR(owner("Lcom/amap/api/maps/MapView;", NULL), "SDK-0122");
    CHECK_STR(owner("Lcom/amap/api/maps2d/MapView;", NULL), "SDK-0122");
    o = privacy_owner_of(pica_span_str("Lcom/amap/api/maps2d/MapView;"), NULL);
    CHECK_STR(o.basis, "com.amap.api.maps2d");
    o = privacy_owner_of(pica_span_str("Lcom/amap/api/maps/MapView;"), NULL);
    CHECK_STR(o.basis, "com.amap.api.maps");
    CHECK_STR(owner("Lcom/mob/MobSDK;", NULL), "SDK-0041");
    CHECK_STR(owner("Lcom/mobile/auth/A;", NULL), "SDK-0179");
    CHECK_STR(owner("Lcom/mobilex/A;", NULL), "app");
    CHECK_STR(owner("Lcom/umengx/A;", NULL), "app");
    CHECK_STR(owner("Lcom/loc/A;", NULL), "SDK-0121");
    CHECK_STR(owner("Lcom/localytics/android/A;", NULL), "SDK-0328");
    CHECK_STR(owner("Lcom/tencent/mid/api/A;", NULL), "SDK-0013");
    CHECK_STR(owner("Lcom/tencent/midas/A;", NULL), "SDK-0173");

    /* The longest wins. */
    CHECK_STR(owner("Lcom/umeng/message/PushAgent;", NULL), "SDK-0002");
    CHECK_STR(owner("Lcom/umeng/A;", NULL), "SDK-0001");
    CHECK_STR(owner("Lu/aly/bt;", NULL), "SDK-0001");
    CHECK_STR(owner("Lcom/huawei/hms/push/A;", NULL), "SDK-0032");
    CHECK_STR(owner("Lcom/huawei/hms/other/A;", NULL), "SDK-0341");
    CHECK_STR(owner("Lcom/facebook/react/A;", NULL), "SDK-0280");
    CHECK_STR(owner("Lcom/facebook/drawee/A;", NULL), "LIB-fresco");
    CHECK_STR(owner("Lcom/facebook/katana/A;", NULL), "SDK-0152");
    CHECK_STR(owner("Lcom/google/firebase/messaging/A;", NULL), "SDK-0043");

    /* A prefix that is a class; inner classes go with it. */
    CHECK_STR(owner("Lcom/stub/StubApp;", NULL), "SDK-0204");
    CHECK_STR(owner("Lcom/stub/StubApp$1;", NULL), "SDK-0204");
    CHECK_STR(owner("Lcom/stub/StubApp2;", NULL), "app");
    CHECK_STR(owner("Lcom/stub/Other;", NULL), "app");

    /* Libraries. */
    CHECK_STR(owner("Landroidx/core/telephony/TelephonyManagerCompat$Api23Impl;", NULL),
              "LIB-androidx");
    CHECK_STR(owner("Landroid/support/v4/app/A;", NULL), "LIB-android-support");
    CHECK_STR(owner("Lokhttp3/internal/A;", NULL), "LIB-okhttp");
    CHECK_STR(owner("Lokhttp/A;", NULL), "app");
    CHECK_STR(owner("Lkotlinx/coroutines/A;", NULL), "LIB-kotlinx");
    CHECK_STR(owner("Lcom/squareup/picasso/A;", NULL), "LIB-square");
    CHECK_STR(owner("Lj$/util/A;", NULL), "LIB-desugar");
    CHECK_STR(owner("Lorg/apache/cordova/A;", NULL), "SDK-0279");
    CHECK_STR(owner("Lorg/apache/http/A;", NULL), "LIB-apache");

    /* What two list is the one's that made it. */
    CHECK_STR(owner("Lcom/taobao/accs/A;", NULL), "SDK-1001");
    CHECK_STR(owner("Lcom/ta/utdid2/A;", NULL), "SDK-1002");
    CHECK_STR(owner("Lcom/uc/crashsdk/A;", NULL), "SDK-0055");

    CHECK_STR(owner("Lcom/google/android/gms/ads/identifier/A;", NULL), "SDK-1043");
    CHECK_STR(owner("Lcom/google/android/gms/ads/A;", NULL), "SDK-0096");
    CHECK_STR(owner("Lcom/google/android/gms/tasks/A;", NULL), "SDK-1004");

    /* The app's own package. */
    CHECK_STR(owner("Lcom/example/app/A;", "com.example.app"), "app");
    o = privacy_owner_of(pica_span_str("Lcom/example/app/A;"), "com.example.app");
    CHECK_STR(o.basis, "com.example.app");
    o = privacy_owner_of(pica_span_str("La/b/c;"), "com.example.app");
    CHECK(o.basis == NULL);
    CHECK_STR(owner("Lcom/facebook/katana/A;", "com.facebook.katana"), "app");
    CHECK_STR(owner("Lcom/facebook/katana2/A;", "com.facebook.katana"), "SDK-0152");
    CHECK_STR(owner("Lcom/facebook/ads/A;", "com.facebook"), "SDK-0097");
    CHECK_STR(owner("Lcom/loc/app/A;", "com.loc.app"), "app");
    CHECK_STR(owner("Lcom/loc/A;", "com.loc.app"), "SDK-0121");
    CHECK_STR(owner("Lcom/umeng/A;", "com.umeng"), "app");
    CHECK_STR(owner("Lcom/umeng/analytics/A;", "com.umeng"), "SDK-0001");
    o = privacy_owner_of(pica_span_str("Lcom/loc/A;"), NULL);
    CHECK(o.weak);
    o = privacy_owner_of(pica_span_str("Lcom/umeng/A;"), NULL);
    CHECK(!o.weak);

    /* What is no class. */
    CHECK_STR(owner("[[Lcom/umeng/A;", NULL), "SDK-0001");
    CHECK_STR(owner("I", NULL), "app");
    CHECK_STR(owner("", NULL), "app");
    CHECK_STR(owner("L;", NULL), "app");
    CHECK_STR(owner("L/;", NULL), "app");
    CHECK_STR(owner("LNoPackage;", ""), "app");
}

/* --- what is in a package -------------------------------------------------- */

static const struct privacy_sdk_hit *hit(const struct privacy_sdk_hit *hits, size_t count,
                                         const char *id)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(hits[i].sdk->id, id) == 0)
            return &hits[i];
    }
    return NULL;
}

static void test_classes(void)
{
    static const char *const classes[] = {
        "La/b;",
        "Landroidx/core/A;",
        "Lcom/example/app/Main;",
        "Lcom/loc/A;",
        "Lcom/stub/Other;",
        "Lcom/umeng/analytics/A;",
        "Lcom/umeng/analytics/B;",
        "Lcom/umeng/analytics/c/D;",
        "Lcom/umeng/message/P;",
        "Lcom/mob/x/A;",
    };
    struct manifest manifest = { .package = "com.example.app" };
    struct pica_arena arena = { 0 };
    struct privacy_sdk_hit *hits;
    const struct privacy_sdk_hit *h;
    struct pica_error err;
    struct made m;
    size_t count;

    make(&m, classes, sizeof(classes) / sizeof(classes[0]));
    CHECK(privacy_sdk_find(m.program, &manifest, NULL, 0, &arena, &hits, &count, &err) == PICA_OK);
    for (size_t i = 1; i < count; i++)
        CHECK(strcmp(hits[i - 1].sdk->id, hits[i].sdk->id) < 0);
    CHECK(count == 5);
    h = hit(hits, count, "SDK-0001");
    CHECK(h != NULL);
    CHECK(h && h->confidence == PRIVACY_CERTAIN && h->evidence_count == 1);
    CHECK_STR(h ? h->evidence[0].kind : "", "class");
    CHECK_STR(h ? h->evidence[0].value : "", "com.umeng.analytics (3 classes)");
    CHECK(h && h->evidence[0].classes == 3);
    CHECK_STR(h ? h->evidence[0].place.entry : "", "classes.dex");
    CHECK_STR(h ? h->evidence[0].place.class_name : "", "Lcom/umeng/analytics/A;");
    CHECK(h && h->evidence[0].place.bytes.len == 32 &&
          m.data + h->evidence[0].place.file_offset == h->evidence[0].place.bytes.data);
    h = hit(hits, count, "SDK-0002");
    CHECK_STR(h ? h->evidence[0].value : "", "com.umeng.message (1 class)");
    /* A weak package alone says little. */
    h = hit(hits, count, "SDK-0121");
    CHECK(h && h->confidence == PRIVACY_WEAK);
    h = hit(hits, count, "SDK-0041");
    CHECK(h && h->confidence == PRIVACY_WEAK);
    h = hit(hits, count, "LIB-androidx");
    CHECK(h && h->sdk->library && h->confidence == PRIVACY_CERTAIN);

    /* With a meta-data key beside it, it is sure. */
    manifest.metas = &(struct manifest_meta){ "Mob-AppKey", "x", PICA_PLACE_NONE };
    manifest.meta_count = 1;
    CHECK(privacy_sdk_find(m.program, &manifest, NULL, 0, &arena, &hits, &count, &err) == PICA_OK);
    h = hit(hits, count, "SDK-0041");
    CHECK(h && h->confidence == PRIVACY_CERTAIN && h->evidence_count == 2);
    CHECK_STR(h ? h->evidence[1].kind : "", "meta-data");

    /* In the vendor's own app the weak packages are its own. */
    manifest = (struct manifest){ .package = "com.mob.x" };
    CHECK(privacy_sdk_find(m.program, &manifest, NULL, 0, &arena, &hits, &count, &err) == PICA_OK);
    CHECK(hit(hits, count, "SDK-0041") == NULL);
    pica_arena_finish(&arena);
    made_finish(&m);
}

/* Out of memory at every allocation: an error, and nothing kept. */
static bool find_once(void *context)
{
    static const struct privacy_native natives[] = { { "lib/x86/libBugly.so" },
                                                     { "lib/x86/libcrashsdk.so" } };
    const struct flow_program *program = context;
    struct manifest manifest = {
        .package = "com.example.app",
        .metas = &(struct manifest_meta){ "UMENG_APPKEY", "x", PICA_PLACE_NONE },
        .meta_count = 1,
    };
    struct pica_arena arena = { 0 };
    struct privacy_sdk_hit *hits = NULL;
    struct pica_error err = { 0 };
    enum pica_status st;
    size_t count = 0;

    st = privacy_sdk_find(program, &manifest, natives, 2, &arena, &hits, &count, &err);
    CHECK(st == PICA_OK ? hits && count == 3 : st == PICA_E_NOMEM && !hits && count == 0);
    pica_arena_finish(&arena);
    return st == PICA_OK;
}

static void test_memory(void)
{
    static const char *const classes[] = { "Lcom/umeng/analytics/A;" };
    struct made m;

    make(&m, classes, 1);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(find_once, m.program, false, 0) > 4);
    else
        CHECK(find_once(m.program));
    made_finish(&m);
}

static void test_manifest(void)
{
    struct manifest_component components[] = {
        { .kind = MANIFEST_APPLICATION, .class_name = "com.stub.StubApp" },
        { .kind = MANIFEST_ACTIVITY, .class_name = "com.example.app.Main" },
        { .kind = MANIFEST_SERVICE, .class_name = "com.umeng.message.UmengService" },
        { .kind = MANIFEST_ACTIVITY, .class_name = "cmbapi.CMBApiEntryActivity" },
        { .kind = MANIFEST_ACTIVITY, .class_name = "com.igexin.sdk.Alias", .target = "a.B" },
        { .kind = MANIFEST_RECEIVER, .class_name = NULL },
        { .kind = MANIFEST_PROVIDER,
          .class_name = "com.loc.P",
          .metas = &(struct manifest_meta){ "com.amap.api.v2.apikey", NULL, PICA_PLACE_NONE },
          .meta_count = 1 },
    };
    struct manifest_meta metas[] = {
        { "UMENG_APPKEY", "x", PICA_PLACE_NONE },
        { "umeng_appkey", "x", PICA_PLACE_NONE },
        { NULL, NULL, PICA_PLACE_NONE },
        { "com.google.android.gms.ads.APPLICATION_ID", "x", PICA_PLACE_NONE },
    };
    struct manifest manifest = {
        .package = "com.example.app",
        .components = components,
        .component_count = sizeof(components) / sizeof(components[0]),
        .metas = metas,
        .meta_count = sizeof(metas) / sizeof(metas[0]),
    };
    struct pica_arena arena = { 0 };
    struct privacy_sdk_hit *hits;
    const struct privacy_sdk_hit *h;
    struct pica_error err;
    size_t count;

    for (size_t i = 0; i < manifest.component_count; i++)
        components[i].place = pica_place_at("AndroidManifest.xml", 0x100 + i);
    CHECK(privacy_sdk_find(NULL, &manifest, NULL, 0, &arena, &hits, &count, &err) == PICA_OK);
    CHECK(count == 7);
    h = hit(hits, count, "SDK-0002");
    CHECK(h && h->confidence == PRIVACY_LIKELY && h->evidence_count == 1);
    CHECK_STR(h ? h->evidence[0].kind : "", "component");
    CHECK_STR(h ? h->evidence[0].value : "", "com.umeng.message.UmengService");
    CHECK(h && h->evidence[0].place.file_offset == 0x102);
    h = hit(hits, count, "SDK-0204");
    CHECK(h && h->confidence == PRIVACY_LIKELY);
    h = hit(hits, count, "SDK-0167");
    CHECK(h && h->confidence == PRIVACY_LIKELY);
    h = hit(hits, count, "SDK-0001");
    CHECK(h && h->evidence_count == 1);
    CHECK(hit(hits, count, "SDK-0096") != NULL);
    CHECK(hit(hits, count, "SDK-0029") == NULL); /* an alias is no class */
    h = hit(hits, count, "SDK-0121");
    CHECK(h && h->confidence == PRIVACY_WEAK);
    CHECK(hit(hits, count, "SDK-0122") != NULL);
    pica_arena_finish(&arena);
}

static void test_natives(void)
{
    static const struct privacy_native natives[] = {
        { "lib/armeabi-v7a/libBugly.so" },
        { "lib/arm64-v8a/libBugly.so" },
        { "lib/arm64-v8a/libAMapSDK_MAP_v9_8_3.so" },
        { "lib/arm64-v8a/libjcore299.so" },
        { "lib/arm64-v8a/libapp.so" },
        { "lib/arm64-v8a/libcrashsdk.so" },
        { "lib/arm64-v8a/libmmkv.so.bak" },
        { "lib/arm64-v8a/libown.so" },
        { "libMNN.so" },
        { "lib/arm64-v8a/libumeng-spy.so" },
        { "lib/arm64-v8a/lib" },
    };
    struct pica_arena arena = { 0 };
    struct privacy_sdk_hit *hits;
    const struct privacy_sdk_hit *h;
    struct pica_error err;
    size_t count;

    CHECK(privacy_sdk_find(NULL, NULL, natives, sizeof(natives) / sizeof(natives[0]), &arena, &hits,
                           &count, &err) == PICA_OK);
    CHECK(count == 7);
    h = hit(hits, count, "SDK-0048");
    CHECK(h && h->confidence == PRIVACY_LIKELY && h->evidence_count == 1);
    CHECK_STR(h ? h->evidence[0].value : "", "libBugly.so");
    CHECK_STR(h ? h->evidence[0].place.entry : "", "lib/arm64-v8a/libBugly.so");
    CHECK(hit(hits, count, "SDK-0122") != NULL);
    CHECK(hit(hits, count, "SDK-0024") != NULL);
    h = hit(hits, count, "SDK-0281"); /* libapp.so alone */
    CHECK(h && h->confidence == PRIVACY_WEAK);
    h = hit(hits, count, "LC-0006");
    CHECK(h && h->sdk->library);
    /* Shared libraries are told of those that are there anyway, and of no other. */
    h = hit(hits, count, "SDK-0055");
    CHECK(h && h->confidence == PRIVACY_LIKELY);
    h = hit(hits, count, "SDK-0001");
    CHECK(h && h->evidence_count == 2 && h->evidence[0].weak && !h->evidence[1].weak);
    CHECK(hit(hits, count, "SDK-0004") == NULL);

    CHECK(privacy_sdk_find(NULL, NULL, NULL, 0, &arena, &hits, &count, &err) == PICA_OK);
    CHECK(count == 0);
    pica_arena_finish(&arena);
}

static void test_entries(void)
{
    const struct privacy_sdk_entry *e = privacy_sdk_entry_find("SDK-0353");
    const struct privacy_category *c;

    CHECK(e != NULL);
    CHECK_STR(e ? e->category : "", "cmp");
    c = privacy_category_find(e ? e->category : "");
    CHECK_STR(c ? c->name.en : "", "consent management");
    for (unsigned i = 1; i <= 353; i++) { /* all that pica began with */
        char id[16];

        snprintf(id, sizeof(id), "SDK-%04u", i);
        e = privacy_sdk_entry_find(id);
        CHECK(e != NULL);
        CHECK(e && privacy_category_find(e->category) != NULL);
        CHECK(e && !e->library);
    }
    e = privacy_sdk_entry_find("LIB-androidx");
    CHECK(e && e->library && privacy_category_find(e->category) != NULL);
    CHECK(privacy_sdk_entry_find("SDK-9999") == NULL);
    CHECK(privacy_category_find("nothing") == NULL);
}

int main(void)
{
    test_owner();
    test_classes();
    test_memory();
    test_manifest();
    test_natives();
    test_entries();
    return check_done();
}
