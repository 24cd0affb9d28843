/* Arithmetic as "Dalvik bytecode" and JLS 15 have it. */
#include "flow/arithmetic.h"
#include "flow/interpret_parts.h"

#include <math.h>

/* The kinds of operands, and so of results. */
enum math { MATH_INT, MATH_LONG, MATH_FLOAT, MATH_DOUBLE };

static float as_float(int64_t bits)
{
    uint32_t low = (uint32_t)(uint64_t)bits;
    float f;

    memcpy(&f, &low, sizeof f);
    return f;
}

static double as_double(int64_t bits)
{
    double d;

    memcpy(&d, &bits, sizeof d);
    return d;
}

static struct it_slot of_float(float f)
{
    int32_t bits;

    memcpy(&bits, &f, sizeof bits);
    return it_number(bits);
}

static struct it_slot of_double(double d)
{
    int64_t bits;

    memcpy(&bits, &d, sizeof bits);
    return it_wide(bits);
}

static bool is_wide(enum math m)
{
    return m == MATH_LONG || m == MATH_DOUBLE;
}

/* Reads a register of that width: a known number, or something unknown. False: neither. */
static bool read(const struct it_frame *f, uint32_t reg, bool wide, struct it_slot *ret)
{
    const struct it_slot *s = &f->regs[reg];

    if (wide ? reg + 1 >= f->code.registers || s[1].tag != IT_HIGH : false)
        return false;
    *ret = *s;
    return s->tag == (wide ? IT_WIDE : IT_NUMBER) ||
           s->tag == (wide ? IT_UNKNOWN_WIDE : IT_UNKNOWN);
}

static bool is_known(const struct it_slot *s)
{
    return s->tag == IT_NUMBER || s->tag == IT_WIDE;
}

static bool write(struct it_frame *f, uint32_t reg, struct it_slot value)
{
    bool wide = value.tag == IT_WIDE || value.tag == IT_UNKNOWN_WIDE;

    if (reg + (wide ? 1u : 0u) >= f->code.registers)
        return false;
    f->regs[reg] = value;
    if (wide)
        f->regs[reg + 1] = (struct it_slot){ .tag = IT_HIGH };
    return true;
}

/* --- two operands ------------------------------------------------------------------ */

static double compute_real(enum flow_arithmetic op, double a, double b)
{
    switch (op) {
    case FLOW_ADD:
        return a + b;
    case FLOW_SUB:
        return a - b;
    case FLOW_MUL:
        return a * b;
    case FLOW_DIV:
        return a / b;
    default:
        return fmod(a, b);
    }
}

static struct it_slot compute(enum math m, enum flow_arithmetic op, const struct it_slot *a,
                              const struct it_slot *b)
{
    switch (m) {
    case MATH_INT:
        return it_number(flow_arithmetic_int(op, (int32_t)a->number, (int32_t)b->number));
    case MATH_LONG:
        return it_wide(flow_arithmetic_long(op, a->number, b->number));
    case MATH_FLOAT:
        /* a product or quotient of floats, rounded twice, is what it is rounded once */
        return of_float(
            (float)compute_real(op, (double)as_float(a->number), (double)as_float(b->number)));
    case MATH_DOUBLE:
        return of_double(compute_real(op, as_double(a->number), as_double(b->number)));
    }
    return it_unknown(false);
}

static bool two(struct flow_interpreter *it, struct it_frame *f, enum math m,
                enum flow_arithmetic op, uint32_t to, uint32_t left, uint32_t right,
                enum it_outcome *ret)
{
    bool shift = op == FLOW_SHL || op == FLOW_SHR || op == FLOW_USHR,
         whole = m == MATH_INT || m == MATH_LONG;
    struct it_slot a, b;

    if (!read(f, left, is_wide(m), &a) || !read(f, right, is_wide(m) && !shift, &b))
        return false;
    if ((op == FLOW_DIV || op == FLOW_REM) && whole) {
        if (is_known(&b) && b.number == 0) {
            *ret = it_throw(it, "Ljava/lang/ArithmeticException;");
            return true;
        }
        if (!is_known(&b))
            return false; /* it may throw */
    }
    return write(f, to,
                 is_known(&a) && is_known(&b) ? compute(m, op, &a, &b) : it_unknown(is_wide(m)));
}

