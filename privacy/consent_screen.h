/*
 * privacy/consent_screen.h - which screens of a package ask for consent, and
 * what each control on them does.
 *
 * A screen is a layout, menu or preference screen with all that it includes.
 * Whether a control agrees to a policy is a matter of its own text and of what
 * else the screen shows: docs/CONSENT.md has the rules. Pure data in and out;
 * whoever learns more (texts that code sets, listeners) changes the elements
 * and has the screen judged again.
 */
#ifndef PICA_PRIVACY_CONSENT_SCREEN_H
#define PICA_PRIVACY_CONSENT_SCREEN_H

#include "privacy/consent_strings.h"

enum consent_verdict {
#define X(id, name, counts, why) CONSENT_VERDICT_##id,
#include "privacy/consent_verdicts.def"
#undef X
    CONSENT_VERDICT_COUNT
};

struct consent_verdict_info {
    const char *name;
    int counts;      /* 1: agreeing, -1: refusing or leaving, 0: neither */
    const char *why; /* English; its Chinese twin by pica_words_zh() */
};

extern const struct consent_verdict_info consent_verdicts[CONSENT_VERDICT_COUNT];

enum consent_kind {
    CONSENT_KIND_TEXT, /* shows text; may be a control all the same */
    CONSENT_KIND_BUTTON,
    CONSENT_KIND_CHECK,      /* a check box, a switch */
    CONSENT_KIND_IMAGE,      /* without text: may be drawn as anything */
    CONSENT_KIND_ITEM,       /* of a menu */
    CONSENT_KIND_PREFERENCE, /* of a preference screen */
};

/* The names of kinds, as the JSON has them. */
const char *consent_kind_name(enum consent_kind kind);

#define CONSENT_NO_ELEMENT UINT32_MAX

struct consent_element {
    enum consent_kind kind;
    struct consent_text says;    /* all its texts, in all languages */
    uint32_t view_id;            /* or 0 */
    uint32_t names;              /* what the name of its id says: enum consent_name */
    uint32_t parent;             /* any number that is the same for those side by side */
    enum layout_checked checked; /* CHECK and PREFERENCE */
    bool clickable;              /* a handler is known, or it is said to be clickable */
    /* Where it is; of no matter for the verdict. */
    uint32_t layout, view; /* indexes: of the file, and in its views */
    const char *shown;     /* a text of it, or NULL */
    /* Set by consent_screen_judge(). */
    enum consent_verdict verdict;
    uint32_t label; /* of a box: the element that says what it means, or CONSENT_NO_ELEMENT */
    bool is_label;  /* of a box, or of something that is not known */
};

struct consent_screen {
    uint32_t layout;                  /* index of the file that is shown; UINT32_MAX: none */
    struct consent_element *elements; /* what matters, in document order */
    size_t element_count;
    uint32_t roles; /* of all elements together */
    bool agreeable; /* some control agrees */
    bool refusable; /* some control refuses, leaves or goes on without */
};

/* Sets the verdict of each element, and what it comes to. Order matters: that of the document. */
void consent_screen_judge(struct consent_screen *s);

struct consent_screens {
    struct consent_screen *items; /* in the order of layouts */
    size_t count;
    /*
     * Elements by view id, for those who look one up; an id of a group that holds
     * nothing but one control stands for that control.
     */
    struct consent_place {
        uint32_t view_id, screen, element;
    } * by_id;
    size_t by_id_count;
};

/*
 * Finds the screens with something to say among the layouts that were read with
 * consent_strings_watch() and have their ids. Everything of *ret lives in
 * `arena`. Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status consent_screens_find(const struct layout *layouts, size_t count,
                                      struct consent_strings *strings, struct pica_arena *arena,
                                      struct pica_notes *notes, struct consent_screens *ret,
                                      struct pica_error *err);

/* The screen of a layout (its index), or NULL: it says nothing of consent. */
const struct consent_screen *consent_screens_of(const struct consent_screens *s, uint32_t layout);

/* The element of a view on the screen of a layout, or NULL. */
const struct consent_element *consent_screens_control(const struct consent_screens *s,
                                                      uint32_t layout, uint32_t view_id);

/* All places of a view id: *ret_count entries of by_id. */
const struct consent_place *consent_screens_with(const struct consent_screens *s, uint32_t view_id,
                                                 size_t *ret_count);

/* --- dialogs that code builds ------------------------------------------------------ */

/* Texts as far as they are known: roles 0 where none is, or it says nothing. */
struct consent_dialog {
    struct consent_text title, message;
    struct consent_text positive, negative, neutral;
};

struct consent_dialog_answer {
    enum consent_verdict positive, negative, neutral;
};

/* What the buttons of an AlertDialog (BUTTON_POSITIVE -1, NEGATIVE -2, NEUTRAL -3) come to. */
struct consent_dialog_answer consent_dialog_judge(const struct consent_dialog *d);

#endif
