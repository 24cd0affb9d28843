/*
 * manifest/xml_dump_parts.h - the document that both printers of binary XML go through.
 */
#ifndef PICA_MANIFEST_XML_DUMP_PARTS_H
#define PICA_MANIFEST_XML_DUMP_PARTS_H

#include "manifest/axml.h"
#include "manifest/res_table.h"
#include "manifest/xml_dump.h"

struct xml_dumped {
    struct axml xml;
    struct res_table table; /* empty when there is none */
    struct pica_span file;  /* as binary XML, whatever it was before */
    const char *entry;
    const struct pica_limits *limits;
    struct pica_notes *notes;
    struct pica_arena arena;   /* of all that is read */
    struct pica_notes unheard; /* of a first reading */
    bool limit_said;
};

/* Reads the table and opens the document; what is odd about it is not said yet. Whatever it
 * returns, xml_dumped_finish() frees. */
PICA_MUST_USE
enum pica_status xml_dumped_open(struct xml_dumped *d, const struct xml_source *source,
                                 const struct pica_limits *limits, struct pica_notes *notes,
                                 struct pica_error *err);

/* From the beginning, in earnest: with remarks, and a gap for what a device refuses. */
void xml_dumped_again(struct xml_dumped *d);

/* The string that an attribute holds, NULL when it holds something else. */
const char *xml_dumped_string(struct xml_dumped *d, const struct axml_attr *a);

/* Whether elements end here, below `depth` others: a gap says so. */
bool xml_dumped_too_deep(struct xml_dumped *d, uint64_t depth);

/* After AXML_BAD: the first one is a gap. */
void xml_dumped_say_bad(struct xml_dumped *d);

bool xml_dumped_no_memory(const struct xml_dumped *d);

void xml_dumped_finish(struct xml_dumped *d);

#endif
