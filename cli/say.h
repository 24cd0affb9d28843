/*
 * cli/say.h - messages on standard error, one line each: "pica: FILE: what: why".
 */
#ifndef PICA_CLI_SAY_H
#define PICA_CLI_SAY_H

#include "cli/command.h"

/* `fmt` as for pica_fail(); `about` is a file or a command, or NULL. */
PICA_PRINTF(3, 4)
void cli_say(enum pica_lang lang, const char *about, const char *fmt, ...);

/* Text that is in the right language already. */
void cli_say_text(const char *about, const char *text);

/* Says the error; the exit status it comes to when it is about an input. */
enum cli_exit cli_say_error(enum pica_lang lang, const char *about, const struct pica_error *err);

/* One line, whole, whatever is in it; nothing else of pica writes to standard error. */
void cli_say_line(const struct pica_text *line);

#endif
