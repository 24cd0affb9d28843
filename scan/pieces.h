/*
 * scan/pieces.h - reading the entries of a package, several at a time.
 *
 * A piece is one thing that needs nothing from another: one DEX file, inflated,
 * verified and indexed; the manifest with its resources; one native library; XML
 * files that may name code. Each writes only its own result and notes; they are joined in a fixed
 * order.
 *
 * The analysis waits for DEX files, the manifest and XML only. Native libraries and
 * every digest are left to threads that have nothing else to do, and joined at
 * the end.
 */
#ifndef PICA_SCAN_PIECES_H
#define PICA_SCAN_PIECES_H

#include "apk/package.h"
#include "base/work.h"
#include "dex/container.h"
#include "flow/index.h"
#include "scan/package.h"
#include "scan/scan.h"
#include "scan/tables.h"

/* What a result's places and names point into; freed with the result. */
struct scan_buffers {
    struct pica_input input;  /* a copy; closed by its owner once the scan is over */
    struct pica_input *parts; /* of a folder: what `input` is made of; malloc'ed */
    struct apk_package *package;
    struct scan_set *set;       /* scan/set.h; NULL: there is one package, else it owns `package` */
    struct dex_file *dex;       /* opened ones, in load order, then those under other names, which
                                   the system does not load by itself */
    struct flow_index *indexes; /* of each */
    size_t dex_count, loaded_count;
    struct scan_tables tables; /* of all packages; none without a manifest */
    struct scan_reading *reading;
    struct flow_program *program;      /* of those that the system loads */
    struct scan_dormant *dormant_code; /* scan/dormant_code.h; NULL: it is not looked for */
    struct scan_graph *graph;
    struct code_texts *code_texts;      /* scan/code_texts.h */
    struct scan_consent_state *consent; /* scan/consent.h; set by scan_graph_open() */
    struct scan_hybrid_search *hybrid;  /* scan/hybrid_texts.h; while it is done */
    struct privacy_collecting *collecting;
    struct scan_beside *beside;
    struct signing_work *signing; /* while it is done */
    void **blocks;                /* decoded entries, from malloc */
    size_t block_count;
};

struct scan_pieces;

/*
 * Fills the manifest and DEX parts of `r`, whose package is open, and lists its
 * native libraries; the rest is begun. Fails when the archive holds neither a
 * manifest nor code. *ret is set in any case (NULL without memory).
 */
PICA_MUST_USE
enum pica_status scan_pieces_begin(struct scan_result *r, const struct scan_options *options,
                                   struct pica_work *work, struct scan_pieces **ret,
                                   struct pica_error *err);

/* Waits for the rest and joins it: all digests, and the notes of native libraries. */
PICA_MUST_USE
enum pica_status scan_pieces_end(struct scan_pieces *p, struct pica_error *err);

/*
 * Whether the SHA-256 of an entry is among what is made, and, after
 * scan_pieces_end(), that digest; NULL when it could not be made of what a
 * device reads.
 */
bool scan_pieces_has(const struct scan_pieces *p, const struct apk_entry *entry);
const char *scan_pieces_sha256(const struct scan_pieces *p, const struct apk_entry *entry);

/*
 * Begins the search of entries for code that the system does not load, once: when what else
 * decodes entries has been given out. Their bytes are shown (dormant_offer()), so that each is
 * decoded once.
 */
void scan_pieces_search(struct scan_pieces *p);
void scan_pieces_show(struct scan_pieces *p, const struct apk_entry *entry, struct pica_span bytes);
void scan_pieces_shown(struct scan_pieces *p, const struct apk_entry *entry);

/* After the threads of `work` have ended; NULL is fine. */
void scan_pieces_free(struct scan_pieces *p);

#endif
