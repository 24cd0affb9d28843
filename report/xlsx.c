#include "report/xlsx.h"

#include "report/graph_parts.h"
#include "report/labels.h"
#include "report/page.h"
#include "report/signature_parts.h"
#include "report/text_decision.h"
#include "report/xlsx_book.h"
#include "scan/names.h"

#define PLACES_SHOWN 200 /* of one finding, in its cell */

struct writer {
    const struct scan_result *r;
    enum pica_lang lang;
    struct xlsx_book *book;
};

#define COLUMNS_MOST 16

/* Begins a sheet whose heads are words. */
static void sheet(const struct writer *w, const char *name, const struct xlsx_column *columns,
                  size_t count)
{
    struct xlsx_column said[COLUMNS_MOST];

    for (size_t i = 0; i < count; i++)
        said[i] =
            (struct xlsx_column){ pica_words_say(w->lang, columns[i].head), columns[i].width };
    xlsx_sheet(w->book, pica_words_say(w->lang, name), said, count);
}

#define SHEET(w, name, columns) sheet(w, name, columns, sizeof(columns) / sizeof *(columns))

static enum xlsx_look severity_look(enum rule_severity s)
{
    switch (s) {
    case RULE_CRITICAL:
        return XLSX_CRITICAL;
    case RULE_HIGH:
        return XLSX_HIGH;
    case RULE_MEDIUM:
        return XLSX_MEDIUM;
    case RULE_LOW:
        return XLSX_LOW;
    case RULE_INFO:
        break;
    }
    return XLSX_WRAPPED;
}

static enum xlsx_look state_look(enum consent_state s)
{
    switch (s) {
    case CONSENT_STATE_BEFORE:
        return XLSX_CRITICAL;
    case CONSENT_STATE_UNKNOWN:
        return XLSX_MEDIUM;
    case CONSENT_STATE_LATE:
        return XLSX_HIGH;
    case CONSENT_STATE_GATED:
        return XLSX_LOW;
    default:
        break;
    }
    return XLSX_WRAPPED;
}

static void words(const struct writer *w, const struct pica_words *said)
{
    xlsx_text(w->book, XLSX_WRAPPED, report_words(said, w->lang));
}

static void said(const struct writer *w, const char *en)
{
    xlsx_text(w->book, XLSX_WRAPPED, pica_words_say(w->lang, en));
}

/* --- the package ------------------------------------------------------------------------ */

static void fact(const struct writer *w, const char *name, const char *value)
{
    if (!value || !*value)
        return;
    said(w, name);
    xlsx_text(w->book, XLSX_WRAPPED, value);
    xlsx_row(w->book);
}

static void number_fact(const struct writer *w, const char *name, int64_t value)
{
    if (value < 0)
        return;
    said(w, name);
    xlsx_number(w->book, value);
    xlsx_row(w->book);
}

static void signers(const struct writer *w)
{
    const struct signing_result *s = w->r->signing;

    for (size_t i = 0; s && i < s->signer_count; i++) {
        const struct signing_certificate *c =
            s->signers[i].certificate_count ? &s->signers[i].certificates[0] : NULL;
        struct pica_text t = { 0 };

        pica_text_add(&t, signing_scheme_name(s->signers[i].scheme));
        pica_text_add(&t, pica_words_say(w->lang, ": "));
        pica_text_add(&t,
                      pica_words_say(w->lang, s->signers[i].verified ? "holds" : "does not hold"));
        if (c) {
            pica_text_add_char(&t, '\n');
            report_add_name(&t, c->subject);
            pica_text_addf(&t, "\nSHA-256 %s\nSHA-1 %s\nMD5 %s", c->sha256, c->sha1, c->md5);
        }
        said(w, PICA_WORD("signer"));
        xlsx_lines(w->book, XLSX_WRAPPED, &t);
        xlsx_row(w->book);
    }
}

static void rules(const struct writer *w)
{
    for (size_t i = 0; w->r->rules && i < rule_set_pack_count(w->r->rules); i++) {
        const struct rule_pack *p = rule_set_pack(w->r->rules, i);
        struct pica_text t = { 0 };

        report_add_name(&t, p->name);
        pica_text_add_char(&t, ' ');
        report_add_name(&t, p->version);
        pica_text_addf(&t, "\nSHA-256 %s", p->sha256);
        said(w, PICA_WORD("rule pack"));
        xlsx_lines(w->book, XLSX_WRAPPED, &t);
        xlsx_row(w->book);
    }
}

