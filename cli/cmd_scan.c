#include "cli/command.h"

#include "cli/bundles.h"
#include "cli/print.h"
#include "cli/problems.h"
#include "cli/reports.h"
#include "cli/say.h"
#include "scan/baseline.h"

#include <stdlib.h>

struct run {
    const struct cli_args *args;
    struct rule_set *rules;
    struct cli_reports *reports;
    uint8_t *baseline_text;
    struct scan_baseline *baseline; /* NULL: none was given */
    struct cli_output bundle;       /* of --bundle */
    bool bundled;                   /* all of it was written */
};

static enum cli_exit load_baseline(struct run *run)
{
    const struct cli_args *a = run->args;
    struct pica_error err;
    size_t len = 0;
    enum cli_exit status = CLI_DONE;

    if (!a->baseline)
        return CLI_DONE;
    status = cli_read_file(a, a->baseline, &run->baseline_text, &len);
    if (status == CLI_DONE && scan_baseline_read(pica_span_of(run->baseline_text, len), a->baseline,
                                                 &run->baseline, &err) != PICA_OK)
        status = cli_say_error(a->lang, NULL, &err);
    /* An option's value, not an input. */
    return status == CLI_DONE || status == CLI_FAULT ? status : CLI_USAGE;
}

static enum cli_exit judge_result(const struct cli_args *a, const struct scan_result *r)
{
    enum cli_exit status = CLI_DONE;

    for (size_t i = 0; i < r->finding_count && a->fail_on >= 0; i++)
        if ((int)r->findings[i].severity >= a->fail_on && scan_finding_is_new(r, i))
            status = CLI_FOUND;
    if (a->given[CLI_OPTION_STRICT] && r->cut_short)
        status = CLI_CUT_SHORT;
    return status;
}

/* A bundle is of one package. */
static enum cli_exit open_bundle(struct run *run)
{
    const struct cli_args *a = run->args;
    const char *path = a->value[CLI_OPTION_BUNDLE];
    struct pica_error err;

    if (!path)
        return CLI_DONE;
    if (a->operand_count != 1) {
        cli_say(a->lang, "scan", "--bundle goes with one package alone");
        return CLI_USAGE;
    }
    if (cli_output_open(&run->bundle, path, &err) != PICA_OK)
        return cli_say_error(a->lang, path, &err);
    if (cli_output_is_file(&run->bundle, a->operands[0])) {
        cli_say(a->lang, path, "is a package to be read, not to be written over");
        return CLI_USAGE;
    }
    return CLI_DONE;
}

static enum pica_status make_bundle(void *context, struct scan_result *r, struct pica_error *err)
{
    struct run *run = context;

    if (!run->args->value[CLI_OPTION_BUNDLE])
        return PICA_OK;
    if (cli_write_bundle(run->args, r, &run->bundle, err) != PICA_OK)
        return pica_fail_in(err, run->args->value[CLI_OPTION_BUNDLE]);
    run->bundled = true;
    return PICA_OK;
}

static enum cli_exit finish_bundle(struct run *run, enum cli_exit status)
{
    struct pica_error err;

    if (run->bundled && status != CLI_FAULT && cli_output_commit(&run->bundle, &err) != PICA_OK) {
        cli_say_error(run->args->lang, run->args->value[CLI_OPTION_BUNDLE], &err);
        status = CLI_FAULT;
    }
    cli_output_discard(&run->bundle);
    return status;
}

static enum cli_exit scan_one(struct run *run, const char *path)
{
    const struct cli_args *a = run->args;
    struct scan_options options = cli_scan_options(a, run->rules);
    struct scan_result r;
    struct pica_error err;
    enum cli_exit status, printed;

    if (cli_scan_package_for(a, &options, path, make_bundle, run, &r, &err) != PICA_OK)
        return cli_say_error(a->lang, path, &err);
    if (run->baseline && scan_baseline_apply(run->baseline, &r, &err) != PICA_OK) {
        scan_result_finish(&r);
        return cli_say_error(a->lang, path, &err);
    }
    if (!a->given[CLI_OPTION_QUIET])
        cli_say_problems(a->lang, path, &r);
    status = judge_result(a, &r);
    printed = cli_reports_add(run->reports, &r);
    scan_result_finish(&r);
    return printed > status ? printed : status;
}

enum cli_exit cli_scan(const struct cli_args *args)
{
    struct run run = { .args = args, .bundle = { .fd = -1 } };
    enum cli_exit worst;

    if (args->operand_count == 0)
        return cli_wrong_operands(args);
    if (args->idsig && args->operand_count > 1) {
        cli_say(args->lang, "scan", "--idsig is of one package, and several are given");
        return CLI_USAGE;
    }
    worst = cli_load_rules(args, &run.rules);
    if (worst == CLI_DONE)
        worst = load_baseline(&run);
    if (worst == CLI_DONE)
        worst = cli_reports_open(args, &run.reports);
    if (worst == CLI_DONE)
        worst = open_bundle(&run);
    for (size_t i = 0; worst != CLI_FAULT && worst != CLI_USAGE && i < args->operand_count; i++) {
        enum cli_exit status = scan_one(&run, args->operands[i]);

        worst = status > worst ? status : worst;
    }
    worst = finish_bundle(&run, cli_reports_end(run.reports, worst));
    scan_baseline_free(run.baseline);
    free(run.baseline_text);
    rule_set_free(run.rules);
    return worst;
}
