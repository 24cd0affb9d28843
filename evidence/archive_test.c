#include "evidence/archive.h"

#include "apk/inflate.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#include <stdlib.h>

static struct pica_error err;

static struct evidence_files three_files(void)
{
    static const uint8_t binary[] = { 0, 1, 2, 0xff, 'P', 'K', 5, 6, 0, 0 };
    struct evidence_files f = { 0 };

    CHECK(evidence_add(&f, "README.txt", pica_span_str("read me\n"), &err) == PICA_OK);
    CHECK(evidence_add(&f, "extracts/001-a", pica_span_of(binary, sizeof binary), &err) == PICA_OK);
    CHECK(evidence_add(&f, "empty", pica_span_of(NULL, 0), &err) == PICA_OK);
    return f;
}

static struct pica_text written(void)
{
    struct evidence_files f = three_files();
    struct pica_text out = { 0 };

    CHECK(evidence_archive_write(&f, &out, &err) == PICA_OK);
    evidence_files_finish(&f);
    return out;
}

static void test_whole(void)
{
    struct pica_text one = written(), two = written();
    struct evidence_archive a;

    CHECK(one.len == two.len && memcmp(one.data, two.data, one.len) == 0);
    CHECK(evidence_archive_read(pica_span_of(one.data, one.len), &a, &err) == PICA_OK);
    CHECK(a.whole && a.plain && a.files.count == 3);
    CHECK_STR(a.files.items[1].name, "extracts/001-a");
    CHECK(evidence_find(&a.files, "README.txt") &&
          pica_span_is(evidence_find(&a.files, "README.txt")->bytes, "read me\n"));
    CHECK(evidence_find(&a.files, "empty") && evidence_find(&a.files, "empty")->bytes.len == 0);
    CHECK(!evidence_find(&a.files, "other") && !evidence_find(&a.files, EVIDENCE_ARCHIVE_DIGEST));
    evidence_archive_finish(&a);
    pica_text_finish(&one);
    pica_text_finish(&two);
}

/* Not known to be whole: told, or no archive at all. */
static bool is_caught(struct pica_span bytes)
{
    struct evidence_archive a;
    bool whole;

    if (evidence_archive_read(bytes, &a, &err) != PICA_OK)
        return true;
    whole = a.whole;
    evidence_archive_finish(&a);
    return !whole;
}

static void test_every_bit(void)
{
    struct pica_text t = written();
    size_t missed = 0;

    for (size_t i = 0; i < t.len; i++)
        for (unsigned bit = 0; bit < 8; bit++) {
            t.data[i] = (char)(t.data[i] ^ (1 << bit));
            missed += !is_caught(pica_span_of(t.data, t.len));
            t.data[i] = (char)(t.data[i] ^ (1 << bit));
        }
    CHECK(missed == 0);
    pica_text_finish(&t);
}

static void test_every_length(void)
{
    struct pica_text t = written();
    size_t missed = 0;

    for (size_t len = 0; len < t.len; len++) {
        uint8_t *cut = malloc(len + 1); /* so that a sanitizer sees where it ends */

        if (cut) {
            memcpy(cut, t.data, len);
            missed += !is_caught(pica_span_of(cut, len));
        }
        free(cut);
    }
    CHECK(missed == 0);
    pica_text_add_char(&t, '\0');
    CHECK(is_caught(pica_span_of(t.data, t.len)));
    pica_text_finish(&t);
}

static bool read_it(void *context)
{
    const struct pica_text *t = context;
    struct evidence_archive a;

    if (evidence_archive_read(pica_span_of(t->data, t->len), &a, &err) != PICA_OK) {
        CHECK(err.status == PICA_E_NOMEM);
        return false;
    }
    CHECK(a.whole && a.plain && a.files.count == 3);
    evidence_archive_finish(&a);
    return true;
}

static void test_memory(void)
{
    struct pica_text t = written();

    if (fail_alloc_available())
        CHECK(fail_alloc_each(read_it, &t, true, 0) > 0);
    pica_text_finish(&t);
}

int main(void)
{
    test_whole();
    test_every_bit();
    test_every_length();
    test_memory();
    return check_done();
}
