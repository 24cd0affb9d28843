/*
 * scan/install.h - what installing asks of how entries are packed, beside what they hold.
 */
#ifndef PICA_SCAN_INSTALL_H
#define PICA_SCAN_INSTALL_H

#include "apk/package.h"
#include "manifest/manifest.h"

/*
 * Whether a device would install a package (or a set, apk_join()) with its resource tables and
 * native libraries packed as they are:
 *
 * - for a target of 30 and later a table must be mapped, not unpacked or copied, from Android 11
 *   on (ParsingPackageUtils.java parseBaseApkTags, AssetManager.containsAllocatedTable());
 * - where the manifest says that libraries are not to be extracted, each of the processor chosen
 *   must be stored on a page boundary, from Android 6 on
 *   (com_android_internal_content_NativeLibraryHelper.cpp copyFileIfChanged).
 *
 * Remarks say why not, and what would fail on some devices only.
 */
bool scan_installs(const struct apk_package *pkg, const struct manifest *m,
                   struct pica_notes *notes);

#endif
