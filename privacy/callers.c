#include "privacy/callers.h"

#include "base/text.h"
#include "dex/access.h"
#include "flow/marks.h"
#include "privacy/budget.h"

#include <stdlib.h>

#define ROUNDS 16          /* callers of callers of callers ... */
#define ANSWERS_MAX 100000 /* of one file in one round; real ones have hundreds */

/* A question: what do the callers of a method pass as this argument word? */
struct question {
    struct privacy_passed from;
    uint32_t method; /* its number, or FLOW_NONE */
    size_t target;   /* in asking.targets */
    /* The answers so far. */
    size_t calls;
    bool open;    /* some caller passes what cannot be told */
    bool settled; /* some caller passes something personal */
};

/* A method whose callers are looked for. */
struct target {
    uint32_t method;     /* number; FLOW_NONE: the device does not run it */
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
    bool nomem;
    struct answer *items;
    size_t count, cap;
    bool cut;
};

struct asking {
    const struct privacy_collect_input *in;
    const char *own_package;
    struct question *questions; /* by target */
    size_t question_count;
    struct target *targets; /* by method */
    size_t target_count;
    uint64_t *signatures; /* a bit for that of each target */
    struct file_answers *files;
    struct question *asked; /* in earlier rounds, sorted */
    size_t asked_count, asked_cap;
};

/* --- targets ------------------------------------------------------------------ */

static int question_compare(const void *a, const void *b)
{
    const struct question *x = a, *y = b;

    if (x->method != y->method)
        return x->method < y->method ? -1 : 1;
    if (x->from.item != y->from.item)
        return x->from.item < y->from.item ? -1 : 1;
    return (x->from.word > y->from.word) - (x->from.word < y->from.word);
}

static struct question question_make(const struct asking *a, const struct privacy_passed *from)
{
    return (struct question){ .from = *from,
                              .method =
                                  flow_method_of(a->in->program, from->dex, from->method_idx) };
}

static void questions_sort(struct question *questions, size_t count)
{
    if (count)
        qsort(questions, count, sizeof *questions, question_compare);
}

/* Sorts the questions, each once, and forgets those that are answered or were asked before: a
 * method may pass an argument on to itself. */
static bool questions_settle(struct asking *a, const struct privacy_collection *items)
{
    size_t kept = 0;

    questions_sort(a->questions, a->question_count);
    for (size_t i = 0; i < a->question_count; i++) {
        const struct question *q = &a->questions[i];

        if (items[q->from.item].undecided &&
            (kept == 0 || question_compare(&a->questions[kept - 1], q) != 0) &&
            (a->asked_count == 0 ||
             !bsearch(q, a->asked, a->asked_count, sizeof *q, question_compare)))
            a->questions[kept++] = *q;
    }
    a->question_count = kept;
    if (kept == 0)
        return true;
    if (!pica_grow(&a->asked, &a->asked_cap, a->asked_count + kept, sizeof *a->asked))
        return false;
    memcpy(a->asked + a->asked_count, a->questions, kept * sizeof *a->asked);
    a->asked_count += kept;
    questions_sort(a->asked, a->asked_count);
    return true;
}

/* Whether every run of the method comes from a call that names it: it is not overridden. */
static bool is_sure(const struct flow_program *p, uint32_t method)
{
    /* static, private, or a constructor */
    return method != FLOW_NONE && flow_method(p, method)->access_flags &
                                      (DEX_ACC_STATIC | DEX_ACC_PRIVATE | DEX_ACC_CONSTRUCTOR);
}

/* Makes the list of targets out of the sorted questions. */
static bool targets_make(struct asking *a)
{
    const struct flow_program *p = a->in->program;

    a->targets = calloc(a->question_count + 1, sizeof *a->targets);
    a->signatures = calloc(flow_signature_count(p) / 64 + 1, sizeof *a->signatures);
    if (!a->targets || !a->signatures)
        return false;
    a->target_count = 0;
    for (size_t i = 0; i < a->question_count; i++) {
        struct question *q = &a->questions[i];
        struct target *t = a->target_count ? &a->targets[a->target_count - 1] : NULL;

        if (!t || t->method != q->method) {
            t = &a->targets[a->target_count++];
            *t = (struct target){ .method = q->method, .first = i, .sure = is_sure(p, q->method) };
            if (q->method != FLOW_NONE) {
                uint32_t s = flow_method(p, q->method)->signature;

                a->signatures[s / 64] |= UINT64_C(1) << s % 64;
            }
        }
        t->count++;
        q->target = a->target_count - 1;
    }
    return true;
}

