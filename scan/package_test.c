/* Which entries of a package are read for flow/, in which order, and what is said of the others. */
#include "scan/package.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"
#include "tests/zip_maker.h"

struct files {
    struct pica_span main, menu, arsc;
};

struct result {
    struct pica_input in;
    struct apk_package *pkg;
    struct pica_arena arena;
    struct pica_notes notes;
    struct flow_package package;
    const struct layout_watch *watch; /* or NULL */
};

static struct pica_span read_file(const char *path)
{
    struct pica_input in;
    struct pica_error err;
    uint8_t *bytes;

    if (pica_input_open(path, &in, &err) != PICA_OK || !(bytes = malloc((size_t)in.size)) ||
        pica_input_read(&in, 0, bytes, (size_t)in.size, &err) != PICA_OK) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(EXIT_FAILURE);
    }
    pica_input_close(&in);
    return pica_span_of(bytes, (size_t)in.size);
}

static void add(struct zip_maker *m, const char *name, struct pica_span data)
{
    zip_maker_add(m, pica_span_str(name), data, ZIP_DEFLATED);
}

static enum pica_status read_all(struct result *r, struct pica_span arsc,
                                 const struct pica_limits *limits, struct pica_work *work,
                                 struct pica_error *err)
{
    struct scan_reading *reading = NULL;
    enum pica_status st = apk_open(&r->in, &pica_limits_default, &r->notes, &r->pkg, err);

    if (st == PICA_OK)
        st = scan_reading_begin(r->pkg, limits, &reading, err);
    for (size_t i = 0; st == PICA_OK && i < scan_reading_early_count(reading); i++)
        scan_reading_early(reading, i);
    if (st == PICA_OK)
        st = scan_package_read(reading, NULL, res_files_of(arsc), r->watch, work, &r->arena,
                               &r->notes, &r->package, err);
    scan_reading_free(reading);
    return st;
}

static bool read_package(struct result *r, const struct zip_maker *m, struct pica_span arsc,
                         const struct pica_limits *limits, unsigned threads)
{
    struct pica_work *work = pica_work_new(threads);
    struct pica_error err;
    bool ok;

    *r = (struct result){ .in = pica_input_memory(zip_maker_bytes(m)) };
    ok = work && read_all(r, arsc, limits, work, &err) == PICA_OK;
    pica_work_free(work);
    return ok;
}

static void done(struct result *r)
{
    apk_close(r->pkg);
    pica_arena_finish(&r->arena);
    pica_notes_finish(&r->notes);
}

static bool has_gap(const struct result *r, const char *entry, const char *text)
{
    for (size_t i = 0; i < r->notes.count; i++) {
        const struct pica_note *n = &r->notes.items[i];

        if (n->kind == PICA_GAP && strstr(n->text.in[PICA_EN], text) &&
            (!entry || (n->place.entry && strcmp(n->place.entry, entry) == 0)))
            return true;
    }
    return false;
}

/* A little of everything. */
static void make_package(struct zip_maker *m, const struct files *f)
{
    static const char services[] = "# who does it\n\n  com.a.One # the first\r\ncom.a.Two\n"
                                   "com.a.Three";

    *m = (struct zip_maker){ 0 };
    add(m, "res/layout/main.xml", f->main);
    add(m, "assets/layout.xml", f->main);   /* no resource */
    add(m, "AndroidManifest.xml", f->main); /* read by another */
    add(m, "res/x.png", f->main);
    add(m, "r/a", f->menu); /* renamed, with its folder, and without an extension */
    add(m, "res/raw/text.xml", pica_span_str("<?xml version=\"1.0\"?><x class=\"com.a.B\"/>"));
    add(m, "res/cut.xml", pica_span_of(f->main.data, 200));
    add(m, "META-INF/services/com.a.Face", pica_span_str(services));
    add(m, "META-INF/services/empty", pica_span_str(""));
    add(m, "META-INF/services/deep/com.a.Face", pica_span_str(services));
    add(m, "kept/anywhere.xml", f->menu);
    zip_maker_finish_archive(m);
}

