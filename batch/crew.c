#include "batch/crew.h"

#include "batch/message.h"
#include "batch/spawner.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define READ_BYTES (256u << 10) /* taken from one worker before others are looked at */
#define START_TRIES 5 /* the spawner may be killed; not this often in a row without a word */

enum state {
    IDLE,
    NAMING,  /* it is to say whose bytes these are */
    ASKING,  /* it did, and waits */
    WORKING, /* told to go on */
    LEAVING, /* told not to, or it has said all */
};

struct slot {
    enum state state;
    uint64_t tag;
    char name[BATCH_NAME_MAX + 1];
    int channel; /* -1: closed */
    bool ended;  /* the process has */
    bool timed_out, killed, skipped, broken;
    double started;
    struct batch_reader reader;
    struct batch_outcome outcome; /* in the making */
    int wait_status;
};

struct batch_crew {
    struct batch_crew_options options;
    struct batch_spawner spawner;
    uint8_t *boards;
    struct slot *slots;
    struct pollfd *polled; /* the spawner, then one each slot */
    uint8_t *buffer;       /* READ_BYTES */
    bool cage_failed;
    struct pica_error cage_error;
};

double batch_now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void batch_outcome_finish(struct batch_outcome *o)
{
    free(o->body);
    *o = (struct batch_outcome){ .ending = BATCH_LOST };
}

/* Text of a worker as a message: what of it may be shown, cut to fit. */
static void take_words(char out[PICA_CAUSE_SIZE], struct pica_span words)
{
    struct pica_text t = { 0 };

    pica_text_add_printable(&t, words);
    snprintf(out, PICA_CAUSE_SIZE, "%s", t.data && !t.failed ? t.data : "");
    pica_text_finish(&t);
}

struct pica_error batch_outcome_why(const struct batch_outcome *o)
{
    struct pica_error why = o->why;

    switch (o->ending) {
    case BATCH_UNREADABLE:
    case BATCH_UNREAD:
    case BATCH_OUT_OF_MEMORY:
        why.status = o->ending == BATCH_UNREADABLE ? PICA_E_MALFORMED
                     : o->ending == BATCH_UNREAD   ? PICA_E_IO
                                                   : PICA_E_NOMEM;
        why.offset = PICA_NOWHERE;
        take_words(why.cause[PICA_ZH], o->answer.parts[BATCH_PART_WHY_ZH]);
        take_words(why.cause[PICA_EN], o->answer.parts[BATCH_PART_WHY_EN]);
        break;
    case BATCH_HUNG:
        (void)!pica_fail(&why, PICA_E_LIMIT, PICA_NOWHERE,
                         o->signal == SIGXCPU ? "its time of the processor was over"
                                              : "its time was over");
        break;
    case BATCH_CRASHED:
        (void)!pica_fail(&why, PICA_E_UNSUPPORTED, PICA_NOWHERE,
                         o->signal == SIGSYS ? "the worker tried what its cage forbids (signal %d)"
                         : o->signal == SIGKILL ? "the worker was killed (signal %d)"
                                                : "the worker crashed (signal %d)",
                         o->signal);
        break;
    case BATCH_DONE:
    case BATCH_FAILED:
    case BATCH_SKIPPED:
    case BATCH_LOST:
    case BATCH_ENDING_COUNT:
        break;
    }
    return why;
}

static struct scan_progress *board_of(const struct batch_crew *crew, size_t slot)
{
    return (struct scan_progress *)(void *)(crew->boards + slot * BATCH_BOARD);
}

/* --- life of the crew ------------------------------------------------------------ */

/* A worker without work: whether the cage closes, before anything hangs on it. */
static enum pica_status try_cage(struct batch_crew *crew, struct pica_error *err)
{
    struct batch_event event;
    enum pica_status st;
    int file = open("/dev/null", O_RDONLY | O_CLOEXEC);

