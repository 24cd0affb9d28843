#include "report/html.h"

#include "base/digest.h"
#include "report/graph_parts.h"
#include "report/json_made.h"
#include "report/json_parts.h"
#include "report/labels.h"
#include "report/markup.h"
#include "report/say.h"
#include "scan/detail.h"
#include "scan/names.h"

/* --- the words that a page needs besides those of the report -------------------------- */

/* A term whose English form is its key among the messages. */
static void key_said(struct pica_json *j, const char *key, const char *en)
{
    struct pica_words w = { { [PICA_ZH] = pica_words_zh(en), [PICA_EN] = en } };

    report_key_words(j, key, &w, REPORT_BOTH);
}

static const char *const terms[] = {
#define X(term) term,
#include "report/terms.def"
#undef X
};

static void key_kinds(struct pica_json *j)
{
    report_key_object(j, "kinds");
    for (size_t i = 0; i < privacy_kind_count; i++) {
        struct pica_words name = {
            { [PICA_ZH] = privacy_kinds[i].name.zh, [PICA_EN] = privacy_kinds[i].name.en }
        };

        report_key_words(j, privacy_kinds[i].code, &name, REPORT_BOTH);
    }
    pica_json_object_end(j);
}

static void key_labels(struct pica_json *j)
{
    report_key_object(j, "labels");
    key_kinds(j);
    report_key_object(j, "states");
    for (size_t i = 0; i < CONSENT_STATE_COUNT; i++)
        key_said(j, consent_states[i].name, consent_states[i].told);
    pica_json_object_end(j);
    report_key_object(j, "guards");
    for (size_t i = 0; i < CONSENT_GUARD_KIND_COUNT; i++)
        key_said(j, consent_guards[i].name, consent_guards[i].told);
    pica_json_object_end(j);
    report_key_object(j, "elements");
    for (size_t i = 0; i < CONSENT_FLOW_ELEMENT_COUNT; i++)
        key_said(j, consent_flow_elements[i].name, consent_flow_elements[i].told);
    pica_json_object_end(j);
    report_key_object(j, "edges");
    for (size_t i = 0; i < FLOW_REASON_COUNT; i++)
        key_said(j, flow_reasons[i].name, flow_reasons[i].words);
    pica_json_object_end(j);
    report_key_object(j, "phases");
    for (size_t i = 0; i < FLOW_PHASE_COUNT; i++)
        key_said(j, flow_phases[i].name, flow_phases[i].words);
    pica_json_object_end(j);
    report_key_object(j, "unresolved");
    for (size_t i = 0; i < FLOW_UNRESOLVED_COUNT; i++)
        key_said(j, flow_unresolved_kinds[i].name, flow_unresolved_kinds[i].words);
    pica_json_object_end(j);
    report_key_object(j, "terms");
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++)
        key_said(j, terms[i], terms[i]);
    pica_json_object_end(j);
    pica_json_object_end(j);
}

/* --- one package ------------------------------------------------------------------------ */

static void json_excerpt(struct pica_json *j, const struct scan_excerpt *e)
{
    pica_json_object(j);
    pica_json_key_text(j, "entry", e->place->entry);
    pica_json_key_number(j, "method_idx", e->place->method_idx);
    pica_json_key_number(j, "insn", e->place->insn);
    pica_json_key_text(j, "source", e->source);
    if (e->line)
        pica_json_key_number(j, "line", e->line);
    if (e->line_count) {
        report_key_array(j, "code");
        for (size_t i = 0; i < e->line_count; i++) {
            pica_json_array(j);
            pica_json_number(j, e->lines[i].unit);
            pica_json_number(j, e->lines[i].line);
            pica_json_string(j, pica_span_str(e->lines[i].text));
            pica_json_array_end(j);
        }
        pica_json_array_end(j);
        pica_json_key_number(j, "here", (int64_t)e->here);
    }
    pica_json_object_end(j);
}

