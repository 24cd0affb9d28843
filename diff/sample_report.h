/*
 * diff/sample_report.h - reports made by hand, for tests.
 */
#ifndef PICA_DIFF_SAMPLE_REPORT_H
#define PICA_DIFF_SAMPLE_REPORT_H

#include "base/text.h"
#include "diff/diff.h"

#include <stdlib.h>

/* One call of a report in the making. */
struct sample_call {
    const char *pi, *api, *value, *class_name, *method;
    unsigned insn;
    const char *owner, *consent;
    const char *entry_class, *entry_method; /* with which its chain begins; NULL: no chain */
};

/* One finding, about up to three of the calls, by number; -1: none. */
struct sample_finding {
    const char *id, *rule, *severity, *verdict, *clause;
    int calls[3];
};

struct sample_report {
    const char *package, *version_name;
    int version_code;
    const char *pack_hash, *packer;
    struct sample_call calls[8];
    struct sample_finding findings[6];
    const char *gap_stage, *gap_cause;
};

static inline void sample_place(struct pica_text *t, const struct sample_call *c)
{
    pica_text_addf(t,
                   "{\"entry\":\"classes.dex\",\"class\":\"%s\",\"method\":\"%s\",\"insn\":%u,"
                   "\"bytes\":\"6e10\"}",
                   c->class_name, c->method, c->insn);
}

static inline void sample_report_text(const struct sample_report *r, struct pica_text *t)
{
    pica_text_addf(t,
                   "{\"schema\":\"pica.report/1\",\"tool\":{\"name\":\"pica\",\"version\":\"1\","
                   "\"rules\":[{\"pack\":\"p\",\"version\":\"1\",\"sha256\":\"%s\"}]},"
                   "\"sample\":{\"file_name\":\"x.apk\",\"sha256\":\"%d\",\"package\":\"%s\","
                   "\"version_code\":%d,\"version_name\":\"%s\",\"packer\":",
                   r->pack_hash ? r->pack_hash : "", r->version_code, r->package, r->version_code,
                   r->version_name);
    if (r->packer)
        pica_text_addf(t, "{\"name\":\"%s\"}", r->packer);
    else
        pica_text_add(t, "null");
    pica_text_add(t, "},\"collections\":[");
    for (size_t i = 0; i < 8 && r->calls[i].pi; i++) {
        const struct sample_call *c = &r->calls[i];

        pica_text_addf(t, "%s{\"id\":\"C-%zu\",\"pi\":\"%s\",\"api\":\"%s\",", i ? "," : "", i,
                       c->pi, c->api);
        if (c->value)
            pica_text_addf(t, "\"value\":\"%s\",", c->value);
        pica_text_add(t, "\"role\":\"collects\",\"place\":");
        sample_place(t, c);
        pica_text_addf(t, ",\"owner\":{\"kind\":\"app\",\"id\":\"%s\"},\"consent\":\"%s\"",
                       c->owner, c->consent);
        if (c->entry_class)
            pica_text_addf(t,
                           ",\"chain\":[{\"class\":\"%s\",\"method\":\"%s\",\"edge\":\"lifecycle\"}"
                           ",{\"class\":\"%s\",\"method\":\"%s\",\"edge\":\"call\"}]",
                           c->entry_class, c->entry_method, c->class_name, c->method);
        pica_text_add(t, "}");
    }
    pica_text_add(t, "],\"findings\":[");
    for (size_t i = 0; i < 6 && r->findings[i].id; i++) {
        const struct sample_finding *f = &r->findings[i];

        pica_text_addf(t,
                       "%s{\"id\":\"%s\",\"rule\":\"%s\",\"severity\":\"%s\",\"verdict\":\"%s\","
                       "\"clauses\":[\"%s\"],\"title\":\"title of %s\",\"evidence\":[",
                       i ? "," : "", f->id, f->rule, f->severity, f->verdict, f->clause, f->id);
        for (size_t k = 0; k < 3 && f->calls[k] >= 0; k++) {
            pica_text_add(t, k ? "," : "");
            sample_place(t, &r->calls[f->calls[k]]);
        }
        pica_text_add(t, "]}");
    }
    pica_text_add(t, "],\"gaps\":[");
    if (r->gap_stage)
        pica_text_addf(t, "{\"stage\":\"%s\",\"place\":{},\"cause\":\"%s\"}", r->gap_stage,
                       r->gap_cause);
    pica_text_add(t, "]}");
}

static inline struct diff_side *sample_side(const struct sample_report *r)
{
    struct pica_text t = { 0 };
    struct diff_side *side = NULL;
    struct pica_error err;

    sample_report_text(r, &t);
    if (diff_side_read(pica_span_of(t.data, t.len), &side, &err) != PICA_OK)
        abort(); /* the sample is wrong */
    pica_text_finish(&t);
    return side;
}

#endif
