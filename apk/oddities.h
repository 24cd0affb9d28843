/*
 * apk/oddities.h - remarks on a container, of which a hostile one could cause
 * millions: of each kind the first few are told one by one, the rest counted.
 */
#ifndef PICA_APK_ODDITIES_H
#define PICA_APK_ODDITIES_H

#include "base/notes.h"

#define APK_ODDITIES_LISTED 16

enum apk_oddity {
#define X(name, id) APK_ODD_##name,
#include "apk/oddities.def"
#undef X
    APK_ODDITY_COUNT
};

struct apk_oddities {
    struct pica_notes *notes;
    const char *within; /* NULL, or what the container is an entry of: its label there */
    size_t seen[APK_ODDITY_COUNT];
};

/* Counts one more; true when the caller is to tell it, by pica_remark(). */
bool apk_odd(struct apk_oddities *o, enum apk_oddity kind);

/* A place in the container that belongs to no entry of it. */
static inline struct pica_place apk_place(const struct apk_oddities *o, uint64_t offset)
{
    return pica_place_at(o->within, offset);
}

/* Says how many more there were of each kind. */
void apk_oddities_end(struct apk_oddities *o);

#endif
