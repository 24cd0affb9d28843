#include "dex/verifier.h"

#include "dex/adler32.h"

#include <stdlib.h>

const struct dex_section_info dex_sections[DEX_SECTION_COUNT] = {
#define X(type, id, name, alignment, data) { type, name, alignment, data },
#include "dex/sections.def"
#undef X
};

enum { MAP_LIST_LEAST = 16, MAP_ITEM = 12, TYPES_MAX = 65535 };

/* --- refusals ---------------------------------------------------------------- */

/* The id and place of a refusal; its words come after. */
static struct pica_place refuse(struct dex_verifier *v, const uint8_t *at)
{
    v->refused = true;
    return pica_place_at(v->dex->entry, (uint64_t)(at - v->dex->data.data));
}

bool dex_refuse_cut(struct dex_verifier *v, const uint8_t *at, const char *what)
{
    pica_remark(v->notes, v->pass, refuse(v, at), "not loadable: %s does not fit in the file",
                what);
    return false;
}

bool dex_refuse_index(struct dex_verifier *v, const uint8_t *at, const char *what, uint64_t index,
                      uint64_t count)
{
    pica_remark(v->notes, v->pass, refuse(v, at), "not loadable: %s is %ju, and must be below %ju",
                what, (uintmax_t)index, (uintmax_t)count);
    return false;
}

bool dex_refuse_value(struct dex_verifier *v, const uint8_t *at, const char *what, uint64_t value)
{
    pica_remark(v->notes, v->pass, refuse(v, at), "not loadable: %s must not be %#jx", what,
                (uintmax_t)value);
    return false;
}

bool dex_refuse_order(struct dex_verifier *v, const uint8_t *at, const char *what)
{
    pica_remark(v->notes, v->pass, refuse(v, at), "not loadable: %s out of order, or twice", what);
    return false;
}

bool dex_refuse_target(struct dex_verifier *v, const uint8_t *at, const char *what, uint64_t offset)
{
    pica_remark(v->notes, v->pass, refuse(v, at),
                "not loadable: %s points at %#jx, where no such item begins", what,
                (uintmax_t)offset);
    return false;
}

bool dex_refuse_name(struct dex_verifier *v, const uint8_t *at, const char *what,
                     struct pica_span name)
{
    struct pica_text t = { 0 };

    dex_add_utf8(pica_span_sub(name, 0, 100), &t);
    pica_remark(v->notes, v->pass, refuse(v, at), "not loadable: %s cannot be \"%s\"", what,
                t.data && !t.failed ? t.data : "");
    pica_text_finish(&t);
    return false;
}

bool dex_refuse_mismatch(struct dex_verifier *v, const uint8_t *at, const char *what,
                         const char *other)
{
    pica_remark(v->notes, v->pass, refuse(v, at), "not loadable: %s does not agree with %s", what,
                other);
    return false;
}

/* --- header -------------------------------------------------------------------- */

static bool version_is_known(uint32_t version)
{
    return version == 35 || (version >= 37 && version <= 41);
}

/* `size` counts items, as in the runtime: that they fit is seen with the map. `field` is where
 * the header states size and offset. */
static bool check_place(struct dex_verifier *v, uint32_t field, uint32_t off, uint32_t size,
                        uint32_t alignment, const char *what)
{
    const uint8_t *at = v->data + v->h->at + field;
    size_t reach = (size_t)(v->end - v->data);

    if (size == 0)
        return off == 0 || dex_refuse_value(v, at, what, off);
    if (off >= reach || size > reach - off)
        return dex_refuse_cut(v, at, what);
    if (off < v->h->at || off % alignment != 0)
        return dex_refuse_value(v, at, what, off);
    return true;
}

