/*
 * rules/reader.h - reading JSON that a person wrote, collecting every mistake.
 *
 * A reader walks down the tree with the path of where it is; what is wrong is
 * put on a list and reading goes on, so that one run shows all of it. What was
 * read is used only when the list is empty at the end.
 */
#ifndef PICA_RULES_READER_H
#define PICA_RULES_READER_H

#include "base/json_read.h"
#include "base/nearest.h"
#include "rules/rule.h"

/* More mistakes than these are counted, not listed. */
#define RULE_MISTAKES_LISTED 500

struct rule_mistake {
    unsigned line;
    const char *path;
    struct pica_words what;
};

struct rule_reader {
    struct pica_span text;
    struct pica_arena *arena; /* for what is read */
    struct pica_arena scrap;  /* for mistakes */
    struct pica_text path;    /* of the value being read */
    struct rule_mistake *mistakes;
    size_t count, listed, cap;
    bool failed; /* memory ran out */
};

void rule_reader_finish(struct rule_reader *r);

/* Something is wrong with the value being read; `fmt` as for pica_fail(). */
PICA_COLD PICA_PRINTF(2, 3) void rule_wrong(struct rule_reader *r, const char *fmt, ...);

/* Goes down to a member or an item; what is returned brings back up. */
size_t rule_down_key(struct rule_reader *r, const char *key);
size_t rule_down_index(struct rule_reader *r, size_t index);
void rule_up(struct rule_reader *r, size_t mark);

/* Memory for what is read; NULL sets r->failed. */
void *rule_room(struct rule_reader *r, size_t count, size_t each);
const char *rule_keep(struct rule_reader *r, const char *s);

/* True when it is an object; its keys must be among those named, NULL-terminated. */
bool rule_is_object(struct rule_reader *r, const cJSON *item, const char *const *keys);

/* True when it is an array of at least `least` items. */
bool rule_is_array(struct rule_reader *r, const cJSON *item, size_t least);

/* The member's text, kept; NULL when there is none or it is wrong. */
const char *rule_read_text(struct rule_reader *r, const cJSON *object, const char *key,
                           bool required);
/* {"zh": ..., "en": ...}, both there and not empty. */
bool rule_read_words(struct rule_reader *r, const cJSON *object, const char *key, bool required,
                     struct pica_words *ret);
/* A text that is one of `count` names; says which one comes near. `count` when it is none. */
size_t rule_read_name(struct rule_reader *r, const cJSON *item, const char *(*name)(size_t i),
                      size_t count);
/* A date of the calendar. */
const char *rule_read_date(struct rule_reader *r, const cJSON *object, const char *key,
                           bool required);

/* A clause file's tree; NULL when memory ran out. */
struct rule_clause_file *rule_read_clauses(struct rule_reader *r, const cJSON *root);

/* A pack's tree; clauses are looked up in `known` too, which may be NULL. */
struct rule_loaded *rule_read_pack(struct rule_reader *r, const cJSON *root,
                                   const struct rule_set *known);

/* Reads the template of one language: mistakes in its placeholders are noted. */
void rule_check_template(struct rule_reader *r, const char *text, enum fact_kind kind);

/* Either kind of file, by its "schema"; the other result stays NULL. */
void rule_read_file(struct rule_reader *r, const struct rule_set *known,
                    struct rule_loaded **ret_pack, struct rule_clause_file **ret_file);

void rule_loaded_free(struct rule_loaded *p);
void rule_clause_file_free(struct rule_clause_file *f);

#endif
