#include "rules/template.h"

#include "base/intern.h"
#include "rules/reader.h"

void rule_say(struct pica_text *out, enum pica_lang lang, const char *fmt, ...)
{
    char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    va_list args;

    va_start(args, fmt);
    pica_words_format(text, fmt, args);
    va_end(args);
    pica_text_add(out, text[lang]);
}

/*
 * The next piece of a template: a run of text, or the inside of a pair of
 * braces. False at the end. A brace without its fellow comes as text.
 */
static bool next_piece(const char **at, struct pica_span *ret, bool *ret_place)
{
    const char *p = *at, *end;

    if (*p == '\0')
        return false;
    end = *p == '{' ? strchr(p, '}') : NULL;
    *ret_place = end != NULL;
    if (end) {
        *ret = pica_span_of(p + 1, (size_t)(end - p - 1));
        *at = end + 1;
    } else {
        size_t n = strcspn(p + 1, "{") + 1;

        *ret = pica_span_of(p, n);
        *at = p + n;
    }
    return true;
}

/* Takes the first of "a|b|c" off `names` into `name`; false when none is left. */
static bool next_name(struct pica_span *names, char *name, size_t size)
{
    const uint8_t *bar;
    size_t n;

    if (!names->data)
        return false;
    bar = names->len ? memchr(names->data, '|', names->len) : NULL;
    n = bar ? (size_t)(bar - names->data) : names->len;
    if (n >= size)
        n = size - 1;
    memcpy(name, names->data, n);
    name[n] = '\0';
    if (bar)
        *names = pica_span_of(bar + 1, names->len - (size_t)(bar - names->data) - 1);
    else
        names->data = NULL;
    return true;
}

static void check_place(struct rule_reader *r, struct pica_span names, enum fact_kind kind)
{
    char name[64];

    while (next_name(&names, name, sizeof name)) {
        struct pica_nearest near = { .word = name };
        enum fact_key key = fact_key_find(name);

        if (strcmp(name, "count") == 0 ||
            (key != FACT_KEY_COUNT && (kind == FACT_KIND_COUNT || fact_kind_has(kind, key))))
            continue;
        pica_nearest_try(&near, "count");
        for (unsigned k = 0; k < FACT_KEY_COUNT; k++)
            if (kind == FACT_KIND_COUNT || fact_kind_has(kind, (enum fact_key)k))
                pica_nearest_try(&near, fact_key_name((enum fact_key)k));
        if (near.best)
            rule_wrong(r, "no attribute fills {%s}; did you mean {%s}?", name, near.best);
        else
            rule_wrong(r, "no attribute fills {%s}", name);
    }
}

void rule_check_template(struct rule_reader *r, const char *text, enum fact_kind kind)
{
    struct pica_span piece;
    bool place;

    while (next_piece(&text, &piece, &place)) {
        if (place)
            check_place(r, piece, kind);
        else if (memchr(piece.data, '{', piece.len) || memchr(piece.data, '}', piece.len))
            rule_wrong(r, "a brace without its fellow");
    }
}

static void add_value(const struct fact_attr *a, enum pica_lang lang,
                      const struct rule_loaded *pack, struct pica_text *out)
{
    const struct pica_words *label = a->text ? rule_label_find(pack, a->key, a->text) : NULL;

    if (label)
        pica_text_add(out, label->in[lang]);
    else if (a->text)
        pica_text_add_printable(out, pica_span_str(a->text));
    else if (fact_key_type(a->key) == FACT_BOOL)
        pica_text_add(out, a->number ? "true" : "false");
    else
        pica_text_addf(out, "%jd", (intmax_t)a->number);
}

/* Every value that the facts have for `key`, each once; false: none has it. */
static bool add_values(enum fact_key key, enum pica_lang lang, const struct rule_loaded *pack,
                       const struct fact *const *facts, size_t count, struct pica_text *out)
{
    struct pica_intern seen = { 0 };
    struct pica_arena scrap = { 0 };
    const struct fact_attr *last = NULL;
    size_t rest = 0;

    for (size_t i = 0; i < count; i++) {
        const struct fact_attr *a = fact_get(facts[i], key);
        struct pica_text value = { 0 };
        size_t before = seen.count;
        const char *copy;

        if (!a || (last && a->text && last->text && strcmp(a->text, last->text) == 0))
            continue; /* neighbours mostly say the same */
        last = a;
        add_value(a, lang, pack, &value);
        copy = pica_arena_str(&scrap, pica_span_of(value.data, value.len));
        out->failed |= value.failed;
        pica_text_finish(&value);
        if (!copy || pica_intern_add(&seen, pica_span_str(copy)) == PICA_INTERN_NONE) {
            out->failed = true;
            break;
        }
        if (seen.count == before)
            continue;
        if (seen.count > RULE_VALUES_NAMED) {
            rest++;
            continue;
        }
        if (before > 0)
            rule_say(out, lang, ", ");
        pica_text_add(out, copy);
    }
    if (rest)
        rule_say(out, lang, " and %zu more", rest);
    pica_arena_finish(&scrap);
    rest = seen.count;
    pica_intern_finish(&seen);
    return rest > 0;
}

static void fill_place(struct pica_span names, enum pica_lang lang, const struct rule_loaded *pack,
                       const struct fact *const *facts, size_t count, struct pica_text *out)
{
    char name[64];

    while (next_name(&names, name, sizeof name)) {
        enum fact_key key = fact_key_find(name);

        if (strcmp(name, "count") == 0) {
            pica_text_addf(out, "%zu", count);
            return;
        }
        if (key != FACT_KEY_COUNT && add_values(key, lang, pack, facts, count, out))
            return;
    }
    rule_say(out, lang, "unknown");
}

void rule_template_fill(const char *text, enum pica_lang lang, const struct rule_loaded *pack,
                        const struct fact *const *facts, size_t count, struct pica_text *out)
{
    struct pica_span piece;
    bool place;

    while (next_piece(&text, &piece, &place)) {
        if (place)
            fill_place(piece, lang, pack, facts, count, out);
        else
            pica_text_add_span(out, piece);
    }
}
