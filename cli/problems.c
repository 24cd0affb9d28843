#include "cli/problems.h"

#include "cli/progress.h"
#include "cli/say.h"
#include "report/labels.h"
#include "report/say.h"

#include <unistd.h>

enum pica_status cli_scan_package(const struct cli_args *args, const struct rule_set *rules,
                                  const char *path, struct scan_result *ret, struct pica_error *err)
{
    const char *slash = strrchr(path, '/');
    struct scan_progress state = { .stage = NULL };
    struct scan_options options = { .limits = &pica_limits_default,
                                    .rules = rules,
                                    .threads = args->jobs,
                                    .on = args->on,
                                    .progress = &state };
    struct cli_progress *progress = NULL;
    struct pica_input in;
    enum pica_status st = pica_input_open(path, &in, err);

    if (st != PICA_OK)
        return st;
    if (!args->given[CLI_OPTION_QUIET])
        progress = cli_progress_start(args->lang, slash ? slash + 1 : path, &state);
    st = scan_package(&in, slash ? slash + 1 : path, &options, ret, err);
    cli_progress_stop(progress);
    pica_input_close(&in);
    return st;
}

/* Gaps that every package with native code, or with calls on variables, has. */
static bool is_ordinary(const struct pica_note *n)
{
    return n->kind == PICA_GAP && (strcmp(n->id, "value") == 0 || strcmp(n->id, "native") == 0);
}

/* "FILE: PLACE: why (and 3 more of this kind)" */
static void say_kind(enum pica_lang lang, const char *path, const struct pica_note *n, size_t more)
{
    const char *why = n->text.in[lang] ? n->text.in[lang] : n->text.in[PICA_EN];
    struct pica_text line = { 0 };

    report_add_place(&line, &n->place, lang);
    if (line.len)
        pica_text_add(&line, ": ");
    pica_text_add(&line, why);
    if (more)
        report_say(&line, lang, " (and %zu more of this kind)", more);
    if (!line.failed && line.data)
        cli_say_text(path, line.data);
    pica_text_finish(&line);
}

static bool same_kind(const struct pica_note *a, const struct pica_note *b)
{
    return a->kind == b->kind && strcmp(a->id, b->id) == 0;
}

void cli_say_notes(enum pica_lang lang, const char *path, const struct pica_notes *notes,
                   bool remarks)
{
    for (size_t i = 0; i < notes->count; i++) {
        const struct pica_note *n = &notes->items[i];
        size_t first = 0, more = 0;

        if ((n->kind == PICA_REMARK && !remarks) || is_ordinary(n))
            continue;
        while (!same_kind(&notes->items[first], n))
            first++;
        if (first < i)
            continue; /* its kind was told */
        for (size_t k = i + 1; k < notes->count; k++)
            more += same_kind(&notes->items[k], n);
        say_kind(lang, path, n, more);
    }
}

void cli_say_problems(enum pica_lang lang, const char *path, const struct scan_result *r)
{
    cli_say_notes(lang, path, &r->notes, !r->installable);
}
