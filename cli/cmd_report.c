#include "cli/command.h"

#include "cli/case_out.h"
#include "cli/print.h"
#include "cli/say.h"
#include "diff/diff.h"
#include "rules/rules.h"
#include "store/lists.h"
#include "store/results.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static struct store_counting counting_of(const struct cli_args *args)
{
    const char *verdict = args->value[CLI_OPTION_VERDICT], *basis = args->value[CLI_OPTION_BASIS];

    return (struct store_counting){ .campaign = args->value[CLI_OPTION_CAMPAIGN],
                                    .from = args->value[CLI_OPTION_FROM],
                                    .verdict = verdict ? verdict : "violation",
                                    .basis = basis ? basis : "CN-164" };
}

static enum cli_exit check_campaign(const struct cli_args *args, struct store *s)
{
    const char *campaign = args->value[CLI_OPTION_CAMPAIGN];
    struct pica_error err;
    int64_t id;

    if (!campaign || store_campaign(s, campaign, STORE_PHASE_COUNT, &id, &err) == PICA_OK)
        return CLI_DONE;
    return cli_say_error(args->lang, args->operands[0], &err);
}

typedef enum pica_status list_fn(struct store *s, const struct store_counting *counting,
                                 const struct store_rows *rows, struct pica_error *err);

static enum cli_exit list(const struct cli_args *args, struct store *s, const char *what,
                          list_fn *fn)
{
    struct store_counting counting = counting_of(args);
    struct cli_rows rows = { .lang = args->lang };
    struct store_rows take = cli_rows_take(&rows);
    struct pica_error err;
    enum cli_exit status = check_campaign(args, s);

    if (status != CLI_DONE)
        return status;
    if (fn(s, &counting, &take, &err) != PICA_OK)
        status = cli_say_error(args->lang, args->operands[0], &err);
    else
        status = cli_rows_print(args, &rows, what, true);
    cli_rows_finish(&rows);
    return status;
}

static enum cli_exit notice(const struct cli_args *args, struct store *s)
{
    return list(args, s, "notice", store_notice);
}

static enum cli_exit repeat(const struct cli_args *args, struct store *s)
{
    return list(args, s, "repeat", store_repeat);
}

/* --- what was mended -------------------------------------------------------------------- */

struct changes {
    const struct cli_args *args;
    struct store *store;
    struct cli_rows rows;
    enum rule_verdict least; /* certain verdict that counts */
};

static enum pica_status read_side(struct changes *c, int64_t scan, struct diff_side **ret,
                                  struct pica_error *err)
{
    struct store_result result;
    enum pica_status st = store_result(c->store, scan, NULL, &result, err);

    if (st == PICA_OK)
        st = diff_side_read(result.report, ret, err);
    store_result_free(&result);
    return st;
}

static struct pica_span cell(const char *s)
{
    return s && *s ? pica_span_str(s) : (struct pica_span){ 0 };
}

enum { CHANGE_COLUMNS = 10 };

static void add_change(struct changes *c, const struct diff_side *old, const char *version,
                       const struct diff_finding *f, const char *outcome, const char *cause)
{
    enum rule_verdict verdict = RULE_INCONCLUSIVE;
    const struct pica_span cells[CHANGE_COLUMNS] = {
        cell(old->package), cell(old->label), cell(version), cell(outcome),  cell(cause),
        cell(f->severity),  cell(f->verdict), cell(f->rule), cell(f->title), cell(f->id),
    };

    if (rule_verdict_find(f->verdict, &verdict) && verdict > c->least)
        return;
    report_table_add(&c->rows.table, cells);
}

/* The later campaign has no result of the package: nothing can be said of what it had. */
static void add_unseen(struct changes *c, const struct diff_side *old, bool given)
{
    const char *cause =
        given ? PICA_WORD("the analysis did not succeed") : PICA_WORD("it was not given again");

    for (size_t i = 0; i < old->finding_count; i++)
        add_change(c, old, NULL, &old->findings[i], diff_status_name(DIFF_UNSURE),
                   pica_words_say(c->args->lang, cause));
}