/* The number of the target that a reference leads to, from 1; 0: none. */
static size_t target_of(const struct asking *a, uint32_t dex, uint32_t method_idx)
{
    uint32_t s = flow_signature_of(a->in->program, dex, method_idx), method;
    size_t low = 0, high = a->target_count;

    if (!(a->signatures[s / 64] >> s % 64 & 1))
        return 0;
    method = flow_target(a->in->program, dex, method_idx);
    while (low < high && method != FLOW_NONE) {
        size_t mid = low + (high - low) / 2;

        if (a->targets[mid].method == method)
            return mid + 1;
        if (a->targets[mid].method < method)
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

/* A call of a target. */
struct call {
    uint32_t ref; /* number in the index */
    uint32_t target;
};

struct call_place {
    struct asking *a;
    struct file_answers *out;
    const struct flow_body_refs *body;
    struct flow_frame *frame;
    struct dex_insn insn;
};

static bool answer_add(struct call_place *c, size_t question)
{
    struct question *q = &c->a->questions[question];
    const struct dex_file *target = flow_dex(c->a->in->program, q->from.dex);
    struct answer answer = { .question = question,
                             .dex = c->frame->dex,
                             .class_def = c->body->class_def,
                             .method_idx = c->body->method_idx };
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

/* Marks the methods that are targets; false without memory. */
static bool mark_targets(const struct asking *a, uint32_t dex, struct flow_marks *marks,
                         bool *ret_any)
{
    const struct dex_file *file = flow_dex(a->in->program, dex);

    *ret_any = false;
    if (!flow_marks_init(marks, file, 1u << FLOW_REF_INVOKE))
        return false;
    for (uint32_t i = 0; i < file->methods.count; i++)
        if (target_of(a, dex, i)) {
            flow_marks_set(marks, FLOW_REF_INVOKE, i);
            *ret_any = true;
        }
    return true;
}

/* All calls of targets in one file, in the order of its code; malloc'ed. */
static bool find_calls(const struct asking *a, const struct flow_index *index, uint32_t dex,
                       struct call **ret, size_t *ret_count)
{
    struct flow_marks marks;
    size_t cap = 0;
    bool any, whole;

    *ret = NULL;
    *ret_count = 0;
    whole = mark_targets(a, dex, &marks, &any);
    for (uint32_t r = 0; whole && any && r < index->ref_count; r++) {
        r = flow_marks_next(&marks, index, r);
        if (r == index->ref_count)
            break;
        whole = pica_grow(ret, &cap, *ret_count + 1, sizeof **ret);
        if (whole)
            (*ret)[(*ret_count)++] =
                (struct call){ r, (uint32_t)target_of(a, dex, index->refs[r].target) - 1 };
    }
    flow_marks_finish(&marks);
    return whole;
}

static bool take_calls(struct asking *a, struct file_answers *out, uint32_t dex,
                       const struct flow_index *index, const struct call *calls, size_t count)
{
    const struct dex_file *file = flow_dex(a->in->program, dex);
    struct pica_limits limits = privacy_budget(a->in->program, a->in->limits, dex);
    struct flow_scope scope = { .program = a->in->program,
                                .arena = &out->arena,
                                .work_left = limits.dex_instructions,
                                .writes = a->in->writes,
                                .limits = a->in->limits };
    const struct flow_body_refs *open = NULL;
    struct flow_frame frame = { 0 };
    bool whole = true;

    for (size_t n = 0; n < count && whole; n++) {
        const struct flow_body_refs *body = flow_index_body(index, calls[n].ref);
        const struct target *t = &a->targets[calls[n].target];
        struct call_place c = { a, out, body, &frame, { 0 } };
        struct dex_code code;

        if (!flow_class_counts(a->in->program, dex, body->class_def) ||
            !dex_code(file, body->code_off, &code))
            continue;
        if (open != body) {
            flow_frame_close(&frame);
            open = body;
            if (!flow_frame_open(&scope, dex, &code, 0, &frame)) {
                open = NULL;
                out->cut = true;
                whole = !scope.nomem;
                continue;
            }
        }
        if (!dex_insn_decode(&code, flow_ref_at(index->refs[calls[n].ref]), &c.insn))
            continue;
        for (size_t q = 0; q < t->count && whole; q++)
            whole = answer_add(&c, t->first + q) && !scope.nomem;
    }
    flow_frame_close(&frame);
    flow_scope_finish(&scope);
    return whole;
}

static void ask_file(void *context, size_t number)
{
    struct asking *a = context;
    struct file_answers *out = &a->files[number];
    const struct flow_index *index = flow_program_index(a->in->program, (uint32_t)number);
    struct call *calls = NULL;
    size_t count = 0;

    out->nomem = !find_calls(a, index, (uint32_t)number, &calls, &count) ||
                 !take_calls(a, out, (uint32_t)number, index, calls, count);
    /* What was not read could have been a caller. */
    out->cut |= index->illegal || index->unread;
    free(calls);
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
    item->passed_to = item->api;
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
            question_make(a, &(struct privacy_passed){ q->from.item, answer->dex, answer->class_def,
                                                       answer->method_idx, d->parameter,
                                                       d->only_parameter, q->from.call });
    }
    return true;
}

/* Forgets a round. */
static void asking_clear(struct asking *a)
{
    for (size_t i = 0; a->files && i < flow_dex_count(a->in->program); i++) {
        pica_arena_finish(&a->files[i].arena);
        free(a->files[i].items);
    }
    free(a->files);
    free(a->targets);
    free(a->signatures);
    free(a->questions);
    a->files = NULL;
    a->targets = NULL;
    a->signatures = NULL;
    a->questions = NULL;
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
    if (!a->files || !questions_settle(a, items) || !targets_make(a))
        return pica_fail_nomem(err);
    if (a->question_count == 0)
        return PICA_OK;
    pica_work_run(a->in->work, files, ask_file, a);
    for (size_t i = 0; i < files; i++) {
        if (a->files[i].nomem)
            return pica_fail_nomem(err);
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
        a.questions[a.question_count] = question_make(&a, &passed[a.question_count]);
    for (unsigned round = 0; round < ROUNDS && a.question_count && st == PICA_OK; round++) {
        next = NULL;
        next_count = 0;
        st = ask_round(&a, round == 0, items, arena, &next, &next_count, err);
        asking_clear(&a);
        a.questions = next;
        a.question_count = next_count;
    }
    asking_clear(&a);
    free(a.asked);
    return st;
}
