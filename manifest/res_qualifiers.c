#include "manifest/res_qualifiers.h"

#include "base/cursor.h"
#include "manifest/res_locale.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

enum {
    LAYOUT_DIRECTION = 0xc0, /* masks of screen_layout */
    LAYOUT_LONG = 0x30,
    LAYOUT_SIZE = 0x0f,
    LAYOUT_SIZE_NORMAL = 2,
    LAYOUT2_ROUND = 0x03, /* of screen_layout2 */
    COLOR_WIDE = 0x03,    /* of color_mode */
    COLOR_HDR = 0x0c,
    UI_TYPE = 0x0f, /* of ui_mode */
    UI_NIGHT = 0x30,
    KEYS_HIDDEN = 0x03, /* of input_flags */
    KEYS_EXPOSED = 1,
    KEYS_SOFT = 3,
    NAV_HIDDEN = 0x0c,
    DENSITY_MEDIUM = 160,
    DENSITY_ANY = 0xfffe,
    DENSITY_NONE = 0xffff,
};

#define CONFIG_SIZE 64 /* of a ResTable_config that knows all of this */

/* --- as bytes ------------------------------------------------------------- */

struct res_qualifiers res_qualifiers_read(struct pica_span bytes)
{
    uint8_t b[CONFIG_SIZE] = { 0 };
    struct res_qualifiers q = { 0 };
    size_t size = bytes.len < 4 ? 0 : pica_le32(bytes.data);

    if (size > bytes.len)
        size = bytes.len;
    if (size > sizeof b)
        size = sizeof b;
    if (size)
        memcpy(b, bytes.data, size);
    q.mcc = pica_le16(b + 4);
    q.mnc = pica_le16(b + 6);
    memcpy(q.language, b + 8, 2);
    memcpy(q.region, b + 10, 2);
    q.orientation = b[12];
    q.touchscreen = b[13];
    q.density = pica_le16(b + 14);
    q.keyboard = b[16];
    q.navigation = b[17];
    q.input_flags = b[18];
    q.gender = b[19];
    q.screen_width = pica_le16(b + 20);
    q.screen_height = pica_le16(b + 22);
    q.sdk = pica_le16(b + 24);
    q.minor = pica_le16(b + 26);
    q.screen_layout = b[28];
    q.ui_mode = b[29];
    q.smallest_width = pica_le16(b + 30);
    q.width = pica_le16(b + 32);
    q.height = pica_le16(b + 34);
    memcpy(q.script, b + 36, 4);
    memcpy(q.variant, b + 40, 8);
    q.screen_layout2 = b[48];
    q.color_mode = b[49];
    q.script_computed = b[52] != 0;
    memcpy(q.numbering, b + 53, 8);
    return q;
}

/* --- locales -------------------------------------------------------------- */

/* Two letters, or three packed into the 15 lower bits. Returns how many. */
static size_t unpack(const uint8_t in[2], char base, char to[3])
{
    if (in[0] & 0x80) {
        to[0] = (char)(base + (in[1] & 0x1f));
        to[1] = (char)(base + (((in[1] & 0xe0) >> 5) + ((in[0] & 0x03) << 3)));
        to[2] = (char)(base + ((in[0] & 0x7c) >> 2));
        return 3;
    }
    to[0] = (char)in[0];
    to[1] = (char)in[1];
    return in[0] ? 2 : 0;
}

static void pack(const char *in, size_t n, char base, uint8_t to[2])
{
    if (n == 2) {
        to[0] = (uint8_t)in[0];
        to[1] = (uint8_t)in[1];
    } else {
        unsigned a = (unsigned)(in[0] - base), b = (unsigned)(in[1] - base),
                 c = (unsigned)(in[2] - base);

        to[0] = (uint8_t)(0x80 | (c & 0x1f) << 2 | (b & 0x1f) >> 3);
        to[1] = (uint8_t)(b << 5 | (a & 0x1f));
    }
}

static uint16_t packed(const uint8_t half[2])
{
    return (uint16_t)(half[0] << 8 | half[1]);
}

static uint32_t packed_locale(const struct res_qualifiers *q)
{
    return (uint32_t)packed(q->language) << 16 | packed(q->region);
}

