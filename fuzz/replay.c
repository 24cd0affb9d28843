/*
 * fuzz/replay.c - runs a fuzz target over its corpus as an ordinary test.
 *
 * usage: NAME_replay FOLDER [MILLISECONDS]
 *
 * Each file of the folder goes through the target as it is, then cut at many
 * lengths, then with bytes changed by a generator that starts the same way
 * every time: what fails once fails again. The bent inputs stop when the time
 * is up (2000 ms unless told otherwise); the files themselves are all run.
 *
 * A fault of the target ends the program by its signal or by a sanitizer; the
 * name of the input that was being run is on standard error by then, since it
 * is written before each run when PICA_REPLAY_TRACE is set.
 */
#include "fuzz/seed.h"

#include <dirent.h>
#include <time.h>

static const char *trace;
static size_t runs;

static double now_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* xorshift64*, the same on every machine. */
static uint64_t next_random(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * UINT64_C(0x2545f4914f6cdd1d);
}

static void run_one(const char *name, const char *how, size_t at, const uint8_t *data, size_t len)
{
    if (trace)
        fprintf(stderr, "%s: %s %zu\n", name, how, at);
    seed_run(data, len);
    runs++;
}

static struct seed read_seed(const char *folder, const char *name)
{
    char path[4096];

    if (snprintf(path, sizeof(path), "%s/%s", folder, name) >= (int)sizeof(path))
        seed_die("the path is too long", name);
    return seed_read(path, name);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct seed *)a)->name, ((const struct seed *)b)->name);
}

static struct seed *read_seeds(const char *folder, size_t *ret_count)
{
    struct seed *seeds = NULL;
    size_t count = 0, cap = 0;
    DIR *dir = opendir(folder);
    struct dirent *entry;

    if (!dir)
        seed_die(strerror(errno), folder);
    while ((entry = readdir(dir)) != NULL) {
        if (entry->d_name[0] == '.')
            continue;
        if (count == cap) {
            cap = cap ? cap * 2 : 16;
            seeds = seed_need(realloc(seeds, cap * sizeof(*seeds)));
        }
        seeds[count++] = read_seed(folder, entry->d_name);
    }
    closedir(dir);
    if (count == 0)
        seed_die("holds no seed", folder);
    qsort(seeds, count, sizeof(*seeds), by_name);
    *ret_count = count;
    return seeds;
}

/* Cuts a seed at every length of small ones, at steps of large ones. */
static void run_cuts(const struct seed *s, double until)
{
    size_t step = s->len / 256 + 1;

    for (size_t len = 0; len < s->len && now_ms() < until; len += step)
        run_one(s->name, "cut at", len, s->data, len);
}

/* Bends one to four places: a random byte, a flipped bit, or a 32-bit value that lies. */
static void run_bent(const struct seed *s, uint64_t *state, uint8_t *work)
{
    static const uint32_t lies[] = { 0, 1, 0x7f, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff };
    size_t places = 1 + (size_t)(next_random(state) % 4);

    memcpy(work, s->data, s->len);
    while (places-- > 0) {
        size_t at = (size_t)(next_random(state) % s->len);
        uint64_t r = next_random(state);

        if (r % 3 == 0 && s->len - at >= 4)
            memcpy(work + at, &lies[(r >> 8) % 8], 4);
        else if (r % 3 == 1)
            work[at] ^= (uint8_t)(1u << ((r >> 8) % 8));
        else
            work[at] = (uint8_t)(r >> 8);
    }
    run_one(s->name, "bent, run", runs, work, s->len);
}

int main(int argc, char **argv)
{
    double budget = argc > 2 ? strtod(argv[2], NULL) : 2000, start = now_ms(), until;
    uint64_t state = UINT64_C(0x9e3779b97f4a7c15);
    struct seed *seeds;
    uint8_t **work;
    size_t count;

    if (argc < 2) {
        fprintf(stderr, "usage: %s FOLDER [MILLISECONDS]\n", argv[0]);
        return EXIT_FAILURE;
    }
    trace = getenv("PICA_REPLAY_TRACE");
    seeds = read_seeds(argv[1], &count);
    work = seed_need(calloc(count, sizeof(*work)));
    run_one("nothing", "length", 0, NULL, 0);
    for (size_t i = 0; i < count; i++) {
        run_one(seeds[i].name, "whole", seeds[i].len, seeds[i].data, seeds[i].len);
        work[i] = seed_need(malloc(seeds[i].len ? seeds[i].len : 1));
    }
    /* Half of the time for cuts, each seed its share; the rest for bent inputs, in turn. */
    for (size_t i = 0; i < count; i++)
        run_cuts(&seeds[i], start + budget / 2 * (double)(i + 1) / (double)count);
    until = start + budget;
    for (size_t i = 0; now_ms() < until; i = (i + 1) % count) {
        if (seeds[i].len > 0)
            run_bent(&seeds[i], &state, work[i]);
        else if (count == 1)
            break;
    }
    printf("%zu seeds, %zu runs\n", count, runs);
    for (size_t i = 0; i < count; i++) {
        free(work[i]);
        seed_free(&seeds[i]);
    }
    free(work);
    free(seeds);
    return EXIT_SUCCESS;
}
