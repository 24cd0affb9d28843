/*
 * apk/signing/certificate.h - an X.509 certificate (RFC 5280), read and not judged:
 * Android asks of a signer's certificate that its key fits, never who issued it
 * or whether it has expired.
 *
 * By signing/der.h and not by libcrypto: the platform takes certificates that
 * libcrypto refuses (lengths that are not DER, negative serial numbers), and
 * reading needs none of its set-up.
 */
#ifndef PICA_APK_SIGNING_CERTIFICATE_H
#define PICA_APK_SIGNING_CERTIFICATE_H

#include "base/arena.h"
#include "base/digest.h"
#include "base/error.h"

enum signing_key_kind { SIGNING_KEY_OTHER, SIGNING_KEY_RSA, SIGNING_KEY_DSA, SIGNING_KEY_EC };

/* A public key: its SubjectPublicKeyInfo, and what that says. */
struct signing_key {
    struct pica_span der; /* lengths and integers as DER has them */
    enum signing_key_kind kind;
    const char *algorithm;              /* "RSA", "DSA", "EC", or the dotted OID */
    const char *curve;                  /* of EC: "P-256", or the dotted OID; NULL otherwise */
    unsigned bits;                      /* of the modulus, prime or curve; 0: not known */
    struct pica_span modulus, exponent; /* of RSA, big-endian without leading zeros; else empty */
    char sha256[PICA_DIGEST_HEX], sha1[PICA_DIGEST_HEX], md5[PICA_DIGEST_HEX]; /* of der */
};

struct signing_certificate {
    struct pica_span der; /* as it stands in the package */
    /* As Java prints them: "CN=Android Debug, O=Android, C=US". */
    const char *subject, *issuer;
    const char *common_name;            /* of the subject, or "" */
    const char *serial;                 /* hexadecimal */
    const char *not_before, *not_after; /* "2018-01-09T21:53:54Z"; "" when unreadable */
    const char *signature_algorithm;    /* dotted OID, of the issuer's signature */
    struct signing_key key;
    char sha256[PICA_DIGEST_HEX], sha1[PICA_DIGEST_HEX], md5[PICA_DIGEST_HEX]; /* of der */

    /* For finding it in a PKCS #7 message, and what Android asks of it there. */
    struct pica_span issuer_der, subject_der, serial_body;
    bool has_key_usage, may_sign; /* digitalSignature or nonRepudiation is set */
    bool odd_critical;            /* a critical extension that no standard reader knows */
};

/*
 * Reads a certificate. `der` must outlive *ret, whose texts live in `arena`.
 * PICA_E_MALFORMED says what is wrong, at its offset in `der`.
 */
PICA_MUST_USE
enum pica_status signing_certificate_read(struct pica_span der, struct pica_arena *arena,
                                          struct signing_certificate *ret, struct pica_error *err);

/* The same for a SubjectPublicKeyInfo alone. */
PICA_MUST_USE
enum pica_status signing_key_read(struct pica_span der, struct pica_arena *arena,
                                  struct signing_key *ret, struct pica_error *err);

/*
 * Whether two names (DER) are the same to X.500: whatever the kind of string,
 * the case of letters and the number of spaces between words (RFC 5280 7.1).
 */
bool signing_names_agree(struct pica_span a, struct pica_span b, bool *no_memory);

/* Whether it is the certificate that the Android tools make for debugging (CN=Android Debug). */
bool signing_certificate_is_debug(const struct signing_certificate *c);

/* The public certificates of AOSP's own test keys: anybody has the private ones. */
bool signing_certificate_is_aosp_test(const struct signing_certificate *c);

/* False of keys that can be forged with today's means: RSA and DSA below 2048 bits. */
bool signing_key_is_strong(const struct signing_key *k);

#endif