static void check_whole(const struct files *f, unsigned threads)
{
    struct zip_maker m;
    struct result r;
    const struct flow_service *s;

    make_package(&m, f);
    CHECK(read_package(&r, &m, f->arsc, &pica_limits_default, threads));
    CHECK(r.package.layout_count == 3);
    if (r.package.layout_count == 3) {
        const struct layout *l = r.package.layouts;

        /* By name. */
        CHECK_STR(l[0].entry, "kept/anywhere.xml");
        CHECK_STR(l[1].entry, "r/a");
        CHECK_STR(l[2].entry, "res/layout/main.xml");
        CHECK(l[2].id_count == 2); /* layout/main and its alias */
        CHECK(l[1].id_count == 0 && l[1].menu && l[0].menu && !l[2].menu);
        CHECK(l[2].use_count > 0 && l[2].uses[0].kind == LAYOUT_BINDING);
        CHECK_STR(l[2].uses[0].text, "main");
    }
    CHECK(r.package.service_count == 3);
    s = r.package.services;
    for (size_t i = 0; i < r.package.service_count; i++) {
        CHECK_STR(s[i].interface_name, "com.a.Face");
        CHECK_STR(s[i].place.entry, "META-INF/services/com.a.Face");
    }
    if (r.package.service_count == 3) {
        CHECK_STR(s[0].implementation, "com.a.One");
        CHECK_STR(s[1].implementation, "com.a.Two");
        CHECK_STR(s[2].implementation, "com.a.Three");
        CHECK(s[0].place.file_offset == 17 && s[1].place.file_offset < s[2].place.file_offset);
    }
    /* Broken XML is a gap; text is none of what a device would read. */
    CHECK(has_gap(&r, "res/cut.xml", ""));
    CHECK(!has_gap(&r, "res/raw/text.xml", "") && !has_gap(&r, "res/x.png", ""));
    CHECK(r.notes.count == 1);
    done(&r);
    zip_maker_free(&m);
}

static void check_limits(const struct files *f)
{
    struct pica_limits limits = pica_limits_default;
    struct zip_maker m;
    struct result r;

    make_package(&m, f);
    limits.xml_files = 2; /* main.xml and r/a */
    limits.service_bytes = 10;
    CHECK(read_package(&r, &m, f->arsc, &limits, 2));
    CHECK(r.package.layout_count == 2 && r.package.service_count == 0);
    CHECK(has_gap(&r, NULL, "3 XML files were not read: the limits are 2 files"));
    CHECK(has_gap(&r, "META-INF/services/com.a.Face", "the limit is 10"));
    done(&r);

    limits = pica_limits_default;
    limits.services = 2;
    CHECK(read_package(&r, &m, f->arsc, &limits, 2));
    CHECK(r.package.layout_count == 3 && r.package.service_count == 2);
    CHECK(has_gap(&r, NULL, "more lines of service files than the limit of 2"));
    done(&r);

    limits = pica_limits_default;
    limits.xml_uses = 1; /* of each file */
    CHECK(read_package(&r, &m, f->arsc, &limits, 2));
    CHECK(r.package.layout_count == 3 && r.package.layouts[0].use_count == 1);
    CHECK(has_gap(&r, "res/layout/main.xml", "more names of code than the limit of 1"));
    done(&r);
    zip_maker_free(&m);
}

static bool is_that(const void *context, uint32_t id)
{
    return id == *(const uint32_t *)context;
}

static bool is_nothing(const void *context, const char *text)
{
    (void)context;
    (void)text;
    return false;
}

/* Of files that are wanted the views are there, whatever else they are good for. */
static void check_watch(const struct files *f)
{
    uint32_t id = 0;
    const struct layout_watch watch = { .context = &id, .id = is_that, .text = is_nothing };
    struct pica_limits limits = pica_limits_default;
    struct result r = { 0 };
    struct zip_maker m = { 0 };
    struct pica_work *work = pica_work_new(2);
    struct pica_error err;

    add(&m, "res/a.xml", f->main);
    add(&m, "res/b.xml", f->main);
    add(&m, "res/c.xml", f->menu);
    zip_maker_finish_archive(&m);
    CHECK(read_package(&r, &m, f->arsc, &limits, 2));
    CHECK(r.package.layout_count == 3 && r.package.layouts[0].view_count == 0);
    for (size_t i = 0; r.package.layouts && i < r.package.layouts[0].use_count && !id; i++)
        id = r.package.layouts[0].uses[i].view_id;
    done(&r);
    CHECK(id && work);
    for (unsigned round = 0; round < 2; round++) {
        limits.xml_uses_all = round == 0 ? limits.xml_uses_all : 1;
        r = (struct result){ .in = pica_input_memory(zip_maker_bytes(&m)), .watch = &watch };
        CHECK(read_all(&r, f->arsc, &limits, work, &err) == PICA_OK);
        if (!r.package.layouts)
            abort();
        CHECK(r.package.layout_count == 3 && r.package.layouts[2].view_count == 0);
        CHECK(r.package.layouts[0].view_count > 1 && r.package.layouts[0].use_count > 0);
        CHECK((r.package.layouts[1].view_count > 1) == (round == 0));
        CHECK(has_gap(&r, NULL, "1 XML files were not searched for consent: the limit is 1") ==
              (round == 1));
        done(&r);
    }
    pica_work_free(work);
    zip_maker_free(&m);
}

