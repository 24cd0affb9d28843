/*
 * dex/encoded.h - encoded_value, the constants of static fields, annotations
 * and call sites.
 *
 * Source: "Dalvik Executable format", encoded_value encoding.
 */
#ifndef PICA_DEX_ENCODED_H
#define PICA_DEX_ENCODED_H

#include "dex/leb128.h"

enum dex_encoded {
    DEX_ENCODED_BYTE = 0x00,
    DEX_ENCODED_SHORT = 0x02,
    DEX_ENCODED_CHAR = 0x03,
    DEX_ENCODED_INT = 0x04,
    DEX_ENCODED_LONG = 0x06,
    DEX_ENCODED_FLOAT = 0x10,
    DEX_ENCODED_DOUBLE = 0x11,
    DEX_ENCODED_METHOD_TYPE = 0x15,
    DEX_ENCODED_METHOD_HANDLE = 0x16,
    DEX_ENCODED_STRING = 0x17,
    DEX_ENCODED_TYPE = 0x18,
    DEX_ENCODED_FIELD = 0x19,
    DEX_ENCODED_METHOD = 0x1a,
    DEX_ENCODED_ENUM = 0x1b,
    DEX_ENCODED_ARRAY = 0x1c,
    DEX_ENCODED_ANNOTATION = 0x1d,
    DEX_ENCODED_NULL = 0x1e,
    DEX_ENCODED_BOOLEAN = 0x1f,
};

/* Arrays within arrays nest no deeper in any compiler's output; ART has no bound of its own but
 * its stack. */
enum { DEX_ENCODED_DEPTH = 256 };

/* Moves *p behind the encoded_value there; false when it does not end before `end`, is nested
 * too deep, or has an unknown type. */
bool dex_encoded_skip(const uint8_t **p, const uint8_t *end);

#endif
