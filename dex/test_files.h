/*
 * dex/test_files.h - DEX files of testdata/ for the tests of this folder.
 */
#ifndef PICA_DEX_TEST_FILES_H
#define PICA_DEX_TEST_FILES_H

#include "base/input.h"
#include "dex/adler32.h"

#include <stdio.h>
#include <stdlib.h>

struct test_bytes {
    uint8_t *data;
    size_t len;
};

/* The program ends when the file is not there. */
static inline struct test_bytes test_read(const char *folder, const char *name)
{
    struct test_bytes b = { 0 };
    struct pica_error err = { 0 };
    struct pica_input in;
    char path[4096];

    if (snprintf(path, sizeof path, "%s/%s", folder, name) >= (int)sizeof path ||
        pica_input_open(path, &in, &err) != PICA_OK) {
        fprintf(stderr, "%s/%s cannot be opened\n", folder, name);
        exit(EXIT_FAILURE);
    }
    b.len = (size_t)in.size;
    b.data = malloc(b.len);
    if (!b.data || pica_input_read(&in, 0, b.data, b.len, &err) != PICA_OK)
        exit(EXIT_FAILURE);
    pica_input_close(&in);
    return b;
}

static inline void test_put32(uint8_t *p, uint32_t v)
{
    for (int i = 0; i < 4; i++)
        p[i] = (uint8_t)(v >> (8 * i));
}

/* Makes the checksum right again, so that later passes decide. */
static inline void test_fix_checksum(struct test_bytes b)
{
    if (b.len > 12)
        test_put32(b.data + 8, dex_adler32(pica_span_of(b.data + 12, b.len - 12)));
}

#endif
