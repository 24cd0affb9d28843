#include "flow/renamed.h"

#include "dex/access.h"

/* What tells an array map among the instance fields; static ones are caches, some shrunk away. */
struct fields {
    uint32_t numbers, number_arrays, object_arrays, others;
};

static void count_field(const struct flow_program *p, const struct flow_field *f, struct fields *n)
{
    const struct dex_file *dex = flow_dex(p, f->dex);
    struct pica_span type = dex_type(dex, dex_field_id(dex, f->field_idx).type_idx);

    if (f->access_flags & DEX_ACC_STATIC)
        return;
    if (pica_span_is(type, "I"))
        n->numbers++;
    else if (pica_span_is(type, "[I"))
        n->number_arrays++;
    else if (pica_span_is(type, "[Ljava/lang/Object;"))
        n->object_arrays++;
    else
        n->others++;
}

static bool declares(const struct flow_program *p, uint32_t type, const char *name,
                     const char *descriptor)
{
    uint32_t signature = flow_signature_find(p, pica_span_str(name), descriptor);

    return signature != FLOW_NONE && flow_declared(p, type, signature) != FLOW_NONE;
}

/*
 * Its methods are those of a Map, which it is not: ArrayMap below it is one, so
 * that they keep their names (androidx.collection.SimpleArrayMap).
 */
static bool is_array_map(const struct flow_program *p, uint32_t type, const struct fields *n)
{
    struct flow_class c = flow_class(p, type);

    return n->numbers == 1 && n->number_arrays == 1 && n->object_arrays == 1 && n->others == 0 &&
           c.super != FLOW_NONE && pica_span_is(flow_type_name(p, c.super), "Ljava/lang/Object;") &&
           !flow_is_a(p, type, pica_span_str("Ljava/util/Map;")) &&
           declares(p, type, "put", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;") &&
           declares(p, type, "get", "(Ljava/lang/Object;)Ljava/lang/Object;") &&
           declares(p, type, "remove", "(Ljava/lang/Object;)Ljava/lang/Object;") &&
           declares(p, type, "containsKey", "(Ljava/lang/Object;)Z");
}

static void tell(const struct flow_program *p, uint32_t type, flow_renamed_fn *found, void *context)
{
    const uint32_t *below;
    size_t count;

    found(context, type, "Landroidx/collection/SimpleArrayMap;");
    below = flow_subtypes(p, type, &count);
    for (size_t n = 0; n < count; n++)
        if (flow_is_a(p, below[n], pica_span_str("Ljava/util/Map;")))
            found(context, below[n], "Landroidx/collection/ArrayMap;");
}

void flow_renamed_find(const struct flow_program *p, flow_renamed_fn *found, void *context)
{
    size_t count = flow_field_count(p);

    for (uint32_t f = 0; f < count;) {
        uint32_t type = flow_field(p, f)->type;
        struct fields n = { 0 };

        for (; f < count && flow_field(p, f)->type == type; f++)
            count_field(p, flow_field(p, f), &n);
        if (is_array_map(p, type, &n))
            tell(p, type, found, context);
    }
}
