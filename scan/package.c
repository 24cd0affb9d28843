#include "scan/package.h"

#include "privacy/consent_text.h"
#include "scan/decoded.h"

#include <stdlib.h>

#define SERVICES "META-INF/services/"

/* Deflate gives at most so many bytes for one (RFC 1951). */
#define RATIO_MAX 1032

/* Reading early must leave of a package's budget what its code needs: no more than a quarter. */
#define EARLY_SHARE 4

/* What one piece of work reads: enough to be worth a thread's while. */
#define BATCH_BYTES (128u << 10)

/* Batches that are read before it is asked whether there is too much. */
#define ROUND 64

/* What a file was seen to have, by which somebody may want its views once the resources are known.
 */
struct seen {
    size_t file;             /* index in reading.files */
    size_t first_ref, count; /* in batch.refs: the resources that it refers to */
    bool text;               /* some text of it asks for consent */
};

/* Some XML files, read one after the other. */
struct batch {
    size_t first, count; /* in reading.files */
    struct pica_arena arena;
    struct pica_notes notes;
    struct layout *layouts; /* of the files that are XML, room for one each */
    struct seen *seen;      /* one each of layouts; malloc'ed, as the refs are */
    size_t layout_count;
    uint32_t *refs;
    size_t ref_count, ref_cap;
    uint64_t uses; /* of all its layouts */
    bool no_memory;
    enum pica_status status;
    struct pica_error err;
};

struct scan_reading {
    struct apk_package *pkg;
    const struct pica_limits *limits;
    const struct apk_entry **files; /* that may be XML */
    size_t file_count;
    struct batch *batches;
    size_t batch_count, early, done; /* batches; to be read early; that are read */
    uint64_t left_out;               /* files that are not read: there are too many */
};

/* Lines of service files, in an arena. */
struct services {
    struct flow_service *items;
    size_t count, cap;
    bool full;
};

/* --- which files ------------------------------------------------------------- */

static bool begins_with(struct pica_span s, const char *start)
{
    size_t n = strlen(start);

    return s.len >= n && memcmp(s.data, start, n) == 0;
}

/* Behind the last '.' of the last part of the name; empty when there is none. */
static struct pica_span extension_of(struct pica_span name)
{
    for (size_t i = name.len; i > 0 && name.data[i - 1] != '/'; i--)
        if (name.data[i - 1] == '.')
            return pica_span_of(name.data + i, name.len - i);
    return (struct pica_span){ 0 };
}

/* Extensions of what is no XML: pictures, fonts, sounds, text, code. */
static bool is_other_format(struct pica_span extension)
{
    static const char *const other[] = { "png",  "webp", "jpg", "jpeg",  "gif",  "bmp", "ttf",
                                         "otf",  "ttc",  "mp3", "ogg",   "wav",  "m4a", "aac",
                                         "flac", "mid",  "mp4", "3gp",   "webm", "mkv", "json",
                                         "txt",  "html", "htm", "js",    "css",  "svg", "md",
                                         "so",   "dex",  "jar", "apk",   "zip",  "gz",  "pem",
                                         "crt",  "cer",  "bks", "tflite" };

    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (pica_span_is(extension, other[i]))
            return true;
    return false;
}

static bool is_service(struct pica_span name)
{
    size_t n = strlen(SERVICES);

    return begins_with(name, SERVICES) && name.len > n && !memchr(name.data + n, '/', name.len - n);
}

/* Obfuscators rename resources, and their folder: only what cannot be one is left out. */
static bool may_be_resource(struct pica_span name)
{
    struct pica_span extension = extension_of(name);

    if (begins_with(name, "assets/") || begins_with(name, "META-INF/") ||
        begins_with(name, "lib/") || name.len == 0 || name.data[name.len - 1] == '/' ||
        pica_span_is(name, "AndroidManifest.xml"))
        return false;
    if (pica_span_is(extension, "xml"))
        return true;
    return (begins_with(name, "res/") || begins_with(name, "r/")) && !is_other_format(extension);
}

/* Counts the files when r->files is NULL, lists them otherwise. */
static void list_files(struct scan_reading *r)
{
    r->file_count = 0;
    r->left_out = 0;
    for (size_t i = 0; i < apk_count(r->pkg); i++) {
        const struct apk_entry *e = apk_at(r->pkg, i);

        if (!may_be_resource(e->name))
            continue;
        if (r->file_count >= r->limits->xml_files) {
            r->left_out++;
            continue;
        }
        if (r->files)
            r->files[r->file_count] = e;
        r->file_count++;
    }
}

