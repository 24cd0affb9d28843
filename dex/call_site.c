#include "dex/call_site.h"

bool dex_method_handle(const struct dex_file *dex, uint32_t idx, struct dex_method_handle *ret)
{
    const uint8_t *p = dex->method_handles.at + (size_t)idx * 8;
    uint32_t type = pica_le16(p), target = pica_le16(p + 4);

    if (type > DEX_HANDLE_INVOKE_INTERFACE ||
        target >= (type < DEX_HANDLE_INVOKE_STATIC ? dex->fields.count : dex->methods.count))
        return false;
    *ret = (struct dex_method_handle){ (enum dex_handle_type)type, target };
    return true;
}

struct dex_values dex_call_site_values(const struct dex_file *dex, uint32_t idx)
{
    return dex_values_at(dex, pica_le32(dex->call_sites.at + (size_t)idx * 4));
}

/* The next value, when it is of that kind. */
static bool take(struct dex_values *it, enum dex_value_kind kind, uint32_t *ret)
{
    struct dex_value v;

    if (!dex_values_next(it, &v) || v.kind != kind)
        return false;
    *ret = v.index;
    return true;
}

bool dex_call_site(const struct dex_file *dex, uint32_t idx, struct dex_call_site *ret)
{
    struct dex_call_site site = { .extra = dex_call_site_values(dex, idx) };
    uint32_t handle;

    if (!take(&site.extra, DEX_VALUE_METHOD_HANDLE, &handle) ||
        !take(&site.extra, DEX_VALUE_STRING, &site.name_idx) ||
        !take(&site.extra, DEX_VALUE_METHOD_TYPE, &site.proto_idx) ||
        !dex_method_handle(dex, handle, &site.bootstrap))
        return false;
    *ret = site;
    return true;
}
