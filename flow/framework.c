#include "flow/framework.h"

static const struct flow_framework_class framework[] = {
#include "framework.inc"
};

/* strcmp() against bytes that have no NUL. */
static int name_compare(struct pica_span a, const char *b)
{
    size_t len = strlen(b);
    int d = memcmp(a.data, b, a.len < len ? a.len : len);

    return d ? d : (a.len > len) - (a.len < len);
}

const struct flow_framework_class *flow_framework_find(struct pica_span descriptor)
{
    size_t low = 0, high = flow_framework_count();

    if (descriptor.len == 0)
        return NULL;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int d = name_compare(descriptor, framework[mid].name);

        if (d == 0)
            return &framework[mid];
        if (d < 0)
            high = mid;
        else
            low = mid + 1;
    }
    return NULL;
}

bool flow_framework_super(struct pica_span descriptor, struct pica_span *ret_super)
{
    const struct flow_framework_class *c = flow_framework_find(descriptor);

    if (!c || !c->super[0])
        return false;
    *ret_super = pica_span_str(c->super);
    return true;
}

bool flow_framework_interface(const struct flow_framework_class *c, size_t *cursor,
                              struct pica_span *ret)
{
    const char *at = c->interfaces + *cursor;
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
