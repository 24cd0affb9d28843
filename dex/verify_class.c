#include "dex/verifier.h"

#include "dex/access.h"
#include "dex/encoded.h"

/*
 * Classes: each class_def against the others, and its members against it.
 * Access flags as AOSP art/libdexfile dex_file_verifier.cc,
 * CheckFieldAccessFlags and CheckMethodAccessFlags. Since version 037 (default
 * methods) more is refused than before.
 */

enum { DEFAULT_METHODS_SINCE = 37, CLASS_ORDER_SINCE = 37 };

#define JAVA_FLAGS 0xffffu
#define VISIBILITY ((uint32_t)(DEX_ACC_PUBLIC | DEX_ACC_PRIVATE | DEX_ACC_PROTECTED))

static bool strict(const struct dex_verifier *v)
{
    return v->h->version >= DEFAULT_METHODS_SINCE;
}

static bool one_visibility(uint32_t flags)
{
    flags &= VISIBILITY;
    return (flags & (flags - 1)) == 0;
}

/* --- class_defs ------------------------------------------------------------------------------ */

/* Whether class `i` comes after the class of `type`, if that is in the file. */
static bool defined_before(const struct dex_verifier *v, uint32_t type, uint32_t i)
{
    return v->class_def[type] <= i + 1;
}

static bool check_interfaces(struct dex_verifier *v, const uint8_t *def, uint32_t i)
{
    uint32_t cls = pica_le32(def), off = pica_le32(def + 12), count;
    const uint8_t *p;

    if (off == 0)
        return true;
    p = v->data + off + 4;
    count = pica_le32(v->data + off);
    if (count > v->list_budget) {
        v->costly = true;
        return true;
    }
    v->list_budget -= count;
    for (uint32_t k = 0; k < count; k++, p += 2) {
        uint32_t type = pica_le16(p);

        if (v->h->version >= CLASS_ORDER_SINCE && (type == cls || !defined_before(v, type, i)))
            return dex_refuse_order(v, def, "class_def_item.interfaces_off");
        if (dex_descriptor_kind(v, type) != 'L')
            return dex_refuse_name(v, p, "type_item.type_idx", dex_known_type(v, type));
        if (v->seen[type] == i + 1)
            return dex_refuse_order(v, p, "class_def_item.interfaces_off");
        v->seen[type] = i + 1;
    }
    return true;
}

/* The class that the first member in a class_data_item belongs to, or DEX_NO_INDEX. */
static uint32_t class_data_definer(const struct dex_verifier *v, const uint8_t *p)
{
    uint32_t fields = dex_uleb_known(&p), methods;

    fields |= dex_uleb_known(&p);
    methods = dex_uleb_known(&p);
    methods |= dex_uleb_known(&p);
    if (fields != 0)
        return pica_le16(dex_id(v, DEX_FIELD_IDS, dex_uleb_known(&p)));
    if (methods != 0)
        return pica_le16(dex_id(v, DEX_METHOD_IDS, dex_uleb_known(&p)));
    return DEX_NO_INDEX;
}

/* The same for an annotations_directory_item. */
static uint32_t directory_definer(const struct dex_verifier *v, const uint8_t *p)
{
    if (pica_le32(p + 4) != 0)
        return pica_le16(dex_id(v, DEX_FIELD_IDS, pica_le32(p + 16)));
    if (pica_le32(p + 8) != 0 || pica_le32(p + 12) != 0)
        return pica_le16(dex_id(v, DEX_METHOD_IDS, pica_le32(p + 16)));
    return DEX_NO_INDEX;
}

/* Sets are shared by what is annotated alike: all of them may be read as often as fits the file. */
static void charge_set(struct dex_verifier *v, uint32_t off)
{
    uint32_t count = pica_le32(v->data + off);

    v->costly |= count > v->set_budget;
    v->set_budget -= v->costly ? 0 : count;
}

