/*
 * tests/dex_maker.h - valid DEX files of any size, for tests and benchmarks.
 *
 * Makes what a compiler makes of an app: packages of classes with a few fields
 * and methods, code that calls its neighbours, other files and the platform,
 * strings, debug information. File n differs from file m in its class names, so
 * that a package of many files is one large program; the same numbers give the
 * same bytes. Independent of dex/: no code and no tables are shared.
 */
#ifndef PICA_TESTS_DEX_MAKER_H
#define PICA_TESTS_DEX_MAKER_H

#include "base/text.h"

struct dex_maker {
    uint32_t file;    /* number of this file, from 0; its code calls into the one before */
    uint32_t classes; /* to define, at most 4000; each takes about 1500 bytes */
};

/* What is in each file besides its classes, for a test to look for. */
#define DEX_MAKER_READS_EVERY 500 /* so many classes ask for the device id once */

/* The name of a class, as a descriptor, in `out`. */
#define DEX_MAKER_NAME 64
void dex_maker_class(uint32_t file, uint32_t number, char out[DEX_MAKER_NAME]);

/* Appends the bytes of the file to `out`, which is empty before; failed in it means no memory. */
void dex_maker_build(const struct dex_maker *spec, struct pica_text *out);

#endif