bool dex_pass_header(struct dex_verifier *v)
{
    const struct dex_header *h = v->h;
    const uint8_t *at = v->data + h->at;
    size_t there = v->dex->data.len - h->at;
    uint32_t header_size = h->version >= 41 ? DEX_HEADER_SIZE_V41 : DEX_HEADER_SIZE;

    if (h->file_size < header_size)
        return dex_refuse_value(v, at + 0x20, "file_size", h->file_size);
    if (h->file_size > there) {
        pica_remark(v->notes, v->pass, refuse(v, at + 0x20),
                    "not loadable: the header states %u bytes, %zu are there", h->file_size, there);
        return false;
    }
    if (h->header_size != header_size)
        return dex_refuse_value(v, at + 0x24, "header_size", h->header_size);
    if (h->endian_tag != DEX_ENDIAN_TAG)
        return dex_refuse_value(v, at + 0x28, "endian_tag", h->endian_tag);
    if (h->version >= 41) {
        if (h->header_offset != h->at || h->container_size <= h->header_offset ||
            h->file_size > h->container_size - h->header_offset)
            return dex_refuse_value(v, at + 0x70, "container_size", h->container_size);
        if (h->container_size < v->dex->data.len)
            v->end = v->data + h->container_size;
    } else {
        v->end = at + h->file_size;
    }
    if (!check_place(v, 0x2c, h->link_off, h->link_size, 1, "link_off") ||
        !check_place(v, 0x34, h->map_off, MAP_LIST_LEAST, 4, "map_off"))
        return false;
    for (int i = 0; i < DEX_IDS_COUNT; i++)
        if (!check_place(v, 0x38 + 8 * (uint32_t)i, h->ids[i].off, h->ids[i].size, 4,
                         dex_ids_names[i]))
            return false;
    for (int i = DEX_TYPE_IDS; i <= DEX_PROTO_IDS; i++)
        if (h->ids[i].size > TYPES_MAX)
            return dex_refuse_index(v, at + 0x38 + 8 * i, dex_ids_names[i], h->ids[i].size,
                                    TYPES_MAX + 1);
    if (!check_place(v, 0x68, h->data_off, h->data_size, 1, "data_off"))
        return false;
    v->data_start = h->version >= 41 ? at : v->data + h->data_off;
    v->data_end = h->version >= 41 ? v->end : v->data_start + h->data_size;
    return true;
}

/* --- checksum ------------------------------------------------------------------ */

bool dex_pass_checksum(struct dex_verifier *v)
{
    const uint8_t *at = v->data + v->h->at;
    uint32_t sum;

    if (v->h->file_size < DEX_HEADER_SIZE || v->h->file_size > v->dex->data.len - v->h->at)
        return true;
    sum = dex_adler32(
        pica_span_of(at + DEX_SIGNATURE_AT, v->h->file_size - (size_t)DEX_SIGNATURE_AT));
    if (sum == v->h->checksum)
        return true;
    pica_remark(v->notes, v->pass, pica_place_at(v->dex->entry, v->h->at + 8u),
                "not loadable: the checksum is %08x, not %08x", sum, v->h->checksum);
    v->refused = true;
    return false;
}

/* --- map ----------------------------------------------------------------------- */

static enum dex_section section_of(uint32_t type)
{
    unsigned i = 0;

    while (i < DEX_SECTION_COUNT && dex_sections[i].type != type)
        i++;
    return (enum dex_section)i;
}

bool dex_pass_map(struct dex_verifier *v)
{
    const uint8_t *at = v->data + v->h->map_off;
    uint32_t left = (uint32_t)(v->data_end - v->data_start), used = 0, last = 0;

    v->map_count = pica_le32(at);
    v->map = at + 4;
    if (v->map_count > (size_t)(v->end - v->map) / MAP_ITEM)
        return dex_refuse_cut(v, at, "map_list");
    for (uint32_t i = 0; i < v->map_count; i++) {
        struct dex_map_item item = dex_map_item(v, i);
        enum dex_section section = section_of(item.type);
        const uint8_t *p = v->map + (size_t)i * MAP_ITEM;

        if (i > 0 && item.offset <= last)
            return dex_refuse_order(v, p, "map_item.offset");
        if (item.offset >= (size_t)(v->end - v->data))
            return dex_refuse_index(v, p, "map_item.offset", item.offset,
                                    (uint64_t)(v->end - v->data));
        if (section == DEX_SECTION_COUNT)
            return dex_refuse_value(v, p, "map_item.type", item.type);
        if (dex_sections[section].data) {
            if (item.count > left)
                return dex_refuse_index(v, p, "map_item.size", item.count, (uint64_t)left + 1);
            left -= item.count;
        }
        if (used >> section & 1)
            return dex_refuse_order(v, p, dex_sections[section].name);
        used |= 1u << section;
        last = item.offset;
        if (section == DEX_SECTION_METHOD_HANDLE)
            v->handles = item.count;
    }
    if (!(used >> DEX_SECTION_HEADER & 1) || !(used >> DEX_SECTION_MAP_LIST & 1))
        return dex_refuse_mismatch(v, at, "map_list", "header_item");
    for (int i = 0; i < DEX_IDS_COUNT; i++)
        if (!(used >> (DEX_SECTION_STRING_ID + i) & 1) &&
            (v->h->ids[i].off != 0 || v->h->ids[i].size != 0))
            return dex_refuse_mismatch(v, at, "map_list", dex_ids_names[i]);
    return true;
}

