/*
 * dex/adler32.h - the checksum of DEX headers (RFC 1950, section 8.2).
 */
#ifndef PICA_DEX_ADLER32_H
#define PICA_DEX_ADLER32_H

#include "base/span.h"

uint32_t dex_adler32(struct pica_span s);

#endif
