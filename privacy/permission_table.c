#include "privacy/permission_parts.h"
#include "privacy/tables.h"

#include "permission_requests.inc"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

size_t permission_method_names(const char *const **ret)
{
    *ret = method_names;
    return COUNT_OF(method_names);
}

size_t permission_actions(const char *const **ret, const struct permission_row **ret_rows)
{
    *ret = action_names;
    *ret_rows = &rows[first_row[COUNT_OF(method_names)]];
    return COUNT_OF(action_names);
}

static bool accept_type(void *context, uint32_t type)
{
    return *(const uint32_t *)context == type;
}

const struct permission_row *permission_row_of(const struct flow_program *p, uint32_t dex,
                                               uint32_t method_idx, size_t name)
{
    struct dex_method_id id = dex_method_id(flow_dex(p, dex), method_idx);
    uint32_t type = flow_type_of(p, dex, id.class_idx);

    for (size_t i = first_row[name]; i < first_row[name + 1]; i++) {
        uint32_t wanted = flow_type_find(p, pica_span_str(rows[i].subject));

        if (wanted == FLOW_NONE)
            continue;
        if (type == wanted ||
            (flow_is_subtype(p, type, wanted) &&
             !pica_span_is(dex_string(flow_dex(p, dex), id.name_idx), "<init>") &&
             flow_resolve_method(p, dex, method_idx, accept_type, &wanted) == wanted))
            return &rows[i];
    }
    return NULL;
}

const struct permission_row *permission_row_find(const struct flow_program *p, uint32_t dex,
                                                 uint32_t method_idx)
{
    const struct dex_file *file = flow_dex(p, dex);
    struct pica_span name;
    size_t low = 0, high = COUNT_OF(method_names);

    if (method_idx >= file->methods.count)
        return NULL;
    name = dex_string(file, dex_method_id(file, method_idx).name_idx);
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = privacy_compare(name, method_names[middle]);

        if (order == 0)
            return permission_row_of(p, dex, method_idx, middle);
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* The rows without the name of a method. */
static const struct permission_row *find_text(enum permission_kind kind, struct pica_span text,
                                              const char *library)
{
    for (size_t i = first_row[COUNT_OF(method_names)]; i < COUNT_OF(rows); i++)
        if (rows[i].kind == kind && pica_span_is(text, rows[i].subject) &&
            (!library || (rows[i].library && strcmp(library, rows[i].library) == 0)))
            return &rows[i];
    return NULL;
}

bool permission_is_class(enum permission_kind kind, struct pica_span descriptor)
{
    return find_text(kind, descriptor, NULL) != NULL;
}

const struct permission_row *permission_group(struct pica_span text, const char *library)
{
    return library ? find_text(PERMISSION_GROUP, text, library) : NULL;
}

bool permission_is_of(struct pica_span descriptor, const char *library)
{
    size_t len = strlen(library);

    return descriptor.len > len + 1 && descriptor.data[0] == 'L' &&
           memcmp(descriptor.data + 1, library, len) == 0 && descriptor.data[len + 1] == '/';
}

bool permission_in_library(struct pica_span descriptor)
{
    for (size_t i = 0; i < COUNT_OF(libraries); i++)
        if (permission_is_of(descriptor, libraries[i]))
            return true;
    return false;
}
