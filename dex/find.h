/*
 * dex/find.h - DEX files among other bytes, where no name says that there is one.
 */
#ifndef PICA_DEX_FIND_H
#define PICA_DEX_FIND_H

#include "base/span.h"

/* As much of a file as must be there for it to be found. */
#define DEX_FIND_BYTES 0x70u

/*
 * Where the first DEX header at or behind `from` begins, or SIZE_MAX: its magic, and a header
 * size and byte order that the runtime would take. The magic alone stands in every
 * program that reads such files.
 */
size_t dex_find(struct pica_span data, size_t from);

#endif