static bool same(const uint8_t a[2], const uint8_t b[2])
{
    return packed(a) == packed(b);
}

/* The subtags of a locale, joined; a place for each that cannot overflow. */
struct subtags {
    char text[RES_LOCALE_SIZE];
    size_t len;
    char between;
};

static void add_subtag(struct subtags *s, const char *text, size_t n)
{
    if (n == 0 || s->len + n + 2 > sizeof s->text)
        return;
    if (s->len)
        s->text[s->len++] = s->between;
    for (size_t i = 0; i < n; i++) /* no locale that anyone could mean */
        s->text[s->len++] = text[i] < '!' || text[i] > '~' ? '?' : text[i];
}

static void add_field(struct subtags *s, const uint8_t *field, size_t most)
{
    size_t n = 0;

    while (n < most && field[n])
        n++;
    add_subtag(s, (const char *)field, n);
}

static bool script_is_named(const struct res_qualifiers *q)
{
    return q->script[0] && !q->script_computed;
}

static void join_locale(const struct res_qualifiers *q, struct subtags *s)
{
    char part[3];

    add_subtag(s, part, unpack(q->language, 'a', part));
    if (script_is_named(q))
        add_field(s, q->script, sizeof q->script);
    if (q->region[0])
        add_subtag(s, part, unpack(q->region, q->region[0] & 0x80 ? '0' : 'A', part));
    add_field(s, q->variant, sizeof q->variant);
    if (q->numbering[0]) {
        add_subtag(s, "u", 1);
        add_subtag(s, "nu", 2);
        add_field(s, q->numbering, sizeof q->numbering);
    }
}

void res_qualifiers_locale(const struct res_qualifiers *q, char ret[RES_LOCALE_SIZE])
{
    struct subtags s = { .between = '-' };

    if (q->language[0])
        join_locale(q, &s);
    memset(ret, 0, RES_LOCALE_SIZE);
    memcpy(ret, s.text, s.len);
}

static bool all_of(const char *s, size_t n, char from, char to)
{
    for (size_t i = 0; i < n; i++)
        if (s[i] < from || s[i] > to)
            return false;
    return true;
}

static char cased(char c, bool upper)
{
    if (upper)
        return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_letters(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!all_of(s + i, 1, 'a', 'z') && !all_of(s + i, 1, 'A', 'Z'))
            return false;
    return true;
}

/* One subtag behind the language (ResTable_config::setBcp47Locale); false when it is none. */
static bool take_subtag(struct res_qualifiers *q, const char *s, size_t n)
{
    char part[3];

    if ((n == 2 && is_letters(s, n)) || (n == 3 && all_of(s, n, '0', '9'))) {
        for (size_t i = 0; i < n; i++)
            part[i] = cased(s[i], true);
        pack(part, n, '0', q->region);
    } else if (n == 4 && is_letters(s, n)) {
        for (size_t i = 0; i < n; i++)
            q->script[i] = (uint8_t)cased(s[i], i == 0);
    } else if (n >= 4 && n <= 8) {
        for (size_t i = 0; i < n; i++)
            q->variant[i] = (uint8_t)cased(s[i], false);
    } else {
        return false;
    }
    return true;
}

/* The subtags of `tag`, which `between` parts; false when one of them is none. */
static bool take_tag(struct res_qualifiers *q, const char *tag, size_t len, char between)
{
    bool first = true, numbers = false, sound = true;

    for (size_t at = 0, n; at < len; at += n + 1) {
        const char *s = tag + at;
        char part[3];

        for (n = 0; at + n < len && s[n] != between;)
            n++;
        if (first && (n == 2 || n == 3) && is_letters(s, n)) {
            for (size_t i = 0; i < n; i++)
                part[i] = cased(s[i], false);
            pack(part, n, 'a', q->language);
        } else if (first) {
            return false;
        } else if (numbers) {
            for (size_t i = 0; i < n && i < sizeof q->numbering; i++)
                q->numbering[i] = (uint8_t)cased(s[i], false);
            return sound && n > 0 && n <= sizeof q->numbering && at + n == len;
        } else if (n == 1 && (*s == 'u' || *s == 'U') && len - at > 5 && s[1] == between &&
                   cased(s[2], false) == 'n' && cased(s[3], false) == 'u' && s[4] == between) {
            numbers = true;
            n = 4;
        } else {
            sound &= take_subtag(q, s, n);
        }
        first = false;
    }
    return sound && !first;
}

