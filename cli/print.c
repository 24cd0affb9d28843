#include "cli/print.h"

#include "base/input.h"
#include "cli/say.h"
#include "rules/rules.h"

#include <stdlib.h>

#define PACK_BYTES_MAX (64u << 20) /* a rule pack is written by people */

enum cli_exit cli_print_part(struct cli_parts *p, struct pica_text *t)
{
    const struct cli_args *args = p->args;
    struct pica_error err;

    if (p->status != CLI_DONE) {
        t->len = 0;
        return p->status;
    }
    if (t->failed) {
        if (pica_fail_nomem(&err) != PICA_OK)
            p->status = cli_say_error(args->lang, NULL, &err);
    } else if (!p->begun && cli_output_open(&p->out, args->output, &err) != PICA_OK) {
        p->status = cli_say_error(args->lang, args->output, &err);
    } else {
        p->begun = true;
        if (cli_output_write(&p->out, pica_span_of(t->data, t->len), &err) != PICA_OK) {
            cli_say_error(args->lang, cli_output_name(&p->out, args->lang), &err);
            p->status = CLI_FAULT;
        }
    }
    t->len = 0;
    return p->status;
}

enum cli_exit cli_print_end(struct cli_parts *p, bool whole)
{
    struct pica_error err;

    if (!p->begun)
        return p->status;
    if (whole && p->status == CLI_DONE && cli_output_commit(&p->out, &err) != PICA_OK) {
        cli_say_error(p->args->lang, cli_output_name(&p->out, p->args->lang), &err);
        p->status = CLI_FAULT;
    }
    cli_output_discard(&p->out);
    return p->status;
}

enum cli_exit cli_print(const struct cli_args *args, struct pica_text *t)
{
    struct cli_parts p = { .args = args };

    cli_print_part(&p, t);
    pica_text_finish(t);
    return cli_print_end(&p, true);
}

enum cli_exit cli_read_large(const struct cli_args *args, const char *path, uint64_t most,
                             uint8_t **ret, size_t *ret_len)
{
    struct pica_input in;
    struct pica_error err;
    uint8_t *data = NULL;
    enum pica_status st = pica_input_open(path, &in, &err);

    if (st != PICA_OK)
        return cli_say_error(args->lang, path, &err);
    if (in.size > most)
        st = pica_fail(&err, PICA_E_LIMIT, PICA_NOWHERE,
                       "%ju bytes are too many: at most %ju are read", (uintmax_t)in.size,
                       (uintmax_t)most);
    else if ((data = malloc((size_t)in.size + 1)) == NULL)
        st = pica_fail_nomem(&err);
    else
        st = pica_input_read(&in, 0, data, (size_t)in.size, &err);
    pica_input_close(&in);
    if (st != PICA_OK || !data) {
        free(data);
        return cli_say_error(args->lang, path, &err);
    }
    data[in.size] = 0;
    *ret = data;
    *ret_len = (size_t)in.size;
    return CLI_DONE;
}

enum cli_exit cli_read_file(const struct cli_args *args, const char *path, uint8_t **ret,
                            size_t *ret_len)
{
    return cli_read_large(args, path, PACK_BYTES_MAX, ret, ret_len);
}

static enum cli_exit add_pack(const struct cli_args *args, const char *path, struct rule_set *set)
{
    struct pica_error err;
    uint8_t *data = NULL;
    size_t len = 0;
    enum cli_exit status = cli_read_file(args, path, &data, &len);

    if (status == CLI_FAULT)
        return status;
    if (status != CLI_DONE)
        return CLI_USAGE; /* an option's value, not an input */
    if (rule_set_add(set, pica_span_of(data, len), path, &err) != PICA_OK) {
        status = cli_say_error(args->lang, NULL, &err) == CLI_FAULT ? CLI_FAULT : CLI_USAGE;
    }
    free(data);
    return status;
}

enum cli_exit cli_load_rules(const struct cli_args *args, struct rule_set **ret)
{
    struct pica_error err;
    struct rule_set *set;
    enum cli_exit status = CLI_DONE;

    if (rule_set_builtin(&set, &err) != PICA_OK) {
        cli_say_error(args->lang, NULL, &err);
        return CLI_FAULT; /* they were checked when pica was built */
    }
    for (size_t i = 0; i < args->rule_count && status == CLI_DONE; i++)
        status = add_pack(args, args->rules[i], set);
    if (status != CLI_DONE) {
        rule_set_free(set);
        return status;
    }
    *ret = set;
    return CLI_DONE;
}

enum cli_exit cli_wrong_operands(const struct cli_args *args)
{
    const struct cli_command *c = &cli_commands[args->command];

    cli_say(args->lang, c->name, "%s is wanted: see 'pica %s --help'", c->operands, c->name);
    return CLI_USAGE;
}