static void overview(const struct writer *w)
{
    static const struct xlsx_column columns[] = { { PICA_WORD("item"), 22 },
                                                  { PICA_WORD("value"), 90 } };
    const struct scan_result *r = w->r;
    const struct manifest *m = &r->manifest;

    SHEET(w, PICA_WORD("Overview"), columns);
    if (r->has_manifest) {
        fact(w, PICA_WORD("app name"), m->label);
        fact(w, PICA_WORD("package name"), m->package);
        fact(w, PICA_WORD("version name"), m->version_name);
        number_fact(w, PICA_WORD("version code"), m->version_code);
        number_fact(w, PICA_WORD("minimum API level"), m->min_sdk);
        number_fact(w, PICA_WORD("target API level"), m->target_sdk);
    }
    fact(w, PICA_WORD("file name"), r->file_name);
    number_fact(w, PICA_WORD("size in bytes"), (int64_t)r->size);
    fact(w, "SHA-256", r->digests[PICA_SHA256]);
    fact(w, "SM3", r->digests[PICA_SM3]);
    fact(w, "SHA-1", r->digests[PICA_SHA1]);
    fact(w, "MD5", r->digests[PICA_MD5]);
    signers(w);
    if (r->packer)
        fact(w, PICA_WORD("packed by"), report_packer_name(r->packer, w->lang));
    for (size_t i = 0; i < r->container_count; i++)
        fact(w, PICA_WORD("written with"), report_container_name(&r->containers[i], w->lang));
    fact(w, PICA_WORD("tool"), "pica");
    fact(w, PICA_WORD("tool version"), report_tool_version());
    rules(w);
    if (r->decisions) {
        said(w, PICA_WORD("how consent is asked for"));
        words(w, &r->decisions->flow.why);
        xlsx_row(w->book);
    }
    said(w, PICA_WORD("scope"));
    xlsx_text(w->book, XLSX_WRAPPED,
              pica_words_say(w->lang, "Not listed does not mean not there. This shows what the "
                                      "code is able to do, not that data were sent; it does not "
                                      "say that the app complies."));
    xlsx_row(w->book);
}

/* --- findings -------------------------------------------------------------------------------- */

/* What is checked: the title of the first clause; the rule where there is none. */
static const char *checked(const struct writer *w, const struct rule_finding *f)
{
    const struct rule_clause *c = w->r->rules && f->clauses && f->clauses[0]
                                      ? rule_set_clause(w->r->rules, f->clauses[0])
                                      : NULL;
    const char *title = c ? report_words(&c->title, w->lang) : NULL;

    return title ? title : f->rule;
}

static void clauses_cell(const struct writer *w, const struct rule_finding *f)
{
    struct pica_text t = { 0 };

    for (const char *const *id = f->clauses; id && *id; id++) {
        const struct rule_clause *c = w->r->rules ? rule_set_clause(w->r->rules, *id) : NULL;
        const struct rule_clause_version *v = c ? rule_clause_on(c, f->on) : NULL;

        if (t.len)
            pica_text_add_char(&t, '\n');
        report_add_name(&t, *id);
        if (!c)
            continue;
        pica_text_add_char(&t, ' ');
        report_add_name(&t, report_words(&c->basis, w->lang));
        pica_text_add_char(&t, ' ');
        report_add_name(&t, v ? v->number : c->number);
    }
    xlsx_lines(w->book, XLSX_WRAPPED, &t);
}

static void evidence_cell(const struct writer *w, const struct rule_finding *f)
{
    struct pica_text t = { 0 };
    size_t shown = f->evidence_count < PLACES_SHOWN ? f->evidence_count : PLACES_SHOWN;

    for (size_t i = 0; i < shown; i++) {
        if (i)
            pica_text_add_char(&t, '\n');
        report_add_place(&t, &f->evidence[i], w->lang);
    }
    if (f->evidence_total > shown) {
        pica_text_add_char(&t, '\n');
        report_say(&t, w->lang, "%zu more places", f->evidence_total - shown);
    }
    xlsx_lines(w->book, XLSX_WRAPPED, &t);
}

