#include "dex/verifier.h"

#include "dex/encoded.h"

/*
 * The pass over the references: every offset names an item of the right kind,
 * tables are in order, names are names. The pass over the sections has
 * accepted every item by itself.
 */

uint8_t dex_descriptor_kind(struct dex_verifier *v, uint32_t type_idx)
{
    uint8_t kind = __atomic_load_n(&v->descriptor[type_idx], __ATOMIC_RELAXED);

    if (kind == 0) {
        struct pica_span s = dex_known_type(v, type_idx);

        if (!dex_name_is_descriptor(s))
            return 0;
        kind = s.data[0];
        __atomic_store_n(&v->descriptor[type_idx], kind, __ATOMIC_RELAXED);
    }
    return kind;
}

static bool is_member_name(struct dex_verifier *v, uint32_t string_idx)
{
    if (__atomic_load_n(&v->member_name[string_idx], __ATOMIC_RELAXED))
        return true;
    if (!dex_name_is_member(dex_known_string(v, string_idx)))
        return false;
    __atomic_store_n(&v->member_name[string_idx], 1, __ATOMIC_RELAXED);
    return true;
}

/*
 * Before all others: only then may names be read. That strings are in order is
 * seen on the way, and said when it is the turn of their section.
 */
bool dex_check_strings(struct dex_verifier *v, uint32_t from, uint32_t to,
                       const uint8_t **ret_unordered)
{
    const uint8_t *p = dex_id(v, DEX_STRING_IDS, from), *last = NULL;

    *ret_unordered = NULL;
    for (uint32_t i = from; i < to; i++, p += 4) {
        const uint8_t *s = v->data + pica_le32(p);

        if (!dex_check_target(v, p, "string_id_item.string_data_off", DEX_SECTION_STRING_DATA,
                              pica_le32(p)))
            return false;
        dex_uleb_known(&s);
        if (last && dex_name_compare(last, s, v->end) >= 0 && !*ret_unordered)
            *ret_unordered = p;
        last = s;
    }
    return true;
}

static bool check_types(struct dex_verifier *v)
{
    const uint8_t *p = dex_id(v, DEX_TYPE_IDS, 0);

    for (uint32_t i = 0; i < v->h->ids[DEX_TYPE_IDS].size; i++, p += 4) {
        if (!dex_descriptor_kind(v, i))
            return dex_refuse_name(v, p, "type_id_item.descriptor_idx", dex_known_type(v, i));
        if (i > 0 && pica_le32(p - 4) >= pica_le32(p))
            return dex_refuse_order(v, p, "type_id_item");
    }
    return true;
}

/* --- prototypes ---------------------------------------------------------------------------- */

static bool shorty_fits(char c, struct pica_span descriptor, bool is_return)
{
    if (c == 'L')
        return descriptor.data[0] == 'L' || descriptor.data[0] == '[';
    if (c == '\0' || !strchr("BCDFIJSZV", c) || (c == 'V' && !is_return))
        return false;
    return descriptor.data[0] == (uint8_t)c && descriptor.len == 1;
}

struct params {
    const uint8_t *at;
    uint32_t count;
};

static struct params params_at(const struct dex_verifier *v, uint32_t off)
{
    const uint8_t *p = v->data + off;

    return off == 0 ? (struct params){ 0 } : (struct params){ p + 4, pica_le32(p) };
}

/* Whether the parameters a come before b; equal ones do not. */
static bool params_before(struct params a, struct params b)
{
    for (uint32_t i = 0; i < b.count; i++) {
        uint32_t x, y;

        if (i >= a.count)
            return true;
        x = pica_le16(a.at + (size_t)i * 2);
        y = pica_le16(b.at + (size_t)i * 2);
        if (x != y)
            return x < y;
    }
    return false;
}

static bool check_proto(struct dex_verifier *v, const uint8_t *p, const uint8_t *last)
{
    uint32_t off = pica_le32(p + 8), type = pica_le32(p + 4);
    struct pica_span shorty = dex_known_string(v, pica_le32(p));
    struct params params;

    if (off != 0 &&
        !dex_check_target(v, p, "proto_id_item.parameters_off", DEX_SECTION_TYPE_LIST, off))
        return false;
    params = params_at(v, off);
    if (params.count > v->list_budget) {
        v->costly = true;
        return true;
    }
    v->list_budget -= params.count;
    if (shorty.len != (size_t)params.count + 1)
        return dex_refuse_mismatch(v, p, "proto_id_item.shorty_idx", "parameters_off");
    if (!shorty_fits((char)shorty.data[0], dex_known_type(v, type), true))
        return dex_refuse_mismatch(v, p, "proto_id_item.shorty_idx", "return_type_idx");
    for (uint32_t i = 0; i < params.count; i++)
        if (!shorty_fits((char)shorty.data[i + 1],
                         dex_known_type(v, pica_le16(params.at + (size_t)i * 2)), false))
            return dex_refuse_mismatch(v, p, "proto_id_item.shorty_idx", "parameters_off");
    if (last &&
        (pica_le32(last + 4) > type || (pica_le32(last + 4) == type &&
                                        !params_before(params_at(v, pica_le32(last + 8)), params))))
        return dex_refuse_order(v, p, "proto_id_item");
    return true;
}

