#include "store/lists.h"

#include "base/text.h"
#include "store/rows.h"

#include <stdlib.h>
#include <string.h>

/* Findings that count: ?1 is the least certain verdict, in the order in which rules/rules.h has
 * them. */
#define COUNTS(verdict)                                                                            \
    "instr('violation suspected notice inconclusive', f.verdict) <= "                              \
    "instr('violation suspected notice inconclusive', " verdict ")"

/* A title without what it says in brackets at its end: a note of the clause file, no part of the
 * name. */
#define BARE(title)                                                                                \
    "rtrim(iif(instr(" title ", char(65288)) > 1, substr(" title ", 1, instr(" title               \
    ", char(65288)) - 1), " title "))"

enum pica_status store_notice(struct store *s, const struct store_counting *counting,
                              const struct store_rows *rows, struct pica_error *err)
{
    /*
     * Each finding's problem: of the clauses of the basis the first; a clause's title is the newest
     * that some report had. Then the problems of each row in the order of the clauses.
     */
    static const char sql[] =
        "WITH problem AS (SELECT f.scan AS scan, f.number AS number, "
        "(SELECT min(t.text) FROM finding_clauses y JOIN texts t ON t.id = y.clause "
        "WHERE y.scan = f.scan AND y.finding = f.number AND t.text GLOB ?2 || '.*') AS clause, "
        "f.title AS title FROM findings f WHERE " COUNTS(
            "?1") "), "
                  "named AS (SELECT DISTINCT scan, ifnull(clause, '~') AS clause, "
                  "ifnull((SELECT " BARE(
                      "max(c.title)") " FROM clauses c WHERE c.id = problem.clause), "
                                      "(SELECT text FROM texts WHERE id = problem.title)) AS words "
                                      "FROM problem), "
                                      "listed_problems AS (SELECT scan, group_concat(words, "
                                      "char(65307)) AS words FROM "
                                      "(SELECT scan, words, min(clause) AS first FROM named GROUP "
                                      "BY scan, words "
                                      "ORDER BY scan, first, words) GROUP BY scan), "
                                      "app_rows AS (SELECT DISTINCT a.app AS app, a.developer AS "
                                      "developer, a.store AS store, "
                                      "a.version AS version, p.words AS words, a.package AS "
                                      "package, a.sha256 AS sha256 "
                                      "FROM listed_problems p JOIN apps a ON a.scan = p.scan "
                                      "WHERE ?3 = '' OR a.campaign = ?3) "
                                      "SELECT row_number() OVER (ORDER BY app, package, version, "
                                      "store, sha256), "
                                      "ifnull(app, package), developer, store, version, words FROM "
                                      "app_rows ORDER BY 1";
    const char *values[] = { counting->verdict, counting->basis,
                             counting->campaign ? counting->campaign : "" };

    return store_rows_of(s, sql, values, 3, "number app developer store version problems", rows,
                         err);
}

enum pica_status store_repeat(struct store *s, const struct store_counting *counting,
                              const struct store_rows *rows, struct pica_error *err)
{
    static const char sql[] =
        "WITH offences AS (SELECT DISTINCT ifnull(nullif(a.developer, ''), a.package) AS key, "
        "a.developer AS developer, a.campaign_id AS campaign_id, a.package AS package, f.scan AS "
        "scan, "
        "f.number AS number FROM findings f JOIN apps a ON a.scan = f.scan WHERE " COUNTS(
            "?1") ") "
                  "SELECT key, (SELECT group_concat(package, ' ') FROM (SELECT DISTINCT package "
                  "FROM offences p "
                  "WHERE p.key = offences.key ORDER BY package)), count(DISTINCT campaign_id), "
                  "count(DISTINCT scan || ' ' || number), (SELECT group_concat(name, char(65307)) "
                  "FROM "
                  "(SELECT DISTINCT c.name, c.since FROM offences q JOIN campaigns c ON c.id = "
                  "q.campaign_id "
                  "WHERE q.key = offences.key ORDER BY c.since, c.name)) FROM offences WHERE key "
                  "IS NOT NULL "
                  "GROUP BY key HAVING count(DISTINCT campaign_id) > 1 ORDER BY 3 DESC, 4 DESC, 1";

    return store_rows_of(s, sql, &counting->verdict, 1,
                         "developer package campaigns violations campaign", rows, err);
}

static enum pica_status text_of(struct store *s, const char *sql, const char *value, char **ret,
                                struct pica_error *err)
{
    struct store_ask a;
    enum store_step step;
    enum pica_status st = store_ask(s, &a, err, sql, "t", value);

    if (st != PICA_OK)
        return st;
    *ret = NULL;
    step = store_row(&a, err);
    if (step == STORE_BROKEN)
        return err->status;
    if (step == STORE_ROW && store_text(&a, 0)) {
        *ret = strdup(store_text(&a, 0));
        if (!*ret)
            st = pica_fail_nomem(err);
    }
    store_end(&a);
    return st;
}

