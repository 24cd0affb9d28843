/*
 * scan/signature.h - the signatures of a package, by the levels that its
 * manifest declares.
 */
#ifndef PICA_SCAN_SIGNATURE_H
#define PICA_SCAN_SIGNATURE_H

#include "scan/pieces.h"

/*
 * Begins while the rest is looked into, and with it scan_pieces_search(); what cannot be verified
 * at all is a gap. Fails for want of memory only, as does scan_signature_end(), which comes after
 * scan_pieces_end() and sets r->signing: of a set that of its base, the others, which must be
 * signed by the same, are verified then. r->buffers->signing is to be freed once
 * the threads of `work` have ended. `idsig`, the file with a v4 signature or NULL, is of one
 * package: of a set it is not looked at, which is a gap.
 */
PICA_MUST_USE
enum pica_status scan_signature_begin(struct scan_result *r, const struct pica_input *idsig,
                                      struct scan_pieces *pieces, struct pica_work *work,
                                      struct pica_error *err);
PICA_MUST_USE
enum pica_status scan_signature_end(struct scan_result *r, unsigned threads,
                                    struct pica_error *err);

/* The signatures alone, for pica dump signature. */
struct scan_signature {
    const char *label; /* of a package of a set; else NULL */
    bool agrees;       /* its signature holds, and it is signed as the base package of its set is */
    bool known;        /* false: it could not be verified; a gap says why */
    struct pica_arena arena;
    bool has_manifest;
    struct manifest manifest; /* without the bytes of its places */
    struct signing_result result;
    struct pica_notes notes; /* those of the signatures */
};

/*
 * Reads the manifest of an open package and verifies. What the manifest is
 * made of is not remarked on. Free with scan_signature_finish() whatever it
 * returns.
 */
PICA_MUST_USE
enum pica_status scan_signature_read(struct apk_package *pkg, const struct pica_input *idsig,
                                     unsigned threads, struct scan_signature *ret,
                                     struct pica_error *err);
void scan_signature_finish(struct scan_signature *s);

/* Those of all packages of what was opened. */
struct scan_signatures {
    struct scan_signature
        *items; /* malloc'ed; the base first. A bundle has one, which is its own */
    size_t count;
};

/*
 * Reads and verifies each by itself, by the levels of the base: many splits declare none. One that
 * cannot be verified at all is a gap of its notes. Valid as long as `opened`. Free with
 * scan_signatures_finish() whatever it returns.
 */
PICA_MUST_USE
enum pica_status scan_signatures_read(const struct scan_result *opened,
                                      const struct pica_input *idsig, unsigned threads,
                                      struct scan_signatures *ret, struct pica_error *err);
void scan_signatures_finish(struct scan_signatures *s);

#endif
