/*
 * manifest/ready.h - for a process that will not be able to open anything later.
 */
#ifndef PICA_MANIFEST_READY_H
#define PICA_MANIFEST_READY_H

/* Opens libxml2 (manifest/libxml.h) now; where it cannot be, that is told at its first use. */
void manifest_ready(void);

#endif
