/*
 * apk/package.h - the entries of an Android package, as the device finds them.
 *
 * Reads the end record, the central directory and the local headers the way
 * libziparchive does (AOSP system/libziparchive zip_archive.cc, Android 14);
 * what that would refuse is salvaged where something can be read, and then the
 * package says so (apk_installable() is false and a remark tells why). Knows
 * nothing of what the entries hold. Never creates a file: names are data.
 */
#ifndef PICA_APK_PACKAGE_H
#define PICA_APK_PACKAGE_H

#include "base/input.h"
#include "base/limits.h"
#include "base/notes.h"

struct apk_package;

struct apk_entry {
    struct pica_span name;     /* raw bytes of the central directory, any bytes; a NUL follows */
    const char *label;         /* the name made printable, NUL-terminated, behind what the package
                                  is inside of: for places */
    uint64_t directory_offset; /* of its central record, in the file */
    uint64_t header_offset;    /* of its local header, in the file */
    uint64_t data_offset;      /* of its data; 0 when there is no local header */
    uint64_t csize, usize;     /* as declared by the central directory, bytes */
    uint32_t crc;
    uint16_t method;  /* of the central directory: 0 stored, 8 deflated, other */
    uint16_t flags;   /* general purpose bits of the central directory */
    uint16_t version; /* of the format that is needed to read it, times 10 */
    /*
     * libziparchive's FindEntry would succeed. In a package that the device
     * refuses as a whole: would succeed once the directory were in order.
     */
    bool found;
    bool descriptor; /* its local header says that a data descriptor follows (bit 3) */
    /*
     * No central record is left: all but the name is of the local header, and
     * sizes may be unknown (0). directory_offset is then header_offset.
     */
    bool rebuilt;
    bool loose;    /* of apk_open_loose(): data_offset may be 0 */
    uint32_t part; /* of a set (apk_join()): number of the package that holds it */
    bool module;   /* of a module of a bundle (apk/module.h): XML and tables are in protobuf form */
};

/*
 * Where the parts of the file are that an APK signature speaks of, by the end
 * record that the device believes (offsets in the file).
 */
struct apk_sections {
    uint64_t directory, directory_end; /* the central directory */
    uint64_t end, end_size;            /* the end record and its comment */
    bool zip64;                        /* the numbers are those of a ZIP64 record */
};

/* Which of the platform's readers is imitated. */
enum apk_reader {
    APK_AS_ASSET,     /* AssetManager: manifest, resources.arsc, res/, assets/ */
    APK_AS_OLD_ASSET, /* the same of Android 8.1 and earlier: what is not stored is inflated */
    APK_AS_CODE,      /* libziparchive ExtractToMemory: classesN.dex, lib/ */
};

/*
 * Opens a package. `in` and `limits` must outlive it. Remarks and gaps go to `notes`.
 * Fails when no directory can be found or salvaged at all; the message says
 * what the file seems to be instead.
 */
PICA_MUST_USE
enum pica_status apk_open(const struct pica_input *in, const struct pica_limits *limits,
                          struct pica_notes *notes, struct apk_package **ret,
                          struct pica_error *err);
void apk_close(struct apk_package *pkg);

/*
 * The same for a package inside of something, which every place names then: labels of its
 * entries are "WITHIN!NAME". `within` must outlive it.
 */
PICA_MUST_USE
enum pica_status apk_open_within(const struct pica_input *in, const char *within,
                                 const struct pica_limits *limits, struct pica_notes *notes,
                                 struct apk_package **ret, struct pica_error *err);

/*
 * Several packages as the one app that a device makes of them, without reading anything: the
 * entries of the first, then those of the second ... Of entries of the same name apk_find() gives
 * the first. `parts`, at least one, must outlive it; what they may produce stays theirs.
 */
PICA_MUST_USE
enum pica_status apk_join(struct apk_package *const *parts, size_t count, struct apk_package **ret,
                          struct pica_error *err);

/*
 * What the file holds that belongs to no entry, as a package of its own, for who searches it:
 * bytes before the first entry, between entries, in extra fields of local headers, the signing
 * block, the comment of the end record ("@0x1f4" is its name: where it lies in the file), and
 * entries whose local header no record of the directory names ("assets/x.bin@0x1f4").
 * Stretches of less than APK_LOOSE_MIN bytes are left out. A stretch at the very start that
 * begins as a DEX file is as long as its header says (usize; csize is the stretch alone), for
 * that is what a device of old ran (CVE-2017-13156). *ret is NULL when there is nothing. `pkg` must
 * outlive it.
 */
