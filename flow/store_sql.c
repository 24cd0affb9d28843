/* Tables of databases, as keys of the store "#tables". */
#include "flow/frame.h"

#include "base/text.h"
#include "flow/sql_text.h"

/*
 * A key is the name of a table, in small letters: whether it has rows. Behind
 * it may stand
 *
 *   ROWS column = value     those rows, or
 *   ROWS column = *         those in which the column holds no known text
 *   ROWS *                  rows of which not even the columns are known
 *   DEFAULTS                rows that leave a column out
 *   COMPUTED                what functions make of the table; always there
 *   UPDATED                 holds the columns by which rows are chosen to be changed
 *   COLUMNS                 holds the names of the table's columns, with commas between them
 *
 * and behind each of them FIELD and the name of a column, or *: what it holds there.
 */
#define ROWS "\x01"
#define FIELD "\x02"
#define DEFAULTS "\x03"
#define UPDATED "\x04"
#define COMPUTED "\x05"
#define COLUMNS "\x06"
#define EACH "*"

/* Texts of one column that are told apart. */
#define TEXTS_MAX 4u

static void add_name(struct pica_text *t, struct pica_span name)
{
    for (size_t n = 0; n < name.len; n++) {
        uint8_t c = name.data[n];

        pica_text_add_char(t, (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
    }
}

static struct pica_span text_at(const struct flow_world *w, uint32_t atom)
{
    return w->values.texts.strings[w->values.atoms[atom].id];
}

static bool is_text(const struct flow_world *w, uint32_t value)
{
    return !(value & FLOW_VALUE_SET) && w->values.atoms[value].kind == FLOW_VALUE_TEXT;
}

/* --- rows to write
 * --------------------------------------------------------------------------------- */

struct row {
    struct pica_span columns[FLOW_VALUES_MAX];
    uint32_t values[FLOW_VALUES_MAX];
    uint32_t count;
    bool open; /* other columns, too */
};

/* The text that SQL compares with; false: the atom has none that is known. */
static bool add_value(const struct flow_world *w, struct pica_text *t, uint32_t atom)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];

    if (a->kind == FLOW_VALUE_TEXT)
        pica_text_add_span(t, w->values.texts.strings[a->id]);
    else if (a->kind == FLOW_VALUE_BOXED || a->kind == FLOW_VALUE_NUMBER)
        pica_text_addf(t, "%jd", (intmax_t)a->number);
    else
        return false;
    return true;
}

static void put(struct flow_world *w, uint32_t key, uint32_t value)
{
    uint32_t store = world_store_open(w, flow_value_text(&w->values, pica_span_str("#tables")));

    world_store_write(w, WORLD_SYSTEM, store, key, value, true);
}

/* table ROWS column = value; FLOW_ANYTHING as value: no known text. */
static uint32_t rows_key(struct flow_world *w, struct pica_span table, struct pica_span column,
                         uint32_t value)
{
    struct pica_text t = { 0 };

    add_name(&t, table);
    pica_text_add(&t, ROWS);
    if (column.data) {
        add_name(&t, column);
        pica_text_add_char(&t, '=');
    }
    if (value == FLOW_ANYTHING || !add_value(w, &t, value))
        pica_text_add(&t, EACH);
    return world_kept_text(w, &t);
}

/* What stands behind a key: FIELD and a column, or another mark. */
static uint32_t longer_key(struct flow_world *w, struct pica_span key, const char *mark,
                           struct pica_span column)
{
    struct pica_text t = { 0 };

    pica_text_add_span(&t, key);
    pica_text_add(&t, mark);
    add_name(&t, column);
    return world_kept_text(w, &t);
}

static uint32_t table_key(struct flow_world *w, struct pica_span table)
{
    struct pica_text t = { 0 };

    add_name(&t, table);
    return world_kept_text(w, &t);
}

/* What rows that are known by a key hold in each column. */
static void put_fields(struct flow_world *w, uint32_t key, const struct row *r)
{
    if (key == FLOW_ANYTHING)
        return;
    for (uint32_t n = 0; n < r->count && !w->failed; n++)
        put(w, longer_key(w, text_at(w, key), FIELD, r->columns[n]), r->values[n]);
    if (r->open)
        put(w, longer_key(w, text_at(w, key), FIELD, pica_span_str(EACH)), FLOW_ANYTHING);
}

