#include "flow/fold.h"

#include "flow/arithmetic.h"

/* Results of one instruction that are kept apart: counters must end soon. */
#define RESULTS_MAX 4u
#define PAIRS_MAX 64u

/* False: it throws. */
static bool apply(enum flow_arithmetic o, bool wide, int64_t x, int64_t y, int64_t *ret)
{
    if ((o == FLOW_DIV || o == FLOW_REM) && (wide ? y : (int32_t)y) == 0)
        return false;
    *ret = wide ? flow_arithmetic_long(o, x, y) : flow_arithmetic_int(o, (int32_t)x, (int32_t)y);
    return true;
}

/* The operation of a binary instruction; false: it is none on integers. */
static bool operation_of(enum dex_op op, enum flow_arithmetic *ret, bool *ret_long,
                         bool *ret_literal)
{
    static const uint8_t literals[] = { FLOW_ADD, FLOW_RSUB, FLOW_MUL, FLOW_DIV, FLOW_REM, FLOW_AND,
                                        FLOW_OR,  FLOW_XOR,  FLOW_SHL, FLOW_SHR, FLOW_USHR };
    unsigned n = op;

    *ret_long = *ret_literal = false;
    if (n >= DEX_OP_ADD_INT_2ADDR && n <= DEX_OP_USHR_LONG_2ADDR)
        n = n - DEX_OP_ADD_INT_2ADDR + DEX_OP_ADD_INT;
    if (n >= DEX_OP_ADD_INT && n <= DEX_OP_USHR_LONG) {
        n -= DEX_OP_ADD_INT;
        *ret_long = n >= 11;
        *ret = (enum flow_arithmetic)(n % 11);
        return true;
    }
    *ret_literal = true;
    if (n >= DEX_OP_ADD_INT_LIT16 && n <= DEX_OP_XOR_INT_LIT16)
        n -= DEX_OP_ADD_INT_LIT16;
    else if (n >= DEX_OP_ADD_INT_LIT8 && n <= DEX_OP_USHR_INT_LIT8)
        n -= DEX_OP_ADD_INT_LIT8;
    else
        return false;
    *ret = (enum flow_arithmetic)literals[n];
    return true;
}

/* False: not on integers. */
static bool apply_unary(enum dex_op op, int64_t x, int64_t *ret)
{
    switch ((unsigned)op) {
    case DEX_OP_NEG_INT:
        *ret = (int32_t)(0 - (uint32_t)x);
        return true;
    case DEX_OP_NOT_INT:
        *ret = (int32_t) ~(uint32_t)x;
        return true;
    case DEX_OP_NEG_LONG:
        *ret = (int64_t)(0 - (uint64_t)x);
        return true;
    case DEX_OP_NOT_LONG:
        *ret = ~x;
        return true;
    case DEX_OP_INT_TO_LONG:
    case DEX_OP_LONG_TO_INT:
        *ret = (int32_t)x;
        return true;
    case DEX_OP_INT_TO_BYTE:
        *ret = (int8_t)x;
        return true;
    case DEX_OP_INT_TO_CHAR:
        *ret = (uint16_t)x;
        return true;
    case DEX_OP_INT_TO_SHORT:
        *ret = (int16_t)x;
        return true;
    }
    return false;
}

/* The number of atom n of a view; false: it is none. */
static bool number_at(const struct flow_value_table *t, struct flow_value_view v, uint32_t n,
                      int64_t *ret)
{
    const struct flow_value_atom *a = &t->atoms[v.atoms[n]];

    *ret = a->number;
    return a->kind == FLOW_VALUE_NUMBER;
}

static uint32_t fold_unary(struct flow_value_table *t, enum dex_op op, uint32_t a)
{
    uint32_t hold, results[FLOW_VALUES_MAX], count = 0;
    struct flow_value_view v = flow_value_view(t, a, &hold);
    int64_t x, r;

    for (uint32_t i = 0; i < v.count; i++) {
        if (!number_at(t, v, i, &x) || !apply_unary(op, x, &r))
            return FLOW_ANYTHING;
        results[count++] = flow_value_number(t, r);
    }
    return count ? flow_value_collect(t, results, count) : FLOW_ANYTHING;
}

