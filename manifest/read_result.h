/*
 * manifest/read_result.h - reading a manifest, and asking what came out, for tests.
 */
#ifndef PICA_MANIFEST_READ_RESULT_H
#define PICA_MANIFEST_READ_RESULT_H

#include "manifest/doc_builder.h"
#include "manifest/manifest.h"

#include <stdio.h>
#include <stdlib.h>

struct result {
    struct manifest m;
    struct pica_arena arena;
    struct pica_notes notes;
    struct pica_text file;
    enum pica_status status;
};

static inline void read_bytes(struct result *r, struct pica_span axml, struct pica_span arsc)
{
    struct res_table table;
    struct pica_error err;

    r->status = manifest_tables(res_files_of(arsc), &pica_limits_default, &r->arena, &r->notes,
                                &table, &err);
    if (r->status == PICA_OK)
        r->status =
            manifest_read(axml, &table, &pica_limits_default, &r->arena, &r->notes, &r->m, &err);
}

/* Of a document under construction, which it ends. */
static inline void read_doc(struct result *r, struct doc *d)
{
    struct pica_span file = doc_done(d, &r->file);

    read_bytes(r, file, (struct pica_span){ 0 });
    if (r->status != PICA_OK) {
        fprintf(stderr, "a document of this test cannot be read\n");
        exit(EXIT_FAILURE);
    }
}

static inline void done(struct result *r)
{
    pica_arena_finish(&r->arena);
    pica_notes_finish(&r->notes);
    pica_text_finish(&r->file);
    *r = (struct result){ 0 };
}

static inline bool has_note(const struct result *r, const char *id)
{
    for (size_t i = 0; i < r->notes.count; i++)
        if (strcmp(r->notes.items[i].id, id) == 0)
            return true;
    return false;
}

static inline bool has_gap(const struct result *r)
{
    for (size_t i = 0; i < r->notes.count; i++)
        if (r->notes.items[i].kind == PICA_GAP)
            return true;
    return false;
}

static inline const struct manifest_permission *permission(const struct manifest *m,
                                                           const char *name)
{
    for (size_t i = 0; i < m->permission_count; i++)
        if (strcmp(m->permissions[i].name, name) == 0)
            return &m->permissions[i];
    return NULL;
}

static inline const struct manifest_component *component(const struct manifest *m, const char *name)
{
    for (size_t i = 0; i < m->component_count; i++)
        if (strcmp(m->components[i].class_name, name) == 0)
            return &m->components[i];
    return NULL;
}

static inline void open_application(struct doc *d)
{
    doc_open(d, "application");
    doc_str(d, ATTR_NAME, ".App");
}

#endif
