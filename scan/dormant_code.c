#include "scan/dormant_code.h"

#include "base/text.h"
#include "privacy/sdk_calls.h"
#include "scan/decision.h"
#include "scan/inner.h"
#include "scan/piece.h"

#include <stdlib.h>

#define ENCRYPTED 1u /* general purpose bit 0 */

/* An entry, or what is behind something in it, that holds DEX files. */
struct reading {
    const struct scan_dormant *all;
    struct dormant_find from;
    uint32_t number; /* 1 classes.dex, 2 classes2.dex ...; 0: another name */

    enum pica_status status; /* not OK only when the whole scan must stop */
    struct pica_error err;
    struct pica_notes notes;
    uint8_t *block; /* the decoded entry */
    struct dex_container dex;
    struct flow_index *indexes; /* of each */
    char sha256[PICA_DIGEST_HEX];
};

/* One DEX file, for linking. */
struct dormant_file {
    const struct dex_file *dex;
    struct flow_index *index;
    bool with_former; /* the app would have to load both at once */
};

struct scan_dormant {
    const struct pica_limits *limits;
    struct dormant_search search;
    struct scan_inners inners;
    struct apk_package *loose;   /* what belongs to no entry; NULL: nothing */
    struct dormant_find *behind; /* malloc'ed; archives that others found */
    size_t behind_count, behind_cap;
    struct reading **readings; /* malloc'ed, each of them too */
    size_t count, cap;
    size_t done;       /* that were read */
    size_t before;     /* DEX files that were read by others */
    uint64_t left_out; /* entries beyond limits->dex_files */
};

struct scan_dormant *scan_dormant_new(const struct pica_limits *limits)
{
    struct scan_dormant *d = calloc(1, sizeof *d);

    if (d) {
        d->limits = limits;
        d->search.limits = limits;
    }
    return d;
}

const struct dex_file *scan_dormant_dex(const struct scan_dormant *d, const char *name)
{
    for (size_t i = 0; i < d->count; i++)
        for (size_t k = 0; k < d->readings[i]->dex.count; k++)
            if (strcmp(d->readings[i]->dex.files[k].entry, name) == 0)
                return &d->readings[i]->dex.files[k];
    return NULL;
}

struct apk_package *scan_dormant_package(const struct scan_dormant *d, const char *label,
                                         const struct apk_entry **ret)
{
    for (size_t i = 0; i < d->inners.count; i++) {
        struct apk_package *pkg = d->inners.items[i]->package;

        for (size_t k = 0; k < apk_count(pkg); k++)
            if (strcmp(apk_at(pkg, k)->label, label) == 0) {
                *ret = apk_at(pkg, k);
                return pkg;
            }
    }
    return NULL;
}

static void reading_free(struct reading *r)
{
    for (size_t i = 0; r->indexes && i < r->dex.count; i++)
        flow_index_finish(&r->indexes[i]);
    free(r->indexes);
    dex_container_close(&r->dex);
    pica_notes_finish(&r->notes);
    free(r->block);
    free(r);
}

void scan_dormant_free(struct scan_dormant *d)
{
    if (!d)
        return;
    for (size_t i = 0; i < d->count; i++)
        reading_free(d->readings[i]);
    free(d->readings);
    free(d->behind);
    apk_close(d->loose);
    dormant_finish(&d->search);
    scan_inners_finish(&d->inners);
    free(d);
}

struct dormant_search *scan_dormant_search(struct scan_dormant *d)
{
    return &d->search;
}

bool scan_dormant_add_archive(struct scan_dormant *d, struct apk_package *package,
                              const struct apk_entry *entry, uint64_t at)
{
    if (!pica_grow(&d->behind, &d->behind_cap, d->behind_count + 1, sizeof *d->behind))
        return false;
    d->behind[d->behind_count++] = (struct dormant_find){ .kind = DORMANT_ARCHIVE,
                                                          .package = package,
                                                          .entry = entry,
                                                          .at = at,
                                                          .dex = DORMANT_NOWHERE };
    return true;
}

static bool every_entry(const struct apk_entry *e)
{
    return e->csize > 0;
}

enum pica_status scan_dormant_add_loose(struct scan_dormant *d, const struct apk_package *package,
                                        struct pica_error *err)
{
    enum pica_status st = apk_open_loose(package, &d->loose, err);

    if (st == PICA_OK && d->loose && !dormant_add(&d->search, d->loose, 0, every_entry))
        st = pica_fail_nomem(err);
    return st;
}

