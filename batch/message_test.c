/* Messages of workers: whole, cut anywhere, bent anywhere, and without memory. */
#include "batch/answer.h"
#include "batch/message.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#define LIMIT 4096u

static const char report[] = "{\"schema\":\"pica.report/1\"}\n";

static void make_answer(struct pica_text *out)
{
    struct batch_answer a = {
        .said = BATCH_SAID_DONE, .worst = 4, .cut_short = true, .findings = 7
    };
    struct pica_text body = { 0 };

    a.parts[BATCH_PART_REPORT] = pica_span_str(report);
    a.parts[BATCH_PART_FACTS] = pica_span_str("facts");
    batch_answer_write(&a, &body);
    batch_message_add(out, BATCH_MESSAGE_ANSWER, pica_span_of(body.data, body.len));
    out->failed |= body.failed;
    pica_text_finish(&body);
}

/* Feeds `bytes` in pieces of `step`; true when a whole message came. */
static bool feed(struct batch_reader *r, struct pica_span bytes, size_t step, bool *ret_failed)
{
    *ret_failed = false;
    while (bytes.len && !r->whole) {
        size_t n = bytes.len < step ? bytes.len : step, taken;
        struct pica_error err;

        if (batch_reader_add(r, pica_span_of(bytes.data, n), &taken, &err) != PICA_OK) {
            *ret_failed = true;
            return false;
        }
        CHECK(taken > 0 && taken <= n);
        bytes = pica_span_of(bytes.data + taken, bytes.len - taken);
    }
    return r->whole;
}

static void test_whole(void)
{
    struct pica_text t = { 0 };

    make_answer(&t);
    for (size_t step = 1; step <= t.len + 1; step++) {
        struct batch_reader r = { .limit = LIMIT };
        struct batch_answer a;
        struct pica_error err;
        bool failed;

        CHECK(feed(&r, pica_span_of(t.data, t.len), step, &failed));
        CHECK(r.kind == BATCH_MESSAGE_ANSWER);
        CHECK(batch_answer_read(batch_reader_body(&r), &a, &err) == PICA_OK);
        CHECK(a.said == BATCH_SAID_DONE && a.worst == 4 && a.cut_short && a.findings == 7);
        CHECK(pica_span_is(a.parts[BATCH_PART_REPORT], report));
        CHECK(pica_span_is(a.parts[BATCH_PART_FACTS], "facts"));
        CHECK(a.parts[BATCH_PART_WHY_EN].len == 0);
        CHECK(!batch_reader_is_within(&r));
        batch_reader_finish(&r);
    }
    pica_text_finish(&t);
}

static void test_two_in_a_row(void)
{
    struct batch_sample s = { .size = 77 }, got;
    struct pica_text t = { 0 }, body = { 0 };
    struct batch_reader r = { .limit = LIMIT };
    struct pica_error err;
    size_t taken, first;

    memset(s.sha256, 'a', sizeof s.sha256 - 1);
    batch_sample_write(&s, &body);
    batch_message_add(&t, BATCH_MESSAGE_SAMPLE, pica_span_of(body.data, body.len));
    first = t.len;
    make_answer(&t);
    CHECK(batch_reader_add(&r, pica_span_of(t.data, t.len), &taken, &err) == PICA_OK);
    CHECK(taken == first && r.whole && r.kind == BATCH_MESSAGE_SAMPLE);
    CHECK(batch_sample_read(batch_reader_body(&r), &got, &err) == PICA_OK);
    CHECK(got.size == 77 && strcmp(got.sha256, s.sha256) == 0);
    /* Nothing more is taken before the first is done with. */
    CHECK(batch_reader_add(&r, pica_span_of(t.data + first, t.len - first), &taken, &err) ==
          PICA_OK);
    CHECK(taken == 0);
    batch_reader_next(&r);
    CHECK(batch_reader_add(&r, pica_span_of(t.data + first, t.len - first), &taken, &err) ==
          PICA_OK);
    CHECK(taken == t.len - first && r.whole && r.kind == BATCH_MESSAGE_ANSWER);
    batch_reader_finish(&r);
    pica_text_finish(&t);
    pica_text_finish(&body);
}

