#include "manifest/axml_write.h"

#include "manifest/string_pool_write.h"

#include "base/cursor.h"

/* Of ResXMLTree_node; the numbers are those of manifest/axml.c. */
#define NODE_HEADER 16

uint32_t axml_write_span(struct axml_writer *w, struct pica_span text, uint32_t id)
{
    uint8_t *key = pica_arena_alloc(&w->arena, text.len + 4);
    uint32_t index;

    if (!key) {
        w->failed = true;
        return AXML_WRITE_NONE;
    }
    memcpy(key, &id, 4);
    if (text.len)
        memcpy(key + 4, text.data, text.len);
    index = pica_intern_add(&w->index, pica_span_of(key, text.len + 4));
    w->failed |= index == PICA_INTERN_NONE;
    return index;
}

uint32_t axml_write_string(struct axml_writer *w, const char *s, uint32_t id)
{
    return axml_write_span(w, pica_span_str(s), id);
}

void axml_write_origin(struct axml_writer *w, uint32_t line, uint32_t origin)
{
    w->has_origin = true;
    w->line = line;
    w->origin = origin;
}

static void put_node(struct axml_writer *w, unsigned type, uint32_t size)
{
    chunk_put16(&w->nodes, type);
    chunk_put16(&w->nodes, NODE_HEADER);
    chunk_put32(&w->nodes, size);
    chunk_put32(&w->nodes, w->has_origin ? w->line : 1);
    chunk_put32(&w->nodes, w->has_origin ? w->origin : AXML_WRITE_NONE); /* comment */
}

void axml_write_namespace_of(struct axml_writer *w, bool start, uint32_t prefix, uint32_t uri)
{
    put_node(w, start ? 0x0100 : 0x0101, NODE_HEADER + 8);
    chunk_put32(&w->nodes, prefix);
    chunk_put32(&w->nodes, uri);
}

void axml_write_namespace(struct axml_writer *w, bool start, const char *prefix, const char *uri)
{
    uint32_t first = axml_write_string(w, prefix, 0);

    axml_write_namespace_of(w, start, first, axml_write_string(w, uri, 0));
}

void axml_write_start(struct axml_writer *w, uint32_t ns, uint32_t name)
{
    w->element = w->nodes.len;
    put_node(w, 0x0102, NODE_HEADER + 20);
    chunk_put32(&w->nodes, ns);
    chunk_put32(&w->nodes, name);
    chunk_put16(&w->nodes, 20); /* where attributes start, how long they are, how many */
    chunk_put16(&w->nodes, 20);
    chunk_put16(&w->nodes, 0);
    chunk_put16(&w->nodes, 0); /* id, class, style */
    chunk_put16(&w->nodes, 0);
    chunk_put16(&w->nodes, 0);
}

void axml_write_attr(struct axml_writer *w, uint32_t ns, uint32_t name, uint32_t raw,
                     struct res_value value)
{
    uint8_t type[4] = { 8, 0, 0, value.type };
    const uint8_t *p;
    unsigned count;

    chunk_put32(&w->nodes, ns);
    chunk_put32(&w->nodes, name);
    chunk_put32(&w->nodes, raw);
    pica_text_add_span(&w->nodes, pica_span_of(type, sizeof type));
    chunk_put32(&w->nodes, value.data);
    if (w->nodes.failed)
        return;
    p = (const uint8_t *)w->nodes.data + w->element;
    count = pica_le16(p + NODE_HEADER + 12);
    w->failed |= count == UINT16_MAX;
    chunk_patch(&w->nodes, w->element + NODE_HEADER + 12, 2, count + 1);
    chunk_patch(&w->nodes, w->element + 4, 4, (uint32_t)(w->nodes.len - w->element));
}

void axml_write_end(struct axml_writer *w, uint32_t ns, uint32_t name)
{
    put_node(w, 0x0103, NODE_HEADER + 8);
    chunk_put32(&w->nodes, ns);
    chunk_put32(&w->nodes, name);
}

void axml_write_text(struct axml_writer *w, const char *text)
{
    axml_write_text_of(w, axml_write_string(w, text, 0));
}

void axml_write_text_of(struct axml_writer *w, uint32_t text)
{
    put_node(w, 0x0104, NODE_HEADER + 12);
    chunk_put32(&w->nodes, text);
    chunk_put32(&w->nodes, 8); /* an undefined value */
    chunk_put32(&w->nodes, 0);
}

bool axml_write_done(struct axml_writer *w, struct pica_text *out)
{
    size_t start = out->len;

    chunk_put16(out, 0x0003);
    chunk_put16(out, 8);
    chunk_put32(out, 0);
    string_pool_write(w->index.strings, w->index.count, 4, NULL, 0, out);
    chunk_put16(out, 0x0180);
    chunk_put16(out, 8);
    chunk_put32(out, (uint32_t)(8 + w->index.count * 4));
    for (size_t i = 0; i < w->index.count; i++)
        pica_text_add_span(out, pica_span_of(w->index.strings[i].data, 4));
    pica_text_add_span(out, pica_span_of(w->nodes.data, w->nodes.len));
    w->failed |= w->nodes.failed || out->failed || out->len - start > INT32_MAX;
    chunk_patch(out, start + 4, 4, (uint32_t)(out->len - start));
    return !w->failed;
}

void axml_writer_finish(struct axml_writer *w)
{
    pica_text_finish(&w->nodes);
    pica_intern_finish(&w->index);
    pica_arena_finish(&w->arena);
    *w = (struct axml_writer){ 0 };
}
