/*
 * apk/signing/crypto.h - whether a signature is of a key: the door to libcrypto.
 *
 * libcrypto takes 0.8 ms to load, which unsigned packages and questions about
 * code need not pay for: it is opened by its soname at first use, as libxml2
 * is (manifest/libxml.h). It reads no configuration file: what verifies must
 * not depend on the machine. nettle's own public-key part was rejected, since
 * GMP below it aborts the program when memory runs out.
 *
 * What nearly all packages have - RSA with the padding of PKCS #1, a key written
 * as DER has it - is asked of RSA_verify(), which needs none of the decoders
 * and providers that EVP sets up at first use (1 ms more). Only what holds there
 * is believed; anything else is asked again of EVP, whose answer is the verdict.
 */
#ifndef PICA_APK_SIGNING_CRYPTO_H
#define PICA_APK_SIGNING_CRYPTO_H

#include "base/digest.h"
#include "base/error.h"
#include "apk/signing/certificate.h"

/* How a signature is made: padding and kind of key. */
enum signing_method { SIGNING_RSA_PKCS1, SIGNING_RSA_PSS, SIGNING_DSA, SIGNING_ECDSA };

enum signing_answer {
    SIGNING_HOLDS,
    SIGNING_DOES_NOT_HOLD,
    SIGNING_KEY_BROKEN,     /* the key cannot be read */
    SIGNING_KEY_OTHER_KIND, /* it is of another kind than the method needs */
};

/*
 * Verifies a signature over `parts`, one behind the other, with the key `spki`
 * (SubjectPublicKeyInfo). PSS: the salt is as long as the digest, MGF1 uses the
 * same. Fails without memory and (PICA_E_UNSUPPORTED) without libcrypto.
 */
PICA_MUST_USE
enum pica_status signing_verify(struct pica_span spki, enum signing_method method,
                                enum pica_hash_kind hash, const struct pica_span *parts,
                                size_t part_count, struct pica_span signature,
                                enum signing_answer *ret, struct pica_error *err);

/* Opens libcrypto and makes what it needs at first use, for a process that can open nothing later.
 */
void signing_ready(void);

#endif
