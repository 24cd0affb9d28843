/* A resource table of an app bundle: the table made of it, which a device opens, and its dump. */
#include "manifest/proto_table.h"
#include "manifest/res_dump.h"
#include "manifest/res_table.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool hold(void *context)
{
    (void)context;
    return true;
}

/* Nothing in what pica makes is to be remarked on, save two libraries of one id. */
static void read_table(struct pica_span made, const struct pica_limits *limits)
{
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct res_table table;
    struct pica_error err;

    if (res_table_read(res_files_of(made), limits, &arena, &notes, &table, &err) != PICA_OK)
        abort();
    if (res_dump(res_files_of(made), true, limits, &notes, &out, hold, NULL, &err) == PICA_OK &&
        !pica_utf8_valid(pica_span_of(out.data, out.len)))
        abort();
    pica_text_finish(&out);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_limits limits = pica_limits_default;
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct pica_error err;
    bool whole;

    limits.proto_bytes = 64u << 20;
    limits.resource_visits = 100000;
    if (proto_table_convert(pica_span_of(data, size), "a.pb", &limits, &notes, &out, &whole,
                            &err) == PICA_OK) {
        if (!whole && notes.count == 0)
            abort();
        read_table(pica_span_of(out.data, out.len), &limits);
    }
    pica_text_finish(&out);
    pica_notes_finish(&notes);
    return 0;
}
