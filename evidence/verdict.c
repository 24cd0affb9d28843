#include "evidence/verdict.h"

#include "base/json_write.h"

#include <stdarg.h>
#include <stdlib.h>

static const struct {
    const char *name, *title;
} parts[] = {
#define X(id, name, title) { name, title },
#include "evidence/parts.def"
#undef X
};

static const char *const outcomes[] = {
    [EVIDENCE_MATCHES] = "matches",
    [EVIDENCE_DOES_NOT_MATCH] = "does not match",
    [EVIDENCE_NOT_CHECKED] = "not checked",
};

const char *evidence_part_name(enum evidence_part part)
{
    return parts[part].name;
}

const char *evidence_outcome_name(enum evidence_outcome outcome)
{
    return outcomes[outcome];
}

static void tell(struct evidence_verdict *v, struct evidence_check check, const char *subject,
                 const char *zh, const char *en)
{
    v->wrong += check.outcome == EVIDENCE_DOES_NOT_MATCH;
    check.text.in[PICA_ZH] = pica_arena_str(&v->arena, pica_span_str(zh));
    check.text.in[PICA_EN] = pica_arena_str(&v->arena, pica_span_str(en));
    check.subject = subject ? pica_arena_str(&v->arena, pica_span_str(subject)) : NULL;
    if (!check.text.in[PICA_ZH] || !check.text.in[PICA_EN] || (subject && !check.subject) ||
        !pica_grow(&v->items, &v->cap, v->count + 1, sizeof *v->items)) {
        v->failed = true;
        return;
    }
    v->items[v->count++] = check;
}

void evidence_tell(struct evidence_verdict *v, enum evidence_part part,
                   enum evidence_outcome outcome, const char *subject, const char *fmt, ...)
{
    char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    va_list args;

    va_start(args, fmt);
    pica_words_format(text, fmt, args);
    va_end(args);
    tell(v, (struct evidence_check){ .part = part, .outcome = outcome }, subject, text[PICA_ZH],
         text[PICA_EN]);
}

void evidence_tell_word(struct evidence_verdict *v, enum evidence_part part,
                        enum evidence_outcome outcome, const char *subject, const char *word)
{
    tell(v, (struct evidence_check){ .part = part, .outcome = outcome }, subject,
         pica_words_zh(word), word);
}

void evidence_verdict_finish(struct evidence_verdict *v)
{
    free(v->items);
    pica_arena_finish(&v->arena);
    *v = (struct evidence_verdict){ 0 };
}

void evidence_verdict_text(const struct evidence_verdict *v, enum pica_lang lang,
                           struct pica_text *out)
{
    static const char *const marks[] = {
        [EVIDENCE_MATCHES] = PICA_WORD("[ok]"),
        [EVIDENCE_DOES_NOT_MATCH] = PICA_WORD("[WRONG]"),
        [EVIDENCE_NOT_CHECKED] = PICA_WORD("[-]"),
    };

    const char *colon = pica_words_say(lang, ": ");

    for (size_t i = 0; i < v->count; i++) {
        const struct evidence_check *c = &v->items[i];

        pica_text_add(out, pica_words_say(lang, marks[c->outcome]));
        pica_text_addf(out, " %s%s", pica_words_say(lang, parts[c->part].title), colon);
        if (c->subject) {
            pica_text_add_printable(out, pica_span_str(c->subject));
            pica_text_add(out, colon);
        }
        pica_text_add_printable(out, pica_span_str(c->text.in[lang]));
        pica_text_add_char(out, '\n');
    }
    pica_text_add(
        out, pica_words_say(lang, v->wrong ? PICA_WORD("The bundle does NOT match what it says.")
                                           : PICA_WORD("Everything that was checked matches.")));
    pica_text_add_char(out, '\n');
}

void evidence_verdict_json(const struct evidence_verdict *v, enum pica_lang lang,
                           struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.verify/1");
    pica_json_key_bool(&j, "matches", v->wrong == 0);
    pica_json_key(&j, "checks");
    pica_json_array(&j);
    for (size_t i = 0; i < v->count; i++) {
        const struct evidence_check *c = &v->items[i];

        pica_json_object(&j);
        pica_json_key_text(&j, "part", parts[c->part].name);
        pica_json_key_text(&j, "outcome", outcomes[c->outcome]);
        pica_json_key_text(&j, "subject", c->subject);
        pica_json_key_text(&j, "text", c->text.in[lang]);
        pica_json_object_end(&j);
    }
    pica_json_array_end(&j);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
}
