#include "store/put.h"

#include "base/json_read.h"
#include "base/json_write.h"
#include "store/packed.h"

#include <stdlib.h>

#define NAME_PATH "sample.file_name"

static bool is_string(struct pica_span json, const char *text)
{
    return json.len >= 2 && json.data[0] == '"' &&
           pica_span_is(pica_span_of(json.data + 1, json.len - 2), text);
}

/* Appends `whole` with the bytes at `part`, which lie inside, replaced. */
static void replaced(struct pica_span whole, struct pica_span part, struct pica_span by,
                     struct pica_text *out)
{
    size_t at = (size_t)(part.data - whole.data);

    pica_text_add_span(out, pica_span_of(whole.data, at));
    pica_text_add_span(out, by);
    pica_text_add_span(out, pica_span_of(part.data + part.len, whole.len - at - part.len));
}

enum pica_status store_report_cut(struct pica_span report, const char *sha256,
                                  struct pica_text *out, struct pica_error *err)
{
    struct pica_span name;
    enum pica_status st = pica_json_check(report, err);

    if (st != PICA_OK)
        return st;
    if (!is_string(pica_json_at(report, "schema"), "pica.report/1"))
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "this is no report of pica");
    if (!is_string(pica_json_at(report, "sample.sha256"), sha256))
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the report is of another sample");
    name = pica_json_at(report, NAME_PATH);
    if (name.len < 2 || name.data[0] != '"')
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the report has no file name");
    replaced(report, name, pica_span_str("\"\""), out);
    return out->failed ? pica_fail_nomem(err) : PICA_OK;
}

enum pica_status store_report_named(struct pica_span cut, const char *file_name,
                                    struct pica_text *out, struct pica_error *err)
{
    struct pica_text quoted = { 0 };
    struct pica_json j = { .out = &quoted, .first = true };
    struct pica_span name;
    enum pica_status st = pica_json_check(cut, err);

    if (st != PICA_OK)
        return st;
    name = pica_json_at(cut, NAME_PATH);
    if (!name.data)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the report has no file name");
    pica_json_string(&j, pica_span_str(file_name));
    replaced(cut, name, pica_span_of(quoted.data, quoted.len), out);
    out->failed |= quoted.failed;
    pica_text_finish(&quoted);
    return out->failed ? pica_fail_nomem(err) : PICA_OK;
}

static enum pica_status keep(struct store *s, int64_t scan, struct pica_span cut,
                             struct pica_span facts, struct pica_error *err)
{
    char report_sha256[PICA_DIGEST_HEX], facts_sha256[PICA_DIGEST_HEX];
    uint8_t *report_packed = NULL, *facts_packed = NULL;
    size_t report_len = 0, facts_len = 0;
    enum pica_status st = store_pack(cut, &report_packed, &report_len, err);

    pica_digest_hex(PICA_SHA256, cut, report_sha256);
    pica_digest_hex(PICA_SHA256, facts, facts_sha256);
    if (st == PICA_OK && facts.len)
        st = store_pack(facts, &facts_packed, &facts_len, err);
    if (st == PICA_OK)
        st = store_do(s, err,
                      "INSERT INTO results (scan, report, report_size, report_sha256, facts, "
                      "facts_size, facts_sha256) VALUES (?1, ?2, ?3, ?4, ?5, "
                      "iif(?5 IS NULL, NULL, ?6), iif(?5 IS NULL, NULL, ?7))",
                      "ibitbit", scan, pica_span_of(report_packed, report_len), (int64_t)cut.len,
                      report_sha256, pica_span_of(facts_packed, facts_len), (int64_t)facts.len,
                      facts_sha256);
    free(report_packed);
    free(facts_packed);
    return st;
}

static const struct {
    const char *path, *sql;
} derived[] = {
#define X(path, sql) { path, sql },
#include "store/derive.def"
#undef X
};

enum pica_status store_result_put(struct store *s, int64_t scan, struct pica_span cut,
                                  struct pica_span facts, struct pica_error *err)
{
    struct pica_span part = { 0 };
    enum pica_status st = store_result_clear(s, scan, err);

    if (st == PICA_OK)
        st = keep(s, scan, cut, facts, err);
    for (size_t i = 0; st == PICA_OK && i < sizeof derived / sizeof *derived; i++) {
        if (i == 0 || strcmp(derived[i].path, derived[i - 1].path) != 0)
            part = pica_json_at(cut, derived[i].path);
        if (part.data)
            st = store_do(s, err, derived[i].sql, "is", scan, part);
    }
    return st;
}

enum pica_status store_result_clear(struct store *s, int64_t scan, struct pica_error *err)
{
    static const char *const clears[] = {
        "DELETE FROM results WHERE scan = ?1",
        "DELETE FROM findings WHERE scan = ?1",
        "DELETE FROM finding_clauses WHERE scan = ?1",
        "DELETE FROM collections WHERE scan = ?1",
        "DELETE FROM readings WHERE scan = ?1",
        "DELETE FROM sdks WHERE scan = ?1",
        "DELETE FROM acts WHERE scan = ?1",
        "DELETE FROM permissions WHERE scan = ?1",
        "DELETE FROM gaps WHERE scan = ?1",
        "DELETE FROM remarks WHERE scan = ?1",
        ("UPDATE scans SET package = NULL, version_code = NULL, version_name = NULL, label = NULL, "
         "label_zh = NULL, target_sdk = NULL, installable = NULL, signer = NULL, packer = NULL, "
         "consent_flow = NULL WHERE id = ?1"),
    };
    enum pica_status st = PICA_OK;

    for (size_t i = 0; st == PICA_OK && i < sizeof clears / sizeof *clears; i++)
        st = store_do(s, err, clears[i], "i", scan);
    return st;
}
