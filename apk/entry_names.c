#include "apk/directory.h"

#include "base/intern.h"
#include "base/text.h"

#include <stdlib.h>
#include <strings.h>

#define COMPONENT_MAX 255u /* NAME_MAX of every usual file system */
#define DEPTH_MAX 255u

bool apk_name_valid(struct pica_span name)
{
    size_t i = 0;

    while (i < name.len) {
        uint8_t lead = name.data[i++];

        if (lead == 0 || (lead >= 0x80 && lead < 0xc0) || lead >= 0xfe)
            return false;
        /* As many bytes follow as there are ones behind the first; what they
         * encode is not looked at. */
        for (unsigned bit = 0x40; lead >= 0xc0 && (lead & bit); bit >>= 1)
            if (i == name.len || (name.data[i++] & 0xc0) != 0x80)
                return false;
    }
    return true;
}

bool apk_name_plausible(struct pica_span name)
{
    uint32_t code;

    if (name.len == 0 || name.len > 4096)
        return false;
    for (size_t i = 0; i < name.len;) {
        size_t n = pica_utf8_char(name.data + i, name.len - i, &code);

        if (n == 0 || code < 0x20 || code == 0x7f)
            return false;
        i += n;
    }
    return true;
}

const char *apk_name_label(struct pica_arena *arena, struct pica_span name)
{
    struct pica_text t = { 0 };
    const char *label;
    size_t i = 0;

    while (i < name.len && name.data[i] >= 0x20 && name.data[i] < 0x7f)
        i++;
    if (i == name.len)
        return (const char *)name.data;
    pica_text_add_printable(&t, name);
    if (t.failed)
        label = NULL;
    else if (pica_span_equal(pica_span_of(t.data, t.len), name))
        label = (const char *)name.data;
    else
        label = pica_arena_str(arena, pica_span_of(t.data, t.len));
    pica_text_finish(&t);
    return label;
}

/* --- odd names --------------------------------------------------------------- */

static bool is_separator(uint8_t c)
{
    return c == '/' || c == '\\';
}

/* Would a tool that unpacks to a folder write outside it? */
static bool name_escapes(struct pica_span n)
{
    if (n.len >= 1 && is_separator(n.data[0]))
        return true;
    if (n.len >= 2 && n.data[1] == ':')
        return true;
    for (size_t i = 0; i + 2 <= n.len; i++)
        if (n.data[i] == '.' && n.data[i + 1] == '.' && (i == 0 || is_separator(n.data[i - 1])) &&
            (i + 2 == n.len || is_separator(n.data[i + 2])))
            return true;
    return false;
}

/* Would it fail, or go very deep? */
static bool name_unwieldy(struct pica_span n)
{
    size_t depth = 0, start = 0;

    for (size_t i = 0; i < n.len; i++)
        if (n.data[i] == '/') {
            if (i - start > COMPONENT_MAX)
                return true;
            depth++;
            start = i + 1;
        }
    return n.len - start > COMPONENT_MAX || depth > DEPTH_MAX;
}

static bool starts_with_any_case(struct pica_span n, const char *word)
{
    size_t len = strlen(word);

    return n.len >= len && strncasecmp((const char *)n.data, word, len) == 0;
}

/* The length of a name that the system reads, at the start of `n` in any case. */
static size_t system_name(struct pica_span n)
{
    size_t i = 7;

    if (starts_with_any_case(n, "AndroidManifest.xml"))
        return 19;
    if (starts_with_any_case(n, "resources.arsc"))
        return 14;
    if (!starts_with_any_case(n, "classes"))
        return 0;
    while (i < n.len && n.data[i] >= '0' && n.data[i] <= '9')
        i++;
    return starts_with_any_case(pica_span_of(n.data + i, n.len - i), ".dex") ? i + 4 : 0;
}

/*
 * A folder "AndroidManifest.xml/" or a "CLASSES.DEX" beside the real one: other
 * names to the device, the same to some tools.
 */
static bool name_masks(struct pica_span n)
{
    size_t len = system_name(n);

    if (len == 0)
        return false;
    if (n.len > len)
        return n.data[len] == '/';
    for (size_t i = 0; i < n.len; i++)
        if (n.data[i] >= 'A' && n.data[i] <= 'Z' && !(n.len == 19 && (i == 0 || i == 7)))
            return true;
    return n.len == 19 && (n.data[0] != 'A' || n.data[7] != 'M');
}

