#include "cli/command.h"

#include "cli/bundles.h"
#include "cli/print.h"
#include "cli/problems.h"
#include "cli/say.h"
#include "report/report.h"

#include <stdlib.h>
#include <time.h>

struct verifying {
    const struct cli_args *args;
    uint8_t *bytes, *trusted; /* malloc'ed */
    size_t len, trusted_len;
    struct evidence_bundle bundle;
    struct evidence_verdict verdict;
};

/* --- the package again --------------------------------------------------------------------- */

/* The rules of the bundle in place of pica's own. */
static enum pica_status bundle_rules(const struct evidence_bundle *b, struct rule_set **ret,
                                     struct pica_error *err)
{
    enum pica_status st = rule_set_builtin(ret, err);

    for (size_t i = 0; st == PICA_OK && i < b->archive.files.count; i++) {
        const struct evidence_file *file = &b->archive.files.items[i];

        if (strncmp(file->name, EVIDENCE_RULES, strlen(EVIDENCE_RULES)) == 0) {
            st = rule_set_add(*ret, file->bytes, file->name, err);
            if (st != PICA_OK)
                rule_set_free(*ret);
        }
    }
    return st;
}

struct scanned {
    struct verifying *v;
    enum pica_lang lang;
};

static enum pica_status compare_result(void *context, struct scan_result *r, struct pica_error *err)
{
    const struct scanned *s = context;
    struct scan_result named = *r;
    struct pica_text report = { 0 };
    enum pica_status st;

    /* What the file is called is no part of it. */
    if (evidence_file_name(&s->v->bundle))
        named.file_name = evidence_file_name(&s->v->bundle);
    report_json(&named, s->lang, &report);
    st = report.failed
             ? pica_fail_nomem(err)
             : evidence_package_verify(&s->v->bundle, r, pica_span_of(report.data, report.len),
                                       &s->v->verdict, err);
    pica_text_finish(&report);
    return st;
}

/* What is not said on the command line is as the bundle says. */
static enum cli_exit scan_again(struct verifying *v)
{
    const char *path = v->args->value[CLI_OPTION_OF_PACKAGE];
    struct cli_args args = *v->args;
    struct scan_options options;
    struct scanned scanned = { .v = v };
    struct scan_result r;
    struct rule_set *rules;
    struct pica_error err;
    enum pica_status st = bundle_rules(&v->bundle, &rules, &err);

    if (st != PICA_OK)
        return cli_say_error(v->args->lang, NULL, &err);
    evidence_settings(&v->bundle, &args.limits, &args.on, &scanned.lang, &v->verdict);
    options = cli_scan_options(&args, rules);
    st = cli_scan_package_for(&args, &options, path, compare_result, &scanned, &r, &err);
    rule_set_free(rules);
    if (st != PICA_OK)
        return cli_say_error(v->args->lang, path, &err);
    scan_result_finish(&r);
    return CLI_DONE;
}

/* --- all of it ---------------------------------------------------------------------------------
 */

static enum cli_exit print(struct verifying *v)
{
    struct pica_text text = { 0 };

    if (v->verdict.failed)
        text.failed = true;
    else if (v->args->format == CLI_JSON)
        evidence_verdict_json(&v->verdict,
                              v->args->given[CLI_OPTION_LANG] ? v->args->lang : PICA_ZH, &text);
    else
        evidence_verdict_text(&v->verdict, v->args->lang, &text);
    return cli_print(v->args, &text);
}

static enum cli_exit verify(struct verifying *v)
{
    const struct cli_args *args = v->args;
    const char *path = args->operands[0], *ca = args->value[CLI_OPTION_CA];
    enum cli_exit status = cli_read_large(args, path, CLI_BUNDLE_MAX, &v->bytes, &v->len);
    struct pica_error err;
    enum pica_status st;

    if (status == CLI_DONE && ca) {
        status = cli_read_file(args, ca, &v->trusted, &v->trusted_len);
        if (status == CLI_UNREADABLE)
            return CLI_USAGE; /* an option's value, not an input */
    }
    if (status != CLI_DONE)
        return status;
    st = evidence_bundle_verify(pica_span_of(v->bytes, v->len), &v->bundle, &v->verdict, &err);
    if (st == PICA_OK)
        st = evidence_envelope_verify(&v->bundle, pica_span_of(v->trusted, v->trusted_len),
                                      (int64_t)time(NULL), &v->verdict, &err);
    if (st != PICA_OK)
        return cli_say_error(args->lang, path, &err);
    if (args->value[CLI_OPTION_OF_PACKAGE] && v->bundle.manifest && v->bundle.report)
        status = scan_again(v);
    if (status == CLI_DONE)
        status = print(v);
    return status == CLI_DONE && v->verdict.wrong ? CLI_FOUND : status;
}

enum cli_exit cli_verify(const struct cli_args *args)
{
    struct verifying v = { .args = args };
    enum cli_exit status;

    if (args->operand_count != 1)
        return cli_wrong_operands(args);
    status = verify(&v);
    evidence_bundle_finish(&v.bundle);
    evidence_verdict_finish(&v.verdict);
    free(v.bytes);
    free(v.trusted);
    return status;
}