static void findings(const struct writer *w)
{
    static const struct xlsx_column columns[] = {
        { PICA_WORD("No."), 6 },
        { PICA_WORD("kind of check"), 30 },
        { PICA_WORD("item checked"), 40 },
        { PICA_WORD("result"), 12 },
        { PICA_WORD("risk level"), 10 },
        { PICA_WORD("legal basis"), 44 },
        { PICA_WORD("what was found"), 60 },
        { PICA_WORD("to be done"), 44 },
        { PICA_WORD("places"), 70 },
        { PICA_WORD("number of places"), 10 },
        { PICA_WORD("rule"), 24 },
        { PICA_WORD("finding id"), 20 },
    };

    SHEET(w, PICA_WORD("Findings"), columns);
    for (size_t i = 0; i < w->r->finding_count; i++) {
        const struct rule_finding *f = &w->r->findings[i];

        xlsx_number(w->book, (int64_t)i + 1);
        xlsx_text(w->book, XLSX_WRAPPED, checked(w, f));
        words(w, &f->title);
        xlsx_text(w->book, XLSX_WRAPPED, report_term(w->lang, rule_verdict_name(f->verdict)));
        xlsx_text(w->book, severity_look(f->severity),
                  report_term(w->lang, rule_severity_name(f->severity)));
        clauses_cell(w, f);
        words(w, &f->detail);
        words(w, &f->advice);
        evidence_cell(w, f);
        xlsx_number(w->book, (int64_t)f->evidence_total);
        xlsx_text(w->book, XLSX_PLAIN, f->rule);
        xlsx_text(w->book, XLSX_PLAIN, f->id);
        xlsx_row(w->book);
    }
}

/* --- calls --------------------------------------------------------------------------------------
 */

static void state_cell(const struct writer *w, const struct scan_decision *d)
{
    if (d)
        xlsx_text(w->book, state_look(d->state), report_state_label(d->state, w->lang));
    else
        xlsx_text(w->book, XLSX_WRAPPED, NULL);
}

static void chain_cell(const struct writer *w, const struct scan_decision *d)
{
    struct pica_text lines = { 0 };

    if (d) {
        report_add_chain(&lines, &d->chain, w->lang, 0);
        while (lines.len && lines.data[lines.len - 1] == '\n')
            lines.data[--lines.len] = '\0';
    }
    xlsx_lines(w->book, XLSX_WRAPPED, &lines);
}

static void place_cell(const struct writer *w, const struct pica_place *p)
{
    struct pica_text t = { 0 };

    report_add_place(&t, p, w->lang);
    xlsx_lines(w->book, XLSX_WRAPPED, &t);
}

/* "com.a.Manager.getDeviceId" of "Lcom/a/Manager;->getDeviceId()V". */
static void add_plain_api(struct pica_text *t, const char *api)
{
    const char *arrow = strstr(api, "->");

    for (const char *p = *api == 'L' && arrow ? api + 1 : api; *p && p != arrow && *p != ';'; p++)
        pica_text_add_char(t, *p == '/' && arrow ? '.' : *p);
    if (arrow) {
        pica_text_add_char(t, '.');
        pica_text_add_span(t, pica_span_of(arrow + 2, strcspn(arrow + 2, "(:")));
    }
}

/* What the call does: "reads the IMEI (android.telephony.TelephonyManager.getDeviceId)". */
static void action_cell(const struct writer *w, const struct privacy_collection *c)
{
    const struct privacy_kind *kind = &privacy_kinds[c->pi];
    struct pica_text t = { 0 }, api = { 0 };

    report_say(&t, w->lang, "reads %s", w->lang == PICA_ZH ? kind->name.zh : kind->name.en);
    add_plain_api(&api, c->called);
    pica_text_add(&t, " (");
    if (api.data)
        report_add_name(&t, api.data);
    if (c->value) {
        pica_text_add(&t, ", ");
        report_add_name(&t, c->value);
    }
    pica_text_add_char(&t, ')');
    t.failed |= api.failed;
    pica_text_finish(&api);
    xlsx_lines(w->book, XLSX_WRAPPED, &t);
}

