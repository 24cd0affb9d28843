#include "manifest/res_qualifiers.h"
#include "manifest/res_locale.h"

#include "tests/check.h"

static struct res_qualifiers of(const char *name)
{
    struct res_qualifiers q = { 0 };

    if (!res_qualifiers_parse(name, &q)) {
        fprintf(stderr, "%s is no configuration\n", name);
        CHECK(false);
    }
    return q;
}

/* A device: what `name` says, in a language as settings have it. */
static struct res_qualifiers device_of(const char *name, const char *locale)
{
    struct res_qualifiers q = of(name);

    res_qualifiers_set_locale(&q, locale);
    return q;
}

static void check_names(void)
{
    static const char *const names[] = {
        "",
        "v21",
        "v26.1",
        "zh",
        "zh-rCN",
        "es-r419",
        "fil-rPH",
        "b+sr+Latn",
        "b+zh+Hans+CN",
        "b+de+1996",
        "b+ar+EG+u+nu+latn",
        "mcc460-mnc1-zh-rCN-feminine-ldrtl-sw600dp-w720dp-h480dp-xlarge-long-round-widecg-highdr-"
        "land-"
        "car-night-xhdpi-finger-keyssoft-12key-navhidden-dpad-800x480-v34",
        "300dpi",
        "anydpi-v26",
        "nodpi",
        "vrheadset-notnight",
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct res_qualifiers q = of(names[i]);
        struct pica_text out = { 0 };

        res_qualifiers_print(&q, &out);
        CHECK_STR(out.len ? out.data : "", names[i]);
        pica_text_finish(&out);
    }
}

static void check_no_names(void)
{
    static const char *const names[] = { "-",          "zh-",
                                         "zhcn",       "rCN",
                                         "zh-rCN-rTW", "v",
                                         "v65536",     "v21-v22",
                                         "land-port",  "sw0x10dp",
                                         "hdpi-xhdpi", "b+",
                                         "zh-en",      "12x",
                                         "x12",        "keyboard",
                                         "b+zh+a",     "orientation",
                                         "Zh",         "123456x1",
                                         "b+ar+u+nu+", "b+ar+u+nu+latn+EG" };
    struct res_qualifiers q = { .mcc = 7 };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (res_qualifiers_parse(names[i], &q)) {
            fprintf(stderr, "%s is taken for a configuration\n", names[i]);
            CHECK(false);
        }
    CHECK(q.mcc == 7); /* as it was */
}

/* Values without a word, and locales that are none. */
static void check_odd(void)
{
    struct res_qualifiers q = {
        .orientation = 9, .screen_layout = 0x0f, .ui_mode = 1, .sdk = 0, .minor = 2
    };
    struct pica_text out = { 0 };
    char locale[RES_LOCALE_SIZE];

    res_qualifiers_print(&q, &out);
    CHECK_STR(out.data, "screenLayoutSize=15-orientation=9-uiModeType=1-v0.2");
    pica_text_finish(&out);
    q = (struct res_qualifiers){ .language = { 1, 200 }, .variant = "abcdefgh" };
    memset(q.script, 0x7f, 4);
    memset(q.numbering, ' ', 8);
    memset(q.variant, 'v', 8);
    res_qualifiers_locale(&q, locale);
    CHECK_STR(locale, "\?\?-\?\?\?\?-vvvvvvvv-u-nu-\?\?\?\?\?\?\?\?");
    res_qualifiers_print(&q, &out);
    CHECK(pica_utf8_valid(pica_span_of(out.data, out.len)));
    pica_text_finish(&out);
    memset(&q, 0xff, sizeof q);
    q.script_computed = false;
    res_qualifiers_print(&q, &out);
    CHECK(out.len > 0 && pica_utf8_valid(pica_span_of(out.data, out.len)));
    pica_text_finish(&out);
}

static void check_locales(void)
{
    static const char *const same[] = { "zh",     "zh-Hans-CN", "en-US",       "fil",
                                        "es-419", "de-1996",    "ar-u-nu-latn" };
    struct res_qualifiers q = { 0 };
    char locale[RES_LOCALE_SIZE];

    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        res_qualifiers_set_locale(&q, same[i]);
        res_qualifiers_locale(&q, locale);
        CHECK_STR(locale, same[i]);
    }
    res_qualifiers_set_locale(&q, "ZH-hant-tw");
    res_qualifiers_locale(&q, locale);
    CHECK_STR(locale, "zh-Hant-TW");
    /* Its script is known, and not part of the name. */
    res_qualifiers_set_locale(&q, "zh-TW");
    CHECK(q.script_computed && memcmp(q.script, "Hant", 4) == 0);
    res_qualifiers_locale(&q, locale);
    CHECK_STR(locale, "zh-TW");
    res_qualifiers_set_locale(&q, "");
    res_qualifiers_locale(&q, locale);
    CHECK_STR(locale, "");
    res_qualifiers_set_locale(&q, "a-very-odd-tag-indeed-with-subtags-of-all-kinds");
    res_qualifiers_locale(&q, locale);
    CHECK_STR(locale, "");
}

