/* The progress line on a terminal: after half a second, cut to its width, cleared at the end. */
#include "cli/progress.h"
#include "tests/check.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void wait_ms(long ms)
{
    struct timespec t = { ms / 1000, ms % 1000 * 1000000 };

    while (nanosleep(&t, &t) != 0 && errno == EINTR)
        ;
}

/* What the terminal is written while a "scan" takes `ms`; false without a terminal. */
static bool watch(long ms, enum pica_lang lang, unsigned short columns, bool out_is_terminal,
                  char *got, size_t size)
{
    int master = posix_openpt(O_RDWR | O_NOCTTY), slave, status = 1;
    struct winsize w = { .ws_col = columns, .ws_row = 24 };
    size_t len = 0;
    pid_t child;

    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0)
        return false;
    slave = open(ptsname(master), O_RDWR | O_NOCTTY);
    if (slave < 0 || ioctl(slave, TIOCSWINSZ, &w) != 0)
        return false;
    child = fork();
    if (child == 0) {
        struct scan_progress state = { .stage = SCAN_STAGE_NONE };
        struct cli_progress *p;
        int null = open("/dev/null", O_WRONLY);

        dup2(slave, STDERR_FILENO);
        dup2(out_is_terminal ? slave : null, STDOUT_FILENO);
        atomic_store(&state.stage, SCAN_STAGE_READING);
        atomic_store(&state.total, 55);
        atomic_store(&state.done, 12);
        p = cli_progress_start(lang, "app.apk", &state);
        wait_ms(ms);
        cli_progress_stop(p);
        _exit(0);
    }
    close(slave);
    for (;;) {
        ssize_t n = read(master, got + len, size - 1 - len);

        if (n <= 0) /* EIO: the other end is closed */
            break;
        len += (size_t)n;
    }
    got[len] = '\0';
    CHECK(waitpid(child, &status, 0) == child && status == 0);
    close(master);
    return true;
}

static bool ends_with(const char *s, const char *end)
{
    size_t n = strlen(s), m = strlen(end);

    return n >= m && strcmp(s + n - m, end) == 0;
}

int main(void)
{
    char got[4096];

    if (!watch(800, PICA_EN, 80, true, got, sizeof got))
        return 77; /* no terminals here */
    CHECK(strncmp(got, "\r\033[Kpica: app.apk: reading the code 12/55", 41) == 0);
    CHECK(ends_with(got, "\r\033[K"));
    CHECK(strchr(got, '\n') == NULL);

    CHECK(watch(800, PICA_ZH, 80, true, got, sizeof got));
    CHECK(strstr(got, "pica: app.apk: 分析代码 12/55") != NULL);

    CHECK(watch(800, PICA_EN, 20, true, got, sizeof got));
    CHECK(strncmp(got, "\r\033[Kpica: app.apk: rea…", 25) == 0);

    CHECK(watch(100, PICA_EN, 80, true, got, sizeof got));
    CHECK_STR(got, "");
    CHECK(watch(800, PICA_EN, 80, false, got, sizeof got));
    CHECK_STR(got, "");
    return check_done();
}
