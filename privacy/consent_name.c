#include "privacy/consent_name.h"

#include <stdlib.h>

#define NAME_MAX 256u /* letters of a name that are looked at */

struct name_word {
    const char *text;
    uint8_t len;
    bool part; /* may stand inside a word */
    uint16_t name;
};

struct name_key {
    const char *text; /* small letters */
    uint16_t name;
};

#include "privacy/consent_names.inc"

/* The letters of a name, small, and where its words begin. */
struct letters {
    char text[NAME_MAX];
    bool begins[NAME_MAX + 1];
    size_t count;
};

static bool is_upper(uint8_t c)
{
    return c >= 'A' && c <= 'Z';
}

static void split(struct pica_span name, struct letters *ret)
{
    bool begins = true, upper = false;

    ret->count = 0;
    for (size_t i = 0; i < name.len && ret->count < NAME_MAX; i++) {
        uint8_t c = name.data[i];

        if (!is_upper(c) && !(c >= 'a' && c <= 'z')) {
            begins = true;
            upper = false;
            continue;
        }
        /* aB, and ABc: the last capital begins a word. */
        if (is_upper(c) &&
            (!upper || (i + 1 < name.len && name.data[i + 1] >= 'a' && name.data[i + 1] <= 'z')))
            begins = true;
        upper = is_upper(c);
        ret->begins[ret->count] = begins;
        ret->text[ret->count++] = (char)(c | 0x20);
        begins = false;
    }
    ret->begins[ret->count] = true;
}

/* The longest word that stands at `at`; NULL: none. */
static const struct name_word *word_at(const struct letters *l, size_t at)
{
    unsigned first = (unsigned)(l->text[at] - 'a');

    for (size_t i = name_first[first]; i < name_first[first + 1]; i++) {
        const struct name_word *w = &name_words[i];

        if (w->len <= l->count - at && memcmp(l->text + at, w->text, w->len) == 0 &&
            (w->part || (l->begins[at] && l->begins[at + w->len])))
            return w;
    }
    return NULL;
}

static int compare_key(const void *key, const void *item)
{
    const struct pica_span *name = key;
    const char *text = ((const struct name_key *)item)->text;

    for (size_t i = 0; i < name->len; i++) {
        uint8_t c = name->data[i], other = (uint8_t)text[i];

        if (is_upper(c))
            c |= 0x20;
        if (other == 0) /* the name is longer, whatever is in it */
            return 1;
        if (c != other)
            return c < other ? -1 : 1;
    }
    return text[name->len] ? -1 : 0;
}

uint32_t consent_name_read(struct pica_span name)
{
    const struct name_key *key = bsearch(&name, name_keys, sizeof name_keys / sizeof *name_keys,
                                         sizeof *name_keys, compare_key);
    uint32_t names = key ? key->name : 0;
    struct letters l;

    split(name, &l);
    for (size_t i = 0; i < l.count;) {
        const struct name_word *w = word_at(&l, i);

        names |= w ? w->name : 0u;
        i += w ? w->len : 1;
    }
    /* What says no says nothing else: "disagree". */
    return names & CONSENT_NAME_REFUSE
               ? names & ~(uint32_t)(CONSENT_NAME_AGREE | CONSENT_NAME_ACCEPT)
               : names;
}
