/* A resource table: resolving, naming, listing and printing whatever ids there may be. */
#include "manifest/res_dump.h"
#include "manifest/res_table.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool use_value(void *context, const struct res_config *config, struct res_value value)
{
    struct pica_text *out = context;

    pica_text_add(out, config->locale);
    if (value.type != RES_STRING)
        res_value_print(value, out);
    return true;
}

static bool hold(void *context)
{
    (void)context;
    return true;
}

/* Both ways, of which what was printed is text. */
static void print(struct pica_span file)
{
    struct pica_limits limits = pica_limits_default;
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct pica_error err;

    limits.resource_visits = 100000;
    for (int json = 0; json < 2; json++) {
        out.len = 0;
        if (res_dump(res_files_of(file), json, &limits, &notes, &out, hold, NULL, &err) ==
                PICA_OK &&
            !pica_utf8_valid(pica_span_of(out.data, out.len)))
            abort();
    }
    pica_text_finish(&out);
    pica_notes_finish(&notes);
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

    if (res_table_read(res_files_of(pica_span_of(data, size)), &pica_limits_default, &arena, &notes,
                       &table, &err) == PICA_OK)
        for (size_t p = 0; p < sizeof packages / sizeof *packages; p++)
            for (uint32_t i = 0; i < 64; i++) { /* eight types of eight entries */
                uint32_t id = packages[p] | i >> 3 << 16 | (i & 7);

                out.len = 0;
                (void)res_table_each(&table, id, use_value, &out);
                if (res_table_resolve(&table, id, "zh-Hans-CN", &value) && value.type == RES_STRING)
                    (void)res_table_text(&table, value.data);
                (void)res_table_varies(&table, id);
                (void)res_table_name(&table, id, &out);
            }
    print(pica_span_of(data, size));
    pica_text_finish(&out);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return 0;
}
