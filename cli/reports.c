#include "cli/reports.h"

#include "cli/output.h"
#include "cli/print.h"
#include "cli/say.h"
#include "cli/style.h"
#include "report/html.h"
#include "report/junit.h"
#include "report/pdf.h"
#include "report/report.h"
#include "report/sarif.h"
#include "report/xlsx.h"
#include "scan/detail.h"

#include <stdlib.h>

/* --output and a file for each format. */
enum { TARGETS_MAX = 1 + CLI_FORMAT_COUNT };

/* One report wanted: in which form, to where. */
struct target {
    enum cli_format format;
    struct cli_output out;
    struct report_sarif sarif;
    struct report_html html;
};

struct cli_reports {
    const struct cli_args *args;
    struct target targets[TARGETS_MAX];
    size_t target_count;
    size_t added; /* packages */
    uint8_t *page_template;
    size_t page_template_len;
    struct custody *custody; /* of the PDF; NULL: none */
    struct pica_text text;   /* what is on its way to an output */
};

/* Never by the locale, where programs read it: the same bytes on every machine. */
static enum pica_lang lang_of(const struct cli_args *a, enum cli_format format)
{
    return format == CLI_TEXT || a->given[CLI_OPTION_LANG] ? a->lang : PICA_ZH;
}

static enum cli_exit add_target(struct cli_reports *reports, enum cli_format format,
                                const char *path)
{
    const struct cli_args *a = reports->args;
    struct target *t = &reports->targets[reports->target_count];
    struct pica_error err;

    t->format = format;
    if (cli_output_open(&t->out, path, &err) != PICA_OK)
        return cli_say_error(a->lang, path, &err);
    reports->target_count++;
    for (size_t i = 0; i + 1 < reports->target_count; i++)
        if (cli_output_same(&reports->targets[i].out, &t->out)) {
            cli_say(a->lang, cli_output_name(&t->out, a->lang),
                    "two reports cannot share one output");
            return CLI_USAGE;
        }
    for (size_t i = 0; i < a->operand_count; i++)
        if (cli_output_is_file(&t->out, a->operands[i])) {
            cli_say(a->lang, path, "is a package to be read, not to be written over");
            return CLI_USAGE;
        }
    return CLI_DONE;
}

/*
 * --json, --html and their like name files of their own. The main report goes to -o or
 * standard output besides, unless nothing asks for it and it is being written
 * already: as text by --text, or standard output is taken.
 */
static enum cli_exit open_targets(struct cli_reports *reports)
{
    const struct cli_args *a = reports->args;
    bool asked = a->output || a->given[CLI_OPTION_FORMAT], taken = false;
    enum cli_exit status = CLI_DONE;

    for (int f = 0; f < CLI_FORMAT_COUNT; f++)
        taken |= a->files[f] && strcmp(a->files[f], "-") == 0;
    if (asked || !(a->files[CLI_TEXT] || taken))
        status = add_target(reports, a->format, a->output);
    for (int f = 0; f < CLI_FORMAT_COUNT && status == CLI_DONE; f++)
        if (a->files[f])
            status = add_target(reports, (enum cli_format)f, a->files[f]);
    return status;
}

/* A file that is one whole, and bytes that no terminal shows. */
static bool is_document(enum cli_format format)
{
    return format == CLI_XLSX || format == CLI_PDF;
}

/* The sidecar: an option's value, not an input. */
static enum cli_exit load_custody(struct cli_reports *reports)
{
    const struct cli_args *a = reports->args;
    struct pica_error err;
    uint8_t *text = NULL;
    size_t len = 0;
    enum cli_exit status = cli_read_file(a, a->custody, &text, &len);

    if (status == CLI_DONE && report_custody_read(pica_span_of(text, len), a->custody,
                                                  &reports->custody, &err) != PICA_OK)
        status = cli_say_error(a->lang, NULL, &err);
    free(text);
    return status == CLI_DONE || status == CLI_FAULT ? status : CLI_USAGE;
}

/* An option that nothing asked for makes use of is a mistake, not to be passed over. */
static enum cli_exit check_use(const struct cli_reports *reports)
{
    const struct cli_args *a = reports->args;
    bool html = false, sarif = false, pdf = false;

