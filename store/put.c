#include "store/store.h"

#include "store/current.h"
#include "store/listings.h"
#include "store/put.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static bool is_sha256(const char *s)
{
    return s && strlen(s) == 64 && strspn(s, "0123456789abcdef") == 64;
}

static enum pica_status no_digest(struct pica_error *err)
{
    return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "this is no SHA-256");
}

enum pica_status store_find(struct store *s, int64_t engine, const char *sha256,
                            enum store_status *ret, struct pica_error *err)
{
    struct store_ask a;
    enum store_step step;
    enum pica_status st = store_ask(s, &a, err,
                                    "SELECT status FROM scans WHERE engine = ?1 AND "
                                    "sample = (SELECT id FROM samples WHERE sha256 = ?2)",
                                    "it", engine, sha256);

    if (st != PICA_OK)
        return st;
    step = store_row(&a, err);
    if (step == STORE_BROKEN)
        return err->status;
    *ret = STORE_STATUS_COUNT;
    if (step == STORE_ROW) {
        const char *name = store_text(&a, 0);

        *ret = name ? store_status_find(name) : STORE_STATUS_COUNT;
    }
    store_end(&a);
    return PICA_OK;
}

enum pica_status store_worst(struct store *s, int64_t engine, const char *sha256, int *ret,
                             bool *ret_cut_short, struct pica_error *err)
{
    struct store_ask a;
    enum store_step step;
    enum pica_status st = store_ask(
        s, &a, err,
        "SELECT cut_short, (SELECT ifnull(max(CASE severity WHEN 'info' THEN 1 WHEN 'low' "
        "THEN 2 WHEN 'medium' THEN 3 WHEN 'high' THEN 4 WHEN 'critical' THEN 5 END), 0) "
        "FROM findings WHERE scan = scans.id) FROM scans WHERE engine = ?1 AND "
        "sample = (SELECT id FROM samples WHERE sha256 = ?2)",
        "it", engine, sha256);

    if (st != PICA_OK)
        return st;
    step = store_row(&a, err);
    if (step == STORE_BROKEN)
        return err->status;
    *ret_cut_short = step == STORE_ROW && store_int(&a, 0) != 0;
    *ret = step == STORE_ROW ? (int)store_int(&a, 1) : 0;
    store_end(&a);
    return PICA_OK;
}

/* File names are whatever the system has: what is not UTF-8 is kept as \xNN. */
static enum pica_status add_file(struct store *s, int64_t campaign, int64_t sample,
                                 const char *file_name, struct pica_error *err)
{
    struct pica_text name = { 0 };
    enum pica_status st;

    pica_text_add_printable(&name, pica_span_str(file_name));
    st = name.failed ? pica_fail_nomem(err)
                     : store_do(s, err,
                                "INSERT OR IGNORE INTO files (campaign, sample, name) "
                                "VALUES (?1, ?2, ?3)",
                                "iis", campaign, sample,
                                pica_span_of(name.data ? name.data : "", name.len));
    pica_text_finish(&name);
    return st;
}

enum pica_status store_seen(struct store *s, int64_t campaign, const char *sha256,
                            const char *file_name, struct pica_error *err)
{
    int64_t sample = 0;
    enum pica_status st =
        store_number(s, 0, &sample, err, "SELECT id FROM samples WHERE sha256 = ?1", "t", sha256);

    if (st != PICA_OK)
        return st;
    if (!sample)
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "the case has no sample %s", sha256);
    st = store_begin(s, err);
    if (st != PICA_OK)
        return st;
    st = add_file(s, campaign, sample, file_name, err);
    if (st == PICA_OK)
        st = store_listings_of(s, campaign, sample, err);
    return store_settle(s, st, err);
}

enum pica_status store_unread(struct store *s, int64_t campaign, const char *file_name,
                              const struct pica_error *cause, struct pica_error *err)
{
    struct pica_text name = { 0 };
    enum pica_status st;

    pica_text_add_printable(&name, pica_span_str(file_name));
    st = name.failed
             ? pica_fail_nomem(err)
             : store_do(s, err,
                        "INSERT OR REPLACE INTO unread (campaign, name, cause_zh, cause_en) "
                        "VALUES (?1, ?2, ?3, ?4)",
                        "istt", campaign, pica_span_of(name.data ? name.data : "", name.len),
                        cause->cause[PICA_ZH], cause->cause[PICA_EN]);
    pica_text_finish(&name);
    return st;
}

