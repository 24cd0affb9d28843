#include "facts/fact.h"
#include "tests/check.h"

static struct fact *permission(struct fact_set *set, const char *name, uint64_t at)
{
    struct fact *f = fact_set_add(set, FACT_PERMISSION, pica_place_at("AndroidManifest.xml", at));

    fact_text(set, f, FACT_NAME_KEY, name);
    return f;
}

static void test_names(void)
{
    for (unsigned k = 0; k < FACT_KIND_COUNT; k++) {
        CHECK(fact_kind_find(fact_kind_name((enum fact_kind)k)) == (enum fact_kind)k);
        CHECK(fact_kind_says((enum fact_kind)k)[0] != '\0');
    }
    for (unsigned k = 0; k < FACT_KEY_COUNT; k++)
        CHECK(fact_key_find(fact_key_name((enum fact_key)k)) == (enum fact_key)k);
    CHECK(fact_kind_find("permissions") == FACT_KIND_COUNT);
    CHECK(fact_key_find("") == FACT_KEY_COUNT);
    CHECK(fact_key_type(FACT_TARGET_SDK_KEY) == FACT_NUMBER);
    CHECK(fact_key_type(FACT_DEBUGGABLE_KEY) == FACT_BOOL);
    CHECK(fact_key_type(FACT_PI_KEY) == FACT_TEXT);
    CHECK(fact_kind_has(FACT_APP, FACT_TARGET_SDK_KEY));
    CHECK(!fact_kind_has(FACT_APP, FACT_PI_KEY));
    for (unsigned k = 0; k < FACT_KEY_COUNT; k++) {
        bool had = false;

        for (unsigned i = 0; i < FACT_KIND_COUNT; i++)
            had |= fact_kind_has((enum fact_kind)i, (enum fact_key)k);
        CHECK(had); /* an attribute that no kind can have says nothing */
    }
}

static void test_attributes(void)
{
    struct fact_set set = { 0 };
    struct fact *f = fact_set_add(&set, FACT_APP, pica_place_entry("AndroidManifest.xml"));

    fact_text(&set, f, FACT_PACKAGE_KEY, "com.example");
    fact_text(&set, f, FACT_NAME_KEY, NULL);
    fact_number(&set, f, FACT_TARGET_SDK_KEY, 21);
    fact_number(&set, f, FACT_TARGET_SDK_KEY, 22);
    fact_bool(&set, f, FACT_DEBUGGABLE_KEY, true);
    CHECK(fact_set_seal(&set));
    f = &set.items[0];
    CHECK(f->attr_count == 3);
    CHECK_STR(fact_get_text(f, FACT_PACKAGE_KEY), "com.example");
    CHECK(fact_get(f, FACT_TARGET_SDK_KEY)->number == 22);
    CHECK(fact_get(f, FACT_DEBUGGABLE_KEY)->number == 1);
    CHECK(!fact_get(f, FACT_NAME_KEY));
    CHECK(!fact_get_text(f, FACT_NAME_KEY));
    fact_set_finish(&set);
    CHECK(set.count == 0 && !set.items);
}

/* Every attribute there is, and many places: what doubling must survive. */
static void test_growth(void)
{
    static char value[FACT_KEY_COUNT][8];
    struct fact_set set = { 0 };
    struct fact *f = fact_set_add(&set, FACT_SDK, pica_place_at("a", 0));

    for (unsigned k = FACT_KEY_COUNT; k-- > 0;) {
        snprintf(value[k], sizeof value[k], "%u", k);
        if (fact_key_type((enum fact_key)k) == FACT_TEXT)
            fact_text(&set, f, (enum fact_key)k, value[k]);
        else if (fact_key_type((enum fact_key)k) == FACT_NUMBER)
            fact_number(&set, f, (enum fact_key)k, k);
        else
            fact_bool(&set, f, (enum fact_key)k, k % 2 != 0);
    }
    for (uint64_t i = 0; i < 1000; i++)
        fact_place(&set, f, pica_place_at("a", (i * 7) % 500));
    CHECK(fact_set_seal(&set));
    f = set.items;
    CHECK(f->attr_count == FACT_KEY_COUNT);
    for (unsigned k = 0; k < FACT_KEY_COUNT; k++) {
        const struct fact_attr *a = fact_get(f, (enum fact_key)k);

        CHECK(a && a == &f->attrs[k]);
        if (fact_key_type((enum fact_key)k) == FACT_TEXT)
            CHECK_STR(a->text, value[k]);
        else
            CHECK(a->number == (fact_key_type((enum fact_key)k) == FACT_BOOL ? k % 2 : k));
    }
    CHECK(f->place_count == 500);
    for (size_t i = 0; i < f->place_count; i++)
        if (f->places[i].file_offset != i)
            CHECK(!"places are sorted, each once");
    fact_set_finish(&set);
}

static void test_order(void)
{
    static const char *const names[] = { "c", "a", "b", "a" };
    struct fact_set one = { 0 }, two = { 0 };
    size_t first;

    for (size_t i = 0; i < 4; i++) {
        permission(&one, names[i], i);
        permission(&two, names[3 - i], 3 - i);
    }
    fact_set_add(&one, FACT_APP, PICA_PLACE_NONE);
    fact_set_add(&two, FACT_APP, PICA_PLACE_NONE);
    permission(&two, "b", 2); /* stated twice */
    CHECK(fact_set_seal(&one) && fact_set_seal(&two));
    CHECK(one.count == 5 && two.count == 5);
    CHECK(one.items[0].kind == FACT_APP);
    for (size_t i = 1; i < 5; i++) {
        CHECK_STR(fact_get_text(&one.items[i], FACT_NAME_KEY),
                  fact_get_text(&two.items[i], FACT_NAME_KEY));
        CHECK(one.items[i].places[0].file_offset == two.items[i].places[0].file_offset);
    }
    CHECK_STR(fact_get_text(&one.items[4], FACT_NAME_KEY), "c");
    CHECK(one.items[1].places[0].file_offset == 1 && one.items[2].places[0].file_offset == 3);
    CHECK(fact_set_range(&one, FACT_PERMISSION, &first) == 4 && first == 1);
    CHECK(fact_set_range(&one, FACT_APP, &first) == 1 && first == 0);
    CHECK(fact_set_range(&one, FACT_SDK, &first) == 0);
    CHECK(fact_set_range(&one, FACT_UNDECIDED, &first) == 0);
    fact_set_finish(&one);
    fact_set_finish(&two);
}

/* Once memory ran out the set says so, and what follows is harmless. */
static void test_failed(void)
{
    struct fact_set set = { .failed = true };
    struct fact *f = fact_set_add(&set, FACT_APP, PICA_PLACE_NONE);

    CHECK(!f);
    fact_text(&set, f, FACT_NAME_KEY, "x");
    fact_number(&set, f, FACT_MIN_SDK_KEY, 1);
    fact_bool(&set, f, FACT_IMPLIED_KEY, true);
    fact_place(&set, f, PICA_PLACE_NONE);
    CHECK(!fact_set_seal(&set));
    CHECK(set.count == 0);
    fact_set_finish(&set);
}

int main(void)
{
    test_names();
    test_attributes();
    test_growth();
    test_order();
    test_failed();
    return check_done();
}
