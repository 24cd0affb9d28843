/*
 * base/compiler.h - what pica asks of the compiler beyond C17, in one place.
 */
#ifndef PICA_BASE_COMPILER_H
#define PICA_BASE_COMPILER_H

#define PICA_MUST_USE __attribute__((warn_unused_result))
#define PICA_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define PICA_COLD __attribute__((cold, noinline))

#endif
