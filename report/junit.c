#include "report/junit.h"

#include "report/labels.h"
#include "report/markup.h"
#include "report/report.h"
#include "report/say.h"
#include "scan/baseline.h"

#define PLACES_MOST 50 /* under one finding */

static void attribute(struct pica_text *t, const char *name, const char *value)
{
    pica_text_addf(t, " %s=\"", name);
    report_add_markup(t, pica_span_str(value));
    pica_text_add_char(t, '"');
}

/* Text of an element; empties `text`. */
static void content(struct pica_text *t, struct pica_text *text)
{
    if (text->len)
        report_add_markup(t, pica_span_of(text->data, text->len));
    t->failed |= text->failed;
    pica_text_finish(text);
    *text = (struct pica_text){ 0 };
}

static bool fails(const struct report_junit *how, const struct scan_result *r, size_t i)
{
    const struct rule_finding *f = &r->findings[i];

    if (!scan_finding_is_new(r, i))
        return false;
    if (how->fail_on >= 0)
        return (int)f->severity >= how->fail_on;
    return f->verdict == RULE_VIOLATION || f->verdict == RULE_SUSPECTED;
}

/* Why a finding fails nothing. */
static const char *skipped_because(const struct report_junit *how, const struct scan_result *r,
                                   size_t i)
{
    if (r->standings && r->standings[i].kind == SCAN_ACCEPTED)
        return r->standings[i].reason ? r->standings[i].reason
                                      : pica_words_say(how->lang, PICA_WORD("accepted"));
    if (r->standings && r->standings[i].kind == SCAN_KNOWN)
        return pica_words_say(how->lang, PICA_WORD("the baseline has it"));
    if (how->fail_on >= 0)
        return pica_words_say(how->lang, PICA_WORD("below the level of --fail-on"));
    return report_term(how->lang, rule_verdict_name(r->findings[i].verdict));
}

static void labelled(struct pica_text *t, enum pica_lang lang, const char *name, const char *value)
{
    if (!value)
        return;
    pica_text_add(t, pica_words_say(lang, name));
    pica_text_add(t, pica_words_say(lang, ": "));
    pica_text_add(t, value);
    pica_text_add_char(t, '\n');
}

static void add_clauses(struct pica_text *t, const struct scan_result *r,
                        const struct rule_finding *f, enum pica_lang lang)
{
    for (const char *const *c = f->clauses; c && *c; c++) {
        const struct rule_clause *clause = r->rules ? rule_set_clause(r->rules, *c) : NULL;
        const struct rule_clause_version *v = clause ? rule_clause_on(clause, f->on) : NULL;
        const char *title = clause ? report_words(&clause->title, lang) : NULL;
        const char *basis = clause ? report_words(&clause->basis, lang) : NULL;

        pica_text_addf(t, "  %s", *c);
        if (title)
            pica_text_addf(t, "  %s", title);
        if (basis)
            pica_text_addf(t, " - %s %s", basis, v ? v->number : clause->number);
        pica_text_add_char(t, '\n');
    }
}

static void add_said(struct pica_text *t, const struct scan_result *r, const struct rule_finding *f,
                     enum pica_lang lang)
{
    struct pica_text text = { 0 };

    labelled(&text, lang, PICA_WORD("finding"), report_words(&f->detail, lang));
    labelled(&text, lang, PICA_WORD("verdict"), report_term(lang, rule_verdict_name(f->verdict)));
    labelled(&text, lang, PICA_WORD("advice"), report_words(&f->advice, lang));
    add_clauses(&text, r, f, lang);
    for (size_t i = 0; i < f->evidence_count && i < PLACES_MOST; i++) {
        pica_text_add(&text, "  ");
        report_add_place(&text, &f->evidence[i], lang);
        pica_text_add_char(&text, '\n');
    }
    if (f->evidence_count > PLACES_MOST)
        pica_text_add(&text, "  ...\n");
    content(t, &text);
}

