/*
 * scan/file_digest.h - the digests of the whole file, made while the rest is
 * looked into.
 */
#ifndef PICA_SCAN_FILE_DIGEST_H
#define PICA_SCAN_FILE_DIGEST_H

#include "base/digest.h"
#include "base/input.h"
#include "base/work.h"

struct scan_file_digest;

/* Gives out the work. `in` and `w` must outlive the result. NULL without memory. */
PICA_MUST_USE
struct scan_file_digest *scan_file_digest_begin(const struct pica_input *in, struct pica_work *w);

/* What came out, by enum pica_digest; after pica_work_wait(). */
PICA_MUST_USE
enum pica_status scan_file_digest_end(const struct scan_file_digest *d,
                                      char hex[PICA_DIGEST_COUNT][PICA_DIGEST_HEX],
                                      struct pica_error *err);

/* After pica_work_wait() or pica_work_free(). */
void scan_file_digest_free(struct scan_file_digest *d);

#endif