static void key_counsel(struct pica_json *j, const char *key, const struct scan_counsel *items,
                        size_t count)
{
    report_key_array(j, key);
    for (size_t i = 0; i < count; i++) {
        pica_json_object(j);
        report_key_words(j, "text", &items[i].words, REPORT_BOTH);
        if (items[i].place.entry)
            report_key_place(j, "place", &items[i].place);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void key_story(struct pica_json *j, const char *id, const struct scan_story *s)
{
    if (!s->advice_count && !s->surer_count)
        return;
    report_key_object(j, id);
    key_counsel(j, "advice", s->advice, s->advice_count);
    key_counsel(j, "surer", s->surer, s->surer_count);
    pica_json_object_end(j);
}

static void key_counsels(struct pica_json *j, const struct scan_result *r)
{
    const struct scan_detail *d = r->detail;
    char id[SCAN_ID_SIZE];

    report_key_object(j, "counsel");
    for (size_t i = 0; d->collections && i < r->collection_count; i++) {
        if (r->collections[i].undecided || !privacy_role_counts(r->collections[i].api->role))
            continue;
        scan_collection_id(&r->collections[i], id);
        key_story(j, id, &d->collections[i]);
    }
    for (size_t i = 0; d->requests && i < r->decisions->request_count; i++) {
        scan_request_id(&r->decisions->requests[i], id);
        key_story(j, id, &d->requests[i]);
    }
    for (size_t i = 0; d->starts && i < r->decisions->start_count; i++) {
        scan_start_id(&r->decisions->starts[i], id);
        key_story(j, id, &d->starts[i]);
    }
    for (size_t i = 0; d->grants && i < r->decisions->grant_count; i++) {
        scan_grant_id(&r->decisions->grants[i], id);
        key_story(j, id, &d->grants[i]);
    }
    pica_json_object_end(j);
}

static void add_title(struct report_html *h, const struct scan_result *r)
{
    const struct manifest *m = r->has_manifest ? &r->manifest : NULL;
    const char *name = m && m->label ? m->label : m && m->package ? m->package : r->file_name;

    if (h->title.len)
        pica_text_add(&h->title, ", ");
    pica_text_add(&h->title, name);
}

void report_html_begin(struct report_html *h, enum pica_lang lang)
{
    *h = (struct report_html){ .lang = lang };
    h->json = (struct pica_json){ .out = &h->data, .first = true, .compact = true };
    pica_json_object(&h->json);
    pica_json_key_text(&h->json, "schema", "pica.page/1");
    pica_json_key_text(&h->json, "lang", lang == PICA_ZH ? "zh" : "en");
    key_labels(&h->json);
    report_key_array(&h->json, "packages");
}

void report_html_add(struct report_html *h, const struct scan_result *r)
{
    struct pica_json *j = &h->json;

    add_title(h, r);
    pica_json_object(j);
    pica_json_key(j, "report");
    report_json_value(j, r, REPORT_BOTH);
    pica_json_key_bool(j, "cut_short", r->cut_short);
    if (r->detail) {
        report_key_array(j, "excerpts");
        for (size_t i = 0; i < r->detail->excerpt_count; i++)
            json_excerpt(j, &r->detail->excerpts[i]);
        pica_json_array_end(j);
        key_counsels(j, r);
    }
    pica_json_object_end(j);
    for (int l = 0; l < PICA_LANG_COUNT; l++) {
        struct report_text_style style = { .lang = (enum pica_lang)l, .width = 100, .height = 400 };

        if (h->plain[l].len)
            pica_text_add_char(&h->plain[l], '\n');
        report_text(r, &style, &h->plain[l]);
    }
}

/* --- the template ------------------------------------------------------------------------- */

struct filling {
    struct report_html *h;
    char nonce[PICA_DIGEST_HEX];
    struct pica_text *out;
};

/* JSON inside a script element: "<" stands in strings alone, where it may be written otherwise. */
static void add_data(struct pica_text *out, const struct pica_text *json)
{
    const char *p = json->data, *end = json->data + json->len;

    while (p < end) {
        const char *next = memchr(p, '<', (size_t)(end - p));
        size_t n = (size_t)((next ? next : end) - p);

        pica_text_add_span(out, pica_span_of((const uint8_t *)p, n));
        p += n;
        if (next) {
            pica_text_add(out, "\\u003c");
            p++;
        }
    }
}

static void add_plain(struct pica_text *out, const struct pica_text *t)
{
    if (t->len)
        report_add_markup(out, pica_span_of(t->data, t->len));
}

/* What stands for a name; false: there is none of it. */
static bool fill(struct filling *f, struct pica_span name)
{
    static const char *const names[] = { "data", "nonce", "title", "lang", "plain.zh", "plain.en" };
    size_t which = 0, count = sizeof names / sizeof *names;

    while (which < count && !pica_span_is(name, names[which]))
        which++;
    switch (which) {
    case 0:
        add_data(f->out, &f->h->data);
        return true;
    case 1:
        pica_text_add(f->out, f->nonce);
        return true;
    case 2:
        add_plain(f->out, &f->h->title);
        return true;
    case 3:
        pica_text_add(f->out, f->h->lang == PICA_ZH ? "zh-CN" : "en");
        return true;
    case 4:
        add_plain(f->out, &f->h->plain[PICA_ZH]);
        return true;
    case 5:
        add_plain(f->out, &f->h->plain[PICA_EN]);
        return true;
    default:
        return false;
    }
}

static const uint8_t *find(struct pica_span s, const char *what)
{
    return s.len ? memmem(s.data, s.len, what, strlen(what)) : NULL;
}

static struct pica_span from(struct pica_span s, const uint8_t *p)
{
    return pica_span_of(p, s.len - (size_t)(p - s.data));
}

enum pica_status report_html_print(struct report_html *h, struct pica_span page_template,
                                   const char *label, struct pica_text *out, struct pica_error *err)
{
    static const char begin[] = "{{pica.", end[] = "}}";
    struct pica_span left = page_template.len ? page_template : report_html_template(),
                     whole = left;
    struct filling f = { .h = h, .out = out };
    const uint8_t *mark;
    enum pica_status st;

    pica_json_array_end(&h->json);
    pica_json_object_end(&h->json);
    for (int l = 0; l < PICA_LANG_COUNT; l++)
        out->failed |= h->plain[l].failed;
    out->failed |= h->data.failed || h->title.failed;
    if (out->failed || !h->data.data)
        return pica_fail_nomem(err);
    pica_digest_hex(PICA_SHA256, pica_span_of(h->data.data, h->data.len), f.nonce);
    f.nonce[32] = '\0';
    if (!find(left, "{{pica.data}}")) {
        (void)!pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                         "is no template of a page: it has no {{pica.data}}");
        return pica_fail_in(err, label);
    }
    while ((mark = find(left, begin)) != NULL) {
        const uint8_t *name = mark + sizeof begin - 1;
        const uint8_t *close = find(from(left, name), end);

        pica_text_add_span(out, pica_span_of(left.data, (size_t)(mark - left.data)));
        if (!close || !fill(&f, pica_span_of(name, (size_t)(close - name)))) {
            st = pica_fail(err, PICA_E_MALFORMED, (uint64_t)(mark - whole.data),
                           "there is nothing of that name to put into a page");
            return st == PICA_OK ? st : pica_fail_in(err, label);
        }
        left = from(left, close + sizeof end - 1);
    }
    pica_text_add_span(out, left);
    return out->failed ? pica_fail_nomem(err) : PICA_OK;
}

void report_html_finish(struct report_html *h)
{
    pica_text_finish(&h->data);
    pica_text_finish(&h->title);
    for (int l = 0; l < PICA_LANG_COUNT; l++)
        pica_text_finish(&h->plain[l]);
}
