/*
 * dex/signature.h - the SHA-1 that the header of a DEX file states.
 *
 * The runtime never compares it, so a wrong one is a remark and nothing hangs
 * on it. Hashing takes about as long as all other checks of a file, therefore
 * dex_open() leaves it to whoever has the time.
 */
#ifndef PICA_DEX_SIGNATURE_H
#define PICA_DEX_SIGNATURE_H

#include "base/digest.h"
#include "dex/dex_file.h"

/* What it is taken over, in dex->data; no data when the header does not say. */
struct pica_span dex_signed_bytes(const struct dex_file *dex);

/* Compares `sha1`, that of dex_signed_bytes() in hexadecimal; not to be called when there are none.
 */
void dex_signature_compare(const struct dex_file *dex, const char *sha1, struct pica_notes *notes);

/* The same with a digest of its own. */
void dex_signature_check(const struct dex_file *dex, struct pica_notes *notes);

#endif