void res_qualifiers_set_locale(struct res_qualifiers *q, const char *tag)
{
    const char *script;

    memset(q->language, 0, sizeof q->language);
    memset(q->region, 0, sizeof q->region);
    memset(q->script, 0, sizeof q->script);
    memset(q->variant, 0, sizeof q->variant);
    memset(q->numbering, 0, sizeof q->numbering);
    (void)take_tag(q, tag, strlen(tag), '-');
    q->script_computed = !q->script[0];
    script = q->script_computed ? res_locale_script(packed_locale(q)) : NULL;
    if (script)
        memcpy(q->script, script, sizeof q->script);
}

/* --- names ---------------------------------------------------------------- */

enum part { HEAD, SCREEN, INPUT };

struct word {
    enum part part;
    uint8_t mask, value; /* value 0: what one is called that has no word */
    size_t field;        /* a byte of struct res_qualifiers */
    const char *text;
};

static const struct word words[] = {
#define X(part, field, mask, value, word)                                                          \
    { part, mask, value, offsetof(struct res_qualifiers, field), word },
#include "manifest/res_qualifiers.def"
#undef X
};

struct density_word {
    uint16_t dpi;
    const char *text;
};

static const struct density_word densities[] = {
    { 120, "ldpi" },    { 160, "mdpi" },           { 213, "tvdpi" },
    { 240, "hdpi" },    { 320, "xhdpi" },          { 480, "xxhdpi" },
    { 640, "xxxhdpi" }, { DENSITY_ANY, "anydpi" }, { DENSITY_NONE, "nodpi" },
};

PICA_PRINTF(3, 4)
static void add_part(struct pica_text *out, size_t start, const char *fmt, ...)
{
    char text[64];
    va_list args;

    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    if (out->len > start)
        pica_text_add_char(out, '-');
    pica_text_add(out, text);
}

static uint8_t *byte_of(struct res_qualifiers *q, const struct word *w)
{
    return (uint8_t *)q + w->field;
}

static void print_words(const struct res_qualifiers *q, enum part part, size_t start,
                        struct pica_text *out)
{
    const struct word *unnamed = NULL; /* of the group, as long as no word was found */
    size_t count = sizeof words / sizeof *words;
    struct res_qualifiers copy = *q;

    for (size_t i = 0; i < count; i++) {
        const struct word *w = &words[i];
        unsigned value = *byte_of(&copy, w) & w->mask;

        if (w->part != part || value == 0)
            continue;
        if (w->value == 0) {
            unnamed = w;
        } else if (w->value == value) {
            add_part(out, start, "%s", w->text);
            unnamed = NULL;
        }
        if (unnamed && (i + 1 == count || words[i + 1].value == 0))
            add_part(out, start, "%s=%u", unnamed->text, value);
        if (i + 1 < count && words[i + 1].value == 0)
            unnamed = NULL;
    }
}

static void print_locale(const struct res_qualifiers *q, size_t start, struct pica_text *out)
{
    struct subtags s = { .between = '+' };
    char part[3];

    if (!q->language[0])
        return;
    if (script_is_named(q) || q->variant[0] || q->numbering[0]) {
        join_locale(q, &s);
        add_part(out, start, "b+%.*s", (int)s.len, s.text);
        return;
    }
    add_subtag(&s, part, unpack(q->language, 'a', part));
    add_part(out, start, "%.*s", (int)s.len, s.text);
    if (q->region[0]) {
        s.len = 0;
        add_subtag(&s, part, unpack(q->region, q->region[0] & 0x80 ? '0' : 'A', part));
        add_part(out, start, "r%.*s", (int)s.len, s.text);
    }
}

static void print_density(uint16_t density, size_t start, struct pica_text *out)
{
    if (density == 0)
        return;
    for (size_t i = 0; i < sizeof densities / sizeof *densities; i++)
        if (densities[i].dpi == density) {
            add_part(out, start, "%s", densities[i].text);
            return;
        }
    add_part(out, start, "%udpi", density);
}

