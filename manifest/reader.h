/*
 * manifest/reader.h - the manifest while it is read: tags in the way of
 * XmlBlock.Parser, attributes in the way of TypedArray. For manifest/ alone.
 */
#ifndef PICA_MANIFEST_READER_H
#define PICA_MANIFEST_READER_H

#include "manifest/axml.h"
#include "manifest/manifest.h"
#include "manifest/platform.h"
#include "manifest/res_table.h"

#include "base/intern.h"

#define MANIFEST_ENTRY "AndroidManifest.xml"

enum reader_tag { TAG_START, TAG_END, TAG_DONE };

struct reader {
    struct axml xml;
    struct res_table *table;
    const struct pica_limits *limits;
    struct pica_arena *arena;
    struct pica_notes *notes;
    struct manifest *out;
    bool no_memory;

    /* Tags. */
    uint64_t depth; /* of elements; the outermost is 1 */
    bool closing;   /* the last tag was an end: the depth falls with the next */
    bool whole;     /* the end of <manifest> was reached */
    bool repair;    /* ends are made from what elements are called: see reader_next() */
    bool held;      /* repair: a start waits behind the ends that are made */
    uint64_t held_level;
    uint32_t *names; /* of the open elements, by depth */
    size_t name_cap;
    bool quiet; /* a second reading: what it finds was said already */
    bool gap_said, end_said, order_said, masked_said;
    unsigned said; /* remarks made by reader_may_say()'s leave */

    /* What has been found so far. */
    int64_t target_now; /* of the uses-sdk before, as the platform parses: 0 before */
    bool instrumented;  /* there is an <instrumentation> */
    bool has_application;
    bool exported_missing; /* a component with filters does not say exported */
    struct pica_place exported_place;
    struct pica_intern permission_names; /* number = index in out->permissions */
    struct pica_intern activity_names;   /* for targets of aliases */
    struct manifest_declared *declared;  /* <permission>s of this package */
    size_t declared_count;
    size_t query_count;
    const char *application_permission;
};

/* A permission that the package itself defines. */
struct manifest_declared {
    const char *name;
    enum manifest_protection protection;
};

/*
 * The next start or end of an element, whatever lies between. In repair, used
 * when ends are missing or wrong, the ends of the file are ignored and made
 * anew from the level at which each element belongs.
 */
enum reader_tag reader_next(struct reader *r);

/* The next start inside the element at `depth`; false at its end. */
bool reader_child(struct reader *r, uint64_t depth);

/* To the end of the element that just started; permissions in it are remarked on. */
void reader_skip(struct reader *r);

/* The same of an element that is not read there. */
void reader_pass_over(struct reader *r);

/* The name of the element that just started; "" when it has none. */
const char *reader_tag_name(struct reader *r);

/* Whether one more remark is welcome: not in a second reading, and not the
 * thousandth of a manifest made to fill the report. */
bool reader_may_say(struct reader *r);

/* The device's parser would give up: the package cannot be installed. True when
 * the caller may say why, in a remark. */
bool reader_refuse(struct reader *r);

/* An attribute's value, with references followed. */
struct reader_value {
    struct res_value value; /* RES_STRING: see reader_string() */
    uint32_t resource;      /* the reference that the attribute holds, or 0 */
    bool from_table;        /* a string of the table, not of the document */
    bool varies;            /* differs between configurations of a device */
};

/* False when the element has no such attribute, or @null. */
bool reader_value(struct reader *r, uint32_t attr, struct reader_value *ret);

/* The value as text (TypedValue.coerceToString), NULL when it is none. */
const char *reader_value_text(struct reader *r, const struct reader_value *v);

enum reader_how {
    HOW_ANY,     /* getString */
    HOW_FIXED,   /* getNonConfigurationString: must not vary */
    HOW_LITERAL, /* getNonResourceString: must stand in the document itself */
};

/*
 * The attribute as text; NULL when there is none. *ret_seen (may be NULL) says
 * whether the device sees it: what it overlooks because of `how` is returned
 * all the same, with *ret_seen false.
 */
const char *reader_string(struct reader *r, uint32_t attr, enum reader_how how, bool *ret_seen);

enum manifest_tri reader_bool(struct reader *r, uint32_t attr);

/* False when the attribute is not there or no number. */
bool reader_int(struct reader *r, uint32_t attr, int64_t *ret);

/* XmlPullParser.getAttributeValue: by namespace (NULL: none) and name. */
const char *reader_by_name(struct reader *r, const char *ns, const char *name);

/* A class name made whole: ".A" and "A" belong to the package. */
const char *reader_class_name(struct reader *r, const char *name);

/* Appends *item to a list in the arena. */
void reader_push(struct reader *r, void *items_ptr, size_t *count, const void *item, size_t each);

/* Takes note of what remains to be said of attributes: call once for each start. */
void reader_look(struct reader *r);

/* manifest/component.c */
void reader_application(struct reader *r);

/* manifest/permission.c */
void reader_uses_permission(struct reader *r, bool sdk23);
void reader_permission(struct reader *r);
void reader_add_implied(struct reader *r);

#endif
