#include "cli/command.h"

#include "cli/print.h"
#include "cli/say.h"

/* "a|b" as "a b". */
static void add_words(struct pica_text *out, const char *values)
{
    for (; *values; values++)
        pica_text_add_char(out, *values == '|' ? ' ' : *values);
}

static void add_commands(struct pica_text *out, const char *between)
{
    for (int i = 0; i < CLI_COMMAND_COUNT; i++)
        pica_text_addf(out, "%s%s", i ? between : "", cli_commands[i].name);
}

static bool is_file(const struct cli_option *o)
{
    return o->values && strcmp(o->values, "@file") == 0;
}

/* --- bash ------------------------------------------------------------------- */

static bool is_limit(const struct cli_option *o)
{
    return o->values && strcmp(o->values, "@limit") == 0;
}

static void add_limits(struct pica_text *out)
{
    for (size_t i = 0; i < pica_limit_count(); i++)
        pica_text_addf(out, "%s%s=", i ? " " : "", pica_limit_at(i)->name);
}

/* What may stand behind help: commands and one topic. */
static void add_topics(struct pica_text *out)
{
    add_commands(out, " ");
    pica_text_add(out, " limits");
}

static void bash_options(unsigned commands, struct pica_text *out)
{
    const char *gap = "";

    for (int i = 0; i < CLI_OPTION_COUNT; i++)
        if ((cli_options[i].commands & commands) == commands) {
            pica_text_addf(out, "%s--%s", gap, cli_options[i].name);
            gap = " ";
        }
}

/* One branch of the case on the option before the word: what its value may be. */
static void bash_value(const struct cli_option *o, struct pica_text *out)
{
    pica_text_add(out, "    ");
    if (o->letter)
        pica_text_addf(out, "-%c|", o->letter);
    pica_text_addf(out, "--%s)\n", o->name);
    if (is_file(o)) {
        pica_text_add(out, "        compopt -o filenames 2>/dev/null\n"
                           "        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n");
    } else if (is_limit(o)) {
        pica_text_add(out, "        compopt -o nospace 2>/dev/null\n"
                           "        mapfile -t COMPREPLY < <(compgen -W '");
        add_limits(out);
        pica_text_add(out, "' -- \"$cur\")\n");
    } else if (o->values) {
        pica_text_add(out, "        mapfile -t COMPREPLY < <(compgen -W '");
        add_words(out, o->values);
        pica_text_add(out, "' -- \"$cur\")\n");
    }
    pica_text_add(out, "        return ;;\n");
}

static void bash_operand(const struct cli_command *c, struct pica_text *out)
{
    if (!c->words)
        return;
    pica_text_addf(out, "        %s) words='", c->name);
    if (strcmp(c->words, "@command") == 0)
        add_topics(out);
    else
        add_words(out, c->words);
    pica_text_add(out, "' ;;\n");
}

static void add_bash(struct pica_text *out)
{
    pica_text_add(out, "# bash completion for pica(1), printed by 'pica completion bash'\n"
                       "_pica()\n"
                       "{\n"
                       "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
                       "    local command='' operands=0 options words i\n"
                       "    COMPREPLY=()\n"
                       "    # --option=value comes in three words\n"
                       "    if [[ $cur == = ]]; then\n"
                       "        cur=''\n"
                       "    elif [[ $prev == = ]]; then\n"
                       "        prev=${COMP_WORDS[COMP_CWORD-2]}\n"
                       "    fi\n"
                       "    case $prev in\n");
    for (int i = 0; i < CLI_OPTION_COUNT; i++)
        if (cli_options[i].argument)
            bash_value(&cli_options[i], out);
    pica_text_add(out, "    esac\n"
                       "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                       "        case ${COMP_WORDS[i-1]} in\n"
                       "        =");
    for (int i = 0; i < CLI_OPTION_COUNT; i++)
        if (cli_options[i].argument) {
            pica_text_addf(out, "|--%s", cli_options[i].name);
            if (cli_options[i].letter)
                pica_text_addf(out, "|-%c", cli_options[i].letter);
        }
    pica_text_add(out, ") continue ;; # the value of an option\n"
                       "        esac\n"
                       "        case ${COMP_WORDS[i]} in\n"
                       "        -*|=) ;;\n"
                       "        ");
    add_commands(out, "|");
    pica_text_add(out, ")\n"
                       "            if [[ -n $command ]]; then ((operands++)); fi\n"
                       "            : \"${command:=${COMP_WORDS[i]}}\" ;;\n"
                       "        *) ((operands++)) ;;\n"
                       "        esac\n"
                       "    done\n"
                       "    case $command in\n");
    for (int i = 0; i < CLI_COMMAND_COUNT; i++) {
        pica_text_addf(out, "    %s) options='", cli_commands[i].name);
        bash_options(1u << i, out);
        pica_text_add(out, "' ;;\n");
    }
    pica_text_add(out, "    *) options='");
    bash_options(CLI_ALL, out);
    pica_text_add(out, "' ;;\n"
                       "    esac\n"
                       "    if [[ $cur == -* ]]; then\n"
                       "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$cur\")\n"
                       "        return\n"
                       "    fi\n"
                       "    if [[ -z $command ]]; then\n"
                       "        mapfile -t COMPREPLY < <(compgen -W '");
    add_commands(out, " ");
    pica_text_add(out, "' -- \"$cur\")\n"
                       "        return\n"
                       "    fi\n"
                       "    if ((operands == 0)); then\n"
                       "        case $command in\n");
    for (int i = 0; i < CLI_COMMAND_COUNT; i++)
        bash_operand(&cli_commands[i], out);
    pica_text_add(out, "        esac\n"
                       "        if [[ -n ${words+set} ]]; then\n"
                       "            mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
                       "            return\n"
                       "        fi\n"
                       "    fi\n"
                       "    compopt -o filenames 2>/dev/null\n"
                       "    mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
                       "}\n"
                       "complete -F _pica pica\n");
}

