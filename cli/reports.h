/*
 * cli/reports.h - the reports that one command line asks for: each in its form, to its output.
 */
#ifndef PICA_CLI_REPORTS_H
#define PICA_CLI_REPORTS_H

#include "cli/command.h"
#include "scan/scan.h"

struct cli_reports;

/*
 * Opens what the command line names. *ret is set in any case but CLI_FAULT for
 * want of memory; end it with cli_reports_end() whatever this returns.
 */
enum cli_exit cli_reports_open(const struct cli_args *args, struct cli_reports **ret);

/* One package to all of them; says what went wrong. Adds to `r` what they want beside it. */
enum cli_exit cli_reports_add(struct cli_reports *reports, struct scan_result *r);

/*
 * Puts every report in its place when there is something in it and `status` is
 * no fault; else leaves nothing there. Frees `reports`, which may be NULL.
 * Returns the status that it all comes to.
 */
enum cli_exit cli_reports_end(struct cli_reports *reports, enum cli_exit status);

#endif
