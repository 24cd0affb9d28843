/*
 * A plain package and each way in which its container can be bent.
 */
#include "apk/package.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"
#include "tests/zip_maker.h"

#include "base/work.h"

#include <unistd.h>

/* A literal with the NULs inside it: as an initializer, as a value. */
#define BYTES(s)                                                                                   \
    {                                                                                              \
        (const uint8_t *)(s), sizeof(s) - 1                                                        \
    }
#define TEXT(s) pica_span_of(s, sizeof(s) - 1)

static const char manifest[] = "\x03\x00\x08\x00 not a manifest, but long enough to be seen";
static const char table[] = "\x02\x00\x0c\x00 nor a resource table";
static const char code[] = "dex\n035\0 nor this a DEX file";
static const char note[] = "an asset whose sizes stand behind its data";

enum { MANIFEST, TABLE, CODE, NOTE, ENTRIES };

static const struct {
    const char *name;
    struct pica_span plain;
    enum zip_maker_how how;
} sample[ENTRIES] = {
    { "AndroidManifest.xml", BYTES(manifest), ZIP_DEFLATED },
    { "resources.arsc", BYTES(table), ZIP_STORED },
    { "classes.dex", BYTES(code), ZIP_DEFLATED },
    { "assets/note.txt", BYTES(note), ZIP_DEFLATED_DESCRIPTOR },
};

static void sample_entries(struct zip_maker *m)
{
    for (size_t i = 0; i < ENTRIES; i++)
        zip_maker_add(m, pica_span_str(sample[i].name), sample[i].plain, sample[i].how);
}

static struct zip_maker sample_make(void)
{
    struct zip_maker m = { 0 };

    sample_entries(&m);
    zip_maker_finish_archive(&m);
    return m;
}

/* --- opening what was made ---------------------------------------------------------- */

struct opened {
    struct pica_input in;
    struct pica_notes notes;
    struct pica_error err;
    struct apk_package *pkg; /* NULL when it could not be opened */
};

static void open_limited(struct opened *o, struct pica_span bytes, const struct pica_limits *limits)
{
    *o = (struct opened){ .in = pica_input_memory(bytes) };
    if (apk_open(&o->in, limits, &o->notes, &o->pkg, &o->err) != PICA_OK)
        o->pkg = NULL;
}

static void open_bytes(struct opened *o, struct pica_span bytes)
{
    open_limited(o, bytes, &pica_limits_default);
}

static void close_opened(struct opened *o)
{
    apk_close(o->pkg);
    pica_notes_finish(&o->notes);
}

static bool noted(const struct pica_notes *notes, const char *id)
{
    for (size_t i = 0; i < notes->count; i++)
        if (strcmp(notes->items[i].id, id) == 0)
            return true;
    return false;
}

static const char *case_name = "";

static void must(bool holds, const char *what, const struct opened *o)
{
    check_that(holds, what, case_name, 0);
    if (holds)
        return;
    if (!o->pkg)
        fprintf(stderr, "    not opened: %s\n", o->err.cause[PICA_EN]);
    for (size_t i = 0; i < o->notes.count; i++)
        fprintf(stderr, "    %s: %s\n", o->notes.items[i].id, o->notes.items[i].text.in[PICA_EN]);
}

/* Reads a sample entry; *ret_refused, and whether the bytes are those that went in. */
static bool reads_the_same(struct opened *o, size_t i, enum apk_reader reader, bool *ret_refused)
{
    const struct apk_entry *e = apk_find(o->pkg, sample[i].name);
    uint8_t *data = NULL;
    size_t len = 0;
    bool same;

    *ret_refused = true;
    if (!e || apk_read(o->pkg, e, reader, &o->notes, &data, &len, ret_refused, &o->err) != PICA_OK)
        return false;
    same = pica_span_equal(pica_span_of(data, len), sample[i].plain) && data[len] == 0;
    free(data);
    return same;
}

static bool all_the_same(struct opened *o)
{
    bool refused, same = o->pkg != NULL;

    for (size_t i = 0; i < ENTRIES && same; i++)
        same = reads_the_same(o, i, APK_AS_ASSET, &refused);
    return same;
}

/* --- the plain package ------------------------------------------------------------------ */

static void test_plain(void)
{
    struct zip_maker m = sample_make();
    struct opened o;
    bool refused;

    case_name = "plain";
    open_bytes(&o, zip_maker_bytes(&m));
    must(o.pkg != NULL, "opens", &o);
    must(apk_installable(o.pkg), "is installable", &o);
    must(apk_count(o.pkg) == ENTRIES, "has all entries", &o);
    for (size_t i = 0; i < ENTRIES; i++) {
        const struct apk_entry *e = apk_at(o.pkg, i);

        CHECK_STR(e->label, sample[i].name);
        CHECK(apk_find(o.pkg, sample[i].name) == e);
        CHECK(e->found && !e->rebuilt && e->descriptor == (i == NOTE));
        CHECK(e->directory_offset == m.entries[i].central);
        CHECK(e->header_offset == m.entries[i].local);
        CHECK(e->data_offset == m.entries[i].data);
        CHECK(e->csize == m.entries[i].csize && e->usize == sample[i].plain.len);
        CHECK(e->crc == m.entries[i].crc && e->method == m.entries[i].method);
        CHECK(reads_the_same(&o, i, APK_AS_ASSET, &refused) && !refused);
        CHECK(reads_the_same(&o, i, APK_AS_CODE, &refused) && !refused);
    }
    CHECK(!apk_find(o.pkg, "classes2.dex") && !apk_find(o.pkg, "") && !apk_find(o.pkg, "classes"));
    must(o.notes.count == 0, "no remarks", &o);
    close_opened(&o);
    zip_maker_free(&m);
}

