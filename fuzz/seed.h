/*
 * fuzz/seed.h - the inputs of a fuzz target, for the programs that run it without libFuzzer.
 *
 * Nothing here fails: a program without its inputs or without memory ends, and says why.
 */
#ifndef PICA_FUZZ_SEED_H
#define PICA_FUZZ_SEED_H

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct seed {
    char *name;
    uint8_t *data;
    size_t len;
};

static inline _Noreturn void seed_die(const char *what, const char *name)
{
    fprintf(stderr, "%s: %s\n", name, what);
    exit(EXIT_FAILURE);
}

static inline void *seed_need(void *p)
{
    if (!p)
        seed_die("out of memory", "seed");
    return p;
}

/* Reads the file at `path`, to be called `name`. */
static inline struct seed seed_read(const char *path, const char *name)
{
    struct seed s = { 0 };
    FILE *file = fopen(path, "rb");
    long len;

    if (!file)
        seed_die(strerror(errno), path);
    if (fseek(file, 0, SEEK_END) != 0 || (len = ftell(file)) < 0 || fseek(file, 0, SEEK_SET) != 0)
        seed_die(strerror(errno), path);
    s.len = (size_t)len;
    s.name = seed_need(strdup(name));
    s.data = seed_need(malloc(s.len ? s.len : 1));
    if (fread(s.data, 1, s.len, file) != s.len)
        seed_die("cannot be read", path);
    fclose(file);
    return s;
}

static inline void seed_free(struct seed *s)
{
    free(s->name);
    free(s->data);
}

/* The target gets a block of exactly `len` bytes, so that a sanitizer sees a read past its end. */
static inline void seed_run(const uint8_t *data, size_t len)
{
    uint8_t *copy = seed_need(malloc(len ? len : 1));

    if (len)
        memcpy(copy, data, len);
    (void)LLVMFuzzerTestOneInput(copy, len);
    free(copy);
}

#endif
