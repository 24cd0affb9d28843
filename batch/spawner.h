/*
 * batch/spawner.h - the process that makes workers.
 *
 * The batch has a database open and a list of many thousand files; a process
 * forked from it would copy all that, and give a worker what it must not have.
 * So another one is forked first of all, holding rules and libraries ready and
 * nothing else, and every worker is a fork of it: no program is started anew for
 * a sample. It reads nothing of a package. Its end is the workers' end, and the
 * batch's end is its own.
 *
 * Private to batch/crew.c.
 */
#ifndef PICA_BATCH_SPAWNER_H
#define PICA_BATCH_SPAWNER_H

#include "batch/worker.h"

#include <sys/types.h>

#define BATCH_NAME_MAX 255u /* bytes of the name of a file */
#define BATCH_BOARD 4096u   /* bytes of the page on which a worker leaves where it is */

/* To the spawner; BATCH_START comes with two files, the input and the channel. */
enum batch_order_kind { BATCH_START, BATCH_KILL };
struct batch_order {
    enum batch_order_kind kind;
    uint32_t slot;
    char name[BATCH_NAME_MAX + 1];
};

/* From it. */
enum batch_notice_kind { BATCH_READY, BATCH_NOT_STARTED, BATCH_ENDED };
struct batch_notice {
    enum batch_notice_kind kind;
    uint32_t slot;
    int wait_status;     /* of ENDED, as wait(2) says; of NOT_STARTED: errno */
    uint64_t memory_kib; /* of ENDED: the most that was resident */
    uint64_t cpu_us;
};

struct batch_spawner {
    pid_t pid; /* 0: there is none */
    int socket;
};

/*
 * Forks it. `boards` are `slots` pages that are shared with children. Fails
 * when there is no process to be had.
 */
PICA_MUST_USE
enum pica_status batch_spawner_start(const struct batch_duty *duty, uint8_t *boards, size_t slots,
                                     struct batch_spawner *ret, struct pica_error *err);

/* False when it is gone. */
PICA_MUST_USE
bool batch_spawner_order(const struct batch_spawner *s, const struct batch_order *order, int input,
                         int channel);

/* Ends it, and with it its workers; waits for it. */
void batch_spawner_stop(struct batch_spawner *s);

#endif
