#include "scan/entry_bytes.h"

#include "scan/dormant_code.h"
#include "scan/pieces.h"

static const struct dex_file *dex_of(const struct scan_buffers *b, const char *entry)
{
    for (size_t i = 0; i < b->dex_count; i++)
        if (strcmp(b->dex[i].entry, entry) == 0)
            return &b->dex[i];
    return b->dormant_code ? scan_dormant_dex(b->dormant_code, entry) : NULL;
}

static struct apk_package *package_of(const struct scan_buffers *b, const char *label,
                                      const struct apk_entry **ret)
{
    for (size_t i = 0; b->package && i < apk_count(b->package); i++)
        if (strcmp(apk_at(b->package, i)->label, label) == 0) {
            *ret = apk_at(b->package, i);
            return b->package;
        }
    return b->dormant_code ? scan_dormant_package(b->dormant_code, label, ret) : NULL;
}

enum pica_status scan_entry_bytes(const struct scan_result *r, const char *entry,
                                  struct pica_span *ret, uint8_t **owned, struct pica_error *err)
{
    const struct dex_file *dex = r->buffers ? dex_of(r->buffers, entry) : NULL;
    const struct apk_entry *e = NULL;
    struct pica_notes unheard = { 0 }; /* the scan has told them */
    struct apk_package *pkg;
    enum pica_status st;
    bool refused;
    size_t len;

    *ret = (struct pica_span){ 0 };
    *owned = NULL;
    if (dex) {
        *ret = dex->data;
        return PICA_OK;
    }
    pkg = r->buffers ? package_of(r->buffers, entry, &e) : NULL;
    if (!pkg)
        return PICA_OK;
    st = apk_read(pkg, e, APK_AS_ASSET, &unheard, owned, &len, &refused, err);
    pica_notes_finish(&unheard);
    if (st == PICA_OK)
        *ret = pica_span_of(*owned, len);
    return st == PICA_E_NOMEM || st == PICA_E_IO ? st : PICA_OK;
}
