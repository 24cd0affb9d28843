#include "base/notes.h"

#include "base/text.h"

#include <stdlib.h>

static const char *keep(struct pica_notes *notes, const char *s)
{
    char *copy = s ? pica_arena_str(&notes->arena, pica_span_str(s)) : NULL;

    if (s && !copy)
        notes->failed = true;
    return copy;
}

static void notes_push(struct pica_notes *notes, const struct pica_note *from)
{
    struct pica_note n = *from;

    if (!pica_grow(&notes->items, &notes->cap, notes->count + 1, sizeof *notes->items)) {
        notes->failed = true;
        return;
    }
    n.place.entry = keep(notes, n.place.entry);
    n.place.class_name = keep(notes, n.place.class_name);
    n.place.method = keep(notes, n.place.method);
    if (n.place.bytes.len) {
        void *copy = pica_arena_alloc(&notes->arena, n.place.bytes.len);

        if (copy)
            memcpy(copy, n.place.bytes.data, n.place.bytes.len);
        else
            notes->failed = true;
        n.place.bytes = pica_span_of(copy, copy ? n.place.bytes.len : 0);
    }
    for (int l = 0; l < PICA_LANG_COUNT; l++)
        n.text.in[l] = keep(notes, n.text.in[l]);
    notes->items[notes->count++] = n;
}

static void notes_add(struct pica_notes *notes, enum pica_note_kind kind, const char *id,
                      struct pica_place place, char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE])
{
    struct pica_note n = { .kind = kind, .id = id, .place = place };

    for (int l = 0; l < PICA_LANG_COUNT; l++)
        n.text.in[l] = text[l];
    notes_push(notes, &n);
}

void pica_remark(struct pica_notes *notes, const char *id, struct pica_place place, const char *fmt,
                 ...)
{
    char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    va_list args;

    va_start(args, fmt);
    pica_words_format(text, fmt, args);
    va_end(args);
    notes_add(notes, PICA_REMARK, id, place, text);
}

void pica_remark_words(struct pica_notes *notes, const char *id, struct pica_place place,
                       char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE])
{
    notes_add(notes, PICA_REMARK, id, place, text);
}

void pica_gap(struct pica_notes *notes, const char *stage, struct pica_place place, const char *fmt,
              ...)
{
    char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    va_list args;

    va_start(args, fmt);
    pica_words_format(text, fmt, args);
    va_end(args);
    notes_add(notes, PICA_GAP, stage, place, text);
}

void pica_gap_error(struct pica_notes *notes, const char *stage, struct pica_place place,
                    const struct pica_error *err)
{
    char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    struct pica_error said = *err;

    if (place.file_offset == PICA_NO_OFFSET && err->offset != PICA_NOWHERE) {
        place.file_offset = err->offset; /* said once, as the place */
        said.offset = PICA_NOWHERE;
    }
    for (int l = 0; l < PICA_LANG_COUNT; l++)
        pica_error_text(&said, (enum pica_lang)l, text[l], sizeof text[l]);
    notes_add(notes, PICA_GAP, stage, place, text);
}

void pica_gap_about(struct pica_notes *notes, const char *stage, struct pica_place place,
                    const char *subject, const char *cause)
{
    pica_gap_named(notes, stage, place,
                   &(struct pica_words){ { [PICA_ZH] = subject, [PICA_EN] = subject } }, cause);
}

void pica_gap_named(struct pica_notes *notes, const char *stage, struct pica_place place,
                    const struct pica_words *subject, const char *cause)
{
    struct pica_note n = { .kind = PICA_GAP, .id = stage, .place = place };
    struct pica_text text[PICA_LANG_COUNT] = { 0 };

    for (int l = 0; l < PICA_LANG_COUNT; l++) {
        pica_text_addf(&text[l], "%s: %s", subject->in[l],
                       pica_words_say((enum pica_lang)l, cause));
        notes->failed |= text[l].failed;
        n.text.in[l] = text[l].data;
    }
    notes_push(notes, &n);
    for (int l = 0; l < PICA_LANG_COUNT; l++)
        pica_text_finish(&text[l]);
}

void pica_notes_join(struct pica_notes *to, const struct pica_notes *from)
{
    for (size_t i = 0; i < from->count; i++)
        notes_push(to, &from->items[i]);
    to->failed |= from->failed;
}

void pica_notes_finish(struct pica_notes *notes)
{
    pica_arena_finish(&notes->arena);
    free(notes->items);
    *notes = (struct pica_notes){ 0 };
}
