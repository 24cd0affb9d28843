#include "store/results.h"

#include "store/current.h"
#include "store/listings.h"
#include "store/put.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Rows that reach the disk together; a merge that was cut off is done again. */
#define GROUP 256

/*
 * Tables without a choice to make: what the source selects is inserted as ?1, ?2 ..., and what is
 * there already stays. Rows are told apart by names and digests, never by their numbers.
 */
static const struct {
    const char *select, *insert;
} plain[] = {
    { "SELECT name, phase, since FROM campaigns",
      "INSERT INTO campaigns (name, phase, since) VALUES (?1, ?2, ?3) "
      "ON CONFLICT (name) DO UPDATE SET since = min(since, excluded.since)" },
    { "SELECT version, rules, settings, since FROM engines",
      "INSERT INTO engines (version, rules, settings, since) VALUES (?1, ?2, ?3, ?4) "
      "ON CONFLICT (version, rules, settings) DO UPDATE SET since = max(since, excluded.since)" },
    { "SELECT e.version, e.rules, e.settings, p.pack, p.version, p.sha256 FROM packs p "
      "JOIN engines e ON e.id = p.engine",
      "INSERT OR IGNORE INTO packs (engine, pack, version, sha256) VALUES ((SELECT id FROM engines "
      "WHERE version = ?1 AND rules = ?2 AND settings = ?3), ?4, ?5, ?6)" },
    { "SELECT sha256, sha1, md5, sm3, size FROM samples",
      "INSERT INTO samples (sha256, sha1, md5, sm3, size) VALUES (?1, ?2, ?3, ?4, ?5) "
      "ON CONFLICT (sha256) DO UPDATE SET sha1 = ifnull(sha1, excluded.sha1), "
      "md5 = ifnull(md5, excluded.md5), sm3 = ifnull(sm3, excluded.sm3)" },
    { "SELECT c.name, m.sha256, f.name FROM files f JOIN campaigns c ON c.id = f.campaign "
      "JOIN samples m ON m.id = f.sample",
      "INSERT OR IGNORE INTO files (campaign, sample, name) VALUES ((SELECT id FROM campaigns "
      "WHERE name = ?1), (SELECT id FROM samples WHERE sha256 = ?2), ?3)" },
    { "SELECT c.name, u.name, u.cause_zh, u.cause_en FROM unread u "
      "JOIN campaigns c ON c.id = u.campaign",
      "INSERT INTO unread (campaign, name, cause_zh, cause_en) VALUES ((SELECT id FROM campaigns "
      "WHERE name = ?1), ?2, ?3, ?4) ON CONFLICT (campaign, name) DO UPDATE SET "
      "cause_zh = excluded.cause_zh, cause_en = excluded.cause_en "
      "WHERE excluded.cause_en < cause_en" },
    { "SELECT campaign, sha256, file, package, store, developer, category, case_number, app "
      "FROM listed",
      "INSERT INTO listed (campaign, sha256, file, package, store, developer, category, "
      "case_number, app) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
      "ON CONFLICT (campaign, sha256, file, package, store) DO UPDATE SET "
      "developer = excluded.developer, category = excluded.category, "
      "case_number = excluded.case_number, app = excluded.app "
      "WHERE (excluded.developer, excluded.category, excluded.case_number, excluded.app) > "
      "(developer, category, case_number, app)" },
    { "SELECT time, who, sha256, text FROM custody",
      "INSERT INTO custody (time, who, sha256, text) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS "
      "(SELECT 1 FROM custody WHERE time = ?1 AND who = ?2 AND sha256 IS ?3 AND text = ?4)" },
    { "SELECT name, digest, scans FROM sources",
      "INSERT OR IGNORE INTO sources (name, digest, scans) VALUES (?1, ?2, ?3)" },
    { "SELECT m.sha256, e.version, e.rules, e.settings, k.report_sha256 FROM conflicts k "
      "JOIN samples m ON m.id = k.sample JOIN engines e ON e.id = k.engine",
      "INSERT OR IGNORE INTO conflicts (sample, engine, report_sha256) VALUES ((SELECT id FROM "
      "samples WHERE sha256 = ?1), (SELECT id FROM engines WHERE version = ?2 AND rules = ?3 AND "
      "settings = ?4), ?5)" },
};

/* One row of a source, bound as it is. Binding goes by the types of the row's columns. */
static enum pica_status copy_row(struct store *to, const struct store_ask *row, const char *insert,
                                 struct pica_error *err)
{
    struct store_ask a;
    int count = row->store->lib->sqlite3_column_count(row->made);
    enum pica_status st = store_ask(to, &a, err, insert, "");
    enum store_step step;

