/*
 * dex/values.h - encoded_value: constants of static fields, of annotations
 * and of call sites, decoded one after the other.
 *
 * An iterator never reads outside the file, and an index that it hands out is
 * below the size of the table it points into. Arrays and annotations within a
 * value are handed out as a place; dex_value_array() and dex_value_annotation()
 * (dex/annotations.h) go inside. They nest at most DEX_ENCODED_DEPTH deep: at
 * a value that nests deeper an iterator ends as at one that is cut off.
 *
 * Source: "Dalvik Executable format", encoded_value encoding; AOSP
 * art/runtime/dex/dex_file_annotations.cc for what the runtime makes of them.
 */
#ifndef PICA_DEX_VALUES_H
#define PICA_DEX_VALUES_H

#include "dex/dex_file.h"
#include "dex/encoded.h"

enum dex_value_kind {
    DEX_VALUE_OTHER, /* there is none, or its index is of nothing */
    DEX_VALUE_INT,   /* number; boolean, byte, short, char, int and long, as `type` says */
    DEX_VALUE_REAL,  /* real; float and double */
    DEX_VALUE_STRING,
    DEX_VALUE_TYPE,  /* a class object */
    DEX_VALUE_FIELD, /* no compiler writes it */
    DEX_VALUE_ENUM,  /* field_idx: a constant of that field's class */
    DEX_VALUE_METHOD,
    DEX_VALUE_METHOD_TYPE,   /* proto_idx */
    DEX_VALUE_METHOD_HANDLE, /* handle_idx; dex/call_site.h */
    DEX_VALUE_ARRAY,         /* dex_value_array() */
    DEX_VALUE_ANNOTATION,    /* dex_value_annotation() */
    DEX_VALUE_NULL,
};

struct dex_value {
    enum dex_value_kind kind;
    enum dex_encoded type; /* as it stands in the file */
    int64_t number;
    double real;
    union {
        uint32_t index; /* whichever of these; DEX_NO_INDEX with none of them */
        uint32_t string_idx, type_idx, field_idx, method_idx, proto_idx, handle_idx;
    };
    const uint8_t *inside; /* of ARRAY and ANNOTATION: behind the first byte */
};

/* Values one after the other: of an encoded_array_item, or of an array within a value. */
struct dex_values {
    const struct dex_file *dex;
    const uint8_t *p;
    uint32_t left;
    bool broken; /* set when the data broke off */
};

/* Those at an offset into the file; none when it is 0 (and broken when it lies outside). */
struct dex_values dex_values_at(const struct dex_file *dex, uint32_t offset);

/* The initial values of the static fields of one class, in the order of the fields; those that
 * have none here begin as 0 or null. */
struct dex_values dex_static_values(const struct dex_file *dex, const struct dex_class *cls);

/* Of a value of kind ARRAY from the same file. */
struct dex_values dex_value_array(const struct dex_file *dex, const struct dex_value *value);

/* The next value; false at the end, and where the data breaks off. */
bool dex_values_next(struct dex_values *it, struct dex_value *ret);

/*
 * The initial value of the n-th static field of a class (encoded_array_item
 * at static_values_off); OTHER when there is none.
 * It counts from the first: for all values of a class take dex_values_next().
 */
struct dex_value dex_static_value(const struct dex_file *dex, const struct dex_class *cls,
                                  uint32_t n);

#endif
