/* Looking up what scan_detail_make() made: all that printers, and their tests, need of it. */
#include "scan/detail.h"

#include <stdlib.h>

static int by_place(const void *key, const void *item)
{
    return pica_place_compare(key, ((const struct scan_excerpt *)item)->place);
}

const struct scan_excerpt *scan_excerpt_find(const struct scan_result *r,
                                             const struct pica_place *place)
{
    const struct scan_detail *d = r->detail;

    if (!d || !d->excerpt_count)
        return NULL;
    return bsearch(place, d->excerpts, d->excerpt_count, sizeof *d->excerpts, by_place);
}
