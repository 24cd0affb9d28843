/*
 * Any bytes as a package whose entries are all read, both ways, under small
 * budgets.
 */
#include "apk/package.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void read_entry(struct apk_package *pkg, const struct apk_entry *e, enum apk_reader reader,
                       uint64_t most)
{
    struct pica_notes notes = { 0 };
    struct pica_error err;
    uint8_t *bytes;
    size_t len;
    bool refused;

    if (apk_read(pkg, e, reader, &notes, &bytes, &len, &refused, &err) == PICA_OK) {
        require(len <= most && bytes[len] == 0);
        require(!refused || !e->found || notes.count > 0);
        require(refused || e->method == 8 || len == e->usize);
        free(bytes);
    } else {
        require(err.cause[PICA_EN][0] != '\0');
    }
    pica_notes_finish(&notes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_input in = pica_input_memory(pica_span_of(data, size));
    struct pica_limits limits = pica_limits_default;
    struct pica_notes notes = { 0 };
    struct apk_package *pkg;
    struct pica_error err;

    limits.entry_bytes = 1u << 20;
    limits.total_bytes = 8u << 20;
    if (apk_open(&in, &limits, &notes, &pkg, &err) == PICA_OK) {
        for (size_t i = 0; i < apk_count(pkg); i++) {
            read_entry(pkg, apk_at(pkg, i), APK_AS_ASSET, limits.entry_bytes);
            read_entry(pkg, apk_at(pkg, i), APK_AS_CODE, limits.entry_bytes);
        }
        apk_close(pkg);
    }
    pica_notes_finish(&notes);
    return 0;
}
