/* Any bytes as a package, from the file to all that is decided: what a person runs, without its
 * printing. */
#include "fuzz/scan_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct rule_set *rules; /* made once */
    struct pica_input in = pica_input_memory(pica_span_of(data, size));
    struct pica_limits limits = scan_check_limits();
    struct scan_options o = { .limits = &limits, .threads = 1 };
    struct scan_result r;
    struct pica_error err;

    PROMISED(rules || rule_set_builtin(&rules, &err) == PICA_OK);
    o.rules = rules;
    if (scan_package(&in, "fuzz.apk", &o, &r, &err) == PICA_OK) {
        /* Nothing that is wrong with a package is kept secret. */
        PROMISED(r.installable || r.notes.count > 0);
        scan_check(&r);
        scan_result_finish(&r);
    } else {
        PROMISED(err.status != PICA_E_NOMEM && err.cause[PICA_EN][0] != '\0');
    }
    return 0;
}
