/*
 * manifest/seed_file.h - a whole file in memory, for tests.
 */
#ifndef PICA_MANIFEST_SEED_FILE_H
#define PICA_MANIFEST_SEED_FILE_H

#include "base/input.h"

#include <stdio.h>
#include <stdlib.h>

/* The bytes, to be freed by the caller; ends the program when there are none. */
static inline struct pica_span seed_file(const char *path)
{
    struct pica_input input;
    struct pica_error err;
    uint8_t *bytes;

    if (pica_input_open(path, &input, &err) != PICA_OK) {
        fprintf(stderr, "%s: %s\n", path, err.cause[PICA_EN]);
        exit(EXIT_FAILURE);
    }
    bytes = malloc((size_t)input.size);
    if (!bytes || pica_input_read(&input, 0, bytes, (size_t)input.size, &err) != PICA_OK) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(EXIT_FAILURE);
    }
    pica_input_close(&input);
    return pica_span_of(bytes, (size_t)input.size);
}

#endif