/* --- finding ---------------------------------------------------------------------- */

static bool is_encrypted(const struct apk_entry *e)
{
    return e->flags & ENCRYPTED;
}

/* Inside of an archive that apps open, not the system, the mark means what it says. */
static bool can_be_read(const struct apk_entry *e)
{
    return !is_encrypted(e);
}

static bool is_dex_name(struct pica_span name)
{
    return name.len >= 4 && memcmp(name.data + name.len - 4, ".dex", 4) == 0;
}

/* ART took a file for what its first bytes say (dex_file_loader.cc), Dalvik went by its name. */
static bool is_leading(const struct dormant_find *f)
{
    return f->entry->loose && f->entry->data_offset == 0 && f->at == 0;
}

static bool add_reading(struct scan_dormant *d, const struct dormant_find *from)
{
    struct reading *r;

    if (from->owner)
        d->inners.items[from->owner - 1]->has_code = true;
    if (d->before + d->count >= d->limits->dex_files) {
        d->left_out++;
        return true;
    }
    r = calloc(1, sizeof *r);
    if (!r || !pica_grow(&d->readings, &d->cap, d->count + 1, sizeof(void *))) {
        free(r);
        return false;
    }
    r->all = d;
    r->from = *from;
    r->number = from->at == 0 ? scan_dex_number(from->entry->name) : 0;
    d->readings[d->count++] = r;
    return true;
}

/* What an archive holds by name; the rest of it is searched. */
static bool take_inner(struct scan_dormant *d, struct scan_inner *inner, size_t owner)
{
    uint64_t encrypted = 0;

    for (size_t i = 0; i < apk_count(inner->package); i++) {
        const struct dormant_find from = { .kind = DORMANT_DEX,
                                           .owner = owner,
                                           .package = inner->package,
                                           .entry = apk_at(inner->package, i) };

        if (is_encrypted(from.entry))
            encrypted++;
        else if (is_dex_name(from.entry->name) && !add_reading(d, &from))
            return false;
    }
    if (encrypted)
        pica_remark(&inner->notes, "zip.encrypted", pica_place_entry(inner->label),
                    "%ju entries are encrypted: what they hold was not seen", (uintmax_t)encrypted);
    return dormant_add(&d->search, inner->package, owner, can_be_read);
}

static enum pica_status take_archive(struct scan_dormant *d, struct scan_result *r,
                                     const struct dormant_find *f, struct pica_error *err)
{
    unsigned depth = f->owner ? d->inners.items[f->owner - 1]->depth : 0;
    struct scan_inner *inner;
    enum pica_status st =
        scan_inner_open(&d->inners, f, depth + 1, d->limits, &r->arena, &r->notes, &inner, err);
    struct dormant_find dex = *f;

    if (st != PICA_OK)
        return st;
    if (inner && !take_inner(d, inner, d->inners.count))
        return pica_fail_nomem(err);
    dex.kind = DORMANT_DEX;
    dex.at = f->dex;
    if (f->dex != DORMANT_NOWHERE && !(inner && scan_inner_covers(inner, f->dex - f->at)) &&
        !add_reading(d, &dex))
        return pica_fail_nomem(err);
    return PICA_OK;
}

static enum pica_status take_find(struct scan_dormant *d, struct scan_result *r,
                                  const struct dormant_find *f, struct pica_error *err)
{
    if (f->kind == DORMANT_ARCHIVE)
        return take_archive(d, r, f, err);
    if (is_leading(f))
        pica_remark(&r->notes, "dex.leading", pica_place_at(f->entry->label, f->at),
                    "the package begins with this DEX file: Android 5.0 to 8.0 without the patch "
                    "of December 2017 run it in place of classes.dex (CVE-2017-13156, Janus)");
    else
        pica_remark(&r->notes, "dex.dormant", pica_place_at(f->entry->label, f->at),
                    "a DEX file begins here: the system does not load it");
    return add_reading(d, f) ? PICA_OK : pica_fail_nomem(err);
}

static enum pica_status take_searched(struct scan_dormant *d, struct scan_result *r,
                                      struct pica_error *err)
{
    struct dormant_find *finds;
    size_t count;
    enum pica_status st = dormant_take(&d->search, &r->notes, &finds, &count, err);

    if (st != PICA_OK)
        return st;
    for (size_t i = 0; i < count && st == PICA_OK; i++)
        st = take_find(d, r, &finds[i], err);
    free(finds);
    return st;
}

/* --- reading ------------------------------------------------------------------------ */

