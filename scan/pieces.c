#include "scan/pieces.h"

#include "dex/signature.h"
#include "scan/decoded.h"
#include "scan/dormant_code.h"
#include "scan/install.h"
#include "scan/other_manifest.h"
#include "scan/piece.h"
#include "scan/set.h"

#include <stdlib.h>

/* What is hashed in one step of a job. */
#define HASH_STEP (64u << 10)

/* --- the work of one piece -------------------------------------------------- */

/* Running out of memory stops the scan; anything else about an entry is a gap. */
static enum pica_status gap_or_stop(struct piece *piece, const char *stage, const char *entry)
{
    if (piece->err.status == PICA_E_NOMEM)
        return PICA_E_NOMEM;
    pica_gap_error(&piece->notes, stage, pica_place_entry(entry), &piece->err);
    return PICA_OK;
}

/*
 * The threads that help with one file: those that have no file of their own,
 * because this one is so large a part of them all.
 */
static struct pica_work *helpers(const struct scan_pieces *p, const struct piece *piece)
{
    unsigned threads = p->options->threads ? p->options->threads : pica_work_cores();

    return piece->entry->usize > p->dex_bytes / threads ? p->work : NULL;
}

static enum pica_status read_dex(struct scan_pieces *p, struct piece *piece)
{
    struct apk_package *pkg = p->result->buffers->package;
    const char *label = piece->entry->label;
    struct pica_work *work = helpers(p, piece);
    struct pica_span data;
    enum pica_status st = apk_read(pkg, piece->entry, APK_AS_CODE, &piece->notes, &piece->block,
                                   &piece->block_len, &piece->refused, &piece->err);

    if (st != PICA_OK)
        return gap_or_stop(piece, "apk", label);
    data = pica_span_of(piece->block, piece->block_len);
    piece->to_hash = data;
    st = dex_container_open(data, label, p->options->limits, work, &piece->notes, &piece->dex,
                            &piece->err);
    if (st != PICA_OK)
        return gap_or_stop(piece, "dex", label);
    piece->indexes = calloc(piece->dex.count, sizeof *piece->indexes);
    if (!piece->indexes)
        return pica_fail_nomem(&piece->err);
    for (size_t i = 0; i < piece->dex.count && st == PICA_OK; i++)
        st = flow_index_file(&piece->dex.files[i], p->options->limits, work, &piece->notes,
                             &piece->indexes[i], &piece->err);
    return st;
}

/* The manifest itself, once the tables are there. */
static enum pica_status read_document(struct scan_pieces *p, struct piece *piece,
                                      const struct scan_decoded *d, struct res_table *table)
{
    struct scan_result *r = p->result;
    struct pica_notes *notes = &piece->notes;
    size_t first_note = notes->count;
    enum pica_status st = manifest_read(d->file, table, p->options->limits, &r->arena, notes,
                                        &r->manifest, &piece->err);

    if (st != PICA_OK)
        return st;
    scan_set_place_manifest(d, &r->manifest);
    scan_decoded_notes(d, MANIFEST_ENTRY, notes, first_note);
    return PICA_OK;
}

/* What is to be said of it besides, and of the manifests of splits. */
static enum pica_status complete_manifest(struct scan_pieces *p, struct piece *piece,
                                          const struct apk_entry *entry, struct res_table *table)
{
    struct scan_result *r = p->result;
    struct apk_package *pkg = r->buffers->package;

    if (!entry->module && scan_other_manifests(pkg, entry, &r->manifest, p->options->limits,
                                               &piece->notes, &piece->err) != PICA_OK)
        return PICA_E_NOMEM;
    r->has_manifest = true;
    /* How a bundle is packed says nothing of the packages made of it. */
    piece->refused |= !entry->module && !scan_installs(pkg, &r->manifest, &piece->notes);
    return r->buffers->set
               ? scan_set_complete_manifest(r->buffers->set, r, table, p->options->limits,
                                            &piece->notes, &piece->err)
               : PICA_OK;
}

static enum pica_status read_tables(struct scan_pieces *p, struct piece *piece,
                                    struct res_table *ret)
{
    struct scan_buffers *b = p->result->buffers;
    enum pica_status st =
        scan_opened_tables(p->result, p->options->limits, &piece->notes, &b->tables, &piece->err);

