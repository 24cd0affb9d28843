#include "batch/spawner.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* The files of a worker: the standard ones lead nowhere. */
enum { CHANNEL_FD = 3, INPUT_FD = 4, FIRST_CLOSED = 5, ASIDE_FD = 16 };

struct spawner {
    const struct batch_duty *duty;
    uint8_t *boards;
    size_t slots;
    int socket, null;
    pid_t *pids; /* one each slot; 0: none */
};

/* --- in the worker --------------------------------------------------------------- */

/* Only the worker's own page: what it writes there must tell of no other. */
static void keep_board(const struct spawner *s, uint32_t slot)
{
    size_t before = (size_t)slot * BATCH_BOARD, after = before + BATCH_BOARD;

    if (before)
        munmap(s->boards, before);
    if (after < s->slots * BATCH_BOARD)
        munmap(s->boards + after, s->slots * BATCH_BOARD - after);
}

/* When memory runs out the kernel is to choose the worker, not the batch. */
static void offer_to_kernel(void)
{
    int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);

    if (fd >= 0) {
        ssize_t n = write(fd, "1000", 4); /* where it cannot be said it is not said */

        (void)n;
        close(fd);
    }
}

static bool arrange_files(int null, int input, int channel)
{
    int input_aside = fcntl(input, F_DUPFD, ASIDE_FD),
        channel_aside = fcntl(channel, F_DUPFD, ASIDE_FD);

    if (input_aside < 0 || channel_aside < 0)
        return false;
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (BATCH_SANITIZED && fd == STDERR_FILENO) /* where it reports */
            continue;
        if (null >= 0 ? dup2(null, fd) < 0 : close(fd) < 0 && errno != EBADF)
            return false;
    }
    return dup2(channel_aside, CHANNEL_FD) == CHANNEL_FD &&
           dup2(input_aside, INPUT_FD) == INPUT_FD && close_range(FIRST_CLOSED, ~0u, 0) == 0;
}

static _Noreturn void become_worker(const struct spawner *s, pid_t spawner,
                                    const struct batch_order *order, int input, int channel)
{
    sigset_t none;

    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    /* Till the cage sees to it, too; and the spawner may be gone already. */
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0 || getppid() != spawner)
        _exit(EXIT_FAILURE);
    offer_to_kernel();
    keep_board(s, order->slot);
    if (!arrange_files(s->null, input, channel))
        _exit(EXIT_FAILURE);
    batch_worker_run(
        s->duty, INPUT_FD, CHANNEL_FD, order->name,
        (struct scan_progress *)(void *)(s->boards + (size_t)order->slot * BATCH_BOARD));
}

/* --- in the spawner -------------------------------------------------------------- */

static void notify(const struct spawner *s, const struct batch_notice *notice)
{
    ssize_t n;

    do
        n = send(s->socket, notice, sizeof *notice, MSG_NOSIGNAL);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        _exit(EXIT_SUCCESS); /* the batch is gone */
}

static void start(struct spawner *s, const struct batch_order *order, int input, int channel)
{
    pid_t self = getpid(), pid = fork();

    if (pid == 0)
        become_worker(s, self, order, input, channel);
    if (pid < 0) {
        struct batch_notice notice = { .kind = BATCH_NOT_STARTED,
                                       .slot = order->slot,
                                       .wait_status = errno };

        notify(s, &notice);
        return;
    }
    s->pids[order->slot] = pid;
}

