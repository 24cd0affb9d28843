#include "report/consent_parts.h"
#include "report/json_parts.h"

const char *report_consent_form(enum consent_form form)
{
    static const char *const names[] = { "plain", "control", "name", "statement", "body" };

    return names[form];
}

const char *report_consent_checked(enum layout_checked checked)
{
    return checked == LAYOUT_CHECKED_UNSAID ? NULL : checked == LAYOUT_CHECKED ? "yes" : "no";
}

static void key_says(struct pica_json *j, struct consent_text says)
{
    pica_json_key_text(j, "form", report_consent_form(says.form));
    report_key_array(j, "roles");
    for (unsigned i = 0; i < CONSENT_ROLE_COUNT; i++)
        if (says.roles >> i & 1)
            pica_json_string(j, pica_span_str(consent_roles[i].name));
    pica_json_array_end(j);
}

static void key_id(struct pica_json *j, uint32_t id)
{
    struct pica_text number = { 0 };

    pica_text_addf(&number, "0x%08x", id);
    pica_json_key_text(j, "id", number.data);
    j->out->failed |= number.failed;
    pica_text_finish(&number);
}

static void json_control(struct pica_json *j, const struct scan_consent_control *c,
                         enum pica_lang lang)
{
    const struct consent_element *e = c->element;
    const struct consent_verdict_info *v = &consent_verdicts[e->verdict];

    pica_json_object(j);
    pica_json_key_text(j, "kind", consent_kind_name(e->kind));
    pica_json_key_text(j, "element", c->tag);
    if (e->view_id)
        key_id(j, e->view_id);
    pica_json_key_text(j, "name", c->name);
    pica_json_key_text(j, "text", e->shown);
    key_says(j, e->says);
    pica_json_key_text(j, "checked", report_consent_checked(e->checked));
    pica_json_key_text(j, "on_click", c->on_click);
    if (e->label != CONSENT_NO_ELEMENT)
        pica_json_key_number(j, "label", (int64_t)e->label);
    pica_json_key_text(j, "verdict", v->name);
    pica_json_key_text(j, "act", v->counts > 0 ? "agree" : v->counts < 0 ? "refuse" : "none");
    pica_json_key_text(j, "why", pica_words_say(lang, v->why));
    report_key_place(j, "place", &c->place);
    pica_json_object_end(j);
}

static void json_screen(struct pica_json *j, const struct scan_consent_screen *s,
                        enum pica_lang lang)
{
    pica_json_object(j);
    pica_json_key_text(j, "entry", s->entry);
    pica_json_key_text(j, "name", s->name);
    pica_json_key_bool(j, "agreeable", s->screen->agreeable);
    pica_json_key_bool(j, "refusable", s->screen->refusable);
    report_key_array(j, "controls");
    for (size_t i = 0; i < s->screen->element_count; i++)
        json_control(j, &s->controls[i], lang);
    pica_json_array_end(j);
    pica_json_object_end(j);
}

static void json_string(struct pica_json *j, const struct scan_consent_string *s)
{
    pica_json_object(j);
    key_id(j, s->id);
    pica_json_key_text(j, "name", s->name);
    pica_json_key_text(j, "reference", s->reference);
    pica_json_key_text(j, "locale", s->locale);
    pica_json_key_text(j, "text", s->text);
    key_says(j, s->says);
    pica_json_object_end(j);
}

static void json_code(struct pica_json *j, const struct scan_consent_code *s)
{
    pica_json_object(j);
    pica_json_key_text(j, "text", s->text);
    key_says(j, s->says);
    pica_json_key_number(j, "uses", (int64_t)s->uses);
    report_key_place(j, "place", &s->place);
    pica_json_object_end(j);
}

void report_consent_json(const struct scan_consent *c, enum pica_lang lang, struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.consent/1");
    report_key_array(&j, "screens");
    for (size_t i = 0; i < c->screen_count; i++)
        json_screen(&j, &c->screens[i], lang);
    pica_json_array_end(&j);
    report_key_array(&j, "strings");
    for (size_t i = 0; i < c->string_count; i++)
        json_string(&j, &c->strings[i]);
    pica_json_array_end(&j);
    report_key_array(&j, "code");
    for (size_t i = 0; i < c->code_count; i++)
        json_code(&j, &c->code[i]);
    pica_json_array_end(&j);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
}