static void permissions_cell(const struct writer *w, const char *const *names)
{
    struct pica_text t = { 0 };

    for (; names && *names; names++) {
        if (t.len)
            pica_text_add_char(&t, '\n');
        report_add_name(&t, *names);
    }
    xlsx_lines(w->book, XLSX_WRAPPED, &t);
}

static void owner_cell(const struct writer *w, const struct privacy_owner *o)
{
    xlsx_text(w->book, XLSX_WRAPPED, report_owner_name(o, w->lang));
}

static void collections(const struct writer *w)
{
    static const struct xlsx_column columns[] = {
        { PICA_WORD("No."), 6 },
        { PICA_WORD("subject"), 26 },
        { PICA_WORD("privacy permission"), 34 },
        { PICA_WORD("action"), 44 },
        { PICA_WORD("marked as"), 16 },
        { PICA_WORD("call chain"), 80 },
        { PICA_WORD("kind of information"), 22 },
        { PICA_WORD("sensitivity"), 10 },
        { PICA_WORD("place"), 70 },
        { PICA_WORD("whose package"), 26 },
        { PICA_WORD("id"), 18 },
    };
    size_t number = 0;

    SHEET(w, PICA_WORD("Collections"), columns);
    for (size_t i = 0; i < w->r->collection_count; i++) {
        const struct privacy_collection *c = &w->r->collections[i];
        const struct privacy_kind *kind = &privacy_kinds[c->pi];
        const struct scan_decision *d = w->r->decisions ? &w->r->decisions->collections[i] : NULL;
        char id[SCAN_ID_SIZE];

        if (c->undecided || !privacy_role_counts(c->api->role))
            continue;
        scan_collection_id(c, id);
        xlsx_number(w->book, (int64_t)++number);
        owner_cell(w, &c->owner);
        permissions_cell(w, c->api->permissions);
        action_cell(w, c);
        state_cell(w, d);
        chain_cell(w, d);
        xlsx_text(w->book, XLSX_WRAPPED, w->lang == PICA_ZH ? kind->name.zh : kind->name.en);
        xlsx_text(w->book, XLSX_WRAPPED,
                  report_term(w->lang, scan_severity_name(c->api->severity)));
        place_cell(w, &c->place);
        xlsx_text(w->book, XLSX_WRAPPED, c->owner.basis);
        xlsx_text(w->book, XLSX_PLAIN, id);
        xlsx_row(w->book);
    }
}

/* One row of the sheet of other calls. */
static void call_row(const struct writer *w, size_t *number, const struct privacy_owner *owner,
                     struct pica_text *action, const struct scan_decision *d,
                     const struct pica_place *place, const struct pica_words *why, const char *id)
{
    xlsx_number(w->book, (int64_t)++ * number);
    owner_cell(w, owner);
    xlsx_lines(w->book, XLSX_WRAPPED, action);
    state_cell(w, d);
    chain_cell(w, d);
    if (why)
        words(w, why);
    else
        xlsx_text(w->book, XLSX_WRAPPED, NULL);
    place_cell(w, place);
    xlsx_text(w->book, XLSX_PLAIN, id);
    xlsx_row(w->book);
}

static void add_sdk_call(struct pica_text *t, const struct privacy_sdk_call *c, const char *does,
                         enum pica_lang lang)
{
    const char *name;

    report_contract_sdk(c->contract, &name, lang);
    pica_text_add(t, pica_words_say(lang, does));
    pica_text_add_char(t, ' ');
    report_add_name(t, name ? name : c->called);
    if (c->told != PRIVACY_TOLD_NOTHING) {
        pica_text_add(t, pica_words_say(lang, ": "));
        pica_text_add(t, report_term(lang, privacy_told_name(c->told)));
    }
}

