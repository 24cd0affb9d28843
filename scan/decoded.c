#include "scan/decoded.h"

#include "manifest/proto_table.h"
#include "manifest/proto_xml.h"

#include <stdlib.h>

static enum pica_status read_entry(struct apk_package *pkg, const struct apk_entry *entry,
                                   struct pica_notes *notes, struct scan_decoded *ret,
                                   struct pica_error *err)
{
    enum pica_status st;

    *ret = (struct scan_decoded){ 0 };
    st = apk_read(pkg, entry, APK_AS_ASSET, notes, &ret->block, &ret->len, &ret->refused, err);
    if (st == PICA_OK)
        ret->file = pica_span_of(ret->block, ret->len);
    return st;
}

static enum pica_status use_made(struct scan_decoded *d, bool whole, enum pica_status st)
{
    d->refused |= !whole;
    d->file = pica_span_of(d->made.data, st == PICA_OK ? d->made.len : 0);
    return st;
}

static bool is_xml_name(struct pica_span name)
{
    return name.len >= 4 && memcmp(name.data + name.len - 4, ".xml", 4) == 0;
}

/* Files under res/raw are taken as they are: text, in a file whose name says XML. */
static bool is_text(struct pica_span file)
{
    size_t i = 0;

    while (i < file.len && (file.data[i] == ' ' || (file.data[i] >= '\t' && file.data[i] <= '\r')))
        i++;
    return i == file.len || file.data[i] == '<' || file.data[i] == 0xef;
}

enum pica_status scan_decode_xml(struct apk_package *pkg, const struct apk_entry *entry,
                                 const struct pica_limits *limits, struct pica_notes *notes,
                                 struct scan_decoded *ret, struct pica_error *err)
{
    enum pica_status st = read_entry(pkg, entry, notes, ret, err);
    bool whole;

    if (st != PICA_OK || !entry->module ||
        (!proto_xml_looks(ret->file) && (!is_xml_name(entry->name) || is_text(ret->file))))
        return st;
    st = proto_xml_convert(ret->file, entry->label, limits, notes, &ret->made, &whole, err);
    return use_made(ret, whole, st);
}

enum pica_status scan_decode_table(struct apk_package *pkg, const struct apk_entry *entry,
                                   const struct pica_limits *limits, struct pica_notes *notes,
                                   struct scan_decoded *ret, struct pica_error *err)
{
    enum pica_status st = read_entry(pkg, entry, notes, ret, err);
    bool whole;

    if (st != PICA_OK || !entry->module)
        return st;
    st = proto_table_convert(ret->file, entry->label, limits, notes, &ret->made, &whole, err);
    return use_made(ret, whole, st);
}

void scan_decoded_place(const struct scan_decoded *d, struct pica_place *place)
{
    uint64_t at = PICA_NO_OFFSET;
    struct pica_span bytes;

    if (!d->made.data || place->file_offset == PICA_NO_OFFSET)
        return;
    bytes = proto_xml_origin(d->file, place->file_offset, pica_span_of(d->block, d->len), &at);
    place->file_offset = bytes.data ? at : PICA_NO_OFFSET;
    if (place->bytes.len)
        place->bytes = bytes;
}

void scan_decoded_notes(const struct scan_decoded *d, const char *entry, struct pica_notes *notes,
                        size_t first)
{
    for (size_t i = first; i < notes->count; i++) {
        struct pica_place *place = &notes->items[i].place;

        if (!d->made.data || !place->entry || strcmp(place->entry, entry) != 0)
            continue;
        place->bytes = (struct pica_span){ 0 }; /* a note has a copy, which is not of the bundle */
        scan_decoded_place(d, place);
    }
}

void scan_decoded_finish(struct scan_decoded *d)
{
    free(d->block);
    pica_text_finish(&d->made);
    *d = (struct scan_decoded){ 0 };
}
