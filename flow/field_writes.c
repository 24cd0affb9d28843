#include "flow/field_writes.h"

#include "base/text.h"
#include "flow/index.h"

#include <stdlib.h>

/* A write, as a file's index has it. */
struct put {
    uint32_t field, ref;
};

struct file_puts {
    struct put *items;
    size_t count, cap;
    bool nomem;
};

struct flow_field_writes {
    struct flow_program *program;
    struct file_puts *files;
    uint32_t *first; /* by field, one more than there are: its writes in `sites` */
    struct site {
        uint32_t dex, ref;
    } * sites;
    bool whole; /* all code was read */
};

static void read_file(void *context, size_t dex)
{
    struct flow_field_writes *w = context;
    const struct flow_index *index = flow_program_index(w->program, (uint32_t)dex);
    struct file_puts *f = &w->files[dex];

    for (size_t r = 0; r < index->ref_count && !f->nomem; r++) {
        uint32_t field;

        if (flow_ref_kind(index->refs[r]) != FLOW_REF_PUT)
            continue;
        field = flow_field_target(w->program, (uint32_t)dex, index->refs[r].target);
        if (field == FLOW_NONE)
            continue;
        f->nomem = !pica_grow(&f->items, &f->cap, f->count + 1, sizeof *f->items);
        if (!f->nomem)
            f->items[f->count++] = (struct put){ field, (uint32_t)r };
    }
}

/* Sorts the writes of all files by field; those of a field stay by file and place. */
static bool join_files(struct flow_field_writes *w)
{
    size_t fields = flow_field_count(w->program), files = flow_dex_count(w->program);
    uint32_t *at = calloc(fields + 1, sizeof *at);
    size_t total = 0;

    w->first = calloc(fields + 1, sizeof *w->first);
    for (size_t d = 0; d < files; d++)
        total += w->files[d].count;
    w->sites = malloc((total ? total : 1) * sizeof *w->sites);
    if (!at || !w->first || !w->sites) {
        free(at);
        return false;
    }
    for (size_t d = 0; d < files; d++)
        for (size_t i = 0; i < w->files[d].count; i++)
            w->first[w->files[d].items[i].field + 1]++;
    for (size_t f = 0; f < fields; f++)
        w->first[f + 1] += w->first[f];
    memcpy(at, w->first, (fields + 1) * sizeof *at);
    for (size_t d = 0; d < files; d++)
        for (size_t i = 0; i < w->files[d].count; i++) {
            const struct put *p = &w->files[d].items[i];

            w->sites[at[p->field]++] = (struct site){ (uint32_t)d, p->ref };
        }
    free(at);
    return true;
}

struct flow_field_writes *flow_field_writes_new(struct flow_program *p, struct pica_work *work)
{
    struct flow_field_writes *w = calloc(1, sizeof *w);
    size_t files = flow_dex_count(p);
    bool good;

    if (!w)
        return NULL;
    w->program = p;
    w->whole = true;
    w->files = calloc(files ? files : 1, sizeof *w->files);
    good = w->files != NULL;
    if (good) {
        pica_work_run(work, files, read_file, w);
        for (size_t d = 0; d < files; d++) {
            const struct flow_index *index = flow_program_index(p, (uint32_t)d);

            good = good && !w->files[d].nomem;
            w->whole = w->whole && !index->unread;
        }
    }
    good = good && join_files(w);
    for (size_t d = 0; w->files && d < files; d++)
        free(w->files[d].items);
    free(w->files);
    w->files = NULL;
    if (good)
        return w;
    flow_field_writes_free(w);
    return NULL;
}

void flow_field_writes_free(struct flow_field_writes *w)
{
    if (!w)
        return;
    free(w->first);
    free(w->sites);
    free(w);
}

bool flow_field_writes_of(const struct flow_field_writes *w, uint32_t field,
                          struct flow_field_write *ret, size_t max, size_t *ret_count)
{
    size_t count = 0;

    for (uint32_t i = w->first[field]; i < w->first[field + 1]; i++) {
        const struct site *s = &w->sites[i];
        const struct flow_index *index = flow_program_index(w->program, s->dex);
        const struct flow_body_refs *body = flow_index_body(index, s->ref);

        if (!flow_class_counts(w->program, s->dex, body->class_def))
            continue;
        if (count < max)
            ret[count] =
                (struct flow_field_write){ s->dex, body->class_def, body->method_idx,
                                           body->code_off, flow_ref_at(index->refs[s->ref]) };
        count++;
    }
    *ret_count = count;
    return w->whole;
}

bool flow_field_is_settled(const struct flow_field_writes *w, uint32_t field)
{
    const struct flow_field *f = flow_field(w->program, field);

    if (!w->whole)
        return false;
    for (uint32_t i = w->first[field]; i < w->first[field + 1]; i++) {
        const struct site *s = &w->sites[i];
        const struct dex_file *dex = flow_dex(w->program, s->dex);
        const struct flow_body_refs *body =
            flow_index_body(flow_program_index(w->program, s->dex), s->ref);

        if (!flow_class_counts(w->program, s->dex, body->class_def))
            continue;
        if (flow_type_of(w->program, s->dex, dex_class(dex, body->class_def).class_idx) !=
                f->type ||
            !pica_span_is(dex_string(dex, dex_method_id(dex, body->method_idx).name_idx),
                          "<clinit>"))
            return false;
    }
    return true;
}