static void calls(const struct writer *w)
{
    static const struct xlsx_column columns[] = {
        { PICA_WORD("No."), 6 },         { PICA_WORD("subject"), 26 },
        { PICA_WORD("action"), 50 },     { PICA_WORD("marked as"), 16 },
        { PICA_WORD("call chain"), 80 }, { PICA_WORD("the SDK's contract"), 50 },
        { PICA_WORD("place"), 70 },      { PICA_WORD("id"), 18 },
    };
    const struct scan_decisions *d = w->r->decisions;
    char id[SCAN_ID_SIZE];
    size_t number = 0;

    SHEET(w, PICA_WORD("Requests and SDK calls"), columns);
    for (size_t i = 0; d && i < d->request_count; i++) {
        const struct scan_request *q = &d->requests[i];
        struct pica_text t = { 0 };

        pica_text_add(&t, pica_words_say(w->lang, "asks for"));
        for (const char *const *p = q->permissions; p && *p; p++) {
            pica_text_add_char(&t, ' ');
            report_add_permission_name(&t, *p);
        }
        scan_request_id(q, id);
        call_row(w, &number, &q->owner, &t, &q->decision, &q->place, NULL, id);
    }
    for (size_t i = 0; d && i < d->start_count; i++) {
        const struct scan_sdk_start *s = &d->starts[i];
        struct pica_text t = { 0 };

        add_sdk_call(&t, s->call, "starts", w->lang);
        scan_start_id(s, id);
        call_row(w, &number, &s->call->owner, &t, &s->decision, &s->call->place, &s->why, id);
    }
    for (size_t i = 0; d && i < d->grant_count; i++) {
        const struct scan_grant *g = &d->grants[i];
        struct pica_text t = { 0 };

        add_sdk_call(&t, g->call, "tells", w->lang);
        scan_grant_id(g, id);
        call_row(w, &number, &g->call->owner, &t, &g->decision, &g->call->place, NULL, id);
    }
}

/* --- SDKs, permissions, notes
 * ------------------------------------------------------------------------ */

static void sdk_counts(const struct scan_result *r, const struct privacy_sdk_entry *sdk,
                       size_t *ret_all, size_t *ret_before)
{
    *ret_all = *ret_before = 0;
    for (size_t i = 0; i < r->collection_count; i++) {
        const struct privacy_collection *c = &r->collections[i];

        if (c->undecided || c->owner.sdk != sdk || c->api->role != PRIVACY_COLLECTS)
            continue;
        ++*ret_all;
        *ret_before += r->decisions && r->decisions->collections[i].state == CONSENT_STATE_BEFORE;
    }
}

static void sdks(const struct writer *w)
{
    static const struct xlsx_column columns[] = {
        { PICA_WORD("No."), 6 },
        { PICA_WORD("SDK"), 36 },
        { PICA_WORD("vendor"), 36 },
        { PICA_WORD("kind of SDK"), 16 },
        { PICA_WORD("certainty"), 10 },
        { PICA_WORD("places that collect"), 12 },
        { PICA_WORD("of them before consent"), 14 },
        { PICA_WORD("recognised by"), 80 },
        { PICA_WORD("id"), 14 },
    };
    size_t number = 0;

    SHEET(w, PICA_WORD("SDKs"), columns);
    for (int library = 0; library < 2; library++)
        for (size_t i = 0; i < w->r->sdk_count; i++) {
            const struct privacy_sdk_hit *hit = &w->r->sdks[i];
            struct pica_text t = { 0 };
            size_t all, before;

            if (hit->sdk->library != (library == 1))
                continue;
            sdk_counts(w->r, hit->sdk, &all, &before);
            xlsx_number(w->book, (int64_t)++number);
            xlsx_text(w->book, XLSX_WRAPPED, report_sdk_name(hit->sdk, w->lang));
            xlsx_text(w->book, XLSX_WRAPPED, hit->sdk->vendor);
            xlsx_text(w->book, XLSX_WRAPPED,
                      library              ? pica_words_say(w->lang, "common library")
                      : hit->sdk->category ? report_term(w->lang, hit->sdk->category)
                                           : NULL);
            xlsx_text(w->book, XLSX_WRAPPED,
                      report_term(w->lang, scan_confidence_name(hit->confidence)));
            xlsx_number(w->book, (int64_t)all);
            xlsx_number(w->book, (int64_t)before);
            for (size_t k = 0; k < hit->evidence_count; k++) {
                if (k)
                    pica_text_add_char(&t, '\n');
                pica_text_add(&t, report_term(w->lang, hit->evidence[k].kind));
                pica_text_add_char(&t, ' ');
                report_add_name(&t, hit->evidence[k].value);
            }
            xlsx_lines(w->book, XLSX_WRAPPED, &t);
            xlsx_text(w->book, XLSX_PLAIN, hit->sdk->id);
            xlsx_row(w->book);
        }
}

