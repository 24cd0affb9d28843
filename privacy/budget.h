/*
 * privacy/budget.h - one file's part of limits that hold for all code of a package.
 */
#ifndef PICA_PRIVACY_BUDGET_H
#define PICA_PRIVACY_BUDGET_H

#include "base/limits.h"
#include "flow/program.h"

/*
 * The limits with dex_instructions and dex_sites cut down to the part of file
 * `dex`, by its size: what a file may use never depends on what others used.
 */
struct pica_limits privacy_budget(const struct flow_program *program,
                                  const struct pica_limits *limits, uint32_t dex);

#endif
