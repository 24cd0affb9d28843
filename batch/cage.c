#include "batch/cage.h"

#include "base/library.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/landlock.h>
#include <pthread.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#define SONAME "libseccomp.so.2"
#define NOBODY 65534u

struct seccomp {
#define X(name) __typeof__(name) *name;
#include "batch/seccomp.def"
#undef X
};

/* Set once by load() and never changed after. */
static struct seccomp loaded;
static char load_failure[PICA_LIBRARY_WHY];
static pthread_once_t load_once = PTHREAD_ONCE_INIT;

static void load(void)
{
    static const struct pica_symbol symbols[] = {
#define X(name) PICA_SYMBOL(loaded, name)
#include "batch/seccomp.def"
#undef X
    };

    if (pica_library_open(SONAME, symbols, sizeof symbols / sizeof *symbols, load_failure))
        loaded.seccomp_api_get(); /* asks the kernel what it can, once and not in each worker */
}

enum pica_status batch_cage_open(struct pica_error *err)
{
    pthread_once(&load_once, load);
    if (load_failure[0])
        return pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE, "libseccomp cannot be loaded: %s",
                         load_failure);
    return PICA_OK;
}

static enum pica_status refused(const char *what, int error, struct pica_error *err)
{
    return pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE, "the system refuses %s: %s", what,
                     strerror(error));
}

/* --- the process ---------------------------------------------------------------- */

static enum pica_status drop_privileges(struct pica_error *err)
{
    /* In a user namespace there may be no nobody: the rest of the cage does not hang on it. */
    if (geteuid() == 0 && setgroups(0, NULL) == 0 && setresgid(NOBODY, NOBODY, NOBODY) == 0 &&
        setresuid(NOBODY, NOBODY, NOBODY) == 0 && geteuid() == 0)
        return refused("setresuid", EPERM, err);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return refused("no_new_privs", errno, err);
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return refused("PR_SET_DUMPABLE", errno, err);
    /* Forgotten when the user changes, so here. */
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0)
        return refused("PR_SET_PDEATHSIG", errno, err);
    return PICA_OK;
}

/* The address space that there is already, in bytes. */
static uint64_t address_space(void)
{
    char line[64] = "";
    unsigned long pages = 0;
    int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);

    if (fd >= 0 && read(fd, line, sizeof line - 1) > 0)
        (void)sscanf(line, "%lu", &pages);
    if (fd >= 0)
        close(fd);
    return (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

static enum pica_status limit(int resource, const char *name, rlim_t soft, rlim_t hard,
                              struct pica_error *err)
{
    struct rlimit old, l = { soft, hard };

    if (getrlimit((__rlimit_resource_t)resource, &old) == 0 && old.rlim_max < l.rlim_max) {
        l.rlim_max = old.rlim_max; /* what somebody limited already stays so */
        l.rlim_cur = l.rlim_cur < l.rlim_max ? l.rlim_cur : l.rlim_max;
    }
    return setrlimit((__rlimit_resource_t)resource, &l) == 0 ? PICA_OK : refused(name, errno, err);
}

static enum pica_status limit_all(const struct batch_cage *cage, struct pica_error *err)
{
    enum pica_status st;

    if ((st = limit(RLIMIT_CORE, "RLIMIT_CORE", 0, 0, err)) != PICA_OK ||
        (st = limit(RLIMIT_FSIZE, "RLIMIT_FSIZE", 0, 0, err)) != PICA_OK ||
        (st = limit(RLIMIT_NPROC, "RLIMIT_NPROC", 0, 0, err)) != PICA_OK)
        return st;
    /* SIGXCPU, and a second later, should it be held up, SIGKILL. */
    if (cage->seconds && (st = limit(RLIMIT_CPU, "RLIMIT_CPU", (rlim_t)cage->seconds,
                                     (rlim_t)cage->seconds + 1, err)) != PICA_OK)
        return st;
    if (cage->memory && !BATCH_SANITIZED) {
        rlim_t most = (rlim_t)(address_space() + cage->memory);

        if ((st = limit(RLIMIT_AS, "RLIMIT_AS", most, most, err)) != PICA_OK)
            return st;
    }
    return PICA_OK;
}

/* --- Landlock ------------------------------------------------------------------- */

/* Rights that the headers of an older kernel do not know (linux/landlock.h of 6.15). */
#define FS_TRUNCATE (UINT64_C(1) << 14)  /* ABI 3 */
#define FS_IOCTL_DEV (UINT64_C(1) << 15) /* ABI 5 */
#define NET_ALL UINT64_C(3)              /* ABI 4: bind, connect */
#define SCOPE_ALL UINT64_C(3)            /* ABI 6: abstract sockets, signals */

/* struct landlock_ruleset_attr as it has grown; the kernel takes any prefix that it knows. */
struct ruleset {
    uint64_t fs, net, scoped;
};

/* All rights are handled and no rule gives any: everything is refused. */
static enum pica_status enter_landlock(int *ret_version, struct pica_error *err)
{
    struct ruleset rules = { .fs = LANDLOCK_ACCESS_FS_MAKE_SYM * 2 - 1 }; /* ABI 1 */
    size_t size = sizeof rules.fs;
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    int fd, error;

    *ret_version = 0;
    if (version < 1)
        return PICA_OK; /* none in this kernel, or switched off */
    rules.fs |= version >= 2 ? LANDLOCK_ACCESS_FS_REFER : 0;
    rules.fs |= version >= 3 ? FS_TRUNCATE : 0;
    rules.fs |= version >= 5 ? FS_IOCTL_DEV : 0;
    if (version >= 4) {
        rules.net = NET_ALL;
        size = 2 * sizeof rules.fs;
    }
    if (version >= 6) {
        rules.scoped = SCOPE_ALL;
        size = sizeof rules;
    }
    fd = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    if (fd < 0)
        return refused("Landlock", errno, err);
    error = syscall(SYS_landlock_restrict_self, fd, 0) == 0 ? 0 : errno;
    close(fd);
    if (error)
        return refused("Landlock", error, err);
    *ret_version = (int)version;
    return PICA_OK;
}

/* --- seccomp -------------------------------------------------------------------- */

/* What the C library and a scan on one thread ask for. */
static const int allowed[] = {
    SCMP_SYS(read),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(lseek),
    SCMP_SYS(close),
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getrandom),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sysinfo),
    SCMP_SYS(getrusage),
};

