/*
 * scan/contents.h - what the package is made of besides DEX code: packers and containers.
 */
#ifndef PICA_SCAN_CONTENTS_H
#define PICA_SCAN_CONTENTS_H

#include "scan/scan.h"

/*
 * Sets r->packer and r->containers of a package whose code is linked, and says what they hide:
 * gaps of the stages "packed" and "container".
 */
PICA_MUST_USE
enum pica_status scan_contents_find(struct scan_result *r, const struct scan_options *o,
                                    struct pica_error *err);

#endif
