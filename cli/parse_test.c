#include "cli/stub_test.h"
#include "rules/rules.h"
#include "tests/check.h"

#define WORDS_MAX 32

/* Parses a line whose words are parted by single spaces; "''" is an empty word. */
static enum pica_status parse(const char *line, struct cli_args *args, struct pica_error *err)
{
    static char copy[512]; /* what the arguments point to */
    char *argv[WORDS_MAX] = { NULL };
    int argc = 0;

    snprintf(copy, sizeof copy, "%s", line);
    for (char *word = strtok(copy, " "); word && argc < WORDS_MAX - 1; word = strtok(NULL, " "))
        argv[argc++] = strcmp(word, "''") == 0 ? word + 2 : word;
    return cli_parse(argc, argv, args, err);
}

static void wrong(const char *line, const char *message)
{
    struct cli_args args;
    struct pica_error err = { 0 };
    enum pica_status st = parse(line, &args, &err);

    CHECK(st == PICA_E_USAGE);
    CHECK_STR(err.cause[PICA_EN], message);
    CHECK(strcmp(err.cause[PICA_ZH], message) != 0); /* it has a twin */
    cli_args_finish(&args);
}

static struct cli_args right(const char *line)
{
    struct cli_args args;
    struct pica_error err = { 0 };
    enum pica_status st = parse(line, &args, &err);

    if (st != PICA_OK)
        fprintf(stderr, "%s: %s\n", line, err.cause[PICA_EN]);
    CHECK(st == PICA_OK);
    return args;
}

static void scan_lines(void)
{
    struct cli_args a = right("pica scan a.apk");

    CHECK(a.command == CLI_COMMAND_SCAN && a.operand_count == 1);
    CHECK_STR(a.operands[0], "a.apk");
    CHECK(a.format == CLI_TEXT && a.color == CLI_AUTO && a.fail_on == -1 && a.jobs == 0);
    CHECK(!a.output && !a.files[CLI_JSON] && !a.files[CLI_TEXT] && !a.on && a.rule_count == 0);
    cli_args_finish(&a);

    a = right("pica scan --format=json -o out --json j --text - --fail-on high --strict -j 4 "
              "--on 2024-02-29 x y");
    CHECK(a.format == CLI_JSON && a.fail_on == RULE_HIGH && a.given[CLI_OPTION_STRICT]);
    CHECK(a.jobs == 4 && a.operand_count == 2);
    CHECK_STR(a.output, "out");
    CHECK_STR(a.files[CLI_JSON], "j");
    CHECK_STR(a.files[CLI_TEXT], "-");
    CHECK_STR(a.on, "2024-02-29");
    cli_args_finish(&a);

    a = right("pica scan -qvj8 -oout a");
    CHECK(a.given[CLI_OPTION_QUIET] && a.given[CLI_OPTION_VERBOSE] && a.jobs == 8);
    CHECK_STR(a.output, "out");
    cli_args_finish(&a);

    /* Options may stand behind files, before the command, and end with "--". */
    a = right("pica --lang zh scan a --quiet -- --strict -q");
    CHECK(a.lang == PICA_ZH && a.given[CLI_OPTION_QUIET] && !a.given[CLI_OPTION_STRICT]);
    CHECK(a.operand_count == 3);
    CHECK_STR(a.operands[1], "--strict");
    cli_args_finish(&a);

    a = right("pica scan - -o -");
    CHECK_STR(a.operands[0], "-");
    CHECK_STR(a.output, "-");
    cli_args_finish(&a);

    a = right("pica scan --rules a --rules=b c");
    CHECK(a.rule_count == 2 && a.operand_count == 1);
    CHECK_STR(a.rules[0], "a");
    CHECK_STR(a.rules[1], "b");
    cli_args_finish(&a);
}

