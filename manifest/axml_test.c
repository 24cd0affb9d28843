/* usage: axml_test SEED.axml (a manifest that aapt made) */
#include "manifest/axml.h"
#include "manifest/doc_builder.h"
#include "manifest/seed_file.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"
#include "base/cursor.h"

struct run {
    struct axml xml;
    struct pica_arena arena;
    struct pica_notes notes;
    size_t events, starts, bad;
};

static void read_all(struct run *r, struct pica_span file)
{
    enum axml_event event;

    axml_open(file, "AndroidManifest.xml", &pica_limits_default, &r->arena, &r->notes, &r->xml);
    do {
        event = axml_next(&r->xml);
        r->events++;
        r->bad += event == AXML_BAD;
        if (event == AXML_START_ELEMENT) {
            r->starts++;
            (void)axml_text(&r->xml, r->xml.name);
            for (uint16_t i = 0; i < r->xml.attr_count; i++)
                (void)axml_text(&r->xml, axml_attr(&r->xml, i).name);
        }
    } while (event != AXML_END_DOCUMENT && r->events < 100000);
    CHECK(event == AXML_END_DOCUMENT);
}

static void finish(struct run *r)
{
    pica_arena_finish(&r->arena);
    pica_notes_finish(&r->notes);
    *r = (struct run){ 0 };
}

/* --- what events say ----------------------------------------------------- */

static const char *event_name(enum axml_event event)
{
    switch (event) {
    case AXML_START_NAMESPACE:
        return "ns";
    case AXML_END_NAMESPACE:
        return "/ns";
    case AXML_START_ELEMENT:
        return "start";
    case AXML_END_ELEMENT:
        return "end";
    case AXML_TEXT:
        return "text";
    case AXML_END_DOCUMENT:
        return "done";
    case AXML_BAD:
        return "bad";
    }
    return "";
}

static void check_events(struct pica_span file, const char *want)
{
    struct pica_text got = { 0 };
    struct run r = { 0 };
    enum axml_event event;

    axml_open(file, "AndroidManifest.xml", &pica_limits_default, &r.arena, &r.notes, &r.xml);
    do {
        event = axml_next(&r.xml);
        pica_text_addf(&got, "%s%s", got.len ? " " : "", event_name(event));
        if (event == AXML_START_ELEMENT || event == AXML_END_ELEMENT)
            pica_text_addf(&got, ":%s", axml_text(&r.xml, r.xml.name));
        if (event == AXML_TEXT)
            pica_text_addf(&got, ":%s", axml_text(&r.xml, r.xml.text));
    } while (event != AXML_END_DOCUMENT);
    CHECK_STR(got.data, want);
    pica_text_finish(&got);
    finish(&r);
}

static struct pica_span make(struct pica_text *out)
{
    struct doc d = { 0 };

    doc_open(&d, "a");
    doc_open(&d, "b");
    doc_str(&d, ATTR_NAME, "x");
    doc_plain(&d, "plain", "y");
    doc_close(&d);
    axml_write_text(&d.w, "hello");
    return doc_done(&d, out);
}

static void check_plain(void)
{
    struct pica_text out = { 0 };
    struct run r = { 0 };
    struct axml_attr a;

    check_events(make(&out), "ns start:a start:b end:b text:hello end:a /ns done");
    axml_open(pica_span_of(out.data, out.len), "AndroidManifest.xml", &pica_limits_default,
              &r.arena, &r.notes, &r.xml);
    CHECK(!r.xml.refused);
    CHECK(axml_next(&r.xml) == AXML_START_NAMESPACE);
    CHECK_STR(axml_text(&r.xml, r.xml.prefix), "android");
    CHECK_STR(axml_text(&r.xml, r.xml.uri), DOC_ANDROID);
    CHECK(axml_next(&r.xml) == AXML_START_ELEMENT && r.xml.attr_count == 0);
    CHECK(axml_next(&r.xml) == AXML_START_ELEMENT && r.xml.attr_count == 2);
    a = axml_attr(&r.xml, 0);
    CHECK(a.id == ATTR_NAME && a.value.type == RES_STRING);
    CHECK_STR(axml_text(&r.xml, a.value.data), "x");
    CHECK_STR(axml_text(&r.xml, a.ns), DOC_ANDROID);
    a = axml_attr(&r.xml, 1);
    CHECK(a.id == 0 && a.ns == AXML_NONE);
    CHECK_STR(axml_text(&r.xml, a.name), "plain");
    CHECK(axml_place(&r.xml).bytes.len == 16 + 20 + 40);
    CHECK(r.notes.count == 0);
    finish(&r);
    pica_text_finish(&out);
}

/* --- one thing bent at a time -------------------------------------------- */

/* Where the nodes begin: behind the pool and the map. */
static size_t nodes_at(struct pica_span file)
{
    size_t at = 8;

    while (pica_le16(file.data + at) < 0x100 || pica_le16(file.data + at) == 0x180)
        at += pica_le32(file.data + at + 4);
    return at;
}

static void patch(struct pica_text *t, size_t at, unsigned bytes, uint32_t v)
{
    for (unsigned i = 0; i < bytes; i++)
        t->data[at + i] = (char)(v >> 8 * i);
}

