/*
 * privacy/consent_act_parts.h - how acts of agreeing are found, for consent_act*.c and
 * consent_control.c alone.
 */
#ifndef PICA_PRIVACY_CONSENT_ACT_PARTS_H
#define PICA_PRIVACY_CONSENT_ACT_PARTS_H

#include "privacy/consent_act.h"

enum control_kind {
    CONTROL_NONE,
    CONTROL_TEXT,
    CONTROL_TITLE,
    CONTROL_MESSAGE,
    CONTROL_BUTTON,
    CONTROL_SHOWS,
    CONTROL_CLICK,
    CONTROL_CHECKED,
    CONTROL_CHECKS,
    CONTROL_COMPOSABLE,
};

struct control {
    enum control_kind kind;
    const char *method;
    int text, number;
};

/* A text that code gives to a view or an object that is shown. */
struct shown {
    uint32_t view; /* resource id, or 0 */
    uint32_t made; /* or of an object: its number among those of the world; else FLOW_NONE */
    uint32_t family;
    uint32_t context, by; /* the activation that sets it, and the one that calls that alone */
    struct consent_text says;
    const char *text;
};

/* A text of a dialog, or one of its buttons. */
struct part {
    enum control_kind kind;
    int number; /* of BUTTON */
    uint32_t caller, at, context;
    uint32_t made_method, made_at; /* the builder; FLOW_NONE: not known */
    struct consent_text says;
    bool known; /* its text is */
    const char *text;
    uint64_t arguments; /* a number for its arguments, to know it again */
    enum consent_verdict verdict;
    uint32_t handler, type;
};

/* Where to find a part, or an act; what is not asked about is 0. */
struct part_key {
    uint32_t context, made_method, made_at, number;
};

/* A call that registers what a view runs that code makes, or that an activation gives a text of its
 * own: whether that view agrees. */
struct click {
    uint32_t caller, at;
    uint32_t view;      /* or 0 */
    uint64_t arguments; /* a number for those behind the view, to know the call again */
    uint64_t trail;     /* the same with for whom they are made */
    bool agrees;
};

/* A family and a layout that its code shows. */
struct showing {
    uint32_t family, layout;
};

struct verdict_of {
    uint32_t view, family, near;
    enum consent_verdict verdict;
    const char *text;
};

struct consent_acts {
    struct consent_acts_input in;
    struct pica_arena *arena;
    struct consent_families families;
    const struct flow_noted *noted;
    size_t noted_count;
    struct shown *shown;
    size_t shown_count;
    struct part *parts; /* by caller and place */
    size_t part_count;
    struct part_key *by_context; /* the same by activation and builder */
    struct part_key *by_builder; /* and by builder alone */
    struct click *clicks;        /* by caller and place */
    size_t click_count, click_cap;
    struct showing *showing; /* sorted */
    size_t showing_count;
    struct verdict_of *verdicts; /* that were asked for */
    size_t verdict_count, verdict_cap;
    uint32_t *by_view; /* numbers of `shown` with a view, by view */
    size_t by_view_count;
    uint32_t near;     /* the activation whose texts are meant; FLOW_NONE: all of a family */
    uint32_t near_by;  /* the one that calls it alone */
    bool attached;     /* some control that says "agree" has a handler that is known */
    bool unread;       /* a button agrees to a message that cannot be read */
    uint32_t *checked; /* views that code checks before anybody could */
    size_t checked_count, checked_cap;
    struct consent_act *acts, *refusals, *untold;
    uint32_t *by_method; /* numbers of acts */
    size_t act_count, act_cap, refusal_count, refusal_cap, untold_count, untold_cap;
    uint32_t *never;
    size_t never_count, never_cap;
    bool failed;
};

/* --- consent_control.c: the kind of a call; CONTROL_NONE: no matter ------------------------- */

const struct control *consent_control_of(const struct flow_program *p, uint32_t dex,
                                         uint32_t method_idx);

/* --- consent_act_read.c */

