/* A layout of any bytes; and the same bytes as a table of resources that names it. */
#include "manifest/layout.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

static void check_uses(const struct layout *l, size_t size)
{
    for (size_t i = 0; i < l->use_count; i++) {
        PROMISED(l->uses[i].text && l->uses[i].place.entry);
        PROMISED(l->uses[i].place.file_offset < size);
    }
    for (size_t k = 1; k < l->id_count; k++)
        PROMISED(l->ids[k - 1] < l->ids[k]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_span file = pica_span_of(data, size);
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct layout layouts[2];
    const struct layout_id *index;
    struct pica_error err;
    size_t count;

    (void)layout_is_xml(file);
    PROMISED(layout_read(file, "res/main.xml", &pica_limits_default, &arena, &notes, &layouts[0],
                         &err) == PICA_OK);
    check_uses(&layouts[0], size);
    layouts[1] = (struct layout){ .entry = "res/land.xml" };
    PROMISED(layout_ids(file, layouts, 2, &pica_limits_default, &arena, &notes, &err) == PICA_OK);
    check_uses(&layouts[0], size);
    check_uses(&layouts[1], size);
    PROMISED(layout_index(layouts, 2, &arena, &index, &count));
    for (size_t i = 1; i < count; i++)
        PROMISED(index[i - 1].id <= index[i].id);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return 0;
}
