/*
 * base/notes.h - what a reader accepted but found strange (remarks), and what
 * it could not look at (gaps).
 *
 * Readers add to a list they are given; the list copies what it is told, so a
 * note outlives the bytes it speaks of. Not for two threads at once: each
 * piece of parallel work gets a list of its own, joined afterwards in order.
 */
#ifndef PICA_BASE_NOTES_H
#define PICA_BASE_NOTES_H

#include "base/arena.h"
#include "base/error.h"
#include "base/place.h"
#include "base/words.h"

enum pica_note_kind { PICA_REMARK, PICA_GAP };

struct pica_note {
    enum pica_note_kind kind;
    /*
     * Of a remark its id ("zip.method-unknown", "dex.checksum"): lower case,
     * folder and subject, stable. Of a gap the stage ("apk", "manifest",
     * "dex", "native", "value"): folder that could not look.
     */
    const char *id;
    struct pica_place place;
    struct pica_words text; /* of a gap: its cause */
};

struct pica_notes {
    struct pica_arena arena;
    struct pica_note *items;
    size_t count, cap;
    bool failed; /* a note was lost to memory: the result must not be used */
};

/* Adds a note; `id` is a literal, `fmt` as for pica_fail(). */
PICA_PRINTF(4, 5)
void pica_remark(struct pica_notes *notes, const char *id, struct pica_place place, const char *fmt,
                 ...);
PICA_PRINTF(4, 5)
void pica_gap(struct pica_notes *notes, const char *stage, struct pica_place place, const char *fmt,
              ...);

/* A remark whose text is already there in every language. */
void pica_remark_words(struct pica_notes *notes, const char *id, struct pica_place place,
                       char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE]);

/* A gap whose cause is an error that somebody returned. */
void pica_gap_error(struct pica_notes *notes, const char *stage, struct pica_place place,
                    const struct pica_error *err);

/* A gap "subject: cause"; `cause` is a message without arguments, said in each language. */
void pica_gap_about(struct pica_notes *notes, const char *stage, struct pica_place place,
                    const char *subject, const char *cause);
/* The same for a subject that has a name in each language. */
void pica_gap_named(struct pica_notes *notes, const char *stage, struct pica_place place,
                    const struct pica_words *subject, const char *cause);

/* Copies all of `from` behind what `to` holds. */
void pica_notes_join(struct pica_notes *to, const struct pica_notes *from);

void pica_notes_finish(struct pica_notes *notes);

#endif
