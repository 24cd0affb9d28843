#include "store/schema.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* "pica" as four bytes: file(1) and sqlite3 see it at offset 68. */
#define APPLICATION_ID 0x70696361

/* Step i leads from version i to i + 1. */
static const char *const steps[] = {
#include "schema.inc"
};
#define VERSION ((int64_t)(sizeof steps / sizeof *steps))

static enum pica_status migrate(struct store *s, int64_t from, struct pica_error *err)
{
    char pragma[96];
    enum pica_status st = store_begin(s, err);

    if (st != PICA_OK)
        return st;
    for (int64_t i = from; st == PICA_OK && i < VERSION; i++)
        st = store_exec(s, steps[i], err);
    snprintf(pragma, sizeof pragma, "PRAGMA application_id = %d; PRAGMA user_version = %d",
             APPLICATION_ID, (int)VERSION);
    if (st == PICA_OK)
        st = store_exec(s, pragma, err);
    return store_settle(s, st, err);
}

#define OBJECTS                                                                                    \
    "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL "                   \
    "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY type, name"

static bool same_text(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

/* Whether everything of `model` is in `s` as it is there, and no trigger besides. */
static enum pica_status compare(struct store *s, struct store *model, struct pica_error *err)
{
    struct store_ask want, there;
    enum store_step wanted = STORE_BROKEN, found = STORE_BROKEN;
    enum pica_status st = store_ask(model, &want, err, OBJECTS, "");

    if (st != PICA_OK)
        return st;
    st = store_ask(s, &there, err, OBJECTS, "");
    if (st == PICA_OK) {
        wanted = store_row(&want, err);
        found = store_row(&there, err);
    }
    while (found == STORE_ROW && wanted != STORE_BROKEN) {
        bool same = wanted == STORE_ROW && same_text(store_text(&there, 0), store_text(&want, 0)) &&
                    same_text(store_text(&there, 1), store_text(&want, 1)) &&
                    same_text(store_text(&there, 2), store_text(&want, 2)) &&
                    same_text(store_text(&there, 3), store_text(&want, 3));

        /* Views and indexes that people add for themselves do no harm; triggers act. */
        if (!same && same_text(store_text(&there, 0), "trigger"))
            break;
        if (same)
            wanted = store_row(&want, err);
        found = store_row(&there, err);
    }
    if (st == PICA_OK && (wanted == STORE_BROKEN || found == STORE_BROKEN))
        st = err->status;
    else if (st == PICA_OK && (wanted == STORE_ROW || found == STORE_ROW))
        st = pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                       "the tables are not those of a case of pica: %s",
                       wanted == STORE_ROW ? store_text(&want, 1) : store_text(&there, 1));
    store_end(&want);
    store_end(&there);
    return st;
}

/* Compares with a case in memory that is made now. */
static enum pica_status check_objects(struct store *s, struct pica_error *err)
{
    struct store *model = calloc(1, sizeof *model);
    enum pica_status st;

    if (!model)
        return pica_fail_nomem(err);
    model->lib = s->lib;
    model->writes = true;
    if (s->lib->sqlite3_open_v2(":memory:", &model->db,
                                SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                                NULL) != SQLITE_OK)
        st = model->db ? store_fail(model, err) : pica_fail_nomem(err);
    else
        st = migrate(model, 0, err);
    if (st == PICA_OK)
        st = compare(s, model, err);
    store_db_close(model);
    free(model);
    store_forget_statements(s); /* they were made before the tables may have changed */
    return st;
}

enum pica_status store_schema_ready(struct store *s, bool create, struct pica_error *err)
{
    int64_t id = 0, version = 0, objects = 0;
    enum pica_status st =
        store_number(s, 0, &objects, err, "SELECT count(*) FROM sqlite_schema", "");

    if (st == PICA_OK)
        st = store_number(s, 0, &id, err, "PRAGMA application_id", "");
    if (st == PICA_OK)
        st = store_number(s, 0, &version, err, "PRAGMA user_version", "");
    if (st != PICA_OK)
        return st;
    if (objects == 0 && id == 0 && version == 0 && create)
        st = migrate(s, 0, err);
    else if (id != APPLICATION_ID || version < 1)
        st = pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "this is no case of pica");
    else if (version > VERSION)
        st = pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE,
                       "the case was made by a newer pica: its tables have version %d, and %d is "
                       "the newest that this one knows",
                       (int)version, (int)VERSION);
    else if (version < VERSION && !s->writes)
        st =
            pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE,
                      "the case is of an older pica: open it once for writing, as pica batch does");
    else if (version < VERSION)
        st = migrate(s, version, err);
    return st == PICA_OK ? check_objects(s, err) : st;
}
