/*
 * scan/story.h - the whole story of one call: what was decided, what would make it lawful, what
 * would have to be seen to be surer.
 */
#ifndef PICA_SCAN_STORY_H
#define PICA_SCAN_STORY_H

#include "scan/decision.h"

enum scan_subject_kind {
    SCAN_SUBJECT_COLLECTION,
    SCAN_SUBJECT_REQUEST,
    SCAN_SUBJECT_START,
    SCAN_SUBJECT_GRANT
};

/* One of r->collections, or of r->decisions->requests, starts or grants. */
struct scan_subject {
    enum scan_subject_kind kind;
    size_t index;
};

struct scan_counsel {
    const char *id; /* scan/counsel.def */
    struct pica_words words;
    struct pica_place place; /* of what it speaks; entry NULL: none */
};

struct scan_story {
    struct scan_subject subject;
    const struct scan_decision *decision;
    const struct scan_counsel *advice; /* the most to the point first */
    size_t advice_count;
    const struct scan_counsel *surer; /* what would have to be seen */
    size_t surer_count;
};

/* Of a result that was scanned to its end. Everything is in its arena. */
PICA_MUST_USE
enum pica_status scan_story(struct scan_result *r, struct scan_subject subject,
                            struct scan_story *ret, struct pica_error *err);

#endif
