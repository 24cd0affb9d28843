/*
 * A DEX file that several threads verify and index tells the same as one that
 * a single thread reads: as it was made, with any byte of it changed, and where
 * a limit is reached.
 */
#include "flow/index.h"

#include "base/text.h"
#include "base/work.h"
#include "dex/adler32.h"
#include "tests/check.h"
#include "tests/dex_maker.h"

#include <stdlib.h>

enum { CLASSES = 300, CHANGES = 600, THREADS = 3 };

/* What one reading tells. */
struct told {
    struct pica_notes notes;
    struct dex_file dex;
    struct flow_index index;
    enum pica_status opened, indexed;
};

static void tell(struct told *t, struct pica_span bytes, const struct pica_limits *limits,
                 struct pica_work *work)
{
    struct pica_error err;

    *t = (struct told){ .indexed = PICA_E_MALFORMED };
    t->opened = dex_open_at(bytes, 0, "a.dex", limits, work, &t->notes, &t->dex, &err);
    if (t->opened == PICA_OK)
        t->indexed = flow_index_file(&t->dex, limits, work, &t->notes, &t->index, &err);
}

static void forget(struct told *t)
{
    flow_index_finish(&t->index);
    dex_close(&t->dex);
    pica_notes_finish(&t->notes);
}

static bool same_notes(const struct pica_notes *a, const struct pica_notes *b)
{
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (a->items[i].kind != b->items[i].kind || strcmp(a->items[i].id, b->items[i].id) != 0 ||
            pica_place_compare(&a->items[i].place, &b->items[i].place) != 0 ||
            strcmp(a->items[i].text.in[PICA_EN], b->items[i].text.in[PICA_EN]) != 0)
            return false;
    return true;
}

static bool same_bytes(const void *a, const void *b, size_t count, size_t each)
{
    return count == 0 || memcmp(a, b, count * each) == 0;
}

static bool same_index(const struct flow_index *a, const struct flow_index *b, size_t methods)
{
    return a->ref_count == b->ref_count && a->body_count == b->body_count &&
           a->instructions == b->instructions && a->illegal == b->illegal &&
           a->unread == b->unread && same_bytes(a->refs, b->refs, a->ref_count, sizeof *a->refs) &&
           same_bytes(a->bodies, b->bodies, a->body_count, sizeof *a->bodies) &&
           same_bytes(a->body_of, b->body_of, methods, sizeof *a->body_of);
}

static bool same(const struct told *a, const struct told *b)
{
    if (a->opened != b->opened || a->indexed != b->indexed || !same_notes(&a->notes, &b->notes))
        return false;
    if (a->opened != PICA_OK)
        return true;
    return a->dex.sound == b->dex.sound && a->dex.loadable == b->dex.loadable &&
           a->dex.used == b->dex.used && a->dex.end == b->dex.end &&
           (a->indexed != PICA_OK || same_index(&a->index, &b->index, a->dex.methods.count));
}

/* Reads it both ways; whether it is loadable. */
static bool check_same(struct pica_span bytes, const struct pica_limits *limits,
                       struct pica_work *work)
{
    struct told alone, together;
    bool loadable;

    tell(&alone, bytes, limits, NULL);
    tell(&together, bytes, limits, work);
    CHECK(same(&alone, &together));
    loadable = alone.opened == PICA_OK && alone.dex.loadable;
    forget(&alone);
    forget(&together);
    return loadable;
}

/* Without it nothing else would be looked at by the threads. */
static void repair_checksum(uint8_t *data, size_t len)
{
    uint32_t sum = dex_adler32(pica_span_of(data + 12, len - 12));

    for (int i = 0; i < 4; i++)
        data[8 + i] = (uint8_t)(sum >> (8 * i));
}

static void check_changed(uint8_t *data, size_t len, struct pica_work *work)
{
    struct pica_span bytes = pica_span_of(data, len);
    uint32_t random = 1, good = 0;

    for (int n = 0; n < CHANGES; n++) {
        uint8_t was[2], *at;

        random = random * 1664525u + 1013904223u;
        /* A third of them in the header and the tables of ids. */
        at = data + 32 + random % (n % 3 ? len - 34 : 40000);
        memcpy(was, at, sizeof was);
        at[0] = (uint8_t)(at[0] ^ (random >> 24 | 1));
        if (n % 5 == 0)
            at[1] = 0;
        repair_checksum(data, len);
        good += check_same(bytes, &pica_limits_default, work);
        memcpy(at, was, sizeof was);
    }
    repair_checksum(data, len);
    /* Some changes are of no account, others are not. */
    CHECK(good > CHANGES / 20 && good < CHANGES - CHANGES / 20);
}

int main(void)
{
    struct dex_maker spec = { .classes = CLASSES };
    struct pica_limits few = pica_limits_default;
    struct pica_work *work = pica_work_new(THREADS);
    struct pica_text text = { 0 };
    struct pica_span bytes;

    dex_maker_build(&spec, &text);
    bytes = pica_span_of(text.data, text.len);
    CHECK(work && !text.failed && text.len > 300000); /* enough for several threads */
    CHECK(check_same(bytes, &pica_limits_default, work));
    few.dex_instructions = 5000;
    CHECK(check_same(bytes, &few, work));
    CHECK(!check_same(pica_span_sub(bytes, 0, text.len - 1000), &pica_limits_default, work));
    check_changed((uint8_t *)text.data, text.len, work);
    pica_work_free(work);
    pica_text_finish(&text);
    return check_done();
}