/* The rows under each text that a column gets. */
static void put_rows(struct flow_world *w, struct pica_span table, const struct row *r,
                     uint32_t column, bool fields)
{
    uint32_t hold, count = flow_value_view(&w->values, r->values[column], &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, r->values[column], &hold).atoms[n],
                 key = rows_key(w, table, r->columns[column],
                                count > TEXTS_MAX ? FLOW_ANYTHING : atom);

        put(w, key, FLOW_TRUE);
        if (fields)
            put_fields(w, key, r);
        else
            put(w, longer_key(w, text_at(w, key), FIELD, pica_span_str(EACH)), FLOW_ANYTHING);
    }
}

static void insert(struct flow_world *w, struct pica_span table, const struct row *r)
{
    uint32_t key = table_key(w, table);

    put(w, key, FLOW_TRUE);
    put_fields(w, key, r);
    for (uint32_t n = 0; n < r->count && !w->failed; n++)
        put_rows(w, table, r, n, true);
    if (r->open) {
        key = rows_key(w, table, (struct pica_span){ 0 }, FLOW_ANYTHING);
        put(w, key, FLOW_TRUE);
        put(w, longer_key(w, text_at(w, key), FIELD, pica_span_str(EACH)), FLOW_ANYTHING);
    }
}

/* `rows`: the key of those that are changed, or of the table. They may have other marks, too. */
static void update(struct flow_world *w, struct pica_span rows, const struct row *r)
{
    const uint8_t *mark = memchr(rows.data, ROWS[0], rows.len), *sign;
    struct pica_span table = pica_span_of(rows.data, mark ? (size_t)(mark - rows.data) : rows.len);
    uint32_t key = table_key(w, table), by = FLOW_ANYTHING;
    struct row fields = *r;

    put_fields(w, key, r);
    if (mark && (sign = memchr(mark, '=', rows.len - table.len))) {
        struct pica_text t = { 0 };

        pica_text_add_span(&t, pica_span_of(mark + 1, (size_t)(sign - mark) - 1));
        by = world_kept_text(w, &t);
    }
    put(w, longer_key(w, text_at(w, key), UPDATED, (struct pica_span){ 0 }), by);
    if (by != FLOW_ANYTHING)
        put_fields(w, longer_key(w, rows, "", (struct pica_span){ 0 }), r);
    for (uint32_t n = 0; n < fields.count && !w->failed; n++)
        put_rows(w, table, &fields, n, false);
}

/* --- values of statements
 * ----------------------------------------------------------------------------- */

static bool is_array(const struct flow_world *w, uint32_t value)
{
    const struct flow_value_atom *a = &w->values.atoms[value & FLOW_VALUE_SET ? 0 : value];

    return a->kind != FLOW_VALUE_OBJECT ||
           flow_type_name(w->program, w->values.made[a->id].type).data[0] == '[';
}

/* An element of an array of arguments, or what a statement has bound, from 1; null, with which it
 * begins, is equal to nothing. */
static uint32_t element(struct flow_world *w, uint32_t node, uint32_t array, uint32_t n)
{
    uint32_t value = FLOW_ANYTHING;

    if (array != FLOW_NOTHING && array != FLOW_ZERO)
        value = is_array(w, array)
                    ? world_element_get(w, node, array, flow_value_number(&w->values, n))
                    : world_store_read(w, node, array, flow_value_number(&w->values, n + 1), false);
    return flow_value_without_zero(&w->values, value);
}

/* What stands in a statement; FLOW_NOTHING: a parameter that nothing was bound to so far. */

static uint32_t value_of(struct flow_world *w, uint32_t node, const struct sql_value *v,
                         uint32_t arguments)
{
    struct pica_text t = { 0 };
    int64_t number = 0;

    switch (v->kind) {
    case SQL_VALUE_TEXT:
        pica_text_add_span(&t, v->text);
        return world_kept_text(w, &t);
    case SQL_VALUE_NUMBER:
        if (v->text.len > 9)
            return FLOW_ANYTHING;
        for (size_t n = 0; n < v->text.len; n++) {
            if (v->text.data[n] < '0' || v->text.data[n] > '9')
                return FLOW_ANYTHING;
            number = number * 10 + (v->text.data[n] - '0');
        }
        return flow_value_boxed(&w->values, number);
    case SQL_VALUE_NULL:
        return FLOW_ZERO;
    case SQL_VALUE_PARAMETER:
        return element(w, node, arguments, v->parameter);
    case SQL_VALUE_UNKNOWN:
        break;
    }
    return FLOW_ANYTHING;
}

