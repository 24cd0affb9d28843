/*
 * evidence/sign.h - who vouches for a bundle: CMS signatures (RFC 5652) and time-stamps (RFC 3161)
 * of its manifest.
 *
 * The manifest holds the digest of every other file, so that who signs it signs the
 * whole. Signatures are detached and DER, as `openssl cms -verify` reads them; requests and
 * answers of a time-stamping authority are those of `openssl ts`. Nothing goes over a network:
 * a request is written to a file, and a token taken from one.
 *
 * libcrypto does all of it, opened at first use. In a process that verifies signatures of
 * packages too (apk/signing/crypto.h), this is to be used first: the other door needs
 * less of libcrypto, and what was not set up by the first cannot be later.
 */
#ifndef PICA_EVIDENCE_SIGN_H
#define PICA_EVIDENCE_SIGN_H

#include "base/error.h"
#include "evidence/verdict.h"

/*
 * Signs `content` with a private key (PEM; `passphrase` NULL: it has none) and its certificate,
 * the first in `certificate` (PEM); further ones, of who issued it, are put in
 * besides. RSA and EC with SHA-256, SM2 with SM3. Appends DER to `out`. The time of the
 * clock is in it. PICA_E_USAGE: key or certificate cannot be read, or do not
 * belong together.
 */
PICA_MUST_USE
enum pica_status evidence_sign(struct pica_span key, const char *passphrase,
                               struct pica_span certificate, struct pica_span content,
                               struct pica_text *out, struct pica_error *err);

/* The request for a time-stamp of `content` (SHA-256, no nonce, certificate wanted), DER. */
PICA_MUST_USE
enum pica_status evidence_timestamp_request(struct pica_span content, struct pica_text *out,
                                            struct pica_error *err);

/*
 * Checks a signature over `content`, called `name`, and tells what it finds: that it cannot be
 * read; was made with another key than that of its certificate; is of another content; that the
 * certificate has expired, is not valid yet, or was not issued by any of `trusted` (PEM; empty:
 * it was not asked for). `at`: seconds since 1970 at which certificates must be valid.
 */
PICA_MUST_USE
enum pica_status evidence_signature_check(const char *name, struct pica_span signature,
                                          struct pica_span content, struct pica_span trusted,
                                          int64_t at, struct evidence_verdict *v,
                                          struct pica_error *err);

/* The same of a time-stamp: the answer of an authority (TimeStampResp), or its token alone.
 * *ret_time is set to the time that it proves, when all holds. */
PICA_MUST_USE
enum pica_status evidence_timestamp_check(const char *name, struct pica_span stamp,
                                          struct pica_span content, struct pica_span trusted,
                                          int64_t at, int64_t *ret_time, struct evidence_verdict *v,
                                          struct pica_error *err);

#endif
