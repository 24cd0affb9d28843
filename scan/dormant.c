#include "scan/dormant.h"

#include "base/cursor.h"
#include "base/text.h"
#include "dex/find.h"

#include <stdatomic.h>
#include <stdlib.h>

/* What one batch looks at: a millisecond's work; an entry costs beside its bytes. */
#define BATCH_BYTES (512u << 10)
#define ENTRY_COST 4096u

/* Nothing that is smaller can be what is looked for. */
#define SMALLEST 98u

/* Deflate gives at most so many bytes for one (RFC 1951). */
#define RATIO_MAX 1032u

/* Uncompressed entries that do not overlap are no larger than their file; a little is forgiven. */
#define OVERLAP_MOST 2u

#define DEFLATED_METHOD 8u

/* What was seen in an entry: where the first of each stands, or DORMANT_NOWHERE. */
struct look {
    uint64_t dex, archive;
};

struct candidate {
    const struct apk_entry *entry;
    uint64_t most;     /* bytes of it that may be looked at */
    struct look look;  /* of who offered its bytes */
    bool offered;      /* that is there */
    atomic_bool known; /* and final: any thread may read it */
};

struct dormant_batch {
    struct pica_job job;
    struct apk_package *package;
    size_t owner;
    struct candidate *items; /* malloc'ed */
    size_t count, cap;
    uint64_t cost;
    const struct apk_entry *shown; /* what somebody else decodes; NULL: none */
    struct dormant_find *finds;    /* malloc'ed */
    size_t find_count, find_cap;
    struct pica_notes notes;
    enum pica_status status;
    struct pica_error err;
};

/* --- one entry ------------------------------------------------------------------ */

/*
 * A local header (APPNOTE 4.3.7) that an archive could begin with, its name being a name. Of an
 * archive at the end of something else more is asked than of one that is the whole entry.
 */
static bool is_local_header(struct pica_span s, size_t at, bool behind)
{
    struct pica_cursor c = pica_cursor_on(s, at);
    uint32_t signature = pica_cursor_u32(&c), version = pica_cursor_u16(&c), method, name;

    if (!c.ok || signature != 0x04034b50)
        return false;
    if (!behind)
        return true;
    pica_cursor_u16(&c);
    method = pica_cursor_u16(&c);
    pica_cursor_seek(&c, at + 26);
    name = pica_cursor_u16(&c);
    return c.ok && (version & 0xff) <= 63 && (method == 0 || method == 8) && name > 0 &&
           name <= 1024;
}

static uint64_t find_archive(struct pica_span bytes, uint64_t at)
{
    size_t from = 0;

    while (bytes.len - from >= 32) {
        const uint8_t *k = memchr(bytes.data + from + 1, 'K', bytes.len - from - 1);

        if (!k)
            break;
        from = (size_t)(k - bytes.data) - 1;
        if (is_local_header(bytes, from, at + from > 0))
            return at + from;
        from++;
    }
    return DORMANT_NOWHERE;
}

/* Behind a DEX file dex/container.h looks further; behind an archive a DEX file may stand. */
static bool look_at(void *context, uint64_t at, struct pica_span bytes)
{
    struct look *l = context;
    size_t dex;

    if (l->archive == DORMANT_NOWHERE)
        l->archive = find_archive(bytes, at);
    dex = dex_find(bytes, 0);
    if (dex != SIZE_MAX)
        l->dex = at + dex;
    return l->dex == DORMANT_NOWHERE;
}

static bool ends_with(struct pica_span s, const char *suffix)
{
    size_t n = strlen(suffix);

    return s.len >= n && memcmp(s.data + s.len - n, suffix, n) == 0;
}

static void add_find(struct dormant_batch *b, const struct apk_entry *e, enum dormant_kind kind,
                     uint64_t at, uint64_t dex)
{
    if (!pica_grow(&b->finds, &b->find_cap, b->find_count + 1, sizeof *b->finds)) {
        b->status = pica_fail_nomem(&b->err);
        return;
    }
    b->finds[b->find_count++] = (struct dormant_find){
        .kind = kind, .owner = b->owner, .package = b->package, .entry = e, .at = at, .dex = dex
    };
}

static const struct look nothing = { .dex = DORMANT_NOWHERE, .archive = DORMANT_NOWHERE };