/* The rows of a table that a condition chooses. */
static uint32_t chosen_rows(struct flow_world *w, uint32_t node, struct pica_span table,
                            const struct sql_statement *s, uint32_t arguments)
{
    uint32_t value, hold, count, keys = FLOW_NOTHING;

    if (!s->where.data)
        return table_key(w, table);
    value = value_of(w, node, &s->where_value, arguments);
    if (value == FLOW_NOTHING)
        value = FLOW_ANYTHING;
    count = flow_value_view(&w->values, value, &hold).count;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, value, &hold).atoms[n];
        struct pica_text t = { 0 };
        bool known = atom != FLOW_ZERO && add_value(w, &t, atom);

        pica_text_finish(&t);
        if (!known || count > TEXTS_MAX)
            return table_key(w, table);
        keys = flow_value_join(&w->values, keys, rows_key(w, table, s->where, atom));
    }
    return keys == FLOW_NOTHING ? table_key(w, table) : keys;
}

static uint32_t any_text(struct flow_world *w)
{
    return world_any(w, w->values.string_type);
}

uint32_t world_sql_rows(struct flow_world *w, uint32_t node, uint32_t table, uint32_t condition,
                        uint32_t arguments)
{
    struct sql_statement s = { .kind = SQL_SELECT };

    if (!is_text(w, table))
        return any_text(w);
    if (is_text(w, condition))
        sql_read_where(text_at(w, condition), &s);
    return chosen_rows(w, node, text_at(w, table), &s, arguments);
}

uint32_t world_sql_query(struct flow_world *w, uint32_t node, uint32_t text, uint32_t arguments)
{
    struct sql_statement s;
    uint32_t keys, hold, count, got = FLOW_NOTHING;

    if (!is_text(w, text))
        return any_text(w);
    sql_read(text_at(w, text), &s);
    if (s.kind != SQL_SELECT || !s.table.data)
        return any_text(w);
    keys = chosen_rows(w, node, s.table, &s, arguments);
    if (!s.computes)
        return keys;
    count = flow_value_view(&w->values, keys, &hold).count;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t key = flow_value_view(&w->values, keys, &hold).atoms[n];

        got = flow_value_join(
            &w->values, got,
            s.count_only ? longer_key(w, text_at(w, key), COMPUTED, (struct pica_span){ 0 })
                         : any_text(w));
    }
    return got;
}

/* The names of columns, with a comma between them. */
uint32_t world_sql_selected(struct flow_world *w, uint32_t text)
{
    struct sql_statement s;
    struct pica_text t = { 0 };

    if (!is_text(w, text))
        return any_text(w);
    sql_read(text_at(w, text), &s);
    if (s.kind != SQL_SELECT || s.open)
        return any_text(w);
    for (uint32_t n = 0; n < s.count; n++) {
        if (n > 0)
            pica_text_add_char(&t, ',');
        add_name(&t, s.columns[n]);
    }
    return world_kept_text(w, &t);
}

uint32_t world_sql_columns(struct flow_world *w, uint32_t node, uint32_t array)
{
    uint32_t length, hold;
    const struct flow_value_atom *a;
    struct pica_text t = { 0 };

    if (array == FLOW_NOTHING || array & FLOW_VALUE_SET || array == FLOW_ZERO ||
        w->values.atoms[array].kind != FLOW_VALUE_OBJECT)
        return any_text(w);
    length = world_length_get(w, node, array);
    a = &w->values.atoms[flow_value_view(&w->values, length, &hold).atoms[0]];
    if (length & FLOW_VALUE_SET || a->kind != FLOW_VALUE_NUMBER || a->number < 1 ||
        a->number > (int64_t)SQL_COLUMNS_MAX)
        return any_text(w);
    for (int64_t n = 0, columns = a->number; n < columns; n++) {
        uint32_t name = element(w, node, array, (uint32_t)n);

        if (!is_text(w, name) || memchr(text_at(w, name).data, '(', text_at(w, name).len)) {
            pica_text_finish(&t);
            return any_text(w);
        }
        if (n > 0)
            pica_text_add_char(&t, ',');
        add_name(&t, text_at(w, name));
    }
    return world_kept_text(w, &t);
}

