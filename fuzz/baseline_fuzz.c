/*
 * fuzz/baseline_fuzz.c - any bytes as a baseline.
 *
 * What is sound is applied to a result of a few findings: each then stands
 * somewhere, and nothing is gone that is there.
 */
#include "scan/baseline.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool truth)
{
    if (!truth)
        abort();
}

static void apply(const struct scan_baseline *b)
{
    struct rule_finding findings[] = { { .id = "1" }, { .id = "b2cd3880635f8e58" }, { .id = "" } };
    struct scan_result r = { .has_manifest = true,
                             .manifest = { .package = "a.b" },
                             .findings = findings,
                             .finding_count = sizeof findings / sizeof *findings };
    struct pica_error err;

    must(scan_baseline_apply(b, &r, &err) == PICA_OK && r.standings);
    for (size_t i = 0; i < r.finding_count; i++) {
        must(scan_finding_is_new(&r, i) == (r.standings[i].kind == SCAN_NEW));
        must((r.standings[i].kind == SCAN_ACCEPTED) == (r.standings[i].reason != NULL));
    }
    for (size_t i = 0; i < r.gone_count; i++)
        for (size_t k = 0; k < r.finding_count; k++)
            must(strcmp(r.gone[i].id, findings[k].id) != 0);
    pica_arena_finish(&r.arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct scan_baseline *b = NULL;
    struct pica_error err;
    char said[600];

    if (scan_baseline_read(pica_span_of(data, size), "fuzz.json", &b, &err) == PICA_OK) {
        apply(b);
        scan_baseline_free(b);
    } else {
        must(err.status != PICA_OK);
        for (int l = 0; l < PICA_LANG_COUNT; l++)
            pica_error_text(&err, (enum pica_lang)l, said, sizeof said);
    }
    return 0;
}
