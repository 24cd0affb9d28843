#include "report/sarif.h"

#include "report/graph_parts.h"
#include "report/json_parts.h"
#include "report/labels.h"
#include "report/sarif_place.h"
#include "report/say.h"
#include "scan/names.h"

#include <stdlib.h>

#define FLOWS_MOST 20 /* of one finding; viewers show one at a time */

static const char *const languages[PICA_LANG_COUNT] = { [PICA_ZH] = "zh-CN", [PICA_EN] = "en-US" };

/* --- which rules and clauses a run speaks of --------------------------------------- */

/* Names in the order in which they are first met; few enough to be searched. */
struct names {
    const char **items;
    size_t count, cap;
    bool failed;
};

static size_t name_at(const struct names *n, const char *name)
{
    size_t i = 0;

    while (i < n->count && strcmp(n->items[i], name) != 0)
        i++;
    return i;
}

static void name_add(struct names *n, const char *name)
{
    if (name_at(n, name) < n->count)
        return;
    if (!pica_grow(&n->items, &n->cap, n->count + 1, sizeof *n->items))
        n->failed = true;
    else
        n->items[n->count++] = name;
}

struct run {
    const struct scan_result *r;
    struct report_sarif *s;
    struct pica_json *j;
    enum pica_lang lang;
    struct names rules, bases, clauses; /* clauses: ids of those that findings cite */
};

static const struct rule_clause *clause_of(const struct run *run, const char *id)
{
    return run->r->rules ? rule_set_clause(run->r->rules, id) : NULL;
}

static void collect(struct run *run)
{
    const struct scan_result *r = run->r;

    for (size_t i = 0; i < r->finding_count; i++) {
        name_add(&run->rules, r->findings[i].rule);
        for (const char *const *c = r->findings[i].clauses; c && *c; c++) {
            const struct rule_clause *clause = clause_of(run, *c);

            if (!clause)
                continue;
            name_add(&run->clauses, clause->id);
            name_add(&run->bases, clause->basis_id ? clause->basis_id : clause->id);
        }
    }
    for (size_t i = 0; i < r->gone_count; i++)
        if (r->gone[i].rule)
            name_add(&run->rules, r->gone[i].rule);
}

static void key_message(struct pica_json *j, const char *key, const char *text)
{
    struct pica_text safe = { 0 };

    report_sarif_add_message(&safe, text);
    report_key_object(j, key);
    pica_json_key_text(j, "text", safe.data ? safe.data : "");
    pica_json_object_end(j);
    j->out->failed |= safe.failed;
    pica_text_finish(&safe);
}

/* --- rules, section 3.49 ------------------------------------------------------------ */

static const char *level_of(enum rule_verdict verdict, enum rule_severity severity)
{
    switch (verdict) {
    case RULE_VIOLATION:
        return severity >= RULE_HIGH ? "error" : severity >= RULE_LOW ? "warning" : "note";
    case RULE_SUSPECTED:
        return severity >= RULE_MEDIUM ? "warning" : "note";
    case RULE_NOTICE:
    case RULE_INCONCLUSIVE:
        break;
    }
    return "note";
}

/* What viewers sort by: from 0.0 to 10.0, in the bands of CVSS. */
static const char *const security_severity[] = {
    [RULE_INFO] = "0.0", [RULE_LOW] = "3.0",      [RULE_MEDIUM] = "5.5",
    [RULE_HIGH] = "8.0", [RULE_CRITICAL] = "9.5",
};

static void key_help(struct run *run, const char *rule, enum pica_lang lang)
{
    struct pica_text help = { 0 };

    if (run->r->rules && rules_explain(run->r->rules, rule, lang, &help) && help.data)
        key_message(run->j, "help", help.data);
    run->j->out->failed |= help.failed;
    pica_text_finish(&help);
}

static void keys_rule_text(struct run *run, const struct rule_about *about, enum pica_lang lang)
{
    const char *title = report_words(&about->title, lang);

    if (title) {
        key_message(run->j, "shortDescription", title);
        key_message(run->j, "fullDescription", title);
    }
    key_help(run, about->id, lang);
}

