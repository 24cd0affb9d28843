/*
 * dex/call_site.h - method handles, and the call sites of invoke-custom.
 *
 * An invoke-custom calls nothing by itself: the first time it runs, the
 * runtime calls the bootstrap method with the name, the method type and the
 * extra arguments of the call site, and the result of that is what it calls
 * from then on. What a lambda or a method reference becomes is among the extra
 * arguments: java.lang.invoke.LambdaMetafactory takes the erased method type,
 * a method handle of the implementation, and the method type as it is used.
 *
 * Sources: "Dalvik Executable format", call_site_item and method_handle_item.
 */
#ifndef PICA_DEX_CALL_SITE_H
#define PICA_DEX_CALL_SITE_H

#include "dex/values.h"

enum dex_handle_type {
    DEX_HANDLE_STATIC_PUT,
    DEX_HANDLE_STATIC_GET,
    DEX_HANDLE_INSTANCE_PUT,
    DEX_HANDLE_INSTANCE_GET,
    DEX_HANDLE_INVOKE_STATIC, /* from here on a method, before a field */
    DEX_HANDLE_INVOKE_INSTANCE,
    DEX_HANDLE_INVOKE_CONSTRUCTOR,
    DEX_HANDLE_INVOKE_DIRECT,
    DEX_HANDLE_INVOKE_INTERFACE,
};

struct dex_method_handle {
    enum dex_handle_type type;
    uint32_t idx; /* field or method id, below fields.count or methods.count */
};

/* Needs idx < method_handles.count (as the index of const-method-handle may not be); false when
 * the item is broken. */
bool dex_method_handle(const struct dex_file *dex, uint32_t idx, struct dex_method_handle *ret);

struct dex_call_site {
    struct dex_method_handle bootstrap;
    uint32_t name_idx;       /* string: of the method that is asked for */
    uint32_t proto_idx;      /* its parameters are what the invoke-custom passes, its result what it
                                gives: of a lambda the captured values and the interface */
    struct dex_values extra; /* what else the bootstrap method is given */
};

/* Needs idx < call_sites.count (as the index of an invoke-custom may not be); false when it is
 * broken. */
bool dex_call_site(const struct dex_file *dex, uint32_t idx, struct dex_call_site *ret);

/* All values of the call site, whatever they are: the first three are those of struct
 * dex_call_site. Needs idx < call_sites.count. */
struct dex_values dex_call_site_values(const struct dex_file *dex, uint32_t idx);

#endif