static void reap(struct spawner *s)
{
    struct rusage used;
    int status;
    pid_t pid;

    while ((pid = wait4(-1, &status, WNOHANG, &used)) > 0)
        for (size_t i = 0; i < s->slots; i++)
            if (s->pids[i] == pid) {
                struct batch_notice notice = {
                    .kind = BATCH_ENDED,
                    .slot = (uint32_t)i,
                    .wait_status = status,
                    .memory_kib = (uint64_t)used.ru_maxrss,
                    .cpu_us = (uint64_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000 +
                              (uint64_t)(used.ru_utime.tv_usec + used.ru_stime.tv_usec)
                };

                s->pids[i] = 0;
                notify(s, &notice);
            }
}

/* One order, with the files that came with it in fds[0..1], or -1. */
static ssize_t receive(int socket, struct batch_order *order, int fds[static 2])
{
    union {
        struct cmsghdr head;
        char bytes[CMSG_SPACE(2 * sizeof(int))];
    } control;
    struct iovec iov = { order, sizeof *order };
    struct msghdr message = { .msg_iov = &iov,
                              .msg_iovlen = 1,
                              .msg_control = control.bytes,
                              .msg_controllen = sizeof control.bytes };
    struct cmsghdr *c;
    ssize_t n;

    fds[0] = fds[1] = -1;
    do
        n = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    while (n < 0 && errno == EINTR);
    c = n > 0 ? CMSG_FIRSTHDR(&message) : NULL;
    if (c && c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_RIGHTS &&
        c->cmsg_len == CMSG_LEN(2 * sizeof(int)))
        memcpy(fds, CMSG_DATA(c), 2 * sizeof(int));
    return n;
}

static void obey(struct spawner *s)
{
    struct batch_order order;
    int fds[2];

    if (receive(s->socket, &order, fds) != (ssize_t)sizeof order || order.slot >= s->slots)
        _exit(EXIT_SUCCESS); /* the batch is gone; the workers go with this process */
    order.name[BATCH_NAME_MAX] = '\0';
    switch (order.kind) {
    case BATCH_START:
        start(s, &order, fds[0], fds[1]);
        break;
    case BATCH_KILL:
        if (s->pids[order.slot])
            kill(s->pids[order.slot], SIGKILL);
        break;
    }
    for (int i = 0; i < 2; i++)
        if (fds[i] >= 0)
            close(fds[i]);
}

/* What ends the batch on a person's word is the batch's to hear: it ends this process. */
static void settle_signals(void)
{
    static const int ignored[] = { SIGINT,  SIGTERM, SIGHUP,  SIGQUIT, SIGPIPE,
                                   SIGTSTP, SIGTTOU, SIGTTIN, SIGUSR1, SIGUSR2 };

    signal(SIGXCPU, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    signal(SIGCHLD, SIG_DFL);
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++)
        signal(ignored[i], SIG_IGN);
}

static _Noreturn void spawner_run(const struct batch_duty *duty, uint8_t *boards, size_t slots,
                                  int socket, pid_t batch)
{
    struct spawner s = { .duty = duty, .boards = boards, .slots = slots, .socket = socket };
    struct batch_notice ready = { .kind = BATCH_READY };
    struct pollfd watched[2];
    sigset_t child;

    settle_signals();
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    sigprocmask(SIG_SETMASK, &child, NULL);
    /* Nothing of the batch's is open here. */
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0 || getppid() != batch ||
        dup2(socket, CHANNEL_FD) != CHANNEL_FD || close_range(INPUT_FD, ~0u, 0) != 0)
        _exit(EXIT_FAILURE);
    s.socket = CHANNEL_FD;
    s.pids = calloc(slots, sizeof *s.pids);
    s.null = open("/dev/null", O_RDWR | O_CLOEXEC);
    watched[0] = (struct pollfd){ .fd = s.socket, .events = POLLIN };
    watched[1] =
        (struct pollfd){ .fd = signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK), .events = POLLIN };
    if (!s.pids || watched[1].fd < 0)
        _exit(EXIT_FAILURE);
    notify(&s, &ready);
    for (;;) {
        struct signalfd_siginfo info;

        if (poll(watched, 2, -1) < 0)
            continue;
        if (watched[1].revents) {
            while (read(watched[1].fd, &info, sizeof info) > 0)
                ;
            reap(&s);
        }
        if (watched[0].revents)
            obey(&s);
    }
}

/* --- in the batch ---------------------------------------------------------------- */

enum pica_status batch_spawner_start(const struct batch_duty *duty, uint8_t *boards, size_t slots,
                                     struct batch_spawner *ret, struct pica_error *err)
{
    struct batch_notice ready;
    pid_t self = getpid(), pid;
    int pair[2];
    ssize_t n;

    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot start workers: %s", strerror(errno));
    pid = fork();
    if (pid == 0)
        spawner_run(duty, boards, slots, pair[1], self);
    close(pair[1]);
    if (pid < 0) {
        close(pair[0]);
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot start workers: %s", strerror(errno));
    }
    *ret = (struct batch_spawner){ .pid = pid, .socket = pair[0] };
    do
        n = recv(pair[0], &ready, sizeof ready, 0);
    while (n < 0 && errno == EINTR);
    if (n == (ssize_t)sizeof ready && ready.kind == BATCH_READY)
        return PICA_OK;
    batch_spawner_stop(ret);
    return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "the process that starts workers has ended");
}

bool batch_spawner_order(const struct batch_spawner *s, const struct batch_order *order, int input,
                         int channel)
{
    union {
        struct cmsghdr head;
        char bytes[CMSG_SPACE(2 * sizeof(int))];
    } control = { .bytes = { 0 } };
    struct batch_order copy = *order;
    struct iovec iov = { &copy, sizeof copy };
    struct msghdr message = { .msg_iov = &iov, .msg_iovlen = 1 };
    ssize_t n;

    if (!s->pid)
        return false;
    if (order->kind == BATCH_START) {
        int fds[2] = { input, channel };
        struct cmsghdr *c;

        message.msg_control = control.bytes;
        message.msg_controllen = sizeof control.bytes;
        c = CMSG_FIRSTHDR(&message);
        c->cmsg_level = SOL_SOCKET;
        c->cmsg_type = SCM_RIGHTS;
        c->cmsg_len = CMSG_LEN(sizeof fds);
        memcpy(CMSG_DATA(c), fds, sizeof fds);
    }
    do
        n = sendmsg(s->socket, &message, MSG_NOSIGNAL);
    while (n < 0 && errno == EINTR);
    return n == (ssize_t)sizeof copy;
}

void batch_spawner_stop(struct batch_spawner *s)
{
    int status;

    if (!s->pid)
        return;
    close(s->socket); /* it sees that, and goes */
    kill(s->pid, SIGKILL);
    while (waitpid(s->pid, &status, 0) < 0 && errno == EINTR)
        ;
    *s = (struct batch_spawner){ .socket = -1 };
}
