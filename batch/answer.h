/*
 * batch/answer.h - the bodies of a worker's messages (batch/message.h).
 *
 * An answer is made in the worker and read in its parent, which checks every
 * number and length, and takes the texts for what they are: bytes of a package,
 * not fit for a terminal as they stand. All integers are little-endian.
 */
#ifndef PICA_BATCH_ANSWER_H
#define PICA_BATCH_ANSWER_H

#include "base/digest.h"
#include "base/error.h"
#include "base/text.h"

/* How the worker itself says that it ended. */
enum batch_said {
    BATCH_SAID_DONE,       /* there is a report */
    BATCH_SAID_UNREADABLE, /* nothing of the input could be understood: why, in both languages */
    BATCH_SAID_UNREAD,     /* the system would not read it: likewise */
    BATCH_SAID_NO_MEMORY,  /* its memory was not enough */
    BATCH_SAID_COUNT
};

enum batch_part {
    BATCH_PART_REPORT, /* whoever made the worker knows what these two hold */
    BATCH_PART_FACTS,
    BATCH_PART_WHY_ZH,
    BATCH_PART_WHY_EN,
    BATCH_PART_COUNT
};

#define BATCH_LEVELS 5u /* of a finding: rules/rules.h */

struct batch_answer {
    enum batch_said said;
    unsigned worst;    /* 0: no finding; otherwise the worst one's level, from 1 */
    bool cut_short;    /* something that could hide a finding was not looked at */
    uint32_t findings; /* how many */
    struct pica_span parts[BATCH_PART_COUNT];
};

void batch_answer_write(const struct batch_answer *a, struct pica_text *out);

/* `ret` holds views into `body`. */
PICA_MUST_USE
enum pica_status batch_answer_read(struct pica_span body, struct batch_answer *ret,
                                   struct pica_error *err);

/* What a worker says first: whose bytes these are. */
struct batch_sample {
    char sha256[PICA_DIGEST_HEX];
    uint64_t size;
};

void batch_sample_write(const struct batch_sample *s, struct pica_text *out);
PICA_MUST_USE
enum pica_status batch_sample_read(struct pica_span body, struct batch_sample *ret,
                                   struct pica_error *err);

#endif
