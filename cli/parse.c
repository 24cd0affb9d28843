#include "cli/command.h"

#include "base/nearest.h"

#include "rules/rules.h"

#include <stdlib.h>

const struct cli_option cli_options[CLI_OPTION_COUNT] = {
#define X(id, name, letter, argument, values, commands, help)                                      \
    [CLI_OPTION_##id] = { name, letter, argument, values, commands, help },
#include "cli/options.def"
#undef X
};

const struct cli_command cli_commands[CLI_COMMAND_COUNT] = {
#define X(id, name, run, operands, words, does)                                                    \
    [CLI_COMMAND_##id] = { name, run, operands, words, does },
#include "cli/commands.def"

#define SHARDS_MAX 1000000u
#define TIMEOUT_MAX 1000000u   /* seconds: eleven days */
#define MEMORY_MAX (64u << 20) /* MiB: 64 TiB */
#undef X
};

enum cli_command_id cli_command_find(const char *name)
{
    for (int i = 0; i < CLI_COMMAND_COUNT; i++)
        if (strcmp(cli_commands[i].name, name) == 0)
            return (enum cli_command_id)i;
    return CLI_COMMAND_COUNT;
}

enum pica_lang cli_locale_lang(void)
{
    static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);

        if (value && *value)
            return strncmp(value, "zh", 2) == 0 ? PICA_ZH : PICA_EN;
    }
    return PICA_EN;
}

/* Whether the option may be given: before a command is named, those of every command. */
static bool applies(const struct cli_args *args, int option)
{
    if (args->command == CLI_COMMAND_COUNT)
        return cli_options[option].commands == CLI_ALL;
    return cli_options[option].commands & 1u << args->command;
}

/* The number of `value` among "a|b|c", or -1. */
static int value_index(const char *values, const char *value)
{
    size_t len = strlen(value);

    for (int i = 0;; i++) {
        size_t n = strcspn(values, "|");

        if (n == len && memcmp(values, value, n) == 0)
            return i;
        if (values[n] == '\0')
            return -1;
        values += n + 1;
    }
}

/* "a|b|c" as "a, b, c". */
static void list_values(const char *values, char *out, size_t size)
{
    size_t n = 0;

    for (; *values && n + 3 < size; values++) {
        if (*values == '|') {
            out[n++] = ',';
            out[n++] = ' ';
        } else {
            out[n++] = *values;
        }
    }
    out[n] = '\0';
}

/* A date of the Gregorian calendar, "YYYY-MM-DD". */
static bool date_is_sound(const char *s)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    int year, month, day;

    for (size_t i = 0; i < 10; i++)
        if (i == 4 || i == 7 ? s[i] != '-' : s[i] < '0' || s[i] > '9')
            return false;
    if (s[10] != '\0')
        return false;
    year = (s[0] - '0') * 1000 + (s[1] - '0') * 100 + (s[2] - '0') * 10 + (s[3] - '0');
    month = (s[5] - '0') * 10 + (s[6] - '0');
    day = (s[8] - '0') * 10 + (s[9] - '0');
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= days[month - 1] ||
           (month == 2 && day == 29 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
}

/* A whole number from 1 to `most`, which is far from the type's end. */
static bool parse_number(const char *s, unsigned most, unsigned *ret)
{
    unsigned n = 0;

    if (*s == '\0')
        return false;
    for (; *s; s++) {
        if (*s < '0' || *s > '9' || n > most / 10 + 1)
            return false;
        n = n * 10 + (unsigned)(*s - '0');
    }
    *ret = n;
    return n >= 1 && n <= most;
}

static enum pica_status set_number(const struct cli_option *o, const char *value, unsigned most,
                                   unsigned *ret, struct pica_error *err)
{
    if (!parse_number(value, most, ret))
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                         "--%s '%.40s': must be a number from 1 to %u", o->name, value, most);
    return PICA_OK;
}

/* "2/8". */
static bool parse_shard(const char *s, struct cli_args *a)
{
    const char *slash = strchr(s, '/');
    char first[16];
    unsigned index, count;

    if (!slash || (size_t)(slash - s) >= sizeof first)
        return false;
    memcpy(first, s, (size_t)(slash - s));
    first[slash - s] = '\0';
    if (!parse_number(first, SHARDS_MAX, &index) || !parse_number(slash + 1, SHARDS_MAX, &count) ||
        index > count)
        return false;
    a->shard = index;
    a->shards = count;
    return true;
}

static enum pica_status wrong_value(const struct cli_option *o, const char *value,
                                    struct pica_error *err)
{
    char list[96];

    list_values(o->values, list, sizeof list);
    /* Formats are what later versions add to. */
    if (o == &cli_options[CLI_OPTION_FORMAT])
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                         "format '%.40s' is not available in this version; available: %s", value,
                         list);
    return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "--%s '%.40s': must be one of %s", o->name,
                     value, list);
}

static enum pica_status set_file(const char **slot, const char *name, const char *value,
                                 struct pica_error *err)
{
    if (*value == '\0')
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "--%s: the file name is empty", name);
    *slot = value;
    return PICA_OK;
}

