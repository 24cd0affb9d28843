/*
 * batch/run.h - a list of files worked off by a crew, and everything kept.
 *
 * Knows of no database: where results go, and what is there already, is told
 * by the functions of a sink. Nothing is called finished before the sink has
 * it. The order in which results come is by chance; a sink must not let it show.
 */
#ifndef PICA_BATCH_RUN_H
#define PICA_BATCH_RUN_H

#include "batch/crew.h"
#include "batch/list.h"

#include <signal.h>
#include <sys/stat.h>

/* A failure of any of these ends the run. */
struct batch_sink {
    void *context;
    /* The digest of an open file, if it is known from an earlier time; else *ret is "". */
    enum pica_status (*known)(void *context, const struct batch_item *item, const struct stat *st,
                              char ret[PICA_DIGEST_HEX], struct pica_error *err);
    /* It was read: it has that digest. */
    enum pica_status (*remember)(void *context, const struct batch_item *item,
                                 const struct stat *st, const char *sha256, struct pica_error *err);
    /* Whether there is a result of that sample, so that it need not be scanned. */
    enum pica_status (*finished)(void *context, const char *sha256, bool *ret,
                                 struct pica_error *err);
    /* There is, and the item is one more file of it. */
    enum pica_status (*seen)(void *context, const struct batch_item *item, const char *sha256,
                             struct pica_error *err);
    /* A result: DONE, UNREADABLE, OUT_OF_MEMORY, HUNG, CRASHED or FAILED. Durable on return. */
    enum pica_status (*put)(void *context, const struct batch_item *item,
                            const struct batch_outcome *outcome, struct pica_error *err);
    /* The file could not be read: there is no sample to speak of. */
    enum pica_status (*unread)(void *context, const struct batch_item *item,
                               const struct pica_error *why, struct pica_error *err);
};

enum batch_news_kind {
    BATCH_NEWS_RESULT, /* a result was put */
    BATCH_NEWS_KEPT,   /* there was one already */
    BATCH_NEWS_TWIN,   /* the same bytes as another file of this run */
    BATCH_NEWS_UNREAD,
    BATCH_NEWS_KIND_COUNT
};

struct batch_news {
    enum batch_news_kind kind;
    const struct batch_item *item;
    const struct batch_outcome *outcome; /* of RESULT */
    const char *sha256;                  /* but for UNREAD */
    const struct pica_error *why;        /* of UNREAD */
};

/* How far the run has come; `total` counts files. */
struct batch_tally {
    size_t total, of[BATCH_ENDING_COUNT]; /* results of this run by how they ended */
    size_t kept, twins, unread;
    size_t cut_short, found[BATCH_LEVELS + 1]; /* of those done: by the worst finding, 0: none */
    uint64_t bytes_total;                      /* of files */
    uint64_t bytes, bytes_worked; /* of those that are through; of those with a result */
    double started;               /* batch_now() */
};

struct batch_watch {
    void *context;
    void (*news)(void *context, const struct batch_news *news, const struct batch_tally *tally);
    /* Some times a second. */
    void (*tick)(void *context, const struct batch_crew *crew, const struct batch_tally *tally);
};

/* How many times a sample is tried whose worker was killed by somebody else. */
#define BATCH_TRIES_LOST 5u
/* And one whose worker crashed or failed: twice is no accident. */
#define BATCH_TRIES_CRASHED 2u

/*
 * Works the list off. Returns PICA_OK when it is done or *stop was set by a
 * signal; *ret is right in any case. With `only_names` nothing is scanned:
 * digests are filled into the list.
 */
PICA_MUST_USE
enum pica_status batch_run(struct batch_crew *crew, struct batch_list *list, bool only_names,
                           const struct batch_sink *sink, const struct batch_watch *watch,
                           const volatile sig_atomic_t *stop, struct batch_tally *ret,
                           struct pica_error *err);

/* How many files are through. */
size_t batch_tally_through(const struct batch_tally *tally);

/* Results that are none of an analysis: crashed, hung, out of memory, unreadable, failed. */
size_t batch_tally_failed(const struct batch_tally *tally);

#endif
