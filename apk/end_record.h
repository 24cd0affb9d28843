/*
 * apk/end_record.h - the end of central directory records of a file, and the
 * one that the device would believe.
 *
 * Knows APPNOTE 4.3.14 to 4.3.16 and AOSP libziparchive zip_archive.cc,
 * FindCentralDirectoryInfo; nothing of the directory itself.
 */
#ifndef PICA_APK_END_RECORD_H
#define PICA_APK_END_RECORD_H

#include "apk/oddities.h"
#include "base/input.h"

#define APK_ENDS_MAX 16

struct apk_end {
    uint64_t offset;    /* of "PK\5\6" in the file */
    uint64_t behind;    /* offset of the byte behind it and its comment */
    uint64_t cd_offset; /* as declared, by the ZIP64 record if there is one to believe */
    uint64_t cd_size;
    uint64_t cd_limit; /* the directory must end at or before this offset */
    uint64_t count;
    unsigned count_here; /* on this disk: no device looks at it */
    unsigned disk;       /* number of this disk or of the one with the directory */
    bool whole;          /* its 22 bytes are in the file */
    bool zip64;          /* the three numbers are those of a ZIP64 record */
    bool broken;         /* it points to a ZIP64 record that cannot be believed */
};

struct apk_ends {
    struct apk_end items[APK_ENDS_MAX]; /* from the end of the file backwards */
    size_t count;
    bool more;     /* than fit */
    bool accepted; /* the device goes on with items[0] */
};

/*
 * Finds the records in the last 65557 bytes of the file. Whatever the device
 * would refuse is remarked on. No record at all is not an error: ret->count is
 * 0 then.
 */
PICA_MUST_USE
enum pica_status apk_ends_read(const struct pica_input *in, struct apk_oddities *odd,
                               struct apk_ends *ret, struct pica_error *err);

#endif
