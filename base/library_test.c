#include "base/library.h"

#include "tests/check.h"

#include <math.h>
#include <string.h>

static struct {
    double (*cos)(double);
    void (*no_such_function)(void);
} loaded;

int main(void)
{
    const struct pica_symbol one[] = { PICA_SYMBOL(loaded, cos) };
    const struct pica_symbol two[] = { PICA_SYMBOL(loaded, cos)
                                           PICA_SYMBOL(loaded, no_such_function) };
    char why[PICA_LIBRARY_WHY] = "";

    CHECK(pica_library_open("libm.so.6", one, 1, why));
    CHECK(loaded.cos && loaded.cos(0.0) == 1.0);
    CHECK(why[0] == '\0');

    CHECK(!pica_library_open("libm.so.6", two, 2, why));
    CHECK(strstr(why, "no_such_function"));
    CHECK(loaded.no_such_function == NULL);

    why[0] = '\0';
    CHECK(!pica_library_open("libno-such-library.so.0", one, 1, why));
    CHECK(strstr(why, "libno-such-library.so.0"));
    return check_done();
}
