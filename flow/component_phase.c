#include "flow/component_phase.h"

#include "base/intern.h"
#include "flow/lifecycle.h"

#include <stdlib.h>

#define ACTION_MAIN "android.intent.action.MAIN"

static bool is_launcher(const struct manifest_component *c)
{
    unsigned unused;

    for (size_t f = 0; f < c->filter_count; f++) {
        bool main = false, launcher = false;

        for (const char **a = c->filters[f].actions; *a; a++)
            main |= strcmp(*a, ACTION_MAIN) == 0;
        for (const char **k = c->filters[f].categories; *k; k++)
            launcher |= flow_start_find(FLOW_START_LAUNCHER, *k, &unused);
        if (main && launcher)
            return true;
    }
    return false;
}

/* Whether a filter names an action by which the system starts it by itself. */
static bool is_started(const struct manifest *m, const struct manifest_component *c,
                       enum flow_start_kind kind)
{
    for (size_t f = 0; f < c->filter_count; f++)
        for (const char **a = c->filters[f].actions; *a; a++) {
            unsigned until;

            /* Old devices and apps that target old ones get all broadcasts. */
            if (flow_start_find(kind, *a, &until) &&
                (until == 0 || m->target_sdk < until || m->min_sdk < until))
                return true;
        }
    return false;
}

/* Apps cannot hold a permission that the platform keeps for itself. */
static bool is_open(const struct manifest_component *c)
{
    const struct manifest_platform_permission *p =
        c->permission ? manifest_platform_permission(c->permission) : NULL;

    return c->exported_effective && !(p && p->protection == MANIFEST_PROTECTION_SIGNATURE);
}

enum flow_phase flow_asked_phase(const struct manifest_component *c)
{
    return c->exported_effective ? FLOW_PHASE_OTHER_APP : FLOW_PHASE_SCREEN;
}

static enum flow_phase phase_alone(const struct manifest *m, const struct manifest_component *c)
{
    enum flow_phase phase = is_open(c) ? FLOW_PHASE_OTHER_APP : FLOW_PHASE_SCREEN;

    switch (c->kind) {
    case MANIFEST_APPLICATION:
    case MANIFEST_PROVIDER:
        return FLOW_PHASE_PROCESS;
    case MANIFEST_ACTIVITY:
        return is_launcher(c) ? FLOW_PHASE_LAUNCHER : phase;
    case MANIFEST_SERVICE:
        return is_started(m, c, FLOW_START_SERVICE) ? FLOW_PHASE_SYSTEM : phase;
    case MANIFEST_RECEIVER:
        return is_started(m, c, FLOW_START_BROADCAST) ? FLOW_PHASE_SYSTEM : phase;
    }
    return phase;
}

static enum flow_phase earlier(enum flow_phase a, enum flow_phase b)
{
    return a < b ? a : b;
}

/* --- aliases --------------------------------------------------------------- */

static bool find_targets(const struct manifest *m, uint32_t *targets)
{
    struct pica_intern names = { 0 };
    uint32_t *first = NULL; /* activity by number of its name */
    size_t cap = 0;
    bool ok = true;

    for (size_t i = 0; ok && i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];
        size_t known = names.count;
        uint32_t n;

        targets[i] = UINT32_MAX;
        if (c->kind != MANIFEST_ACTIVITY || c->target)
            continue;
        n = pica_intern_add(&names, pica_span_str(c->class_name));
        ok = n != PICA_INTERN_NONE && pica_grow(&first, &cap, (size_t)n + 1, sizeof *first);
        if (ok && n == known)
            first[n] = (uint32_t)i;
    }
    for (size_t i = 0; ok && i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];
        uint32_t n =
            c->target ? pica_intern_find(&names, pica_span_str(c->target)) : PICA_INTERN_NONE;

        if (first && n != PICA_INTERN_NONE)
            targets[i] = first[n];
    }
    free(first);
    pica_intern_finish(&names);
    return ok;
}

static void settle_aliases(const struct manifest *m, const uint32_t *targets,
                           enum flow_phase *phases)
{
    for (size_t i = 0; i < m->component_count; i++) {
        uint32_t target = targets[i];

        if (target == UINT32_MAX)
            continue;
        /* A disabled activity cannot be opened by its alias either. */
        if (phases[target] == FLOW_PHASE_COUNT || m->components[target].enabled == MANIFEST_FALSE)
            phases[i] = phases[target];
        else
            phases[target] = earlier(phases[target], phases[i]);
    }
}

/* --- processes -------------------------------------------------------------- */

/* What the platform runs a component in when it does not say. */
static const char *own_process(const struct manifest *m)
{
    const struct manifest_component *app = &m->components[0];

    if (app->kind == MANIFEST_APPLICATION && app->process)
        return app->process;
    return m->package ? m->package : "";
}

/*
 * Providers stand from the start of their process on: of one in a process of
 * its own that is when something else there is started, or a provider asked.
 */
static bool settle_providers(const struct manifest *m, enum flow_phase *phases)
{
    struct pica_intern names = { 0 }; /* of processes */
    enum flow_phase *first = NULL;    /* by number of the process: when it is started */
    const char *own = own_process(m);
    size_t cap = 0;
    bool ok = true;

    for (size_t i = 0; ok && i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];
        enum flow_phase phase = c->kind == MANIFEST_PROVIDER ? flow_asked_phase(c) : phases[i];
        size_t known = names.count;
        uint32_t n;

        if (c->kind == MANIFEST_APPLICATION)
            continue;
        n = pica_intern_add(&names, pica_span_str(c->process ? c->process : own));
        ok = n != PICA_INTERN_NONE && pica_grow(&first, &cap, (size_t)n + 1, sizeof *first);
        if (ok && n == known)
            first[n] = FLOW_PHASE_COUNT;
        if (ok && phases[i] != FLOW_PHASE_COUNT)
            first[n] = earlier(first[n], phase);
    }
    for (size_t i = 0; ok && first && i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];

        if (c->kind == MANIFEST_PROVIDER && phases[i] == FLOW_PHASE_PROCESS && c->process &&
            strcmp(c->process, own) != 0)
            phases[i] = first[pica_intern_find(&names, pica_span_str(c->process))];
    }
    free(first);
    pica_intern_finish(&names);
    return ok;
}

bool flow_component_phases(const struct manifest *m, bool can_enable, enum flow_phase *phases,
                           uint32_t *targets)
{
    bool dead = m->component_count > 0 && m->components[0].kind == MANIFEST_APPLICATION &&
                m->components[0].enabled == MANIFEST_FALSE;

    if (m->component_count == 0)
        return true;
    for (size_t i = 0; i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];

        phases[i] = dead                           ? FLOW_PHASE_COUNT
                    : c->enabled != MANIFEST_FALSE ? phase_alone(m, c)
                    : can_enable                   ? FLOW_PHASE_SCREEN
                                                   : FLOW_PHASE_COUNT;
    }
    if (!find_targets(m, targets))
        return false;
    settle_aliases(m, targets, phases);
    return settle_providers(m, phases);
}