/* The same through a file, which is read in windows. */
static void test_file(void)
{
    struct zip_maker m = sample_make();
    struct pica_span bytes = zip_maker_bytes(&m);
    char path[] = "package-test-XXXXXX";
    int fd = mkstemp(path);
    struct opened o = { 0 };

    case_name = "file";
    CHECK(fd >= 0 && write(fd, bytes.data, bytes.len) == (ssize_t)bytes.len);
    close(fd);
    CHECK(pica_input_open(path, &o.in, &o.err) == PICA_OK);
    CHECK(apk_open(&o.in, &pica_limits_default, &o.notes, &o.pkg, &o.err) == PICA_OK);
    must(all_the_same(&o) && o.notes.count == 0, "reads like the memory", &o);
    close_opened(&o);
    pica_input_close(&o.in);
    unlink(path);
    zip_maker_free(&m);
}

struct parallel {
    struct apk_package *pkg;
    bool same[64];
};

static void read_one(void *context, size_t index)
{
    struct parallel *p = context;
    struct opened o = { .pkg = p->pkg };
    bool refused;

    p->same[index] = reads_the_same(&o, index % ENTRIES, APK_AS_CODE, &refused) && !refused;
    pica_notes_finish(&o.notes);
}

static void test_parallel(void)
{
    struct zip_maker m = sample_make();
    struct pica_work *work = pica_work_new(4);
    struct parallel p = { 0 };
    struct opened o;

    case_name = "parallel";
    open_bytes(&o, zip_maker_bytes(&m));
    p.pkg = o.pkg;
    CHECK(work != NULL);
    pica_work_run(work, 64, read_one, &p);
    pica_work_free(work);
    for (size_t i = 0; i < 64; i++)
        CHECK(p.same[i]);
    close_opened(&o);
    zip_maker_free(&m);
}

/* --- one field bent ----------------------------------------------------------------------- */

enum where { LOCAL, CENTRAL, END };

static const struct bend {
    const char *what;
    enum where where;
    unsigned entry, field, size;
    uint64_t value;
    bool installable; /* the container */
    bool found;       /* that entry */
    bool given;       /* by the device's reader for it, assets or code */
    const char *remark;
} bends[] = {
    { "local method", LOCAL, TABLE, ZIP_L_METHOD, 2, 8, true, true, true, "zip.local-differs" },
    { "local flags: encrypted", LOCAL, CODE, ZIP_L_FLAGS, 2, 1, true, true, true,
      "zip.encrypted-bit" },
    { "local version", LOCAL, CODE, ZIP_L_VERSION, 2, 99, true, true, true, "zip.local-differs" },
    { "local CRC", LOCAL, MANIFEST, ZIP_L_CRC, 4, 1, true, false, false, "zip.local-header" },
    { "local size", LOCAL, MANIFEST, ZIP_L_USIZE, 4, 1, true, false, false, "zip.local-header" },
    { "local packed size", LOCAL, CODE, ZIP_L_CSIZE, 4, 1, true, false, false, "zip.local-header" },
    { "local CRC, sizes behind the data", LOCAL, NOTE, ZIP_L_CRC, 4, 1, true, true, true,
      "zip.local-differs" },
    { "local name", LOCAL, CODE, ZIP_L_NAME, 1, 'k', true, false, false, "zip.local-header" },
    { "local signature", LOCAL, CODE, 0, 4, 0, true, false, false, "zip.local-header" },
    { "local bit 3 without a descriptor, code", LOCAL, CODE, ZIP_L_FLAGS, 2, 8, true, true, false,
      "zip.descriptor" },
    { "local bit 3 without a descriptor, asset", LOCAL, MANIFEST, ZIP_L_FLAGS, 2, 8, true, true,
      true, "zip.local-differs" },
    { "a descriptor without bit 3, sizes 0", LOCAL, NOTE, ZIP_L_FLAGS, 2, 0, true, false, false,
      "zip.local-header" },
    { "encrypted", CENTRAL, MANIFEST, ZIP_C_FLAGS, 2, 1, true, true, true, "zip.encrypted-bit" },
    { "strongly encrypted", CENTRAL, MANIFEST, ZIP_C_FLAGS, 2, 0x40, true, true, true,
      "zip.encrypted-bit" },
    { "version", CENTRAL, MANIFEST, ZIP_C_VERSION, 2, 255, true, true, true, "zip.version" },
    { "unknown method of stored data", CENTRAL, TABLE, ZIP_C_METHOD, 2, 0x5c21, true, true, true,
      "zip.method-unknown" },
    { "unknown method of deflated data", CENTRAL, MANIFEST, ZIP_C_METHOD, 2, 12, true, true, false,
      "zip.method-unknown" },
    { "unknown method of code", CENTRAL, CODE, ZIP_C_METHOD, 2, 12, true, true, false,
      "zip.method-unknown" },
    { "header offset at the directory", CENTRAL, CODE, ZIP_C_HEADER, 4, 0x7fffffff, false, false,
      false, "zip.directory" },
    { "NUL in a name", CENTRAL, TABLE, ZIP_C_NAME, 1, 0, false, false, false, "zip.name" },
    { "Latin-1 in a name", CENTRAL, TABLE, ZIP_C_NAME, 1, 0xe9, false, false, false, "zip.name" },
    { "count too small", END, TABLE, ZIP_E_COUNT, 2, 3, true, true, true, "zip.hidden" },
    { "count too large", END, TABLE, ZIP_E_COUNT, 2, 5, false, true, true, "zip.directory" },
    { "no count", END, TABLE, ZIP_E_COUNT, 2, 0, false, true, true, "zip.end-record" },
    { "directory size 0", END, TABLE, ZIP_E_SIZE, 4, 0, false, true, true, "zip.directory" },
    { "directory size too small", END, TABLE, ZIP_E_SIZE, 4, 60, false, true, true,
      "zip.directory" },
    { "directory size too large", END, TABLE, ZIP_E_SIZE, 4, 0xfffffff0, false, true, true,
      "zip.directory" },
    { "directory offset elsewhere", END, TABLE, ZIP_E_OFFSET, 4, 3, false, true, true,
      "zip.directory" },
    { "directory offset beyond", END, TABLE, ZIP_E_OFFSET, 4, 0xfffffff0, false, true, true,
      "zip.directory" },
    { "directory offset: look for ZIP64", END, TABLE, ZIP_E_OFFSET, 4, 0xffffffff, false, true,
      true, "zip.zip64" },
    { "several disks", END, TABLE, ZIP_E_DISK, 2, 1, true, true, true, "zip.end-record" },
    { "another count on this disk", END, TABLE, ZIP_E_COUNT - 2, 2, 1, true, true, true,
      "zip.end-record" },
    { "comment cut off", END, TABLE, ZIP_E_COMMENT_LEN, 2, 7, false, true, true, "zip.truncated" },
};