    if (file < 0)
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot open: %s", strerror(errno));
    st = batch_crew_start(crew, 0, file, "", 0, err);
    while (st == PICA_OK) {
        st = batch_crew_wait(crew, -1, &event, err);
        if (st != PICA_OK || event.kind == BATCH_EVENT_NONE)
            continue;
        if (event.kind == BATCH_EVENT_SAMPLE) {
            batch_crew_tell(crew, event.slot, false);
            continue;
        }
        if (event.outcome.ending != BATCH_SKIPPED)
            st = pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE,
                           "a worker ended as it was shut in (signal %d)", event.outcome.signal);
        batch_outcome_finish(&event.outcome);
        break;
    }
    return st;
}

enum pica_status batch_crew_new(const struct batch_crew_options *options, struct batch_crew **ret,
                                struct pica_error *err)
{
    struct batch_crew *crew = calloc(1, sizeof *crew);
    size_t pages = options->workers * BATCH_BOARD;
    enum pica_status st;

    _Static_assert(sizeof(struct scan_progress) <= BATCH_BOARD, "a board holds it");
    if (!crew)
        return pica_fail_nomem(err);
    crew->options = *options;
    crew->spawner.socket = -1;
    crew->slots = calloc(options->workers, sizeof *crew->slots);
    crew->polled = calloc(options->workers + 1, sizeof *crew->polled);
    crew->buffer = malloc(READ_BYTES);
    crew->boards = mmap(NULL, pages, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (crew->boards == MAP_FAILED)
        crew->boards = NULL;
    for (size_t i = 0; crew->slots && i < options->workers; i++)
        crew->slots[i] =
            (struct slot){ .channel = -1, .reader = { .limit = options->answer_bytes } };
    st = crew->slots && crew->polled && crew->buffer && crew->boards ? PICA_OK
                                                                     : pica_fail_nomem(err);
    if (st == PICA_OK)
        st = batch_cage_open(err);
    if (st == PICA_OK)
        st = try_cage(crew, err);
    if (st != PICA_OK) {
        batch_crew_free(crew);
        return st;
    }
    *ret = crew;
    return PICA_OK;
}

static void clear_slot(struct batch_crew *crew, struct slot *s)
{
    if (s->channel >= 0)
        close(s->channel);
    batch_reader_finish(&s->reader);
    batch_outcome_finish(&s->outcome);
    *s = (struct slot){ .channel = -1, .reader = { .limit = crew->options.answer_bytes } };
}

void batch_crew_free(struct batch_crew *crew)
{
    if (!crew)
        return;
    batch_spawner_stop(&crew->spawner);
    for (size_t i = 0; crew->slots && i < crew->options.workers; i++)
        clear_slot(crew, &crew->slots[i]);
    if (crew->boards)
        munmap(crew->boards, crew->options.workers * BATCH_BOARD);
    free(crew->slots);
    free(crew->polled);
    free(crew->buffer);
    free(crew);
}

int batch_crew_idle(const struct batch_crew *crew)
{
    for (size_t i = 0; i < crew->options.workers; i++)
        if (crew->slots[i].state == IDLE)
            return (int)i;
    return -1;
}

/* The spawner is gone, and so are its workers, by the signal that its end sends them. */
static void lose_all(struct batch_crew *crew)
{
    batch_spawner_stop(&crew->spawner);
    for (size_t i = 0; i < crew->options.workers; i++)
        if (crew->slots[i].state != IDLE && !crew->slots[i].ended) {
            crew->slots[i].ended = true;
            crew->slots[i].wait_status = SIGKILL;
        }
}

/* --- starting -------------------------------------------------------------------- */

static void clear_board(struct batch_crew *crew, size_t slot)
{
    struct scan_progress *board = board_of(crew, slot);

    scan_progress_stage(board, SCAN_STAGE_NONE, 0);
    scan_progress_at(board, "");
}

enum pica_status batch_crew_start(struct batch_crew *crew, int slot, int file, const char *name,
                                  uint64_t tag, struct pica_error *err)
{
    struct slot *s = &crew->slots[slot];
    struct batch_order order = { .kind = BATCH_START, .slot = (uint32_t)slot };
    enum pica_status st = PICA_OK;
    int pair[2];

    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
        close(file);
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot start workers: %s", strerror(errno));
    }
    clear_board(crew, (size_t)slot);
    snprintf(order.name, sizeof order.name, "%s", name);
    for (int i = 0; i < START_TRIES; i++) {
        if (crew->spawner.pid && batch_spawner_order(&crew->spawner, &order, file, pair[1]))
            break;
        lose_all(crew);
        st = batch_spawner_start(&crew->options.duty, crew->boards, crew->options.workers,
                                 &crew->spawner, err);
        if (st != PICA_OK)
            break;
        st = i + 1 < START_TRIES ? PICA_OK
                                 : pica_fail(err, PICA_E_IO, PICA_NOWHERE,
                                             "the process that starts workers has ended");
    }
    close(file);
    close(pair[1]);
    if (st != PICA_OK) {
        close(pair[0]);
        return st;
    }
    fcntl(pair[0], F_SETFL, O_NONBLOCK);
    s->state = NAMING;
    s->tag = tag;
    memcpy(s->name, order.name, sizeof s->name);
    s->channel = pair[0];
    s->started = batch_now();
    return PICA_OK;
}

