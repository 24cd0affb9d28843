/*
 * manifest/axml.h - binary XML as a stream of events.
 *
 * Takes and refuses what the platform does (frameworks/base ResourceTypes.cpp,
 * ResXMLTree and ResXMLParser): the file's own type is not asked for, sizes
 * and starts of headers and attributes are obeyed and not assumed, the last
 * string pool and resource map before the first node count, unknown nodes are
 * skipped, end tags are not compared with their starts. Where the platform
 * gives up, the reader says so and goes on with the next thing that makes
 * sense, so that a broken document can be salvaged. Knows nothing of what
 * elements mean.
 *
 * What a device accepts but no compiler writes becomes a remark, once a kind.
 */
#ifndef PICA_MANIFEST_AXML_H
#define PICA_MANIFEST_AXML_H

#include "manifest/res_value.h"
#include "manifest/string_pool.h"

#include "base/limits.h"
#include "base/notes.h"

#define AXML_NONE UINT32_MAX /* no string */

enum axml_event {
    AXML_START_NAMESPACE, /* prefix, uri */
    AXML_END_NAMESPACE,   /* prefix, uri */
    AXML_START_ELEMENT,   /* ns, name, attributes */
    AXML_END_ELEMENT,     /* ns, name; perhaps not those of the start */
    AXML_TEXT,            /* text */
    AXML_END_DOCUMENT,
    AXML_BAD, /* the platform stops here; `bad` says why of the first, what follows is salvage */
};

struct axml_attr {
    uint32_t ns, name, raw; /* string indices, or AXML_NONE */
    uint32_t id;            /* resource id by the resource map, 0: none */
    struct res_value value;
};

/* Names and texts of the last event are indices for axml_text(). */
struct axml {
    const char *entry;     /* name of the file, for places */
    struct pica_span file; /* as far as its header says, or less */
    struct string_pool pool;
    struct pica_span ids; /* the resource map: 4 bytes for each of the first strings */
    bool refused;         /* the platform would not open this document: see `bad` */
    struct pica_error bad;

    uint32_t ns, name;    /* of an element */
    uint32_t prefix, uri; /* of a namespace */
    uint32_t text;
    uint16_t attr_count;
    struct pica_span node; /* the whole chunk of the event */
    bool derived;          /* made from something else: its offsets are no places */

    /* For axml.c. */
    size_t attrs_at, attr_size, next;
    uint64_t nodes_left, node_limit;
    unsigned said; /* remarks made, as bits */
    bool ended;
    struct pica_notes *notes;
    struct pica_arena *arena;
};

/*
 * Opens the binary XML `file`, the entry of that name; both must outlive *ret
 * as must `arena` and `notes`. Always succeeds: what the platform would refuse sets `refused` and
 * `bad`, and is read as far as possible.
 */
void axml_open(struct pica_span file, const char *entry, const struct pica_limits *limits,
               struct pica_arena *arena, struct pica_notes *notes, struct axml *ret);

/* The next event. After AXML_BAD with PICA_E_LIMIT comes AXML_END_DOCUMENT. */
enum axml_event axml_next(struct axml *x);

/* Needs index < attr_count of the start of an element that is the last event. */
struct axml_attr axml_attr(struct axml *x, uint16_t index);

/* A string of the document, as string_pool_text() gives it. */
const char *axml_text(struct axml *x, uint32_t index);

/* Where the last event is, for messages and evidence (at most 4 KiB of it). */
struct pica_place axml_place(const struct axml *x);
uint64_t axml_offset(const struct axml *x);

#endif