static void test_bend(const struct bend *b)
{
    struct zip_maker m = sample_make();
    size_t at = b->where == LOCAL     ? m.entries[b->entry].local
                : b->where == CENTRAL ? m.entries[b->entry].central
                                      : m.end;
    /* What is nowhere to be had: an entry of another name, one without a header. */
    bool lost = b->field == ZIP_C_HEADER || (b->where == CENTRAL && b->field == ZIP_C_NAME);
    const struct apk_entry *e;
    struct opened o;
    bool refused, same;

    case_name = b->what;
    zip_maker_set(&m, at + b->field, b->size, b->value);
    open_bytes(&o, zip_maker_bytes(&m));
    must(o.pkg != NULL, "opens", &o);
    must(apk_installable(o.pkg) == b->installable, "installable", &o);
    e = apk_at(o.pkg, b->entry);
    must(e->found == b->found, "found", &o);
    same = reads_the_same(&o, b->entry, b->entry == CODE ? APK_AS_CODE : APK_AS_ASSET, &refused);
    must(same == !lost, "the bytes come out", &o);
    must(refused == !b->given, "given out by the device", &o);
    must(noted(&o.notes, b->remark), b->remark, &o);
    close_opened(&o);
    zip_maker_free(&m);
}

/* --- archives made wrong --------------------------------------------------------------------- */

static void add_sample(struct zip_maker *m, size_t i)
{
    zip_maker_add(m, pica_span_str(sample[i].name), sample[i].plain, sample[i].how);
}

/* Every one of these ends with the sample entries readable. */
static void expect(const char *what, const struct zip_maker *m, bool installable,
                   const char *remark)
{
    struct opened o;

    case_name = what;
    open_bytes(&o, zip_maker_bytes(m));
    must(o.pkg != NULL, "opens", &o);
    must(o.pkg && apk_installable(o.pkg) == installable, "installable", &o);
    must(all_the_same(&o), "all is read", &o);
    must(noted(&o.notes, remark), remark, &o);
    close_opened(&o);
}

/* An extra field of more bytes than a signed number can say. */
static void test_signed_extra(void)
{
    enum { EXTRA = 0xfffd, DATA = 100 };
    struct zip_maker m = { 0 };
    struct pica_text bytes = { 0 };
    struct opened o;
    size_t i;

    for (size_t k = 0; k < EXTRA + DATA; k++)
        pica_text_add_char(&bytes, 'x');
    i = zip_maker_add(&m, pica_span_str("assets/x"), pica_span_of(bytes.data, bytes.len),
                      ZIP_STORED);
    zip_maker_set(&m, m.entries[i].local + ZIP_L_EXTRA_LEN, 2, EXTRA);
    zip_maker_set(&m, m.entries[i].local + ZIP_L_CSIZE, 4, DATA);
    zip_maker_set(&m, m.entries[i].local + ZIP_L_USIZE, 4, DATA);
    m.entries[i].csize = m.entries[i].usize = DATA;
    zip_maker_finish_archive(&m);
    case_name = "a signed extra field";
    open_bytes(&o, zip_maker_bytes(&m));
    must(o.pkg && apk_installable(o.pkg) && apk_at(o.pkg, 0)->found, "is what a device takes", &o);
    must(noted(&o.notes, "zip.old-reading"), "old versions read otherwise", &o);
    must(o.notes.count > 0 && strstr(o.notes.items[0].text.in[PICA_EN], "takes for -3: it verifies "
                                                                        "what is at 35 "),
         "and where", &o);
    close_opened(&o);
    zip_maker_free(&m);
    pica_text_finish(&bytes);
}

