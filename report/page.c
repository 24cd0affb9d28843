#include "report/page.h"

#define PAGE_WIDTH 80
#define PAGE_WIDTH_LEAST 60
#define PAGE_HEIGHT 48
/* A page at least so high has blank lines between sections, and heads of more than one line. */
#define PAGE_AIRY 40

static const char *const inks[] = {
    [REPORT_PLAIN] = "",           [REPORT_BOLD] = "\033[1m", [REPORT_DIM] = "\033[2m",
    [REPORT_ALARM] = "\033[1;31m", [REPORT_RED] = "\033[31m", [REPORT_YELLOW] = "\033[33m",
    [REPORT_CYAN] = "\033[36m",
};

void report_ink_on(struct pica_text *t, const struct report_text_style *style, enum report_ink ink)
{
    if (style->color)
        pica_text_add(t, inks[ink]);
}

void report_ink_off(struct pica_text *t, const struct report_text_style *style, enum report_ink ink)
{
    if (style->color && ink != REPORT_PLAIN)
        pica_text_add(t, "\033[0m");
}

static bool is_airy(const struct report_text_style *style)
{
    return style->verbose || style->height >= PAGE_AIRY;
}

void report_add_heading(struct pica_text *t, const struct report_text_style *style,
                        struct pica_text *rest, const char *fmt, ...)
{
    char both[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    struct pica_span head;
    va_list args;

    va_start(args, fmt);
    pica_words_format(both, fmt, args);
    va_end(args);
    head = pica_span_str(both[style->lang]);
    report_ink_on(t, style, REPORT_BOLD);
    report_add_cut(t, head, style->width);
    report_ink_off(t, style, REPORT_BOLD);
    if (rest && rest->len && is_airy(style)) {
        report_add_wrapped(t, pica_span_of(rest->data, rest->len), report_width(head), 2,
                           style->width);
    } else {
        if (rest && rest->len && report_width(head) < style->width)
            report_add_cut(t, pica_span_of(rest->data, rest->len),
                           style->width - report_width(head));
        pica_text_add_char(t, '\n');
    }
    if (rest) {
        t->failed |= rest->failed;
        pica_text_finish(rest);
    }
}

struct report_text_style report_style(const struct report_text_style *given)
{
    struct report_text_style style = *given;

    if (style.width < PAGE_WIDTH_LEAST)
        style.width = style.width ? PAGE_WIDTH_LEAST : PAGE_WIDTH;
    if (style.height == 0)
        style.height = PAGE_HEIGHT;
    return style;
}

void report_add_name(struct pica_text *t, const char *s)
{
    if (s)
        pica_text_add_printable(t, pica_span_str(s));
}

static size_t count_lines(const struct pica_text *t)
{
    size_t n = 0;

    for (size_t i = 0; i < t->len; i++)
        n += t->data[i] == '\n';
    return n;
}

/* The first `lines` lines of `t`. */
static struct pica_span first_lines(const struct pica_text *t, size_t lines)
{
    size_t at = 0;

    for (size_t n = 0; n < lines && at < t->len; at++)
        n += t->data[at] == '\n';
    return pica_span_of(t->data, at);
}

/*
 * Deals `budget` rows out, round by round; granted[] never exceeds rows[]. One
 * row alone would only say that there are more, so the first round gives two.
 */
static void share_out(const struct report_section *sections, const size_t *rows, size_t count,
                      size_t budget, size_t *granted)
{
    bool more = true;

    for (unsigned least = 2; budget > 0 && more; least = 1) {
        more = false;
        for (size_t i = 0; i < count; i++) {
            unsigned share = sections[i].share > least ? sections[i].share : least;

            for (unsigned k = 0; k < share && budget && granted[i] < rows[i]; k++) {
                granted[i]++;
                budget--;
                more = true;
            }
        }
    }
}

static void add_rows(struct pica_text *out, const struct report_text_style *style,
                     const struct report_section *s, size_t rows, size_t granted)
{
    if (granted >= rows) {
        pica_text_add_span(out, pica_span_of(s->body.data, s->body.len));
        return;
    }
    if (granted == 0)
        return; /* the head says how many there are */
    pica_text_add_span(out, first_lines(&s->body, granted - 1));
    report_ink_on(out, style, REPORT_DIM);
    report_say(out, style->lang, "  ... %zu more lines (--verbose)", rows - (granted - 1));
    report_ink_off(out, style, REPORT_DIM);
    pica_text_add_char(out, '\n');
}

void report_add_sections(struct pica_text *out, const struct report_text_style *style,
                         struct report_section *sections, size_t count, size_t used)
{
    enum { SECTIONS_MAX = 8 };
    size_t rows[SECTIONS_MAX] = { 0 }, granted[SECTIONS_MAX] = { 0 };
    bool airy = is_airy(style);

    for (size_t i = 0; i < count && i < SECTIONS_MAX; i++) {
        rows[i] = count_lines(&sections[i].body);
        used += count_lines(&sections[i].head) + (airy && sections[i].head.len);
    }
    used++; /* the prompt of the shell */
    if (!style->verbose)
        share_out(sections, rows, count, style->height > used ? style->height - used : 0, granted);
    for (size_t i = 0; i < count && i < SECTIONS_MAX; i++) {
        struct report_section *s = &sections[i];

        if (airy && s->head.len)
            pica_text_add_char(out, '\n');
        pica_text_add_span(out, pica_span_of(s->head.data, s->head.len));
        add_rows(out, style, s, rows[i], style->verbose ? rows[i] : granted[i]);
        out->failed |= s->head.failed || s->body.failed;
        pica_text_finish(&s->head);
        pica_text_finish(&s->body);
    }
}
