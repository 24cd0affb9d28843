/*
 * apk/directory.h - the entries of a package: the model that reading, salvage
 * and the checks of names and ranges fill together.
 *
 * Private to apk/. The steps, in order, are in package.c.
 */
#ifndef PICA_APK_DIRECTORY_H
#define PICA_APK_DIRECTORY_H

#include "apk/end_record.h"
#include "apk/oddities.h"
#include "apk/package.h"
#include "apk/window.h"
#include "base/arena.h"

struct apk_name_key {
    uint32_t hash;
    uint32_t entry; /* index */
};

struct apk_directory {
    const struct pica_input *in;
    const struct pica_limits *limits;
    struct apk_window window; /* used while opening only */
    struct apk_oddities odd;
    struct pica_arena arena; /* names and labels */

    struct apk_entry *entries; /* malloc'ed */
    size_t count, cap;
    uint64_t name_bytes; /* of all entries so far */
    bool full;           /* a limit was reached: later entries are left out */

    struct apk_entry *loose; /* malloc'ed: what belongs to no entry, see apk_open_loose() */
    size_t loose_count, loose_cap;
    uint64_t loose_left_out; /* bytes beyond what is listed */

    struct apk_name_key *names; /* by hash, then name, then index; one each of entries */

    /*
     * Where the directory really is, and what its offsets of local headers
     * count from; where data must end (libziparchive's directory_offset).
     */
    uint64_t cd_offset, cd_end;
    uint64_t delta;     /* added modulo 2^64 to declared offsets: for files with a prefix */
    bool has_directory; /* false: there are local headers at the most */
    bool incomplete;    /* the directory breaks off: local headers may know more */
    bool refused;       /* by the device */

    struct apk_sections sections; /* by the end record that the device believes */
    bool has_sections;            /* there is one */
};

/* --- directory.c: central records ------------------------------------------ */

/* A central record (APPNOTE 4.3.12), its fields as they stand there. */
struct apk_record {
    uint64_t offset; /* in the file */
    uint64_t size;   /* of the whole record */
    uint16_t version_needed, flags, method;
    uint32_t crc, csize, usize, header;
    struct pica_span name, extra; /* views into the window */
};

/*
 * The central record at `offset`, which must end at or before `end`. *ret_ok is
 * false when there is none: another signature, or lengths that do not fit.
 */
PICA_MUST_USE
enum pica_status apk_record_read(struct apk_directory *d, uint64_t offset, uint64_t end,
                                 struct apk_record *ret, bool *ret_ok, struct pica_error *err);

/*
 * Reads `count` records from `offset` to `end`, the way of ParseZipArchive, and
 * appends their entries. What the device would refuse sets d->refused and is
 * remarked on. Stops where a record cannot be read.
 */
PICA_MUST_USE
enum pica_status apk_directory_read(struct apk_directory *d, uint64_t offset, uint64_t end,
                                    uint64_t count, struct pica_error *err);

/*
 * The same without a count: as many records as follow one another, silently.
 * *ret_end is where they stop.
 */
PICA_MUST_USE
enum pica_status apk_directory_read_chain(struct apk_directory *d, uint64_t offset, uint64_t end,
                                          uint64_t *ret_end, struct pica_error *err);

/* Appends an entry with a copy of its name; false when a limit was reached. */
PICA_MUST_USE
enum pica_status apk_directory_add(struct apk_directory *d, const struct apk_entry *e, bool *ret,
                                   struct pica_error *err);

/* Remarks on fields of the directory that the device does not look at. */
void apk_fields_check(struct apk_directory *d);

/* Forgets all entries. */
void apk_directory_clear(struct apk_directory *d);

/* --- local_header.c ---------------------------------------------------------- */