void res_qualifiers_print(const struct res_qualifiers *q, struct pica_text *out)
{
    size_t start = out->len;

    if (q->mcc)
        add_part(out, start, "mcc%u", q->mcc);
    if (q->mnc)
        add_part(out, start, "mnc%u", q->mnc);
    print_locale(q, start, out);
    print_words(q, HEAD, start, out);
    if (q->smallest_width)
        add_part(out, start, "sw%udp", q->smallest_width);
    if (q->width)
        add_part(out, start, "w%udp", q->width);
    if (q->height)
        add_part(out, start, "h%udp", q->height);
    print_words(q, SCREEN, start, out);
    print_density(q->density, start, out);
    print_words(q, INPUT, start, out);
    if (q->screen_width || q->screen_height)
        add_part(out, start, "%ux%u", q->screen_width, q->screen_height);
    if (q->sdk || q->minor)
        add_part(out, start, "v%u", q->sdk);
    if (q->minor)
        pica_text_addf(out, ".%u", q->minor);
}

/* --- reading names -------------------------------------------------------- */

/* A number of 16 bits between `before` and `after`, over a place that is still 0. */
static bool take_number(const char *s, size_t n, const char *before, const char *after,
                        uint16_t *ret)
{
    size_t head = strlen(before), tail = strlen(after);
    unsigned value = 0;

    if (n <= head + tail || n > head + tail + 5 || strncmp(s, before, head) != 0 ||
        strncmp(s + n - tail, after, tail) != 0 || *ret)
        return false;
    for (size_t i = head; i < n - tail; i++) {
        if (s[i] < '0' || s[i] > '9')
            return false;
        value = value * 10 + (unsigned)(s[i] - '0');
    }
    if (value > UINT16_MAX)
        return false;
    *ret = (uint16_t)value;
    return true;
}

static bool take_word(const char *s, size_t n, struct res_qualifiers *q)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const struct word *w = &words[i];

        if (w->value == 0 || strlen(w->text) != n || strncmp(s, w->text, n) != 0)
            continue;
        if (*byte_of(q, w) & w->mask)
            return false;
        *byte_of(q, w) |= w->value;
        return true;
    }
    for (size_t i = 0; i < sizeof densities / sizeof *densities; i++)
        if (strlen(densities[i].text) == n && strncmp(s, densities[i].text, n) == 0) {
            if (q->density)
                return false;
            q->density = densities[i].dpi;
            return true;
        }
    return false;
}

static bool take_pair(const char *s, size_t n, char between, const char *before, uint16_t *first,
                      uint16_t *second)
{
    const char *mid = memchr(s, between, n);

    return mid && take_number(s, (size_t)(mid - s), before, "", first) &&
           take_number(mid + 1, n - (size_t)(mid - s) - 1, "", "", second);
}

static bool take_part(const char *s, size_t n, struct res_qualifiers *q)
{
    if (take_word(s, n, q) || take_number(s, n, "mcc", "", &q->mcc) ||
        take_number(s, n, "mnc", "", &q->mnc) ||
        take_number(s, n, "sw", "dp", &q->smallest_width) ||
        take_number(s, n, "w", "dp", &q->width) || take_number(s, n, "h", "dp", &q->height) ||
        take_number(s, n, "", "dpi", &q->density) ||
        take_pair(s, n, 'x', "", &q->screen_width, &q->screen_height) ||
        take_number(s, n, "v", "", &q->sdk) || take_pair(s, n, '.', "v", &q->sdk, &q->minor))
        return true;
    if (!q->language[0] && n > 2 && s[0] == 'b' && s[1] == '+')
        return take_tag(q, s + 2, n - 2, '+');
    if (!q->language[0])
        return n <= 3 && all_of(s, n, 'a', 'z') && take_tag(q, s, n, '+');
    return !q->region[0] && (n == 3 || n == 4) && s[0] == 'r' && take_subtag(q, s + 1, n - 1) &&
           q->region[0];
}

bool res_qualifiers_parse(const char *text, struct res_qualifiers *ret)
{
    struct res_qualifiers q = { 0 };

    for (bool more = *text; more; text++) {
        size_t n = strcspn(text, "-");

        if (n == 0 || !take_part(text, n, &q))
            return false;
        text += n;
        more = *text;
    }
    *ret = q;
    return true;
}

