#include "dex/verifier.h"

#include "dex/encoded.h"
#include "dex/access.h"

/*
 * Items of the data section, each by itself. These loops see every byte of a
 * DEX file but its instructions; what is common takes the short way.
 */

/* --- strings -------------------------------------------------------------------------- */

#define ONES 0x0101010101010101ull
#define HIGHS 0x8080808080808080ull

/* How many of eight bytes are ASCII and not NUL, up to the first that is not. */
static unsigned ascii_run(uint64_t w)
{
    uint64_t others = ((w - ONES) | w) & HIGHS; /* true of the first of them */

    return others ? (unsigned)__builtin_ctzll(others) / 8 : 8;
}

/* One or more bytes, one UTF-16 unit ("MUTF-8 encoding"); *p moves on. */
static bool check_unit(struct dex_verifier *v, const uint8_t **p)
{
    const uint8_t *s = *p;
    uint32_t value;

    if (s >= v->end)
        return dex_refuse_cut(v, s, "string_data_item");
    if (s[0] == 0)
        return dex_refuse_mismatch(v, s, "string_data_item.data", "utf16_size");
    if (s[0] < 0x80) {
        *p = s + 1;
        return true;
    }
    if (s[0] < 0xc0 || s[0] >= 0xf0)
        return dex_refuse_value(v, s, "string_data_item.data", s[0]);
    if (v->end - s < (s[0] < 0xe0 ? 2 : 3))
        return dex_refuse_cut(v, s, "string_data_item");
    if ((s[1] & 0xc0) != 0x80)
        return dex_refuse_value(v, s + 1, "string_data_item.data", s[1]);
    if (s[0] < 0xe0) {
        value = (uint32_t)(s[0] & 0x1f) << 6 | (s[1] & 0x3f);
        if (value != 0 && value < 0x80)
            return dex_refuse_value(v, s, "string_data_item.data", value);
        *p = s + 2;
        return true;
    }
    if ((s[2] & 0xc0) != 0x80)
        return dex_refuse_value(v, s + 2, "string_data_item.data", s[2]);
    value = (uint32_t)(s[0] & 0x0f) << 12 | (uint32_t)(s[1] & 0x3f) << 6 | (s[2] & 0x3f);
    if (value < 0x800)
        return dex_refuse_value(v, s, "string_data_item.data", value);
    *p = s + 3;
    return true;
}

bool dex_item_string(struct dex_verifier *v)
{
    const uint8_t *s;
    uint32_t units;

    if (!dex_take_uleb(v, "string_data_item", &units))
        return false;
    s = v->p;
    while (units > 0) {
        if (v->end - s >= 8) {
            unsigned run = ascii_run(pica_le64(s));

            if (run >= units) {
                s += units;
                break;
            }
            s += run;
            units -= run;
            if (run == 8)
                continue;
        }
        if (!check_unit(v, &s))
            return false;
        units--;
    }
    if (s >= v->end)
        return dex_refuse_cut(v, s, "string_data_item");
    if (*s != 0)
        return dex_refuse_mismatch(v, s, "string_data_item.data", "utf16_size");
    v->p = s + 1;
    return true;
}

/* --- classes ---------------------------------------------------------------------------- */

static bool check_fields(struct dex_verifier *v, uint32_t count, bool is_static)
{
    uint32_t fields = v->h->ids[DEX_FIELD_IDS].size, idx = 0;

    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *at = v->p;
        uint32_t diff, flags;

        if (!dex_uleb(&v->p, v->data_end, &diff) || !dex_uleb(&v->p, v->data_end, &flags))
            return dex_refuse_cut(v, at, "encoded_field");
        if (diff >= fields - idx)
            return dex_refuse_index(v, at, "encoded_field.field_idx", (uint64_t)idx + diff, fields);
        idx += diff;
        if (!!(flags & DEX_ACC_STATIC) != is_static)
            return dex_refuse_value(v, at, "encoded_field.access_flags", flags);
    }
    return true;
}

