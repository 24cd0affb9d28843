/*
 * batch/crew.h - a number of workers, seen from the one process that gives them work.
 *
 * Each sample has a worker of its own, caged (batch/cage.h), which is made for
 * it and ends with it. The crew starts them, keeps their budgets of time, reads
 * what they say, and tells how each ended; what to do about it is its caller's
 * affair. No threads: everything happens in batch_crew_wait().
 *
 * A worker's fate is its own: whatever it does, the crew goes on.
 */
#ifndef PICA_BATCH_CREW_H
#define PICA_BATCH_CREW_H

#include "batch/worker.h"

enum batch_ending {
    BATCH_DONE,
    BATCH_UNREADABLE,    /* it said that nothing of the input could be understood */
    BATCH_UNREAD,        /* the system would not read the input: not the sample's doing */
    BATCH_OUT_OF_MEMORY, /* it said that its memory was not enough */
    BATCH_HUNG,          /* its time was over: of the processor, or of the clock */
    BATCH_CRASHED,       /* a signal of its own making */
    BATCH_FAILED,        /* it ended without a message, or said what cannot be believed */
    BATCH_SKIPPED,       /* it was told not to go on */
    BATCH_LOST,          /* killed from outside, or there was no process to be had: try again */
    BATCH_ENDING_COUNT
};

/* What came of one worker. Texts are from hostile hands. */
struct batch_outcome {
    enum batch_ending ending;
    int signal;     /* of CRASHED, of HUNG SIGXCPU (processor) or SIGKILL (clock), else 0 */
    unsigned stage; /* enum scan_stage, where it was when it ended */
    char place[SCAN_PROGRESS_PLACE + 1]; /* the entry begun last; "" for none */
    bool known;                          /* `sample` is */
    struct batch_sample sample;
    struct batch_answer answer; /* of DONE, UNREADABLE, UNREAD and OUT_OF_MEMORY */
    struct pica_error why;      /* of FAILED and LOST */
    uint8_t *body;              /* what the answer's parts point into */
    double seconds, cpu_seconds;
    uint64_t memory_kib; /* the most that was resident */
};
void batch_outcome_finish(struct batch_outcome *o);

struct batch_crew_options {
    struct batch_duty duty;
    size_t workers;       /* at least 1 */
    double clock_seconds; /* what a worker may take from its start to its end */
    size_t answer_bytes;  /* what an answer may have */
};

struct batch_crew;

/*
 * Starts the process from which workers come, and sees one of them shut itself in. Call it before
 * anything is opened or read that a worker must not have. The options' context must outlive the
 * crew.
 */
PICA_MUST_USE
enum pica_status batch_crew_new(const struct batch_crew_options *options, struct batch_crew **ret,
                                struct pica_error *err);
void batch_crew_free(struct batch_crew *crew); /* ends what is running; NULL is fine */

/* A worker that is free, or -1. */
int batch_crew_idle(const struct batch_crew *crew);

/* What went wrong, of an outcome that is not DONE: said by the worker or by the crew. */
struct pica_error batch_outcome_why(const struct batch_outcome *o);

/*
 * Gives worker `slot`, which is free, an open file, which is closed here in any case. Fails only
 * when nothing can be started at all.
 */
PICA_MUST_USE
enum pica_status batch_crew_start(struct batch_crew *crew, int slot, int file, const char *name,
                                  uint64_t tag, struct pica_error *err);

enum batch_event_kind { BATCH_EVENT_NONE, BATCH_EVENT_SAMPLE, BATCH_EVENT_OUTCOME };
struct batch_event {
    enum batch_event_kind kind;
    int slot;
    uint64_t tag;
    struct batch_sample sample;   /* of SAMPLE: answer with batch_crew_tell() */
    struct batch_outcome outcome; /* of OUTCOME: the caller's; the slot is free again */
};

/*
 * What happened next, or NONE after `ms` milliseconds, or as soon as a signal was taken. Fails when
 * workers cannot be caged: nothing may go on then.
 */
PICA_MUST_USE
enum pica_status batch_crew_wait(struct batch_crew *crew, int ms, struct batch_event *ret,
                                 struct pica_error *err);

/* Whether the worker that named its sample is to go on. */
void batch_crew_tell(struct batch_crew *crew, int slot, bool go);

/* Ends a worker; its outcome is LOST, or what it had said just before. */
void batch_crew_kill(struct batch_crew *crew, int slot);

/* For those who show what is running: false when the worker is free. */
struct batch_view {
    const char *name; /* as batch_crew_start() was told; till the worker's outcome is */
    unsigned stage;
    char place[SCAN_PROGRESS_PLACE + 1];
    double seconds;
};
size_t batch_crew_size(const struct batch_crew *crew);
bool batch_crew_look(const struct batch_crew *crew, size_t slot, struct batch_view *ret);

/* Seconds of a clock that only goes forward. */
double batch_now(void);

#endif