/* --- zsh -------------------------------------------------------------------- */

/* Text inside '...[...]...' of an _arguments specification, or of _describe. */
static void zsh_text(struct pica_text *out, const char *s)
{
    for (; *s; s++) {
        if (*s == '\'')
            pica_text_add(out, "'\\''");
        else if (*s == '[' || *s == ']' || *s == ':')
            pica_text_addf(out, "\\%c", *s);
        else
            pica_text_add_char(out, *s);
    }
}

static void zsh_option(const struct cli_option *o, enum pica_lang lang, struct pica_text *out)
{
    bool repeats = o == &cli_options[CLI_OPTION_RULES] || is_limit(o);

    pica_text_add(out, " \\\n            '");
    if (repeats)
        pica_text_add(out, "*");
    if (o->letter)
        pica_text_addf(out, "(-%c --%s)'{-%c%s,--%s%s}'", o->letter, o->name, o->letter,
                       o->argument ? "+" : "", o->name, o->argument ? "=" : "");
    else
        pica_text_addf(out, "--%s%s", o->name, o->argument ? "=" : "");
    pica_text_add(out, "[");
    zsh_text(out, pica_words_say(lang, o->help));
    pica_text_add(out, "]");
    if (o->argument) {
        pica_text_addf(out, ":%s:", o->argument);
        if (is_file(o)) {
            pica_text_add(out, "_files");
        } else if (is_limit(o)) {
            pica_text_add(out, "(");
            add_limits(out);
            pica_text_add(out, ")");
        } else if (o->values) {
            pica_text_add(out, "(");
            add_words(out, o->values);
            pica_text_add(out, ")");
        }
    }
    pica_text_add(out, "'");
}

static void zsh_options(unsigned commands, enum pica_lang lang, struct pica_text *out)
{
    for (int i = 0; i < CLI_OPTION_COUNT; i++)
        if ((cli_options[i].commands & commands) == commands)
            zsh_option(&cli_options[i], lang, out);
}

static void add_zsh(enum pica_lang lang, struct pica_text *out)
{
    pica_text_add(out, "#compdef pica\n"
                       "# zsh completion for pica(1), printed by 'pica completion zsh'\n"
                       "_pica() {\n"
                       "    local context state state_descr line ret=1\n"
                       "    typeset -A opt_args\n"
                       "    _arguments -C");
    zsh_options(CLI_ALL, lang, out);
    pica_text_add(out, " \\\n            '1:command:->command' \\\n"
                       "            '*::argument:->argument' && ret=0\n"
                       "    case $state in\n"
                       "    command)\n"
                       "        local -a commands\n"
                       "        commands=(\n");
    for (int i = 0; i < CLI_COMMAND_COUNT; i++) {
        pica_text_addf(out, "            '%s:", cli_commands[i].name);
        zsh_text(out, pica_words_say(lang, cli_commands[i].does));
        pica_text_add(out, "'\n");
    }
    pica_text_add(out, "        )\n"
                       "        _describe -t commands command commands && ret=0 ;;\n"
                       "    argument)\n"
                       "        case $words[1] in\n");
    for (int i = 0; i < CLI_COMMAND_COUNT; i++) {
        const struct cli_command *c = &cli_commands[i];

        pica_text_addf(out, "        %s)\n            _arguments", c->name);
        zsh_options(1u << i, lang, out);
        if (c->words) {
            pica_text_add(out, " \\\n            '1:what:(");
            if (strcmp(c->words, "@command") == 0)
                add_topics(out);
            else
                add_words(out, c->words);
            pica_text_add(out, ")'");
        }
        pica_text_add(out, " \\\n            '*:file:_files' && ret=0 ;;\n");
    }
    pica_text_add(out, "        esac ;;\n"
                       "    esac\n"
                       "    return ret\n"
                       "}\n"
                       "_pica \"$@\"\n");
}

enum cli_exit cli_completion(const struct cli_args *args)
{
    const char *shell = args->operand_count == 1 ? args->operands[0] : "";
    struct pica_text text = { 0 };

    if (strcmp(shell, "bash") == 0)
        add_bash(&text);
    else if (strcmp(shell, "zsh") == 0)
        add_zsh(args->lang, &text);
    else
        return cli_wrong_operands(args);
    return cli_print(args, &text);
}