/* By name: their order in the archive means nothing. */
static int file_compare(const void *pa, const void *pb)
{
    return apk_entry_compare(*(const struct apk_entry *const *)pa,
                             *(const struct apk_entry *const *)pb);
}

/* The bytes of an entry; what cannot be read is a gap, and then there are none. */
static enum pica_status read_entry(struct apk_package *pkg, const struct apk_entry *e,
                                   struct pica_notes *notes, uint8_t **ret, size_t *ret_len,
                                   struct pica_error *err)
{
    enum pica_status st;
    bool refused;

    *ret = NULL;
    *ret_len = 0;
    st = apk_read(pkg, e, APK_AS_ASSET, notes, ret, ret_len, &refused, err);
    if (st == PICA_OK || st == PICA_E_NOMEM)
        return st;
    pica_gap_error(notes, "apk", pica_place_entry(e->label), err);
    return PICA_OK;
}

/* --- XML ------------------------------------------------------------------------- */

/*
 * The resources are not known yet, nor whom they ask: a watch that wants nothing, and takes down
 * what it was asked about.
 */
struct recorder {
    struct batch *batch;
};

static bool record_ref(const void *context, uint32_t id)
{
    const struct recorder *recorder = context;
    struct batch *b = recorder->batch;

    if (pica_grow(&b->refs, &b->ref_cap, b->ref_count + 1, sizeof *b->refs))
        b->refs[b->ref_count++] = id;
    else
        b->no_memory = true;
    return false;
}

static bool record_text(const void *context, const char *text)
{
    const struct recorder *recorder = context;
    struct batch *b = recorder->batch;

    if (!b->seen[b->layout_count].text)
        b->seen[b->layout_count].text = consent_text_look(pica_span_str(text)).roles != 0;
    return false;
}

/* The bytes of an XML file; what cannot be read is a gap, and then there are none. */
static enum pica_status decode(struct scan_reading *r, const struct apk_entry *e,
                               struct pica_notes *notes, struct scan_decoded *ret,
                               struct pica_error *err)
{
    enum pica_status st = scan_decode_xml(r->pkg, e, r->limits, notes, ret, err);

    if (st == PICA_OK || st == PICA_E_NOMEM)
        return st;
    pica_gap_error(notes, "apk", pica_place_entry(e->label), err);
    ret->file = (struct pica_span){ 0 };
    return PICA_OK;
}

/* Brings back the place of something in a file that was made; the bytes are kept in the arena. */
static bool bring_back(const struct scan_decoded *d, struct pica_arena *arena,
                       struct pica_place *place)
{
    uint8_t *copy;

    scan_decoded_place(d, place);
    if (!place->bytes.len)
        return true;
    copy = pica_arena_alloc(arena, place->bytes.len);
    if (copy)
        memcpy(copy, place->bytes.data, place->bytes.len);
    place->bytes = pica_span_of(copy, copy ? place->bytes.len : 0);
    return copy != NULL;
}

static bool bring_back_uses(const struct scan_decoded *d, struct pica_arena *arena,
                            struct layout *l)
{
    bool memory = true;

    for (size_t i = 0; d->made.data && i < l->use_count && memory; i++)
        memory = bring_back(d, arena, &l->uses[i].place);
    return memory;
}

static bool bring_back_views(const struct scan_decoded *d, struct pica_arena *arena,
                             struct layout *l)
{
    bool memory = true;

    for (size_t i = 0; d->made.data && i < l->view_count && memory; i++)
        memory = bring_back(d, arena, &l->views[i].place);
    return memory;
}

static enum pica_status read_file(struct scan_reading *r, struct batch *b, size_t file)
{
    const struct recorder recorder = { .batch = b };
    const struct layout_watch watch = { .context = &recorder,
                                        .id = record_ref,
                                        .text = record_text };
    const struct apk_entry *e = r->files[file];
    struct layout *l = &b->layouts[b->layout_count];
    struct seen *seen = &b->seen[b->layout_count];
    struct scan_decoded d;
    enum pica_status st = decode(r, e, &b->notes, &d, &b->err);

    if (st == PICA_OK && layout_is_xml(d.file)) {
        size_t first_note = b->notes.count;

        *seen = (struct seen){ .file = file, .first_ref = b->ref_count };
        st = layout_read(d.file, e->label, r->limits, &watch, &b->arena, &b->notes, l, &b->err);
        if (st == PICA_OK && (b->no_memory || !bring_back_uses(&d, &b->arena, l)))
            st = pica_fail_nomem(&b->err);
        l->name = (const char *)e->name.data;
        l->part = e->part;
        scan_decoded_notes(&d, e->label, &b->notes, first_note);
        if (st == PICA_OK) {
            seen->count = b->ref_count - seen->first_ref;
            b->layout_count++;
            b->uses += l->use_count;
        }
    }
    scan_decoded_finish(&d);
    return st;
}

