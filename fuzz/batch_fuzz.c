/*
 * Any bytes as what a worker says, in pieces of any length, and as a list of files. The first byte
 * says how long the pieces are; with its lowest bit set the digest of the first message is made
 * right, so that bodies are reached.
 */
#include "batch/answer.h"
#include "batch/list.h"
#include "batch/message.h"

#include <stdlib.h>

#define LIMIT 65536u

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool lies_within(struct pica_span part, struct pica_span whole)
{
    return part.len == 0 || (part.data >= whole.data && part.len <= whole.len &&
                             (size_t)(part.data - whole.data) <= whole.len - part.len);
}

static void read_body(const struct batch_reader *r)
{
    struct pica_span body = batch_reader_body(r);
    struct batch_answer a;
    struct batch_sample s;
    struct pica_error err;

    if (batch_answer_read(body, &a, &err) == PICA_OK) {
        for (size_t i = 0; i < BATCH_PART_COUNT; i++)
            if (!lies_within(a.parts[i], body))
                abort();
        if (a.said >= BATCH_SAID_COUNT || a.worst > BATCH_LEVELS)
            abort();
    }
    if (batch_sample_read(body, &s, &err) == PICA_OK && strlen(s.sha256) != 64)
        abort();
}

static void read_messages(struct pica_span bytes, size_t step)
{
    struct batch_reader r = { .limit = LIMIT };
    struct pica_error err;

    while (bytes.len) {
        size_t n = bytes.len < step ? bytes.len : step, taken;

        if (batch_reader_add(&r, pica_span_of(bytes.data, n), &taken, &err) != PICA_OK)
            break;
        if (taken > n || (taken == 0 && !r.whole) || r.body_cap > LIMIT)
            abort();
        bytes = pica_span_of(bytes.data + taken, bytes.len - taken);
        if (r.whole) {
            read_body(&r);
            batch_reader_next(&r);
        }
    }
    batch_reader_finish(&r);
}

static void read_list(struct pica_span bytes)
{
    struct batch_list list = { 0 };
    struct pica_error err;
    size_t count;

    /* Relative paths only: a list may name folders, and these are looked into. */
    for (size_t i = 0; i < bytes.len; i++)
        if (bytes.data[i] == '/' || bytes.data[i] == '.')
            return;
    if (batch_list_add_lines(&list, bytes, &err) == PICA_OK) {
        batch_list_sort(&list);
        count = list.count;
        if (batch_list_shard(&list, 1, 3, &err) != PICA_OK || list.count > count)
            abort();
    }
    batch_list_finish(&list);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_text made = { 0 };
    size_t step;

    if (size == 0)
        return 0;
    step = (size_t)(data[0] >> 1) + 1;
    if (data[0] & 1) {
        batch_message_add(&made, data[0] & 2 ? BATCH_MESSAGE_ANSWER : BATCH_MESSAGE_SAMPLE,
                          pica_span_of(data + 1, size - 1));
        if (!made.failed)
            read_messages(pica_span_of(made.data, made.len), step);
        pica_text_finish(&made);
    } else {
        read_messages(pica_span_of(data + 1, size - 1), step);
        read_list(pica_span_of(data + 1, size - 1));
    }
    return 0;
}
