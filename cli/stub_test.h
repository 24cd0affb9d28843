/*
 * cli/stub_test.h - the commands, for tests of what lies before them: each says
 * by its status that it was reached.
 */
#ifndef PICA_CLI_STUB_TEST_H
#define PICA_CLI_STUB_TEST_H

#include "cli/command.h"

#define X(id, name, run, operands, words, does)                                                    \
    enum cli_exit run(const struct cli_args *args)                                                 \
    {                                                                                              \
        return args->command == CLI_COMMAND_##id ? CLI_DONE : CLI_FAULT;                           \
    }
#include "cli/commands.def"
#undef X

#endif