    for (int c = 0; st == PICA_OK && c < count; c++) {
        int type = row->store->lib->sqlite3_column_type(row->made, c); /* before it is converted */
        struct pica_span text = store_span(row, c);
        const struct sqlite *lib = to->lib;
        int rc;

        switch (type) {
        case SQLITE_NULL:
            rc = lib->sqlite3_bind_null(a.made, c + 1);
            break;
        case SQLITE_INTEGER:
            rc = lib->sqlite3_bind_int64(a.made, c + 1, store_int(row, c));
            break;
        default:
            rc = lib->sqlite3_bind_text64(a.made, c + 1, (const char *)text.data, text.len,
                                          SQLITE_STATIC, SQLITE_UTF8);
            break;
        }
        if (rc != SQLITE_OK)
            st = store_fail(to, err);
    }
    if (st != PICA_OK)
        return st;
    while ((step = store_row(&a, err)) == STORE_ROW)
        ;
    return step == STORE_BROKEN ? err->status : PICA_OK;
}

static enum pica_status copy_rows(struct store *to, struct store *from, const char *select,
                                  const char *insert, struct pica_error *err)
{
    struct store_ask row;
    enum store_step step = STORE_NO_MORE;
    enum pica_status st = store_ask(from, &row, err, select, "");

    if (st != PICA_OK)
        return st;
    while (st == PICA_OK && (step = store_row(&row, err)) == STORE_ROW)
        st = copy_row(to, &row, insert, err);
    if (st != PICA_OK)
        store_end(&row);
    return st == PICA_OK && step == STORE_BROKEN ? err->status : st;
}

/* Campaigns of one name must be of one phase. */
static enum pica_status check_campaigns(struct store *to, struct store *from,
                                        struct pica_error *err)
{
    struct store_ask row;
    enum store_step step = STORE_NO_MORE;
    enum pica_status st = store_ask(from, &row, err, "SELECT name, phase FROM campaigns", "");

    if (st != PICA_OK)
        return st;
    while (st == PICA_OK && (step = store_row(&row, err)) == STORE_ROW) {
        int64_t others = 0;
        const char *name = store_text(&row, 0), *phase = store_text(&row, 1);

        st = store_number(to, 0, &others, err,
                          "SELECT count(*) FROM campaigns WHERE name = ?1 AND phase <> ?2", "tt",
                          name, phase);
        if (st == PICA_OK && others)
            st = pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                           "the campaign \"%s\" is there already, with another phase than %s",
                           name ? name : "", phase ? phase : "");
    }
    if (st != PICA_OK)
        store_end(&row);
    return st == PICA_OK && step == STORE_BROKEN ? err->status : st;
}

/* The columns of the statement on scans below. */
enum {
    SHA256,
    VERSION,
    RULES,
    SETTINGS,
    STATUS,
    CUT_SHORT,
    SIGNAL,
    STAGE,
    LAST_PLACE,
    CAUSE_ZH,
    CAUSE_EN,
    REPORT,
    REPORT_SIZE,
    REPORT_SHA256,
    FACTS,
    FACTS_SIZE,
    FACTS_SHA256,
    SOURCE_SCAN,
};
static const char scans_of_source[] =
    "SELECT m.sha256, e.version, e.rules, e.settings, s.status, s.cut_short, s.signal, s.stage, "
    "s.last_place, s.cause_zh, s.cause_en, r.report, r.report_size, r.report_sha256, r.facts, "
    "r.facts_size, r.facts_sha256, s.id FROM scans s JOIN samples m ON m.id = s.sample "
    "JOIN engines e ON e.id = s.engine LEFT JOIN results r ON r.scan = s.id ORDER BY m.sha256";

/* What is done with a scan of the source. */
enum choice { KEEP, TAKE };

struct merging {
    struct store *to, *from;
    uint64_t conflicts;
    int64_t sample, engine, scan; /* of `to`, of the row at hand; scan 0: it has none */
};

static enum pica_status note_conflict(struct merging *m, const char *sha256, struct pica_error *err)
{
    return store_do(m->to, err,
                    "INSERT OR IGNORE INTO conflicts (sample, engine, report_sha256) "
                    "VALUES (?1, ?2, ?3)",
                    "iit", m->sample, m->engine, sha256);
}

/*
 * Which of two outcomes of the same sample and engine stays hangs on nothing but the two: a result
 * before none, of two results the one with the smaller digest, of two failures the one whose
 * description comes first.
 */
static enum pica_status choose(struct merging *m, const struct store_ask *row, enum choice *ret,
                               struct pica_error *err)
{
    const char *theirs = store_text(row, REPORT_SHA256);
    int64_t smaller = 0;
    struct store_ask a;
    enum store_step step;
    enum pica_status st;

