#include "scan/counsel.h"

#include "base/text.h"

static const struct {
    const char *name, *words;
} counsels[COUNSEL_COUNT] = {
#define X(id, name, words) [COUNSEL_##id] = { name, words },
#include "scan/counsel.def"
#undef X
};

static const char *const value_names[FILL_COUNT] = {
    [FILL_CALL] = "call",
    [FILL_IN] = "in",
    [FILL_HANDLER] = "handler",
    [FILL_TEXT] = "text",
    [FILL_SDK] = "sdk",
    [FILL_API] = "api",
    [FILL_START] = "start",
    [FILL_WHAT] = "what",
    [FILL_KEY] = "key",
    [FILL_WHY] = "why",
    [FILL_PERMISSIONS] = "permissions",
    [FILL_COMPONENT] = "component",
    [FILL_STEP] = "step",
    [FILL_REASON] = "reason",
};

void counsel_set(struct counsel_list *l, enum counsel_fill which, const char *text)
{
    l->values[which] = (struct pica_words){ { text, text } };
}

void counsel_set_word(struct counsel_list *l, enum counsel_fill which, const char *message)
{
    l->values[which] =
        (struct pica_words){ { [PICA_ZH] = pica_words_zh(message), [PICA_EN] = message } };
}

static const char *value_of(const struct counsel_list *l, struct pica_span name,
                            enum pica_lang lang)
{
    for (unsigned v = 0; v < FILL_COUNT; v++)
        if (pica_span_is(name, value_names[v])) {
            const char *in_lang = l->values[v].in[lang];

            return in_lang ? in_lang : l->values[v].in[PICA_EN];
        }
    return NULL;
}

/* The template with its placeholders filled in; in the arena. */
static const char *fill(const struct counsel_list *l, const char *template, enum pica_lang lang)
{
    struct pica_text out = { 0 };
    const char *filled;

    while (*template) {
        const char *open = strchr(template, '{'), *close = open ? strchr(open, '}') : NULL;
        const char *value;

        if (!close)
            break;
        pica_text_add_span(&out, pica_span_of(template, (size_t)(open - template)));
        value = value_of(l, pica_span_of(open + 1, (size_t)(close - open) - 1), lang);
        pica_text_add_printable(&out, pica_span_str(value ? value : "?"));
        template = close + 1;
    }
    pica_text_add(&out, template);
    filled = out.failed ? NULL : pica_arena_str(l->arena, pica_span_of(out.data, out.len));
    pica_text_finish(&out);
    return filled;
}

static bool is_there(const struct counsel_list *l, const struct scan_counsel *c)
{
    for (size_t i = 0; i < l->count; i++)
        if (strcmp(l->items[i].words.in[PICA_EN], c->words.in[PICA_EN]) == 0 &&
            pica_place_compare(&l->items[i].place, &c->place) == 0)
            return true;
    return false;
}

void counsel_add(struct counsel_list *l, enum counsel which, const struct pica_place *place)
{
    struct scan_counsel c = { .id = counsels[which].name,
                              .place = place ? *place : PICA_PLACE_NONE };

    c.words.in[PICA_EN] = fill(l, counsels[which].words, PICA_EN);
    c.words.in[PICA_ZH] = fill(l, pica_words_zh(counsels[which].words), PICA_ZH);
    if (!c.words.in[PICA_EN] || !c.words.in[PICA_ZH]) {
        l->failed = true;
        return;
    }
    if (is_there(l, &c))
        return;
    if (l->count == l->cap) {
        size_t cap = l->cap ? 2 * l->cap : 8;
        struct scan_counsel *more = pica_arena_array(l->arena, cap, sizeof *more);

        if (!more) {
            l->failed = true;
            return;
        }
        if (l->count)
            memcpy(more, l->items, l->count * sizeof *more);
        l->items = more;
        l->cap = cap;
    }
    l->items[l->count++] = c;
}
