#include "dex/print_parts.h"

/* The prototype of a method with its object as first parameter. */
static void print_instance_proto(struct dex_printer *p, struct dex_method_id id)
{
    struct pica_text proto = { 0 };

    dex_add_proto(p->dex, id.proto_idx, &proto);
    pica_text_add_char(p->out, '(');
    dex_print_type(p, id.class_idx);
    if (proto.failed)
        p->failed = true;
    else
        pica_text_add(p->out, proto.data + 1);
    pica_text_finish(&proto);
}

/*
 * What the handle takes and gives, the object first where there is one. Of the fields of an object
 * dexdump says this wrong (it drops the first character of their type).
 */
static void print_handle_type(struct dex_printer *p, const struct dex_method_handle *handle)
{
    struct dex_field_id field;

    if (handle->type < DEX_HANDLE_INVOKE_STATIC) {
        field = dex_field_id(p->dex, handle->idx);
        if (handle->type == DEX_HANDLE_STATIC_PUT || handle->type == DEX_HANDLE_STATIC_GET) {
            dex_print_type(p, field.type_idx);
            return;
        }
        pica_text_add_char(p->out, '(');
        dex_print_type(p, field.class_idx);
        pica_text_add(p->out, handle->type == DEX_HANDLE_INSTANCE_GET ? ")" : "");
        dex_print_type(p, field.type_idx);
        pica_text_add(p->out, handle->type == DEX_HANDLE_INSTANCE_PUT ? ")V" : "");
        return;
    }
    if (handle->type == DEX_HANDLE_INVOKE_STATIC) {
        dex_print_proto(p, dex_method_id(p->dex, handle->idx).proto_idx);
        return;
    }
    print_instance_proto(p, dex_method_id(p->dex, handle->idx));
}

static void print_handle(struct dex_printer *p, uint32_t idx)
{
    static const char *const types[] = {
        "put-static",         "get-static",    "put-instance",
        "get-instance",       "invoke-static", "invoke-instance",
        "invoke-constructor", "invoke-direct", "invoke-interface",
    };
    struct dex_method_handle handle;
    uint32_t class_idx, name_idx;

    pica_text_addf(p->out, "Method handle #%u:\n", idx);
    if (!dex_method_handle(p->dex, idx, &handle)) {
        pica_text_add(p->out, "  (broken)\n");
        return;
    }
    if (handle.type < DEX_HANDLE_INVOKE_STATIC) {
        class_idx = dex_field_id(p->dex, handle.idx).class_idx;
        name_idx = dex_field_id(p->dex, handle.idx).name_idx;
    } else {
        class_idx = dex_method_id(p->dex, handle.idx).class_idx;
        name_idx = dex_method_id(p->dex, handle.idx).name_idx;
    }
    pica_text_addf(p->out, "  type        : %s\n  target      : ", types[handle.type]);
    dex_print_type(p, class_idx);
    pica_text_add_char(p->out, ' ');
    dex_print_string(p, name_idx);
    pica_text_add(p->out, "\n  target_type : ");
    print_handle_type(p, &handle);
    pica_text_add_char(p->out, '\n');
}

/* What a value is called among the arguments of a bootstrap method. */
static const char *argument_type(const struct dex_value *v)
{
    switch (v->type) {
    case DEX_ENCODED_BYTE:
        return "byte";
    case DEX_ENCODED_SHORT:
        return "short";
    case DEX_ENCODED_CHAR:
        return "char";
    case DEX_ENCODED_INT:
        return "int";
    case DEX_ENCODED_LONG:
        return "long";
    case DEX_ENCODED_FLOAT:
        return "float";
    case DEX_ENCODED_DOUBLE:
        return "double";
    case DEX_ENCODED_METHOD_TYPE:
        return "MethodType";
    case DEX_ENCODED_METHOD_HANDLE:
        return "MethodHandle";
    case DEX_ENCODED_STRING:
        return "String";
    case DEX_ENCODED_TYPE:
        return "Class";
    case DEX_ENCODED_FIELD:
        return "Field";
    case DEX_ENCODED_METHOD:
        return "Method";
    case DEX_ENCODED_ENUM:
        return "Enum";
    case DEX_ENCODED_ARRAY:
        return "Array";
    case DEX_ENCODED_ANNOTATION:
        return "Annotation";
    case DEX_ENCODED_NULL:
        return "Null";
    case DEX_ENCODED_BOOLEAN:
        return "boolean";
    }
    return "?";
}

static void print_call_site(struct dex_printer *p, uint32_t idx)
{
    struct dex_values it = dex_call_site_values(p->dex, idx);
    struct dex_call_site site;
    struct dex_value v;

    pica_text_addf(p->out, "Call site #%u: // offset %u\n", idx,
                   pica_le32(p->dex->call_sites.at + (size_t)idx * 4));
    for (uint32_t n = 0; dex_print_more(p, 1) && dex_values_next(&it, &v); n++) {
        pica_text_addf(p->out, "  link_argument[%u] : ", n);
        if (v.kind == DEX_VALUE_STRING)
            dex_print_string(p, v.string_idx);
        else if (v.kind == DEX_VALUE_METHOD_HANDLE)
            pica_text_addf(p->out, "%u", v.handle_idx);
        else
            dex_print_value(p, &v);
        pica_text_addf(p->out, " (%s)\n", argument_type(&v));
    }
    if (it.broken || !dex_call_site(p->dex, idx, &site))
        pica_text_add(p->out, "  (broken)\n");
}

void dex_print_links(struct dex_printer *p)
{
    for (uint32_t i = 0; i < p->dex->method_handles.count && dex_print_begin(p); i++)
        print_handle(p, i);
    for (uint32_t i = 0; i < p->dex->call_sites.count && dex_print_more(p, 1); i++)
        print_call_site(p, i);
    p->failed |= p->out->failed;
}
