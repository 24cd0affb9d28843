#include "cli/command.h"

#include "batch/run.h"
#include "cli/batch_case.h"
#include "cli/batch_show.h"
#include "cli/batch_work.h"
#include "cli/output.h"
#include "cli/print.h"
#include "cli/say.h"
#include "base/work.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#define TIMEOUT_USUAL 300u /* seconds of the processor */
#define MEMORY_USUAL 4096u /* MiB */
/* A report and its facts: the longest seen have some ten megabytes. */
#define ANSWER_MAX ((size_t)512 << 20)
#define LIST_MAX ((size_t)1 << 30) /* bytes: ten million paths */

static volatile sig_atomic_t stop_signal;

static void take_signal(int number)
{
    stop_signal = number;
}

/* The first of these ends the run in order, the second pica. */
static const int ending_signals[] = { SIGINT, SIGTERM, SIGHUP };
#define SIGNALS (sizeof ending_signals / sizeof *ending_signals)

static void hear_signals(struct sigaction old[static SIGNALS])
{
    struct sigaction act = { .sa_handler = take_signal, .sa_flags = (int)SA_RESETHAND };

    for (size_t i = 0; i < SIGNALS; i++) {
        sigaction(ending_signals[i], NULL, &old[i]);
        if (old[i].sa_handler != SIG_IGN)
            sigaction(ending_signals[i], &act, NULL);
    }
}

static void unhear_signals(const struct sigaction old[static SIGNALS])
{
    for (size_t i = 0; i < SIGNALS; i++)
        sigaction(ending_signals[i], &old[i], NULL);
}

/* --- the list -------------------------------------------------------------------- */

static enum pica_status read_all(int fd, struct pica_text *ret, struct pica_error *err)
{
    for (;;) {
        char piece[1 << 16];
        ssize_t n = read(fd, piece, sizeof piece);

        if (n < 0 && errno == EINTR && !stop_signal)
            continue;
        if (n < 0)
            return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot read: %s", strerror(errno));
        if (n == 0)
            return ret->failed ? pica_fail_nomem(err) : PICA_OK;
        pica_text_add_span(ret, pica_span_of(piece, (size_t)n));
        if (ret->len > LIST_MAX)
            return pica_fail(err, PICA_E_LIMIT, PICA_NOWHERE,
                             "the list is longer than %zu megabytes", LIST_MAX >> 20);
    }
}

static enum pica_status add_listed(const char *path, struct batch_list *list,
                                   struct pica_error *err)
{
    bool is_stdin = strcmp(path, "-") == 0;
    int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    struct pica_text text = { 0 };
    enum pica_status st;

    if (fd < 0)
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot open: %s", strerror(errno));
    st = read_all(fd, &text, err);
    if (st == PICA_OK)
        st = batch_list_add_lines(list, pica_span_of(text.data, text.len), err);
    pica_text_finish(&text);
    if (!is_stdin)
        close(fd);
    return st;
}

static enum cli_exit gather(const struct cli_args *a, struct batch_list *list)
{
    struct pica_error err;

    for (size_t i = 0; i < a->operand_count; i++)
        if (batch_list_add(list, a->operands[i], &err) != PICA_OK)
            return cli_say_error(a->lang, NULL, &err);
    if (a->value[CLI_OPTION_LIST] && add_listed(a->value[CLI_OPTION_LIST], list, &err) != PICA_OK)
        return cli_say_error(
            a->lang, strcmp(a->value[CLI_OPTION_LIST], "-") == 0 ? NULL : a->value[CLI_OPTION_LIST],
            &err);
    batch_list_sort(list);
    return CLI_DONE;
}

/* sha256sum's form; a name with a line break in it has none that its readers agree on. */
static enum cli_exit write_list(const struct cli_args *a, const struct batch_list *list)
{
    struct cli_args to = *a;
    struct cli_parts parts = { .args = &to };
    enum cli_exit status = CLI_DONE, printed;
    struct pica_text text = { 0 };