static bool check_offsets(struct dex_verifier *v, const uint8_t *def)
{
    static const struct {
        uint8_t at;
        enum dex_section section;
        const char *what;
    } offsets[] = {
        { 12, DEX_SECTION_TYPE_LIST, "class_def_item.interfaces_off" },
        { 20, DEX_SECTION_ANNOTATIONS_DIRECTORY, "class_def_item.annotations_off" },
        { 24, DEX_SECTION_CLASS_DATA, "class_def_item.class_data_off" },
        { 28, DEX_SECTION_ENCODED_ARRAY, "class_def_item.static_values_off" },
    };

    for (size_t i = 0; i < sizeof offsets / sizeof offsets[0]; i++) {
        uint32_t off = pica_le32(def + offsets[i].at);

        if (off != 0 &&
            !dex_check_target(v, def + offsets[i].at, offsets[i].what, offsets[i].section, off))
            return false;
    }
    return true;
}

static bool check_class_def(struct dex_verifier *v, const uint8_t *def, uint32_t i)
{
    uint32_t cls = pica_le32(def), superclass = pica_le32(def + 8);
    uint32_t directory = pica_le32(def + 20), data = pica_le32(def + 24), definer;

    if (dex_descriptor_kind(v, cls) != 'L')
        return dex_refuse_name(v, def, "class_def_item.class_idx", dex_known_type(v, cls));
    if (pica_le32(def + 4) & ~JAVA_FLAGS)
        return dex_refuse_value(v, def + 4, "class_def_item.access_flags", pica_le32(def + 4));
    if (!check_offsets(v, def))
        return false;
    if (superclass != DEX_NO_INDEX) {
        if (v->h->version >= CLASS_ORDER_SINCE &&
            (superclass == cls || !defined_before(v, superclass, i)))
            return dex_refuse_order(v, def, "class_def_item.superclass_idx");
        if (dex_descriptor_kind(v, superclass) != 'L')
            return dex_refuse_name(v, def, "class_def_item.superclass_idx",
                                   dex_known_type(v, superclass));
    }
    if (!check_interfaces(v, def, i))
        return false;
    if (data != 0) {
        definer = class_data_definer(v, v->data + data);
        if (definer != cls && definer != DEX_NO_INDEX)
            return dex_refuse_mismatch(v, def, "class_data_item", "class_def_item");
    }
    if (directory != 0) {
        uint32_t set = pica_le32(v->data + directory);

        definer = directory_definer(v, v->data + directory);
        if (definer != cls && definer != DEX_NO_INDEX)
            return dex_refuse_mismatch(v, def, "annotations_directory_item", "class_def_item");
        /* One that names no member can be that of many classes. */
        if (definer == DEX_NO_INDEX && dex_starts(v, DEX_SECTION_ANNOTATION_SET, set))
            charge_set(v, set);
    }
    return true;
}

bool dex_check_class_defs(struct dex_verifier *v)
{
    for (uint32_t i = 0; i < v->h->ids[DEX_CLASS_DEFS].size && !v->costly; i++)
        if (!check_class_def(v, dex_id(v, DEX_CLASS_DEFS, i), i))
            return false;
    return true;
}

/* --- access flags --------------------------------------------------------------------------------
 */

static bool field_flags_are_good(const struct dex_verifier *v, uint32_t flags, uint32_t class_flags)
{
    const uint32_t constant = DEX_ACC_PUBLIC | DEX_ACC_FINAL | DEX_ACC_STATIC;
    const uint32_t others =
        DEX_ACC_PRIVATE | DEX_ACC_PROTECTED | DEX_ACC_VOLATILE | DEX_ACC_TRANSIENT | DEX_ACC_ENUM;

    if ((flags & ~JAVA_FLAGS) || !one_visibility(flags))
        return false;
    if (class_flags & DEX_ACC_INTERFACE)
        return !strict(v) || ((flags & constant) == constant && !(flags & others));
    return (flags & (DEX_ACC_VOLATILE | DEX_ACC_FINAL)) != (DEX_ACC_VOLATILE | DEX_ACC_FINAL);
}

