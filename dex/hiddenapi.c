#include "dex/hiddenapi.h"

#include "dex/leb128.h"

/* Who may use it, in the lowest four bits. */
static const char *const lists[] = {
    "SDK",          "UNSUPPORTED",  "BLOCKED",      "MAX-TARGET-O",
    "MAX-TARGET-P", "MAX-TARGET-Q", "MAX-TARGET-R", "MAX-TARGET-S",
};
enum { LIST_MASK = 15, LIST_INVALID = 15, LIST_UNSUPPORTED = 1 };

static const struct {
    uint32_t bit;
    const char *name;
} domains[] = { { 16, "CORE-PLATFORM-API" }, { 32, "TEST-API" } };

struct dex_hiddenapi dex_hiddenapi(const struct dex_file *dex, uint32_t class_def)
{
    struct dex_hiddenapi it = { 0 };
    const uint8_t *item = dex->data.data + dex->hiddenapi_off;
    size_t left = dex->data.len - dex->hiddenapi_off;
    uint32_t size, off;

    if (dex->hiddenapi_off == 0 || left < 4)
        return it;
    size = pica_le32(item);
    if (size > left)
        size = (uint32_t)left;
    if (class_def >= size / 4 || (class_def + 2) * 4 > size)
        return it;
    off = pica_le32(item + 4 + (size_t)class_def * 4);
    if (off == 0 || off >= size)
        return it;
    return (struct dex_hiddenapi){ item + off, item + size };
}

uint32_t dex_hiddenapi_next(struct dex_hiddenapi *it)
{
    uint32_t flags;

    if (!it->p || !dex_uleb(&it->p, it->end, &flags)) {
        it->p = NULL;
        return 0;
    }
    return flags;
}

void dex_hiddenapi_add(uint32_t flags, struct pica_text *out)
{
    uint32_t list = flags & LIST_MASK;
    const char *comma = "";

    if (list != LIST_INVALID) {
        /* lists of later releases are taken as unsupported */
        pica_text_add(out, lists[list < sizeof lists / sizeof *lists ? list : LIST_UNSUPPORTED]);
        comma = ",";
    }
    for (size_t i = 0; i < sizeof domains / sizeof *domains; i++) {
        if (!(flags & domains[i].bit))
            continue;
        pica_text_add(out, comma);
        pica_text_add(out, domains[i].name);
        comma = ",";
    }
    if (!*comma)
        pica_text_add(out, "INVALID");
}
