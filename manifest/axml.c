#include "manifest/axml.h"

#include "base/cursor.h"

enum {
    CHUNK_POOL = 0x0001,
    CHUNK_XML = 0x0003,
    NODE_FIRST = 0x0100,
    NODE_START_NAMESPACE = 0x0100,
    NODE_END_NAMESPACE = 0x0101,
    NODE_START_ELEMENT = 0x0102,
    NODE_END_ELEMENT = 0x0103,
    NODE_TEXT = 0x0104,
    NODE_LAST = 0x017f,
    CHUNK_RESOURCE_MAP = 0x0180,
};

#define CHUNK_HEADER 8
#define NODE_HEADER 16
#define ELEMENT_SIZE 20     /* ResXMLTree_attrExt */
#define ATTR_SIZE 20        /* ResXMLTree_attribute */
#define EVIDENCE_MAX 4096   /* bytes of a node that a place shows */
#define HEADER_PLAUSIBLE 64 /* of a node, when looking for one among garbage */

/* One bit for each kind of remark. */
enum {
    SAID_TYPE = 1 << 0,
    SAID_HEADER = 1 << 1,
    SAID_TAIL = 1 << 2,
    SAID_CHUNK = 1 << 3,
    SAID_POOLS = 1 << 4,
    SAID_POOL_HEADER = 1 << 5,
    SAID_POOL_FLAGS = 1 << 6,
    SAID_POOL_COUNT = 1 << 7,
    SAID_POOL_STYLES = 1 << 8,
    SAID_NODE = 1 << 9,
    SAID_NODE_HEADER = 1 << 10,
    SAID_ATTR_PLACE = 1 << 11,
    SAID_ATTR_NAME = 1 << 12,
    SAID_FAULT = 1 << 13,
};

static bool first_time(struct axml *x, unsigned bit)
{
    bool first = !(x->said & bit);

    x->said |= bit;
    return first;
}

/* --- opening ------------------------------------------------------------- */

static void remark_pool(struct axml *x, struct pica_span chunk, size_t at)
{
    uint16_t header = pica_le16(chunk.data + 2);
    uint32_t count = pica_le32(chunk.data + 8), styles = pica_le32(chunk.data + 12);
    uint32_t flags = pica_le32(chunk.data + 16);
    uint32_t start = pica_le32(chunk.data + 20), styles_at = pica_le32(chunk.data + 24);

    if (header != STRING_POOL_HEADER && first_time(x, SAID_POOL_HEADER))
        pica_remark(x->notes, "manifest.pool-header", pica_place_at(x->entry, at),
                    "the string pool has a header of %u bytes, not %u", header, STRING_POOL_HEADER);
    if (flags & ~(STRING_POOL_SORTED | STRING_POOL_UTF8) && first_time(x, SAID_POOL_FLAGS))
        pica_remark(x->notes, "manifest.pool-flags", pica_place_at(x->entry, at + 16),
                    "the string pool has unknown flags %#jx", (uintmax_t)flags);
    if (count > 0 && ((uint64_t)count + styles) * 4 + header > start &&
        first_time(x, SAID_POOL_COUNT))
        pica_remark(x->notes, "manifest.pool-count", pica_place_at(x->entry, at + 8),
                    "%ju strings are declared: their index runs into the strings",
                    (uintmax_t)count);
    if (styles == 0 && styles_at != 0 && first_time(x, SAID_POOL_STYLES))
        pica_remark(x->notes, "manifest.pool-styles", pica_place_at(x->entry, at + 24),
                    "the string pool has no styles, but a place for them");
}

/* What is known of the string pool before the first node. */
struct pool_state {
    bool seen, broken; /* `broken` and `why` of the last one, which counts */
    struct pica_error why;
};

static void open_pool(struct axml *x, struct pica_span chunk, size_t at, struct pool_state *state)
{
    if (state->seen && first_time(x, SAID_POOLS))
        pica_remark(x->notes, "manifest.pool-twice", pica_place_at(x->entry, at),
                    "a second string pool takes the place of the first");
    state->seen = true;
    if (chunk.len >= STRING_POOL_HEADER)
        remark_pool(x, chunk, at);
    state->broken = string_pool_read(chunk, at, &x->pool, &state->why) != PICA_OK;
    if (state->broken)
        x->pool = string_pool_salvage(chunk);
}

static void open_map(struct axml *x, struct pica_span chunk)
{
    size_t header = pica_le16(chunk.data + 2);

    x->ids = pica_span_sub(chunk, header, (chunk.len - header) & ~(size_t)3);
}

/* --- nodes --------------------------------------------------------------- */