enum role { PLAIN, INSTANCE_INIT, CLASS_INIT };

static bool abstract_flags_are_good(const struct dex_verifier *v, uint32_t flags,
                                    uint32_t class_flags, enum role role)
{
    const uint32_t forbidden = DEX_ACC_PRIVATE | DEX_ACC_STATIC | DEX_ACC_FINAL | DEX_ACC_NATIVE |
                               DEX_ACC_STRICT | DEX_ACC_SYNCHRONIZED;
    const uint32_t wanted = DEX_ACC_PUBLIC | DEX_ACC_ABSTRACT;

    if (!(flags & (DEX_ACC_NATIVE | DEX_ACC_ABSTRACT)))
        return false;
    if (role != PLAIN && strict(v))
        return false;
    if ((flags & DEX_ACC_ABSTRACT) && (flags & forbidden))
        return false;
    return !(class_flags & DEX_ACC_INTERFACE) || !strict(v) || (flags & wanted) == wanted;
}

static bool method_flags_are_good(const struct dex_verifier *v, uint32_t flags,
                                  uint32_t class_flags, enum role role, bool has_code, bool direct)
{
    const uint32_t all = JAVA_FLAGS | DEX_ACC_CONSTRUCTOR | DEX_ACC_DECLARED_SYNCHRONIZED;
    const uint32_t init_allowed =
        VISIBILITY | DEX_ACC_STRICT | DEX_ACC_TRANSIENT /* varargs */ | DEX_ACC_SYNTHETIC;
    /* others of the sixteen are ignored from here on */
    const uint32_t known = VISIBILITY | DEX_ACC_STATIC | DEX_ACC_FINAL | DEX_ACC_SYNTHETIC |
                           DEX_ACC_SYNCHRONIZED | DEX_ACC_VOLATILE /* bridge */ |
                           DEX_ACC_TRANSIENT | DEX_ACC_NATIVE | DEX_ACC_ABSTRACT | DEX_ACC_STRICT;
    bool is_static = flags & DEX_ACC_STATIC;

    if ((flags & ~all) || !one_visibility(flags))
        return false;
    if ((flags & DEX_ACC_CONSTRUCTOR) && role == PLAIN)
        return false;
    if (role != PLAIN && is_static != (role == CLASS_INIT) && strict(v))
        return false;
    if (((flags & (DEX_ACC_STATIC | DEX_ACC_PRIVATE)) || role != PLAIN) != direct)
        return false;
    flags &= known;
    if ((class_flags & DEX_ACC_INTERFACE) && strict(v) &&
        !(flags & (DEX_ACC_PUBLIC | DEX_ACC_STATIC | DEX_ACC_PRIVATE)))
        return false;
    if (!has_code)
        return abstract_flags_are_good(v, flags, class_flags, role);
    if (flags & (DEX_ACC_NATIVE | DEX_ACC_ABSTRACT))
        return false;
    return role != INSTANCE_INIT || !(flags & ~init_allowed);
}

/* --- class_data
 * ------------------------------------------------------------------------------------- */

/* The class whose members are being looked at. */
struct owner {
    uint32_t type;
    const uint8_t *def;
    uint32_t flags;
};

/* Constants of static fields: the type that the first character of a field's must be. */
static bool constant_fits(uint8_t value, uint8_t field)
{
    switch (value & 0x1f) {
    case DEX_ENCODED_BOOLEAN:
        return field == 'Z';
    case DEX_ENCODED_BYTE:
        return field == 'B';
    case DEX_ENCODED_SHORT:
        return field == 'S';
    case DEX_ENCODED_CHAR:
        return field == 'C';
    case DEX_ENCODED_INT:
        return field == 'I';
    case DEX_ENCODED_LONG:
        return field == 'J';
    case DEX_ENCODED_FLOAT:
        return field == 'F';
    case DEX_ENCODED_DOUBLE:
        return field == 'D';
    case DEX_ENCODED_NULL:
    case DEX_ENCODED_STRING:
    case DEX_ENCODED_TYPE:
        return !strchr("ZBSCIJFDV", field);
    default: /* the runtime knows no others here */
        return false;
    }
}

