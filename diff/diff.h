/*
 * diff/diff.h - what was fixed, what remains, what is new, what came back.
 *
 * Of two reports of one app, the old one and the new one, and any number of
 * earlier ones, by which something new is known to have come back. Something
 * is called fixed only when nothing speaks for its being merely hidden: when
 * the new package shows less than the old one did, the answer is that it
 * cannot be told.
 */
#ifndef PICA_DIFF_DIFF_H
#define PICA_DIFF_DIFF_H

#include "diff/match.h"

/* What became of a finding; the most urgent first. */
enum diff_status { DIFF_BACK, DIFF_NEW, DIFF_REMAINING, DIFF_UNSURE, DIFF_FIXED, DIFF_STATUSES };

enum diff_why {
#define X(id, name, words) DIFF_WHY_##id,
#include "diff/reasons.def"
    DIFF_WHY_COUNT
};

enum diff_note {
#define N(id, name, words) DIFF_NOTE_##id,
#include "diff/reasons.def"
    DIFF_NOTE_COUNT
};

/* What became of a call. */
enum diff_change {
    DIFF_CALL_NEW,
    DIFF_CALL_WORSE, /* earlier seen from the user's agreement, or a contract is broken now */
    DIFF_CALL_SAME,
    DIFF_CALL_UNSURE, /* whether it runs before the user agrees cannot be told any more */
    DIFF_CALL_BETTER,
    DIFF_CALL_GONE,
    DIFF_CALL_CHANGES
};

struct diff_pair {
    const struct diff_call *was, *is; /* NULL: not there; never both */
    enum diff_change change;
    bool by_name; /* of both: class and method have the same names */
};

struct diff_item {
    enum diff_status status;
    const struct diff_finding *was, *is; /* NULL: not there; never both */
    enum diff_why why;                   /* DIFF_WHY_NONE: nothing to say */
    const struct diff_gap *gap;          /* that `why` speaks of, or NULL */
    bool worse;                          /* REMAINING: graver, or surer, than it was */
    size_t since;                        /* BACK: number of the last earlier report that had it */
    const struct diff_pair **pairs;      /* the calls it rests on, those of the new one first */
    size_t pair_count;
};

/* A named thing that only one side has. */
struct diff_named_change {
    const struct diff_named *one;
    bool added;
};

struct diff_result {
    struct pica_arena arena;
    const struct diff_side *old, *new_side;
    const struct diff_side *const *earlier; /* the oldest first */
    size_t earlier_count;
    bool notes[DIFF_NOTE_COUNT];
    struct diff_item
        *items; /* by status, then the gravest first, then in the order of the report */
    size_t item_count;
    size_t counts[DIFF_STATUSES];
    struct diff_pair *pairs; /* by change, then in the order of the new report, then of the old */
    size_t pair_count;
    size_t changes[DIFF_CALL_CHANGES];
    struct diff_named_change *sdks, *permissions;
    size_t sdk_count, permission_count;
};

/*
 * Compares. All sides must outlive the result. Free with diff_result_finish();
 * on failure *ret is empty.
 */
PICA_MUST_USE
enum pica_status diff_compare(const struct diff_side *const *earlier, size_t earlier_count,
                              const struct diff_side *old, const struct diff_side *new_side,
                              struct diff_result *ret, struct pica_error *err);
void diff_result_finish(struct diff_result *r);

/*
 * Whether a build should fail for it: new or back, or graver than it was, at or
 * above the severity of that rank; `recheck`: also what remains and what cannot
 * be told.
 */
bool diff_item_counts(const struct diff_item *item, unsigned rank, bool recheck);

const char *diff_status_name(enum diff_status s); /* "fixed" ... */
const char *diff_change_name(enum diff_change c); /* "gone" ... */
const char *diff_why_name(enum diff_why why);
const char *diff_why_words(enum diff_why why); /* English, a key of words_zh.tsv */
const char *diff_note_name(enum diff_note note);
const char *diff_note_words(enum diff_note note);

#endif
