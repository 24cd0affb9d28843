/*
 * What pica says of configurations, for the comparison with libandroidfw
 * (tests/oracle/compare_configs.py).
 *
 * usage: res_qualifiers_tool <TRIPLES
 *
 * Standard input holds ResTable_configs of 64 bytes: a, b and a device's, again
 * and again. For each three a line: whether a matches the device, whether it is
 * better than b, its name and its locale.
 */
#include "manifest/res_qualifiers.h"

#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    uint8_t bytes[3][64];

    while (fread(bytes, sizeof bytes, 1, stdin) == 1) {
        struct res_qualifiers a = res_qualifiers_read(pica_span_of(bytes[0], 64)),
                              b = res_qualifiers_read(pica_span_of(bytes[1], 64)),
                              device = res_qualifiers_read(pica_span_of(bytes[2], 64));
        struct pica_text name = { 0 };
        char locale[RES_LOCALE_SIZE];

        res_qualifiers_print(&a, &name);
        res_qualifiers_locale(&a, locale);
        if (name.failed)
            return EXIT_FAILURE;
        printf("%d\t%d\t%s\t%s\n", res_qualifiers_match(&a, &device),
               res_qualifiers_better(&a, &b, &device), name.len ? name.data : "", locale);
        pica_text_finish(&name);
    }
    return EXIT_SUCCESS;
}
