#include "tests/zip_maker.h"

#include <assert.h>
#include <stdlib.h>

uint32_t zip_maker_crc(struct pica_span s)
{
    uint32_t crc = UINT32_MAX;

    for (size_t i = 0; i < s.len; i++) {
        crc ^= s.data[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
    }
    return ~crc;
}

void zip_maker_put(struct zip_maker *m, size_t size, uint64_t value)
{
    for (size_t i = 0; i < size; i++)
        pica_text_add_char(&m->out, i < sizeof value ? (char)(value >> (8 * i) & 0xff) : 0);
}

void zip_maker_set(struct zip_maker *m, size_t at, size_t size, uint64_t value)
{
    assert(at + size <= m->out.len);
    for (size_t i = 0; i < size; i++)
        m->out.data[at + i] = (char)(value >> (8 * i) & 0xff);
}

uint64_t zip_maker_get(const struct zip_maker *m, size_t at, size_t size)
{
    uint64_t value = 0;

    assert(at + size <= m->out.len);
    for (size_t i = size; i-- > 0;)
        value = value << 8 | (uint8_t)m->out.data[at + i];
    return value;
}

static void put_local(struct zip_maker *m, size_t i)
{
    bool later = m->entries[i].flags & 8;

    m->entries[i].local = m->out.len;
    zip_maker_put(m, 4, 0x04034b50);
    zip_maker_put(m, 2, 20);
    zip_maker_put(m, 2, m->entries[i].flags);
    zip_maker_put(m, 2, m->entries[i].method);
    zip_maker_put(m, 4, 0x00210000); /* 1 January 1980 */
    zip_maker_put(m, 4, later ? 0 : m->entries[i].crc);
    zip_maker_put(m, 4, later ? 0 : m->entries[i].csize);
    zip_maker_put(m, 4, later ? 0 : m->entries[i].usize);
    zip_maker_put(m, 2, m->entries[i].name.len);
    zip_maker_put(m, 2, 0);
    pica_text_add_span(&m->out, m->entries[i].name);
    m->entries[i].data = m->out.len;
}

static size_t add(struct zip_maker *m, struct pica_span name, uint16_t method, uint16_t flags,
                  struct pica_span data, uint32_t usize, uint32_t crc)
{
    size_t i = m->count++;

    assert(i < ZIP_MAKER_ENTRIES);
    m->entries[i].name = name;
    m->entries[i].method = method;
    m->entries[i].flags = flags;
    m->entries[i].crc = crc;
    m->entries[i].csize = (uint32_t)data.len;
    m->entries[i].usize = usize;
    put_local(m, i);
    pica_text_add_span(&m->out, data);
    m->entries[i].data_end = m->out.len;
    if (flags & 8) {
        zip_maker_put(m, 4, 0x08074b50);
        zip_maker_put(m, 4, crc);
        zip_maker_put(m, 4, data.len);
        zip_maker_put(m, 4, usize);
    }
    return i;
}

size_t zip_maker_add_raw(struct zip_maker *m, struct pica_span name, uint16_t method,
                         struct pica_span data, uint32_t usize, uint32_t crc)
{
    return add(m, name, method, 0, data, usize, crc);
}

size_t zip_maker_add(struct zip_maker *m, struct pica_span name, struct pica_span plain,
                     enum zip_maker_how how)
{
    struct zip_maker packed = { 0 };
    size_t i, at = 0;

    if (how == ZIP_STORED)
        return add(m, name, 0, 0, plain, (uint32_t)plain.len, zip_maker_crc(plain));
    do { /* RFC 1951 3.2.4 */
        size_t n = plain.len - at < 1000 ? plain.len - at : 1000;

        zip_maker_put(&packed, 1, at + n == plain.len);
        zip_maker_put(&packed, 2, n);
        zip_maker_put(&packed, 2, ~n & 0xffff);
        pica_text_add_span(&packed.out, pica_span_sub(plain, at, n));
        at += n;
    } while (at < plain.len);
    i = add(m, name, 8, how == ZIP_DEFLATED_DESCRIPTOR ? 8 : 0, zip_maker_bytes(&packed),
            (uint32_t)plain.len, zip_maker_crc(plain));
    zip_maker_free(&packed);
    return i;
}

void zip_maker_record(struct zip_maker *m, size_t i, struct pica_span extra)
{
    m->entries[i].central = m->out.len;
    zip_maker_put(m, 4, 0x02014b50);
    zip_maker_put(m, 2, 20);
    zip_maker_put(m, 2, 20);
    zip_maker_put(m, 2, m->entries[i].flags);
    zip_maker_put(m, 2, m->entries[i].method);
    zip_maker_put(m, 4, 0x00210000);
    zip_maker_put(m, 4, m->entries[i].crc);
    zip_maker_put(m, 4, m->entries[i].csize);
    zip_maker_put(m, 4, m->entries[i].usize);
    zip_maker_put(m, 2, m->entries[i].name.len);
    zip_maker_put(m, 2, extra.len);
    zip_maker_put(m, 2, 0);
    zip_maker_put(m, 8, 0); /* disk, attributes */
    zip_maker_put(m, 4, m->entries[i].local);
    pica_text_add_span(&m->out, m->entries[i].name);
    pica_text_add_span(&m->out, extra);
}

void zip_maker_directory(struct zip_maker *m)
{
    m->directory = m->out.len;
    for (size_t i = 0; i < m->count; i++)
        zip_maker_record(m, i, (struct pica_span){ 0 });
}

void zip_maker_end_record(struct zip_maker *m, size_t count, size_t size, size_t offset,
                          struct pica_span comment)
{
    m->end = m->out.len;
    zip_maker_put(m, 4, 0x06054b50);
    zip_maker_put(m, 4, 0);
    zip_maker_put(m, 2, count);
    zip_maker_put(m, 2, count);
    zip_maker_put(m, 4, size);
    zip_maker_put(m, 4, offset);
    zip_maker_put(m, 2, comment.len);
    pica_text_add_span(&m->out, comment);
}

void zip_maker_finish_archive(struct zip_maker *m)
{
    zip_maker_directory(m);
    zip_maker_end_record(m, m->count, m->out.len - m->directory, m->directory,
                         (struct pica_span){ 0 });
}

struct pica_span zip_maker_bytes(const struct zip_maker *m)
{
    assert(!m->out.failed);
    return pica_span_of(m->out.data, m->out.len);
}

void zip_maker_free(struct zip_maker *m)
{
    pica_text_finish(&m->out);
    *m = (struct zip_maker){ 0 };
}

struct bits {
    uint8_t *out;
    size_t at; /* in bits */
};

static void put_bits(struct bits *b, unsigned value, unsigned n)
{
    for (unsigned i = 0; i < n; i++, b->at++)
        if (value >> i & 1)
            b->out[b->at / 8] = (uint8_t)(b->out[b->at / 8] | 1u << b->at % 8);
}

/* One block with the fixed codes (RFC 1951 3.2.6): a literal 0, then copies of
 * 258 bytes at distance 1, then literals again. Codes go most significant bit
 * first: here already turned round. */
uint8_t *zip_maker_bomb(size_t count, size_t *ret_len)
{
    size_t copies = count ? (count - 1) / 258 : 0, rest = count ? (count - 1) % 258 : 0;
    struct bits b = { .out = calloc(copies * 13 / 8 + rest + 16, 1) };

    assert(b.out && count > 0);
    put_bits(&b, 3, 3);    /* last block, fixed codes */
    put_bits(&b, 0x0c, 8); /* literal 0: 00110000 */
    for (size_t i = 0; i < copies; i++) {
        put_bits(&b, 0xa3, 8); /* length 258: 11000101 */
        put_bits(&b, 0, 5);    /* distance 1 */
    }
    for (size_t i = 0; i < rest; i++)
        put_bits(&b, 0x0c, 8);
    put_bits(&b, 0, 7); /* end of block */
    *ret_len = (b.at + 7) / 8;
    return b.out;
}
