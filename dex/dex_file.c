#include "dex/dex_file.h"

#include "dex/verify.h"

void dex_close(struct dex_file *dex)
{
    pica_arena_finish(&dex->replaced);
    *dex = (struct dex_file){ 0 };
}

/* The type_list at `off` when it lies in the file whole, else an empty one. */
static struct dex_table type_list(const struct dex_file *dex, uint32_t off)
{
    struct dex_table list = { 0 };
    uint32_t count;

    if (off == 0 || off > dex->data.len || dex->data.len - off < 4)
        return list;
    count = pica_le32(dex->data.data + off);
    if (count > (dex->data.len - off - 4) / 2)
        return list;
    list.at = dex->data.data + off + 4;
    list.count = count;
    return list;
}

struct dex_proto dex_proto(const struct dex_file *dex, uint32_t idx)
{
    const uint8_t *p = dex->protos.at + (size_t)idx * 12;

    return (struct dex_proto){ pica_le32(p), pica_le32(p + 4), type_list(dex, pica_le32(p + 8)) };
}

struct dex_class dex_class(const struct dex_file *dex, uint32_t idx)
{
    const uint8_t *p = dex->classes.at + (size_t)idx * 32;
    uint32_t source_file = pica_le32(p + 16);

    return (struct dex_class){
        .class_idx = pica_le32(p),
        .access_flags = pica_le32(p + 4),
        .superclass = pica_le32(p + 8),
        .interfaces = type_list(dex, pica_le32(p + 12)),
        /* ART never looks at it, so any number may stand here in a sound file too */
        .source_file = source_file < dex->strings.count ? source_file : DEX_NO_INDEX,
        .annotations_off = pica_le32(p + 20),
        .class_data_off = pica_le32(p + 24),
        .static_values_off = pica_le32(p + 28),
    };
}

struct dex_class_data dex_class_data(const struct dex_file *dex, const struct dex_class *cls)
{
    struct dex_class_data it = { .fields = dex->fields.count, .methods = dex->methods.count };

    if (cls->class_data_off == 0)
        return it;
    if (cls->class_data_off >= dex->data.len) {
        it.broken = true;
        return it;
    }
    it.p = dex->data.data + cls->class_data_off;
    it.end = dex->data.data + dex->data.len;
    for (unsigned i = 0; i < 4; i++) {
        if (!dex_uleb(&it.p, it.end, &it.left[i])) {
            memset(it.left, 0, sizeof it.left);
            it.broken = true;
            return it;
        }
    }
    return it;
}

bool dex_class_data_next(struct dex_class_data *it, enum dex_member_list *ret_list,
                         struct dex_member *ret)
{
    uint32_t diff, flags, code = 0, idx;

    while (it->list < 4 && it->left[it->list] == 0) {
        it->list++;
        it->last_idx = 0;
    }
    if (it->list >= 4 || it->broken)
        return false;
    if (!dex_uleb(&it->p, it->end, &diff) || !dex_uleb(&it->p, it->end, &flags) ||
        (it->list >= DEX_DIRECT_METHODS && !dex_uleb(&it->p, it->end, &code))) {
        it->broken = true;
        return false;
    }
    idx = it->last_idx + diff; /* may wrap in a file that the passes refused */
    if (idx >= (it->list >= DEX_DIRECT_METHODS ? it->methods : it->fields)) {
        it->broken = true;
        return false;
    }
    it->left[it->list]--;
    it->last_idx = idx;
    *ret_list = (enum dex_member_list)it->list;
    *ret = (struct dex_member){ idx, flags, code };
    return true;
}

enum { CODE_HEADER = 16, TRY_ITEM = 8 };

bool dex_code(const struct dex_file *dex, uint32_t code_off, struct dex_code *ret)
{
    const uint8_t *p;
    uint32_t units;

    if (code_off == 0 || code_off > dex->data.len || dex->data.len - code_off < CODE_HEADER)
        return false;
    p = dex->data.data + code_off;
    units = pica_le32(p + 12);
    if (units > (dex->data.len - code_off - CODE_HEADER) / 2)
        return false;
    *ret = (struct dex_code){
        .registers = pica_le16(p),
        .ins = pica_le16(p + 2),
        .outs = pica_le16(p + 4),
        .tries = pica_le16(p + 6),
        .debug_off = pica_le32(p + 8),
        .offset = code_off,
        .insns_offset = code_off + CODE_HEADER,
        .insns = p + CODE_HEADER,
        .units = units,
    };
    return true;
}

uint32_t dex_try(const struct dex_file *dex, const struct dex_code *code, uint32_t n,
                 uint32_t *ret_start, uint32_t *ret_end, struct dex_handler *handlers, uint32_t max)
{
    /* try_items begin at the next multiple of four behind the instructions */
    uint64_t tries = ((uint64_t)code->insns_offset + (uint64_t)code->units * 2 + 3) & ~3ull;
    uint64_t list = tries + (uint64_t)code->tries * TRY_ITEM;
    const uint8_t *item, *p, *end = dex->data.data + dex->data.len;
    uint32_t start, length, count;
    int32_t size;

    if (n >= code->tries || list > dex->data.len)
        return 0;
    item = dex->data.data + tries + (size_t)n * TRY_ITEM;
    start = pica_le32(item);
    length = pica_le16(item + 4);
    if (start >= code->units || length > code->units - start)
        return 0;
    *ret_start = start;
    *ret_end = start + length;
    if (pica_le16(item + 6) >= dex->data.len - list)
        return 0;
    p = dex->data.data + list + pica_le16(item + 6);
    if (!dex_sleb(&p, end, &size) || size < -65536 || size > 65536)
        return 0;
    count = (uint32_t)(size < 0 ? -size : size);
    for (uint32_t i = 0; i < count; i++) {
        struct dex_handler h;

        if (!dex_uleb(&p, end, &h.type_idx) || !dex_uleb(&p, end, &h.target) ||
            h.type_idx >= dex->types.count || h.target >= code->units)
            return 0;
        if (i >= max)
            return i + 1;
        handlers[i] = h;
    }
    if (size <= 0) {
        struct dex_handler h = { .type_idx = DEX_NO_INDEX };

        if (!dex_uleb(&p, end, &h.target) || h.target >= code->units)
            return 0;
        if (count < max)
            handlers[count] = h;
        count++;
    }
    return count;
}
