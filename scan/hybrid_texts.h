/*
 * scan/hybrid_texts.h - what the containers of a package say in asking for consent: texts of
 * scripts, pages and compiled code, and the prompts of frameworks.
 *
 * Only packages with a container (privacy/container.h) are looked at, and of them the
 * files that may hold texts. Which of the texts is a control, and what
 * it does, is code that is not read. Everything lives in the arena of the result.
 */
#ifndef PICA_SCAN_HYBRID_TEXTS_H
#define PICA_SCAN_HYBRID_TEXTS_H

#include "base/work.h"
#include "privacy/framework_prompt.h"
#include "scan/scan.h"

struct scan_hybrid_text {
    const char *entry; /* "assets/www/app.js"; of a file in an archive "a.wgt!app.js" */
    uint64_t offset;   /* of the decoded entry */
    const char *text;  /* its beginning, if it is long */
    struct consent_text says;
    const struct privacy_container_entry *container;
};

struct scan_hybrid_prompt {
    struct pica_place place; /* the file with its settings */
    struct framework_prompt prompt;
    const struct privacy_container_entry *container;
};

struct scan_hybrid {
    const struct scan_hybrid_text
        *texts; /* by entry in the archive's order, and offset; each once */
    size_t text_count;
    uint64_t alike; /* further ones of which the same file has many alike, or beyond the limit */
    const struct scan_hybrid_prompt *prompts;
    size_t prompt_count;
    uint64_t files;          /* that were searched */
    uint64_t unread;         /* files that may hold texts and could not be read, or not wholly */
    struct pica_place first; /* of those, the first */
};

/*
 * Begins to look while other things are done, once the containers of `r` are known.
 * Without containers there is nothing to do.
 */
PICA_MUST_USE
enum pica_status scan_hybrid_begin(struct scan_result *r, const struct scan_options *o,
                                   struct pica_work *work, struct pica_error *err);

/* Waits for it and sets r->hybrid. What could not be read is a gap. */
PICA_MUST_USE
enum pica_status scan_hybrid_end(struct scan_result *r, struct pica_work *work,
                                 struct pica_error *err);

/* NULL is fine. */
struct scan_hybrid_search;
void scan_hybrid_free(struct scan_hybrid_search *s);

#endif
