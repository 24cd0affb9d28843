/*
 * manifest/layout.h - what the XML resources of a package say about code:
 * classes of views and fragments, names of click handlers; and of files that
 * somebody asks for, what they show to people.
 *
 * Reads binary XML files under res/ by what they contain (layouts, menus,
 * navigation graphs, preference screens), since obfuscated packages rename
 * them. Resource ids come from resources.arsc.
 *
 * Sources: frameworks/base LayoutInflater.java, MenuInflater.java, androidx
 * FragmentLayoutInflaterFactory, NavInflater, PreferenceInflater.
 */
#ifndef PICA_MANIFEST_LAYOUT_H
#define PICA_MANIFEST_LAYOUT_H

#include "base/arena.h"
#include "base/limits.h"
#include "base/notes.h"
#include "manifest/res_table.h"

enum layout_use_kind {
    LAYOUT_VIEW,     /* an element, or <view class=>, whose name is a class: its constructor runs;
                        also drawables, preferences, transitions, action views of menus */
    LAYOUT_FRAGMENT, /* <fragment>, FragmentContainerView: name or class */
    LAYOUT_PAGE,     /* android:fragment of a preference or header, destination of a navigation
                        graph that does not begin with it: shown when it is picked */
    LAYOUT_CLICK,    /* android:onClick: name of a method of the activity (or of a menu's) */
    LAYOUT_INCLUDE,  /* <include layout=>, a menu, header or navigation graph of a view: another
                        file, by id */
    LAYOUT_STUB,     /* <ViewStub>: another layout, by id, once the stub is asked for it */
    LAYOUT_BINDING,  /* the root's tag "layout/NAME_0": bound by data binding; text is NAME */
    LAYOUT_DESTINATION, /* navigation graph: class of a fragment or dialog */
    LAYOUT_ACTION, /* navigation graph: an action, whose id is `view_id`, leads to the destination
                      whose id is `layout` */
    LAYOUT_INTENT, /* <intent> of a preference or shortcut: target class or action in text; an
                      activity of a navigation graph */
    LAYOUT_CLASS,  /* another attribute that has the form of a class name: whoever reads the
                      attribute may make it or open it (layout_behavior, settingsActivity) */
};

struct layout_use {
    enum layout_use_kind kind;
    const char *text; /* Java name of the class (one that begins with '.' is completed by
                         the package's name), name of the handler, ...; "" where there is
                         none. Given by reference: "" until layout_ids() has found it */
    uint32_t view_id; /* android:id of the element, or 0 */
    uint32_t layout;  /* of INCLUDE, STUB and ACTION: resource id, or 0; else that of the text */
    struct pica_place place; /* entry, offset and bytes of the element */
};

/* What of a file is looked for, so that its views are kept. */
struct layout_watch {
    const void *context;
    /* A reference to a resource: of a text, or the id of a view. */
    bool (*id)(const void *context, uint32_t id);
    /* A text that stands there, of whatever attribute may hold one. */
    bool (*text)(const void *context, const char *text);
};

enum layout_text_kind {
    LAYOUT_TEXT, /* android:text, textOn, textOff */
    LAYOUT_HINT,
    LAYOUT_DESCRIPTION,   /* contentDescription, tooltipText */
    LAYOUT_TITLE,         /* of a menu item, a preference, a tool bar, a destination */
    LAYOUT_SUMMARY,       /* of a preference */
    LAYOUT_POSITIVE,      /* positiveButtonText of a preference that is a dialog */
    LAYOUT_NEGATIVE,      /* its negativeButtonText */
    LAYOUT_TEXT_IN_OTHER, /* of another attribute, because the watch wants it */
};

struct layout_text {
    enum layout_text_kind kind;
    uint32_t id;      /* of the resource, or 0 */
    const char *text; /* as it stands there, "" when it is a resource */
};

enum layout_checked { LAYOUT_CHECKED_UNSAID, LAYOUT_UNCHECKED, LAYOUT_CHECKED };

#define LAYOUT_NO_VIEW UINT32_MAX

/* An element of a file whose views are kept. */
struct layout_view {
    const char *tag;      /* "Button", "com.a.Fancy"; of <view> its class */
    uint32_t id;          /* android:id, or 0; of one without that a data binding knows by a number
                             an id below 0x01000000, the same for that number in layouts of the
                             same name */
    uint32_t parent;      /* index of the element around it, or LAYOUT_NO_VIEW */
    uint32_t include;     /* of <include>, <ViewStub>, an action view: the other file's id, or 0 */
    const char *on_click; /* name of the handler, "" when it is a resource; NULL: none */
    const char *key;      /* of a preference, or NULL */
    const char *view_tag; /* android:tag, or NULL: "binding_3" is number 3 of a data binding,
                             "layout/main_0" the root of layout main of one */
    enum layout_checked checked; /* android:checked, or the default value of a preference */
    bool clickable;              /* android:clickable="true" */
    struct layout_text *texts;   /* in the order of the attributes */
    size_t text_count;
    struct pica_place place; /* entry, offset and bytes of the element */
};

struct layout {
    const char *entry;   /* "res/layout/main.xml"; of a set with the package it is in */
    const char *name;    /* as the table of its package calls it; NULL: as entry */
    uint32_t part;       /* number of that table among those of layout_ids() */
    const uint32_t *ids; /* resource ids that lead to this file (one per name), sorted */
    size_t id_count;
    bool menu;               /* a menu: handlers are given a MenuItem */
    struct layout_use *uses; /* in document order */
    size_t use_count;
    struct layout_view *views; /* in document order; none unless the watch found what it wants */
    size_t view_count;
};

/* Whether the file may be binary XML: what is none is not worth a word. */
bool layout_is_xml(struct pica_span file);

/*
 * Reads one binary XML file. Everything of *ret lives in `arena`; `entry` must
 * live as long. Ids are left to layout_ids(). What cannot be read is a gap;
 * what a device would take, but no compiler writes, is passed over in silence.
 * A file that names no code has no uses. Views are kept when `watch` (or NULL)
 * wants one of its texts or ids. Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status layout_read(struct pica_span axml, const char *entry,
                             const struct pica_limits *limits, const struct layout_watch *watch,
                             struct pica_arena *arena, struct pica_notes *notes, struct layout *ret,
                             struct pica_error *err);

/*
 * Reads the views of a file alone, whether the watch wants it or not; the rest
 * of *ret stays. What is broken in it was said by layout_read(). False without
 * memory.
 */
PICA_MUST_USE
bool layout_views(struct pica_span axml, const char *entry, const struct pica_limits *limits,
                  const struct layout_watch *watch, struct pica_arena *arena,
                  struct pica_notes *notes, struct layout *ret);

/*
 * Finds which resource ids of `tables` are files, in whatever configuration and
 * by whatever references, and sets the ids of the layouts they lead to, and
 * the texts that were given by reference. Tables that cannot be read leave
 * them as they are: who reads the manifest has said so. Of two layouts of one
 * name in one part the first has the ids. Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status layout_ids(struct res_files tables, struct layout *layouts, size_t count,
                            const struct pica_limits *limits, struct pica_arena *arena,
                            struct pica_notes *notes, struct pica_error *err);

/* A file and one of its ids. */
struct layout_id {
    uint32_t id, layout; /* index */
};

/* All of them by id, for who looks a file up; *ret in `arena`. False without memory. */
PICA_MUST_USE
bool layout_index(const struct layout *layouts, size_t count, struct pica_arena *arena,
                  const struct layout_id **ret, size_t *ret_count);

#endif
