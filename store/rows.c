#include "store/rows.h"

#include <string.h>

static const struct {
    const char *name, *head;
    bool number;
} known[STORE_COLUMN_COUNT] = {
#define X(id, name, number, head) [STORE_COLUMN_##id] = { name, head, number },
#include "store/columns.def"
#undef X
};

const char *store_column_name(enum store_column column)
{
    return known[column].name;
}

const char *store_column_head(enum store_column column)
{
    return known[column].head;
}

bool store_column_is_number(enum store_column column)
{
    return known[column].number;
}

/* Takes the first name off the list. */
static enum store_column next_column(const char **names)
{
    size_t n = strcspn(*names, " "), i = 0;

    while (i < STORE_COLUMN_COUNT &&
           !(strlen(known[i].name) == n && memcmp(known[i].name, *names, n) == 0))
        i++;
    *names += n + ((*names)[n] == ' ');
    return (enum store_column)i;
}

static enum pica_status hand_on(struct store *s, sqlite3_stmt *made, size_t count,
                                const struct store_rows *rows, struct pica_error *err)
{
    struct store_ask ask = { .store = s, .made = made };
    enum pica_status st = PICA_OK;
    int rc = SQLITE_DONE;

    while (st == PICA_OK && (rc = s->lib->sqlite3_step(made)) == SQLITE_ROW) {
        struct pica_span cells[STORE_COLUMNS_MAX];

        for (size_t i = 0; i < count; i++) {
            cells[i] = (struct pica_span){ 0 };
            if (s->lib->sqlite3_column_type(made, (int)i) != SQLITE_NULL)
                cells[i] = store_span(&ask, (int)i);
        }
        st = rows->row(rows->context, cells, count, err);
    }
    return st == PICA_OK && rc != SQLITE_DONE ? store_fail(s, err) : st;
}

enum pica_status store_rows_of(struct store *s, const char *sql, const char *const *values,
                               size_t value_count, const char *columns,
                               const struct store_rows *rows, struct pica_error *err)
{
    enum store_column list[STORE_COLUMNS_MAX];
    sqlite3_stmt *made = NULL;
    size_t count = 0;
    enum pica_status st = PICA_OK;

    while (*columns && count < STORE_COLUMNS_MAX)
        list[count++] = next_column(&columns);
    if (s->lib->sqlite3_prepare_v3(s->db, sql, -1, 0, &made, NULL) != SQLITE_OK)
        return store_fail(s, err);
    for (size_t i = 0; st == PICA_OK && i < value_count; i++)
        if (s->lib->sqlite3_bind_text64(made, (int)i + 1, values[i], strlen(values[i]),
                                        SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
            st = store_fail(s, err);
    if (st == PICA_OK)
        st = rows->begin(rows->context, list, count, err);
    if (st == PICA_OK)
        st = hand_on(s, made, count, rows, err);
    (void)s->lib->sqlite3_finalize(made);
    return st;
}
