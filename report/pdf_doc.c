#include "report/pdf_doc.h"

#include "report/pdf_lib.h"

#include <stdio.h>
#include <stdlib.h>

/* Points; A4. */
#define PAGE_WIDTH 595.276
#define PAGE_HEIGHT 841.890
#define MARGIN_LEFT 62.0
#define MARGIN_RIGHT 48.0
#define MARGIN_TOP 68.0
#define MARGIN_BOTTOM 64.0
#define TEXT_WIDTH (PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT)
#define PAGE_END (PAGE_HEIGHT - MARGIN_BOTTOM)
#define CELL_PAD 3.5
#define HEAD_ROOM 22.0  /* of the head of a table */
#define WHOLE_ROW 220.0 /* a row that is not higher stays on one page */

#define SANS                                                                                       \
    "Noto Sans CJK SC, Source Han Sans SC, WenQuanYi Zen Hei, Droid Sans Fallback, sans-serif"
#define MONO "Noto Sans Mono CJK SC, DejaVu Sans Mono, monospace"

static const struct look {
    const char *family, *tag;
    double size, before, after;
    PangoWeight weight;
    uint32_t ink;
} looks[PDF_LOOKS] = {
    [PDF_BODY] = { SANS, "P", 9.5, 0, 4, PANGO_WEIGHT_NORMAL, 0x1a1a1a },
    [PDF_BOLD] = { SANS, "P", 9.5, 0, 4, PANGO_WEIGHT_BOLD, 0x1a1a1a },
    [PDF_SMALL] = { SANS, "P", 8.2, 0, 3, PANGO_WEIGHT_NORMAL, 0x1a1a1a },
    [PDF_MONO] = { MONO, "P", 7.4, 0, 3, PANGO_WEIGHT_NORMAL, 0x1a1a1a },
    [PDF_TITLE] = { SANS, "H1", 21, 24, 18, PANGO_WEIGHT_BOLD, 0x14305a },
    [PDF_H1] = { SANS, "H1", 14, 14, 7, PANGO_WEIGHT_BOLD, 0x14305a },
    [PDF_H2] = { SANS, "H2", 10.8, 10, 4, PANGO_WEIGHT_BOLD, 0x14305a },
    [PDF_ALARM] = { SANS, "P", 8.6, 0, 3, PANGO_WEIGHT_BOLD, 0x9c1c00 },
    [PDF_FAINT] = { SANS, "P", 7.6, 0, 2, PANGO_WEIGHT_NORMAL, 0x666666 },
};

struct pdf_doc {
    const struct pdf_lib *lib;
    const struct pdf_about *about;
    struct pdf_plan *plan;
    struct pica_text *out; /* NULL: the first layout, of which nothing is kept */
    cairo_surface_t *surface;
    cairo_t *cr;
    PangoFontMap *fonts;
    PangoContext *context;
    PangoFontDescription *faces[PDF_LOOKS];
    double y;      /* where the next block begins */
    unsigned page; /* from 1 */
    unsigned last; /* pages there are, by the first layout; 0: not known yet */
    size_t headings;
    int outline; /* of the last first-level heading */
    bool failed; /* out of memory */
    /* of the open table */
    struct pdf_column columns[PDF_COLUMNS_MOST];
    size_t column_count, cell_count;
    PangoLayout *cells[PDF_COLUMNS_MOST];
    enum pdf_look cell_looks[PDF_COLUMNS_MOST];
    bool has_head,
        head_due; /* due: it goes with the first row, never alone to the foot of a page */
    bool fresh;   /* nothing of the table stands on this page yet */
};

/* --- ink --------------------------------------------------------------------------------- */

static void ink(const struct pdf_doc *d, uint32_t rgb)
{
    d->lib->cairo_set_source_rgb(d->cr, (double)(rgb >> 16 & 255) / 255,
                                 (double)(rgb >> 8 & 255) / 255, (double)(rgb & 255) / 255);
}

