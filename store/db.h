/*
 * store/db.h - asking SQLite: statements, what goes into them, rows, errors. For store/ alone.
 *
 * Statements are made once and kept with the connection, by the address of their text: it must be
 * a literal (or live as long as the store).
 */
#ifndef PICA_STORE_DB_H
#define PICA_STORE_DB_H

#include "base/error.h"
#include "base/span.h"
#include "store/sqlite.h"

enum { STORE_STATEMENTS_MAX = 96 };

struct store {
    const struct sqlite *lib;
    sqlite3 *db;
    char *path;
    int lock; /* descriptor that holds the case, or -1 */
    bool writes;
    unsigned depth; /* of transactions */
    struct {
        const char *sql;
        sqlite3_stmt *made;
    } statements[STORE_STATEMENTS_MAX];
    size_t statement_count;
};

/* What SQLite last said, as an error of pica. */
PICA_MUST_USE PICA_COLD enum pica_status store_fail(struct store *s, struct pica_error *err);

/* Ends all kept statements, so that the next use makes them anew; none may be running. */
void store_forget_statements(struct store *s);

/* The same, and closes the connection. */
void store_db_close(struct store *s);

/* Runs statements that have neither values nor rows; `sql` may be any text. */
PICA_MUST_USE
enum pica_status store_exec(struct store *s, const char *sql, struct pica_error *err);

/*
 * Begins a statement. `types` has a letter for each of its values, which follow: i an int64_t, t a
 * text (const char *; NULL: NULL), s a text and b a blob (both struct pica_span; data NULL: NULL).
 * They must live until it ends. Its rows come with store_row(); it ends with the last of them, an
 * error, or store_end().
 */
struct store_ask {
    struct store *store;
    sqlite3_stmt *made;
    bool failed; /* by store_ask() */
};
PICA_MUST_USE
enum pica_status store_ask(struct store *s, struct store_ask *ret, struct pica_error *err,
                           const char *sql, const char *types, ...);

enum store_step { STORE_ROW, STORE_NO_MORE, STORE_BROKEN };
PICA_MUST_USE
enum store_step store_row(struct store_ask *ask, struct pica_error *err);
void store_end(struct store_ask *ask);

/* Columns of the row, from 0; texts and blobs live until the next row. */
int64_t store_int(const struct store_ask *ask, int column);
const char *store_text(const struct store_ask *ask, int column); /* NULL for NULL */
struct pica_span store_span(const struct store_ask *ask, int column);

/* A statement that is done for what it changes. */
PICA_MUST_USE
enum pica_status store_do(struct store *s, struct pica_error *err, const char *sql,
                          const char *types, ...);

/*
 * The first column of the first row as a number; *ret is `otherwise` when there is no row.
 */
PICA_MUST_USE
enum pica_status store_number(struct store *s, int64_t otherwise, int64_t *ret,
                              struct pica_error *err, const char *sql, const char *types, ...);

/*
 * A transaction; they nest, the outermost counts. store_settle() commits when `st` is PICA_OK, else
 * it takes back all of the outermost; it returns `st`, or why that failed.
 */
PICA_MUST_USE
enum pica_status store_begin(struct store *s, struct pica_error *err);
PICA_MUST_USE
enum pica_status store_settle(struct store *s, enum pica_status st, struct pica_error *err);

#endif
