#include "scan/code_texts.h"
#include "scan/scan.h"

#include "apk/libzip_view.h"
#include "base/text.h"
#include "scan/contents.h"
#include "scan/decision.h"
#include "scan/dormant_code.h"
#include "scan/facts.h"
#include "scan/graph.h"
#include "scan/hybrid_texts.h"
#include "scan/judge.h"
#include "scan/pieces.h"
#include "scan/sdks.h"
#include "scan/set.h"
#include "scan/signature.h"

#include <stdlib.h>

/* Names what they are about, sorts the notes and drops those said twice. */
static void settle_notes(struct scan_result *r)
{
    if (r->notes.count)
        scan_set_name_notes(r->buffers, &r->notes);
    scan_sort_notes(&r->notes);
}

/*
 * Whether code that this package declares its permissions for may lie outside
 * what was read: native code, that of a container, what a gap left out (a packer
 * makes one), a package without code of its own, one that shares its permissions
 * with others by a shared user id.
 */
static bool code_is_unseen(const struct scan_result *r)
{
    bool unseen = r->native_count > 0 || r->dex_count == 0 || r->manifest.shared_user_id ||
                  r->container_count > 0;

    return unseen || scan_notes_cut_short(&r->notes);
}

/* What is found beside other things; freed with the result. */
struct scan_beside {
    struct pica_job job;
    struct scan_result *r;
    struct privacy_collect_input in;
    bool unseen; /* code_is_unseen() */
    struct pica_arena arena;
    enum pica_status status;
    struct pica_error err;
};

static bool find_sdks(void *context)
{
    struct scan_beside *b = context;

    struct scan_buffers *buffers = b->r->buffers;
    struct code_texts *texts = pica_arena_alloc(&b->arena, sizeof *texts);

    b->status = scan_sdks_find(b->r, &b->arena, &b->err);
    if (b->status == PICA_OK && (!texts || !code_texts_find(buffers->program, &b->arena, texts)))
        b->status = pica_fail_nomem(&b->err);
    buffers->code_texts = texts;
    return false;
}

static bool find_permission_use(void *context)
{
    struct scan_beside *b = context;
    struct scan_result *r = b->r;

    b->status = privacy_permission_use(&b->in, r->collections, r->collection_count, b->unseen,
                                       &b->arena, &r->permission_use, &b->err);
    return false;
}

/* Begins one of the two; what it finds waits for end_beside(). */
static enum pica_status begin_beside(struct scan_result *r, const struct privacy_collect_input *in,
                                     pica_step_fn *step, struct pica_error *err)
{
    struct scan_beside *b = calloc(1, sizeof *b);

    if (!b)
        return pica_fail_nomem(err);
    r->buffers->beside = b;
    b->r = r;
    b->in = *in;
    b->in.work = NULL;
    b->unseen = code_is_unseen(r);
    b->job = (struct pica_job){ .step = step, .context = b };
    pica_work_beside(in->work, &b->job);
    return PICA_OK;
}

static enum pica_status end_beside(struct scan_result *r, struct pica_work *work,
                                   struct pica_error *err)
{
    struct scan_beside *b = r->buffers->beside;
    enum pica_status st;

    pica_work_wait_for(work, &b->job);
    r->buffers->beside = NULL;
    st = b->status;
    if (st != PICA_OK)
        *err = b->err;
    pica_arena_join(&r->arena, &b->arena);
    free(b);
    return st;
}