    to.output = a->value[CLI_OPTION_WRITE_LIST];
    for (size_t i = 0; i < list->count; i++) {
        const struct batch_item *item = &list->items[i];

        if (strchr(item->path, '\n')) {
            cli_say(a->lang, item->path, "a name with a line break cannot be listed");
            status = CLI_UNREADABLE;
        } else if (item->sha256[0]) {
            pica_text_addf(&text, "%s  %s\n", item->sha256, item->path);
        }
        if (text.len > (1 << 16))
            cli_print_part(&parts, &text);
    }
    cli_print_part(&parts, &text);
    printed = cli_print_end(&parts, true);
    pica_text_finish(&text);
    return printed > status ? printed : status;
}

/* --- digests alone --------------------------------------------------------------- */

struct naming {
    const struct cli_args *args; /* NULL: what cannot be read is told later */
};

static enum pica_status say_unread(void *context, const struct batch_item *item,
                                   const struct pica_error *why, struct pica_error *err)
{
    const struct naming *n = context;

    (void)err;
    if (n->args)
        cli_say_error(n->args->lang, item->path, why);
    return PICA_OK;
}

static enum pica_status name_all(const struct cli_args *a, bool tell, struct batch_crew *crew,
                                 struct batch_list *list, struct batch_tally *tally,
                                 struct pica_error *err)
{
    struct naming naming = { tell ? a : NULL };
    const struct batch_sink sink = { .context = &naming, .unread = say_unread };
    struct cli_batch_show show = cli_batch_show_begin(a);
    struct batch_watch watch = cli_batch_show_watch(&show);
    enum pica_status st;

    watch.news = NULL;
    st = batch_run(crew, list, true, &sink, &watch, &stop_signal, tally, err);
    cli_batch_show_clear(&show);
    return st;
}

static bool all_named(const struct batch_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (!list->items[i].sha256[0])
            return false;
    return true;
}

/* --- the run --------------------------------------------------------------------- */

static enum cli_exit judge(const struct cli_args *a, const struct batch_tally *t,
                           const struct cli_batch_case *c)
{
    enum cli_exit status = c->worst;

    for (size_t level = 1; level <= BATCH_LEVELS; level++)
        if (a->fail_on >= 0 && (int)level > a->fail_on && t->found[level] && status < CLI_FOUND)
            status = CLI_FOUND;
    if (a->given[CLI_OPTION_STRICT] && t->cut_short && status < CLI_CUT_SHORT)
        status = CLI_CUT_SHORT;
    if (batch_tally_failed(t) && status < CLI_UNREADABLE)
        status = CLI_UNREADABLE;
    return status;
}

static enum cli_exit print_table(const struct cli_args *a, const struct batch_tally *t,
                                 bool stopped)
{
    const char *campaign = a->value[CLI_OPTION_CAMPAIGN];
    struct cli_args to = *a;
    struct pica_text table = { 0 };

    to.output = NULL;
    cli_batch_table(t, a->value[CLI_OPTION_CASE], campaign ? campaign : CLI_BATCH_CAMPAIGN, stopped,
                    a->lang, &table);
    return cli_print(&to, &table);
}

static enum cli_exit fill_case(const struct cli_args *a, const struct rule_set *rules,
                               struct batch_crew *crew, struct batch_list *list)
{
    struct cli_batch_show show = cli_batch_show_begin(a);
    const struct batch_watch watch = cli_batch_show_watch(&show);
    struct batch_tally tally = { 0 };
    struct cli_batch_case c;
    struct batch_sink sink;
    struct pica_error err;
    enum cli_exit status, printed;
    enum pica_status st = cli_batch_case_open(a, rules, &c, &err);

