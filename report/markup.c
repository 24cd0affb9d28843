#include "report/markup.h"

#include <inttypes.h>

static const char *entity_of(uint32_t code)
{
    switch (code) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

/* Controls, what turns the direction of writing (Unicode TR 9), and what is no character. */
static bool is_odd(uint32_t code)
{
    if (code == '\n' || code == '\t')
        return false;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x061c || code == 0x200e ||
           code == 0x200f || (code >= 0x2028 && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xfeff || (code & 0xfffe) == 0xfffe ||
           (code >= 0xfdd0 && code <= 0xfdef);
}

void report_add_markup(struct pica_text *t, struct pica_span s)
{
    while (s.len) {
        uint32_t code = 0;
        size_t n = pica_utf8_char(s.data, s.len, &code);
        const char *entity = n ? entity_of(code) : NULL;

        if (entity)
            pica_text_add(t, entity);
        else if (n == 0 || (is_odd(code) && code < 0x80))
            pica_text_addf(t, "\\x%02x", s.data[0]);
        else if (is_odd(code))
            pica_text_addf(t, "\\u{%04" PRIx32 "}", code);
        else
            pica_text_add_span(t, pica_span_of(s.data, n));
        n += n == 0;
        s = pica_span_of(s.data + n, s.len - n);
    }
}
