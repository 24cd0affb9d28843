/*
 * evidence/envelope.h - signatures and time-stamps in a bundle: put in, and checked.
 *
 * envelope/signature-1.p7s and on, envelope/timestamp-1.tsr and on, each of manifest.json: the one
 * part of a bundle that is not made of the package, and that others add to. What is
 * there stays.
 */
#ifndef PICA_EVIDENCE_ENVELOPE_H
#define PICA_EVIDENCE_ENVELOPE_H

#include "evidence/sign.h"
#include "evidence/verify.h"

/* Checks all that is in the envelope (evidence/sign.h). A time that a trusted time-stamp proves is
 * that at which certificates of signers must have been valid; else it is `now`. */
PICA_MUST_USE
enum pica_status evidence_envelope_verify(const struct evidence_bundle *b, struct pica_span trusted,
                                          int64_t now, struct evidence_verdict *v,
                                          struct pica_error *err);

enum evidence_seal { EVIDENCE_SEAL_SIGNATURE, EVIDENCE_SEAL_TIMESTAMP };

/* Adds a signature or time-stamp, which it takes over, under the next free number. */
PICA_MUST_USE
enum pica_status evidence_envelope_add(struct evidence_files *files, enum evidence_seal kind,
                                       struct pica_text *der, struct pica_error *err);

#endif