/* `p` points at the static fields, of which there are `count`. */
static bool check_constants(struct dex_verifier *v, const struct owner *owner, const uint8_t *p,
                            uint32_t count)
{
    uint32_t off = pica_le32(owner->def + 28), values, idx = 0;
    const uint8_t *value = v->data + off;

    if (off == 0)
        return true;
    /* the class_defs may stand behind the class data, and not be checked yet */
    if (!dex_check_target(v, owner->def + 28, "class_def_item.static_values_off",
                          DEX_SECTION_ENCODED_ARRAY, off))
        return false;
    values = dex_uleb_known(&value);
    if (values > count)
        return dex_refuse_mismatch(v, v->data + off, "static_values_off", "static_fields_size");
    for (uint32_t i = 0; i < values; i++) {
        uint32_t type;

        idx += dex_uleb_known(&p);
        dex_uleb_known(&p);
        type = pica_le16(dex_id(v, DEX_FIELD_IDS, idx) + 2);
        if (!constant_fits(*value, dex_known_type(v, type).data[0]))
            return dex_refuse_mismatch(v, value, "encoded_value", "field_id_item.type_idx");
        if (!dex_encoded_skip(&value, v->end))
            return dex_refuse_cut(v, value, "encoded_value");
    }
    return true;
}

static bool check_field(struct dex_verifier *v, const struct owner *owner, const uint8_t *at,
                        uint32_t idx, uint32_t flags)
{
    if (pica_le16(dex_id(v, DEX_FIELD_IDS, idx)) != owner->type)
        return dex_refuse_mismatch(v, at, "encoded_field.field_idx", "class_def_item.class_idx");
    if (!field_flags_are_good(v, flags, owner->flags))
        return dex_refuse_value(v, at, "encoded_field.access_flags", flags);
    return true;
}

/* "()V" for <clinit>, "(...)V" for <init>. */
static bool init_proto_is_good(const struct dex_verifier *v, const uint8_t *method, enum role role)
{
    const uint8_t *proto = dex_id(v, DEX_PROTO_IDS, pica_le16(method + 2));
    uint32_t off = pica_le32(proto + 8);

    return pica_span_is(dex_known_type(v, pica_le32(proto + 4)), "V") &&
           (role != CLASS_INIT || off == 0 ||
            (dex_starts(v, DEX_SECTION_TYPE_LIST, off) && pica_le32(v->data + off) == 0));
}

static bool check_method(struct dex_verifier *v, const struct owner *owner, const uint8_t *at,
                         const struct dex_member *m, bool direct)
{
    const uint8_t *method = dex_id(v, DEX_METHOD_IDS, m->idx);
    uint32_t name = pica_le32(method + 4);
    enum role role = name == v->clinit ? CLASS_INIT : name == v->init ? INSTANCE_INIT : PLAIN;

    if (m->code_off != 0 &&
        !dex_check_target(v, at, "encoded_method.code_off", DEX_SECTION_CODE, m->code_off))
        return false;
    if (pica_le16(method) != owner->type)
        return dex_refuse_mismatch(v, at, "encoded_method.method_idx", "class_def_item.class_idx");
    if (role == PLAIN && name >= v->angle_from && name < v->angle_to)
        return dex_refuse_name(v, at, "method_id_item.name_idx", dex_known_string(v, name));
    if (!method_flags_are_good(v, m->access_flags, owner->flags, role, m->code_off != 0, direct))
        return dex_refuse_value(v, at, "encoded_method.access_flags", m->access_flags);
    if (role != PLAIN && !init_proto_is_good(v, method, role))
        return dex_refuse_mismatch(v, at, "method_id_item.name_idx", "proto_idx");
    return true;
}

