/*
 * tests/batch_hooks.c - in a pica built for tests alone: samples that say what becomes of their
 * worker.
 *
 * A file that ends with "\npica-hook: WORD\n" makes the worker that is to scan it do WORD; what it
 * is otherwise is scanned after "slow". See tests/batch_proofs.py.
 */
#include "cli/batch_work.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define TAIL 64u
#define MARK "\npica-hook: "
#define SLOW_MS 150

static volatile bool deeper = true;

/* Until the stack ends. */
static int overflow(volatile char *above)
{
    volatile char here[4096];

    here[0] = *above;
    return deeper ? overflow(here) + here[0] : 0;
}

static void take_memory(void)
{
    for (;;) {
        char *p = malloc(1 << 20);

        if (!p)
            abort(); /* as a library would that cannot go on */
        memset(p, 1, 1 << 20);
    }
}

static void spend(long ms)
{
    struct timespec from, now;

    clock_gettime(CLOCK_MONOTONIC, &from);
    do
        clock_gettime(CLOCK_MONOTONIC, &now);
    while ((now.tv_sec - from.tv_sec) * 1000 + (now.tv_nsec - from.tv_nsec) / 1000000 < ms);
}

static void act(const char *word)
{
    char byte;

    if (strcmp(word, "segv") == 0)
        raise(SIGSEGV);
    else if (strcmp(word, "abort") == 0)
        abort();
    else if (strcmp(word, "stack") == 0)
        (void)!overflow((volatile char[1]){ 0 });
    else if (strcmp(word, "spin") == 0)
        for (volatile unsigned n = 0;; n++)
            ;
    else if (strcmp(word, "sleep") == 0)
        while (read(3, &byte, 1) != 0) /* the channel, on which nothing comes */
            ;
    else if (strcmp(word, "memory") == 0)
        take_memory();
    else if (strcmp(word, "silent") == 0)
        _exit(0);
    else if (strcmp(word, "noise") == 0)
        (void)!write(3, "no message of a worker begins like this", 39);
    else if (strcmp(word, "connect") == 0)
        (void)!socket(AF_INET, SOCK_STREAM, 0);
    else if (strcmp(word, "fork") == 0)
        (void)!fork();
    else if (strcmp(word, "slow") == 0)
        spend(SLOW_MS);
}

void cli_batch_hook(const struct pica_input *in)
{
    char tail[TAIL + 1] = "", *mark, *end;
    size_t n = in->size < TAIL ? (size_t)in->size : TAIL;
    struct pica_error err;

    if (pica_input_read(in, in->size - n, tail, n, &err) != PICA_OK)
        return;
    for (size_t i = 0; i < n; i++)
        if (tail[i] == '\0')
            tail[i] = ' ';
    mark = strstr(tail, MARK);
    end = mark ? strchr(mark + 1, '\n') : NULL;
    if (!end)
        return;
    *end = '\0';
    act(mark + strlen(MARK));
}
