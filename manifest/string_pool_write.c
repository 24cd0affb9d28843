#include "manifest/string_pool_write.h"

#include "base/cursor.h"

void chunk_put16(struct pica_text *t, uint32_t v)
{
    uint8_t b[2] = { (uint8_t)v, (uint8_t)(v >> 8) };

    pica_text_add_span(t, pica_span_of(b, sizeof b));
}

void chunk_put32(struct pica_text *t, uint32_t v)
{
    uint8_t b[4] = { (uint8_t)v, (uint8_t)(v >> 8), (uint8_t)(v >> 16), (uint8_t)(v >> 24) };

    pica_text_add_span(t, pica_span_of(b, sizeof b));
}

void chunk_patch(struct pica_text *t, size_t at, unsigned bytes, uint32_t v)
{
    if (t->failed)
        return;
    for (unsigned i = 0; i < bytes; i++)
        t->data[at + i] = (char)(v >> 8 * i);
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

/* Every string up to the last that has a style has one, if an empty one. */
static void put_styles(const struct string_pool_style *styles, size_t count, size_t index,
                       struct pica_text *out)
{
    size_t start = out->len;
    uint32_t strings = styles[count - 1].string + 1;

    for (uint32_t i = 0, next = 0; i < strings; i++) {
        const struct string_pool_style *s = &styles[next];

        chunk_patch(out, index + (size_t)i * 4, 4, (uint32_t)(out->len - start));
        if (s->string == i) {
            for (uint32_t k = 0; k < s->count; k++) {
                chunk_put32(out, s->spans[k].name);
                chunk_put32(out, s->spans[k].first);
                chunk_put32(out, s->spans[k].last);
            }
            next++;
        }
        chunk_put32(out, UINT32_MAX);
    }
    chunk_put32(out, UINT32_MAX); /* the platform wants three of them in a row at the end */
    chunk_put32(out, UINT32_MAX);
}

void string_pool_write(const struct pica_span *strings, size_t count, size_t skip,
                       const struct string_pool_style *styles, size_t style_count,
                       struct pica_text *out)
{
    size_t start = out->len, first, styled = style_count ? styles[style_count - 1].string + 1 : 0;

    chunk_put16(out, 0x0001);
    chunk_put16(out, STRING_POOL_HEADER);
    chunk_put32(out, 0); /* size, below */
    chunk_put32(out, (uint32_t)count);
    chunk_put32(out, (uint32_t)styled);
    chunk_put32(out, STRING_POOL_UTF8);
    chunk_put32(out, (uint32_t)(STRING_POOL_HEADER + (count + styled) * 4));
    chunk_put32(out, 0); /* where styles start, below */
    for (size_t i = 0; i < count + styled; i++)
        chunk_put32(out, 0);
    first = out->len;
    for (size_t i = 0; i < count; i++) {
        struct pica_span s = pica_span_sub(strings[i], skip, SIZE_MAX);

        chunk_patch(out, start + STRING_POOL_HEADER + i * 4, 4, (uint32_t)(out->len - first));
        put_length8(out, utf16_units(s) & 0x7fff);
        put_length8(out, s.len & 0x7fff);
        pica_text_add_span(out, s);
        pica_text_add_char(out, '\0');
    }
    while (!out->failed && (out->len - start) % 4)
        pica_text_add_char(out, '\0');
    if (styled) {
        chunk_patch(out, start + 24, 4, (uint32_t)(out->len - start));
        put_styles(styles, style_count, start + STRING_POOL_HEADER + count * 4, out);
    }
    chunk_patch(out, start + 4, 4, (uint32_t)(out->len - start));
}
