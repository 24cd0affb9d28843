/*
 * tests/check.h - the few lines a unit test needs.
 *
 * A test is a program: CHECK what must hold, end main with `return
 * check_done();`. A failed check prints its place and goes on.
 */
#ifndef PICA_TESTS_CHECK_H
#define PICA_TESTS_CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int check_failed, check_made;

static inline void check_that(int holds, const char *what, const char *file, int line)
{
    check_made++;
    if (!holds) {
        check_failed++;
        fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
    }
}

static inline void check_text(const char *got, const char *want, const char *file, int line)
{
    check_made++;
    if (!got || strcmp(got, want) != 0) {
        check_failed++;
        fprintf(stderr, "%s:%d: got \"%s\", want \"%s\"\n", file, line, got ? got : "(null)", want);
    }
}

/* A test in which nothing was checked has failed. */
static inline int check_done(void)
{
    if (check_made == 0)
        fprintf(stderr, "nothing was checked\n");
    return check_failed || check_made == 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}

#define CHECK(what) check_that(!!(what), #what, __FILE__, __LINE__)
#define CHECK_STR(got, want) check_text((got), (want), __FILE__, __LINE__)

#endif