static bool check_protos(struct dex_verifier *v)
{
    const uint8_t *p = dex_id(v, DEX_PROTO_IDS, 0);

    for (uint32_t i = 0; i < v->h->ids[DEX_PROTO_IDS].size && !v->costly; i++, p += 12)
        if (!check_proto(v, p, i > 0 ? p - 12 : NULL))
            return false;
    return true;
}

/* --- members -----------------------------------------------------------------------------------
 */

/* Class, name, then type or prototype, as one number that grows. */
static bool in_order(const uint8_t *last, const uint8_t *p)
{
    uint64_t a =
        (uint64_t)pica_le16(last) << 48 | (uint64_t)pica_le32(last + 4) << 16 | pica_le16(last + 2);
    uint64_t b = (uint64_t)pica_le16(p) << 48 | (uint64_t)pica_le32(p + 4) << 16 | pica_le16(p + 2);

    return a < b;
}

static bool check_fields(struct dex_verifier *v)
{
    const uint8_t *p = dex_id(v, DEX_FIELD_IDS, 0);

    for (uint32_t i = 0; i < v->h->ids[DEX_FIELD_IDS].size; i++, p += 8) {
        uint32_t cls = pica_le16(p), type = pica_le16(p + 2), name = pica_le32(p + 4);
        uint8_t kind = dex_descriptor_kind(v, type);

        if (dex_descriptor_kind(v, cls) != 'L')
            return dex_refuse_name(v, p, "field_id_item.class_idx", dex_known_type(v, cls));
        if (kind == 0 || kind == 'V')
            return dex_refuse_name(v, p, "field_id_item.type_idx", dex_known_type(v, type));
        if (!is_member_name(v, name))
            return dex_refuse_name(v, p, "field_id_item.name_idx", dex_known_string(v, name));
        if (i > 0 && !in_order(p - 8, p))
            return dex_refuse_order(v, p, "field_id_item");
    }
    return true;
}

static bool check_methods(struct dex_verifier *v)
{
    const uint8_t *p = dex_id(v, DEX_METHOD_IDS, 0);

    for (uint32_t i = 0; i < v->h->ids[DEX_METHOD_IDS].size; i++, p += 8) {
        uint32_t cls = pica_le16(p), name = pica_le32(p + 4);
        uint8_t kind = dex_descriptor_kind(v, cls);

        if (kind != 'L' && kind != '[')
            return dex_refuse_name(v, p, "method_id_item.class_idx", dex_known_type(v, cls));
        if (!is_member_name(v, name))
            return dex_refuse_name(v, p, "method_id_item.name_idx", dex_known_string(v, name));
        if (i > 0 && !in_order(p - 8, p))
            return dex_refuse_order(v, p, "method_id_item");
    }
    return true;
}

/* --- annotations and call sites -------------------------------------------------------------- */

/* The items of a section by themselves are good; `p` goes from one to the next. */
static const uint8_t *aligned4(const struct dex_verifier *v, const uint8_t *p)
{
    return p + (4 - (size_t)(p - v->data) % 4) % 4;
}

static bool check_set_ref_lists(struct dex_verifier *v, struct dex_map_item item)
{
    const uint8_t *p = v->data + item.offset;

    for (uint32_t i = 0; i < item.count; i++) {
        p = aligned4(v, p);
        for (uint32_t n = pica_le32(p); n > 0; n--) {
            p += 4;
            if (pica_le32(p) != 0 &&
                !dex_check_target(v, p, "annotation_set_ref_item.annotations_off",
                                  DEX_SECTION_ANNOTATION_SET, pica_le32(p)))
                return false;
        }
        p += 4;
    }
    return true;
}

static bool check_sets(struct dex_verifier *v, struct dex_map_item item)
{
    const uint8_t *p = v->data + item.offset;

    for (uint32_t i = 0; i < item.count; i++) {
        uint32_t last = 0, n;

        p = aligned4(v, p);
        n = pica_le32(p);
        p += 4;
        for (uint32_t k = 0; k < n; k++, p += 4) {
            uint32_t off = pica_le32(p), type;
            const uint8_t *annotation = v->data + off + 1; /* behind its visibility */

            /* The runtime lets 0 pass, and reads the type behind it: of the magic. */
            if (off != 0 && !dex_check_target(v, p, "annotation_off_item.annotation_off",
                                              DEX_SECTION_ANNOTATION, off))
                return false;
            type = dex_uleb_known(&annotation);
            if (k > 0 && type <= last)
                return dex_refuse_order(v, p, "annotation_off_item");
            last = type;
        }
    }
    return true;
}

