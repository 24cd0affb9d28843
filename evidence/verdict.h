/*
 * evidence/verdict.h - what `pica verify` found: a list of what holds, and what does not.
 */
#ifndef PICA_EVIDENCE_VERDICT_H
#define PICA_EVIDENCE_VERDICT_H

#include "base/arena.h"
#include "base/text.h"
#include "base/words.h"

/* In the order in which they are checked. */
enum evidence_part {
#define X(id, name, title) EVIDENCE_PART_##id,
#include "evidence/parts.def"
#undef X
    EVIDENCE_PART_COUNT
};

enum evidence_outcome {
    EVIDENCE_MATCHES,
    EVIDENCE_DOES_NOT_MATCH,
    EVIDENCE_NOT_CHECKED, /* could not be, or was not asked for: says why */
};

struct evidence_check {
    enum evidence_part part;
    enum evidence_outcome outcome;
    const char *subject; /* a file of the bundle, a place ...; or NULL */
    struct pica_words text;
};

/* Zero is an empty one. */
struct evidence_verdict {
    struct pica_arena arena;
    struct evidence_check *items; /* malloc'ed */
    size_t count, cap;
    size_t wrong; /* that do not match */
    bool failed;  /* out of memory: something is missing */
};

/* `subject` is copied; `fmt` as for pica_fail(). */
PICA_PRINTF(5, 6)
void evidence_tell(struct evidence_verdict *v, enum evidence_part part,
                   enum evidence_outcome outcome, const char *subject, const char *fmt, ...);

/* The same with a message without arguments, from a table. */
void evidence_tell_word(struct evidence_verdict *v, enum evidence_part part,
                        enum evidence_outcome outcome, const char *subject, const char *word);
void evidence_verdict_finish(struct evidence_verdict *v);

const char *evidence_part_name(enum evidence_part part); /* "archive" */
const char *evidence_outcome_name(enum evidence_outcome outcome);

/* For people, a line each and one that sums up; and as JSON, schema pica.verify/1
 * (docs/EVIDENCE.md). */
void evidence_verdict_text(const struct evidence_verdict *v, enum pica_lang lang,
                           struct pica_text *out);
void evidence_verdict_json(const struct evidence_verdict *v, enum pica_lang lang,
                           struct pica_text *out);

#endif
