/*
 * privacy/consent_text.h - what a text says in asking for consent.
 *
 * A text is cut into words of the vocabulary (privacy/data/consent_words.tsv),
 * the longest at each place. What a control says is judged only when words
 * cover the whole of it: "agree and continue", but not "agree to the match";
 * what a longer text names (a policy, a way to withdraw) counts wherever it
 * stands. docs/CONSENT.md has the rules. Knows nothing of where texts stand.
 */
#ifndef PICA_PRIVACY_CONSENT_TEXT_H
#define PICA_PRIVACY_CONSENT_TEXT_H

#include "base/compiler.h"
#include "base/span.h"

enum consent_role_id {
#define X(id, name, does) CONSENT_ROLE_##id,
#include "privacy/consent_roles.def"
#undef X
    CONSENT_ROLE_COUNT
};

/* The same as bits of a set. */
enum consent_role {
#define X(id, name, does) CONSENT_##id = 1u << CONSENT_ROLE_##id,
#include "privacy/consent_roles.def"
#undef X
    /* Names a document that one agrees to. */
    CONSENT_DOCUMENTS = CONSENT_POLICY | CONSENT_TERMS,
    /* Does something, if it stands on a control. */
    CONSENT_ACTS = CONSENT_AGREE | CONSENT_REFUSE | CONSENT_EXIT | CONSENT_BASIC | CONSENT_DISMISS |
                   CONSENT_AMBIGUOUS | CONSENT_YES | CONSENT_NO | CONSENT_AGREE_OTHER,
    /* Roles that make a text worth telling wherever it stands. */
    CONSENT_TELLING = CONSENT_DOCUMENTS | CONSENT_LIST | CONSENT_LINK | CONSENT_AGREE |
                      CONSENT_REFUSE | CONSENT_QUESTION | CONSENT_ASKS | CONSENT_IMPLIED |
                      CONSENT_WITHDRAW | CONSENT_ACCOUNT_DELETE | CONSENT_PERSONALISATION,
};

struct consent_role_info {
    const char *name; /* "policy" */
    const char *does; /* English; its Chinese twin by pica_words_zh() */
};

extern const struct consent_role_info consent_roles[CONSENT_ROLE_COUNT];

enum consent_form {
    CONSENT_PLAIN,     /* nothing of interest */
    CONSENT_CONTROL,   /* as a button says it: "agree and continue", "not now" */
    CONSENT_NAME,      /* the name of a document and nothing more: a title, a link */
    CONSENT_STATEMENT, /* "I have read and agree to the privacy policy of ..." */
    CONSENT_BODY,      /* a longer text that names something */
};

struct consent_text {
    uint32_t roles; /* enum consent_role */
    enum consent_form form;
    bool reads; /* says that one has read something */
};

/* Reads a text of UTF-8 or MUTF-8: anything, of any length. Needs no memory. */
struct consent_text consent_text_read(struct pica_span text);

/* The same for one text of many: told to be plain, mostly without reading it, when it has no
 * telling role. */
struct consent_text consent_text_look(struct pica_span text);

/*
 * The same for one string of code: told to be plain also when it is a lone Latin word, which is
 * rather a name that code uses than a text (an HTTP header is called Accept).
 */
struct consent_text consent_text_in_code(struct pica_span string);

/*
 * What a resource says that says both, one in each of two languages. What
 * agrees in one and refuses in the other does neither.
 */
struct consent_text consent_text_join(struct consent_text a, struct consent_text b);

#endif