static void test_old_name(void)
{
    struct zip_maker m = sample_make();
    struct opened o;

    case_name = "a name of another length";
    zip_maker_set(&m, m.entries[CODE].local + ZIP_L_NAME_LEN, 2, 3);
    open_bytes(&o, zip_maker_bytes(&m));
    must(o.pkg && !apk_at(o.pkg, CODE)->found, "no device since finds it", &o);
    must(noted(&o.notes, "zip.local-header") && noted(&o.notes, "zip.old-reading"), "both", &o);
    close_opened(&o);
    zip_maker_free(&m);
}

static void test_prefix(void)
{
    struct zip_maker m = { 0 };

    /* Offsets from the start of the file. */
    pica_text_add(&m.out, "#!/bin/sh and so on\n");
    sample_entries(&m);
    zip_maker_finish_archive(&m);
    expect("prefix", &m, false, "zip.first-bytes");
    expect("prefix", &m, false, "zip.prefix");
    /* Offsets from the start of the archive. */
    for (size_t i = 0; i < ENTRIES; i++)
        zip_maker_set(&m, m.entries[i].central + ZIP_C_HEADER, 4,
                      m.entries[i].local - m.entries[0].local);
    zip_maker_set(&m, m.end + ZIP_E_OFFSET, 4, m.directory - m.entries[0].local);
    expect("prefix, offsets without it", &m, false, "zip.first-bytes");
    zip_maker_free(&m);

    pica_text_add_span(&m.out, pica_span_of("dex\n035", 8)); /* Janus */
    sample_entries(&m);
    zip_maker_finish_archive(&m);
    expect("a DEX file before it", &m, false, "zip.first-bytes");
    zip_maker_free(&m);
}

static void test_end_records(void)
{
    struct zip_maker m = { 0 }, inner = { 0 };

    sample_entries(&m);
    zip_maker_directory(&m);
    zip_maker_end_record(&inner, 0, 0, 0, (struct pica_span){ 0 });
    zip_maker_end_record(&m, ENTRIES, m.out.len - m.directory, m.directory,
                         zip_maker_bytes(&inner));
    expect("an empty end record in the comment", &m, false, "zip.end-record");
    zip_maker_free(&inner);
    zip_maker_free(&m);

    m = sample_make();
    pica_text_add(&m.out, "trailing");
    expect("trailing bytes", &m, false, "zip.trailing-bytes");
    zip_maker_free(&m);

    sample_entries(&m);
    zip_maker_directory(&m);
    pica_text_add(&m.out, "a gap that v2 signatures do not allow");
    zip_maker_end_record(&m, ENTRIES, m.out.len - m.directory - 37, m.directory,
                         (struct pica_span){ 0 });
    expect("a gap before the end record", &m, true, "zip.directory");
    zip_maker_free(&m);
}

static void test_duplicates(void)
{
    static const char other[] = "\x03\x00\x08\x00 another manifest";
    struct zip_maker m = { 0 };
    struct opened o;

    sample_entries(&m);
    zip_maker_add(&m, pica_span_str("AndroidManifest.xml"), TEXT(other), ZIP_STORED);
    zip_maker_finish_archive(&m);
    expect("a second manifest", &m, false, "zip.duplicate");
    open_bytes(&o, zip_maker_bytes(&m));
    CHECK(apk_count(o.pkg) == ENTRIES + 1);
    CHECK(apk_find(o.pkg, "AndroidManifest.xml") == apk_at(o.pkg, 0));
    close_opened(&o);
    zip_maker_free(&m);
}

static void test_hidden(void)
{
    struct zip_maker m = { 0 };
    struct opened o;

    /* A local header between others that the directory does not name. */
    add_sample(&m, MANIFEST);
    add_sample(&m, TABLE);
    zip_maker_add(&m, pica_span_str("hidden.dex"), TEXT(code), ZIP_STORED);
    add_sample(&m, CODE);
    add_sample(&m, NOTE);
    m.directory = m.out.len;
    for (size_t i = 0; i < m.count; i++)
        if (i != 2)
            zip_maker_record(&m, i, (struct pica_span){ 0 });
    zip_maker_end_record(&m, ENTRIES, m.out.len - m.directory, m.directory,
                         (struct pica_span){ 0 });
    expect("a hidden entry", &m, true, "zip.hidden");
    open_bytes(&o, zip_maker_bytes(&m));
    CHECK(apk_count(o.pkg) == ENTRIES && o.notes.count == 1);
    if (o.notes.count)
        CHECK(strstr(o.notes.items[0].text.in[PICA_EN], "the entry hidden.dex") &&
              o.notes.items[0].place.file_offset == m.entries[2].local);
    close_opened(&o);
    zip_maker_free(&m);
}

/* zipflinger pads with local headers that have no name: nothing is hidden there. */
static void test_virtual(void)
{
    struct zip_maker m = { 0 };
    struct opened o;
    size_t pad;

    add_sample(&m, MANIFEST);
    pad = zip_maker_add(&m, (struct pica_span){ 0 }, TEXT(note), ZIP_STORED);
    for (size_t i = TABLE; i < ENTRIES; i++)
        add_sample(&m, i);
    m.directory = m.out.len;
    for (size_t i = 0; i < m.count; i++)
        if (i != pad)
            zip_maker_record(&m, i, (struct pica_span){ 0 });
    zip_maker_end_record(&m, ENTRIES, m.out.len - m.directory, m.directory,
                         (struct pica_span){ 0 });
    case_name = "a virtual entry";
    open_bytes(&o, zip_maker_bytes(&m));
    must(o.pkg && apk_installable(o.pkg) && o.notes.count == 0, "no remark", &o);
    close_opened(&o);
    zip_maker_free(&m);
}

