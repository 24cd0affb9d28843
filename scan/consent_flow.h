/*
 * scan/consent_flow.h - how the app asks for consent, element by element, and what that comes to.
 *
 * Elements are privacy/consent_flow.def. Of each it is said whether it was found and where, or
 * that it could not be seen: something is missing only when nothing is hidden
 * from view (a packer, texts of a container that cannot be read, DEX files that were not wholly
 * read). docs/CONSENT.md has the rules.
 */
#ifndef PICA_SCAN_CONSENT_FLOW_H
#define PICA_SCAN_CONSENT_FLOW_H

#include "privacy/consent_world.h"
#include "scan/decision.h"
#include "scan/telling.h"

/*
 * Sets d->flow; everything else of *d is there, r->hybrid of the result too. `worlds` are those
 * that decided.
 */
PICA_MUST_USE
enum pica_status scan_consent_flow(struct telling *t, struct scan_decisions *d,
                                   const struct consent_worlds *worlds, struct pica_error *err);

#endif
