#include "report/graph_parts.h"
#include "report/json_parts.h"

static void json_test(struct pica_json *j, const struct scan_test *t)
{
    pica_json_object(j);
    report_key_place(j, "place", &t->place);
    pica_json_key_text(j, "subject", t->subject);
    pica_json_key_text(j, "values", t->values);
    pica_json_key_bool(j, "taken", t->taken);
    pica_json_key_bool(j, "decided", t->decided);
    pica_json_object_end(j);
}

static void json_step(struct pica_json *j, const struct scan_step *s)
{
    pica_json_object(j);
    pica_json_key_text(j, "class", s->method.class_name);
    pica_json_key_text(j, "method", s->method.method);
    pica_json_key_text(j, "edge", flow_reasons[s->reason].name);
    if (s->phase != FLOW_PHASE_COUNT)
        pica_json_key_text(j, "phase", flow_phases[s->phase].name);
    if (s->call.entry)
        report_key_place(j, "place", &s->call);
    if (s->test_count) {
        report_key_array(j, "tests");
        for (size_t i = 0; i < s->test_count; i++)
            json_test(j, &s->tests[i]);
        pica_json_array_end(j);
    }
    pica_json_object_end(j);
}

void report_key_chain(struct pica_json *j, const char *key, const struct scan_chain *chain)
{
    report_key_array(j, key);
    for (size_t i = 0; i < chain->count; i++)
        json_step(j, &chain->steps[i]);
    pica_json_array_end(j);
}

static void json_unresolved(struct pica_json *j, const struct scan_unresolved *u)
{
    pica_json_object(j);
    pica_json_key_text(j, "kind", flow_unresolved_kinds[u->kind].name);
    pica_json_key_text(j, "target", u->target);
    report_key_place(j, "place", &u->place);
    pica_json_object_end(j);
}

void report_key_unresolved(struct pica_json *j, const char *key, const struct scan_unresolved *u,
                           size_t count)
{
    report_key_array(j, key);
    for (size_t i = 0; i < count; i++)
        json_unresolved(j, &u[i]);
    pica_json_array_end(j);
}

/* --- pica explain -------------------------------------------------------------- */

static void json_caller(struct pica_json *j, const struct scan_edge *e)
{
    pica_json_object(j);
    pica_json_key_text(j, "class", e->caller.class_name);
    pica_json_key_text(j, "method", e->caller.method);
    pica_json_key_text(j, "edge", flow_reasons[e->reason].name);
    if (e->phase != FLOW_PHASE_COUNT)
        pica_json_key_text(j, "phase", flow_phases[e->phase].name);
    pica_json_key_bool(j, "runs", e->runs);
    if (e->caller.entry)
        report_key_place(j, "place", &e->caller);
    pica_json_object_end(j);
}

static void json_answer(struct pica_json *j, const struct scan_method_answer *a)
{
    pica_json_object(j);
    pica_json_key_text(j, "class", a->method.class_name);
    pica_json_key_text(j, "method", a->method.method);
    pica_json_key_bool(j, "defined", a->defined);
    if (a->defined)
        report_key_place(j, "place", &a->method);
    pica_json_key_bool(j, "runs", a->runs);
    if (a->chain.count) {
        pica_json_key_text(j, "phase", flow_phases[a->chain.phase].name);
        pica_json_key_bool(j, "sure", a->chain.sure);
        if (a->chain.maybe != FLOW_PHASE_COUNT)
            pica_json_key_text(j, "maybe_phase", flow_phases[a->chain.maybe].name);
    }
    report_key_chain(j, "path", &a->chain);
    report_key_array(j, "callers");
    for (size_t i = 0; i < a->caller_count; i++)
        json_caller(j, &a->callers[i]);
    pica_json_array_end(j);
    report_key_unresolved(j, "unresolved", a->unresolved, a->unresolved_count);
    if (a->unresolved_total > a->unresolved_count)
        pica_json_key_number(j, "unresolved_total", (int64_t)a->unresolved_total);
    pica_json_object_end(j);
}

void report_methods_json(const struct scan_method_answer *answers, size_t count,
                         struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.explain/1");
    report_key_array(&j, "methods");
    for (size_t i = 0; i < count; i++)
        json_answer(&j, &answers[i]);
    pica_json_array_end(&j);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
}

/* --- pica dump callgraph --------------------------------------------------------- */

static void json_entry(struct pica_json *j, const struct scan_entry *e)
{
    pica_json_object(j);
    pica_json_key_text(j, "class", e->method.class_name);
    pica_json_key_text(j, "method", e->method.method);
    pica_json_key_text(j, "edge", flow_reasons[e->reason].name);
    pica_json_key_text(j, "phase", flow_phases[e->phase].name);
    pica_json_key_text(j, "component", e->component);
    pica_json_object_end(j);
}

static void key_method(struct pica_json *j, const char *key, const struct pica_place *p)
{
    report_key_object(j, key);
    pica_json_key_text(j, "class", p->class_name);
    pica_json_key_text(j, "method", p->method);
    pica_json_object_end(j);
}

static void json_edge(struct pica_json *j, const struct scan_edge *e)
{
    pica_json_object(j);
    if (e->caller.entry)
        key_method(j, "caller", &e->caller);
    key_method(j, "callee", &e->callee);
    pica_json_key_text(j, "edge", flow_reasons[e->reason].name);
    if (e->phase != FLOW_PHASE_COUNT)
        pica_json_key_text(j, "phase", flow_phases[e->phase].name);
    if (e->caller.entry)
        report_key_place(j, "place", &e->caller);
    pica_json_object_end(j);
}

void report_callgraph_json(const struct scan_callgraph *g, struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.callgraph/1");
    report_key_array(&j, "entries");
    for (size_t i = 0; i < g->entry_count; i++)
        json_entry(&j, &g->entries[i]);
    pica_json_array_end(&j);
    report_key_array(&j, "edges");
    for (size_t i = 0; i < g->edge_count; i++)
        json_edge(&j, &g->edges[i]);
    pica_json_array_end(&j);
    report_key_unresolved(&j, "unresolved", g->unresolved, g->unresolved_count);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
}
