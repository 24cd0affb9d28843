#include "base/limits.h"

#include "base/nearest.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

const struct pica_limits pica_limits_default = {
#define X(name, value, unit, reason) .name = (value),
#include "base/limits.def"
#undef X
};

static const struct pica_limit limit_list[] = {
#define X(name, value, unit, reason) { #name, value, unit, reason },
#include "base/limits.def"
#undef X
};

static const size_t limit_offsets[] = {
#define X(name, value, unit, reason) offsetof(struct pica_limits, name),
#include "base/limits.def"
#undef X
};

static const char suffixes[] = "KMGT";

/* 2000000000 happens to be 1953125K, which says nothing to anybody. */
#define READABLE 10000

size_t pica_limit_count(void)
{
    return sizeof limit_list / sizeof *limit_list;
}

const struct pica_limit *pica_limit_at(size_t index)
{
    return &limit_list[index];
}

static bool parse_value(const char *s, uint64_t *ret)
{
    const char *suffix;
    uint64_t n = 0;

    if (*s < '0' || *s > '9')
        return false;
    for (; *s >= '0' && *s <= '9'; s++) {
        if (n > PICA_LIMIT_MOST / 10)
            return false;
        n = n * 10 + (uint64_t)(*s - '0');
    }
    suffix = *s ? strchr(suffixes, *s) : NULL;
    if (*s && (!suffix || s[1] != '\0'))
        return false;
    for (ptrdiff_t i = suffix ? suffix - suffixes : -1; i >= 0; i--) {
        if (n > PICA_LIMIT_MOST >> 10)
            return false;
        n <<= 10;
    }
    *ret = n;
    return n >= 1 && n <= PICA_LIMIT_MOST;
}

static enum pica_status unknown_name(const char *name, struct pica_error *err)
{
    struct pica_nearest near = { .word = name };

    for (size_t i = 0; i < pica_limit_count(); i++)
        pica_nearest_try(&near, limit_list[i].name);
    if (near.best)
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                         "--limit: there is no limit '%.40s': did you mean %s?", name, near.best);
    return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                     "--limit: there is no limit '%.40s': see 'pica help limits'", name);
}

enum pica_status pica_limits_set(struct pica_limits *limits, const char *assignment,
                                 struct pica_error *err)
{
    const char *equals = strchr(assignment, '=');
    char name[48];
    uint64_t value;
    size_t i = 0;

    if (!equals)
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "--limit '%.40s': must be NAME=VALUE",
                         assignment);
    snprintf(name, sizeof name, "%.*s", (int)(equals - assignment > 47 ? 47 : equals - assignment),
             assignment);
    while (i < pica_limit_count() && strcmp(limit_list[i].name, name) != 0)
        i++;
    if (i == pica_limit_count())
        return unknown_name(name, err);
    if (!parse_value(equals + 1, &value))
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                         "--limit %s '%.40s': must be a number from 1 on, or one with K, M, G or "
                         "T behind it",
                         name, equals + 1);
    memcpy((char *)limits + limit_offsets[i], &value, sizeof value);
    return PICA_OK;
}

const char *pica_limit_value(uint64_t value, char out[static PICA_LIMIT_VALUE_SIZE])
{
    uint64_t left = value;
    size_t i = 0;

    while (i + 1 < sizeof suffixes && left >= 1024 && left % 1024 == 0) {
        left /= 1024;
        i++;
    }
    if (i == 0 || left >= READABLE)
        snprintf(out, PICA_LIMIT_VALUE_SIZE, "%llu", (unsigned long long)value);
    else
        snprintf(out, PICA_LIMIT_VALUE_SIZE, "%llu%c", (unsigned long long)left, suffixes[i - 1]);
    return out;
}
