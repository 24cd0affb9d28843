#include "cli/command.h"

#include "cli/case_out.h"
#include "cli/print.h"
#include "cli/say.h"
#include "store/results.h"

#include <string.h>
#include <sys/stat.h>

static bool same_file(const char *a, const char *b)
{
    struct stat x, y;

    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static enum cli_exit merge_one(const struct cli_args *args, struct store *to, const char *path,
                               uint64_t *conflicts)
{
    const char *slash = strrchr(path, '/');
    struct store *from;
    struct pica_error err;
    enum cli_exit status = cli_case_open(args, path, STORE_READ, &from);

    if (status != CLI_DONE)
        return status;
    if (store_merge(to, from, slash ? slash + 1 : path, conflicts, &err) != PICA_OK) {
        status = cli_say_error(args->lang, path, &err);
        if (err.status == PICA_E_USAGE)
            status = CLI_USAGE;
    }
    store_close(from);
    return status;
}

enum cli_exit cli_merge(const struct cli_args *args)
{
    struct store *to;
    uint64_t conflicts = 0;
    enum cli_exit worst, status;

    if (args->operand_count < 2)
        return cli_wrong_operands(args);
    for (size_t i = 1; i < args->operand_count; i++)
        if (same_file(args->operands[0], args->operands[i])) {
            cli_say(args->lang, args->operands[i], "a case cannot be merged into itself");
            return CLI_USAGE;
        }
    worst = cli_case_open(args, args->operands[0], STORE_CREATE, &to);
    if (worst != CLI_DONE)
        return worst;
    for (size_t i = 1; worst != CLI_FAULT && i < args->operand_count; i++) {
        status = merge_one(args, to, args->operands[i], &conflicts);
        worst = status > worst ? status : worst;
    }
    store_close(to);
    if (conflicts) {
        cli_say(args->lang, args->operands[0],
                "%ju results of the same sample, version and rules were not the same: see 'pica "
                "query CASE conflicts'",
                (uintmax_t)conflicts);
        worst = worst > CLI_FOUND ? worst : CLI_FOUND;
    }
    return worst;
}
