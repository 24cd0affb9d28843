/*
 * scan/pieces.h - reading the entries of a package, several at a time.
 *
 * A piece is one thing that needs nothing from another: a digest of the file,
 * one DEX file inflated and verified, one native library, the manifest with
 * its resources. Each writes only its own result and notes; they are joined
 * in a fixed order.
 */
#ifndef PICA_SCAN_PIECES_H
#define PICA_SCAN_PIECES_H

#include "apk/package.h"
#include "scan/scan.h"

/* What a result's places and names point into; freed with the result. */
struct scan_buffers {
    struct pica_input input; /* a copy; closed by its owner once the scan is over */
    struct apk_package *package;
    struct dex_file *dex; /* opened ones, in load order, then the dormant ones */
    bool *dormant;        /* of each: the system does not load it by itself */
    size_t dex_count;
    struct flow_program *program;
    struct scan_graph *graph;
    void **blocks; /* decoded entries, from malloc */
    size_t block_count;
};

/*
 * Fills the identity, DEX, native and manifest parts of `r`, whose package is
 * open. Fails when the archive holds neither a manifest nor code.
 */
PICA_MUST_USE
enum pica_status scan_pieces(struct scan_result *r, const struct scan_options *options,
                             unsigned threads, struct pica_error *err);

#endif
