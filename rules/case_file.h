/*
 * rules/case_file.h - tests as data: a text file, a line of dashes, what is expected.
 *
 * Only for tests. With PICA_TEST_UPDATE set in the environment the expected
 * part is written anew instead of compared, to be read before it is committed.
 */
#ifndef PICA_RULES_CASE_FILE_H
#define PICA_RULES_CASE_FILE_H

#include "base/text.h"

/* The whole file, to be freed; ends the program when it cannot be read. */
char *case_read(const char *path, size_t *ret_len);

/* Cuts the text at its line of dashes: returns what is behind it, NULL if nothing is. */
char *case_cut(char *text);

/* Whether `got` is what the file expects; says on standard error what differs. */
bool case_expect(const char *path, const char *input, const char *expected,
                 const struct pica_text *got);

#endif