/* Where the name of a file goes. */
static const char **file_slot(struct cli_args *a, enum cli_option_id id)
{
    switch (id) {
    case CLI_OPTION_JSON:
        return &a->files[CLI_JSON];
    case CLI_OPTION_TEXT:
        return &a->files[CLI_TEXT];
    case CLI_OPTION_HTML:
        return &a->files[CLI_HTML];
    case CLI_OPTION_SARIF:
        return &a->files[CLI_SARIF];
    case CLI_OPTION_JUNIT:
        return &a->files[CLI_JUNIT];
    case CLI_OPTION_XLSX:
        return &a->files[CLI_XLSX];
    case CLI_OPTION_PDF:
        return &a->files[CLI_PDF];
    case CLI_OPTION_CUSTODY:
        return &a->custody;
    case CLI_OPTION_TEMPLATE:
        return &a->template_file;
    case CLI_OPTION_BASELINE:
        return &a->baseline;
    case CLI_OPTION_SOURCES:
        return &a->sources;
    case CLI_OPTION_IN:
        return &a->in;
    case CLI_OPTION_IDSIG:
        return &a->idsig;
    case CLI_OPTION_OUTPUT:
        return &a->output;
    default:
        return &a->value[id];
    }
}

static enum pica_status set_option(struct cli_args *a, int id, const char *value,
                                   struct pica_error *err)
{
    const struct cli_option *o = &cli_options[id];
    bool again = a->given[id];
    int index = -1;

    a->given[id] = true;
    a->value[id] = value;
    if (!value)
        return PICA_OK; /* a flag: that it was given is all there is to it */
    if (o->values && o->values[0] != '@') {
        index = value_index(o->values, value);
        if (index < 0)
            return wrong_value(o, value, err);
    }
    if (o->values && strcmp(o->values, "@file") == 0 && id != CLI_OPTION_RULES) {
        if (again)
            return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "--%s is given twice", o->name);
        return set_file(file_slot(a, (enum cli_option_id)id), o->name, value, err);
    }
    switch ((enum cli_option_id)id) {
    case CLI_OPTION_FORMAT:
    case CLI_OPTION_VERIFY_FORMAT:
    case CLI_OPTION_ANSWER_FORMAT:
        a->format = (enum cli_format)index;
        break;
    case CLI_OPTION_GRAPH_FORMAT:
        a->graph_format = (enum cli_graph_format)index;
        break;
    case CLI_OPTION_LIST_FORMAT:
        a->list_format = (enum cli_list_format)index;
        break;
    case CLI_OPTION_DIFF_FORMAT:
        a->diff_format = (enum cli_diff_format)index;
        break;
    case CLI_OPTION_COLOR:
        a->color = (enum cli_color)index;
        break;
    case CLI_OPTION_LANG:
        a->lang = index == 0 ? PICA_ZH : PICA_EN;
        break;
    case CLI_OPTION_FAIL_ON:
        a->fail_on = RULE_CRITICAL - index; /* the values go down from it; none is -1 */
        break;
    case CLI_OPTION_JOBS:
        return set_number(o, value, 1024, &a->jobs, err);
    case CLI_OPTION_TIMEOUT:
        return set_number(o, value, TIMEOUT_MAX, &a->timeout, err);
    case CLI_OPTION_MEMORY:
        return set_number(o, value, MEMORY_MAX, &a->memory, err);
    case CLI_OPTION_SHARD:
        if (!parse_shard(value, a))
            return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                             "--shard '%.40s': must be I/N, part I from 1 to N", value);
        break;
    case CLI_OPTION_ON:
        if (!date_is_sound(value))
            return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                             "--on '%.40s': must be a date, YYYY-MM-DD", value);
        a->on = value;
        break;
    case CLI_OPTION_RULES:
        a->rules[a->rule_count++] = value;
        return PICA_OK; /* may be repeated */
    case CLI_OPTION_LIMIT:
        return pica_limits_set(&a->limits, value, err); /* may be repeated */
    case CLI_OPTION_CLASS:
        a->class_name = value;
        break;
    default:
        break; /* flags; files were taken above */
    }
    return PICA_OK;
}

static enum pica_status unknown_option(const struct cli_args *a, const char *name, size_t len,
                                       struct pica_error *err)
{
    char given[48];
    struct pica_nearest near = { .word = given };
    size_t n = len < sizeof given - 1 ? len : sizeof given - 1;

    memcpy(given, name, n);
    given[n] = '\0';
    for (int i = 0; i < CLI_OPTION_COUNT; i++) {
        if (applies(a, i))
            pica_nearest_try(&near, cli_options[i].name);
        /* Known, but of no use to this command. */
        if (strcmp(cli_options[i].name, given) == 0 && a->command != CLI_COMMAND_COUNT)
            return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "'%s' takes no option --%s",
                             cli_commands[a->command].name, given);
    }
    if (near.best)
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "unknown option --%s: did you mean --%s?",
                         given, near.best);
    return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "unknown option --%s: see 'pica %s%s--help'",
                     given, a->command == CLI_COMMAND_COUNT ? "" : cli_commands[a->command].name,
                     a->command == CLI_COMMAND_COUNT ? "" : " ");
}