/* --- reading a column
 * ----------------------------------------------------------------------------------- */

/* The n-th name of a list; false: there is none. */
static bool nth_name(struct pica_span list, int64_t n, struct pica_span *ret)
{
    const uint8_t *end;

    for (; n > 0; n--) {
        const uint8_t *comma = memchr(list.data, ',', list.len);

        if (!comma)
            return false;
        list = pica_span_of(comma + 1, list.len - (size_t)(comma - list.data) - 1);
    }
    end = n < 0 ? NULL : memchr(list.data, ',', list.len);
    *ret = pica_span_of(list.data, end ? (size_t)(end - list.data) : list.len);
    return n == 0;
}

/* The key of column `index` in the rows `key`; FLOW_ANYTHING: not known. */
static uint32_t field_key(struct flow_world *w, uint32_t key, uint32_t index, uint32_t columns)
{
    const struct flow_value_atom *a = &w->values.atoms[index];
    struct pica_span name;

    if (w->values.atoms[key].kind != FLOW_VALUE_TEXT)
        return FLOW_ANYTHING;
    if (memchr(text_at(w, key).data, COMPUTED[0], text_at(w, key).len))
        return longer_key(w, text_at(w, key), FIELD, (struct pica_span){ 0 });
    if (a->kind == FLOW_VALUE_TEXT)
        name = w->values.texts.strings[a->id];
    else if (a->kind != FLOW_VALUE_NUMBER || !is_text(w, columns) ||
             !nth_name(text_at(w, columns), a->number, &name))
        return FLOW_ANYTHING;
    return longer_key(w, text_at(w, key), FIELD, name);
}

uint32_t world_sql_field(struct flow_world *w, uint32_t rows, uint32_t index, uint32_t columns)
{
    uint32_t hold_a, hold_b, got = FLOW_NOTHING,
                             left = flow_value_view(&w->values, rows, &hold_a).count,
                             right = flow_value_view(&w->values, index, &hold_b).count;

    for (uint32_t k = 0; k < left * right && !w->failed; k++)
        got = flow_value_join(
            &w->values, got,
            field_key(w, flow_value_view(&w->values, rows, &hold_a).atoms[k / right],
                      flow_value_view(&w->values, index, &hold_b).atoms[k % right], columns));
    return got == FLOW_NOTHING ? FLOW_ANYTHING : got;
}

static uint32_t look(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key)
{
    return world_cell_read(
        w, world_cell(w, WORLD_CELL_STORE, store, w->values.atoms[key].id, FLOW_NOTHING), node);
}

/* Whether rows chosen by another column than this one are changed. */
static bool changed_by_others(struct flow_world *w, uint32_t node, uint32_t store,
                              struct pica_span table, struct pica_span column)
{
    uint32_t by = look(w, node, store, longer_key(w, table, UPDATED, (struct pica_span){ 0 })),
             hold, count = flow_value_view(&w->values, by, &hold).count;

    for (uint32_t n = 0; n < count; n++) {
        uint32_t atom = flow_value_view(&w->values, by, &hold).atoms[n];

        if (w->values.atoms[atom].kind != FLOW_VALUE_TEXT ||
            !pica_span_equal(text_at(w, atom), column))
            return true;
    }
    return false;
}

bool world_sql_is_always(struct pica_span key)
{
    return memchr(key.data, COMPUTED[0], key.len) && !memchr(key.data, FIELD[0], key.len);
}

/* How many rows there are: 0, if none. */
static uint32_t row_count(struct flow_world *w, uint32_t node, uint32_t store,
                          struct pica_span rows)
{
    uint32_t key = longer_key(w, rows, "", (struct pica_span){ 0 }), got;

    if (key == FLOW_ANYTHING)
        return FLOW_ANYTHING;
    got = look(w, node, store, key);
    got =
        flow_value_join(&w->values, got, world_sql_wider(w, node, store, w->values.atoms[key].id));
    return got == FLOW_NOTHING ? FLOW_NOTHING : FLOW_ANYTHING;
}

