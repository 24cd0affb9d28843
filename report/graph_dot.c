#include "report/graph_parts.h"

/* A quoted DOT string: quotes and backslashes escaped, the rest is printable already. */
static void add_quoted(struct pica_text *t, const char *s)
{
    for (; *s; s++) {
        if (*s == '"' || *s == '\\')
            pica_text_add_char(t, '\\');
        pica_text_add_char(t, *s);
    }
}

static void add_node(struct pica_text *t, const struct pica_place *p)
{
    pica_text_add_char(t, '"');
    add_quoted(t, p->class_name);
    pica_text_add(t, "->");
    add_quoted(t, p->method);
    pica_text_add_char(t, '"');
}

void report_callgraph_dot(const struct scan_callgraph *g, struct pica_text *out)
{
    pica_text_add(
        out, "digraph callgraph {\n  rankdir=LR;\n  node [shape=box, fontname=\"monospace\"];\n"
             "  \"system\" [shape=ellipse];\n");
    for (size_t i = 0; i < g->edge_count; i++) {
        const struct scan_edge *e = &g->edges[i];

        pica_text_add(out, "  ");
        if (e->caller.entry)
            add_node(out, &e->caller);
        else
            pica_text_add(out, "\"system\"");
        pica_text_add(out, " -> ");
        add_node(out, &e->callee);
        pica_text_addf(out, " [label=\"%s", flow_reasons[e->reason].name);
        if (e->phase != FLOW_PHASE_COUNT)
            pica_text_addf(out, " (%s)", flow_phases[e->phase].name);
        pica_text_addf(out, "\"%s];\n", flow_reasons[e->reason].sure ? "" : ", style=dashed");
    }
    for (size_t i = 0; i < g->unresolved_count; i++) {
        const struct scan_unresolved *u = &g->unresolved[i];

        pica_text_add(out, "  ");
        add_node(out, &u->place);
        pica_text_add(out, " -> \"? ");
        add_quoted(out, u->target ? u->target : flow_unresolved_kinds[u->kind].name);
        pica_text_addf(out, "\" [label=\"%s\", style=dotted];\n",
                       flow_unresolved_kinds[u->kind].name);
    }
    pica_text_add(out, "}\n");
}
