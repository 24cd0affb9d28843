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
    LAYOUT_VIEW,     /* an element, or <view class=>, whose name is a class: its constructor runs */
    LAYOUT_FRAGMENT, /* <fragment>, FragmentContainerView: android:name or class */
    LAYOUT_CLICK,    /* android:onClick: name of a method of the activity (or of a menu's) */
    LAYOUT_INCLUDE,  /* <include layout=>: another layout, by id */
    LAYOUT_BINDING,  /* the root's tag "layout/NAME_0": bound by data binding; text is NAME */
    LAYOUT_DESTINATION, /* navigation graph: class of a fragment, activity or dialog */
    LAYOUT_INTENT,      /* <intent> of a preference: target class or action in text */
};

struct layout_use {
    enum layout_use_kind kind;
    const char *text;        /* Java name of the class, name of the handler, ... */
    uint32_t view_id;        /* android:id of the element, or 0 */
    uint32_t layout;         /* of INCLUDE: resource id, or 0 */
    struct pica_place place; /* entry and offset of the element */
};

struct layout {
    const char *entry;   /* "res/layout/main.xml" */
    const uint32_t *ids; /* resource ids that lead to this file (one per name), sorted */
    size_t id_count;
    struct layout_use *uses; /* in document order */
    size_t use_count;
};

/*
 * Reads one binary XML file. Everything of *ret lives in `arena`; ids are left
 * to layout_ids(). What cannot be read is a gap. Fails for want of memory only.
 */
PICA_MUST_USE
enum pica_status layout_read(struct pica_span axml, const char *entry,
                             const struct pica_limits *limits, struct pica_arena *arena,
                             struct pica_notes *notes, struct layout *ret, struct pica_error *err);

/* Finds which resource ids of `arsc` are files, and sets the ids of the layouts they lead to. */
PICA_MUST_USE
enum pica_status layout_ids(struct pica_span arsc, struct layout *layouts, size_t count,
                            const struct pica_limits *limits, struct pica_arena *arena,
                            struct pica_error *err);

#endif
