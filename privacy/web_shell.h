/*
 * privacy/web_shell.h - whether an app is a shell around a web page.
 *
 * Then what the user sees, a consent prompt too, is HTML: from a server, and so
 * not in the package, or among its assets. Told with care: few activities, and the one that the
 * launcher starts loads a constant address itself.
 */
#ifndef PICA_PRIVACY_WEB_SHELL_H
#define PICA_PRIVACY_WEB_SHELL_H

#include "base/error.h"
#include "base/limits.h"
#include "flow/program.h"
#include "manifest/manifest.h"

/* An app with more activities of its own is no mere shell. */
#define PRIVACY_SHELL_ACTIVITIES 3

struct privacy_web_shell {
    const char *url;         /* NULL: it is none */
    bool local;              /* the page is one of the package's assets */
    struct pica_place place; /* of the call that loads it */
};

/* Asks the program's indexes; texts are in `arena`. `manifest` may be NULL. */
PICA_MUST_USE
enum pica_status privacy_web_shell_find(struct flow_program *program,
                                        const struct manifest *manifest,
                                        const struct pica_limits *limits, struct pica_arena *arena,
                                        struct privacy_web_shell *ret, struct pica_error *err);

#endif