static void read_one(struct scan_reading *r, struct batch *b)
{
    b->layouts = pica_arena_array(&b->arena, b->count + 1, sizeof *b->layouts);
    b->seen = calloc(b->count + 1, sizeof *b->seen);
    b->status = b->layouts && b->seen ? PICA_OK : pica_fail_nomem(&b->err);
    for (size_t i = 0; i < b->count && b->status == PICA_OK; i++)
        b->status = read_file(r, b, b->first + i);
}

static void read_batch(void *context, size_t index)
{
    struct scan_reading *r = context;

    read_one(r, &r->batches[r->done + index]);
}

void scan_reading_early(struct scan_reading *r, size_t index)
{
    read_one(r, &r->batches[index]);
}

size_t scan_reading_early_count(const struct scan_reading *r)
{
    return r->early;
}

bool scan_reading_is_early(const struct scan_reading *r)
{
    return r->early == r->batch_count;
}

/* Cuts the files into batches of about the same size; counts them when there is no room yet. */
static void cut_batches(struct scan_reading *r)
{
    uint64_t bytes = 0;

    r->batch_count = 0;
    for (size_t i = 0; i < r->file_count; i++) {
        if (i == 0 || bytes >= BATCH_BYTES) {
            bytes = 0;
            if (r->batches)
                r->batches[r->batch_count].first = i;
            r->batch_count++;
        }
        /* 1024: what a file costs beside its bytes. */
        bytes += 1024 + (r->files[i]->usize < BATCH_BYTES ? r->files[i]->usize : BATCH_BYTES);
        if (r->batches)
            r->batches[r->batch_count - 1].count++;
    }
}

/* In rounds of a fixed size: where it ends does not depend on the number of threads. */
static void read_batches(struct scan_reading *r, struct pica_work *work)
{
    uint64_t uses = 0;

    while (r->done < r->batch_count && uses < r->limits->xml_uses_all) {
        size_t left = r->batch_count - r->done, n = left < ROUND ? left : ROUND;

        if (r->done > 0 || r->early == 0)
            pica_work_run(work, n, read_batch, r);
        for (size_t i = 0; i < n; i++)
            uses += r->batches[r->done + i].uses;
        r->done += n;
    }
    for (size_t i = r->done; i < r->batch_count; i++)
        r->left_out += r->batches[i].count;
}

/* --- views ------------------------------------------------------------------------- */

static bool is_wanted(const struct batch *b, const struct seen *seen,
                      const struct layout_watch *watch)
{
    for (size_t i = 0; i < seen->count && !seen->text; i++)
        if (watch->id(watch->context, b->refs[seen->first_ref + i]))
            return true;
    return seen->text;
}

/* The few files that are wanted are inflated once more, which takes less than keeping them all. */
static enum pica_status read_views(struct scan_reading *r, struct batch *b, size_t index,
                                   const struct layout_watch *watch, struct pica_error *err)
{
    const struct apk_entry *e = r->files[b->seen[index].file];
    struct pica_notes unheard = { 0 }; /* what is strange about it was said */
    struct layout *l = &b->layouts[index];
    size_t first_note = b->notes.count;
    struct scan_decoded d;
    enum pica_status st = decode(r, e, &unheard, &d, err);

    if (st == PICA_OK &&
        (!layout_views(d.file, e->label, r->limits, watch, &b->arena, &b->notes, l) ||
         !bring_back_views(&d, &b->arena, l)))
        st = pica_fail_nomem(err);
    scan_decoded_notes(&d, e->label, &b->notes, first_note);
    scan_decoded_finish(&d);
    pica_notes_finish(&unheard);
    return st;
}

static enum pica_status read_all_views(struct scan_reading *r, const struct layout_watch *watch,
                                       struct pica_notes *notes, struct pica_error *err)
{
    enum pica_status st = PICA_OK;
    uint64_t views = 0, left_out = 0;

    for (size_t i = 0; i < r->done; i++) {
        struct batch *b = &r->batches[i];

        for (size_t k = 0; k < b->layout_count && st == PICA_OK; k++) {
            if (!is_wanted(b, &b->seen[k], watch))
                continue;
            if (views >= r->limits->xml_uses_all) {
                left_out++;
                continue;
            }
            st = read_views(r, b, k, watch, err);
            views += b->layouts[k].view_count;
        }
    }
    if (left_out)
        pica_gap(notes, "manifest", PICA_PLACE_NONE,
                 "%ju XML files were not searched for consent: the limit is %ju views (limit "
                 "xml_uses_all)",
                 (uintmax_t)left_out, (uintmax_t)r->limits->xml_uses_all);
    return st;
}

