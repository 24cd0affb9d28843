#include "flow/program_parts.h"

#include <stdlib.h>

/* As long as labels become (dex_add_method_label()). */
#define LABEL_MAX 65536u

/* A prototype is a chain from its last parameter back to its return type. */
static uint32_t previous(const struct flow_program *p, uint32_t proto, uint32_t *ret_type)
{
    *ret_type = (uint32_t)p->protos.keys[proto];
    return (uint32_t)(p->protos.keys[proto] >> 32);
}

/* Its types, the last parameter first, the return type at the end; malloc'ed, NULL without
 * memory. There is at least one. */
static uint32_t *proto_types(const struct flow_program *p, uint32_t proto, size_t *ret_count)
{
    uint32_t *types, type, at = proto;
    size_t n = 0;

    do {
        at = previous(p, at, &type);
        n++;
    } while (at != FLOW_NONE);
    types = calloc(n, sizeof *types);
    *ret_count = n;
    at = proto;
    for (size_t k = 0; types && k < n; k++)
        at = previous(p, at, &types[k]);
    return types;
}

void flow_signature_add_label(const struct flow_program *p, uint32_t signature,
                              struct pica_text *out)
{
    uint64_t key = p->signatures.keys[signature];
    size_t start = out->len, count;
    uint32_t *types = proto_types(p, (uint32_t)key, &count);

    if (!types) {
        out->failed = true;
        return;
    }
    dex_add_utf8(p->member_names.strings[key >> 32], out);
    pica_text_add_char(out, '(');
    for (size_t n = count - 1; n > 0 && out->len - start < LABEL_MAX; n--)
        dex_add_utf8(flow_type_name(p, types[n - 1]), out);
    if (out->len - start < LABEL_MAX) {
        pica_text_add_char(out, ')');
        dex_add_utf8(flow_type_name(p, types[count - 1]), out);
    } else {
        pica_text_add(out, "...");
    }
    free(types);
}