static int reading_compare(const void *pa, const void *pb)
{
    const struct reading *a = *(struct reading *const *)pa, *b = *(struct reading *const *)pb;
    int c;

    if (a->from.owner != b->from.owner)
        return a->from.owner < b->from.owner ? -1 : 1;
    if (a->number != b->number) /* other names come last */
        return a->number - 1 < b->number - 1 ? -1 : 1;
    c = apk_entry_compare(a->from.entry, b->from.entry);
    return c ? c : (a->from.at > b->from.at) - (a->from.at < b->from.at);
}

/* Running out of memory stops the scan; anything else about an entry is a gap. */
static enum pica_status gap_or_stop(struct reading *r, const char *stage)
{
    if (r->err.status == PICA_E_NOMEM)
        return PICA_E_NOMEM;
    pica_gap_error(&r->notes, stage, pica_place_at(r->from.entry->label, r->from.at), &r->err);
    return PICA_OK;
}

static enum pica_status read_it(struct reading *r)
{
    const struct pica_limits *limits = r->all->limits;
    struct pica_span data, own;
    bool refused;
    size_t len = 0;
    enum pica_status st = apk_read(r->from.package, r->from.entry, APK_AS_ASSET, &r->notes,
                                   &r->block, &len, &refused, &r->err);

    if (st != PICA_OK)
        return gap_or_stop(r, "apk");
    data = pica_span_of(r->block, len);
    if (r->from.at >= len) /* a search sees more of a broken stream */
        return PICA_OK;
    st = dex_container_open_at(data, (size_t)r->from.at, r->from.entry->label, limits, NULL,
                               &r->notes, &r->dex, &r->err);
    if (st != PICA_OK)
        return gap_or_stop(r, "dex");
    own = r->from.at == 0 ? data : pica_span_sub(data, (size_t)r->from.at, r->dex.files[0].end);
    pica_digest_hex(PICA_SHA256, own, r->sha256);
    r->indexes = calloc(r->dex.count, sizeof *r->indexes);
    if (!r->indexes)
        return pica_fail_nomem(&r->err);
    for (size_t i = 0; i < r->dex.count && st == PICA_OK; i++)
        st = flow_index_file(&r->dex.files[i], limits, NULL, &r->notes, &r->indexes[i], &r->err);
    return st;
}

static void read_piece(void *context, size_t index)
{
    struct scan_dormant *d = context;
    struct reading *r = d->readings[d->done + index];

    r->status = read_it(r);
}

/* Behind a DEX file that the package begins with stands the package. */
static bool is_itself(const struct reading *r)
{
    return is_leading(&r->from) && r->dex.archive >= r->from.entry->csize;
}

/* Reads what was found since; archives behind it are opened. */
static enum pica_status read_found(struct scan_dormant *d, struct scan_result *r,
                                   struct pica_work *work, struct pica_error *err)
{
    size_t first = d->done, last = d->count;

    if (first == last)
        return PICA_OK;
    pica_work_run(work, last - first, read_piece, d);
    d->done = last;
    for (size_t i = first; i < last; i++) {
        struct reading *reading = d->readings[i];
        struct dormant_find behind = reading->from;
        enum pica_status st;

        if (reading->status != PICA_OK) {
            *err = reading->err;
            return reading->status;
        }
        if (!reading->dex.archive || is_itself(reading))
            continue;
        behind.kind = DORMANT_ARCHIVE;
        behind.at = reading->dex.archive;
        behind.dex = DORMANT_NOWHERE;
        st = take_archive(d, r, &behind, err);
        if (st != PICA_OK)
            return st;
    }
    return PICA_OK;
}

/* Round by round: what lies in an archive is found when that was opened. */
static enum pica_status find_all(struct scan_dormant *d, struct scan_result *r,
                                 struct pica_work *work, struct pica_error *err)
{
    enum pica_status st = take_searched(d, r, err);

    for (size_t i = 0; i < d->behind_count && st == PICA_OK; i++)
        st = take_archive(d, r, &d->behind[i], err);
    while (st == PICA_OK && (dormant_waiting(&d->search) || d->done < d->count)) {
        if (dormant_waiting(&d->search)) {
            dormant_run(&d->search, work);
            st = take_searched(d, r, err);
        }
        if (st == PICA_OK)
            st = read_found(d, r, work, err);
    }
    if (d->count)
        qsort(d->readings, d->count, sizeof(void *), reading_compare);
    return st;
}

/* --- what is told of it ----------------------------------------------------------- */

