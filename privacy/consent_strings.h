/*
 * privacy/consent_strings.h - what the string resources of a package say in
 * asking for consent, in every language they are there in.
 *
 * Reads the resource table once and decodes only what says something. Also
 * which ids of views have telling names.
 */
#ifndef PICA_PRIVACY_CONSENT_STRINGS_H
#define PICA_PRIVACY_CONSENT_STRINGS_H

#include "manifest/layout.h"
#include "manifest/res_table.h"
#include "privacy/consent_text.h"

/* One text that says something by itself (CONSENT_TELLING). */
struct consent_string {
    uint32_t id;
    uint32_t item;      /* of an array or plurals: the item's name; else 0 */
    uint32_t reference; /* the resource whose text it is, when it is one by reference; else 0 */
    char locale[RES_LOCALE_SIZE];
    const char *text; /* UTF-8 */
    struct consent_text says;
};

struct consent_strings {
    struct consent_string *items; /* by id, item and file order */
    size_t count;
    uint32_t *names; /* ids of views with telling names, sorted */
    size_t name_count;
    struct res_table table; /* views into the tables */
    uint64_t bytes_left;    /* of texts that may still be read: strings may lie over one another */
    bool exhausted;         /* some text was not read because of that */
    bool no_memory;         /* an answer was lost to memory: results must not be used */
    struct pica_arena *arena;
};

/*
 * Reads `tables` (which may be empty), whose bytes must outlive *ret; everything
 * of *ret lives in `arena`. What cannot be read was said by those who read the
 * manifest. Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status consent_strings_read(struct res_files tables, const struct pica_limits *limits,
                                      struct pica_arena *arena, struct pica_notes *notes,
                                      struct consent_strings *ret, struct pica_error *err);

/*
 * The id that a number in code is, when it can be that of a resource: of the base
 * package any, of others one that is there. As an int it may be negative.
 */
bool consent_strings_id(struct consent_strings *s, int64_t number, uint32_t *ret);

/*
 * What a resource says, over all languages and items; of any text, telling or
 * not. To be asked once per resource and remembered.
 */
struct consent_text consent_strings_says(struct consent_strings *s, uint32_t id);

/* A text of the resource to show to a reader of reports: Chinese before others; NULL: none. */
const char *consent_strings_shown(struct consent_strings *s, uint32_t id);

/* The text of a string resource that is the same in all configurations, or NULL. */
const char *consent_strings_plain(struct consent_strings *s, uint32_t id);

/* "string/agree", appended; nothing when the table does not say. */
void consent_strings_name(struct consent_strings *s, uint32_t id, struct pica_text *out);

/* What the name of a resource says: enum consent_name. */
uint32_t consent_strings_names(struct consent_strings *s, uint32_t id);

/* Wants layouts that show such a text, or have a view of such a name. For several threads. */
struct layout_watch consent_strings_watch(const struct consent_strings *s);

#endif
