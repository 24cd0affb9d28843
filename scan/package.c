#include "scan/package.h"

#include <stdlib.h>

#define SERVICES "META-INF/services/"

/* What one piece of work reads: enough to be worth a thread's while. */
#define BATCH_BYTES (128u << 10)

/* Some files of the package, read one after the other. */
struct batch {
    size_t first, count; /* in reading.files */
    struct pica_arena arena;
    struct pica_notes notes;
    struct layout *layouts; /* as many as files: those that name code first */
    size_t layout_count;
    struct flow_service *services;
    size_t service_count, service_cap;
    enum pica_status status;
    struct pica_error err;
};

struct reading {
    struct apk_package *pkg;
    const struct pica_limits *limits;
    const struct apk_entry **files;
    size_t file_count;
    struct batch *batches;
    size_t batch_count;
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

/* Counts the files when r->files is NULL, lists them otherwise; how many were too many. */
static uint64_t list_files(struct reading *r)
{
    uint64_t left_out = 0;

    r->file_count = 0;
    for (size_t i = 0; i < apk_count(r->pkg); i++) {
        const struct apk_entry *e = apk_at(r->pkg, i);

        if (!is_service(e->name) && !may_be_resource(e->name))
            continue;
        if (r->file_count >= r->limits->xml_files) {
            left_out++;
            continue;
        }
        if (r->files)
            r->files[r->file_count] = e;
        r->file_count++;
    }
    return left_out;
}

/* --- one file ------------------------------------------------------------------ */

static bool add_service(struct batch *b, struct flow_service s)
{
    if (b->service_count == b->service_cap) {
        size_t cap = b->service_cap ? b->service_cap * 2 : 16;
        struct flow_service *more = pica_arena_array(&b->arena, cap, sizeof *more);

        if (!more)
            return false;
        if (b->service_count)
            memcpy(more, b->services, b->service_count * sizeof *more);
        b->services = more;
        b->service_cap = cap;
    }
    b->services[b->service_count++] = s;
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

static enum pica_status read_service(struct batch *b, const struct apk_entry *e,
                                     struct pica_span text)
{
    const char *interface_name = e->label + strlen(SERVICES);
    const uint8_t *begin = text.data;

    while (text.len > 0) {
        const uint8_t *end = memchr(text.data, '\n', text.len);
        size_t n = end ? (size_t)(end - text.data) : text.len;
        struct pica_span line = trim_line(pica_span_of(text.data, n));
        struct flow_service s = { .interface_name = interface_name };

        if (line.len > 0) {
            s.place = pica_place_at(e->label, (uint64_t)(line.data - begin));
            s.implementation = pica_arena_str(&b->arena, line);
            if (!s.implementation || !add_service(b, s))
                return pica_fail_nomem(&b->err);
        }
        n += end != NULL;
        text = pica_span_of(text.data + n, text.len - n);
    }
    return PICA_OK;
}

static enum pica_status read_xml(struct reading *r, struct batch *b, const struct apk_entry *e,
                                 struct pica_span bytes)
{
    struct layout *l = &b->layouts[b->layout_count];
    enum pica_status st;

    if (!layout_is_xml(bytes))
        return PICA_OK;
    st = layout_read(bytes, e->label, r->limits, &b->arena, &b->notes, l, &b->err);
    if (st == PICA_OK && l->use_count > 0)
        b->layout_count++;
    return st;
}

static enum pica_status read_file(struct reading *r, struct batch *b, const struct apk_entry *e)
{
    bool service = is_service(e->name), refused;
    enum pica_status st;
    uint8_t *bytes = NULL;
    size_t len = 0;

    if (service && e->usize > r->limits->service_bytes) {
        pica_gap(&b->notes, "apk", pica_place_entry(e->label),
                 "a service file of %ju bytes, the limit is %ju", (uintmax_t)e->usize,
                 (uintmax_t)r->limits->service_bytes);
        return PICA_OK;
    }
    st = apk_read(r->pkg, e, APK_AS_ASSET, &b->notes, &bytes, &len, &refused, &b->err);
    if (st == PICA_E_NOMEM)
        return st;
    if (st != PICA_OK) {
        pica_gap_error(&b->notes, "apk", pica_place_entry(e->label), &b->err);
        return PICA_OK;
    }
    st = service ? read_service(b, e, pica_span_of(bytes, len))
                 : read_xml(r, b, e, pica_span_of(bytes, len));
    free(bytes);
    return st;
}

static void read_batch(void *context, size_t index)
{
    struct reading *r = context;
    struct batch *b = &r->batches[index];

    b->layouts = pica_arena_array(&b->arena, b->count + 1, sizeof *b->layouts);
    b->status = b->layouts ? PICA_OK : pica_fail_nomem(&b->err);
    for (size_t i = 0; i < b->count && b->status == PICA_OK; i++)
        b->status = read_file(r, b, r->files[b->first + i]);
}

/* --- all of them ------------------------------------------------------------------ */

/* Cuts the files into batches of about the same size; counts them when there is no room yet. */
static void cut_batches(struct reading *r)
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
        /* What a file costs beside its bytes. */
        bytes += 1024 + (r->files[i]->usize < BATCH_BYTES ? r->files[i]->usize : BATCH_BYTES);
        if (r->batches)
            r->batches[r->batch_count - 1].count++;
    }
}

