/* An XML file of an app bundle: the binary XML made of it, the manifest in that, and where it is
 * from. */
#include "manifest/axml.h"
#include "manifest/manifest.h"
#include "manifest/proto_xml.h"
#include "manifest/xml_dump.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A device accepts what was made, all of it, and each node says where it comes from. */
static void read_events(struct pica_span made, struct pica_span file)
{
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    enum axml_event event;
    struct axml x;

    axml_open(made, "a.xml", &pica_limits_default, &arena, &notes, &x);
    if (x.refused || notes.count)
        abort();
    while ((event = axml_next(&x)) != AXML_END_DOCUMENT) {
        uint64_t at = 0;

        if (event == AXML_BAD)
            abort();
        if (!proto_xml_origin(made, axml_offset(&x), file, &at).data || at >= file.len)
            abort();
        for (uint16_t i = 0; i < x.attr_count; i++)
            (void)axml_text(&x, axml_attr(&x, i).value.data);
    }
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_span file = pica_span_of(data, size), made;
    struct pica_limits limits = pica_limits_default;
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct pica_text out = { 0 }, text = { 0 };
    struct pica_error err;
    struct manifest m;
    bool whole;

    limits.proto_bytes = 64u << 20;
    if (proto_xml_convert(file, "a.xml", &limits, &notes, &out, &whole, &err) == PICA_OK) {
        made = pica_span_of(out.data, out.len);
        if (!whole && notes.count == 0)
            abort();
        read_events(made, file);
        (void)!manifest_read(made, NULL, &limits, &arena, &notes, &m, &err);
        if (xml_dump_json(&(struct xml_source){ .xml = made, .entry = "a.xml" }, &limits, &notes,
                          &text, &err) == PICA_OK &&
            !pica_utf8_valid(pica_span_of(text.data, text.len)))
            abort();
    }
    pica_text_finish(&text);
    pica_text_finish(&out);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return 0;
}
