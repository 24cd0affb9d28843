/*
 * apk/signing/jar_text.h - META-INF/MANIFEST.MF and the signature files beside
 * it: sections of attributes.
 *
 * Reads them as apksig does (ManifestParser.java): lines end with CR, LF or
 * both, a line that begins with a space goes on with the one before, an empty
 * line ends a section. Nothing is malformed: a line without ": " is an
 * attribute without a value.
 */
#ifndef PICA_APK_SIGNING_JAR_TEXT_H
#define PICA_APK_SIGNING_JAR_TEXT_H

#include "base/arena.h"
#include "base/digest.h"
#include "base/error.h"

struct jar_attribute {
    struct pica_span name, value;
};

struct jar_section {
    size_t start, size;    /* in the file, with the empty line that ends it */
    struct pica_span name; /* of its first attribute "Name" */
    bool named;
    const struct jar_attribute *attributes;
    size_t attribute_count;
};

struct jar_text {
    struct pica_span bytes;
    struct jar_section *sections; /* [0] is the main one */
    size_t count;
};

/* Everything in *ret lives in `arena` or in `bytes`. Fails without memory only. */
PICA_MUST_USE
enum pica_status jar_text_read(struct pica_span bytes, struct pica_arena *arena,
                               struct jar_text *ret, struct pica_error *err);

/* The bytes of a section, as its digest covers them. */
struct pica_span jar_section_bytes(const struct jar_text *t, const struct jar_section *s);

/* The first attribute of that name, whatever its case; false when there is none. */
bool jar_attribute(const struct jar_section *s, const char *name, struct pica_span *ret);

/* --- digests in attributes ------------------------------------------------------ */

struct jar_digest {
    enum pica_hash_kind kind;
    struct pica_span base64;
};

/*
 * The digests "ALGORITHM-suffix" that some platform from `min_sdk` on compares:
 * up to 4.2 the first that it knows, later ones the strongest. At most two;
 * none when one of them would find none.
 */
#define JAR_DIGESTS 2
size_t jar_digests(const struct jar_section *s, const char *suffix, int64_t min_sdk,
                   struct jar_digest ret[JAR_DIGESTS]);

/* Whether `base64` says these bytes. */
bool jar_digest_is(struct pica_span base64, const uint8_t *digest, size_t size);

/* Whether all of them are digests of these bytes. */
bool jar_digests_hold(const struct jar_digest *digests, size_t count, struct pica_span bytes);

#endif