/* --- joining ----------------------------------------------------------------------- */

static bool is_of_use(const struct layout *l)
{
    return l->use_count > 0 || l->view_count > 0;
}

/* Everything that the batches have found, in the order of the files. */
static enum pica_status join_batches(struct scan_reading *r, struct pica_arena *arena,
                                     struct pica_notes *notes, struct layout **ret,
                                     size_t *ret_count, struct pica_error *err)
{
    struct layout *layouts;
    size_t count = 0;

    for (size_t i = 0; i < r->done; i++)
        count += r->batches[i].layout_count;
    layouts = pica_arena_array(arena, count + 1, sizeof *layouts);
    if (!layouts)
        return pica_fail_nomem(err);
    count = 0;
    for (size_t i = 0; i < r->done; i++) {
        struct batch *b = &r->batches[i];

        for (size_t k = 0; k < b->layout_count; k++)
            if (is_of_use(&b->layouts[k]))
                layouts[count++] = b->layouts[k];
        pica_notes_join(notes, &b->notes);
        pica_arena_join(arena, &b->arena);
    }
    *ret = layouts;
    *ret_count = count;
    return PICA_OK;
}

/* How much can come out of the files of the first round. */
static uint64_t early_bytes(const struct scan_reading *r, size_t batches)
{
    const struct batch *last = &r->batches[batches - 1];
    uint64_t most = 0;

    for (size_t i = 0; i < last->first + last->count; i++) {
        const struct apk_entry *e = r->files[i];
        uint64_t csize = e->csize < UINT32_MAX ? e->csize : UINT32_MAX;

        most += csize * RATIO_MAX + (e->usize < UINT32_MAX ? e->usize : UINT32_MAX);
    }
    return most;
}

enum pica_status scan_reading_begin(struct apk_package *pkg, const struct pica_limits *limits,
                                    struct scan_reading **ret, struct pica_error *err)
{
    struct scan_reading *r = calloc(1, sizeof *r);
    size_t first;

    *ret = r;
    if (!r)
        return pica_fail_nomem(err);
    r->pkg = pkg;
    r->limits = limits;
    list_files(r);
    r->files = calloc(r->file_count + 1, sizeof *r->files);
    if (!r->files)
        return pica_fail_nomem(err);
    list_files(r);
    if (r->file_count)
        qsort(r->files, r->file_count, sizeof *r->files, file_compare);
    cut_batches(r);
    r->batches = calloc(r->batch_count + 1, sizeof *r->batches);
    if (!r->batches)
        return pica_fail_nomem(err);
    cut_batches(r);
    first = r->batch_count < ROUND ? r->batch_count : ROUND;
    if (first > 0 && early_bytes(r, first) <= limits->total_bytes / EARLY_SHARE)
        r->early = first;
    return PICA_OK;
}

static enum pica_status read_xml(struct scan_reading *r, const struct layout_watch *watch,
                                 struct pica_work *work, struct pica_arena *arena,
                                 struct pica_notes *notes, struct layout **ret, size_t *ret_count,
                                 struct pica_error *err)
{
    enum pica_status st = PICA_OK;

    read_batches(r, work);
    for (size_t i = 0; i < r->done; i++)
        if (r->batches[i].status != PICA_OK) {
            *err = r->batches[i].err;
            return r->batches[i].status;
        }
    if (r->left_out)
        pica_gap(notes, "manifest", PICA_PLACE_NONE,
                 "%ju XML files were not read: the limits are %ju files, %ju names of code (limits "
                 "xml_files, xml_uses_all)",
                 (uintmax_t)r->left_out, (uintmax_t)r->limits->xml_files,
                 (uintmax_t)r->limits->xml_uses_all);
    if (watch)
        st = read_all_views(r, watch, notes, err);
    return st == PICA_OK ? join_batches(r, arena, notes, ret, ret_count, err) : st;
}

void scan_reading_free(struct scan_reading *r)
{
    if (!r)
        return;
    for (size_t i = 0; i < r->batch_count && r->batches; i++) {
        pica_notes_finish(&r->batches[i].notes);
        pica_arena_finish(&r->batches[i].arena);
        free(r->batches[i].seen);
        free(r->batches[i].refs);
    }
    free(r->batches);
    free(r->files);
    free(r);
}

/* --- service files ----------------------------------------------------------------- */