static void test_overlap(void)
{
    struct zip_maker m = sample_make();

    /* Two names for one local header: the second is not found under its name. */
    zip_maker_set(&m, m.entries[NOTE].central + ZIP_C_HEADER, 4, m.entries[CODE].local);
    {
        struct opened o;

        case_name = "overlap";
        open_bytes(&o, zip_maker_bytes(&m));
        must(o.pkg && apk_installable(o.pkg), "installable", &o);
        must(noted(&o.notes, "zip.overlap"), "zip.overlap", &o);
        must(!apk_at(o.pkg, NOTE)->found, "not found", &o);
        close_opened(&o);
    }
    zip_maker_free(&m);
}

static void test_names(void)
{
    static const struct {
        const char *name, *label;
        const char *remark; /* NULL: none */
        bool installable;
    } names[] = {
        { "assets/\xc3\xa9t\xc3\xa9.txt", "assets/\xc3\xa9t\xc3\xa9.txt", NULL, true },
        { "assets/a\nb",
          "assets/a\\x0a"
          "b",
          NULL, true },
        { "../up", "../up", "zip.name-path", true },
        { "a/../../up", "a/../../up", "zip.name-path", true },
        { "a/..b/..", "a/..b/..", "zip.name-path", true },
        { "a/..b/c..", "a/..b/c..", NULL, true },
        { "/abs", "/abs", "zip.name-path", true },
        { "..\\up", "..\\up", "zip.name-path", true },
        { "C:\\x", "C:\\x", "zip.name-path", true },
        { "androidmanifest.XML", "androidmanifest.XML", "zip.name-mask", true },
        { "AndroidManifest.xml/", "AndroidManifest.xml/", "zip.name-mask", true },
        { "classes.dex/a", "classes.dex/a", "zip.name-mask", true },
        { "Classes2.dex", "Classes2.dex", "zip.name-mask", true },
        { "classes2.dex", "classes2.dex", NULL, true },
        { "classes2.dexy", "classes2.dexy", NULL, true },
        { "resources.arsc.bak", "resources.arsc.bak", NULL, true },
        { "", "", "zip.name", true },
        /* Not UTF-8 to others, but of its shape: libziparchive lets it pass. */
        { "\xc0\xaf", "\\xc0\\xaf", NULL, true },
        { "\xf8\x88\x80\x80\x80", "\\xf8\\x88\\x80\\x80\\x80", NULL, true },
        { "\x80", "\\x80", "zip.name", false },
        { "\xc3", "\\xc3", "zip.name", false },
        { "\xff", "\\xff", "zip.name", false },
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct zip_maker m = { 0 };
        struct opened o;

        case_name = names[i].label;
        sample_entries(&m);
        zip_maker_add(&m, pica_span_str(names[i].name), TEXT(note), ZIP_STORED);
        zip_maker_finish_archive(&m);
        open_bytes(&o, zip_maker_bytes(&m));
        must(o.pkg && apk_installable(o.pkg) == names[i].installable, "installable", &o);
        CHECK_STR(apk_at(o.pkg, ENTRIES)->label, names[i].label);
        CHECK(apk_find(o.pkg, names[i].name) == apk_at(o.pkg, ENTRIES));
        if (names[i].remark)
            must(noted(&o.notes, names[i].remark), names[i].remark, &o);
        else
            must(o.notes.count == 0, "no remark", &o);
        close_opened(&o);
        zip_maker_free(&m);
    }
}

/* Of each kind of remark the first are listed, the others counted. */
static void test_many_remarks(void)
{
    static char names[40][8];
    struct zip_maker m = { 0 };
    struct opened o;
    size_t told = 0;

    for (size_t i = 0; i < 40; i++) {
        snprintf(names[i], sizeof names[i], "../%zu", i);
        zip_maker_add(&m, pica_span_str(names[i]), TEXT(note), ZIP_STORED);
    }
    zip_maker_finish_archive(&m);
    open_bytes(&o, zip_maker_bytes(&m));
    for (size_t i = 0; i < o.notes.count; i++)
        told += strcmp(o.notes.items[i].id, "zip.name-path") == 0;
    CHECK(told == 17);
    CHECK_STR(o.notes.items[o.notes.count - 1].text.in[PICA_EN],
              "24 more of this kind are not listed one by one");
    close_opened(&o);
    zip_maker_free(&m);
}

/* --- ZIP64 ---------------------------------------------------------------------------------- */

static void put_zip64_end(struct zip_maker *m, uint64_t count)
{
    uint64_t at = m->out.len;

    zip_maker_put(m, 4, 0x06064b50);
    zip_maker_put(m, 8, 44);
    zip_maker_put(m, 4, 0x002d002d);
    zip_maker_put(m, 8, 0); /* disks */
    zip_maker_put(m, 8, count);
    zip_maker_put(m, 8, count);
    zip_maker_put(m, 8, at - m->directory);
    zip_maker_put(m, 8, m->directory);
    zip_maker_put(m, 4, 0x07064b50);
    zip_maker_put(m, 4, 0);
    zip_maker_put(m, 8, at);
    zip_maker_put(m, 4, 1);
    zip_maker_end_record(m, 0xffff, 0xffffffff, 0xffffffff, (struct pica_span){ 0 });
}