    for (size_t i = 0; i < reports->target_count; i++) {
        html |= reports->targets[i].format == CLI_HTML;
        sarif |= reports->targets[i].format == CLI_SARIF;
        pdf |= reports->targets[i].format == CLI_PDF;
        if (!is_document(reports->targets[i].format))
            continue;
        if (a->operand_count != 1) {
            cli_say(a->lang, "scan", "a PDF or a spreadsheet is of one package");
            return CLI_USAGE;
        }
        if (cli_output_is_terminal(&reports->targets[i].out)) {
            cli_say(a->lang, "scan", "a PDF or a spreadsheet is not for a terminal: see -o");
            return CLI_USAGE;
        }
    }
    if (a->custody && !pdf) {
        cli_say(a->lang, "scan", "--custody goes with --pdf or --format pdf");
        return CLI_USAGE;
    }
    if (a->template_file && !html) {
        cli_say(a->lang, "scan", "--template goes with --html or --format html");
        return CLI_USAGE;
    }
    if (a->sources && !sarif) {
        cli_say(a->lang, "scan", "--sources goes with --sarif or --format sarif");
        return CLI_USAGE;
    }
    return CLI_DONE;
}

enum cli_exit cli_reports_open(const struct cli_args *args, struct cli_reports **ret)
{
    struct cli_reports *reports = calloc(1, sizeof *reports);
    struct pica_error err;
    enum cli_exit status;

    *ret = reports;
    if (!reports) {
        (void)!pica_fail_nomem(&err);
        return cli_say_error(args->lang, NULL, &err);
    }
    reports->args = args;
    status = open_targets(reports);
    if (status == CLI_DONE)
        status = check_use(reports);
    if (status == CLI_DONE && args->template_file) {
        status = cli_read_file(args, args->template_file, &reports->page_template,
                               &reports->page_template_len);
        status = status == CLI_DONE || status == CLI_FAULT ? status : CLI_USAGE;
    }
    if (status == CLI_DONE && args->custody)
        status = load_custody(reports);
    return status;
}

/* --- printing ---------------------------------------------------------------------- */

static struct report_junit junit_for(const struct cli_args *a)
{
    return (struct report_junit){ .lang = lang_of(a, CLI_JUNIT),
                                  .fail_on = a->fail_on,
                                  .strict = a->given[CLI_OPTION_STRICT] };
}

/* SOURCE_DATE_EPOCH, by which builds are made again: seconds, or -1. */
static int64_t wanted_epoch(void)
{
    const char *said = getenv("SOURCE_DATE_EPOCH");
    int64_t n = 0;

    if (!said || !*said || strlen(said) > 11)
        return -1;
    for (; *said; said++) {
        if (*said < '0' || *said > '9')
            return -1;
        n = n * 10 + (*said - '0');
    }
    return n;
}

/* What goes to the target for one package; a page is kept until its end. */
static enum pica_status print_one(struct cli_reports *reports, struct target *t,
                                  const struct scan_result *r, struct pica_error *err)
{
    const struct cli_args *a = reports->args;
    struct pica_text *text = &reports->text;
    enum pica_lang lang = lang_of(a, t->format);
    bool first = reports->added == 0;

    switch (t->format) {
    case CLI_JSON:
        report_json(r, lang, text);
        break;
    case CLI_HTML:
        if (first)
            report_html_begin(&t->html, lang);
        report_html_add(&t->html, r);
        break;
    case CLI_SARIF:
        if (first)
            report_sarif_begin(&t->sarif, lang, a->sources, text);
        report_sarif_run(&t->sarif, r);
        break;
    case CLI_JUNIT: {
        struct report_junit how = junit_for(a);

        if (first)
            report_junit_begin(text);
        report_junit_suite(&how, r, text);
        break;
    }
    case CLI_XLSX:
        return report_xlsx(r, lang, text, err);
    case CLI_PDF:
        return report_pdf(r, reports->custody, wanted_epoch(), lang, text, err);
    case CLI_TEXT:
    case CLI_FORMAT_COUNT: {
        struct report_text_style style = cli_text_style(a, &t->out);

        if (!first)
            pica_text_add_char(text, '\n');
        report_text(r, &style, text);
        break;
    }
    }
    return PICA_OK;
}

static enum pica_status print_end(struct cli_reports *reports, struct target *t,
                                  struct pica_error *err)
{
    const char *label = reports->args->template_file;

