#include "cli/progress.h"

#include "cli/say.h"
#include "report/width.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#define FIRST_MS 500
#define NEXT_MS 150

struct cli_progress {
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t wake;
    bool stop;
    enum pica_lang lang;
    const char *file;
    struct scan_progress *state;
};

static void show(const struct cli_progress *p)
{
    const char *stage = scan_stage_name(atomic_load(&p->state->stage));
    size_t done = atomic_load(&p->state->done), total = atomic_load(&p->state->total);
    struct pica_text words = { 0 }, line = { 0 };
    struct winsize size;
    size_t columns = 80;

    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1)
        columns = size.ws_col;
    pica_text_add(&words, "pica: ");
    pica_text_add_printable(&words, pica_span_str(p->file));
    if (stage)
        pica_text_addf(&words, ": %s", pica_words_say(p->lang, stage));
    if (total && done < total)
        pica_text_addf(&words, " %zu/%zu", done, total);
    pica_text_add(&line, "\r\033[K");
    report_add_cut(&line, pica_span_of(words.data, words.len), columns - 1);
    if (!words.failed && !line.failed)
        cli_say_line(&line);
    pica_text_finish(&words);
    pica_text_finish(&line);
}

/* Waits `ms` or until told to stop; true when it is to stop. */
static bool wait_for(struct cli_progress *p, long ms)
{
    struct timespec until;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += ms * 1000000;
    until.tv_sec += until.tv_nsec / 1000000000;
    until.tv_nsec %= 1000000000;
    while (!p->stop && pthread_cond_timedwait(&p->wake, &p->lock, &until) == 0)
        ;
    return p->stop;
}

static void *progress_loop(void *arg)
{
    struct cli_progress *p = arg;
    bool shown = false;

    pthread_mutex_lock(&p->lock);
    for (long ms = FIRST_MS; !wait_for(p, ms); ms = NEXT_MS) {
        show(p);
        shown = true;
    }
    pthread_mutex_unlock(&p->lock);
    if (shown) {
        struct pica_text clear = { 0 };

        pica_text_add(&clear, "\r\033[K");
        cli_say_line(&clear);
        pica_text_finish(&clear);
    }
    return NULL;
}

struct cli_progress *cli_progress_start(enum pica_lang lang, const char *file,
                                        struct scan_progress *state)
{
    struct cli_progress *p;
    pthread_condattr_t attr;

    if (!isatty(STDERR_FILENO) || !isatty(STDOUT_FILENO))
        return NULL;
    p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->lang = lang;
    p->file = file;
    p->state = state;
    pthread_mutex_init(&p->lock, NULL);
    pthread_condattr_init(&attr);
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
    pthread_cond_init(&p->wake, &attr);
    pthread_condattr_destroy(&attr);
    if (pthread_create(&p->thread, NULL, progress_loop, p) != 0) {
        pthread_cond_destroy(&p->wake);
        pthread_mutex_destroy(&p->lock);
        free(p);
        return NULL;
    }
    return p;
}

void cli_progress_stop(struct cli_progress *p)
{
    if (!p)
        return;
    pthread_mutex_lock(&p->lock);
    p->stop = true;
    pthread_cond_signal(&p->wake);
    pthread_mutex_unlock(&p->lock);
    pthread_join(p->thread, NULL);
    pthread_cond_destroy(&p->wake);
    pthread_mutex_destroy(&p->lock);
    free(p);
}
