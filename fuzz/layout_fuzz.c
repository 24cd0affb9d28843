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

static bool any_id(const void *context, uint32_t id)
{
    return *(const size_t *)context % 2 && id;
}

static bool any_text(const void *context, const char *text)
{
    return *(const size_t *)context % 2 && *text;
}

static void check_views(const struct layout *l, size_t size)
{
    for (size_t i = 0; i < l->view_count; i++) {
        const struct layout_view *v = &l->views[i];

        PROMISED(v->tag && v->place.entry && v->place.file_offset < size);
        PROMISED(v->parent == LAYOUT_NO_VIEW || v->parent < i);
        for (size_t k = 0; k < v->text_count; k++)
            PROMISED(v->texts[k].text && (v->texts[k].id != 0) == !*v->texts[k].text);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct layout_watch watch = { .context = &size, .id = any_id, .text = any_text };
    struct pica_span file = pica_span_of(data, size);
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct layout layouts[2];
    const struct layout_id *index;
    struct pica_error err;
    size_t count;

    (void)layout_is_xml(file);
    PROMISED(layout_read(file, "res/main.xml", &pica_limits_default, &watch, &arena, &notes,
                         &layouts[0], &err) == PICA_OK);
    check_uses(&layouts[0], size);
    check_views(&layouts[0], size);
    PROMISED(size % 2 || layouts[0].view_count == 0);
    layouts[1] = (struct layout){ .entry = "res/land.xml" };
    PROMISED(layout_ids(res_files_of(file), layouts, 2, &pica_limits_default, &arena, &notes,
                        &err) == PICA_OK);
    check_uses(&layouts[0], size);
    check_uses(&layouts[1], size);
    PROMISED(layout_index(layouts, 2, &arena, &index, &count));
    for (size_t i = 1; i < count; i++)
        PROMISED(index[i - 1].id <= index[i].id);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return 0;
}
