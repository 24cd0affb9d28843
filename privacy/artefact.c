#include "privacy/artefact.h"

#include "flow/entry.h"
#include "privacy/container.h"
#include "privacy/packer.h"
#include "privacy/tables.h"

#include "artefacts.inc"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

const char *privacy_artefact_kind_name(enum privacy_artefact_kind kind)
{
    static const char *const names[] = {
        [PRIVACY_ARTEFACT_LIB] = "native",
        [PRIVACY_ARTEFACT_ENTRY] = "file",
        [PRIVACY_ARTEFACT_CLASS] = "class",
        [PRIVACY_ARTEFACT_META] = "meta-data",
    };

    return names[kind];
}

/* --- names of entries ------------------------------------------------------- */

/*
 * Whether `name` is what `pattern` says from here on; each '*' stops at a slash. Linear but for
 * the few stars: the table's patterns have two at the most. A byte of the artefact's name stands
 * before `pattern`.
 */
static bool fits(const char *pattern, struct pica_span name)
{
    size_t at = 0;

    for (; *pattern; pattern++) {
        if (*pattern == '*') {
            for (; at <= name.len; at++) {
                if (fits(pattern + 1, pica_span_of(name.data + at, name.len - at)))
                    return true;
                if (at < name.len && name.data[at] == '/')
                    return false;
            }
            return false;
        }
        if (at == name.len || name.data[at] != (uint8_t)*pattern)
            return false;
        at++;
    }
    /* A directory holds everything under it. */
    return at == name.len || pattern[-1] == '/';
}

static void look_up(const uint16_t *slots, size_t slot_count, struct pica_span name, size_t head,
                    uint32_t hash, privacy_artefact_fn *fn, void *context)
{
    for (size_t at = hash & (slot_count - 1); slots[at]; at = (at + 1) & (slot_count - 1)) {
        const struct privacy_artefact *a = &privacy_artefacts[slots[at] - 1];

        if (a->head == head && memcmp(a->name, name.data, head) == 0 &&
            fits(a->name + head, pica_span_of(name.data + head, name.len - head)))
            fn(context, slots[at] - 1u);
    }
}

/* Where a head may end, so where the table is asked: tools/artefacts.py. */
static bool ends_head(uint8_t byte)
{
    return byte == '/' || byte == '-' || byte == '_' || byte == '.';
}

static void match(const uint16_t *slots, size_t slot_count, struct pica_span name,
                  privacy_artefact_fn *fn, void *context)
{
    uint32_t hash = PRIVACY_HASH_START;

    for (size_t i = 0; i < name.len; i++) {
        hash = privacy_hash_byte(hash, name.data[i]);
        if (ends_head(name.data[i]) || i + 1 == name.len)
            look_up(slots, slot_count, name, i + 1, hash, fn, context);
    }
}

/* "lib/ABI/libx.so": the last part; else nothing. */
static struct pica_span library_name(struct pica_span entry)
{
    const uint8_t *slash;

    if (entry.len < 5 || memcmp(entry.data, "lib/", 4) != 0)
        return pica_span_of(NULL, 0);
    slash = memchr(entry.data + 4, '/', entry.len - 4);
    if (!slash)
        return pica_span_of(NULL, 0);
    slash++;
    return pica_span_of(slash, entry.len - (size_t)(slash - entry.data));
}

void privacy_artefacts_of(struct pica_span entry, privacy_artefact_fn *fn, void *context)
{
    struct pica_span library;

    if (entry.len == 0 || entry.data[entry.len - 1] == '/')
        return; /* a directory is no file */
    if (entry_first[entry.data[0] / 64] >> entry.data[0] % 64 & 1)
        match(entry_slots, COUNT_OF(entry_slots), entry, fn, context);
    library = library_name(entry);
    if (library.len)
        match(lib_slots, COUNT_OF(lib_slots), library, fn, context);
}

/* --- traces ----------------------------------------------------------------- */

struct privacy_traces *privacy_traces_new(struct pica_arena *arena)
{
    struct privacy_traces *t = pica_arena_array(arena, 1, sizeof *t);

