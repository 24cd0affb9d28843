/* A resource table: resolving, naming and listing whatever ids there may be. */
#include "manifest/res_table.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool use_value(void *context, const struct res_config *config, struct res_value value)
{
    struct pica_text *out = context;

    pica_text_add(out, config->locale);
    if (value.type != RES_STRING)
        res_value_print(value, out);
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const uint32_t packages[] = { 0x00000000, 0x01000000, 0x7f000000 };
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct pica_error err;
    struct res_table table;
    struct res_value value;

    if (res_table_read(pica_span_of(data, size), &pica_limits_default, &arena, &notes, &table,
                       &err) == PICA_OK)
        for (size_t p = 0; p < sizeof packages / sizeof *packages; p++)
            for (uint32_t i = 0; i < 64; i++) { /* eight types of eight entries */
                uint32_t id = packages[p] | i >> 3 << 16 | (i & 7);

                out.len = 0;
                (void)res_table_each(&table, id, use_value, &out);
                if (res_table_resolve(&table, id, "zh-Hans-CN", &value) && value.type == RES_STRING)
                    (void)string_pool_text(&table.strings, value.data, &arena);
                (void)res_table_varies(&table, id);
                (void)res_table_name(&table, id, &out);
            }
    pica_text_finish(&out);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return 0;
}