static const char *or_null(const char *s)
{
    return s && *s ? s : NULL;
}

static enum pica_status add_sample(struct store *s, const struct store_outcome *o, int64_t *ret,
                                   struct pica_error *err)
{
    return store_number(
        s, 0, ret, err,
        "INSERT INTO samples (sha256, sha1, md5, sm3, size) VALUES (?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT (sha256) DO UPDATE SET sha1 = ifnull(sha1, excluded.sha1), "
        "md5 = ifnull(md5, excluded.md5), sm3 = ifnull(sm3, excluded.sm3) RETURNING id",
        "tttti", o->sha256, or_null(o->sha1), or_null(o->md5), or_null(o->sm3), (int64_t)o->size);
}

static enum pica_status add_scan(struct store *s, const struct store_outcome *o, int64_t sample,
                                 int64_t *ret, struct pica_error *err)
{
    const struct pica_error *c = o->cause;
    char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE + 160];

    for (int lang = 0; c && lang < PICA_LANG_COUNT; lang++)
        (void)pica_error_text(c, (enum pica_lang)lang, text[lang], sizeof text[lang]);
    return store_number(
        s, 0, ret, err,
        "INSERT INTO scans (sample, engine, status, cut_short, signal, stage, last_place, "
        "cause_zh, "
        "cause_en) VALUES (?1, ?2, ?3, ?4, nullif(?5, 0), ?6, ?7, ?8, ?9) "
        "ON CONFLICT (sample, engine) DO UPDATE SET status = excluded.status, "
        "cut_short = excluded.cut_short, signal = excluded.signal, stage = excluded.stage, "
        "last_place = excluded.last_place, cause_zh = excluded.cause_zh, "
        "cause_en = excluded.cause_en RETURNING id",
        "iitiitttt", sample, o->engine, store_status_name(o->status), (int64_t)o->cut_short,
        (int64_t)o->signal, or_null(o->stage), or_null(o->last_place), c ? text[PICA_ZH] : NULL,
        c ? text[PICA_EN] : NULL);
}

static enum pica_status add_run(struct store *s, const struct store_outcome *o, int64_t scan,
                                struct pica_error *err)
{
    char host[256];

    if (gethostname(host, sizeof host) != 0)
        snprintf(host, sizeof host, "?");
    host[sizeof host - 1] = '\0';
    return store_do(s, err,
                    "INSERT OR REPLACE INTO runs (scan, started, milliseconds, peak_bytes, host) "
                    "VALUES (?1, ?2, iif(?3 < 0, NULL, ?3), iif(?4 < 0, NULL, ?4), ?5)",
                    "iiiit", scan, o->started, o->milliseconds, o->peak_bytes, host);
}

/* The same sample and engine give the same report: another one is a fault that must be seen. */
static enum pica_status check_same(struct store *s, const struct store_outcome *o, int64_t sample,
                                   struct pica_span cut, struct pica_error *err)
{
    char digest[PICA_DIGEST_HEX];
    int64_t others = 0;
    enum pica_status st;

    pica_digest_hex(PICA_SHA256, cut, digest);
    st = store_number(s, 0, &others, err,
                      "SELECT count(*) FROM scans JOIN results ON scan = id "
                      "WHERE sample = ?1 AND engine = ?2 AND report_sha256 <> ?3",
                      "iit", sample, o->engine, digest);
    if (st == PICA_OK && others)
        st = pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                       "another report of the same sample, version and rules is in the case: %s",
                       o->sha256);
    return st;
}

static enum pica_status put(struct store *s, const struct store_outcome *o, struct pica_span cut,
                            struct pica_error *err)
{
    int64_t sample = 0, scan = 0;
    enum pica_status st = add_sample(s, o, &sample, err);

