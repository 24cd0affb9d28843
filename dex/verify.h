/*
 * dex/verify.h - would the Android runtime load this DEX file?
 *
 * Named passes, in the order of AOSP art/libdexfile dex_file_verifier.cc
 * (Android 14): header, checksum, map, sections, references. The first thing
 * that the runtime refuses becomes a remark "dex.PASS"; later passes are then
 * left out, but for the checksum, behind which the rest is still looked at.
 */
#ifndef PICA_DEX_VERIFY_H
#define PICA_DEX_VERIFY_H

#include "dex/dex_file.h"
#include "dex/header.h"

struct pica_work;

/*
 * Needs data, entry and header of *dex, and sets loadable, sound and used. When sound,
 * the tables as the header names them keep the promises of dex/dex_file.h.
 */
PICA_MUST_USE
enum pica_status dex_verify(struct dex_file *dex, const struct dex_header *h,
                            struct pica_work *work, struct pica_notes *notes,
                            struct pica_error *err);

#endif
