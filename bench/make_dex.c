/*
 * bench/make_dex.c - a DEX file of any size, on standard output.
 *
 * usage: make_dex FILE CLASSES
 *
 * The FILEth (from 0) of DEX files that make one program together.
 */
#include "tests/dex_maker.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    struct pica_text out = { 0 };
    struct dex_maker spec;

    if (argc != 3) {
        fprintf(stderr, "usage: %s FILE CLASSES\n", argv[0]);
        return EXIT_FAILURE;
    }
    spec = (struct dex_maker){ .file = (uint32_t)strtoul(argv[1], NULL, 10),
                               .classes = (uint32_t)strtoul(argv[2], NULL, 10) };
    dex_maker_build(&spec, &out);
    if (out.failed || fwrite(out.data, 1, out.len, stdout) != out.len) {
        fprintf(stderr, "%s: out of memory, or the output cannot be written\n", argv[0]);
        return EXIT_FAILURE;
    }
    pica_text_finish(&out);
    return EXIT_SUCCESS;
}
