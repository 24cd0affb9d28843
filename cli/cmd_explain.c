#include "cli/command.h"

#include "cli/print.h"
#include "cli/problems.h"
#include "cli/say.h"
#include "report/report.h"
#include "report/say.h"
#include "scan/ids.h"

/* What the rule or finding `what` came to in the package; false: nothing of that name. */
static bool explain_in(const struct cli_args *args, const struct scan_result *r, const char *what,
                       bool known, struct pica_text *text)
{
    const struct report_text_style style = { .lang = args->lang };
    size_t hits = 0;

    for (size_t i = 0; i < r->finding_count; i++) {
        const struct rule_finding *f = &r->findings[i];

        if (strcmp(f->id, what) != 0 && strcmp(f->rule, what) != 0)
            continue;
        if (text->len)
            pica_text_add_char(text, '\n');
        report_finding(r, f, &style, text);
        hits++;
    }
    if (hits == 0 && known) {
        size_t gaps = 0;

        for (size_t i = 0; i < r->notes.count; i++)
            gaps += r->notes.items[i].kind == PICA_GAP;
        pica_text_add_char(text, '\n');
        report_say(text, args->lang,
                   "no finding of it in this package; %zu places could not be looked at", gaps);
        pica_text_add_char(text, '\n');
    }
    return hits > 0;
}

static enum cli_exit explain(const struct cli_args *args, const struct rule_set *set)
{
    const char *what = args->operands[0];
    struct pica_text text = { 0 };
    bool known = rules_explain(set, what, args->lang, &text);

    if (args->in) {
        struct scan_options options = cli_scan_options(args, set);
        struct scan_result r;
        struct pica_error err;

        if (cli_scan_package(args, &options, args->in, &r, &err) != PICA_OK) {
            pica_text_finish(&text);
            return cli_say_error(args->lang, args->in, &err);
        }
        known |= explain_in(args, &r, what, known, &text);
        scan_result_finish(&r);
    }
    if (known)
        return cli_print(args, &text);
    pica_text_finish(&text);
    if (args->in)
        cli_say(args->lang, "explain", "no rule, clause or finding is called '%.60s'", what);
    else
        cli_say(args->lang, "explain",
                "no rule or clause is called '%.60s': see 'pica rules list'; a finding needs --in",
                what);
    return CLI_USAGE;
}

/* Who calls the method `name` of the package at `path`, and how it comes to run. */
static enum cli_exit explain_method(const struct cli_args *args, const char *path, const char *name)
{
    struct scan_options options = cli_scan_options(args, NULL);
    struct scan_method_answer *answers = NULL;
    struct pica_text text = { 0 };
    struct scan_result r;
    struct pica_error err;
    enum cli_exit status;
    size_t count = 0;

    options.until = SCAN_UNTIL_PROGRAM;
    if (cli_scan_package(args, &options, path, &r, &err) != PICA_OK)
        return cli_say_error(args->lang, path, &err);
    if (scan_explain_method(&r, &options, name, &answers, &count, &err) != PICA_OK) {
        status = cli_say_error(args->lang, path, &err);
    } else if (count == 0) {
        cli_say(args->lang, path, "no method %.160s is defined or called there", name);
        status = CLI_USAGE;
    } else {
        if (!args->given[CLI_OPTION_QUIET])
            cli_say_problems(args->lang, path, &r);
        if (args->format == CLI_JSON)
            report_methods_json(answers, count, &text);
        else
            report_methods_text(answers, count, args->lang, &text);
        status = cli_print(args, &text);
    }
    scan_result_finish(&r);
    return status;
}

/* How the call that a report lists under `id` comes to run, seen from the user's agreement. */
static enum cli_exit explain_call(const struct cli_args *args, const char *path, const char *id)
{
    struct scan_options options = cli_scan_options(args, NULL);
    struct scan_subject subject;
    struct pica_text text = { 0 };
    struct scan_story story;
    struct scan_result r;
    struct pica_error err;
    enum cli_exit status;
    size_t found;

    if (cli_scan_package(args, &options, path, &r, &err) != PICA_OK)
        return cli_say_error(args->lang, path, &err);
    if (!args->given[CLI_OPTION_QUIET])
        cli_say_problems(args->lang, path, &r);
    found = scan_find_id(&r, id, &subject);
    if (found == 0) {
        cli_say(args->lang, path, "nothing there has the id %s: 'pica scan --verbose' lists them",
                id);
        status = CLI_USAGE;
    } else if (found > 1) {
        cli_say(args->lang, path, "%zu ids there begin with %s: give more of it", found, id);
        status = CLI_USAGE;
    } else if (scan_story(&r, subject, &story, &err) != PICA_OK) {
        status = cli_say_error(args->lang, path, &err);
    } else {
        if (args->format == CLI_JSON)
            report_story_json(&r, &story, args->given[CLI_OPTION_LANG] ? args->lang : PICA_ZH,
                              &text);
        else
            report_story_text(&r, &story, args->lang, &text);
        status = cli_print(args, &text);
    }
    scan_result_finish(&r);
    return status;
}

/* What a report lists, or a method. */
static enum cli_exit explain_code(const struct cli_args *args, const char *path, const char *what)
{
    return scan_is_id(what) ? explain_call(args, path, what) : explain_method(args, path, what);
}

enum cli_exit cli_explain(const struct cli_args *args)
{
    struct rule_set *set;
    enum cli_exit status;

    if (args->operand_count == 2)
        return explain_code(args, args->operands[0], args->operands[1]);
    if (args->operand_count != 1)
        return cli_wrong_operands(args);
    if (args->in && (strstr(args->operands[0], "->") || scan_is_id(args->operands[0])))
        return explain_code(args, args->in, args->operands[0]);
    if (scan_is_id(args->operands[0])) {
        cli_say(args->lang, "explain", "the id %s needs its package: 'pica explain PACKAGE %s'",
                args->operands[0], args->operands[0]);
        return CLI_USAGE;
    }
    if (args->given[CLI_OPTION_ANSWER_FORMAT] && args->format == CLI_JSON) {
        cli_say(args->lang, "explain",
                "--format json goes with PACKAGE METHOD and PACKAGE ID alone");
        return CLI_USAGE;
    }
    status = cli_load_rules(args, &set);
    if (status == CLI_DONE) {
        status = explain(args, set);
        rule_set_free(set);
    }
    return status;
}
