/*
 * fuzz/sweep.c - runs a fuzz target over all small changes of a few inputs.
 *
 * usage: NAME_sweep [--most RUNS] [--values all|some] [--show] FILE...
 *
 * Of each file: cut at every length; every byte as every other byte (--values some: as SOME_BYTES
 * say); and at every place a lie in 16, 32 and 64 bits, as if a length, a count or an offset stood
 * there, little-endian: extreme numbers, the number that stood there and the file's length, both
 * one more and one less. Every place, for what ZIP and DEX have in them is not aligned.
 *
 * --most N draws N of these of each kind for each file, spread evenly and the same each time. A
 * fault of the target ends the program by its signal or by a sanitizer, and standard error says by
 * then what was being run (with --show, each). None may take longer than a second of processor
 * time: that is a fault, too.
 */
#include "fuzz/seed.h"

#include <inttypes.h>
#include <signal.h>
#include <stdbool.h>
#include <time.h>
#include <unistd.h>

#define SLOW_MS 1000.0

static const uint8_t some_bytes[] = { 0x00, 0x01, 0x7f, 0x80, 0xff };
static const uint64_t lies[] = {
    0,          1,          2,          0x7f,        0x80,      0xff,       0x100,
    0x7fff,     0x8000,     0xfffe,     0xffff,      0x10000,   0x7ffffffe, 0x7fffffff,
    0x80000000, 0xfffffffe, 0xffffffff, 0x100000000, INT64_MAX, UINT64_MAX,
};
static const int64_t beside[] = { -1, 1 };    /* what stood there */
static const int64_t around[] = { -1, 0, 1 }; /* the file's length */

enum { LIES = sizeof lies / sizeof *lies, BESIDE = 2, AROUND = 3, EACH = LIES + BESIDE + AROUND };
enum { WIDTHS = 3 }; /* 2, 4 and 8 bytes */

struct sweep {
    uint64_t most; /* 0: all */
    bool all_values, show;
    uint8_t *work;
    size_t runs, slow;
    double slowest_ms;
    char slowest[64];
};

static char current[256]; /* what is being run; for on_fault() */
static size_t current_len;

