#include "scan/hybrid_texts.h"

#include "base/intern.h"
#include "privacy/embedded_text.h"
#include "scan/pieces.h"

#include <stdlib.h>

#define TEXT_BYTES 512u  /* of a text that are kept */
#define ENTRY_TEXTS 100u /* of one file, before only those are kept that say something new */
#define ARCHIVE_DEPTH 1u /* archives in archives are not opened */
#define HTML "html"      /* the container whose pages are anywhere under assets/ */

/* A file that is wanted. */
struct wanted {
    const struct apk_entry *entry;
    const struct privacy_container_entry *container;
    uint8_t parts;
    bool library;
};

struct scan_hybrid_search {
    struct pica_job job;
    struct scan_result *r;
    const struct pica_limits *limits;
    struct pica_arena arena; /* of the result, joined at the end */
    struct pica_notes notes;
    struct pica_intern known; /* texts */
    struct wanted *files;
    size_t count, cap, at;
    uint64_t bytes_left;
    struct scan_hybrid_text *texts; /* malloc'ed while they grow */
    size_t text_count, text_cap;
    struct scan_hybrid_prompt *prompts;
    size_t prompt_count, prompt_cap;
    uint64_t alike, read, unread, beyond;
    struct pica_place first;
    /* Of the file that is searched. */
    const struct wanted *file;
    const char *label;
    size_t file_texts;
    uint32_t file_roles;
    bool no_memory;
};

/* --- which files -------------------------------------------------------------------- */

struct listing {
    struct scan_hybrid_search *s;
    const struct apk_entry *entry;
    size_t *library; /* by artefact: the number of its file so far, and one */
};

static const struct privacy_container *container_of(const struct scan_result *r, const char *id)
{
    for (size_t i = 0; i < r->container_count; i++)
        if (strcmp(r->containers[i].entry->id, id) == 0)
            return &r->containers[i];
    return NULL;
}

static void add_file(struct scan_hybrid_search *s, struct wanted w)
{
    /* An entry may be several artefacts. */
    if (s->count > 0 && s->files[s->count - 1].entry == w.entry) {
        s->files[s->count - 1].parts |= w.parts;
        return;
    }
    if (pica_grow(&s->files, &s->cap, s->count + 1, sizeof *s->files))
        s->files[s->count++] = w;
    else
        s->no_memory = true;
}

static bool begins_with(struct pica_span s, const char *start)
{
    size_t n = strlen(start);

    return s.len >= n && memcmp(s.data, start, n) == 0;
}

/* The library of the most usual ABI stands for those of the others: they say the same. */
static unsigned abi_rank(const struct apk_entry *e)
{
    return begins_with(e->name, "lib/arm64-v8a/")     ? 0
           : begins_with(e->name, "lib/armeabi-v7a/") ? 1
                                                      : 2;
}

static void take_artefact(void *context, size_t number)
{
    struct listing *l = context;
    const struct privacy_artefact *a = &privacy_artefacts[number];
    struct wanted w = { .entry = l->entry,
                        .parts = a->parts & (PRIVACY_PART_TEXT | PRIVACY_PART_PROMPT),
                        .library = a->kind == PRIVACY_ARTEFACT_LIB };

    if (a->packer || !w.parts || !container_of(l->s->r, privacy_containers[a->subject].id))
        return;
    w.container = &privacy_containers[a->subject];
    if (w.library && l->library[number]) {
        struct wanted *other = &l->s->files[l->library[number] - 1];

        if (abi_rank(other->entry) <= abi_rank(w.entry))
            return;
        other->parts = 0;
    }
    add_file(l->s, w);
    if (w.library)
        l->library[number] = l->s->count;
}

static int wanted_compare(const void *pa, const void *pb)
{
    return apk_entry_compare(((const struct wanted *)pa)->entry,
                             ((const struct wanted *)pb)->entry);
}

