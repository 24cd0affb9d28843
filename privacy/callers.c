#include "privacy/callers.h"

#include "base/text.h"
#include "flow/sweep.h"
#include "privacy/budget.h"
#include "privacy/match.h"

#include <stdlib.h>

#define ROUNDS 3           /* callers of callers of callers */
#define ANSWERS_MAX 100000 /* of one file in one round; real ones have hundreds */

/* A question: what do the callers of a method pass as this argument word? */
struct question {
    struct privacy_passed from;
    size_t target; /* in asking.targets */
    /* The answers so far. */
    size_t calls;
    bool open;    /* some caller passes what cannot be told */
    bool settled; /* some caller passes something personal */
};

/* A method whose callers are looked for. */
struct target {
    uint32_t dex, method_idx;
    size_t first, count; /* its questions */
    bool sure;           /* nothing else can run in its place: all its calls name it */
};

/* What one call says to one question. */
struct answer {
    size_t question;
    struct privacy_decision decision;
    uint32_t dex, class_def, method_idx; /* the method that holds this call */
};

struct file_answers {
    struct pica_arena arena;
    struct pica_notes notes;
    struct pica_error err;
    enum pica_status status;
    struct answer *items;
    size_t count, cap;
    bool cut;
};

struct asking {
    const struct privacy_collect_input *in;
    const char *own_package;
    struct question *questions; /* by target */
    size_t question_count;
    struct target *targets;
    size_t target_count;
    const char **names; /* of the targets, sorted, each once */
    size_t name_count;
    struct file_answers *files;
};

/* --- targets ------------------------------------------------------------------ */

static int question_compare(const void *a, const void *b)
{
    const struct privacy_passed *x = &((const struct question *)a)->from;
    const struct privacy_passed *y = &((const struct question *)b)->from;

    if (x->dex != y->dex)
        return x->dex < y->dex ? -1 : 1;
    if (x->method_idx != y->method_idx)
        return x->method_idx < y->method_idx ? -1 : 1;
    if (x->item != y->item)
        return x->item < y->item ? -1 : 1;
    return (x->word > y->word) - (x->word < y->word);
}

/* Sorts the questions, each once, and forgets those that are answered. */
static void questions_sort(struct asking *a, const struct privacy_collection *items)
{
    size_t kept = 0;

    qsort(a->questions, a->question_count, sizeof *a->questions, question_compare);
    for (size_t i = 0; i < a->question_count; i++)
        if (items[a->questions[i].from.item].undecided &&
            (kept == 0 || question_compare(&a->questions[kept - 1], &a->questions[i]) != 0))
            a->questions[kept++] = a->questions[i];
    a->question_count = kept;
}

