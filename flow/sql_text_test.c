#include "flow/sql_text.h"

#include "tests/check.h"

#include <stdlib.h>

static struct sql_statement read(const char *text)
{
    struct sql_statement s;

    sql_read(pica_span_str(text), &s);
    return s;
}

static bool is(struct pica_span got, const char *want)
{
    return want ? got.data && pica_span_is(got, want) : !got.data;
}

static void check_writes(void)
{
    struct sql_statement s =
        read("INSERT OR REPLACE INTO \"kv\" (`k`, v, [n]) VALUES ('agreed', ?, 12);");

    CHECK(s.kind == SQL_INSERT && is(s.table, "kv") && s.count == 3 && !s.open);
    CHECK(is(s.columns[0], "k") && is(s.columns[2], "n"));
    CHECK(s.values[0].kind == SQL_VALUE_TEXT && is(s.values[0].text, "agreed"));
    CHECK(s.values[1].kind == SQL_VALUE_PARAMETER && s.values[1].parameter == 0);
    CHECK(s.values[2].kind == SQL_VALUE_NUMBER && is(s.values[2].text, "12"));
    s = read("insert into main.t values (1, 2)");
    CHECK(s.kind == SQL_INSERT && is(s.table, "t") && s.unnamed && !s.open);
    CHECK(s.count == 2 && is(s.values[1].text, "2"));
    s = read("insert into t values (?, f(1, 2)), (3, 4)");
    CHECK(s.unnamed && s.count == 2 && s.values[0].kind == SQL_VALUE_UNKNOWN);
    s = read("INSERT INTO t SELECT * FROM u");
    CHECK(s.kind == SQL_INSERT && s.unnamed && s.open);
    s = read("REPLACE INTO t(a) VALUES (upper('x'))");
    CHECK(s.kind == SQL_INSERT && s.count == 1 && s.values[0].kind == SQL_VALUE_UNKNOWN);
    s = read("INSERT INTO t(a) VALUES ('x'), ('y')");
    CHECK(s.kind == SQL_INSERT && s.values[0].kind == SQL_VALUE_UNKNOWN);
    s = read("INSERT INTO t(a) SELECT b FROM u");
    CHECK(s.kind == SQL_INSERT && s.count == 1 && s.values[0].kind == SQL_VALUE_UNKNOWN);
    s = read("INSERT INTO t(a) VALUES ('it''s')");
    CHECK(s.kind == SQL_INSERT && s.values[0].kind == SQL_VALUE_UNKNOWN);
    s = read("UPDATE t SET v = v + 1, w = NULL WHERE k = ? AND w > 5");
    CHECK(s.kind == SQL_UPDATE && s.count == 2 && s.values[0].kind == SQL_VALUE_UNKNOWN);
    CHECK(s.values[1].kind == SQL_VALUE_NULL && is(s.where, "k"));
    CHECK(s.where_value.kind == SQL_VALUE_PARAMETER && s.where_value.parameter == 0);
    s = read("create table if not exists t (_id integer primary key, a TEXT DEFAULT 'x', b INT "
             "NOT NULL DEFAULT 1)");
    CHECK(s.kind == SQL_TABLE && is(s.table, "t") && s.count == 3 && !s.open);
    CHECK(is(s.columns[0], "_id") && is(s.columns[1], "a") && is(s.columns[2], "b"));
    CHECK(is(s.values[0].text, NULL) && is(s.values[1].text, "x") && is(s.values[2].text, "1"));
    s = read("CREATE TABLE t(a VARCHAR(20) DEFAULT 'y', b REFERENCES u(id), "
             "PRIMARY KEY (a, b), CHECK (b > 0))");
    CHECK(s.kind == SQL_TABLE && s.count == 2 && is(s.values[0].text, "y"));
    CHECK(is(s.columns[1], "b") && is(s.values[1].text, NULL));
    s = read("CREATE TABLE t(a, b, c, d, e, f, g, h, i)");
    CHECK(s.kind == SQL_TABLE && s.open);
    s = read("ALTER TABLE t ADD COLUMN c INTEGER DEFAULT 0");
    CHECK(s.kind == SQL_COLUMNS && s.count == 1 && is(s.columns[0], "c"));
}