/* Batches are read in rounds until there is enough. */
static void check_rounds(const struct files *f)
{
    static char names[3][16], padding[200000];
    static const char xml[] = "\3\0\10\0"; /* binary XML that breaks off */
    struct pica_limits limits = pica_limits_default;
    struct zip_maker m = { 0 };
    struct result r;

    memcpy(padding, xml, sizeof xml);
    add(&m, "res/0.xml", f->menu);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(names[i], sizeof names[i], "res/%zu.xml", i + 1);
        add(&m, names[i], pica_span_of(padding, sizeof padding)); /* a batch each */
    }
    add(&m, "res/last.xml", f->menu);
    zip_maker_finish_archive(&m);
    limits.xml_uses_all = 1; /* met in the first round, which all of them fit in */
    CHECK(read_package(&r, &m, f->arsc, &limits, 2));
    CHECK(r.package.layout_count == 2);
    CHECK(!has_gap(&r, NULL, "XML files were not read"));
    done(&r);
    limits.xml_uses_all = 0;
    CHECK(read_package(&r, &m, f->arsc, &limits, 2));
    CHECK(r.package.layout_count == 0);
    CHECK(has_gap(&r, NULL, "5 XML files were not read"));
    done(&r);
    zip_maker_free(&m);
}

/* Many files: more batches than threads, and still in order, whatever that of the archive is. */
static void check_order(const struct files *f)
{
    static char names[60][16];
    struct zip_maker m = { 0 };
    struct result r;

    for (size_t i = sizeof names / sizeof *names; i-- > 0;) {
        snprintf(names[i], sizeof names[i], "res/%zu.xml", 10 + i);
        add(&m, names[i], f->menu);
    }
    zip_maker_finish_archive(&m);
    CHECK(read_package(&r, &m, f->arsc, &pica_limits_default, 4));
    CHECK(r.package.layout_count == sizeof names / sizeof *names);
    for (size_t i = 0; i < r.package.layout_count; i++)
        CHECK_STR(r.package.layouts[i].entry, names[i]);
    done(&r);
    zip_maker_free(&m);
}

static void check_unreadable(const struct files *f)
{
    struct zip_maker m = { 0 };
    struct result r;

    add(&m, "res/a.xml", f->main);
    zip_maker_finish_archive(&m);
    zip_maker_set(&m, m.entries[0].central + ZIP_C_HEADER, 4, m.end); /* no local header there */
    CHECK(read_package(&r, &m, f->arsc, &pica_limits_default, 1));
    CHECK(r.package.layout_count == 0 && r.package.service_count == 0);
    CHECK(has_gap(&r, "res/a.xml", ""));
    done(&r);
    zip_maker_free(&m);
}

struct memory_case {
    struct zip_maker m;
    const struct files *f;
};

static bool read_again(void *context)
{
    struct memory_case *c = context;
    struct result r = { .in = pica_input_memory(zip_maker_bytes(&c->m)) };
    struct pica_error err;
    bool ok;

    ok = read_all(&r, c->f->arsc, &pica_limits_default, NULL, &err) == PICA_OK && !r.notes.failed;
    CHECK(!ok || (r.package.layout_count == 3 && r.package.service_count == 3));
    done(&r);
    return ok;
}

static void check_memory(const struct files *f)
{
    struct memory_case c = { .f = f };

    if (!fail_alloc_available())
        return;
    make_package(&c.m, f);
    CHECK(fail_alloc_each(read_again, &c, true, 0) > 0);
    zip_maker_free(&c.m);
}

int main(int argc, char **argv)
{
    struct files f;

    if (argc != 4)
        return EXIT_FAILURE;
    f.main = read_file(argv[1]);
    f.menu = read_file(argv[2]);
    f.arsc = read_file(argv[3]);
    check_whole(&f, 1);
    check_whole(&f, 4);
    check_limits(&f);
    check_order(&f);
    check_watch(&f);
    check_rounds(&f);
    check_unreadable(&f);
    check_memory(&f);
    free((void *)(uintptr_t)f.main.data);
    free((void *)(uintptr_t)f.menu.data);
    free((void *)(uintptr_t)f.arsc.data);
    return check_done();
}
