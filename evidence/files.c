#include "evidence/files.h"

#include <stdlib.h>

enum pica_status evidence_add_owned(struct evidence_files *f, const char *name,
                                    struct pica_span bytes, uint8_t **owned, struct pica_error *err)
{
    char *copy = strdup(name);

    if (!copy || !pica_grow(&f->items, &f->cap, f->count + 1, sizeof *f->items)) {
        free(copy);
        return pica_fail_nomem(err);
    }
    f->items[f->count++] = (struct evidence_file){ copy, bytes, *owned };
    *owned = NULL;
    return PICA_OK;
}

enum pica_status evidence_add(struct evidence_files *f, const char *name, struct pica_span bytes,
                              struct pica_error *err)
{
    uint8_t *none = NULL;

    return evidence_add_owned(f, name, bytes, &none, err);
}

enum pica_status evidence_add_text(struct evidence_files *f, const char *name,
                                   struct pica_text *text, struct pica_error *err)
{
    struct pica_text taken = *text;
    uint8_t *owned = (uint8_t *)taken.data;
    enum pica_status st;

    *text = (struct pica_text){ 0 };
    st = taken.failed
             ? pica_fail_nomem(err)
             : evidence_add_owned(f, name, pica_span_of(taken.data, taken.len), &owned, err);
    free(owned);
    return st;
}

const struct evidence_file *evidence_find(const struct evidence_files *f, const char *name)
{
    for (size_t i = 0; i < f->count; i++)
        if (strcmp(f->items[i].name, name) == 0)
            return &f->items[i];
    return NULL;
}

void evidence_files_finish(struct evidence_files *f)
{
    for (size_t i = 0; i < f->count; i++) {
        free(f->items[i].name);
        free(f->items[i].owned);
    }
    free(f->items);
    *f = (struct evidence_files){ 0 };
}