/* An encoded index of the wanted type. */
static bool take_index(const uint8_t **p, uint8_t type, uint32_t count)
{
    uint32_t idx = 0;
    unsigned width = (unsigned)(**p >> 5) + 1;

    if ((**p & 0x1f) != type)
        return false;
    for (unsigned i = 0; i < width; i++)
        idx |= (uint32_t)(*p)[1 + i] << (8 * i);
    *p += width + 1;
    return idx < count;
}

static bool check_call_sites(struct dex_verifier *v, struct dex_map_item item)
{
    const uint8_t *p = v->data + item.offset;

    for (uint32_t i = 0; i < item.count; i++, p += 4) {
        uint32_t off = pica_le32(p);
        const uint8_t *array = v->data + off;

        if (!dex_check_target(v, p, "call_site_id_item.call_site_off", DEX_SECTION_ENCODED_ARRAY,
                              off))
            return false;
        if (dex_uleb_known(&array) < 3 ||
            !take_index(&array, DEX_ENCODED_METHOD_HANDLE, v->handles) ||
            !take_index(&array, DEX_ENCODED_STRING, v->h->ids[DEX_STRING_IDS].size) ||
            !take_index(&array, DEX_ENCODED_METHOD_TYPE, v->h->ids[DEX_PROTO_IDS].size))
            return dex_refuse_mismatch(v, p, "call_site_item", "call_site_id_item");
    }
    return true;
}

/* --- classes -----------------------------------------------------------------------------------
 */

/* Whether `s` comes before `name`, which is ASCII. */
static bool comes_before(const uint8_t *s, const char *name)
{
    for (; *s == (uint8_t)*name && *s != 0; s++)
        name++;
    return dex_name_rank(*s) < dex_name_rank((uint8_t)*name);
}

/* The first string that does not come before `name`. */
static uint32_t lower_bound(const struct dex_verifier *v, const char *name)
{
    uint32_t from = 0, to = v->h->ids[DEX_STRING_IDS].size;

    while (from < to) {
        uint32_t mid = from + (to - from) / 2;

        if (comes_before(dex_known_string(v, mid).data, name))
            from = mid + 1;
        else
            to = mid;
    }
    return from;
}

static uint32_t find_string(const struct dex_verifier *v, const char *name)
{
    uint32_t i = lower_bound(v, name);

    return i < v->h->ids[DEX_STRING_IDS].size && pica_span_is(dex_known_string(v, i), name)
               ? i
               : DEX_NO_INDEX;
}

static bool check_class_data(struct dex_verifier *v, struct dex_map_item item)
{
    v->angle_from = lower_bound(v, "<");
    v->angle_to = lower_bound(v, "=");
    v->init = find_string(v, "<init>");
    v->clinit = find_string(v, "<clinit>");
    v->p = v->data + item.offset;
    for (uint32_t i = 0; i < item.count; i++) {
        bool empty;

        if (!dex_check_class_data(v, &empty))
            return false;
        /* The runtime does not get past an item without members (CheckInterClassDataItem). */
        if (empty)
            break;
    }
    return true;
}

static bool check_directories(struct dex_verifier *v, struct dex_map_item item)
{
    v->p = v->data + item.offset;
    for (uint32_t i = 0; i < item.count && !v->costly; i++) {
        v->p = aligned4(v, v->p);
        if (!dex_check_directory(v))
            return false;
    }
    return true;
}

bool dex_check_references(struct dex_verifier *v, uint32_t i, const uint8_t *unordered)
{
    struct dex_map_item item = dex_map_item(v, i);

    switch (item.type) {
    case 0x0001:
        return !unordered || dex_refuse_order(v, unordered, "string_id_item");
    case 0x0002:
        return check_types(v);
    case 0x0003:
        return check_protos(v);
    case 0x0004:
        return check_fields(v);
    case 0x0005:
        return check_methods(v);
    case 0x0006:
        return dex_check_class_defs(v);
    case 0x0007:
        return check_call_sites(v, item);
    case 0x1002:
        return check_set_ref_lists(v, item);
    case 0x1003:
        return check_sets(v, item);
    case 0x2000:
        return check_class_data(v, item);
    case 0x2006:
        return check_directories(v, item);
    default:
        return true;
    }
}

bool dex_pass_references(struct dex_verifier *v)
{
    const uint8_t *unordered;

    if (!dex_check_strings(v, 0, v->h->ids[DEX_STRING_IDS].size, &unordered))
        return false;
    for (uint32_t i = 0; i < v->map_count; i++)
        if (!dex_check_references(v, i, unordered))
            return false;
    return true;
}
