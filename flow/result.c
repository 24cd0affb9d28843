/* Activities that are opened for a result: what one gives back is what the other is told. */
#include "flow/explore.h"

#include "flow/entry.h"
#include "flow/index.h"

/* Where results lie that some activity gives, nobody knows which. */
static uint32_t any_activity(struct flow_world *w)
{
    return w->component_types[0] == FLOW_NONE ? FLOW_NONE
                                              : world_system_object(w, w->component_types[0]);
}

void world_result_give(struct flow_world *w, uint32_t activity, uint32_t result)
{
    uint32_t hold, count = flow_value_view(&w->values, activity, &hold).count;

    for (uint32_t n = 0; n < count && !w->failed; n++) {
        uint32_t atom = flow_value_view(&w->values, activity, &hold).atoms[n];
        uint32_t exact = world_exact_type(w, &w->values.atoms[atom]);
        uint32_t giver = exact != FLOW_NONE ? world_system_object(w, exact) : any_activity(w);

        if (atom != FLOW_ZERO && giver != FLOW_NONE)
            world_slot_put(w, giver, FLOW_SLOT_RESULT, result);
    }
}

/* What activities of the package of that class give back. */
static uint32_t results_of(struct flow_world *w, uint32_t node, uint32_t type)
{
    uint32_t some = any_activity(w);
    uint32_t got = world_slot_get(w, node, world_system_object(w, type), FLOW_SLOT_RESULT);

    return some == FLOW_NONE
               ? got
               : flow_value_join(&w->values, got, world_slot_get(w, node, some, FLOW_SLOT_RESULT));
}

uint32_t world_results(struct flow_world *w, uint32_t node, uint32_t intent)
{
    uint32_t classes, hold, count, got = FLOW_ZERO; /* RESULT_CANCELED: whoever is just left */

    if (!w->setup.entries || !w->setup.package)
        return FLOW_ANYTHING;
    classes = world_slot_get(w, node, intent, FLOW_SLOT_CLASS);
    count = flow_value_view(&w->values, classes, &hold).count;
    for (uint32_t n = 0; n < count && !w->failed; n++) {
        const struct flow_component *c;

        if (!world_component_named(w, flow_value_view(&w->values, classes, &hold).atoms[n], &c) ||
            !c || c->type == FLOW_NONE || flow_class(w->program, c->type).dex == FLOW_NONE)
            return FLOW_ANYTHING; /* another app's, as a picker is */
        got = flow_value_join(&w->values, got, results_of(w, node, c->type));
    }
    return got;
}

/* Whether a method opens an activity for a result, of what object it is asked whatever. */
static bool is_asking(const struct flow_world *w, uint32_t dex, uint32_t method_idx,
                      const uint32_t *signatures, size_t count)
{
    uint32_t signature = flow_signature_of(w->program, dex, method_idx);

    for (size_t n = 0; n < count; n++)
        if (signatures[n] != FLOW_NONE && signature == signatures[n])
            return true;
    return false;
}

#define ASKING 2u

void world_mark_asking(struct flow_world *w)
{
    static const char *const descriptors[ASKING] = {
        "(Landroid/content/Intent;I)V", "(Landroid/content/Intent;ILandroid/os/Bundle;)V"
    };
    uint32_t signatures[ASKING], activity = w->component_types[0];

    for (size_t n = 0; n < ASKING; n++)
        signatures[n] = flow_signature_find(w->program, pica_span_str("startActivityForResult"),
                                            descriptors[n]);
    if (activity == FLOW_NONE || (signatures[0] == FLOW_NONE && signatures[1] == FLOW_NONE))
        return;
    for (uint32_t d = 0; d < flow_dex_count(w->program); d++) {
        const struct dex_file *dex = flow_dex(w->program, d);
        const struct flow_index *index = flow_program_index(w->program, d);

        /* Asked of a class of the package: whoever asks has one in hand. */
        for (uint32_t m = 0; m < dex->methods.count; m++) {
            uint32_t type;

            if (!is_asking(w, d, m, signatures, ASKING))
                continue;
            type = flow_type_of(w->program, d, dex_method_id(dex, m).class_idx);
            if (type != FLOW_NONE && flow_class(w->program, type).dex != FLOW_NONE &&
                flow_method_of(w->program, d, m) == FLOW_NONE)
                w->type_flags[type] |= WORLD_TYPE_ASKS;
        }
        /* Asked of the platform's: by the code of an activity. */
        for (size_t n = 0; n < index->body_count; n++) {
            const struct flow_body_refs *body = &index->bodies[n];
            uint32_t type = flow_type_of(w->program, d, dex_class(dex, body->class_def).class_idx);

            if (type == FLOW_NONE || w->type_flags[type] & WORLD_TYPE_ASKS ||
                is_asking(w, d, body->method_idx, signatures, ASKING) ||
                !flow_is_subtype(w->program, type, activity))
                continue;
            for (uint32_t r = body->first; r < body->first + body->count; r++)
                if (flow_ref_kind(index->refs[r]) == FLOW_REF_INVOKE &&
                    is_asking(w, d, index->refs[r].target, signatures, ASKING))
                    w->type_flags[type] |= WORLD_TYPE_ASKS;
        }
    }
}

bool world_is_told(const struct flow_world *w, const struct flow_entry *entry)
{
    uint32_t type = entry->type, steps = 0;

    if (!pica_span_is(
            flow_signature_name(w->program, flow_method(w->program, entry->method)->signature),
            "onActivityResult"))
        return false;
    for (; type != FLOW_NONE && steps < FLOW_ANCESTORS_MAX; steps++) {
        if (w->type_flags[type] & WORLD_TYPE_ASKS)
            return true;
        type = flow_class(w->program, type).super;
    }
    return false;
}
