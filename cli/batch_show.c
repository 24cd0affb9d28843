#include "cli/batch_show.h"

#include "cli/batch_case.h"
#include "cli/say.h"
#include "report/labels.h"
#include "report/say.h"
#include "report/width.h"

#include <math.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define NAME_WIDTH 28u /* columns of a name in the live line */

static const char *const level_words[BATCH_LEVELS + 1] = {
    PICA_WORD("no finding"),     PICA_WORD("at most info"), PICA_WORD("at most low"),
    PICA_WORD("at most medium"), PICA_WORD("at most high"), PICA_WORD("at most critical"),
};

struct cli_batch_show cli_batch_show_begin(const struct cli_args *args)
{
    bool quiet = args->given[CLI_OPTION_QUIET];

    return (struct cli_batch_show){ .lang = args->lang,
                                    .quiet = quiet,
                                    .live =
                                        !quiet && isatty(STDERR_FILENO) && isatty(STDOUT_FILENO) };
}

void cli_batch_show_clear(struct cli_batch_show *show)
{
    struct pica_text clear = { 0 };

    if (!show->drawn)
        return;
    pica_text_add(&clear, "\r\033[K");
    if (!clear.failed)
        cli_say_line(&clear);
    pica_text_finish(&clear);
    show->drawn = false;
}

/* "1:02:03" */
static void add_time(struct pica_text *out, double seconds)
{
    unsigned long s = seconds > 0 && seconds < 1e9 ? (unsigned long)ceil(seconds) : 0;

    pica_text_addf(out, "%lu:%02lu:%02lu", s / 3600, s / 60 % 60, s % 60);
}

/* --- a line for each sample ------------------------------------------------------- */

static void add_outcome(struct pica_text *out, const struct batch_outcome *o, enum pica_lang lang)
{
    const struct pica_error why = batch_outcome_why(o);
    const char *stage = scan_stage_name(o->stage);

    pica_text_add(out, pica_words_say(lang, store_status_words(cli_batch_status(o->ending))));
    if (o->ending == BATCH_DONE) {
        report_say(out, lang, ": %u findings (%s), %.1f s", o->answer.findings,
                   pica_words_say(lang, level_words[o->answer.worst]), o->seconds);
        return;
    }
    if (why.cause[lang][0])
        pica_text_addf(out, ": %s", why.cause[lang]);
    if (stage && o->ending != BATCH_UNREADABLE)
        pica_text_addf(out, "; %s", pica_words_say(lang, stage));
    if (o->place[0] && o->ending != BATCH_UNREADABLE) {
        pica_text_add(out, ", ");
        pica_text_add_printable(out, pica_span_str(o->place));
    }
}

/* On a terminal only what went wrong stays to be read. */
static bool is_told(const struct cli_batch_show *show, const struct batch_news *news)
{
    if (show->quiet)
        return false;
    if (!show->live)
        return true;
    return news->kind == BATCH_NEWS_UNREAD ||
           (news->kind == BATCH_NEWS_RESULT && news->outcome->ending != BATCH_DONE);
}

static void show_news(void *context, const struct batch_news *news, const struct batch_tally *tally)
{
    struct cli_batch_show *show = context;
    struct pica_text line = { 0 };
    char text[PICA_CAUSE_SIZE + 160];

    if (!is_told(show, news))
        return;
    cli_batch_show_clear(show);
    pica_text_addf(&line, "%zu/%zu ", batch_tally_through(tally), tally->total);
    switch (news->kind) {
    case BATCH_NEWS_RESULT:
        add_outcome(&line, news->outcome, show->lang);
        break;
    case BATCH_NEWS_KEPT:
        pica_text_add(&line, pica_words_say(show->lang, "has a result already"));
        break;
    case BATCH_NEWS_TWIN:
        pica_text_add(&line, pica_words_say(show->lang, "is the same as another file"));
        break;
    case BATCH_NEWS_UNREAD:
        pica_text_add(&line, pica_words_say(show->lang, "could not be read"));
        pica_text_addf(&line, ": %s", pica_error_text(news->why, show->lang, text, sizeof text));
        break;
    case BATCH_NEWS_KIND_COUNT:
        break;
    }
    if (!line.failed)
        cli_say_text(news->item->path, line.data);
    pica_text_finish(&line);
}

/* --- the live line ---------------------------------------------------------------- */

/* What of it is left, by bytes: the largest come first, so that a count of files would promise too
 * much. */
static double time_left(const struct batch_tally *t)
{
    double took = batch_now() - t->started;

    return t->bytes_worked && t->bytes < t->bytes_total
               ? took / (double)t->bytes_worked * (double)(t->bytes_total - t->bytes)
               : 0;
}

