/*
 * manifest/text_xml.h - a manifest in plain text, which no device accepts,
 * turned into binary XML so that it can be salvaged like any other.
 */
#ifndef PICA_MANIFEST_TEXT_XML_H
#define PICA_MANIFEST_TEXT_XML_H

#include "base/arena.h"
#include "base/error.h"
#include "base/notes.h"

/* Whether the file starts as XML text does. */
bool text_xml_looks(struct pica_span file);

/*
 * Makes binary XML, in `arena`, of the text: attributes get the resource ids
 * of their names, numbers and booleans their types; references stay text. Says
 * in `notes` that a device refuses such a file, and where the text breaks off.
 * A document type is not read: entities are never expanded. Fails for want of
 * memory only; of a text without an element *ret is empty.
 */
PICA_MUST_USE
enum pica_status text_xml_convert(struct pica_span text, struct pica_arena *arena,
                                  struct pica_notes *notes, struct pica_span *ret,
                                  struct pica_error *err);

#endif