    if (st == PICA_OK)
        st = add_file(s, o->campaign, sample, o->file_name, err);
    if (st == PICA_OK && o->status == STORE_DONE)
        st = check_same(s, o, sample, cut, err);
    if (st == PICA_OK)
        st = add_scan(s, o, sample, &scan, err);
    if (st == PICA_OK)
        st = o->status == STORE_DONE ? store_result_put(s, scan, cut, o->facts, err)
                                     : store_result_clear(s, scan, err);
    if (st == PICA_OK)
        st = store_current_of(s, sample, err);
    if (st == PICA_OK)
        st = store_listings_of(s, o->campaign, sample, err);
    return st == PICA_OK ? add_run(s, o, scan, err) : st;
}

enum pica_status store_put(struct store *s, const struct store_outcome *outcome,
                           struct pica_error *err)
{
    struct pica_text cut = { 0 };
    enum pica_status st;

    if (!is_sha256(outcome->sha256))
        return no_digest(err);
    st = outcome->status == STORE_DONE
             ? store_report_cut(outcome->report, outcome->sha256, &cut, err)
             : PICA_OK;
    if (st == PICA_OK)
        st = store_begin(s, err);
    if (st == PICA_OK)
        st = store_settle(s, put(s, outcome, pica_span_of(cut.data, cut.len), err), err);
    pica_text_finish(&cut);
    return st;
}

enum pica_status store_tally(struct store *s, int64_t campaign, int64_t engine,
                             struct store_tally *ret, struct pica_error *err)
{
    struct store_tally tally = { 0 };
    struct store_ask a;
    enum store_step step;
    int64_t unread = 0;
    enum pica_status st =
        store_ask(s, &a, err,
                  "SELECT status, count(*) FROM scans WHERE engine = ?2 AND sample "
                  "IN (SELECT sample FROM files WHERE campaign = ?1) "
                  "GROUP BY status",
                  "ii", campaign, engine);

    if (st != PICA_OK)
        return st;
    while ((step = store_row(&a, err)) == STORE_ROW) {
        const char *name = store_text(&a, 0);
        enum store_status status = name ? store_status_find(name) : STORE_STATUS_COUNT;

        if (status < STORE_STATUS_COUNT)
            tally.of[status] = (uint64_t)store_int(&a, 1);
    }
    if (step == STORE_BROKEN)
        return err->status;
    st = store_number(s, 0, &unread, err, "SELECT count(*) FROM unread WHERE campaign = ?1", "i",
                      campaign);
    if (st != PICA_OK)
        return st;
    tally.unread = (uint64_t)unread;
    *ret = tally;
    return PICA_OK;
}

enum pica_status store_note(struct store *s, int64_t when, const char *who, const char *sha256,
                            const char *text, struct pica_error *err)
{
    if (sha256 && !is_sha256(sha256))
        return no_digest(err);
    if (!*who || !*text || !pica_utf8_valid(pica_span_str(who)) ||
        !pica_utf8_valid(pica_span_str(text)))
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                         "a note of custody says who and what, in UTF-8");
    return store_do(s, err, "INSERT INTO custody (time, who, sha256, text) VALUES (?1, ?2, ?3, ?4)",
                    "ittt", when, who, sha256, text);
}

enum pica_status store_file_known(struct store *s, const struct store_known_file *file,
                                  char ret[PICA_DIGEST_HEX], struct pica_error *err)
{
    struct store_ask a;
    enum store_step step;
    enum pica_status st =
        store_ask(s, &a, err,
                  "SELECT sha256 FROM known_files WHERE path = ?1 AND size = ?2 "
                  "AND modified = ?3 AND inode = ?4 AND device = ?5",
                  "tiiii", file->path, file->size, file->modified, file->inode, file->device);

    if (st != PICA_OK)
        return st;
    step = store_row(&a, err);
    if (step == STORE_BROKEN)
        return err->status;
    ret[0] = '\0';
    if (step == STORE_ROW && is_sha256(store_text(&a, 0)))
        memcpy(ret, store_text(&a, 0), PICA_DIGEST_HEX);
    store_end(&a);
    return PICA_OK;
}

enum pica_status store_file_remember(struct store *s, const struct store_known_file *file,
                                     const char *sha256, struct pica_error *err)
{
    if (!is_sha256(sha256))
        return no_digest(err);
    return store_do(
        s, err,
        "INSERT OR REPLACE INTO known_files (path, size, modified, inode, device, sha256) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        "tiiiit", file->path, file->size, file->modified, file->inode, file->device, sha256);
}
