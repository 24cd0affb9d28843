/* Parts of one dialog or of one call, acts of one method: found without looking at all of them. */
#include "privacy/consent_act_parts.h"

#include <stdlib.h>

static int key_compare(const void *x, const void *y)
{
    const struct part_key *a = x, *b = y;

    if (a->context != b->context)
        return a->context < b->context ? -1 : 1;
    if (a->made_method != b->made_method)
        return a->made_method < b->made_method ? -1 : 1;
    if (a->made_at != b->made_at)
        return a->made_at < b->made_at ? -1 : 1;
    return a->number < b->number ? -1 : a->number > b->number;
}

void consent_act_index_parts(struct consent_acts *a)
{
    a->by_context = pica_arena_array(a->arena, a->part_count + 1, sizeof *a->by_context);
    a->by_builder = pica_arena_array(a->arena, a->part_count + 1, sizeof *a->by_builder);
    if (!a->by_context || !a->by_builder) {
        a->failed = true;
        return;
    }
    for (size_t n = 0; n < a->part_count; n++) {
        const struct part *p = &a->parts[n];

        a->by_context[n] = (struct part_key){ p->context, p->made_method, p->made_at, (uint32_t)n };
        a->by_builder[n] = (struct part_key){ 0, p->made_method, p->made_at, (uint32_t)n };
    }
    if (a->part_count) {
        qsort(a->by_context, a->part_count, sizeof *a->by_context, key_compare);
        qsort(a->by_builder, a->part_count, sizeof *a->by_builder, key_compare);
    }
}

/* The first key that is not before `key`. */
static size_t first_of(const struct part_key *keys, size_t count, struct part_key key)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (key_compare(&keys[mid], &key) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* The keys of one activation and builder. */
static void range_of(const struct part_key *keys, size_t count, struct part_key key,
                     size_t *ret_from, size_t *ret_end)
{
    key.number = 0;
    *ret_from = first_of(keys, count, key);
    key.number = UINT32_MAX;
    *ret_end = first_of(keys, count, key);
}

void consent_act_dialog_of(const struct consent_acts *a, const struct part *of,
                           struct part_walk *ret)
{
    struct part_key unknown = { of->context, FLOW_NONE, FLOW_NONE, UINT32_MAX },
                    first = { of->context, 0, 0, 0 };

    *ret = (struct part_walk){ .of = of };
    if (of->made_method == FLOW_NONE) { /* all of the activation */
        ret->from[0] = first_of(a->by_context, a->part_count, first);
        ret->end[0] = first_of(a->by_context, a->part_count, unknown);
        return;
    }
    range_of(a->by_context, a->part_count,
             (struct part_key){ of->context, of->made_method, of->made_at, 0 }, &ret->from[0],
             &ret->end[0]);
    range_of(a->by_context, a->part_count, unknown, &ret->from[1], &ret->end[1]);
    range_of(a->by_builder, a->part_count, (struct part_key){ 0, of->made_method, of->made_at, 0 },
             &ret->from[2], &ret->end[2]);
}

const struct part *consent_act_dialog_next(const struct consent_acts *a, struct part_walk *walk)
{
    for (int k = 0; k < 2; k++)
        if (walk->from[k] < walk->end[k])
            return &a->parts[a->by_context[walk->from[k]++].number];
    while (walk->from[2] < walk->end[2]) {
        const struct part *p = &a->parts[a->by_builder[walk->from[2]++].number];

        if (p->context != walk->of->context && p->caller != walk->of->caller)
            return p;
    }
    return NULL;
}

/* --- by call ------------------------------------------------------------------------------------
 */

static bool is_before(uint32_t caller, uint32_t at, uint32_t than_caller, uint32_t than_at)
{
    return caller != than_caller ? caller < than_caller : at < than_at;
}

size_t consent_act_first_part(const struct consent_acts *a, uint32_t caller, uint32_t at)
{
    size_t low = 0, high = a->part_count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (is_before(a->parts[mid].caller, a->parts[mid].at, caller, at))
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

size_t consent_act_first_click(const struct consent_acts *a, uint32_t caller, uint32_t at)
{
    size_t low = 0, high = a->click_count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (is_before(a->clicks[mid].caller, a->clicks[mid].at, caller, at))
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* --- by method ----------------------------------------------------------------------------------
 */

void consent_act_index_acts(struct consent_acts *a)
{
    struct part_key *keys = pica_arena_array(a->arena, a->act_count + 1, sizeof *keys);

    a->by_method = pica_arena_array(a->arena, a->act_count + 1, sizeof *a->by_method);
    if (!keys || !a->by_method) {
        a->failed = true;
        return;
    }
    for (size_t n = 0; n < a->act_count; n++)
        keys[n] = (struct part_key){ a->acts[n].method, 0, 0, (uint32_t)n };
    if (a->act_count)
        qsort(keys, a->act_count, sizeof *keys, key_compare);
    for (size_t n = 0; n < a->act_count; n++)
        a->by_method[n] = keys[n].number;
}

const uint32_t *consent_acts_of(const struct consent_acts *a, uint32_t method, size_t *ret_count)
{
    size_t low = 0, high = a->act_count, end;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (a->acts[a->by_method[mid]].method < method)
            low = mid + 1;
        else
            high = mid;
    }
    for (end = low; end < a->act_count && a->acts[a->by_method[end]].method == method; end++)
        ;
    *ret_count = end - low;
    return a->by_method + low;
}