static void permissions(const struct writer *w)
{
    static const struct xlsx_column columns[] = {
        { PICA_WORD("No."), 6 },         { PICA_WORD("permission"), 50 },
        { PICA_WORD("protection"), 12 }, { PICA_WORD("group"), 34 },
        { PICA_WORD("use"), 14 },        { PICA_WORD("first use"), 70 },
        { PICA_WORD("added by"), 16 },   { PICA_WORD("up to API level"), 12 },
    };
    static const char *const uses[] = {
        [PRIVACY_USE_UNKNOWN] = PICA_WORD("cannot tell"),
        [PRIVACY_USE_USED] = PICA_WORD("used"),
        [PRIVACY_USE_UNUSED] = PICA_WORD("no use seen"),
    };
    const struct scan_result *r = w->r;

    SHEET(w, PICA_WORD("Permissions"), columns);
    for (size_t i = 0; r->has_manifest && i < r->manifest.permission_count; i++) {
        const struct manifest_permission *p = &r->manifest.permissions[i];
        enum privacy_use use = r->permission_use ? r->permission_use[i].use : PRIVACY_USE_UNKNOWN;

        xlsx_number(w->book, (int64_t)i + 1);
        xlsx_text(w->book, XLSX_WRAPPED, p->name);
        xlsx_text(w->book,
                  p->protection == MANIFEST_PROTECTION_DANGEROUS ? XLSX_HIGH : XLSX_WRAPPED,
                  report_protection(p->protection, w->lang));
        xlsx_text(w->book, XLSX_WRAPPED, p->group);
        xlsx_text(w->book, use == PRIVACY_USE_UNUSED ? XLSX_MEDIUM : XLSX_WRAPPED,
                  pica_words_say(w->lang, uses[use]));
        if (r->permission_use && r->permission_use[i].evidence.entry)
            place_cell(w, &r->permission_use[i].evidence);
        else
            xlsx_text(w->book, XLSX_WRAPPED, NULL);
        xlsx_text(w->book, XLSX_WRAPPED,
                  pica_words_say(w->lang,
                                 p->implied ? PICA_WORD("the system") : PICA_WORD("the manifest")));
        if (p->max_sdk >= 0)
            xlsx_number(w->book, p->max_sdk);
        xlsx_row(w->book);
    }
}

static void notes(const struct writer *w)
{
    static const struct xlsx_column columns[] = {
        { PICA_WORD("No."), 6 },   { PICA_WORD("kind"), 16 },  { PICA_WORD("stage or id"), 26 },
        { PICA_WORD("what"), 90 }, { PICA_WORD("place"), 70 },
    };
    size_t number = 0;

    SHEET(w, PICA_WORD("Gaps and remarks"), columns);
    for (int remarks = 0; remarks < 2; remarks++)
        for (size_t i = 0; i < w->r->notes.count; i++) {
            const struct pica_note *n = &w->r->notes.items[i];

            if ((n->kind == PICA_REMARK) != (remarks == 1))
                continue;
            xlsx_number(w->book, (int64_t)++number);
            xlsx_text(w->book, remarks ? XLSX_WRAPPED : XLSX_MEDIUM,
                      pica_words_say(w->lang,
                                     remarks ? PICA_WORD("strange") : PICA_WORD("not looked at")));
            xlsx_text(w->book, XLSX_WRAPPED, n->id);
            words(w, &n->text);
            place_cell(w, &n->place);
            xlsx_row(w->book);
        }
}

enum pica_status report_xlsx(const struct scan_result *r, enum pica_lang lang,
                             struct pica_text *out, struct pica_error *err)
{
    struct writer w = { .r = r, .lang = lang };
    enum pica_status st =
        xlsx_book_new(pica_words_say(lang, "Report on personal information"), &w.book, err);

    if (st != PICA_OK)
        return st;
    overview(&w);
    findings(&w);
    collections(&w);
    calls(&w);
    sdks(&w);
    permissions(&w);
    notes(&w);
    st = xlsx_book_close(w.book, out, err);
    xlsx_book_free(w.book);
    return st;
}
