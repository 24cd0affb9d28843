/*
 * cli/batch_show.h - what a person sees of a batch: a live line on a terminal, a line for each
 * sample otherwise, and a table at the end.
 */
#ifndef PICA_CLI_BATCH_SHOW_H
#define PICA_CLI_BATCH_SHOW_H

#include "batch/run.h"
#include "cli/command.h"

struct cli_batch_show {
    enum pica_lang lang;
    bool quiet; /* nothing but the table */
    bool live;  /* there is a terminal to draw on */
    bool drawn; /* a line stands there */
};

struct cli_batch_show cli_batch_show_begin(const struct cli_args *args);
struct batch_watch cli_batch_show_watch(struct cli_batch_show *show);

/* Takes the live line away. */
void cli_batch_show_clear(struct cli_batch_show *show);

/* The closing table. `stopped`: not all was done. */
void cli_batch_table(const struct batch_tally *tally, const char *case_file, const char *campaign,
                     bool stopped, enum pica_lang lang, struct pica_text *out);

#endif
