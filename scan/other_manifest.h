/*
 * scan/other_manifest.h - manifests that some device reads in place of the one that counts.
 *
 * Of several entries named AndroidManifest.xml versions before Android 5 read another one than
 * they verified (CVE-2013-4787); an entry of an unknown method is inflated by Android 8.1 and
 * earlier and taken as it is by later ones.
 */
#ifndef PICA_SCAN_OTHER_MANIFEST_H
#define PICA_SCAN_OTHER_MANIFEST_H

#include "apk/package.h"
#include "manifest/manifest.h"

/*
 * Says what they declare that `counts`, which was read from `entry`, does not: a remark each
 * ("zip.other-manifest"), and one for each permission, or a gap. `counts` may be NULL. Fails for
 * want of memory only.
 */
PICA_MUST_USE
enum pica_status scan_other_manifests(struct apk_package *pkg, const struct apk_entry *entry,
                                      const struct manifest *counts,
                                      const struct pica_limits *limits, struct pica_notes *notes,
                                      struct pica_error *err);

#endif
