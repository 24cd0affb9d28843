/*
 * base/place.h - where in a package something is.
 *
 * Whichever fields apply are set; the others hold their "none". Strings are
 * NUL-terminated UTF-8 and, like `bytes`, live as long as what holds the place.
 */
#ifndef PICA_BASE_PLACE_H
#define PICA_BASE_PLACE_H

#include "base/span.h"

#define PICA_NO_INDEX UINT32_MAX
#define PICA_NO_OFFSET UINT64_MAX

struct pica_place {
    const char *entry;      /* "classes2.dex"; NULL: the package itself */
    const char *class_name; /* full descriptor, "Lcom/a/B;"; NULL: none */
    const char *method;     /* name and prototype, "c(I)V"; NULL: none */
    uint32_t method_idx;    /* in the method_ids of the DEX file, or PICA_NO_INDEX */
    uint32_t insn;          /* 16-bit code units from the first instruction, or PICA_NO_INDEX */
    uint64_t file_offset;   /* bytes from the start of the decoded entry, or PICA_NO_OFFSET */
    struct pica_span bytes; /* what is there, at file_offset; may be empty */
};

#define PICA_PLACE_NONE                                                                            \
    ((struct pica_place){                                                                          \
        .method_idx = PICA_NO_INDEX, .insn = PICA_NO_INDEX, .file_offset = PICA_NO_OFFSET })

static inline struct pica_place pica_place_entry(const char *entry)
{
    struct pica_place p = PICA_PLACE_NONE;

    p.entry = entry;
    return p;
}

static inline struct pica_place pica_place_at(const char *entry, uint64_t file_offset)
{
    struct pica_place p = pica_place_entry(entry);

    p.file_offset = file_offset;
    return p;
}

/* A total order: entry, class, method, insn, file_offset. */
int pica_place_compare(const struct pica_place *a, const struct pica_place *b);

#endif