/* --- what workers say ------------------------------------------------------------ */

static void kill_worker(struct batch_crew *crew, size_t slot)
{
    struct batch_order order = { .kind = BATCH_KILL, .slot = (uint32_t)slot };

    crew->slots[slot].killed = true;
    if (!batch_spawner_order(&crew->spawner, &order, -1, -1))
        lose_all(crew);
}

void batch_crew_kill(struct batch_crew *crew, int slot)
{
    if (crew->slots[slot].state != IDLE)
        kill_worker(crew, (size_t)slot);
}

/* It said what no worker says: nothing more of it is heard. */
static void break_off(struct batch_crew *crew, size_t slot, const struct pica_error *err)
{
    struct slot *s = &crew->slots[slot];

    s->broken = true;
    s->outcome.why = *err;
    close(s->channel);
    s->channel = -1;
    kill_worker(crew, slot);
}

/* Both texts of the message on a cage that did not close. */
static void hear_cage(struct batch_crew *crew, struct pica_span body)
{
    const uint8_t *zero = body.len ? memchr(body.data, 0, body.len) : NULL;
    size_t zh = zero ? (size_t)(zero - body.data) : 0, en = zero ? body.len - zh - 1 : 0;
    struct pica_error *e = &crew->cage_error;

    *e = (struct pica_error){ .status = PICA_E_UNSUPPORTED, .offset = PICA_NOWHERE };
    crew->cage_failed = true;
    if (zero) {
        snprintf(e->cause[PICA_ZH], sizeof e->cause[PICA_ZH], "%.*s", (int)zh,
                 (const char *)body.data);
        snprintf(e->cause[PICA_EN], sizeof e->cause[PICA_EN], "%.*s", (int)en,
                 (const char *)zero + 1);
    }
}

/* A whole message. Sets *event when it is one that the caller must answer. */
static enum pica_status hear(struct batch_crew *crew, size_t slot, struct batch_event *event,
                             struct pica_error *err)
{
    struct slot *s = &crew->slots[slot];
    struct batch_outcome *o = &s->outcome;
    enum batch_message_kind kind = s->reader.kind;
    enum pica_status st;
    size_t len;

    if (kind == BATCH_MESSAGE_SAMPLE && s->state == NAMING) {
        st = batch_sample_read(batch_reader_body(&s->reader), &o->sample, err);
        if (st != PICA_OK)
            return st;
        o->known = true;
        s->state = ASKING;
        event->kind = BATCH_EVENT_SAMPLE;
        event->slot = (int)slot;
        event->tag = s->tag;
        event->sample = o->sample;
    } else if (kind == BATCH_MESSAGE_CAGE && s->state == NAMING) {
        hear_cage(crew, batch_reader_body(&s->reader));
    } else if (kind == BATCH_MESSAGE_ANSWER && (s->state == WORKING || s->state == NAMING)) {
        o->body = batch_reader_take(&s->reader, &len);
        st = batch_answer_read(pica_span_of(o->body, len), &o->answer, err);
        if (st != PICA_OK)
            return st;
        if (s->state == NAMING && o->answer.said == BATCH_SAID_DONE)
            return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                             "the worker answers what it was not asked");
        s->state = LEAVING;
    } else {
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                         "the worker answers what it was not asked");
    }
    batch_reader_next(&s->reader);
    return PICA_OK;
}