static void tell(struct dormant_batch *b, const struct apk_entry *e, const struct look *l)
{
    if (l->archive < l->dex)
        add_find(b, e, DORMANT_ARCHIVE, l->archive, l->dex);
    else if (l->dex != DORMANT_NOWHERE)
        add_find(b, e, DORMANT_DEX, l->dex, DORMANT_NOWHERE);
}

static void look_into(struct dormant_batch *b, const struct candidate *c)
{
    struct look l = nothing;
    enum pica_status st = PICA_OK;

    if (atomic_load_explicit(&c->known, memory_order_acquire))
        l = c->look;
    else
        st = apk_look(b->package, c->entry, c->most, look_at, &l, &b->err);
    if (st == PICA_E_NOMEM)
        b->status = st;
    else if (st != PICA_OK)
        pica_gap_error(&b->notes, "apk", pica_place_entry(c->entry->label), &b->err);
    tell(b, c->entry, &l);
}

static bool look_step(void *context)
{
    struct dormant_batch *b = context;

    for (size_t i = 0; i < b->count && b->status == PICA_OK; i++)
        look_into(b, &b->items[i]);
    return false;
}

static void look_piece(void *context, size_t index)
{
    struct dormant_search *s = context;

    look_step(&s->batches[s->done + index]);
}

void dormant_begin(struct dormant_search *s, struct pica_work *w)
{
    for (size_t i = s->done; i < s->batch_count; i++) {
        struct dormant_batch *b = &s->batches[i];

        b->job = (struct pica_job){ .step = look_step, .context = b };
        if (b->count)
            pica_work_behind(w, &b->job);
    }
}

void dormant_run(struct dormant_search *s, struct pica_work *w)
{
    pica_work_run(w, s->batch_count - s->done, look_piece, s);
}

void dormant_show(struct dormant_search *s, size_t slot, struct pica_span bytes)
{
    struct dormant_batch *b = &s->batches[slot];
    struct look l = nothing;

    look_at(&l, 0, bytes);
    tell(b, b->shown, &l);
}

/* --- entries that somebody else decodes --------------------------------------------------- */

/* By address: entries of a package are added in the order in which they lie in memory. */
static struct candidate *candidate_of(struct dormant_search *s, const struct apk_entry *entry)
{
    for (size_t i = s->done; i < s->batch_count; i++) {
        struct dormant_batch *b = &s->batches[i];
        size_t low = 0, high = b->count;

        if (b->count == 0 || entry < b->items[0].entry || entry > b->items[b->count - 1].entry)
            continue;
        while (low < high) {
            size_t middle = low + (high - low) / 2;

            if (b->items[middle].entry == entry)
                return &b->items[middle];
            if (b->items[middle].entry < entry)
                low = middle + 1;
            else
                high = middle;
        }
    }
    return NULL;
}

/* Only where apk_look() would show exactly these bytes. */
void dormant_offer(struct dormant_search *s, const struct apk_entry *entry, struct pica_span bytes)
{
    struct candidate *c = candidate_of(s, entry);

    if (!c || bytes.len != entry->usize || bytes.len > c->most)
        return;
    c->look = nothing;
    look_at(&c->look, 0, bytes);
    c->offered =
        entry->method == DEFLATED_METHOD || (entry->method == 0 && entry->csize == entry->usize);
}

void dormant_offered(struct dormant_search *s, const struct apk_entry *entry)
{
    struct candidate *c = candidate_of(s, entry);

    if (c && c->offered)
        atomic_store_explicit(&c->known, true, memory_order_release);
}

/* --- the list of them ----------------------------------------------------------------- */

/* About what comes out of an entry; neither of its sizes can be believed alone. */
static uint64_t size_of(const struct apk_package *package, const struct apk_entry *e)
{
    uint64_t whole = apk_size(package), csize = e->csize < whole ? e->csize : whole;
    uint64_t most = csize < UINT64_MAX / RATIO_MAX ? csize * RATIO_MAX : UINT64_MAX;
    uint64_t size = e->usize > e->csize ? e->usize : e->csize;

    if (e->method != DEFLATED_METHOD)
        most = whole;
    return size < most ? size : most;
}

static bool affordable(struct dormant_search *s, const struct apk_package *package,
                       const struct apk_entry *e, uint64_t size)
{
    uint64_t *spent = e->method == DEFLATED_METHOD ? &s->spent : &s->stored;
    uint64_t limit =
        e->method == DEFLATED_METHOD ? s->limits->search_bytes : OVERLAP_MOST * apk_size(package);

    if (*spent > limit || size > limit - *spent)
        return false;
    *spent += size;
    return true;
}