static void rule(const struct pdf_doc *d, double x, double y, double width, uint32_t rgb,
                 double thick)
{
    ink(d, rgb);
    d->lib->cairo_set_line_width(d->cr, thick);
    d->lib->cairo_move_to(d->cr, x, y);
    d->lib->cairo_line_to(d->cr, x + width, y);
    d->lib->cairo_stroke(d->cr);
}

static void box(const struct pdf_doc *d, double x, double y, double width, double height,
                uint32_t rgb)
{
    ink(d, rgb);
    d->lib->cairo_rectangle(d->cr, x, y, width, height);
    d->lib->cairo_fill(d->cr);
}

/* --- text --------------------------------------------------------------------------------- */

/* What no font has, by the numbers of its characters. */
static void write_out(const struct pdf_doc *d, PangoLayout *layout, struct pica_text *t)
{
    const char *text = d->lib->pango_layout_get_text(layout);
    size_t len = strlen(text);
    bool *lost = calloc(len + 1, sizeof *lost);
    PangoLayoutIter *at = d->lib->pango_layout_get_iter(layout);

    if (!lost) {
        t->failed = true;
        d->lib->pango_layout_iter_free(at);
        return;
    }
    do {
        const PangoLayoutRun *run = d->lib->pango_layout_iter_get_run_readonly(at);

        for (int i = 0; run && i < run->glyphs->num_glyphs; i++) {
            int where = run->item->offset + run->glyphs->log_clusters[i];

            if (run->glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG && where >= 0 &&
                (size_t)where < len)
                lost[where] = true;
        }
    } while (d->lib->pango_layout_iter_next_run(at));
    d->lib->pango_layout_iter_free(at);
    for (size_t i = 0; i < len;) {
        uint32_t code = 0;
        size_t n = pica_utf8_char((const uint8_t *)text + i, len - i, &code);

        if (n == 0 || lost[i])
            pica_text_addf(t, "<U+%04X>", code);
        else
            pica_text_add_span(t, pica_span_of(text + i, n));
        i += n ? n : 1;
    }
    free(lost);
}

static PangoLayout *layout_of(struct pdf_doc *d, enum pdf_look look, const char *s, double width)
{
    PangoLayout *layout = d->lib->pango_layout_new(d->context);
    struct pica_text t = { 0 };

    d->lib->pango_layout_set_font_description(layout, d->faces[look]);
    d->lib->pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
    d->lib->pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    d->lib->pango_layout_set_auto_dir(layout, FALSE);
    d->lib->pango_layout_set_line_spacing(layout, look == PDF_TITLE ? 1.1F : 1.05F);
    d->lib->pango_layout_set_text(layout, s ? s : "", -1);
    if (d->lib->pango_layout_get_unknown_glyphs_count(layout) > 0) {
        write_out(d, layout, &t);
        if (t.data)
            d->lib->pango_layout_set_text(layout, t.data, (int)t.len);
        d->failed |= t.failed;
        pica_text_finish(&t);
    }
    return layout;
}

/* Top and height of one line, in points from the layout's top. */
static void line_box(const struct pdf_doc *d, PangoLayoutIter *at, double *top, double *height)
{
    PangoRectangle box;

    d->lib->pango_layout_iter_get_line_extents(at, NULL, &box);
    *top = (double)box.y / PANGO_SCALE;
    *height = (double)box.height / PANGO_SCALE;
}

static double height_of(const struct pdf_doc *d, PangoLayout *layout)
{
    PangoLayoutIter *at = d->lib->pango_layout_get_iter(layout);
    double top = 0, height = 0;

    do
        line_box(d, at, &top, &height);
    while (d->lib->pango_layout_iter_next_line(at));
    d->lib->pango_layout_iter_free(at);
    return top + height;
}

/*
 * Draws lines from number `from` on as long as they end above `end`; returns
 * the number of the first that was not drawn. *ret_height: of those drawn.
 * At least one is drawn when `force`. Without `draw` it only measures.
 */
