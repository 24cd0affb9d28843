#include "manifest/axml_write.h"

#include "base/cursor.h"

/* Of ResXMLTree_node; the numbers are those of manifest/axml.c. */
#define NODE_HEADER 16

static void put16(struct pica_text *t, unsigned v)
{
    uint8_t b[2] = { (uint8_t)v, (uint8_t)(v >> 8) };

    pica_text_add_span(t, pica_span_of(b, sizeof b));
}

static void put32(struct pica_text *t, uint32_t v)
{
    put16(t, v & 0xffff);
    put16(t, v >> 16);
}

static void patch(struct pica_text *t, size_t at, unsigned bytes, uint32_t v)
{
    if (t->failed)
        return;
    for (unsigned i = 0; i < bytes; i++)
        t->data[at + i] = (char)(v >> 8 * i);
}

uint32_t axml_write_string(struct axml_writer *w, const char *s, uint32_t id)
{
    struct pica_span text = pica_span_str(s);
    uint8_t *key = pica_arena_alloc(&w->arena, text.len + 4);
    uint32_t index;

    if (!key) {
        w->failed = true;
        return AXML_WRITE_NONE;
    }
    memcpy(key, &id, 4);
    memcpy(key + 4, text.data, text.len);
    index = pica_intern_add(&w->index, pica_span_of(key, text.len + 4));
    w->failed |= index == PICA_INTERN_NONE;
    return index;
}

static void put_node(struct axml_writer *w, unsigned type, uint32_t size)
{
    put16(&w->nodes, type);
    put16(&w->nodes, NODE_HEADER);
    put32(&w->nodes, size);
    put32(&w->nodes, 1);               /* line */
    put32(&w->nodes, AXML_WRITE_NONE); /* comment */
}

void axml_write_namespace(struct axml_writer *w, bool start, const char *prefix, const char *uri)
{
    put_node(w, start ? 0x0100 : 0x0101, NODE_HEADER + 8);
    put32(&w->nodes, axml_write_string(w, prefix, 0));
    put32(&w->nodes, axml_write_string(w, uri, 0));
}

void axml_write_start(struct axml_writer *w, uint32_t ns, uint32_t name)
{
    w->element = w->nodes.len;
    put_node(w, 0x0102, NODE_HEADER + 20);
    put32(&w->nodes, ns);
    put32(&w->nodes, name);
    put16(&w->nodes, 20); /* where attributes start, how long they are, how many */
    put16(&w->nodes, 20);
    put16(&w->nodes, 0);
    put16(&w->nodes, 0); /* id, class, style */
    put16(&w->nodes, 0);
    put16(&w->nodes, 0);
}

void axml_write_attr(struct axml_writer *w, uint32_t ns, uint32_t name, uint32_t raw,
                     struct res_value value)
{
    uint8_t type[4] = { 8, 0, 0, value.type };
    const uint8_t *p;
    unsigned count;

    put32(&w->nodes, ns);
    put32(&w->nodes, name);
    put32(&w->nodes, raw);
    pica_text_add_span(&w->nodes, pica_span_of(type, sizeof type));
    put32(&w->nodes, value.data);
    if (w->nodes.failed)
        return;
    p = (const uint8_t *)w->nodes.data + w->element;
    count = pica_le16(p + NODE_HEADER + 12);
    w->failed |= count == UINT16_MAX;
    patch(&w->nodes, w->element + NODE_HEADER + 12, 2, count + 1);
    patch(&w->nodes, w->element + 4, 4, (uint32_t)(w->nodes.len - w->element));
}

void axml_write_end(struct axml_writer *w, uint32_t ns, uint32_t name)
{
    put_node(w, 0x0103, NODE_HEADER + 8);
    put32(&w->nodes, ns);
    put32(&w->nodes, name);
}

void axml_write_text(struct axml_writer *w, const char *text)
{
    uint32_t index = axml_write_string(w, text, 0);

    put_node(w, 0x0104, NODE_HEADER + 12);
    put32(&w->nodes, index);
    put32(&w->nodes, 8); /* an undefined value */
    put32(&w->nodes, 0);
}

/* Lengths above 0x7f take two bytes; above 0x7fff the platform finds the end
 * by itself (ResStringPool::stringDecodeAt). */
static void put_length8(struct pica_text *t, size_t n)
{
    if (n > 0x7f)
        pica_text_add_char(t, (char)(0x80 | (n >> 8 & 0x7f)));
    pica_text_add_char(t, (char)(n & 0xff));
}

static size_t utf16_units(struct pica_span s)
{
    size_t units = 0;

    for (size_t i = 0; i < s.len; i++)
        units += (s.data[i] & 0xc0) != 0x80 ? s.data[i] >= 0xf0 ? 2 : 1 : 0;
    return units;
}

static void put_pool(const struct axml_writer *w, struct pica_text *out)
{
    size_t start = out->len, strings;

    put16(out, 0x0001);
    put16(out, 28);
    put32(out, 0); /* size, below */
    put32(out, (uint32_t)w->index.count);
    put32(out, 0);
    put32(out, 0x100); /* UTF-8 */
    put32(out, (uint32_t)(28 + w->index.count * 4));
    put32(out, 0);
    for (size_t i = 0; i < w->index.count; i++)
        put32(out, 0);
    strings = out->len;
    for (size_t i = 0; i < w->index.count; i++) {
        struct pica_span s = w->index.strings[i];

        s = pica_span_of(s.data + 4, s.len - 4);
        patch(out, start + 28 + i * 4, 4, (uint32_t)(out->len - strings));
        put_length8(out, utf16_units(s) & 0x7fff);
        put_length8(out, s.len & 0x7fff);
        pica_text_add_span(out, s);
        pica_text_add_char(out, '\0');
    }
    while (!out->failed && (out->len - start) % 4)
        pica_text_add_char(out, '\0');
    patch(out, start + 4, 4, (uint32_t)(out->len - start));
}

bool axml_write_done(struct axml_writer *w, struct pica_text *out)
{
    size_t start = out->len;

    put16(out, 0x0003);
    put16(out, 8);
    put32(out, 0);
    put_pool(w, out);
    put16(out, 0x0180);
    put16(out, 8);
    put32(out, (uint32_t)(8 + w->index.count * 4));
    for (size_t i = 0; i < w->index.count; i++)
        pica_text_add_span(out, pica_span_of(w->index.strings[i].data, 4));
    pica_text_add_span(out, pica_span_of(w->nodes.data, w->nodes.len));
    w->failed |= w->nodes.failed || out->failed || out->len - start > INT32_MAX;
    patch(out, start + 4, 4, (uint32_t)(out->len - start));
    return !w->failed;
}

void axml_writer_finish(struct axml_writer *w)
{
    pica_text_finish(&w->nodes);
    pica_intern_finish(&w->index);
    pica_arena_finish(&w->arena);
    *w = (struct axml_writer){ 0 };
}
