#include "flow/framework.h"

#include "base/intern.h"

#include "framework.inc"

const char *flow_framework_text(uint32_t text)
{
    return framework_text + text;
}

static const struct flow_framework_class *find(const struct flow_framework_class *rows,
                                               const uint16_t *slots, size_t slot_count,
                                               struct pica_span descriptor, uint32_t hash)
{
    size_t mask = slot_count - 1;

    for (size_t at = hash & mask; slots[at]; at = (at + 1) & mask) {
        const struct flow_framework_class *c = &rows[slots[at] - 1];

        if (pica_span_is(descriptor, framework_text + c->name))
            return c;
    }
    return NULL;
}

const struct flow_framework_class *flow_framework_find_hashed(struct pica_span descriptor,
                                                              uint32_t hash)
{
    return find(framework, framework_slots, sizeof framework_slots / sizeof *framework_slots,
                descriptor, hash);
}

const struct flow_framework_class *flow_library_find_hashed(struct pica_span descriptor,
                                                            uint32_t hash)
{
    return find(library, library_slots, sizeof library_slots / sizeof *library_slots, descriptor,
                hash);
}

const struct flow_framework_class *flow_framework_find(struct pica_span descriptor)
{
    return flow_framework_find_hashed(descriptor, pica_hash_bytes(descriptor.data, descriptor.len));
}

bool flow_framework_super(struct pica_span descriptor, struct pica_span *ret_super)
{
    const struct flow_framework_class *c = flow_framework_find(descriptor);

    if (!c || !framework_text[c->super])
        return false;
    *ret_super = pica_span_str(framework_text + c->super);
    return true;
}

bool flow_framework_interface(const struct flow_framework_class *c, size_t *cursor,
                              struct pica_span *ret)
{
    const char *at = framework_text + c->interfaces + *cursor;
    size_t len = strcspn(at, ",");

    if (len == 0)
        return false;
    *ret = pica_span_of(at, len);
    *cursor += len + (at[len] == ',');
    return true;
}

size_t flow_framework_count(void)
{
    return sizeof framework / sizeof *framework;
}

const struct flow_framework_class *flow_framework_row(size_t n)
{
    return &framework[n];
}
