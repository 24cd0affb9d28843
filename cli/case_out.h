/*
 * cli/case_out.h - opening a case for a command, and printing its lists.
 */
#ifndef PICA_CLI_CASE_OUT_H
#define PICA_CLI_CASE_OUT_H

#include "cli/command.h"
#include "report/table.h"
#include "store/query.h"

/* Opens a case; says what went wrong. */
enum cli_exit cli_case_open(const struct cli_args *args, const char *path, enum store_mode mode,
                            struct store **ret);

/*
 * Takes the rows of a question as a table; after it begin with a zero one. Free with
 * cli_rows_finish().
 */
struct cli_rows {
    enum pica_lang lang;
    struct report_table table;
    struct report_table_column columns[STORE_COLUMNS_MAX];
};
struct store_rows cli_rows_take(struct cli_rows *rows);
void cli_rows_finish(struct cli_rows *rows);

/* Sets the columns of a table by hand. */
void cli_rows_columns(struct cli_rows *rows, const enum store_column *columns, size_t count);

/*
 * Prints it as --format wants. `what` names it in JSON. `sheet`: its CSV is meant for spreadsheets,
 * so it has a byte order mark and heads in the language of the user.
 */
enum cli_exit cli_rows_print(const struct cli_args *args, const struct cli_rows *rows,
                             const char *what, bool sheet);

#endif
