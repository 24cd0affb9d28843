#include "manifest/proto_wire.h"

#include "base/cursor.h"

#include <stdlib.h>

#define BLOCK_SIZE (16u << 10)
#define ALIGN 16u /* enough for any member */

/* A number of at most ten bytes; what stands above 64 bits is lost, as everywhere. */
static uint64_t varint(struct pica_cursor *c)
{
    uint64_t v = 0;

    for (unsigned shift = 0; shift < 70; shift += 7) {
        uint8_t b = pica_cursor_u8(c);

        if (shift < 64)
            v |= (uint64_t)(b & 0x7f) << shift;
        if (!(b & 0x80))
            return v;
    }
    c->ok = false;
    return 0;
}

bool proto_next(struct proto_walk *w, struct proto_field *ret)
{
    struct pica_cursor c = pica_cursor_on(w->in, w->at);
    struct proto_field f = { .at = w->at };
    uint64_t tag, len;

    if (w->broken || w->at >= w->in.len)
        return false;
    tag = varint(&c);
    f.number = (uint32_t)(tag >> 3);
    f.type = (uint8_t)(tag & 7);
    switch (f.type) {
    case PROTO_VARINT:
        f.value = varint(&c);
        break;
    case PROTO_FIXED64:
        f.value = pica_cursor_u64(&c);
        break;
    case PROTO_BYTES:
        len = varint(&c);
        if (len > pica_cursor_left(&c))
            c.ok = false;
        f.bytes = pica_cursor_bytes(&c, c.ok ? (size_t)len : 0);
        break;
    case PROTO_FIXED32:
        f.value = pica_cursor_u32(&c);
        break;
    default:
        c.ok = false;
        break;
    }
    if (!c.ok || f.number == 0 || tag > UINT32_MAX) {
        w->broken = true;
        return false;
    }
    w->at = c.pos;
    *ret = f;
    return true;
}

bool proto_looks(struct pica_span message, uint32_t number, enum proto_type type)
{
    struct proto_walk w = proto_walk_on(message);
    struct proto_field f;

    if (!proto_next(&w, &f) || f.number != number || f.type != type)
        return false;
    while (proto_next(&w, &f)) {
    }
    return !w.broken;
}

uint32_t proto_id(struct pica_span message)
{
    struct proto_walk w = proto_walk_on(message);
    struct proto_field f;
    uint32_t id = 0;

    while (proto_next(&w, &f))
        if (f.number == 1 && f.type == PROTO_VARINT)
            id = (uint32_t)f.value;
    return id;
}

/* --- decoding --- */

struct other {
    struct other *next;
};

/* Behind the header of a block of its own, aligned as malloc() aligns. */
#define OTHER_HEADER ((sizeof(struct other) + ALIGN - 1) / ALIGN * ALIGN)

static void *take(void *context, size_t size)
{
    struct proto_decoder *d = context;
    struct other *other;
    uint8_t *got;

    if (size > d->limit - d->taken) {
        d->exhausted = true;
        return NULL;
    }
    d->taken += size;
    size = (size + ALIGN - 1) / ALIGN * ALIGN;
    if (!d->block && !(d->block = malloc(BLOCK_SIZE))) {
        d->no_memory = true;
        return NULL;
    }
    if (size <= BLOCK_SIZE - d->used) {
        got = d->block + d->used;
        d->used += size;
        return got;
    }
    other = malloc(OTHER_HEADER + size);
    if (!other) {
        d->no_memory = true;
        return NULL;
    }
    other->next = d->others;
    d->others = other;
    return (uint8_t *)other + OTHER_HEADER;
}

/* All of a message at once, when the next is decoded. */
static void give(void *context, void *pointer)
{
    (void)context;
    (void)pointer;
}

static void forget(struct proto_decoder *d)
{
    while (d->others) {
        struct other *first = d->others;

        d->others = first->next;
        free(first);
    }
    d->used = 0;
    d->taken = 0;
}

void proto_decoder_init(struct proto_decoder *d, uint64_t limit)
{
    *d = (struct proto_decoder){ .limit = limit < SIZE_MAX / 2 ? limit : SIZE_MAX / 2 };
    d->allocator = (ProtobufCAllocator){ .alloc = take, .free = give, .allocator_data = d };
}

const void *proto_decode(struct proto_decoder *d, const ProtobufCMessageDescriptor *what,
                         struct pica_span bytes)
{
    static const uint8_t none[1];

    forget(d);
    return protobuf_c_message_unpack(what, &d->allocator, bytes.len,
                                     bytes.data ? bytes.data : none);
}

void proto_decoder_finish(struct proto_decoder *d)
{
    forget(d);
    free(d->block);
    d->block = NULL;
}
