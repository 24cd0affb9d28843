/*
 * base/span.h - a view of bytes that somebody else owns.
 *
 * The bytes behind a span never change after it is made and live at least as
 * long as the header of whoever hands it out says.
 */
#ifndef PICA_BASE_SPAN_H
#define PICA_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct pica_span {
    const uint8_t *data; /* may be NULL when len is 0 */
    size_t len;          /* bytes */
};

static inline struct pica_span pica_span_of(const void *data, size_t len)
{
    return (struct pica_span){ (const uint8_t *)data, len };
}

/* The characters of a C string, without its NUL. */
static inline struct pica_span pica_span_str(const char *s)
{
    return pica_span_of(s, strlen(s));
}

static inline bool pica_span_equal(struct pica_span a, struct pica_span b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

static inline bool pica_span_is(struct pica_span a, const char *s)
{
    return pica_span_equal(a, pica_span_str(s));
}

static inline bool pica_span_begins(struct pica_span a, const char *with)
{
    size_t len = strlen(with);

    return a.len >= len && (len == 0 || memcmp(a.data, with, len) == 0);
}

#endif
