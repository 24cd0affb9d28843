/*
 * apk/sniff.h - what a file is that is no ZIP archive, for the one line that
 * says so.
 */
#ifndef PICA_APK_SNIFF_H
#define PICA_APK_SNIFF_H

#include "base/error.h"
#include "base/span.h"

#define APK_SNIFF_SIZE 512u

/* Does a file that begins with `head` belong to another, known format? */
bool apk_sniff_known(struct pica_span head);

/* Fails with what it seems to be, in the language of people. */
PICA_MUST_USE
enum pica_status apk_sniff_fail(struct pica_span head, struct pica_error *err);

#endif
