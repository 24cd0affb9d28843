/*
 * What belongs to no entry is found, named by its place, and read: before, between and behind the
 * entries, in extra fields and comments, and under local headers that nothing names.
 */
#include "apk/package.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"
#include "tests/zip_maker.h"

struct opened {
    struct pica_input in;
    struct pica_notes notes;
    struct apk_package *pkg, *loose;
};

static bool open_both(struct opened *o, struct pica_span bytes)
{
    struct pica_error err;
    bool done;

    *o = (struct opened){ .in = pica_input_memory(bytes) };
    done = apk_open(&o->in, &pica_limits_default, &o->notes, &o->pkg, &err) == PICA_OK;
    done = done && apk_open_loose(o->pkg, &o->loose, &err) == PICA_OK;
    CHECK(done || !o->loose);
    return done;
}

static void close_both(struct opened *o)
{
    apk_close(o->loose);
    apk_close(o->pkg);
    pica_notes_finish(&o->notes);
}

/* The bytes are what the only entry, or the one of that number, gives. */
static void must_hold(struct opened *o, size_t index, const char *label, struct pica_span bytes)
{
    const struct apk_entry *e;
    struct pica_notes notes = { 0 };
    struct pica_error err;
    uint8_t *data;
    size_t len;
    bool refused;

    CHECK(o->loose && index < apk_count(o->loose));
    if (!o->loose || index >= apk_count(o->loose))
        return;
    e = apk_at(o->loose, index);
    CHECK_STR(e->label, label);
    if (apk_read(o->loose, e, APK_AS_ASSET, &notes, &data, &len, &refused, &err) == PICA_OK) {
        CHECK(pica_span_equal(pica_span_of(data, len), bytes));
        free(data);
    } else {
        CHECK(bytes.len == 0);
    }
    CHECK(notes.count == 0);
    pica_notes_finish(&notes);
}

static const char *place(const char *before, size_t offset)
{
    static char label[64];

    snprintf(label, sizeof label, "%s@0x%zx", before, offset);
    return label;
}

static const char filler[] =
    "0123456789012345678901234567890123456789012345678901234567890123456789"
    "0123456789012345678901234567890123456789";
#define FILLER pica_span_of(filler, 100)

static void test_nothing(void)
{
    struct zip_maker m = { 0 };
    struct opened o;

    zip_maker_add(&m, pica_span_str("a"), FILLER, ZIP_DEFLATED_DESCRIPTOR);
    pica_text_add_span(&m.out, pica_span_of(filler, APK_LOOSE_MIN - 17)); /* and a descriptor */
    zip_maker_add(&m, pica_span_str("b"), FILLER, ZIP_STORED);
    zip_maker_finish_archive(&m);
    CHECK(open_both(&o, zip_maker_bytes(&m)) && !o.loose);
    close_both(&o);
    zip_maker_free(&m);
}

static struct zip_maker stretches(void)
{
    struct zip_maker m = { 0 };
    size_t size;

    zip_maker_put(&m, 4, 0x04034b50);
    pica_text_add_span(&m.out, FILLER);
    zip_maker_add(&m, pica_span_str("a"), FILLER, ZIP_STORED);
    pica_text_add_span(&m.out, FILLER);
    zip_maker_add(&m, pica_span_str("b"), FILLER, ZIP_STORED);
    zip_maker_directory(&m);
    size = m.out.len - m.directory;
    pica_text_add_span(&m.out, FILLER);
    zip_maker_end_record(&m, 2, size, m.directory, FILLER);
    return m;
}

static void test_stretches(void)
{
    struct zip_maker m = stretches();
    struct pica_span all = zip_maker_bytes(&m);
    size_t end = all.len - 100;
    struct opened o;

    CHECK(open_both(&o, all) && o.loose && apk_count(o.loose) == 4);
    must_hold(&o, 0, "@0x0", pica_span_sub(all, 0, m.entries[0].local));
    must_hold(&o, 1, place("", m.entries[0].data_end), FILLER);
    must_hold(&o, 2, place("", m.end - 100), FILLER);
    must_hold(&o, 3, place("", end), FILLER);
    close_both(&o);
    zip_maker_free(&m);
}

/* A stretch of the set's second package is read out of that. */
static void test_set(void)
{
    struct zip_maker m = stretches(), n = { 0 };
    struct opened a, b = { 0 };
    struct apk_package *parts[2], *set, *loose;
    struct pica_error err;

    zip_maker_add(&n, pica_span_str("a"), FILLER, ZIP_STORED);
    zip_maker_finish_archive(&n);
    CHECK(open_both(&a, zip_maker_bytes(&n)) && open_both(&b, zip_maker_bytes(&m)));
    parts[0] = a.pkg;
    parts[1] = b.pkg;
    CHECK(apk_join(parts, 2, &set, &err) == PICA_OK);
    CHECK(apk_open_loose(set, &loose, &err) == PICA_OK && loose && apk_count(loose) == 4);
    apk_close(b.loose);
    b.loose = loose;
    must_hold(&b, 1, place("", m.entries[0].data_end), FILLER);
    close_both(&b);
    close_both(&a);
    apk_close(set);
    zip_maker_free(&m);
    zip_maker_free(&n);
}

