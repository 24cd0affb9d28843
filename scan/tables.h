/*
 * scan/tables.h - the resource tables of all packages of an app, decoded.
 *
 * A device opens those of the base and of every split, and looks into them as
 * one (manifest/res_table.h).
 */
#ifndef PICA_SCAN_TABLES_H
#define PICA_SCAN_TABLES_H

#include "apk/package.h"
#include "manifest/res_table.h"

#define SCAN_TABLE_ENTRY "resources.arsc"

struct scan_tables {
    struct res_files files; /* one for each package, in their order; empty where one has none */
    struct res_file *items; /* the same; malloc'ed */
    void **blocks;          /* of the bytes; malloc'ed, each and all */
    bool refused;           /* a device would not open one of them, or no package be made of it */
};

/*
 * Reads the table of each of the packages. What cannot be read is a gap. Names
 * of entries are the packages'. Fails for want of memory only; finish *ret in
 * any case.
 */
PICA_MUST_USE
enum pica_status scan_tables_read(struct apk_package *const *packages, size_t count,
                                  const struct pica_limits *limits, struct pica_notes *notes,
                                  struct scan_tables *ret, struct pica_error *err);
void scan_tables_finish(struct scan_tables *t); /* zero is fine */

#endif
