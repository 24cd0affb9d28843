/*
 * A table of resources and a layout: four bytes of the table's length, the
 * table, the layout. The layout is read three times, under the names of three files.
 */
#include "privacy/consent_screen.h"

#include "base/cursor.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

#define FILES 3

static void check_screen(const struct consent_screens *all, const struct consent_screen *s)
{
    bool agreeable = false, refusable = false;

    PROMISED(s->layout < FILES && s->element_count > 0);
    PROMISED(consent_screens_of(all, s->layout) == s);
    for (size_t i = 0; i < s->element_count; i++) {
        const struct consent_element *e = &s->elements[i];

        PROMISED(e->verdict < CONSENT_VERDICT_COUNT && e->layout < FILES);
        PROMISED(e->label == CONSENT_NO_ELEMENT || e->label < s->element_count);
        agreeable |= consent_verdicts[e->verdict].counts > 0;
        refusable |= consent_verdicts[e->verdict].counts < 0;
        if (e->view_id)
            PROMISED(consent_screens_control(all, s->layout, e->view_id));
    }
    PROMISED(agreeable == s->agreeable && refusable == s->refusable);
    /* Nobody agrees where nothing is shown. */
    PROMISED(!agreeable || (s->roles & CONSENT_DOCUMENTS));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[FILES] = { "res/layout/a.xml", "res/layout/b.xml",
                                              "res/layout/c.xml" };
    struct pica_cursor c = pica_cursor_on(pica_span_of(data, size), 0);
    uint32_t len = pica_cursor_u32(&c);
    struct pica_span arsc = pica_cursor_bytes(&c, len < size ? len : 0);
    struct pica_span file = pica_cursor_bytes(&c, pica_cursor_left(&c));
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct layout layouts[FILES];
    struct consent_strings strings;
    struct consent_screens screens;
    struct layout_watch watch;
    struct pica_error err;

    PROMISED(consent_strings_read(res_files_of(arsc), &pica_limits_default, &arena, &notes,
                                  &strings, &err) == PICA_OK);
    watch = consent_strings_watch(&strings);
    for (size_t i = 0; i < strings.count; i++) {
        PROMISED(strings.items[i].text && (strings.items[i].says.roles & CONSENT_TELLING));
        PROMISED(watch.id(watch.context, strings.items[i].id));
    }
    for (size_t i = 0; i < FILES; i++)
        PROMISED(layout_read(file, names[i], &pica_limits_default, &watch, &arena, &notes,
                             &layouts[i], &err) == PICA_OK);
    PROMISED(layout_ids(res_files_of(arsc), layouts, FILES, &pica_limits_default, &arena, &notes,
                        &err) == PICA_OK);
    PROMISED(consent_screens_find(layouts, FILES, &strings, &arena, &notes, &screens, &err) ==
             PICA_OK);
    for (size_t i = 0; i < screens.count; i++)
        check_screen(&screens, &screens.items[i]);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return 0;
}