static size_t results(const struct batch_tally *t)
{
    size_t n = 0;

    for (size_t i = 0; i < BATCH_ENDING_COUNT; i++)
        n += t->of[i];
    return n;
}

static void add_running(struct pica_text *out, const struct batch_crew *crew, enum pica_lang lang)
{
    struct batch_view view;
    bool first = true;

    for (size_t i = 0; i < batch_crew_size(crew); i++) {
        struct pica_text name = { 0 };
        const char *stage;

        if (!batch_crew_look(crew, i, &view))
            continue;
        pica_text_add_printable(&name, pica_span_str(view.name));
        pica_text_add(out, first ? ": " : ", ");
        if (!name.failed)
            report_add_cut(out, pica_span_of(name.data, name.len), NAME_WIDTH);
        stage = scan_stage_name(view.stage);
        if (stage && view.seconds >= 2)
            pica_text_addf(out, " (%s)", pica_words_say(lang, stage));
        pica_text_finish(&name);
        first = false;
    }
}

static void show_tick(void *context, const struct batch_crew *crew, const struct batch_tally *t)
{
    struct cli_batch_show *show = context;
    struct pica_text words = { 0 }, line = { 0 };
    double took = batch_now() - t->started;
    struct winsize size;
    size_t columns = 80;

    if (!show->live)
        return;
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1)
        columns = size.ws_col;
    report_say(&words, show->lang, "pica: %zu of %zu, %zu failed, %.1f/s, ", batch_tally_through(t),
               t->total, batch_tally_failed(t), took > 0 ? (double)results(t) / took : 0);
    add_time(&words, time_left(t));
    pica_text_add(&words, pica_words_say(show->lang, " left"));
    add_running(&words, crew, show->lang);
    pica_text_add(&line, "\r\033[K");
    if (!words.failed)
        report_add_cut(&line, pica_span_of(words.data, words.len), columns - 1);
    if (!words.failed && !line.failed) {
        cli_say_line(&line);
        show->drawn = true;
    }
    pica_text_finish(&words);
    pica_text_finish(&line);
}

struct batch_watch cli_batch_show_watch(struct cli_batch_show *show)
{
    return (struct batch_watch){ .context = show, .news = show_news, .tick = show_tick };
}

/* --- the table -------------------------------------------------------------------- */

#define LABEL_WIDTH 36u

static void row(struct pica_text *out, unsigned indent, const char *label, size_t n)
{
    pica_text_addf(out, "%*s", (int)indent, "");
    report_add_padded(out, pica_span_str(label), LABEL_WIDTH - indent);
    pica_text_addf(out, "%8zu\n", n);
}

/* Only what there is any of. */
static void row_if(struct pica_text *out, unsigned indent, const char *label, size_t n)
{
    if (n)
        row(out, indent, label, n);
}

void cli_batch_table(const struct batch_tally *t, const char *case_file, const char *campaign,
                     bool stopped, enum pica_lang lang, struct pica_text *out)
{
    double took = batch_now() - t->started;
    size_t left = t->total - batch_tally_through(t);

    report_say(out, lang, "case %s, campaign %s", case_file, campaign);
    pica_text_add_char(out, '\n');
    row(out, 0, pica_words_say(lang, "files"), t->total);
    for (int i = 0; i < BATCH_ENDING_COUNT; i++) {
        enum store_status status = cli_batch_status((enum batch_ending)i);

        if (status == STORE_STATUS_COUNT)
            continue;
        if (i == BATCH_DONE)
            row(out, 2, pica_words_say(lang, store_status_words(status)), t->of[i]);
        else
            row_if(out, 2, pica_words_say(lang, store_status_words(status)), t->of[i]);
        for (size_t level = BATCH_LEVELS + 1; i == BATCH_DONE && level-- > 0;)
            row_if(out, 4, pica_words_say(lang, level_words[level]), t->found[level]);
        if (i == BATCH_DONE)
            row_if(out, 4, pica_words_say(lang, "not looked at as a whole"), t->cut_short);
    }
    row_if(out, 2, pica_words_say(lang, "had a result already"), t->kept);
    row_if(out, 2, pica_words_say(lang, "the same as another file"), t->twins);
    row_if(out, 2, pica_words_say(lang, "could not be read"), t->unread);
    if (stopped)
        row(out, 2, pica_words_say(lang, "left for the next time"), left);
    report_add_padded(out, pica_span_str(pica_words_say(lang, "time taken")), LABEL_WIDTH);
    add_time(out, took);
    report_say(out, lang, " (%.1f a second)", took > 0 ? (double)results(t) / took : 0);
    pica_text_add_char(out, '\n');
}