/* What else is read with a key: rows of which less is known. */
uint32_t world_sql_wider(struct flow_world *w, uint32_t node, uint32_t store, uint32_t key)
{
    struct pica_span text = w->values.texts.strings[key], none = { 0 };
    const uint8_t *end = text.data + text.len, *rows = memchr(text.data, ROWS[0], text.len),
                  *field = memchr(text.data, FIELD[0], text.len),
                  *sign = rows ? memchr(rows, '=', (size_t)(end - rows)) : NULL;
    struct pica_span table = pica_span_of(text.data, (size_t)((rows    ? rows
                                                               : field ? field
                                                                       : end) -
                                                              text.data));
    struct pica_span name = field ? pica_span_of(field + 1, (size_t)(end - field) - 1) : none;
    uint32_t got = FLOW_NOTHING, keys[3], count = 0;
    const uint8_t *computed = memchr(text.data, COMPUTED[0], text.len);

    if (computed)
        return row_count(w, node, store, pica_span_of(text.data, (size_t)(computed - text.data)));
    if (sign && (!field || sign < field)) {
        struct pica_span column = pica_span_of(rows + 1, (size_t)(sign - rows) - 1);

        keys[count++] = rows_key(w, table, column, FLOW_ANYTHING);
        keys[count++] = rows_key(w, table, none, FLOW_ANYTHING);
        if (field) {
            keys[count++] =
                longer_key(w, pica_span_of(text.data, (size_t)(field - text.data)), "", none);
            if (changed_by_others(w, node, store, table, column))
                got = look(w, node, store, longer_key(w, table, FIELD, name));
        }
    } else if (field) {
        keys[count++] = table_key(w, table);
    }
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        if (!field) {
            got = flow_value_join(&w->values, got, look(w, node, store, keys[n]));
            continue;
        }
        got = flow_value_join(
            &w->values, got, look(w, node, store, longer_key(w, text_at(w, keys[n]), FIELD, name)));
        got = flow_value_join(
            &w->values, got,
            look(w, node, store, longer_key(w, text_at(w, keys[n]), FIELD, pica_span_str(EACH))));
    }
    if (field)
        got = flow_value_join(&w->values, got,
                              look(w, node, store, longer_key(w, table, DEFAULTS, name)));
    return got;
}

/* --- writing
 * -----------------------------------------------------------------------------------------------
 */

/* What a ContentValues holds. */
static void row_of_values(struct flow_world *w, uint32_t node, uint32_t values, struct row *ret)
{
    uint32_t hold, keys, count;

    ret->count = 0;
    ret->open = values & FLOW_VALUE_SET || !world_store_is_told(w, values);
    if (ret->open)
        return;
    keys = world_slot_get(w, node, values, FLOW_SLOT_KEY);
    count = flow_value_view(&w->values, keys, &hold).count;
    for (uint32_t n = 0; n < count; n++) {
        uint32_t key = flow_value_view(&w->values, keys, &hold).atoms[n], value;

        if (key == FLOW_ZERO)
            continue;
        if (w->values.atoms[key].kind != FLOW_VALUE_TEXT) {
            ret->open = true;
            continue;
        }
        value = world_store_read(w, node, values, key, false);
        ret->columns[ret->count] = text_at(w, key);
        ret->values[ret->count++] = value == FLOW_NOTHING ? FLOW_ZERO : value;
    }
}

/* Some table, whichever it is. */
static void put_anywhere(struct flow_world *w)
{
    put(w, FLOW_ANYTHING, FLOW_ANYTHING);
}

void world_sql_insert(struct flow_world *w, uint32_t node, uint32_t table, uint32_t values)
{
    struct row r;

    if (!is_text(w, table)) {
        put_anywhere(w);
        return;
    }
    row_of_values(w, node, values, &r);
    insert(w, text_at(w, table), &r);
}

void world_sql_update(struct flow_world *w, uint32_t node, uint32_t rows, uint32_t values)
{
    uint32_t hold, count = flow_value_view(&w->values, rows, &hold).count;
    struct row r;

    row_of_values(w, node, values, &r);
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t key = flow_value_view(&w->values, rows, &hold).atoms[n];

        if (is_text(w, key))
            update(w, text_at(w, key), &r);
        else
            put_anywhere(w);
    }
}

