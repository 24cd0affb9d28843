/*
 * manifest/res_value.h - one typed value of binary XML or of a resource table,
 * and how it is written as text.
 *
 * Source: frameworks/base ResourceTypes.h, struct Res_value.
 */
#ifndef PICA_MANIFEST_RES_VALUE_H
#define PICA_MANIFEST_RES_VALUE_H

#include "base/text.h"

enum res_type {
    RES_NULL = 0x00, /* data 0: undefined, 1: empty */
    RES_REFERENCE = 0x01,
    RES_ATTRIBUTE = 0x02,
    RES_STRING = 0x03, /* data is an index into a string pool */
    RES_FLOAT = 0x04,
    RES_DIMENSION = 0x05,
    RES_FRACTION = 0x06,
    RES_DYNAMIC_REFERENCE = 0x07,
    RES_DYNAMIC_ATTRIBUTE = 0x08,
    RES_FIRST_INT = 0x10,
    RES_INT_DEC = 0x10,
    RES_INT_HEX = 0x11,
    RES_BOOLEAN = 0x12,
    RES_FIRST_COLOR = 0x1c,
    RES_LAST_INT = 0x1f, /* colours are integers */
};

struct res_value {
    uint8_t type; /* enum res_type, or whatever the file says */
    uint32_t data;
};

static inline bool res_value_is_int(struct res_value v)
{
    return v.type >= RES_FIRST_INT && v.type <= RES_LAST_INT;
}

static inline bool res_value_is_reference(struct res_value v)
{
    return v.type == RES_REFERENCE || v.type == RES_DYNAMIC_REFERENCE;
}

/* "string", "reference", "color" ...; "unknown" of a type that the platform does not have. */
const char *res_value_type_name(uint8_t type);

/*
 * Appends the value, which must not be a string: true, 21, 0x30, 1.5, 16dp,
 * 50%, #ff00ff00, @0x7f010000, ?0x01010036, @null (a reference to nothing),
 * @empty, @undefined; of a type unknown to the platform (type 0x20)0x7. The
 * same in every locale.
 */
void res_value_print(struct res_value v, struct pica_text *out);

#endif