static void note_inner(const struct scan_inner *inner, struct pica_notes *notes)
{
    struct pica_place place = pica_place_entry(inner->label);

    if (!inner->has_code)
        return;
    if (inner->name)
        pica_remark(notes, "dex.dormant", place,
                    "the package %s lies inside: the system does not load its code", inner->name);
    else
        pica_remark(notes, "dex.dormant", place,
                    "an archive with DEX files: the system does not load them");
    pica_notes_join(notes, &inner->notes);
}

static void note_all(const struct scan_dormant *d, struct scan_result *r)
{
    for (size_t i = 0; i < d->inners.count; i++)
        note_inner(d->inners.items[i], &r->notes);
    for (size_t i = 0; i < d->count; i++)
        pica_notes_join(&r->notes, &d->readings[i]->notes);
    scan_inners_note(&d->inners, d->limits, &r->notes);
    if (d->left_out)
        pica_gap(&r->notes, "apk", PICA_PLACE_NONE,
                 "%ju DEX files were not read: there are more than %ju (limit dex_files)",
                 (uintmax_t)d->left_out, (uintmax_t)d->limits->dex_files);
}

static bool list_dex(const struct scan_dormant *d, struct scan_result *r)
{
    struct scan_dex *all = pica_arena_array(&r->arena, r->dex_count + d->count + 1, sizeof *all);

    if (!all)
        return false;
    if (r->dex_count)
        memcpy(all, r->dex, r->dex_count * sizeof *all);
    r->dex = all;
    for (size_t i = 0; i < d->count; i++) {
        struct reading *reading = d->readings[i];
        struct scan_dex *dex = &all[r->dex_count];

        if (reading->dex.count == 0)
            continue;
        r->dex_count++;
        dex->name = reading->dex.files[0].entry;
        memcpy(dex->sha256, reading->sha256, sizeof dex->sha256);
        for (size_t k = 0; k < reading->dex.count; k++) {
            dex->classes += reading->dex.files[k].classes.count;
            dex->methods += reading->dex.files[k].methods.count;
        }
        pica_arena_join(&r->arena, &reading->dex.labels);
    }
    return true;
}

/* --- what it would collect ---------------------------------------------------------- */

static void add_file(struct dormant_file *files, size_t *count, const struct dex_file *dex,
                     struct flow_index *index, bool with_former)
{
    files[*count] =
        (struct dormant_file){ dex, index, (with_former && !dex->appended) || dex->header != 0 };
    ++*count;
}

/* All dormant files: those that were read among the others, and those that were found. */
static struct dormant_file *list_files(const struct scan_dormant *d, const struct scan_result *r,
                                       size_t *ret_count)
{
    struct scan_buffers *b = r->buffers;
    size_t count = b->dex_count - b->loaded_count;
    struct dormant_file *files;

    for (size_t i = 0; i < d->count; i++)
        count += d->readings[i]->dex.count;
    files = calloc(count + 1, sizeof *files);
    count = 0;
    for (size_t i = b->loaded_count; files && i < b->dex_count; i++) {
        bool numbered = scan_dex_number(pica_span_str(b->dex[i].entry)) != 0;
        bool before = count && scan_dex_number(pica_span_str(files[count - 1].dex->entry)) != 0;

        add_file(files, &count, &b->dex[i], &b->indexes[i], numbered && before);
    }
    for (size_t i = 0; files && i < d->count; i++) {
        struct reading *reading = d->readings[i];
        const struct reading *before = i ? d->readings[i - 1] : NULL;
        bool chained = before && before->from.owner == reading->from.owner && before->number &&
                       reading->number && before->dex.count;

        for (size_t k = 0; k < reading->dex.count; k++)
            add_file(files, &count, &reading->dex.files[k], &reading->indexes[k], chained);
    }
    *ret_count = files ? count : 0;
    return files;
}

/* What all groups give, in their order. */
struct gathered {
    struct privacy_collection *collections; /* malloc'ed */
    size_t count, cap;
    struct privacy_sdk_call *calls; /* malloc'ed */
    size_t call_count, call_cap;
};

static bool take_collections(struct gathered *g, const struct privacy_collection *items,
                             size_t count, uint32_t first)
{
    if (!pica_grow(&g->collections, &g->cap, g->count + count, sizeof *g->collections))
        return false;
    for (size_t i = 0; i < count; i++) {
        struct privacy_collection *c = &g->collections[g->count++];

        *c = items[i];
        c->dormant = true;
        c->dex += first;
    }
    return true;
}

