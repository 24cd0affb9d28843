/*
 * cli/heap.h - how this process takes memory from the system.
 *
 * A scan holds a few times the size of the code for its whole life. By default
 * the C library asks for it, and the system clears it, page by page.
 */
#ifndef PICA_CLI_HEAP_H
#define PICA_CLI_HEAP_H

#include <stdint.h>

/* Before the first allocation that matters. */
void cli_heap_begin(void);

/* Announces the scan of a package of that many bytes. */
void cli_heap_expect(uint64_t package_size);

#endif
