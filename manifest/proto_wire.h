/*
 * manifest/proto_wire.h - the fields of one protobuf message, one after the
 * other, and the decoding of messages under a limit.
 *
 * The walk is for what nests or is long: it holds nothing, and knows where in
 * the file each field lies. What holds neither itself nor much (a value with its
 * configuration, an attribute) is decoded whole by protobuf-c, into memory that
 * one decoder uses again for each message and that can only grow so far.
 *
 * Source: the encoding at protobuf.dev ("Encoding"). Groups, which nothing has
 * written since 2008, end the reading.
 */
#ifndef PICA_MANIFEST_PROTO_WIRE_H
#define PICA_MANIFEST_PROTO_WIRE_H

#include "base/compiler.h"
#include "base/span.h"

#include <protobuf-c/protobuf-c.h>

enum proto_type { PROTO_VARINT = 0, PROTO_FIXED64 = 1, PROTO_BYTES = 2, PROTO_FIXED32 = 5 };

struct proto_field {
    uint32_t number;
    uint8_t type;           /* enum proto_type */
    uint64_t value;         /* of a number */
    struct pica_span bytes; /* of PROTO_BYTES */
    size_t at;              /* where its tag stands in the message */
};

/* Walks over the fields of `in`. Zero is an empty message. */
struct proto_walk {
    struct pica_span in;
    size_t at;
    bool broken; /* what stands at `at` is no field: it ended there */
};

static inline struct proto_walk proto_walk_on(struct pica_span message)
{
    return (struct proto_walk){ .in = message };
}

/* The next field; false at the end, or where it is broken. */
bool proto_next(struct proto_walk *w, struct proto_field *ret);

/* Whether the whole of `message` is fields, the first of them `number` and of type `type`. */
bool proto_looks(struct pica_span message, uint32_t number, enum proto_type type);

/* The number of a field that stands for a message with that number in field 1: PackageId, TypeId,
 * EntryId. The last one counts; 0 without one. */
uint32_t proto_id(struct pica_span message);

/* --- decoding --- */

struct proto_decoder {
    ProtobufCAllocator allocator;
    uint64_t limit; /* bytes that one message may take */
    uint64_t taken; /* of the message that is held */
    uint8_t *block; /* used first, and again for each message */
    size_t used;
    void *others;              /* larger blocks of the message that is held, a list */
    bool no_memory, exhausted; /* a message was not decoded: for want of memory; for the limit */
};

void proto_decoder_init(struct proto_decoder *d, uint64_t limit);

/*
 * The message, valid until the next call; NULL when the bytes are none, or when
 * d->no_memory or d->exhausted says otherwise, as they go on to do.
 */
PICA_MUST_USE
const void *proto_decode(struct proto_decoder *d, const ProtobufCMessageDescriptor *what,
                         struct pica_span bytes);

void proto_decoder_finish(struct proto_decoder *d);

/* Bytes of a message as a span. */
static inline struct pica_span proto_span(ProtobufCBinaryData b)
{
    return pica_span_of(b.data, b.len);
}

#endif
