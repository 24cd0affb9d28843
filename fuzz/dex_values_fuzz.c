/* Encoded values of any bytes: as an array, as what a call site links, and as annotations. */
#include "fuzz/dex_tables.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct dex_class cls = { .annotations_off = DEX_TABLES_SIZE,
                             .static_values_off = DEX_TABLES_SIZE };
    struct dex_values values;
    struct dex_call_site site;
    struct dex_tables t;
    uint8_t site_id[4];

    if (size > 1 << 16 || !dex_tables_init(&t, data, size))
        return 0;
    dex_tables_put(site_id, DEX_TABLES_SIZE);
    t.dex.call_sites = (struct dex_table){ site_id, 1 };
    values = dex_static_values(&t.dex, &cls);
    exercise_values(&values);
    if (dex_call_site(&t.dex, 0, &site))
        exercise_values(&site.extra);
    exercise_annotations(&t.dex, &cls);
    free(t.data);
    return 0;
}