/* The values of parameter `number`; NULL: the call has none. */
const struct flow_values *consent_act_parameter(const struct flow_program *p, uint32_t dex,
                                                uint32_t method_idx, bool no_receiver,
                                                const struct flow_values *arguments, size_t count,
                                                int number);
bool consent_act_is_static(const struct flow_world *w, const struct flow_program *p,
                           uint32_t caller, uint32_t at);
uint32_t consent_act_family_of(const struct consent_acts *a, uint32_t method);
/* Room for one more; the arena keeps what was before. */
bool consent_act_room(struct consent_acts *a, void *items, size_t count, size_t *cap, size_t each);
/* The object of the package whose method a control runs: the last argument that is one. */
void consent_act_handler_of(const struct consent_acts *a, const struct flow_noted *n,
                            uint32_t *ret_type, uint32_t *ret_handler);
void consent_act_join(struct consent_text *to, struct consent_text from);
/* A number for values: the same for the same, in whatever world. */
uint64_t consent_act_number_of(const struct flow_values *v);
/* The same, with for whom objects are made; 0 without one. */
uint64_t consent_act_trail_of(const struct flow_values *v);
/* What the texts among the values say; *ret_known: every one is a text. */
struct consent_text consent_act_says_of(const struct consent_acts *a, const struct flow_values *v,
                                        bool *ret_known, const char **ret_text);
void consent_act_read_noted(struct consent_acts *a);

/* --- consent_act_judge.c */

bool consent_act_agrees(enum consent_verdict v);
/* The verdict of an element once the texts that code sets are in their places. */
enum consent_verdict consent_act_judge_on(struct consent_acts *a,
                                          const struct consent_screen *screen, uint32_t element,
                                          uint32_t family, const char **ret_text);
void consent_act_judge_dialog(struct consent_acts *a, struct part *button);
/* What the functions say that a composable is given, and texts that it is given itself. */
struct consent_text consent_act_composable_says(struct consent_acts *a,
                                                const struct flow_values *args, size_t count,
                                                const char **ret_text);
enum consent_verdict consent_act_verdict_of(struct consent_acts *a, uint32_t view, uint32_t family,
                                            const char **ret_text);
struct consent_text consent_act_text_set(const struct consent_acts *a, uint32_t view,
                                         uint32_t family, const char **ret_text);
/* From now on texts of that view, and of what stands beside it, are those of one activation and of
 * those that it shares its caller with, if these set one and others set one, too. FLOW_NONE: of the
 * family. */
void consent_act_look_near(struct consent_acts *a, uint32_t view, uint32_t context);
/* A control of that text, judged by what the family shows. */
enum consent_verdict consent_act_judge_alone(struct consent_acts *a, struct consent_text says,
                                             uint32_t family);
/* The same, or by what the families show whose objects the call is given. */
enum consent_verdict consent_act_judge_given(struct consent_acts *a, struct consent_text says,
                                             uint32_t family, const struct flow_values *arguments,
                                             size_t count);
/* Of an object that code makes, a button without an id, by the call that says what it runs. */
enum consent_verdict consent_act_verdict_of_made(struct consent_acts *a, uint32_t made,
                                                 const struct flow_noted *call,
                                                 const char **ret_text);

/* --- consent_act_index.c */

/* Once all parts, or acts, are there. */
void consent_act_index_parts(struct consent_acts *a);
void consent_act_index_acts(struct consent_acts *a);

/* The parts of one dialog, in no order that matters: those of the same activation whose builder may
 * be the same, and those of other methods whose builder is. */
struct part_walk {
    const struct part *of;
    size_t from[3], end[3]; /* left of by_context (twice), of by_builder */
};
void consent_act_dialog_of(const struct consent_acts *a, const struct part *of,
                           struct part_walk *ret);
/* NULL: there are no more. */
const struct part *consent_act_dialog_next(const struct consent_acts *a, struct part_walk *walk);

/* The first of the parts, or clicks, of a call, or of what stands behind it. */
size_t consent_act_first_part(const struct consent_acts *a, uint32_t caller, uint32_t at);
size_t consent_act_first_click(const struct consent_acts *a, uint32_t caller, uint32_t at);

#endif
