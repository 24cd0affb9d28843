/*
 * scan/sample_file.h - the bytes of a package of testdata/, for tests.
 */
#ifndef PICA_SCAN_SAMPLE_FILE_H
#define PICA_SCAN_SAMPLE_FILE_H

#include "base/input.h"

#include <stdio.h>
#include <stdlib.h>

/* A test without its data is a broken test. Free what it gives. */
static inline uint8_t *sample_file(const char *path, size_t *len)
{
    struct pica_input in;
    struct pica_error err;
    uint8_t *bytes;

    if (pica_input_open(path, &in, &err) != PICA_OK) {
        fprintf(stderr, "%s: %s\n", path, err.cause[PICA_EN]);
        exit(EXIT_FAILURE);
    }
    bytes = malloc(in.size);
    if (!bytes || pica_input_read(&in, 0, bytes, in.size, &err) != PICA_OK)
        exit(EXIT_FAILURE);
    *len = in.size;
    pica_input_close(&in);
    return bytes;
}

#endif
