/*
 * tests/whole_faults.c - the whole program, in which one thing that it asks of the system is
 * refused.
 *
 * usage: whole_faults memory|reads|writes [--most N] [--from N] [--here once|on] -- ARG...
 *
 * Runs pica with ARG... untouched first, and counts what it asks for; then once for each request
 * and for each way to refuse it: memory once, or from there on; a read that fails, that finds the
 * end of the file, that is interrupted, that brings one byte; a write that fails, or that takes one
 * byte. Each run is a process of its own. However it ends, it must end well:
 *
 * - by one of its exit statuses, within TIMEOUT;
 * - what it prints is what it prints untouched, or standard error says what is the matter, or the
 *   report has a gap more than untouched (as JSON; text is not looked into); JSON is sound;
 * - a failure (CLI_UNREADABLE, CLI_FAULT, CLI_USAGE) is told on standard error.
 *
 * More than --most requests are refused at even steps only; --from begins with a later one. With
 * --here nothing is compared: request number --from is refused, once or that and all after it, in
 * this process, for a debugger. Memory: glibc's own allocator is replaced for all of the process,
 * libraries too; under a sanitizer, which wants that place, only calls from pica's objects are met
 * (the linker's
 * --wrap, as for read and write).
 */
#include "base/json_read.h"
#include "cli/command.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define TIMEOUT 60u       /* seconds of one run; the slowest takes a small part of one */
#define TOLD_MAX 20u      /* faults that are shown */
#define PRINTED_MAX 2000u /* bytes of standard error that are shown with one */

enum subject { MEMORY, READS, WRITES, SUBJECT_COUNT };

enum how {
    REFUSED_ONCE,
    REFUSED_FROM_NOW, /* memory */
    REFUSED_AT_END,   /* reads: the file ends there */
    INTERRUPTED,      /* reads, writes: EINTR */
    ONE_BYTE,         /* reads, writes: that much and no more */
    HOW_COUNT,
};

static const struct {
    const char *name;
    bool ways[HOW_COUNT];
    bool harmless[HOW_COUNT]; /* must change nothing */
} subjects[SUBJECT_COUNT] = {
    [MEMORY] = { "memory", { [REFUSED_ONCE] = true, [REFUSED_FROM_NOW] = true }, { false } },
    [READS] = { "reads",
                { [REFUSED_ONCE] = true,
                  [REFUSED_AT_END] = true,
                  [INTERRUPTED] = true,
                  [ONE_BYTE] = true },
                { [INTERRUPTED] = true, [ONE_BYTE] = true } },
    [WRITES] = { "writes",
                 { [REFUSED_ONCE] = true, [INTERRUPTED] = true, [ONE_BYTE] = true },
                 { [INTERRUPTED] = true, [ONE_BYTE] = true } },
};

static const char *const how_names[HOW_COUNT] = {
    [REFUSED_ONCE] = "is refused",
    [REFUSED_FROM_NOW] = "and all after are refused",
    [REFUSED_AT_END] = "finds the end of the file",
    [INTERRUPTED] = "is interrupted",
    [ONE_BYTE] = "does one byte only",
};

/* --- what the program under test meets -------------------------------------------------------- */

static bool armed; /* set in the child, before its first thread */
static enum subject armed_subject;
static enum how armed_how;
static size_t armed_at;
static atomic_size_t *requests; /* shared with the parent */

/* Whether this request is the one; false also where nothing is armed. */
static bool meets(enum subject s)
{
    size_t nth;

    if (!armed || s != armed_subject)
        return false;
    nth = atomic_fetch_add(requests, 1);
    return nth == armed_at || (armed_how == REFUSED_FROM_NOW && nth > armed_at);
}

static bool no_memory(void)
{
    if (!meets(MEMORY))
        return false;
    errno = ENOMEM;
    return true;
}

#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
#define SANITIZED 1
#elif defined __has_feature
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) ||                         \
    __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#endif

#ifdef SANITIZED
/* Unused by the linker where --wrap is not given, but it is (tests/meson.build). */
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t each);
void *__real_realloc(void *p, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t each);
void *__wrap_realloc(void *p, size_t size);

void *__wrap_malloc(size_t size)
{
    return no_memory() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t each)
{
    return no_memory() ? NULL : __real_calloc(count, each);
}

void *__wrap_realloc(void *p, size_t size)
{
    return no_memory() ? NULL : __real_realloc(p, size);
}
#else
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t each);
extern void *__libc_realloc(void *p, size_t size);

void *malloc(size_t size)
{
    return no_memory() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t each)
{
    return no_memory() ? NULL : __libc_calloc(count, each);
}

void *realloc(void *p, size_t size)
{
    return no_memory() ? NULL : __libc_realloc(p, size);
}
#endif

