/*
 * cli/style.h - how a text for people is laid out where it goes to.
 */
#ifndef PICA_CLI_STYLE_H
#define PICA_CLI_STYLE_H

#include "cli/command.h"
#include "cli/output.h"
#include "report/report.h"

/* Colour, width and height by the options, the environment and what `out` is. */
struct report_text_style cli_text_style(const struct cli_args *a, const struct cli_output *out);

#endif
