/*
 * cli/progress.h - a line on the terminal while a long scan runs.
 */
#ifndef PICA_CLI_PROGRESS_H
#define PICA_CLI_PROGRESS_H

#include "base/words.h"
#include "scan/scan.h"

struct cli_progress;

/*
 * Begins to show `p` after half a second, on standard error, when that and
 * standard output are terminals; NULL otherwise, or when there is no thread to
 * be had. `file` and `p` must live until cli_progress_stop().
 */
struct cli_progress *cli_progress_start(enum pica_lang lang, const char *file,
                                        struct scan_progress *p);

/* Clears the line, if there is one. NULL is fine. */
void cli_progress_stop(struct cli_progress *progress);

#endif
