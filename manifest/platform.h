/*
 * manifest/platform.h - what the platform itself names: resource ids of
 * attributes (attr_ids.tsv) and permissions it adds by itself.
 */
#ifndef PICA_MANIFEST_PLATFORM_H
#define PICA_MANIFEST_PLATFORM_H

#include <stdint.h>

/* ATTR_MIN_SDK_VERSION = 0x0101020c for minSdkVersion, and so on. */
enum manifest_attr {
#include "manifest/attr_enum.inc"
};

/* The name of a platform attribute; NULL when the id is none. */
const char *manifest_attr_name(uint32_t id);

/* The id of a platform attribute; 0 when the name is none. */
uint32_t manifest_attr_id(const char *name);

#endif
