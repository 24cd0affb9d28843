#include "cli/batch_case.h"

#include "report/report.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Reading a file again that is smaller costs less than writing down that it was read. */
#define REMEMBERED_LEAST (1 << 20)

static int token_compare(const void *pa, const void *pb)
{
    return strcmp(*(char *const *)pa, *(char *const *)pb);
}

/* What is to be kept of it: "name=value", as a token of its own. */
static void add_token(struct pica_text *out, const char *name, const char *value)
{
    pica_text_addf(out, "%s=%s", name, value);
    pica_text_add_char(out, '\0');
}

/*
 * All that can change a report beside version and packs, and differs from the default: tokens
 * "name=value", sorted by their bytes, a blank between two.
 */
static enum pica_status add_settings(const struct cli_args *args, struct pica_text *out,
                                     struct pica_error *err)
{
    const struct pica_limits *given = &args->limits, *usual = &pica_limits_default;
    struct pica_text all = { 0 };
    char **tokens = calloc(pica_limit_count() + 2, sizeof *tokens), value[32];
    size_t count = 0;
    enum pica_status st = PICA_OK;

#define X(name, usual_value, unit, reason)                                                         \
    if (given->name != usual->name) {                                                              \
        snprintf(value, sizeof value, "%ju", (uintmax_t)given->name);                              \
        add_token(&all, #name, value);                                                             \
    }
#include "base/limits.def"
#undef X
    if (args->given[CLI_OPTION_LANG] && args->lang == PICA_EN)
        add_token(&all, "lang", "en");
    if (args->on)
        add_token(&all, "on", args->on);
    if (!tokens || all.failed)
        st = pica_fail_nomem(err);
    for (size_t at = 0; tokens && st == PICA_OK && at < all.len; at += strlen(all.data + at) + 1)
        tokens[count++] = all.data + at;
    if (tokens && count)
        qsort(tokens, count, sizeof *tokens, token_compare);
    for (size_t i = 0; tokens && i < count; i++)
        pica_text_addf(out, "%s%s", i ? " " : "", tokens[i]);
    free(tokens);
    pica_text_finish(&all);
    return st == PICA_OK && out->failed ? pica_fail_nomem(err) : st;
}

static enum pica_status find_engine(const struct cli_args *args, const struct rule_set *rules,
                                    struct cli_batch_case *c, struct pica_error *err)
{
    size_t count = rule_set_pack_count(rules);
    struct store_pack *packs = calloc(count + 1, sizeof *packs);
    struct pica_text settings = { 0 };
    struct store_engine engine = { .version = report_tool_version(),
                                   .packs = packs,
                                   .pack_count = count };
    enum pica_status st = packs ? add_settings(args, &settings, err) : pica_fail_nomem(err);

    for (size_t i = 0; i < count && packs; i++) {
        const struct rule_pack *pack = rule_set_pack(rules, i);

        packs[i] = (struct store_pack){ pack->name, pack->version, pack->sha256 };
    }
    engine.settings = settings.data ? settings.data : "";
    if (st == PICA_OK)
        st = store_engine(c->store, &engine, &c->engine, err);
    free(packs);
    pica_text_finish(&settings);
    return st;
}

enum pica_status cli_batch_case_open(const struct cli_args *args, const struct rule_set *rules,
                                     struct cli_batch_case *ret, struct pica_error *err)
{
    struct cli_batch_case c = { .retry = args->given[CLI_OPTION_RETRY],
                                .started = (int64_t)time(NULL),
                                .fail_on = args->fail_on,
                                .strict = args->given[CLI_OPTION_STRICT] };
    const char *campaign = args->value[CLI_OPTION_CAMPAIGN], *said = args->value[CLI_OPTION_PHASE];
    enum store_phase phase = said        ? store_phase_find(said)
                             : !campaign ? STORE_SELF_CHECK
                                         : STORE_PHASE_COUNT;
    enum pica_status st =
        store_open(args->value[CLI_OPTION_CASE], STORE_CREATE, "pica batch", &c.store, err);

    if (st == PICA_OK)
        st = store_campaign(c.store, campaign ? campaign : CLI_BATCH_CAMPAIGN, phase, &c.campaign,
                            err);
    if (st == PICA_OK)
        st = find_engine(args, rules, &c, err);
    if (st != PICA_OK) {
        store_close(c.store);
        return st;
    }
    *ret = c;
    return PICA_OK;
}

void cli_batch_case_close(struct cli_batch_case *c)
{
    store_close(c->store);
    c->store = NULL;
}

/* --- what the run asks ----------------------------------------------------------- */

static const char *name_of(const struct batch_item *item)
{
    const char *slash = strrchr(item->path, '/');

    return slash ? slash + 1 : item->path;
}

static struct store_known_file file_of(const struct batch_item *item, const struct stat *st)
{
    return (struct store_known_file){
        .path = item->path,
        .size = st->st_size,
        .modified = (int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec,
        .inode = (int64_t)st->st_ino,
        .device = (int64_t)st->st_dev,
    };
}

static enum pica_status known(void *context, const struct batch_item *item, const struct stat *st,
                              char ret[PICA_DIGEST_HEX], struct pica_error *err)
{
    const struct cli_batch_case *c = context;
    const struct store_known_file file = file_of(item, st);

    ret[0] = '\0';
    return st->st_size < REMEMBERED_LEAST ? PICA_OK : store_file_known(c->store, &file, ret, err);
}

static enum pica_status remember(void *context, const struct batch_item *item,
                                 const struct stat *st, const char *sha256, struct pica_error *err)
{
    const struct cli_batch_case *c = context;
    const struct store_known_file file = file_of(item, st);

    return st->st_size < REMEMBERED_LEAST ? PICA_OK
                                          : store_file_remember(c->store, &file, sha256, err);
}

static enum pica_status finished(void *context, const char *sha256, bool *ret,
                                 struct pica_error *err)
{
    const struct cli_batch_case *c = context;
    enum store_status status;
    enum pica_status st = store_find(c->store, c->engine, sha256, &status, err);