enum fault {
    FAULT_NONE,
    FAULT_CUT,    /* less is left than the header of a chunk */
    FAULT_HEADER, /* sizes that cannot be */
    FAULT_LONG,   /* larger than what is left */
    FAULT_SHORT,  /* too small for its type */
    FAULT_ATTRS,  /* attributes that do not fit */
};

/*
 * A chunk as validate_chunk() takes it: a header of at least `least` bytes,
 * sizes that are multiples of four, all of it inside.
 */
static enum fault check_chunk(const struct axml *x, size_t at, size_t least, struct pica_span *ret)
{
    struct pica_cursor c = pica_cursor_on(x->file, at);
    uint16_t header;
    uint32_t size;

    pica_cursor_u16(&c);
    header = pica_cursor_u16(&c);
    size = pica_cursor_u32(&c);
    if (!c.ok)
        return FAULT_CUT;
    if (header < least || header > size || ((header | size) & 3))
        return FAULT_HEADER;
    if (size > x->file.len - at)
        return FAULT_LONG;
    *ret = pica_span_sub(x->file, at, size);
    return FAULT_NONE;
}

/* What nextNode() wants behind the header of a node. */
static size_t extension_size(uint16_t type)
{
    switch (type) {
    case NODE_START_NAMESPACE:
    case NODE_END_NAMESPACE:
    case NODE_END_ELEMENT:
        return 8;
    case NODE_START_ELEMENT:
        return ELEMENT_SIZE;
    case NODE_TEXT:
        return 12;
    default:
        return 0;
    }
}

/* validateNode() and nextNode() of ResourceTypes.cpp. */
static enum fault check_node(const struct axml *x, size_t at, struct pica_span *ret)
{
    struct pica_span node;
    enum fault fault = check_chunk(x, at, NODE_HEADER, &node);
    uint16_t type, header;

    if (fault != FAULT_NONE)
        return fault;
    type = pica_le16(node.data);
    header = pica_le16(node.data + 2);
    if (node.len - header < extension_size(type))
        return FAULT_SHORT;
    if (type == NODE_START_ELEMENT) {
        const uint8_t *e = node.data + header;
        size_t start = pica_le16(e + 8), size = pica_le16(e + 10), count = pica_le16(e + 12);

        if (start + size * count > node.len - header) /* 16-bit numbers: cannot wrap */
            return FAULT_ATTRS;
    }
    *ret = node;
    return FAULT_NONE;
}

static void say_fault(struct axml *x, enum fault fault, size_t at)
{
    size_t left = x->file.len - at;
    uintmax_t size = left < CHUNK_HEADER ? 0 : pica_le32(x->file.data + at + 4);
    unsigned type = left < CHUNK_HEADER ? 0 : pica_le16(x->file.data + at);
    unsigned header = left < CHUNK_HEADER ? 0 : pica_le16(x->file.data + at + 2);
    enum pica_status st = PICA_E_MALFORMED;

    switch (fault) {
    case FAULT_NONE:
        return;
    case FAULT_CUT:
        st = pica_fail(&x->bad, st, at, "%zu bytes are left, too few for a chunk", left);
        break;
    case FAULT_HEADER:
        st = pica_fail(&x->bad, st, at, "a chunk of %ju bytes with a header of %u bytes", size,
                       header);
        break;
    case FAULT_LONG:
        st = pica_fail(&x->bad, st, at, "a chunk of %ju bytes where %zu are left", size, left);
        break;
    case FAULT_SHORT:
        st = pica_fail(&x->bad, st, at, "a node of type %#x is too small: %ju bytes", type, size);
        break;
    case FAULT_ATTRS:
        st = pica_fail(&x->bad, st, at, "the attributes do not fit into an element of %ju bytes",
                       size);
        break;
    }
    (void)st;
}

/* The next place from `at` on that could be a node; the end when there is none. */
static size_t find_node(const struct axml *x, size_t at)
{
    struct pica_span node;

    for (at = (at + 3) & ~(size_t)3; at < x->file.len && x->file.len - at >= NODE_HEADER; at += 4) {
        uint16_t type = pica_le16(x->file.data + at), header = pica_le16(x->file.data + at + 2);

        if (type >= NODE_FIRST && type <= NODE_TEXT && header <= HEADER_PLAUSIBLE &&
            check_node(x, at, &node) == FAULT_NONE)
            return at;
    }
    return x->file.len;
}

