/*
 * batch/message.h - what a worker tells its parent, and how little of it is believed.
 *
 * A message is a head, a body and a digest over both, all little-endian:
 *
 *     u32 magic "PCW1"   u16 version   u16 kind   u64 length of the body
 *     the body
 *     32 bytes: SHA-256 of head and body
 *
 * The worker has read hostile bytes and may be theirs by now. So the reader
 * believes no number before it has checked it against a limit, keeps no more
 * than one message, and hands out a body only when its digest is right, which
 * also tells a message that was cut off from one that is whole. Whoever owns a
 * worker can still make a false message that is sound; it can speak of its own
 * sample only, since the parent knows by the channel whose it is.
 *
 * Knows nothing of what a body means.
 */
#ifndef PICA_BATCH_MESSAGE_H
#define PICA_BATCH_MESSAGE_H

#include "base/error.h"
#include "base/text.h"

#define BATCH_MESSAGE_HEAD 16u
#define BATCH_MESSAGE_DIGEST 32u
#define BATCH_MESSAGE_VERSION 1u

enum batch_message_kind {
    BATCH_MESSAGE_SAMPLE = 1, /* the digest and size of the input (batch/answer.h) */
    BATCH_MESSAGE_ANSWER,     /* what came of it */
    BATCH_MESSAGE_CAGE,       /* the cage could not be closed: why, in both languages */
};

/* Appends a whole message. */
void batch_message_add(struct pica_text *out, enum batch_message_kind kind, struct pica_span body);

/* A message in the making, from bytes as they come. Zero and a limit is valid. */
struct batch_reader {
    size_t limit; /* bytes that a body may have */
    uint8_t head[BATCH_MESSAGE_HEAD];
    size_t have; /* bytes of the whole message that came so far */
    size_t body_len;
    uint8_t *body; /* grows as bytes come, not as they are promised */
    size_t body_cap;
    uint8_t digest[BATCH_MESSAGE_DIGEST];
    bool whole; /* kind and body are there to be read */
    enum batch_message_kind kind;
};

/*
 * Takes what it can use of `bytes`: up to the end of a message. *ret_taken says how many. Once
 * `whole` is set it takes no more until batch_reader_next(). Fails for good on anything but a
 * message.
 */
PICA_MUST_USE
enum pica_status batch_reader_add(struct batch_reader *r, struct pica_span bytes, size_t *ret_taken,
                                  struct pica_error *err);

/* The body; lives until batch_reader_next() or batch_reader_finish(). Needs `whole`. */
struct pica_span batch_reader_body(const struct batch_reader *r);

/* Takes the body out of the reader, to be freed with free(). Needs `whole`. */
uint8_t *batch_reader_take(struct batch_reader *r, size_t *ret_len);

/* Whether bytes of a message came whose end did not. */
bool batch_reader_is_within(const struct batch_reader *r);

void batch_reader_next(struct batch_reader *r); /* makes it ready for another */
void batch_reader_finish(struct batch_reader *r);

#endif
