#include "flow/sql_text.h"

enum token_kind { END, NAME, TEXT, NUMBER, PARAMETER, SIGN };

struct token {
    enum token_kind kind;
    bool quoted; /* of NAME: no keyword */
    char sign;
    struct pica_span text;
    uint32_t parameter;
};

#define TOKENS_MAX 256u

struct tokens {
    struct token items[TOKENS_MAX + 1]; /* END behind the last */
    uint32_t count;
    bool whole;
};

static bool is_space(uint8_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(uint8_t c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(uint8_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
}

/* A token that begins and ends with a mark, which stands twice for itself; what has one inside is
 * no constant here. */
static size_t quoted_token(struct pica_span s, uint8_t close, struct token *ret)
{
    size_t n = 1;
    bool doubled = false;

    while (n < s.len && (s.data[n] != close || (n + 1 < s.len && s.data[n + 1] == close))) {
        doubled |= s.data[n] == close;
        n += s.data[n] == close ? 2 : 1;
    }
    ret->kind = close == '\'' ? TEXT : NAME;
    ret->quoted = true;
    ret->text = pica_span_of(s.data + 1, (n < s.len ? n : s.len) - 1);
    if (doubled) {
        ret->kind = SIGN;
        ret->sign = '\'';
    }
    return n < s.len ? n + 1 : s.len;
}

static size_t token_at(struct pica_span s, struct token *ret)
{
    uint8_t c = s.data[0];
    size_t n = 1;

    *ret = (struct token){ .kind = SIGN, .sign = (char)c, .text = pica_span_of(s.data, 1) };
    if (c == '\'' || c == '"' || c == '`')
        return quoted_token(s, c, ret);
    if (c == '[')
        return quoted_token(s, ']', ret);
    if (is_letter(c)) {
        while (n < s.len && (is_letter(s.data[n]) || is_digit(s.data[n]) || s.data[n] == '$'))
            n++;
        ret->kind = NAME;
    } else if (is_digit(c)) {
        while (n < s.len && (is_digit(s.data[n]) || is_letter(s.data[n]) || s.data[n] == '.'))
            n++;
        ret->kind = NUMBER;
    } else if (c == '?') {
        while (n < s.len && is_digit(s.data[n]))
            n++;
        ret->kind = PARAMETER;
    }
    ret->text = pica_span_of(s.data, n);
    return n;
}

/* Where comments and spaces end. */
static size_t blanks(struct pica_span s)
{
    size_t n = 0;

    while (n < s.len)
        if (is_space(s.data[n])) {
            n++;
        } else if (n + 1 < s.len && s.data[n] == '-' && s.data[n + 1] == '-') {
            while (n < s.len && s.data[n] != '\n')
                n++;
        } else {
            break;
        }
    return n;
}

static void tokens_read(struct pica_span s, struct tokens *ret)
{
    uint32_t parameters = 0;

    ret->count = 0;
    ret->whole = true;
    for (;;) {
        struct token *t = &ret->items[ret->count];
        size_t n = blanks(s);

        s = pica_span_of(s.data + n, s.len - n);
        *t = (struct token){ .kind = END };
        if (s.len == 0)
            return;
        if (ret->count == TOKENS_MAX) {
            ret->whole = false;
            return;
        }
        n = token_at(s, t);
        if (t->kind == PARAMETER) { /* ?3 counts by itself; it is seldom written */
            t->parameter = parameters++;
            if (n > 1)
                t->parameter = UINT32_MAX;
        }
        ret->count++;
        s = pica_span_of(s.data + n, s.len - n);
    }
}

static bool same_name(struct pica_span a, const char *b)
{
    size_t len = strlen(b);

    if (a.len != len)
        return false;
    for (size_t n = 0; n < len; n++) {
        uint8_t c = a.data[n];

        if ((c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c) != b[n])
            return false;
    }
    return true;
}

static bool is_word(const struct token *t, const char *word)
{
    return t->kind == NAME && !t->quoted && same_name(t->text, word);
}

static bool is_sign(const struct token *t, char sign)
{
    return t->kind == SIGN && t->sign == sign;
}

/* The token at a place; behind the last, the end. */
static const struct token *token(const struct tokens *ts, uint32_t at)
{
    return &ts->items[at < ts->count ? at : ts->count];
}

/* A name at *at, behind that of its table or database; false: there is none. */
static bool name_at(const struct tokens *ts, uint32_t *at, struct pica_span *ret)
{
    if (token(ts, *at)->kind != NAME)
        return false;
    *ret = token(ts, (*at)++)->text;
    while (is_sign(token(ts, *at), '.') && token(ts, *at + 1)->kind == NAME) {
        *ret = token(ts, *at + 1)->text;
        *at += 2;
    }
    return true;
}

/* A value that is one token, with its sign, up to what may follow it. */
static struct sql_value value_at(const struct tokens *ts, uint32_t *at)
{
    const struct token *t = token(ts, *at);
    struct sql_value v = { .kind = SQL_VALUE_UNKNOWN, .text = t->text };

    if (t->kind == TEXT || (t->kind == NAME && t->quoted && t->text.data[-1] == '"'))
        v.kind = SQL_VALUE_TEXT;
    else if (t->kind == NUMBER)
        v.kind = SQL_VALUE_NUMBER;
    else if (t->kind == PARAMETER && t->parameter != UINT32_MAX)
        v = (struct sql_value){ SQL_VALUE_PARAMETER, t->text, t->parameter };
    else if (is_word(t, "NULL"))
        v.kind = SQL_VALUE_NULL;
    else if (is_word(t, "TRUE") || is_word(t, "FALSE"))
        v = (struct sql_value){ SQL_VALUE_NUMBER, pica_span_str(is_word(t, "TRUE") ? "1" : "0"),
                                0 };
    *at += t->kind != END;
    return v;
}

/* Over an expression: to the , or ) at its level, or to a word that ends it. */
static bool skip_expression(const struct tokens *ts, uint32_t *at)
{
    uint32_t from = *at, depth = 0;

    for (; token(ts, *at)->kind != END; ++*at) {
        const struct token *t = token(ts, *at);

        if (depth == 0 &&
            (is_sign(t, ',') || is_sign(t, ')') || is_word(t, "WHERE") || is_word(t, "FROM")))
            break;
        depth += is_sign(t, '(');
        depth -= is_sign(t, ')');
    }
    return *at > from;
}

/* --- conditions
 * ------------------------------------------------------------------------------------ */

static bool ends_condition(const struct token *t)
{
    return t->kind == END || is_sign(t, ')') || is_sign(t, ';') || is_word(t, "AND") ||
           is_word(t, "ORDER") || is_word(t, "LIMIT") || is_word(t, "GROUP");
}

/* column = value at a place; where it ends, or 0. */
static uint32_t equality_at(const struct tokens *ts, uint32_t at, struct pica_span *ret_column,
                            struct sql_value *ret)
{
    if (!name_at(ts, &at, ret_column))
        return 0;
    if (is_sign(token(ts, at), '=')) {
        at += 1 + is_sign(token(ts, at + 1), '=');
    } else if (is_word(token(ts, at), "IS") || is_word(token(ts, at), "LIKE")) {
        at++;
        if (is_word(token(ts, at), "NOT"))
            return 0;
        if (token(ts, at)->kind == TEXT &&
            (memchr(token(ts, at)->text.data, '%', token(ts, at)->text.len) ||
             memchr(token(ts, at)->text.data, '_', token(ts, at)->text.len)))
            return 0;
    } else {
        return 0;
    }
    *ret = value_at(ts, &at);
    return ret->kind != SQL_VALUE_UNKNOWN && ret->kind != SQL_VALUE_NULL &&
                   ends_condition(token(ts, at))
               ? at
               : 0;
}

static void where_read(const struct tokens *ts, uint32_t at, struct sql_statement *s)
{
    bool begins = true, decided = false;

    for (uint32_t n = at; token(ts, n)->kind != END; n++)
        if (is_word(token(ts, n), "OR") || is_word(token(ts, n), "NOT") ||
            is_word(token(ts, n), "SELECT") || is_word(token(ts, n), "CASE") ||
            is_word(token(ts, n), "UNION"))
            return; /* all rows */
    for (; token(ts, at)->kind != END && !decided; at++) {
        struct pica_span column;
        struct sql_value v;

        if (begins && equality_at(ts, at, &column, &v)) {
            s->where = column;
            s->where_value = v;
            decided = true;
        }
        begins = is_word(token(ts, at), "AND") || (begins && is_sign(token(ts, at), '('));
    }
}

void sql_read_where(struct pica_span text, struct sql_statement *ret)
{
    struct tokens ts;

    *ret = (struct sql_statement){ .kind = SQL_SELECT };
    tokens_read(text, &ts);
    if (ts.whole)
        where_read(&ts, 0, ret);
}

/* --- statements
 * ------------------------------------------------------------------------------------- */

static void add_column(struct sql_statement *s, struct pica_span name, struct sql_value value)
{
    if (s->count == SQL_COLUMNS_MAX) {
        s->open = true;
        return;
    }
    s->columns[s->count] = name;
    s->values[s->count++] = value;
}

/* VALUES (...) from its "(" on: one value a column, or, without names of columns, what there is. */
static void values_read(const struct tokens *ts, uint32_t at, struct sql_statement *s)
{
    const struct sql_value unknown = { .kind = SQL_VALUE_UNKNOWN };
    uint32_t n = 0;

    do {
        uint32_t end = ++at;
        struct sql_value v;

        if (!skip_expression(ts, &end))
            return;
        v = value_at(ts, &at);
        if (at != end)
            v = unknown;
        if (s->unnamed)
            add_column(s, (struct pica_span){ 0 }, v);
        else if (n < s->count)
            s->values[n] = v;
        n++;
        at = end;
    } while (is_sign(token(ts, at), ','));
    if (is_sign(token(ts, at + 1), ',')) /* more rows */
        for (n = 0; n < s->count; n++)
            s->values[n] = unknown;
}

static void insert_read(const struct tokens *ts, uint32_t at, struct sql_statement *s)
{
    const struct sql_value unknown = { .kind = SQL_VALUE_UNKNOWN };

    if (!is_word(token(ts, at++), "INTO") || !name_at(ts, &at, &s->table))
        return;
    s->kind = SQL_INSERT;
    s->unnamed = !is_sign(token(ts, at), '(');
    if (!s->unnamed) {
        do {
            struct pica_span name;

            at++;
            if (!name_at(ts, &at, &name)) {
                s->open = true;
                return;
            }
            add_column(s, name, unknown);
        } while (is_sign(token(ts, at), ','));
        at++;
    }
    if (is_word(token(ts, at), "VALUES") && is_sign(token(ts, at + 1), '('))
        values_read(ts, at + 1, s); /* of a SELECT they are unknown */
    s->open |= s->unnamed && s->count == 0;
}

static void update_read(const struct tokens *ts, uint32_t at, struct sql_statement *s)
{
    if (is_word(token(ts, at), "OR"))
        at += 2;
    if (!name_at(ts, &at, &s->table) || !is_word(token(ts, at), "SET"))
        return;
    s->kind = SQL_UPDATE;
    do {
        struct pica_span name;
        struct sql_value v;
        uint32_t end;

        at++;
        if (!name_at(ts, &at, &name) || !is_sign(token(ts, at), '=')) {
            s->open = true;
            return;
        }
        end = ++at;
        if (!skip_expression(ts, &end)) {
            s->open = true;
            return;
        }
        v = value_at(ts, &at);
        if (at != end)
            v.kind = SQL_VALUE_UNKNOWN;
        add_column(s, name, v);
        at = end;
    } while (is_sign(token(ts, at), ','));
    if (is_word(token(ts, at), "WHERE"))
        where_read(ts, at + 1, s);
}

static void select_read(const struct tokens *ts, uint32_t at, struct sql_statement *s)
{
    s->kind = SQL_SELECT;
    if (is_word(token(ts, at), "DISTINCT") || is_word(token(ts, at), "ALL"))
        at++;
    s->count_only = is_word(token(ts, at), "COUNT") && is_sign(token(ts, at + 1), '(');
    for (;; at++) {
        uint32_t from = at, end = at;
        struct pica_span name = { 0 };

        if (!skip_expression(ts, &end))
            return;
        if (is_sign(token(ts, at), '*') || !name_at(ts, &at, &name))
            s->open = true;
        for (uint32_t n = from; n < end; n++)
            s->computes |= is_sign(token(ts, n), '(');
        if (is_word(token(ts, at), "AS") && token(ts, at + 1)->kind == NAME)
            s->open = true; /* under another name */
        add_column(s, name, (struct sql_value){ .kind = SQL_VALUE_UNKNOWN });
        at = end;
        if (!is_sign(token(ts, at), ','))
            break;
    }
    s->count_only &= s->count == 1;
    if (!is_word(token(ts, at++), "FROM") || !name_at(ts, &at, &s->table))
        return;
    if (is_word(token(ts, at), "AS"))
        at++;
    if (token(ts, at)->kind == NAME && !is_word(token(ts, at), "WHERE") &&
        !ends_condition(token(ts, at)) && token(ts, at + 1)->kind == NAME &&
        is_word(token(ts, at + 1), "WHERE"))
        at++; /* another name for the table */
    if (is_word(token(ts, at), "WHERE"))
        where_read(ts, at + 1, s);
    else if (!ends_condition(token(ts, at)))
        s->table = (struct pica_span){ 0 };
    for (; token(ts, at)->kind != END; at++)
        if (is_word(token(ts, at), "UNION") || is_word(token(ts, at), "JOIN"))
            s->table = (struct pica_span){ 0 };
}

static bool begins_constraint(const struct token *t)
{
    return is_word(t, "PRIMARY") || is_word(t, "UNIQUE") || is_word(t, "CHECK") ||
           is_word(t, "FOREIGN") || is_word(t, "CONSTRAINT");
}

/* CREATE TABLE name (, ALTER TABLE name ADD: columns and their defaults. */
static void columns_read(const struct tokens *ts, uint32_t at, bool create, struct sql_statement *s)
{
    bool begins = !create;
    uint32_t depth = 0;

    if (is_word(token(ts, at), "IF"))
        at += 3;
    if (!name_at(ts, &at, &s->table))
        return;
    s->kind = create ? SQL_TABLE : SQL_COLUMNS;
    for (; token(ts, at)->kind != END; at++) {
        const struct token *t = token(ts, at);

        if (is_word(t, "RENAME") || is_word(t, "SELECT")) {
            s->kind = SQL_UNKNOWN;
            return;
        }
        depth += is_sign(t, '(');
        depth -= is_sign(t, ')') && depth > 0;
        if (depth == create && (is_sign(t, ',') || (create && is_sign(t, '('))))
            begins = true;
        else if (begins && !create && (is_word(t, "ADD") || is_word(t, "COLUMN")))
            continue;
        else if (begins && t->kind == NAME) {
            if (!begins_constraint(t))
                add_column(s, t->text, (struct sql_value){ .kind = SQL_VALUE_UNKNOWN });
            begins = false;
        } else if (depth == create && is_word(t, "DEFAULT") && s->count > 0 && !s->open) {
            uint32_t value = at + 1;

            s->values[s->count - 1] = value_at(ts, &value);
        }
    }
}

static bool writes_nothing(const struct token *t)
{
    static const char *const words[] = { "DELETE",  "DROP",     "PRAGMA",  "BEGIN",
                                         "COMMIT",  "ROLLBACK", "VACUUM",  "SAVEPOINT",
                                         "RELEASE", "END",      "ANALYZE", "REINDEX" };

    for (size_t n = 0; n < sizeof words / sizeof *words; n++)
        if (is_word(t, words[n]))
            return true;
    return false;
}

void sql_read(struct pica_span text, struct sql_statement *ret)
{
    struct tokens ts;
    uint32_t at = 1;

    *ret = (struct sql_statement){ .kind = SQL_UNKNOWN };
    tokens_read(text, &ts);
    if (!ts.whole)
        return;
    for (uint32_t n = 0; n + 1 < ts.count; n++)
        if (is_sign(token(&ts, n), ';'))
            return; /* several statements */
    if (writes_nothing(token(&ts, 0))) {
        ret->kind = SQL_NOTHING;
    } else if (is_word(token(&ts, 0), "INSERT") || is_word(token(&ts, 0), "REPLACE")) {
        insert_read(&ts, is_word(token(&ts, 1), "OR") ? 3 : 1, ret);
    } else if (is_word(token(&ts, 0), "UPDATE")) {
        update_read(&ts, 1, ret);
    } else if (is_word(token(&ts, 0), "SELECT")) {
        select_read(&ts, 1, ret);
    } else if (is_word(token(&ts, 0), "CREATE") || is_word(token(&ts, 0), "ALTER")) {
        at += is_word(token(&ts, 1), "TEMP") || is_word(token(&ts, 1), "TEMPORARY");
        if (is_word(token(&ts, at), "TABLE"))
            columns_read(&ts, at + 1, is_word(token(&ts, 0), "CREATE"), ret);
        else if (is_word(token(&ts, at), "INDEX") || is_word(token(&ts, at), "UNIQUE"))
            ret->kind = SQL_NOTHING;
    }
}