ssize_t __real_pread64(int fd, void *buf, size_t n, off_t offset);
ssize_t __real_read(int fd, void *buf, size_t n);
ssize_t __real_write(int fd, const void *buf, size_t n);
ssize_t __wrap_pread64(int fd, void *buf, size_t n, off_t offset);
ssize_t __wrap_read(int fd, void *buf, size_t n);
ssize_t __wrap_write(int fd, const void *buf, size_t n);

/* Whether the call is not to be made at all: *ret is what it comes to. *n may become less. */
static bool refused(enum subject s, size_t *n, ssize_t *ret)
{
    if (!meets(s))
        return false;
    *ret = armed_how == REFUSED_AT_END ? 0 : -1;
    errno = armed_how == INTERRUPTED ? EINTR : s == WRITES ? ENOSPC : EIO;
    if (armed_how == ONE_BYTE && *n > 1)
        *n = 1;
    return armed_how != ONE_BYTE;
}

ssize_t __wrap_pread64(int fd, void *buf, size_t n, off_t offset)
{
    ssize_t ret;

    return refused(READS, &n, &ret) ? ret : __real_pread64(fd, buf, n, offset);
}

ssize_t __wrap_read(int fd, void *buf, size_t n)
{
    ssize_t ret;

    return refused(READS, &n, &ret) ? ret : __real_read(fd, buf, n);
}

/* What is said of a fault on standard error is not refused, too. */
ssize_t __wrap_write(int fd, const void *buf, size_t n)
{
    ssize_t ret;

    return fd != STDERR_FILENO && refused(WRITES, &n, &ret) ? ret : __real_write(fd, buf, n);
}

/* --- one run ---------------------------------------------------------------------------------- */

int pica_main(int argc, char **argv);

struct run {
    int wait; /* as of waitpid() */
    size_t requests;
    char *out, *err; /* with a NUL */
    size_t out_len;
    long gaps; /* of a report, or 0 */
};

#define NO_JSON (-1)
#define LOADER_FAULT 127 /* ld.so ends a process itself that has no memory for dlopen() */

struct plan {
    enum subject subject;
    size_t most, from;
    const char *here; /* or NULL */
    bool json;        /* whether what is printed is JSON */
    bool text;        /* whether it is a report as text, which tells its gaps itself */
    int argc;
    char **argv;
    int out, err; /* files without a name */
};

static _Noreturn void die(const char *what)
{
    fprintf(stderr, "whole_faults: %s: %s\n", what, strerror(errno));
    exit(EXIT_FAILURE);
}

static char *take(int fd, size_t *ret_len)
{
    struct stat st;
    char *text;

    if (fstat(fd, &st) != 0 || !(text = malloc((size_t)st.st_size + 1)))
        die("what was printed");
    *ret_len = 0;
    while (*ret_len < (size_t)st.st_size) {
        ssize_t n =
            __real_pread64(fd, text + *ret_len, (size_t)st.st_size - *ret_len, (off_t)*ret_len);

        if (n <= 0)
            die("what was printed");
        *ret_len += (size_t)n;
    }
    text[*ret_len] = '\0';
    return text;
}

static _Noreturn void be_pica(const struct plan *p, size_t nth, enum how how)
{
    if (!p->here)
        alarm(TIMEOUT);
    if (!p->here && (dup2(p->out, STDOUT_FILENO) < 0 || dup2(p->err, STDERR_FILENO) < 0))
        _exit(EXIT_FAILURE);
    armed_subject = p->subject;
    armed_at = nth;
    armed_how = how;
    armed = true;
    exit(pica_main(p->argc, p->argv));
}

/* Of a report; of signatures, where each package of a set has some. */
static long count_gaps(const cJSON *report)
{
    long gaps = cJSON_GetArraySize(cJSON_GetObjectItem(report, "gaps"));
    const cJSON *package;

    cJSON_ArrayForEach(package, cJSON_GetObjectItem(report, "packages")) gaps +=
        cJSON_GetArraySize(cJSON_GetObjectItem(package, "gaps"));
    return gaps;
}

static struct run run_once(const struct plan *p, size_t nth, enum how how)
{
    struct run r = { 0 };
    size_t err_len;
    pid_t child;

    if (ftruncate(p->out, 0) != 0 || ftruncate(p->err, 0) != 0 || lseek(p->out, 0, SEEK_SET) != 0 ||
        lseek(p->err, 0, SEEK_SET) != 0)
        die("a file for what is printed");
    atomic_store(requests, 0);
    fflush(NULL);
    child = fork();
    if (child == 0)
        be_pica(p, nth, how);
    if (child < 0 || waitpid(child, &r.wait, 0) != child)
        die("fork");
    r.requests = atomic_load(requests);
    r.out = take(p->out, &r.out_len);
    r.err = take(p->err, &err_len);
    if (p->json && r.out_len > 0) {
        struct pica_error err;
        cJSON *report = NULL;

        r.gaps = NO_JSON;
        if (pica_json_parse(pica_span_of(r.out, r.out_len), &report, &err) == PICA_OK)
            r.gaps = count_gaps(report);
        cJSON_Delete(report);
    }
    return r;
}

