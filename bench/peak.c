/*
 * bench/peak.c - runs a command; says how long it took and how much memory it held.
 *
 * usage: peak COMMAND [ARGUMENT...]
 *
 * Prints "SECONDS PEAK-KIB STATUS PROCESSOR-SECONDS"; what the command prints is thrown away. A
 * program of its own because a child starts with the memory of its parent on
 * its account: measured from Python, nothing would be smaller than Python.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double seconds(struct timeval t)
{
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

/* The child: all its output is thrown away. */
static void become(char **command)
{
    int null = open("/dev/null", O_RDWR);

    if (null < 0 || dup2(null, 0) < 0 || dup2(null, 1) < 0 || dup2(null, 2) < 0)
        _exit(126);
    execvp(command[0], command);
    _exit(127);
}

int main(int argc, char **argv)
{
    struct rusage used;
    double started;
    int status;
    pid_t child;

    if (argc < 2) {
        fprintf(stderr, "usage: %s COMMAND [ARGUMENT...]\n", argv[0]);
        return EXIT_FAILURE;
    }
    started = now();
    child = fork();
    if (child == 0)
        become(argv + 1);
    if (child < 0 || wait4(child, &status, 0, &used) != child) {
        fprintf(stderr, "%s: %s\n", argv[1], strerror(errno));
        return EXIT_FAILURE;
    }
    printf("%.6f %ld %d %.6f\n", now() - started, used.ru_maxrss,
           WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
           seconds(used.ru_utime) + seconds(used.ru_stime));
    return EXIT_SUCCESS;
}