bool dex_check_class_data(struct dex_verifier *v, bool *ret_empty)
{
    struct owner owner = { .type = class_data_definer(v, v->p) };
    const uint8_t *at = v->p, *statics;
    uint32_t counts[4];

    for (int i = 0; i < 4; i++)
        counts[i] = dex_uleb_known(&v->p);
    *ret_empty = owner.type == DEX_NO_INDEX;
    if (*ret_empty)
        return true;
    if (v->class_def[owner.type] == 0)
        return dex_refuse_mismatch(v, at, "class_data_item", "class_defs");
    owner.def = dex_id(v, DEX_CLASS_DEFS, v->class_def[owner.type] - 1);
    owner.flags = pica_le32(owner.def + 4);
    statics = v->p;
    for (int list = DEX_STATIC_FIELDS; list <= DEX_VIRTUAL_METHODS; list++) {
        struct dex_member m = { 0 };

        for (uint32_t i = 0; i < counts[list]; i++) {
            at = v->p;
            m.idx += dex_uleb_known(&v->p);
            m.access_flags = dex_uleb_known(&v->p);
            if (list >= DEX_DIRECT_METHODS)
                m.code_off = dex_uleb_known(&v->p);
            if (list >= DEX_DIRECT_METHODS
                    ? !check_method(v, &owner, at, &m, list == DEX_DIRECT_METHODS)
                    : !check_field(v, &owner, at, m.idx, m.access_flags))
                return false;
        }
    }
    return check_constants(v, &owner, statics, counts[DEX_STATIC_FIELDS]);
}

/* --- annotations
 * ---------------------------------------------------------------------------------------- */

/* A parameter list that was found to be one: its entries, and what they name. */
static void charge_list(struct dex_verifier *v, uint32_t off)
{
    const uint8_t *p = v->data + off + 4;

    charge_set(v, off);
    for (uint32_t n = v->costly ? 0 : pica_le32(v->data + off); n > 0 && !v->costly; n--, p += 4)
        if (dex_starts(v, DEX_SECTION_ANNOTATION_SET, pica_le32(p)))
            charge_set(v, pica_le32(p));
}

bool dex_check_directory(struct dex_verifier *v)
{
    static const enum dex_section targets[3] = { DEX_SECTION_ANNOTATION_SET,
                                                 DEX_SECTION_ANNOTATION_SET,
                                                 DEX_SECTION_ANNOTATION_SET_REF_LIST };
    uint32_t definer = directory_definer(v, v->p), counts[3];

    if (pica_le32(v->p) != 0 && !dex_check_target(v, v->p, "class_annotations_off",
                                                  DEX_SECTION_ANNOTATION_SET, pica_le32(v->p)))
        return false;
    if (pica_le32(v->p) != 0 && definer != DEX_NO_INDEX)
        charge_set(v, pica_le32(v->p));
    for (int part = 0; part < 3; part++)
        counts[part] = pica_le32(v->p + 4 + 4 * part);
    v->p += 16;
    for (int part = 0; part < 3; part++) {
        enum dex_ids ids = part == 0 ? DEX_FIELD_IDS : DEX_METHOD_IDS;

        for (uint32_t i = 0; i < counts[part]; i++, v->p += 8) {
            if (pica_le16(dex_id(v, ids, pica_le32(v->p))) != definer)
                return dex_refuse_mismatch(v, v->p, "annotations_directory_item", "class_idx");
            if (!dex_check_target(v, v->p + 4, "annotations_off", targets[part],
                                  pica_le32(v->p + 4)))
                return false;
            if (targets[part] == DEX_SECTION_ANNOTATION_SET)
                charge_set(v, pica_le32(v->p + 4));
            else
                charge_list(v, pica_le32(v->p + 4));
            if (v->costly)
                return true;
        }
    }
    return true;
}
