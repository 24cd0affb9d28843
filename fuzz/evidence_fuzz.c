/*
 * An evidence bundle, checked; and for what stands behind its archive's digest: a report, a NUL,
 * and bytes that it may call classes.dex.
 */
#include "evidence/verify.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_bundle(struct pica_span bytes)
{
    struct evidence_bundle b;
    struct evidence_verdict v = { 0 };
    struct pica_text text = { 0 };
    struct pica_error err;

    if (evidence_bundle_verify(bytes, &b, &v, &err) == PICA_OK) {
        assert(v.count > 0);
        assert(b.archive.whole || v.wrong > 0);
        evidence_verdict_text(&v, PICA_ZH, &text);
        evidence_verdict_json(&v, PICA_EN, &text);
        evidence_bundle_finish(&b);
    }
    pica_text_finish(&text);
    evidence_verdict_finish(&v);
}

static void check_report(struct pica_span json, struct pica_span code)
{
    struct evidence_extracts extracts = { 0 };
    struct evidence_files files = { 0 };
    struct evidence_exhibits exhibits = { 0 };
    struct pica_error err;
    cJSON *report;

    if (pica_json_parse(json, &report, &err) != PICA_OK)
        return;
    if (evidence_extracts_add(&extracts, "classes.dex", "extracts/001-classes.dex", code, &err) ==
            PICA_OK &&
        evidence_exhibits_make(report, &extracts, &files, &exhibits, &err) == PICA_OK) {
        assert(exhibits.mismatch_count <= exhibits.place_count);
        evidence_exhibits_finish(&exhibits);
    }
    evidence_files_finish(&files);
    evidence_extracts_finish(&extracts);
    cJSON_Delete(report);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *nul = size && data[0] == '{' ? memchr(data, 0, size) : NULL;

    if (nul)
        check_report(pica_span_of(data, (size_t)(nul - data)),
                     pica_span_of(nul + 1, size - (size_t)(nul - data) - 1));
    else
        check_bundle(pica_span_of(data, size));
    return 0;
}