bool res_qualifiers_other(const struct res_qualifiers *q)
{
    return q->mcc || q->mnc || q->orientation || q->touchscreen || q->density || q->keyboard ||
           q->navigation || q->input_flags || q->gender || q->screen_width || q->screen_height ||
           q->screen_layout || q->screen_layout2 || q->ui_mode || q->color_mode ||
           q->smallest_width || q->width || q->height;
}

/* --- match() -------------------------------------------------------------- */

static bool is_one_of(uint16_t packed_language, const char *text)
{
    return packed_language == (uint16_t)((uint8_t)text[0] << 8 | (uint8_t)text[1]);
}

/* Tagalog and Filipino are one language to the platform. */
static bool is_filipino(const uint8_t language[2])
{
    uint8_t fil[2];

    pack("fil", 3, 'a', fil);
    return is_one_of(packed(language), "tl") || same(language, fil);
}

static bool languages_agree(const uint8_t a[2], const uint8_t b[2])
{
    return same(a, b) || (is_filipino(a) && is_filipino(b));
}

static bool locale_matches(const struct res_qualifiers *q, const struct res_qualifiers *device)
{
    const uint8_t *script = q->script;

    if (packed_locale(q) == 0)
        return true;
    if (!languages_agree(q->language, device->language))
        return false;
    /* Where one of the scripts is not known, the region decides. */
    if (device->script[0] && !q->script[0] && !q->script_computed)
        script = (const uint8_t *)res_locale_script(packed_locale(q));
    if (!device->script[0] || !script)
        return !q->region[0] || same(q->region, device->region);
    return memcmp(script, device->script, sizeof device->script) == 0;
}

/* `own` says nothing, or the same as the device. */
static bool fits(unsigned own, unsigned device)
{
    return own == 0 || own == device;
}

static bool screen_matches(const struct res_qualifiers *q, const struct res_qualifiers *d)
{
    return fits(q->screen_layout & LAYOUT_DIRECTION, d->screen_layout & LAYOUT_DIRECTION) &&
           (q->screen_layout & LAYOUT_SIZE) <= (d->screen_layout & LAYOUT_SIZE) &&
           fits(q->screen_layout & LAYOUT_LONG, d->screen_layout & LAYOUT_LONG) &&
           fits(q->ui_mode & UI_TYPE, d->ui_mode & UI_TYPE) &&
           fits(q->ui_mode & UI_NIGHT, d->ui_mode & UI_NIGHT) &&
           q->smallest_width <= d->smallest_width &&
           fits(q->screen_layout2 & LAYOUT2_ROUND, d->screen_layout2 & LAYOUT2_ROUND) &&
           fits(q->color_mode & COLOR_HDR, d->color_mode & COLOR_HDR) &&
           fits(q->color_mode & COLOR_WIDE, d->color_mode & COLOR_WIDE) && q->width <= d->width &&
           q->height <= d->height && fits(q->orientation, d->orientation) &&
           q->screen_width <= d->screen_width && q->screen_height <= d->screen_height;
}

static bool input_matches(const struct res_qualifiers *q, const struct res_qualifiers *d)
{
    unsigned keys = q->input_flags & KEYS_HIDDEN, device_keys = d->input_flags & KEYS_HIDDEN;

    return fits(q->touchscreen, d->touchscreen) &&
           (fits(keys, device_keys) || (keys == KEYS_EXPOSED && device_keys == KEYS_SOFT)) &&
           fits(q->input_flags & NAV_HIDDEN, d->input_flags & NAV_HIDDEN) &&
           fits(q->keyboard, d->keyboard) && fits(q->navigation, d->navigation);
}

bool res_qualifiers_match(const struct res_qualifiers *q, const struct res_qualifiers *device)
{
    /* Densities always match: pictures are scaled. */
    return fits(q->mcc, device->mcc) && fits(q->mnc, device->mnc) && locale_matches(q, device) &&
           fits(q->gender, device->gender) && screen_matches(q, device) &&
           input_matches(q, device) && q->sdk <= device->sdk && fits(q->minor, device->minor);
}