    if (t)
        t->items = pica_arena_array(arena, privacy_artefact_count, sizeof *t->items);
    return t && t->items ? t : NULL;
}

static void leave(struct privacy_traces *t, size_t artefact, const char *value,
                  struct pica_place place, uint64_t size)
{
    struct privacy_trace *trace = &t->items[artefact];

    if (trace->count++ > 0 && strcmp(trace->value, value) <= 0)
        return;
    trace->place = place;
    trace->value = value;
    trace->size = size;
}

struct entry_seen {
    struct privacy_traces *traces;
    const char *label;
    uint64_t size;
};

static void entry_found(void *context, size_t artefact)
{
    const struct entry_seen *e = context;

    leave(e->traces, artefact, e->label, pica_place_entry(e->label), e->size);
}

void privacy_traces_entry(struct privacy_traces *t, struct pica_span name, const char *label,
                          uint64_t size)
{
    struct entry_seen e = { t, label, size };

    privacy_artefacts_of(name, entry_found, &e);
}

/* The class of that Java name, if the code defines it; false without memory. */
static bool class_defined(const struct flow_program *program, const char *java_name,
                          struct pica_arena *arena, struct pica_place *ret, bool *ret_defined)
{
    struct flow_class c;
    uint32_t type;

    *ret_defined = false;
    if (!program)
        return true;
    if (!flow_type_named(program, pica_span_str(java_name), &type))
        return false;
    if (type == FLOW_NONE)
        return true;
    c = flow_class(program, type);
    if (c.dex == FLOW_NONE)
        return true;
    *ret_defined = true;
    *ret = pica_place_entry(flow_dex(program, c.dex)->entry);
    ret->class_name = pica_arena_str(arena, flow_type_name(program, type));
    return ret->class_name != NULL;
}

static const struct manifest_meta *meta_named(const struct manifest_meta *metas, size_t count,
                                              const char *key)
{
    for (size_t i = 0; i < count; i++)
        if (metas[i].name && strcmp(metas[i].name, key) == 0)
            return &metas[i];
    return NULL;
}

/* The key among the application's, then those of its components; or NULL. */
static const struct manifest_meta *meta_find(const struct manifest *m, const char *key)
{
    const struct manifest_meta *found = meta_named(m->metas, m->meta_count, key);

    for (size_t i = 0; !found && i < m->component_count; i++)
        found = meta_named(m->components[i].metas, m->components[i].meta_count, key);
    return found;
}

static const struct manifest_component *component_find(const struct manifest *m, const char *name)
{
    for (size_t i = 0; i < m->component_count; i++)
        if (m->components[i].class_name && strcmp(m->components[i].class_name, name) == 0)
            return &m->components[i];
    return NULL;
}

static void look_for_meta(struct privacy_traces *t, size_t artefact, const struct manifest *m)
{
    const char *key = privacy_artefacts[artefact].name;
    const struct manifest_meta *meta = m ? meta_find(m, key) : NULL;

    if (!meta)
        return;
    leave(t, artefact, key, meta->place, 0);
    t->items[artefact].said = meta->value;
}

/* A class that the code defines, or that the manifest names at least. False without memory. */
static bool look_for_class(struct privacy_traces *t, size_t artefact,
                           const struct flow_program *program, const struct manifest *m,
                           struct pica_arena *arena)
{
    const char *name = privacy_artefacts[artefact].name;
    const struct manifest_component *component;
    struct pica_place place;
    bool defined;

    if (!class_defined(program, name, arena, &place, &defined))
        return false;
    component = defined || !m ? NULL : component_find(m, name);
    if (defined || component)
        leave(t, artefact, name, defined ? place : component->place, 0);
    return true;
}

bool privacy_traces_code(struct privacy_traces *t, const struct flow_program *program,
                         const struct manifest *manifest, struct pica_arena *arena)
{
    for (size_t i = 0; i < privacy_artefact_count; i++) {
        if (privacy_artefacts[i].kind == PRIVACY_ARTEFACT_META)
            look_for_meta(t, i, manifest);
        else if (privacy_artefacts[i].kind == PRIVACY_ARTEFACT_CLASS &&
                 !look_for_class(t, i, program, manifest, arena))
            return false;
    }
    return true;
}