static void check_others(void)
{
    static const char *const nothing[] = {
        "DELETE FROM t", " drop table t", "PRAGMA x", "BEGIN;", "CREATE UNIQUE INDEX i ON t (a)",
        "-- no\nCOMMIT"
    };
    static const char *const unknown[] = { "",
                                           "x",
                                           "ATTACH 'f' AS g",
                                           "ALTER TABLE t RENAME TO u",
                                           "CREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT 1; END",
                                           "DELETE FROM t; INSERT INTO u VALUES (1)",
                                           "CREATE TABLE t AS SELECT * FROM u",
                                           "INSERT t",
                                           "INSERT INTO",
                                           "UPDATE t",
                                           "CREATE",
                                           "\xff\xfe" };

    for (size_t n = 0; n < sizeof nothing / sizeof *nothing; n++)
        CHECK(read(nothing[n]).kind == SQL_NOTHING);
    for (size_t n = 0; n < sizeof unknown / sizeof *unknown; n++)
        CHECK(read(unknown[n]).kind == SQL_UNKNOWN);
}

static void check_queries(void)
{
    struct sql_statement s = read("SELECT a, t.b FROM t WHERE (x > ? AND k = ?) ORDER BY a");

    CHECK(s.kind == SQL_SELECT && is(s.table, "t") && s.count == 2 && !s.open && !s.computes);
    CHECK(is(s.columns[1], "b") && is(s.where, "k") && s.where_value.parameter == 1);
    s = read("select * from t where k = 'a' or k = 'b'");
    CHECK(s.open && is(s.table, "t") && is(s.where, NULL));
    s = read("SELECT COUNT(*) FROM t");
    CHECK(s.count_only && s.computes && is(s.table, "t"));
    s = read("SELECT COUNT(*), a FROM t");
    CHECK(!s.count_only && s.computes);
    s = read("SELECT a AS b FROM t LIMIT 1");
    CHECK(s.open && is(s.table, "t"));
    CHECK(is(read("SELECT a FROM t, u").table, NULL));
    CHECK(is(read("SELECT a FROM t JOIN u ON t.a = u.a").table, NULL));
    CHECK(is(read("SELECT a FROM t WHERE a = 1 UNION SELECT a FROM u").table, NULL));
    CHECK(is(read("SELECT a FROM t x WHERE x.k = 1").where, "k"));
    sql_read_where(pica_span_str("name=?"), &s);
    CHECK(is(s.where, "name") && s.where_value.kind == SQL_VALUE_PARAMETER);
    sql_read_where(pica_span_str("name LIKE 'a%'"), &s);
    CHECK(is(s.where, NULL));
    sql_read_where(pica_span_str("name != ?"), &s);
    CHECK(is(s.where, NULL));
    sql_read_where(pica_span_str("a = b + 1 AND c == 'x'"), &s);
    CHECK(is(s.where, "c") && is(s.where_value.text, "x"));
    sql_read_where(pica_span_str("NOT (a = 1)"), &s);
    CHECK(is(s.where, NULL));
}

/* Every beginning of a statement is read within its bytes. */
static void check_cut(void)
{
    static const char *const all[] = {
        "INSERT OR REPLACE INTO \"kv\" (`k`, v, [n]) VALUES ('agreed', ?1, 12), (1, 2, 3);",
        "UPDATE OR IGNORE t SET v = 'a''b', w = (1, 2) WHERE k IS 'x' AND w = TRUE",
        "SELECT DISTINCT a, count(b), \"c d\" AS e FROM m.t AS x WHERE (k == '1') GROUP BY a",
        "CREATE TEMP TABLE IF NOT EXISTS t (a DEFAULT (1), b DEFAULT -1) -- end",
    };

    for (size_t n = 0; n < sizeof all / sizeof *all; n++)
        for (size_t len = 0; len <= strlen(all[n]); len++) {
            uint8_t *copy = malloc(len + 1);
            struct sql_statement s;

            if (!copy)
                exit(EXIT_FAILURE);
            memcpy(copy, all[n], len);
            sql_read(pica_span_of(copy, len), &s);
            CHECK(s.count <= SQL_COLUMNS_MAX);
            sql_read_where(pica_span_of(copy, len), &s);
            free(copy);
        }
}

int main(void)
{
    check_writes();
    check_others();
    check_queries();
    check_cut();
    return check_done();
}