/* Follows the calls; SDKs and collections are looked for meanwhile. */
static enum pica_status explore(struct scan_result *r, const struct scan_options *o,
                                const struct privacy_collect_input *in, struct pica_error *err)
{
    struct scan_buffers *b = r->buffers;
    enum pica_status st = begin_beside(r, in, find_sdks, err);

    if (st != PICA_OK)
        return st;
    b->collecting = privacy_collect_begin(in);
    if (!b->collecting)
        return pica_fail_nomem(err);
    st = scan_graph_open(r, in->work, err);
    if (st != PICA_OK)
        return st;
    scan_progress_stage(o->progress, SCAN_STAGE_FOLLOWING, 0);
    st = scan_graph_explore_twice(r, o, err);
    if (st != PICA_OK)
        return st;
    scan_progress_stage(o->progress, SCAN_STAGE_READING, 0);
    st = end_beside(r, in->work, err);
    if (st == PICA_OK)
        st = scan_sdk_calls_find(r, o, err);
    if (st == PICA_OK)
        st = scan_contents_find(r, o, err);
    if (st == PICA_OK)
        st = scan_hybrid_begin(r, o, in->work, err);
    if (st == PICA_OK)
        st = privacy_collect_end(b->collecting, scan_graph_world(r), &r->arena, &r->notes,
                                 &r->collections, &r->collection_count, err);
    if (st != PICA_OK)
        return st;
    privacy_collect_free(b->collecting);
    b->collecting = NULL;
    return PICA_OK;
}

/* From the opened DEX files to SDKs, collections and the use of permissions. */
static enum pica_status analyse_code(struct scan_result *r, const struct scan_options *o,
                                     struct pica_work *work, struct pica_error *err)
{
    struct scan_buffers *b = r->buffers;
    struct privacy_collect_input in = { .manifest = r->has_manifest ? &r->manifest : NULL,
                                        .limits = o->limits,
                                        .work = work };
    enum pica_status st = scan_graph_begin(r, o, work, err);

    if (st != PICA_OK)
        return st;
    scan_progress_stage(o->progress, SCAN_STAGE_LINKING, 0);
    st = flow_program_link_indexed(b->dex, b->indexes, b->loaded_count, work, &r->notes,
                                   &b->program, err);
    if (st == PICA_OK && o->until == SCAN_UNTIL_PROGRAM)
        return scan_graph_open(r, work, err);
    in.program = b->program;
    if (st == PICA_OK)
        st = explore(r, o, &in, err);
    if (st != PICA_OK)
        return st;
    if (in.manifest)
        st = begin_beside(r, &in, find_permission_use, err);
    if (st == PICA_OK)
        st = scan_hybrid_end(r, work, err);
    if (st == PICA_OK)
        st = scan_decide(r, o, work, err);
    return st == PICA_OK && in.manifest ? end_beside(r, work, err) : st;
}

/*
 * The undecided calls are what could not be told: gaps, each with its place.
 * Those that any program makes by the hundred and that read nothing by
 * themselves (a File is made of a path) are one gap an API, counted.
 */
static enum pica_status note_undecided(struct scan_result *r, struct pica_error *err)
{
    size_t *quiet = pica_arena_array(&r->arena, privacy_api_count, sizeof *quiet);

    if (!quiet)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < r->collection_count; i++) {
        const struct privacy_collection *c = &r->collections[i];

        if (c->undecided && c->api->quiet)
            quiet[c->api - privacy_apis]++;
        else if (c->undecided)
            pica_gap_about(&r->notes, "value", c->place, c->called, c->why);
    }
    for (size_t i = 0; i < privacy_api_count; i++)
        if (quiet[i])
            pica_gap(&r->notes, "value", PICA_PLACE_NONE,
                     "%s: the argument cannot be told at %zu places; the call reads nothing by "
                     "itself",
                     privacy_apis[i].name, quiet[i]);
    return PICA_OK;
}

static enum pica_status judge(struct scan_result *r, const struct scan_options *o,
                              struct pica_error *err)
{
    struct fact_set facts = { 0 };
    enum pica_status st;

    scan_progress_stage(o->progress, SCAN_STAGE_JUDGING, 0);
    st = scan_facts(r, &facts, err);
    if (st == PICA_OK)
        st = scan_judge(r, &facts, o, err);
    fact_set_finish(&facts);
    return st;
}

static void note_native(struct scan_result *r)
{
    if (r->native_count)
        pica_gap(&r->notes, "native", pica_place_entry(r->natives[0].name),
                 "the native code of %zu libraries was not looked into: this version does not "
                 "read it",
                 r->native_count);
}

/* What libzip makes of one container; that it cannot read the file is a gap. */
static enum pica_status ask_libzip_of(struct scan_result *r, const struct apk_package *pkg,
                                      struct pica_error *err)
{
    enum pica_status st = apk_libzip_view(pkg, &r->notes, err);

