/*
 * tests/kill_writes.c - a process that is killed at the n-th thing it does to a file, or a machine
 * that loses its power then.
 *
 * Loaded by LD_PRELOAD, it counts each write, synchronisation, cut and removal of files whose path
 * begins with $PICA_KILL_PATH. At number $PICA_KILL_AT (from 1) the process ends by SIGKILL,
 * as $PICA_KILL_HOW says:
 *
 *     before   ere it is done
 *     half     of a write half the bytes are there
 *     after    when it is done
 *     power    of all writes since the file was last synchronised some are on the disk and some are
 *              not, drawn by $PICA_KILL_SEED: as a disk may have them when the power fails
 *     full     nothing is killed: this write and all later ones find no space on the disk
 *
 * At the end of a process that was not killed the count goes to $PICA_KILL_COUNT.
 */
/* Built without _FILE_OFFSET_BITS, so that both names of each function can be taken. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define CHANGES_MAX 100000u

enum how { HOW_BEFORE, HOW_HALF, HOW_AFTER, HOW_POWER, HOW_FULL };

/* A write that a loss of power can undo. */
struct change {
    dev_t dev;
    ino_t ino;
    int fd; /* a duplicate */
    off_t at, old_size;
    size_t len, old_len; /* of new bytes; of those that stood there */
    unsigned char *bytes, *old;
};

static struct change *changes;
static size_t change_count;
static unsigned long done;
static pid_t owner;

static ssize_t real_pwrite(int fd, const void *buf, size_t n, off_t at)
{
    static ssize_t (*real)(int, const void *, size_t, off_t);

    if (!real)
        *(void **)(&real) = dlsym(RTLD_NEXT, "pwrite64");
    return real(fd, buf, n, at);
}

static int real_cut(int fd, off_t size)
{
    int (*real)(int, off_t);

    *(void **)(&real) = dlsym(RTLD_NEXT, "ftruncate64");
    return real(fd, size);
}

static bool is_watched(const char *path)
{
    const char *prefix = getenv("PICA_KILL_PATH");

    return prefix && *prefix && strncmp(path, prefix, strlen(prefix)) == 0;
}

static bool is_watched_fd(int fd)
{
    char link[64], path[PATH_MAX];
    ssize_t n;

    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    n = readlink(link, path, sizeof path - 1);
    if (n <= 0)
        return false;
    path[n] = '\0';
    return is_watched(path);
}

static enum how wanted_how(void)
{
    static const char *const names[] = { "before", "half", "after", "power", "full" };
    const char *how = getenv("PICA_KILL_HOW");

    for (unsigned i = 0; how && i < sizeof names / sizeof *names; i++)
        if (strcmp(how, names[i]) == 0)
            return (enum how)i;
    return HOW_BEFORE;
}

static _Noreturn void die(void)
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

static unsigned draw(void)
{
    static uint64_t state;
    const char *seed = getenv("PICA_KILL_SEED");

    if (!state)
        state = strtoull(seed ? seed : "1", NULL, 10) * 2 + 1;
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(state >> 33);
}

/* The files as they were synchronised last, then some of what was written since. */
static _Noreturn void lose_power(void)
{
    for (size_t i = change_count; i-- > 0;) {
        const struct change *c = &changes[i];

        if (c->old_len)
            (void)!real_pwrite(c->fd, c->old, c->old_len, c->at);
        (void)!real_cut(c->fd, c->old_size);
    }
    for (size_t i = 0; i < change_count; i++)
        if (changes[i].len && draw() % 2)
            (void)!real_pwrite(changes[i].fd, changes[i].bytes, changes[i].len, changes[i].at);
    die();
}

static void forget(int fd)
{
    struct stat st;
    size_t kept = 0;

    if (fstat(fd, &st) != 0)
        return;
    for (size_t i = 0; i < change_count; i++) {
        if (changes[i].dev == st.st_dev && changes[i].ino == st.st_ino) {
            close(changes[i].fd);
            free(changes[i].bytes);
            free(changes[i].old);
        } else {
            changes[kept++] = changes[i];
        }
    }
    change_count = kept;
}

