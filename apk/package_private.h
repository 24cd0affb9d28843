/*
 * apk/package_private.h - what an open package is made of, for apk/ alone.
 */
#ifndef PICA_APK_PACKAGE_PRIVATE_H
#define PICA_APK_PACKAGE_PRIVATE_H

#include "apk/directory.h"
#include "apk/inflate.h"

#include <stdatomic.h>

struct apk_package {
    struct apk_directory dir;
    _Atomic uint64_t produced;        /* bytes by all apk_read(), against limits->total_bytes */
    _Atomic uint64_t *budget;         /* that one, or another package's */
    struct apk_package *const *parts; /* of a set, which has nothing else but entries; or NULL */
    size_t part_count;
    bool is_module; /* of a bundle (apk_modules_open()), of `size` bytes */
    uint64_t size;
    struct apk_spares *spares; /* malloc'ed */
};

/* The package whose file holds the entry. */
static inline struct apk_package *apk_part(struct apk_package *pkg, const struct apk_entry *e)
{
    return pkg->parts ? pkg->parts[e->part] : pkg;
}

/* Whether the data of an entry begins inside a file of that size. */
static inline bool apk_has_data(const struct apk_entry *e, uint64_t file_size)
{
    return (e->data_offset != 0 || e->loose) && e->data_offset <= file_size;
}

#endif
