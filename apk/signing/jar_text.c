#include "apk/signing/jar_text.h"

#include "base/cursor.h"

#include <strings.h>

/* API levels from which a platform picks the strongest digest, and knows SHA-384 and SHA-512. */
#define PICKS_STRONGEST 18
#define KNOWS_LONG 9

#define ALGORITHM_MAX 16 /* letters of "SHA-512", with room */
#define SUFFIX_MAX 40    /* of "-Digest-Manifest-Main-Attributes", with room */

/* --- lines ---------------------------------------------------------------------- */

struct reader {
    struct pica_span in;
    size_t pos;
};

/* The next line without its end; false at the end of the file. */
static bool read_line(struct reader *r, struct pica_span *ret)
{
    const uint8_t *p = r->in.data;
    size_t start = r->pos, end = start;

    if (start >= r->in.len)
        return false;
    while (end < r->in.len && p[end] != '\r' && p[end] != '\n')
        end++;
    *ret = pica_span_of(p + start, end - start);
    r->pos = end;
    if (end < r->in.len)
        r->pos += p[end] == '\r' && end + 1 < r->in.len && p[end + 1] == '\n' ? 2 : 1;
    return true;
}

/* The next line if it goes on with the one before. */
static bool read_more(struct reader *r, struct pica_span *ret)
{
    if (r->pos >= r->in.len || r->in.data[r->pos] != ' ')
        return false;
    return read_line(r, ret);
}

/* --- sections -------------------------------------------------------------------- */

struct filling {
    struct reader r;
    struct pica_arena *arena;
    struct jar_section *sections; /* NULL: they are counted */
    struct jar_attribute *attributes;
    size_t section_count, attribute_count;
    bool no_memory;
};

/* A line and those that go on with it, put together. */
static struct pica_span join_lines(struct filling *f, struct pica_span first)
{
    struct reader ahead = f->r;
    struct pica_span more;
    size_t len = first.len;
    uint8_t *all;

    while (read_more(&ahead, &more))
        len += more.len - 1;
    if (len == first.len || !f->sections) {
        f->r = ahead;
        return first;
    }
    all = pica_arena_alloc(f->arena, len);
    if (!all) {
        f->no_memory = true;
        f->r = ahead;
        return first;
    }
    memcpy(all, first.data, first.len);
    len = first.len;
    while (read_more(&f->r, &more)) {
        memcpy(all + len, more.data + 1, more.len - 1);
        len += more.len - 1;
    }
    return pica_span_of(all, len);
}

static struct jar_attribute cut(struct pica_span line)
{
    const uint8_t *at = line.len ? memmem(line.data, line.len, ": ", 2) : NULL;
    size_t n = at ? (size_t)(at - line.data) : line.len;

    return (struct jar_attribute){ pica_span_of(line.data, n),
                                   pica_span_sub(line, at ? n + 2 : n, SIZE_MAX) };
}

static bool is_name(struct pica_span s, const char *name)
{
    return s.len == strlen(name) && strncasecmp((const char *)s.data, name, s.len) == 0;
}

static void add_attribute(struct filling *f, struct pica_span line)
{
    struct pica_span whole = join_lines(f, line);

    if (f->sections)
        f->attributes[f->attribute_count] = cut(whole);
    f->attribute_count++;
}

static void fill(struct filling *f)
{
    size_t start = 0, first;
    struct pica_span line;

    f->section_count = f->attribute_count = 0;
    f->r.pos = 0;
    while (!f->no_memory) {
        start = f->r.pos;
        if (!read_line(&f->r, &line))
            break;
        if (line.len == 0)
            continue;
        first = f->attribute_count;
        do
            add_attribute(f, line);
        while (read_line(&f->r, &line) && line.len > 0);
        if (f->sections) {
            const struct jar_attribute *a = &f->attributes[first];
            bool named = is_name(a->name, "Name");

            f->sections[f->section_count] = (struct jar_section){
                .start = start,
                .size = f->r.pos - start,
                .name = named ? a->value : (struct pica_span){ 0 },
                .named = named,
                .attributes = a,
                .attribute_count = f->attribute_count - first,
            };
        }
        f->section_count++;
    }
}

enum pica_status jar_text_read(struct pica_span bytes, struct pica_arena *arena,
                               struct jar_text *ret, struct pica_error *err)
{
    struct filling f = { .r = { .in = bytes }, .arena = arena };

    fill(&f);
    f.attributes = pica_arena_array(arena, f.attribute_count + 1, sizeof *f.attributes);
    f.sections = pica_arena_array(arena, f.section_count + 1, sizeof *f.sections);
    if (!f.sections || !f.attributes)
        return pica_fail_nomem(err);
    fill(&f);
    if (f.no_memory)
        return pica_fail_nomem(err);
    *ret = (struct jar_text){ bytes, f.sections, f.section_count };
    return PICA_OK;
}

struct pica_span jar_section_bytes(const struct jar_text *t, const struct jar_section *s)
{
    return pica_span_sub(t->bytes, s->start, s->size);
}

