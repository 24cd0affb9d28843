/* Texts out of any bytes, as each format in turn: the first byte says how they are cut. */
#include "privacy/embedded_text.h"

#include "privacy/consent_text.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

struct taken {
    size_t size, count;
    uint32_t roles;
};

static void take(void *context, uint64_t offset, struct pica_span text, bool shown)
{
    struct taken *t = context;

    PROMISED(offset <= t->size && text.len > 1);
    (void)shown;
    t->roles |= consent_text_look(text).roles;
    t->count++;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = { "a.js", "a.html", "a.txt", "libapp.so", "a.dat", "a" };
    struct pica_span bytes = pica_span_of(data, size);

    for (enum embedded_format f = EMBEDDED_SCRIPT; f <= EMBEDDED_OTHER; f++) {
        struct taken taken = { .size = size };
        struct embedded_reader r = { .fn = take, .context = &taken };

        embedded_texts(&r, f, bytes);
        PROMISED(!r.no_memory);
        embedded_reader_finish(&r);
    }
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        PROMISED(embedded_format_of(pica_span_str(names[i]), bytes) <= EMBEDDED_OTHER);
    PROMISED(embedded_format_of(bytes, bytes) <= EMBEDDED_OTHER);
    return 0;
}