static void add_case(const struct report_junit *how, const struct scan_result *r, size_t i,
                     const char *suite, struct pica_text *t)
{
    const struct rule_finding *f = &r->findings[i];
    const char *title = report_words(&f->title, how->lang);
    struct pica_text name = { 0 }, of = { 0 };

    /* Rule and title: what names the same finding in every build, as far as people can tell. */
    pica_text_addf(&name, "%s: %s [%s]", f->rule, title ? title : f->rule, f->id);
    pica_text_addf(&of, "%s.%s", suite, f->rule);
    pica_text_add(t, "    <testcase");
    attribute(t, "classname", of.data ? of.data : suite);
    attribute(t, "name", name.data ? name.data : f->id);
    pica_text_add(t, " time=\"0\">\n");
    if (fails(how, r, i)) {
        pica_text_add(t, "      <failure");
        attribute(t, "type", rule_severity_name(f->severity));
        attribute(t, "message", title ? title : f->rule);
        pica_text_add_char(t, '>');
        add_said(t, r, f, how->lang);
        pica_text_add(t, "</failure>\n");
    } else {
        pica_text_add(t, "      <skipped");
        attribute(t, "message", skipped_because(how, r, i));
        pica_text_add(t, "/>\n      <system-out>");
        add_said(t, r, f, how->lang);
        pica_text_add(t, "</system-out>\n");
    }
    pica_text_add(t, "    </testcase>\n");
    t->failed |= name.failed || of.failed;
    pica_text_finish(&name);
    pica_text_finish(&of);
}

static void add_read_case(const struct report_junit *how, const struct scan_result *r,
                          const char *suite, struct pica_text *t)
{
    struct pica_text gaps = { 0 };

    for (size_t i = 0; i < r->notes.count; i++) {
        const struct pica_note *n = &r->notes.items[i];

        if (n->kind != PICA_GAP)
            continue;
        pica_text_addf(&gaps, "%s: ", n->id);
        report_add_place(&gaps, &n->place, how->lang);
        pica_text_addf(&gaps, ": %s\n", report_words(&n->text, how->lang));
    }
    pica_text_add(t, "    <testcase");
    attribute(t, "classname", suite);
    attribute(t, "name", pica_words_say(how->lang, PICA_WORD("the package was analysed")));
    pica_text_add(t, " time=\"0\">\n");
    if (how->strict && r->cut_short) {
        pica_text_add(t, "      <error");
        attribute(t, "message",
                  pica_words_say(how->lang,
                                 PICA_WORD("something that could hide a finding was not looked "
                                           "at")));
        pica_text_add(t, "/>\n");
    }
    if (gaps.len) {
        pica_text_add(t, "      <system-out>");
        content(t, &gaps);
        pica_text_add(t, "</system-out>\n");
    }
    t->failed |= gaps.failed;
    pica_text_finish(&gaps);
    pica_text_add(t, "    </testcase>\n");
}

static void property(struct pica_text *t, const char *name, const char *value)
{
    if (!value || !*value)
        return;
    pica_text_add(t, "      <property");
    attribute(t, "name", name);
    attribute(t, "value", value);
    pica_text_add(t, "/>\n");
}

void report_junit_begin(struct pica_text *out)
{
    pica_text_add(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"pica\">\n");
}

void report_junit_suite(const struct report_junit *how, const struct scan_result *r,
                        struct pica_text *out)
{
    const char *package = r->has_manifest ? r->manifest.package : NULL;
    const char *suite = package ? package : r->file_name;
    size_t failures = 0;

    for (size_t i = 0; i < r->finding_count; i++)
        failures += fails(how, r, i);
    pica_text_add(out, "  <testsuite");
    attribute(out, "name", suite);
    pica_text_addf(
        out, " tests=\"%zu\" failures=\"%zu\" errors=\"%d\" skipped=\"%zu\" time=\"0\">\n",
        r->finding_count + 1, failures, how->strict && r->cut_short, r->finding_count - failures);
    pica_text_add(out, "    <properties>\n");
    property(out, "pica.version", report_tool_version());
    property(out, "file", r->file_name);
    property(out, "sha256", r->digests[PICA_SHA256]);
    property(out, "package", package);
    property(out, "version_name", r->has_manifest ? r->manifest.version_name : NULL);
    pica_text_add(out, "    </properties>\n");
    add_read_case(how, r, suite, out);
    for (size_t i = 0; i < r->finding_count; i++)
        add_case(how, r, i, suite, out);
    pica_text_add(out, "  </testsuite>\n");
}

void report_junit_end(struct pica_text *out)
{
    pica_text_add(out, "</testsuites>\n");
}