static int draw_lines(const struct pdf_doc *d, PangoLayout *layout, int from, double x, double y,
                      double end, bool force, bool draw, double *ret_height)
{
    PangoLayoutIter *at = d->lib->pango_layout_get_iter(layout);
    double first = 0, top, height;
    int number = 0;

    *ret_height = 0;
    do {
        if (number < from) {
            number++;
            continue;
        }
        line_box(d, at, &top, &height);
        if (number == from)
            first = top;
        if (y + top - first + height > end && !(force && number == from))
            break;
        if (draw) {
            double baseline =
                (double)d->lib->pango_layout_iter_get_baseline(at) / PANGO_SCALE - first;
            PangoRectangle line;

            d->lib->pango_layout_iter_get_line_extents(at, NULL, &line);
            d->lib->cairo_move_to(d->cr, x + (double)line.x / PANGO_SCALE, y + baseline);
            d->lib->pango_cairo_show_layout_line(d->cr,
                                                 d->lib->pango_layout_iter_get_line_readonly(at));
        }
        *ret_height = top - first + height;
        number++;
    } while (d->lib->pango_layout_iter_next_line(at));
    d->lib->pango_layout_iter_free(at);
    return number;
}

/* --- pages --------------------------------------------------------------------------------------
 */

static void draw_at(struct pdf_doc *d, enum pdf_look look, const char *s, double x, double y,
                    double width, PangoAlignment align)
{
    PangoLayout *layout = layout_of(d, look, s, width);
    double height;

    d->lib->pango_layout_set_alignment(layout, align);
    ink(d, looks[look].ink);
    draw_lines(d, layout, 0, x, y, PAGE_HEIGHT, true, true, &height);
    d->lib->g_object_unref(layout);
}

/* What stands around the text of a page. */
static void furnish(struct pdf_doc *d)
{
    char number[96], label[16];

    if (d->page > 1) {
        draw_at(d, PDF_FAINT, d->about->header, MARGIN_LEFT, 36, TEXT_WIDTH, PANGO_ALIGN_LEFT);
        rule(d, MARGIN_LEFT, 52, TEXT_WIDTH, 0x14305a, 0.6);
    }
    rule(d, MARGIN_LEFT, PAGE_HEIGHT - 50, TEXT_WIDTH, 0xb0b8c4, 0.4);
    draw_at(d, PDF_FAINT, d->about->footer, MARGIN_LEFT, PAGE_HEIGHT - 44, TEXT_WIDTH * 0.7,
            PANGO_ALIGN_LEFT);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    snprintf(number, sizeof number, d->about->page_format, d->page, d->last ? d->last : d->page);
#pragma GCC diagnostic pop
    draw_at(d, PDF_FAINT, number, MARGIN_LEFT + TEXT_WIDTH * 0.7, PAGE_HEIGHT - 44,
            TEXT_WIDTH * 0.3, PANGO_ALIGN_RIGHT);
    snprintf(label, sizeof label, "%u", d->page);
    d->lib->cairo_pdf_surface_set_page_label(d->surface, label);
}

static void new_page(struct pdf_doc *d)
{
    if (d->page)
        d->lib->cairo_show_page(d->cr);
    d->page++;
    furnish(d);
    d->y = MARGIN_TOP;
    d->fresh = true;
}

void pdf_page_break(struct pdf_doc *d)
{
    if (d->y > MARGIN_TOP)
        new_page(d);
}

void pdf_need(struct pdf_doc *d, double points)
{
    if (d->y + points > PAGE_END)
        pdf_page_break(d);
}

void pdf_space(struct pdf_doc *d, double points)
{
    if (d->y > MARGIN_TOP)
        d->y += points;
}

/* Lines of one block, over as many pages as it takes. */
static void flow(struct pdf_doc *d, enum pdf_look look, PangoLayout *layout)
{
    int line = 0, count = d->lib->pango_layout_get_line_count(layout);

    while (line < count) {
        double height;
        int next = draw_lines(d, layout, line, MARGIN_LEFT, d->y, PAGE_END, d->y <= MARGIN_TOP,
                              false, &height);

        if (next == line) {
            new_page(d);
            continue;
        }
        d->lib->cairo_tag_begin(d->cr, looks[look].tag, NULL);
        ink(d, looks[look].ink);
        draw_lines(d, layout, line, MARGIN_LEFT, d->y, PAGE_END, d->y <= MARGIN_TOP, true, &height);
        d->lib->cairo_tag_end(d->cr, looks[look].tag);
        d->y += height;
        line = next;
        if (line < count)
            new_page(d);
    }
}

