#include "flow/arithmetic.h"

int64_t flow_arithmetic_int(enum flow_arithmetic op, int32_t a, int32_t b)
{
    uint32_t x = (uint32_t)a, y = (uint32_t)b;

    switch (op) {
    case FLOW_ADD:
        return (int32_t)(x + y);
    case FLOW_SUB:
        return (int32_t)(x - y);
    case FLOW_RSUB:
        return (int32_t)(y - x);
    case FLOW_MUL:
        return (int32_t)(x * y);
    case FLOW_DIV:
        return b == -1 ? (int32_t)(0 - x) : a / b;
    case FLOW_REM:
        return b == -1 ? 0 : a % b;
    case FLOW_AND:
        return a & b;
    case FLOW_OR:
        return a | b;
    case FLOW_XOR:
        return a ^ b;
    case FLOW_SHL:
        return (int32_t)(x << (y & 31));
    case FLOW_SHR:
        return a >> (y & 31);
    case FLOW_USHR:
        return (int32_t)(x >> (y & 31));
    }
    return 0;
}

int64_t flow_arithmetic_long(enum flow_arithmetic op, int64_t a, int64_t b)
{
    uint64_t x = (uint64_t)a, y = (uint64_t)b;

    switch (op) {
    case FLOW_ADD:
        return (int64_t)(x + y);
    case FLOW_SUB:
        return (int64_t)(x - y);
    case FLOW_RSUB:
        return (int64_t)(y - x);
    case FLOW_MUL:
        return (int64_t)(x * y);
    case FLOW_DIV:
        return b == -1 ? (int64_t)(0 - x) : a / b;
    case FLOW_REM:
        return b == -1 ? 0 : a % b;
    case FLOW_AND:
        return a & b;
    case FLOW_OR:
        return a | b;
    case FLOW_XOR:
        return a ^ b;
    case FLOW_SHL:
        return (int64_t)(x << (y & 63));
    case FLOW_SHR:
        return a >> (y & 63);
    case FLOW_USHR:
        return (int64_t)(x >> (y & 63));
    }
    return 0;
}