/* Reads what there is; *event is set at most once. */
static void listen_to(struct batch_crew *crew, size_t slot, struct batch_event *event)
{
    struct slot *s = &crew->slots[slot];
    struct pica_error err;
    ssize_t n;
    struct pica_span left;

    do
        n = read(s->channel, crew->buffer, READ_BYTES);
    while (n < 0 && errno == EINTR);
    if (n < 0 && errno == EAGAIN)
        return;
    if (n <= 0) {
        close(s->channel);
        s->channel = -1;
        return;
    }
    left = pica_span_of(crew->buffer, (size_t)n);
    while (left.len) {
        size_t taken;
        enum pica_status st = batch_reader_add(&s->reader, left, &taken, &err);

        if (st == PICA_OK && s->reader.whole)
            st = hear(crew, slot, event, &err);
        /* Two questions in one breath are one too many. */
        if (st != PICA_OK) {
            event->kind = BATCH_EVENT_NONE;
            break_off(crew, slot, &err);
            return;
        }
        left = pica_span_of(left.data + taken, left.len - taken);
    }
}

void batch_crew_tell(struct batch_crew *crew, int slot, bool go)
{
    struct slot *s = &crew->slots[slot];
    char byte = go ? BATCH_GO : BATCH_SKIP;

    if (s->state != ASKING)
        return;
    s->state = go ? WORKING : LEAVING;
    s->skipped = !go;
    /* A worker that is gone by now is seen to be. */
    if (s->channel >= 0 && send(s->channel, &byte, 1, MSG_NOSIGNAL) != 1)
        return;
}

/* --- how they end ---------------------------------------------------------------- */

static bool is_own_doing(int signal)
{
    return signal == SIGSEGV || signal == SIGBUS || signal == SIGILL || signal == SIGFPE ||
           signal == SIGABRT || signal == SIGSYS || signal == SIGTRAP;
}

static enum batch_ending said_ending(enum batch_said said)
{
    switch (said) {
    case BATCH_SAID_DONE:
        return BATCH_DONE;
    case BATCH_SAID_UNREADABLE:
        return BATCH_UNREADABLE;
    case BATCH_SAID_UNREAD:
        return BATCH_UNREAD;
    case BATCH_SAID_NO_MEMORY:
        return BATCH_OUT_OF_MEMORY;
    case BATCH_SAID_COUNT:
        break;
    }
    return BATCH_FAILED;
}

/* The process has ended and its channel is read to the end. */
static void judge(const struct batch_crew *crew, struct slot *s, size_t slot)
{
    struct batch_outcome *o = &s->outcome;
    bool signalled = WIFSIGNALED(s->wait_status);
    int signal = signalled ? WTERMSIG(s->wait_status) : 0;
    const struct scan_progress *board = board_of(crew, slot);

    o->stage = atomic_load(&board->stage);
    if (o->stage >= SCAN_STAGE_COUNT)
        o->stage = SCAN_STAGE_NONE;
    scan_progress_place(board, o->place);
    o->seconds = batch_now() - s->started;
    if (s->broken) {
        /* Where it had come to when it was ended is by chance, and says nothing. */
        o->ending = BATCH_FAILED;
        o->stage = SCAN_STAGE_NONE;
        o->place[0] = '\0';
    } else if (o->body && !signalled)
        o->ending = said_ending(o->answer.said);
    else if (s->skipped)
        o->ending = BATCH_SKIPPED;
    else if (s->timed_out || signal == SIGXCPU) {
        o->ending = BATCH_HUNG;
        o->signal = signal == SIGXCPU ? SIGXCPU : SIGKILL;
    } else if (signalled && is_own_doing(signal)) {
        o->ending = BATCH_CRASHED;
        o->signal = signal;
    } else if (signalled) {
        o->ending = BATCH_LOST;
        (void)!pica_fail(&o->why, PICA_E_IO, PICA_NOWHERE, "the worker was killed (signal %d)",
                         signal);
    } else {
        o->ending = BATCH_FAILED;
        (void)!pica_fail(&o->why, PICA_E_IO, PICA_NOWHERE,
                         "the worker ended without an answer (status %d)",
                         WEXITSTATUS(s->wait_status));
    }
}

