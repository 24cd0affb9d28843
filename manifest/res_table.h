/*
 * manifest/res_table.h - resources.arsc: resolving references, naming
 * resources, going through values, and printing all of it.
 *
 * Reading the table walks its chunks once, as a device does that opens it; an
 * entry is looked up when it is asked for, and checked then (frameworks/base
 * LoadedArsc.cpp, AssetManager2.cpp, Android 15). Dense, sparse and 16-bit
 * offsets, full and compact entries are understood. Knows nothing of what
 * resources mean; bags (styles, arrays) have no value.
 *
 * An app that is installed as several packages has a table in each of them, and
 * a device looks into all as one (AssetManager2::BuildDynamicRefTable()): so
 * does whatever is here. Packages with the same id are one; which value counts
 * is decided among those of all files. Strings are numbered over all files, one
 * file behind the other.
 */
#ifndef PICA_MANIFEST_RES_TABLE_H
#define PICA_MANIFEST_RES_TABLE_H

#include "manifest/res_qualifiers.h"
#include "manifest/res_value.h"
#include "manifest/string_pool.h"

#include "base/limits.h"
#include "base/notes.h"

/* The qualifiers under which a value stands. */
struct res_config {
    char locale[RES_LOCALE_SIZE]; /* BCP 47, "" when any */
    uint16_t sdk;                 /* at least this API level, 0 when any */
    bool other;                   /* some other qualifier too: density, night, orientation ... */
};

struct res_type_chunk;
struct res_other_chunk;
struct res_package;

/* The resources of one package of an app. */
struct res_file {
    struct pica_span bytes; /* resources.arsc; empty when the package has none */
    const char *entry;      /* what places call it */
};

/*
 * Those of an app, in the order in which a device asks them: the base package
 * first, then its splits. Whoever is given them looks at the bytes as long as
 * its results live.
 */
struct res_files {
    struct pica_span one; /* without items: the only one, "resources.arsc"; may be empty */
    const struct res_file *items;
    size_t count;
};

static inline struct res_files res_files_of(struct pica_span arsc)
{
    return (struct res_files){ .one = arsc };
}

/* Bytes of all of them. */
uint64_t res_files_size(struct res_files files);

/* What places call the first of them, for what is said of all. */
const char *res_files_entry(struct res_files files);

/* Zero is a table without resources. Views into the files it was read from. */
struct res_table {
    struct res_source *sources; /* one for each file, in their order */
    size_t source_count;
    const char *entry;            /* what places call the first, for what is said of all */
    uint64_t size;                /* bytes of all files */
    uint32_t string_count;        /* of values, of all files */
    struct res_package *packages; /* of all files */
    size_t package_count;
    uint32_t groups[256]; /* by id: the first package that has it, + 1; 0: none */
    uint32_t home;        /* id of the packages whose resources are called by their names alone */
    struct res_type_chunk *types; /* of all packages */
    size_t type_count;
    struct res_other_chunk *others; /* likewise */
    size_t other_count;
    uint64_t visits_left; /* chunks that may still be looked into */
    uint64_t hops;        /* limits->reference_hops */
    bool exhausted;       /* a look-up was cut short by visits_left */
    bool refused;         /* a device does not open one of them, nor install the package */
    bool no_memory;       /* see res_table_no_memory() */
    struct pica_arena *arena;
};

/*
 * Reads the tables. `arena` must outlive them. What is broken in them becomes a
 * remark, and is read as far as it can be; one of several of which nothing can
 * be read is a gap. Fails when nothing of any can be read.
 */
PICA_MUST_USE
enum pica_status res_table_read(struct res_files files, const struct pica_limits *limits,
                                struct pica_arena *arena, struct pica_notes *notes,
                                struct res_table *ret, struct pica_error *err);

/*
 * Calls fn(context, config, value) for each configuration in which `id` has a
 * simple value, in file order, until it returns false. False when the resource
 * is not there at all. References are handed out as they are.
 */
typedef bool res_table_fn(void *context, const struct res_config *config, struct res_value value);
bool res_table_each(struct res_table *t, uint32_t id, res_table_fn *fn, void *context);

