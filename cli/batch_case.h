/*
 * cli/batch_case.h - the case that a batch fills: what batch/run.h asks for, answered by store/.
 */
#ifndef PICA_CLI_BATCH_CASE_H
#define PICA_CLI_BATCH_CASE_H

#include "batch/run.h"
#include "cli/command.h"
#include "rules/rules.h"
#include "store/store.h"

#define CLI_BATCH_CAMPAIGN "batch" /* where none is named */

struct cli_batch_case {
    struct store *store; /* NULL: not open */
    int64_t campaign, engine;
    bool retry;          /* results that are none are tried again */
    int64_t started;     /* of the run, seconds since 1970 */
    enum cli_exit worst; /* of what was kept */
    int fail_on;
    bool strict;
};

/* Opens the case of --case for writing, with its campaign and the engine that these rules are. */
PICA_MUST_USE
enum pica_status cli_batch_case_open(const struct cli_args *args, const struct rule_set *rules,
                                     struct cli_batch_case *ret, struct pica_error *err);
void cli_batch_case_close(struct cli_batch_case *c);

struct batch_sink cli_batch_case_sink(struct cli_batch_case *c);

/* The word of store/ for how a worker ended. */
enum store_status cli_batch_status(enum batch_ending ending);

#endif
