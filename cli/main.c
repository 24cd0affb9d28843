/* pica - what personal information an Android package collects. See pica(1). */
#include "cli/command.h"
#include "cli/output.h"
#include "cli/print.h"
#include "cli/say.h"
#include "report/report.h"

#include <malloc.h>

#ifdef M_MMAP_THRESHOLD
#define HEAP_BLOCK_MAX (32 << 20) /* as much as glibc allows */
#define HEAP_KEPT_MAX (256 << 20)

/*
 * What is freed is used again instead of being given back to the system and
 * asked for anew: each page of it would be cleared once more.
 */
static void keep_memory(void)
{
    mallopt(M_MMAP_THRESHOLD, HEAP_BLOCK_MAX);
    mallopt(M_TRIM_THRESHOLD, HEAP_KEPT_MAX);
}
#else
static void keep_memory(void)
{
}
#endif

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

    keep_memory();
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
