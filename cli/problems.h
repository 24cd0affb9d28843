/*
 * cli/problems.h - scanning one file for a command, and what was wrong with it.
 */
#ifndef PICA_CLI_PROBLEMS_H
#define PICA_CLI_PROBLEMS_H

#include "cli/command.h"
#include "scan/scan.h"

/* How the command line wants a package scanned. */
struct scan_options cli_scan_options(const struct cli_args *args, const struct rule_set *rules);

/* Opens what --idsig names; nothing, and no error, without that. */
PICA_MUST_USE
enum pica_status cli_idsig_open(const struct cli_args *args, struct pica_input *ret,
                                struct pica_error *err);

/* Scans the package at `path`, with a progress line where there may be one. */
PICA_MUST_USE
enum pica_status cli_scan_package(const struct cli_args *args, const struct scan_options *options,
                                  const char *path, struct scan_result *ret,
                                  struct pica_error *err);

/* Is given a result whose package can still be read. */
typedef enum pica_status cli_use_fn(void *context, struct scan_result *r, struct pica_error *err);

/* The same, and hands the result to `use` before the package is closed. */
PICA_MUST_USE
enum pica_status cli_scan_package_for(const struct cli_args *args,
                                      const struct scan_options *options, const char *path,
                                      cli_use_fn *use, void *context, struct scan_result *ret,
                                      struct pica_error *err);

/*
 * One line on standard error on a package that could be read in part: the gaps
 * by which something was cut short, and, when a device would refuse the
 * package, what was strange; the first of each kind, lowest layer first.
 */
void cli_say_problems(enum pica_lang lang, const char *path, const struct scan_result *r);

/* The same for notes alone: every gap, and remarks when `remarks` is set. */
void cli_say_notes(enum pica_lang lang, const char *path, const struct pica_notes *notes,
                   bool remarks);

#endif
