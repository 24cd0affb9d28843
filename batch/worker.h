/*
 * batch/worker.h - what runs in the process that one sample has for itself.
 */
#ifndef PICA_BATCH_WORKER_H
#define PICA_BATCH_WORKER_H

#include "base/input.h"
#include "batch/answer.h"
#include "batch/cage.h"
#include "scan/progress.h"

/*
 * The work on one sample, called in its cage, with one thread: nothing can be
 * opened there. On success *ret is set; its parts stay where they are until
 * the process ends, which is at once.
 */
typedef enum pica_status batch_work_fn(void *context, const struct pica_input *in,
                                       const char *file_name, struct scan_progress *watch,
                                       struct batch_answer *ret, struct pica_error *err);

struct batch_duty {
    batch_work_fn *work;
    void *context;
    struct batch_cage cage;
};

/* What a parent answers to BATCH_MESSAGE_SAMPLE, one byte. */
enum { BATCH_GO = 'g', BATCH_SKIP = 's' };

/*
 * All of a worker's life: shuts itself in, says whose bytes `input` holds, waits
 * to be told whether to go on, works, answers on `channel`. All other files must
 * be closed. The process ends with 0 unless something broke.
 */
_Noreturn void batch_worker_run(const struct batch_duty *duty, int input, int channel,
                                const char *file_name, struct scan_progress *watch);

#endif
