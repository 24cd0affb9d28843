#include "cli/output.h"
#include "tests/check.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static struct pica_span bytes(const char *s)
{
    return pica_span_str(s);
}

static void file_is(const char *path, const char *want)
{
    char got[64] = "";
    int fd = open(path, O_RDONLY);
    ssize_t n = fd >= 0 ? read(fd, got, sizeof got - 1) : -1;

    CHECK(n >= 0);
    CHECK_STR(got, want);
    if (fd >= 0)
        close(fd);
}

static size_t files_here(void)
{
    DIR *dir = opendir(".");
    size_t n = 0;

    CHECK(dir != NULL);
    for (struct dirent *e; dir && (e = readdir(dir)) != NULL;)
        n += e->d_name[0] != '.';
    if (dir)
        closedir(dir);
    return n;
}

static mode_t mode_of(const char *path)
{
    struct stat st;

    return stat(path, &st) == 0 ? st.st_mode & 07777 : 0;
}

/* A new file is there only after the commit; an old one is replaced at once. */
static void commits(void)
{
    struct cli_output out;
    struct pica_error err;

    umask(022);
    CHECK(cli_output_open(&out, "new", &err) == PICA_OK);
    CHECK(cli_output_write(&out, bytes("one"), &err) == PICA_OK);
    CHECK(access("new", F_OK) != 0);
    CHECK(cli_output_commit(&out, &err) == PICA_OK);
    cli_output_discard(&out);
    file_is("new", "one");
    CHECK(mode_of("new") == 0644);

    CHECK(chmod("new", 0600) == 0 && symlink("new", "link") == 0);
    CHECK(cli_output_open(&out, "link", &err) == PICA_OK);
    CHECK(cli_output_is_file(&out, "new") && !cli_output_is_file(&out, "other"));
    CHECK(cli_output_write(&out, bytes("two"), &err) == PICA_OK);
    file_is("new", "one");
    CHECK(cli_output_commit(&out, &err) == PICA_OK);
    file_is("new", "two");
    file_is("link", "two"); /* still a link */
    CHECK(mode_of("new") == 0600);
    CHECK(files_here() == 2);
}

static void discards(void)
{
    struct cli_output out;
    struct pica_error err;

    CHECK(cli_output_open(&out, "new", &err) == PICA_OK);
    CHECK(cli_output_write(&out, bytes("three"), &err) == PICA_OK);
    CHECK(files_here() == 3);
    cli_output_discard(&out);
    cli_output_discard(&out);
    file_is("new", "two");
    CHECK(files_here() == 2);
}

static void refuses(const char *path)
{
    struct cli_output out;
    struct pica_error err = { 0 };
    size_t before = files_here();

    CHECK(cli_output_open(&out, path, &err) == PICA_E_USAGE);
    CHECK(strncmp(err.cause[PICA_EN], "cannot be written: ", 19) == 0);
    CHECK(files_here() == before);
}

static void refusals(void)
{
    refuses("no/such/folder");
    refuses(".");
    refuses("new/");
    CHECK(symlink("nowhere", "dangling") == 0);
    refuses("dangling");
    CHECK(unlink("dangling") == 0);
    if (geteuid() != 0) { /* root may write everywhere */
        CHECK(chmod("new", 0400) == 0);
        refuses("new");
        CHECK(chmod("new", 0600) == 0);
    }
}

/* A device keeps its name; a write that fails is told, once and for all. */
static void devices(void)
{
    struct cli_output out, other;
    struct pica_error err;

    CHECK(cli_output_open(&out, "/dev/null", &err) == PICA_OK);
    CHECK(cli_output_write(&out, bytes("x"), &err) == PICA_OK);
    CHECK(cli_output_commit(&out, &err) == PICA_OK);

    if (access("/dev/full", W_OK) == 0) {
        CHECK(cli_output_open(&out, "/dev/full", &err) == PICA_OK);
        CHECK(cli_output_write(&out, bytes("x"), &err) == PICA_E_IO);
        CHECK(cli_output_write(&out, bytes("x"), &err) == PICA_E_IO);
        CHECK(cli_output_commit(&out, &err) == PICA_E_IO);
        cli_output_discard(&out);
    }
    CHECK(cli_output_open(&out, "-", &err) == PICA_OK);
    CHECK(cli_output_open(&other, NULL, &err) == PICA_OK);
    CHECK(cli_output_same(&out, &other));
    cli_output_discard(&other);
    CHECK(cli_output_open(&other, "new", &err) == PICA_OK);
    CHECK(!cli_output_same(&out, &other));
    CHECK(cli_output_open(&out, "./link", &err) == PICA_OK);
    CHECK(cli_output_same(&out, &other));
    cli_output_discard(&out);
    cli_output_discard(&other);
}

/* A signal leaves nothing behind, and the parent sees which one it was. */
static void signals(void)
{
    size_t before = files_here();
    int status = 0, ready[2];
    char c;
    pid_t child;

    CHECK(pipe(ready) == 0);
    child = fork();
    if (child == 0) {
        struct cli_output out;
        struct pica_error err;

        cli_output_begin();
        if (cli_output_open(&out, "late", &err) != PICA_OK ||
            cli_output_write(&out, bytes("half"), &err) != PICA_OK || write(ready[1], "x", 1) != 1)
            _exit(1);
        for (;;)
            pause();
    }
    CHECK(child > 0 && read(ready[0], &c, 1) == 1);
    CHECK(files_here() == before + 1);
    CHECK(kill(child, SIGTERM) == 0 && waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
    CHECK(files_here() == before);
    close(ready[0]);
    close(ready[1]);
}

int main(void)
{
    char folder[] = "/tmp/pica-output-XXXXXX";

    if (!mkdtemp(folder) || chdir(folder) != 0)
        return EXIT_FAILURE;
    commits();
    discards();
    refusals();
    devices();
    signals();
    CHECK(unlink("new") == 0 && unlink("link") == 0);
    CHECK(chdir("/") == 0 && rmdir(folder) == 0);
    return check_done();
}
