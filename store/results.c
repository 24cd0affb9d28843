#include "store/results.h"

#include "store/current.h"
#include "store/packed.h"
#include "store/put.h"

#include <stdlib.h>
#include <string.h>

enum pica_status store_scans(struct store *s, const char *campaign, const char *which,
                             struct store_scans *ret, struct pica_error *err)
{
    struct store_scans list = { 0 };
    size_t cap = 0;
    struct store_ask a;
    enum store_step step;
    enum pica_status st =
        store_ask(s, &a, err,
                  "SELECT c.scan FROM current_scans c JOIN scans s ON s.id = c.scan "
                  "JOIN samples m ON m.id = c.sample WHERE s.status = 'done' "
                  "AND (?1 IS NULL OR c.sample IN (SELECT f.sample FROM files f JOIN campaigns k "
                  "ON k.id = f.campaign WHERE k.name = ?1)) "
                  "AND (?2 IS NULL OR m.sha256 = lower(?2) OR s.package = ?2) ORDER BY m.sha256",
                  "tt", campaign, which);

    if (st != PICA_OK)
        return st;
    while ((step = store_row(&a, err)) == STORE_ROW) {
        if (!pica_grow(&list.scans, &cap, list.count + 1, sizeof *list.scans)) {
            store_end(&a);
            free(list.scans);
            return pica_fail_nomem(err);
        }
        list.scans[list.count++] = store_int(&a, 0);
    }
    if (step == STORE_BROKEN) {
        free(list.scans);
        return err->status;
    }
    *ret = list;
    return PICA_OK;
}

enum pica_status store_unpack_checked(struct pica_span packed, int64_t size, const char *sha256,
                                      uint8_t **ret, struct pica_error *err)
{
    char digest[PICA_DIGEST_HEX];
    uint8_t *bytes = NULL;
    enum pica_status st;

    if (size < 0)
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "packed bytes are damaged");
    st = store_unpack(packed, (size_t)size, &bytes, err);
    if (st != PICA_OK)
        return st;
    pica_digest_hex(PICA_SHA256, pica_span_of(bytes, (size_t)size), digest);
    if (!sha256 || strcmp(digest, sha256) != 0) {
        free(bytes);
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                         "what was kept is not what was put in: its digest differs");
    }
    *ret = bytes;
    return PICA_OK;
}

/* The columns of one row, into *ret; `cut` is the report without a name. */
static enum pica_status take_row(const struct store_ask *a, uint8_t **cut, size_t *cut_len,
                                 struct store_result *ret, struct pica_error *err)
{
    uint8_t *facts = NULL;
    const char *sha256 = store_text(a, 0), *version = store_text(a, 7),
               *settings = store_text(a, 8);
    enum pica_status st =
        store_unpack_checked(store_span(a, 1), store_int(a, 2), store_text(a, 3), cut, err);

    if (st != PICA_OK)
        return st;
    *cut_len = (size_t)store_int(a, 2);
    if (store_span(a, 4).len) {
        st = store_unpack_checked(store_span(a, 4), store_int(a, 5), store_text(a, 6), &facts, err);
        if (st != PICA_OK)
            return st;
        ret->owned[1] = facts;
        ret->facts = pica_span_of(facts, (size_t)store_int(a, 5));
    }
    ret->version = version ? strdup(version) : NULL;
    ret->settings = settings ? strdup(settings) : NULL;
    if (!ret->version || !ret->settings || !sha256)
        return pica_fail_nomem(err);
    memcpy(ret->sha256, sha256, strlen(sha256) < PICA_DIGEST_HEX ? strlen(sha256) + 1 : 0);
    return PICA_OK;
}

static enum pica_status name_of(struct store *s, int64_t scan, const char *campaign,
                                struct pica_text *ret, struct pica_error *err)
{
    struct store_ask a;
    enum store_step step;
    enum pica_status st =
        store_ask(s, &a, err,
                  "SELECT min(f.name) FROM files f JOIN campaigns k ON k.id = f.campaign "
                  "WHERE f.sample = (SELECT sample FROM scans WHERE id = ?1) "
                  "AND (?2 IS NULL OR k.name = ?2)",
                  "it", scan, campaign);

    if (st != PICA_OK)
        return st;
    step = store_row(&a, err);
    if (step == STORE_BROKEN)
        return err->status;
    pica_text_add_span(ret, step == STORE_ROW ? store_span(&a, 0) : (struct pica_span){ 0 });
    pica_text_add(ret, "");
    store_end(&a);
    return ret->failed ? pica_fail_nomem(err) : PICA_OK;
}

enum pica_status store_result(struct store *s, int64_t scan, const char *campaign,
                              struct store_result *ret, struct pica_error *err)
{
    struct pica_text name = { 0 }, report = { 0 };
    uint8_t *cut = NULL;
    size_t cut_len = 0;
    struct store_ask a;
    enum store_step step;
    enum pica_status st;