static void keys_rule_data(struct run *run, const struct rule_about *about)
{
    struct pica_json *j = run->j;

    report_key_object(j, "defaultConfiguration");
    pica_json_key_text(j, "level", level_of(about->verdict, about->severity));
    pica_json_object_end(j);
    report_key_array(j, "relationships");
    for (const char *const *c = about->clauses; c && *c; c++) {
        const struct rule_clause *clause = clause_of(run, *c);

        if (!clause || name_at(&run->clauses, clause->id) == run->clauses.count)
            continue; /* a taxon there is not: of another day's law */
        pica_json_object(j);
        report_key_object(j, "target");
        pica_json_key_text(j, "id", clause->id);
        report_key_object(j, "toolComponent");
        pica_json_key_text(j, "name", clause->basis_id ? clause->basis_id : clause->id);
        pica_json_object_end(j);
        pica_json_object_end(j);
        report_key_array(j, "kinds");
        pica_json_string(j, pica_span_str("relevant"));
        pica_json_array_end(j);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
    report_key_object(j, "properties");
    report_key_array(j, "tags");
    pica_json_string(j, pica_span_str("security"));
    pica_json_string(j, pica_span_str("privacy"));
    pica_json_array_end(j);
    pica_json_key_text(j, "precision",
                       about->verdict == RULE_VIOLATION   ? "very-high"
                       : about->verdict == RULE_SUSPECTED ? "high"
                                                          : "medium");
    pica_json_key_text(j, "security-severity", security_severity[about->severity]);
    pica_json_key_text(j, "verdict", rule_verdict_name(about->verdict));
    pica_json_key_text(j, "pack", rule_set_pack(run->r->rules, about->pack)->name);
    pica_json_object_end(j);
}

/* In the driver, since viewers look for rules there; a pack is an extension that its rules name. */
static void key_rules(struct run *run, enum pica_lang lang, bool translated)
{
    struct pica_json *j = run->j;

    report_key_array(j, "rules");
    for (size_t i = 0; i < run->rules.count; i++) {
        struct rule_about about;

        pica_json_object(j);
        pica_json_key_text(j, "id", run->rules.items[i]);
        if (run->r->rules && rule_set_about(run->r->rules, run->rules.items[i], &about)) {
            keys_rule_text(run, &about, lang);
            if (!translated)
                keys_rule_data(run, &about);
        }
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void key_contents(struct pica_json *j, bool data)
{
    report_key_array(j, "contents");
    pica_json_string(j, pica_span_str("localizedData"));
    if (data)
        pica_json_string(j, pica_span_str("nonLocalizedData"));
    pica_json_array_end(j);
}

static void key_tool(struct run *run)
{
    struct pica_json *j = run->j;
    const struct rule_set *rules = run->r->rules;

    report_key_object(j, "tool");
    report_key_object(j, "driver");
    pica_json_key_text(j, "name", "pica");
    pica_json_key_text(j, "version", report_tool_version());
    pica_json_key_text(j, "semanticVersion", report_tool_version());
    pica_json_key_text(j, "language", languages[run->lang]);
    key_contents(j, true);
    key_rules(run, run->lang, false);
    report_key_array(j, "supportedTaxonomies");
    for (size_t i = 0; i < run->bases.count; i++) {
        pica_json_object(j);
        pica_json_key_text(j, "name", run->bases.items[i]);
        pica_json_key_number(j, "index", (int64_t)i);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
    pica_json_object_end(j);
    report_key_array(j, "extensions");
    for (size_t i = 0; rules && i < rule_set_pack_count(rules); i++) {
        const struct rule_pack *pack = rule_set_pack(rules, i);

        pica_json_object(j);
        pica_json_key_text(j, "name", pack->name);
        pica_json_key_text(j, "version", pack->version);
        report_key_object(j, "properties");
        pica_json_key_text(j, "date", pack->date);
        pica_json_key_text(j, "sha256", pack->sha256);
        pica_json_object_end(j);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
    pica_json_object_end(j);
}

/* What the rules say in the other language, section 3.19.3. */
static void key_translations(struct run *run)
{
    struct pica_json *j = run->j;
    enum pica_lang other = run->lang == PICA_ZH ? PICA_EN : PICA_ZH;

    report_key_array(j, "translations");
    pica_json_object(j);
    pica_json_key_text(j, "name", "pica");
    pica_json_key_text(j, "language", languages[other]);
    key_contents(j, false);
    report_key_object(j, "translationMetadata");
    pica_json_key_text(j, "name", other == PICA_ZH ? "pica zh-CN" : "pica en-US");
    pica_json_object_end(j);
    report_key_object(j, "associatedComponent");
    pica_json_key_text(j, "name", "pica");
    pica_json_object_end(j);
    key_rules(run, other, true);
    pica_json_object_end(j);
    pica_json_array_end(j);
}

/* --- clauses as taxonomies, section 3.19.3 and 3.49.3 -------------------------------- */

static void json_taxon(struct run *run, const struct rule_clause *c)
{
    struct pica_json *j = run->j;
    const char *title = report_words(&c->title, run->lang);

    pica_json_object(j);
    pica_json_key_text(j, "id", c->id);
    pica_json_key_text(j, "name", c->number);
    if (title)
        key_message(j, "shortDescription", title);
    report_key_object(j, "properties");
    pica_json_key_text(j, "reference", c->reference);
    pica_json_key_text(j, "valid_from", c->valid_from);
    pica_json_key_text(j, "valid_to", c->valid_to);
    pica_json_object_end(j);
    pica_json_object_end(j);
}

static void key_taxonomies(struct run *run)
{
    struct pica_json *j = run->j;

    report_key_array(j, "taxonomies");
    for (size_t b = 0; b < run->bases.count; b++) {
        const char *basis = run->bases.items[b];
        bool named = false;

        pica_json_object(j);
        pica_json_key_text(j, "name", basis);
        for (size_t i = 0; i < run->clauses.count; i++) {
            const struct rule_clause *c = clause_of(run, run->clauses.items[i]);

            if (!c || strcmp(c->basis_id ? c->basis_id : c->id, basis) != 0)
                continue;
            if (!named) {
                key_message(j, "shortDescription", report_words(&c->basis, run->lang));
                report_key_array(j, "taxa");
                named = true;
            }
            json_taxon(run, c);
        }
        if (named)
            pica_json_array_end(j);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

/* --- how the run went, section 3.20 --------------------------------------------------- */

static void key_invocations(struct run *run)
{
    struct pica_json *j = run->j;
    const struct pica_notes *notes = &run->r->notes;

    report_key_array(j, "invocations");
    pica_json_object(j);
    pica_json_key_bool(j, "executionSuccessful", true); /* a package that could not be read has no
                                                           run */
    report_key_array(j, "toolExecutionNotifications");
    for (size_t i = 0; i < notes->count; i++) {
        const struct pica_note *n = &notes->items[i];
        const char *text = report_words(&n->text, run->lang);

        pica_json_object(j);
        report_key_object(j, "descriptor");
        pica_json_key_text(j, "id", n->id);
        pica_json_object_end(j);
        pica_json_key_text(j, "level",
                           n->kind == PICA_GAP && !scan_gap_is_ordinary(n) ? "warning" : "note");
        key_message(j, "message", text ? text : n->id);
        if (n->place.entry || n->place.class_name) {
            report_key_array(j, "locations");
            report_sarif_location(run->s, run->r, &n->place, NULL);
            pica_json_array_end(j);
        }
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
    pica_json_object_end(j);
    pica_json_array_end(j);
}

/* --- findings as results, section 3.27 -------------------------------------------------- */

/* How the call at a place comes to run, as far as it was decided. */
static const struct scan_chain *chain_to(const struct scan_result *r, const struct pica_place *p)
{
    const struct scan_decisions *d = r->decisions;

    if (!d || !p->class_name)
        return NULL;
    for (size_t i = 0; i < r->collection_count; i++)
        if (pica_place_compare(&r->collections[i].place, p) == 0)
            return &d->collections[i].chain;
    for (size_t i = 0; i < d->request_count; i++)
        if (pica_place_compare(&d->requests[i].place, p) == 0)
            return &d->requests[i].decision.chain;
    for (size_t i = 0; i < d->start_count; i++)
        if (pica_place_compare(&d->starts[i].call->place, p) == 0)
            return &d->starts[i].decision.chain;
    for (size_t i = 0; i < d->grant_count; i++)
        if (pica_place_compare(&d->grants[i].call->place, p) == 0)
            return &d->grants[i].decision.chain;
    return NULL;
}

static void json_flow_step(struct run *run, const struct pica_place *place, const char *message,
                           bool test)
{
    struct pica_json *j = run->j;

    pica_json_object(j);
    pica_json_key(j, "location");
    report_sarif_location(run->s, run->r, place, message);
    pica_json_key_text(j, "importance", test ? "important" : "essential");
    pica_json_object_end(j);
}

/* Every step stands where its method goes on: at the call of the next, the last at the place. */
static void json_code_flow(struct run *run, const struct scan_chain *chain,
                           const struct pica_place *end)
{
    struct pica_json *j = run->j;

    pica_json_object(j);
    report_key_array(j, "threadFlows");
    pica_json_object(j);
    report_key_array(j, "locations");
    for (size_t i = 0; i < chain->count; i++) {
        const struct scan_step *s = &chain->steps[i];
        const struct pica_place *next = i + 1 == chain->count            ? end
                                        : chain->steps[i + 1].call.entry ? &chain->steps[i + 1].call
                                                                         : &s->method;
        struct pica_text said = { 0 };

        for (size_t k = 0; k < s->test_count; k++)
            json_flow_step(
                run, &s->tests[k].place,
                pica_words_say(run->lang, s->tests[k].taken
                                              ? PICA_WORD("the branch of this test is taken")
                                              : PICA_WORD("the branch of this test is not taken")),
                true);
        report_add_method(&said, &s->method);
        pica_text_add(&said, pica_words_say(run->lang, ": "));
        pica_text_add(&said, pica_words_say(run->lang, flow_reasons[s->reason].words));
        json_flow_step(run, next, said.data, false);
        j->out->failed |= said.failed;
        pica_text_finish(&said);
    }
    pica_json_array_end(j);
    pica_json_object_end(j);
    pica_json_array_end(j);
    pica_json_object_end(j);
}

static void key_code_flows(struct run *run, const struct rule_finding *f)
{
    size_t flows = 0;

    for (size_t i = 0; i < f->evidence_count && flows < FLOWS_MOST; i++) {
        const struct scan_chain *chain = chain_to(run->r, &f->evidence[i]);

        if (!chain || chain->count == 0)
            continue;
        if (flows++ == 0)
            report_key_array(run->j, "codeFlows");
        json_code_flow(run, chain, &f->evidence[i]);
    }
    if (flows)
        pica_json_array_end(run->j);
}

static void key_result_rule(struct run *run, const char *rule)
{
    pica_json_key_text(run->j, "ruleId", rule);
    pica_json_key_number(run->j, "ruleIndex", (int64_t)name_at(&run->rules, rule));
}

/* What the finding is about, which no new build of the app changes; never where it lies. */
static void key_fingerprint(struct pica_json *j, const char *id)
{
    report_key_object(j, "partialFingerprints");
    pica_json_key_text(j, "picaFinding/v1", id);
    pica_json_object_end(j);
}

static void key_standing(struct run *run, size_t i)
{
    const struct scan_standing *s = run->r->standings ? &run->r->standings[i] : NULL;
    struct pica_json *j = run->j;

    if (!s)
        return;
    pica_json_key_text(j, "baselineState", s->kind == SCAN_NEW ? "new" : "unchanged");
    report_key_array(j, "suppressions");
    if (s->kind == SCAN_ACCEPTED) {
        pica_json_object(j);
        pica_json_key_text(j, "kind", "external");
        pica_json_key_text(j, "status", "accepted");
        pica_json_key_text(j, "justification", s->reason);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void key_places(struct run *run, const struct rule_finding *f)
{
    struct pica_json *j = run->j;

    report_key_array(j, "locations");
    if (f->evidence_count)
        report_sarif_location(run->s, run->r, &f->evidence[0], NULL);
    else
        report_sarif_location(run->s, run->r, &PICA_PLACE_NONE, NULL);
    pica_json_array_end(j);
    if (f->evidence_count < 2)
        return;
    report_key_array(j, "relatedLocations");
    for (size_t i = 1; i < f->evidence_count; i++)
        report_sarif_location(run->s, run->r, &f->evidence[i],
                              pica_words_say(run->lang, PICA_WORD("another place of the same")));
    pica_json_array_end(j);
}

static void key_taxa(struct run *run, const struct rule_finding *f)
{
    struct pica_json *j = run->j;

    report_key_array(j, "taxa");
    for (const char *const *c = f->clauses; c && *c; c++) {
        const struct rule_clause *clause = clause_of(run, *c);
        const char *basis = clause ? clause->basis_id ? clause->basis_id : clause->id : NULL;

        if (!basis)
            continue;
        pica_json_object(j);
        pica_json_key_text(j, "id", clause->id);
        report_key_object(j, "toolComponent");
        pica_json_key_text(j, "name", basis);
        pica_json_key_number(j, "index", (int64_t)name_at(&run->bases, basis));
        pica_json_object_end(j);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

/* "title. detail": a viewer may show nothing else. */
static void key_finding_message(struct run *run, const struct rule_finding *f)
{
    const char *title = report_words(&f->title, run->lang);
    const char *detail = report_words(&f->detail, run->lang);
    struct pica_text t = { 0 };

    pica_text_add(&t, title ? title : f->rule);
    pica_text_add(&t, pica_words_say(run->lang, "."));
    if (detail)
        pica_text_addf(&t, "%s%s", run->lang == PICA_ZH ? "" : " ", detail);
    key_message(run->j, "message", t.data ? t.data : f->rule);
    run->j->out->failed |= t.failed;
    pica_text_finish(&t);
}

static void json_result(struct run *run, size_t i)
{
    const struct rule_finding *f = &run->r->findings[i];
    struct pica_json *j = run->j;

    pica_json_object(j);
    key_result_rule(run, f->rule);
    pica_json_key_text(j, "kind", "fail"); /* with any other kind there is no level, and viewers
                                              hide it: what is sure is told by the level */
    pica_json_key_text(j, "level", level_of(f->verdict, f->severity));
    key_finding_message(run, f);
    key_places(run, f);
    key_fingerprint(j, f->id);
    key_code_flows(run, f);
    key_taxa(run, f);
    key_standing(run, i);
    report_key_object(j, "properties");
    pica_json_key_text(j, "severity", rule_severity_name(f->severity));
    pica_json_key_text(j, "verdict", rule_verdict_name(f->verdict));
    report_key_words(j, "advice", &f->advice, run->lang);
    if (f->evidence_total > f->evidence_count)
        pica_json_key_number(j, "evidence_total", (int64_t)f->evidence_total);
    pica_json_object_end(j);
    pica_json_object_end(j);
}

/* Of the baseline, and found no more: section 3.27.24 wants to hear of it. */
static void json_gone(struct run *run, const struct scan_gone *gone)
{
    struct pica_json *j = run->j;

    if (!gone->rule)
        return;
    pica_json_object(j);
    key_result_rule(run, gone->rule);
    pica_json_key_text(j, "level", "note");
    key_message(j, "message", gone->title ? gone->title : gone->rule);
    report_key_array(j, "locations");
    report_sarif_location(run->s, run->r, &PICA_PLACE_NONE, NULL);
    pica_json_array_end(j);
    key_fingerprint(j, gone->id);
    pica_json_key_text(j, "baselineState", "absent");
    pica_json_object_end(j);
}

static void key_results(struct run *run)
{
    report_key_array(run->j, "results");
    for (size_t i = 0; i < run->r->finding_count; i++)
        json_result(run, i);
    for (size_t i = 0; i < run->r->gone_count; i++)
        json_gone(run, &run->r->gone[i]);
    pica_json_array_end(run->j);
}

/* --- the log ------------------------------------------------------------------------------ */

void report_sarif_begin(struct report_sarif *s, enum pica_lang lang, const char *sources,
                        struct pica_text *out)
{
    *s = (struct report_sarif){ .json = { .out = out, .first = true },
                                .lang = lang,
                                .sources = sources };
    pica_json_object(&s->json);
    pica_json_key_text(&s->json, "$schema",
                       "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                       "sarif-schema-2.1.0.json");
    pica_json_key_text(&s->json, "version", "2.1.0");
    report_key_array(&s->json, "runs");
}

void report_sarif_run(struct report_sarif *s, const struct scan_result *r)
{
    struct run run = { .r = r, .s = s, .j = &s->json, .lang = s->lang };
    struct pica_text id = { 0 };

    collect(&run);
    pica_json_object(run.j);
    key_tool(&run);
    pica_json_key_text(run.j, "language", languages[s->lang]);
    key_translations(&run);
    key_taxonomies(&run);
    /* One app, one category: several may be uploaded together. */
    pica_text_addf(&id, "pica/%s/",
                   r->has_manifest && r->manifest.package ? r->manifest.package : r->file_name);
    report_key_object(run.j, "automationDetails");
    pica_json_key_text(run.j, "id", id.data);
    pica_json_object_end(run.j);
    key_invocations(&run);
    report_sarif_artifacts(s, r);
    key_results(&run);
    pica_json_key_text(run.j, "columnKind", "utf16CodeUnits");
    pica_json_object_end(run.j);
    s->json.out->failed |= run.rules.failed || run.bases.failed || run.clauses.failed || id.failed;
    free(run.rules.items);
    free(run.bases.items);
    free(run.clauses.items);
    pica_text_finish(&id);
}

void report_sarif_end(struct report_sarif *s)
{
    pica_json_array_end(&s->json);
    pica_json_object_end(&s->json);
    pica_text_add_char(s->json.out, '\n');
}
