/*
 * scan/ready.h - for a process that will not be able to open anything later.
 */
#ifndef PICA_SCAN_READY_H
#define PICA_SCAN_READY_H

/*
 * Opens the libraries that a scan would open when it first needs them, and makes what they set up
 * at first use. One that cannot be opened is missed where it is wanted, as without this.
 */
void scan_ready(void);

#endif
