/*
 * flow/arithmetic.h - whole numbers as Java has them: they wrap, shifts look at
 * the low bits of their distance ("Dalvik bytecode"; JLS 15.17 to 15.22).
 */
#ifndef PICA_FLOW_ARITHMETIC_H
#define PICA_FLOW_ARITHMETIC_H

#include <stdint.h>

/* In the order of the opcodes; RSUB is that of literals alone. */
enum flow_arithmetic {
    FLOW_ADD,
    FLOW_SUB,
    FLOW_MUL,
    FLOW_DIV,
    FLOW_REM,
    FLOW_AND,
    FLOW_OR,
    FLOW_XOR,
    FLOW_SHL,
    FLOW_SHR,
    FLOW_USHR,
    FLOW_RSUB,
};

/* DIV and REM need b != 0: with 0 they throw. */
int64_t flow_arithmetic_int(enum flow_arithmetic op, int32_t a, int32_t b);
int64_t flow_arithmetic_long(enum flow_arithmetic op, int64_t a, int64_t b);

#endif