/* --- all of them ----------------------------------------------------------------- */

/* Needs the header and map passes: only then are the sizes below what fits. */
static bool scratch(struct dex_verifier *v, void **ret)
{
    size_t types = v->h->ids[DEX_TYPE_IDS].size, strings = v->h->ids[DEX_STRING_IDS].size;
    size_t words = (size_t)(v->end - v->data) / 64 + 1 + v->map_count;
    uint8_t *p = calloc(1, words * 8 + types * 9 + strings);

    *ret = p;
    if (!p)
        return false;
    v->starts = (uint64_t *)(void *)p;
    v->class_def = (uint32_t *)(void *)(p + words * 8);
    v->seen = v->class_def + types;
    v->descriptor = p + words * 8 + types * 8;
    v->member_name = v->descriptor + types;
    return true;
}

/* Smaller files are done before another thread has woken up. */
#define PARTS_LEAST (256u << 10)

/* Whether the file is sound, found out on several threads; if not, nothing was said. */
static bool pass_in_parts(struct dex_verifier *v, struct pica_work *work)
{
    struct pica_notes unheard = { 0 };
    struct dex_verifier mine = *v;
    void *memory = NULL;
    bool good;

    if (!work || v->h->file_size < PARTS_LEAST)
        return false;
    mine.notes = &unheard;
    good = dex_pass_map(&mine) && scratch(&mine, &memory) && dex_pass_parts(&mine, work);
    free(memory);
    pica_notes_finish(&unheard);
    v->used = good ? mine.p : NULL;
    return good;
}

/* The passes behind the header, in their order. */
static enum pica_status pass_in_order(struct dex_verifier *v, bool *ret_good,
                                      struct pica_error *err)
{
    void *memory;

    v->pass = "dex.map";
    *ret_good = dex_pass_map(v);
    if (!*ret_good)
        return PICA_OK;
    if (!scratch(v, &memory))
        return pica_fail_nomem(err);
    v->pass = "dex.sections";
    *ret_good = dex_pass_sections(v);
    if (*ret_good) {
        v->used = v->p;
        v->pass = "dex.references";
        *ret_good = dex_pass_references(v);
    }
    free(memory);
    return PICA_OK;
}

enum pica_status dex_verify(struct dex_file *dex, const struct dex_header *h,
                            struct pica_work *work, struct pica_notes *notes,
                            struct pica_error *err)
{
    struct dex_verifier v = {
        .dex = dex,
        .h = h,
        .notes = notes,
        .data = dex->data.data,
        .end = dex->data.data + dex->data.len,
        .list_budget = dex->data.len,
        .set_budget = dex->data.len,
    };
    enum pica_status st = PICA_OK;
    bool good;

    if (!version_is_known(h->version)) {
        v.refused = true;
        pica_remark(notes, "dex.version", pica_place_at(dex->entry, h->at + 4u),
                    "not loadable: no runtime knows DEX version %03u", h->version);
    } else if (h->version == 41) {
        pica_remark(notes, "dex.version", pica_place_at(dex->entry, h->at + 4u),
                    "DEX version 041 is loaded from Android 15 on");
    }
    v.pass = "dex.header";
    good = dex_pass_header(&v);
    if (!good || !pass_in_parts(&v, work)) {
        v.pass = "dex.checksum";
        dex_pass_checksum(&v);
        if (good)
            st = pass_in_order(&v, &good, err);
    }
    if (st != PICA_OK)
        return st;
    if (v.used && h->version < 41) /* in a container other files follow */
        dex->used = (uint32_t)(v.used - v.data);
    dex->sound = good && !v.costly;
    dex->loadable = !v.refused;
    return PICA_OK;
}
