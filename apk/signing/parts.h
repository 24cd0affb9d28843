/*
 * apk/signing/parts.h - what the parts of verifying a package share. Private to
 * signing/.
 */
#ifndef PICA_APK_SIGNING_PARTS_H
#define PICA_APK_SIGNING_PARTS_H

#include "base/cursor.h"
#include "apk/signing/contents.h"
#include "apk/signing/crypto.h"
#include "apk/signing/signing.h"

/* API levels of the platform's versions. */
enum {
    SDK_GINGERBREAD = 9,
    SDK_JELLY_BEAN_MR2 = 18,
    SDK_KITKAT = 19,
    SDK_N = 24,
    SDK_O = 26,
    SDK_P = 28,
    SDK_R = 30,
    SDK_T = 33,
};

/* As many signers as devices accept (MAX_APK_SIGNERS); certificates and ancestors: far above. */
#define SIGNERS_MAX 10u
#define CERTIFICATES_MAX 256u

/* Where it is told what is wrong with one signature. */
struct signing_report {
    struct pica_arena *arena;
    struct pica_notes *notes;
    const char *id;        /* of the remarks: "signature.v2" */
    struct pica_words why; /* the first */
    bool faulty;
    bool no_memory;
};

/* Says one thing that is wrong: a remark, and the reason if it is the first. */
PICA_PRINTF(3, 4)
void signing_fault(struct signing_report *r, struct pica_place place, const char *fmt, ...);

/* The same for a reason that was already told elsewhere: no remark. */
void signing_fault_because(struct signing_report *r, const struct pica_words *why);

/* --- algorithms.def -------------------------------------------------------------- */

struct signing_algorithm {
    uint32_t id;
    enum signing_method method;
    enum pica_hash_kind hash;
    enum signing_contents_kind contents;
    int since;
    const char *name;
};

/* NULL when no platform knows it. */
const struct signing_algorithm *signing_algorithm(uint32_t id);

/*
 * The signatures among `list` (records "id, length-prefixed bytes", each length-
 * prefixed) that some platform from `least` on goes by: of each age of platform
 * the strongest. False when there is none for `least`. At most two.
 */
struct signing_choice {
    const struct signing_algorithm *algorithm;
    struct pica_span signature;
};
#define SIGNING_CHOICES 2
bool signing_choose(struct pica_span list, int64_t least,
                    struct signing_choice ret[SIGNING_CHOICES], size_t *ret_count);

/* u32 length and as many bytes. */
struct pica_span signing_prefixed(struct pica_cursor *c);

/* --- lineage.c ---------------------------------------------------------------------- */

/*
 * The history of a key: certificates, each signed with the key of the one before
 * (V3SigningCertificateLineage.java). What is wrong with it is a fault.
 */
PICA_MUST_USE
enum pica_status signing_lineage_read(struct pica_span bytes, struct pica_place place,
                                      struct signing_report *report,
                                      const struct signing_ancestor **ret, size_t *ret_count,
                                      struct pica_error *err);

/* --- blocks.c: v2, v3, v3.1 ----------------------------------------------------------- */

/* A signer as it stands in a record of the signing block. */
struct block_signer {
    struct signing_signer out;
    struct signing_report report;
    uint64_t offset; /* of record.data in the file */
    struct pica_span record, signed_data, signatures, public_key;
    struct pica_span digests, certificates, attributes; /* once its signature holds */
    int64_t min_sdk, max_sdk;                           /* of v3: as it says; else 0 and the last */
    bool malformed;
    bool expects_v3;          /* v2: it says that there was a v3 signature */
    int64_t rotation_min_sdk; /* v3: it says that a v3.1 signature begins there; 0: it does not */
    bool development_release; /* v3.1: of a version that is not out yet */
};

struct block_scheme {
    enum signing_scheme which;
    bool present;
    uint64_t offset; /* of the record, in the file */
    struct signing_report report;
    struct block_signer *signers;
    size_t count;
};

/*
 * Takes the record of a scheme apart, as far as no signature needs to hold, and
 * marks the digests of the contents that it will ask for. Not present: nothing.
 */
PICA_MUST_USE
enum pica_status block_scheme_open(struct block_scheme *s, enum signing_scheme which,
                                   const struct apk_package *pkg, const struct signing_block *block,
                                   int64_t min_sdk, struct pica_arena *arena,
                                   struct pica_notes *notes, bool wanted[SIGNING_CONTENTS_COUNT],
                                   struct pica_error *err);

/* Verifies the signatures and reads what they cover. */
PICA_MUST_USE
enum pica_status block_scheme_verify(struct block_scheme *s, int64_t min_sdk,
                                     struct pica_error *err);

/* Compares the digests of the contents; `wanted` says which were made. */
void block_scheme_compare(struct block_scheme *s, struct signing_contents *contents,
                          const bool wanted[SIGNING_CONTENTS_COUNT]);

/*
 * v3 and v3.1: whether the signers cover the levels from `from` to `to`, and
 * whether their histories agree.
 */
void block_scheme_cover(struct block_scheme *s, int64_t from, int64_t to);

/* Nothing is wrong with it. */
bool block_scheme_holds(const struct block_scheme *s);

/* A digest that a signer states of the contents; empty when it states none of that kind. */
struct pica_span block_signer_digest(const struct block_signer *s, enum signing_contents_kind kind);

/* --- v4.c ----------------------------------------------------------------------------------- */

#define SIGNING_V4_ENTRY ".idsig" /* what places name: a file of its own, no entry */

/* A signer as it stands in a file of v4. */
struct v4_signer {
    struct signing_signer out;
    struct signing_report report;
    struct pica_span digest; /* which it states of the package: one of v2 or v3 */
    uint32_t block;          /* the record whose signer it goes with; 0: the first, of v2 or v3 */
};

struct v4_scheme {
    bool present;
    struct signing_report report;
    struct v4_signer signers[SIGNERS_MAX];
    size_t count;
    struct pica_span root, tree; /* of hashes; tree.data NULL: the file has none */
};

/* Reads the file and verifies its signatures over what it says. No file: not present. */
PICA_MUST_USE
enum pica_status v4_scheme_open(struct v4_scheme *s, const struct pica_input *file,
                                const struct apk_package *pkg, struct pica_arena *arena,
                                struct pica_notes *notes, struct pica_error *err);

/* Compares the tree of hashes, which `contents` must have made. */
void v4_scheme_compare(struct v4_scheme *s, struct signing_contents *contents);

/* Whether it is of the signers of the newest other schemes, and of what these state. */
void v4_scheme_agree(struct v4_scheme *s, const struct block_scheme *blocks);

/* Nothing is wrong with it. */
bool v4_scheme_holds(const struct v4_scheme *s);

/* --- stamp.c --------------------------------------------------------------------------- */

/*
 * Verifies the source stamp, when there is one, over what the schemes say: `blocks` by enum
 * signing_scheme, verified; `counted` says by which of all schemes the package is judged. What is
 * wrong is a remark.
 */
PICA_MUST_USE
enum pica_status signing_stamp_verify(const struct signing_input *in,
                                      const struct signing_block *block,
                                      const struct block_scheme *blocks, const bool *counted,
                                      struct pica_arena *arena, struct pica_notes *notes,
                                      struct signing_stamp *ret, struct pica_error *err);

#endif