static struct dormant_batch *batch_for(struct dormant_search *s, struct apk_package *package,
                                       size_t owner)
{
    struct dormant_batch *b = s->batch_count ? &s->batches[s->batch_count - 1] : NULL;

    if (b && s->batch_count > s->done && b->owner == owner && b->package == package && !b->shown &&
        b->cost < BATCH_BYTES)
        return b;
    if (!pica_grow(&s->batches, &s->batch_cap, s->batch_count + 1, sizeof *s->batches))
        return NULL;
    b = &s->batches[s->batch_count++];
    *b = (struct dormant_batch){ .package = package, .owner = owner };
    return b;
}

static bool add_candidate(struct dormant_search *s, struct apk_package *package, size_t owner,
                          const struct apk_entry *e)
{
    uint64_t size = size_of(package, e);
    struct dormant_batch *b;

    if (size < SMALLEST || ends_with(e->name, ".dex"))
        return true;
    if (!affordable(s, package, e, size)) {
        s->left_out++;
        return true;
    }
    b = batch_for(s, package, owner);
    if (!b || !pica_grow(&b->items, &b->cap, b->count + 1, sizeof *b->items))
        return false;
    b->items[b->count++] = (struct candidate){ .entry = e, .most = size };
    b->cost += ENTRY_COST + size;
    return true;
}

bool dormant_add(struct dormant_search *s, struct apk_package *package, size_t owner,
                 dormant_wanted_fn *wanted)
{
    s->stored = 0;
    for (size_t i = 0; i < apk_count(package); i++)
        if (wanted(apk_at(package, i)) && !add_candidate(s, package, owner, apk_at(package, i)))
            return false;
    return true;
}

bool dormant_reserve(struct dormant_search *s, struct apk_package *package, size_t owner,
                     const struct apk_entry *entry, size_t *ret)
{
    if (!pica_grow(&s->batches, &s->batch_cap, s->batch_count + 1, sizeof *s->batches))
        return false;
    *ret = s->batch_count++;
    s->batches[*ret] = (struct dormant_batch){ .package = package, .owner = owner, .shown = entry };
    return true;
}

bool dormant_waiting(const struct dormant_search *s)
{
    return s->batch_count > s->done;
}

static int find_compare(const void *pa, const void *pb)
{
    const struct dormant_find *a = pa, *b = pb;
    int c;

    if (a->owner != b->owner)
        return a->owner < b->owner ? -1 : 1;
    c = apk_entry_compare(a->entry, b->entry);
    if (c == 0)
        c = (a->at > b->at) - (a->at < b->at);
    return c ? c : (a->kind > b->kind) - (a->kind < b->kind);
}

enum pica_status dormant_take(struct dormant_search *s, struct pica_notes *notes,
                              struct dormant_find **ret, size_t *ret_count, struct pica_error *err)
{
    struct dormant_find *finds;
    size_t count = 0;

    for (size_t i = s->done; i < s->batch_count; i++) {
        struct dormant_batch *b = &s->batches[i];

        if (b->status != PICA_OK) {
            *err = b->err;
            return b->status;
        }
        count += b->find_count;
    }
    finds = calloc(count + 1, sizeof *finds);
    if (!finds)
        return pica_fail_nomem(err);
    count = 0;
    for (; s->done < s->batch_count; s->done++) {
        struct dormant_batch *b = &s->batches[s->done];

        if (b->find_count)
            memcpy(finds + count, b->finds, b->find_count * sizeof *finds);
        count += b->find_count;
        pica_notes_join(notes, &b->notes);
    }
    if (count)
        qsort(finds, count, sizeof *finds, find_compare);
    if (s->left_out)
        pica_gap(
            notes, "apk", PICA_PLACE_NONE,
            "%ju entries were not searched for code: they overlap, or more than %ju bytes come "
            "out of them (limit search_bytes)",
            (uintmax_t)s->left_out, (uintmax_t)s->limits->search_bytes);
    s->left_out = 0;
    *ret = finds;
    *ret_count = count;
    return PICA_OK;
}

void dormant_finish(struct dormant_search *s)
{
    for (size_t i = 0; i < s->batch_count; i++) {
        free(s->batches[i].items);
        free(s->batches[i].finds);
        pica_notes_finish(&s->batches[i].notes);
    }
    free(s->batches);
    *s = (struct dormant_search){ 0 };
}
