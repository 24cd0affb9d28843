/*
 * manifest/xml_dump.h - binary XML (the manifest, layouts, res/xml) printed: as
 * XML, or as JSON that keeps what XML has no place for.
 *
 * Every element, attribute, value and text is there, in the order of the file.
 * Values: true, 21, 0x30 (flags), 1.5, 16dp, 50%, #ff00ff00, @string/name and
 * ?attr/name where the table names the resource, else @0x7f010000 and
 * ?0x01010036; @null, @empty, @undefined. What could not be read is a gap; both
 * fail (PICA_E_MALFORMED) without an element.
 */
#ifndef PICA_MANIFEST_XML_DUMP_H
#define PICA_MANIFEST_XML_DUMP_H

#include "base/limits.h"
#include "base/notes.h"
#include "base/text.h"
#include "manifest/res_table.h"

struct xml_source {
    struct pica_span xml;
    const char *entry;       /* its name in the package, for places */
    struct res_files tables; /* for names; empty when there are none */
    size_t part;             /* the one of the package that it is in: see res_table_set_home() */
};

/*
 * Appends readable XML (by libxml2, UTF-8, indented). An attribute with a
 * resource id of the platform is android:NAME whatever its string says; one
 * without a name is _0x and its id or index; a second one of the same name gets
 * .N behind it, N being its place in the element. Characters that XML has no
 * name for are _x0020_, in text \u0001. More than one outermost element stand in
 * <pica-fragments>.
 */
PICA_MUST_USE
enum pica_status xml_dump(const struct xml_source *source, const struct pica_limits *limits,
                          struct pica_notes *notes, struct pica_text *out, struct pica_error *err);

/*
 * Appends JSON, schema pica.xml/1 (docs/RESOURCES.md): names and namespaces as
 * they stand in the file, ids, types, lines.
 */
PICA_MUST_USE
enum pica_status xml_dump_json(const struct xml_source *source, const struct pica_limits *limits,
                               struct pica_notes *notes, struct pica_text *out,
                               struct pica_error *err);

#endif
