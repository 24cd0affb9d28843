/*
 * A crew of workers that crash, hang, take everything, lie and fall silent: each costs its own
 * sample, is told as what it is, and the others' work comes through.
 */
#include "batch/crew.h"
#include "batch/message.h"
#include "tests/check.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHANNEL = 3 }; /* of a worker: batch/spawner.c */

static char sample[] = "batch_crew_XXXXXX";

/* Says `bytes` as they are. */
static void say(const void *bytes, size_t n)
{
    while (n) {
        ssize_t done = write(CHANNEL, bytes, n);

        if (done <= 0)
            _exit(1);
        bytes = (const char *)bytes + done;
        n -= (size_t)done;
    }
}

static void say_message(enum batch_message_kind kind, struct pica_span body)
{
    struct pica_text t = { 0 };

    batch_message_add(&t, kind, body);
    say(t.data, t.len);
}

static char big[3 << 20];

/* The name of the sample says what its worker does. */
static enum pica_status act(void *context, const struct pica_input *in, const char *name,
                            struct scan_progress *watch, struct batch_answer *ret,
                            struct pica_error *err)
{
    char first;

    (void)context;
    scan_progress_stage(watch, SCAN_STAGE_LINKING, 3);
    scan_progress_at(watch, "classes2.dex");
    if (strcmp(name, "crash") == 0)
        raise(SIGSEGV);
    if (strcmp(name, "abort") == 0)
        abort();
    if (strcmp(name, "spin") == 0)
        for (volatile unsigned n = 0;; n++)
            ;
    if (strcmp(name, "wait") == 0)
        while (read(CHANNEL, &first, 1) != 0)
            ;
    if (strcmp(name, "all memory") == 0)
        for (;;) {
            char *p = malloc(1 << 20);

            if (!p)
                return pica_fail_nomem(err);
            memset(p, 1, 1 << 20);
        }
    if (strcmp(name, "silent") == 0)
        _exit(0);
    if (strcmp(name, "status") == 0)
        _exit(9);
    if (strcmp(name, "noise") == 0)
        say("once upon a time there was a worker", 35);
    if (strcmp(name, "promise") == 0)
        say("PCW1\1\0\2\0\xff\xff\xff\xff\xff\xff\xff\x7f", 16);
    if (strcmp(name, "half") == 0) {
        say("PCW1\1\0\2\0\x40\0\0\0\0\0\0\0half of it", 26);
        _exit(0);
    }
    if (strcmp(name, "twice") == 0)
        say_message(BATCH_MESSAGE_SAMPLE, pica_span_str("again"));
    if (strcmp(name, "lie") == 0)
        say_message(BATCH_MESSAGE_ANSWER,
                    pica_span_str("this is no answer, but its digest is right"));
    if (strcmp(name, "socket") == 0)
        (void)!socket(AF_INET, SOCK_STREAM, 0);
    if (strcmp(name, "kill") == 0)
        kill(getppid(), SIGKILL);
    if (strcmp(name, "board") == 0) {
        /* Whatever stands on the board must do no harm. */
        memset((void *)watch, 0xee, sizeof *watch);
        raise(SIGSEGV);
    }
    if (strcmp(name, "unreadable") == 0)
        return pica_fail(err, PICA_E_MALFORMED, 8, "the file is empty");
    if (strcmp(name, "eio") == 0)
        return pica_fail(err, PICA_E_IO, 8, "cannot read: %s", "x");
    ret->said = BATCH_SAID_DONE;
    ret->findings = 3;
    ret->worst = 2;
    if (pica_input_read(in, 0, &first, 1, err) != PICA_OK)
        return err->status;
    if (strcmp(name, "big") == 0) {
        memset(big, first, sizeof big);
        ret->parts[BATCH_PART_REPORT] = pica_span_of(big, sizeof big);
    } else {
        ret->parts[BATCH_PART_REPORT] = pica_span_str("a report");
    }
    return PICA_OK;
}

