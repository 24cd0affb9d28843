/*
 * store/sidecar.h - lists that people keep beside packages: who develops them, where they are from.
 *
 * CSV as spreadsheets write it (RFC 4180): commas (or tabs, when the head has them), quotes, any
 * line ends, UTF-8 with or without a byte order mark, or GB 18030 (which GBK and GB 2312 are part
 * of), as spreadsheets write it in China: what is not UTF-8 is taken for that. The first line names
 * the columns, in English or Chinese (store/sidecar.def); others are left out. docs/CASES.md is the
 * manual.
 */
#ifndef PICA_STORE_SIDECAR_H
#define PICA_STORE_SIDECAR_H

#include "store/store.h"

/*
 * Adds the lines of a list, for one campaign or (NULL) all; a line about the same thing and store
 * takes the place of the one there was. All of it or nothing; PICA_E_MALFORMED names the line.
 * *ret_lines and *ret_apps: how many lines it has, and of how many samples at least one line of the
 * case now speaks.
 */
PICA_MUST_USE
enum pica_status store_sidecar(struct store *s, struct pica_span csv, const char *campaign,
                               uint64_t *ret_lines, uint64_t *ret_apps, struct pica_error *err);

#endif
