#include "cli/command.h"

#include "base/input.h"
#include "cli/output.h"
#include "cli/print.h"
#include "cli/problems.h"
#include "cli/say.h"
#include "cli/style.h"
#include "report/diff_report.h"

#include <stdlib.h>
#include <sys/stat.h>

/* Whether the file at `path` begins as a JSON object does; no package does. */
static bool is_report(const char *path)
{
    struct pica_input in;
    struct pica_error err;
    struct stat st;
    uint8_t head[16];
    size_t n, i = 0;
    bool is = false;

    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode) || pica_input_open(path, &in, &err) != PICA_OK)
        return false;
    n = in.size < sizeof head ? (size_t)in.size : sizeof head;
    if (n && pica_input_read(&in, 0, head, n, &err) == PICA_OK) {
        while (i < n && (head[i] == ' ' || head[i] == '\t' || head[i] == '\r' || head[i] == '\n'))
            i++;
        is = i < n && head[i] == '{';
    }
    pica_input_close(&in);
    return is;
}

static enum cli_exit read_side(const struct cli_args *args, enum pica_lang lang, const char *path,
                               const struct rule_set *rules, struct diff_side **ret)
{
    struct scan_options options = cli_scan_options(args, rules);
    struct pica_text json = { 0 };
    struct scan_result r;
    struct pica_error err;
    enum pica_status st;
    uint8_t *data = NULL;
    size_t len = 0;

    if (is_report(path)) {
        enum cli_exit status = cli_read_file(args, path, &data, &len);

        if (status != CLI_DONE)
            return status;
        st = diff_side_read(pica_span_of(data, len), ret, &err);
        free(data);
        return st == PICA_OK ? CLI_DONE : cli_say_error(args->lang, path, &err);
    }
    st = cli_scan_package(args, &options, path, &r, &err);
    if (st != PICA_OK)
        return cli_say_error(args->lang, path, &err);
    if (!args->given[CLI_OPTION_QUIET])
        cli_say_problems(args->lang, path, &r);
    report_json(&r, lang, &json);
    scan_result_finish(&r);
    st = json.failed ? pica_fail_nomem(&err)
                     : diff_side_read(pica_span_of(json.data, json.len), ret, &err);
    pica_text_finish(&json);
    return st == PICA_OK ? CLI_DONE : cli_say_error(args->lang, path, &err);
}

static void add_diff(const struct cli_args *args, enum pica_lang lang, const struct diff_result *r,
                     const struct cli_output *out, struct pica_text *t)
{
    struct report_text_style style;

    switch (args->diff_format) {
    case CLI_DIFF_TEXT:
        style = cli_text_style(args, out);
        report_diff_text(r, &style, t);
        break;
    case CLI_DIFF_JSON:
        report_diff_json(r, lang, t);
        break;
    case CLI_DIFF_NOTICE:
        report_diff_notice(r, lang, t);
        break;
    }
}

static enum cli_exit print(const struct cli_args *args, enum pica_lang lang,
                           const struct diff_result *r, struct cli_output *out)
{
    struct pica_text t = { 0 };
    struct pica_error err;
    enum cli_exit status = CLI_DONE;
    enum pica_status st;

    add_diff(args, lang, r, out, &t);
    st =
        t.failed ? pica_fail_nomem(&err) : cli_output_write(out, pica_span_of(t.data, t.len), &err);
    if (st == PICA_OK)
        st = cli_output_commit(out, &err);
    if (st != PICA_OK) {
        cli_say_error(args->lang, cli_output_name(out, args->lang), &err);
        status = CLI_FAULT;
    }
    pica_text_finish(&t);
    return status;
}

/* The output is opened first: a wrong name is said before anything is scanned for it. */
static enum cli_exit open_output(const struct cli_args *args, struct cli_output *out)
{
    struct pica_error err;

    if (cli_output_open(out, args->output, &err) != PICA_OK)
        return cli_say_error(args->lang, args->output, &err);
    for (size_t i = 0; i < args->operand_count; i++)
        if (cli_output_is_file(out, args->operands[i])) {
            cli_say(args->lang, args->output, "is a package to be read, not to be written over");
            cli_output_discard(out);
            return CLI_USAGE;
        }
    return CLI_DONE;
}

static enum cli_exit judge(const struct cli_args *args, const struct diff_result *r)
{
    enum cli_exit status = CLI_DONE;

    for (size_t i = 0; i < r->item_count && args->fail_on >= 0; i++)
        if (diff_item_counts(&r->items[i], (unsigned)args->fail_on,
                             args->given[CLI_OPTION_RECHECK]))
            status = CLI_FOUND;
    if (args->given[CLI_OPTION_STRICT] && r->new_side->cut_short)
        status = CLI_CUT_SHORT;
    return status;
}

/* Reads all sides, compares and prints. */
static enum cli_exit compare(const struct cli_args *args, const struct rule_set *rules,
                             struct diff_side **sides, struct cli_output *out)
{
    /* As in JSON reports: never by the locale, so that the same input gives the same bytes. */
    bool by_locale = args->diff_format != CLI_DIFF_JSON || args->given[CLI_OPTION_LANG];
    enum pica_lang lang = by_locale ? args->lang : PICA_ZH;
    size_t count = args->operand_count;
    enum cli_exit status = CLI_DONE, printed;
    struct diff_result r;
    struct pica_error err;

    for (size_t i = 0; i < count && status == CLI_DONE; i++)
        status = read_side(args, lang, args->operands[i], rules, &sides[i]);
    if (status != CLI_DONE)
        return status;
    if (diff_compare((const struct diff_side *const *)sides, count - 2, sides[count - 2],
                     sides[count - 1], &r, &err) != PICA_OK)
        return cli_say_error(args->lang, NULL, &err);
    status = judge(args, &r);
    printed = print(args, lang, &r, out);
    diff_result_finish(&r);
    return printed > status ? printed : status;
}

enum cli_exit cli_diff(const struct cli_args *args)
{
    size_t count = args->operand_count;
    struct diff_side **sides;
    struct rule_set *rules;
    struct cli_output out;
    struct pica_error err;
    enum cli_exit status;

    if (count < 2)
        return cli_wrong_operands(args);
    status = cli_load_rules(args, &rules);
    if (status != CLI_DONE)
        return status;
    sides = calloc(count, sizeof *sides);
    if (!sides) {
        rule_set_free(rules);
        (void)!pica_fail_nomem(&err);
        return cli_say_error(args->lang, NULL, &err);
    }
    status = open_output(args, &out);
    if (status == CLI_DONE) {
        status = compare(args, rules, sides, &out);
        cli_output_discard(&out);
    }
    for (size_t i = 0; i < count; i++)
        diff_side_free(sides[i]);
    free(sides);
    rule_set_free(rules);
    return status;
}
