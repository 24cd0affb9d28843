#include "scan/contents.h"

#include "scan/pieces.h"

#include <stdlib.h>

/* Of files that look like chance the largest are named. */
#define DENSE_MOST 3

/* A version is not worth inflating more than this. */
#define VERSION_FILE_MOST (16u << 20)

/* Keeps the largest, in order of size, then of the archive. */
static void keep_dense(struct privacy_dense_file *dense, size_t *count,
                       const struct apk_entry *entry)
{
    size_t at = *count;

    while (at > 0 && dense[at - 1].size < entry->usize)
        at--;
    if (at == DENSE_MOST)
        return;
    if (*count < DENSE_MOST)
        ++*count;
    memmove(dense + at + 1, dense + at, (*count - at - 1) * sizeof *dense);
    dense[at] = (struct privacy_dense_file){ entry->label, entry->usize };
}

static enum pica_status find_packer(struct scan_result *r, const struct privacy_traces *traces,
                                    const struct privacy_dense_file *dense, size_t dense_count,
                                    struct pica_error *err)
{
    const struct manifest *manifest = r->has_manifest ? &r->manifest : NULL;
    struct privacy_components components = { 0 };
    enum pica_status st = PICA_OK;

    /* Without code, and in a split, that a component is missing is no wonder. */
    if (manifest && !manifest->split && r->dex_count)
        st = privacy_components_find(r->buffers->program, manifest, &components, err);
    if (st == PICA_OK)
        st = privacy_packer_find(traces, &components, r->buffers->program, manifest, dense,
                                 dense_count, &r->arena, &r->packer, err);
    if (st == PICA_OK && !r->packer && components.launcher_missing)
        pica_gap(&r->notes, "dex", manifest->application_place,
                 "no activity that the launcher starts is defined by the code of the package: "
                 "%zu of %zu components are",
                 components.defined, components.named);
    return st;
}

/* The entry that places call so, which of a set is not its name. */
static const struct apk_entry *entry_of_place(const struct apk_package *pkg, const char *label)
{
    const struct apk_entry *e = apk_find(pkg, label);

    for (size_t i = 0; i < apk_count(pkg) && !e; i++)
        if (strcmp(apk_at(pkg, i)->label, label) == 0)
            e = apk_at(pkg, i);
    return e;
}

/* What a file of a container tells; *ret stays as it is where that is nothing. */
static enum pica_status read_source(struct scan_result *r, const struct scan_options *o,
                                    const struct privacy_container_source *from,
                                    enum privacy_code *code, const char **ret,
                                    struct pica_error *err)
{
    const struct apk_entry *entry =
        from->file ? entry_of_place(r->buffers->package, from->file) : NULL;
    char scratch[PRIVACY_VERSION_SIZE];
    struct pica_span told;
    enum pica_status st;
    uint8_t *bytes;
    bool refused;
    size_t len;

    if (!entry || entry->usize > VERSION_FILE_MOST || entry->usize > o->limits->entry_bytes)
        return PICA_OK;
    st = apk_read(r->buffers->package, entry, APK_AS_ASSET, &r->notes, &bytes, &len, &refused, err);
    if (st == PICA_E_NOMEM)
        return st;
    if (st != PICA_OK) {
        pica_gap_error(&r->notes, "apk", pica_place_entry(entry->label), err);
        return PICA_OK;
    }
    told = privacy_container_version(from->how, pica_span_of(bytes, len), scratch, code);
    if (told.len)
        *ret = pica_arena_str(&r->arena, told);
    free(bytes);
    return told.len && !*ret ? pica_fail_nomem(err) : PICA_OK;
}

static enum pica_status find_containers(struct scan_result *r, const struct scan_options *o,
                                        const struct privacy_traces *traces, struct pica_error *err)
{
    struct privacy_web_shell web;
    enum pica_status st =
        privacy_web_shell_find(r->buffers->program, r->has_manifest ? &r->manifest : NULL,
                               o->limits, &r->arena, &web, err);

    if (st == PICA_OK)
        st = privacy_containers_find(traces, web.url ? &web : NULL, &r->arena, &r->containers,
                                     &r->container_count, err);

    for (size_t i = 0; st == PICA_OK && i < r->container_count; i++) {
        struct privacy_container *c = &r->containers[i];

        st = read_source(r, o, &c->version_from, &c->code, &c->version, err);
        if (st == PICA_OK && !c->prompt)
            st = read_source(r, o, &c->prompt_from, &c->code, &c->prompt, err);
    }
    return st;
}

/* --- what they hide ------------------------------------------------------------ */

static void note_packer(struct scan_result *r)
{
    const struct privacy_packer *p = r->packer;
    struct pica_words name = { { [PICA_ZH] = pica_words_zh("an unknown packer"),
                                 [PICA_EN] = PICA_WORD("an unknown packer") } };

    if (p->entry)
        name =
            (struct pica_words){ { [PICA_ZH] = p->entry->name.zh, [PICA_EN] = p->entry->name.en } };
    pica_gap_named(&r->notes, "packed", p->evidence[0].place, &name,
                   p->confidence == PRIVACY_CERTAIN
                       ? PICA_WORD("the app is packed: its own code is unpacked when it runs, and "
                                   "was not seen")
                       : PICA_WORD("the app may be packed: code that is unpacked when it runs was "
                                   "not seen"));
}

/* Where the code lies that is not read. */
static struct pica_place code_place(const struct privacy_container *c)
{
    for (size_t i = 0; i < c->file_count; i++)
        if (c->files[i].parts & PRIVACY_PART_CODE)
            return pica_place_entry(c->files[i].first);
    return c->evidence[0].place;
}

static void note_container(struct scan_result *r, const struct privacy_container *c)
{
    struct pica_words name = { { [PICA_ZH] = c->entry->name.zh, [PICA_EN] = c->entry->name.en } };

    pica_gap_named(&r->notes, "container", code_place(c), &name, privacy_code_gap(c->code));
}

enum pica_status scan_contents_find(struct scan_result *r, const struct scan_options *o,
                                    struct pica_error *err)
{
    const struct scan_buffers *b = r->buffers;
    const struct manifest *manifest = r->has_manifest ? &r->manifest : NULL;
    struct privacy_traces *traces = privacy_traces_new(&r->arena);
    struct privacy_dense_file dense[DENSE_MOST + 1];
    size_t dense_count = 0;
    enum pica_status st;

    if (!traces)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < apk_count(b->package); i++) {
        const struct apk_entry *e = apk_at(b->package, i);

        privacy_traces_entry(traces, e->name, e->label, e->usize);
        if (privacy_is_dense(e->name, e->csize, e->usize, e->method))
            keep_dense(dense, &dense_count, e);
    }
    if (!privacy_traces_code(traces, b->program, manifest, &r->arena))
        return pica_fail_nomem(err);
    st = find_packer(r, traces, dense, dense_count, err);
    if (st == PICA_OK)
        st = find_containers(r, o, traces, err);
    if (st != PICA_OK)
        return st;
    if (r->packer)
        note_packer(r);
    for (size_t i = 0; i < r->container_count; i++)
        note_container(r, &r->containers[i]);
    return PICA_OK;
}
