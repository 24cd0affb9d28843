/*
 * manifest/proto_config.h - the qualifiers of a value in protobuf form, as the
 * ResTable_config that a device gets.
 *
 * Source: frameworks/base tools/aapt2 ProtoDeserialize.cpp
 * (DeserializeConfigFromPb), ResourceTypes.cpp (ResTable_config::compare, diff).
 */
#ifndef PICA_MANIFEST_PROTO_CONFIG_H
#define PICA_MANIFEST_PROTO_CONFIG_H

#include "manifest/aapt.pb-c.h"

#include "base/span.h"

#define PROTO_CONFIG_SIZE 64 /* of a ResTable_config */

/* `c` may be NULL: the default configuration. */
void proto_config(const Aapt__Configuration *c, uint8_t ret[PROTO_CONFIG_SIZE]);

/* The order in which a compiler writes configurations. */
int proto_config_compare(const uint8_t *a, const uint8_t *b);

/* In which qualifiers two of them differ: flags of a ResTable_typeSpec. */
uint32_t proto_config_diff(const uint8_t *a, const uint8_t *b);

#endif
