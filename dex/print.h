/*
 * dex/print.h - a DEX file as text: classes, members, instructions.
 *
 * The layout is that of AOSP's `dexdump -a -d`, so that the two can be
 * compared line by line; what pica says beyond (the lines on the file itself,
 * code that control does not reach) stands in lines of its own. Text that
 * comes from the file is made printable: strings are UTF-8, with escapes.
 */
#ifndef PICA_DEX_PRINT_H
#define PICA_DEX_PRINT_H

#include "base/text.h"
#include "dex/dex_file.h"

/*
 * Prints one file. Items that many classes share are printed for each of them,
 * until the text is 64 times as long as the file and 16 MiB; no real file comes
 * near that. `cut` is then set, a line says so, and nothing more is added.
 */
struct dex_printer {
    const struct dex_file *dex;
    struct pica_text *out; /* may be emptied by the caller between two calls */
    uint64_t left;         /* bytes of text, and steps without any */
    size_t seen;           /* bytes of `out` that were counted */
    bool cut;
    bool failed; /* out of memory: here, or in `out` */
};

/* `dex` and `out` must outlive the printer, which needs no end. */
struct dex_printer dex_printer(const struct dex_file *dex, struct pica_text *out);

/* The file itself: entry, version, sizes of its tables. */
void dex_print_header(struct dex_printer *p);

/* Class `idx` with its annotations, fields, methods and instructions. */
void dex_print_class(struct dex_printer *p, uint32_t idx);

/*
 * The instruction at code unit `at` alone: "invoke-static {v1}, La/B;.m:(I)V // method@0003".
 * False: there is none, or it does not fit (something is printed all the same).
 */
struct dex_code;
bool dex_print_instruction(struct dex_printer *p, const struct dex_code *code, uint32_t at);

/* The method handles and call sites of the file, which classes name by number. */
void dex_print_links(struct dex_printer *p);

#endif
