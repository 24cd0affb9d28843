/*
 * apk/signing/signing.h - who signed a package, and whether that holds.
 *
 * Verifies as the platform and apksigner do: JAR signing (v1), APK Signature
 * Schemes v2, v3 and v3.1 with their rotation of keys, and v4 where its file is
 * given. Sources: AOSP apksig (ApkVerifier.java and what it calls), source.
 * android.com/docs/security/features/apksigning; docs/SIGNATURES.md says where
 * this and apksigner differ.
 *
 * Knows the entries of a package (apk/), nothing of what they mean: the levels
 * that the manifest declares are told to it.
 */
#ifndef PICA_APK_SIGNING_SIGNING_H
#define PICA_APK_SIGNING_SIGNING_H

#include "apk/package.h"
#include "base/work.h"
#include "apk/signing/block.h"
#include "apk/signing/certificate.h"

enum signing_scheme {
    SIGNING_V1,
    SIGNING_V2,
    SIGNING_V3,
    SIGNING_V31,
    SIGNING_V4, /* in a file of its own (APK.idsig), for installing while it is being downloaded */
    SIGNING_SCHEME_COUNT
};

#define SIGNING_BLOCKS_END (SIGNING_V31 + 1) /* from SIGNING_V2 on: in the signing block */

/* "v1", "v2", "v3", "v3.1", "v4". */
const char *signing_scheme_name(enum signing_scheme scheme);

#define SIGNING_SDK_MAX INT32_MAX /* the platform's "any later one" */

/* API levels; from > to: none. */
struct signing_levels {
    int64_t from, to;
};

/* One certificate of the history of a key (proof-of-rotation). */
struct signing_ancestor {
    struct signing_certificate certificate;
    uint32_t flags; /* what it may still do (SigningCertificateLineage.java) */
};

struct signing_signer {
    enum signing_scheme scheme;
    unsigned number; /* from 1 among those of its scheme */
    bool verified;
    struct pica_words why; /* the first thing that is wrong; NULL, NULL when nothing is */
    const char *entry;     /* of v1: its signature block, "META-INF/CERT.RSA"; else NULL */
    uint64_t offset;       /* of v2 and later: of the signer, in the file; of v4 in its own */
    struct signing_levels levels; /* on which a device goes by it; of those that the package has */
    const char *algorithm;        /* of the signature that decides; "" when none was looked at */
    const struct signing_certificate *certificates; /* [0] is the signer's own */
    size_t certificate_count;                       /* 0: none could be read */
    const struct signing_ancestor *lineage;         /* oldest first, the signer's own last */
    size_t lineage_count;
};

struct signing_scheme_state {
    bool present;
    bool verified;                /* all of it, also where no device asks for it */
    struct pica_words why;        /* the first thing that is wrong with it */
    struct signing_levels levels; /* on which it decides */
};

/* Who vouches for where the package comes from; no device asks for it. */
struct signing_stamp {
    bool present;                                  /* a stamp, or an entry that declares one */
    bool verified;                                 /* it holds for each scheme of the package */
    struct pica_words why;                         /* the first thing that is wrong with it */
    const struct signing_certificate *certificate; /* NULL: none could be read */
    bool first_format;                             /* which apksigner of today takes for none */
    const struct signing_ancestor *lineage;        /* of its key, oldest first, its own last */
    size_t lineage_count;
    int64_t time; /* when it says that it was made: seconds since 1970, UTC; 0: it does not */
};

struct signing_result {
    bool verified;         /* on every version of Android that installs the package */
    struct pica_words why; /* the first reason why not; NULL, NULL when there is none */
    struct signing_scheme_state schemes[SIGNING_SCHEME_COUNT];
    struct signing_signer *signers; /* v1 first, then v2 ... */
    size_t signer_count;
    struct signing_block block;
    struct signing_stamp stamp;
};

/* What is verified, and under which conditions. */
struct signing_input {
    struct apk_package *package;
    int64_t min_sdk, target_sdk;    /* as the manifest has them, with the platform's defaults */
    int64_t sandbox;                /* targetSandboxVersion; 1 by default */
    const struct pica_input *idsig; /* the file with the v4 signature; NULL: none was given */
    /*
     * Whether somebody else has or will have the SHA-256 of an entry, inflated,
     * by signing_end(): then it is not inflated here. NULL: nobody.
     */
    bool (*known)(const void *context, const struct apk_entry *entry);
    /* That digest in hexadecimal; NULL when it could not be made after all. */
    const char *(*sha256)(const void *context, const struct apk_entry *entry);
    /*
     * For who needs the bytes of entries as well: one that is decoded in one go is shown, and said
     * to have been shown once these are known to be all its bytes. By any thread; NULL: nobody.
     */
    void (*show)(void *context, const struct apk_entry *entry, struct pica_span bytes);
    void (*shown)(void *context, const struct apk_entry *entry);
    /* Called once, when all entries that will be decoded are given out. NULL: nobody asks. */
    void (*given_out)(void *context);
    void *context;
};

struct signing_work;

/*
 * Finds the signatures and gives out what takes time as jobs of `work`, which
 * must outlive the result, as what *in names must. *ret is set in any case
 * (NULL without memory).
 */
PICA_MUST_USE
enum pica_status signing_begin(const struct signing_input *in, struct pica_work *work,
                               struct signing_work **ret, struct pica_error *err);

/*
 * Waits for the jobs and judges. Everything in *ret lives in `arena`; remarks
 * ("signature....") and gaps (stage "signature") go to `notes`. A signature that
 * does not hold is no error; what could not be read of the file is one.
 */
PICA_MUST_USE
enum pica_status signing_end(struct signing_work *w, struct pica_arena *arena,
                             struct pica_notes *notes, struct signing_result *ret,
                             struct pica_error *err);

/* Once no thread is at the jobs any more; NULL is fine. */
void signing_free(struct signing_work *w);

#endif
