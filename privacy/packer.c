#include "privacy/packer.h"

#include "flow/entry.h"

/* Smaller files are not worth a word: no app's code fits them. */
#define DENSE_LEAST 65536

/* Names of formats that are compressed already; such a file says nothing. */
static const char *const compressed[] = {
    ".aac", ".apk",  ".avif", ".br",   ".flac",  ".gif", ".gz",  ".jpeg", ".jpg",
    ".m4a", ".mp3",  ".mp4",  ".ogg",  ".pdf",   ".png", ".so",  ".svgz", ".ttf",
    ".wav", ".webm", ".webp", ".woff", ".woff2", ".xz",  ".zip", ".zst",
};

static bool ends_with(struct pica_span s, const char *suffix)
{
    size_t n = strlen(suffix);

    return s.len >= n && memcmp(s.data + s.len - n, suffix, n) == 0;
}

bool privacy_is_dense(struct pica_span name, uint64_t csize, uint64_t usize, uint16_t method)
{
    if (method != 8 || usize < DENSE_LEAST || csize < usize - usize / 50 || name.len < 7 ||
        memcmp(name.data, "assets/", 7) != 0)
        return false;
    for (size_t i = 0; i < sizeof compressed / sizeof *compressed; i++)
        if (ends_with(name, compressed[i]))
            return false;
    return true;
}

/* --- the shape of the package ------------------------------------------------ */

/* The class that runs for a component is one of the package; false without memory. */
static bool look_up_class(const struct flow_program *program, const char *java_name,
                          bool *ret_platform, bool *ret_defined)
{
    uint32_t type;

    if (!flow_type_named(program, pica_span_str(java_name), &type))
        return false;
    *ret_platform = type == FLOW_NONE ? strncmp(java_name, "android.", 8) == 0
                                      : flow_is_platform(program, type);
    *ret_defined = type != FLOW_NONE && flow_class(program, type).dex != FLOW_NONE;
    return true;
}

enum pica_status privacy_components_find(const struct flow_program *program,
                                         const struct manifest *m, struct privacy_components *ret,
                                         struct pica_error *err)
{
    bool launcher = false, launcher_defined = false;

    *ret = (struct privacy_components){ 0 };
    for (size_t i = 0; i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];
        const char *name = c->target ? c->target : c->class_name;
        bool platform, defined;

        if (!name)
            continue;
        if (!look_up_class(program, name, &platform, &defined))
            return pica_fail_nomem(err);
        if (platform)
            continue;
        launcher |= c->launcher;
        launcher_defined |= c->launcher && defined;
        if (c->kind == MANIFEST_APPLICATION) {
            ret->application_missing = !defined;
        } else if (!c->target) {
            ret->named++;
            ret->defined += defined;
        }
    }
    ret->launcher_missing = launcher && !launcher_defined;
    return PICA_OK;
}

static size_t classes_in(const struct flow_program *program)
{
    size_t count = 0;

    for (size_t d = 0; d < flow_dex_count(program); d++)
        count += flow_dex(program, (uint32_t)d)->classes.count;
    return count;
}

/* A class of the package is the application, and most of what it is there for is missing. */
static bool is_stub(const struct flow_program *program, const struct manifest *m,
                    const struct privacy_components *c)
{
    bool own = m->component_count && m->components[0].kind == MANIFEST_APPLICATION &&
               strncmp(m->components[0].class_name, "android.", 8) != 0;

    return own && !m->split && !c->application_missing && c->launcher_missing &&
           c->defined < c->named - c->defined && classes_in(program) <= PRIVACY_STUB_CLASSES;
}

/* --- artefacts ---------------------------------------------------------------- */

/* What was found of one packer. */
struct score {
    size_t strong, weak, sdk;
    bool beside; /* a strong artefact that is no library: the package was made with it */
};

static void score_up(const struct privacy_traces *traces, size_t packer, struct score *ret)
{
    *ret = (struct score){ 0 };
    for (size_t i = 0; i < privacy_artefact_count; i++) {
        const struct privacy_artefact *a = &privacy_artefacts[i];

        if (!a->packer || a->subject != packer || traces->items[i].count == 0)
            continue;
        ret->strong += a->tells == PRIVACY_TELLS_STRONG;
        ret->weak += a->tells == PRIVACY_TELLS_WEAK;
        ret->sdk += a->tells == PRIVACY_TELLS_SDK;
        ret->beside |= a->tells == PRIVACY_TELLS_STRONG && a->kind != PRIVACY_ARTEFACT_LIB;
    }
}

