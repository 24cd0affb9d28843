/*
 * batch/cage.h - what a process can still do once it has shut itself in.
 *
 * A worker reads packages made by people who would like it to do something
 * else. In its cage it can compute, take memory up to its budget, read the file
 * it was given and write to the channel it was given; nothing else:
 *
 * - no new privileges, no core dump, no tracer but the system's; user and
 *   groups of nobody when it was root; it ends when its parent does;
 * - rlimits: memory, processor time, no file may be written or opened beyond
 *   those that are open, no further process;
 * - Landlock, where the kernel has it (5.13): no file by any path, no port;
 * - seccomp: a list of system calls that are allowed. What is not on it is
 *   refused with EPERM, since a library may ask for something it can do
 *   without; what nobody asks for but an intruder - a socket, a program, a
 *   process, code that can be written, another process's memory - kills the
 *   worker with SIGSYS, which its parent records.
 *
 * The door to libseccomp, which is opened by its soname at first use: a scan of
 * one package does not pay for it.
 */
#ifndef PICA_BATCH_CAGE_H
#define PICA_BATCH_CAGE_H

#include "base/error.h"

/* Sanitizers reserve terabytes of address space, and print what they find: there memory has no
 * limit, and standard error stays open. */
#if defined __SANITIZE_ADDRESS__
#define BATCH_SANITIZED 1
#elif defined __has_feature
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) ||                         \
    __has_feature(thread_sanitizer)
#define BATCH_SANITIZED 1
#endif
#endif
#ifndef BATCH_SANITIZED
#define BATCH_SANITIZED 0
#endif

struct batch_cage {
    uint64_t memory;       /* bytes that may be taken beyond what is; 0: no limit */
    unsigned long seconds; /* of processor time from the start of the process; 0: no limit */
};

/* Opens libseccomp, for all later calls and for children. */
PICA_MUST_USE
enum pica_status batch_cage_open(struct pica_error *err);

/*
 * Shuts the calling process in for good; it must have one thread and no more
 * files open than it may keep. On failure it may be shut in in part: it must
 * end, and not work. *ret_landlock (may be NULL) says what Landlock of the
 * kernel was used, 0: none.
 */
PICA_MUST_USE
enum pica_status batch_cage_enter(const struct batch_cage *cage, int *ret_landlock,
                                  struct pica_error *err);

#endif