bool jar_attribute(const struct jar_section *s, const char *name, struct pica_span *ret)
{
    for (size_t i = 0; i < s->attribute_count; i++)
        if (is_name(s->attributes[i].name, name)) {
            *ret = s->attributes[i].value;
            return true;
        }
    return false;
}

/* --- digests ------------------------------------------------------------------------ */

static bool find_digest(const struct jar_section *s, struct pica_span algorithm, const char *suffix,
                        struct pica_span *ret)
{
    char name[ALGORITHM_MAX + SUFFIX_MAX];
    size_t n = strlen(suffix);

    if (algorithm.len > ALGORITHM_MAX || n >= SUFFIX_MAX)
        return false;
    memcpy(name, algorithm.data, algorithm.len);
    memcpy(name + algorithm.len, suffix, n + 1);
    return jar_attribute(s, name, ret);
}

/* False of a name that no platform at `sdk` knows. */
static bool known_digest(struct pica_span name, int64_t sdk, enum pica_hash_kind *ret)
{
    static const struct {
        const char *name;
        enum pica_hash_kind kind;
        int since;
    } known[] = {
        { "MD5", PICA_HASH_MD5, 0 },
        { "SHA", PICA_HASH_SHA1, 0 },
        { "SHA1", PICA_HASH_SHA1, 0 },
        { "SHA-1", PICA_HASH_SHA1, 0 },
        { "SHA-256", PICA_HASH_SHA256, 0 },
        { "SHA-384", PICA_HASH_SHA384, KNOWS_LONG },
        { "SHA-512", PICA_HASH_SHA512, KNOWS_LONG },
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (is_name(name, known[i].name) && known[i].since <= sdk) {
            *ret = known[i].kind;
            return true;
        }
    return false;
}

static bool is_blank(uint8_t c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* Up to Android 4.2: the first of the algorithms that the section lists, by default SHA-1. */
static bool first_listed(const struct jar_section *s, const char *suffix, int64_t min_sdk,
                         struct jar_digest *ret)
{
    struct pica_span list = pica_span_str("SHA SHA1");
    size_t at = 0;

    (void)jar_attribute(s, "Digest-Algorithms", &list);
    while (at < list.len) {
        size_t start = at;
        struct pica_span word;

        while (at < list.len && !is_blank(list.data[at]))
            at++;
        word = pica_span_sub(list, start, at - start);
        at++;
        if (word.len && find_digest(s, word, suffix, &ret->base64) &&
            known_digest(word, min_sdk, &ret->kind))
            return true;
    }
    return false;
}

/* From Android 4.3 on. */
static bool strongest(const struct jar_section *s, const char *suffix, struct jar_digest *ret)
{
    static const struct {
        const char *name;
        enum pica_hash_kind kind;
    } order[] = {
        { "SHA-512", PICA_HASH_SHA512 },
        { "SHA-384", PICA_HASH_SHA384 },
        { "SHA-256", PICA_HASH_SHA256 },
        { "SHA1", PICA_HASH_SHA1 },
    };

    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (find_digest(s, pica_span_str(order[i].name), suffix, &ret->base64)) {
            ret->kind = order[i].kind;
            return true;
        }
    return false;
}

size_t jar_digests(const struct jar_section *s, const char *suffix, int64_t min_sdk,
                   struct jar_digest ret[JAR_DIGESTS])
{
    size_t n = 0;

    if (min_sdk < PICKS_STRONGEST) {
        if (!first_listed(s, suffix, min_sdk, &ret[0]))
            return 0;
        n = 1;
    }
    if (strongest(s, suffix, &ret[n]) &&
        (n == 0 || ret[0].kind != ret[1].kind || !pica_span_equal(ret[0].base64, ret[1].base64)))
        n++;
    return n;
}

static int base64_value(uint8_t c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

bool jar_digest_is(struct pica_span base64, const uint8_t *digest, size_t size)
{
    size_t letters = (size * 4 + 2) / 3, n = 0;
    uint32_t bits = 0;
    unsigned have = 0;

    /* java.util.Base64: the padding may be left out, but not in part. */
    if (base64.len != letters && base64.len != (letters + 3) / 4 * 4)
        return false;
    for (size_t i = 0; i < base64.len; i++) {
        int v = base64_value(base64.data[i]);

        if (i >= letters && base64.data[i] == '=')
            continue;
        if (v < 0 || i >= letters)
            return false;
        bits = bits << 6 | (uint32_t)v;
        have += 6;
        if (have < 8)
            continue;
        have -= 8;
        if (n >= size || digest[n++] != (bits >> have & 0xff))
            return false;
    }
    return n == size;
}

bool jar_digests_hold(const struct jar_digest *digests, size_t count, struct pica_span bytes)
{
    for (size_t i = 0; i < count; i++) {
        uint8_t made[PICA_HASH_MAX];
        size_t n = pica_hash_of(digests[i].kind, bytes, made);

        if (!jar_digest_is(digests[i].base64, made, n))
            return false;
    }
    return true;
}