    *ret = TAKE;
    if (!m->scan)
        return PICA_OK;
    st = store_ask(m->to, &a, err, "SELECT report_sha256 FROM results WHERE scan = ?1", "i",
                   m->scan);
    if (st != PICA_OK)
        return st;
    step = store_row(&a, err);
    if (step == STORE_BROKEN)
        return err->status;
    if (step == STORE_ROW) {
        char ours[PICA_DIGEST_HEX];
        const char *text = store_text(&a, 0);

        snprintf(ours, sizeof ours, "%s", text ? text : "");
        store_end(&a);
        *ret = theirs && strcmp(theirs, ours) < 0 ? TAKE : KEEP;
        if (!theirs || strcmp(theirs, ours) == 0)
            return PICA_OK;
        m->conflicts++;
        st = note_conflict(m, ours, err);
        return st == PICA_OK ? note_conflict(m, theirs, err) : st;
    }
    if (theirs)
        return PICA_OK;
    st = store_number(m->to, 0, &smaller, err,
                      "SELECT (?2, ?3, ifnull(?4, ''), ifnull(?5, ''), ifnull(?6, '')) < "
                      "(status, ifnull(signal, 0), ifnull(stage, ''), ifnull(last_place, ''), "
                      "ifnull(cause_en, '')) FROM scans WHERE id = ?1",
                      "itittt", m->scan, store_text(row, STATUS), store_int(row, SIGNAL),
                      store_text(row, STAGE), store_text(row, LAST_PLACE),
                      store_text(row, CAUSE_EN));
    *ret = smaller ? TAKE : KEEP;
    return st;
}

static enum pica_status take_result(struct merging *m, const struct store_ask *row,
                                    struct pica_error *err)
{
    uint8_t *report = NULL, *facts = NULL;
    struct pica_text cut = { 0 };
    struct pica_span facts_span = { 0 };
    enum pica_status st = store_unpack_checked(store_span(row, REPORT), store_int(row, REPORT_SIZE),
                                               store_text(row, REPORT_SHA256), &report, err);

    if (st == PICA_OK)
        st = store_report_cut(pica_span_of(report, (size_t)store_int(row, REPORT_SIZE)),
                              store_text(row, SHA256), &cut, err);
    if (st == PICA_OK && store_span(row, FACTS).data) {
        st = store_unpack_checked(store_span(row, FACTS), store_int(row, FACTS_SIZE),
                                  store_text(row, FACTS_SHA256), &facts, err);
        facts_span = pica_span_of(facts, (size_t)store_int(row, FACTS_SIZE));
    }
    if (st == PICA_OK)
        st = store_result_put(m->to, m->scan, pica_span_of(cut.data, cut.len), facts_span, err);
    free(report);
    free(facts);
    pica_text_finish(&cut);
    return st;
}

static enum pica_status take_scan(struct merging *m, const struct store_ask *row,
                                  struct pica_error *err)
{
    enum pica_status st = store_number(
        m->to, 0, &m->scan, err,
        "INSERT INTO scans (sample, engine, status, cut_short, signal, stage, last_place, "
        "cause_zh, "
        "cause_en) VALUES (?1, ?2, ?3, ?4, nullif(?5, 0), ?6, ?7, ?8, ?9) "
        "ON CONFLICT (sample, engine) DO UPDATE SET status = excluded.status, "
        "cut_short = excluded.cut_short, signal = excluded.signal, stage = excluded.stage, "
        "last_place = excluded.last_place, cause_zh = excluded.cause_zh, "
        "cause_en = excluded.cause_en RETURNING id",
        "iitiitttt", m->sample, m->engine, store_text(row, STATUS), store_int(row, CUT_SHORT),
        store_int(row, SIGNAL), store_text(row, STAGE), store_text(row, LAST_PLACE),
        store_text(row, CAUSE_ZH), store_text(row, CAUSE_EN));

    if (st != PICA_OK)
        return st;
    return store_span(row, REPORT).data ? take_result(m, row, err)
                                        : store_result_clear(m->to, m->scan, err);
}

static enum pica_status copy_runs(struct merging *m, int64_t source_scan, struct pica_error *err)
{
    struct store_ask row;
    enum store_step step = STORE_NO_MORE;
    enum pica_status st =
        store_ask(m->from, &row, err,
                  "SELECT started, milliseconds, peak_bytes, host FROM runs WHERE scan = ?1", "i",
                  source_scan);

    if (st != PICA_OK)
        return st;
    while (st == PICA_OK && (step = store_row(&row, err)) == STORE_ROW)
        st = store_do(m->to, err,
                      "INSERT OR IGNORE INTO runs (scan, started, milliseconds, peak_bytes, host) "
                      "VALUES (?1, ?2, nullif(?3, 0), nullif(?4, 0), ?5)",
                      "iiiit", m->scan, store_int(&row, 0), store_int(&row, 1), store_int(&row, 2),
                      store_text(&row, 3));
    if (st != PICA_OK)
        store_end(&row);
    return st == PICA_OK && step == STORE_BROKEN ? err->status : st;
}