/* Direct methods, or virtual ones with `direct` pointing at the `directs` direct ones before. */
static bool check_methods(struct dex_verifier *v, uint32_t count, const uint8_t *direct,
                          uint32_t directs)
{
    uint32_t methods = v->h->ids[DEX_METHOD_IDS].size, idx = 0, direct_idx = 0;

    if (directs > 0)
        direct_idx = dex_uleb_known(&direct);
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *at = v->p;
        uint32_t diff, flags, code;

        if (!dex_uleb(&v->p, v->data_end, &diff) || !dex_uleb(&v->p, v->data_end, &flags) ||
            !dex_uleb(&v->p, v->data_end, &code))
            return dex_refuse_cut(v, at, "encoded_method");
        if (diff >= methods - idx)
            return dex_refuse_index(v, at, "encoded_method.method_idx", (uint64_t)idx + diff,
                                    methods);
        idx += diff;
        while (directs > 0 && direct_idx <= idx) {
            if (direct_idx == idx)
                return dex_refuse_order(v, at, "encoded_method.method_idx");
            dex_uleb_known(&direct);
            dex_uleb_known(&direct);
            if (--directs > 0)
                direct_idx += dex_uleb_known(&direct);
        }
    }
    return true;
}

bool dex_item_class_data(struct dex_verifier *v)
{
    uint32_t counts[4];
    const uint8_t *direct, *at = v->p;

    for (int i = 0; i < 4; i++)
        if (!dex_uleb(&v->p, v->data_end, &counts[i]))
            return dex_refuse_cut(v, at, "class_data_item");
    if (!check_fields(v, counts[0], true) || !check_fields(v, counts[1], false))
        return false;
    direct = v->p;
    return check_methods(v, counts[2], NULL, 0) && check_methods(v, counts[3], direct, counts[2]);
}

/* --- code --------------------------------------------------------------------------------- */

static bool check_handler(struct dex_verifier *v, uint32_t units)
{
    const uint8_t *at = v->p;
    uint32_t types = v->h->ids[DEX_TYPE_IDS].size, type, addr;
    int32_t size;

    if (!dex_sleb(&v->p, v->end, &size))
        return dex_refuse_cut(v, at, "encoded_catch_handler");
    if (size < -65536 || size > 65536)
        return dex_refuse_value(v, at, "encoded_catch_handler.size", (uint32_t)size);
    for (int32_t i = size < 0 ? -size : size; i > 0; i--) {
        if (!dex_take_uleb(v, "encoded_type_addr_pair", &type) ||
            !dex_check_index(v, at, "encoded_type_addr_pair.type_idx", type, types) ||
            !dex_take_uleb(v, "encoded_type_addr_pair", &addr) ||
            !dex_check_index(v, at, "encoded_type_addr_pair.addr", addr, units))
            return false;
    }
    if (size <= 0 && (!dex_take_uleb(v, "encoded_catch_handler", &addr) ||
                      !dex_check_index(v, at, "catch_all_addr", addr, units)))
        return false;
    return true;
}

/* Takes back the marks of handler lists, so that no code can be said to begin there. */
static void unmark(struct dex_verifier *v, const uint8_t *from, const uint8_t *to)
{
    uint64_t *starts = v->starts + v->shift;
    size_t end = (size_t)(to - v->data);

    for (size_t off = (size_t)(from - v->data); off < end;) {
        if (off % 64 == 0 && end - off >= 64) {
            starts[off / 64] = 0;
            off += 64;
        } else {
            starts[off / 64] &= ~(1ull << off % 64);
            off++;
        }
    }
}

/* Where handler lists begin is kept in the marks of the whole file, which are free inside code
 * items. */
static bool check_tries(struct dex_verifier *v, const uint8_t *tries, uint32_t count,
                        uint32_t units)
{
    const uint8_t *base = tries + (size_t)count * 8;
    uint32_t lists, last = 0;

    v->p = base;
    if (!dex_take_uleb(v, "encoded_catch_handler_list", &lists))
        return false;
    if (lists == 0 || lists >= 65536)
        return dex_refuse_value(v, base, "encoded_catch_handler_list.size", lists);
    for (uint32_t i = 0; i < lists; i++) {
        dex_mark_start(v, v->p);
        if (!check_handler(v, units))
            return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *item = tries + (size_t)i * 8;
        uint32_t start = pica_le32(item), length = pica_le16(item + 4), off = pica_le16(item + 6);
        size_t handler = (size_t)(base - v->data) + off;

        if (start < last)
            return dex_refuse_order(v, item, "try_item.start_addr");
        if (!dex_check_index(v, item, "try_item.start_addr", start, units))
            return false;
        if (off >= (size_t)(v->p - base) ||
            !(v->starts[handler / 64 + v->shift] >> handler % 64 & 1))
            return dex_refuse_target(v, item, "try_item.handler_off", off);
        last = start + length;
        if (last > units)
            return dex_refuse_index(v, item, "try_item.insn_count", length, units - start + 1u);
    }
    unmark(v, base, v->p);
    return true;
}

