/*
 * scan/counsel.h - sentences of scan/counsel.def with their places filled in. For story.c alone.
 */
#ifndef PICA_SCAN_COUNSEL_H
#define PICA_SCAN_COUNSEL_H

#include "scan/story.h"

enum counsel {
#define X(id, name, words) COUNSEL_##id,
#include "scan/counsel.def"
#undef X
    COUNSEL_COUNT
};

/* What stands for the placeholders of a sentence. */
enum counsel_fill {
    FILL_CALL,
    FILL_IN,
    FILL_HANDLER,
    FILL_TEXT,
    FILL_SDK,
    FILL_API,
    FILL_START,
    FILL_WHAT,
    FILL_KEY,
    FILL_WHY,
    FILL_PERMISSIONS,
    FILL_COMPONENT,
    FILL_STEP,
    FILL_REASON,
    FILL_COUNT
};

struct counsel_list {
    struct pica_arena *arena;
    struct scan_counsel *items; /* in the arena */
    size_t count, cap;
    bool failed; /* no memory */
    /* Kept from one sentence to the next. An empty one is "?", never left out. */
    struct pica_words values[FILL_COUNT];
};

/* Sets a value; the same in both languages, or a message with its Chinese twin. */
void counsel_set(struct counsel_list *l, enum counsel_fill which, const char *text);
void counsel_set_word(struct counsel_list *l, enum counsel_fill which, const char *message);

/* Adds a sentence, unless it is there already. `place` may be NULL. */
void counsel_add(struct counsel_list *l, enum counsel which, const struct pica_place *place);

#endif
