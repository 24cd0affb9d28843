/*
 * report/sample.h - a result made by hand, for the tests of the printers.
 *
 * Nothing of it comes from a package, and the little it needs of rules/ and
 * privacy/ is made here too, so that the printers are tested alone and their
 * expected output does not change with the catalogue.
 */
#ifndef PICA_REPORT_SAMPLE_H
#define PICA_REPORT_SAMPLE_H

#include "scan/story.h"

/* Everything is constant but the notes; free with sample_finish(). */
void sample_make(struct scan_result *r);

/* The same with so much of everything that it does not fit a screen. */
void sample_make_large(struct scan_result *r);

/* A package without a manifest, code or findings. */
void sample_make_empty(struct scan_result *r);

/* Sets r->decisions; the three above do. */
void sample_decide(struct scan_result *r);

/* What is said of the first collection of sample_make(). */
void sample_story(const struct scan_result *r, struct scan_story *ret);

/* Sets r->detail: the code around the place of the first finding, advice on the first collection.
 */
void sample_detail(struct scan_result *r);

/* Sets r->standings: one finding is new, one accepted, one known; two of the baseline are gone. */
void sample_baseline(struct scan_result *r);

/* The first with one finding, whose names are markup, controls and 65,535 bytes long. */
void sample_make_hostile(struct scan_result *r);

void sample_finish(struct scan_result *r);

#endif