static const struct {
    const char *name;
    enum batch_ending ending;
    int signal;
} cases[] = {
    { "done", BATCH_DONE, 0 },
    { "crash", BATCH_CRASHED, SIGSEGV },
    { "big", BATCH_DONE, 0 },
    { "abort", BATCH_CRASHED, SIGABRT },
    { "spin", BATCH_HUNG, SIGXCPU }, /* or, on a busy machine, by the clock */
    { "wait", BATCH_HUNG, SIGKILL },
    { "all memory", BATCH_OUT_OF_MEMORY, 0 },
    { "silent", BATCH_FAILED, 0 },
    { "status", BATCH_FAILED, 0 },
    { "noise", BATCH_FAILED, 0 },
    { "promise", BATCH_FAILED, 0 },
    { "half", BATCH_FAILED, 0 },
    { "twice", BATCH_FAILED, 0 },
    { "lie", BATCH_FAILED, 0 },
    { "socket", BATCH_CRASHED, SIGSYS },
    { "kill", BATCH_CRASHED, SIGSYS },
    { "board", BATCH_CRASHED, SIGSEGV },
    { "unreadable", BATCH_UNREADABLE, 0 },
    { "eio", BATCH_UNREAD, 0 },
    { "done", BATCH_DONE, 0 },
};
#define CASES (sizeof cases / sizeof *cases)

static int open_sample(void)
{
    int fd = open(sample, O_RDONLY | O_CLOEXEC);

    CHECK(fd >= 0);
    return fd;
}

static void check_outcome(size_t i, struct batch_outcome *o)
{
    bool good = o->ending == cases[i].ending && o->signal == cases[i].signal;
    struct pica_error why = batch_outcome_why(o);

    if (cases[i].signal == SIGXCPU && o->ending == BATCH_HUNG && o->signal == SIGKILL)
        good = true;
    /* A sanitizer takes signals for itself, and ends with a status of its own. */
    if (BATCH_SANITIZED && cases[i].ending == BATCH_CRASHED && cases[i].signal != SIGSYS)
        good = o->ending == BATCH_CRASHED || o->ending == BATCH_FAILED;
    if (BATCH_SANITIZED && cases[i].ending == BATCH_OUT_OF_MEMORY)
        good = true;
    CHECK(good);
    if (!good)
        fprintf(stderr, "%s: %d, signal %d: %s\n", cases[i].name, o->ending, o->signal,
                why.cause[PICA_EN]);
    CHECK(o->known && o->sample.size == 6);
    CHECK_STR(o->sample.sha256, "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03");
    CHECK((why.cause[PICA_EN][0] != '\0') == (o->ending != BATCH_DONE));
    if (o->ending == BATCH_FAILED && o->why.cause[PICA_EN][0] && o->stage == SCAN_STAGE_NONE) {
        CHECK_STR(o->place, ""); /* it was ended for what it said */
    } else if (strcmp(cases[i].name, "board") != 0) {
        CHECK(o->stage == SCAN_STAGE_LINKING);
        CHECK_STR(o->place, "classes2.dex");
    } else {
        CHECK(o->stage == SCAN_STAGE_NONE);
    }
    if (o->ending == BATCH_DONE) {
        struct pica_span report = o->answer.parts[BATCH_PART_REPORT];

        CHECK(o->answer.findings == 3 && o->answer.worst == 2);
        CHECK(strcmp(cases[i].name, "big") == 0
                  ? report.len == sizeof big && report.data[sizeof big - 1] == 'h'
                  : pica_span_is(report, "a report"));
    }
}

static struct batch_crew *new_crew(size_t workers)
{
    const struct batch_crew_options options = {
        .duty = { .work = act, .cage = { .memory = 192u << 20, .seconds = 1 } },
        .workers = workers,
        .clock_seconds = BATCH_SANITIZED ? 20 : 3,
        .answer_bytes = 4u << 20,
    };
    struct batch_crew *crew = NULL;
    struct pica_error err;

    if (batch_crew_new(&options, &crew, &err) != PICA_OK)
        fprintf(stderr, "%s\n", err.cause[PICA_EN]);
    CHECK(crew != NULL);
    return crew;
}

