#include "cli/problems.h"

#include "cli/heap.h"
#include "cli/progress.h"
#include "cli/say.h"
#include "report/labels.h"
#include "report/say.h"

#include <stdlib.h>

#define KINDS_TOLD 3 /* in the one line; the report has the others */

struct scan_options cli_scan_options(const struct cli_args *args, const struct rule_set *rules)
{
    return (struct scan_options){
        .limits = &args->limits, .rules = rules, .threads = args->jobs, .on = args->on
    };
}

enum pica_status cli_scan_package(const struct cli_args *args, const struct scan_options *options,
                                  const char *path, struct scan_result *ret, struct pica_error *err)
{
    const char *slash = strrchr(path, '/');
    struct scan_progress state = { .stage = NULL };
    struct scan_options watched = *options;
    struct cli_progress *progress = NULL;
    struct pica_input in;
    enum pica_status st = pica_input_open(path, &in, err);

    if (st != PICA_OK)
        return st;
    cli_heap_expect(in.size);
    watched.progress = &state;
    if (!args->given[CLI_OPTION_QUIET])
        progress = cli_progress_start(args->lang, slash ? slash + 1 : path, &state);
    st = scan_package(&in, slash ? slash + 1 : path, &watched, ret, err);
    cli_progress_stop(progress);
    pica_input_close(&in);
    return st;
}

/* What stands below comes first: a broken archive is why its manifest cannot be read. */
static unsigned layer_of(const struct pica_note *n)
{
    static const char *const layers[] = { "zip", "apk", "manifest", "dex" };
    unsigned i = 0;

    while (i < sizeof layers / sizeof *layers && strncmp(n->id, layers[i], strlen(layers[i])) != 0)
        i++;
    return i;
}

/* The notes of one id: they are told by the first of them. */
struct kind {
    const struct pica_note *first;
    size_t count;
};

static int kind_compare(const void *pa, const void *pb)
{
    const struct kind *a = pa, *b = pb;
    unsigned x = layer_of(a->first), y = layer_of(b->first);

    if (x != y)
        return x < y ? -1 : 1;
    if (a->first->kind != b->first->kind)
        return a->first->kind == PICA_REMARK ? -1 : 1; /* what is odd is why there is a gap */
    return (a->first > b->first) - (a->first < b->first);
}

static size_t list_kinds(const struct pica_notes *notes, bool remarks, struct kind *kinds)
{
    size_t count = 0;

    for (size_t i = 0; i < notes->count; i++) {
        const struct pica_note *n = &notes->items[i];
        size_t k = 0;

        if ((n->kind == PICA_REMARK && !remarks) || scan_gap_is_ordinary(n))
            continue;
        while (k < count &&
               (kinds[k].first->kind != n->kind || strcmp(kinds[k].first->id, n->id) != 0))
            k++;
        if (k == count)
            kinds[count++] = (struct kind){ .first = n };
        kinds[k].count++;
    }
    qsort(kinds, count, sizeof *kinds, kind_compare);
    return count;
}

void cli_say_notes(enum pica_lang lang, const char *path, const struct pica_notes *notes,
                   bool remarks)
{
    struct kind *kinds = calloc(notes->count + 1, sizeof *kinds);
    size_t count = kinds ? list_kinds(notes, remarks, kinds) : 0, more = 0;
    struct pica_text line = { 0 };

    for (size_t i = 0; i < count; i++) {
        const struct pica_note *n = kinds[i].first;

        more += kinds[i].count - (i < KINDS_TOLD);
        if (i >= KINDS_TOLD)
            continue;
        if (i)
            pica_text_add(&line, pica_words_say(lang, "; "));
        report_add_place(&line, &n->place, lang);
        if (n->place.entry || n->place.class_name || n->place.file_offset != PICA_NO_OFFSET)
            pica_text_add(&line, ": ");
        pica_text_add(&line, n->text.in[lang] ? n->text.in[lang] : n->text.in[PICA_EN]);
    }
    if (more)
        report_say(&line, lang, " (and %zu more, in the report)", more);
    if (line.data && !line.failed)
        cli_say_text(path, line.data);
    pica_text_finish(&line);
    free(kinds);
}

void cli_say_problems(enum pica_lang lang, const char *path, const struct scan_result *r)
{
    cli_say_notes(lang, path, &r->notes, !r->installable);
}
