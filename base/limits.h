/*
 * base/limits.h - every bound on what pica will read, in one struct.
 */
#ifndef PICA_BASE_LIMITS_H
#define PICA_BASE_LIMITS_H

#include "base/error.h"

struct pica_limits {
#define X(name, value, unit, reason) uint64_t name;
#include "base/limits.def"
#undef X
};

extern const struct pica_limits pica_limits_default;

/* One line of limits.def, for those that list them. */
struct pica_limit {
    const char *name;
    uint64_t value;     /* by default */
    const char *unit;   /* "bytes", "files" ... */
    const char *reason; /* English, a key of words_zh.tsv */
};

/* pica_limit_at(0) to pica_limit_at(pica_limit_count() - 1), in the order of the list. */
size_t pica_limit_count(void);
const struct pica_limit *pica_limit_at(size_t index);

/*
 * Sets one by "NAME=VALUE". The value is a whole number from 1 on, with K, M, G or
 * T behind it 1024 times as much as often; at most PICA_LIMIT_MOST. PICA_E_USAGE, and *limits as it
 * was, when there is no such name or the value is none.
 */
#define PICA_LIMIT_MOST (UINT64_C(1) << 60)
PICA_MUST_USE
enum pica_status pica_limits_set(struct pica_limits *limits, const char *assignment,
                                 struct pica_error *err);

/* "16G", "1000000": as pica_limits_set() reads it, with a suffix where that is short. */
#define PICA_LIMIT_VALUE_SIZE 24
const char *pica_limit_value(uint64_t value, char out[static PICA_LIMIT_VALUE_SIZE]);

#endif
