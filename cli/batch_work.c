#include "cli/batch_work.h"

#include "cli/heap.h"
#include "cli/problems.h"
#include "report/report.h"
#include "scan/judge.h"
#include "scan/ready.h"

void cli_batch_work_prepare(void)
{
    scan_ready();
}

enum pica_status cli_batch_work(void *context, const struct pica_input *in, const char *file_name,
                                struct scan_progress *watch, struct batch_answer *ret,
                                struct pica_error *err)
{
    /* They stay until the process ends, which is when the answer was sent. */
    static struct pica_text report, facts;
    const struct cli_batch_work *w = context;
    struct scan_options options = cli_scan_options(w->args, w->rules);
    struct scan_result r;
    enum pica_status st;

#ifdef PICA_BATCH_HOOKS
    cli_batch_hook(in);
#endif
    options.threads = 1; /* in the cage there are no others; the cores are the other workers' */
    options.progress = watch;
    cli_heap_expect(in->size);
    st = scan_package(in, file_name, &options, &r, err);
    if (st != PICA_OK)
        return st;
    report_json(&r, w->args->given[CLI_OPTION_LANG] ? w->args->lang : PICA_ZH, &report);
    st = scan_stored_facts(&r, &facts, err);
    if (st != PICA_OK)
        return st;
    if (report.failed || facts.failed)
        return pica_fail_nomem(err);
    *ret = (struct batch_answer){ .said = BATCH_SAID_DONE,
                                  .cut_short = r.cut_short,
                                  .findings = (uint32_t)r.finding_count };
    for (size_t i = 0; i < r.finding_count; i++)
        if ((unsigned)r.findings[i].severity + 1 > ret->worst)
            ret->worst = (unsigned)r.findings[i].severity + 1;
    ret->parts[BATCH_PART_REPORT] = pica_span_of(report.data, report.len);
    ret->parts[BATCH_PART_FACTS] = pica_span_of(facts.data, facts.len);
    return PICA_OK;
}