bool dex_item_code(struct dex_verifier *v)
{
    const uint8_t *at = v->p, *tries;
    uint32_t registers, ins, outs, count, units;

    if (dex_left(v) < 16)
        return dex_refuse_cut(v, at, "code_item");
    registers = pica_le16(at);
    ins = pica_le16(at + 2);
    outs = pica_le16(at + 4);
    count = pica_le16(at + 6);
    units = pica_le32(at + 12);
    if (ins > registers)
        return dex_refuse_index(v, at, "code_item.ins_size", ins, registers + 1u);
    /* the short invokes name up to five registers, the same one repeatedly */
    if (outs > 5 && outs > registers)
        return dex_refuse_index(v, at, "code_item.outs_size", outs, registers + 1u);
    if (units > (dex_left(v) - 16) / 2)
        return dex_refuse_cut(v, at, "code_item.insns");
    v->p = at + 16 + (size_t)units * 2;
    if (count == 0)
        return true;
    /* code items are aligned, so that an odd number of units leaves two bytes */
    tries = v->p + (units % 2 ? 2 : 0);
    if ((size_t)(v->end - v->p) < (units % 2 ? 2u : 0u) || count > (size_t)(v->end - tries) / 8)
        return dex_refuse_cut(v, at, "code_item.tries");
    if (units % 2 && pica_le16(v->p) != 0)
        return dex_refuse_value(v, v->p, "padding", pica_le16(v->p));
    return check_tries(v, tries, count, units);
}

/* --- debug info --------------------------------------------------------------------------------
 */

/*
 * What the operands of a debug opcode are, in order: a uleb128 of any value
 * (u), an sleb128 (s), a register (r), or an index plus one into strings (S) or types (T).
 */
static const char *const debug_operands[10] = {
    [0x01] = "u",    /* DBG_ADVANCE_PC */
    [0x02] = "s",    /* DBG_ADVANCE_LINE */
    [0x03] = "rST",  /* DBG_START_LOCAL */
    [0x04] = "rSTS", /* DBG_START_LOCAL_EXTENDED */
    [0x05] = "r",    /* DBG_END_LOCAL */
    [0x06] = "r",    /* DBG_RESTART_LOCAL */
    [0x07] = "",     /* DBG_SET_PROLOGUE_END */
    [0x08] = "",     /* DBG_SET_EPILOGUE_BEGIN */
    [0x09] = "S",    /* DBG_SET_FILE */
};

static bool check_debug_operands(struct dex_verifier *v, const char *operands, const uint8_t **p)
{
    for (; *operands; operands++) {
        const uint8_t *at = *p;
        uint32_t n = 0, count;
        int32_t signed_n;

        if (*operands == 's' ? !dex_sleb(p, v->end, &signed_n) : !dex_uleb(p, v->end, &n))
            return dex_refuse_cut(v, at, "debug_info_item");
        if (*operands == 'r' && n >= 65536)
            return dex_refuse_index(v, at, "register_num", n, 65536);
        if (*operands != 'S' && *operands != 'T')
            continue;
        count = v->h->ids[*operands == 'S' ? DEX_STRING_IDS : DEX_TYPE_IDS].size;
        if (n > count)
            return dex_refuse_index(v, at, "debug_info_item", n - 1, count);
    }
    return true;
}

/* An index plus one. */
static bool debug_index(const uint8_t **p, uint32_t count)
{
    return dex_uleb_known(p) <= count;
}

/*
 * The operands of the opcodes that locals have, where the file goes on far
 * enough, and they are good; else false, and the long way says what is wrong.
 */
