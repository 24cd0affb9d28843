#include "cli/command.h"

#include "report/say.h"
#include "report/width.h"

#define COLUMNS 80
#define OPTION_WIDTH 22
#define LIMIT_WIDTH 34

static const struct {
    enum cli_command_id command;
    const char *line, *does;
} examples[] = {
#define X(command, line, does) { CLI_COMMAND_##command, line, does },
#include "cli/examples.def"
#undef X
};

static const struct {
    enum cli_exit status;
    const char *means;
} statuses[] = {
    { CLI_DONE, PICA_WORD("done, and nothing to complain about") },
    { CLI_FOUND, PICA_WORD("a finding at or above --fail-on; a rule pack with mistakes") },
    { CLI_CUT_SHORT, PICA_WORD("--strict: what was not looked at could hide a finding") },
    { CLI_USAGE, PICA_WORD("the command line was wrong, or an output cannot be written") },
    { CLI_UNREADABLE, PICA_WORD("an input could not be read at all") },
    { CLI_FAULT, PICA_WORD("a fault of pica or of the system: no memory, disk full") },
};

static void heading(struct pica_text *out, enum pica_lang lang, const char *word)
{
    pica_text_addf(out, "\n%s\n", pica_words_say(lang, word));
}

/* "  name    what it does", wrapped under itself. */
static void row(struct pica_text *out, const char *name, size_t width, const char *text)
{
    pica_text_add(out, "  ");
    if (report_width(pica_span_str(name)) > width) {
        pica_text_addf(out, "%s\n  ", name);
        name = "";
    }
    report_add_padded(out, pica_span_str(name), width);
    pica_text_add(out, "  ");
    report_add_wrapped(out, pica_span_str(text), width + 4, width + 4, COLUMNS);
}

static void option_row(const struct cli_option *o, enum pica_lang lang, struct pica_text *out)
{
    struct pica_text name = { 0 }, help = { 0 };
    bool listed = o->values && o->values[0] != '@'; /* the others are no list */
    bool fits = listed && strlen(o->name) + strlen(o->values) + 7 <= OPTION_WIDTH;

    if (o->letter)
        pica_text_addf(&name, "-%c, ", o->letter);
    else
        pica_text_add(&name, "    ");
    pica_text_addf(&name, "--%s", o->name);
    if (o->argument)
        pica_text_addf(&name, " %s", fits ? o->values : o->argument);
    pica_text_add(&help, pica_words_say(lang, o->help));
    if (listed && !fits)
        report_say(&help, lang, " (%s)", o->values);
    row(out, name.data ? name.data : "", OPTION_WIDTH, help.data ? help.data : "");
    out->failed |= name.failed || help.failed;
    pica_text_finish(&name);
    pica_text_finish(&help);
}

static void option_rows(unsigned commands, bool common, enum pica_lang lang, struct pica_text *out)
{
    for (int i = 0; i < CLI_OPTION_COUNT; i++)
        if ((cli_options[i].commands == CLI_ALL) == common && (cli_options[i].commands & commands))
            option_row(&cli_options[i], lang, out);
}

static void example_rows(enum cli_command_id command, enum pica_lang lang, struct pica_text *out)
{
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++)
        if (command == CLI_COMMAND_COUNT || examples[i].command == command)
            pica_text_addf(out, "  %s\n      %s\n", examples[i].line,
                           pica_words_say(lang, examples[i].does));
}

static void status_rows(enum pica_lang lang, struct pica_text *out)
{
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        pica_text_addf(out, "  %2d  ", (int)statuses[i].status);
        report_add_wrapped(out, pica_span_str(pica_words_say(lang, statuses[i].means)), 6, 6,
                           COLUMNS);
    }
}

/* What can be asked of a case: its second operand, which has no place in the tables. */
static void question_rows(enum pica_lang lang, struct pica_text *out)
{
    static const struct {
        const char *name, *says;
    } questions[] = {
#define X(id, name, letters, columns, sql, condition, end, says) { name, says },
#include "store/questions.def"
#undef X
    };

    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
        row(out, questions[i].name, 14, pica_words_say(lang, questions[i].says));
}

static void add_general(enum pica_lang lang, struct pica_text *out)
{
    pica_text_addf(out, "%spica %s\n\n", pica_words_say(lang, "usage: "),
                   pica_words_say(lang, "COMMAND [OPTION]... [FILE]..."));
    report_add_wrapped(out,
                       pica_span_str(pica_words_say(
                           lang, "Reads Android packages without running them and says what "
                                 "personal information the app and each SDK in it collect.")),
                       0, 0, COLUMNS);
    heading(out, lang, "Commands:");
    for (int i = 0; i < CLI_COMMAND_COUNT; i++)
        row(out, cli_commands[i].name, 12, pica_words_say(lang, cli_commands[i].does));
    heading(out, lang, "Options of every command:");
    option_rows(CLI_ALL, true, lang, out);
    heading(out, lang, "Examples:");
    example_rows(CLI_COMMAND_SCAN, lang, out);
    pica_text_add_char(out, '\n');
    report_say(out, lang,
               "See 'pica COMMAND --help' for one command, and the manual page pica(1).");
    pica_text_add_char(out, '\n');
}

void cli_add_limits(enum pica_lang lang, struct pica_text *out)
{
    report_add_wrapped(out,
                       pica_span_str(pica_words_say(
                           lang, "Limits of what is read, by default. Reaching one is a gap in the "
                                 "report that names it. Another value is set with --limit "
                                 "NAME=VALUE: a number from 1 on, or one with K, M, G or T behind "
                                 "it (1024, 1024 times 1024 ...).")),
                       0, 0, COLUMNS);
    pica_text_add_char(out, '\n');
    for (size_t i = 0; i < pica_limit_count(); i++) {
        const struct pica_limit *l = pica_limit_at(i);
        char value[PICA_LIMIT_VALUE_SIZE];
        struct pica_text name = { 0 };

        pica_text_addf(&name, "%s=%s", l->name, pica_limit_value(l->value, value));
        row(out, name.data ? name.data : "", LIMIT_WIDTH, pica_words_say(lang, l->reason));
        out->failed |= name.failed;
        pica_text_finish(&name);
    }
}

void cli_add_help(enum cli_command_id command, enum pica_lang lang, struct pica_text *out)
{
    if (command == CLI_COMMAND_COUNT) {
        add_general(lang, out);
        return;
    }
    pica_text_addf(out, "%spica %s %s %s\n\n", pica_words_say(lang, "usage: "),
                   cli_commands[command].name, pica_words_say(lang, "[OPTION]..."),
                   cli_commands[command].operands);
    pica_text_addf(out, "%s\n", pica_words_say(lang, cli_commands[command].does));
    if (command == CLI_COMMAND_QUERY) {
        heading(out, lang, "What can be asked (apps unless told otherwise):");
        question_rows(lang, out);
    }
    heading(out, lang, "Options:");
    option_rows(1u << command, false, lang, out);
    option_rows(1u << command, true, lang, out);
    heading(out, lang, "Examples:");
    example_rows(command, lang, out);
    heading(out, lang, "Exit status:");
    status_rows(lang, out);
}
