/*
 * manifest/proto_xml.h - an XML file of an app bundle (protobuf, message
 * XmlNode) made into the binary XML that a device gets of it.
 *
 * Whoever reads binary XML then needs to know nothing of bundles. Attributes are
 * put in order, texts trimmed, the namespace of tools left out, and what has no
 * compiled value unescaped as a compiler does (frameworks/base tools/aapt2
 * ProtoDeserialize.cpp, XmlFlattener.cpp). Each node says in its comment field,
 * which pica's readers do not look at, where in the bundle's file it comes from.
 */
#ifndef PICA_MANIFEST_PROTO_XML_H
#define PICA_MANIFEST_PROTO_XML_H

#include "base/limits.h"
#include "base/notes.h"
#include "base/text.h"

/* Whether the file may be one: it begins with an element, and is fields to its end. */
bool proto_xml_looks(struct pica_span file);

/*
 * Appends the binary XML to `out`; places are in `entry`, which must live as
 * long as the notes. What cannot be decoded is left out, a gap, and *ret_whole
 * false: no package would be made of such a bundle. Fails when nothing of it can
 * be read, and for want of memory.
 */
PICA_MUST_USE
enum pica_status proto_xml_convert(struct pica_span file, const char *entry,
                                   const struct pica_limits *limits, struct pica_notes *notes,
                                   struct pica_text *out, bool *ret_whole, struct pica_error *err);

/*
 * What stands in `file` for the node at `offset` of the binary XML that was made
 * of it, *ret_at being where; empty when there is no node.
 */
struct pica_span proto_xml_origin(struct pica_span made, uint64_t offset, struct pica_span file,
                                  uint64_t *ret_at);

#endif