    piece->refused |= b->tables.refused;
    if (st == PICA_OK)
        st = manifest_tables(b->tables.files, p->options->limits, &p->result->arena, &piece->notes,
                             ret, &piece->err);
    return st;
}

static enum pica_status read_manifest(struct scan_pieces *p, struct piece *piece)
{
    struct apk_package *pkg = p->result->buffers->package;
    const struct apk_entry *entry = apk_find(pkg, MANIFEST_ENTRY);
    struct pica_error unused;
    struct res_table table;
    struct scan_decoded d;
    enum pica_status st;

    if (!entry) {
        pica_gap(&piece->notes, "manifest", pica_place_entry(MANIFEST_ENTRY),
                 "the package has no such entry");
        return PICA_OK;
    }
    st = scan_decode_xml(pkg, entry, p->options->limits, &piece->notes, &d, &piece->err);
    if (st != PICA_OK && !entry->module &&
        scan_other_manifests(pkg, entry, NULL, p->options->limits, &piece->notes, &unused) !=
            PICA_OK)
        st = pica_fail_nomem(&piece->err);
    if (st != PICA_OK) {
        scan_decoded_finish(&d);
        return gap_or_stop(piece, "manifest", MANIFEST_ENTRY);
    }
    piece->refused |= d.refused || !entry->found;
    piece->block = d.block;
    piece->block_len = d.len;
    st = read_tables(p, piece, &table);
    if (st == PICA_OK)
        st = read_document(p, piece, &d, &table);
    d.block = NULL;
    scan_decoded_finish(&d);
    return st == PICA_OK ? complete_manifest(p, piece, entry, &table)
                         : gap_or_stop(piece, "manifest", MANIFEST_ENTRY);
}

static void run_piece(void *context, size_t index)
{
    struct scan_pieces *p = context;
    struct piece *piece;

    if (index >= p->waited_for) {
        scan_reading_early(p->result->buffers->reading, index - p->waited_for);
        return;
    }
    piece = &p->items[p->by_cost[index]];
    scan_progress_at(p->options->progress,
                     piece->kind == PIECE_DEX ? piece->entry->label : MANIFEST_ENTRY);
    piece->status = piece->kind == PIECE_DEX ? read_dex(p, piece) : read_manifest(p, piece);
    if (p->options->progress)
        atomic_fetch_add(&p->options->progress->done, 1);
}

/* --- what is not waited for -------------------------------------------------- */

/* Begins the SHA-1 of the next DEX file that states one. */
static void begin_signing(struct piece *piece)
{
    for (; piece->signing < piece->dex.count; piece->signing++) {
        piece->to_sign = dex_signed_bytes(&piece->dex.files[piece->signing]);
        if (!piece->to_sign.data)
            continue;
        pica_hasher_init(&piece->signer);
        piece->signer.wanted[PICA_SHA1] = true;
        return;
    }
}

static void end_signing(struct piece *piece)
{
    char sha1[PICA_DIGEST_HEX];

    pica_hasher_hex(&piece->signer, PICA_SHA1, sha1);
    dex_signature_compare(&piece->dex.files[piece->signing++], sha1, &piece->notes);
    begin_signing(piece);
}

static struct pica_span take(struct pica_span *left)
{
    struct pica_span some = pica_span_sub(*left, 0, HASH_STEP);

    *left = pica_span_sub(*left, HASH_STEP, SIZE_MAX);
    return some;
}

/* True when all is hashed. */
static bool hash_some(struct piece *piece)
{
    pica_hasher_add(&piece->hasher, take(&piece->to_hash));
    pica_hasher_add(&piece->signer, take(&piece->to_sign));
    if (piece->to_sign.len == 0 && piece->signing < piece->dex.count)
        end_signing(piece);
    if (piece->to_hash.len > 0 || piece->signing < piece->dex.count)
        return false;
    pica_hasher_hex(&piece->hasher, PICA_SHA256, piece->hex);
    return true;
}

