#include "batch/answer.h"

#include "base/cursor.h"

#define SHA256_HEX 64u

static void add_number(struct pica_text *out, uint64_t n, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; i++)
        pica_text_add_char(out, (char)(uint8_t)(n >> (8 * i)));
}

void batch_answer_write(const struct batch_answer *a, struct pica_text *out)
{
    add_number(out, (uint64_t)a->said, 4);
    add_number(out, a->worst, 4);
    add_number(out, a->cut_short, 4);
    add_number(out, a->findings, 4);
    for (size_t i = 0; i < BATCH_PART_COUNT; i++) {
        add_number(out, a->parts[i].len, 8);
        pica_text_add_span(out, a->parts[i]);
    }
}

enum pica_status batch_answer_read(struct pica_span body, struct batch_answer *ret,
                                   struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(body, 0);
    struct batch_answer a = { 0 };
    uint32_t said = pica_cursor_u32(&c), worst = pica_cursor_u32(&c), cut = pica_cursor_u32(&c);

    a.findings = pica_cursor_u32(&c);
    for (size_t i = 0; i < BATCH_PART_COUNT; i++) {
        uint64_t len = pica_cursor_u64(&c);

        if (!c.ok || len > pica_cursor_left(&c))
            return pica_fail(err, PICA_E_MALFORMED, c.pos,
                             "part %zu of the worker's answer does not fit into it", i);
        a.parts[i] = pica_cursor_bytes(&c, (size_t)len);
    }
    if (pica_cursor_left(&c) != 0)
        return pica_fail(err, PICA_E_MALFORMED, c.pos, "there is more behind the worker's answer");
    if (said >= BATCH_SAID_COUNT || worst > BATCH_LEVELS || cut > 1)
        return pica_fail(err, PICA_E_MALFORMED, 0,
                         "the worker's answer says %u, %u and %u, which mean nothing", said, worst,
                         cut);
    if (said == BATCH_SAID_DONE && a.parts[BATCH_PART_REPORT].len == 0)
        return pica_fail(err, PICA_E_MALFORMED, 0, "the worker's answer has no report");
    a.said = (enum batch_said)said;
    a.worst = worst;
    a.cut_short = cut == 1;
    *ret = a;
    return PICA_OK;
}

void batch_sample_write(const struct batch_sample *s, struct pica_text *out)
{
    pica_text_add_span(out, pica_span_of(s->sha256, SHA256_HEX));
    add_number(out, s->size, 8);
}

enum pica_status batch_sample_read(struct pica_span body, struct batch_sample *ret,
                                   struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(body, 0);
    struct pica_span hex = pica_cursor_bytes(&c, SHA256_HEX);
    uint64_t size = pica_cursor_u64(&c);

    if (!c.ok || pica_cursor_left(&c) != 0)
        return pica_fail(err, PICA_E_MALFORMED, 0, "the worker names no digest");
    for (size_t i = 0; i < hex.len; i++)
        if (!strchr("0123456789abcdef", hex.data[i]) || hex.data[i] == '\0')
            return pica_fail(err, PICA_E_MALFORMED, i, "the worker names no digest");
    memcpy(ret->sha256, hex.data, SHA256_HEX);
    ret->sha256[SHA256_HEX] = '\0';
    ret->size = size;
    return PICA_OK;
}