static bool take_calls(struct gathered *g, const struct privacy_sdk_call *items, size_t count,
                       uint32_t first)
{
    if (!pica_grow(&g->calls, &g->call_cap, g->call_count + count, sizeof *g->calls))
        return false;
    for (size_t i = 0; i < count; i++) {
        struct privacy_sdk_call *c = &g->calls[g->call_count++];

        *c = items[i];
        c->dormant = true;
        c->method = FLOW_NONE;
        c->dex += first;
    }
    return true;
}

static enum pica_status ask_program(struct scan_result *r, const struct scan_options *o,
                                    struct pica_work *work, struct flow_program *program,
                                    uint32_t first, struct gathered *g, struct pica_error *err)
{
    const struct manifest *manifest = r->has_manifest ? &r->manifest : NULL;
    const struct privacy_collect_input in = {
        .program = program, .manifest = manifest, .limits = o->limits, .work = work
    };
    const struct privacy_sdk_calls_input calls_in = {
        .program = program, .own_package = manifest ? manifest->package : NULL, .limits = o->limits
    };
    struct privacy_collection *items;
    struct privacy_sdk_call *calls;
    size_t count;
    enum pica_status st = privacy_collect(&in, &r->arena, &r->notes, &items, &count, err);

    if (st == PICA_OK && count && !take_collections(g, items, count, first))
        st = pica_fail_nomem(err);
    if (st == PICA_OK)
        st = privacy_sdk_calls_find(&calls_in, &r->arena, &r->notes, &calls, &count, err);
    if (st == PICA_OK && count && !take_calls(g, calls, count, first))
        st = pica_fail_nomem(err);
    return st;
}

/* The files of a group are copied, as a program wants them side by side; indexes that grow while
 * it is asked are given back. */
static enum pica_status ask_group(struct scan_result *r, const struct scan_options *o,
                                  struct pica_work *work, const struct dormant_file *files,
                                  size_t count, uint32_t first, struct gathered *g,
                                  struct pica_error *err)
{
    struct dex_file *dex = calloc(count, sizeof *dex);
    struct flow_index *indexes = calloc(count, sizeof *indexes);
    struct flow_program *program = NULL;
    enum pica_status st = dex && indexes ? PICA_OK : pica_fail_nomem(err);

    for (size_t i = 0; dex && indexes && i < count; i++) {
        dex[i] = *files[i].dex;
        indexes[i] = *files[i].index;
    }
    if (dex && indexes) {
        st = flow_program_link_indexed(dex, indexes, count, work, &r->notes, &program, err);
        if (st == PICA_OK)
            st = ask_program(r, o, work, program, first, g, err);
        flow_program_free(program);
        for (size_t i = 0; i < count; i++)
            *files[i].index = indexes[i];
    }
    free(dex);
    free(indexes);
    return st;
}

static enum pica_status ask_all(struct scan_dormant *d, struct scan_result *r,
                                const struct scan_options *o, struct pica_work *work,
                                struct gathered *g, struct pica_error *err)
{
    size_t count, next;
    struct dormant_file *files = list_files(d, r, &count);
    enum pica_status st = files ? PICA_OK : pica_fail_nomem(err);

    for (size_t i = 0; files && i < count && st == PICA_OK; i = next) {
        next = i + 1;
        while (next < count && files[next].with_former)
            next++;
        st = ask_group(r, o, work, files + i, next - i, (uint32_t)(r->buffers->loaded_count + i), g,
                       err);
    }
    /* Nobody knows whether that is where a permission is used. */
    for (size_t i = 0; count && r->permission_use && i < r->manifest.permission_count; i++)
        if (r->permission_use[i].use == PRIVACY_USE_UNUSED)
            r->permission_use[i].use = PRIVACY_USE_UNKNOWN;
    free(files);
    return st;
}

enum pica_status scan_dormant_end(struct scan_result *r, const struct scan_options *o,
                                  struct pica_work *work, struct pica_error *err)
{
    struct scan_dormant *d = r->buffers->dormant_code;
    struct gathered g = { 0 };
    enum pica_status st;

    d->before = r->dex_count;
    st = find_all(d, r, work, err);
    if (st != PICA_OK)
        return st;
    note_all(d, r);
    if (!list_dex(d, r))
        return pica_fail_nomem(err);
    st = ask_all(d, r, o, work, &g, err);
    if (st == PICA_OK)
        st = scan_decide_dormant(r, g.collections, g.count, g.calls, g.call_count, err);
    free(g.collections);
    free(g.calls);
    return st;
}
