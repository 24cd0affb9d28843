/*
 * flow/fixture.h - DEX files of testdata/flow/, for tests.
 */
#ifndef PICA_FLOW_FIXTURE_H
#define PICA_FLOW_FIXTURE_H

#include "base/input.h"
#include "dex/dex_file.h"

#include <stdio.h>
#include <stdlib.h>

/* The bytes of "FOLDER/NAME.dex"; a test without its data is a broken test. Free data. */
static inline struct pica_span fixture_read(const char *folder, const char *name)
{
    struct pica_input in;
    struct pica_error err;
    char path[512];
    void *bytes;

    snprintf(path, sizeof path, "%s/%s.dex", folder, name);
    if (pica_input_open(path, &in, &err) != PICA_OK || (bytes = malloc((size_t)in.size)) == NULL ||
        pica_input_read(&in, 0, bytes, (size_t)in.size, &err) != PICA_OK) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(EXIT_FAILURE);
    }
    pica_input_close(&in);
    return pica_span_of(bytes, (size_t)in.size);
}

/* Opened with `name` as its entry. */
static inline struct dex_file fixture_open(const char *folder, const char *name,
                                           struct pica_notes *notes)
{
    struct pica_error err;
    struct dex_file dex;

    if (dex_open(fixture_read(folder, name), name, &pica_limits_default, notes, &dex, &err) !=
        PICA_OK) {
        fprintf(stderr, "%s: cannot be opened\n", name);
        exit(EXIT_FAILURE);
    }
    return dex;
}

static inline void fixture_close(struct dex_file *dex)
{
    free((void *)(uintptr_t)dex->data.data);
    dex_close(dex);
}

#endif
