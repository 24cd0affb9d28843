#include "flow/program_parts.h"

#include "base/work.h"

#include <stdlib.h>

/* --- linking --------------------------------------------------------------- */

/* Indexes of the program's own, for callers that bring none. */
static enum pica_status index_files(struct flow_program *p, struct pica_notes *notes,
                                    struct pica_error *err)
{
    enum pica_status st = PICA_OK;

    p->indexes = calloc(p->file_count ? p->file_count : 1, sizeof *p->indexes);
    if (!p->indexes)
        return pica_fail_nomem(err);
    p->own_indexes = true;
    for (size_t d = 0; d < p->file_count && st == PICA_OK; d++)
        st = flow_index_file(&p->files[d], &pica_limits_default, p->work, notes, &p->indexes[d],
                             err);
    return st;
}

/* Types, and meanwhile the names of members. */
struct naming {
    struct flow_program *p;
    struct pica_notes *notes;
    bool whole[2];
};

static void name_half(void *context, size_t half)
{
    struct naming *n = context;

    n->whole[half] = half == 0 ? flow_link_types(n->p, n->notes) && flow_link_tree(n->p, n->notes)
                               : flow_link_names(n->p);
}

/* Gives back the room that tables were left with as they grew. */
static bool settle(struct flow_program *p)
{
    return pica_intern_settle(&p->names) && pica_intern_settle(&p->member_names) &&
           flow_pairs_settle(&p->protos) && flow_pairs_settle(&p->signatures) &&
           flow_pairs_settle(&p->field_signatures) &&
           pica_shrink(&p->types, &p->types_cap, p->names.count, sizeof *p->types) &&
           pica_shrink(&p->interfaces, &p->interfaces_cap, p->interface_count,
                       sizeof *p->interfaces) &&
           pica_shrink(&p->more, &p->more_cap, p->more_count, sizeof *p->more);
}

static bool link_all(struct flow_program *p, struct pica_notes *notes)
{
    struct naming naming = { .p = p, .notes = notes };

    p->recent = malloc(FLOW_RECENT * sizeof *p->recent);
    if (!p->recent)
        return false;
    for (size_t i = 0; i < FLOW_RECENT; i++)
        p->recent[i].type = FLOW_NONE;
    pica_work_run(p->work, 2, name_half, &naming);
    return naming.whole[0] && naming.whole[1] && flow_link_members(p) && settle(p) &&
           flow_link_targets(p, notes) && !notes->failed;
}

enum pica_status flow_program_link_indexed(const struct dex_file *files, struct flow_index *indexes,
                                           size_t count, struct pica_work *work,
                                           struct pica_notes *notes, struct flow_program **ret,
                                           struct pica_error *err)
{
    struct flow_program *p = calloc(1, sizeof *p);
    enum pica_status st = PICA_OK;

    if (!p)
        return pica_fail_nomem(err);
    *p = (struct flow_program){
        .files = files, .file_count = count, .work = work, .indexes = indexes, .object = FLOW_NONE
    };
    if (!indexes)
        st = index_files(p, notes, err);
    if (st == PICA_OK && !link_all(p, notes))
        st = pica_fail_nomem(err);
    if (st != PICA_OK) {
        flow_program_free(p);
        return st;
    }
    *ret = p;
    return PICA_OK;
}

enum pica_status flow_program_link(const struct dex_file *files, size_t count,
                                   struct pica_notes *notes, struct flow_program **ret,
                                   struct pica_error *err)
{
    return flow_program_link_indexed(files, NULL, count, NULL, notes, ret, err);
}

static void free_arrays(const struct flow_program *p, uint32_t **arrays)
{
    for (size_t d = 0; arrays && d < p->file_count; d++)
        free(arrays[d]);
    free(arrays);
}

static void free_declarations(struct flow_declarations *d)
{
    free(d->first);
    free(d->pre);
    free(d->member);
    free(d->up);
}

void flow_program_free(struct flow_program *p)
{
    if (!p)
        return;
    for (size_t d = 0; p->own_indexes && d < p->file_count; d++)
        flow_index_finish(&p->indexes[d]);
    if (p->own_indexes)
        free(p->indexes);
    free_arrays(p, p->numbers);
    free_arrays(p, p->method_signatures);
    free_arrays(p, p->field_ids);
    free_arrays(p, p->method_targets);
    free_arrays(p, p->field_targets);
    free(p->types);
    free(p->interfaces);
    free(p->subtype_first);
    free(p->subtypes);
    free(p->by_pre);
    free(p->more);
    pica_intern_finish(&p->names);
    pica_intern_finish(&p->member_names);
    flow_pairs_finish(&p->protos);
    flow_pairs_finish(&p->signatures);
    flow_pairs_finish(&p->field_signatures);
    free(p->methods);
    free(p->fields);
    free_declarations(&p->method_declarations);
    free_declarations(&p->field_declarations);
    free(p->interface_signatures);
    free(p->default_signatures);
    free(p->recent);
    free(p);
}

/* --- types ------------------------------------------------------------------ */

size_t flow_dex_count(const struct flow_program *p)
{
    return p->file_count;
}

const struct dex_file *flow_dex(const struct flow_program *p, uint32_t dex)
{
    return &p->files[dex];
}

uint32_t flow_type_find(const struct flow_program *p, struct pica_span descriptor)
{
    uint32_t n = pica_intern_find(&p->names, descriptor);

    return n == PICA_INTERN_NONE ? FLOW_NONE : n;
}

