/*
 * evidence/exhibit.h - one file for each finding: the finding, every place it rests on, and what
 * stands there.
 *
 * Made of the JSON report and the extracts alone, so that who has the bundle
 * makes the same files again: that is how `pica verify` checks each finding.
 *
 * A finding rests on its evidence, and where a piece of evidence is a call that
 * the report lists - a collection, a permission request, the start of an SDK, a
 * grant - on all the places of that as well: each step of its chain, each guard.
 */
#ifndef PICA_EVIDENCE_EXHIBIT_H
#define PICA_EVIDENCE_EXHIBIT_H

#include "base/json_write.h"
#include "evidence/extracts.h"

/* A place that does not say what stands there. */
struct evidence_mismatch {
    size_t finding;   /* its number, from 0 */
    const char *role; /* literal: "evidence", "chain" ... */
    char *place;      /* malloc'ed: "classes.dex La/B;->c()V" */
    const char *why;  /* literal, with a Chinese twin */
};

struct evidence_exhibits {
    struct evidence_mismatch *mismatches; /* malloc'ed */
    size_t mismatch_count, mismatch_cap;
    size_t place_count; /* places that were looked at */
    size_t beyond;      /* places of entries that are no extracts */
};

/* "findings/0001-67da3709fe2c2581.json" of the finding of number `i`, from 0; malloc'ed, NULL
 * without memory. */
char *evidence_exhibit_name(const cJSON *finding, size_t i);

/*
 * Adds the exhibits of all findings of `report` (schema pica.report/1) to `files`, in the order of
 * the report. Free *ret with evidence_exhibits_finish().
 */
PICA_MUST_USE
enum pica_status evidence_exhibits_make(const cJSON *report, struct evidence_extracts *extracts,
                                        struct evidence_files *files, struct evidence_exhibits *ret,
                                        struct pica_error *err);
void evidence_exhibits_finish(struct evidence_exhibits *e);

/* Calls fn(context, entry) for every entry that some finding's place is in, also more than once;
 * ends, returning false, when fn does. */
bool evidence_entries(const cJSON *report, bool (*fn)(void *context, const char *entry),
                      void *context, struct pica_error *err);

/* Writes a value as it was read: numbers are whole in all that pica writes. */
void evidence_json_copy(struct pica_json *j, const cJSON *value);

#endif
