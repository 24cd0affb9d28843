/*
 * base/limits.h - every bound on what pica will read, in one struct.
 */
#ifndef PICA_BASE_LIMITS_H
#define PICA_BASE_LIMITS_H

#include <stdint.h>

struct pica_limits {
#define X(name, value, unit, reason) uint64_t name;
#include "base/limits.def"
#undef X
};

extern const struct pica_limits pica_limits_default;

#endif
