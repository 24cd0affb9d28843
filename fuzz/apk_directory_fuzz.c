/*
 * Any bytes as a package: the directory, salvage, names and ranges. What the
 * reader promises of its entries must hold whatever the bytes say.
 */
#include "apk/package.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void check_entry(const struct apk_package *pkg, const struct apk_entry *e, uint64_t size)
{
    const struct apk_entry *first = apk_find(pkg, e->label);

    require(e->label != NULL && (e->name.len == 0 || e->name.data != NULL));
    require(e->data_offset <= size);
    require(!e->found || e->data_offset != 0);
    require(!e->found || e->csize <= size - e->data_offset);
    if (strlen(e->label) == e->name.len && memcmp(e->label, e->name.data, e->name.len) == 0)
        require(first != NULL && first <= e && pica_span_equal(first->name, e->name));
}

/* What belongs to no entry lies in the file. */
static void check_loose(const struct apk_package *pkg, uint64_t size)
{
    struct apk_package *loose;
    struct pica_error err;

    require(apk_open_loose(pkg, &loose, &err) == PICA_OK);
    require(!loose || apk_count(loose) > 0);
    for (size_t i = 0; loose && i < apk_count(loose); i++) {
        const struct apk_entry *e = apk_at(loose, i);

        require(e->label && e->csize > 0 && e->data_offset < size);
        require(e->csize <= size - e->data_offset);
    }
    apk_close(loose);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_input in = pica_input_memory(pica_span_of(data, size));
    struct pica_notes notes = { 0 };
    struct apk_package *pkg;
    struct pica_error err;

    if (apk_open(&in, &pica_limits_default, &notes, &pkg, &err) == PICA_OK) {
        require(apk_count(pkg) > 0);
        require(apk_installable(pkg) || notes.count > 0);
        for (size_t i = 0; i < apk_count(pkg); i++)
            check_entry(pkg, apk_at(pkg, i), size);
        check_loose(pkg, size);
        apk_close(pkg);
    } else {
        require(err.cause[PICA_EN][0] != '\0');
    }
    pica_notes_finish(&notes);
    return 0;
}