    if (st == PICA_OK || st == PICA_E_NOMEM)
        return st;
    pica_gap_error(&r->notes, "libzip", PICA_PLACE_NONE, err);
    return PICA_OK;
}

static enum pica_status ask_libzip(struct scan_result *r, struct pica_error *err)
{
    const struct scan_set *set = r->buffers->set;
    struct apk_package *bundle = set ? scan_set_bundle(set) : NULL;
    enum pica_status st = PICA_OK;

    if (!set || bundle)
        return ask_libzip_of(r, set ? bundle : r->buffers->package, err);
    for (size_t i = 0; i < scan_set_count(set) && st == PICA_OK; i++)
        st = ask_libzip_of(r, scan_set_package(set, i), err);
    return st;
}

/* All that comes before the verdicts. */
static enum pica_status look(struct scan_result *r, const struct scan_options *o,
                             struct pica_work *work, struct scan_pieces **pieces,
                             struct pica_error *err)
{
    enum pica_status st = scan_pieces_begin(r, o, work, pieces, err);

    if (st != PICA_OK)
        return st;
    note_native(r);
    /* A question about the code needs neither signatures nor digests of the file. */
    if (o->until == SCAN_UNTIL_JUDGED)
        st = ask_libzip(r, err);
    if (st == PICA_OK && o->until == SCAN_UNTIL_JUDGED)
        st = scan_signature_begin(r, o->idsig, *pieces, work, err);
    if (st != PICA_OK)
        return st;
    settle_notes(r);
    st = analyse_code(r, o, work, err);
    if (st == PICA_OK && o->until == SCAN_UNTIL_JUDGED)
        st = scan_pieces_end(*pieces, err);
    if (st == PICA_OK && o->until == SCAN_UNTIL_JUDGED)
        st = scan_signature_end(r, o->threads, err);
    if (st == PICA_OK && o->until == SCAN_UNTIL_JUDGED)
        st = scan_dormant_end(r, o, work, err);
    if (st == PICA_OK)
        st = note_undecided(r, err);
    settle_notes(r);
    return st;
}

static enum pica_status scan_all(struct scan_result *r, const struct scan_options *o,
                                 struct pica_work *work, struct pica_error *err)
{
    struct scan_pieces *pieces = NULL;
    enum pica_status st = look(r, o, work, &pieces, err);

    pica_work_free(work); /* nobody is at the pieces any more */
    signing_free(r->buffers->signing);
    r->buffers->signing = NULL;
    scan_pieces_free(pieces);
    if (st != PICA_OK)
        return st;
    if (o->rules) {
        st = judge(r, o, err);
        if (st != PICA_OK)
            return st;
        settle_notes(r);
    }
    r->cut_short = scan_notes_cut_short(&r->notes);
    return r->notes.failed ? pica_fail_nomem(err) : PICA_OK;
}

static enum pica_status scan_on_threads(struct scan_result *r, const struct scan_options *o,
                                        struct pica_error *err)
{
    struct pica_work *work = pica_work_new(o->threads ? o->threads : pica_work_cores());

    return work ? scan_all(r, o, work, err) : pica_fail_nomem(err);
}

static enum pica_status begin(struct scan_result *r, const char *file_name,
                              const struct scan_options *o, struct pica_error *err)
{
    *r = (struct scan_result){ .rules = o->rules };
    scan_progress_stage(o->progress, SCAN_STAGE_OPENING, 0);
    r->file_name = pica_arena_str(&r->arena, pica_span_str(file_name));
    r->buffers = calloc(1, sizeof *r->buffers);
    return r->file_name && r->buffers ? PICA_OK : pica_fail_nomem(err);
}

/* An archive may be a package, or hold some. */
static enum pica_status open_archive(struct scan_result *r, const struct pica_input *in,
                                     const struct scan_options *o, struct pica_error *err)
{
    struct scan_buffers *b = r->buffers;
    struct apk_package *archive;
    enum pica_status st;

    b->input = *in;
    r->size = in->size;
    st = apk_open(&b->input, o->limits, &r->notes, &archive, err);
    if (st == PICA_OK && scan_set_is_one(archive))
        return scan_set_open(r, archive, o->limits, &b->set, err);
    if (st == PICA_OK)
        b->package = archive;
    return st;
}

