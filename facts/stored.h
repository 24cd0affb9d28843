/*
 * facts/stored.h - facts as a document, "pica.facts/1" (docs/CASES.md), and back.
 *
 * What rules look at and nothing else: sealed facts, and the gaps that could overturn a verdict. A
 * set that is written and read again is the same one, attribute by attribute and place by place, so
 * that a rule pack made years later judges what was seen then. The same facts give the same bytes.
 *
 * JSON, since it must be readable without pica. Texts are whatever packages hold: one that is not
 * UTF-8 is written as { "hex": "..." }; numbers that JSON readers would round are written as texts.
 */
#ifndef PICA_FACTS_STORED_H
#define PICA_FACTS_STORED_H

#include "base/notes.h"
#include "base/text.h"
#include "facts/fact.h"

/* Appends a sealed set and those of the `count` notes that are gaps, with a newline behind it. */
void facts_write(const struct fact_set *set, const struct pica_note *notes, size_t count,
                 struct pica_text *out);

/*
 * Reads them into an empty set, sealed, and adds the gaps to `gaps`, whose stages live as long as
 * the set. Any bytes may be given. PICA_E_MALFORMED when they are no facts, PICA_E_UNSUPPORTED when
 * they are of a kind that this pica does not know. Free both whatever it returns.
 */
PICA_MUST_USE
enum pica_status facts_read(struct pica_span text, struct fact_set *set, struct pica_notes *gaps,
                            struct pica_error *err);

#endif