/* Cut at every length it is not whole; with any byte changed it is refused. */
static void test_cut_and_bent(void)
{
    struct pica_text t = { 0 };
    bool failed;

    make_answer(&t);
    for (size_t n = 0; n < t.len; n++) {
        struct batch_reader r = { .limit = LIMIT };

        CHECK(!feed(&r, pica_span_of(t.data, n), 7, &failed) && !failed);
        CHECK(batch_reader_is_within(&r) == (n > 0));
        batch_reader_finish(&r);
    }
    for (size_t at = 0; at < t.len; at++)
        for (unsigned bit = 0; bit < 8; bit++) {
            struct batch_reader r = { .limit = LIMIT };

            t.data[at] = (char)(t.data[at] ^ (char)(1u << bit));
            /* Refused, or, where it promises more than came, never whole. */
            CHECK(!feed(&r, pica_span_of(t.data, t.len), 64, &failed));
            t.data[at] = (char)(t.data[at] ^ (char)(1u << bit));
            batch_reader_finish(&r);
        }
    pica_text_finish(&t);
}

/* What a head promises is not believed: no memory is taken for it. */
static void test_promises(void)
{
    static const uint8_t huge[BATCH_MESSAGE_HEAD] = {
        'P', 'C', 'W', '1', 1, 0, 2, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f
    };
    uint8_t most[BATCH_MESSAGE_HEAD + 1] = { 'P', 'C', 'W', '1', 1, 0, 2, 0, 0, 0, 0, 0x10 };
    struct batch_reader r = { .limit = LIMIT };
    struct pica_error err;
    size_t taken;

    CHECK(batch_reader_add(&r, pica_span_of(huge, sizeof huge), &taken, &err) == PICA_E_LIMIT);
    batch_reader_finish(&r);
    r = (struct batch_reader){ .limit = 1u << 30 };
    CHECK(batch_reader_add(&r, pica_span_of(most, sizeof most), &taken, &err) == PICA_OK);
    CHECK(r.body_len == 1u << 28 && r.body_cap <= 4096);
    batch_reader_finish(&r);
}

/* Every body cut at every length, and with every number bent, is refused or sound. */
static void test_bodies(void)
{
    struct batch_answer a = { .said = BATCH_SAID_UNREADABLE }, got;
    struct pica_text body = { 0 };
    struct pica_error err;

    a.parts[BATCH_PART_WHY_ZH] = pica_span_str("zh");
    a.parts[BATCH_PART_WHY_EN] = pica_span_str("en");
    batch_answer_write(&a, &body);
    CHECK(batch_answer_read(pica_span_of(body.data, body.len), &got, &err) == PICA_OK);
    for (size_t n = 0; n < body.len; n++)
        CHECK(batch_answer_read(pica_span_of(body.data, n), &got, &err) == PICA_E_MALFORMED);
    for (size_t at = 0; at < 12; at++) {
        char old = body.data[at];

        body.data[at] = (char)0x7f;
        CHECK(batch_answer_read(pica_span_of(body.data, body.len), &got, &err) == PICA_E_MALFORMED);
        body.data[at] = old;
    }
    pica_text_add_char(&body, '!');
    CHECK(batch_answer_read(pica_span_of(body.data, body.len), &got, &err) == PICA_E_MALFORMED);
    /* Done, and no report. */
    body.len--;
    body.data[0] = BATCH_SAID_DONE;
    CHECK(batch_answer_read(pica_span_of(body.data, body.len), &got, &err) == PICA_E_MALFORMED);
    pica_text_finish(&body);
}

static void test_samples(void)
{
    struct batch_sample s = { .size = UINT64_MAX }, got;
    struct pica_text body = { 0 };
    struct pica_error err;

    memset(s.sha256, '0', sizeof s.sha256 - 1);
    batch_sample_write(&s, &body);
    CHECK(batch_sample_read(pica_span_of(body.data, body.len), &got, &err) == PICA_OK);
    CHECK(got.size == UINT64_MAX);
    for (size_t n = 0; n < body.len; n++)
        CHECK(batch_sample_read(pica_span_of(body.data, n), &got, &err) == PICA_E_MALFORMED);
    for (size_t at = 0; at < 64; at++)
        for (size_t i = 0; i < 4; i++) {
            body.data[at] = "G\0A/"[i];
            CHECK(batch_sample_read(pica_span_of(body.data, body.len), &got, &err) ==
                  PICA_E_MALFORMED);
            body.data[at] = '0';
        }
    pica_text_finish(&body);
}

static bool make_and_read(void *context)
{
    struct pica_text t = { 0 };
    struct batch_reader r = { .limit = LIMIT };
    bool failed = true, whole = false;

    (void)context;
    make_answer(&t);
    if (!t.failed)
        whole = feed(&r, pica_span_of(t.data, t.len), 100, &failed);
    batch_reader_finish(&r);
    pica_text_finish(&t);
    return whole && !failed;
}

int main(void)
{
    test_whole();
    test_two_in_a_row();
    test_cut_and_bent();
    test_promises();
    test_bodies();
    test_samples();
    if (fail_alloc_available())
        CHECK(fail_alloc_each(make_and_read, NULL, false, 0) > 0);
    return check_done();
}
