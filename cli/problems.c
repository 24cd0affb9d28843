#include "cli/problems.h"

#include "cli/heap.h"
#include "cli/folder.h"
#include "cli/progress.h"
#include "cli/say.h"
#include "report/labels.h"
#include "report/say.h"

#include <stdio.h>
#include <stdlib.h>

#define KINDS_TOLD 3 /* in the one line; the report has the others */

struct scan_options cli_scan_options(const struct cli_args *args, const struct rule_set *rules)
{
    return (struct scan_options){
        .limits = &args->limits, .rules = rules, .threads = args->jobs, .on = args->on
    };
}

/* The last component of a path, whatever slashes are behind it. */
static const char *last_component(const char *path, char out[static 256])
{
    size_t n = strlen(path), start;

    while (n > 1 && path[n - 1] == '/')
        n--;
    for (start = n; start > 0 && path[start - 1] != '/'; start--)
        ;
    snprintf(out, 256, "%.*s", (int)(n - start), path + start);
    return out;
}

/* A file, or the packages of a folder. */
struct sample {
    struct pica_input in;
    struct cli_folder folder;
    uint64_t size;
};

static enum pica_status sample_open(const struct cli_args *args, const char *path, struct sample *s,
                                    struct pica_error *err)
{
    enum pica_status st;

    *s = (struct sample){ .in = { .fd = -1 } };
    if (!cli_folder_is_one(path)) {
        st = pica_input_open(path, &s->in, err);
        s->size = s->in.size;
        return st;
    }
    st = cli_folder_open(path, args->limits.packages, &s->folder, err);
    for (size_t i = 0; i < s->folder.count; i++)
        s->size += s->folder.inputs[i].size;
    return st;
}

static void sample_close(struct sample *s)
{
    pica_input_close(&s->in);
    cli_folder_close(&s->folder);
}

enum pica_status cli_idsig_open(const struct cli_args *args, struct pica_input *ret,
                                struct pica_error *err)
{
    *ret = (struct pica_input){ .fd = -1 };
    if (!args->idsig || pica_input_open(args->idsig, ret, err) == PICA_OK)
        return PICA_OK;
    return pica_fail_in(err, args->idsig);
}

enum pica_status cli_scan_package_for(const struct cli_args *args,
                                      const struct scan_options *options, const char *path,
                                      cli_use_fn *use, void *context, struct scan_result *ret,
                                      struct pica_error *err)
{
    struct scan_progress state = { .stage = SCAN_STAGE_NONE };
    struct scan_options watched = *options;
    struct cli_progress *progress = NULL;
    char scratch[256];
    const char *name = last_component(path, scratch);
    struct sample s;
    struct pica_input idsig = { .fd = -1 };
    enum pica_status st = sample_open(args, path, &s, err);

    if (st != PICA_OK)
        return st;
    st = cli_idsig_open(args, &idsig, err);
    if (st != PICA_OK) {
        sample_close(&s);
        return st;
    }
    if (args->idsig)
        watched.idsig = &idsig;
    cli_heap_expect(s.size);
    watched.progress = &state;
    if (!args->given[CLI_OPTION_QUIET])
        progress = cli_progress_start(args->lang, name, &state);
    st = s.folder.count ? scan_folder(s.folder.files, s.folder.count, name, &watched, ret, err)
                        : scan_package(&s.in, name, &watched, ret, err);
    cli_progress_stop(progress);
    if (st == PICA_OK && use) {
        st = use(context, ret, err);
        if (st != PICA_OK)
            scan_result_finish(ret);
    }
    sample_close(&s);
    pica_input_close(&idsig);
    return st;
}

enum pica_status cli_scan_package(const struct cli_args *args, const struct scan_options *options,
                                  const char *path, struct scan_result *ret, struct pica_error *err)
{
    return cli_scan_package_for(args, options, path, NULL, NULL, ret, err);
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
