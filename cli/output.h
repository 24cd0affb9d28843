/*
 * cli/output.h - where what a command prints goes: standard output or a file.
 *
 * A file appears under its name only when it is whole: it is written beside
 * it under another name and renamed at the end, or removed, also when a signal
 * ends pica. A device, a pipe or a socket is written to directly.
 */
#ifndef PICA_CLI_OUTPUT_H
#define PICA_CLI_OUTPUT_H

#include "cli/command.h"

struct cli_output {
    const char *path; /* as given, for messages; NULL: standard output */
    int fd;           /* -1: not open */
    char *target;     /* of a regular file: its real name; malloc'ed */
    char *temporary;  /* what is renamed to it; malloc'ed */
    unsigned slot;    /* in the list of what a signal removes */
    int error;        /* errno of the first write that failed, or 0 */
};

/* Prepares `path`; NULL and "-" are standard output. Nothing is changed under that name yet. */
PICA_MUST_USE
enum pica_status cli_output_open(struct cli_output *out, const char *path, struct pica_error *err);

/* What a message calls it: the path, or "standard output". */
const char *cli_output_name(const struct cli_output *out, enum pica_lang lang);

bool cli_output_is_terminal(const struct cli_output *out);

/* Whether both would end in the same file, or `path` is the file that `out` replaces. */
bool cli_output_same(const struct cli_output *a, const struct cli_output *b);
bool cli_output_is_file(const struct cli_output *out, const char *path);

/* Once a write has failed the later ones do nothing and fail too. */
PICA_MUST_USE
enum pica_status cli_output_write(struct cli_output *out, struct pica_span s,
                                  struct pica_error *err);

/* Puts the file in its place and closes. */
PICA_MUST_USE
enum pica_status cli_output_commit(struct cli_output *out, struct pica_error *err);

/* Removes what was not committed and closes; harmless after a commit. */
void cli_output_discard(struct cli_output *out);

/*
 * To be called once, first of all: makes a signal remove temporary files before
 * it ends pica, and keeps a standard stream that was closed from becoming the
 * number of some other file.
 */
void cli_output_begin(void);

#endif
