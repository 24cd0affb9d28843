/*
 * manifest/proto_table.h - the resource table of a module of an app bundle
 * (resources.pb, message ResourceTable) made into the resources.arsc that a
 * device gets of it.
 *
 * As a compiler writes it (frameworks/base tools/aapt2 TableFlattener.cpp), save
 * that whatever is smaller sparse is written so. Styleables and macros, which no
 * device gets, and who may overlay what are left out.
 */
#ifndef PICA_MANIFEST_PROTO_TABLE_H
#define PICA_MANIFEST_PROTO_TABLE_H

#include "base/limits.h"
#include "base/notes.h"
#include "base/text.h"

/*
 * Appends the table to `out`; places are in `entry`, which must live as long as
 * the notes. What cannot be decoded is left out, a gap, and *ret_whole false: no
 * package would be made of such a bundle. Fails when nothing can be read, and for
 * want of memory.
 */
PICA_MUST_USE
enum pica_status proto_table_convert(struct pica_span file, const char *entry,
                                     const struct pica_limits *limits, struct pica_notes *notes,
                                     struct pica_text *out, bool *ret_whole,
                                     struct pica_error *err);

#endif