/* A step of hashing the bytes of a piece, which a native library has to get first. */
static bool hash_job(void *context)
{
    struct piece *piece = context;
    const struct scan_buffers *buffers = piece->all->result->buffers;

    if (piece->kind == PIECE_NATIVE && !piece->block) {
        piece->status = apk_read(buffers->package, piece->entry, APK_AS_CODE, &piece->notes,
                                 &piece->block, &piece->block_len, &piece->refused, &piece->err);
        piece->to_hash = pica_span_of(piece->block, piece->block_len);
        if (piece->status != PICA_OK) {
            piece->status = gap_or_stop(piece, "apk", piece->entry->label);
            return false;
        }
        if (buffers->dormant_code)
            dormant_show(scan_dormant_search(buffers->dormant_code), piece->slot, piece->to_hash);
        return true;
    }
    if (!hash_some(piece))
        return true;
    if (piece->kind == PIECE_NATIVE) {
        free(piece->block);
        piece->block = NULL;
    }
    return false;
}

static void begin_hashing(struct scan_pieces *p)
{
    for (size_t i = 0; i < p->count; i++) {
        struct piece *piece = &p->items[i];

        pica_hasher_init(&piece->hasher);
        pica_hasher_init(&piece->signer);
        piece->hasher.wanted[PICA_SHA256] = true;
        begin_signing(piece);
        piece->job = (struct pica_job){ .step = hash_job, .context = piece };
        if (piece->kind == PIECE_NATIVE || (piece->kind == PIECE_DEX && piece->to_hash.data))
            pica_work_behind(p->work, &piece->job);
    }
}

/* --- code that the system does not load ------------------------------------- */

/* Native libraries and DEX files are read anyway. */
static bool is_searched(const struct apk_entry *e)
{
    return !(e->name.len >= 3 && memcmp(e->name.data + e->name.len - 3, ".so", 3) == 0);
}

static enum pica_status list_search(struct scan_pieces *p, struct pica_error *err)
{
    struct scan_buffers *b = p->result->buffers;
    struct scan_dormant *d = scan_dormant_new(p->options->limits);
    bool whole = d && dormant_add(scan_dormant_search(d), b->package, 0, is_searched) &&
                 (!b->set || scan_set_search(b->set, scan_dormant_search(d)));

    b->dormant_code = d;
    for (size_t i = 0; i < p->count && whole; i++) {
        struct piece *piece = &p->items[i];

        if (piece->kind == PIECE_NATIVE)
            whole =
                dormant_reserve(scan_dormant_search(d), b->package, 0, piece->entry, &piece->slot);
        else if (piece->dex.archive)
            whole = scan_dormant_add_archive(d, b->package, piece->entry, piece->dex.archive);
    }
    if (!whole)
        return pica_fail_nomem(err);
    return scan_dormant_add_loose(d, b->package, err);
}

void scan_pieces_search(struct scan_pieces *p)
{
    dormant_begin(scan_dormant_search(p->result->buffers->dormant_code), p->work);
}

void scan_pieces_show(struct scan_pieces *p, const struct apk_entry *entry, struct pica_span bytes)
{
    dormant_offer(scan_dormant_search(p->result->buffers->dormant_code), entry, bytes);
}

void scan_pieces_shown(struct scan_pieces *p, const struct apk_entry *entry)
{
    dormant_offered(scan_dormant_search(p->result->buffers->dormant_code), entry);
}

/* --- joining ----------------------------------------------------------------- */

static void keep_block(struct scan_buffers *b, uint8_t **block)
{
    if (*block)
        b->blocks[b->block_count++] = *block;
    *block = NULL;
}

/* "arm64-v8a" of "lib/arm64-v8a/libx.so"; NULL elsewhere. */
static const char *abi_of(struct pica_arena *arena, struct pica_span name)
{
    const uint8_t *slash;

    if (name.len < 5 || memcmp(name.data, "lib/", 4) != 0)
        return NULL;
    slash = memchr(name.data + 4, '/', name.len - 4);
    if (!slash || memchr(slash + 1, '/', name.len - (size_t)(slash + 1 - name.data)))
        return NULL;
    return pica_arena_str(arena, pica_span_of(name.data + 4, (size_t)(slash - name.data) - 4));
}

