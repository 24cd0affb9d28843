/*
 * evidence/files.h - what an evidence bundle holds: named files, in order.
 */
#ifndef PICA_EVIDENCE_FILES_H
#define PICA_EVIDENCE_FILES_H

#include "base/error.h"
#include "base/text.h"

struct evidence_file {
    char *name; /* malloc'ed; "/" between folders */
    struct pica_span bytes;
    uint8_t *owned; /* what `bytes` lies in, when it was copied; or NULL */
};

/* Zero is an empty list. */
struct evidence_files {
    struct evidence_file *items; /* malloc'ed */
    size_t count, cap;
};

/* Adds a file of bytes that outlive the list. */
PICA_MUST_USE
enum pica_status evidence_add(struct evidence_files *f, const char *name, struct pica_span bytes,
                              struct pica_error *err);

/* The same of bytes that the list frees: *owned, from malloc, in which they lie, is NULL once it
 * has taken them over. */
PICA_MUST_USE
enum pica_status evidence_add_owned(struct evidence_files *f, const char *name,
                                    struct pica_span bytes, uint8_t **owned,
                                    struct pica_error *err);

/* Adds a file of what `text` holds, which it takes over: `text` is empty then, also after a
 * failure. */
PICA_MUST_USE
enum pica_status evidence_add_text(struct evidence_files *f, const char *name,
                                   struct pica_text *text, struct pica_error *err);

/* The file of that name, or NULL. */
const struct evidence_file *evidence_find(const struct evidence_files *f, const char *name);

void evidence_files_finish(struct evidence_files *f);

#endif