/* Puts bytes in, and makes the file as much longer. */
static void insert(struct pica_text *t, size_t at, const void *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        pica_text_add_char(t, 0);
    memmove(t->data + at + n, t->data + at, t->len - n - at);
    memcpy(t->data + at, bytes, n);
    patch(t, 4, 4, (uint32_t)t->len);
}

enum bend {
    FILE_TYPE,
    FILE_SIZE_LESS,
    FILE_SIZE_MORE,
    FILE_HEADER_LARGE,
    POOL_GONE,
    POOL_COUNT_HUGE,
    CHUNK_UNKNOWN,
    CHUNK_ODD,
    NODE_UNKNOWN,
    NODE_UNKNOWN_SMALL,
    NODE_ZERO,
    NODE_LONG,
    NODE_ODD,
    ATTR_COUNT_HUGE,
    ATTR_SIZE_ZERO,
    TEXT_SMALL,
    NO_NODES,
};

static void bend(struct pica_text *t, enum bend how)
{
    struct pica_span file = pica_span_of(t->data, t->len);
    size_t nodes = nodes_at(file);
    size_t a = nodes + 24, b = a + 36, end_b = b + 76, text = end_b + 24;

    switch (how) {
    case FILE_TYPE:
        patch(t, 0, 2, 0x7777);
        break;
    case FILE_SIZE_LESS: /* the last node is cut off */
        patch(t, 4, 4, (uint32_t)t->len - 24);
        break;
    case FILE_SIZE_MORE:
        patch(t, 4, 4, (uint32_t)t->len + 4);
        break;
    case FILE_HEADER_LARGE:
        patch(t, 2, 2, 0xfffc);
        break;
    case POOL_GONE:
        patch(t, 8, 2, 0x0044);
        break;
    case POOL_COUNT_HUGE:
        patch(t, 16, 4, 0x10000000);
        break;
    case CHUNK_UNKNOWN:
        insert(t, nodes, "\x77\x77\x08\0\x08\0\0\0", 8);
        break;
    case CHUNK_ODD:
        insert(t, nodes, "\x77\x77\x08\0\x0a\0\0\0\0", 10);
        break;
    case NODE_UNKNOWN:
        insert(t, b, "\x05\x01\x10\0\x10\0\0\0\0\0\0\0\0\0\0", 16);
        break;
    case NODE_UNKNOWN_SMALL:
        insert(t, b, "\x77\x77\x08\0\x08\0\0\0", 8);
        break;
    case NODE_ZERO:
        insert(t, b, "\0\0\0\0\0\0\0\0", 8);
        break;
    case NODE_LONG:
        patch(t, end_b + 4, 4, 0x1000);
        break;
    case NODE_ODD:
        patch(t, end_b + 4, 4, 22);
        break;
    case ATTR_COUNT_HUGE:
        patch(t, b + 16 + 12, 2, 0xffff);
        break;
    case ATTR_SIZE_ZERO: /* the same attribute 65535 times */
        patch(t, b + 16 + 10, 2, 0);
        patch(t, b + 16 + 12, 2, 0xffff);
        break;
    case TEXT_SMALL:
        patch(t, text + 2, 2, 20);
        break;
    case NO_NODES:
        t->len = nodes;
        patch(t, 4, 4, (uint32_t)t->len);
        break;
    }
}

static const struct {
    enum bend how;
    bool refused;
    const char *events, *remark;
} bends[] = {
    { FILE_TYPE, false, "ns start:a start:b end:b text:hello end:a /ns done", "manifest.type" },
    { FILE_SIZE_LESS, false, "ns start:a start:b end:b text:hello end:a done", "manifest.tail" },
    { FILE_SIZE_MORE, true, "ns start:a start:b end:b text:hello end:a /ns done", NULL },
    { FILE_HEADER_LARGE, true, "ns start:a start:b end:b text:hello end:a /ns done",
      "manifest.header" },
    { POOL_GONE, true, "ns start:(null) start:(null) end:(null) text:(null) end:(null) /ns done",
      "manifest.chunk" },
    { POOL_COUNT_HUGE, true, "ns start:a start:b end:b text:hello end:a /ns done",
      "manifest.pool-count" },
    { CHUNK_UNKNOWN, false, "ns start:a start:b end:b text:hello end:a /ns done",
      "manifest.chunk" },
    { CHUNK_ODD, true, NULL, NULL },
    { NODE_UNKNOWN, false, "ns start:a start:b end:b text:hello end:a /ns done", "manifest.node" },
    { NODE_UNKNOWN_SMALL, false, "ns start:a bad start:b end:b text:hello end:a /ns done", NULL },
    { NODE_ZERO, false, "ns start:a bad start:b end:b text:hello end:a /ns done", NULL },
    { NODE_LONG, false, "ns start:a start:b bad text:hello end:a /ns done", NULL },
    { NODE_ODD, false, "ns start:a start:b bad text:hello end:a /ns done", NULL },
    { ATTR_COUNT_HUGE, false, "ns start:a bad end:b text:hello end:a /ns done", NULL },
    { ATTR_SIZE_ZERO, false, "ns start:a start:b end:b text:hello end:a /ns done",
      "manifest.attribute-layout" },
    { TEXT_SMALL, false, "ns start:a start:b end:b bad end:a /ns done", NULL },
    { NO_NODES, true, "done", NULL },
};