/* "--name", "--name=value" or "--name value"; `*at` moves on when the next word is taken. */
static enum pica_status parse_long(struct cli_args *a, int argc, char **argv, int *at,
                                   struct pica_error *err)
{
    const char *name = argv[*at] + 2, *equals = strchr(name, '=');
    size_t len = equals ? (size_t)(equals - name) : strlen(name);
    int id = 0;

    while (id < CLI_OPTION_COUNT && (!applies(a, id) || strlen(cli_options[id].name) != len ||
                                     memcmp(cli_options[id].name, name, len) != 0))
        id++;
    if (id == CLI_OPTION_COUNT)
        return unknown_option(a, name, len, err);
    if (!cli_options[id].argument) {
        if (equals)
            return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "--%s takes no value",
                             cli_options[id].name);
        return set_option(a, id, NULL, err);
    }
    if (equals)
        return set_option(a, id, equals + 1, err);
    if (*at + 1 >= argc)
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "--%s: %s is missing",
                         cli_options[id].name, cli_options[id].argument);
    return set_option(a, id, argv[++*at], err);
}

/* "-qv", "-j4", "-j 4". */
static enum pica_status parse_short(struct cli_args *a, int argc, char **argv, int *at,
                                    struct pica_error *err)
{
    for (const char *p = argv[*at] + 1; *p; p++) {
        enum pica_status st;
        int id = 0;

        while (id < CLI_OPTION_COUNT && (!applies(a, id) || cli_options[id].letter != *p))
            id++;
        if (id == CLI_OPTION_COUNT)
            return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                             "unknown option '-%.8s': see 'pica %s%s--help'", p,
                             a->command == CLI_COMMAND_COUNT ? "" : cli_commands[a->command].name,
                             a->command == CLI_COMMAND_COUNT ? "" : " ");
        if (cli_options[id].argument) {
            if (p[1])
                return set_option(a, id, p + 1, err);
            if (*at + 1 >= argc)
                return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "--%s: %s is missing",
                                 cli_options[id].name, cli_options[id].argument);
            return set_option(a, id, argv[++*at], err);
        }
        st = set_option(a, id, NULL, err);
        if (st != PICA_OK)
            return st;
    }
    return PICA_OK;
}

static enum pica_status name_command(struct cli_args *a, const char *name, struct pica_error *err)
{
    struct pica_nearest near = { .word = name };

    a->command = cli_command_find(name);
    if (a->command != CLI_COMMAND_COUNT)
        return PICA_OK;
    for (int i = 0; i < CLI_COMMAND_COUNT; i++)
        pica_nearest_try(&near, cli_commands[i].name);
    if (near.best)
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                         "unknown command '%.40s': did you mean '%s'?", name, near.best);
    return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "unknown command '%.40s': see 'pica --help'",
                     name);
}

/* A wrong command line is complained about in the language it asks for, wherever it does so. */
static enum pica_lang wanted_lang(int argc, char **argv)
{
    enum pica_lang lang = cli_locale_lang();

    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        const char *value = strncmp(argv[i], "--lang=", 7) == 0              ? argv[i] + 7
                            : strcmp(argv[i], "--lang") == 0 && i + 1 < argc ? argv[i + 1]
                                                                             : "";

        if (strcmp(value, "zh") == 0)
            lang = PICA_ZH;
        else if (strcmp(value, "en") == 0)
            lang = PICA_EN;
    }
    return lang;
}

enum pica_status cli_parse(int argc, char **argv, struct cli_args *ret, struct pica_error *err)
{
    size_t most = argc > 0 ? (size_t)argc : 1;
    enum pica_status st = PICA_OK;
    bool options = true;

    *ret = (struct cli_args){ .command = CLI_COMMAND_COUNT,
                              .lang = wanted_lang(argc, argv),
                              .fail_on = -1,
                              .limits = pica_limits_default,
                              .rules = calloc(most, sizeof(char *)),
                              .operands = calloc(most, sizeof(char *)) };
    if (!ret->rules || !ret->operands)
        return pica_fail_nomem(err);
    for (int at = 1; at < argc && st == PICA_OK; at++) {
        const char *word = argv[at];

        if (options && strcmp(word, "--") == 0)
            options = false;
        else if (options && strncmp(word, "--", 2) == 0)
            st = parse_long(ret, argc, argv, &at, err);
        else if (options && word[0] == '-' && word[1] != '\0')
            st = parse_short(ret, argc, argv, &at, err);
        else if (ret->command == CLI_COMMAND_COUNT)
            st = name_command(ret, word, err);
        else
            ret->operands[ret->operand_count++] = word;
    }
    return st;
}

void cli_args_finish(struct cli_args *args)
{
    free(args->rules);
    free(args->operands);
    *args = (struct cli_args){ 0 };
}