    if (st == PICA_OK)
        *ret = status == STORE_DONE || (status != STORE_STATUS_COUNT && !c->retry);
    return st;
}

static enum pica_status seen(void *context, const struct batch_item *item, const char *sha256,
                             struct pica_error *err)
{
    struct cli_batch_case *c = context;
    enum store_status status;
    bool cut_short = false;
    int worst = 0;
    enum pica_status st = store_find(c->store, c->engine, sha256, &status, err);

    if (st == PICA_OK && status == STORE_DONE)
        st = store_worst(c->store, c->engine, sha256, &worst, &cut_short, err);
    if (st != PICA_OK)
        return st;
    if (status != STORE_DONE && c->worst < CLI_UNREADABLE)
        c->worst = CLI_UNREADABLE;
    if (cut_short && c->strict && c->worst < CLI_CUT_SHORT)
        c->worst = CLI_CUT_SHORT;
    if (c->fail_on >= 0 && worst > c->fail_on && c->worst < CLI_FOUND)
        c->worst = CLI_FOUND;
    return store_seen(c->store, c->campaign, sha256, name_of(item), err);
}

enum store_status cli_batch_status(enum batch_ending ending)
{
    switch (ending) {
    case BATCH_DONE:
        return STORE_DONE;
    case BATCH_UNREADABLE:
        return STORE_UNREADABLE;
    case BATCH_OUT_OF_MEMORY:
        return STORE_OUT_OF_MEMORY;
    case BATCH_HUNG:
        return STORE_HUNG;
    case BATCH_CRASHED:
        return STORE_CRASHED;
    case BATCH_FAILED:
        return STORE_FAILED;
    case BATCH_UNREAD:
    case BATCH_SKIPPED:
    case BATCH_LOST:
    case BATCH_ENDING_COUNT:
        break;
    }
    return STORE_STATUS_COUNT;
}

static enum pica_status put(void *context, const struct batch_item *item,
                            const struct batch_outcome *o, struct pica_error *err)
{
    const struct cli_batch_case *c = context;
    const struct pica_error why = batch_outcome_why(o);
    struct store_outcome out = {
        .campaign = c->campaign,
        .engine = c->engine,
        .file_name = name_of(item),
        .size = o->sample.size,
        .sha256 = o->sample.sha256,
        .status = cli_batch_status(o->ending),
        .signal = o->ending == BATCH_CRASHED ? o->signal : 0,
        .stage = scan_stage_name(o->stage),
        .last_place = o->place[0] ? o->place : NULL,
        .started = c->started,
        .milliseconds = (int64_t)(o->seconds * 1000),
        .peak_bytes = o->memory_kib ? (int64_t)o->memory_kib * 1024 : -1,
    };
    enum pica_status st;

    if (o->ending == BATCH_DONE) {
        out.report = o->answer.parts[BATCH_PART_REPORT];
        out.facts = o->answer.parts[BATCH_PART_FACTS];
        out.cut_short = o->answer.cut_short;
        out.stage = out.last_place = NULL;
    } else if (o->ending == BATCH_UNREADABLE || o->ending == BATCH_FAILED) {
        out.cause = &why;
    }
    st = store_put(c->store, &out, err);
    if (st == PICA_E_MALFORMED && o->ending == BATCH_DONE) {
        /* The report is none, or of another sample: somebody speaks for the worker. */
        const struct pica_error said = *err;

        out.status = STORE_FAILED;
        out.report = out.facts = pica_span_of(NULL, 0);
        out.cut_short = false;
        out.cause = &said;
        st = store_put(c->store, &out, err);
    }
    return st;
}

static enum pica_status unread(void *context, const struct batch_item *item,
                               const struct pica_error *why, struct pica_error *err)
{
    const struct cli_batch_case *c = context;

    return store_unread(c->store, c->campaign, name_of(item), why, err);
}

struct batch_sink cli_batch_case_sink(struct cli_batch_case *c)
{
    return (struct batch_sink){ .context = c,
                                .known = known,
                                .remember = remember,
                                .finished = finished,
                                .seen = seen,
                                .put = put,
                                .unread = unread };
}