#define APK_LOOSE_MIN 98u
PICA_MUST_USE
enum pica_status apk_open_loose(const struct apk_package *pkg, struct apk_package **ret,
                                struct pica_error *err);

/* Bytes of the file; of a set of all its files; of a module of a bundle those of its entries as
 * they lie there. */
uint64_t apk_size(const struct apk_package *pkg);

/* What one package may still produce, for several: from now on they share what `with` has. */
void apk_share_budget(struct apk_package *pkg, struct apk_package *with);

/* False when the device's own reader would refuse the container, of a set one of them. */
bool apk_installable(const struct apk_package *pkg);

/* False when the device would not believe the end record. */
bool apk_sections(const struct apk_package *pkg, struct apk_sections *ret);

/* The file and the limits that the package was opened with. */
const struct pica_input *apk_input(const struct apk_package *pkg);
const struct pica_limits *apk_limits(const struct apk_package *pkg);

/* Entries in the order of the central directory; needs index < apk_count(). */
size_t apk_count(const struct apk_package *pkg);
const struct apk_entry *apk_at(const struct apk_package *pkg, size_t index);

/* For qsort(): by name, of one name by place in the directory. */
int apk_entry_compare(const struct apk_entry *a, const struct apk_entry *b);

/*
 * The entry of exactly that name, or NULL. Of duplicates (which the device
 * refuses) the first.
 */
const struct apk_entry *apk_find(const struct apk_package *pkg, const char *name);

/*
 * The bytes of an entry as `reader` would see them, in memory from malloc that
 * the caller frees. At most limits->entry_bytes are produced, and at most
 * limits->total_bytes by all calls for one package, counted on what comes out,
 * not on what is declared; what would go over is PICA_E_LIMIT. A byte follows the data and is 0, so
 * that text may be read as a C string. Any number of threads may read entries
 * of one package at once; notes about the entry go to `notes`, which must be
 * the caller's own.
 *
 * When the device's reader would refuse the entry (sizes that disagree, an
 * unknown method in code) what can be produced is returned all the same with
 * *ret_refused set and a remark in `notes`, or a gap when bytes are missing; an
 * error is returned only when nothing can be. A package that was salvaged
 * without its whole directory has a gap from apk_open().
 */
PICA_MUST_USE
enum pica_status apk_read(struct apk_package *pkg, const struct apk_entry *entry,
                          enum apk_reader reader, struct pica_notes *notes, uint8_t **ret,
                          size_t *ret_len, bool *ret_refused, struct pica_error *err);

/* Takes some bytes of an entry, in order; false: no more is wanted. */
typedef bool apk_feed_fn(void *context, struct pica_span bytes);

/*
 * The bytes of an entry piece by piece, for digests of entries that nobody else
 * needs: little is held. At most limits->entry_bytes come out of one, and not
 * much more than its declared size; nothing counts on limits->total_bytes, so
 * that it never starves apk_read(), and what a caller wants of all entries it
 * must bound by their sizes. What is not stored is inflated, whatever its method, as the platform
 * does where it verifies JAR signatures (StrictJarFile.java). Nothing is remarked on. *ret_whole
 * says whether these are all its bytes; it is false too when `fn` wanted no more.
 */
PICA_MUST_USE
enum pica_status apk_feed(struct apk_package *pkg, const struct apk_entry *entry, apk_feed_fn *fn,
                          void *context, bool *ret_whole, struct pica_error *err);
/*
 * Shows the decoded bytes of an entry in order, a part of it at a time, and keeps none of them:
 * `at` is where `bytes` begin in the entry. Every part but the first begins with the last
 * APK_LOOK_OVERLAP bytes of the one before. Ends with the entry, after `most` bytes, where
 * its data breaks off, or when fn returns false. An entry of an unknown method is shown as if it
 * were stored. Costs nothing of the budget of apk_read(). Any number of threads may look.
 *
 * Fails for want of memory, or when the file cannot be read.
 */
#define APK_LOOK_OVERLAP 128u
typedef bool apk_look_fn(void *context, uint64_t at, struct pica_span bytes);
PICA_MUST_USE
enum pica_status apk_look(const struct apk_package *pkg, const struct apk_entry *entry,
                          uint64_t most, apk_look_fn *fn, void *context, struct pica_error *err);

/*
 * Where the decoded bytes of an entry lie in the file as they are: an input of them, which is not
 * to be closed. False for a compressed entry, and for one that the file does not hold whole.
 */
bool apk_stored_at(const struct apk_package *pkg, const struct apk_entry *entry,
                   struct pica_input *ret);

#endif
