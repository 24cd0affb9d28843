#include "batch/message.h"

#include "base/cursor.h"
#include "base/digest.h"

#include <stdlib.h>

#define MAGIC 0x31574350u /* "PCW1" */
#define FIRST_CAP 4096u

static void add_number(struct pica_text *out, uint64_t n, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; i++)
        pica_text_add_char(out, (char)(uint8_t)(n >> (8 * i)));
}

static void digest_of(struct pica_span head, struct pica_span body,
                      uint8_t out[BATCH_MESSAGE_DIGEST])
{
    struct pica_hash h;
    uint8_t whole[PICA_HASH_MAX];

    pica_hash_init(&h, PICA_HASH_SHA256);
    pica_hash_add(&h, head);
    pica_hash_add(&h, body);
    pica_hash_end(&h, whole);
    memcpy(out, whole, BATCH_MESSAGE_DIGEST);
}

void batch_message_add(struct pica_text *out, enum batch_message_kind kind, struct pica_span body)
{
    uint8_t digest[BATCH_MESSAGE_DIGEST];
    size_t start = out->len;

    add_number(out, MAGIC, 4);
    add_number(out, BATCH_MESSAGE_VERSION, 2);
    add_number(out, (uint64_t)kind, 2);
    add_number(out, body.len, 8);
    if (out->failed)
        return;
    digest_of(pica_span_of(out->data + start, BATCH_MESSAGE_HEAD), body, digest);
    pica_text_add_span(out, body);
    pica_text_add_span(out, pica_span_of(digest, sizeof digest));
}

static bool kind_is_known(unsigned kind)
{
    return kind == BATCH_MESSAGE_SAMPLE || kind == BATCH_MESSAGE_ANSWER ||
           kind == BATCH_MESSAGE_CAGE;
}

/* The head is whole: may what it promises come? */
static enum pica_status check_head(struct batch_reader *r, struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(pica_span_of(r->head, sizeof r->head), 0);
    uint32_t magic = pica_cursor_u32(&c);
    unsigned version = pica_cursor_u16(&c), kind = pica_cursor_u16(&c);
    uint64_t len = pica_cursor_u64(&c);

    if (magic != MAGIC)
        return pica_fail(err, PICA_E_MALFORMED, 0, "the worker's answer is no message");
    if (version != BATCH_MESSAGE_VERSION || !kind_is_known(kind))
        return pica_fail(err, PICA_E_MALFORMED, 4,
                         "the worker's answer is of version %u and kind %u", version, kind);
    if (len > r->limit)
        return pica_fail(err, PICA_E_LIMIT, 8,
                         "the worker's answer of %ju bytes is longer than the %zu allowed",
                         (uintmax_t)len, r->limit);
    r->body_len = (size_t)len;
    r->kind = (enum batch_message_kind)kind;
    return PICA_OK;
}

/* Room for what came, doubled, never beyond what was promised. */
static bool make_room(struct batch_reader *r, size_t need)
{
    size_t cap = r->body_cap ? r->body_cap : FIRST_CAP;
    uint8_t *grown;

    if (need <= r->body_cap)
        return true;
    while (cap < need)
        cap = cap > r->body_len / 2 ? r->body_len : cap * 2;
    grown = realloc(r->body, cap);
    if (!grown)
        return false;
    r->body = grown;
    r->body_cap = cap;
    return true;
}

static size_t lesser(size_t a, size_t b)
{
    return a < b ? a : b;
}

static enum pica_status check_digest(struct batch_reader *r, struct pica_error *err)
{
    uint8_t want[BATCH_MESSAGE_DIGEST];

    digest_of(pica_span_of(r->head, sizeof r->head), pica_span_of(r->body, r->body_len), want);
    if (memcmp(want, r->digest, sizeof want) != 0)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                         "the worker's answer is not what its digest says");
    r->whole = true;
    return PICA_OK;
}

/* Copies up to `want` bytes at `at` of a part that begins at `begins`; moves on. */
static void take(struct batch_reader *r, struct pica_span *bytes, uint8_t *part, size_t begins,
                 size_t size)
{
    size_t at = r->have - begins, n = lesser(size - at, bytes->len);

    if (n)
        memcpy(part + at, bytes->data, n);
    *bytes = pica_span_of(bytes->data + n, bytes->len - n);
    r->have += n;
}

enum pica_status batch_reader_add(struct batch_reader *r, struct pica_span bytes, size_t *ret_taken,
                                  struct pica_error *err)
{
    size_t before = r->have, body_end;
    enum pica_status st;

    *ret_taken = 0;
    if (r->whole)
        return PICA_OK;
    if (r->have < BATCH_MESSAGE_HEAD && bytes.len) {
        take(r, &bytes, r->head, 0, BATCH_MESSAGE_HEAD);
        if (r->have == BATCH_MESSAGE_HEAD && (st = check_head(r, err)) != PICA_OK)
            return st;
    }
    if (r->have < BATCH_MESSAGE_HEAD) {
        *ret_taken = r->have - before;
        return PICA_OK;
    }
    body_end = BATCH_MESSAGE_HEAD + r->body_len;
    if (r->have < body_end && bytes.len) {
        size_t at = r->have - BATCH_MESSAGE_HEAD;

        if (!make_room(r, at + lesser(r->body_len - at, bytes.len)))
            return pica_fail_nomem(err);
        take(r, &bytes, r->body, BATCH_MESSAGE_HEAD, r->body_len);
    }
    if (r->have >= body_end && bytes.len)
        take(r, &bytes, r->digest, body_end, BATCH_MESSAGE_DIGEST);
    *ret_taken = r->have - before;
    return r->have == body_end + BATCH_MESSAGE_DIGEST ? check_digest(r, err) : PICA_OK;
}

struct pica_span batch_reader_body(const struct batch_reader *r)
{
    return pica_span_of(r->body, r->body_len);
}

uint8_t *batch_reader_take(struct batch_reader *r, size_t *ret_len)
{
    uint8_t *body = r->body;

    *ret_len = r->body_len;
    r->body = NULL;
    r->body_cap = 0;
    return body;
}

bool batch_reader_is_within(const struct batch_reader *r)
{
    return r->have > 0 && !r->whole;
}

void batch_reader_next(struct batch_reader *r)
{
    r->have = 0;
    r->whole = false;
}

void batch_reader_finish(struct batch_reader *r)
{
    free(r->body);
    *r = (struct batch_reader){ .limit = r->limit };
}