uint32_t flow_fold(struct flow_value_table *t, const struct dex_insn *insn, uint32_t a, uint32_t b)
{
    uint32_t results[PAIRS_MAX], hold_a, hold_b, count = 0;
    struct flow_value_view va = flow_value_view(t, a, &hold_a), vb;
    enum flow_arithmetic o;
    bool wide, literal;
    int64_t x, y, r;
    uint32_t folded;

    if (a == FLOW_UNSEEN || b == FLOW_UNSEEN)
        return FLOW_UNSEEN;
    if (a == FLOW_ANYTHING || b == FLOW_ANYTHING)
        return FLOW_ANYTHING;
    if (insn->op >= DEX_OP_NEG_INT && insn->op <= DEX_OP_INT_TO_SHORT)
        return fold_unary(t, insn->op, a);
    if (!operation_of(insn->op, &o, &wide, &literal))
        return FLOW_ANYTHING;
    /* A counter: what it will be is not worth waiting for. */
    if (va.count > 1 && literal && insn->a == insn->b &&
        (o == FLOW_ADD || o == FLOW_RSUB || o == FLOW_MUL))
        return FLOW_ANYTHING;
    vb = flow_value_view(t, literal ? FLOW_ZERO : b, &hold_b);
    if (va.count * vb.count > PAIRS_MAX || va.count == 0 || vb.count == 0)
        return FLOW_ANYTHING;
    for (uint32_t i = 0; i < va.count; i++)
        for (uint32_t k = 0; k < vb.count; k++) {
            if (!number_at(t, va, i, &x) || !number_at(t, vb, k, &y))
                return FLOW_ANYTHING;
            if (literal)
                y = insn->literal;
            if (!apply(o, wide, x, y, &r))
                continue;
            results[count++] = flow_value_number(t, r);
        }
    if (count == 0)
        return FLOW_ANYTHING; /* it always throws; what follows is looked at all the same */
    folded = flow_value_collect(t, results, count);
    return flow_value_view(t, folded, &hold_a).count > RESULTS_MAX && va.count < FLOW_VALUES_MAX &&
                   vb.count > 1
               ? FLOW_ANYTHING
               : folded;
}

/* --- comparisons --------------------------------------------------------------------------- */

enum { EQ, NE, LT, GE, GT, LE };

static unsigned comparison(enum dex_op op, bool negated)
{
    unsigned n = op >= DEX_OP_IF_EQZ ? op - DEX_OP_IF_EQZ : op - DEX_OP_IF_EQ;

    return negated ? n ^ 1 : n;
}

static bool compare(unsigned n, int64_t x, int64_t y)
{
    switch (n) {
    case EQ:
        return x == y;
    case NE:
        return x != y;
    case LT:
        return x < y;
    case GE:
        return x >= y;
    case GT:
        return x > y;
    default:
        return x <= y;
    }
}

static bool is_open(const struct flow_value_atom *a)
{
    return a->kind == FLOW_VALUE_ANYTHING || a->kind == FLOW_VALUE_ANY_OF;
}

/* Whether the id of a view that may be touched compares so with another value. */
static bool other_may(const struct flow_value_table *t, unsigned n, const struct flow_value_atom *a)
{
    return n != EQ || a->kind != FLOW_VALUE_NUMBER || !flow_value_is_never(t, a->number);
}

/* Whether a view compares so with another value: a view that is found may be null all the same,
 * and none that is never touched is the one that is. */
static bool view_may(const struct flow_value_table *t, unsigned n, uint32_t view, uint32_t b)
{
    const struct flow_value_atom *y = &t->atoms[b];

    if (y->kind == FLOW_VALUE_VIEW && view != b)
        return n == NE;
    return n != EQ || !is_open(y) || !flow_value_is_never(t, t->made[t->atoms[view].id].at);
}

