#include "base/limits.h"

const struct pica_limits pica_limits_default = {
#define X(name, value, unit, reason) .name = (value),
#include "base/limits.def"
#undef X
};