/* The two campaigns, each as it was asked for or found. */
static enum pica_status find_campaigns(struct store *s, const struct store_counting *counting,
                                       char **from, char **to, struct pica_error *err)
{
    enum pica_status st = text_of(s,
                                  "SELECT name FROM campaigns WHERE ?1 IS NULL OR name = ?1 ORDER "
                                  "BY since DESC, name DESC LIMIT 1",
                                  counting->campaign, to, err);

    if (st == PICA_OK && !*to)
        st = pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "there is no campaign \"%s\"",
                       counting->campaign ? counting->campaign : "");
    if (st != PICA_OK)
        return st;
    if (counting->from) {
        st = text_of(s, "SELECT name FROM campaigns WHERE name = ?1", counting->from, from, err);
        if (st == PICA_OK && !*from)
            st = pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "there is no campaign \"%s\"",
                           counting->from);
        return st;
    }
    st = text_of(s,
                 "SELECT c.name FROM campaigns c, campaigns t WHERE t.name = ?1 AND "
                 "(c.since, c.name) < (t.since, t.name) ORDER BY c.since DESC, c.name DESC LIMIT 1",
                 *to, from, err);
    if (st == PICA_OK && !*from)
        st = pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "there is no campaign before \"%s\"", *to);
    return st;
}

/* The newest scan of package ?1 in campaign ?2, of those that succeeded. */
#define NEWEST(package, campaign)                                                                  \
    "(SELECT s.id FROM scans s JOIN current_scans u ON u.scan = s.id JOIN files f "                \
    "ON f.sample = s.sample JOIN campaigns c ON c.id = f.campaign JOIN samples m "                 \
    "ON m.id = s.sample WHERE s.package = " package " AND c.name = " campaign                      \
    " AND s.status = 'done' ORDER BY s.version_code DESC, m.sha256 LIMIT 1)"

static enum pica_status each_change(struct store *s, const char *from, const char *to,
                                    store_change_fn *fn, void *context, struct pica_error *err)
{
    struct store_ask a;
    enum store_step step = STORE_NO_MORE;
    enum pica_status st = store_ask(
        s, &a, err,
        "SELECT p.package, " NEWEST("p.package", "?1") ", " NEWEST(
            "p.package",
            "?2") ", "
                  "EXISTS (SELECT 1 FROM apps b WHERE b.campaign = ?2 AND (b.package = p.package "
                  "OR b.file IN "
                  "(SELECT file FROM apps g WHERE g.campaign = ?1 AND g.package = p.package))) "
                  "FROM (SELECT DISTINCT package FROM apps WHERE campaign = ?1 AND package IS NOT "
                  "NULL) p "
                  "ORDER BY p.package",
        "tt", from, to);

    if (st != PICA_OK)
        return st;
    while (st == PICA_OK && (step = store_row(&a, err)) == STORE_ROW) {
        const struct store_change change = { .package = store_text(&a, 0),
                                             .was = store_int(&a, 1),
                                             .is = store_int(&a, 2),
                                             .given = store_int(&a, 3) != 0 };

        if (change.package && change.was)
            st = fn(context, &change, err);
    }
    if (st != PICA_OK)
        store_end(&a);
    return st == PICA_OK && step == STORE_BROKEN ? err->status : st;
}

enum pica_status store_changes(struct store *s, const struct store_counting *counting,
                               char **ret_from, char **ret_to, store_change_fn *fn, void *context,
                               struct pica_error *err)
{
    enum pica_status st;

    *ret_from = *ret_to = NULL;
    st = find_campaigns(s, counting, ret_from, ret_to, err);
    if (st == PICA_OK)
        st = each_change(s, *ret_from, *ret_to, fn, context, err);
    return st;
}

enum pica_status store_earlier(struct store *s, const char *package, const char *campaign,
                               int64_t **ret, size_t *ret_count, struct pica_error *err)
{
    struct store_ask a;
    enum store_step step;
    int64_t *list = NULL;
    size_t count = 0, cap = 0;
    enum pica_status st = store_ask(
        s, &a, err,
        "SELECT " NEWEST("?1",
                         "k.name") " FROM campaigns k, campaigns t WHERE t.name = ?2 AND "
                                   "(k.since, k.name) < (t.since, t.name) ORDER BY k.since, k.name",
        "tt", package, campaign);

    if (st != PICA_OK)
        return st;
    while ((step = store_row(&a, err)) == STORE_ROW) {
        if (!store_int(&a, 0))
            continue;
        if (!pica_grow(&list, &cap, count + 1, sizeof *list)) {
            store_end(&a);
            free(list);
            return pica_fail_nomem(err);
        }
        list[count++] = store_int(&a, 0);
    }
    if (step == STORE_BROKEN) {
        free(list);
        return err->status;
    }
    *ret = list;
    *ret_count = count;
    return PICA_OK;
}