static int name_compare(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Whether every run of the method comes from a call that names it: it is not overridden. */
static bool target_sure(const struct flow_program *p, const struct privacy_passed *q)
{
    const struct dex_file *dex = flow_dex(p, q->dex);
    struct dex_class cls = dex_class(dex, q->class_def);
    struct dex_class_data it = dex_class_data(dex, &cls);
    enum dex_member_list list;
    struct dex_member m;

    while (dex_class_data_next(&it, &list, &m))
        if (list == DEX_DIRECT_METHODS && m.idx == q->method_idx)
            return true; /* static, private, or a constructor */
    return false;
}

/* Makes the list of targets out of the sorted questions. */
static bool targets_make(struct asking *a)
{
    const struct flow_program *p = a->in->program;
    size_t kept = 0;

    a->targets = calloc(a->question_count + 1, sizeof *a->targets);
    a->names = calloc(a->question_count + 1, sizeof *a->names);
    if (!a->targets || !a->names)
        return false;
    a->target_count = 0;
    for (size_t i = 0; i < a->question_count && a->target_count < UINT16_MAX - 1; i++) {
        struct question *q = &a->questions[i];
        struct target *t = a->target_count ? &a->targets[a->target_count - 1] : NULL;

        if (!t || t->dex != q->from.dex || t->method_idx != q->from.method_idx) {
            const struct dex_file *dex = flow_dex(p, q->from.dex);

            t = &a->targets[a->target_count];
            *t =
                (struct target){ .dex = q->from.dex, .method_idx = q->from.method_idx, .first = i };
            t->sure = target_sure(p, &q->from);
            a->names[a->target_count++] =
                (const char *)dex_string(dex, dex_method_id(dex, t->method_idx).name_idx).data;
        }
        t->count++;
        q->target = a->target_count - 1;
    }
    qsort(a->names, a->target_count, sizeof *a->names, name_compare);
    for (size_t i = 0; i < a->target_count; i++)
        if (kept == 0 || strcmp(a->names[kept - 1], a->names[i]) != 0)
            a->names[kept++] = a->names[i];
    a->name_count = kept;
    return true;
}

static int target_compare(const struct target *t, uint32_t dex, uint32_t method_idx)
{
    if (t->dex != dex)
        return t->dex < dex ? -1 : 1;
    return (t->method_idx > method_idx) - (t->method_idx < method_idx);
}

/* The number of the target that a reference leads to, from 1; 0: none. */
static uint16_t target_of(const struct asking *a, uint32_t dex, uint32_t method_idx)
{
    size_t low = 0, high = a->target_count;
    struct flow_member m;

    if (!flow_find_method(a->in->program, dex, method_idx, &m))
        return 0;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int d = target_compare(&a->targets[mid], m.dex, m.member.idx);

        if (d == 0)
            return (uint16_t)(mid + 1);
        if (d < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return 0;
}

/* --- calls ---------------------------------------------------------------------- */

/* The declared type of argument word `word` of a method; empty: `this`, or none. */
static struct pica_span word_type(const struct dex_file *dex, uint32_t method_idx, bool is_static,
                                  uint32_t word)
{
    struct dex_proto proto = dex_proto(dex, dex_method_id(dex, method_idx).proto_idx);
    uint32_t at = is_static ? 0 : 1;

    for (uint32_t k = 0; k < proto.params.count && at <= word; k++) {
        struct pica_span type = dex_type(dex, dex_param(&proto, k));

        if (at == word)
            return type;
        at += pica_span_is(type, "J") || pica_span_is(type, "D") ? 2 : 1;
    }
    return (struct pica_span){ 0 };
}

struct call_place {
    struct asking *a;
    struct file_answers *out;
    const struct flow_site *site;
    struct privacy_frame *frame;
    struct dex_insn insn;
};

static bool answer_add(struct call_place *c, size_t question)
{
    struct question *q = &c->a->questions[question];
    const struct dex_file *target = flow_dex(c->a->in->program, q->from.dex);
    struct answer answer = { .question = question,
                             .dex = c->frame->dex,
                             .class_def = c->site->class_def,
                             .method_idx = c->site->method_idx };
    bool is_static = c->insn.op == DEX_OP_INVOKE_STATIC || c->insn.op == DEX_OP_INVOKE_STATIC_RANGE;
    struct pica_span type = word_type(target, q->from.method_idx, is_static, q->from.word);

    if (type.len == 0 || q->from.word >= c->insn.arg_count)
        return true;
    if (c->out->count == ANSWERS_MAX) {
        c->out->cut = true;
        return true;
    }
    privacy_decide_value(c->frame, c->insn.at, dex_insn_arg(&c->insn, q->from.word), type,
                         q->from.call, c->a->own_package, &answer.decision);
    if (!pica_grow(&c->out->items, &c->out->cap, c->out->count + 1, sizeof *c->out->items))
        return false;
    c->out->items[c->out->count++] = answer;
    return true;
}

static bool take_calls(struct asking *a, struct file_answers *out, uint32_t dex,
                       const struct flow_sweep *sweep, struct privacy_scope *scope)
{
    const struct dex_file *file = flow_dex(a->in->program, dex);
    struct privacy_frame frame = { 0 };
    uint32_t method = DEX_NO_INDEX, code_off = 0;
    bool whole = true;

    for (size_t s = 0; s < sweep->count && whole; s++) {
        const struct flow_site *site = &sweep->sites[s];
        const struct target *t = &a->targets[site->mark - 1];
        struct call_place c = { a, out, site, &frame, { 0 } };
        struct dex_code code;

        if (!flow_class_counts(a->in->program, dex, site->class_def) ||
            !dex_code(file, site->code_off, &code))
            continue;
        if (method != site->method_idx || code_off != site->code_off) {
            privacy_frame_close(&frame);
            method = site->method_idx;
            code_off = site->code_off;
            if (!privacy_frame_open(scope, dex, &code, 0, &frame)) {
                method = DEX_NO_INDEX;
                out->cut = true;
                whole = !scope->nomem;
                continue;
            }
        }
        if (!dex_insn_decode(&code, site->insn, &c.insn))
            continue;
        for (size_t q = 0; q < t->count && whole; q++)
            whole = answer_add(&c, t->first + q) && !scope->nomem;
    }
    privacy_frame_close(&frame);
    return whole;
}

static void ask_file(void *context, size_t index)
{
    struct asking *a = context;
    struct file_answers *out = &a->files[index];
    const struct dex_file *file = flow_dex(a->in->program, (uint32_t)index);
    struct pica_limits limits = privacy_budget(a->in->program, a->in->limits, (uint32_t)index);
    struct privacy_scope scope = { .program = a->in->program,
                                   .arena = &out->arena,
                                   .work_left = limits.dex_instructions };
    uint16_t *named = calloc((size_t)file->strings.count + 1, sizeof *named);
    uint16_t *marked = calloc((size_t)file->methods.count + 1, sizeof *marked);
    struct flow_marks marks = { .methods = marked };
    struct flow_sweep sweep = { 0 };
    bool any = false;

    if (!named || !marked || !privacy_match_names(file, a->names, a->name_count, named)) {
        out->status = pica_fail_nomem(&out->err);
    } else {
        for (uint32_t i = 0; i < file->methods.count; i++) {
            if (named[dex_method_id(file, i).name_idx])
                marked[i] = target_of(a, (uint32_t)index, i);
            any |= marked[i] != 0;
        }
        if (any)
            out->status = flow_sweep(file, &marks, &limits, &out->notes, &sweep, &out->err);
        if (out->status == PICA_OK && !take_calls(a, out, (uint32_t)index, &sweep, &scope))
            out->status = pica_fail_nomem(&out->err);
    }
    /* What a limit cut off could have been a caller. */
    out->cut |= out->notes.count > 0;
    flow_sweep_finish(&sweep);
    free(named);
    free(marked);
}

/* --- rounds ------------------------------------------------------------------------- */

static bool settle(struct question *q, const struct answer *answer,
                   struct privacy_collection *items, struct pica_arena *arena)
{
    struct privacy_collection *item = &items[q->from.item];
    const struct privacy_decision *d = &answer->decision;

    q->settled = true;
    if (!item->undecided)
        return true; /* an earlier caller has settled it */
    item->api = d->api;
    item->form = d->form;
    item->pi = d->pi;
    item->undecided = false;
    item->why = NULL;
    item->value = d->value.len ? dex_utf8(d->value, arena) : NULL;
    return !d->value.len || item->value;
}

/* Takes the answers of one file into account; callers that pass on go to `next`. */
static bool take_answers(struct asking *a, const struct file_answers *f,
                         struct privacy_collection *items, struct pica_arena *arena,
                         struct question **next, size_t *next_count, size_t *next_cap)
{
    for (size_t i = 0; i < f->count; i++) {
        const struct answer *answer = &f->items[i];
        struct question *q = &a->questions[answer->question];
        const struct privacy_decision *d = &answer->decision;

        q->calls++;
        q->open |= d->verdict == PRIVACY_UNDECIDED;
        if (d->verdict == PRIVACY_COLLECTED && !settle(q, answer, items, arena))
            return false;
        if (d->verdict != PRIVACY_UNDECIDED || d->parameter == DEX_NO_INDEX)
            continue;
        if (!pica_grow(next, next_cap, *next_count + 1, sizeof **next))
            return false;
        (*next)[(*next_count)++] =
            (struct question){ .from = { q->from.item, answer->dex, answer->class_def,
                                         answer->method_idx, d->parameter, d->only_parameter,
                                         q->from.call } };
    }
    return true;
}

static void asking_clear(struct asking *a)
{
    for (size_t i = 0; a->files && i < flow_dex_count(a->in->program); i++) {
        pica_arena_finish(&a->files[i].arena);
        pica_notes_finish(&a->files[i].notes);
        free(a->files[i].items);
    }
    free(a->files);
    free(a->targets);
    free(a->names);
    free(a->questions);
    *a = (struct asking){ .in = a->in, .own_package = a->own_package };
}

/* What every caller is known to pass is nothing: the call is no collection. */
static void drop_harmless(const struct asking *a, bool cut, struct privacy_collection *items)
{
    for (size_t i = 0; i < a->question_count; i++) {
        const struct question *q = &a->questions[i];

        if (!cut && q->calls && !q->open && !q->settled && q->from.only &&
            a->targets[q->target].sure && items[q->from.item].undecided)
            items[q->from.item].api = NULL;
    }
}

static enum pica_status ask_round(struct asking *a, bool first, struct privacy_collection *items,
                                  struct pica_arena *arena, struct question **next,
                                  size_t *next_count, struct pica_error *err)
{
    size_t files = flow_dex_count(a->in->program), next_cap = 0;
    bool cut = false;

    a->files = calloc(files ? files : 1, sizeof *a->files);
    questions_sort(a, items);
    if (!a->files || !targets_make(a))
        return pica_fail_nomem(err);
    pica_work_run(a->in->work, files, ask_file, a);
    for (size_t i = 0; i < files; i++) {
        if (a->files[i].status != PICA_OK) {
            *err = a->files[i].err;
            return a->files[i].status;
        }
        cut |= a->files[i].cut;
        if (!take_answers(a, &a->files[i], items, arena, next, next_count, &next_cap))
            return pica_fail_nomem(err);
    }
    /* Only the first round sees all that reaches the call. */
    if (first)
        drop_harmless(a, cut, items);
    return PICA_OK;
}

enum pica_status privacy_ask_callers(const struct privacy_collect_input *in,
                                     const char *own_package, const struct privacy_passed *passed,
                                     size_t passed_count, struct privacy_collection *items,
                                     struct pica_arena *arena, struct pica_error *err)
{
    struct asking a = { .in = in, .own_package = own_package };
    struct question *next = NULL;
    size_t next_count = 0;
    enum pica_status st = PICA_OK;

    if (passed_count == 0)
        return PICA_OK;
    a.questions = calloc(passed_count, sizeof *a.questions);
    if (!a.questions)
        return pica_fail_nomem(err);
    for (a.question_count = 0; a.question_count < passed_count; a.question_count++)
        a.questions[a.question_count].from = passed[a.question_count];
    for (unsigned round = 0; round < ROUNDS && a.question_count && st == PICA_OK; round++) {
        next = NULL;
        next_count = 0;
        st = ask_round(&a, round == 0, items, arena, &next, &next_count, err);
        asking_clear(&a);
        a.questions = next;
        a.question_count = next_count;
    }
    asking_clear(&a);
    return st;
}
