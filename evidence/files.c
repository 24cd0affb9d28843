#include "evidence/files.h"

#include <stdlib.h>

static enum pica_status add(struct evidence_files *f, const char *name, struct pica_span bytes,
                            uint8_t *owned, struct pica_error *err)
{
    char *copy = strdup(name);

    if (!copy || !pica_grow(&f->items, &f->cap, f->count + 1, sizeof *f->items)) {
        free(copy);
        free(owned);
        return pica_fail_nomem(err);
    }
    f->items[f->count++] = (struct evidence_file){ copy, bytes, owned };
    return PICA_OK;
}

enum pica_status evidence_add(struct evidence_files *f, const char *name, struct pica_span bytes,
                              struct pica_error *err)
{
    return add(f, name, bytes, NULL, err);
}

enum pica_status evidence_add_text(struct evidence_files *f, const char *name,
                                   struct pica_text *text, struct pica_error *err)
{
    struct pica_text taken = *text;

    *text = (struct pica_text){ 0 };
    if (taken.failed) {
        pica_text_finish(&taken);
        return pica_fail_nomem(err);
    }
    return add(f, name, pica_span_of(taken.data, taken.len), (uint8_t *)taken.data, err);
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
