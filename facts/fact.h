/*
 * facts/fact.h - the one vocabulary in which readers and rules speak.
 *
 * A fact is a kind, a few named attributes and at least one place. Facts know
 * nothing of packages or of law: a new format needs no change in rules/, a new
 * rule none in the formats.
 */
#ifndef PICA_FACTS_FACT_H
#define PICA_FACTS_FACT_H

#include "base/arena.h"
#include "base/place.h"

enum fact_kind {
#define X(id, name, says) FACT_##id,
#include "facts/facts.def"
#undef X
    FACT_KIND_COUNT
};

enum fact_key {
#define X(id, name, type) FACT_##id##_KEY,
#include "facts/keys.def"
#undef X
    FACT_KEY_COUNT
};

enum fact_type { FACT_TEXT, FACT_NUMBER, FACT_BOOL };

struct fact_attr {
    enum fact_key key;
    const char *text; /* of TEXT */
    int64_t number;   /* of NUMBER; of BOOL 0 or 1 */
};

struct fact {
    enum fact_kind kind;
    struct fact_attr *attrs;
    size_t attr_count;
    struct pica_place *places; /* at least one once the set is sealed */
    size_t place_count;
};

/*
 * Facts under construction, then sealed: sorted by kind, attributes and
 * places, so that their order never depends on who found what first; a fact
 * stated twice, places and all, is there once. Texts and places are not
 * copied: they must outlive the set. Zero is a valid, empty set.
 */
struct fact_set {
    struct pica_arena arena;
    struct fact *items;
    size_t count, cap;
    bool failed; /* memory ran out: must not be used */
};

/*
 * A new fact, to be filled at once with the functions below: it may move when
 * the next one is added. NULL when there is no memory, which they accept.
 */
struct fact *fact_set_add(struct fact_set *set, enum fact_kind kind, struct pica_place place);

/*
 * Set an attribute, which must be of that type; a value set before is replaced.
 * A NULL text sets nothing. fact_place adds one more place.
 */
void fact_text(struct fact_set *set, struct fact *f, enum fact_key key, const char *text);
void fact_number(struct fact_set *set, struct fact *f, enum fact_key key, int64_t number);
void fact_bool(struct fact_set *set, struct fact *f, enum fact_key key, bool value);
void fact_place(struct fact_set *set, struct fact *f, struct pica_place place);

/* False when memory ran out on the way. */
PICA_MUST_USE
bool fact_set_seal(struct fact_set *set);
void fact_set_finish(struct fact_set *set);

/* How many facts of that kind a sealed set has; the first is items[*ret_first]. */
size_t fact_set_range(const struct fact_set *set, enum fact_kind kind, size_t *ret_first);

/* The attribute, or NULL. */
const struct fact_attr *fact_get(const struct fact *f, enum fact_key key);
const char *fact_get_text(const struct fact *f, enum fact_key key); /* or NULL */

const char *fact_kind_name(enum fact_kind kind);
const char *fact_kind_says(enum fact_kind kind); /* what it states, in English */
const char *fact_key_name(enum fact_key key);
enum fact_type fact_key_type(enum fact_key key);
/* Whether facts of that kind can have the attribute: facts/shape.def. */
bool fact_kind_has(enum fact_kind kind, enum fact_key key);
/* By name; *_COUNT when there is none. */
enum fact_kind fact_kind_find(const char *name);
enum fact_key fact_key_find(const char *name);

#endif
