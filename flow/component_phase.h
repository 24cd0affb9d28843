/*
 * flow/component_phase.h - who starts a component first, by what the manifest
 * says of it (docs/ENTRIES.md).
 */
#ifndef PICA_FLOW_COMPONENT_PHASE_H
#define PICA_FLOW_COMPONENT_PHASE_H

#include "flow/reason.h"
#include "manifest/manifest.h"

/*
 * Sets phases[i] for each of m->components: FLOW_PHASE_COUNT for those that
 * are disabled, or FLOW_PHASE_SCREEN when `can_enable`; and targets[i], of an
 * alias the index of the activity that it stands for, else UINT32_MAX. False
 * without memory.
 */
PICA_MUST_USE
bool flow_component_phases(const struct manifest *m, bool can_enable, enum flow_phase *phases,
                           uint32_t *targets);

/* Who asks a provider that stands: another app, or only this one. */
enum flow_phase flow_asked_phase(const struct manifest_component *c);

#endif
