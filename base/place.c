#include "base/place.h"

static int text_compare(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "");
}

static int number_compare(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

int pica_place_compare(const struct pica_place *a, const struct pica_place *b)
{
    int d = text_compare(a->entry, b->entry);

    if (d == 0)
        d = text_compare(a->class_name, b->class_name);
    if (d == 0)
        d = text_compare(a->method, b->method);
    if (d == 0)
        d = number_compare(a->insn, b->insn);
    if (d == 0)
        d = number_compare(a->file_offset, b->file_offset);
    return d;
}
