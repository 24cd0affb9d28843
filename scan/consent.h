/*
 * scan/consent.h - what a package shows to ask for consent, as printers receive it.
 *
 * Texts of resources and code, screens and what their controls come to
 * (privacy/consent_screen.h), with names and places. Everything lives in the
 * arena of the result.
 */
#ifndef PICA_SCAN_CONSENT_H
#define PICA_SCAN_CONSENT_H

#include "base/work.h"
#include "privacy/consent_screen.h"
#include "scan/package.h"
#include "scan/scan.h"

struct scan_consent_string {
    uint32_t id;
    const char *name;      /* "string/agree", or NULL */
    const char *locale;    /* "" for all */
    const char *reference; /* the resource that the text is of, or NULL */
    const char *text;
    struct consent_text says;
};

struct scan_consent_code {
    const char *text;
    struct consent_text says;
    struct pica_place
        place;   /* of the first instruction that names the text; of its file where none does */
    size_t uses; /* instructions that do */
};

struct scan_consent_control {
    const struct consent_element *element;
    const char *tag;  /* of its element in the file */
    const char *name; /* "id/agree", or NULL */
    const char *on_click;
    struct pica_place place;
};

struct scan_consent_screen {
    const char *entry;
    const char *name; /* "layout/dialog", or NULL */
    const struct consent_screen *screen;
    struct scan_consent_control *controls; /* one for each of its elements */
};

struct scan_consent {
    struct scan_consent_string *strings;
    size_t string_count;
    struct scan_consent_screen *screens;
    size_t screen_count;
    struct scan_consent_code *code;
    size_t code_count;
};

/* What every scan reads, before its code is explored. */
struct scan_consent_state {
    struct consent_strings strings;
    struct flow_package package; /* that of the graph: layouts, with the views that ask for
                                    consent, and service files */
    struct consent_screens screens;
};

/*
 * Reads strings, then the rest of the package besides its code with what they
 * say (scan_package_read()), then finds the screens. Everything of *ret lives in
 * `arena`.
 */
PICA_MUST_USE
enum pica_status scan_consent_read(struct scan_reading *reading, const struct manifest *manifest,
                                   struct res_files tables, const struct pica_limits *limits,
                                   struct pica_work *work, struct pica_arena *arena,
                                   struct pica_notes *notes, struct scan_consent_state **ret,
                                   struct pica_error *err);

/* All of it, of a result whose code was linked (SCAN_UNTIL_PROGRAM). */
PICA_MUST_USE
enum pica_status scan_consent(struct scan_result *r, struct scan_consent *ret,
                              struct pica_error *err);

#endif