/* What stands before the first node (ResXMLTree::setTo); sets x->next to that. */
static void open_prolog(struct axml *x, size_t at)
{
    struct pool_state pool = { 0 };
    enum fault fault = FAULT_NONE;
    struct pica_span chunk;

    while (at < x->file.len) {
        uint16_t type;

        fault = check_chunk(x, at, CHUNK_HEADER, &chunk);
        if (fault != FAULT_NONE || chunk.len == x->file.len - at)
            break; /* a chunk that ends with the file is not looked at: there is no element */
        type = pica_le16(chunk.data);
        if (type >= NODE_FIRST && type <= NODE_LAST) {
            x->next = at;
            if (x->refused)
                return;
            x->refused = pool.broken || !pool.seen;
            if (pool.broken)
                x->bad = pool.why;
            else if (!pool.seen)
                (void)!pica_fail(&x->bad, PICA_E_MALFORMED, at, "there is no string pool");
            return;
        }
        if (type == CHUNK_POOL)
            open_pool(x, chunk, at, &pool);
        else if (type == CHUNK_RESOURCE_MAP)
            open_map(x, chunk);
        else if (first_time(x, SAID_CHUNK))
            pica_remark(x->notes, "manifest.chunk", pica_place_at(x->entry, at),
                        "an unknown chunk of type %#x before the first node", type);
        at += chunk.len;
    }
    if (!x->refused) {
        if (fault != FAULT_NONE)
            say_fault(x, fault, at);
        else
            (void)!pica_fail(&x->bad, PICA_E_MALFORMED, at, "there is no element");
        x->refused = true;
    }
    x->next = find_node(x, at);
}

/*
 * Where setTo() looks for the first chunk: behind a header that it does not want to have any
 * length. In one of less than 8 bytes it finds the header itself, which is no chunk.
 */
static size_t first_chunk(struct axml *x, uint16_t header)
{
    struct pica_span chunk;

    if (header > x->file.len)
        return CHUNK_HEADER;
    if (header >= CHUNK_HEADER || (check_chunk(x, header, CHUNK_HEADER, &chunk) == FAULT_NONE &&
                                   chunk.len < x->file.len - header))
        return header;
    if (!x->refused)
        (void)!pica_fail(&x->bad, PICA_E_MALFORMED, 2,
                         "a header of %u bytes, in which there is no chunk", header);
    x->refused = true;
    return CHUNK_HEADER;
}

void axml_open(struct pica_span file, const char *entry, const struct pica_limits *limits,
               struct pica_arena *arena, struct pica_notes *notes, struct axml *ret)
{
    struct axml x = { .entry = entry,
                      .file = file,
                      .next = file.len,
                      .nodes_left = limits->xml_nodes,
                      .node_limit = limits->xml_nodes,
                      .notes = notes,
                      .arena = arena };
    uint16_t type, header;
    uint32_t size;

    if (file.len < CHUNK_HEADER) {
        (void)!pica_fail(&x.bad, PICA_E_MALFORMED, 0, "%zu bytes are no binary XML", file.len);
        x.refused = true;
        *ret = x;
        return;
    }
    type = pica_le16(file.data);
    header = pica_le16(file.data + 2);
    size = pica_le32(file.data + 4);
    if (header > size || size > file.len) {
        (void)!pica_fail(&x.bad, PICA_E_MALFORMED, 4,
                         "%ju bytes with a header of %u are declared, %zu are there",
                         (uintmax_t)size, header, file.len);
        x.refused = true;
    } else {
        x.file.len = size;
        if (size < file.len)
            pica_remark(notes, "manifest.tail", pica_place_at(entry, size),
                        "%zu bytes stand behind the end of the document", file.len - size);
    }
    if (type != CHUNK_XML)
        pica_remark(notes, "manifest.type", pica_place_at(entry, 0),
                    "the file says type %#x, not that of binary XML", type);
    if (header != CHUNK_HEADER)
        pica_remark(notes, "manifest.header", pica_place_at(entry, 2),
                    "the file has a header of %u bytes, not %u", header, CHUNK_HEADER);
    open_prolog(&x, first_chunk(&x, header));
    *ret = x;
}

/* --- events -------------------------------------------------------------- */

static enum axml_event start_element(struct axml *x, size_t at, size_t header)
{
    const uint8_t *e = x->node.data + header;
    uint16_t start = pica_le16(e + 8), size = pica_le16(e + 10);

    x->ns = pica_le32(e);
    x->name = pica_le32(e + 4);
    x->attr_count = pica_le16(e + 12);
    if (size == 0 && x->attr_count > 1) /* one attribute, however often it is counted */
        x->attr_count = 1;
    x->attrs_at = at + header + start;
    x->attr_size = size;
    if ((start != ELEMENT_SIZE || size != ATTR_SIZE) && x->attr_count > 0 &&
        first_time(x, SAID_ATTR_PLACE))
        pica_remark(x->notes, "manifest.attribute-layout", axml_place(x),
                    "attributes of %u bytes start at %u, not of 20 at 20", size, start);
    return AXML_START_ELEMENT;
}

