/*
 * store/results.h - going through the results of a case: for reports, judging again, merging.
 */
#ifndef PICA_STORE_RESULTS_H
#define PICA_STORE_RESULTS_H

#include "store/store.h"

/* Numbers of scans, in the order of their samples' SHA-256. Free with free(list.scans). */
struct store_scans {
    int64_t *scans;
    size_t count;
};

/*
 * The scans that count (store/schema.sql: current_scans) and ended well, of one campaign or
 * (NULL) all, of one package or SHA-256 or (NULL) any.
 */
PICA_MUST_USE
enum pica_status store_scans(struct store *s, const char *campaign, const char *which,
                             struct store_scans *ret, struct pica_error *err);

struct store_result {
    char sha256[PICA_DIGEST_HEX];
    struct pica_span report;  /* as pica scan printed it, under the smallest name the sample has */
    struct pica_span facts;   /* data NULL: none were kept */
    char *version, *settings; /* of the engine */
    void *owned[2];           /* the bytes of the two */
};

/*
 * One of them; `campaign` as above: whose file names count. Its digests are checked on the way:
 * PICA_E_MALFORMED when it is no longer what was put in. Free with store_result_free() whatever
 * it returns.
 */
PICA_MUST_USE
enum pica_status store_result(struct store *s, int64_t scan, const char *campaign,
                              struct store_result *ret, struct pica_error *err);
void store_result_free(struct store_result *r);

/*
 * Puts what judging made of the facts of `scan` beside it, as a result of another engine: the same
 * when it is there already. Its report is that of the same sample.
 */
PICA_MUST_USE
enum pica_status store_put_rejudged(struct store *s, int64_t scan, int64_t engine,
                                    struct pica_span report, bool cut_short,
                                    struct pica_error *err);

/*
 * Begins and ends a group of puts that reach the disk together: for who can do them again. A group
 * that fails is taken back whole.
 */
PICA_MUST_USE
enum pica_status store_group_begin(struct store *s, struct pica_error *err);
PICA_MUST_USE
enum pica_status store_group_end(struct store *s, enum pica_status st, struct pica_error *err);

/*
 * Puts everything of another case in. Doing it twice, or several in another order, comes to the
 * same content. Results of a sample and engine that differ are counted in *ret_conflicts, and
 * listed in the table conflicts. `name` of that case is kept with its digest.
 */
PICA_MUST_USE
enum pica_status store_merge(struct store *to, struct store *from, const char *name,
                             uint64_t *ret_conflicts, struct pica_error *err);

/*
 * SHA-256 of all that the case says, in an order of its own: the same for two cases with the same
 * content, whatever order it came in. Without times, hosts, and which files were where.
 */
PICA_MUST_USE
enum pica_status store_digest(struct store *s, char ret[PICA_DIGEST_HEX], struct pica_error *err);

/*
 * Checks the whole file: SQLite's own structures, references between tables, and every report and
 * every fact against its digest. PICA_E_MALFORMED with the first mistake.
 */
PICA_MUST_USE
enum pica_status store_check(struct store *s, struct pica_error *err);

#endif
