/*
 * manifest/res_dump.h - a resource table printed, or the tables of an app as the
 * one that a device makes of them: every resource with its value in every
 * configuration, and the chunks beside (libraries, overlayables,
 * staged aliases). As text for people, or as JSON, schema pica.resources/1
 * (docs/RESOURCES.md).
 */
#ifndef PICA_MANIFEST_RES_DUMP_H
#define PICA_MANIFEST_RES_DUMP_H

#include "base/limits.h"
#include "base/notes.h"
#include "base/text.h"
#include "manifest/res_table.h"

/* Called now and then: may write and empty the text. False: no more is wanted. */
typedef bool res_dump_fn(void *context);

/*
 * Appends to `out`, in order of packages, types and ids. What could not be read
 * is a gap, also when the text grows out of proportion to the file (values that
 * many entries share); fails when there is no table, or for want of memory.
 */
PICA_MUST_USE
enum pica_status res_dump(struct res_files tables, bool json, const struct pica_limits *limits,
                          struct pica_notes *notes, struct pica_text *out, res_dump_fn *pour,
                          void *context, struct pica_error *err);

#endif
