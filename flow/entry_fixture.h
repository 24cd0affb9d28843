/*
 * flow/entry_fixture.h - testdata/entry/entry.apk, read and linked, for tests.
 */
#ifndef PICA_FLOW_ENTRY_FIXTURE_H
#define PICA_FLOW_ENTRY_FIXTURE_H

#include "apk/package.h"
#include "flow/entry.h"

#include <stdio.h>
#include <stdlib.h>

struct entry_fixture {
    struct pica_input in;
    struct apk_package *apk;
    struct pica_arena arena;
    struct pica_notes notes;
    uint8_t *dex_bytes, *axml;
    struct dex_file dex;
    struct flow_program *program;
    struct manifest manifest;
    struct flow_package package;
};

static inline uint8_t *entry_fixture_read(struct entry_fixture *f, const char *name, size_t *ret)
{
    const struct apk_entry *e = apk_find(f->apk, name);
    struct pica_error err;
    uint8_t *bytes = NULL;
    bool refused;

    if (!e || apk_read(f->apk, e, APK_AS_ASSET, &f->notes, &bytes, ret, &refused, &err) != PICA_OK)
        return NULL;
    return bytes;
}

/* A test without its data is a broken test. */
static inline void entry_fixture_open(struct entry_fixture *f, const char *path)
{
    struct pica_error err;
    size_t dex_len = 0, axml_len = 0;

    *f = (struct entry_fixture){ 0 };
    if (pica_input_open(path, &f->in, &err) != PICA_OK ||
        apk_open(&f->in, &pica_limits_default, &f->notes, &f->apk, &err) != PICA_OK ||
        !(f->dex_bytes = entry_fixture_read(f, "classes.dex", &dex_len)) ||
        !(f->axml = entry_fixture_read(f, "AndroidManifest.xml", &axml_len)) ||
        dex_open(pica_span_of(f->dex_bytes, dex_len), "classes.dex", &pica_limits_default,
                 &f->notes, &f->dex, &err) != PICA_OK ||
        manifest_read(pica_span_of(f->axml, axml_len), NULL, &pica_limits_default, &f->arena,
                      &f->notes, &f->manifest, &err) != PICA_OK ||
        flow_program_link(&f->dex, 1, &f->notes, &f->program, &err) != PICA_OK) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(EXIT_FAILURE);
    }
    f->package.manifest = &f->manifest;
}

static inline void entry_fixture_close(struct entry_fixture *f)
{
    flow_program_free(f->program);
    dex_close(&f->dex);
    free(f->dex_bytes);
    free(f->axml);
    apk_close(f->apk);
    pica_input_close(&f->in);
    pica_notes_finish(&f->notes);
    pica_arena_finish(&f->arena);
}

#endif