/* The columns of a table, and what rows hold that leave one out. */
static void columns_told(struct flow_world *w, const struct sql_statement *s, const struct row *r)
{
    uint32_t table = table_key(w, s->table), names = FLOW_ANYTHING;
    struct pica_text t = { 0 };
    bool told = s->kind == SQL_TABLE && !s->open;

    for (uint32_t n = 0; n < s->count; n++) {
        told &= !memchr(s->columns[n].data, ',', s->columns[n].len);
        if (n > 0)
            pica_text_add_char(&t, ',');
        add_name(&t, s->columns[n]);
    }
    if (told)
        names = world_kept_text(w, &t);
    else
        pica_text_finish(&t);
    if (table == FLOW_ANYTHING || w->failed)
        return;
    put(w, longer_key(w, text_at(w, table), COLUMNS, (struct pica_span){ 0 }), names);
    for (uint32_t n = 0; n < r->count && !w->failed; n++)
        if (s->values[n].text.data)
            put(w, longer_key(w, text_at(w, table), DEFAULTS, r->columns[n]), r->values[n]);
}

/* The values in their order, with the names of the table's columns; false: these are not known. */
static bool name_columns(struct flow_world *w, uint32_t names, struct row *r)
{
    struct pica_span name;

    if (!is_text(w, names))
        return false;
    for (uint32_t n = 0; n < r->count; n++)
        if (!nth_name(text_at(w, names), n, &r->columns[n]))
            return false;
    return !nth_name(text_at(w, names), r->count, &name);
}

/* INSERT without names of columns: what CREATE TABLE said that was run, most often just before. */
static void insert_unnamed(struct flow_world *w, uint32_t node, const struct sql_statement *s,
                           struct row *r)
{
    uint32_t store = world_store_open(w, flow_value_text(&w->values, pica_span_str("#tables"))),
             table = table_key(w, s->table), names, hold, count;
    const struct row unknown = { .open = true };

    if (table == FLOW_ANYTHING || w->failed)
        return;
    names = look(w, node, w->values.atoms[store].id,
                 longer_key(w, text_at(w, table), COLUMNS, (struct pica_span){ 0 }));
    count = s->open ? 0 : flow_value_view(&w->values, names, &hold).count;
    if (count == 0)
        insert(w, s->table, &unknown);
    for (uint32_t n = 0; n < count && !w->failed; n++)
        insert(w, s->table,
               name_columns(w, flow_value_view(&w->values, names, &hold).atoms[n], r) ? r
                                                                                      : &unknown);
}

static void statement(struct flow_world *w, uint32_t node, uint32_t text, uint32_t arguments)
{
    struct sql_statement s;
    struct row r = { .count = 0 };
    uint32_t rows, hold, count;

    sql_read(text_at(w, text), &s);
    r.open = s.open;
    for (; r.count < s.count; r.count++) {
        r.columns[r.count] = s.columns[r.count];
        r.values[r.count] = value_of(w, node, &s.values[r.count], arguments);
        if (r.values[r.count] == FLOW_NOTHING)
            r.values[r.count] = FLOW_ZERO; /* NULL, until something is bound */
    }
    switch (s.kind) {
    case SQL_UNKNOWN:
        put_anywhere(w);
        break;
    case SQL_NOTHING:
    case SQL_SELECT:
        break;
    case SQL_INSERT:
        if (s.unnamed)
            insert_unnamed(w, node, &s, &r);
        else
            insert(w, s.table, &r);
        break;
    case SQL_UPDATE:
        rows = chosen_rows(w, node, s.table, &s, arguments);
        count = flow_value_view(&w->values, rows, &hold).count;
        for (uint32_t n = 0; n < count && !w->failed; n++)
            update(w, text_at(w, flow_value_view(&w->values, rows, &hold).atoms[n]), &r);
        break;
    case SQL_TABLE:
    case SQL_COLUMNS:
        columns_told(w, &s, &r);
        break;
    }
}

void world_sql_execute(struct flow_world *w, uint32_t node, uint32_t text, uint32_t arguments)
{
    uint32_t hold, count = flow_value_view(&w->values, text, &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, text, &hold).atoms[n];

        if (is_text(w, atom))
            statement(w, node, atom, arguments);
        else if (atom != FLOW_ZERO) /* null: nobody has said the statement yet */
            put_anywhere(w);
    }
}