/* By name: their order in the archive means nothing. */
static void list_files(struct scan_hybrid_search *s)
{
    struct apk_package *pkg = s->r->buffers->package;
    const struct privacy_container *html = container_of(s->r, HTML);
    struct listing l = { .s = s };
    size_t kept = 0;

    l.library = calloc(privacy_artefact_count, sizeof *l.library);
    s->no_memory |= !l.library;
    for (size_t i = 0; i < apk_count(pkg) && !s->no_memory; i++) {
        l.entry = apk_at(pkg, i);
        if (!embedded_may_hold_text(l.entry->name))
            continue;
        privacy_artefacts_of(l.entry->name, take_artefact, &l);
        if (html && begins_with(l.entry->name, "assets/"))
            add_file(s, (struct wanted){ .entry = l.entry,
                                         .container = html->entry,
                                         .parts = PRIVACY_PART_TEXT });
    }
    for (size_t i = 0; i < s->count; i++)
        if (s->files[i].parts)
            s->files[kept++] = s->files[i];
    s->count = kept;
    if (s->count)
        qsort(s->files, s->count, sizeof *s->files, wanted_compare);
    free(l.library);
}

/* --- texts ------------------------------------------------------------------------------ */

/* Not more of it than is kept, cut between two characters. */
static struct pica_span beginning_of(struct pica_span text)
{
    if (text.len <= TEXT_BYTES)
        return text;
    text.len = TEXT_BYTES;
    while (text.len > 0 && (text.data[text.len] & 0xc0) == 0x80)
        text.len--;
    return text;
}

static bool keep_text(struct scan_hybrid_search *s, struct scan_hybrid_text t,
                      struct pica_span text)
{
    struct pica_text printable = { 0 };

    pica_text_add_printable(&printable, text);
    t.text = printable.failed
                 ? NULL
                 : pica_arena_str(&s->arena, pica_span_of(printable.data, printable.len));
    pica_text_finish(&printable);
    if (!t.text || !pica_grow(&s->texts, &s->text_cap, s->text_count + 1, sizeof *s->texts))
        return false;
    s->texts[s->text_count++] = t;
    return true;
}

static void take_text(void *context, uint64_t offset, struct pica_span text, bool shown)
{
    struct scan_hybrid_search *s = context;
    struct consent_text says = shown ? consent_text_look(text) : consent_text_in_code(text);
    struct pica_span kept = beginning_of(text);
    char *copy;

    if (says.roles == 0 || s->no_memory || pica_intern_find(&s->known, kept) != PICA_INTERN_NONE)
        return;
    if (s->text_count >= s->limits->hybrid_texts ||
        (s->file_texts >= ENTRY_TEXTS && (says.roles & ~s->file_roles) == 0)) {
        s->alike++;
        return;
    }
    copy = pica_arena_str(&s->arena, kept); /* any bytes: found again as they stand there */
    s->no_memory = !copy ||
                   pica_intern_add(&s->known, pica_span_of(copy, kept.len)) == PICA_INTERN_NONE ||
                   !keep_text(s,
                              (struct scan_hybrid_text){ .entry = s->label,
                                                         .offset = offset,
                                                         .says = says,
                                                         .container = s->file->container },
                              kept);
    s->file_texts++;
    s->file_roles |= says.roles;
}

/* --- files -------------------------------------------------------------------------------- */

static void count_unread(struct scan_hybrid_search *s)
{
    if (s->unread++ == 0)
        s->first = pica_place_entry(s->label);
}

static void search_bytes(struct scan_hybrid_search *s, struct pica_span name,
                         struct pica_span bytes, unsigned depth);

