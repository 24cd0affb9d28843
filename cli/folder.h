/*
 * cli/folder.h - a folder with the packages of one app: a base package and its splits, as
 * "adb pull" brings them.
 */
#ifndef PICA_CLI_FOLDER_H
#define PICA_CLI_FOLDER_H

#include "cli/command.h"
#include "scan/scan.h"

struct cli_folder {
    char **names; /* malloc'ed, each of them too; sorted */
    struct pica_input *inputs;
    struct scan_file *files; /* of both */
    size_t count, cap;
};

bool cli_folder_is_one(const char *path);

/*
 * Opens all its files named *.apk; folders in it are not looked into. Fails when there are none,
 * more than `most`, or one cannot be opened.
 */
PICA_MUST_USE
enum pica_status cli_folder_open(const char *path, uint64_t most, struct cli_folder *ret,
                                 struct pica_error *err);
void cli_folder_close(struct cli_folder *f); /* zero is valid */

#endif
