#include "store/db.h"

#include <stdarg.h>

enum pica_status store_fail(struct store *s, struct pica_error *err)
{
    int code = s->lib->sqlite3_extended_errcode(s->db);
    const char *says = s->lib->sqlite3_errmsg(s->db);

    switch (code & 0xff) {
    case SQLITE_NOMEM:
        return pica_fail_nomem(err);
    case SQLITE_CORRUPT:
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the case is damaged: %s", says);
    case SQLITE_NOTADB:
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "this is no case of pica");
    case SQLITE_FULL:
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "no room is left for the case: %s", says);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "another program is using the case: %s",
                         says);
    case SQLITE_READONLY:
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "the case cannot be written: %s", says);
    case SQLITE_ERROR:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "SQLite: %s (%d)", says, code);
    case SQLITE_TOOBIG:
        return pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE, "too large for a case: %s", says);
    default:
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "SQLite: %s (%d)", says, code);
    }
}

void store_forget_statements(struct store *s)
{
    for (size_t i = 0; i < s->statement_count; i++)
        (void)s->lib->sqlite3_finalize(s->statements[i].made);
    s->statement_count = 0;
}

void store_db_close(struct store *s)
{
    store_forget_statements(s);
    (void)s->lib->sqlite3_close(s->db);
    s->db = NULL;
}

enum pica_status store_exec(struct store *s, const char *sql, struct pica_error *err)
{
    return s->lib->sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK ? PICA_OK
                                                                           : store_fail(s, err);
}

static enum pica_status find_statement(struct store *s, const char *sql, sqlite3_stmt **ret,
                                       struct pica_error *err)
{
    for (size_t i = 0; i < s->statement_count; i++)
        if (s->statements[i].sql == sql) {
            *ret = s->statements[i].made;
            return PICA_OK;
        }
    if (s->statement_count == STORE_STATEMENTS_MAX)
        return pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE, "too many statements");
    if (s->lib->sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, ret, NULL) !=
        SQLITE_OK)
        return store_fail(s, err);
    s->statements[s->statement_count].sql = sql;
    s->statements[s->statement_count++].made = *ret;
    return PICA_OK;
}

static int bind_span(struct store *s, sqlite3_stmt *made, int at, struct pica_span span, bool text)
{
    const char *data = (const char *)span.data;

    if (!data)
        return s->lib->sqlite3_bind_null(made, at);
    if (text)
        return s->lib->sqlite3_bind_text64(made, at, data, span.len, SQLITE_STATIC, SQLITE_UTF8);
    return s->lib->sqlite3_bind_blob64(made, at, data, span.len, SQLITE_STATIC);
}

static enum pica_status ask(struct store *s, struct store_ask *ret, struct pica_error *err,
                            const char *sql, const char *types, va_list values)
{
    enum pica_status st;

    *ret = (struct store_ask){ .store = s };
    st = find_statement(s, sql, &ret->made, err);
    for (int at = 1; st == PICA_OK && types[at - 1]; at++) {
        const char *text;
        int rc;

        switch (types[at - 1]) {
        case 'i':
            rc = s->lib->sqlite3_bind_int64(ret->made, at, va_arg(values, int64_t));
            break;
        case 't':
            text = va_arg(values, const char *);
            rc = bind_span(s, ret->made, at, text ? pica_span_str(text) : (struct pica_span){ 0 },
                           true);
            break;
        default:
            rc =
                bind_span(s, ret->made, at, va_arg(values, struct pica_span), types[at - 1] == 's');
            break;
        }
        if (rc != SQLITE_OK)
            st = store_fail(s, err);
    }
    return st;
}

enum pica_status store_ask(struct store *s, struct store_ask *ret, struct pica_error *err,
                           const char *sql, const char *types, ...)
{
    va_list values;
    enum pica_status st;

    va_start(values, types);
    st = ask(s, ret, err, sql, types, values);
    va_end(values);
    return st;
}

enum store_step store_row(struct store_ask *ask, struct pica_error *err)
{
    struct store *s = ask->store;
    int rc = s->lib->sqlite3_step(ask->made);

    if (rc == SQLITE_ROW)
        return STORE_ROW;
    if (rc != SQLITE_DONE)
        (void)!store_fail(s, err);
    store_end(ask);
    return rc == SQLITE_DONE ? STORE_NO_MORE : STORE_BROKEN;
}

void store_end(struct store_ask *ask)
{
    if (ask->made)
        (void)ask->store->lib->sqlite3_reset(ask->made);
    ask->made = NULL;
}

int64_t store_int(const struct store_ask *ask, int column)
{
    return ask->store->lib->sqlite3_column_int64(ask->made, column);
}

const char *store_text(const struct store_ask *ask, int column)
{
    return (const char *)ask->store->lib->sqlite3_column_text(ask->made, column);
}

struct pica_span store_span(const struct store_ask *ask, int column)
{
    const struct sqlite *lib = ask->store->lib;
    const void *data = lib->sqlite3_column_type(ask->made, column) == SQLITE_BLOB
                           ? lib->sqlite3_column_blob(ask->made, column)
                           : (const void *)lib->sqlite3_column_text(ask->made, column);
    int len = lib->sqlite3_column_bytes(ask->made, column);

    return pica_span_of(data, data && len > 0 ? (size_t)len : 0);
}

enum pica_status store_do(struct store *s, struct pica_error *err, const char *sql,
                          const char *types, ...)
{
    struct store_ask a;
    enum store_step step = STORE_BROKEN;
    va_list values;
    enum pica_status st;

    va_start(values, types);
    st = ask(s, &a, err, sql, types, values);
    va_end(values);
    if (st != PICA_OK)
        return st;
    while ((step = store_row(&a, err)) == STORE_ROW)
        ;
    return step == STORE_NO_MORE ? PICA_OK : err->status;
}

enum pica_status store_number(struct store *s, int64_t otherwise, int64_t *ret,
                              struct pica_error *err, const char *sql, const char *types, ...)
{
    struct store_ask a;
    enum store_step step;
    va_list values;
    int64_t found = otherwise;
    bool first = true;
    enum pica_status st;

    va_start(values, types);
    st = ask(s, &a, err, sql, types, values);
    va_end(values);
    if (st != PICA_OK)
        return st;
    /* To its end: what a statement changes is safe only then. */
    while ((step = store_row(&a, err)) == STORE_ROW) {
        if (first)
            found = store_int(&a, 0);
        first = false;
    }
    if (step == STORE_BROKEN)
        return err->status;
    *ret = found;
    return PICA_OK;
}

enum pica_status store_begin(struct store *s, struct pica_error *err)
{
    enum pica_status st = PICA_OK;

    if (s->depth == 0)
        st = store_exec(s, s->writes ? "BEGIN IMMEDIATE" : "BEGIN", err);
    if (st == PICA_OK)
        s->depth++;
    return st;
}

enum pica_status store_settle(struct store *s, enum pica_status st, struct pica_error *err)
{
    if (--s->depth > 0)
        return st;
    if (st == PICA_OK)
        st = store_exec(s, "COMMIT", err);
    /* SQLite itself rolls back on some errors; a second time would be an error of its own. */
    if (st != PICA_OK && !s->lib->sqlite3_get_autocommit(s->db))
        (void)s->lib->sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    return st;
}