static void remark_name(struct apk_directory *d, const struct apk_entry *e)
{
    struct pica_place place = pica_place_entry(e->label);
    struct apk_oddities *odd = &d->odd;

    if (e->name.len == 0 && apk_odd(odd, APK_ODD_NAME))
        pica_remark(odd->notes, "zip.name", place,
                    "an entry without a name: the device does not find it");
    if (name_unwieldy(e->name) && apk_odd(odd, APK_ODD_NAME))
        pica_remark(odd->notes, "zip.name", place,
                    "the name (%zu bytes) is longer or deeper than a file can be: tools that "
                    "unpack the package fail",
                    e->name.len);
    if (name_escapes(e->name) && apk_odd(odd, APK_ODD_NAME_PATH))
        pica_remark(odd->notes, "zip.name-path", place,
                    "the name leads out of the folder into which a tool unpacks the package");
    if (name_masks(e->name) && apk_odd(odd, APK_ODD_NAME_MASK))
        pica_remark(odd->notes, "zip.name-mask", place,
                    "the name can be taken for one that the system reads, but is not it");
}

/* --- the index ---------------------------------------------------------------- */

int apk_name_compare(struct pica_span a, struct pica_span b)
{
    size_t len = a.len < b.len ? a.len : b.len;
    int c = len ? memcmp(a.data, b.data, len) : 0;

    return c ? c : (a.len > b.len) - (a.len < b.len);
}

/*
 * Sorted by hash and searched by halves, not hashed into slots: nobody can
 * choose names that make this slow.
 */
static int key_compare(const void *pa, const void *pb, void *context)
{
    const struct apk_name_key *a = pa, *b = pb;
    const struct apk_entry *entries = context;
    int c;

    if (a->hash != b->hash)
        return a->hash < b->hash ? -1 : 1;
    if (a->entry == b->entry)
        return 0;
    c = apk_name_compare(entries[a->entry].name, entries[b->entry].name);
    return c ? c : a->entry < b->entry ? -1 : 1;
}

static void refuse_duplicates(struct apk_directory *d)
{
    for (size_t i = 1; i < d->count; i++) {
        const struct apk_entry *a, *b;

        if (d->names[i].hash != d->names[i - 1].hash)
            continue;
        a = &d->entries[d->names[i - 1].entry];
        b = &d->entries[d->names[i].entry];
        if (!pica_span_equal(a->name, b->name))
            continue;
        d->refused = true;
        if (apk_odd(&d->odd, APK_ODD_DUPLICATE))
            pica_remark(
                d->odd.notes, "zip.duplicate", pica_place_entry(b->label),
                "a second entry of this name (its record is at %#jx of the file): the device "
                "refuses the file, other readers take the first or the last",
                (uintmax_t)b->directory_offset);
    }
}

static uint32_t name_hash(struct pica_span name)
{
    return pica_hash_bytes(name.data, name.len) ^ PICA_HASH_SEED;
}

bool apk_names_sort(struct apk_directory *d)
{
    d->names = malloc((d->count ? d->count : 1) * sizeof *d->names);
    for (size_t i = 0; d->names && i < d->count; i++) {
        struct pica_span name = d->entries[i].name;

        d->names[i] = (struct apk_name_key){ name_hash(name), (uint32_t)i };
    }
    if (d->names)
        qsort_r(d->names, d->count, sizeof *d->names, key_compare, d->entries);
    return d->names != NULL;
}

enum pica_status apk_names_index(struct apk_directory *d, struct pica_error *err)
{
    if (!apk_names_sort(d))
        return pica_fail_nomem(err);
    for (size_t i = 0; i < d->count; i++)
        remark_name(d, &d->entries[i]);
    refuse_duplicates(d);
    return PICA_OK;
}

const struct apk_entry *apk_names_find(const struct apk_directory *d, struct pica_span name)
{
    uint32_t hash = name_hash(name);
    size_t low = 0, high = d->count;

    while (low < high) { /* the first key that is not before the one wanted */
        size_t mid = low + (high - low) / 2;
        const struct apk_name_key *k = &d->names[mid];

        if (k->hash < hash ||
            (k->hash == hash && apk_name_compare(d->entries[k->entry].name, name) < 0))
            low = mid + 1;
        else
            high = mid;
    }
    if (low == d->count || !pica_span_equal(d->entries[d->names[low].entry].name, name))
        return NULL;
    return &d->entries[d->names[low].entry];
}
