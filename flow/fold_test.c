#include "flow/fold.h"

#include "dex/insn.h"
#include "tests/check.h"

enum { TYPES = 64, STRING = 3, CLASS = 4, VIEWS = 9 };

static bool may(struct flow_value_table *t, enum dex_op op, uint32_t a, uint32_t b)
{
    return flow_may_hold(t, op, false, a, b);
}

static uint32_t view_of(struct flow_value_table *t, uint32_t id)
{
    return flow_value_of(t, FLOW_VALUE_VIEW, flow_value_make(t, VIEWS, id, 5));
}

static void check_numbers(struct flow_value_table *t)
{
    uint32_t two = flow_value_number(t, 2), both = flow_value_join(t, two, flow_value_number(t, 3));

    CHECK(may(t, DEX_OP_IF_EQ, two, two) && !may(t, DEX_OP_IF_NE, two, two));
    CHECK(may(t, DEX_OP_IF_EQ, both, two) && may(t, DEX_OP_IF_NE, both, two));
    CHECK(!may(t, DEX_OP_IF_LT, both, two) && may(t, DEX_OP_IF_GE, both, two));
    CHECK(flow_where_holds(t, DEX_OP_IF_EQ, false, both, two) == two);
    CHECK(flow_where_holds(t, DEX_OP_IF_NE, false, both, two) == flow_value_number(t, 3));
}

/* Which of its buttons a listener was called for, by reference: a field that held none before. */
static void check_views(struct flow_value_table *t)
{
    uint32_t agree = view_of(t, 0x1020019), refuse = view_of(t, 0x102001a);
    uint32_t field = flow_value_join(t, agree, FLOW_ZERO);

    CHECK(may(t, DEX_OP_IF_EQ, agree, agree));
    CHECK(!may(t, DEX_OP_IF_EQ, refuse, agree) && may(t, DEX_OP_IF_NE, refuse, agree));
    CHECK(may(t, DEX_OP_IF_EQ, agree, field));
    CHECK(!may(t, DEX_OP_IF_EQ, refuse, field) && may(t, DEX_OP_IF_NE, refuse, field));
    CHECK(!may(t, DEX_OP_IF_EQ, field, refuse));
    /* Whether there is such a view is another question. */
    CHECK(may(t, DEX_OP_IF_EQZ, field, FLOW_ZERO) && may(t, DEX_OP_IF_NEZ, field, FLOW_ZERO));
    CHECK(may(t, DEX_OP_IF_EQ, agree, FLOW_ZERO));
    CHECK(may(t, DEX_OP_IF_EQ, refuse, FLOW_ANYTHING));
    CHECK(may(t, DEX_OP_IF_EQ, flow_value_join(t, field, refuse), field));
}

int main(void)
{
    struct flow_value_table t = { 0 };

    CHECK(flow_values_init(&t, TYPES, STRING, CLASS));
    check_numbers(&t);
    check_views(&t);
    CHECK(!t.failed);
    flow_values_finish(&t);
    return check_done();
}
