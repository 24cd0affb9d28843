#include "cli/case_out.h"

#include "cli/print.h"
#include "cli/say.h"

#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum cli_exit cli_case_open(const struct cli_args *args, const char *path, enum store_mode mode,
                            struct store **ret)
{
    char who[64];
    struct pica_error err;

    snprintf(who, sizeof who, "pica %.40s", cli_commands[args->command].name);
    if (store_open(path, mode, who, ret, &err) == PICA_OK)
        return CLI_DONE;
    return cli_say_error(args->lang, path, &err);
}

void cli_rows_columns(struct cli_rows *rows, const enum store_column *columns, size_t count)
{
    for (size_t i = 0; i < count; i++)
        rows->columns[i] = (struct report_table_column){
            .name = store_column_name(columns[i]),
            .head = pica_words_say(rows->lang, store_column_head(columns[i])),
            .number = store_column_is_number(columns[i]),
        };
    rows->table.columns = rows->columns;
    rows->table.column_count = count;
}

static enum pica_status begin(void *context, const enum store_column *columns, size_t count,
                              struct pica_error *err)
{
    (void)err;
    cli_rows_columns(context, columns, count);
    return PICA_OK;
}

static enum pica_status row(void *context, const struct pica_span *cells, size_t count,
                            struct pica_error *err)
{
    struct cli_rows *rows = context;

    (void)count;
    report_table_add(&rows->table, cells);
    return rows->table.failed ? pica_fail_nomem(err) : PICA_OK;
}

struct store_rows cli_rows_take(struct cli_rows *rows)
{
    return (struct store_rows){ rows, begin, row };
}

void cli_rows_finish(struct cli_rows *rows)
{
    report_table_finish(&rows->table);
}

static unsigned terminal_width(const struct cli_args *args)
{
    struct winsize size;

    if (args->output || !isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

enum cli_exit cli_rows_print(const struct cli_args *args, const struct cli_rows *rows,
                             const char *what, bool sheet)
{
    struct pica_text t = { 0 };

    switch (args->list_format) {
    case CLI_LIST_TEXT:
        report_table_text(&rows->table, terminal_width(args), &t);
        break;
    case CLI_LIST_JSON:
        report_table_json(&rows->table, what, &t);
        break;
    case CLI_LIST_CSV:
        report_table_csv(&rows->table, &(struct report_csv_style){ sheet, sheet }, &t);
        break;
    }
    return cli_print(args, &t);
}
