/*
 * Looking at an entry part by part shows what reading it whole gives, however it is packed, and
 * ends where its data breaks off.
 */
#include "apk/package.h"
#include "base/text.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"
#include "tests/zip_maker.h"

#define LARGE (5u << 20) /* more than is inflated in one go */

struct seen {
    struct pica_text all;
    uint64_t end; /* where the bytes seen so far end */
    size_t calls, most_calls;
};

static bool see(void *context, uint64_t at, struct pica_span bytes)
{
    struct seen *s = context;
    size_t known = (size_t)(s->end - at);

    CHECK(s->calls == 0 ? at == 0 : known == APK_LOOK_OVERLAP || known == s->end);
    CHECK(known <= bytes.len);
    CHECK(known == 0 || s->all.failed ||
          memcmp(s->all.data + s->all.len - known, bytes.data, known) == 0);
    pica_text_add_span(&s->all, pica_span_sub(bytes, known, SIZE_MAX));
    s->end = at + bytes.len;
    return ++s->calls < s->most_calls;
}

static struct seen look(const struct apk_package *pkg, const char *name, uint64_t most,
                        size_t most_calls)
{
    struct seen s = { .most_calls = most_calls };
    struct pica_error err;

    CHECK(apk_look(pkg, apk_find(pkg, name), most, see, &s, &err) == PICA_OK);
    return s;
}

static bool shows(struct seen s, const uint8_t *bytes, size_t len)
{
    bool same = s.all.len == len && (len == 0 || memcmp(s.all.data, bytes, len) == 0);

    pica_text_finish(&s.all);
    return same;
}

static const uint8_t *noise(void)
{
    static uint8_t bytes[LARGE];
    uint32_t seed = 7;

    for (size_t i = 0; i < LARGE; i++) {
        seed = seed * 1103515245u + 12345u;
        bytes[i] = (uint8_t)(seed >> 24);
    }
    return bytes;
}

static struct zip_maker sample(const uint8_t *bytes)
{
    struct zip_maker m = { 0 };

    zip_maker_add(&m, pica_span_str("stored"), pica_span_of(bytes, LARGE), ZIP_STORED);
    zip_maker_add(&m, pica_span_str("large"), pica_span_of(bytes, LARGE), ZIP_DEFLATED);
    zip_maker_add(&m, pica_span_str("small"), pica_span_of(bytes, 300), ZIP_DEFLATED);
    zip_maker_add(&m, pica_span_str("empty"), pica_span_of(bytes, 0), ZIP_DEFLATED);
    m.entries[zip_maker_add(&m, pica_span_str("odd"), pica_span_of(bytes, 300), ZIP_STORED)]
        .method = 77;
    m.entries[zip_maker_add(&m, pica_span_str("cut"), pica_span_of(bytes, LARGE), ZIP_DEFLATED)]
        .csize = 1000;
    zip_maker_finish_archive(&m);
    return m;
}

static void test_parts(const struct apk_package *pkg, const uint8_t *bytes)
{
    struct seen s;

    CHECK(shows(look(pkg, "stored", UINT64_MAX, SIZE_MAX), bytes, LARGE));
    CHECK(shows(look(pkg, "large", UINT64_MAX, SIZE_MAX), bytes, LARGE));
    CHECK(shows(look(pkg, "small", UINT64_MAX, SIZE_MAX), bytes, 300));
    CHECK(shows(look(pkg, "empty", UINT64_MAX, SIZE_MAX), bytes, 0));
    CHECK(shows(look(pkg, "odd", UINT64_MAX, SIZE_MAX), bytes, 300));
    CHECK(shows(look(pkg, "stored", 1000, SIZE_MAX), bytes, 1000));
    CHECK(shows(look(pkg, "large", 1000, SIZE_MAX), bytes, 1000));
    CHECK(shows(look(pkg, "small", 299, SIZE_MAX), bytes, 299));
    CHECK(shows(look(pkg, "small", 0, SIZE_MAX), bytes, 0));
    s = look(pkg, "large", UINT64_MAX, 2);
    CHECK(s.calls == 2 && s.all.len < LARGE);
    pica_text_finish(&s.all);
    s = look(pkg, "cut", UINT64_MAX, SIZE_MAX);
    CHECK(s.all.len < 1000 && s.all.len > 900 && memcmp(s.all.data, bytes, s.all.len) == 0);
    pica_text_finish(&s.all);
}

static void test_stored_at(const struct apk_package *pkg, const uint8_t *bytes)
{
    struct pica_input part;
    struct pica_error err;
    uint8_t got[300];

    CHECK(!apk_stored_at(pkg, apk_find(pkg, "small"), &part));
    CHECK(apk_stored_at(pkg, apk_find(pkg, "odd"), &part) && part.size == 300);
    CHECK(pica_input_read(&part, 0, got, 300, &err) == PICA_OK && memcmp(got, bytes, 300) == 0);
    CHECK(pica_input_read(&part, 1, got, 300, &err) != PICA_OK);
}

static bool try_alloc(void *context)
{
    const struct apk_package *pkg = context;
    struct seen s = { .most_calls = SIZE_MAX };
    struct pica_error err;
    bool done = apk_look(pkg, apk_find(pkg, "large"), UINT64_MAX, see, &s, &err) == PICA_OK;

    pica_text_finish(&s.all);
    return done;
}

/* Every place names what the package is inside of. */
static void test_within(struct pica_span bytes)
{
    struct pica_input in = pica_input_memory(bytes);
    struct pica_notes notes = { 0 };
    struct apk_package *pkg;
    struct pica_error err;

    CHECK(apk_open_within(&in, "assets/a.zip", &pica_limits_default, &notes, &pkg, &err) ==
          PICA_OK);
    CHECK_STR(apk_find(pkg, "small")->label, "assets/a.zip!small");
    CHECK(notes.count > 0);
    for (size_t i = 0; i < notes.count; i++)
        CHECK(notes.items[i].place.entry &&
              strncmp(notes.items[i].place.entry, "assets/a.zip", 12) == 0);
    apk_close(pkg);
    pica_notes_finish(&notes);
}

int main(void)
{
    const uint8_t *bytes = noise();
    struct zip_maker m = sample(bytes);
    struct pica_input in = pica_input_memory(zip_maker_bytes(&m));
    struct pica_notes notes = { 0 };
    struct apk_package *pkg;
    struct pica_error err;

    if (apk_open(&in, &pica_limits_default, &notes, &pkg, &err) != PICA_OK)
        return EXIT_FAILURE;
    test_parts(pkg, bytes);
    test_stored_at(pkg, bytes);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_alloc, pkg, true, 0) > 2);
    apk_close(pkg);
    pica_notes_finish(&notes);
    test_within(zip_maker_bytes(&m));
    zip_maker_free(&m);
    return check_done();
}
