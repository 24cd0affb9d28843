/* A DEX file of any bytes, searched for personal information and for uses of permissions. */
#include "privacy/collect.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void search(const struct dex_file *dex, const struct pica_limits *limits)
{
    struct manifest_permission permissions[] = {
        { .name = "android.permission.READ_CONTACTS", .protection = MANIFEST_PROTECTION_DANGEROUS },
        { .name = "android.permission.CALL_PHONE", .protection = MANIFEST_PROTECTION_DANGEROUS },
    };
    struct manifest manifest = { .package = "t.own",
                                 .permissions = permissions,
                                 .permission_count = 2 };
    struct privacy_collect_input in = { .manifest = &manifest, .limits = limits };
    struct privacy_permission_use *uses;
    struct privacy_collection *items;
    struct flow_program *program;
    struct pica_notes notes = { 0 };
    struct pica_arena arena = { 0 };
    struct pica_error err;
    size_t count;

    if (flow_program_link(dex, 1, &notes, &program, &err) != PICA_OK)
        abort();
    in.program = program;
    if (privacy_collect(&in, &arena, &notes, &items, &count, &err) != PICA_OK ||
        privacy_permission_use(&in, items, count, false, &arena, &uses, &err) != PICA_OK)
        abort();
    for (size_t i = 0; i < count; i++)
        if (!items[i].api || !items[i].place.method || items[i].undecided != (items[i].why != NULL))
            abort();
    flow_program_free(program);
    pica_arena_finish(&arena);
    pica_notes_finish(&notes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_limits limits = pica_limits_default;
    struct pica_notes notes = { 0 };
    struct pica_error err;
    struct dex_file dex = { 0 };

    limits.dex_instructions = 1u << 20;
    limits.dex_sites = 1u << 12;
    if (dex_open(pica_span_of(data, size), "classes.dex", &limits, &notes, &dex, &err) == PICA_OK) {
        search(&dex, &limits);
        dex_close(&dex);
    }
    pica_notes_finish(&notes);
    return 0;
}