static void check_match(void)
{
    static const struct {
        const char *config, *device, *locale;
        bool match;
    } cases[] = {
        { "", "v34", "", true },
        { "v34", "v33", "", false },
        { "v33", "v34", "", true },
        { "zh", "v34", "", false },
        { "zh", "v34", "zh-CN", true },
        { "zh-rCN", "v34", "zh-SG", true },  /* same script: better than nothing */
        { "zh-rTW", "v34", "zh-CN", false }, /* another script */
        { "zh-rHK", "v34", "zh-TW", true },
        { "b+sr+Latn", "v34", "sr", false },
        { "sr", "v34", "sr-Latn", false },
        { "tl", "v34", "fil-PH", true },
        { "b+xx+YY", "v34", "xx-ZZ", false }, /* no script is known: the region decides */
        { "hdpi", "mdpi", "", true },
        { "land", "port", "", false },
        { "land", "", "", false },
        { "large", "normal", "", false },
        { "small", "normal", "", true },
        { "sw600dp", "sw720dp", "", true },
        { "sw720dp", "sw600dp", "", false },
        { "keysexposed", "keyssoft", "", true },
        { "keyshidden", "keyssoft", "", false },
        { "night", "notnight", "", false },
        { "feminine", "", "", false },
        { "feminine", "feminine", "", true },
        { "mcc460", "mcc310", "", false },
        { "800x480", "480x320", "", false },
        { "widecg", "nowidecg", "", false },
        { "v34.1", "v34", "", false },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct res_qualifiers q = of(cases[i].config),
                              device = device_of(cases[i].device, cases[i].locale);

        if (res_qualifiers_match(&q, &device) != cases[i].match)
            fprintf(stderr, "%s for %s %s\n", cases[i].config, cases[i].device, cases[i].locale);
        CHECK(res_qualifiers_match(&q, &device) == cases[i].match);
    }
}

/* The first is what the device takes rather than the second. */
static void check_better(void)
{
    static const struct {
        const char *better, *worse, *device, *locale;
    } cases[] = {
        { "zh", "", "v34", "zh-CN" },
        { "zh-rCN", "zh", "v34", "zh-CN" },
        { "zh-rHK", "zh", "v34", "zh-MO" },
        { "zh-v21", "v21", "v34", "zh-CN" },
        { "", "en-rGB", "v34", "en-US" },
        { "en-rGB", "", "v34", "en-AU" },
        { "en", "en-rGB", "v34", "en-AU" },
        { "en-rGB", "en-rIE", "v34", "en-AU" },
        { "es-rMX", "es-rES", "v34", "es-AR" },
        { "es-r419", "es", "v34", "es-AR" },
        { "tl", "", "v34", "fil" },
        { "fil", "tl", "v34", "fil" },
        { "b+de+1996", "de", "v34", "de-1996" },
        { "v26", "v21", "v34", "" },
        { "v21", "", "v34", "" },
        { "sw600dp", "sw320dp", "sw720dp", "" },
        { "w600dp", "w320dp", "w720dp", "" },
        { "normal", "", "normal", "" },
        { "", "small", "normal", "" },
        { "xhdpi", "hdpi", "xhdpi", "" },
        { "xxhdpi", "hdpi", "xhdpi", "" }, /* rather scaled down than up */
        { "hdpi", "ldpi", "xhdpi", "" },
        { "anydpi", "xhdpi", "xhdpi", "" },
        { "land", "", "land", "" },
        { "night", "v21", "night-v34", "" },
        { "keyssoft", "keysexposed", "keyssoft", "" },
        { "feminine", "", "feminine", "" },
        { "mcc460-zh", "zh", "mcc460", "zh-CN" },
        { "ldrtl", "v21", "ldrtl-v34", "" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct res_qualifiers a = of(cases[i].better), b = of(cases[i].worse),
                              device = device_of(cases[i].device, cases[i].locale);
        bool right = res_qualifiers_better(&a, &b, &device) &&
                     !res_qualifiers_better(&b, &a, &device) &&
                     !res_qualifiers_better(&a, &a, &device);

        if (!right)
            fprintf(stderr, "%s rather than %s for %s %s\n", cases[i].better, cases[i].worse,
                    cases[i].device, cases[i].locale);
        CHECK(right);
    }
}

/* The platform does not ask whether the other's language is better: who comes
 * later in the file wins, and compilers put languages behind levels. */
static void check_order(void)
{
    struct res_qualifiers zh = of("zh"), level = of("v34"), device = device_of("v34", "zh-CN");

    CHECK(res_qualifiers_better(&zh, &level, &device));
    CHECK(res_qualifiers_better(&level, &zh, &device));
}

/* Configurations of every length: what is missing is 0, what is too much is left. */
static void check_bytes(void)
{
    uint8_t bytes[80];

    for (size_t size = 0; size <= sizeof bytes; size++) {
        struct res_qualifiers q;
        uint8_t *exact = malloc(size + 1); /* so that reading behind it is noticed */

        if (!exact)
            abort();
        memset(bytes, 0x41, sizeof bytes);
        bytes[0] = (uint8_t)size;
        bytes[1] = bytes[2] = bytes[3] = 0;
        memcpy(exact, bytes, size);
        q = res_qualifiers_read(pica_span_of(exact, size));
        CHECK(q.mcc == (size >= 6 ? 0x4141 : size == 5 ? 0x41 : 0));
        CHECK(q.sdk == (size >= 26 ? 0x4141 : size == 25 ? 0x41 : 0));
        CHECK(q.color_mode == (size >= 50 ? 0x41 : 0));
        free(exact);
        /* A size that is a lie. */
        bytes[0] = 0xff;
        bytes[1] = bytes[2] = bytes[3] = 0xff;
        q = res_qualifiers_read(pica_span_of(bytes, size));
        CHECK(q.mnc == (size >= 8 ? 0x4141 : size == 7 ? 0x41 : 0));
    }
}

int main(void)
{
    check_names();
    check_no_names();
    check_odd();
    check_locales();
    check_match();
    check_better();
    check_bytes();
    check_order();
    CHECK(res_locale_script(0x7a680000) && strcmp(res_locale_script(0x7a680000), "Hans") == 0);
    CHECK(!res_locale_script(0));
    CHECK(res_locale_is_like_us_english(0) && !res_locale_is_like_us_english('G' << 8 | 'B'));
    return check_done();
}