static void test_all(size_t workers)
{
    struct batch_crew *crew = new_crew(workers);
    size_t begun = 0, ended = 0;

    while (crew && ended < CASES) {
        struct batch_event e;
        struct pica_error err;
        int slot;

        while (begun < CASES && (slot = batch_crew_idle(crew)) >= 0) {
            CHECK(batch_crew_start(crew, slot, open_sample(), cases[begun].name, begun, &err) ==
                  PICA_OK);
            begun++;
        }
        CHECK(batch_crew_wait(crew, 1000, &e, &err) == PICA_OK);
        if (e.kind == BATCH_EVENT_SAMPLE) {
            struct batch_view view;

            CHECK(batch_crew_look(crew, (size_t)e.slot, &view));
            CHECK_STR(view.name, cases[e.tag].name);
            batch_crew_tell(crew, e.slot, true);
        }
        if (e.kind == BATCH_EVENT_OUTCOME) {
            check_outcome(e.tag, &e.outcome);
            batch_outcome_finish(&e.outcome);
            ended++;
        }
    }
    batch_crew_free(crew);
}

static void test_skip(void)
{
    struct batch_crew *crew = new_crew(1);
    struct batch_event e = { 0 };
    struct pica_error err;

    if (!crew)
        return;
    CHECK(batch_crew_start(crew, 0, open_sample(), "crash", 7, &err) == PICA_OK);
    while (e.kind != BATCH_EVENT_OUTCOME) {
        CHECK(batch_crew_wait(crew, 1000, &e, &err) == PICA_OK);
        if (e.kind == BATCH_EVENT_SAMPLE)
            batch_crew_tell(crew, e.slot, false);
    }
    CHECK(e.tag == 7 && e.outcome.ending == BATCH_SKIPPED);
    batch_outcome_finish(&e.outcome);
    CHECK(batch_crew_idle(crew) == 0);
    batch_crew_free(crew);
}

/* The one child of `pid`, or 0. */
static pid_t child_of(pid_t pid)
{
    char path[64], line[64] = "";
    int fd;

    snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)pid, (int)pid);
    fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return 0;
    (void)!read(fd, line, sizeof line - 1);
    close(fd);
    return (pid_t)atoi(line);
}

/* Killed from outside, a worker or all of them, is no fault of the sample's; work goes on. */
static void test_killed(bool spawner)
{
    struct batch_crew *crew = new_crew(1);
    pid_t parent = crew ? child_of(getpid()) : 0, worker;
    struct batch_event e = { 0 };
    struct pica_error err;

    if (!crew)
        return;
    CHECK(batch_crew_start(crew, 0, open_sample(), "wait", 1, &err) == PICA_OK);
    while (e.kind != BATCH_EVENT_SAMPLE)
        CHECK(batch_crew_wait(crew, 1000, &e, &err) == PICA_OK);
    worker = parent > 0 ? child_of(parent) : 0;
    if (worker > 0) { /* where /proc tells */
        batch_crew_tell(crew, e.slot, true);
        CHECK(kill(spawner ? parent : worker, SIGKILL) == 0);
        while (e.kind != BATCH_EVENT_OUTCOME)
            CHECK(batch_crew_wait(crew, 1000, &e, &err) == PICA_OK);
        CHECK(e.outcome.ending == BATCH_LOST);
        batch_outcome_finish(&e.outcome);
        e.kind = BATCH_EVENT_NONE;
        CHECK(batch_crew_start(crew, 0, open_sample(), "done", 2, &err) == PICA_OK);
        while (e.kind != BATCH_EVENT_OUTCOME) {
            CHECK(batch_crew_wait(crew, 1000, &e, &err) == PICA_OK);
            if (e.kind == BATCH_EVENT_SAMPLE)
                batch_crew_tell(crew, e.slot, true);
        }
        CHECK(e.tag == 2 && e.outcome.ending == BATCH_DONE);
        batch_outcome_finish(&e.outcome);
    }
    batch_crew_free(crew);
}

int main(void)
{
    int fd = mkstemp(sample);
    struct pica_error err;

    CHECK(fd >= 0 && write(fd, "hello\n", 6) == 6);
    close(fd);
    if (batch_cage_open(&err) != PICA_OK) {
        unlink(sample);
        return 77;
    }
    test_all(1);
    test_all(3);
    test_skip();
    test_killed(false);
    test_killed(true);
    unlink(sample);
    return check_done();
}