static void levels(void)
{
    static const struct {
        const char *line;
        int level;
    } cases[] = {
        { "pica scan --fail-on critical a", RULE_CRITICAL },
        { "pica scan --fail-on high a", RULE_HIGH },
        { "pica scan --fail-on medium a", RULE_MEDIUM },
        { "pica scan --fail-on low a", RULE_LOW },
        { "pica scan --fail-on info a", RULE_INFO },
        { "pica scan --fail-on none a", -1 },
        { "pica scan --fail-on high --fail-on low a", RULE_LOW },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cli_args a = right(cases[i].line);

        CHECK(a.fail_on == cases[i].level);
        cli_args_finish(&a);
    }
}

static void languages(void)
{
    static const struct {
        const char *all, *messages, *lang;
        enum pica_lang want;
    } cases[] = {
        { NULL, NULL, NULL, PICA_EN },       { NULL, NULL, "zh_CN.UTF-8", PICA_ZH },
        { NULL, "zh_CN", "en_US", PICA_ZH }, { "C.UTF-8", "zh_CN", "zh_CN", PICA_EN },
        { "", "", "zh_TW.Big5", PICA_ZH },   { NULL, "de_DE", "zh_CN", PICA_EN },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cli_args a;

        unsetenv("LC_ALL");
        unsetenv("LC_MESSAGES");
        unsetenv("LANG");
        if (cases[i].all)
            setenv("LC_ALL", cases[i].all, 1);
        if (cases[i].messages)
            setenv("LC_MESSAGES", cases[i].messages, 1);
        if (cases[i].lang)
            setenv("LANG", cases[i].lang, 1);
        a = right("pica scan a");
        CHECK(a.lang == cases[i].want && !a.given[CLI_OPTION_LANG]);
        cli_args_finish(&a);
        a = right("pica scan --lang en a");
        CHECK(a.lang == PICA_EN && a.given[CLI_OPTION_LANG]);
        cli_args_finish(&a);
    }
    setenv("LC_ALL", "C", 1);
}

/* The language is known to the message about something that stands before it. */
static void language_of_a_mistake(void)
{
    struct cli_args args;
    struct pica_error err;

    CHECK(parse("pica scan --nonsense --lang zh a", &args, &err) == PICA_E_USAGE);
    CHECK(args.lang == PICA_ZH && args.command == CLI_COMMAND_SCAN);
    cli_args_finish(&args);
}

static void mistakes(void)
{
    wrong("pica scna a", "unknown command 'scna': did you mean 'scan'?");
    wrong("pica frobnicate", "unknown command 'frobnicate': see 'pica --help'");
    wrong("pica scan --formt json a", "unknown option --formt: did you mean --format?");
    wrong("pica scan --verb a", "unknown option --verb: did you mean --verbose?");
    wrong("pica scan --zzzzzz a", "unknown option --zzzzzz: see 'pica scan --help'");
    wrong("pica scan -x a", "unknown option '-x': see 'pica scan --help'");
    wrong("pica -x", "unknown option '-x': see 'pica --help'");
    wrong("pica --strict scan a", "unknown option --strict: see 'pica --help'");
    wrong("pica rules --strict list", "'rules' takes no option --strict");
    wrong("pica scan --format docx a", "format 'docx' is not available in this version; available: "
                                       "text, json, html, sarif, junit, xlsx, pdf");
    wrong("pica scan --format '' a", "format '' is not available in this version; available: "
                                     "text, json, html, sarif, junit, xlsx, pdf");
    wrong("pica explain --format html a", "--format 'html': must be one of text, json");
    wrong("pica scan --html a --html b c", "--html is given twice");
    wrong("pica scan --sarif= a", "--sarif: the file name is empty");
    wrong("pica scan --color blue a", "--color 'blue': must be one of auto, always, never");
    wrong("pica scan --lang fr a", "--lang 'fr': must be one of zh, en");
    wrong("pica scan --fail-on hig a",
          "--fail-on 'hig': must be one of critical, high, medium, low, info, none");
    wrong("pica scan a -o", "--output: FILE is missing");
    wrong("pica scan a --json", "--json: FILE is missing");
    wrong("pica scan a --json=", "--json: the file name is empty");
    wrong("pica scan -o a -o b c", "--output is given twice");
    wrong("pica scan --strict=yes a", "--strict takes no value");
    wrong("pica scan -j 0 a", "--jobs '0': must be a number from 1 to 1024");
    wrong("pica scan -j -1 a", "--jobs '-1': must be a number from 1 to 1024");
    wrong("pica scan -j 4x a", "--jobs '4x': must be a number from 1 to 1024");
    wrong("pica scan -j 99999999999999999999 a",
          "--jobs '99999999999999999999': must be a number from 1 to 1024");
    wrong("pica scan --jobs '' a", "--jobs '': must be a number from 1 to 1024");
    wrong("pica scan --on today a", "--on 'today': must be a date, YYYY-MM-DD");
    wrong("pica scan --on 2023-02-29 a", "--on '2023-02-29': must be a date, YYYY-MM-DD");
    wrong("pica scan --on 2023-13-01 a", "--on '2023-13-01': must be a date, YYYY-MM-DD");
    wrong("pica scan --on 2023-01-011 a", "--on '2023-01-011': must be a date, YYYY-MM-DD");
    wrong("pica scan --on 2023-1-1 a", "--on '2023-1-1': must be a date, YYYY-MM-DD");
    wrong("pica scan --on 1900-02-29 a", "--on '1900-02-29': must be a date, YYYY-MM-DD");
}

