/*
 * cli/command.h - what a command is, what it may be told, how it ends.
 */
#ifndef PICA_CLI_COMMAND_H
#define PICA_CLI_COMMAND_H

#include "base/error.h"
#include "base/limits.h"
#include "base/text.h"

/* Exit statuses. Of several inputs the largest counts. */
enum cli_exit {
    CLI_DONE = 0,
    CLI_FOUND = 1,      /* something at or above --fail-on; a rule pack with mistakes */
    CLI_CUT_SHORT = 2,  /* --strict, and something that could hide a finding was not looked at */
    CLI_USAGE = 3,      /* the command line was wrong */
    CLI_UNREADABLE = 4, /* an input could not be read at all */
    CLI_FAULT = 70,     /* of pica itself, or of the system under it (memory, disk) */
};

enum cli_command_id {
#define X(id, name, run, operands, words, does) CLI_COMMAND_##id,
#include "cli/commands.def"
#undef X
    CLI_COMMAND_COUNT
};

/* The same as bits, for the options' table. */
enum {
#define X(id, name, run, operands, words, does) CLI_##id = 1 << CLI_COMMAND_##id,
#include "cli/commands.def"
#undef X
    CLI_ALL = (1 << CLI_COMMAND_COUNT) - 1
};

enum cli_option_id {
#define X(id, name, letter, argument, values, commands, help) CLI_OPTION_##id,
#include "cli/options.def"
#undef X
    CLI_OPTION_COUNT
};

struct cli_option {
    const char *name;
    char letter;          /* 0: no short form */
    const char *argument; /* NULL: takes none */
    const char *values;   /* "a|b", "@file", "@limit" or NULL */
    unsigned commands;
    const char *help; /* English, a key of words_zh.tsv */
};

extern const struct cli_option cli_options[CLI_OPTION_COUNT];

/* In the order of the values of --format. */
enum cli_format {
    CLI_TEXT,
    CLI_JSON,
    CLI_HTML,
    CLI_SARIF,
    CLI_JUNIT,
    CLI_XLSX,
    CLI_PDF,
    CLI_FORMAT_COUNT
};
enum cli_graph_format { CLI_GRAPH_DOT, CLI_GRAPH_TEXT, CLI_GRAPH_JSON };
enum cli_diff_format { CLI_DIFF_TEXT, CLI_DIFF_JSON, CLI_DIFF_NOTICE };
enum cli_list_format { CLI_LIST_TEXT, CLI_LIST_JSON, CLI_LIST_CSV };
enum cli_color { CLI_AUTO, CLI_ALWAYS, CLI_NEVER };

/* A parsed command line. Strings are those of argv. */
struct cli_args {
    enum cli_command_id command; /* CLI_COMMAND_COUNT: none was named */
    bool given[CLI_OPTION_COUNT];
    enum cli_format format;
    enum cli_graph_format graph_format;
    enum cli_diff_format diff_format;
    enum cli_list_format list_format;
    const char *value[CLI_OPTION_COUNT]; /* as it was given, the last time; NULL: none */
    enum cli_color color;
    enum pica_lang lang;
    const char *output, *on, *class_name, *in, *idsig;
    const char *files[CLI_FORMAT_COUNT]; /* --json FILE ...; NULL: not wanted */
    const char *template_file, *baseline, *sources, *custody;
    uint32_t shard, shards;   /* from 1; 0: all */
    unsigned timeout, memory; /* seconds, MiB; 0: not given */
    int fail_on;              /* enum rule_severity, or -1 */
    unsigned jobs;
    struct pica_limits limits; /* what --limit has left of the defaults */
    const char **rules;        /* packs, in order */
    size_t rule_count;
    const char **operands;
    size_t operand_count;
};

typedef enum cli_exit cli_run_fn(const struct cli_args *args);

struct cli_command {
    const char *name;
    cli_run_fn *run;
    const char *operands; /* for the line on usage */
    const char *words;    /* what the first operand may be: "a|b", "@command"; "": anything;
                             NULL: a file */
    const char *does;     /* English, a key of words_zh.tsv */
};

extern const struct cli_command cli_commands[CLI_COMMAND_COUNT];

#define X(id, name, run, operands, words, does) cli_run_fn run;
#include "cli/commands.def"
#undef X

/* By name; CLI_COMMAND_COUNT when there is none. */
enum cli_command_id cli_command_find(const char *name);

/* The language that the locale asks for: LC_ALL, LC_MESSAGES, LANG. */
enum pica_lang cli_locale_lang(void);

/*
 * Parses argv[1..]. Free with cli_args_finish() whatever it returns. On a
 * wrong command line ret->lang and ret->command are set as far as they can be,
 * for the message.
 */
PICA_MUST_USE
enum pica_status cli_parse(int argc, char **argv, struct cli_args *ret, struct pica_error *err);
void cli_args_finish(struct cli_args *args);

/* Appends every limit with its default and its reason. */
void cli_add_limits(enum pica_lang lang, struct pica_text *out);

/* Appends the help of one command, or of pica (CLI_COMMAND_COUNT). */
void cli_add_help(enum cli_command_id command, enum pica_lang lang, struct pica_text *out);

#endif
