#include "cli/command.h"

#include "cli/output.h"
#include "cli/print.h"
#include "cli/progress.h"
#include "cli/problems.h"
#include "cli/say.h"
#include "cli/style.h"
#include "report/report.h"

enum { OUTPUTS_MAX = 3 };

/* One report wanted: in which form, to where. */
struct target {
    enum cli_format format;
    struct cli_output out;
};

struct run {
    const struct cli_args *args;
    struct rule_set *rules;
    struct target targets[OUTPUTS_MAX];
    size_t target_count;
    size_t scanned; /* packages reported so far */
};

static enum cli_exit add_target(struct run *run, enum cli_format format, const char *path)
{
    struct target *t = &run->targets[run->target_count];
    struct pica_error err;

    t->format = format;
    if (cli_output_open(&t->out, path, &err) != PICA_OK)
        return cli_say_error(run->args->lang, path, &err);
    run->target_count++;
    for (size_t i = 0; i + 1 < run->target_count; i++)
        if (cli_output_same(&run->targets[i].out, &t->out)) {
            cli_say(run->args->lang, cli_output_name(&t->out, run->args->lang),
                    "two reports cannot share one output");
            return CLI_USAGE;
        }
    for (size_t i = 0; i < run->args->operand_count; i++)
        if (cli_output_is_file(&t->out, run->args->operands[i])) {
            cli_say(run->args->lang, path, "is a package to be read, not to be written over");
            return CLI_USAGE;
        }
    return CLI_DONE;
}

/*
 * --json and --text name files of their own. The main report goes to -o or
 * standard output besides, unless nothing asks for it and it is being written
 * already: as text by --text, or standard output is taken.
 */
static enum cli_exit open_targets(struct run *run)
{
    const struct cli_args *a = run->args;
    bool asked = a->output || a->given[CLI_OPTION_FORMAT];
    bool stdout_taken =
        (a->json && strcmp(a->json, "-") == 0) || (a->text && strcmp(a->text, "-") == 0);
    enum cli_exit status = CLI_DONE;

    if (asked || !(a->text || stdout_taken))
        status = add_target(run, a->format, a->output);
    if (status == CLI_DONE && a->json)
        status = add_target(run, CLI_JSON, a->json);
    if (status == CLI_DONE && a->text)
        status = add_target(run, CLI_TEXT, a->text);
    return status;
}

static enum cli_exit print_reports(struct run *run, const struct scan_result *r)
{
    const struct cli_args *a = run->args;
    enum cli_exit status = CLI_DONE;

    for (size_t i = 0; i < run->target_count; i++) {
        struct target *t = &run->targets[i];
        struct pica_text text = { 0 };
        struct pica_error err;
        enum pica_status st = PICA_OK;

        if (t->format == CLI_JSON) {
            /* Never by the locale: the same bytes on every machine. */
            report_json(r, a->given[CLI_OPTION_LANG] ? a->lang : PICA_ZH, &text);
        } else {
            struct report_text_style style = cli_text_style(a, &t->out);

            if (run->scanned)
                pica_text_add_char(&text, '\n');
            report_text(r, &style, &text);
        }
        st = text.failed ? pica_fail_nomem(&err)
                         : cli_output_write(&t->out, pica_span_of(text.data, text.len), &err);
        if (st != PICA_OK) {
            cli_say_error(a->lang, cli_output_name(&t->out, a->lang), &err);
            status = CLI_FAULT;
        }
        pica_text_finish(&text);
    }
    run->scanned++;
    return status;
}

static enum cli_exit judge_result(const struct cli_args *a, const struct scan_result *r)
{
    enum cli_exit status = CLI_DONE;

    for (size_t i = 0; i < r->finding_count && a->fail_on >= 0; i++)
        if ((int)r->findings[i].severity >= a->fail_on)
            status = CLI_FOUND;
    if (a->given[CLI_OPTION_STRICT] && r->cut_short)
        status = CLI_CUT_SHORT;
    return status;
}

static enum cli_exit scan_one(struct run *run, const char *path)
{
    const struct cli_args *a = run->args;
    struct scan_options options = cli_scan_options(a, run->rules);
    struct scan_result r;
    struct pica_error err;
    enum cli_exit status, printed;

    if (cli_scan_package(a, &options, path, &r, &err) != PICA_OK)
        return cli_say_error(a->lang, path, &err);
    if (!a->given[CLI_OPTION_QUIET])
        cli_say_problems(a->lang, path, &r);
    status = judge_result(a, &r);
    printed = print_reports(run, &r);
    scan_result_finish(&r);
    return printed > status ? printed : status;
}

/* A report appears only when there is something in it and all of it was written. */
static enum cli_exit finish_targets(struct run *run, enum cli_exit status)
{
    for (size_t i = 0; i < run->target_count; i++) {
        struct target *t = &run->targets[i];
        struct pica_error err;

        if (run->scanned && status != CLI_FAULT && status != CLI_USAGE &&
            cli_output_commit(&t->out, &err) != PICA_OK) {
            cli_say_error(run->args->lang, cli_output_name(&t->out, run->args->lang), &err);
            status = CLI_FAULT;
        }
        cli_output_discard(&t->out);
    }
    return status;
}

enum cli_exit cli_scan(const struct cli_args *args)
{
    struct run run = { .args = args };
    enum cli_exit worst;

    if (args->operand_count == 0)
        return cli_wrong_operands(args);
    if (args->idsig && args->operand_count > 1) {
        cli_say(args->lang, "scan", "--idsig is of one package, and several are given");
        return CLI_USAGE;
    }
    worst = cli_load_rules(args, &run.rules);
    if (worst == CLI_DONE)
        worst = open_targets(&run);
    for (size_t i = 0; worst != CLI_FAULT && worst != CLI_USAGE && i < args->operand_count; i++) {
        enum cli_exit status = scan_one(&run, args->operands[i]);

        worst = status > worst ? status : worst;
    }
    worst = finish_targets(&run, worst);
    rule_set_free(run.rules);
    return worst;
}
