#include "scan/detail.h"

#include "dex/debug_info.h"
#include "dex/insn.h"
#include "dex/print.h"
#include "flow/program.h"
#include "scan/pieces.h"

#include <stdlib.h>

enum {
    LINES_AROUND = 4, /* instructions shown before and behind the place */
    LINE_MOST = 400,  /* bytes of one: a string constant may be long */
};

struct maker {
    struct scan_result *r;
    const struct pica_place **places;
    size_t count, cap;
    bool code;   /* lines are wanted */
    bool failed; /* out of memory */
};

/* --- which places a page shows ------------------------------------------------------- */

static void want(struct maker *m, const struct pica_place *p)
{
    if (!p->entry || !p->class_name || p->method_idx == PICA_NO_INDEX || p->insn == PICA_NO_INDEX ||
        p->file_offset == PICA_NO_OFFSET)
        return;
    if (!pica_grow(&m->places, &m->cap, m->count + 1, sizeof *m->places)) {
        m->failed = true;
        return;
    }
    m->places[m->count++] = p;
}

static void want_decision(struct maker *m, const struct scan_decision *d)
{
    for (size_t i = 0; i < d->chain.count; i++) {
        const struct scan_step *s = &d->chain.steps[i];

        want(m, &s->call);
        for (size_t k = 0; k < s->test_count; k++)
            want(m, &s->tests[k].place);
    }
    for (size_t i = 0; i < d->guard_count; i++) {
        want(m, &d->guards[i].place);
        want(m, &d->guards[i].because);
    }
    for (size_t i = 0; i < d->unseen_count; i++)
        want(m, &d->unseen[i].place);
}

static void want_decisions(struct maker *m, const struct scan_decisions *d)
{
    for (size_t i = 0; i < m->r->collection_count; i++)
        want_decision(m, &d->collections[i]);
    for (size_t i = 0; i < d->request_count; i++) {
        want(m, &d->requests[i].place);
        want_decision(m, &d->requests[i].decision);
    }
    for (size_t i = 0; i < d->start_count; i++) {
        want(m, &d->starts[i].call->place);
        want_decision(m, &d->starts[i].decision);
    }
    for (size_t i = 0; i < d->grant_count; i++) {
        want(m, &d->grants[i].call->place);
        want_decision(m, &d->grants[i].decision);
    }
    for (size_t i = 0; i < d->act_count; i++) {
        want(m, &d->acts[i].place);
        want(m, &d->acts[i].handler);
    }
    for (size_t i = 0; i < CONSENT_FLOW_ELEMENT_COUNT; i++)
        want(m, &d->flow.elements[i].place);
}

static int by_place(const void *a, const void *b)
{
    return pica_place_compare(*(const struct pica_place *const *)a,
                              *(const struct pica_place *const *)b);
}

static void want_all(struct maker *m)
{
    const struct scan_result *r = m->r;
    size_t kept = 0;

    for (size_t i = 0; i < r->collection_count; i++)
        want(m, &r->collections[i].place);
    for (size_t i = 0; i < r->finding_count; i++)
        for (size_t k = 0; k < r->findings[i].evidence_count; k++)
            want(m, &r->findings[i].evidence[k]);
    if (r->decisions)
        want_decisions(m, r->decisions);
    if (m->count)
        qsort(m->places, m->count, sizeof *m->places, by_place);
    for (size_t i = 0; i < m->count; i++)
        if (kept == 0 || by_place(&m->places[kept - 1], &m->places[i]) != 0)
            m->places[kept++] = m->places[i];
    m->count = kept;
}

/* --- the code around a place ----------------------------------------------------------- */

/* The method that holds the place; false: its code is none that the system loads. */
static bool find_code(const struct scan_result *r, const struct pica_place *p,
                      struct flow_member *ret, struct dex_code *code)
{
    const struct scan_buffers *b = r->buffers;

    for (uint32_t dex = 0; b->program && dex < b->loaded_count; dex++) {
        const struct dex_file *file = &b->dex[dex];

        if (!file->entry || strcmp(file->entry, p->entry) != 0 ||
            p->method_idx >= file->methods.count)
            continue;
        return flow_find_method(b->program, dex, p->method_idx, ret) && ret->dex == dex &&
               ret->member.code_off != 0 && dex_code(file, ret->member.code_off, code) &&
               p->insn < code->units &&
               p->file_offset == code->insns_offset + (uint64_t)p->insn * 2;
    }
    return false;
}

/* Everything behind the last " // " is numbers of tables, which say nothing to a reader. */
static const char *plain_text(struct maker *m, const struct pica_text *t)
{
    struct pica_span s = pica_span_of(t->data, t->len);
    const char *text;

    for (size_t i = t->len; i-- > 4;)
        if (memcmp(t->data + i - 4, " // ", 4) == 0) {
            s.len = i - 4;
            break;
        }
    if (s.len > LINE_MOST) {
        s.len = LINE_MOST;
        while (s.len && (t->data[s.len] & 0xc0) == 0x80)
            s.len--;
        text = pica_arena_printf(&m->r->arena, "%.*s...", (int)s.len, t->data);
    } else {
        text = pica_arena_str(&m->r->arena, s);
    }
    m->failed |= !text;
    return text;
}

