#include "report/consent_parts.h"
#include "report/labels.h"
#include "report/say.h"

#define SHOWN_CHARS 60 /* of a text; the JSON has all of it */

/* What takes no room: marks of direction, joiners. */
static bool is_invisible(uint32_t code)
{
    return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2060 && code <= 0x2069) || code == 0xfeff || code == 0xad;
}

/* The beginning of a text between quotation marks, on one line. */
static void add_quoted(struct pica_text *t, const char *text)
{
    struct pica_span s = pica_span_str(text);
    struct pica_text line = { 0 };
    size_t at = 0, chars = 0;
    bool space = true;

    while (at < s.len && chars < SHOWN_CHARS) {
        uint32_t code;
        size_t n = pica_utf8_char(s.data + at, s.len - at, &code);
        bool is_space = s.data[at] <= ' ';

        if (n && is_invisible(code)) {
            at += n;
            continue;
        }
        if (!is_space || !space) {
            if (is_space)
                pica_text_add_char(&line, ' ');
            else
                pica_text_add_span(&line, pica_span_of(s.data + at, n ? n : 1));
            chars++;
        }
        space = is_space;
        at += n ? n : 1;
    }
    pica_text_add_char(t, '"');
    if (line.data)
        pica_text_add_printable(t, pica_span_of(line.data, line.len));
    if (at < s.len)
        pica_text_add(t, "...");
    pica_text_add_char(t, '"');
    t->failed |= line.failed;
    pica_text_finish(&line);
}

static void add_roles(struct pica_text *t, uint32_t roles, enum pica_lang lang)
{
    bool first = true;

    for (unsigned i = 0; i < CONSENT_ROLE_COUNT; i++)
        if (roles >> i & 1) {
            if (!first)
                pica_text_add(t, lang == PICA_ZH ? "；" : "; ");
            pica_text_add(t, pica_words_say(lang, consent_roles[i].does));
            first = false;
        }
}

static void add_name(struct pica_text *t, const char *name, uint32_t id)
{
    if (name)
        pica_text_add_printable(t, pica_span_str(name));
    else
        pica_text_addf(t, "0x%08x", id);
}

static void add_control(struct pica_text *t, const struct scan_consent_screen *s, size_t index,
                        enum pica_lang lang)
{
    const struct scan_consent_control *c = &s->controls[index];
    const struct consent_element *e = c->element;
    const struct consent_verdict_info *v = &consent_verdicts[e->verdict];
    const char *shown = e->shown;

    if (e->label != CONSENT_NO_ELEMENT)
        shown = s->screen->elements[e->label].shown;
    pica_text_add(t, v->counts > 0 ? "  + " : v->counts < 0 ? "  - " : "    ");
    pica_text_add_printable(t, pica_span_str(c->tag));
    if (c->name || e->view_id) {
        pica_text_add_char(t, ' ');
        add_name(t, c->name, e->view_id);
    }
    if (shown) {
        pica_text_add_char(t, ' ');
        add_quoted(t, shown);
    }
    pica_text_add(t, "\n      ");
    pica_text_add(t, pica_words_say(lang, v->why));
    pica_text_add_char(t, '\n');
    pica_text_add(t, "      ");
    report_add_place(t, &c->place, lang);
    if (c->on_click) {
        pica_text_add(t, " onClick=");
        pica_text_add_printable(t, pica_span_str(c->on_click));
    }
    pica_text_add_char(t, '\n');
}

static void add_screens(struct pica_text *t, const struct scan_consent *c, enum pica_lang lang)
{
    report_say(t, lang, "Screens that have to do with consent (%zu):", c->screen_count);
    pica_text_add_char(t, '\n');
    for (size_t i = 0; i < c->screen_count; i++) {
        const struct scan_consent_screen *s = &c->screens[i];

        pica_text_add_char(t, '\n');
        if (s->name) {
            pica_text_add_printable(t, pica_span_str(s->name));
            pica_text_add(t, "  ");
        }
        pica_text_add_printable(t, pica_span_str(s->entry));
        pica_text_add(t, "\n  ");
        pica_text_add(t, pica_words_say(lang, s->screen->agreeable
                                                  ? PICA_WORD("One can agree here")
                                                  : PICA_WORD("One cannot agree here")));
        pica_text_add(t, lang == PICA_ZH ? "；" : "; ");
        pica_text_add(t,
                      pica_words_say(lang, s->screen->refusable ? PICA_WORD("one can refuse")
                                                                : PICA_WORD("one cannot refuse")));
        pica_text_add_char(t, '\n');
        for (size_t k = 0; k < s->screen->element_count; k++)
            if (s->screen->elements[k].verdict != CONSENT_VERDICT_NONE)
                add_control(t, s, k, lang);
    }
}

static void add_strings(struct pica_text *t, const struct scan_consent *c, enum pica_lang lang)
{
    uint32_t last = 0;

    report_say(t, lang, "String resources that have to do with consent (%zu):", c->string_count);
    pica_text_add(t, c->string_count ? "\n\n" : "\n");
    for (size_t i = 0; i < c->string_count; i++) {
        const struct scan_consent_string *s = &c->strings[i];

        if (i == 0 || s->id != last) {
            add_name(t, s->name, s->id);
            if (s->reference) {
                pica_text_add(t, " -> ");
                pica_text_add_printable(t, pica_span_str(s->reference));
            }
            pica_text_add_char(t, '\n');
        }
        last = s->id;
        pica_text_addf(t, "  [%s] ", *s->locale ? s->locale : "*");
        add_quoted(t, s->text);
        pica_text_add(t, "\n      ");
        add_roles(t, s->says.roles, lang);
        pica_text_add_char(t, '\n');
    }
}

static void add_code(struct pica_text *t, const struct scan_consent *c, enum pica_lang lang)
{
    report_say(t, lang, "Texts in code that have to do with consent (%zu):", c->code_count);
    pica_text_add(t, c->code_count ? "\n\n" : "\n");
    for (size_t i = 0; i < c->code_count; i++) {
        const struct scan_consent_code *s = &c->code[i];

        add_quoted(t, s->text);
        pica_text_add(t, "\n      ");
        add_roles(t, s->says.roles, lang);
        pica_text_add(t, "\n      ");
        report_add_place(t, &s->place, lang);
        if (s->uses > 1)
            pica_text_addf(t, " (x%zu)", s->uses);
        pica_text_add_char(t, '\n');
    }
}

void report_consent_text(const struct scan_consent *c, enum pica_lang lang, struct pica_text *out)
{
    add_screens(out, c, lang);
    pica_text_add_char(out, '\n');
    add_strings(out, c, lang);
    pica_text_add_char(out, '\n');
    add_code(out, c, lang);
}
