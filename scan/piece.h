/*
 * scan/piece.h - one piece of a package, and the list of them all.
 *
 * Private to scan/pieces.c, which works them off, and scan/piece_list.c, which
 * decides what is one.
 */
#ifndef PICA_SCAN_PIECE_H
#define PICA_SCAN_PIECE_H

#include "base/digest.h"
#include "dex/container.h"
#include "flow/index.h"
#include "scan/file_digest.h"
#include "scan/pieces.h"

#define MANIFEST_ENTRY "AndroidManifest.xml"

enum piece_kind { PIECE_MANIFEST, PIECE_DEX, PIECE_NATIVE };

struct piece {
    enum piece_kind kind;
    struct scan_pieces *all;
    const struct apk_entry *entry; /* of DEX and NATIVE */
    uint32_t load_order; /* of DEX: 1 classes.dex, 2 classes2.dex ...; 0: dormant; those of
                            the packages of a set one behind the other */

    enum pica_status status; /* not OK only when the whole scan must stop */
    struct pica_error err;
    struct pica_notes notes;
    uint8_t *block; /* decoded bytes that the result keeps */
    size_t block_len;
    bool refused;               /* the device's reader would not give out the entry */
    struct dex_container dex;   /* most hold one file */
    struct flow_index *indexes; /* of the code of each */
    size_t slot;                /* of NATIVE: of dormant_show() */
    bool joined;                /* the files and indexes are the result's, these are copies */

    /* What is left to threads with nothing else to do. */
    struct pica_job job;
    struct pica_span to_hash; /* not hashed yet */
    struct pica_hasher hasher;
    size_t signing;           /* the DEX file whose SHA-1 is at it */
    struct pica_span to_sign; /* what is left of it */
    struct pica_hasher signer;
    char hex[PICA_DIGEST_HEX];
    char *ret_hex; /* where the result wants it */
};

struct scan_pieces {
    struct scan_result *result;
    const struct scan_options *options;
    struct pica_work *work;
    struct piece *items; /* in the order in which results are joined */
    size_t count;
    uint32_t *by_cost; /* those that are waited for, in the order they are begun: largest first */
    size_t waited_for;
    const struct piece *
        *by_entry; /* DEX files and native libraries, by the address of their entry */
    size_t by_entry_count;
    uint64_t dex_bytes; /* of all DEX files, as declared */
    struct scan_file_digest *file_digest;
};

/*
 * "classes.dex" is 1, "classes2.dex" 2 and so on as ART counts them
 * (dex_file_loader.cc GetMultiDexClassesDexName); anything else 0.
 */
uint32_t scan_dex_number(struct pica_span name);

/*
 * Lists the pieces in the order of their results and in that of their work.
 * Fails when the archive holds neither a manifest nor code.
 */
PICA_MUST_USE
enum pica_status scan_pieces_list(struct scan_pieces *p, struct pica_error *err);

#endif
