#include "cli/command.h"

#include "cli/print.h"
#include "cli/problems.h"
#include "cli/say.h"
#include "report/report.h"
#include "report/say.h"

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
        struct scan_result r;
        struct pica_error err;

        if (cli_scan_package(args, set, args->in, &r, &err) != PICA_OK) {
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

enum cli_exit cli_explain(const struct cli_args *args)
{
    struct rule_set *set;
    enum cli_exit status;

    if (args->operand_count != 1)
        return cli_wrong_operands(args);
    status = cli_load_rules(args, &set);
    if (status == CLI_DONE) {
        status = explain(args, set);
        rule_set_free(set);
    }
    return status;
}
