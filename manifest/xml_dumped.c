#include "manifest/text_xml.h"
#include "manifest/xml_dump_parts.h"

static enum pica_status open_table(struct xml_dumped *d, const struct xml_source *source,
                                   struct pica_error *err)
{
    enum pica_status st;

    if (res_files_size(source->tables) == 0)
        return PICA_OK;
    st = res_table_read(source->tables, d->limits, &d->arena, d->notes, &d->table, err);
    if (st == PICA_OK)
        res_table_set_home(&d->table, source->part);
    if (st == PICA_OK || st == PICA_E_NOMEM)
        return st;
    pica_gap_error(d->notes, "manifest", pica_place_entry(res_files_entry(source->tables)), err);
    return PICA_OK;
}

enum pica_status xml_dumped_open(struct xml_dumped *d, const struct xml_source *source,
                                 const struct pica_limits *limits, struct pica_notes *notes,
                                 struct pica_error *err)
{
    enum pica_status st;

    *d = (struct xml_dumped){
        .file = source->xml, .entry = source->entry, .limits = limits, .notes = notes
    };
    st = open_table(d, source, err);
    if (st == PICA_OK && text_xml_looks(source->xml))
        st = text_xml_convert(source->xml, &d->arena, notes, &d->file, err);
    if (st == PICA_OK)
        axml_open(d->file, d->entry, limits, &d->arena, &d->unheard, &d->xml);
    return st;
}

void xml_dumped_again(struct xml_dumped *d)
{
    axml_open(d->file, d->entry, d->limits, &d->arena, d->notes, &d->xml);
    d->xml.pool.lenient |= d->xml.refused;
    if (!d->xml.refused)
        return;
    d->limit_said = true;
    pica_gap_error(d->notes, "manifest", pica_place_entry(d->entry), &d->xml.bad);
}

const char *xml_dumped_string(struct xml_dumped *d, const struct axml_attr *a)
{
    const char *text;

    if (a->value.type != RES_STRING)
        return NULL;
    text = axml_text(&d->xml, a->value.data);
    return text ? text : axml_text(&d->xml, a->raw);
}

bool xml_dumped_too_deep(struct xml_dumped *d, uint64_t depth)
{
    if (depth < d->limits->xml_depth)
        return false;
    pica_gap(d->notes, "manifest", axml_place(&d->xml),
             "elements are nested deeper than %ju levels (limit xml_depth)",
             (uintmax_t)d->limits->xml_depth);
    return true;
}

void xml_dumped_say_bad(struct xml_dumped *d)
{
    if (d->limit_said)
        return;
    d->limit_said = true;
    pica_gap_error(d->notes, "manifest", axml_place(&d->xml), &d->xml.bad);
}

bool xml_dumped_no_memory(const struct xml_dumped *d)
{
    return d->xml.pool.no_memory || res_table_no_memory(&d->table) || d->notes->failed;
}

void xml_dumped_finish(struct xml_dumped *d)
{
    pica_notes_finish(&d->unheard);
    pica_arena_finish(&d->arena);
}
