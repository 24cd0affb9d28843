#include "cli/command.h"

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

static enum cli_exit scan_one(struct run *run, const char *path)
{
    const struct cli_args *a = run->args;
    struct scan_options options = cli_scan_options(a, run->rules);
    struct scan_result r;
    struct pica_error err;
    enum cli_exit status, printed;

    if (cli_scan_package(a, &options, path, &r, &err) != PICA_OK)
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
        worst = load_baseline(&run);
    if (worst == CLI_DONE)
        worst = cli_reports_open(args, &run.reports);
    for (size_t i = 0; worst != CLI_FAULT && worst != CLI_USAGE && i < args->operand_count; i++) {
        enum cli_exit status = scan_one(&run, args->operands[i]);

        worst = status > worst ? status : worst;
    }
    worst = cli_reports_end(run.reports, worst);
    scan_baseline_free(run.baseline);
    free(run.baseline_text);
    rule_set_free(run.rules);
    return worst;
}
