/*
 * apk/signing/der.h - ASN.1 values as certificates and PKCS #7 messages hold them
 * (ITU-T X.690).
 *
 * Reads BER, not DER alone: lengths that are longer than need be and lengths
 * that are left open occur in signed packages, and the platform reads them.
 * Views live as long as the bytes.
 */
#ifndef PICA_APK_SIGNING_DER_H
#define PICA_APK_SIGNING_DER_H

#include "base/arena.h"
#include "base/cursor.h"

enum {
    DER_BOOLEAN = 0x01,
    DER_INTEGER = 0x02,
    DER_BIT_STRING = 0x03,
    DER_OCTET_STRING = 0x04,
    DER_OID = 0x06,
    DER_UTF8_STRING = 0x0c,
    DER_PRINTABLE_STRING = 0x13,
    DER_T61_STRING = 0x14,
    DER_IA5_STRING = 0x16,
    DER_UTC_TIME = 0x17,
    DER_GENERALIZED_TIME = 0x18,
    DER_GENERAL_STRING = 0x1b,
    DER_UNIVERSAL_STRING = 0x1c,
    DER_BMP_STRING = 0x1e,
    DER_SEQUENCE = 0x30,
    DER_SET = 0x31,
    DER_CONTEXT = 0xa0,           /* [0], constructed; [n] is DER_CONTEXT + n */
    DER_CONTEXT_PRIMITIVE = 0x80, /* [0], primitive */
};

struct der_value {
    uint8_t tag;            /* class, form and number; 0 when nothing was read */
    struct pica_span whole; /* with its tag and length */
    struct pica_span body;
};

/* The next value; false at the end, and when it does not fit (then c->ok is false). */
bool der_next(struct pica_cursor *c, struct der_value *ret);

/* The next value, which must be of this tag; else c->ok is false. */
struct der_value der_need(struct pica_cursor *c, uint8_t tag);

/* The next value if it is of this tag; *ret.tag is 0 when it is not, and it stays where it is. */
struct der_value der_may(struct pica_cursor *c, uint8_t tag);

/* A cursor on the values inside another one. */
struct pica_cursor der_inside(struct der_value v);

/*
 * The dotted form of an OBJECT IDENTIFIER's body; NULL when it is none, or
 * without memory (*no_memory is set then).
 */
const char *der_oid_text(struct pica_arena *arena, struct pica_span body, bool *no_memory);

/* An INTEGER's body without the bytes that its sign does not need. */
struct pica_span der_integer(struct pica_span body);

/*
 * The same value with lengths and integers as DER has them. Empty when it is
 * not made of whole values, or without memory (*no_memory is set then).
 */
struct pica_span der_normal(struct pica_arena *arena, struct pica_span whole, bool *no_memory);

#endif