static void join_dex(struct scan_result *r, struct piece *piece)
{
    struct scan_dex *d = &r->dex[r->dex_count++];

    d->name = piece->entry->label;
    d->loaded = piece->load_order != 0;
    piece->ret_hex = d->sha256;
    for (size_t i = 0; i < piece->dex.count; i++) {
        d->classes += piece->dex.files[i].classes.count;
        d->methods += piece->dex.files[i].methods.count;
    }
}

/* Hands over the files of all entries: those that the system loads, or the others. */
static void hand_over(struct scan_pieces *p, bool dormant)
{
    struct scan_buffers *b = p->result->buffers;

    for (size_t i = 0; i < p->count; i++) {
        struct piece *piece = &p->items[i];

        for (size_t k = 0; k < piece->dex.count; k++) {
            const struct dex_file *file = &piece->dex.files[k];

            if (dormant != (piece->load_order == 0 || file->appended))
                continue;
            b->indexes[b->dex_count] = piece->indexes[k];
            b->dex[b->dex_count++] = *file;
        }
        pica_arena_join(&p->result->arena, &piece->dex.labels);
        piece->joined = true;
    }
}

static void join_piece(struct scan_result *r, struct piece *piece)
{
    struct scan_buffers *b = r->buffers;

    switch (piece->kind) {
    case PIECE_MANIFEST:
        break;
    case PIECE_DEX:
        join_dex(r, piece);
        break;
    case PIECE_NATIVE: {
        struct scan_native *n = &r->natives[r->native_count++];

        n->name = piece->entry->label;
        n->abi = abi_of(&r->arena, piece->entry->name);
        piece->ret_hex = n->sha256;
        break;
    }
    }
    pica_notes_join(&r->notes, &piece->notes);
    keep_block(b, &piece->block);
}

/*
 * One DEX file in the chain that the runtime refuses makes it refuse all of
 * them (dex_file_loader.cc OpenAllDexFilesFromZip).
 */
static bool loads(const struct piece *piece)
{
    if (!piece->entry->found || piece->refused || piece->dex.count == 0)
        return false;
    for (size_t i = 0; i < piece->dex.count; i++)
        if (!piece->dex.files[i].loadable && !piece->dex.files[i].appended)
            return false;
    return true;
}

static void settle_loading(struct scan_pieces *p)
{
    struct scan_result *r = p->result;
    bool refused = !apk_installable(r->buffers->package);

    for (size_t i = 0; i < p->count; i++) {
        const struct piece *piece = &p->items[i];

        refused |= piece->kind == PIECE_DEX && piece->load_order != 0 && !loads(piece);
        if (piece->kind == PIECE_MANIFEST && piece->refused)
            refused = true;
    }
    r->installable = !refused && r->has_manifest && r->manifest.installable;
    for (size_t i = 0; refused && i < r->dex_count; i++)
        r->dex[i].loaded = false;
}

static enum pica_status join_pieces(struct scan_pieces *p, struct pica_error *err)
{
    struct scan_result *r = p->result;
    struct scan_buffers *b = r->buffers;
    size_t files = 0;

    r->dex = pica_arena_array(&r->arena, p->count, sizeof *r->dex);
    r->natives = pica_arena_array(&r->arena, p->count, sizeof *r->natives);
    for (size_t i = 0; i < p->count; i++)
        files += p->items[i].dex.count;
    b->dex = calloc(files ? files : 1, sizeof *b->dex);
    b->indexes = calloc(files ? files : 1, sizeof *b->indexes);
    b->blocks = calloc(p->count + 1, sizeof *b->blocks);
    if (!r->dex || !r->natives || !b->dex || !b->indexes || !b->blocks)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < p->count; i++) {
        enum pica_status st = p->items[i].status;

        if (st != PICA_OK) {
            *err = p->items[i].err;
            return st;
        }
        join_piece(r, &p->items[i]);
    }
    hand_over(p, false);
    b->loaded_count = b->dex_count;
    hand_over(p, true);
    settle_loading(p);
    return PICA_OK;
}

/* --- whose digest there is ---------------------------------------------------- */

static int entry_address_compare(const void *pa, const void *pb)
{
    const struct apk_entry *a = (*(const struct piece *const *)pa)->entry;
    const struct apk_entry *b = (*(const struct piece *const *)pb)->entry;

    return (a > b) - (a < b);
}