static enum pica_status merge_scan(struct merging *m, const struct store_ask *row,
                                   struct pica_error *err)
{
    enum choice choice = KEEP;
    enum pica_status st;

    st = store_number(m->to, 0, &m->sample, err, "SELECT id FROM samples WHERE sha256 = ?1", "t",
                      store_text(row, SHA256));
    if (st == PICA_OK)
        st = store_number(
            m->to, 0, &m->engine, err,
            "SELECT id FROM engines WHERE version = ?1 AND rules = ?2 AND settings = ?3", "ttt",
            store_text(row, VERSION), store_text(row, RULES), store_text(row, SETTINGS));
    if (st == PICA_OK)
        st = store_number(m->to, 0, &m->scan, err,
                          "SELECT id FROM scans WHERE sample = ?1 AND engine = ?2", "ii", m->sample,
                          m->engine);
    if (st == PICA_OK)
        st = choose(m, row, &choice, err);
    if (st == PICA_OK && choice == TAKE) {
        st = take_scan(m, row, err);
        if (st == PICA_OK)
            st = store_current_of(m->to, m->sample, err);
    }
    return st == PICA_OK ? copy_runs(m, store_int(row, SOURCE_SCAN), err) : st;
}

static enum pica_status merge_scans(struct merging *m, uint64_t *ret_count, struct pica_error *err)
{
    struct store_ask row;
    enum store_step step = STORE_NO_MORE;
    enum pica_status st = store_ask(m->from, &row, err, scans_of_source, "");

    if (st != PICA_OK)
        return st;
    st = store_begin(m->to, err);
    if (st != PICA_OK) {
        store_end(&row);
        return st;
    }
    while (st == PICA_OK && (step = store_row(&row, err)) == STORE_ROW) {
        st = merge_scan(m, &row, err);
        if (st == PICA_E_MALFORMED && store_text(&row, SHA256))
            st = pica_fail_in(err, store_text(&row, SHA256));
        if (++*ret_count % GROUP == 0 && st == PICA_OK) {
            st = store_settle(m->to, st, err);
            if (st == PICA_OK)
                st = store_begin(m->to, err);
            if (st != PICA_OK) {
                store_end(&row);
                return st;
            }
        }
    }
    if (st != PICA_OK)
        store_end(&row);
    else if (step == STORE_BROKEN)
        st = err->status;
    return store_settle(m->to, st, err);
}

static enum pica_status merge_plain(struct merging *m, struct pica_error *err)
{
    enum pica_status st = store_begin(m->to, err);

    if (st != PICA_OK)
        return st;
    for (size_t i = 0; st == PICA_OK && i < sizeof plain / sizeof *plain; i++)
        st = copy_rows(m->to, m->from, plain[i].select, plain[i].insert, err);
    return store_settle(m->to, st, err);
}

/* The last of a merge, so that a source is listed only when all of it is in. */
static enum pica_status finish(struct merging *m, const char *name, const char *digest,
                               uint64_t scans, struct pica_error *err)
{
    enum pica_status st = store_begin(m->to, err);

    if (st != PICA_OK)
        return st;
    st = store_current_all(m->to, err);
    if (st == PICA_OK)
        st = store_listings_all(m->to, err);
    if (st == PICA_OK)
        st = store_do(m->to, err,
                      "INSERT OR IGNORE INTO sources (name, digest, scans) VALUES (?1, ?2, ?3)",
                      "tti", name, digest, (int64_t)scans);
    return store_settle(m->to, st, err);
}

enum pica_status store_merge(struct store *to, struct store *from, const char *name,
                             uint64_t *ret_conflicts, struct pica_error *err)
{
    struct merging m = { .to = to, .from = from };
    char digest[PICA_DIGEST_HEX];
    uint64_t scans = 0;
    struct pica_text printable = { 0 };
    enum pica_status st = store_begin(from, err); /* it stays as it is while it is read */

    if (st != PICA_OK)
        return st;
    st = store_digest(from, digest, err);
    if (st == PICA_OK)
        st = check_campaigns(to, from, err);
    if (st == PICA_OK)
        st = merge_plain(&m, err);
    if (st == PICA_OK)
        st = merge_scans(&m, &scans, err);
    pica_text_add_printable(&printable, pica_span_str(name));
    if (st == PICA_OK)
        st = printable.failed || !printable.data ? pica_fail_nomem(err)
                                                 : finish(&m, printable.data, digest, scans, err);
    pica_text_finish(&printable);
    st = store_settle(from, st, err);
    if (st == PICA_OK)
        *ret_conflicts += m.conflicts;
    return st;
}
