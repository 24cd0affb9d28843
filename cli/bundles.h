/*
 * cli/bundles.h - evidence bundles, as commands read and write them.
 */
#ifndef PICA_CLI_BUNDLES_H
#define PICA_CLI_BUNDLES_H

#include "cli/command.h"
#include "cli/output.h"
#include "evidence/envelope.h"

/* Bytes of a bundle that is read: the extracts of the largest apps are a quarter of that. */
#define CLI_BUNDLE_MAX (4ull << 30)

/* The bundle of a scan (--bundle), to an output that is open; the package can still be read. */
PICA_MUST_USE
enum pica_status cli_write_bundle(const struct cli_args *args, struct scan_result *r,
                                  struct cli_output *out, struct pica_error *err);

#endif
