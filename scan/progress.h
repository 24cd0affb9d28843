/*
 * scan/progress.h - how far a scan has come, for whoever watches it.
 *
 * Holds numbers and bytes and no pointers, so that it may lie in memory that
 * another process reads: what is left there tells where a scan was that did
 * not come to its end. Written by the threads of the scan, read at any time.
 */
#ifndef PICA_SCAN_PROGRESS_H
#define PICA_SCAN_PROGRESS_H

#include "base/span.h"

#include <stdatomic.h>

enum scan_stage {
    SCAN_STAGE_NONE, /* not begun */
#define X(id, name) SCAN_STAGE_##id,
#include "scan/stages.def"
#undef X
    SCAN_STAGE_COUNT
};

/* English, a key of words_zh.tsv; NULL of none and of any other number. */
const char *scan_stage_name(unsigned stage);

#define SCAN_PROGRESS_PLACE 128u /* bytes kept of the name of a place */

struct scan_progress {
    atomic_uint stage;         /* enum scan_stage */
    atomic_size_t done, total; /* pieces of the stage */
    /* The entry begun last, cut to fit and filled with zeros; of two threads that begin at once
     * some mixture, never anything beside it. */
    _Atomic(uint64_t) place[SCAN_PROGRESS_PLACE / 8];
};

/* NULL is fine: nobody watches. */
void scan_progress_stage(struct scan_progress *p, enum scan_stage stage, size_t total);
void scan_progress_at(struct scan_progress *p, const char *place);

/* The place as text, NUL-terminated; whatever bytes were found there. */
void scan_progress_place(const struct scan_progress *p, char out[static SCAN_PROGRESS_PLACE + 1]);

#endif
