#include "dex/dex_file.h"

/* Long enough for every name that a compiler makes; a list of types that
 * reuses one huge descriptor must not become gigabytes. */
enum { LABEL_MAX = 64 << 10 };

static bool plain(struct pica_span s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.data[i] < 0x20 || s.data[i] > 0x7e)
            return false;
    return true;
}

/* One MUTF-8 unit at s[0..len): its length, or 0 when malformed. */
static size_t mutf8_unit(const uint8_t *s, size_t len, uint32_t *ret)
{
    if (s[0] < 0x80) {
        *ret = s[0];
        return 1;
    }
    if (s[0] >= 0xc0 && s[0] < 0xe0 && len >= 2 && (s[1] & 0xc0) == 0x80) {
        *ret = (uint32_t)(s[0] & 0x1f) << 6 | (s[1] & 0x3f);
        return 2;
    }
    if (s[0] >= 0xe0 && s[0] < 0xf0 && len >= 3 && (s[1] & 0xc0) == 0x80 && (s[2] & 0xc0) == 0x80) {
        *ret = (uint32_t)(s[0] & 0x0f) << 12 | (uint32_t)(s[1] & 0x3f) << 6 | (s[2] & 0x3f);
        return 3;
    }
    return 0;
}

static size_t utf8_put(uint32_t code, uint8_t out[4])
{
    if (code < 0x80) {
        out[0] = (uint8_t)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (uint8_t)(0xc0 | code >> 6);
        out[1] = (uint8_t)(0x80 | (code & 0x3f));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (uint8_t)(0xe0 | code >> 12);
        out[1] = (uint8_t)(0x80 | (code >> 6 & 0x3f));
        out[2] = (uint8_t)(0x80 | (code & 0x3f));
        return 3;
    }
    out[0] = (uint8_t)(0xf0 | code >> 18);
    out[1] = (uint8_t)(0x80 | (code >> 12 & 0x3f));
    out[2] = (uint8_t)(0x80 | (code >> 6 & 0x3f));
    out[3] = (uint8_t)(0x80 | (code & 0x3f));
    return 4;
}

void dex_add_utf8(struct pica_span s, struct pica_text *out)
{
    if (plain(s)) {
        pica_text_add_span(out, s);
        return;
    }
    for (size_t i = 0; i < s.len;) {
        uint32_t code = 0, low = 0;
        size_t n = mutf8_unit(s.data + i, s.len - i, &code);
        uint8_t utf8[4];

        if (n == 0) {
            pica_text_addf(out, "\\x%02x", s.data[i++]);
            continue;
        }
        i += n;
        if (code >= 0xd800 && code < 0xdc00 && i < s.len) {
            n = mutf8_unit(s.data + i, s.len - i, &low);
            if (n != 0 && low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                i += n;
            }
        }
        if (code >= 0xd800 && code < 0xe000)
            pica_text_addf(out, "\\u%04x", code);
        else
            pica_text_add_printable(out, pica_span_of(utf8, utf8_put(code, utf8)));
    }
}

/* Moves what was printed into the arena. */
static char *keep(struct pica_text *t, struct pica_arena *arena)
{
    char *copy = t->failed ? NULL : pica_arena_str(arena, pica_span_of(t->data, t->len));

    pica_text_finish(t);
    return copy;
}

char *dex_utf8(struct pica_span mutf8, struct pica_arena *arena)
{
    struct pica_text t = { 0 };

    if (plain(mutf8))
        return pica_arena_str(arena, mutf8);
    dex_add_utf8(mutf8, &t);
    return keep(&t, arena);
}

/* False when the label, begun at `from`, is long enough. */
static bool label_add(struct pica_span mutf8, size_t from, struct pica_text *out)
{
    bool whole = out->len - from < LABEL_MAX && mutf8.len < LABEL_MAX;

    if (whole)
        dex_add_utf8(mutf8, out);
    else
        pica_text_add(out, "...");
    return whole && !out->failed;
}

static void add_proto(const struct dex_file *dex, uint32_t proto_idx, size_t from,
                      struct pica_text *out)
{
    struct dex_proto proto = dex_proto(dex, proto_idx);

    pica_text_add_char(out, '(');
    for (uint32_t i = 0; i < proto.params.count; i++)
        if (!label_add(dex_type(dex, dex_param(&proto, i)), from, out))
            return;
    pica_text_add_char(out, ')');
    label_add(dex_type(dex, proto.return_type_idx), from, out);
}

void dex_add_proto(const struct dex_file *dex, uint32_t proto_idx, struct pica_text *out)
{
    add_proto(dex, proto_idx, out->len, out);
}

void dex_add_method_label(const struct dex_file *dex, uint32_t method_idx, struct pica_text *out)
{
    struct dex_method_id m = dex_method_id(dex, method_idx);
    size_t from = out->len;

    if (label_add(dex_string(dex, m.name_idx), from, out))
        add_proto(dex, m.proto_idx, from, out);
}

char *dex_method_label(const struct dex_file *dex, uint32_t method_idx, struct pica_arena *arena)
{
    struct pica_text t = { 0 };

    dex_add_method_label(dex, method_idx, &t);
    return keep(&t, arena);
}
