/*
 * Any bytes as a file that holds packages (or is one), up to the linked program: which packages are
 * the app, their manifests and tables together, what lies beside them.
 */
#include "fuzz/scan_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_input in = pica_input_memory(pica_span_of(data, size));
    struct pica_limits limits = scan_check_limits();
    struct scan_options o = { .limits = &limits, .threads = 1, .until = SCAN_UNTIL_PROGRAM };
    struct scan_result r;
    struct pica_error err;

    if (scan_package(&in, "fuzz.apks", &o, &r, &err) != PICA_OK) {
        PROMISED(err.status != PICA_E_NOMEM && err.cause[PICA_EN][0] != '\0');
        return 0;
    }
    for (size_t i = 0; i < r.package_count; i++) {
        PROMISED(r.packages[i].name && r.packages[i].size > 0);
        /* One base; where there is none, the first split stands for it. */
        PROMISED(i == 0 || r.packages[i].split);
    }
    scan_result_finish(&r);
    return 0;
}