static void test_zip64(void)
{
    struct zip_maker m = { 0 }, extra = { 0 };

    sample_entries(&m);
    zip_maker_directory(&m);
    put_zip64_end(&m, ENTRIES);
    expect("ZIP64 end record", &m, true, "zip.zip64");
    zip_maker_set(&m, m.end - 20, 4, 0);
    expect("ZIP64 without its locator", &m, false, "zip.zip64");
    zip_maker_free(&m);

    /* Sizes of the manifest in extra fields of both headers. */
    sample_entries(&m);
    zip_maker_put(&extra, 2, 1);
    zip_maker_put(&extra, 2, 16);
    zip_maker_put(&extra, 8, m.entries[MANIFEST].usize);
    zip_maker_put(&extra, 8, m.entries[MANIFEST].csize);
    m.directory = m.out.len;
    for (size_t i = 0; i < ENTRIES; i++)
        zip_maker_record(&m, i, i == MANIFEST ? zip_maker_bytes(&extra) : (struct pica_span){ 0 });
    zip_maker_end_record(&m, ENTRIES, m.out.len - m.directory, m.directory,
                         (struct pica_span){ 0 });
    zip_maker_set(&m, m.entries[MANIFEST].central + ZIP_C_CSIZE, 4, 0xffffffff);
    zip_maker_set(&m, m.entries[MANIFEST].central + ZIP_C_USIZE, 4, 0xffffffff);
    expect("ZIP64 sizes", &m, true, "zip.zip64");
    zip_maker_set(&m, m.entries[MANIFEST].central + ZIP_C_NAME + 19 + 2, 2, 17);
    {
        struct opened o;

        case_name = "ZIP64 sizes that do not fit";
        open_bytes(&o, zip_maker_bytes(&m));
        must(o.pkg && !apk_at(o.pkg, MANIFEST)->found, "not found", &o);
        close_opened(&o);
    }
    zip_maker_free(&extra);
    zip_maker_free(&m);
}

/* --- a file that is cut off ----------------------------------------------------------------------
 */

static void test_no_directory(void)
{
    struct zip_maker m = { 0 };

    sample_entries(&m);
    expect("local headers alone", &m, false, "zip.rebuilt");
    expect("local headers alone", &m, false, "zip.truncated");
    expect("local headers alone: a gap", &m, false, "apk");
    zip_maker_directory(&m);
    expect("no end record", &m, false, "zip.truncated");
    expect("perhaps not the whole directory: a gap", &m, false, "apk");
    zip_maker_put(&m, 4, 0x06054b50); /* the start of an end record */
    expect("half an end record: a gap", &m, false, "apk");
    zip_maker_free(&m);

    pica_text_add(&m.out, "junk ");
    sample_entries(&m);
    zip_maker_directory(&m);
    for (size_t i = 0; i < ENTRIES; i++)
        zip_maker_set(&m, m.entries[i].central + ZIP_C_HEADER, 4,
                      m.entries[i].local - m.entries[0].local);
    expect("a prefix, and no end record", &m, false, "zip.truncated");
    zip_maker_free(&m);
}

/* Data whose size stands behind it, in the forms that descriptors have. */
static void test_descriptors(void)
{
    struct zip_maker m = { 0 };
    size_t dd;

    for (size_t i = 0; i < ENTRIES; i++)
        zip_maker_add(&m, pica_span_str(sample[i].name), sample[i].plain, ZIP_DEFLATED_DESCRIPTOR);
    expect("descriptors", &m, false, "zip.rebuilt");
    zip_maker_set(&m, m.entries[CODE].local + ZIP_L_CSIZE, 4, 7);
    zip_maker_set(&m, m.entries[CODE].local + ZIP_L_USIZE, 4, 77777);
    expect("wrong sizes before descriptors", &m, false, "zip.rebuilt");
    zip_maker_set(&m, m.entries[NOTE].data_end + 8, 4, 1);
    expect("a wrong descriptor at the end", &m, false, "zip.rebuilt");
    zip_maker_set(&m, m.entries[TABLE].data_end + 8, 4, 1);
    expect("a wrong descriptor in the middle", &m, false, "zip.rebuilt");
    zip_maker_free(&m);

    /* Without a signature: the CRC stands where it was. */
    zip_maker_add(&m, pica_span_str(sample[0].name), sample[0].plain, ZIP_DEFLATED_DESCRIPTOR);
    dd = m.entries[0].data_end;
    memmove(m.out.data + dd, m.out.data + dd + 4, 12);
    m.out.len -= 4;
    for (size_t i = 1; i < ENTRIES; i++)
        add_sample(&m, i);
    expect("a descriptor without signature", &m, false, "zip.rebuilt");
    {
        struct opened o;

        open_bytes(&o, zip_maker_bytes(&m));
        CHECK(o.pkg && apk_at(o.pkg, 0)->csize == m.entries[0].csize);
        CHECK(o.pkg && apk_at(o.pkg, 0)->usize == sample[0].plain.len);
        close_opened(&o);
    }
    zip_maker_free(&m);
}

/* A directory with a hole: what it does not name any more is found without it. */
static void test_broken_directory(void)
{
    struct zip_maker m = sample_make();
    struct opened o;

    zip_maker_set(&m, m.entries[CODE].central, 4, 0);
    expect("a broken record in the middle", &m, false, "zip.directory");
    open_bytes(&o, zip_maker_bytes(&m));
    CHECK(o.pkg && apk_count(o.pkg) == ENTRIES);
    CHECK(apk_find(o.pkg, "classes.dex")->rebuilt);
    CHECK(!apk_find(o.pkg, "resources.arsc")->rebuilt);
    close_opened(&o);
    zip_maker_free(&m);
}

/*
 * Cut at every length: no byte beyond is touched, and what lies whole before
 * the cut is read.
 */