static bool literal(struct flow_interpreter *it, struct it_frame *f, enum flow_arithmetic op,
                    const struct dex_insn *insn, enum it_outcome *ret)
{
    struct it_slot a;

    if (!read(f, insn->b, false, &a))
        return false;
    if ((op == FLOW_DIV || op == FLOW_REM) && insn->literal == 0) {
        *ret = it_throw(it, "Ljava/lang/ArithmeticException;");
        return true;
    }
    if (!is_known(&a))
        return write(f, insn->a, it_unknown(false));
    return write(f, insn->a,
                 it_number(flow_arithmetic_int(op, (int32_t)a.number, (int32_t)insn->literal)));
}

/* --- one operand -------------------------------------------------------------------- */

/* JLS 5.1.3: not a number is 0, what is too large the largest. */
static int64_t real_to_whole(double d, int64_t least, int64_t most)
{
    if (isnan(d))
        return 0;
    if (d >= (double)most)
        return most;
    return d <= (double)least ? least : (int64_t)d;
}

static struct it_slot convert(enum dex_op op, int64_t n)
{
    switch ((unsigned)op) {
    case DEX_OP_NEG_INT:
        return it_number((int64_t)(0 - (uint64_t)n));
    case DEX_OP_NOT_INT:
        return it_number(~n);
    case DEX_OP_NEG_LONG:
        return it_wide((int64_t)(0 - (uint64_t)n));
    case DEX_OP_NOT_LONG:
        return it_wide(~n);
    case DEX_OP_NEG_FLOAT:
        return of_float(-as_float(n));
    case DEX_OP_NEG_DOUBLE:
        return of_double(-as_double(n));
    case DEX_OP_INT_TO_LONG:
        return it_wide(n);
    case DEX_OP_INT_TO_FLOAT:
        return of_float((float)(int32_t)n);
    case DEX_OP_INT_TO_DOUBLE:
        return of_double((double)(int32_t)n);
    case DEX_OP_LONG_TO_INT:
        return it_number(n);
    case DEX_OP_LONG_TO_FLOAT:
        return of_float((float)n);
    case DEX_OP_LONG_TO_DOUBLE:
        return of_double((double)n);
    case DEX_OP_FLOAT_TO_INT:
        return it_number(real_to_whole((double)as_float(n), INT32_MIN, INT32_MAX));
    case DEX_OP_FLOAT_TO_LONG:
        return it_wide(real_to_whole((double)as_float(n), INT64_MIN, INT64_MAX));
    case DEX_OP_FLOAT_TO_DOUBLE:
        return of_double((double)as_float(n));
    case DEX_OP_DOUBLE_TO_INT:
        return it_number(real_to_whole(as_double(n), INT32_MIN, INT32_MAX));
    case DEX_OP_DOUBLE_TO_LONG:
        return it_wide(real_to_whole(as_double(n), INT64_MIN, INT64_MAX));
    case DEX_OP_DOUBLE_TO_FLOAT:
        return of_float((float)as_double(n));
    case DEX_OP_INT_TO_BYTE:
        return it_number((int8_t)n);
    case DEX_OP_INT_TO_CHAR:
        return it_number((uint16_t)n);
    default: /* INT_TO_SHORT */
        return it_number((int16_t)n);
    }
}

static bool one(struct it_frame *f, const struct dex_insn *insn)
{
    bool from_wide, to_wide = dex_insn_writes_wide(insn);
    struct it_slot a;

    switch ((unsigned)insn->op) {
    case DEX_OP_NEG_LONG:
    case DEX_OP_NOT_LONG:
    case DEX_OP_NEG_DOUBLE:
    case DEX_OP_LONG_TO_INT:
    case DEX_OP_LONG_TO_FLOAT:
    case DEX_OP_LONG_TO_DOUBLE:
    case DEX_OP_DOUBLE_TO_INT:
    case DEX_OP_DOUBLE_TO_LONG:
    case DEX_OP_DOUBLE_TO_FLOAT:
        from_wide = true;
        break;
    default:
        from_wide = false;
    }
    if (!read(f, insn->b, from_wide, &a))
        return false;
    return write(f, insn->a, is_known(&a) ? convert(insn->op, a.number) : it_unknown(to_wide));
}

/* --- comparison ------------------------------------------------------------------------ */

static bool compare(struct it_frame *f, const struct dex_insn *insn)
{
    bool single = insn->op == DEX_OP_CMPL_FLOAT || insn->op == DEX_OP_CMPG_FLOAT;
    bool whole = insn->op == DEX_OP_CMP_LONG;
    struct it_slot a, b;
    double x, y;

    if (!read(f, insn->b, !single, &a) || !read(f, insn->c, !single, &b))
        return false;
    if (!is_known(&a) || !is_known(&b))
        return write(f, insn->a, it_unknown(false));
    if (whole)
        return write(f, insn->a, it_number((a.number > b.number) - (a.number < b.number)));
    x = single ? (double)as_float(a.number) : as_double(a.number);
    y = single ? (double)as_float(b.number) : as_double(b.number);
    if (isnan(x) || isnan(y))
        return write(
            f, insn->a,
            it_number(insn->op == DEX_OP_CMPG_FLOAT || insn->op == DEX_OP_CMPG_DOUBLE ? 1 : -1));
    return write(f, insn->a, it_number((x > y) - (x < y)));
}