struct apk_local {
    uint16_t version_needed, flags, method;
    uint16_t name_len, extra_len;
    uint32_t crc;
    uint64_t csize, usize; /* of the ZIP64 extra field when they are there */
    uint64_t data_offset;
    struct pica_span name; /* view into the window */
    bool signature;        /* it begins with "PK\3\4" */
    bool zip64_bad;        /* sizes in an extra field that is broken */
};

/*
 * What stands where a local header (APPNOTE 4.3.7) is said to be; *ret_ok is
 * false when it does not fit in the file. `ahead` as for apk_window_at():
 * APK_NEAR where the next header is probably far away. A name of another length
 * than `name_wanted` is not read: it is left empty.
 */
#define APK_NEAR 4096u
#define APK_ANY_NAME SIZE_MAX
PICA_MUST_USE
enum pica_status apk_local_read(struct apk_directory *d, uint64_t offset, size_t ahead,
                                size_t name_wanted, struct apk_local *ret, bool *ret_ok,
                                struct pica_error *err);

/*
 * What FindEntry of libziparchive makes of each entry: sets found, data_offset
 * and descriptor, and remarks on what it would refuse and on differences that
 * it does not look at.
 */
PICA_MUST_USE
enum pica_status apk_locals_check(struct apk_directory *d, struct pica_error *err);

/*
 * The ZIP64 extra field (APPNOTE 4.5.3) as libziparchive reads it: fields that
 * are 0xffffffff in *usize, *csize and *header (NULL in a local header) are
 * replaced. False when it would refuse.
 */
bool apk_zip64_extra(struct pica_span extra, uint64_t *usize, uint64_t *csize, uint64_t *header);

/* --- entry_names.c ------------------------------------------------------------------ */

/* IsValidEntryName of libziparchive: UTF-8 by its shape only, and no NUL. */
bool apk_name_valid(struct pica_span name);

/* Does this look like a name that somebody gave? For headers met by searching. */
bool apk_name_plausible(struct pica_span name);

/*
 * The name made printable and NUL-terminated: the name itself, which must be
 * NUL-terminated, when that will do, else a copy in `arena`; NULL without memory.
 */
const char *apk_name_label(struct pica_arena *arena, struct pica_span name);

/* Makes the index alone; false without memory. */
PICA_MUST_USE
bool apk_names_sort(struct apk_directory *d);

/* Makes labels and the index; duplicates are refused, odd names remarked on. */
PICA_MUST_USE
enum pica_status apk_names_index(struct apk_directory *d, struct pica_error *err);

/* By their bytes; of two that begin alike the shorter one first. */
int apk_name_compare(struct pica_span a, struct pica_span b);

/* The first entry of that name, or NULL. */
const struct apk_entry *apk_names_find(const struct apk_directory *d, struct pica_span name);

/* --- entry_ranges.c ------------------------------------------------------------------ */

/* Overlaps, bytes before the first entry, local headers that nothing names. */
PICA_MUST_USE
enum pica_status apk_ranges_check(struct apk_directory *d, struct pica_error *err);

/* --- loose.c ------------------------------------------------------------------------- */

/* The bytes from `from` to `to` belong to no entry. */
PICA_MUST_USE
enum pica_status apk_loose_stretch(struct apk_directory *d, uint64_t from, uint64_t to,
                                   struct pica_error *err);

/* A local header at `at` that nothing names; what follows it ends at `end` at the latest. */
PICA_MUST_USE
enum pica_status apk_loose_header(struct apk_directory *d, uint64_t at, const struct apk_local *l,
                                  uint64_t end, struct pica_error *err);

/* Says what was too much. */
void apk_loose_end(struct apk_directory *d);

/* --- salvage.c ----------------------------------------------------------------- */

/*
 * Entries of a package that the device refuses because its directory is not
 * where the end record says, or not there at all. Leaves d->count 0 when
 * nothing is to be found.
 */
PICA_MUST_USE
enum pica_status apk_salvage(struct apk_directory *d, const struct apk_ends *ends,
                             struct pica_error *err);

#endif
