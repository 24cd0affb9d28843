#include "scan/piece.h"

#include <stdio.h>
#include <stdlib.h>

static bool ends_with(struct pica_span s, const char *suffix)
{
    size_t n = strlen(suffix);

    return s.len >= n && memcmp(s.data + s.len - n, suffix, n) == 0;
}

uint32_t scan_dex_number(struct pica_span name)
{
    char want[32];
    uint32_t n = 0;

    if (pica_span_is(name, "classes.dex"))
        return 1;
    if (name.len < 12 || name.len > 16 || memcmp(name.data, "classes", 7) != 0)
        return 0;
    for (size_t i = 7; i < name.len && name.data[i] >= '0' && name.data[i] <= '9'; i++)
        n = n * 10 + (name.data[i] - (uint32_t)'0');
    snprintf(want, sizeof want, "classes%u.dex", n);
    return n >= 2 && pica_span_is(name, want) ? n : 0;
}

/* By name, not by place in the archive, which means nothing; two of one name as they come. */
static int load_order_compare(const void *pa, const void *pb)
{
    const struct piece *a = pa, *b = pb;

    if (a->kind != b->kind)
        return (a->kind > b->kind) - (a->kind < b->kind);
    if (a->kind == PIECE_DEX && a->load_order != b->load_order) {
        /* Dormant files (0) come behind those that the system loads. */
        uint32_t x = a->load_order - 1, y = b->load_order - 1;

        return (x > y) - (x < y);
    }
    if (!a->entry || !b->entry) /* there is but one manifest */
        return 0;
    return apk_entry_compare(a->entry, b->entry);
}

/* The names of a package number at most 9999 files. */
static uint32_t load_order(uint32_t part, uint32_t number)
{
    return part * 10000 + number;
}

/*
 * The chain of multidex names ends at the first that is missing. One that is
 * there but cannot be opened (its local header disagrees) is not missing: it
 * makes the runtime refuse them all, as settle_loading() says.
 */
static void cut_load_chain(struct scan_pieces *p, struct pica_notes *notes)
{
    uint32_t next = 1, part = 0;

    for (size_t i = 0; i < p->count; i++) {
        struct piece *piece = &p->items[i];

        if (piece->kind != PIECE_DEX || piece->load_order == 0)
            continue;
        if (piece->entry->part != part) {
            part = piece->entry->part;
            next = load_order(part, 1);
        }
        if (piece->load_order == next) {
            next++;
        } else if (piece->load_order == next - 1 && next > load_order(part, 1)) {
            piece->load_order = 0; /* a second entry of the same name */
        } else {
            pica_remark(notes, "dex.dormant", pica_place_entry(piece->entry->label),
                        "stands behind a gap in the numbering of DEX files: the system does not "
                        "load it");
            piece->load_order = 0;
        }
    }
    qsort(p->items, p->count, sizeof *p->items, load_order_compare);
}

static void add_piece(struct scan_pieces *p, struct piece piece)
{
    piece.all = p;
    if (p->items)
        p->items[p->count] = piece;
    p->count++;
}

/* What stays out because there is too much of it. */
struct left_out {
    uint64_t dex, natives;
};

static void add_code(struct scan_pieces *p, const struct apk_entry *e, struct left_out *left_out,
                     struct left_out *seen)
{
    const struct pica_limits *limits = p->options->limits;
    uint32_t order = scan_dex_number(e->name);

    if (ends_with(e->name, ".dex")) {
        /* Files that nothing loads must not crowd out those that the system loads. */
        if (order ? order > limits->dex_files : seen->dex++ >= limits->dex_files)
            left_out->dex++;
        else
            add_piece(p, (struct piece){ .kind = PIECE_DEX,
                                         .entry = e,
                                         .load_order = order ? load_order(e->part, order) : 0 });
    } else if (ends_with(e->name, ".so")) {
        if (seen->natives++ >= limits->native_files)
            left_out->natives++;
        else
            add_piece(p, (struct piece){ .kind = PIECE_NATIVE, .entry = e });
    }
}

/* Counts the pieces when p->items is NULL, lists them otherwise. */
static struct left_out list_pieces(struct scan_pieces *p)
{
    struct apk_package *pkg = p->result->buffers->package;
    struct left_out left_out = { 0 }, seen = { 0 };

    p->count = 0;
    add_piece(p, (struct piece){ .kind = PIECE_MANIFEST });
    for (size_t i = 0; i < apk_count(pkg); i++)
        add_code(p, apk_at(pkg, i), &left_out, &seen);
    return left_out;
}

/* About how long a piece takes: what comes out of it, as far as is declared. */
static uint64_t cost_of(const struct piece *piece)
{
    return piece->kind == PIECE_DEX ? piece->entry->usize : 0;
}

/* Largest first, so that no core ends up waiting for one late, long piece. */
static int cost_compare(const void *pa, const void *pb, void *context)
{
    const struct piece *items = context;
    uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;
    uint64_t x = cost_of(&items[a]), y = cost_of(&items[b]);

    if (x != y)
        return x < y ? 1 : -1;
    return (a > b) - (a < b);
}

/* An archive that is no package is an error of the whole input. */
static enum pica_status check_is_package(const struct scan_pieces *p, struct pica_error *err)
{
    bool code = false;

    for (size_t i = 0; i < p->count; i++)
        code |= p->items[i].kind == PIECE_DEX;
    if (code || apk_find(p->result->buffers->package, MANIFEST_ENTRY))
        return PICA_OK;
    return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                     "is a ZIP archive without AndroidManifest.xml and without DEX files: not an "
                     "Android package");
}

enum pica_status scan_pieces_list(struct scan_pieces *p, struct pica_error *err)
{
    const struct pica_limits *limits = p->options->limits;
    struct pica_notes *notes = &p->result->notes;
    struct left_out left_out;

    list_pieces(p);
    p->items = calloc(p->count, sizeof *p->items);
    p->by_cost = calloc(p->count, sizeof *p->by_cost);
    if (!p->items || !p->by_cost)
        return pica_fail_nomem(err);
    left_out = list_pieces(p);
    if (left_out.dex)
        pica_gap(notes, "apk", PICA_PLACE_NONE,
                 "%ju DEX files were not read: there are more than %ju (limit dex_files)",
                 (uintmax_t)left_out.dex, (uintmax_t)limits->dex_files);
    if (left_out.natives)
        pica_gap(notes, "apk", PICA_PLACE_NONE,
                 "%ju native libraries were not read: there are more than %ju (limit native_files)",
                 (uintmax_t)left_out.natives, (uintmax_t)limits->native_files);
    qsort(p->items, p->count, sizeof *p->items, load_order_compare);
    cut_load_chain(p, notes);
    for (uint32_t i = 0; i < p->count; i++) {
        if (p->items[i].kind != PIECE_NATIVE)
            p->by_cost[p->waited_for++] = i;
        p->dex_bytes += cost_of(&p->items[i]);
    }
    qsort_r(p->by_cost, p->waited_for, sizeof *p->by_cost, cost_compare, p->items);
    return check_is_package(p, err);
}
