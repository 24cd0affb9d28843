/*
 * privacy/framework_prompt.h - the prompt that a container's framework shows by itself, as its
 * settings in the package have it.
 *
 * DCloud (5+, uni-app): androidPrivacy.json beside the app's pages. With the prompt
 * "template" the framework shows a dialog before anything of the app runs; who
 * refuses leaves, unless "disagreeMode" lets him go on. Other settings have the
 * same keys and are read likewise. Source: uniapp.dcloud.net.cn/tutorial/app-privacy-android,
 * app-disagreemode.
 */
#ifndef PICA_PRIVACY_FRAMEWORK_PROMPT_H
#define PICA_PRIVACY_FRAMEWORK_PROMPT_H

#include "base/arena.h"
#include "base/error.h"
#include "privacy/consent_screen.h"

struct framework_prompt {
    const char *mode; /* "template", "custom", "none"; NULL: unsaid */
    bool asks;        /* the framework shows it: the mode is "template" */
    /* Texts that are set; NULL: those of the framework. */
    const char *title, *message, *accept, *refuse;
    struct consent_dialog says;
    struct consent_dialog_answer answer; /* what its buttons come to */
    bool refusable;                      /* there is a button that refuses */
    bool refusal_exits;                  /* who refuses has to leave the app */
};

/*
 * Reads the settings; everything of *ret lives in `arena`. Fails when they are no
 * JSON, which the framework refuses too, or without memory.
 */
PICA_MUST_USE
enum pica_status framework_prompt_read(struct pica_span json, struct pica_arena *arena,
                                       struct framework_prompt *ret, struct pica_error *err);

#endif
