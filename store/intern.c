#include "store/intern.h"

static void intern(sqlite3_context *context, int count, sqlite3_value **values)
{
    static const char find[] = "SELECT id FROM texts WHERE text = ?1";
    static const char add[] = "INSERT INTO texts (text) VALUES (?1) RETURNING id";
    struct pica_error err;
    struct store *s = sqlite_load(&err)->sqlite3_user_data(context);
    struct pica_span text;
    int64_t id = 0;
    enum pica_status st;

    (void)count;
    if (s->lib->sqlite3_value_type(values[0]) == SQLITE_NULL) {
        s->lib->sqlite3_result_null(context);
        return;
    }
    text.data = s->lib->sqlite3_value_text(values[0]);
    text.len = (size_t)s->lib->sqlite3_value_bytes(values[0]);
    if (!text.data) {
        s->lib->sqlite3_result_error_nomem(context);
        return;
    }
    st = store_number(s, 0, &id, &err, find, "s", text);
    if (st == PICA_OK && id == 0)
        st = store_number(s, 0, &id, &err, add, "s", text);
    if (st == PICA_E_NOMEM)
        s->lib->sqlite3_result_error_nomem(context);
    else if (st != PICA_OK)
        s->lib->sqlite3_result_error(context, err.cause[PICA_EN], -1);
    else
        s->lib->sqlite3_result_int64(context, id);
}

enum pica_status store_intern_register(struct store *s, struct pica_error *err)
{
    return s->lib->sqlite3_create_function_v2(s->db, "intern", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                              s, intern, NULL, NULL, NULL) == SQLITE_OK
               ? PICA_OK
               : store_fail(s, err);
}