static enum pica_status compare(struct changes *c, const struct diff_side *old,
                                const struct diff_side *is, struct diff_side **earlier,
                                size_t count, struct pica_error *err)
{
    struct diff_result result;
    enum pica_status st =
        diff_compare((const struct diff_side *const *)earlier, count, old, is, &result, err);

    if (st != PICA_OK)
        return st;
    for (size_t i = 0; i < result.item_count; i++) {
        const struct diff_item *item = &result.items[i];

        add_change(c, old, is->version_name, item->is ? item->is : item->was,
                   diff_status_name(item->status),
                   item->why == DIFF_WHY_NONE
                       ? NULL
                       : pica_words_say(c->args->lang, diff_why_words(item->why)));
    }
    diff_result_finish(&result);
    return PICA_OK;
}

static enum pica_status compare_all(struct changes *c, const struct store_change *change,
                                    const char *from, struct pica_error *err)
{
    struct diff_side *old = NULL, *is = NULL, **earlier = NULL;
    int64_t *scans = NULL;
    size_t count = 0, read = 0;
    enum pica_status st = read_side(c, change->was, &old, err);

    if (st == PICA_OK && !change->is)
        add_unseen(c, old, change->given);
    if (st == PICA_OK && change->is) {
        st = read_side(c, change->is, &is, err);
        if (st == PICA_OK)
            st = store_earlier(c->store, change->package, from, &scans, &count, err);
        earlier = st == PICA_OK ? calloc(count + 1, sizeof(struct diff_side *)) : NULL;
        if (st == PICA_OK && !earlier)
            st = pica_fail_nomem(err);
        for (; st == PICA_OK && earlier && read < count; read += st == PICA_OK)
            st = read_side(c, scans[read], &earlier[read], err);
        if (st == PICA_OK)
            st = compare(c, old, is, earlier, count, err);
    }
    for (size_t i = 0; earlier && i < read; i++)
        diff_side_free(earlier[i]);
    free(earlier);
    free(scans);
    diff_side_free(is);
    diff_side_free(old);
    return st == PICA_OK && c->rows.table.failed ? pica_fail_nomem(err) : st;
}

/* The campaigns are known only when the first package comes; so they are kept first, and compared
 * after. */
struct change_list {
    struct store_change *items;
    char **packages;
    size_t count, cap, package_cap;
};

static enum pica_status keep_change(void *context, const struct store_change *change,
                                    struct pica_error *err)
{
    struct change_list *l = context;

    if (!pica_grow(&l->items, &l->cap, l->count + 1, sizeof *l->items) ||
        !pica_grow(&l->packages, &l->package_cap, l->count + 1, sizeof *l->packages))
        return pica_fail_nomem(err);
    l->packages[l->count] = strdup(change->package);
    if (!l->packages[l->count])
        return pica_fail_nomem(err);
    l->items[l->count] = *change;
    l->items[l->count].package = l->packages[l->count];
    l->count++;
    return PICA_OK;
}

static enum cli_exit changes(const struct cli_args *args, struct store *s)
{
    static const enum store_column columns[CHANGE_COLUMNS] = {
        STORE_COLUMN_PACKAGE, STORE_COLUMN_APP,      STORE_COLUMN_VERSION, STORE_COLUMN_OUTCOME,
        STORE_COLUMN_CAUSE,   STORE_COLUMN_SEVERITY, STORE_COLUMN_VERDICT, STORE_COLUMN_RULE,
        STORE_COLUMN_TITLE,   STORE_COLUMN_FINDING,
    };
    struct store_counting counting = counting_of(args);
    struct changes c = { .args = args, .store = s, .rows = { .lang = args->lang } };
    struct change_list l = { 0 };
    char *from = NULL, *to = NULL;
    struct pica_error err;
    enum cli_exit status = CLI_DONE;
    enum pica_status st;

    (void)rule_verdict_find(counting.verdict, &c.least);
    cli_rows_columns(&c.rows, columns, CHANGE_COLUMNS);
    st = store_changes(s, &counting, &from, &to, keep_change, &l, &err);
    for (size_t i = 0; st == PICA_OK && i < l.count; i++)
        st = compare_all(&c, &l.items[i], from, &err);
    if (st != PICA_OK)
        status = cli_say_error(args->lang, args->operands[0], &err);
    else
        status = cli_rows_print(args, &c.rows, "changes", true);
    for (size_t i = 0; i < l.count; i++)
        free(l.packages[i]);
    free(l.packages);
    free(l.items);
    free(from);
    free(to);
    cli_rows_finish(&c.rows);
    return status;
}

