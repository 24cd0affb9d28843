/*
 * dex/tail.h - bytes of an entry that belong to no DEX file in it.
 *
 * Packers hide what they unpack there: behind the end that the header states
 * (which Android 14 no longer minds), or before that end, behind the last
 * section. The runtime reads neither.
 */
#ifndef PICA_DEX_TAIL_H
#define PICA_DEX_TAIL_H

#include "dex/dex_file.h"

/*
 * Notes what lies behind the last section of `dex` and is not zero: a remark
 * "dex.tail" that says how much, another that an archive begins there, a gap for a library, which
 * nobody looks at. Returns where a DEX file begins there, an offset into
 * dex->data, or 0, and sets *ret_archive to where the first archive before that does, if any.
 */
uint32_t dex_tail(const struct dex_file *dex, struct pica_notes *notes, uint32_t *ret_archive);

#endif
