#include "cli/command.h"

#include "cli/print.h"
#include "cli/say.h"

enum cli_exit cli_help(const struct cli_args *args)
{
    enum cli_command_id about = CLI_COMMAND_COUNT;
    struct pica_text text = { 0 };

    if (args->operand_count > 1)
        return cli_wrong_operands(args);
    if (args->operand_count == 1 && strcmp(args->operands[0], "limits") == 0) {
        cli_add_limits(args->lang, &text);
        return cli_print(args, &text);
    }
    if (args->operand_count == 1) {
        about = cli_command_find(args->operands[0]);
        if (about == CLI_COMMAND_COUNT) {
            cli_say(args->lang, "help", "there is no command '%.40s'", args->operands[0]);
            return CLI_USAGE;
        }
    }
    cli_add_help(about, args->lang, &text);
    return cli_print(args, &text);
}
