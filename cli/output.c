#include "cli/output.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * What a signal handler must remove. The one variable of pica that outlives a
 * call: a handler receives nothing but its number.
 */
enum { SLOTS = 8 };
static _Atomic(char *) pending[SLOTS];

static void remove_pending(int number)
{
    for (unsigned i = 0; i < SLOTS; i++) {
        char *path = atomic_load(&pending[i]);

        if (path)
            unlink(path);
    }
    /* SA_RESETHAND: now it ends pica, and the caller sees by which signal. */
    raise(number);
}

static void catch_signals(void)
{
    static const int numbers[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU, SIGXFSZ };
    struct sigaction action = { .sa_handler = remove_pending, .sa_flags = (int)SA_RESETHAND };

    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct sigaction old;

        /* What is ignored on purpose (nohup) stays ignored. */
        if (sigaction(numbers[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
            sigaction(numbers[i], &action, NULL);
    }
    /* A closed pipe is an error of write(), with a message, not a silent end. */
    action = (struct sigaction){ .sa_handler = SIG_IGN };
    sigemptyset(&action.sa_mask);
    sigaction(SIGPIPE, &action, NULL);
}

void cli_output_begin(void)
{
    /* Opened the wrong way round: using such a stream is still an error. */
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
            _exit(CLI_FAULT);
    catch_signals();
}

static bool remember(struct cli_output *out)
{
    for (unsigned i = 0; i < SLOTS; i++) {
        char *none = NULL;

        if (atomic_compare_exchange_strong(&pending[i], &none, out->temporary)) {
            out->slot = i;
            return true;
        }
    }
    return false;
}

static void forget(struct cli_output *out)
{
    if (out->temporary)
        atomic_store(&pending[out->slot], NULL);
    free(out->temporary);
    free(out->target);
    out->temporary = NULL;
    out->target = NULL;
}

static enum pica_status cannot_write(int number, struct pica_error *err)
{
    return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "cannot be written: %s", strerror(number));
}

/* The file that `path` means, symbolic links followed; it need not exist. */
static char *real_target(const char *path)
{
    char *whole = realpath(path, NULL);
    const char *slash = strrchr(path, '/');
    char *folder, *target = NULL;
    struct stat st;

    if (whole || errno != ENOENT)
        return whole;
    if (path[0] == '\0' || (slash && slash[1] == '\0')) {
        errno = EISDIR;
        return NULL;
    }
    /* A link that leads nowhere would be replaced, not followed: refuse. */
    if (lstat(path, &st) == 0) {
        errno = ENOENT;
        return NULL;
    }
    folder = slash ? strndup(path, slash == path ? 1 : (size_t)(slash - path)) : strdup(".");
    whole = folder ? realpath(folder, NULL) : NULL;
    if (whole && asprintf(&target, "%s/%s", strcmp(whole, "/") == 0 ? "" : whole,
                          slash ? slash + 1 : path) < 0)
        target = NULL;
    free(folder);
    free(whole);
    return target;
}

/* Creates out->temporary with a signal unable to come between creating and remembering it. */
static int create_remembered(struct cli_output *out, mode_t mode)
{
    sigset_t all, old;
    int wrong = 0;

    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &old);
    out->fd = open(out->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (out->fd < 0) {
        wrong = errno;
    } else if (!remember(out)) {
        unlink(out->temporary);
        close(out->fd);
        out->fd = -1;
        wrong = EMFILE;
    }
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    return wrong;
}

static enum pica_status open_beside(struct cli_output *out, mode_t mode, struct pica_error *err)
{
    int wrong = EEXIST;

    for (unsigned n = 0; n < 100 && wrong == EEXIST; n++) {
        if (asprintf(&out->temporary, "%s.%ld-%u.tmp", out->target, (long)getpid(), n) < 0) {
            out->temporary = NULL;
            return pica_fail_nomem(err);
        }
        wrong = create_remembered(out, mode);
        if (wrong == 0)
            return PICA_OK;
        free(out->temporary);
        out->temporary = NULL;
    }
    return cannot_write(wrong, err);
}

static enum pica_status open_file(struct cli_output *out, struct pica_error *err)
{
    struct stat st;
    enum pica_status s;

    if (stat(out->path, &st) == 0 && !S_ISREG(st.st_mode)) {
        /* /dev/null, a pipe: there is no name to replace. */
        if (S_ISDIR(st.st_mode))
            return cannot_write(EISDIR, err);
        out->fd = open(out->path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
        return out->fd >= 0 ? PICA_OK : cannot_write(errno, err);
    }
    out->target = real_target(out->path);
    if (!out->target)
        return cannot_write(errno, err);
    if (stat(out->target, &st) != 0)
        return open_beside(out, 0666, err);
    /* Renaming would replace a file that may not be written. */
    if (access(out->target, W_OK) != 0)
        return cannot_write(errno, err);
    s = open_beside(out, 0600, err);
    if (s == PICA_OK && fchmod(out->fd, st.st_mode & 07777) != 0)
        return cannot_write(errno, err);
    return s;
}

enum pica_status cli_output_open(struct cli_output *out, const char *path, struct pica_error *err)
{
    enum pica_status st;

    *out = (struct cli_output){ .fd = STDOUT_FILENO };
    if (!path || strcmp(path, "-") == 0)
        return PICA_OK;
    out->path = path;
    out->fd = -1;
    st = open_file(out, err);
    if (st != PICA_OK)
        cli_output_discard(out);
    return st;
}

const char *cli_output_name(const struct cli_output *out, enum pica_lang lang)
{
    return out->path ? out->path : pica_words_say(lang, "standard output");
}

bool cli_output_is_terminal(const struct cli_output *out)
{
    return out->fd >= 0 && isatty(out->fd);
}

bool cli_output_same(const struct cli_output *a, const struct cli_output *b)
{
    if (!a->path || !b->path)
        return a->path == b->path;
    return a->target && b->target && strcmp(a->target, b->target) == 0;
}

bool cli_output_is_file(const struct cli_output *out, const char *path)
{
    struct stat a, b;

    return out->target && stat(out->target, &a) == 0 && stat(path, &b) == 0 &&
           a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/* Disk full, pipe closed: nothing the command line could have known. */
static enum pica_status write_failed(const struct cli_output *out, struct pica_error *err)
{
    return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot be written: %s", strerror(out->error));
}

enum pica_status cli_output_write(struct cli_output *out, struct pica_span s,
                                  struct pica_error *err)
{
    while (!out->error && s.len > 0) {
        ssize_t n = write(out->fd, s.data, s.len);

        if (n < 0 && errno != EINTR)
            out->error = errno;
        if (n > 0)
            s = pica_span_of(s.data + n, s.len - (size_t)n);
    }
    return out->error ? write_failed(out, err) : PICA_OK;
}

enum pica_status cli_output_commit(struct cli_output *out, struct pica_error *err)
{
    if (out->error || out->fd < 0)
        return write_failed(out, err);
    if (!out->path)
        return PICA_OK; /* every write was checked; standard output is not ours to close */
    if (out->temporary && fsync(out->fd) != 0)
        out->error = errno;
    if (close(out->fd) != 0 && !out->error)
        out->error = errno;
    out->fd = -1;
    if (!out->error && out->temporary && rename(out->temporary, out->target) != 0)
        out->error = errno;
    if (out->error) {
        cli_output_discard(out);
        return write_failed(out, err);
    }
    forget(out);
    return PICA_OK;
}

void cli_output_discard(struct cli_output *out)
{
    if (out->path && out->fd >= 0)
        close(out->fd);
    out->fd = -1;
    if (out->temporary)
        unlink(out->temporary);
    forget(out);
}