static bool check_debug_local(const struct dex_verifier *v, uint8_t opcode, const uint8_t **p)
{
    enum { OPERANDS_MOST = 4 * 5 };
    uint32_t strings = v->h->ids[DEX_STRING_IDS].size;
    const uint8_t *s = *p;

    if (v->end - s < OPERANDS_MOST || opcode < 0x03 || opcode > 0x06 || dex_uleb_known(&s) >= 65536)
        return false;
    if (opcode <= 0x04 &&
        (!debug_index(&s, strings) || !debug_index(&s, v->h->ids[DEX_TYPE_IDS].size)))
        return false;
    if (opcode == 0x04 && !debug_index(&s, strings))
        return false;
    *p = s;
    return true;
}

bool dex_item_debug_info(struct dex_verifier *v)
{
    const uint8_t *at = v->p, *p = v->p, *end = v->end;
    uint32_t line, parameters;

    if (!dex_uleb(&p, end, &line) || !dex_uleb(&p, end, &parameters))
        return dex_refuse_cut(v, at, "debug_info_item");
    if (parameters > 65536)
        return dex_refuse_value(v, at, "debug_info_item.parameters_size", parameters);
    while (parameters-- > 0)
        if (!check_debug_operands(v, "S", &p))
            return false;
    for (;;) {
        uint8_t opcode;

        while (p < end && *p >= 0x0a) /* special opcodes, the most */
            p++;
        if (p >= end)
            return dex_refuse_cut(v, at, "debug_info_item");
        opcode = *p++;
        if (opcode == 0) { /* DBG_END_SEQUENCE */
            v->p = p;
            return true;
        }
        /* ADVANCE_PC, ADVANCE_LINE, END_LOCAL, RESTART_LOCAL with an operand of one byte */
        if ((0x66u >> opcode & 1) && p < end && *p < 0x80) {
            p++;
            continue;
        }
        if (!check_debug_local(v, opcode, &p) &&
            !check_debug_operands(v, debug_operands[opcode], &p))
            return false;
    }
}

/* --- annotations and constants
 * --------------------------------------------------------------------- */

static bool check_array(struct dex_verifier *v, unsigned depth);
static bool check_annotation(struct dex_verifier *v, unsigned depth);

/* How wide a value of each type may be at most (0: there is no such type), and into what it is an
 * index; method handles have no table in the header. */
enum { NO_IDS = DEX_IDS_COUNT, HANDLES };

static const struct {
    uint8_t width, ids;
} value_rules[32] = {
    [DEX_ENCODED_BYTE] = { 1, NO_IDS },           [DEX_ENCODED_SHORT] = { 2, NO_IDS },
    [DEX_ENCODED_CHAR] = { 2, NO_IDS },           [DEX_ENCODED_INT] = { 4, NO_IDS },
    [DEX_ENCODED_LONG] = { 8, NO_IDS },           [DEX_ENCODED_FLOAT] = { 4, NO_IDS },
    [DEX_ENCODED_DOUBLE] = { 8, NO_IDS },         [DEX_ENCODED_METHOD_TYPE] = { 4, DEX_PROTO_IDS },
    [DEX_ENCODED_METHOD_HANDLE] = { 4, HANDLES }, [DEX_ENCODED_STRING] = { 4, DEX_STRING_IDS },
    [DEX_ENCODED_TYPE] = { 4, DEX_TYPE_IDS },     [DEX_ENCODED_FIELD] = { 4, DEX_FIELD_IDS },
    [DEX_ENCODED_METHOD] = { 4, DEX_METHOD_IDS }, [DEX_ENCODED_ENUM] = { 4, DEX_FIELD_IDS },
};

/* No compiler nests them so deep; the runtime would go on until its stack is used up. */
static bool too_deep(struct dex_verifier *v, const uint8_t *at)
{
    v->costly = true;
    pica_gap(v->notes, "dex", pica_place_at(v->dex->entry, (uint64_t)(at - v->data)),
             "arrays or annotations nest more than %u deep: not verified from there on",
             (unsigned)DEX_ENCODED_DEPTH);
    return false;
}

