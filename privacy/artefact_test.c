/* Names of entries against the table of artefacts, and what follows from what was found. */
#include "privacy/artefact.h"

#include "privacy/container.h"
#include "privacy/packer.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

struct found {
    const char *subject[8];
    size_t count;
};

static const char *subject_of(size_t artefact)
{
    const struct privacy_artefact *a = &privacy_artefacts[artefact];

    return a->packer ? privacy_packers[a->subject].id : privacy_containers[a->subject].id;
}

static void take(void *context, size_t artefact)
{
    struct found *f = context;

    if (f->count < 8)
        f->subject[f->count++] = subject_of(artefact);
}

/* The subjects that a name belongs to, with spaces between. */
static const char *who(const char *entry)
{
    static char text[200];
    struct found f = { .count = 0 };

    privacy_artefacts_of(pica_span_str(entry), take, &f);
    text[0] = '\0';
    for (size_t i = 0; i < f.count; i++) {
        strcat(text, i ? " " : "");
        strcat(text, f.subject[i]);
    }
    return text;
}

static void test_names(void)
{
    CHECK_STR(who("lib/arm64-v8a/libjiagu.so"), "qihoo");
    CHECK_STR(who("lib/arm64-v8a/libjiagu_x64.so"), "qihoo");
    CHECK_STR(who("lib/arm64-v8a/libjiagu.so.1"), "");
    CHECK_STR(who("lib/arm64-v8a/xlibjiagu.so"), "");
    CHECK_STR(who("lib/libjiagu.so"), "");
    CHECK_STR(who("assets/libjiagu.so"), "qihoo");
    CHECK_STR(who("assets/x/libjiagu.so"), "");
    CHECK_STR(who("lib/x86/libshell-super.2019.so"), "legu");
    CHECK_STR(who("lib/x86/libshell-super.so"), "");
    /* A star is no slash. */
    CHECK_STR(who("assets/apps/__UNI__1/www/index.html"), "dcloud");
    CHECK_STR(who("assets/apps/a/b/www/index.html"), "");
    CHECK_STR(who("assets/apps/www/index.html"), "");
    CHECK_STR(who("assets/apps/x.wgt"), "unimp");
    /* Under a directory; the directory itself is no file. */
    CHECK_STR(who("assets/flutter_assets/a/b/c.json"), "flutter");
    CHECK_STR(who("assets/flutter_assets/"), "");
    CHECK_STR(who("assets/flutter_assets2/a"), "");
    /* Two artefacts of one name. */
    CHECK_STR(who("assets/flutter_assets/kernel_blob.bin"), "flutter flutter");
    CHECK_STR(who("assets/apps/a/www/manifest.json"), "dcloud dcloud");
    CHECK_STR(who(""), "");
    CHECK_STR(who("/"), "");
    CHECK_STR(who("lib/"), "");
    CHECK_STR(who("res/layout/main.xml"), "");
    /* Names are bytes. */
    CHECK_STR(who("\xff\xfe"), "");
}

/* Each artefact that is a file is found by a name made of it. */
static void test_each(void)
{
    for (size_t i = 0; i < privacy_artefact_count; i++) {
        const struct privacy_artefact *a = &privacy_artefacts[i];
        char entry[200] = "", *to = entry;
        struct found f = { .count = 0 };
        bool found = false;

        if (a->kind == PRIVACY_ARTEFACT_LIB)
            to = stpcpy(entry, "lib/armeabi/");
        else if (a->kind != PRIVACY_ARTEFACT_ENTRY)
            continue;
        for (const char *p = a->name; *p; p++)
            *to++ = *p == '*' ? 'x' : *p;
        if (to[-1] == '/')
            *to++ = 'x';
        *to = '\0';
        privacy_artefacts_of(pica_span_str(entry), take, &f);
        for (size_t k = 0; k < f.count; k++)
            found |= f.subject[k] == subject_of(i);
        if (!found)
            fprintf(stderr, "%s\n", entry);
        CHECK(found);
    }
}

/* --- what follows ----------------------------------------------------------------- */

static const struct privacy_components whole = { .named = 3, .defined = 3 };
static const struct privacy_components gone = { .named = 3, .defined = 0 };

static struct privacy_packer *packer_of(const char *const *entries,
                                        const struct privacy_components *components,
                                        struct pica_arena *arena)
{
    struct privacy_traces *t = privacy_traces_new(arena);
    const struct privacy_dense_file dense = { "assets/x.bin", 100000 };
    struct privacy_packer *p = NULL;
    struct pica_error err;

    CHECK(t != NULL);
    if (!t)
        return NULL;
    for (; *entries; entries++)
        privacy_traces_entry(t, pica_span_str(*entries), *entries, 1);
    CHECK(privacy_traces_code(t, NULL, NULL, arena));
    CHECK(privacy_packer_find(t, components, NULL, NULL, &dense, 1, arena, &p, &err) == PICA_OK);
    return p;
}

