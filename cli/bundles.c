#include "cli/bundles.h"

#include "evidence/archive.h"
#include "report/html.h"
#include "report/report.h"
#include "scan/detail.h"

/* The report as a page, by pica's own template. */
static enum pica_status add_page(struct scan_result *r, enum pica_lang lang,
                                 struct evidence_files *printed, struct pica_error *err)
{
    struct report_html page;
    struct pica_text text = { 0 };
    enum pica_status st =
        scan_detail_make(r, SCAN_DETAIL_SOURCES | SCAN_DETAIL_CODE | SCAN_DETAIL_STORIES, err);

    if (st != PICA_OK)
        return st;
    report_html_begin(&page, lang);
    report_html_add(&page, r);
    st = report_html_print(&page, (struct pica_span){ 0 }, "template", &text, err);
    report_html_finish(&page);
    r->detail = NULL; /* other reports say what they want */
    if (st == PICA_OK)
        st = evidence_add_text(printed, "report.html", &text, err);
    pica_text_finish(&text);
    return st;
}

enum pica_status cli_write_bundle(const struct cli_args *args, struct scan_result *r,
                                  struct cli_output *out, struct pica_error *err)
{
    struct evidence_files printed = { 0 }, files = { 0 };
    struct evidence_source source = { .result = r,
                                      .lang = args->given[CLI_OPTION_LANG] ? args->lang : PICA_ZH,
                                      .on = args->on,
                                      .limits = &args->limits,
                                      .printed = &printed };
    struct pica_text report = { 0 }, archive = { 0 };
    enum pica_status st;

    report_json(r, source.lang, &report);
    source.report = pica_span_of(report.data, report.len);
    st = report.failed ? pica_fail_nomem(err) : add_page(r, source.lang, &printed, err);
    if (st == PICA_OK)
        st = evidence_bundle_make(&source, &files, err);
    if (st == PICA_OK)
        st = evidence_archive_write(&files, &archive, err);
    if (st == PICA_OK)
        st = cli_output_write(out, pica_span_of(archive.data, archive.len), err);
    evidence_files_finish(&files);
    evidence_files_finish(&printed);
    pica_text_finish(&archive);
    pica_text_finish(&report);
    return st;
}
