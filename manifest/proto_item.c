#include "manifest/proto_item.h"

#include "manifest/proto_wire.h"

/* Resource ids are valid with a package, or a type, in them (Resource.h is_valid). */
static bool is_valid(uint32_t id)
{
    return (id & 0xff000000u) && (id & 0x00ff0000u);
}

struct res_value proto_reference(const Aapt__Reference *r)
{
    bool dynamic = r->is_dynamic && r->is_dynamic->value && is_valid(r->id);
    struct res_value v = { .data = r->id };

    if (r->type == 1)
        v.type = dynamic ? RES_DYNAMIC_ATTRIBUTE : RES_ATTRIBUTE;
    else
        v.type = dynamic ? RES_DYNAMIC_REFERENCE : RES_REFERENCE;
    return v;
}

static bool primitive(const Aapt__Primitive *p, struct res_value *ret)
{
    enum { ARGB8 = RES_FIRST_COLOR, RGB8, ARGB4, RGB4 };

    switch (p->oneof_value_case) {
    case AAPT__PRIMITIVE__ONEOF_VALUE_NULL_VALUE:
        *ret = (struct res_value){ RES_NULL, 0 };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_EMPTY_VALUE:
        *ret = (struct res_value){ RES_NULL, 1 };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_FLOAT_VALUE:
        *ret = (struct res_value){ RES_FLOAT, p->float_value };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_DIMENSION_VALUE_DEPRECATED:
        *ret = (struct res_value){ RES_DIMENSION, p->dimension_value_deprecated };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_FRACTION_VALUE_DEPRECATED:
        *ret = (struct res_value){ RES_FRACTION, p->fraction_value_deprecated };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_INT_DECIMAL_VALUE:
        *ret = (struct res_value){ RES_INT_DEC, (uint32_t)p->int_decimal_value };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_INT_HEXADECIMAL_VALUE:
        *ret = (struct res_value){ RES_INT_HEX, p->int_hexadecimal_value };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_BOOLEAN_VALUE:
        *ret = (struct res_value){ RES_BOOLEAN, p->boolean_value ? UINT32_MAX : 0 };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_COLOR_ARGB8_VALUE:
        *ret = (struct res_value){ ARGB8, p->color_argb8_value };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_COLOR_RGB8_VALUE:
        *ret = (struct res_value){ RGB8, p->color_rgb8_value };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_COLOR_ARGB4_VALUE:
        *ret = (struct res_value){ ARGB4, p->color_argb4_value };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_COLOR_RGB4_VALUE:
        *ret = (struct res_value){ RGB4, p->color_rgb4_value };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_DIMENSION_VALUE:
        *ret = (struct res_value){ RES_DIMENSION, p->dimension_value };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE_FRACTION_VALUE:
        *ret = (struct res_value){ RES_FRACTION, p->fraction_value };
        return true;
    case AAPT__PRIMITIVE__ONEOF_VALUE__NOT_SET:
    default:
        return false;
    }
}

static bool text(ProtobufCBinaryData bytes, struct proto_value *ret)
{
    ret->value.type = RES_STRING;
    ret->text = proto_span(bytes);
    return true;
}

bool proto_item(const Aapt__Item *item, struct proto_value *ret)
{
    *ret = (struct proto_value){ 0 };
    switch (item->value_case) {
    case AAPT__ITEM__VALUE_REF:
        ret->value = proto_reference(item->ref);
        return true;
    case AAPT__ITEM__VALUE_STR:
        return text(item->str->value, ret);
    case AAPT__ITEM__VALUE_RAW_STR:
        return text(item->raw_str->value, ret);
    case AAPT__ITEM__VALUE_STYLED_STR:
        ret->styled = item->styled_str->n_span ? item->styled_str : NULL;
        return text(item->styled_str->value, ret);
    case AAPT__ITEM__VALUE_FILE:
        return text(item->file->path, ret);
    case AAPT__ITEM__VALUE_ID:
        ret->value.type = RES_BOOLEAN;
        return true;
    case AAPT__ITEM__VALUE_PRIM:
        return primitive(item->prim, &ret->value);
    case AAPT__ITEM__VALUE__NOT_SET:
    default:
        return false;
    }
}