/* Signals only: nothing here may allocate. */
static void on_fault(int signal_number)
{
    ssize_t n = write(STDERR_FILENO, current, current_len);

    (void)n;
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

static double cpu_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void run(struct sweep *w, const struct seed *s, size_t len, const char *how, size_t at,
                uint64_t value)
{
    double before, took;
    int n = snprintf(current, sizeof current, "%s: %s %zu %#" PRIx64 "\n", s->name, how, at, value);

    current_len = n > 0 && (size_t)n < sizeof current ? (size_t)n : 0;
    if (w->show)
        fputs(current, stderr);
    before = cpu_ms();
    seed_run(w->work, len);
    took = cpu_ms() - before;
    w->runs++;
    if (took > w->slowest_ms) {
        w->slowest_ms = took;
        snprintf(w->slowest, sizeof w->slowest, "%s %zu %#" PRIx64, how, at, value);
    }
    if (took > SLOW_MS) {
        w->slow++;
        fprintf(stderr, "%.0f ms: %s", took, current);
    }
}

/* Whether the nth of `total` is drawn: a step of the golden ratio spreads them over all. */
static bool drawn(const struct sweep *w, uint64_t nth, uint64_t total)
{
    double share = w->most && w->most < total ? (double)w->most / (double)total : 1;

    return (double)(uint32_t)(nth * 2654435769u) < share * 4294967296.0;
}

static void cut(struct sweep *w, const struct seed *s)
{
    for (size_t len = 0; len < s->len; len++)
        if (drawn(w, len, s->len))
            run(w, s, len, "cut at", len, 0);
}

static void change_bytes(struct sweep *w, const struct seed *s)
{
    size_t each = w->all_values ? 255 : sizeof some_bytes;

    for (size_t at = 0; at < s->len; at++)
        for (size_t k = 0; k < each; k++) {
            uint8_t old = s->data[at];

            if (!drawn(w, at * each + k, s->len * each))
                continue;
            w->work[at] = w->all_values ? (uint8_t)(old + 1 + k) : some_bytes[k];
            if (w->work[at] != old)
                run(w, s, s->len, "byte at", at, w->work[at]);
            w->work[at] = old;
        }
}

static uint64_t get(const uint8_t *p, size_t width)
{
    uint64_t v = 0;

    for (size_t i = width; i-- > 0;)
        v = v << 8 | p[i];
    return v;
}

static void put(uint8_t *p, size_t width, uint64_t v)
{
    for (size_t i = 0; i < width; i++)
        p[i] = (uint8_t)(v >> (8 * i));
}

static uint64_t lie_of(const struct seed *s, size_t n, uint64_t old)
{
    if (n < LIES)
        return lies[n];
    n -= LIES;
    return n < BESIDE ? old + (uint64_t)beside[n] : s->len + (uint64_t)around[n - BESIDE];
}

static void lie(struct sweep *w, const struct seed *s, size_t width)
{
    static const char *const how[] = { [2] = "16 bits at", [4] = "32 bits at", [8] = "64 bits at" };

    if (s->len < width)
        return;
    for (size_t at = 0; at <= s->len - width; at++) {
        uint64_t old = get(s->data + at, width);

        for (size_t n = 0; n < EACH; n++) {
            uint64_t v = lie_of(s, n, old);

            /* Its bits are those of another lie. */
            if ((n < LIES && width < 8 && v >> (8 * width) != 0) ||
                !drawn(w, at * EACH + n, (s->len - width + 1) * EACH))
                continue;
            put(w->work + at, width, v);
            if (get(w->work + at, width) != old)
                run(w, s, s->len, how[width], at, get(w->work + at, width));
            memcpy(w->work + at, s->data + at, width);
        }
    }
}

static void sweep(struct sweep *w, const struct seed *s)
{
    size_t before = w->runs;

    w->work = seed_need(malloc(s->len ? s->len : 1));
    w->slowest_ms = 0;
    memcpy(w->work, s->data, s->len);
    run(w, s, s->len, "whole", s->len, 0);
    cut(w, s);
    change_bytes(w, s);
    for (size_t k = 0; k < WIDTHS; k++)
        lie(w, s, (size_t)2 << k);
    printf("%s: %zu bytes, %zu runs, slowest %.1f ms (%s)\n", s->name, s->len, w->runs - before,
           w->slowest_ms, w->slowest);
    fflush(stdout);
    free(w->work);
}

static bool options_read(int argc, char **argv, struct sweep *w, int *ret_first)
{
    int i = 1;

    *w = (struct sweep){ .all_values = true };
    for (; i < argc && argv[i][0] == '-'; i++)
        if (strcmp(argv[i], "--show") == 0)
            w->show = true;
        else if (strcmp(argv[i], "--most") == 0 && i + 1 < argc)
            w->most = strtoull(argv[++i], NULL, 10);
        else if (strcmp(argv[i], "--values") == 0 && i + 1 < argc)
            w->all_values = strcmp(argv[++i], "all") == 0;
        else
            return false;
    *ret_first = i;
    return i < argc;
}

int main(int argc, char **argv)
{
    struct sweep w;
    int first;

    if (!options_read(argc, argv, &w, &first)) {
        fprintf(stderr, "usage: %s [--most RUNS] [--values all|some] [--show] FILE...\n", argv[0]);
        return EXIT_FAILURE;
    }
    signal(SIGABRT, on_fault);
#ifndef __SANITIZE_ADDRESS__
    signal(SIGSEGV, on_fault);
    signal(SIGBUS, on_fault);
    signal(SIGFPE, on_fault);
#endif
    for (int i = first; i < argc; i++) {
        const char *slash = strrchr(argv[i], '/');
        struct seed s = seed_read(argv[i], slash ? slash + 1 : argv[i]);

        sweep(&w, &s);
        seed_free(&s);
    }
    printf("%zu runs, %zu of them slow\n", w.runs, w.slow);
    return w.slow ? EXIT_FAILURE : EXIT_SUCCESS;
}
