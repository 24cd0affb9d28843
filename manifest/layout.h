/*
 * manifest/layout.h - what the XML resources of a package say about code:
 * classes of views and fragments, names of click handlers.
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
    LAYOUT_INTENT,      /* <intent> of a preference or shortcut: target class or action in text; an
                           activity of a navigation graph */
    LAYOUT_CLASS,       /* another attribute that has the form of a class name: whoever reads the
                           attribute may make it or open it (layout_behavior, settingsActivity) */
};

struct layout_use {
    enum layout_use_kind kind;
    const char *text;        /* Java name of the class (one that begins with '.' is completed by
                                the package's name), name of the handler, ...; "" where there is
                                none. Given by reference: "" until layout_ids() has found it */
    uint32_t view_id;        /* android:id of the element, or 0 */
    uint32_t layout;         /* of INCLUDE and STUB: resource id, or 0; else that of the text */
    struct pica_place place; /* entry, offset and bytes of the element */
};

struct layout {
    const char *entry;   /* "res/layout/main.xml" */
    const uint32_t *ids; /* resource ids that lead to this file (one per name), sorted */
    size_t id_count;
    bool menu;               /* a menu: handlers are given a MenuItem */
    struct layout_use *uses; /* in document order */
    size_t use_count;
};

/* Whether the file may be binary XML: what is none is not worth a word. */
bool layout_is_xml(struct pica_span file);

/*
 * Reads one binary XML file. Everything of *ret lives in `arena`; `entry` must
 * live as long. Ids are left to layout_ids(). What cannot be read is a gap;
 * what a device would take, but no compiler writes, is passed over in silence.
 * A file that names no code has no uses. Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status layout_read(struct pica_span axml, const char *entry,
                             const struct pica_limits *limits, struct pica_arena *arena,
                             struct pica_notes *notes, struct layout *ret, struct pica_error *err);

/*
 * Finds which resource ids of `arsc` are files, in whatever configuration and
 * by whatever references, and sets the ids of the layouts they lead to, and
 * the texts that were given by reference. A table that cannot be read leaves
 * them as they are: who reads the manifest has said so. Of two layouts of one
 * name the first has the ids. Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status layout_ids(struct pica_span arsc, struct layout *layouts, size_t count,
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
