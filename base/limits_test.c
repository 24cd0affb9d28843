#include "base/limits.h"
#include "tests/check.h"

static void set(const char *assignment, uint64_t want)
{
    struct pica_limits limits = pica_limits_default;
    struct pica_error err;

    CHECK(pica_limits_set(&limits, assignment, &err) == PICA_OK);
    CHECK(limits.entries == want);
    limits.entries = pica_limits_default.entries;
    CHECK(memcmp(&limits, &pica_limits_default, sizeof limits) == 0); /* it alone */
}

static void wrong(const char *assignment, const char *message)
{
    struct pica_limits limits = pica_limits_default;
    struct pica_error err = { 0 };

    CHECK(pica_limits_set(&limits, assignment, &err) == PICA_E_USAGE);
    CHECK_STR(err.cause[PICA_EN], message);
    CHECK(strcmp(err.cause[PICA_ZH], message) != 0); /* it has a twin */
    CHECK(memcmp(&limits, &pica_limits_default, sizeof limits) == 0);
}

static void values(void)
{
    set("entries=1", 1);
    set("entries=0007", 7);
    set("entries=3K", 3 << 10);
    set("entries=3M", 3 << 20);
    set("entries=5G", 5ull << 30);
    set("entries=2T", 2ull << 40);
    set("entries=1152921504606846976", PICA_LIMIT_MOST);
}

static void mistakes(void)
{
    wrong("entries", "--limit 'entries': must be NAME=VALUE");
    wrong("", "--limit '': must be NAME=VALUE");
    wrong("entires=5", "--limit: there is no limit 'entires': did you mean entries?");
    wrong("=5", "--limit: there is no limit '': see 'pica help limits'");
    wrong("weather=5", "--limit: there is no limit 'weather': see 'pica help limits'");
    wrong("entries_entries_entries_entries_entries_entries_entries=5",
          "--limit: there is no limit 'entries_entries_entries_entries_entries_': see 'pica help "
          "limits'");
#define NUMBER ": must be a number from 1 on, or one with K, M, G or T behind it"
    wrong("entries=", "--limit entries ''" NUMBER);
    wrong("entries=0", "--limit entries '0'" NUMBER);
    wrong("entries=-1", "--limit entries '-1'" NUMBER);
    wrong("entries= 1", "--limit entries ' 1'" NUMBER);
    wrong("entries=1k", "--limit entries '1k'" NUMBER);
    wrong("entries=1KK", "--limit entries '1KK'" NUMBER);
    wrong("entries=K", "--limit entries 'K'" NUMBER);
    wrong("entries=0x10", "--limit entries '0x10'" NUMBER);
    wrong("entries=1152921504606846977", "--limit entries '1152921504606846977'" NUMBER);
    wrong("entries=1048577T", "--limit entries '1048577T'" NUMBER);
    wrong("entries=99999999999999999999999", "--limit entries '99999999999999999999999'" NUMBER);
#undef NUMBER
}

/* Every one has a name of its own, a reason in both languages, and a value that can be set. */
static void table(void)
{
    for (size_t i = 0; i < pica_limit_count(); i++) {
        const struct pica_limit *l = pica_limit_at(i);
        struct pica_limits limits = { 0 };
        struct pica_error err;
        char value[PICA_LIMIT_VALUE_SIZE], line[96];

        CHECK(l->value >= 1 && l->value <= PICA_LIMIT_MOST);
        CHECK(pica_words_zh(l->reason) != l->reason);
        for (size_t k = 0; k < i; k++)
            CHECK(strcmp(l->name, pica_limit_at(k)->name) != 0);
        snprintf(line, sizeof line, "%s=%s", l->name, pica_limit_value(l->value, value));
        CHECK(pica_limits_set(&limits, line, &err) == PICA_OK);
    }
}

static void shortest(void)
{
    char out[PICA_LIMIT_VALUE_SIZE];

    CHECK_STR(pica_limit_value(1000, out), "1000");
    CHECK_STR(pica_limit_value(1024, out), "1K");
    CHECK_STR(pica_limit_value(1025, out), "1025");
    CHECK_STR(pica_limit_value(16ull << 30, out), "16G");
    CHECK_STR(pica_limit_value(1ull << 50, out), "1024T");
    CHECK_STR(pica_limit_value(2000000000, out), "2000000000");
}

int main(void)
{
    values();
    mistakes();
    table();
    shortest();
    return check_done();
}
