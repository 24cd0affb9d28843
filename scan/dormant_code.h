/*
 * scan/dormant_code.h - code that the system does not load by itself: found, read, and what it
 * would collect.
 *
 * It stands in DEX files behind a gap in the numbering, under other names, in archives and
 * packages inside of the input, behind pictures. Each of them is a program apart: it is no
 * part of r->buffers->program, so that nothing of it changes what is decided about
 * code that runs. Whether the app loads it is not decided.
 */
#ifndef PICA_SCAN_DORMANT_CODE_H
#define PICA_SCAN_DORMANT_CODE_H

#include "scan/dormant.h"
#include "scan/scan.h"

struct scan_dormant;

/* One that has nothing to search yet; NULL without memory. For r->buffers, which frees it. */
PICA_MUST_USE
struct scan_dormant *scan_dormant_new(const struct pica_limits *limits);
void scan_dormant_free(struct scan_dormant *d); /* NULL is fine */

/* What is searched for it: to be begun by who knows which entries are read anyway. */
struct dormant_search *scan_dormant_search(struct scan_dormant *d);

/* An archive that was found by who read the entry. False without memory. */
PICA_MUST_USE
bool scan_dormant_add_archive(struct scan_dormant *d, struct apk_package *package,
                              const struct apk_entry *entry, uint64_t at);

/* Has the bytes of the package searched that belong to none of its entries. */
PICA_MUST_USE
enum pica_status scan_dormant_add_loose(struct scan_dormant *d, const struct apk_package *package,
                                        struct pica_error *err);

/* The DEX file of that name, as r->dex calls it, or NULL. Lives as long as `d`. */
const struct dex_file *scan_dormant_dex(const struct scan_dormant *d, const char *name);

/* Where an archive inside keeps the entry that places call so; NULL: in none. */
struct apk_package *scan_dormant_package(const struct scan_dormant *d, const char *label,
                                         const struct apk_entry **ret);

/*
 * When the jobs of the search are done and everything else is decided: adds the files to
 * r->dex, what they would collect to r->collections, and how they start or tell
 * SDKs to the decisions, all of it marked as dormant.
 */
PICA_MUST_USE
enum pica_status scan_dormant_end(struct scan_result *r, const struct scan_options *o,
                                  struct pica_work *work, struct pica_error *err);

#endif