static bool has_note(const struct pica_notes *notes, const char *id)
{
    for (size_t i = 0; i < notes->count; i++)
        if (strcmp(notes->items[i].id, id) == 0)
            return true;
    return false;
}

static void check_bends(void)
{
    for (size_t i = 0; i < sizeof bends / sizeof *bends; i++) {
        struct pica_text out = { 0 };
        struct run r = { 0 };

        (void)make(&out);
        bend(&out, bends[i].how);
        if (bends[i].events)
            check_events(pica_span_of(out.data, out.len), bends[i].events);
        read_all(&r, pica_span_of(out.data, out.len));
        CHECK(r.xml.refused == bends[i].refused);
        CHECK((!r.xml.refused && r.bad == 0) || r.xml.bad.status == PICA_E_MALFORMED);
        if (bends[i].remark)
            CHECK(has_note(&r.notes, bends[i].remark));
        else
            CHECK(r.notes.count == 0);
        finish(&r);
        pica_text_finish(&out);
    }
}

/* Of two pools and two maps before the first node the last ones count. */
static void check_last_wins(void)
{
    struct pica_text out = { 0 }, other = { 0 };
    struct doc d = { 0 };
    struct run r = { 0 };
    size_t nodes;

    doc_open(&d, "z");
    (void)doc_done(&d, &other);
    (void)make(&out);
    nodes = nodes_at(pica_span_of(out.data, out.len));
    /* The other document's pool and map come first, those that fit last. */
    insert(&out, 8, other.data + 8, nodes_at(pica_span_of(other.data, other.len)) - 8);
    check_events(pica_span_of(out.data, out.len),
                 "ns start:a start:b end:b text:hello end:a /ns done");
    read_all(&r, pica_span_of(out.data, out.len));
    CHECK(has_note(&r.notes, "manifest.pool-twice") && nodes > 8);
    finish(&r);
    pica_text_finish(&out);
    pica_text_finish(&other);
}

static void check_node_limit(void)
{
    struct pica_limits limits = pica_limits_default;
    struct pica_text out = { 0 };
    struct pica_span file = make(&out);
    struct run r = { 0 };

    limits.xml_nodes = 3;
    axml_open(file, "AndroidManifest.xml", &limits, &r.arena, &r.notes, &r.xml);
    for (int i = 0; i < 3; i++)
        CHECK(axml_next(&r.xml) != AXML_BAD);
    CHECK(axml_next(&r.xml) == AXML_BAD && r.xml.bad.status == PICA_E_LIMIT);
    CHECK(axml_next(&r.xml) == AXML_END_DOCUMENT);
    CHECK(axml_next(&r.xml) == AXML_END_DOCUMENT);
    finish(&r);
    pica_text_finish(&out);
}

/* --- damage -------------------------------------------------------------- */

/* On a copy of exactly that size, so that a sanitizer sees the end. */
static void use(struct pica_span bytes)
{
    uint8_t *copy = malloc(bytes.len ? bytes.len : 1);
    struct run r = { 0 };

    if (!copy)
        return;
    if (bytes.len)
        memcpy(copy, bytes.data, bytes.len);
    read_all(&r, pica_span_of(copy, bytes.len));
    finish(&r);
    free(copy);
}

static void check_damage(struct pica_span seed)
{
    static const uint8_t changes[] = { 0x00, 0xff, 0x01, 0x80 };
    uint8_t *bytes = malloc(seed.len);

    if (!bytes)
        return;
    memcpy(bytes, seed.data, seed.len);
    for (size_t len = 0; len <= seed.len; len++)
        use(pica_span_of(bytes, len));
    for (size_t at = 0; at < seed.len; at++)
        for (size_t i = 0; i < sizeof changes; i++) {
            bytes[at] = i < 2 ? changes[i] : seed.data[at] ^ changes[i];
            use(pica_span_of(bytes, seed.len));
            bytes[at] = seed.data[at];
        }
    free(bytes);
}

static bool try_read(void *context)
{
    struct run r = { 0 };
    bool ok;

    read_all(&r, *(struct pica_span *)context);
    ok = !r.xml.pool.no_memory && !r.notes.failed;
    finish(&r);
    return ok;
}

int main(int argc, char **argv)
{
    struct pica_span seed;
    struct run r = { 0 };

    if (argc != 2) {
        fprintf(stderr, "usage: axml_test SEED.axml\n");
        return EXIT_FAILURE;
    }
    seed = seed_file(argv[1]);
    check_plain();
    check_bends();
    check_last_wins();
    check_node_limit();
    read_all(&r, seed);
    CHECK(!r.xml.refused && r.bad == 0 && r.starts == 9 && r.notes.count == 0);
    finish(&r);
    check_damage(seed);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(try_read, &seed, true, 0) > 0);
    free((void *)(uintptr_t)seed.data);
    return check_done();
}
