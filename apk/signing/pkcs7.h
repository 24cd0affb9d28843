/*
 * apk/signing/pkcs7.h - the signature block of JAR signing: a PKCS #7 SignedData
 * (RFC 2315) whose content, the signature file, stands beside it.
 *
 * By signing/der.h and not by libcrypto's PKCS7_verify(), since Android goes its
 * own way: signed attributes are hashed as they stand, not as DER has them; the
 * certificate is found by issuer and serial number alone; nothing is asked of
 * who issued it. Source: AOSP V1SchemeVerifier.java, libcore.
 */
#ifndef PICA_APK_SIGNING_PKCS7_H
#define PICA_APK_SIGNING_PKCS7_H

#include "base/arena.h"
#include "base/error.h"
#include "apk/signing/certificate.h"
#include "apk/signing/der.h"

struct pkcs7_signer {
    struct pica_span issuer,
        serial; /* of its certificate; empty: told in a way that no device knows */
    const char *digest_oid, *signature_oid;
    struct pica_span attributes; /* signed attributes as they stand, [0]; empty: none */
    struct pica_span signature;
};

struct pkcs7 {
    struct pica_span content; /* the body of the OID of what is signed */
    struct signing_certificate *certificates;
    size_t certificate_count;
    struct pkcs7_signer *signers;
    size_t signer_count;
};

/* Everything in *ret lives in `arena` or in `der`. PICA_E_MALFORMED says what is wrong. */
PICA_MUST_USE
enum pica_status pkcs7_read(struct pica_span der, struct pica_arena *arena, struct pkcs7 *ret,
                            struct pica_error *err);

/*
 * The value of the signed attribute `oid`, which must be of the type `tag`. An
 * empty one when it is not there; *ret_malformed when an attribute is there
 * twice, has several values, or is no attribute.
 */
struct pica_span pkcs7_attribute(const struct pkcs7_signer *s, struct pica_span oid, uint8_t tag,
                                 bool *ret_malformed);

#endif