/* Tables whose rows must not contradict one another. */
static void tables(void)
{
    for (int i = 0; i < CLI_OPTION_COUNT; i++) {
        const struct cli_option *o = &cli_options[i];

        CHECK(o->commands && o->help && (!o->values || o->argument));
        CHECK(pica_words_zh(o->help) != o->help);
        for (int k = 0; k < i; k++) {
            /* One name may mean different things to different commands. */
            CHECK(strcmp(o->name, cli_options[k].name) != 0 ||
                  !(o->commands & cli_options[k].commands));
            CHECK(!o->letter || o->letter != cli_options[k].letter);
        }
    }
    for (int i = 0; i < CLI_COMMAND_COUNT; i++) {
        struct cli_args args = { .command = (enum cli_command_id)i };

        CHECK(cli_command_find(cli_commands[i].name) == (enum cli_command_id)i);
        CHECK(cli_commands[i].run(&args) == CLI_DONE);
        CHECK(pica_words_zh(cli_commands[i].does) != cli_commands[i].does);
    }
    CHECK(cli_command_find("") == CLI_COMMAND_COUNT);
}

/* Every option of a command stands in its help, in both languages. */
static void help_has_all(void)
{
    for (int lang = 0; lang < PICA_LANG_COUNT; lang++)
        for (int c = 0; c < CLI_COMMAND_COUNT; c++) {
            struct pica_text t = { 0 };

            cli_add_help((enum cli_command_id)c, (enum pica_lang)lang, &t);
            CHECK(!t.failed && t.data);
            for (int i = 0; i < CLI_OPTION_COUNT; i++) {
                char name[48];

                snprintf(name, sizeof name, "--%s", cli_options[i].name);
                if (cli_options[i].commands & 1u << c)
                    CHECK(strstr(t.data, name) != NULL);
            }
            pica_text_finish(&t);
        }
    for (int lang = 0; lang < PICA_LANG_COUNT; lang++) {
        struct pica_text t = { 0 };

        cli_add_help(CLI_COMMAND_COUNT, (enum pica_lang)lang, &t);
        for (int c = 0; c < CLI_COMMAND_COUNT; c++)
            CHECK(t.data && strstr(t.data, cli_commands[c].name));
        pica_text_finish(&t);
    }
}

int main(void)
{
    setenv("LC_ALL", "C", 1);
    scan_lines();
    levels();
    language_of_a_mistake();
    mistakes();
    tables();
    help_has_all();
    languages();
    return check_done();
}
