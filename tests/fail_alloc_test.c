#include "tests/check.h"
#include "tests/fail_alloc.h"

#include "base/arena.h"
#include "base/notes.h"
#include "base/text.h"

/* A piece of real code: what base/ makes of a lost allocation. */
static bool try_notes(void *context)
{
    struct pica_notes notes = { 0 };
    bool ok;

    (void)context;
    pica_remark(&notes, "test.one", pica_place_entry("a"), "the file is empty");
    ok = !notes.failed;
    pica_notes_finish(&notes);
    return ok;
}

static bool try_arena(void *context)
{
    struct pica_arena arena = { 0 };
    bool ok = true;

    (void)context;
    for (int i = 0; i < 5; i++)
        ok &= pica_arena_alloc(&arena, 1u << 20) != NULL;
    pica_arena_finish(&arena);
    return ok;
}

/* malloc itself is asked behind a volatile pointer: a compiler may drop a pair
 * of malloc and free that it sees. */
static void test_counting(void)
{
    void *(*volatile get)(size_t) = malloc;
    struct fail_alloc_seen seen;
    void *a, *b, *c;

    fail_alloc_begin(1, FAIL_ONCE);
    a = get(1);
    b = get(1);
    c = get(1);
    seen = fail_alloc_end();
    CHECK(a && !b && c);
    CHECK(seen.requests == 3 && seen.failed && seen.live == 2);
    free(a);
    free(b);
    free(c);

    fail_alloc_begin(0, FAIL_FROM_NOW);
    a = get(1);
    b = get(1);
    seen = fail_alloc_end();
    CHECK(!a && !b && seen.requests == 2 && seen.live == 0);
    free(a);
    free(b);
}

int main(void)
{
    if (!fail_alloc_available())
        return 77;
    test_counting();
    CHECK(fail_alloc_each(try_notes, NULL, false, 0) >= 2);
    CHECK(fail_alloc_each(try_arena, NULL, false, 0) == 10);
    CHECK(fail_alloc_each(try_arena, NULL, false, 2) == 4);
    return check_done();
}
