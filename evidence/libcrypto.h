/*
 * evidence/libcrypto.h - libcrypto for sign.c and timestamp.c, opened at first use. For them alone.
 */
#ifndef PICA_EVIDENCE_LIBCRYPTO_H
#define PICA_EVIDENCE_LIBCRYPTO_H

#include "evidence/sign.h"

#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

struct libcrypto {
#define X(name) __typeof__(name) *name;
#include "evidence/libcrypto.def"
#undef X
};

/* The library, or NULL with *err filled. */
PICA_MUST_USE
const struct libcrypto *libcrypto_load(struct pica_error *err);

/* What it says of its last failure, in English as it has it; "" when it says nothing. */
const char *libcrypto_reason(const struct libcrypto *lib);

typedef STACK_OF(X509) certificates;

/* All certificates of a PEM file; *ret is NULL when there are none. Free with
 * libcrypto_certificates_free(). */
PICA_MUST_USE
enum pica_status libcrypto_certificates(const struct libcrypto *lib, struct pica_span pem,
                                        certificates **ret, struct pica_error *err);
void libcrypto_certificates_free(const struct libcrypto *lib, certificates *list);

/* "CN=..., O=..."; appended. */
void libcrypto_add_subject(const struct libcrypto *lib, X509 *certificate, struct pica_text *out);

/*
 * Whether a certificate is one that is trusted, or was issued by one, by way of those in
 * `between`, and all are valid `at`; tells it to `v`. `trusted` NULL: nobody was named; only
 * whether it was valid is told.
 */
PICA_MUST_USE
enum pica_status libcrypto_trust(const struct libcrypto *lib, enum evidence_part part,
                                 const char *name, X509 *certificate, certificates *between,
                                 certificates *trusted, int64_t at, struct evidence_verdict *v,
                                 struct pica_error *err);

#endif
