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

/* A batch_work_fn; its context is a struct cli_batch_work. */
batch_work_fn cli_batch_work;

#endif
