/*
 * manifest/res_locale.h - what the platform knows of languages: the script in
 * which one is written, and which of two regions stands nearer to a third.
 *
 * Facts: locale_scripts.tsv, locale_parents.tsv. A locale is packed as in
 * ResTable_config: language in the upper half, region in the lower, each two
 * letters or three in 15 bits.
 *
 * Source: frameworks/base libs/androidfw/LocaleData.cpp.
 */
#ifndef PICA_MANIFEST_RES_LOCALE_H
#define PICA_MANIFEST_RES_LOCALE_H

#include <stdbool.h>
#include <stdint.h>

/* Four letters without NUL; NULL when the platform does not know the language. */
const char *res_locale_script(uint32_t locale);

/* Above 0 when `left` stands nearer to the region of `wanted` than `right`, below 0 the other way
 * round. Regions are the lower halves of locales; `script` is that of `wanted`. */
int res_locale_compare_regions(uint16_t left, uint16_t right, uint32_t wanted,
                               const uint8_t script[4]);

/* Whether English of that region is nearer to that of the United States than to that of the
 * world. */
bool res_locale_is_like_us_english(uint16_t region);

#endif