static void test_truncation(void)
{
    struct zip_maker m = sample_make();
    struct pica_span all = zip_maker_bytes(&m);

    case_name = "truncation";
    for (size_t len = 0; len < all.len; len++) {
        uint8_t *cut = malloc(len + 1); /* of exactly that size, for AddressSanitizer */
        struct opened o;
        bool refused;

        memcpy(cut, all.data, len);
        cut = realloc(cut, len ? len : 1);
        open_bytes(&o, pica_span_of(cut, len));
        if (!o.pkg) {
            must(len < m.entries[MANIFEST].data, "only a file without a whole header fails", &o);
            must(o.err.cause[PICA_EN][0] && o.err.cause[PICA_ZH][0], "a reason", &o);
        } else {
            must(!apk_installable(o.pkg), "a cut file is not installable", &o);
            must(noted(&o.notes, "zip.truncated"), "zip.truncated", &o);
            must(noted(&o.notes, "apk"), "a gap", &o);
            for (size_t i = 0; i < ENTRIES; i++)
                if (len >= m.entries[i].data_end)
                    must(reads_the_same(&o, i, APK_AS_ASSET, &refused), sample[i].name, &o);
            for (size_t i = 0; i < apk_count(o.pkg); i++) {
                uint8_t *data;
                size_t n;

                if (apk_read(o.pkg, apk_at(o.pkg, i), APK_AS_CODE, &o.notes, &data, &n, &refused,
                             &o.err) == PICA_OK)
                    free(data);
            }
        }
        close_opened(&o);
        free(cut);
    }
    zip_maker_free(&m);
}

/* Every byte changed in four ways: no crash, and nothing lost without a word. */
static void test_changed_bytes(void)
{
    struct zip_maker m = sample_make();
    struct pica_span all = zip_maker_bytes(&m);

    case_name = "changed byte";
    for (size_t at = 0; at < all.len; at++) {
        for (int how = 0; how < 4; how++) {
            uint8_t was = (uint8_t)m.out.data[at];
            uint8_t now = (uint8_t)(how == 0   ? 0
                                    : how == 1 ? 0xff
                                    : how == 2 ? was ^ 1
                                               : was ^ 0x80);
            uint8_t *bytes = malloc(all.len);
            struct opened o;
            bool told = false;

            m.out.data[at] = (char)now;
            memcpy(bytes, all.data, all.len);
            m.out.data[at] = (char)was;
            open_bytes(&o, pica_span_of(bytes, all.len));
            must(o.pkg != NULL, "one byte does not hide a package", &o);
            for (size_t i = 0; o.pkg && i < apk_count(o.pkg); i++) {
                for (int reader = APK_AS_ASSET; reader <= APK_AS_CODE; reader++) {
                    uint8_t *data;
                    size_t n;
                    bool refused;

                    if (apk_read(o.pkg, apk_at(o.pkg, i), (enum apk_reader)reader, &o.notes, &data,
                                 &n, &refused, &o.err) == PICA_OK)
                        free(data);
                    else
                        told = true;
                }
            }
            must(told || o.notes.count > 0 || all_the_same(&o), "no loss without a word", &o);
            close_opened(&o);
            free(bytes);
        }
    }
    zip_maker_free(&m);
}

/* --- what is no package ------------------------------------------------------------------------
 */

static void test_messages(void)
{
    static const struct {
        struct pica_span bytes;
        const char *message;
    } files[] = {
        { BYTES("Hello, I am a text\n"),
          "is not a ZIP archive: it begins with the text \"Hello, I am a te\"" },
        { BYTES("\x01\x02"), "is not a ZIP archive: it begins with the bytes 01 02" },
        { BYTES("dex\n039\0"), "is a DEX file, not a package that holds one" },
        { BYTES("\177ELF\2\1\1"), "is a native library or program (ELF), not a package" },
        { BYTES("\x1f\x8b\x08"), "is gzip data, not a package: unpack it first" },
        { BYTES("Rar!\x1a\x07\x01"), "is a RAR archive, not a package: unpack it first" },
        { BYTES("\x03\x00\x08\x00\x10\x00"), "is a binary XML file of Android, not a package" },
        { BYTES("\xef\xbb\xbf<?XML version"), "is an XML file, not a package" },
        { BYTES("\n<!DOCTYPE html><html>"),
          "is a web page (HTML), not a package: has a download gone wrong?" },
        { BYTES("PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
          "is a ZIP archive without any entry" },
        { BYTES("PK\3\4\x14\0\0\0"),
          "is a ZIP archive that is cut off here, before its first entry is whole" },
        { BYTES("PK\5\6\0\0\0\0\2\0\2\0\x50\0\0\0\x60\0\0\0\0\0"),
          "has the end record of a ZIP archive, but no directory (said to be at 0x60) and no "
          "entries" },
    };

    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct opened o;

        open_bytes(&o, files[i].bytes);
        CHECK(!o.pkg);
        CHECK_STR(o.err.cause[PICA_EN], files[i].message);
        CHECK(strcmp(o.err.cause[PICA_ZH], files[i].message) != 0);
        close_opened(&o);
    }
}

/* --- limits --------------------------------------------------------------------------------------
 */

