#include "base/cursor.h"

struct pica_cursor pica_cursor_on(struct pica_span in, size_t pos)
{
    struct pica_cursor c = { .in = in, .pos = 0, .ok = true };

    pica_cursor_seek(&c, pos);
    return c;
}

struct pica_span pica_cursor_bytes(struct pica_cursor *c, size_t n)
{
    struct pica_span got = { 0 };

    if (!c->ok || n > c->in.len - c->pos) { /* a subtraction cannot wrap */
        c->ok = false;
        return got;
    }
    if (n == 0)
        return got;
    got = pica_span_of(c->in.data + c->pos, n);
    c->pos += n;
    return got;
}

struct pica_span pica_cursor_array(struct pica_cursor *c, size_t count, size_t each)
{
    if (each == 0 || count > (c->in.len - c->pos) / each)
        c->ok = false;
    return pica_cursor_bytes(c, c->ok ? count * each : 0);
}

void pica_cursor_seek(struct pica_cursor *c, size_t pos)
{
    if (pos > c->in.len)
        c->ok = false;
    else
        c->pos = pos;
}

size_t pica_cursor_left(const struct pica_cursor *c)
{
    return c->ok ? c->in.len - c->pos : 0;
}

uint8_t pica_cursor_u8(struct pica_cursor *c)
{
    struct pica_span s = pica_cursor_bytes(c, 1);

    return s.len ? s.data[0] : 0;
}

uint16_t pica_cursor_u16(struct pica_cursor *c)
{
    struct pica_span s = pica_cursor_bytes(c, 2);

    return s.len ? pica_le16(s.data) : 0;
}

uint32_t pica_cursor_u32(struct pica_cursor *c)
{
    struct pica_span s = pica_cursor_bytes(c, 4);

    return s.len ? pica_le32(s.data) : 0;
}

uint64_t pica_cursor_u64(struct pica_cursor *c)
{
    struct pica_span s = pica_cursor_bytes(c, 8);

    return s.len ? pica_le64(s.data) : 0;
}

struct pica_span pica_span_sub(struct pica_span in, size_t pos, size_t len)
{
    if (pos >= in.len)
        return (struct pica_span){ 0 };
    if (len > in.len - pos)
        len = in.len - pos;
    return pica_span_of(in.data + pos, len);
}
