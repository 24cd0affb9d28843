/*
 * base/error.h - how a pica function says that it could not do its work.
 *
 * A fallible function returns a pica_status and takes a pica_error last. The
 * function that *saw* the trouble fills the error; those above it may only add
 * a frame saying what they were doing. Nothing here allocates, so running out
 * of memory can be reported like anything else, and nothing here prints: only
 * cli/ talks to a human.
 *
 * A message is kept in every language pica speaks (base/words.h).
 */
#ifndef PICA_BASE_ERROR_H
#define PICA_BASE_ERROR_H

#include "base/compiler.h"
#include "base/words.h"

#include <stdint.h>

enum pica_status {
    PICA_OK = 0,
    PICA_E_MALFORMED,   /* the input breaks its own format */
    PICA_E_UNSUPPORTED, /* the input is sound; this build cannot read it */
    PICA_E_LIMIT,       /* a pica_limits budget ran out */
    PICA_E_IO,          /* the system would not read or write */
    PICA_E_NOMEM,
    PICA_E_USAGE, /* the caller, in the end a person, asked for nonsense */
};

#define PICA_NOWHERE UINT64_MAX

struct pica_error {
    enum pica_status status;
    uint64_t offset;                              /* of the trouble, or PICA_NOWHERE */
    char cause[PICA_LANG_COUNT][PICA_CAUSE_SIZE]; /* set once, by whoever saw it */
    char frame[96];                               /* "classes2.dex: map_list", outermost first */
};

/*
 * Fills *err and returns `st`, so that a failing branch is one line. `fmt` is
 * the English text, lower case and without full stop; its Chinese twin is
 * looked up by it. `offset` is a byte offset in the input, or PICA_NOWHERE.
 */
PICA_MUST_USE PICA_COLD PICA_PRINTF(4, 5) enum pica_status
    pica_fail(struct pica_error *err, enum pica_status st, uint64_t offset, const char *fmt, ...);

/* Puts `frame` before the frames there already are; returns err->status. */
PICA_COLD
enum pica_status pica_fail_in(struct pica_error *err, const char *frame);

/* The one shape of "out of memory". */
PICA_MUST_USE PICA_COLD enum pica_status pica_fail_nomem(struct pica_error *err);

/*
 * Writes "frame: offset 0x8: cause" in `lang` into `out` (always NUL-terminated,
 * cut between characters when too long) and returns `out`.
 */
char *pica_error_text(const struct pica_error *err, enum pica_lang lang, char *out, size_t size);

#endif