static enum pica_status open_folder(struct scan_result *r, const struct scan_file *files,
                                    size_t count, const struct scan_options *o,
                                    struct pica_error *err)
{
    struct scan_buffers *b = r->buffers;

    b->parts = calloc(count + 1, sizeof *b->parts);
    if (!b->parts)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < count; i++)
        b->parts[i] = *files[i].in;
    b->input = pica_input_join(b->parts, count);
    r->size = b->input.size;
    return scan_set_open_files(r, files, count, o->limits, &b->set, err);
}

enum pica_status scan_open(const struct pica_input *in, const char *file_name,
                           const struct scan_options *options, struct scan_result *ret,
                           struct pica_error *err)
{
    enum pica_status st = begin(ret, file_name, options, err);

    if (st == PICA_OK)
        st = open_archive(ret, in, options, err);
    if (st != PICA_OK)
        scan_result_finish(ret);
    return st;
}

enum pica_status scan_open_folder(const struct scan_file *files, size_t count,
                                  const char *file_name, const struct scan_options *options,
                                  struct scan_result *ret, struct pica_error *err)
{
    enum pica_status st = begin(ret, file_name, options, err);

    if (st == PICA_OK)
        st = open_folder(ret, files, count, options, err);
    if (st != PICA_OK)
        scan_result_finish(ret);
    return st;
}

struct apk_package *scan_opened(const struct scan_result *r)
{
    return r->buffers->package;
}

struct apk_package *scan_opened_bundle(const struct scan_result *r)
{
    return r->buffers->set ? scan_set_bundle(r->buffers->set) : NULL;
}

enum pica_status scan_opened_tables(const struct scan_result *r, const struct pica_limits *limits,
                                    struct pica_notes *notes, struct scan_tables *ret,
                                    struct pica_error *err)
{
    struct scan_buffers *b = r->buffers;

    return b->set ? scan_tables_read(scan_set_packages(b->set), scan_set_count(b->set), limits,
                                     notes, ret, err)
                  : scan_tables_read(&b->package, 1, limits, notes, ret, err);
}

enum pica_status scan_package(const struct pica_input *in, const char *file_name,
                              const struct scan_options *options, struct scan_result *ret,
                              struct pica_error *err)
{
    enum pica_status st = scan_open(in, file_name, options, ret, err);

    if (st != PICA_OK)
        return st;
    st = scan_on_threads(ret, options, err);
    if (st != PICA_OK)
        scan_result_finish(ret);
    return st;
}

enum pica_status scan_folder(const struct scan_file *files, size_t count, const char *file_name,
                             const struct scan_options *options, struct scan_result *ret,
                             struct pica_error *err)
{
    enum pica_status st = scan_open_folder(files, count, file_name, options, ret, err);

    if (st != PICA_OK)
        return st;
    st = scan_on_threads(ret, options, err);
    if (st != PICA_OK)
        scan_result_finish(ret);
    return st;
}

void scan_result_finish(struct scan_result *r)
{
    struct scan_buffers *b = r->buffers;

    if (b) {
        if (b->beside)
            pica_arena_finish(&b->beside->arena);
        free(b->beside);
        scan_hybrid_free(b->hybrid);
        privacy_collect_free(b->collecting);
        scan_graph_free(b->graph);
        flow_program_free(b->program);
        for (size_t i = 0; i < b->dex_count; i++) {
            flow_index_finish(&b->indexes[i]);
            dex_close(&b->dex[i]);
        }
        free(b->dex);
        free(b->indexes);
        for (size_t i = 0; i < b->block_count; i++)
            free(b->blocks[i]);
        free(b->blocks);
        scan_tables_finish(&b->tables);
        scan_reading_free(b->reading);
        scan_dormant_free(b->dormant_code);
        if (!b->set)
            apk_close(b->package);
        scan_set_free(b->set);
        free(b->parts);
        free(b);
    }
    pica_notes_finish(&r->notes);
    pica_arena_finish(&r->arena);
    *r = (struct scan_result){ 0 };
}
