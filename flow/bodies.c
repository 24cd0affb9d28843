#include "flow/bodies.h"

#include "base/text.h"
#include "flow/number_map.h"

#include <stdlib.h>

#define BYTES_KEPT_MAX (8u << 20)

struct flow_bodies {
    const struct flow_program *program;
    struct flow_number_map numbers; /* by method: in items */
    struct flow_body **items;
    size_t count, cap, bytes;
};

struct flow_bodies *flow_bodies_new(const struct flow_program *p)
{
    struct flow_bodies *b = calloc(1, sizeof *b);

    if (b)
        b->program = p;
    return b;
}

static void drop_all(struct flow_bodies *b)
{
    for (size_t n = 0; n < b->count; n++)
        flow_body_free(b->items[n]);
    b->count = b->bytes = 0;
    flow_number_map_finish(&b->numbers);
}

void flow_bodies_free(struct flow_bodies *b)
{
    if (!b)
        return;
    drop_all(b);
    free(b->items);
    free(b);
}

struct flow_body *flow_bodies_of(struct flow_bodies *b, uint32_t method, bool *ret_failed)
{
    const struct flow_method *m = flow_method(b->program, method);
    uint32_t number = flow_number_map_get(&b->numbers, method);
    struct flow_body *body;
    struct dex_code code;

    *ret_failed = false;
    if (number != UINT32_MAX)
        return b->items[number];
    if (!dex_code(flow_dex(b->program, m->dex), m->code_off, &code))
        return NULL;
    *ret_failed = true;
    if (!pica_grow(&b->items, &b->cap, b->count + 1, sizeof *b->items))
        return NULL;
    body = flow_body_new(flow_dex(b->program, m->dex), &code);
    if (!body || !flow_number_map_add(&b->numbers, method, (uint32_t)b->count)) {
        flow_body_free(body);
        return NULL;
    }
    *ret_failed = false;
    b->items[b->count++] = body;
    b->bytes += flow_body_bytes(body);
    return body;
}

void flow_bodies_trim(struct flow_bodies *b)
{
    if (b->bytes > BYTES_KEPT_MAX)
        drop_all(b);
}