/* The event that the node in x->node is; AXML_END_DOCUMENT for an unknown one. */
static enum axml_event node_event(struct axml *x, size_t at)
{
    uint16_t type = pica_le16(x->node.data), header = pica_le16(x->node.data + 2);
    const uint8_t *e = x->node.data + header;

    if (header != NODE_HEADER && type <= NODE_TEXT && first_time(x, SAID_NODE_HEADER))
        pica_remark(x->notes, "manifest.node-header", axml_place(x),
                    "a node has a header of %u bytes, not %u", header, NODE_HEADER);
    switch (type) {
    case NODE_START_NAMESPACE:
    case NODE_END_NAMESPACE:
        x->prefix = pica_le32(e);
        x->uri = pica_le32(e + 4);
        return type == NODE_START_NAMESPACE ? AXML_START_NAMESPACE : AXML_END_NAMESPACE;
    case NODE_START_ELEMENT:
        return start_element(x, at, header);
    case NODE_END_ELEMENT:
        x->ns = pica_le32(e);
        x->name = pica_le32(e + 4);
        return AXML_END_ELEMENT;
    case NODE_TEXT:
        x->text = pica_le32(e);
        return AXML_TEXT;
    default:
        if (first_time(x, SAID_NODE))
            pica_remark(x->notes, "manifest.node", axml_place(x),
                        "an unknown node of type %#x is skipped", type);
        return AXML_END_DOCUMENT;
    }
}

/* Past a broken node: by its own size when that makes sense, else by search. */
static void skip_bad(struct axml *x, size_t at)
{
    struct pica_span chunk;

    if (check_chunk(x, at, CHUNK_HEADER, &chunk) == FAULT_NONE)
        x->next = at + chunk.len;
    else
        x->next = find_node(x, at + 4);
}

enum axml_event axml_next(struct axml *x)
{
    while (!x->ended && x->next < x->file.len) {
        size_t at = x->next;
        enum axml_event event;
        enum fault fault;

        x->attr_count = 0;
        x->ns = x->name = x->prefix = x->uri = x->text = AXML_NONE;
        if (x->nodes_left == 0) {
            x->ended = true;
            x->node = pica_span_sub(x->file, at, 0);
            (void)!pica_fail(&x->bad, PICA_E_LIMIT, at, "more than %ju nodes (limit xml_nodes)",
                             (uintmax_t)x->node_limit);
            return AXML_BAD;
        }
        x->nodes_left--;
        fault = check_node(x, at, &x->node);
        if (fault != FAULT_NONE) {
            /* Of many faults the first is worth its words. */
            if (first_time(x, SAID_FAULT))
                say_fault(x, fault, at);
            x->node = pica_span_sub(x->file, at, CHUNK_HEADER);
            skip_bad(x, at);
            return AXML_BAD;
        }
        x->next = at + x->node.len;
        event = node_event(x, at);
        if (event != AXML_END_DOCUMENT)
            return event;
    }
    x->ended = true;
    x->attr_count = 0;
    x->node = (struct pica_span){ 0 };
    return AXML_END_DOCUMENT;
}

struct axml_attr axml_attr(struct axml *x, uint16_t index)
{
    /* The platform reads a whole attribute, even where attributeSize is less. */
    struct pica_cursor c = pica_cursor_on(x->file, x->attrs_at + x->attr_size * index);
    struct axml_attr a = { .ns = pica_cursor_u32(&c),
                           .name = pica_cursor_u32(&c),
                           .raw = pica_cursor_u32(&c) };

    pica_cursor_bytes(&c, 3); /* size and res0 of the value: not looked at */
    a.value.type = pica_cursor_u8(&c);
    a.value.data = pica_cursor_u32(&c);
    if (!c.ok)
        return (struct axml_attr){ AXML_NONE, AXML_NONE, AXML_NONE, 0, { 0 } };
    if (a.name < x->ids.len / 4)
        a.id = pica_le32(x->ids.data + (size_t)a.name * 4);
    if (a.name >= x->pool.count && first_time(x, SAID_ATTR_NAME))
        pica_remark(x->notes, "manifest.attribute-name", axml_place(x),
                    "an attribute has name %#jx of %ju strings", (uintmax_t)a.name,
                    (uintmax_t)x->pool.count);
    return a;
}

const char *axml_text(struct axml *x, uint32_t index)
{
    return string_pool_text(&x->pool, index, x->arena);
}

uint64_t axml_offset(const struct axml *x)
{
    return x->node.data ? (uint64_t)(x->node.data - x->file.data) : x->file.len;
}

struct pica_place axml_place(const struct axml *x)
{
    struct pica_place p = pica_place_entry(x->entry);

    if (x->derived)
        return p;
    p.file_offset = axml_offset(x);
    p.bytes = pica_span_sub(x->node, 0, EVIDENCE_MAX);
    return p;
}