static bool add_service(struct services *s, struct pica_arena *arena, struct flow_service service)
{
    if (s->count == s->cap) {
        size_t cap = s->cap ? s->cap * 2 : 16;
        struct flow_service *more = pica_arena_array(arena, cap, sizeof *more);

        if (!more)
            return false;
        if (s->count)
            memcpy(more, s->items, s->count * sizeof *more);
        s->items = more;
        s->cap = cap;
    }
    s->items[s->count++] = service;
    return true;
}

/* A line without its comment and the white space around it (ServiceLoader.parseLine). */
static struct pica_span trim_line(struct pica_span line)
{
    const uint8_t *comment = memchr(line.data, '#', line.len);

    if (comment)
        line.len = (size_t)(comment - line.data);
    while (line.len > 0 && line.data[line.len - 1] <= ' ')
        line.len--;
    while (line.len > 0 && line.data[0] <= ' ')
        line = pica_span_of(line.data + 1, line.len - 1);
    return line;
}

static bool read_lines(struct services *s, const struct apk_entry *e, struct pica_span text,
                       uint64_t max, struct pica_arena *arena)
{
    const uint8_t *begin = text.data;

    while (text.len > 0) {
        const uint8_t *end = memchr(text.data, '\n', text.len);
        size_t n = end ? (size_t)(end - text.data) : text.len;
        struct pica_span line = trim_line(pica_span_of(text.data, n));
        struct flow_service service = { .interface_name = e->label + strlen(SERVICES) };

        if (line.len > 0 && s->count >= max) {
            s->full = true;
            return true;
        }
        if (line.len > 0) {
            service.place = pica_place_at(e->label, (uint64_t)(line.data - begin));
            service.implementation = pica_arena_str(arena, line);
            if (!service.implementation || !add_service(s, arena, service))
                return false;
        }
        n += end != NULL;
        text = pica_span_of(text.data + n, text.len - n);
    }
    return true;
}

static enum pica_status read_service(struct services *s, struct apk_package *pkg,
                                     const struct apk_entry *e, const struct pica_limits *limits,
                                     struct pica_arena *arena, struct pica_notes *notes,
                                     struct pica_error *err)
{
    enum pica_status st;
    uint8_t *bytes;
    size_t len;

    if (e->usize > limits->service_bytes) {
        pica_gap(notes, "apk", pica_place_entry(e->label),
                 "a service file of %ju bytes, the limit is %ju (limit service_bytes)",
                 (uintmax_t)e->usize, (uintmax_t)limits->service_bytes);
        return PICA_OK;
    }
    st = read_entry(pkg, e, notes, &bytes, &len, err);
    if (st == PICA_OK && !read_lines(s, e, pica_span_of(bytes, len), limits->services, arena))
        st = pica_fail_nomem(err);
    free(bytes);
    return st;
}

static enum pica_status read_services(struct services *s, struct apk_package *pkg,
                                      const struct pica_limits *limits, struct pica_arena *arena,
                                      struct pica_notes *notes, struct pica_error *err)
{
    enum pica_status st = PICA_OK;

    for (size_t i = 0; i < apk_count(pkg) && st == PICA_OK && !s->full; i++)
        if (is_service(apk_at(pkg, i)->name))
            st = read_service(s, pkg, apk_at(pkg, i), limits, arena, notes, err);
    if (s->full)
        pica_gap(notes, "apk", PICA_PLACE_NONE,
                 "more lines of service files than the limit of %ju: the others were not read "
                 "(limit services)",
                 (uintmax_t)limits->services);
    return st;
}

/* --- both -------------------------------------------------------------------------- */

enum pica_status scan_package_read(struct scan_reading *r, const struct manifest *manifest,
                                   struct res_files tables, const struct layout_watch *watch,
                                   struct pica_work *work, struct pica_arena *arena,
                                   struct pica_notes *notes, struct flow_package *ret,
                                   struct pica_error *err)
{
    struct services services = { 0 };
    struct layout *layouts = NULL;
    size_t count = 0;
    enum pica_status st = read_xml(r, watch, work, arena, notes, &layouts, &count, err);

    if (st == PICA_OK && count > 0)
        st = layout_ids(tables, layouts, count, r->limits, arena, notes, err);
    if (st == PICA_OK)
        st = read_services(&services, r->pkg, r->limits, arena, notes, err);
    if (st == PICA_OK && notes->failed)
        st = pica_fail_nomem(err);
    if (st == PICA_OK)
        *ret = (struct flow_package){ .manifest = manifest,
                                      .layouts = layouts,
                                      .layout_count = count,
                                      .services = services.items,
                                      .service_count = services.count };
    return st;
}
