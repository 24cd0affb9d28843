/*
 * The cage holds: a process that has shut itself in tries to get out, and is refused or killed.
 */
#include "batch/cage.h"
#include "tests/check.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* What a probe may come to: its process ends with one of these, or by a signal. */
enum { REFUSED = 10, GOT_THROUGH = 11, CAGE_OPEN = 12 };

static char outside[] = "batch_cage_XXXXXX"; /* a file that is there */
static pid_t parent;

static int verdict(bool done)
{
    return done ? GOT_THROUGH : REFUSED;
}

static int open_to_read(void)
{
    return verdict(open(outside, O_RDONLY) >= 0);
}

static int open_to_write(void)
{
    return verdict(open(outside, O_WRONLY) >= 0);
}

static int create(void)
{
    return verdict(open("batch_cage_new", O_WRONLY | O_CREAT, 0600) >= 0);
}

static int open_passwords(void)
{
    return verdict(open("/etc/passwd", O_RDONLY) >= 0);
}

static int open_at(void)
{
    return verdict(syscall(SYS_openat2, AT_FDCWD, outside, NULL, 0) >= 0);
}

static int creat_it(void)
{
    return verdict(syscall(SYS_openat, AT_FDCWD, "batch_cage_new", O_RDWR | O_CREAT, 0600) >= 0);
}

static int remove_it(void)
{
    return verdict(unlink(outside) == 0);
}

static int rename_it(void)
{
    return verdict(rename(outside, "batch_cage_new") == 0);
}

static int cut_it(void)
{
    return verdict(truncate(outside, 0) == 0);
}

static int make_folder(void)
{
    return verdict(mkdir("batch_cage_new", 0700) == 0);
}

static int make_link(void)
{
    return verdict(symlink(outside, "batch_cage_new") == 0);
}

static int make_memory_file(void)
{
    return verdict(memfd_create("x", 0) >= 0);
}

static int duplicate(void)
{
    return verdict(fcntl(STDERR_FILENO, F_DUPFD, 0) >= 0);
}

static int tcp(void)
{
    return verdict(socket(AF_INET, SOCK_STREAM, 0) >= 0);
}

static int udp(void)
{
    return verdict(socket(AF_INET6, SOCK_DGRAM, 0) >= 0);
}

static int unix_socket(void)
{
    return verdict(socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
}

static int connect_out(void)
{
    struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(80) };

    return verdict(connect(STDERR_FILENO, (struct sockaddr *)(void *)&to, sizeof to) == 0);
}

static int fork_it(void)
{
    return verdict(syscall(SYS_fork) >= 0);
}

static int clone_it(void)
{
    return verdict(fork() >= 0);
}

static void *nothing(void *unused)
{
    return unused;
}

static int thread(void)
{
    pthread_t t;

    return verdict(pthread_create(&t, NULL, nothing, NULL) == 0);
}

static int execute(void)
{
    static char *const args[] = { (char *)(uintptr_t) "true", NULL };

    return verdict(execv("/bin/true", args) == 0);
}

static int kill_parent(void)
{
    return verdict(kill(parent, SIGKILL) == 0);
}

static int abort_parent(void)
{
    return verdict(syscall(SYS_tgkill, parent, parent, SIGABRT) == 0);
}

static int trace_parent(void)
{
    return verdict(ptrace(PTRACE_ATTACH, parent, NULL, NULL) == 0);
}

static int read_parent(void)
{
    char byte;
    struct iovec here = { &byte, 1 }, there = { &parent, 1 };

    return verdict(process_vm_readv(parent, &here, 1, &there, 1, 0) == 1);
}

static int executable_memory(void)
{
    return verdict(mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS,
                        -1, 0) != MAP_FAILED);
}

static int made_executable(void)
{
    void *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    return verdict(mprotect(p, 4096, PROT_READ | PROT_EXEC) == 0);
}

static int raise_limit(void)
{
    struct rlimit all = { RLIM_INFINITY, RLIM_INFINITY };

    return verdict(setrlimit(RLIMIT_AS, &all) == 0);
}

static int become_root(void)
{
    return verdict(setuid(0) == 0);
}

static int talk_to_terminal(void)
{
    char c = 'x';

    return verdict(syscall(SYS_ioctl, STDERR_FILENO, 0x5412 /* TIOCSTI */, &c) == 0);
}

static int leave_namespace(void)
{
    return verdict(unshare(CLONE_NEWUSER) == 0);
}

static int new_filter(void)
{
    return verdict(prctl(PR_SET_SECCOMP, 0) == 0);
}

static int io_ring(void)
{
    return verdict(syscall(SYS_io_uring_setup, 1, NULL) >= 0);
}

#ifdef __x86_64__
/* open() by its number in the interface of 32 bits. */
static int other_architecture(void)
{
    long result;

    __asm__ volatile("int $0x80"
                     : "=a"(result)
                     : "a"(20L) /* getpid */
                     : "memory", "r8", "r9", "r10", "r11");
    return verdict(result > 0);
}
#endif