/* --- reports of apps -------------------------------------------------------------------- */

static enum cli_exit write_file(const struct cli_args *args, const char *folder,
                                const struct store_result *r)
{
    struct pica_text path = { 0 };
    struct cli_output out;
    struct pica_error err;
    enum pica_status st;

    pica_text_addf(&path, "%s/%s.json", folder, r->sha256);
    st = path.failed ? pica_fail_nomem(&err) : cli_output_open(&out, path.data, &err);
    if (st == PICA_OK) {
        st = cli_output_write(&out, r->report, &err);
        if (st == PICA_OK)
            st = cli_output_commit(&out, &err);
        cli_output_discard(&out);
    }
    if (st != PICA_OK)
        cli_say_error(args->lang, path.data ? path.data : folder, &err);
    pica_text_finish(&path);
    return st == PICA_OK ? CLI_DONE : CLI_FAULT;
}

static enum cli_exit one_report(const struct cli_args *args, struct store *s, int64_t scan,
                                const char *folder, struct cli_parts *parts)
{
    struct pica_text t = { 0 };
    struct store_result r;
    struct pica_error err;
    enum cli_exit status;

    if (store_result(s, scan, args->value[CLI_OPTION_CAMPAIGN], &r, &err) != PICA_OK) {
        store_result_free(&r);
        return cli_say_error(args->lang, args->operands[0], &err);
    }
    if (folder) {
        status = write_file(args, folder, &r);
    } else {
        pica_text_add_span(&t, r.report);
        status = cli_print_part(parts, &t);
        pica_text_finish(&t);
    }
    store_result_free(&r);
    return status;
}

static bool is_folder(const char *path)
{
    struct stat about;

    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

/* All reports, one behind the other, or into the folder that -o names, each as SHA256.json. */
static enum cli_exit json(const struct cli_args *args, struct store *s)
{
    const char *which = args->operand_count == 3 ? args->operands[2] : NULL;
    const char *folder = args->output && is_folder(args->output) ? args->output : NULL;
    struct cli_parts parts = { .args = args };
    struct store_scans scans = { 0 };
    struct pica_error err;
    enum cli_exit status = check_campaign(args, s);

    if (status != CLI_DONE)
        return status;
    if (store_scans(s, args->value[CLI_OPTION_CAMPAIGN], which, &scans, &err) != PICA_OK)
        return cli_say_error(args->lang, args->operands[0], &err);
    if (which && scans.count == 0) {
        cli_say(args->lang, which, "no result of such a sample or package is in the case");
        status = CLI_UNREADABLE;
    }
    for (size_t i = 0; status == CLI_DONE && i < scans.count; i++)
        status = one_report(args, s, scans.scans[i], folder, &parts);
    free(scans.scans);
    return folder || status != CLI_DONE ? (cli_print_end(&parts, false), status)
                                        : cli_print_end(&parts, true);
}

enum cli_exit cli_report(const struct cli_args *args)
{
    static const struct {
        const char *name;
        size_t most; /* operands */
        enum cli_exit (*run)(const struct cli_args *args, struct store *s);
    } lists[] = {
        { "notice", 2, notice },
        { "changes", 2, changes },
        { "repeat", 2, repeat },
        { "json", 3, json },
    };
    const char *what = args->operand_count > 1 ? args->operands[1] : "notice";
    struct store *s;
    enum cli_exit status;

    for (size_t i = 0; args->operand_count && i < sizeof lists / sizeof *lists; i++) {
        if (strcmp(lists[i].name, what) != 0 || args->operand_count > lists[i].most)
            continue;
        status = cli_case_open(args, args->operands[0], STORE_READ, &s);
        if (status != CLI_DONE)
            return status;
        status = lists[i].run(args, s);
        store_close(s);
        return status;
    }
    return cli_wrong_operands(args);
}