static void block(struct pdf_doc *d, enum pdf_look look, const char *s, PangoAlignment align)
{
    PangoLayout *layout = layout_of(d, look, s, TEXT_WIDTH);

    pdf_space(d, looks[look].before);
    d->lib->pango_layout_set_alignment(layout, align);
    flow(d, look, layout);
    d->lib->g_object_unref(layout);
    d->y += looks[look].after;
}

void pdf_paragraph(struct pdf_doc *d, enum pdf_look look, const char *s)
{
    block(d, look, s, PANGO_ALIGN_LEFT);
}

void pdf_heading(struct pdf_doc *d, unsigned level, const char *s)
{
    enum pdf_look look = level == 0 ? PDF_TITLE : level == 1 ? PDF_H1 : PDF_H2;
    char where[64];

    if (level == 0) {
        block(d, look, s, PANGO_ALIGN_CENTER);
        return;
    }
    pdf_need(d, level == 1 ? 150 : 110); /* never alone at the foot of a page */
    snprintf(where, sizeof where, "page=%u pos=[%.1f %.1f]", d->page, MARGIN_LEFT, d->y);
    if (level == 1) {
        d->outline = d->lib->cairo_pdf_surface_add_outline(d->surface, CAIRO_PDF_OUTLINE_ROOT, s,
                                                           where, CAIRO_PDF_OUTLINE_FLAG_OPEN);
        if (d->last == 0) {
            if (pica_grow(&d->plan->headings, &d->plan->heading_cap, d->headings + 1,
                          sizeof *d->plan->headings)) {
                d->plan->headings[d->headings] = d->page;
                d->plan->heading_count = d->headings + 1;
            } else {
                d->failed = true;
            }
        }
        d->headings++;
    } else {
        d->lib->cairo_pdf_surface_add_outline(d->surface, d->outline, s, where, 0);
    }
    block(d, look, s, PANGO_ALIGN_LEFT);
    if (level == 1) {
        rule(d, MARGIN_LEFT, d->y - 4, TEXT_WIDTH, 0x14305a, 0.8);
        d->y += 4;
    }
}

void pdf_contents_line(struct pdf_doc *d, const char *s, size_t number)
{
    unsigned page = number < d->plan->heading_count ? d->plan->headings[number] : d->page;
    char said[16], link[64];
    double y;

    pdf_need(d, 16);
    y = d->y;
    snprintf(said, sizeof said, "%u", page);
    snprintf(link, sizeof link, "page=%u pos=[%.1f %.1f]", page, MARGIN_LEFT, MARGIN_TOP);
    d->lib->cairo_tag_begin(d->cr, "P", NULL);
    if (d->last)
        d->lib->cairo_tag_begin(d->cr, CAIRO_TAG_LINK, link);
    draw_at(d, PDF_BODY, s, MARGIN_LEFT, y, TEXT_WIDTH * 0.9, PANGO_ALIGN_LEFT);
    draw_at(d, PDF_BODY, said, MARGIN_LEFT + TEXT_WIDTH * 0.9, y, TEXT_WIDTH * 0.1,
            PANGO_ALIGN_RIGHT);
    if (d->last)
        d->lib->cairo_tag_end(d->cr, CAIRO_TAG_LINK);
    d->lib->cairo_tag_end(d->cr, "P");
    rule(d, MARGIN_LEFT, y + 14, TEXT_WIDTH, 0xd8dde4, 0.3);
    d->y = y + 17;
}

/* --- tables
 * --------------------------------------------------------------------------------------- */

