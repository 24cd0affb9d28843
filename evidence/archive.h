/*
 * evidence/archive.h - a bundle as a ZIP archive in which no byte is free.
 *
 * All entries are stored, with one fixed time, so that the same files give the
 * same bytes whatever compresses on a machine, and `unzip` brings out what was
 * put in. The last entry, archive.sha256, holds in 64 hexadecimal digits the
 * SHA-256 of the whole archive, in which these digits and the two CRC-32 fields
 * of this entry are zero bytes: so a change of any byte shows, also in headers that
 * no reader looks at. It guards against damage, not against forgery: that is
 * what signatures are for (evidence/sign.h).
 *
 * libzip writes, opened at first use; apk/ reads, since a bundle comes from
 * others and must be read as strictly as a package.
 */
#ifndef PICA_EVIDENCE_ARCHIVE_H
#define PICA_EVIDENCE_ARCHIVE_H

#include "base/input.h"
#include "evidence/files.h"

#define EVIDENCE_ARCHIVE_DIGEST "archive.sha256"

/*
 * The archive of these files, in their order, and its digest, appended to `out`, which must be
 * empty. Fails without memory and (PICA_E_UNSUPPORTED) without libzip.
 */
PICA_MUST_USE
enum pica_status evidence_archive_write(const struct evidence_files *files, struct pica_text *out,
                                        struct pica_error *err);

struct evidence_archive {
    struct evidence_files files; /* without the digest; their bytes lie in what was read */
    bool whole;                  /* the digest is there and is that of the bytes */
    bool plain;                  /* built as evidence_archive_write() does; else: */
    const char *odd;             /* the first thing that is not so: a literal with a Chinese twin */
};

/*
 * Reads an archive that lies in memory, and outlives *ret, which is to be freed with
 * evidence_archive_finish(). Fails when it is no ZIP archive at all. Damage is told by
 * `whole` and `plain`.
 */
PICA_MUST_USE
enum pica_status evidence_archive_read(struct pica_span bytes, struct evidence_archive *ret,
                                       struct pica_error *err);
void evidence_archive_finish(struct evidence_archive *a);

#endif
