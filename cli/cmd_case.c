#include "cli/command.h"

#include "cli/case_out.h"
#include "cli/print.h"
#include "cli/say.h"
#include "report/say.h"
#include "store/results.h"
#include "store/sidecar.h"

#include <pwd.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static enum cli_exit said(const struct cli_args *args, const char *about, struct pica_error *err)
{
    enum cli_exit status = cli_say_error(args->lang, about, err);

    return err->status == PICA_E_USAGE ? CLI_USAGE : status;
}

static enum cli_exit sidecar(const struct cli_args *args, struct store *s)
{
    const char *campaign = args->value[CLI_OPTION_CAMPAIGN];
    struct pica_text told = { 0 };
    struct pica_error err;
    int64_t id;

    if (campaign && store_campaign(s, campaign, STORE_PHASE_COUNT, &id, &err) != PICA_OK)
        return said(args, args->operands[1], &err);
    for (size_t i = 2; i < args->operand_count; i++) {
        const char *path = args->operands[i];
        uint64_t lines, apps;
        uint8_t *data = NULL;
        size_t len = 0;
        enum cli_exit status = cli_read_file(args, path, &data, &len);
        enum pica_status st;

        if (status == CLI_DONE) {
            st = store_sidecar(s, pica_span_of(data, len), campaign, &lines, &apps, &err);
            free(data);
            if (st != PICA_OK)
                status = said(args, path, &err);
        }
        if (status != CLI_DONE) {
            pica_text_finish(&told);
            return status;
        }
        if (!args->given[CLI_OPTION_QUIET]) {
            pica_text_addf(&told, "%s: ", path);
            report_say(&told, args->lang, "%ju lines; %ju samples are listed", (uintmax_t)lines,
                       (uintmax_t)apps);
            pica_text_add_char(&told, '\n');
        }
    }
    return cli_print(args, &told);
}

static enum cli_exit note(const struct cli_args *args, struct store *s)
{
    const char *who = args->value[CLI_OPTION_WHO];
    const struct passwd *user = who ? NULL : getpwuid(getuid());
    struct pica_error err;

    if (args->operand_count != 3)
        return cli_wrong_operands(args);
    if (!who)
        who = user ? user->pw_name : "?";
    if (store_note(s, time(NULL), who, args->value[CLI_OPTION_SAMPLE], args->operands[2], &err) !=
        PICA_OK)
        return said(args, args->operands[1], &err);
    return CLI_DONE;
}

static enum cli_exit check(const struct cli_args *args, struct store *s)
{
    struct pica_text t = { 0 };
    struct pica_error err;

    if (args->operand_count != 2)
        return cli_wrong_operands(args);
    if (store_check(s, &err) != PICA_OK)
        return said(args, args->operands[1], &err);
    if (!args->given[CLI_OPTION_QUIET])
        pica_text_addf(&t, "%s: %s\n", args->operands[1], pica_words_say(args->lang, "sound"));
    return cli_print(args, &t);
}

static enum cli_exit digest(const struct cli_args *args, struct store *s)
{
    char hex[PICA_DIGEST_HEX];
    struct pica_text t = { 0 };
    struct pica_error err;

    if (args->operand_count != 2)
        return cli_wrong_operands(args);
    if (store_digest(s, hex, &err) != PICA_OK)
        return said(args, args->operands[1], &err);
    pica_text_addf(&t, "%s\n", hex);
    return cli_print(args, &t);
}

enum cli_exit cli_case(const struct cli_args *args)
{
    static const struct {
        const char *name;
        enum store_mode mode;
        size_t least; /* operands */
        enum cli_exit (*run)(const struct cli_args *args, struct store *s);
    } actions[] = {
        { "sidecar", STORE_WRITE, 3, sidecar },
        { "note", STORE_WRITE, 3, note },
        { "check", STORE_READ, 2, check },
        { "digest", STORE_READ, 2, digest },
    };
    struct store *s;
    enum cli_exit status;

    for (size_t i = 0; args->operand_count && i < sizeof actions / sizeof *actions; i++) {
        if (strcmp(actions[i].name, args->operands[0]) != 0 ||
            args->operand_count < actions[i].least)
            continue;
        status = cli_case_open(args, args->operands[1], actions[i].mode, &s);
        if (status != CLI_DONE)
            return status;
        status = actions[i].run(args, s);
        store_close(s);
        return status;
    }
    return cli_wrong_operands(args);
}
