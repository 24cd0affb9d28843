#include "manifest/res_locale.h"

#include <stddef.h>
#include <string.h>

struct script_row {
    uint32_t locale;
    char script[5];
    uint16_t likely_region; /* of this language in this script, or 0 */
};

struct parent_row {
    uint32_t locale;
    char script[5];
    uint32_t parent;
};

static const struct script_row scripts[] = {
#include "manifest/locale_scripts.inc"
};

static const struct parent_row parents[] = {
#include "manifest/locale_parents.inc"
};

/* More than any line of parents has (LocaleDataTables.cpp MAX_PARENT_DEPTH). */
#define DEPTH_MOST 8

#define LANGUAGE(locale) ((locale)&UINT32_C(0xffff0000))
#define REGION(locale) ((locale)&UINT32_C(0xffff))

enum {
    ENGLISH = 0x656e0000,       /* en */
    WORLD_ENGLISH = 0x656e8400, /* en-001 */
    SPANISH_US = 0x65735553,
    SPANISH_MX = 0x65734d58,
    SPANISH_419 = 0x6573a424,
};

static const struct script_row *find_script(uint32_t locale)
{
    size_t low = 0, high = sizeof scripts / sizeof *scripts;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (scripts[mid].locale == locale)
            return &scripts[mid];
        if (scripts[mid].locale < locale)
            low = mid + 1;
        else
            high = mid;
    }
    return NULL;
}

const char *res_locale_script(uint32_t locale)
{
    const struct script_row *row = find_script(locale);

    if (!row)
        row = find_script(LANGUAGE(locale));
    return row ? row->script : NULL;
}

/* 0 is the parent of a language. */
static uint32_t parent_of(uint32_t locale, const uint8_t script[4])
{
    if (REGION(locale) == 0)
        return 0;
    for (size_t i = 0; i < sizeof parents / sizeof *parents; i++)
        if (parents[i].locale == locale && memcmp(parents[i].script, script, 4) == 0)
            return parents[i].parent;
    return LANGUAGE(locale);
}

/*
 * The locale and its parents, up to and with the first that is one of the two in
 * `stop`; *ret_stop is which, or -1. Returns how many there are. A script that
 * has an end is one whose parents go in no circle: the table is ours.
 */
static int ancestors(uint32_t locale, const uint8_t script[4], const uint32_t *stop, int stops,
                     uint32_t ret[DEPTH_MOST], int *ret_stop)
{
    int count = 0;

    *ret_stop = -1;
    do {
        ret[count++] = locale;
        for (int i = 0; i < stops; i++)
            if (stop[i] == locale) {
                *ret_stop = i;
                return count;
            }
        locale = parent_of(locale, script);
    } while (locale != 0 && count < DEPTH_MOST);
    return count;
}

static int distance(uint32_t locale, const uint8_t script[4], const uint32_t *wanted, int count)
{
    uint32_t own[DEPTH_MOST];
    int met, steps = ancestors(locale, script, wanted, count, own, &met);

    return steps + met - 1;
}

static bool is_likely(uint32_t locale, const uint8_t script[4])
{
    /* Rows of one language lie together. */
    for (const struct script_row *row = find_script(LANGUAGE(locale));
         row && row < scripts + sizeof scripts / sizeof *scripts &&
         LANGUAGE(row->locale) == LANGUAGE(locale);
         row++)
        if (memcmp(row->script, script, 4) == 0 && row->likely_region == REGION(locale))
            return REGION(locale) != 0;
    return false;
}

static bool is_special_spanish(uint32_t locale)
{
    return locale == SPANISH_US || locale == SPANISH_MX;
}

int res_locale_compare_regions(uint16_t left_region, uint16_t right_region, uint32_t wanted,
                               const uint8_t script[4])
{
    uint32_t left = LANGUAGE(wanted) | left_region, right = LANGUAGE(wanted) | right_region;
    uint32_t both[2], line[DEPTH_MOST];
    bool left_special, right_special;
    int met, count, left_far, right_far;

    if (left == right)
        return 0;
    /* These two stand for all of Latin America where nothing else does. */
    left_special = is_special_spanish(left);
    right_special = is_special_spanish(right);
    if (left_special && !right_special && right != SPANISH_419)
        left = SPANISH_419;
    else if (right_special && !left_special && left != SPANISH_419)
        right = SPANISH_419;

    both[0] = left;
    both[1] = right;
    count = ancestors(wanted, script, both, 2, line, &met);
    if (met >= 0)
        return met == 0 ? 1 : -1;
    left_far = distance(left, script, line, count);
    right_far = distance(right, script, line, count);
    if (left_far != right_far)
        return right_far - left_far;
    if (is_likely(left, script) != is_likely(right, script))
        return is_likely(left, script) ? 1 : -1;
    /* Any order will do that is always the same. */
    return left < right ? 1 : left > right ? -1 : 0;
}

bool res_locale_is_like_us_english(uint16_t region)
{
    static const uint32_t stop[2] = { ENGLISH, WORLD_ENGLISH };
    uint32_t line[DEPTH_MOST];
    int met;

    ancestors(ENGLISH | region, (const uint8_t *)"Latn", stop, 2, line, &met);
    return met == 0;
}