/* Whether an atom compares so with another. */
static bool atoms_may(const struct flow_value_table *t, unsigned n, uint32_t a, uint32_t b)
{
    const struct flow_value_atom *x = &t->atoms[a], *y = &t->atoms[b];

    if (x->kind == FLOW_VALUE_NUMBER && y->kind == FLOW_VALUE_NUMBER)
        return compare(n, x->number, y->number);
    if (x->kind == FLOW_VALUE_UNSEEN || y->kind == FLOW_VALUE_UNSEEN)
        return t->unseen_opens;
    if (x->kind == FLOW_VALUE_OTHER || y->kind == FLOW_VALUE_OTHER)
        return other_may(t, n, x->kind == FLOW_VALUE_OTHER ? y : x);
    if (x->kind == FLOW_VALUE_VIEW || y->kind == FLOW_VALUE_VIEW)
        return x->kind == FLOW_VALUE_VIEW ? view_may(t, n, a, b) : view_may(t, n, b, a);
    if (is_open(x) || is_open(y))
        return true;
    if (n != EQ && n != NE)
        return true;
    if (x->kind == FLOW_VALUE_NUMBER || y->kind == FLOW_VALUE_NUMBER)
        return n == NE; /* an object is not null */
    if (x->kind == FLOW_VALUE_CLASS && y->kind == FLOW_VALUE_CLASS)
        return (a == b) == (n == EQ);
    if (x->kind == FLOW_VALUE_OBJECT && y->kind == FLOW_VALUE_OBJECT && a != b)
        return n == NE; /* made at different places */
    return true;
}

/* One atom each, as most often. */
static bool are_single(uint32_t a, uint32_t b)
{
    return a != FLOW_NOTHING && b != FLOW_NOTHING && !((a | b) & FLOW_VALUE_SET);
}

/*
 * Whether two values are views, none of them in both, and perhaps null: who compares such by
 * reference asks which view it is. They would be the same only if both were not there.
 */
static bool are_other_views(struct flow_value_table *t, enum dex_op op, uint32_t a, uint32_t b)
{
    uint32_t hold_a, hold_b;
    struct flow_value_view va, vb;
    bool one = false, other = false;

    if ((op != DEX_OP_IF_EQ && op != DEX_OP_IF_NE) || a == FLOW_NOTHING || b == FLOW_NOTHING)
        return false;
    va = flow_value_view(t, a, &hold_a);
    vb = flow_value_view(t, b, &hold_b);
    for (uint32_t i = 0; i < va.count; i++) {
        if (t->atoms[va.atoms[i]].kind != FLOW_VALUE_VIEW && va.atoms[i] != FLOW_ZERO)
            return false;
        one |= va.atoms[i] != FLOW_ZERO;
    }
    for (uint32_t k = 0; k < vb.count; k++) {
        if (t->atoms[vb.atoms[k]].kind != FLOW_VALUE_VIEW && vb.atoms[k] != FLOW_ZERO)
            return false;
        other |= vb.atoms[k] != FLOW_ZERO;
        for (uint32_t i = 0; i < va.count && vb.atoms[k] != FLOW_ZERO; i++)
            if (va.atoms[i] == vb.atoms[k])
                return false;
    }
    return one && other;
}

bool flow_may_hold(struct flow_value_table *t, enum dex_op op, bool negated, uint32_t a, uint32_t b)
{
    unsigned n = comparison(op, negated);
    uint32_t hold_a, hold_b;
    struct flow_value_view va, vb;

    if (are_single(a, b))
        return atoms_may(t, n, a, b);
    if (are_other_views(t, op, a, b))
        return n == NE;
    va = flow_value_view(t, a, &hold_a);
    vb = flow_value_view(t, b, &hold_b);
    for (uint32_t i = 0; i < va.count; i++)
        for (uint32_t k = 0; k < vb.count; k++)
            if (atoms_may(t, n, va.atoms[i], vb.atoms[k]))
                return true;
    return false;
}

uint32_t flow_where_holds(struct flow_value_table *t, enum dex_op op, bool negated, uint32_t a,
                          uint32_t b)
{
    unsigned n = comparison(op, negated);
    uint32_t hold_a, hold_b, kept[FLOW_VALUES_MAX], count = 0;
    struct flow_value_view va, vb;

    if (n == EQ && (a == FLOW_ANYTHING || b == FLOW_ZERO))
        return b;
    if (are_single(a, b))
        return atoms_may(t, n, a, b) ? a : FLOW_NOTHING;
    va = flow_value_view(t, a, &hold_a);
    vb = flow_value_view(t, b, &hold_b);
    for (uint32_t i = 0; i < va.count; i++)
        for (uint32_t k = 0; k < vb.count; k++)
            if (atoms_may(t, n, va.atoms[i], vb.atoms[k])) {
                kept[count++] = va.atoms[i];
                break;
            }
    return count == va.count ? a : flow_value_collect(t, kept, count);
}
