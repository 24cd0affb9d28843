/*
 * flow/sql_text.h - what statements of SQL say of tables, as far as flags kept there need it: which
 * table, which columns, and which values are told by the text itself.
 *
 * Reads the forms that apps write (INSERT, REPLACE, UPDATE, SELECT of one table, CREATE TABLE,
 * ALTER TABLE); whatever else it meets it says to be unknown. Names are given as they stand there,
 * without quotation marks. Source: sqlite.org/lang.html.
 */
#ifndef PICA_FLOW_SQL_TEXT_H
#define PICA_FLOW_SQL_TEXT_H

#include "base/span.h"

#define SQL_COLUMNS_MAX 8u

enum sql_value_kind {
    SQL_VALUE_UNKNOWN, /* an expression; of a column of a table without text: it has no default */
    SQL_VALUE_TEXT,    /* 'text', or the digits of a number */
    SQL_VALUE_NUMBER,
    SQL_VALUE_NULL,
    SQL_VALUE_PARAMETER, /* the n-th ?, from 0 */
};

struct sql_value {
    enum sql_value_kind kind;
    struct pica_span text;
    uint32_t parameter;
};

enum sql_kind {
    SQL_UNKNOWN, /* may write whatever table */
    SQL_NOTHING, /* writes none: PRAGMA, DELETE, BEGIN */
    SQL_INSERT,
    SQL_UPDATE,
    SQL_SELECT,
    SQL_TABLE,   /* CREATE TABLE: its columns, in order, and their defaults */
    SQL_COLUMNS, /* ALTER TABLE: columns more, likewise */
};

struct sql_statement {
    enum sql_kind kind;
    struct pica_span table; /* of SELECT: without data when there are several */
    struct pica_span columns[SQL_COLUMNS_MAX];
    struct sql_value values[SQL_COLUMNS_MAX];
    uint32_t count;
    bool unnamed;    /* of INSERT: the values are those of the table's columns in their order */
    bool open;       /* other columns, too, or not known which */
    bool count_only; /* of SELECT: COUNT of something, and nothing else */
    bool computes;   /* of SELECT: functions are in the columns */
    /* Rows are those in which this column has this value, and perhaps fewer; without data: all. */
    struct pica_span where;
    struct sql_value where_value;
};

void sql_read(struct pica_span text, struct sql_statement *ret);
/* A condition alone, as SQLiteDatabase.query() takes it: where and where_value. */
void sql_read_where(struct pica_span text, struct sql_statement *ret);

#endif
