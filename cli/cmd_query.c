#include "cli/command.h"

#include "base/nearest.h"
#include "cli/case_out.h"
#include "cli/print.h"
#include "cli/say.h"

static struct store_filter filter_of(const struct cli_args *a)
{
    return (struct store_filter){
        /* As in JSON reports: what scripts read never hangs on the locale. */
        .lang = a->list_format == CLI_LIST_TEXT || a->given[CLI_OPTION_LANG] ? a->lang : PICA_ZH,
        .campaign = a->value[CLI_OPTION_CAMPAIGN],
        .package = a->value[CLI_OPTION_PACKAGE],
        .sample = a->value[CLI_OPTION_SAMPLE],
        .developer = a->value[CLI_OPTION_DEVELOPER],
        .store = a->value[CLI_OPTION_STORE],
        .category = a->value[CLI_OPTION_CATEGORY],
        .status = a->value[CLI_OPTION_STATUS],
        .rule = a->value[CLI_OPTION_RULE],
        .clause = a->value[CLI_OPTION_CLAUSE],
        .verdict = a->value[CLI_OPTION_VERDICT],
        .severity = a->value[CLI_OPTION_SEVERITY],
        .pi = a->value[CLI_OPTION_PI],
        .consent = a->value[CLI_OPTION_CONSENT],
        .sdk = a->value[CLI_OPTION_SDK],
        .permission = a->value[CLI_OPTION_PERMISSION],
    };
}

static enum cli_exit unknown_question(const struct cli_args *args, const char *name)
{
    struct pica_nearest near = { .word = name };

    for (int i = 0; i < STORE_QUESTION_COUNT; i++)
        pica_nearest_try(&near, store_question_name((enum store_question)i));
    if (near.best)
        cli_say(args->lang, "query", "'%.40s' cannot be asked: did you mean '%s'?", name,
                near.best);
    else
        cli_say(args->lang, "query", "'%.40s' cannot be asked: see 'pica query --help'", name);
    return CLI_USAGE;
}

static enum cli_exit ask(const struct cli_args *args, struct store *s, enum store_question question)
{
    struct store_filter filter = filter_of(args);
    struct cli_rows rows = { .lang = args->lang };
    struct store_rows take = cli_rows_take(&rows);
    struct pica_error err;
    enum cli_exit status;
    enum pica_status st = store_query(s, question, &filter, &take, &err);

    if (st == PICA_E_USAGE) {
        cli_say_text("query", err.cause[args->lang]);
        status = CLI_USAGE;
    } else if (st != PICA_OK) {
        status = cli_say_error(args->lang, args->operands[0], &err);
    } else {
        status = cli_rows_print(args, &rows, store_question_name(question), false);
    }
    cli_rows_finish(&rows);
    return status;
}

enum cli_exit cli_query(const struct cli_args *args)
{
    enum store_question question = STORE_ASK_APPS;
    struct store *s;
    enum cli_exit status;

    if (args->operand_count < 1 || args->operand_count > 2)
        return cli_wrong_operands(args);
    if (args->operand_count == 2)
        question = store_question_find(args->operands[1]);
    if (question == STORE_QUESTION_COUNT)
        return unknown_question(args, args->operands[1]);
    status = cli_case_open(args, args->operands[0], STORE_READ, &s);
    if (status != CLI_DONE)
        return status;
    status = ask(args, s, question);
    store_close(s);
    return status;
}