/* An outcome, if a worker is through. */
static bool settle(struct batch_crew *crew, struct batch_event *event)
{
    for (size_t i = 0; i < crew->options.workers; i++) {
        struct slot *s = &crew->slots[i];

        if (s->state == IDLE || !s->ended || s->channel >= 0)
            continue;
        judge(crew, s, i);
        *event = (struct batch_event){
            .kind = BATCH_EVENT_OUTCOME, .slot = (int)i, .tag = s->tag, .outcome = s->outcome
        };
        s->outcome = (struct batch_outcome){ .ending = BATCH_LOST };
        clear_slot(crew, s);
        return true;
    }
    return false;
}

static void notice(struct batch_crew *crew)
{
    struct batch_notice n;
    ssize_t got;

    while ((got = recv(crew->spawner.socket, &n, sizeof n, MSG_DONTWAIT)) != 0) {
        struct slot *s;

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return;
        if (got != (ssize_t)sizeof n || n.slot >= crew->options.workers)
            continue;
        s = &crew->slots[n.slot];
        s->ended = s->state != IDLE;
        if (n.kind == BATCH_NOT_STARTED) {
            s->wait_status = SIGKILL; /* lost */
        } else {
            s->wait_status = n.wait_status;
            s->outcome.memory_kib = n.memory_kib;
            s->outcome.cpu_seconds = (double)n.cpu_us / 1e6;
        }
    }
    lose_all(crew);
}

/* Ends those whose time is over; the seconds until the next one's is, or below 0. */
static double keep_time(struct batch_crew *crew)
{
    double now = batch_now(), next = -1;

    for (size_t i = 0; i < crew->options.workers; i++) {
        struct slot *s = &crew->slots[i];
        double left = s->started + crew->options.clock_seconds - now;

        if (s->state == IDLE || s->ended || s->killed)
            continue;
        if (left <= 0) {
            s->timed_out = true;
            kill_worker(crew, i);
        } else if (next < 0 || left < next) {
            next = left;
        }
    }
    return next;
}

/* Waits for what the workers and the spawner say; false when only the time went by. */
static bool look(struct batch_crew *crew, int ms)
{
    crew->polled[0] = (struct pollfd){ .fd = crew->spawner.socket, .events = POLLIN };
    for (size_t i = 0; i < crew->options.workers; i++)
        crew->polled[i + 1] = (struct pollfd){ .fd = crew->slots[i].channel, .events = POLLIN };
    return poll(crew->polled, crew->options.workers + 1, ms) > 0;
}

enum pica_status batch_crew_wait(struct batch_crew *crew, int ms, struct batch_event *ret,
                                 struct pica_error *err)
{
    double next = keep_time(crew);

    *ret = (struct batch_event){ .kind = BATCH_EVENT_NONE };
    if (settle(crew, ret))
        return PICA_OK;
    if (next >= 0 && (ms < 0 || next * 1000 < ms))
        ms = (int)ceil(next * 1000);
    if (!look(crew, ms))
        return PICA_OK;
    for (size_t i = 0; i < crew->options.workers && ret->kind == BATCH_EVENT_NONE; i++)
        if (crew->polled[i + 1].revents)
            listen_to(crew, i, ret);
    if (crew->polled[0].revents)
        notice(crew);
    if (crew->cage_failed) {
        *err = crew->cage_error;
        return err->status;
    }
    if (ret->kind == BATCH_EVENT_NONE)
        (void)settle(crew, ret);
    return PICA_OK;
}

size_t batch_crew_size(const struct batch_crew *crew)
{
    return crew->options.workers;
}

bool batch_crew_look(const struct batch_crew *crew, size_t slot, struct batch_view *ret)
{
    const struct slot *s = slot < crew->options.workers ? &crew->slots[slot] : NULL;

    if (!s || s->state == IDLE)
        return false;
    ret->name = s->name;
    ret->stage = atomic_load(&board_of(crew, slot)->stage);
    scan_progress_place(board_of(crew, slot), ret->place);
    ret->seconds = batch_now() - s->started;
    return true;
}