/* A package in the package: its texts count as the archive's. */
static void search_archive(struct scan_hybrid_search *s, struct pica_span bytes, unsigned depth)
{
    struct pica_input in = pica_input_memory(bytes);
    struct pica_notes unheard = { 0 };
    struct apk_package *pkg = NULL;
    const char *outer = s->label;
    struct pica_error err;

    if (depth >= ARCHIVE_DEPTH || apk_open(&in, s->limits, &unheard, &pkg, &err) != PICA_OK) {
        count_unread(s);
        pica_notes_finish(&unheard);
        return;
    }
    for (size_t i = 0; i < apk_count(pkg) && !s->no_memory; i++) {
        const struct apk_entry *e = apk_at(pkg, i);
        uint8_t *inner = NULL;
        size_t len = 0;
        bool refused;

        if (!embedded_may_hold_text(e->name))
            continue;
        s->label = pica_arena_printf(&s->arena, "%s!%s", outer, e->label);
        s->no_memory |= !s->label;
        if (s->no_memory)
            break;
        if (e->usize > s->bytes_left) {
            s->beyond++;
            count_unread(s);
            continue;
        }
        if (apk_read(pkg, e, APK_AS_ASSET, &unheard, &inner, &len, &refused, &err) != PICA_OK) {
            s->no_memory |= err.status == PICA_E_NOMEM;
            count_unread(s);
        } else {
            s->bytes_left -= len < s->bytes_left ? len : s->bytes_left;
            search_bytes(s, e->name, pica_span_of(inner, len), depth + 1);
        }
        free(inner);
    }
    s->label = outer;
    s->no_memory |= unheard.failed;
    apk_close(pkg);
    pica_notes_finish(&unheard);
}

static void search_bytes(struct scan_hybrid_search *s, struct pica_span name,
                         struct pica_span bytes, unsigned depth)
{
    struct embedded_reader reader = { .fn = take_text, .context = s };
    enum embedded_format format = embedded_format_of(name, bytes);

    s->file_texts = 0;
    s->file_roles = 0;
    if (format == EMBEDDED_OTHER)
        return;
    if (format == EMBEDDED_ARCHIVE) {
        search_archive(s, bytes, depth);
        return;
    }
    embedded_texts(&reader, format, bytes);
    s->read++;
    s->no_memory |= reader.no_memory;
    if (reader.broken || reader.cut || reader.opaque)
        count_unread(s);
    embedded_reader_finish(&reader);
}

static bool is_json(struct pica_span name)
{
    return name.len > 5 && memcmp(name.data + name.len - 5, ".json", 5) == 0;
}

static void read_prompt(struct scan_hybrid_search *s, struct pica_span bytes)
{
    struct scan_hybrid_prompt p = { .place = pica_place_entry(s->label),
                                    .container = s->file->container };
    struct pica_error err;
    enum pica_status st = framework_prompt_read(bytes, &s->arena, &p.prompt, &err);

    if (st == PICA_E_NOMEM) {
        s->no_memory = true;
    } else if (st != PICA_OK) {
        pica_gap_error(&s->notes, "container", pica_place_entry(s->label), &err);
        count_unread(s);
    } else if (pica_grow(&s->prompts, &s->prompt_cap, s->prompt_count + 1, sizeof *s->prompts)) {
        s->prompts[s->prompt_count++] = p;
    } else {
        s->no_memory = true;
    }
}

static void search_file(struct scan_hybrid_search *s, const struct wanted *w)
{
    struct pica_error err;
    uint8_t *bytes = NULL;
    size_t len = 0;
    bool refused;

    s->file = w;
    s->label = w->entry->label;
    if (w->entry->usize > s->bytes_left) {
        s->beyond++;
        count_unread(s);
        return;
    }
    if (apk_read(s->r->buffers->package, w->entry, w->library ? APK_AS_CODE : APK_AS_ASSET,
                 &s->notes, &bytes, &len, &refused, &err) != PICA_OK) {
        s->no_memory |= err.status == PICA_E_NOMEM;
        if (!s->no_memory)
            pica_gap_error(&s->notes, "apk", pica_place_entry(s->label), &err);
        count_unread(s);
        return;
    }
    s->bytes_left -= len < s->bytes_left ? len : s->bytes_left;
    search_bytes(s, w->entry->name, pica_span_of(bytes, len), 0);
    if ((w->parts & PRIVACY_PART_PROMPT) && is_json(w->entry->name) && !s->no_memory)
        read_prompt(s, pica_span_of(bytes, len));
    free(bytes);
}

