#include "dex/print_parts.h"

void dex_print_quoted(struct pica_span s, struct pica_text *out)
{
    size_t from = 0;

    pica_text_add_char(out, '"');
    for (size_t i = 0; i <= s.len; i++) {
        static const char special[] = "\b\f\n\r\t\"\\", letters[] = "bfnrt\"\\";
        const char *found = i < s.len && s.data[i] ? strchr(special, s.data[i]) : NULL;

        if (i < s.len && !found)
            continue;
        dex_add_utf8(pica_span_of(s.data + from, i - from), out);
        if (found) {
            pica_text_add_char(out, '\\');
            pica_text_add_char(out, letters[found - special]);
        }
        from = i + 1;
    }
    pica_text_add_char(out, '"');
}

static void print_elements(struct dex_printer *p, struct dex_annotation *a)
{
    struct dex_value v;
    uint32_t name;

    while (dex_print_more(p, 1) && dex_element_next(a, &name, &v)) {
        pica_text_add_char(p->out, ' ');
        dex_print_string(p, name);
        pica_text_add_char(p->out, '=');
        dex_print_value(p, &v);
    }
    if (a->elements.broken)
        pica_text_add(p->out, " (broken)");
}

void dex_print_annotation(struct dex_printer *p, struct dex_annotation *a)
{
    dex_print_type(p, a->type_idx);
    print_elements(p, a);
}

static void print_array(struct dex_printer *p, const struct dex_value *v)
{
    struct dex_values it = dex_value_array(p->dex, v);
    struct dex_value item;

    pica_text_add_char(p->out, '{');
    while (dex_print_more(p, 1) && dex_values_next(&it, &item)) {
        pica_text_add_char(p->out, ' ');
        dex_print_value(p, &item);
    }
    pica_text_add(p->out, " }");
}

/* Calls itself through arrays and annotations, which nest at most DEX_ENCODED_DEPTH deep: the
 * iterator that gave the value has seen to that. */
void dex_print_value(struct dex_printer *p, const struct dex_value *v)
{
    struct dex_annotation annotation;

    switch (v->kind) {
    case DEX_VALUE_OTHER:
        pica_text_add(p->out, "(broken)");
        return;
    case DEX_VALUE_INT:
        if (v->type == DEX_ENCODED_BOOLEAN)
            pica_text_add(p->out, v->number ? "true" : "false");
        else
            pica_text_addf(p->out, "%jd", (intmax_t)v->number);
        return;
    case DEX_VALUE_REAL:
        pica_text_addf(p->out, "%g", v->real);
        return;
    case DEX_VALUE_STRING:
        dex_print_quoted(dex_string(p->dex, v->string_idx), p->out);
        return;
    case DEX_VALUE_TYPE:
        dex_print_type(p, v->type_idx);
        return;
    case DEX_VALUE_FIELD:
    case DEX_VALUE_ENUM:
        dex_print_string(p, dex_field_id(p->dex, v->field_idx).name_idx);
        return;
    case DEX_VALUE_METHOD:
        dex_print_string(p, dex_method_id(p->dex, v->method_idx).name_idx);
        return;
    case DEX_VALUE_METHOD_TYPE:
        dex_print_proto(p, v->proto_idx);
        return;
    case DEX_VALUE_METHOD_HANDLE:
        pica_text_addf(p->out, "method_handle@%04x", v->handle_idx);
        return;
    case DEX_VALUE_ARRAY:
        print_array(p, v);
        return;
    case DEX_VALUE_ANNOTATION:
        if (dex_value_annotation(p->dex, v, &annotation))
            dex_print_annotation(p, &annotation);
        else
            pica_text_add(p->out, "(broken)");
        return;
    case DEX_VALUE_NULL:
        pica_text_add(p->out, "null");
        return;
    }
}
