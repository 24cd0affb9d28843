#include "scan/tables.h"

#include "scan/decoded.h"

#include <stdlib.h>

/* Takes the bytes over, of whatever form they came in. */
static void take(struct scan_decoded *d, struct scan_tables *tables, size_t index)
{
    tables->items[index].bytes = d->file;
    if (d->made.data) {
        tables->blocks[index] = d->made.data;
        d->made = (struct pica_text){ 0 };
    } else {
        tables->blocks[index] = d->block;
        d->block = NULL;
    }
}

static enum pica_status read_table(struct apk_package *package, const struct pica_limits *limits,
                                   struct pica_notes *notes, struct scan_tables *tables,
                                   size_t index, struct pica_error *err)
{
    const struct apk_entry *entry = apk_find(package, SCAN_TABLE_ENTRY);
    struct scan_decoded d;
    enum pica_status st;

    tables->items[index].entry = entry ? entry->label : SCAN_TABLE_ENTRY;
    if (!entry)
        return PICA_OK;
    st = scan_decode_table(package, entry, limits, notes, &d, err);
    /* ApkAssets does not open a package whose table is there and cannot be read. */
    tables->refused |= st != PICA_OK || d.refused || !entry->found;
    if (st == PICA_OK)
        take(&d, tables, index);
    scan_decoded_finish(&d);
    if (st == PICA_OK || st == PICA_E_NOMEM)
        return st;
    pica_gap_error(notes, "manifest", pica_place_entry(entry->label), err);
    return PICA_OK;
}

enum pica_status scan_tables_read(struct apk_package *const *packages, size_t count,
                                  const struct pica_limits *limits, struct pica_notes *notes,
                                  struct scan_tables *ret, struct pica_error *err)
{
    enum pica_status st = PICA_OK;

    *ret = (struct scan_tables){ .items = calloc(count + 1, sizeof *ret->items),
                                 .blocks = calloc(count + 1, sizeof *ret->blocks) };
    if (!ret->items || !ret->blocks)
        return pica_fail_nomem(err);
    ret->files = (struct res_files){ .items = ret->items, .count = count };
    for (size_t i = 0; i < count && st == PICA_OK; i++)
        st = read_table(packages[i], limits, notes, ret, i, err);
    return st;
}

void scan_tables_finish(struct scan_tables *t)
{
    for (size_t i = 0; i < t->files.count; i++)
        free(t->blocks[i]);
    free(t->blocks);
    free(t->items);
    *t = (struct scan_tables){ 0 };
}