static bool is_better(const struct score *a, const struct score *b)
{
    if (a->strong != b->strong)
        return a->strong > b->strong;
    return a->weak > b->weak;
}

/* The packer of which most was found; privacy_packer_count: none. */
static size_t best_packer(const struct privacy_traces *traces, struct score *ret, size_t *ret_found)
{
    size_t best = privacy_packer_count;

    *ret = (struct score){ 0 };
    *ret_found = 0;
    for (size_t p = 0; p < privacy_packer_count; p++) {
        struct score s;

        score_up(traces, p, &s);
        if (s.strong + s.weak == 0)
            continue;
        ++*ret_found;
        if (is_better(&s, ret)) {
            best = p;
            *ret = s;
        }
    }
    return best;
}

static enum privacy_confidence confidence_of(const struct score *s, const struct privacy_packer *p)
{
    bool whole = p->components.named > 0 && p->components.defined == p->components.named &&
                 !p->components.application_missing;

    if (s->strong && (s->beside || !whole))
        return PRIVACY_CERTAIN;
    return s->weak && p->shape ? PRIVACY_CERTAIN : PRIVACY_LIKELY;
}

/* --- evidence ------------------------------------------------------------------ */

static void add_traces(const struct privacy_traces *traces, size_t packer, struct privacy_packer *p)
{
    for (size_t i = 0; i < privacy_artefact_count; i++) {
        const struct privacy_artefact *a = &privacy_artefacts[i];

        if (!a->packer || a->subject != packer || traces->items[i].count == 0)
            continue;
        p->evidence[p->evidence_count++] = (struct privacy_evidence){
            .kind = privacy_artefact_kind_name(a->kind),
            .value = traces->items[i].value,
            .place = traces->items[i].place,
            .weak = a->tells != PRIVACY_TELLS_STRONG,
        };
    }
}

static bool add_shape(const struct flow_program *program, const struct manifest *m,
                      struct pica_arena *arena, struct privacy_packer *p)
{
    struct privacy_evidence *e = &p->evidence[p->evidence_count++];

    *e = (struct privacy_evidence){
        .kind = "structure",
        .value = pica_arena_printf(arena, "%s: %zu/%zu", m->components[0].class_name,
                                   p->components.defined, p->components.named),
        .place = m->components[0].place,
        .classes = classes_in(program),
    };
    return e->value != NULL;
}

static void add_dense(const struct privacy_dense_file *dense, size_t count,
                      struct privacy_packer *p)
{
    for (size_t i = 0; i < count; i++)
        p->evidence[p->evidence_count++] = (struct privacy_evidence){
            .kind = "hint",
            .value = dense[i].label,
            .place = pica_place_entry(dense[i].label),
            .weak = true,
        };
}

static void add_others(const struct privacy_traces *traces, size_t but, struct privacy_packer *p)
{
    for (size_t i = 0; i < privacy_packer_count; i++) {
        struct score s;

        score_up(traces, i, &s);
        if (i != but && s.strong + s.weak)
            p->others[p->other_count++] = &privacy_packers[i];
    }
}

enum pica_status privacy_packer_find(const struct privacy_traces *traces,
                                     const struct privacy_components *components,
                                     const struct flow_program *program,
                                     const struct manifest *manifest,
                                     const struct privacy_dense_file *dense, size_t dense_count,
                                     struct pica_arena *arena, struct privacy_packer **ret,
                                     struct pica_error *err)
{
    struct privacy_packer *p = pica_arena_array(arena, 1, sizeof *p);
    struct score score;
    size_t best, found;

    if (!p)
        return pica_fail_nomem(err);
    p->components = *components;
    p->shape = manifest && is_stub(program, manifest, components);
    best = best_packer(traces, &score, &found);
    *ret = NULL;
    if (best == privacy_packer_count && !p->shape)
        return PICA_OK;
    p->evidence =
        pica_arena_array(arena, privacy_artefact_count + 1 + dense_count, sizeof *p->evidence);
    p->others = pica_arena_array(arena, found + 1, sizeof *p->others);
    if (!p->evidence || !p->others)
        return pica_fail_nomem(err);
    p->entry = best == privacy_packer_count ? NULL : &privacy_packers[best];
    p->confidence = confidence_of(&score, p);
    if (p->entry)
        add_traces(traces, best, p);
    if (p->shape && !add_shape(program, manifest, arena, p))
        return pica_fail_nomem(err);
    add_dense(dense, dense_count, p);
    add_others(traces, best, p);
    *ret = p;
    return PICA_OK;
}
