/*
 * scan/entry_bytes.h - the bytes that the places of an entry count in.
 */
#ifndef PICA_SCAN_ENTRY_BYTES_H
#define PICA_SCAN_ENTRY_BYTES_H

#include "scan/scan.h"

/*
 * The decoded bytes of what places call `entry` (struct pica_place): a DEX file of the scan, in the
 * package or dormant, or any other entry, which is read from the package: its file must be
 * open still. *owned is NULL when the bytes live as long as `r`, else they lie in it, and it is
 * to be freed. ret->data is NULL: there is no such entry, or nothing of it can be read. Fails
 * without memory, or when the file cannot be read.
 */
PICA_MUST_USE
enum pica_status scan_entry_bytes(const struct scan_result *r, const char *entry,
                                  struct pica_span *ret, uint8_t **owned, struct pica_error *err);

#endif
