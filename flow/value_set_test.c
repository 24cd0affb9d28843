#include "flow/value_set.h"

#include "flow/number_map.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

enum { TYPES = 64, STRING = 3, CLASS = 4 };

static void check_atoms(struct flow_value_table *t)
{
    uint32_t text = flow_value_text(t, pica_span_str("a"));

    CHECK(flow_value_number(t, 0) == FLOW_ZERO && flow_value_number(t, 1) == FLOW_TRUE);
    CHECK(flow_value_number(t, -1) == flow_value_number(t, -1));
    CHECK(flow_value_number(t, INT64_MIN) != flow_value_number(t, INT64_MAX));
    CHECK(text == flow_value_text(t, pica_span_str("a")));
    CHECK(text != flow_value_text(t, pica_span_str("b")));
    CHECK(flow_value_of(t, FLOW_VALUE_SOME, 5) != flow_value_of(t, FLOW_VALUE_ANY_OF, 5));
    CHECK(flow_value_of(t, FLOW_VALUE_SOME, 5) == flow_value_of(t, FLOW_VALUE_SOME, 5));
}

static void check_joins(struct flow_value_table *t)
{
    uint32_t two = flow_value_number(t, 2), three = flow_value_number(t, 3);
    uint32_t a = flow_value_join(t, two, three), b, hold;

    CHECK(a == flow_value_join(t, three, two) && a != two);
    CHECK(flow_value_join(t, a, two) == a && flow_value_within(t, two, a));
    CHECK(!flow_value_within(t, a, two));
    CHECK(flow_value_join(t, FLOW_NOTHING, a) == a && flow_value_join(t, a, FLOW_NOTHING) == a);
    CHECK(flow_value_join(t, FLOW_ANYTHING, a) == FLOW_ANYTHING);
    b = flow_value_join(t, a, FLOW_ZERO);
    CHECK(flow_value_view(t, b, &hold).count == 3);
    CHECK(flow_value_without_zero(t, b) == a);
    CHECK(flow_value_without_zero(t, FLOW_ZERO) == FLOW_NOTHING);
    CHECK(flow_value_has_any(t, flow_value_of(t, FLOW_VALUE_ANY_OF, 9)));
    CHECK(!flow_value_has_any(t, flow_value_of(t, FLOW_VALUE_SOME, 9)));
}

/* The order in which a set was put together does not show, and what is too large is widened. */
static void check_bounds(struct flow_value_table *t)
{
    uint32_t up = FLOW_NOTHING, down = FLOW_NOTHING, texts = FLOW_ZERO, objects = FLOW_NOTHING;
    static char names[40][8];
    uint32_t hold, first = t->made_count;

    for (int i = 0; i < 16; i++) {
        up = flow_value_join(t, up, flow_value_number(t, 100 + i));
        down = flow_value_join(t, down, flow_value_number(t, 115 - i));
    }
    CHECK(up == down && flow_value_view(t, up, &hold).count == FLOW_VALUES_MAX);
    CHECK(flow_value_join(t, up, flow_value_number(t, 1000)) == FLOW_ANYTHING);
    for (int i = 0; i < 40; i++) {
        snprintf(names[i], sizeof names[i], "t%d", i);
        texts = flow_value_join(t, texts, flow_value_text(t, pica_span_str(names[i])));
    }
    CHECK(texts == flow_value_join(t, FLOW_ZERO, flow_value_of(t, FLOW_VALUE_ANY_OF, STRING)));
    for (uint32_t i = 0; i < 17; i++) {
        uint32_t made = flow_value_make(t, 7, i, 10 + i % 2);

        CHECK(!t->made[made].lost);
        objects = flow_value_join(t, objects, flow_value_of(t, FLOW_VALUE_OBJECT, made));
    }
    CHECK(objects == flow_value_join(t, flow_value_of(t, FLOW_VALUE_SOME, 10),
                                     flow_value_of(t, FLOW_VALUE_SOME, 11)));
    for (uint32_t i = 0; i < 17; i++)
        CHECK(t->made[first + i].lost);
    CHECK(t->lost != FLOW_MADE_NONE);
    t->lost = FLOW_MADE_NONE;
    /* What joins "anything" is met as "some object" from then on. */
    hold = flow_value_make(t, 8, 0, 10);
    CHECK(flow_value_join(t, FLOW_ANYTHING, flow_value_of(t, FLOW_VALUE_OBJECT, hold)) ==
          FLOW_ANYTHING);
    CHECK(t->made[hold].lost && t->lost == hold);
}

