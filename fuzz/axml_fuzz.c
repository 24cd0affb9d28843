/* Binary XML: every event and attribute, the manifest in it, and its dump. */
#include "manifest/axml.h"
#include "manifest/manifest.h"
#include "manifest/xml_dump.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_events(struct pica_span file)
{
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    enum axml_event event;
    struct axml xml;

    axml_open(file, "AndroidManifest.xml", &pica_limits_default, &arena, &notes, &xml);
    do {
        event = axml_next(&xml);
        for (uint16_t i = 0; i < xml.attr_count; i++)
            (void)axml_text(&xml, axml_attr(&xml, i).value.data);
    } while (event != AXML_END_DOCUMENT);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_span file = pica_span_of(data, size);
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 };
    struct xml_source source = { .xml = file, .entry = "a.xml" };
    struct pica_error err;
    struct manifest m;

    read_events(file);
    /* Everything but memory is read somehow, and what is refused has a reason. */
    if (manifest_read(file, NULL, &pica_limits_default, &arena, &notes, &m, &err) == PICA_OK &&
        !m.installable && notes.count == 0)
        abort();
    if (xml_dump(&source, &pica_limits_default, &notes, &out, &err) == PICA_OK &&
        !pica_utf8_valid(pica_span_of(out.data, out.len)))
        abort();
    out.len = 0;
    if (xml_dump_json(&source, &pica_limits_default, &notes, &out, &err) == PICA_OK &&
        !pica_utf8_valid(pica_span_of(out.data, out.len)))
        abort();
    pica_text_finish(&out);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return 0;
}
