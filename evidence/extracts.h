/*
 * evidence/extracts.h - the parts of a package that findings rest on, and what stands at a place in
 * them.
 *
 * An extract is an entry of the package, inflated, under the name that places
 * call it by (docs/REPORT.md, "A place"). Several names can mean one extract: the
 * DEX files of a container.
 */
#ifndef PICA_EVIDENCE_EXTRACTS_H
#define PICA_EVIDENCE_EXTRACTS_H

#include "base/json_read.h"
#include "base/limits.h"
#include "evidence/files.h"

struct evidence_extract;

struct evidence_extracts {
    struct evidence_extract *items; /* malloc'ed */
    size_t count, cap;
};

/*
 * Says what `entry` means: these bytes, which outlive the list, called `file` in the bundle. The
 * header of a DEX file stands where the name says. Strings are copied.
 */
PICA_MUST_USE
enum pica_status evidence_extracts_add(struct evidence_extracts *x, const char *entry,
                                       const char *file, struct pica_span bytes,
                                       struct pica_error *err);
void evidence_extracts_finish(struct evidence_extracts *x);

/* The file of the bundle that `entry` means, or NULL. */
const char *evidence_extracts_file(const struct evidence_extracts *x, const char *entry);

enum evidence_answer {
    EVIDENCE_HOLDS,    /* what the place says stands there */
    EVIDENCE_DIFFERS,  /* something else does */
    EVIDENCE_NOT_HERE, /* its entry is no extract, or it has none */
};

/*
 * Looks at a place of the JSON report: its bytes at its offset; of code, that the method of
 * that number has that name, that its code holds that instruction, and that this is where
 * the offset says. Appends the instruction to `instruction`, if there is one. `why` is set
 * when something differs: a literal that has a Chinese twin. Fails without memory only.
 */
PICA_MUST_USE
enum pica_status evidence_look(struct evidence_extracts *x, const cJSON *place,
                               struct pica_text *instruction, enum evidence_answer *ret,
                               const char **why, struct pica_error *err);

#endif
