/*
 * report/custody.h - who asked for a report, who examined, where the sample is from and
 * through whose hands it went: a sidecar file that people write (pica.custody/1,
 * docs/PDF.md). Nothing of it is made up where it is missing.
 */
#ifndef PICA_REPORT_CUSTODY_H
#define PICA_REPORT_CUSTODY_H

#include "base/arena.h"
#include "base/error.h"
#include "base/json_read.h"

enum custody_field {
#define X(id, section, key, label) CUSTODY_##id,
#include "report/custody.def"
#undef X
    CUSTODY_FIELDS
};

struct custody_person {
    const char *name, *licence; /* "" where not told */
};

/* One line of the log. */
struct custody_entry {
    const char *time, *who, *action, *sha256_before, *sha256_after;
};

struct custody {
    struct pica_arena arena;
    cJSON *document;                    /* the strings are its */
    const char *fields[CUSTODY_FIELDS]; /* NULL: not told */
    struct custody_person *examiners;
    size_t examiner_count;
    struct custody_person reviewer, approver;
    struct custody_entry *log;
    size_t log_count;
    const char *remarks; /* or NULL */
};

/*
 * Reads a sidecar; `label` names it in messages, which tell line and path. An
 * unknown key is a mistake: a misspelt one would be silently missing from the
 * report. On failure *ret is untouched. Free with report_custody_free().
 */
PICA_MUST_USE
enum pica_status report_custody_read(struct pica_span json, const char *label, struct custody **ret,
                                     struct pica_error *err);
void report_custody_free(struct custody *c); /* NULL is fine */

/* English, a key of words_zh.tsv. */
const char *report_custody_label(enum custody_field field);

#endif