/* --- isBetterThan() ------------------------------------------------------- */

/* Of the steps below: 0 when this one does not decide. */
enum { WORSE = -1, EVEN, BETTER };

static int better_if(bool better)
{
    return better ? BETTER : WORSE;
}

/* Who says something is better, where the two differ and the device cares. */
static int by_presence(unsigned a, unsigned b, unsigned device)
{
    return a == b || device == 0 ? EVEN : better_if(a != 0);
}

static int by_masked(uint8_t a, uint8_t b, uint8_t device, unsigned mask)
{
    return by_presence(a & mask, b & mask, device & mask);
}

/* isLocaleBetterThan(), for languages that are not the same. */
static bool language_is_better(const struct res_qualifiers *a, const struct res_qualifiers *b,
                               const struct res_qualifiers *device)
{
    static const uint8_t us[2] = { 'U', 'S' };
    const uint8_t *other = a->language[0] ? a->region : b->region;
    bool close;

    if (!is_one_of(packed(device->language), "en"))
        return a->language[0] != 0;
    /* Resources without a language are mostly American English. */
    if (same(device->region, us))
        close = !other[0] || same(other, us);
    else if (res_locale_is_like_us_english(packed(device->region)))
        close = res_locale_is_like_us_english(packed(other));
    else
        return a->language[0] != 0;
    return a->language[0] ? close : !close;
}

static bool locale_is_better(const struct res_qualifiers *a, const struct res_qualifiers *b,
                             const struct res_qualifiers *device)
{
    bool a_same, b_same;
    int regions;

    if (packed_locale(device) == 0 || (packed_locale(a) == 0 && packed_locale(b) == 0))
        return false;
    if (!languages_agree(a->language, b->language))
        return language_is_better(a, b, device);
    regions = res_locale_compare_regions(packed(a->region), packed(b->region),
                                         packed_locale(device), device->script);
    if (regions != 0)
        return regions > 0;
    a_same = memcmp(a->variant, device->variant, sizeof a->variant) == 0;
    b_same = memcmp(b->variant, device->variant, sizeof b->variant) == 0;
    if (a_same != b_same)
        return a_same;
    a_same = memcmp(a->numbering, device->numbering, sizeof a->numbering) == 0;
    b_same = memcmp(b->numbering, device->numbering, sizeof b->numbering) == 0;
    if (a_same != b_same)
        return a_same;
    return same(a->language, device->language) && !same(b->language, device->language);
}

/* Who comes nearer to the size of the device, which is at least that of both. */
static int by_sizes(int a_width, int a_height, int b_width, int b_height, int width, int height)
{
    int a = (width ? width - a_width : 0) + (height ? height - a_height : 0);
    int b = (width ? width - b_width : 0) + (height ? height - b_height : 0);

    return a == b ? EVEN : better_if(a < b);
}

/* Undefined counts as normal, unless the device is smaller than that. */
static int by_layout_size(const struct res_qualifiers *a, const struct res_qualifiers *b,
                          const struct res_qualifiers *device)
{
    unsigned own = a->screen_layout & LAYOUT_SIZE, other = b->screen_layout & LAYOUT_SIZE;
    unsigned wanted = device->screen_layout & LAYOUT_SIZE, own_fixed = own, other_fixed = other;

    if (own == other || wanted == 0)
        return EVEN;
    if (wanted >= LAYOUT_SIZE_NORMAL) {
        own_fixed = own ? own : LAYOUT_SIZE_NORMAL;
        other_fixed = other ? other : LAYOUT_SIZE_NORMAL;
    }
    if (own_fixed == other_fixed)
        return better_if(own != 0);
    return better_if(own_fixed > other_fixed);
}