    switch (t->format) {
    case CLI_HTML:
        return report_html_print(&t->html,
                                 pica_span_of(reports->page_template, reports->page_template_len),
                                 label ? label : "template", &reports->text, err);
    case CLI_SARIF:
        report_sarif_end(&t->sarif);
        break;
    case CLI_JUNIT:
        report_junit_end(&reports->text);
        break;
    case CLI_TEXT:
    case CLI_JSON:
    case CLI_XLSX:
    case CLI_PDF:
    case CLI_FORMAT_COUNT:
        break;
    }
    return PICA_OK;
}

/* Writes what was printed, and empties it. */
static enum cli_exit pour(struct cli_reports *reports, struct target *t)
{
    const struct cli_args *a = reports->args;
    struct pica_text *text = &reports->text;
    struct pica_error err;
    enum pica_status st = PICA_OK;

    if (text->failed)
        st = pica_fail_nomem(&err);
    else if (text->len)
        st = cli_output_write(&t->out, pica_span_of(text->data, text->len), &err);
    pica_text_finish(text);
    *text = (struct pica_text){ 0 };
    if (st == PICA_OK)
        return CLI_DONE;
    cli_say_error(a->lang, cli_output_name(&t->out, a->lang), &err);
    return CLI_FAULT;
}

static unsigned detail_wanted(const struct cli_reports *reports)
{
    unsigned wanted = 0;

    for (size_t i = 0; i < reports->target_count; i++) {
        if (reports->targets[i].format == CLI_SARIF)
            wanted |= SCAN_DETAIL_SOURCES;
        if (reports->targets[i].format == CLI_PDF)
            wanted |= SCAN_DETAIL_SOURCES | SCAN_DETAIL_CODE;
        if (reports->targets[i].format == CLI_HTML)
            wanted |= SCAN_DETAIL_SOURCES | SCAN_DETAIL_CODE | SCAN_DETAIL_STORIES;
    }
    return wanted;
}

enum cli_exit cli_reports_add(struct cli_reports *reports, struct scan_result *r)
{
    unsigned wanted = detail_wanted(reports);
    enum cli_exit status = CLI_DONE;
    struct pica_error err;

    if (wanted && scan_detail_make(r, wanted, &err) != PICA_OK) {
        cli_say_error(reports->args->lang, r->file_name, &err);
        return CLI_FAULT;
    }
    for (size_t i = 0; i < reports->target_count; i++) {
        struct target *t = &reports->targets[i];

        if (print_one(reports, t, r, &err) != PICA_OK) {
            cli_say_error(reports->args->lang, cli_output_name(&t->out, reports->args->lang), &err);
            pica_text_finish(&reports->text);
            return CLI_FAULT;
        }
        if (pour(reports, t) != CLI_DONE)
            status = CLI_FAULT;
    }
    reports->added++;
    return status;
}

/* --- the end ------------------------------------------------------------------------ */

/* What a format has behind the last package, and the file in its place. */
static enum cli_exit finish(struct cli_reports *reports, struct target *t)
{
    enum pica_lang lang = reports->args->lang;
    struct pica_error err;
    enum pica_status st = print_end(reports, t, &err);

    if (st != PICA_OK) {
        cli_say_error(lang, NULL, &err);
        return st == PICA_E_NOMEM ? CLI_FAULT : CLI_USAGE;
    }
    if (pour(reports, t) != CLI_DONE)
        return CLI_FAULT;
    if (cli_output_commit(&t->out, &err) == PICA_OK)
        return CLI_DONE;
    cli_say_error(lang, cli_output_name(&t->out, lang), &err);
    return CLI_FAULT;
}

enum cli_exit cli_reports_end(struct cli_reports *reports, enum cli_exit status)
{
    if (!reports)
        return status;
    for (size_t i = 0; i < reports->target_count; i++) {
        struct target *t = &reports->targets[i];

        if (reports->added && status != CLI_FAULT && status != CLI_USAGE) {
            enum cli_exit ended = finish(reports, t);

            status = ended == CLI_DONE ? status : ended;
        }
        cli_output_discard(&t->out);
        if (t->format == CLI_HTML)
            report_html_finish(&t->html);
    }
    pica_text_finish(&reports->text);
    free(reports->page_template);
    report_custody_free(reports->custody);
    free(reports);
    return status;
}
