/*
 * manifest/res_qualifiers.h - the qualifiers of a configuration: of a resource
 * ("values-zh-rCN-v21"), or of a device that asks for one.
 *
 * Which configurations a device takes, and which of two it takes rather, is
 * decided as the platform does (frameworks/base ResourceTypes.cpp,
 * ResTable_config::match and isBetterThan, Android 15; LocaleData.cpp). Knows
 * nothing of tables.
 */
#ifndef PICA_MANIFEST_RES_QUALIFIERS_H
#define PICA_MANIFEST_RES_QUALIFIERS_H

#include "base/text.h"

#define RES_LOCALE_SIZE 48   /* a BCP 47 tag and its NUL */
#define RES_SDK_NEWEST 10000 /* newer than any: Build.VERSION_CODES.CUR_DEVELOPMENT */

/* All zero is the default configuration, which says nothing. Values are those
 * of ResTable_config; see res_qualifiers.def for what they mean. */
struct res_qualifiers {
    uint16_t mcc, mnc;
    uint8_t language[2], region[2]; /* packed: two letters, or three in 15 bits */
    uint8_t script[4], variant[8], numbering[8];
    bool script_computed; /* the script is not part of the name */
    uint8_t orientation, touchscreen;
    uint16_t density; /* dpi */
    uint8_t keyboard, navigation, input_flags, gender;
    uint16_t screen_width, screen_height; /* pixels */
    uint16_t sdk, minor;
    uint8_t screen_layout, screen_layout2, ui_mode, color_mode;
    uint16_t smallest_width, width, height; /* dp */
};

/* Of a ResTable_config that begins `bytes`: its own size counts, what is missing is 0. */
struct res_qualifiers res_qualifiers_read(struct pica_span bytes);

/* Appends the name of the configuration as folders of resources have it,
 * "zh-rCN-land-v21"; nothing for the default one. Printable whatever the file says. */
void res_qualifiers_print(const struct res_qualifiers *q, struct pica_text *out);

/* The inverse, in any order; false when a part of `text` is no qualifier, or there twice. */
PICA_MUST_USE
bool res_qualifiers_parse(const char *text, struct res_qualifiers *ret);

/* The locale as a BCP 47 tag, "" when there is none. What no tag can hold is '?'. */
void res_qualifiers_locale(const struct res_qualifiers *q, char ret[RES_LOCALE_SIZE]);

/* Sets the locale by a BCP 47 tag ("" for none), and its script where the tag
 * names none: what a device does with the language that was chosen on it.
 * Subtags that are none are left out. */
void res_qualifiers_set_locale(struct res_qualifiers *q, const char *tag);

/* Whether it says something of anything but locale and API level. */
bool res_qualifiers_other(const struct res_qualifiers *q);

/* Whether a device takes resources of this configuration. */
bool res_qualifiers_match(const struct res_qualifiers *q, const struct res_qualifiers *device);

/* Whether a device takes `a` rather than `b`, both of which match. */
bool res_qualifiers_better(const struct res_qualifiers *a, const struct res_qualifiers *b,
                           const struct res_qualifiers *device);

#endif