static void test_extra(void)
{
    struct zip_maker m = { 0 };
    struct opened o;
    size_t at;

    zip_maker_add(&m, pica_span_str("name"), FILLER, ZIP_STORED);
    at = m.entries[0].local + ZIP_L_NAME + 4;
    zip_maker_finish_archive(&m);
    /* The data becomes the extra field, and there is no data. */
    zip_maker_set(&m, ZIP_L_EXTRA_LEN, 2, 100);
    zip_maker_set(&m, ZIP_L_CSIZE, 8, 0);
    zip_maker_set(&m, m.entries[0].central + ZIP_C_CSIZE, 8, 0);
    CHECK(open_both(&o, zip_maker_bytes(&m)) && apk_installable(o.pkg));
    must_hold(&o, 0, place("", at), FILLER);
    close_both(&o);
    zip_maker_free(&m);
}

static struct zip_maker hidden(enum zip_maker_how how)
{
    struct zip_maker m = { 0 };

    zip_maker_add(&m, pica_span_str("a"), FILLER, ZIP_STORED);
    zip_maker_add(&m, pica_span_str("x.dex"), FILLER, how);
    zip_maker_add(&m, pica_span_str("b"), FILLER, ZIP_STORED);
    m.directory = m.out.len;
    zip_maker_record(&m, 0, (struct pica_span){ 0 });
    zip_maker_record(&m, 2, (struct pica_span){ 0 });
    zip_maker_end_record(&m, 2, m.out.len - m.directory, m.directory, (struct pica_span){ 0 });
    return m;
}

static void test_hidden(enum zip_maker_how how)
{
    struct zip_maker m = hidden(how);
    struct opened o;

    /* Without a size what follows is a stretch, too. */
    CHECK(open_both(&o, zip_maker_bytes(&m)) && o.loose);
    CHECK(o.loose && apk_count(o.loose) == (how == ZIP_DEFLATED_DESCRIPTOR ? 2 : 1));
    must_hold(&o, 0, place("x.dex", m.entries[1].local), FILLER);
    close_both(&o);
    zip_maker_free(&m);
}

/* The length in the header of a DEX file at the start counts: so did a device. */
static void test_leading(uint32_t says, size_t is)
{
    struct zip_maker m = { 0 };
    struct opened o;

    pica_text_add_span(&m.out, pica_span_of("dex\n035", 8));
    pica_text_add_span(&m.out, FILLER);
    zip_maker_set(&m, 32, 4, says);
    zip_maker_add(&m, pica_span_str("a"), FILLER, ZIP_STORED);
    zip_maker_finish_archive(&m);
    if (is == SIZE_MAX)
        is = m.out.len;
    CHECK(open_both(&o, zip_maker_bytes(&m)) && !apk_installable(o.pkg));
    must_hold(&o, 0, "@0x0", pica_span_sub(zip_maker_bytes(&m), 0, is));
    CHECK(o.loose && apk_at(o.loose, 0)->csize == 108);
    close_both(&o);
    zip_maker_free(&m);
}

static void test_many(void)
{
    struct zip_maker m = { 0 };
    struct opened o;
    size_t gaps = 0;

    for (int i = 0; i < 1100; i++) {
        zip_maker_put(&m, 4, 0x04034b50);
        zip_maker_put(&m, 22, 0);
        zip_maker_put(&m, 4, 1);
        pica_text_add_span(&m.out, pica_span_of("x", 1));
        pica_text_add_span(&m.out, FILLER);
    }
    zip_maker_add(&m, pica_span_str("a"), FILLER, ZIP_STORED);
    zip_maker_finish_archive(&m);
    CHECK(open_both(&o, zip_maker_bytes(&m)) && o.loose && apk_count(o.loose) == 1024);
    for (size_t i = 0; i < o.notes.count; i++)
        gaps += o.notes.items[i].kind == PICA_GAP;
    CHECK(gaps == 1);
    close_both(&o);
    zip_maker_free(&m);
}

static bool try_open(void *context)
{
    struct opened o;
    bool done = open_both(&o, *(struct pica_span *)context);

    done = done && !o.notes.failed;
    close_both(&o);
    return done;
}

static void test_failures(struct zip_maker m)
{
    struct pica_span all = zip_maker_bytes(&m);

    for (size_t len = 0; len < all.len; len++)
        (void)try_open(&(struct pica_span){ all.data, len });
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_open, &all, true, 0) > 5);
    zip_maker_free(&m);
}

int main(void)
{
    test_nothing();
    test_stretches();
    test_set();
    test_extra();
    test_hidden(ZIP_STORED);
    test_hidden(ZIP_DEFLATED);
    test_hidden(ZIP_DEFLATED_DESCRIPTOR);
    test_leading(0, 108);
    test_leading(108, 108);
    test_leading(150, 150);
    test_leading(UINT32_MAX, SIZE_MAX);
    test_many();
    test_failures(stretches());
    test_failures(hidden(ZIP_DEFLATED));
    return check_done();
}
