#include "apk/signing/parts.h"

#include <stdarg.h>

void signing_fault(struct signing_report *r, struct pica_place place, const char *fmt, ...)
{
    char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    va_list args;

    va_start(args, fmt);
    pica_words_format(text, fmt, args);
    va_end(args);
    pica_remark_words(r->notes, r->id, place, text);
    if (r->faulty)
        return;
    r->faulty = true;
    for (int l = 0; l < PICA_LANG_COUNT; l++) {
        r->why.in[l] = pica_arena_str(r->arena, pica_span_str(text[l]));
        r->no_memory |= !r->why.in[l];
    }
}

void signing_fault_because(struct signing_report *r, const struct pica_words *why)
{
    if (!r->faulty)
        r->why = *why;
    r->faulty = true;
}