bool flow_type_may_be(const struct flow_program *p, uint32_t hash)
{
    return pica_intern_may_have(&p->names, hash);
}

uint32_t flow_type_of(const struct flow_program *p, uint32_t dex, uint32_t type_idx)
{
    return p->numbers[dex][type_idx];
}

struct pica_span flow_type_name(const struct flow_program *p, uint32_t type)
{
    return p->names.strings[type];
}

size_t flow_type_count(const struct flow_program *p)
{
    return p->names.count;
}

struct flow_class flow_class(const struct flow_program *p, uint32_t type)
{
    const struct flow_type *t = &p->types[type];

    return (struct flow_class){ t->dex, t->index, t->super };
}

bool flow_class_counts(const struct flow_program *p, uint32_t dex, uint32_t index)
{
    struct dex_class cls = dex_class(&p->files[dex], index);
    uint32_t n = p->numbers[dex][cls.class_idx];
    const struct flow_type *t = &p->types[n];

    /* Classes whose name cannot be read shadow nothing. */
    return p->names.strings[n].len == 0 || (t->dex == dex && t->index == index);
}

bool flow_is_platform(const struct flow_program *p, uint32_t type)
{
    return p->types[type].platform != NULL;
}

bool flow_is_a(const struct flow_program *p, uint32_t type, struct pica_span ancestor)
{
    uint32_t want = flow_type_find(p, ancestor);

    return want != FLOW_NONE && flow_is_subtype(p, type, want);
}

/* --- members -------------------------------------------------------------------- */

size_t flow_method_count(const struct flow_program *p)
{
    return p->method_count;
}

const struct flow_method *flow_method(const struct flow_program *p, uint32_t method)
{
    return &p->methods[method];
}

uint32_t flow_class_methods(const struct flow_program *p, uint32_t type, uint32_t *ret_first)
{
    *ret_first = p->types[type].methods;
    return p->types[type].method_count;
}

uint32_t flow_method_of(const struct flow_program *p, uint32_t dex, uint32_t method_idx)
{
    uint32_t n = p->method_targets[dex][method_idx];
    const struct flow_method *m = n == FLOW_NONE ? NULL : &p->methods[n];

    return m && m->dex == dex && m->method_idx == method_idx ? n : FLOW_NONE;
}

size_t flow_signature_count(const struct flow_program *p)
{
    return p->signatures.count;
}

uint32_t flow_signature_of(const struct flow_program *p, uint32_t dex, uint32_t method_idx)
{
    return p->method_signatures[dex][method_idx];
}

/* The length of the type that a descriptor begins with; 0: of none. */
static size_t type_length(const char *descriptor)
{
    size_t n = strspn(descriptor, "[");

    if (descriptor[n] == 'L') {
        size_t end = n + strcspn(descriptor + n, ";");

        return descriptor[end] ? end + 1 : 0;
    }
    return descriptor[n] && descriptor[n] != ')' ? n + 1 : 0;
}

uint32_t flow_signature_find(const struct flow_program *p, struct pica_span name,
                             const char *descriptor)
{
    const char *end = strchr(descriptor, ')'), *at = descriptor + 1;
    uint32_t name_number = pica_intern_find(&p->member_names, name), proto;

    if (descriptor[0] != '(' || !end || name_number == PICA_INTERN_NONE)
        return FLOW_NONE;
    proto = flow_pairs_find(&p->protos, FLOW_NONE, flow_type_find(p, pica_span_str(end + 1)));
    while (proto != FLOW_NONE && at < end) {
        size_t len = type_length(at);

        if (len == 0)
            return FLOW_NONE;
        proto = flow_pairs_find(&p->protos, proto,
                                flow_type_find(p, pica_span_of((const uint8_t *)at, len)));
        at += len;
    }
    return proto == FLOW_NONE ? FLOW_NONE : flow_pairs_find(&p->signatures, name_number, proto);
}

bool flow_name_may_be(const struct flow_program *p, uint32_t hash)
{
    return pica_intern_may_have(&p->member_names, hash);
}

uint32_t flow_signature_name_number(const struct flow_program *p, uint32_t signature)
{
    return (uint32_t)(p->signatures.keys[signature] >> 32);
}

struct pica_span flow_signature_name(const struct flow_program *p, uint32_t signature)
{
    return p->member_names.strings[flow_signature_name_number(p, signature)];
}

size_t flow_name_count(const struct flow_program *p)
{
    return p->member_names.count;
}

size_t flow_field_count(const struct flow_program *p)
{
    return p->field_count;
}

const struct flow_field *flow_field(const struct flow_program *p, uint32_t field)
{
    return &p->fields[field];
}

struct flow_index *flow_program_index(struct flow_program *p, uint32_t dex)
{
    return &p->indexes[dex];
}

/* Takes `part` off the front of *at. */
static bool take(const char **at, struct pica_span part)
{
    if (strncmp(*at, (const char *)part.data, part.len) != 0)
        return false;
    *at += part.len;
    return true;
}

bool flow_proto_is(const struct dex_file *dex, uint32_t proto_idx, const char *descriptor)
{
    struct dex_proto proto = dex_proto(dex, proto_idx);
    const char *at = descriptor;

    if (*at++ != '(')
        return false;
    for (uint32_t n = 0; n < proto.params.count; n++)
        if (*at == ')' || !take(&at, dex_type(dex, dex_param(&proto, n))))
            return false;
    return *at++ == ')' && take(&at, dex_type(dex, proto.return_type_idx)) && *at == '\0';
}
