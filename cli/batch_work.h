/*
 * cli/batch_work.h - what a worker of a batch does with its sample: the scan, and its report.
 */
#ifndef PICA_CLI_BATCH_WORK_H
#define PICA_CLI_BATCH_WORK_H

#include "batch/worker.h"
#include "cli/command.h"
#include "rules/rules.h"

struct cli_batch_work {
    const struct cli_args *args;
    const struct rule_set *rules;
};

/* Opens whatever a scan would open at first use: in the cage it could not. Before workers are
 * made. */
void cli_batch_work_prepare(void);

/*
 * Called in the worker before the scan, in a pica that is built for tests alone
 * (tests/batch_hooks.c): it crashes, hangs or tries to get out when the input says so.
 */
#ifdef PICA_BATCH_HOOKS
void cli_batch_hook(const struct pica_input *in);
#endif

/* A batch_work_fn; its context is a struct cli_batch_work. */
batch_work_fn cli_batch_work;

#endif
