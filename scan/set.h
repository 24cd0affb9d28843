/*
 * scan/set.h - an app that is delivered as several packages: .apks, .xapk and .apkm archives, the
 * files of a folder, and bundles (.aab), of which such packages are made.
 *
 * The base package and its splits are joined (apk_join()) and analysed as the one app that a device
 * makes of them. Packages for other devices, and of other apps, are named and left out.
 */
#ifndef PICA_SCAN_SET_H
#define PICA_SCAN_SET_H

#include "scan/dormant.h"
#include "scan/inner.h"
#include "scan/pieces.h"
#include "scan/scan.h"

struct scan_set;

/* Whether an archive is no package itself, but holds packages, or what they are made of. */
bool scan_set_is_one(const struct apk_package *archive);

/*
 * Opens the packages of an archive, or those of a folder, and sets r->packages and
 * r->buffers->package; *ret is set in any case (NULL without memory), and closes all it opened when
 * it is freed. It owns `archive` from then on. Fails when none of them can be read.
 */
PICA_MUST_USE
enum pica_status scan_set_open(struct scan_result *r, struct apk_package *archive,
                               const struct pica_limits *limits, struct scan_set **ret,
                               struct pica_error *err);
PICA_MUST_USE
enum pica_status scan_set_open_files(struct scan_result *r, const struct scan_file *files,
                                     size_t count, const struct pica_limits *limits,
                                     struct scan_set **ret, struct pica_error *err);
void scan_set_free(struct scan_set *s); /* NULL is fine */

/* Hashes its packages as jobs; and hands over what came out, after pica_work_wait(). */
PICA_MUST_USE
bool scan_set_hash(struct scan_set *s, struct pica_work *w);
PICA_MUST_USE
enum pica_status scan_set_hashed(struct scan_set *s, struct scan_result *r, struct pica_error *err);

/*
 * What manifest/ calls AndroidManifest.xml is that of a package of the set: names the places so,
 * those of the base. Without a set nothing changes.
 */
void scan_set_name_notes(const struct scan_buffers *b, struct pica_notes *notes);

/* Brings back the places of a manifest to what it was made of (scan/decoded.h). */
struct scan_decoded;
void scan_set_place_manifest(const struct scan_decoded *d, struct manifest *m);

/*
 * To be done once the manifest of the base was read: names its places, and adds the components and
 * meta-data that the manifests of splits declare besides, as the system does (ParsingPackageUtils
 * parseSplitApplication), with references into `table`, that of all packages. What cannot be read
 * is a gap. Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status scan_set_complete_manifest(struct scan_set *s, struct scan_result *r,
                                            struct res_table *table,
                                            const struct pica_limits *limits,
                                            struct pica_notes *notes, struct pica_error *err);

/* The bundle that the packages are made of, or NULL. */
struct apk_package *scan_set_bundle(const struct scan_set *s);

/* Its packages, the base first, and what they are called. */
size_t scan_set_count(const struct scan_set *s);
struct apk_package *scan_set_package(const struct scan_set *s, size_t index);
struct apk_package *const *scan_set_packages(const struct scan_set *s);
const char *scan_set_label(const struct scan_set *s, size_t index);

/* Adds what lies beside the packages. False without memory. */
PICA_MUST_USE
bool scan_set_search(struct scan_set *s, struct dormant_search *search);

#endif