static void test_packers(void)
{
    struct pica_arena arena = { 0 };
    struct privacy_packer *p;

    CHECK(packer_of((const char *[]){ "lib/a/libsgmain.so", "lib/a/libtersafe.so", NULL }, &gone,
                    &arena) == NULL);
    p = packer_of((const char *[]){ "lib/a/libjiagu.so", "lib/b/libjiagu.so", NULL }, &gone,
                  &arena);
    CHECK(p && p->confidence == PRIVACY_CERTAIN && p->evidence_count == 2);
    CHECK_STR(p->entry->id, "qihoo");
    CHECK_STR(p->evidence[0].value, "lib/a/libjiagu.so");
    CHECK_STR(p->evidence[1].kind, "hint");
    /* A library alone may be left over where all the code is there. */
    p = packer_of((const char *[]){ "lib/a/libjiagu.so", NULL }, &whole, &arena);
    CHECK(p && p->confidence == PRIVACY_LIKELY);
    p = packer_of((const char *[]){ "assets/ijiami.dat", NULL }, &whole, &arena);
    CHECK(p && p->confidence == PRIVACY_CERTAIN);
    p = packer_of((const char *[]){ "lib/a/libexec.so", NULL }, &gone, &arena);
    CHECK(p && p->confidence == PRIVACY_LIKELY);
    /* The one of which more was found. */
    p = packer_of(
        (const char *[]){ "lib/a/libtup.so", "lib/a/libmix.so", "lib/a/libnesec.so", NULL }, &gone,
        &arena);
    CHECK(p && p->other_count == 1);
    CHECK_STR(p->entry->id, "yidun");
    CHECK_STR(p->others[0]->id, "legu");
    pica_arena_finish(&arena);
}

static void test_dense(void)
{
    const struct pica_span bin = pica_span_str("assets/x.bin");

    CHECK(privacy_is_dense(bin, 100000, 100000, 8));
    CHECK(privacy_is_dense(bin, 100010, 100000, 8));
    CHECK(privacy_is_dense(bin, 98000, 100000, 8));
    CHECK(!privacy_is_dense(bin, 97999, 100000, 8));
    CHECK(!privacy_is_dense(bin, 100000, 100000, 0));
    CHECK(!privacy_is_dense(bin, 65535, 65535, 8));
    CHECK(privacy_is_dense(bin, UINT64_MAX, UINT64_MAX, 8));
    CHECK(!privacy_is_dense(pica_span_str("assets/x.mp3"), 100000, 100000, 8));
    CHECK(!privacy_is_dense(pica_span_str("res/x.bin"), 100000, 100000, 8));
}

static bool look(void *context)
{
    static const char *const entries[] = { "lib/a/libflutter.so", "assets/flutter_assets/x",
                                           "lib/a/libjiagu.so" };
    struct pica_arena arena = { 0 };
    struct privacy_traces *t = privacy_traces_new(&arena);
    struct privacy_container *c = NULL;
    struct privacy_packer *p = NULL;
    struct pica_error err;
    size_t count = 0;
    bool ok = false;

    (void)context;
    for (size_t i = 0; t && i < 3; i++)
        privacy_traces_entry(t, pica_span_str(entries[i]), entries[i], 1);
    ok = t && privacy_traces_code(t, NULL, NULL, &arena) &&
         privacy_packer_find(t, &gone, NULL, NULL, NULL, 0, &arena, &p, &err) == PICA_OK &&
         privacy_containers_find(t, NULL, &arena, &c, &count, &err) == PICA_OK;
    if (ok)
        CHECK(p && count == 1 && c[0].evidence_count == 2 && c[0].file_count == 1);
    pica_arena_finish(&arena);
    return ok;
}

/* --- versions ---------------------------------------------------------------------- */

#define BYTES(s) pica_span_of(s, sizeof(s) - 1)

static const char *version(const char *how, struct pica_span bytes, enum privacy_code *code)
{
    static char text[PRIVACY_VERSION_SIZE + 1];
    char scratch[PRIVACY_VERSION_SIZE];
    struct pica_span v = privacy_container_version(how, bytes, scratch, code);

    CHECK(v.len <= PRIVACY_VERSION_SIZE);
    memcpy(text, v.len ? v.data : (const uint8_t *)"", v.len);
    text[v.len] = '\0';
    return text;
}

static void test_versions(void)
{
    const struct pica_span hermes = BYTES("\xc6\x1f\xbc\x03\xc1\x03\x19\x1f\x60\x00\x00\x00");
    const struct pica_span unity = BYTES("UnityFS\0\0\0\0\x08"
                                         "5.x.x\0"
                                         "2019.4.40f1c1\0");
    const char *const cordova = "BUILD_LABEL = '";
    enum privacy_code code = PRIVACY_CODE_JS;

    for (size_t n = 0; n < hermes.len; n++)
        CHECK_STR(version("hermes", pica_span_of(hermes.data, n), &code), "");
    CHECK(code == PRIVACY_CODE_JS);
    CHECK_STR(version("hermes", hermes, &code), "bytecode 96");
    CHECK(code == PRIVACY_CODE_HERMES);
    CHECK_STR(version("unity", unity, &code), "2019.4.40f1");
    CHECK_STR(version("unity", pica_span_of(unity.data, 28), &code), "");
    CHECK_STR(version("unity", BYTES("5.6.7p4"), &code), "5.6.7p4");
    /* No version is that long: what is told of it has its end. */
    CHECK_STR(version("unity", BYTES("5.6.7p12345678901234567890123456789"), &code), "");
    CHECK_STR(version("unity", BYTES("3.6.7p4 12345.1.1f1 2019.4.f1 2019.4.1"), &code), "");
    CHECK_STR(version(cordova, BYTES("x BUILD_LABEL\n=\t'10.1.2-dev';"), &code), "10.1.2-dev");
    CHECK_STR(version(cordova, BYTES("BUILD_LABEL = ''"), &code), "");
    CHECK_STR(version(cordova, BYTES("BUILD_LABEL = "), &code), "");
    CHECK_STR(version(cordova, BYTES("BUILD_LABELBUILD_LABEL ='7'"), &code), "7");
}

int main(void)
{
    test_names();
    test_each();
    test_packers();
    test_dense();
    test_versions();
    if (fail_alloc_available())
        CHECK(fail_alloc_each(look, NULL, false, 0) > 1);
    return check_done();
}
