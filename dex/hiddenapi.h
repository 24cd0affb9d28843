/*
 * dex/hiddenapi.h - which members of a class apps may use: hiddenapi_class_data_item.
 *
 * Only files of the boot class path have it, and only of them does the
 * runtime read it. In an app's own file it does nothing; dex_open() remarks on
 * it. Nothing but its size is ever verified (dex_file_verifier.cc,
 * CheckInterSectionIterate).
 *
 * Sources: "Dalvik Executable format", hiddenapi_class_data_item; AOSP
 * art/libartbase/base/hiddenapi_flags.h.
 */
#ifndef PICA_DEX_HIDDENAPI_H
#define PICA_DEX_HIDDENAPI_H

#include "base/text.h"
#include "dex/dex_file.h"

/* The flags of the members of one class, in the order of dex_class_data_next(). */
struct dex_hiddenapi {
    const uint8_t *p, *end; /* p is NULL when the class has none */
};

/* Needs class_def < classes.count. */
struct dex_hiddenapi dex_hiddenapi(const struct dex_file *dex, uint32_t class_def);

/* The flags of the next member; 0, which says nothing, when there are none (or no more). */
uint32_t dex_hiddenapi_next(struct dex_hiddenapi *it);

/* "BLOCKED,CORE-PLATFORM-API": what flags mean, in the words of the platform. */
void dex_hiddenapi_add(uint32_t flags, struct pica_text *out);

#endif
