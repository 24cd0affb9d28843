/*
 * manifest/proto_item.h - one value in protobuf form as the typed value that a
 * device gets.
 *
 * Source: frameworks/base tools/aapt2 ProtoDeserialize.cpp
 * (DeserializeItemFromPb) and ResourceValues.cpp (Item::Flatten).
 */
#ifndef PICA_MANIFEST_PROTO_ITEM_H
#define PICA_MANIFEST_PROTO_ITEM_H

#include "manifest/aapt.pb-c.h"
#include "manifest/res_value.h"

#include "base/span.h"

struct proto_value {
    struct res_value value;           /* of RES_STRING the data is left to who knows the pool */
    struct pica_span text;            /* of RES_STRING */
    const Aapt__StyledString *styled; /* whose text it is, or NULL */
};

/* False when it is of no kind that is known. */
bool proto_item(const Aapt__Item *item, struct proto_value *ret);

struct res_value proto_reference(const Aapt__Reference *r);

#endif
