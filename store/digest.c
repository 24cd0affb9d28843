#include "store/results.h"

#include "store/put.h"

#include <stdlib.h>

/* What the digest is made of: each a heading and rows in a full order. */
static const char *const parts[] = {
    "SELECT name, phase FROM campaigns ORDER BY name",
    "SELECT c.name, m.sha256, f.name FROM files f JOIN campaigns c ON c.id = f.campaign "
    "JOIN samples m ON m.id = f.sample ORDER BY 1, 2, 3",
    "SELECT c.name, u.name, u.cause_zh, u.cause_en FROM unread u "
    "JOIN campaigns c ON c.id = u.campaign ORDER BY 1, 2",
    "SELECT sha256, size FROM samples ORDER BY 1",
    "SELECT m.sha256, e.version, e.rules, e.settings, s.status, s.cut_short, s.signal, s.stage, "
    "s.last_place, s.cause_zh, s.cause_en, r.report_sha256, r.facts_sha256 FROM scans s "
    "JOIN samples m ON m.id = s.sample JOIN engines e ON e.id = s.engine "
    "LEFT JOIN results r ON r.scan = s.id ORDER BY 1, 2, 3, 4",
    "SELECT m.sha256, e.version, e.rules, e.settings, k.report_sha256 FROM conflicts k "
    "JOIN samples m ON m.id = k.sample JOIN engines e ON e.id = k.engine ORDER BY 1, 2, 3, 4, 5",
    "SELECT campaign, sha256, file, package, store, developer, category, case_number, app "
    "FROM listed ORDER BY 1, 2, 3, 4, 5",
    "SELECT time, who, sha256, text FROM custody ORDER BY 1, 2, 3, 4",
};

/* A cell with its length, so that no two rows can look like one another. */
static void add_cell(struct pica_hasher *h, const struct store_ask *a, int column)
{
    struct pica_span cell = store_span(a, column);
    uint8_t head[9] = { cell.data != NULL };

    for (int i = 0; i < 8; i++)
        head[i + 1] = (uint8_t)((uint64_t)cell.len >> (8 * i));
    pica_hasher_add(h, pica_span_of(head, sizeof head));
    pica_hasher_add(h, cell);
}

enum pica_status store_digest(struct store *s, char ret[PICA_DIGEST_HEX], struct pica_error *err)
{
    struct pica_hasher h;

    pica_hasher_init(&h);
    h.wanted[PICA_SHA256] = true;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        uint8_t part = (uint8_t)i;
        struct store_ask a;
        enum store_step step;
        enum pica_status st = store_ask(s, &a, err, parts[i], "");

        if (st != PICA_OK)
            return st;
        pica_hasher_add(&h, pica_span_of(&part, 1));
        while ((step = store_row(&a, err)) == STORE_ROW)
            for (int c = 0; c < s->lib->sqlite3_column_count(a.made); c++)
                add_cell(&h, &a, c);
        if (step == STORE_BROKEN)
            return err->status;
    }
    pica_hasher_hex(&h, PICA_SHA256, ret);
    return PICA_OK;
}

/* The first row of a statement that has none when all is well, as the mistake. */
static enum pica_status expect_none(struct store *s, const char *sql, const char *fine,
                                    struct pica_error *err)
{
    struct store_ask a;
    enum store_step step;
    enum pica_status st = store_ask(s, &a, err, sql, "");

    if (st != PICA_OK)
        return st;
    step = store_row(&a, err);
    if (step == STORE_ROW &&
        (!fine || !store_text(&a, 0) || strcmp(store_text(&a, 0), fine) != 0)) {
        const char *says = store_text(&a, 0);

        st = pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the case is damaged: %s",
                       says ? says : "?");
    }
    store_end(&a);
    return step == STORE_BROKEN ? err->status : st;
}

static enum pica_status check_one(const struct store_ask *a, struct pica_error *err)
{
    const char *sha256 = store_text(a, 0);
    uint8_t *bytes = NULL;
    enum pica_status st =
        store_unpack_checked(store_span(a, 1), store_int(a, 2), store_text(a, 3), &bytes, err);

    if (st == PICA_OK)
        free(bytes);
    if (st == PICA_OK && store_span(a, 4).data) {
        st = store_unpack_checked(store_span(a, 4), store_int(a, 5), store_text(a, 6), &bytes, err);
        if (st == PICA_OK)
            free(bytes);
    }
    return st == PICA_E_MALFORMED && sha256 ? pica_fail_in(err, sha256) : st;
}

enum pica_status store_check(struct store *s, struct pica_error *err)
{
    struct store_ask a;
    enum store_step step = STORE_NO_MORE;
    enum pica_status st = expect_none(s, "PRAGMA integrity_check(1)", "ok", err);

    if (st == PICA_OK)
        st = expect_none(s, "PRAGMA foreign_key_check", NULL, err);
    if (st == PICA_OK)
        st =
            store_ask(s, &a, err,
                      "SELECT m.sha256, r.report, r.report_size, r.report_sha256, r.facts, "
                      "r.facts_size, r.facts_sha256 FROM samples m JOIN scans s ON s.sample = m.id "
                      "JOIN results r ON r.scan = s.id ORDER BY m.sha256",
                      "");
    if (st != PICA_OK)
        return st;
    while (st == PICA_OK && (step = store_row(&a, err)) == STORE_ROW)
        st = check_one(&a, err);
    if (st != PICA_OK)
        store_end(&a);
    return st == PICA_OK && step == STORE_BROKEN ? err->status : st;
}