static void check_map(void)
{
    struct flow_number_map m = { 0 }, copy;

    CHECK(flow_number_map_get(&m, 5) == UINT32_MAX);
    for (uint32_t i = 0; i < 10000; i++)
        CHECK(flow_number_map_add(&m, (uint64_t)i << 33, i));
    for (uint32_t i = 0; i < 10000; i++)
        CHECK(flow_number_map_get(&m, (uint64_t)i << 33) == i);
    CHECK(flow_number_map_get(&m, 1) == UINT32_MAX);
    CHECK(flow_number_map_copy(&m, &copy) && flow_number_map_add(&copy, 1, 7));
    CHECK(flow_number_map_get(&copy, 5ull << 33) == 5 && flow_number_map_get(&copy, 1) == 7);
    CHECK(flow_number_map_get(&m, 1) == UINT32_MAX);
    flow_number_map_finish(&copy);
    flow_number_map_finish(&m);
    CHECK(flow_number_map_copy(&m, &copy) && flow_number_map_add(&copy, 1, 7));
    flow_number_map_finish(&copy);
}

/* A copy says the same, and what is added to one is not in the other. */
static void check_copy(struct flow_value_table *t)
{
    uint32_t set = flow_value_join(t, flow_value_number(t, 2), flow_value_number(t, 3)), hold;
    uint32_t atoms = t->atom_count, sets = t->set_count;
    struct flow_value_table copy;

    CHECK(flow_values_copy(t, &copy));
    CHECK(flow_value_join(&copy, flow_value_number(&copy, 3), flow_value_number(&copy, 2)) == set);
    CHECK(flow_value_text(&copy, pica_span_str("a")) == flow_value_text(t, pica_span_str("a")));
    for (int i = 0; i < 3000; i++)
        flow_value_join(&copy, flow_value_number(&copy, 5000 + i),
                        flow_value_number(&copy, 9000 + i));
    CHECK(!copy.failed && t->atom_count == atoms && t->set_count == sets);
    CHECK(flow_value_view(&copy, set, &hold).count == 2 &&
          flow_value_view(t, set, &hold).count == 2);
    CHECK(flow_value_make(&copy, 1, 1, 5) == t->made_count);
    flow_values_finish(&copy);
}

static bool fill(void *context)
{
    struct flow_value_table t;
    struct flow_number_map m = { 0 };
    bool done = flow_values_init(&t, TYPES, STRING, CLASS);

    (void)context;
    for (uint32_t i = 0, v = FLOW_NOTHING; done && i < 600; i++) {
        uint32_t made = flow_value_make(&t, i, i, i % TYPES);

        if (made != FLOW_MADE_NONE)
            v = flow_value_join(&t, v, flow_value_of(&t, FLOW_VALUE_OBJECT, made));
        flow_value_join(&t, flow_value_number(&t, i * 3), flow_value_number(&t, i * 7 + 1));
        if (!flow_number_map_add(&m, i, i))
            t.failed = true;
        done = !t.failed;
    }
    flow_values_finish(&t);
    flow_number_map_finish(&m);
    return done;
}

int main(void)
{
    struct flow_value_table t;

    CHECK(flow_values_init(&t, TYPES, STRING, CLASS));
    check_atoms(&t);
    check_joins(&t);
    check_bounds(&t);
    check_copy(&t);
    CHECK(!t.failed);
    flow_values_finish(&t);
    check_map();
    if (fail_alloc_available())
        CHECK(fail_alloc_each(fill, NULL, false, 0) > 0);
    return check_done();
}