static void test_bombs(void)
{
    struct pica_limits limits = pica_limits_default;
    size_t packed_len, size = 8u << 20;
    uint8_t *packed = zip_maker_bomb(size, &packed_len);
    struct zip_maker m = { 0 };
    struct opened o;
    uint8_t *data;
    size_t len;
    bool refused;

    case_name = "bomb";
    zip_maker_add_raw(&m, pica_span_str("honest"), 8, pica_span_of(packed, packed_len),
                      (uint32_t)size, 0);
    zip_maker_add_raw(&m, pica_span_str("lying"), 8, pica_span_of(packed, packed_len), 100, 0);
    zip_maker_add_raw(&m, pica_span_str("boasting"), 8, pica_span_of(packed, packed_len),
                      0xfffffff0, 0);
    zip_maker_finish_archive(&m);

    open_bytes(&o, zip_maker_bytes(&m));
    must(noted(&o.notes, "zip.sizes"), "the lie shows before it is read", &o);
    must(noted(&o.notes, "zip.ratio"), "the boast shows before it is read", &o);
    CHECK(apk_read(o.pkg, apk_find(o.pkg, "honest"), APK_AS_ASSET, &o.notes, &data, &len, &refused,
                   &o.err) == PICA_OK &&
          len == size && !refused && data[0] == 0 && data[len - 1] == 0);
    free(data);
    CHECK(apk_read(o.pkg, apk_find(o.pkg, "lying"), APK_AS_ASSET, &o.notes, &data, &len, &refused,
                   &o.err) == PICA_OK &&
          len == size && refused);
    free(data);
    CHECK(apk_read(o.pkg, apk_find(o.pkg, "boasting"), APK_AS_CODE, &o.notes, &data, &len, &refused,
                   &o.err) == PICA_OK &&
          len == size && refused);
    free(data);
    close_opened(&o);

    limits.entry_bytes = size - 1;
    open_limited(&o, zip_maker_bytes(&m), &limits);
    for (size_t i = 0; i < 3; i++)
        CHECK(apk_read(o.pkg, apk_at(o.pkg, i), APK_AS_ASSET, &o.notes, &data, &len, &refused,
                       &o.err) == PICA_E_LIMIT &&
              strstr(o.err.cause[PICA_EN], "entry_bytes"));
    close_opened(&o);

    limits.entry_bytes = size;
    limits.total_bytes = size + 5;
    open_limited(&o, zip_maker_bytes(&m), &limits);
    CHECK(apk_read(o.pkg, apk_at(o.pkg, 0), APK_AS_ASSET, &o.notes, &data, &len, &refused,
                   &o.err) == PICA_OK);
    free(data);
    CHECK(apk_read(o.pkg, apk_at(o.pkg, 0), APK_AS_ASSET, &o.notes, &data, &len, &refused,
                   &o.err) == PICA_E_LIMIT &&
          strstr(o.err.cause[PICA_EN], "total_bytes"));
    close_opened(&o);
    zip_maker_free(&m);
    free(packed);
}

static void test_limits(void)
{
    struct zip_maker m = sample_make();
    struct pica_limits limits = pica_limits_default;
    struct opened o;

    case_name = "limits";
    limits.entries = 2;
    open_limited(&o, zip_maker_bytes(&m), &limits);
    must(o.pkg && apk_count(o.pkg) == 2, "two entries", &o);
    must(o.notes.count == 1 && o.notes.items[0].kind == PICA_GAP, "a gap", &o);
    close_opened(&o);

    limits = pica_limits_default;
    limits.names_bytes = 30;
    open_limited(&o, zip_maker_bytes(&m), &limits);
    must(o.pkg && apk_count(o.pkg) == 1, "one entry", &o);
    must(o.notes.count == 1 && o.notes.items[0].kind == PICA_GAP, "a gap", &o);
    close_opened(&o);

    limits = pica_limits_default;
    limits.input_bytes = 100;
    open_limited(&o, zip_maker_bytes(&m), &limits);
    CHECK(!o.pkg && o.err.status == PICA_E_LIMIT);
    close_opened(&o);
    zip_maker_free(&m);
}

/* --- memory that runs out -----------------------------------------------------------------------
 */

static bool try_package(void *context)
{
    const struct zip_maker *m = context;
    struct opened o;
    bool ok;

    open_bytes(&o, zip_maker_bytes(m));
    ok = o.pkg != NULL;
    for (size_t i = 0; ok && i < apk_count(o.pkg); i++) {
        uint8_t *data;
        size_t len;
        bool refused;

        ok = apk_read(o.pkg, apk_at(o.pkg, i), APK_AS_ASSET, &o.notes, &data, &len, &refused,
                      &o.err) == PICA_OK;
        if (ok)
            free(data);
    }
    ok &= !o.notes.failed;
    close_opened(&o);
    return ok;
}

static void test_allocation(void)
{
    struct zip_maker m = sample_make();

    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_package, &m, true, 0) > 20);
    /* The ways of salvage, and remarks. */
    m.out.len = m.end + 4;
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_package, &m, true, 0) > 20);
    m.out.len = m.directory;
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_package, &m, true, 0) > 20);
    zip_maker_free(&m);
}

int main(void)
{
    test_plain();
    test_file();
    test_parallel();
    for (size_t i = 0; i < sizeof bends / sizeof *bends; i++)
        test_bend(&bends[i]);
    test_signed_extra();
    test_old_name();
    test_prefix();
    test_end_records();
    test_duplicates();
    test_hidden();
    test_virtual();
    test_overlap();
    test_names();
    test_many_remarks();
    test_zip64();
    test_no_directory();
    test_descriptors();
    test_broken_directory();
    test_truncation();
    test_changed_bytes();
    test_messages();
    test_bombs();
    test_limits();
    test_allocation();
    return check_done();
}
