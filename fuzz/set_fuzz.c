/*
 * Any bytes as a file that holds packages (or is one), up to the linked program: which packages are
 * the app, their manifests and tables together, what lies beside them; the tables printed as one.
 */
#include "fuzz/scan_check.h"
#include "manifest/res_dump.h"
#include "scan/pieces.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool hold(void *context)
{
    (void)context;
    return true;
}

static void use_tables(const struct scan_result *r, const struct pica_limits *limits)
{
    const struct scan_tables *tables = &r->buffers->tables;
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct pica_error err;

    PROMISED(!r->has_manifest || tables->files.count == (r->package_count ? r->package_count : 1));
    for (size_t i = 0; i < tables->files.count; i++)
        PROMISED(tables->items[i].entry);
    if (res_dump(tables->files, true, limits, &notes, &out, hold, NULL, &err) == PICA_OK)
        PROMISED(pica_utf8_valid(pica_span_of(out.data, out.len)));
    pica_text_finish(&out);
    pica_notes_finish(&notes);
}

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
        /* Of a module that is cut off nothing may be left. */
        PROMISED(r.packages[i].name && (r.packages[i].size > 0 || scan_opened_bundle(&r)));
        /* One base; where there is none, the first split stands for it. */
        PROMISED(i == 0 || r.packages[i].split);
    }
    use_tables(&r, &limits);
    scan_result_finish(&r);
    return 0;
}
