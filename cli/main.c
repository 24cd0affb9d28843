/* pica - what personal information an Android package collects. See pica(1). */
#include "cli/command.h"
#include "cli/heap.h"
#include "cli/output.h"
#include "cli/print.h"
#include "cli/say.h"
#include "report/report.h"

static enum cli_exit print_version(const struct cli_args *args)
{
    struct pica_text text = { 0 };

    pica_text_addf(&text, "pica %s\n", report_tool_version());
    return cli_print(args, &text);
}

static enum cli_exit run(const struct cli_args *args)
{
    struct pica_text text = { 0 };

    if (args->given[CLI_OPTION_VERSION])
        return print_version(args);
    if (args->given[CLI_OPTION_HELP]) {
        cli_add_help(args->command, args->lang, &text);
        return cli_print(args, &text);
    }
    if (args->command == CLI_COMMAND_COUNT) {
        cli_say(args->lang, NULL, "a command is wanted: see 'pica --help'");
        return CLI_USAGE;
    }
    return cli_commands[args->command].run(args);
}

int main(int argc, char **argv)
{
    struct cli_args args;
    struct pica_error err;
    enum cli_exit status;

    cli_heap_begin();
    cli_output_begin();
    if (cli_parse(argc, argv, &args, &err) == PICA_OK)
        status = run(&args);
    else
        status = cli_say_error(
            args.lang, args.command == CLI_COMMAND_COUNT ? NULL : cli_commands[args.command].name,
            &err);
    cli_args_finish(&args);
    return (int)status;
}