static double column_x(const struct pdf_doc *d, size_t i)
{
    double x = MARGIN_LEFT;

    for (size_t k = 0; k < i; k++)
        x += d->columns[k].share * TEXT_WIDTH;
    return x;
}

static void clear_cells(struct pdf_doc *d)
{
    for (size_t i = 0; i < d->cell_count; i++)
        d->lib->g_object_unref(d->cells[i]);
    d->cell_count = 0;
}

static void add_layout(struct pdf_doc *d, enum pdf_look look, const char *s, double width)
{
    if (d->cell_count == PDF_COLUMNS_MOST)
        return;
    d->cells[d->cell_count] = layout_of(d, look, s, width - 2 * CELL_PAD);
    d->cell_looks[d->cell_count++] = look;
}

/* The lines between the cells of what was just drawn. */
static void grid(const struct pdf_doc *d, double y, double height, bool wide)
{
    ink(d, 0xb0b8c4);
    d->lib->cairo_set_line_width(d->cr, 0.4);
    d->lib->cairo_rectangle(d->cr, MARGIN_LEFT, y, TEXT_WIDTH, height);
    for (size_t i = 1; i < d->column_count && !wide; i++) {
        d->lib->cairo_move_to(d->cr, column_x(d, i), y);
        d->lib->cairo_line_to(d->cr, column_x(d, i), y + height);
    }
    d->lib->cairo_stroke(d->cr);
}

/* As much of the row as fits from the lines `from` on; true: all of it. */
static bool draw_slice(struct pdf_doc *d, int from[PDF_COLUMNS_MOST], bool head, bool wide)
{
    bool top = d->y <= MARGIN_TOP || d->fresh, whole = true;
    double most = 0, end = PAGE_END - CELL_PAD;
    int to[PDF_COLUMNS_MOST] = { 0 };

    for (size_t i = 0; i < d->cell_count; i++) {
        double height;

        to[i] = draw_lines(d, d->cells[i], from[i], 0, d->y + CELL_PAD, end, top, false, &height);
        most = height > most ? height : most;
        whole &= to[i] == d->lib->pango_layout_get_line_count(d->cells[i]);
    }
    if (most <= 0 && !whole)
        return false;
    if (head)
        box(d, MARGIN_LEFT, d->y, TEXT_WIDTH, most + 2 * CELL_PAD, 0x14305a);
    else if (wide)
        box(d, MARGIN_LEFT, d->y, TEXT_WIDTH, most + 2 * CELL_PAD, 0xf3f5f8);
    grid(d, d->y, most + 2 * CELL_PAD, wide);
    d->lib->cairo_tag_begin(d->cr, "TR", NULL);
    for (size_t i = 0; i < d->cell_count; i++) {
        double height;

        d->lib->cairo_tag_begin(d->cr, head ? "TH" : "TD", NULL);
        ink(d, head ? 0xffffff : looks[d->cell_looks[i]].ink);
        draw_lines(d, d->cells[i], from[i], column_x(d, i) + CELL_PAD, d->y + CELL_PAD, end, top,
                   true, &height);
        d->lib->cairo_tag_end(d->cr, head ? "TH" : "TD");
        from[i] = to[i];
    }
    d->lib->cairo_tag_end(d->cr, "TR");
    d->y += most + 2 * CELL_PAD;
    d->fresh = false;
    return whole;
}

static void draw_head(struct pdf_doc *d)
{
    PangoLayout *kept[PDF_COLUMNS_MOST];
    enum pdf_look kept_looks[PDF_COLUMNS_MOST];
    size_t count = d->cell_count;
    int from[PDF_COLUMNS_MOST] = { 0 };

    if (!d->has_head)
        return;
    memcpy(kept, d->cells, sizeof kept);
    memcpy(kept_looks, d->cell_looks, sizeof kept_looks);
    d->cell_count = 0;
    for (size_t i = 0; i < d->column_count; i++)
        add_layout(d, PDF_SMALL, d->columns[i].head, d->columns[i].share * TEXT_WIDTH);
    draw_slice(d, from, true, false);
    clear_cells(d);
    memcpy(d->cells, kept, sizeof kept);
    memcpy(d->cell_looks, kept_looks, sizeof kept_looks);
    d->cell_count = count;
}

