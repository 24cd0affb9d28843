#include "cli/command.h"

#include "cli/case_out.h"
#include "cli/print.h"
#include "cli/say.h"
#include "report/report.h"
#include "report/say.h"
#include "scan/judge.h"
#include "store/results.h"

#include <stdlib.h>
#include <string.h>

/* Results that reach the disk together: a run that was stopped goes on behind them. */
#define GROUP 128

/* An engine of the judging, by the one that looked. */
struct engine_pair {
    char *version, *settings; /* of the one that looked */
    int64_t judges;
};

struct rejudging {
    const struct cli_args *args;
    struct store *store;
    struct rule_set *rules;
    struct store_pack *packs;
    size_t pack_count;
    struct engine_pair *engines;
    size_t engine_count, engine_cap;
    uint64_t judged, known, without_facts;
};

static const char *next_setting(const char *s, struct pica_span *ret)
{
    size_t n = strcspn(s, " ");

    *ret = pica_span_of(s, n);
    return s + n + (s[n] == ' ');
}

static int text_order(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/*
 * The settings that the judging has: those of the scan, but another date of the law, and the
 * version that judges where that is not the one that looked.
 */
static enum pica_status settings_for(const struct rejudging *r, const struct store_result *result,
                                     struct pica_text *ret, struct pica_error *err)
{
    char *words[64];
    size_t count = 0;
    struct pica_span word;
    struct pica_arena arena = { 0 };
    bool failed = false;

    for (const char *s = result->settings; *s && count < 60;) {
        s = next_setting(s, &word);
        if (!pica_span_begins(word, "on=") && !pica_span_begins(word, "judged-by=") && word.len)
            words[count++] = pica_arena_str(&arena, word);
    }
    if (r->args->on)
        words[count++] = pica_arena_printf(&arena, "on=%s", r->args->on);
    if (strcmp(result->version, report_tool_version()) != 0)
        words[count++] = pica_arena_printf(&arena, "judged-by=%s", report_tool_version());
    for (size_t i = 0; i < count; i++)
        failed |= !words[i];
    if (!failed)
        qsort(words, count, sizeof *words, text_order);
    pica_text_add(ret, "");
    for (size_t i = 0; !failed && i < count; i++)
        pica_text_addf(ret, "%s%s", i ? " " : "", words[i]);
    pica_arena_finish(&arena);
    return failed || ret->failed ? pica_fail_nomem(err) : PICA_OK;
}

/* The limits that the scan had, which are among its settings: judging keeps to them. */
static struct pica_limits limits_of(const struct cli_args *args, const char *settings)
{
    struct pica_limits limits = args->limits;
    struct pica_error ignored;
    struct pica_span word;
    char copy[128];

    while (*settings) {
        settings = next_setting(settings, &word);
        if (word.len >= sizeof copy)
            continue;
        memcpy(copy, word.data, word.len);
        copy[word.len] = '\0';
        (void)!pica_limits_set(&limits, copy, &ignored);
    }
    return limits;
}

static enum pica_status judge(struct rejudging *r, int64_t scan, int64_t engine,
                              const struct store_result *result, struct pica_error *err)
{
    struct pica_limits limits = limits_of(r->args, result->settings);
    const struct scan_options options = { .limits = &limits, .rules = r->rules, .on = r->args->on };
    struct scan_result judged;
    struct pica_text report = { 0 };
    bool cut_short;
    enum pica_status st = scan_rejudge(result->facts, &options, &judged, err);

    if (st != PICA_OK)
        return st;
    cut_short = judged.cut_short;
    st = report_json_rejudged(result->report, &judged, PICA_ZH, &report, err);
    scan_result_finish(&judged);
    if (st == PICA_OK)
        st = store_put_rejudged(r->store, scan, engine, pica_span_of(report.data, report.len),
                                cut_short, err);
    pica_text_finish(&report);
    r->judged += st == PICA_OK;
    return st;
}

static enum pica_status add_engine(struct rejudging *r, const struct store_result *result,
                                   int64_t *ret, struct pica_error *err)
{
    struct store_engine engine = { .version = result->version,
                                   .packs = r->packs,
                                   .pack_count = r->pack_count };
    struct pica_text settings = { 0 };
    struct engine_pair *pair;
    enum pica_status st = settings_for(r, result, &settings, err);

    engine.settings = settings.data;
    if (st == PICA_OK)
        st = store_engine(r->store, &engine, ret, err);
    pica_text_finish(&settings);
    if (st != PICA_OK)
        return st;
    if (!pica_grow(&r->engines, &r->engine_cap, r->engine_count + 1, sizeof *r->engines))
        return pica_fail_nomem(err);
    pair = &r->engines[r->engine_count++];
    *pair = (struct engine_pair){ strdup(result->version), strdup(result->settings), *ret };
    return pair->version && pair->settings ? PICA_OK : pica_fail_nomem(err);
}

static enum pica_status engine_for(struct rejudging *r, const struct store_result *result,
                                   int64_t *ret, struct pica_error *err)
{
    for (size_t i = 0; i < r->engine_count; i++)
        if (strcmp(r->engines[i].version, result->version) == 0 &&
            strcmp(r->engines[i].settings, result->settings) == 0) {
            *ret = r->engines[i].judges;
            return PICA_OK;
        }
    return add_engine(r, result, ret, err);
}

static enum pica_status rejudge_one(struct rejudging *r, int64_t scan, struct pica_error *err)
{
    enum store_status status = STORE_STATUS_COUNT;
    struct store_result result;
    int64_t engine = 0;
    enum pica_status st = store_result(r->store, scan, NULL, &result, err);

    if (st == PICA_OK && !result.facts.data) {
        r->without_facts++;
    } else if (st == PICA_OK) {
        st = engine_for(r, &result, &engine, err);
        if (st == PICA_OK)
            st = store_find(r->store, engine, result.sha256, &status, err);
        if (st == PICA_OK && status == STORE_DONE)
            r->known++;
        else if (st == PICA_OK)
            st = judge(r, scan, engine, &result, err);
        if (st == PICA_E_MALFORMED || st == PICA_E_UNSUPPORTED)
            st = pica_fail_in(err, result.sha256);
    }
    store_result_free(&result);
    return st;
}

static enum pica_status rejudge_all(struct rejudging *r, const struct store_scans *scans,
                                    struct pica_error *err)
{
    for (size_t i = 0; i < scans->count;) {
        enum pica_status st = store_group_begin(r->store, err);
        bool begun = st == PICA_OK;

        for (size_t n = 0; st == PICA_OK && n < GROUP && i < scans->count; n++)
            st = rejudge_one(r, scans->scans[i++], err);
        if (begun)
            st = store_group_end(r->store, st, err);
        if (st != PICA_OK)
            return st;
    }
    return PICA_OK;
}

static enum cli_exit tell(const struct rejudging *r)
{
    const struct cli_args *args = r->args;
    struct pica_text t = { 0 };

    if (r->without_facts)
        cli_say(args->lang, args->operands[0], "%ju results have no facts to be judged again",
                (uintmax_t)r->without_facts);
    if (args->given[CLI_OPTION_QUIET])
        return CLI_DONE;
    report_say(&t, args->lang, "judged again: %ju; known already: %ju", (uintmax_t)r->judged,
               (uintmax_t)r->known);
    pica_text_add_char(&t, '\n');
    return cli_print(args, &t);
}

static enum cli_exit rejudge(struct rejudging *r)
{
    struct store_scans scans = { 0 };
    struct pica_error err;
    enum pica_status st = store_scans(r->store, NULL, NULL, &scans, &err);

    if (st == PICA_OK)
        st = rejudge_all(r, &scans, &err);
    free(scans.scans);
    return st == PICA_OK ? tell(r) : cli_say_error(r->args->lang, r->args->operands[0], &err);
}

enum cli_exit cli_rejudge(const struct cli_args *args)
{
    struct rejudging r = { .args = args };
    enum cli_exit status;

    if (args->operand_count != 1)
        return cli_wrong_operands(args);
    status = cli_load_rules(args, &r.rules);
    if (status != CLI_DONE)
        return status;
    r.pack_count = rule_set_pack_count(r.rules);
    r.packs = calloc(r.pack_count + 1, sizeof *r.packs);
    for (size_t i = 0; r.packs && i < r.pack_count; i++) {
        const struct rule_pack *p = rule_set_pack(r.rules, i);

        r.packs[i] = (struct store_pack){ p->name, p->version, p->sha256 };
    }
    if (!r.packs) {
        struct pica_error err;

        (void)!pica_fail_nomem(&err);
        status = cli_say_error(args->lang, NULL, &err);
    } else {
        status = cli_case_open(args, args->operands[0], STORE_WRITE, &r.store);
        if (status == CLI_DONE) {
            status = rejudge(&r);
            store_close(r.store);
        }
    }
    for (size_t i = 0; i < r.engine_count; i++) {
        free(r.engines[i].version);
        free(r.engines[i].settings);
    }
    free(r.engines);
    free(r.packs);
    rule_set_free(r.rules);
    return status;
}
