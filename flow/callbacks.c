#include "flow/callbacks.h"

#include "base/text.h"
#include "flow/framework.h"
#include "flow/packed.h"

#include <stdlib.h>

struct packed_callback {
    uint32_t name, name_hash; /* pica_hash_bytes() of it */
    uint32_t descriptor;
    uint32_t fired_by;
};

#include "callbacks.inc"

#define CLASS_COUNT (sizeof packed_classes / sizeof *packed_classes)
#define ROW_COUNT (sizeof packed_callbacks / sizeof *packed_callbacks)

/* Those of a class, in flow_callbacks.methods. */
struct slice {
    uint32_t first, count;
};

struct flow_callbacks {
    uint16_t *class_of;   /* by type: number of its slice + 1; 0: none */
    struct slice *slices; /* of the classes that the program names and that have some */
    size_t slice_count, slices_cap;
    struct flow_callback_method *methods;
    size_t count, cap;
};

_Static_assert(CLASS_COUNT < UINT16_MAX, "classes have 16-bit numbers");

static int by_signature(const void *a, const void *b)
{
    const struct flow_callback_method *x = a, *y = b;

    return (x->signature > y->signature) - (x->signature < y->signature);
}

/* The callbacks of one class whose signatures some file names. False without memory. */
static bool class_add(struct flow_callbacks *c, const struct flow_program *p, uint32_t type,
                      const struct packed_class *cls)
{
    size_t first = c->count;

    for (uint32_t i = cls->first; i < cls->first + cls->count; i++) {
        const struct packed_callback *row = &packed_callbacks[i];
        uint32_t signature = flow_name_may_be(p, row->name_hash)
                                 ? flow_signature_find(p, pica_span_str(packed_text + row->name),
                                                       packed_text + row->descriptor)
                                 : FLOW_NONE;

        if (signature == FLOW_NONE)
            continue;
        if (!pica_grow(&c->methods, &c->cap, c->count + 1, sizeof *c->methods))
            return false;
        c->methods[c->count++] =
            (struct flow_callback_method){ signature, (enum flow_phase)row->fired_by };
    }
    if (c->count == first)
        return true;
    qsort(c->methods + first, c->count - first, sizeof *c->methods, by_signature);
    if (!pica_grow(&c->slices, &c->slices_cap, c->slice_count + 1, sizeof *c->slices))
        return false;
    c->slices[c->slice_count++] = (struct slice){ (uint32_t)first, (uint32_t)(c->count - first) };
    c->class_of[type] = (uint16_t)c->slice_count;
    return true;
}

static bool callbacks_fill(struct flow_callbacks *c, const struct flow_program *p)
{
    size_t types = flow_type_count(p);

    c->class_of = calloc(types ? types : 1, sizeof *c->class_of);
    if (!c->class_of)
        return false;
    for (size_t i = 0; i < CLASS_COUNT; i++) {
        const struct packed_class *cls = &packed_classes[i];
        uint32_t type = flow_type_may_be(p, cls->hash)
                            ? flow_type_find(p, pica_span_str(packed_text + cls->name))
                            : FLOW_NONE;

        /* Code of a library that is there says itself what it calls. */
        if (type != FLOW_NONE && flow_class(p, type).dex != FLOW_NONE &&
            !flow_framework_find(flow_type_name(p, type)))
            continue;
        if (type != FLOW_NONE && !class_add(c, p, type, cls))
            return false;
    }
    return true;
}

struct flow_callbacks *flow_callbacks_new(struct flow_program *program)
{
    struct flow_callbacks *c = calloc(1, sizeof *c);

    if (c && callbacks_fill(c, program))
        return c;
    flow_callbacks_free(c);
    return NULL;
}

void flow_callbacks_free(struct flow_callbacks *c)
{
    if (!c)
        return;
    free(c->class_of);
    free(c->slices);
    free(c->methods);
    free(c);
}

const struct flow_callback_method *flow_callbacks_of(const struct flow_callbacks *c, uint32_t type,
                                                     size_t *ret_count)
{
    const struct slice *s = c->class_of[type] ? &c->slices[c->class_of[type] - 1] : NULL;

    *ret_count = s ? s->count : 0;
    return s ? c->methods + s->first : NULL;
}

size_t flow_callback_row_count(void)
{
    return ROW_COUNT;
}

struct flow_callback flow_callback_row(size_t n)
{
    size_t low = 0, high = CLASS_COUNT;

    while (high - low > 1) {
        size_t mid = low + (high - low) / 2;

        if (packed_classes[mid].first <= n)
            low = mid;
        else
            high = mid;
    }
    return (struct flow_callback){ packed_text + packed_classes[low].name,
                                   packed_text + packed_callbacks[n].name,
                                   packed_text + packed_callbacks[n].descriptor,
                                   (enum flow_phase)packed_callbacks[n].fired_by };
}