static void table_page(struct pdf_doc *d)
{
    d->head_due = false;
    d->lib->cairo_tag_end(d->cr, "Table");
    new_page(d);
    d->lib->cairo_tag_begin(d->cr, "Table", NULL);
    draw_head(d);
    d->fresh = true;
}

void pdf_table(struct pdf_doc *d, const struct pdf_column *columns, size_t count)
{
    d->column_count = count;
    d->has_head = false;
    for (size_t i = 0; i < count; i++) {
        d->columns[i] = columns[i];
        d->has_head |= columns[i].head != NULL;
    }
    d->head_due = d->has_head;
    d->fresh = false;
    pdf_need(d, 60);
    d->lib->cairo_tag_begin(d->cr, "Table", NULL);
}

void pdf_cell(struct pdf_doc *d, enum pdf_look look, const char *s)
{
    if (d->cell_count < d->column_count)
        add_layout(d, look, s, d->columns[d->cell_count].share * TEXT_WIDTH);
}

static void draw_row(struct pdf_doc *d, bool wide)
{
    int from[PDF_COLUMNS_MOST] = { 0 };
    double most = 0, head = 0;

    for (size_t i = 0; i < d->cell_count; i++) {
        double height = height_of(d, d->cells[i]) + 2 * CELL_PAD;

        most = height > most ? height : most;
    }
    if (d->head_due)
        head = HEAD_ROOM;
    if (!d->fresh && d->y + head + most > PAGE_END &&
        (most <= WHOLE_ROW || d->y + head + 60 > PAGE_END))
        table_page(d);
    if (d->head_due)
        draw_head(d);
    d->head_due = false;
    while (!draw_slice(d, from, false, wide))
        table_page(d);
    clear_cells(d);
}

void pdf_row(struct pdf_doc *d)
{
    while (d->cell_count < d->column_count)
        pdf_cell(d, PDF_SMALL, NULL);
    draw_row(d, false);
}

void pdf_wide_row(struct pdf_doc *d, enum pdf_look look, const char *s)
{
    add_layout(d, look, s, TEXT_WIDTH);
    draw_row(d, true);
}

void pdf_table_end(struct pdf_doc *d)
{
    if (d->head_due)
        draw_head(d);
    d->head_due = false;
    d->lib->cairo_tag_end(d->cr, "Table");
    d->y += 8;
}

/* --- the document --------------------------------------------------------------------------------
 */

static cairo_status_t keep_bytes(void *closure, const unsigned char *data, unsigned int len)
{
    struct pdf_doc *d = closure;

    if (d->out)
        pica_text_add_span(d->out, pica_span_of(data, len));
    return d->out && d->out->failed ? CAIRO_STATUS_NO_MEMORY : CAIRO_STATUS_SUCCESS;
}

static void describe(const struct pdf_doc *d)
{
    const struct pdf_about *a = d->about;
    const struct {
        cairo_pdf_metadata_t what;
        const char *value;
    } said[] = {
        { CAIRO_PDF_METADATA_TITLE, a->title },     { CAIRO_PDF_METADATA_AUTHOR, a->author },
        { CAIRO_PDF_METADATA_SUBJECT, a->subject }, { CAIRO_PDF_METADATA_KEYWORDS, a->keywords },
        { CAIRO_PDF_METADATA_CREATOR, "pica" },     { CAIRO_PDF_METADATA_CREATE_DATE, a->date },
        { CAIRO_PDF_METADATA_MOD_DATE, a->date },
    };

    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        if (said[i].value)
            d->lib->cairo_pdf_surface_set_metadata(d->surface, said[i].what, said[i].value);
}