/* Keeps what stands at a place before it is written over; of a cut what is behind it. */
static void keep(int fd, const void *bytes, size_t len, off_t at, size_t old_len)
{
    struct change c = { .fd = fcntl(fd, F_DUPFD_CLOEXEC, 200), .at = at, .len = len };
    struct stat st;
    ssize_t n;

    if (!changes)
        changes = calloc(CHANGES_MAX, sizeof *changes);
    if (!changes || change_count == CHANGES_MAX || c.fd < 0 || fstat(fd, &st) != 0)
        abort();
    c.dev = st.st_dev;
    c.ino = st.st_ino;
    c.old_size = st.st_size;
    c.bytes = malloc(len + 1);
    c.old = malloc(old_len + 1);
    if (!c.bytes || !c.old)
        abort();
    if (len)
        memcpy(c.bytes, bytes, len);
    n = pread(fd, c.old, old_len, at);
    c.old_len = n > 0 ? (size_t)n : 0;
    changes[change_count++] = c;
}

/* Counts; whether this is the one, or, on a full disk, one behind it. */
static bool is_it(void)
{
    const char *at = getenv("PICA_KILL_AT");
    unsigned long wanted = at ? strtoul(at, NULL, 10) : 0;

    owner = getpid();
    done++;
    return wanted && (done == wanted || (done > wanted && wanted_how() == HOW_FULL));
}

static ssize_t write_at(int fd, const void *buf, size_t n, off_t at)
{
    enum how how = wanted_how();
    ssize_t result;

    if (!is_watched_fd(fd))
        return real_pwrite(fd, buf, n, at);
    if (is_it()) {
        if (how == HOW_FULL) {
            errno = ENOSPC;
            return -1;
        }
        if (how == HOW_POWER)
            keep(fd, buf, n, at, n);
        if (how == HOW_HALF)
            (void)!real_pwrite(fd, buf, n / 2, at);
        if (how == HOW_AFTER)
            (void)!real_pwrite(fd, buf, n, at);
        if (how == HOW_POWER)
            lose_power();
        die();
    }
    if (how == HOW_POWER)
        keep(fd, buf, n, at, n);
    result = real_pwrite(fd, buf, n, at);
    return result;
}

ssize_t pwrite64(int fd, const void *buf, size_t n, off_t at)
{
    return write_at(fd, buf, n, at);
}

ssize_t pwrite(int fd, const void *buf, size_t n, off_t at)
{
    return write_at(fd, buf, n, at);
}

static int sync_it(int fd, const char *name)
{
    int (*real)(int);
    int result;

    *(void **)(&real) = dlsym(RTLD_NEXT, name);
    if (!is_watched_fd(fd))
        return real(fd);
    if (is_it() && wanted_how() != HOW_FULL) {
        if (wanted_how() == HOW_AFTER)
            (void)real(fd);
        if (wanted_how() == HOW_POWER)
            lose_power();
        die();
    }
    result = real(fd);
    forget(fd);
    return result;
}

int fsync(int fd)
{
    return sync_it(fd, "fsync");
}

int fdatasync(int fd)
{
    return sync_it(fd, "fdatasync");
}

static int cut_it(int fd, off_t size)
{
    struct stat st;
    bool cuts;

    if (!is_watched_fd(fd) || fstat(fd, &st) != 0)
        return real_cut(fd, size);
    cuts = size < st.st_size;
    if (is_it() && wanted_how() != HOW_FULL) {
        if (wanted_how() == HOW_AFTER)
            (void)real_cut(fd, size);
        if (wanted_how() == HOW_POWER)
            lose_power();
        die();
    }
    if (wanted_how() == HOW_POWER)
        keep(fd, NULL, 0, cuts ? size : st.st_size, cuts ? (size_t)(st.st_size - size) : 0);
    return real_cut(fd, size);
}

int ftruncate64(int fd, off_t size)
{
    return cut_it(fd, size);
}

int ftruncate(int fd, off_t size)
{
    return cut_it(fd, size);
}

int unlink(const char *path)
{
    int (*real)(const char *);

    *(void **)(&real) = dlsym(RTLD_NEXT, "unlink");
    if (!is_watched(path))
        return real(path);
    if (is_it() && wanted_how() != HOW_FULL) {
        if (wanted_how() == HOW_AFTER)
            (void)real(path);
        if (wanted_how() == HOW_POWER)
            lose_power();
        die();
    }
    return real(path);
}

__attribute__((destructor)) static void tell(void)
{
    const char *path = getenv("PICA_KILL_COUNT");
    int fd;

    if (!path || getpid() != owner)
        return;
    fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd >= 0) {
        dprintf(fd, "%lu\n", done);
        close(fd);
    }
}