/* Everything that the batches have found, in the order of the files. */
static enum pica_status join(struct reading *r, struct pica_arena *arena, struct pica_notes *notes,
                             struct flow_package *ret, struct layout **ret_layouts,
                             struct pica_error *err)
{
    struct flow_service *services;
    size_t layouts = 0, count = 0;

    for (size_t i = 0; i < r->batch_count; i++) {
        if (r->batches[i].status != PICA_OK) {
            *err = r->batches[i].err;
            return r->batches[i].status;
        }
        layouts += r->batches[i].layout_count;
        count += r->batches[i].service_count;
    }
    *ret_layouts = pica_arena_array(arena, layouts + 1, sizeof **ret_layouts);
    services = pica_arena_array(arena, count + 1, sizeof *services);
    if (!*ret_layouts || !services)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < r->batch_count; i++) {
        struct batch *b = &r->batches[i];

        if (b->layout_count)
            memcpy(*ret_layouts + ret->layout_count, b->layouts,
                   b->layout_count * sizeof *b->layouts);
        if (b->service_count)
            memcpy(services + ret->service_count, b->services, b->service_count * sizeof *services);
        ret->layout_count += b->layout_count;
        ret->service_count += b->service_count;
        pica_notes_join(notes, &b->notes);
        pica_arena_join(arena, &b->arena);
    }
    ret->layouts = *ret_layouts;
    ret->services = services;
    return notes->failed ? pica_fail_nomem(err) : PICA_OK;
}

static enum pica_status read_all(struct reading *r, struct pica_work *work,
                                 struct pica_notes *notes, struct pica_error *err)
{
    uint64_t left_out = list_files(r);

    r->files = calloc(r->file_count + 1, sizeof *r->files);
    if (!r->files)
        return pica_fail_nomem(err);
    list_files(r);
    cut_batches(r);
    r->batches = calloc(r->batch_count + 1, sizeof *r->batches);
    if (!r->batches)
        return pica_fail_nomem(err);
    cut_batches(r);
    pica_work_run(work, r->batch_count, read_batch, r);
    if (left_out)
        pica_gap(notes, "apk", PICA_PLACE_NONE,
                 "%ju XML and service files were not read: the limit is %ju", (uintmax_t)left_out,
                 (uintmax_t)r->limits->xml_files);
    return PICA_OK;
}

enum pica_status scan_package_read(struct apk_package *pkg, const struct manifest *manifest,
                                   struct pica_span arsc, const struct pica_limits *limits,
                                   struct pica_work *work, struct pica_arena *arena,
                                   struct pica_notes *notes, struct flow_package *ret,
                                   struct pica_error *err)
{
    struct reading r = { .pkg = pkg, .limits = limits };
    struct flow_package package = { .manifest = manifest };
    struct layout *layouts = NULL;
    enum pica_status st = read_all(&r, work, notes, err);

    if (st == PICA_OK)
        st = join(&r, arena, notes, &package, &layouts, err);
    if (st == PICA_OK && package.layout_count > 0)
        st = layout_ids(arsc, layouts, package.layout_count, limits, arena, notes, err);
    for (size_t i = 0; i < r.batch_count && r.batches; i++) {
        pica_notes_finish(&r.batches[i].notes);
        pica_arena_finish(&r.batches[i].arena);
    }
    free(r.batches);
    free(r.files);
    if (st == PICA_OK)
        *ret = package;
    return st;
}
