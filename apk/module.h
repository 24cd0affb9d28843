/*
 * apk/module.h - the modules of an app bundle (.aab), each as the package that a
 * device gets of it.
 *
 * A bundle is a ZIP archive with a folder for each module; "base" is one of
 * them. What stands in base/dex/ stands at the root of the package, and so on.
 * XML files and the resource table are in protobuf form in a bundle: whoever
 * reads an entry asks apk_entry.module, and has them made into what a device
 * reads. BUNDLE-METADATA and META-INF are of the archive itself.
 *
 * Source: bundletool, BundleModule.java, AppBundle.java.
 */
#ifndef PICA_APK_MODULE_H
#define PICA_APK_MODULE_H

#include "apk/package.h"

#define APK_BASE_MODULE "base"

/* Whether the archive is a bundle, by what is in it: no package itself, but modules. */
bool apk_is_bundle(const struct apk_package *archive);

/* The module that an entry of a bundle is of; empty when it is of none. */
struct pica_span apk_module_of(struct pica_span name);

/*
 * One module as a package: its entries have the names that a device finds, and
 * labels that name the module, in the order of the bundle's directory. What of
 * it stands under root/ comes last, so that it takes no other's place.
 */
struct apk_module {
    char *name; /* "base" */
    struct apk_package *package;
};

/* Those of one bundle, by name. */
struct apk_modules {
    struct apk_module *items; /* malloc'ed, as the names are */
    size_t count;
    uint64_t left_out; /* there are more than limits->packages */
};

/* `bundle` must outlive them, and pays for what they produce. *ret is to be closed in any case. */
PICA_MUST_USE
enum pica_status apk_modules_open(struct apk_package *bundle, struct apk_modules *ret,
                                  struct pica_error *err);
void apk_modules_close(struct apk_modules *m);

#endif
