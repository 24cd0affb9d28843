/*
 * diff/shape.h - what of a name outlives an obfuscator, and how alike two names are.
 *
 * Builds of one app name the same class a.b.c today and d.e.f tomorrow; the
 * platform's names, those that the system calls by, and what a person wrote
 * and kept stay. A name that an obfuscator may have made says nothing, neither
 * when it is the same (another class may have got it) nor when it is not.
 */
#ifndef PICA_DIFF_SHAPE_H
#define PICA_DIFF_SHAPE_H

#include "base/compiler.h"
#include "base/span.h"

enum diff_alike {
    DIFF_SAME,      /* the same name, and one that tells something */
    DIFF_MOVED,     /* its last part is the same and tells something */
    DIFF_SAME_MADE, /* the same, but one that an obfuscator may have made */
    DIFF_SILENT,    /* not the same, and one of them may have been made */
    DIFF_OTHER,     /* two names that tell something, and not the same */
};

/*
 * Whether a person may have chosen the name. Short ones and those of a few
 * letters that look alike (lIlI, oO0O) are made; so is what is not ASCII.
 */
bool diff_name_tells(struct pica_span name);

/* Of two descriptors "Lcom/a/B$c;". */
enum diff_alike diff_alike_class(const char *a, const char *b);

/* Of two methods "name(params)ret", by their names. */
enum diff_alike diff_alike_method(const char *a, const char *b);

/*
 * A number that is the same for two prototypes "name(params)ret" whose types
 * are the same but for classes of the app. `named`: and whose names are the
 * same where they tell something.
 */
uint32_t diff_method_shape(const char *method, bool named);

#endif
