#include "cli/command.h"

#include "cli/print.h"
#include "cli/say.h"
#include "rules/rules.h"

#include <stdlib.h>

static enum cli_exit list(const struct cli_args *args, const struct rule_set *set)
{
    struct pica_text text = { 0 };

    if (args->operand_count != 1)
        return cli_wrong_operands(args);
    rules_list(set, args->lang, &text);
    return cli_print(args, &text);
}

/* Every mistake as a message of its own. */
static void say_lines(const struct cli_args *args, const char *path, const struct pica_text *lines)
{
    const char *at = lines->data, *end;
    struct pica_error err;

    if (lines->failed && pica_fail_nomem(&err) != PICA_OK)
        cli_say_error(args->lang, path, &err);
    for (; at && *at; at = end + (*end == '\n')) {
        struct pica_text line = { 0 };

        end = at + strcspn(at, "\n");
        pica_text_add_span(&line, pica_span_of(at, (size_t)(end - at)));
        if (!line.failed && line.data)
            cli_say_text(NULL, line.data);
        pica_text_finish(&line);
    }
}

static enum cli_exit check(const struct cli_args *args, const struct rule_set *set)
{
    struct pica_text sound = { 0 };
    enum cli_exit worst = CLI_DONE, status;

    if (args->operand_count < 2)
        return cli_wrong_operands(args);
    for (size_t i = 1; i < args->operand_count; i++) {
        const char *path = args->operands[i];
        struct pica_text mistakes = { 0 };
        uint8_t *data;
        size_t len;

        status = cli_read_file(args, path, &data, &len);
        if (status == CLI_DONE) {
            if (rules_check(set, pica_span_of(data, len), path, args->lang, &mistakes) != 0)
                status = mistakes.failed ? CLI_FAULT : CLI_FOUND;
            else if (!args->given[CLI_OPTION_QUIET])
                pica_text_addf(&sound, "%s: %s\n", path, pica_words_say(args->lang, "sound"));
            say_lines(args, path, &mistakes);
            pica_text_finish(&mistakes);
            free(data);
        }
        worst = status > worst ? status : worst;
    }
    status = cli_print(args, &sound);
    return status > worst ? status : worst;
}

enum cli_exit cli_rules(const struct cli_args *args)
{
    static const struct {
        const char *name;
        enum cli_exit (*run)(const struct cli_args *args, const struct rule_set *set);
    } actions[] = { { "list", list }, { "check", check } };
    struct rule_set *set;
    enum cli_exit status;

    for (size_t i = 0; args->operand_count && i < sizeof actions / sizeof *actions; i++)
        if (strcmp(actions[i].name, args->operands[0]) == 0) {
            status = cli_load_rules(args, &set);
            if (status == CLI_DONE) {
                status = actions[i].run(args, set);
                rule_set_free(set);
            }
            return status;
        }
    return cli_wrong_operands(args);
}