static const struct {
    const char *name;
    int (*probe)(void);
    bool killed; /* must be, not just refused */
} probes[] = {
    { "open to read", open_to_read, false },
    { "open to write", open_to_write, false },
    { "create", create, false },
    { "/etc/passwd", open_passwords, false },
    { "openat2", open_at, false },
    { "openat", creat_it, false },
    { "unlink", remove_it, false },
    { "rename", rename_it, false },
    { "truncate", cut_it, false },
    { "mkdir", make_folder, false },
    { "symlink", make_link, false },
    { "memfd_create", make_memory_file, false },
    { "dup", duplicate, false },
    { "TCP", tcp, true },
    { "UDP", udp, true },
    { "Unix socket", unix_socket, true },
    { "connect", connect_out, true },
    { "fork", fork_it, true },
    { "clone", clone_it, true },
    { "thread", thread, true },
    { "execve", execute, true },
    { "kill", kill_parent, true },
    { "tgkill", abort_parent, false },
    { "ptrace", trace_parent, true },
    { "process_vm_readv", read_parent, true },
    { "mmap for code", executable_memory, true },
    { "mprotect for code", made_executable, true },
    { "setrlimit", raise_limit, false },
    { "setuid", become_root, true },
    { "TIOCSTI", talk_to_terminal, false },
    { "unshare", leave_namespace, true },
    { "prctl", new_filter, false },
    { "io_uring", io_ring, true },
#ifdef __x86_64__
    { "int 0x80", other_architecture, true },
#endif
};

/* Runs a probe in a cage, or without one; its wait status. */
static int run(int (*probe)(void), const struct batch_cage *cage)
{
    struct pica_error err;
    int status = -1;
    pid_t pid = fork();

    if (pid == 0) {
        if (cage && batch_cage_enter(cage, NULL, &err) != PICA_OK) {
            fprintf(stderr, "%s\n", err.cause[PICA_EN]);
            _exit(CAGE_OPEN);
        }
        _exit(probe());
    }
    CHECK(pid > 0 && waitpid(pid, &status, 0) == pid);
    return status;
}

static void test_probes(void)
{
    const struct batch_cage cage = { .memory = 256u << 20, .seconds = 10 };

    for (size_t i = 0; i < sizeof probes / sizeof *probes; i++) {
        int status = run(probes[i].probe, &cage);
        bool killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS;
        bool refused = WIFEXITED(status) && WEXITSTATUS(status) == REFUSED;

        CHECK(killed || (refused && !probes[i].killed));
        if (!killed && !(refused && !probes[i].killed))
            fprintf(stderr, "%s: wait status %#x\n", probes[i].name, (unsigned)status);
    }
}

/* The probes themselves can do it: outside of a cage some of them get through. */
static void test_probes_are_sound(void)
{
    CHECK(WEXITSTATUS(run(open_to_read, NULL)) == GOT_THROUGH);
    CHECK(WEXITSTATUS(run(make_memory_file, NULL)) == GOT_THROUGH);
    CHECK(WEXITSTATUS(run(udp, NULL)) == GOT_THROUGH ||
          WEXITSTATUS(run(unix_socket, NULL)) == GOT_THROUGH);
    CHECK(WEXITSTATUS(run(clone_it, NULL)) == GOT_THROUGH);
    CHECK(WEXITSTATUS(run(thread, NULL)) == GOT_THROUGH);
    CHECK(WEXITSTATUS(run(made_executable, NULL)) == GOT_THROUGH);
}

/* --- what goes on in a cage --------------------------------------------------- */

static int work(void)
{
    char *p = malloc(32 << 20), *grown;
    struct timespec t;

    if (!p)
        return REFUSED;
    memset(p, 1, 32 << 20);
    grown = realloc(p, 64 << 20);
    if (!grown || clock_gettime(CLOCK_MONOTONIC, &t) != 0)
        return REFUSED;
    free(grown);
    return GOT_THROUGH;
}

static int take_all(void)
{
    for (int i = 0; i < 1024; i++) { /* a gigabyte */
        char *p = malloc(1 << 20);

        if (!p)
            return REFUSED;
        memset(p, 1, 1 << 20);
    }
    return GOT_THROUGH;
}

static int spin(void)
{
    for (volatile unsigned n = 0;; n++)
        ;
    return GOT_THROUGH;
}

static int end_by_abort(void)
{
    abort();
}

static int is_nobody(void)
{
    return verdict(geteuid() == 0 || getuid() == 0);
}

static void test_work(void)
{
    const struct batch_cage cage = { .memory = 256u << 20, .seconds = 1 };
    int status = run(work, &cage);

    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == GOT_THROUGH);
    if (!BATCH_SANITIZED) {
        status = run(take_all, &cage);
        CHECK(WIFEXITED(status) && WEXITSTATUS(status) == REFUSED);
    }
    status = run(spin, &cage);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU);
    status = run(end_by_abort, &cage);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    if (geteuid() == 0) {
        status = run(is_nobody, &cage);
        CHECK(WIFEXITED(status) && WEXITSTATUS(status) != GOT_THROUGH);
    }
}

int main(void)
{
    struct pica_error err;
    int fd = mkstemp(outside);

    parent = getpid();
    CHECK(fd >= 0 && write(fd, "x", 1) == 1 && fchmod(fd, 0666) == 0);
    if (batch_cage_open(&err) != PICA_OK) {
        fprintf(stderr, "%s\n", err.cause[PICA_EN]);
        unlink(outside);
        return 77;
    }
    test_probes_are_sound();
    test_probes();
    test_work();
    CHECK(access("batch_cage_new", F_OK) != 0 && access(outside, F_OK) == 0);
    close(fd);
    unlink(outside);
    return check_done();
}
