#include "diff/shape.h"

#include <string.h>

enum { SHORT = 3 };

/* Letters and digits that are drawn alike count as one. */
static unsigned char look(unsigned char c)
{
    if (c >= 'A' && c <= 'Z')
        c = (unsigned char)(c - 'A' + 'a');
    if (c == 'i' || c == '1')
        return 'l';
    return c == '0' ? 'o' : c;
}

bool diff_name_tells(struct pica_span name)
{
    bool seen[256] = { 0 };
    size_t kinds = 0, letters = 0;

    if (name.len && name.data[0] == '<')
        return true; /* <init>, <clinit> */
    for (size_t i = 0; i < name.len; i++) {
        unsigned char c = look(name.data[i]);

        if (c >= 0x80)
            return false;
        letters += c >= 'a' && c <= 'z';
        kinds += !seen[c];
        seen[c] = true;
    }
    return letters >= SHORT && kinds >= (name.len > SHORT ? 3 : 2);
}

/* "Lcom/a/B$c;" in its parts; what is missing is empty. */
struct parts {
    struct pica_span folder, outer, inner;
};

static struct parts split(const char *descriptor)
{
    struct pica_span s = pica_span_str(descriptor);
    struct parts p;
    const uint8_t *slash, *dollar;

    if (s.len && s.data[0] == 'L')
        s = pica_span_of(s.data + 1, s.len - 1);
    if (s.len && s.data[s.len - 1] == ';')
        s.len--;
    slash = s.len ? memrchr(s.data, '/', s.len) : NULL;
    p.folder = pica_span_of(s.data, slash ? (size_t)(slash - s.data) : 0);
    if (slash)
        s = pica_span_of(slash + 1, s.len - p.folder.len - 1);
    dollar = s.len > 1 ? memchr(s.data + 1, '$', s.len - 1) : NULL;
    p.outer = pica_span_of(s.data, dollar ? (size_t)(dollar - s.data) : s.len);
    p.inner = pica_span_of(s.data + p.outer.len, s.len - p.outer.len);
    return p;
}

enum diff_alike diff_alike_class(const char *a, const char *b)
{
    struct parts x = split(a), y = split(b);
    bool tells = diff_name_tells(x.outer), both = tells && diff_name_tells(y.outer);

    if (strcmp(a, b) == 0)
        return tells ? DIFF_SAME : DIFF_SAME_MADE;
    if (both && pica_span_equal(x.outer, y.outer))
        return DIFF_MOVED;
    return both ? DIFF_OTHER : DIFF_SILENT;
}

static struct pica_span name_of(const char *method)
{
    return pica_span_of(method, strcspn(method, "("));
}

enum diff_alike diff_alike_method(const char *a, const char *b)
{
    struct pica_span x = name_of(a), y = name_of(b);
    bool tells = diff_name_tells(x);

    if (pica_span_equal(x, y))
        return tells ? DIFF_SAME : DIFF_SAME_MADE;
    return tells && diff_name_tells(y) ? DIFF_OTHER : DIFF_SILENT;
}

/* Classes of the platform, which no build of an app renames. */
static bool is_platform(struct pica_span type)
{
    static const char *const roots[] = { "Ljava/",     "Ljavax/",   "Landroid/", "Ldalvik/",
                                         "Lorg/json/", "Lorg/w3c/", "Lorg/xml/" };
    static const char *const bundled[] = { "Landroid/support/", "Landroid/arch/" };

    for (size_t i = 0; i < sizeof bundled / sizeof *bundled; i++)
        if (pica_span_begins(type, bundled[i]))
            return false;
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
        if (pica_span_begins(type, roots[i]))
            return true;
    return false;
}

/* FNV-1a. */
static uint32_t mix(uint32_t h, struct pica_span s)
{
    for (size_t i = 0; i < s.len; i++)
        h = (h ^ s.data[i]) * 16777619u;
    return h;
}

uint32_t diff_method_shape(const char *method, bool named)
{
    struct pica_span name = name_of(method);
    const char *at = method + name.len;
    uint32_t h = 2166136261u;

    if (named && diff_name_tells(name))
        h = mix(h, name);
    while (*at) {
        size_t n = *at == 'L' ? strcspn(at, ";") : 1;
        struct pica_span type = pica_span_of(at, n);

        h = mix(h, *at != 'L' || is_platform(type) ? type : pica_span_str("L?"));
        at += n;
    }
    return h;
}