static bool check_value(struct dex_verifier *v, unsigned depth)
{
    const uint8_t *at = v->p;
    uint8_t type, arg;
    uint8_t ids;
    uint32_t idx = 0;

    if (at >= v->end)
        return dex_refuse_cut(v, at, "encoded_value");
    type = *at & 0x1f;
    arg = *at >> 5;
    v->p++;
    switch (type) {
    case DEX_ENCODED_ARRAY:
    case DEX_ENCODED_ANNOTATION:
        if (arg != 0)
            return dex_refuse_value(v, at, "encoded_value", *at);
        if (depth >= DEX_ENCODED_DEPTH)
            return too_deep(v, at);
        return type == DEX_ENCODED_ARRAY ? check_array(v, depth + 1)
                                         : check_annotation(v, depth + 1);
    case DEX_ENCODED_NULL:
        return arg == 0 || dex_refuse_value(v, at, "encoded_value", *at);
    case DEX_ENCODED_BOOLEAN:
        return arg <= 1 || dex_refuse_value(v, at, "encoded_value", *at);
    default:
        break;
    }
    if (arg >= value_rules[type].width)
        return dex_refuse_value(v, at, "encoded_value", *at);
    if (dex_left(v) < arg + 1u)
        return dex_refuse_cut(v, at, "encoded_value");
    v->p += arg + 1u;
    ids = value_rules[type].ids;
    if (ids == NO_IDS)
        return true;
    for (unsigned i = 0; i <= arg; i++)
        idx |= (uint32_t)at[1 + i] << (8 * i);
    return dex_check_index(v, at, "encoded_value", idx,
                           ids == HANDLES ? v->handles : v->h->ids[ids].size);
}

static bool check_array(struct dex_verifier *v, unsigned depth)
{
    uint32_t count;

    if (!dex_take_uleb(v, "encoded_array", &count))
        return false;
    for (; count > 0; count--)
        if (!check_value(v, depth))
            return false;
    return true;
}

static bool check_annotation(struct dex_verifier *v, unsigned depth)
{
    const uint8_t *at = v->p;
    uint32_t type, count, name, last = 0;

    if (!dex_take_uleb(v, "encoded_annotation", &type) ||
        !dex_check_index(v, at, "encoded_annotation.type_idx", type,
                         v->h->ids[DEX_TYPE_IDS].size) ||
        !dex_take_uleb(v, "encoded_annotation", &count))
        return false;
    for (uint32_t i = 0; i < count; i++) {
        at = v->p;
        if (!dex_take_uleb(v, "annotation_element", &name) ||
            !dex_check_index(v, at, "annotation_element.name_idx", name,
                             v->h->ids[DEX_STRING_IDS].size))
            return false;
        if (i > 0 && name <= last)
            return dex_refuse_order(v, at, "annotation_element.name_idx");
        if (!check_value(v, depth))
            return false;
        last = name;
    }
    return true;
}

bool dex_item_encoded_array(struct dex_verifier *v)
{
    return check_array(v, 0);
}

bool dex_item_annotation(struct dex_verifier *v)
{
    if (dex_left(v) < 1)
        return dex_refuse_cut(v, v->p, "annotation_item");
    if (*v->p > 2)
        return dex_refuse_value(v, v->p, "annotation_item.visibility", *v->p);
    v->p++;
    return check_annotation(v, 0);
}

/* `count` pairs of an index and an offset, by rising index. */
static bool check_directory_part(struct dex_verifier *v, uint32_t count, uint32_t ids,
                                 const char *what)
{
    uint32_t last = 0;

    if (count > dex_left(v) / 8)
        return dex_refuse_cut(v, v->p, what);
    for (uint32_t i = 0; i < count; i++, v->p += 8) {
        uint32_t idx = pica_le32(v->p);

        if (!dex_check_index(v, v->p, what, idx, ids))
            return false;
        if (i > 0 && idx <= last)
            return dex_refuse_order(v, v->p, what);
        last = idx;
    }
    return true;
}

bool dex_item_annotations_directory(struct dex_verifier *v)
{
    const uint8_t *at = v->p;

    if (dex_left(v) < 16)
        return dex_refuse_cut(v, at, "annotations_directory_item");
    v->p += 16;
    return check_directory_part(v, pica_le32(at + 4), v->h->ids[DEX_FIELD_IDS].size,
                                "field_annotation.field_idx") &&
           check_directory_part(v, pica_le32(at + 8), v->h->ids[DEX_METHOD_IDS].size,
                                "method_annotation.method_idx") &&
           check_directory_part(v, pica_le32(at + 12), v->h->ids[DEX_METHOD_IDS].size,
                                "parameter_annotation.method_idx");
}