    if (st != PICA_OK)
        /* Nothing is wrong with an input: the batch cannot be. */
        return cli_say_error(a->lang, a->value[CLI_OPTION_CASE], &err) == CLI_USAGE ? CLI_USAGE
                                                                                    : CLI_FAULT;
    sink = cli_batch_case_sink(&c);
    st = batch_run(crew, list, false, &sink, &watch, &stop_signal, &tally, &err);
    cli_batch_show_clear(&show);
    status = judge(a, &tally, &c);
    cli_batch_case_close(&c);
    if (st != PICA_OK) {
        cli_say_error(a->lang, a->value[CLI_OPTION_CASE], &err);
        cli_say(a->lang, a->value[CLI_OPTION_CASE],
                "stopped: what is finished is kept; the same command goes on from there");
        status = CLI_FAULT;
    }
    printed = print_table(a, &tally, st != PICA_OK || stop_signal);
    return printed > status ? printed : status;
}

static enum cli_exit work_list(const struct cli_args *a, const struct rule_set *rules,
                               struct batch_crew *crew, struct batch_list *list)
{
    struct batch_tally tally;
    struct pica_error err;

    if ((a->value[CLI_OPTION_WRITE_LIST] || (a->shards > 1 && !all_named(list))) && !stop_signal) {
        if (!a->value[CLI_OPTION_WRITE_LIST] && !a->given[CLI_OPTION_QUIET])
            cli_say(a->lang, NULL,
                    "every shard reads all files for their SHA-256: --write-list does so once");
        if (name_all(a, a->value[CLI_OPTION_WRITE_LIST] != NULL, crew, list, &tally, &err) !=
            PICA_OK) {
            cli_say_error(a->lang, NULL, &err);
            return CLI_FAULT;
        }
        if (a->value[CLI_OPTION_WRITE_LIST] && !stop_signal) {
            enum cli_exit status = write_list(a, list);

            return tally.unread && status < CLI_UNREADABLE ? CLI_UNREADABLE : status;
        }
    }
    if (stop_signal)
        return CLI_FAULT;
    if (a->shards > 1 && batch_list_shard(list, a->shard, a->shards, &err) != PICA_OK)
        return cli_say_error(a->lang, NULL, &err);
    return fill_case(a, rules, crew, list);
}

static enum cli_exit with_crew(const struct cli_args *a, struct rule_set *rules,
                               struct batch_list *list)
{
    struct cli_batch_work work = { a, rules };
    unsigned timeout = a->timeout ? a->timeout : TIMEOUT_USUAL;
    const struct batch_crew_options options = {
        .duty = { .work = cli_batch_work,
                  .context = &work,
                  .cage = { .memory = (uint64_t)(a->memory ? a->memory : MEMORY_USUAL) << 20,
                            .seconds = timeout } },
        .workers = a->jobs ? a->jobs : pica_work_cores(),
        .clock_seconds = 2.0 * timeout,
        .answer_bytes = ANSWER_MAX,
    };
    struct batch_crew *crew;
    struct pica_error err;
    enum cli_exit status;

    cli_batch_work_prepare();
    if (batch_crew_new(&options, &crew, &err) != PICA_OK) {
        cli_say_error(a->lang, NULL, &err);
        return CLI_FAULT;
    }
    status = gather(a, list);
    if (status == CLI_DONE)
        status = work_list(a, rules, crew, list);
    batch_crew_free(crew);
    return status;
}

enum cli_exit cli_batch(const struct cli_args *args)
{
    struct sigaction old[SIGNALS];
    struct batch_list list = { 0 };
    struct rule_set *rules;
    enum cli_exit status;

    if (args->operand_count == 0 && !args->value[CLI_OPTION_LIST])
        return cli_wrong_operands(args);
    if (!args->value[CLI_OPTION_CASE] == !args->value[CLI_OPTION_WRITE_LIST]) {
        cli_say(args->lang, cli_commands[args->command].name,
                "one of --case and --write-list is wanted");
        return CLI_USAGE;
    }
    status = cli_load_rules(args, &rules);
    if (status != CLI_DONE)
        return status;
    hear_signals(old);
    status = with_crew(args, rules, &list);
    unhear_signals(old);
    batch_list_finish(&list);
    rule_set_free(rules);
    if (stop_signal)
        raise(stop_signal); /* whoever asked sees that it was heard */
    return status;
}