/* What only an intruder asks for. Not complete and need not be: the rest is refused. */
static const int deadly[] = {
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(sendto),
    SCMP_SYS(sendmsg),
    SCMP_SYS(sendmmsg),
    SCMP_SYS(recvmsg),
    SCMP_SYS(clone),
    SCMP_SYS(clone3),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(pidfd_getfd),
    SCMP_SYS(kill),
    SCMP_SYS(tkill),
    SCMP_SYS(rt_sigqueueinfo),
    SCMP_SYS(rt_tgsigqueueinfo),
    SCMP_SYS(pidfd_send_signal),
    SCMP_SYS(mount),
    SCMP_SYS(umount2),
    SCMP_SYS(chroot),
    SCMP_SYS(pivot_root),
    SCMP_SYS(setns),
    SCMP_SYS(unshare),
    SCMP_SYS(bpf),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(keyctl),
    SCMP_SYS(add_key),
    SCMP_SYS(request_key),
    SCMP_SYS(init_module),
    SCMP_SYS(finit_module),
    SCMP_SYS(kexec_load),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(open_by_handle_at),
    SCMP_SYS(setuid),
    SCMP_SYS(setresuid),
    SCMP_SYS(shmat),
};

/* Memory may not be made executable: no argument of these has PROT_EXEC. */
static const int mapping[] = { SCMP_SYS(mmap), SCMP_SYS(mprotect) };

static int add_rules(scmp_filter_ctx filter)
{
    const struct scmp_arg_cmp plain = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    const struct scmp_arg_cmp executable = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, PROT_EXEC);
    /* raise() and abort(): at nobody but itself. */
    const struct scmp_arg_cmp itself = SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid());
    /* getrlimit(): nothing is set. */
    const struct scmp_arg_cmp asking = SCMP_A2(SCMP_CMP_EQ, 0);
    int failed = 0;

    for (size_t i = 0; i < sizeof allowed / sizeof *allowed && !failed; i++)
        failed = loaded.seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, allowed[i], 0, NULL);
    for (size_t i = 0; i < sizeof mapping / sizeof *mapping && !failed; i++) {
        failed = loaded.seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, mapping[i], 1, &plain);
        if (!failed)
            failed = loaded.seccomp_rule_add_array(filter, SCMP_ACT_KILL_PROCESS, mapping[i], 1,
                                                   &executable);
    }
    if (!failed)
        failed =
            loaded.seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, &itself);
    if (!failed)
        failed =
            loaded.seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, &asking);
    for (size_t i = 0; i < sizeof deadly / sizeof *deadly && !failed; i++)
        failed = loaded.seccomp_rule_add_array(filter, SCMP_ACT_KILL_PROCESS, deadly[i], 0, NULL);
    return failed;
}

static enum pica_status enter_seccomp(struct pica_error *err)
{
    scmp_filter_ctx filter = loaded.seccomp_init(SCMP_ACT_ERRNO(EPERM));
    int failed;

    if (!filter)
        return pica_fail_nomem(err);
    /* Calls of another architecture have other numbers: none is anything but an attack. */
    failed = loaded.seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    if (!failed)
        failed = add_rules(filter);
    if (!failed)
        failed = loaded.seccomp_load(filter);
    loaded.seccomp_release(filter);
    return failed ? refused("seccomp", -failed, err) : PICA_OK;
}

enum pica_status batch_cage_enter(const struct batch_cage *cage, int *ret_landlock,
                                  struct pica_error *err)
{
    int version = 0;
    enum pica_status st = batch_cage_open(err);

    if (st == PICA_OK)
        st = drop_privileges(err);
    if (st == PICA_OK)
        st = limit_all(cage, err);
    if (st == PICA_OK)
        st = enter_landlock(&version, err);
    /* After Landlock, whose ruleset is a file for as long as it is made. */
    if (st == PICA_OK)
        st = limit(RLIMIT_NOFILE, "RLIMIT_NOFILE", 0, 0, err);
    if (st == PICA_OK)
        st = enter_seccomp(err);
    if (st == PICA_OK && ret_landlock)
        *ret_landlock = version;
    return st;
}
