#include "base/nearest.h"
#include "tests/check.h"

static const char *near(const char *word)
{
    static const char *const names[] = { "scan", "explain", "rules" };
    struct pica_nearest n = { .word = word };

    for (size_t i = 0; i < 3; i++)
        pica_nearest_try(&n, names[i]);
    return n.best;
}

int main(void)
{
    CHECK_STR(near("scan"), "scan");
    CHECK_STR(near("sacn"), "scan");
    CHECK_STR(near("expl"), "explain");
    CHECK_STR(near("rule"), "rules");
    CHECK(!near("diff"));
    CHECK(!near("x"));
    CHECK(!near(""));
    CHECK(!near("a-name-that-is-far-longer-than-any-option-of-this-program-could-ever-be-now"));
    return check_done();
}
