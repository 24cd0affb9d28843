#include "manifest/proto_config.h"

#include "manifest/res_qualifiers.h"

#include "base/cursor.h"

/* Where the fields of a ResTable_config stand. */
enum {
    AT_IMSI = 4,
    AT_LOCALE = 8,
    AT_SCREEN_TYPE = 12, /* orientation, touchscreen, density */
    AT_ORIENTATION = 12,
    AT_TOUCHSCREEN = 13,
    AT_DENSITY = 14,
    AT_INPUT = 16,
    AT_KEYBOARD = 16,
    AT_NAVIGATION = 17,
    AT_INPUT_FLAGS = 18,
    AT_GENDER = 19,
    AT_SCREEN_SIZE = 20,
    AT_VERSION = 24,
    AT_LAYOUT = 28,
    AT_UI_MODE = 29,
    AT_SMALLEST = 30,
    AT_SIZE_DP = 32,
    AT_SCRIPT = 36, /* script and variant */
    AT_LAYOUT2 = 48,
    AT_COLOR_MODE = 49,
};

static void put16(uint8_t *at, uint32_t v)
{
    at[0] = (uint8_t)v;
    at[1] = (uint8_t)(v >> 8);
}

/* The bits of a value that is known, 0 for any other. */
static uint8_t bits(uint32_t value, uint32_t most, unsigned shift)
{
    return (uint8_t)(value <= most ? value << shift : 0);
}

static void put_locale(ProtobufCBinaryData tag, uint8_t *ret)
{
    struct res_qualifiers q = { 0 };
    char text[RES_LOCALE_SIZE] = { 0 };

    if (tag.len == 0 || tag.len >= sizeof text)
        return;
    memcpy(text, tag.data, tag.len);
    res_qualifiers_set_locale(&q, text);
    memcpy(ret + AT_LOCALE, q.language, 2);
    memcpy(ret + AT_LOCALE + 2, q.region, 2);
    if (!q.script_computed) /* a compiler writes those that are said */
        memcpy(ret + AT_SCRIPT, q.script, 4);
    memcpy(ret + AT_SCRIPT + 4, q.variant, 8);
}

void proto_config(const Aapt__Configuration *c, uint8_t ret[PROTO_CONFIG_SIZE])
{
    memset(ret, 0, PROTO_CONFIG_SIZE);
    ret[0] = PROTO_CONFIG_SIZE;
    if (!c)
        return;
    put16(ret + AT_IMSI, c->mcc);
    put16(ret + AT_IMSI + 2, c->mnc);
    put_locale(c->locale, ret);
    ret[AT_ORIENTATION] = bits(c->orientation, 3, 0);
    ret[AT_TOUCHSCREEN] = bits(c->touchscreen, 3, 0);
    put16(ret + AT_DENSITY, c->density);
    ret[AT_KEYBOARD] = bits(c->keyboard, 3, 0);
    ret[AT_NAVIGATION] = bits(c->navigation, 4, 0);
    ret[AT_INPUT_FLAGS] = (uint8_t)(bits(c->keys_hidden, 3, 0) | bits(c->nav_hidden, 2, 2));
    ret[AT_GENDER] = bits(c->grammatical_gender, 3, 0);
    put16(ret + AT_SCREEN_SIZE, c->screen_width);
    put16(ret + AT_SCREEN_SIZE + 2, c->screen_height);
    put16(ret + AT_VERSION, c->sdk_version);
    /* "Long" is 1 here and 2 there, "not long" the other way round; so with night, round, wide. */
    ret[AT_LAYOUT] = (uint8_t)(bits(c->layout_direction, 2, 6) | bits(c->screen_layout_size, 4, 0) |
                               (c->screen_layout_long == 1   ? 0x20
                                : c->screen_layout_long == 2 ? 0x10
                                                             : 0));
    ret[AT_UI_MODE] = (uint8_t)(bits(c->ui_mode_type, 7, 0) | (c->ui_mode_night == 1   ? 0x20
                                                               : c->ui_mode_night == 2 ? 0x10
                                                                                       : 0));
    put16(ret + AT_SMALLEST, c->smallest_screen_width_dp);
    put16(ret + AT_SIZE_DP, c->screen_width_dp);
    put16(ret + AT_SIZE_DP + 2, c->screen_height_dp);
    ret[AT_LAYOUT2] = c->screen_round == 1 ? 2 : c->screen_round == 2 ? 1 : 0;
    ret[AT_COLOR_MODE] = (uint8_t)((c->wide_color_gamut == 1   ? 2
                                    : c->wide_color_gamut == 2 ? 1
                                                               : 0) |
                                   (c->hdr == 1   ? 8
                                    : c->hdr == 2 ? 4
                                                  : 0));
}