#define RES_PACKAGE_APP 0x7fu /* id of the base package of an app */

/* Whether there is a resource with that id, in whatever configuration. */
bool res_table_has(struct res_table *t, uint32_t id);

/*
 * Calls fn(context, id, value) for every simple value of every configuration,
 * in file order, until it returns false.
 */
typedef bool res_table_entry_fn(void *context, uint32_t id, struct res_value value);
void res_table_entries(struct res_table *t, res_table_entry_fn *fn, void *context);

/* A string of the table, or a reference that stands where one could. */
struct res_string {
    uint32_t id;
    uint32_t item; /* of an array or plurals: the name of the item; 0: the value itself */
    struct res_value
        value; /* RES_STRING, RES_REFERENCE or RES_DYNAMIC_REFERENCE (not to nothing) */
    const struct res_config *config;
};

/*
 * Calls fn(context, string) for every string and reference of every
 * configuration, items of arrays and plurals among them, in file order, until
 * it returns false. Types whose name says that they hold files, numbers or
 * styles are left out.
 */
typedef bool res_table_string_fn(void *context, const struct res_string *s);
void res_table_strings(struct res_table *t, res_table_string_fn *fn, void *context);

/*
 * Calls fn(context, id, name) for each entry of the types called `type`, until
 * it returns false; for an id in a feature also with that which aapt2 puts in
 * its place (see res_table_name()). Names are given as they lie in the file, unchecked.
 */
typedef bool res_table_name_fn(void *context, uint32_t id, struct pica_span name);
void res_table_names(struct res_table *t, const char *type, res_table_name_fn *fn, void *context);

/* The id of "xml/backup_rules"; false when no entry is called that. */
bool res_table_id(struct res_table *t, const char *name, uint32_t *ret);

/*
 * What a reference leads to on a device with the newest platform that prefers
 * `locale` (a BCP 47 tag, "" for the default configuration), following
 * references up to limits->reference_hops. False when it leads nowhere or in
 * circles. Where no configuration fits, the first is taken, so that something
 * is found whenever a device could find something.
 */
bool res_table_resolve(struct res_table *t, uint32_t id, const char *locale, struct res_value *ret);

/* True when the value of `id` can differ between configurations of a device (its
 * typeSpec says so, or that of what it leads to), API levels apart. */
bool res_table_varies(struct res_table *t, uint32_t id);

/* True when something else than API levels can decide the value on some device: it varies, or
 * several files have one, whose typeSpecs say nothing of each other. */
bool res_table_differs(struct res_table *t, uint32_t id);

/* The string of a value, as string_pool_text() gives it; NULL: there is none. It lives in the
 * table's arena. */
const char *res_table_text(struct res_table *t, uint32_t string);

/* The pool that has it, and its number there; NULL: there is none. */
struct string_pool *res_table_pool(struct res_table *t, uint32_t string, uint32_t *ret);

/* Number of the file that has it, among those that the table was read from. Needs string <
 * string_count. */
size_t res_table_file_of(const struct res_table *t, uint32_t string);

/* Whether some strings of values were refused, since they lie over one another. */
bool res_table_strings_exhausted(const struct res_table *t);

/* Makes the packages of a file those whose resources need no other name. */
void res_table_set_home(struct res_table *t, size_t file);

/*
 * Appends "string/app_name"; of a package with another id and name than those at
 * home "com.example.feature:string/app_name", as the platform calls it
 * (Resources.getResourceName()). False, and nothing appended, when the table has
 * no such name, one that could not be written in XML source, or one of the same
 * file that would be mistaken for one at home. An id 0x7fPPEEEE that is none is
 * that of view EEEE in feature PP, as aapt2 writes it for devices before Android 8.
 */
bool res_table_name(struct res_table *t, uint32_t id, struct pica_text *out);

/* Appends a value that is no string as res_value_print() does, with @string/name and ?attr/name
 * where the table has such a name. */
void res_table_print(struct res_table *t, struct res_value v, struct pica_text *out);

/* True when something was not found for want of memory: results must not be used. */
bool res_table_no_memory(const struct res_table *t);

#endif