static int by_screen(const struct res_qualifiers *a, const struct res_qualifiers *b,
                     const struct res_qualifiers *d)
{
    int order = EVEN;

    if (((a->screen_layout ^ b->screen_layout) & LAYOUT_DIRECTION) &&
        (d->screen_layout & LAYOUT_DIRECTION))
        return better_if((a->screen_layout & LAYOUT_DIRECTION) >
                         (b->screen_layout & LAYOUT_DIRECTION));
    if (a->smallest_width != b->smallest_width)
        return better_if(a->smallest_width > b->smallest_width);
    order = by_sizes(a->width, a->height, b->width, b->height, d->width, d->height);
    if (order == EVEN)
        order = by_layout_size(a, b, d);
    if (order == EVEN)
        order = by_masked(a->screen_layout, b->screen_layout, d->screen_layout, LAYOUT_LONG);
    if (order == EVEN)
        order = by_masked(a->screen_layout2, b->screen_layout2, d->screen_layout2, LAYOUT2_ROUND);
    if (order == EVEN)
        order = by_masked(a->color_mode, b->color_mode, d->color_mode, COLOR_WIDE);
    if (order == EVEN)
        order = by_masked(a->color_mode, b->color_mode, d->color_mode, COLOR_HDR);
    if (order == EVEN)
        order = by_presence(a->orientation, b->orientation, d->orientation);
    if (order == EVEN)
        order = by_masked(a->ui_mode, b->ui_mode, d->ui_mode, UI_TYPE);
    if (order == EVEN)
        order = by_masked(a->ui_mode, b->ui_mode, d->ui_mode, UI_NIGHT);
    return order;
}

/* What must be scaled down is better than what must be scaled up, the nearest is best. */
static int by_density(uint16_t own, uint16_t other, uint16_t wanted)
{
    uint16_t a = own ? own : DENSITY_MEDIUM, b = other ? other : DENSITY_MEDIUM;
    uint16_t high = a > b ? a : b, low = a > b ? b : a;

    if (own == other)
        return EVEN;
    if (a == DENSITY_ANY || b == DENSITY_ANY)
        return better_if(a == DENSITY_ANY);
    if (wanted == 0 || wanted == DENSITY_ANY)
        wanted = DENSITY_MEDIUM;
    if (high != wanted && low >= wanted)
        return better_if(a < b);
    return better_if(a >= b);
}

static int by_input(const struct res_qualifiers *a, const struct res_qualifiers *b,
                    const struct res_qualifiers *d)
{
    unsigned own = a->input_flags & KEYS_HIDDEN, other = b->input_flags & KEYS_HIDDEN;
    unsigned wanted = d->input_flags & KEYS_HIDDEN;
    int order;

    if (own != other && wanted) {
        if (!own || !other)
            return better_if(own != 0);
        /* Soft keys count as exposed ones; the exact match is better. */
        if (wanted == own || wanted == other)
            return better_if(wanted == own);
    }
    own = a->input_flags & NAV_HIDDEN;
    other = b->input_flags & NAV_HIDDEN;
    if (!own || !other) {
        order = by_presence(own, other, d->input_flags & NAV_HIDDEN);
        if (order != EVEN)
            return order;
    }
    order = by_presence(a->keyboard, b->keyboard, d->keyboard);
    if (order == EVEN)
        order = by_presence(a->navigation, b->navigation, d->navigation);
    return order;
}

bool res_qualifiers_better(const struct res_qualifiers *a, const struct res_qualifiers *b,
                           const struct res_qualifiers *d)
{
    int order = by_presence(a->mcc, b->mcc, d->mcc);

    if (order == EVEN)
        order = by_presence(a->mnc, b->mnc, d->mnc);
    if (order == EVEN && locale_is_better(a, b, d))
        order = BETTER; /* worse is not asked for: what follows may still make it better */
    if (order == EVEN)
        order = by_presence(a->gender, b->gender, d->gender);
    if (order == EVEN)
        order = by_screen(a, b, d);
    if (order == EVEN)
        order = by_density(a->density, b->density, d->density);
    if (order == EVEN)
        order = by_presence(a->touchscreen, b->touchscreen, d->touchscreen);
    if (order == EVEN)
        order = by_input(a, b, d);
    if (order == EVEN)
        order = by_sizes(a->screen_width, a->screen_height, b->screen_width, b->screen_height,
                         d->screen_width, d->screen_height);
    if (order == EVEN && a->sdk != b->sdk && d->sdk)
        order = better_if(a->sdk > b->sdk);
    if (order == EVEN)
        order = by_presence(a->minor, b->minor, d->minor);
    return order == BETTER;
}