static void run_finish(struct run *r)
{
    free(r->out);
    free(r->err);
}

static bool is_failure(int status)
{
    return status == CLI_USAGE || status == CLI_UNREADABLE || status == CLI_FAULT;
}

/* What is wrong with the end of a run, or NULL. */
static const char *trouble(const struct plan *p, const struct run *r, const struct run *untouched,
                           bool harmless)
{
    int status;
    bool same;

    if (WIFSIGNALED(r->wait))
        return WTERMSIG(r->wait) == SIGALRM ? "it hangs" : "it ends by a signal";
    status = WEXITSTATUS(r->wait);
    if (status == LOADER_FAULT && strstr(r->err, "out of memory"))
        return NULL;
    if (!is_failure(status) && status != CLI_DONE && status != CLI_FOUND && status != CLI_CUT_SHORT)
        return "its exit status is none of pica's";
    if (r->gaps == NO_JSON)
        return "what it prints is no JSON";
    same = r->wait == untouched->wait && r->out_len == untouched->out_len &&
           memcmp(r->out, untouched->out, r->out_len) == 0;
    if (same)
        return NULL;
    if (harmless)
        return "it does not try again";
    if (is_failure(status))
        return strncmp(r->err, "pica: ", 6) == 0 ? NULL : "it fails and does not say why";
    if (p->text || r->gaps > untouched->gaps || strcmp(r->err, untouched->err) != 0)
        return NULL;
    return "it says something else, and not that anything is missing";
}

/* --- all of them ------------------------------------------------------------------------------ */

static bool plan_read(int argc, char **argv, struct plan *p)
{
    int i = 2;

    *p = (struct plan){ .subject = SUBJECT_COUNT };
    for (int s = 0; argc > 1 && s < SUBJECT_COUNT; s++)
        if (strcmp(argv[1], subjects[s].name) == 0)
            p->subject = (enum subject)s;
    for (; i + 1 < argc && strcmp(argv[i], "--") != 0; i += 2)
        if (strcmp(argv[i], "--most") == 0)
            p->most = strtoul(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "--from") == 0)
            p->from = strtoul(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "--here") == 0)
            p->here = argv[i + 1];
        else
            return false;
    if (p->subject == SUBJECT_COUNT || i + 1 >= argc)
        return false;
    argv[i] = argv[0]; /* pica's own name, in place of "--" */
    p->argc = argc - i;
    p->argv = argv + i;
    for (int k = 1; k < p->argc; k++)
        p->json |= strcmp(p->argv[k], "json") == 0;
    p->text = strcmp(p->argv[1], "scan") == 0 && !p->json;
    p->out = memfd_create("out", 0);
    p->err = memfd_create("err", 0);
    return p->out >= 0 && p->err >= 0;
}

int main(int argc, char **argv)
{
    size_t tried = 0, wrong = 0, step;
    struct run untouched;
    struct plan p;

    if (!plan_read(argc, argv, &p)) {
        fprintf(stderr,
                "usage: %s memory|reads|writes [--most N] [--from N] [--here once|on] -- ARG...\n",
                argv[0]);
        return EXIT_FAILURE;
    }
    requests =
        mmap(NULL, sizeof *requests, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (requests == MAP_FAILED)
        die("mmap");
    if (p.here)
        be_pica(&p, p.from, strcmp(p.here, "on") == 0 ? REFUSED_FROM_NOW : REFUSED_ONCE);
    untouched = run_once(&p, SIZE_MAX, REFUSED_ONCE);
    if (!WIFEXITED(untouched.wait) || is_failure(WEXITSTATUS(untouched.wait))) {
        fprintf(stderr, "it does not even work untouched (%#x): %s", (unsigned)untouched.wait,
                untouched.err);
        run_finish(&untouched);
        return EXIT_FAILURE;
    }
    step = p.most && untouched.requests > p.most ? (untouched.requests + p.most - 1) / p.most : 1;
    for (size_t nth = p.from; nth < untouched.requests; nth += step)
        for (int how = 0; how < HOW_COUNT; how++) {
            struct run r;
            const char *what;

            if (!subjects[p.subject].ways[how])
                continue;
            r = run_once(&p, nth, (enum how)how);
            what = trouble(&p, &r, &untouched, subjects[p.subject].harmless[how]);
            tried++;
            if (what && wrong++ < TOLD_MAX)
                printf("%s: request %zu %s: %s (status %#x): %.*s\n", subjects[p.subject].name, nth,
                       how_names[how], what, (unsigned)r.wait, (int)PRINTED_MAX, r.err);
            run_finish(&r);
        }
    printf("%zu requests, %zu runs, %zu wrong\n", untouched.requests, tried, wrong);
    run_finish(&untouched);
    return wrong ? EXIT_FAILURE : EXIT_SUCCESS;
}