static int compare32(const uint8_t *a, const uint8_t *b, size_t at)
{
    uint32_t x = pica_le32(a + at), y = pica_le32(b + at);

    return (x > y) - (x < y);
}

static int compare_locales(const uint8_t *a, const uint8_t *b)
{
    int d = compare32(a, b, AT_LOCALE);

    return d ? d : memcmp(a + AT_SCRIPT, b + AT_SCRIPT, 12);
}

int proto_config_compare(const uint8_t *a, const uint8_t *b)
{
    static const uint8_t words[] = { AT_SCREEN_TYPE, AT_INPUT, AT_SCREEN_SIZE, AT_VERSION };
    static const uint8_t bytes[] = { AT_LAYOUT, AT_LAYOUT2, AT_COLOR_MODE, AT_UI_MODE };
    uint16_t x = pica_le16(a + AT_SMALLEST), y = pica_le16(b + AT_SMALLEST);
    int d = compare32(a, b, AT_IMSI);

    if (!d)
        d = compare_locales(a, b);
    for (size_t i = 0; i < sizeof words && !d; i++)
        d = compare32(a, b, words[i]);
    for (size_t i = 0; i < sizeof bytes && !d; i++)
        d = (a[bytes[i]] > b[bytes[i]]) - (a[bytes[i]] < b[bytes[i]]);
    if (!d)
        d = (x > y) - (x < y);
    return d ? d : compare32(a, b, AT_SIZE_DP);
}

uint32_t proto_config_diff(const uint8_t *a, const uint8_t *b)
{
    static const struct {
        uint8_t at, len, mask;
        uint32_t flag;
    } parts[] = {
        { AT_IMSI, 2, 0xff, 0x1 },           { AT_IMSI + 2, 2, 0xff, 0x2 },
        { AT_ORIENTATION, 1, 0xff, 0x80 },   { AT_DENSITY, 2, 0xff, 0x100 },
        { AT_TOUCHSCREEN, 1, 0xff, 0x8 },    { AT_INPUT_FLAGS, 1, 0x0f, 0x20 },
        { AT_KEYBOARD, 1, 0xff, 0x10 },      { AT_NAVIGATION, 1, 0xff, 0x40 },
        { AT_GENDER, 1, 0xff, 0x20000 },     { AT_SCREEN_SIZE, 4, 0xff, 0x200 },
        { AT_VERSION, 4, 0xff, 0x400 },      { AT_LAYOUT, 1, 0xc0, 0x4000 },
        { AT_LAYOUT, 1, 0x3f, 0x800 },       { AT_LAYOUT2, 1, 0x03, 0x8000 },
        { AT_COLOR_MODE, 1, 0x0f, 0x10000 }, { AT_UI_MODE, 1, 0xff, 0x1000 },
        { AT_SMALLEST, 2, 0xff, 0x2000 },    { AT_SIZE_DP, 4, 0xff, 0x200 },
    };
    uint32_t flags = compare_locales(a, b) ? 0x4 : 0;

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        for (size_t k = 0; k < parts[i].len; k++)
            if ((a[parts[i].at + k] ^ b[parts[i].at + k]) & parts[i].mask)
                flags |= parts[i].flag;
    return flags;
}