    *ret = (struct store_result){ 0 };
    st = store_ask(s, &a, err,
                   "SELECT m.sha256, r.report, r.report_size, r.report_sha256, r.facts, "
                   "r.facts_size, r.facts_sha256, e.version, e.settings FROM results r "
                   "JOIN scans s ON s.id = r.scan JOIN samples m ON m.id = s.sample "
                   "JOIN engines e ON e.id = s.engine WHERE r.scan = ?1",
                   "i", scan);
    if (st != PICA_OK)
        return st;
    step = store_row(&a, err);
    if (step == STORE_BROKEN)
        return err->status;
    st = step == STORE_ROW
             ? take_row(&a, &cut, &cut_len, ret, err)
             : pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the case has no such result");
    store_end(&a);
    if (st == PICA_OK)
        st = name_of(s, scan, campaign, &name, err);
    if (st == PICA_OK)
        st = store_report_named(pica_span_of(cut, cut_len), name.data ? name.data : "", &report,
                                err);
    free(cut);
    pica_text_finish(&name);
    if (st != PICA_OK) {
        pica_text_finish(&report);
        return st == PICA_E_MALFORMED && ret->sha256[0] ? pica_fail_in(err, ret->sha256) : st;
    }
    ret->owned[0] = report.data;
    ret->report = pica_span_of(report.data, report.len);
    return PICA_OK;
}

void store_result_free(struct store_result *r)
{
    free(r->owned[0]);
    free(r->owned[1]);
    free(r->version);
    free(r->settings);
    *r = (struct store_result){ 0 };
}

static enum pica_status put_rejudged(struct store *s, int64_t scan, int64_t engine,
                                     struct pica_span cut, bool cut_short, struct pica_error *err)
{
    uint8_t *facts = NULL;
    int64_t made = 0, facts_size = 0, sample = 0;
    struct store_ask a;
    enum store_step step;
    enum pica_status st;

    st =
        store_ask(s, &a, err, "SELECT facts, facts_size, facts_sha256 FROM results WHERE scan = ?1",
                  "i", scan);
    if (st != PICA_OK)
        return st;
    step = store_row(&a, err);
    if (step == STORE_BROKEN)
        return err->status;
    facts_size = step == STORE_ROW ? store_int(&a, 1) : -1;
    st = store_unpack_checked(store_span(&a, 0), facts_size, store_text(&a, 2), &facts, err);
    store_end(&a);
    if (st == PICA_OK)
        st = store_number(s, 0, &made, err,
                          "INSERT INTO scans (sample, engine, status, cut_short) "
                          "SELECT sample, ?2, 'done', ?3 FROM scans WHERE id = ?1 "
                          "ON CONFLICT (sample, engine) DO UPDATE SET status = 'done', "
                          "cut_short = excluded.cut_short, signal = NULL, stage = NULL, "
                          "last_place = NULL, cause_zh = NULL, cause_en = NULL RETURNING id",
                          "iii", scan, engine, (int64_t)cut_short);
    if (st == PICA_OK)
        st = store_result_put(s, made, cut, pica_span_of(facts, (size_t)facts_size), err);
    if (st == PICA_OK)
        st = store_number(s, 0, &sample, err, "SELECT sample FROM scans WHERE id = ?1", "i", scan);
    free(facts);
    return st == PICA_OK ? store_current_of(s, sample, err) : st;
}

enum pica_status store_put_rejudged(struct store *s, int64_t scan, int64_t engine,
                                    struct pica_span report, bool cut_short, struct pica_error *err)
{
    struct pica_text cut = { 0 };
    char sha256[PICA_DIGEST_HEX] = "";
    struct store_ask a;
    enum store_step step;
    enum pica_status st =
        store_ask(s, &a, err,
                  "SELECT m.sha256 FROM scans s JOIN samples m ON m.id = s.sample WHERE s.id = ?1",
                  "i", scan);

    if (st != PICA_OK)
        return st;
    step = store_row(&a, err);
    if (step == STORE_BROKEN)
        return err->status;
    if (step == STORE_ROW && store_text(&a, 0) && strlen(store_text(&a, 0)) < sizeof sha256)
        memcpy(sha256, store_text(&a, 0), strlen(store_text(&a, 0)) + 1);
    store_end(&a);
    st = store_report_cut(report, sha256, &cut, err);
    if (st == PICA_OK)
        st = store_begin(s, err);
    if (st == PICA_OK)
        st = store_settle(
            s, put_rejudged(s, scan, engine, pica_span_of(cut.data, cut.len), cut_short, err), err);
    pica_text_finish(&cut);
    return st;
}

enum pica_status store_group_begin(struct store *s, struct pica_error *err)
{
    return store_begin(s, err);
}

enum pica_status store_group_end(struct store *s, enum pica_status st, struct pica_error *err)
{
    return store_settle(s, st, err);
}