/* Chinese text can be shown: else the report would be empty boxes. */
static enum pica_status check_fonts(struct pdf_doc *d, struct pica_error *err)
{
    /* "report on the collection of personal information" */
    static const char probe[] = "\xe4\xb8\xaa\xe4\xba\xba\xe4\xbf\xa1\xe6\x81\xaf\xe6\x94\xb6"
                                "\xe9\x9b\x86\xe6\x8a\xa5\xe5\x91\x8a";
    PangoLayout *layout = d->lib->pango_layout_new(d->context);
    bool good;

    d->lib->pango_layout_set_font_description(layout, d->faces[PDF_BODY]);
    d->lib->pango_layout_set_text(layout, probe, -1);
    good = d->lib->pango_layout_get_unknown_glyphs_count(layout) == 0;
    d->lib->g_object_unref(layout);
    return good ? PICA_OK
                : pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE,
                            "no font with Chinese characters is installed: install one "
                            "(on Debian the package fonts-noto-cjk)");
}

enum pica_status pdf_doc_new(const struct pdf_about *about, struct pdf_plan *plan,
                             struct pica_text *out, struct pdf_doc **ret, struct pica_error *err)
{
    const struct pdf_lib *lib = pdf_lib_load(err);
    struct pdf_doc *d;
    enum pica_status st;

    if (!lib)
        return err->status;
    d = calloc(1, sizeof *d);
    if (!d)
        return pica_fail_nomem(err);
    d->lib = lib;
    d->about = about;
    d->plan = plan;
    d->out = out;
    d->last = out ? plan->pages : 0;
    d->surface = lib->cairo_pdf_surface_create_for_stream(keep_bytes, d, PAGE_WIDTH, PAGE_HEIGHT);
    d->cr = lib->cairo_create(d->surface);
    d->fonts = lib->pango_cairo_font_map_new();
    d->context = lib->pango_font_map_create_context(d->fonts);
    lib->pango_cairo_context_set_resolution(d->context, 72);
    lib->pango_context_set_language(d->context, lib->pango_language_from_string(about->language));
    lib->pango_context_set_base_dir(d->context, PANGO_DIRECTION_LTR);
    for (int i = 0; i < PDF_LOOKS; i++) {
        d->faces[i] = lib->pango_font_description_new();
        lib->pango_font_description_set_family(d->faces[i], looks[i].family);
        lib->pango_font_description_set_weight(d->faces[i], looks[i].weight);
        lib->pango_font_description_set_size(d->faces[i], (int)(looks[i].size * PANGO_SCALE));
    }
    st = check_fonts(d, err);
    if (st != PICA_OK) {
        pdf_doc_free(d);
        return st;
    }
    describe(d);
    new_page(d);
    *ret = d;
    return PICA_OK;
}

enum pica_status pdf_doc_end(struct pdf_doc *d, struct pica_error *err)
{
    cairo_status_t status;

    d->lib->cairo_show_page(d->cr);
    status = d->lib->cairo_status(d->cr);
    d->lib->cairo_surface_finish(d->surface);
    if (status == CAIRO_STATUS_SUCCESS)
        status = d->lib->cairo_surface_status(d->surface);
    d->plan->pages = d->page;
    if (d->failed || status == CAIRO_STATUS_NO_MEMORY || (d->out && d->out->failed))
        return pica_fail_nomem(err);
    if (status != CAIRO_STATUS_SUCCESS)
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "the PDF cannot be made: %s",
                         d->lib->cairo_status_to_string(status));
    return PICA_OK;
}

void pdf_doc_free(struct pdf_doc *d)
{
    if (!d)
        return;
    clear_cells(d);
    for (int i = 0; i < PDF_LOOKS; i++)
        if (d->faces[i])
            d->lib->pango_font_description_free(d->faces[i]);
    d->out = NULL; /* what is written from here on is nobody's */
    d->lib->cairo_destroy(d->cr);
    d->lib->cairo_surface_destroy(d->surface);
    d->lib->g_object_unref(d->context);
    d->lib->g_object_unref(d->fonts);
    free(d);
}

void pdf_plan_finish(struct pdf_plan *plan)
{
    free(plan->headings);
    *plan = (struct pdf_plan){ 0 };
}
