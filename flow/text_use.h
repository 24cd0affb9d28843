/*
 * flow/text_use.h - whether a text that code names may get to somebody who shows it.
 *
 * Most texts of libraries are logged, thrown or compared. Followed are the ways
 * of the text within its method, through what puts texts together, and into
 * methods of the package that it is given to; what is stored, returned or given
 * to anything else may be shown.
 */
#ifndef PICA_FLOW_TEXT_USE_H
#define PICA_FLOW_TEXT_USE_H

#include "flow/bodies.h"

/* The text of the const-string at `at` of a method. True also without memory (*ret_failed) or where
 * it would take too long to tell. */
bool flow_text_may_show(struct flow_program *p, struct flow_bodies *bodies, uint32_t method,
                        uint32_t at, bool *ret_failed);

#endif
