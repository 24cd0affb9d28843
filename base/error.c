#include "base/error.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum pica_status pica_fail(struct pica_error *err, enum pica_status st, uint64_t offset,
                           const char *fmt, ...)
{
    va_list args;

    err->status = st;
    err->offset = offset;
    err->frame[0] = '\0';
    va_start(args, fmt);
    pica_words_format(err->cause, fmt, args);
    va_end(args);
    return st;
}

enum pica_status pica_fail_in(struct pica_error *err, const char *frame)
{
    char old[sizeof err->frame];

    memcpy(old, err->frame, sizeof old);
    if (old[0])
        snprintf(err->frame, sizeof err->frame, "%.60s: %.30s", frame, old);
    else
        snprintf(err->frame, sizeof err->frame, "%.95s", frame);
    return err->status;
}

enum pica_status pica_fail_nomem(struct pica_error *err)
{
    return pica_fail(err, PICA_E_NOMEM, PICA_NOWHERE, "out of memory");
}

char *pica_error_text(const struct pica_error *err, enum pica_lang lang, char *out, size_t size)
{
    char where[32] = "";

    if (err->offset != PICA_NOWHERE)
        snprintf(where, sizeof where, "%s %#" PRIx64 ": ", pica_words_say(lang, "offset"),
                 err->offset);
    snprintf(out, size, "%s%s%s%s", err->frame, err->frame[0] ? ": " : "", where, err->cause[lang]);
    return out;
}