static enum pica_status sort_by_entry(struct scan_pieces *p, struct pica_error *err)
{
    p->by_entry = calloc(p->count + 1, sizeof *p->by_entry);
    if (!p->by_entry)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < p->count; i++)
        if (p->items[i].kind != PIECE_MANIFEST)
            p->by_entry[p->by_entry_count++] = &p->items[i];
    qsort(p->by_entry, p->by_entry_count, sizeof *p->by_entry, entry_address_compare);
    return PICA_OK;
}

static const struct piece *find_piece(const struct scan_pieces *p, const struct apk_entry *entry)
{
    const struct piece wanted = { .entry = entry }, *key = &wanted;
    const struct piece *const *found =
        bsearch(&key, p->by_entry, p->by_entry_count, sizeof *p->by_entry, entry_address_compare);

    return found ? *found : NULL;
}

bool scan_pieces_has(const struct scan_pieces *p, const struct apk_entry *entry)
{
    return find_piece(p, entry) != NULL;
}

const char *scan_pieces_sha256(const struct scan_pieces *p, const struct apk_entry *entry)
{
    const struct piece *piece = find_piece(p, entry);

    return piece && !piece->refused && piece->hex[0] ? piece->hex : NULL;
}

enum pica_status scan_pieces_begin(struct scan_result *r, const struct scan_options *options,
                                   struct pica_work *work, struct scan_pieces **ret,
                                   struct pica_error *err)
{
    struct scan_pieces *p = calloc(1, sizeof *p);
    enum pica_status st;

    *ret = p;
    if (!p)
        return pica_fail_nomem(err);
    p->result = r;
    p->options = options;
    p->work = work;
    st = scan_pieces_list(p, err);
    if (st == PICA_OK)
        st = scan_reading_begin(r->buffers->package, options->limits, &r->buffers->reading, err);
    if (st != PICA_OK)
        return st;
    scan_progress_stage(p->options->progress, SCAN_STAGE_UNPACKING, p->waited_for);
    p->file_digest = scan_file_digest_begin(&r->buffers->input, work);
    if (!p->file_digest || (r->buffers->set && !scan_set_hash(r->buffers->set, work)))
        return pica_fail_nomem(err);
    pica_work_run(work, p->waited_for + scan_reading_early_count(r->buffers->reading), run_piece,
                  p);
    st = join_pieces(p, err);
    /* Who asks about the code that runs asks nothing of the rest. */
    if (st == PICA_OK && options->until == SCAN_UNTIL_JUDGED)
        st = list_search(p, err);
    if (st == PICA_OK)
        st = sort_by_entry(p, err);
    if (st == PICA_OK)
        begin_hashing(p);
    return st;
}

enum pica_status scan_pieces_end(struct scan_pieces *p, struct pica_error *err)
{
    scan_progress_stage(p->options->progress, SCAN_STAGE_UNPACKING, 0);
    pica_work_wait(p->work);
    for (size_t i = 0; i < p->count; i++) {
        struct piece *piece = &p->items[i];

        if (piece->status != PICA_OK) {
            *err = piece->err;
            return piece->status;
        }
        pica_notes_join(&p->result->notes, &piece->notes);
        if (piece->ret_hex)
            memcpy(piece->ret_hex, piece->hex, sizeof piece->hex);
    }
    if (p->result->buffers->set) {
        enum pica_status st = scan_set_hashed(p->result->buffers->set, p->result, err);

        if (st != PICA_OK)
            return st;
    }
    return scan_file_digest_end(p->file_digest, p->result->digests, err);
}

void scan_pieces_free(struct scan_pieces *p)
{
    if (!p)
        return;
    for (size_t i = 0; p->items && i < p->count; i++) {
        struct piece *piece = &p->items[i];

        for (size_t k = 0; !piece->joined && piece->indexes && k < piece->dex.count; k++)
            flow_index_finish(&piece->indexes[k]);
        if (piece->joined)
            piece->dex.count = 0;
        dex_container_close(&piece->dex);
        free(piece->indexes);
        pica_notes_finish(&piece->notes);
        free(piece->block);
    }
    scan_file_digest_free(p->file_digest);
    free(p->items);
    free(p->by_cost);
    free(p->by_entry);
    free(p);
}