/* The first of the instructions to be shown: at most LINES_AROUND before `at`. */
static uint32_t first_shown(const struct dex_code *code, uint32_t at)
{
    uint32_t starts[LINES_AROUND], count = 0;

    for (uint32_t u = 0; u < at;) {
        uint32_t n = dex_insn_units(code->insns + (size_t)u * 2, code->units - u);

        if (n == 0)
            return at;
        starts[count++ % LINES_AROUND] = u;
        u += n;
    }
    if (count == 0)
        return at;
    return count < LINES_AROUND ? starts[0] : starts[count % LINES_AROUND];
}

static void add_lines(struct maker *m, const struct dex_file *dex, const struct dex_code *code,
                      struct scan_excerpt *e)
{
    struct scan_code_line *lines =
        pica_arena_array(&m->r->arena, 2 * LINES_AROUND + 1, sizeof *lines);
    struct pica_text t = { 0 };
    struct dex_printer printer = dex_printer(dex, &t);
    uint32_t at = first_shown(code, e->place->insn), behind = 0;

    if (!lines) {
        m->failed = true;
        return;
    }
    while (at < code->units && behind <= LINES_AROUND && e->line_count <= 2 * LINES_AROUND) {
        uint32_t n = dex_insn_units(code->insns + (size_t)at * 2, code->units - at);

        if (n == 0 || dex_insn_is_payload(code->insns + (size_t)at * 2))
            break;
        t.len = 0;
        (void)dex_print_instruction(&printer, code, at);
        if (t.failed || printer.failed || !t.data) {
            m->failed = true;
            break;
        }
        if (at == e->place->insn)
            e->here = e->line_count;
        behind += at >= e->place->insn;
        lines[e->line_count++] = (struct scan_code_line){ .unit = at,
                                                          .line = dex_debug_line(dex, code, at),
                                                          .text = plain_text(m, &t) };
        at += n;
    }
    pica_text_finish(&t);
    e->lines = lines;
}

static void add_excerpt(struct maker *m, const struct pica_place *p, struct scan_excerpt *excerpts,
                        size_t *count)
{
    struct flow_member found;
    struct dex_code code;
    const struct dex_file *dex;
    struct dex_class cls;
    struct scan_excerpt e = { .place = p };

    if (!find_code(m->r, p, &found, &code))
        return;
    dex = &m->r->buffers->dex[found.dex];
    cls = dex_class(dex, found.class_def);
    if (cls.source_file < dex->strings.count) {
        e.source = dex_utf8(dex_string(dex, cls.source_file), &m->r->arena);
        m->failed |= !e.source;
    }
    e.line = dex_debug_line(dex, &code, p->insn);
    if (m->code)
        add_lines(m, dex, &code, &e);
    excerpts[(*count)++] = e;
}

/* --- what would make each call lawful ---------------------------------------------------- */

static enum pica_status tell(struct scan_result *r, enum scan_subject_kind kind, size_t count,
                             const struct scan_story **ret, struct pica_error *err)
{
    struct scan_story *stories = pica_arena_array(&r->arena, count + 1, sizeof *stories);

    if (!stories)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < count; i++) {
        enum pica_status st =
            scan_story(r, (struct scan_subject){ .kind = kind, .index = i }, &stories[i], err);

        if (st != PICA_OK)
            return st;
    }
    *ret = stories;
    return PICA_OK;
}

static enum pica_status tell_all(struct scan_result *r, struct scan_detail *d,
                                 struct pica_error *err)
{
    const struct scan_decisions *of = r->decisions;
    enum pica_status st =
        tell(r, SCAN_SUBJECT_COLLECTION, r->collection_count, &d->collections, err);

    if (st == PICA_OK)
        st = tell(r, SCAN_SUBJECT_REQUEST, of->request_count, &d->requests, err);
    if (st == PICA_OK)
        st = tell(r, SCAN_SUBJECT_START, of->start_count, &d->starts, err);
    if (st == PICA_OK)
        st = tell(r, SCAN_SUBJECT_GRANT, of->grant_count, &d->grants, err);
    return st;
}

enum pica_status scan_detail_make(struct scan_result *r, unsigned wanted, struct pica_error *err)
{
    struct maker m = { .r = r, .code = wanted & SCAN_DETAIL_CODE };
    struct scan_detail *d = pica_arena_alloc(&r->arena, sizeof *d);
    struct scan_excerpt *excerpts;

    if (!d)
        return pica_fail_nomem(err);
    *d = (struct scan_detail){ 0 };
    if ((wanted & (SCAN_DETAIL_SOURCES | SCAN_DETAIL_CODE)) && r->buffers)
        want_all(&m);
    excerpts = pica_arena_array(&r->arena, m.count + 1, sizeof *excerpts);
    m.failed |= !excerpts;
    for (size_t i = 0; !m.failed && i < m.count; i++)
        add_excerpt(&m, m.places[i], excerpts, &d->excerpt_count);
    d->excerpts = excerpts;
    free(m.places);
    if (m.failed)
        return pica_fail_nomem(err);
    r->detail = d;
    return (wanted & SCAN_DETAIL_STORIES) && r->decisions ? tell_all(r, d, err) : PICA_OK;
}
