#include "base/intern.h"
#include "tests/check.h"

int main(void)
{
    static char names[5000][8];
    struct pica_intern t = { 0 }, copy;

    CHECK(pica_intern_find(&t, pica_span_str("a")) == PICA_INTERN_NONE);
    for (unsigned i = 0; i < 5000; i++) {
        snprintf(names[i], sizeof names[i], "n%u", i);
        if (pica_intern_add(&t, pica_span_str(names[i])) != i)
            CHECK(!"numbers count up");
    }
    for (unsigned i = 0; i < 5000; i++)
        if (pica_intern_find(&t, pica_span_str(names[i])) != i)
            CHECK(!"what was added is found");
    CHECK(pica_intern_add(&t, pica_span_str("n77")) == 77);
    CHECK(pica_intern_add(&t, pica_span_str("")) == 5000);
    CHECK(pica_intern_find(&t, pica_span_str("n5001")) == PICA_INTERN_NONE);
    CHECK(t.count == 5001);
    CHECK(pica_intern_copy(&t, &copy));
    CHECK(pica_intern_find(&copy, pica_span_str("n77")) == 77 && copy.count == 5001);
    CHECK(pica_intern_add(&copy, pica_span_str("new")) == 5001 && t.count == 5001);
    pica_intern_finish(&copy);
    pica_intern_finish(&t);
    CHECK(pica_intern_copy(&t, &copy) && pica_intern_add(&copy, pica_span_str("a")) == 0);
    pica_intern_finish(&copy);
    return check_done();
}
