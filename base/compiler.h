/*
 * base/compiler.h - what pica asks of the compiler beyond C17, in one place.
 */
#ifndef PICA_BASE_COMPILER_H
#define PICA_BASE_COMPILER_H

#define PICA_MUST_USE __attribute__((warn_unused_result))
#define PICA_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
/*
 * Goes into where hash tables keep what they hold. No answer may hang on that, so any other number
 * (-DPICA_HASH_SEED=N) must give the same ones: ./dev san runs all tests with another, ./dev seeds
 * compares what two of them say of every package.
 */
#ifndef PICA_HASH_SEED
#define PICA_HASH_SEED 0u
#endif

#define PICA_COLD __attribute__((cold, noinline))

#endif