static bool search_step(void *context)
{
    struct scan_hybrid_search *s = context;

    if (s->at < s->count && !s->no_memory)
        search_file(s, &s->files[s->at++]);
    return s->at < s->count && !s->no_memory;
}

/* --- all -------------------------------------------------------------------------------------- */

enum pica_status scan_hybrid_begin(struct scan_result *r, const struct scan_options *o,
                                   struct pica_work *work, struct pica_error *err)
{
    struct scan_hybrid_search *s;

    if (r->container_count == 0)
        return PICA_OK;
    s = calloc(1, sizeof *s);
    if (!s)
        return pica_fail_nomem(err);
    r->buffers->hybrid = s;
    s->r = r;
    s->limits = o->limits;
    s->bytes_left = o->limits->hybrid_bytes;
    list_files(s);
    s->job = (struct pica_job){ .step = search_step, .context = s };
    pica_work_beside(work, &s->job);
    return s->no_memory ? pica_fail_nomem(err) : PICA_OK;
}

static void note_unread(const struct scan_hybrid_search *s, struct pica_notes *notes)
{
    if (s->unread > s->beyond)
        pica_gap(notes, "container", s->first,
                 "%ju files of containers that may hold texts for people cannot be read: "
                 "compressed, encrypted or not of the form they should have",
                 (uintmax_t)(s->unread - s->beyond));
    if (s->beyond)
        pica_gap(notes, "container", PICA_PLACE_NONE,
                 "%ju files of containers were not searched for texts: there are more than %ju "
                 "bytes (limit hybrid_bytes)",
                 (uintmax_t)s->beyond, (uintmax_t)s->limits->hybrid_bytes);
    if (s->text_count >= s->limits->hybrid_texts)
        pica_gap(notes, "container", PICA_PLACE_NONE,
                 "more texts of containers speak of consent than are listed (limit hybrid_texts "
                 "%ju)",
                 (uintmax_t)s->limits->hybrid_texts);
}

static bool keep(struct scan_hybrid_search *s, struct scan_hybrid *h)
{
    struct scan_hybrid_text *texts = pica_arena_array(&s->arena, s->text_count + 1, sizeof *texts);
    struct scan_hybrid_prompt *prompts =
        pica_arena_array(&s->arena, s->prompt_count + 1, sizeof *prompts);

    if (!texts || !prompts)
        return false;
    if (s->text_count)
        memcpy(texts, s->texts, s->text_count * sizeof *texts);
    if (s->prompt_count)
        memcpy(prompts, s->prompts, s->prompt_count * sizeof *prompts);
    *h = (struct scan_hybrid){ .texts = texts,
                               .text_count = s->text_count,
                               .alike = s->alike,
                               .prompts = prompts,
                               .prompt_count = s->prompt_count,
                               .files = s->read,
                               .unread = s->unread,
                               .first = s->first };
    return true;
}

enum pica_status scan_hybrid_end(struct scan_result *r, struct pica_work *work,
                                 struct pica_error *err)
{
    struct scan_hybrid_search *s = r->buffers->hybrid;
    struct scan_hybrid *h;

    if (!s)
        return PICA_OK;
    pica_work_wait_for(work, &s->job);
    h = pica_arena_alloc(&s->arena, sizeof *h);
    if (s->no_memory || s->notes.failed || !h || !keep(s, h))
        return pica_fail_nomem(err);
    note_unread(s, &s->notes);
    pica_notes_join(&r->notes, &s->notes);
    pica_arena_join(&r->arena, &s->arena);
    r->hybrid = h;
    r->buffers->hybrid = NULL;
    scan_hybrid_free(s);
    return PICA_OK;
}

void scan_hybrid_free(struct scan_hybrid_search *s)
{
    if (!s)
        return;
    pica_intern_finish(&s->known);
    pica_notes_finish(&s->notes);
    pica_arena_finish(&s->arena);
    free(s->files);
    free(s->texts);
    free(s->prompts);
    free(s);
}
