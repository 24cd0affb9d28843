#include "batch/worker.h"

#include "batch/message.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define HASH_STEP (256u << 10) /* bytes read at once */

/* Nobody listens any more, or there is no memory for a message: the parent sees that it is missing.
 */
static _Noreturn void give_up(void)
{
    _exit(EXIT_FAILURE);
}

static void send_all(int channel, const struct pica_text *t)
{
    size_t at = 0;

    if (t->failed)
        give_up();
    while (at < t->len) {
        ssize_t n = write(channel, t->data + at, t->len - at);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            give_up();
        at += (size_t)n;
    }
}

static void say(int channel, enum batch_message_kind kind, struct pica_text *body)
{
    struct pica_text message = { 0 };

    if (body->failed)
        give_up();
    batch_message_add(&message, kind, pica_span_of(body->data, body->len));
    send_all(channel, &message);
    pica_text_finish(&message);
    pica_text_finish(body);
}

static void answer(int channel, const struct batch_answer *a)
{
    struct pica_text body = { 0 };

    batch_answer_write(a, &body);
    say(channel, BATCH_MESSAGE_ANSWER, &body);
}

/* Says what went wrong, in both languages. */
static void answer_error(int channel, const struct pica_error *err)
{
    struct batch_answer a = { .said = err->status == PICA_E_NOMEM ? BATCH_SAID_NO_MEMORY
                                      : err->status == PICA_E_IO  ? BATCH_SAID_UNREAD
                                                                  : BATCH_SAID_UNREADABLE };
    char why[PICA_LANG_COUNT][PICA_CAUSE_SIZE + 160];

    for (int lang = 0; lang < PICA_LANG_COUNT; lang++)
        pica_error_text(err, (enum pica_lang)lang, why[lang], sizeof why[lang]);
    a.parts[BATCH_PART_WHY_ZH] = pica_span_str(why[PICA_ZH]);
    a.parts[BATCH_PART_WHY_EN] = pica_span_str(why[PICA_EN]);
    answer(channel, &a);
}

static void tell_cage(int channel, const struct pica_error *err)
{
    struct pica_text body = { 0 };
    char why[PICA_CAUSE_SIZE + 160];

    pica_text_add(&body, pica_error_text(err, PICA_ZH, why, sizeof why));
    pica_text_add_char(&body, '\0');
    pica_text_add(&body, pica_error_text(err, PICA_EN, why, sizeof why));
    say(channel, BATCH_MESSAGE_CAGE, &body);
}

static enum pica_status hash(const struct pica_input *in, struct batch_sample *ret,
                             struct pica_error *err)
{
    struct pica_hasher h;
    uint8_t *piece = malloc(HASH_STEP);
    enum pica_status st = piece ? PICA_OK : pica_fail_nomem(err);

    pica_hasher_init(&h);
    h.wanted[PICA_SHA256] = true;
    for (uint64_t at = 0; at < in->size && st == PICA_OK; at += HASH_STEP) {
        size_t n = in->size - at < HASH_STEP ? (size_t)(in->size - at) : HASH_STEP;

        st = pica_input_read(in, at, piece, n, err);
        if (st == PICA_OK)
            pica_hasher_add(&h, pica_span_of(piece, n));
    }
    free(piece);
    ret->size = in->size;
    pica_hasher_hex(&h, PICA_SHA256, ret->sha256);
    return st;
}

static bool told_to_go(int channel)
{
    char byte = BATCH_SKIP;
    ssize_t n;

    do
        n = read(channel, &byte, 1);
    while (n < 0 && errno == EINTR);
    return n == 1 && byte == BATCH_GO;
}

_Noreturn void batch_worker_run(const struct batch_duty *duty, int input, int channel,
                                const char *file_name, struct scan_progress *watch)
{
    struct pica_input in = { .fd = input };
    struct batch_answer a = { 0 };
    struct batch_sample sample;
    struct pica_text body = { 0 };
    struct pica_error err;
    struct stat st;

    if (fstat(input, &st) == 0 && st.st_size > 0)
        in.size = (uint64_t)st.st_size;
    if (batch_cage_enter(&duty->cage, NULL, &err) != PICA_OK) {
        tell_cage(channel, &err);
        give_up();
    }
    if (hash(&in, &sample, &err) != PICA_OK) {
        answer_error(channel, &err);
        _exit(EXIT_SUCCESS);
    }
    batch_sample_write(&sample, &body);
    say(channel, BATCH_MESSAGE_SAMPLE, &body);
    if (!told_to_go(channel))
        _exit(EXIT_SUCCESS);
    if (duty->work(duty->context, &in, file_name, watch, &a, &err) == PICA_OK)
        answer(channel, &a);
    else
        answer_error(channel, &err);
    _exit(EXIT_SUCCESS);
}