/* A register as one side of a condition: a number, or an address that only equality looks at. */
static bool side(const struct it_slot *s, int64_t *ret, struct it_object **ret_object)
{
    *ret_object = NULL;
    *ret = 0;
    if (s->tag == IT_NUMBER) {
        *ret = s->number;
        return true;
    }
    if (s->tag == IT_REF) {
        *ret_object = s->object;
        return true;
    }
    return false;
}

bool it_condition(const struct it_frame *f, const struct dex_insn *insn, bool *ret)
{
    bool zero = insn->op >= DEX_OP_IF_EQZ;
    struct it_object *o, *p = NULL;
    int64_t a, b = 0;

    if (!side(&f->regs[insn->a], &a, &o) || (!zero && !side(&f->regs[insn->b], &b, &p)))
        return false;
    switch (zero ? insn->op - DEX_OP_IF_EQZ : insn->op - DEX_OP_IF_EQ) {
    case 0:
    case 1:
        /* Equal strings and boxes may be one object or two: what a table holds is not known. */
        if (o && p && o != p && o->kind == IT_DATUM && p->kind == IT_DATUM)
            return false;
        *ret = (a == b && o == p) == (insn->op == DEX_OP_IF_EQ || insn->op == DEX_OP_IF_EQZ);
        return true;
    case 2:
        *ret = a < b;
        break;
    case 3:
        *ret = a >= b;
        break;
    case 4:
        *ret = a > b;
        break;
    default:
        *ret = a <= b;
    }
    return !o && !p;
}

/* --- the instructions -------------------------------------------------------------------- */

/* The opcodes of two operands come in rows: 11 of int, 11 of long, 5 of float, 5 of double. */
static bool row_of(unsigned n, enum math *m, enum flow_arithmetic *op)
{
    *m = n < 11 ? MATH_INT : n < 22 ? MATH_LONG : n < 27 ? MATH_FLOAT : MATH_DOUBLE;
    *op = (enum flow_arithmetic)(n < 11 ? n : n < 22 ? n - 11 : n < 27 ? n - 22 : n - 27);
    return n < 32;
}

static enum flow_arithmetic literal_op(unsigned n)
{
    static const enum flow_arithmetic ops[] = { FLOW_ADD, FLOW_RSUB, FLOW_MUL, FLOW_DIV,
                                                FLOW_REM, FLOW_AND,  FLOW_OR,  FLOW_XOR,
                                                FLOW_SHL, FLOW_SHR,  FLOW_USHR };

    return ops[n];
}

bool it_math(struct flow_interpreter *it, struct it_frame *f, const struct dex_insn *insn,
             enum it_outcome *ret)
{
    unsigned op = insn->op;
    enum flow_arithmetic what;
    enum math m;

    *ret = IT_GO;
    if (op >= DEX_OP_CMPL_FLOAT && op <= DEX_OP_CMP_LONG)
        return compare(f, insn);
    if (op >= DEX_OP_NEG_INT && op <= DEX_OP_INT_TO_SHORT)
        return one(f, insn);
    if (op >= DEX_OP_ADD_INT && op <= DEX_OP_REM_DOUBLE)
        return row_of(op - DEX_OP_ADD_INT, &m, &what) &&
               two(it, f, m, what, insn->a, insn->b, insn->c, ret);
    if (op >= DEX_OP_ADD_INT_2ADDR && op <= DEX_OP_REM_DOUBLE_2ADDR)
        return row_of(op - DEX_OP_ADD_INT_2ADDR, &m, &what) &&
               two(it, f, m, what, insn->a, insn->a, insn->b, ret);
    if (op >= DEX_OP_ADD_INT_LIT16 && op <= DEX_OP_XOR_INT_LIT16)
        return literal(it, f, literal_op(op - DEX_OP_ADD_INT_LIT16), insn, ret);
    if (op >= DEX_OP_ADD_INT_LIT8 && op <= DEX_OP_USHR_INT_LIT8)
        return literal(it, f, literal_op(op - DEX_OP_ADD_INT_LIT8), insn, ret);
    return false;
}
