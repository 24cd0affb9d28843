/*
 * cli/print.h - one text to one place, with the messages and statuses that go with it.
 */
#ifndef PICA_CLI_PRINT_H
#define PICA_CLI_PRINT_H

#include "cli/command.h"
#include "cli/output.h"

/* Writes `t` to args->output or standard output, and says what went wrong. Frees `t`. */
enum cli_exit cli_print(const struct cli_args *args, struct pica_text *t);

/* The same for a text that comes in parts and is too long to be held: begin with args alone. */
struct cli_parts {
    const struct cli_args *args;
    struct cli_output out;
    bool begun;
    enum cli_exit status; /* of the first part that could not be written; later ones are not */
};

/* Writes `t`, and empties it. Returns the status. */
enum cli_exit cli_print_part(struct cli_parts *p, struct pica_text *t);

/* Puts the output in its place when `whole`, else leaves nothing there. Returns the status. */
enum cli_exit cli_print_end(struct cli_parts *p, bool whole);

/* The whole of a file, NUL-terminated behind its end, from malloc; says what went wrong. */
enum cli_exit cli_read_file(const struct cli_args *args, const char *path, uint8_t **ret,
                            size_t *ret_len);

/* The same of a file of at most `most` bytes, which is no rule pack. */
enum cli_exit cli_read_large(const struct cli_args *args, const char *path, uint64_t most,
                             uint8_t **ret, size_t *ret_len);

struct rule_set;

/* The rules that pica ships and the packs of --rules; says what went wrong. */
enum cli_exit cli_load_rules(const struct cli_args *args, struct rule_set **ret);

/* Says that operands are missing or too many; `see` is the command. */
enum cli_exit cli_wrong_operands(const struct cli_args *args);

#endif
