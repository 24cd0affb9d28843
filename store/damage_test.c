/*
 * A case that is not one, or no longer: every way must end with one message, never with an answer
 * that is wrong without saying so, nor with a crash.
 */
#include "store/query.h"
#include "store/results.h"
#include "store/sample_case.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[40];

static void path_of(const char *name, char out[static 128])
{
    snprintf(out, 128, "%s/%s", folder, name);
}

static uint8_t *read_whole(const char *path, size_t *ret_len)
{
    FILE *f = fopen(path, "rb");
    uint8_t *bytes = NULL;
    struct stat about;

    CHECK(f && stat(path, &about) == 0);
    *ret_len = (size_t)about.st_size;
    bytes = malloc(*ret_len + 1);
    CHECK(bytes && fread(bytes, 1, *ret_len, f) == *ret_len);
    fclose(f);
    return bytes;
}

static void write_whole(const char *path, const uint8_t *bytes, size_t len)
{
    FILE *f = fopen(path, "wb");

    CHECK(f && fwrite(bytes, 1, len, f) == len);
    CHECK(fclose(f) == 0);
}

static enum pica_status no_begin(void *context, const enum store_column *columns, size_t count,
                                 struct pica_error *err)
{
    (void)context;
    (void)columns;
    (void)count;
    (void)err;
    return PICA_OK;
}

static enum pica_status no_row(void *context, const struct pica_span *cells, size_t count,
                               struct pica_error *err)
{
    (void)err;
    for (size_t i = 0; i < count; i++)
        *(size_t *)context += cells[i].len;
    return PICA_OK;
}

/* Whether a case can be opened and asked everything; whatever it says must be an error of the case.
 */
static bool ask_everything(const char *path)
{
    static const struct store_filter filter = { .lang = PICA_EN };
    size_t bytes = 0;
    const struct store_rows rows = { &bytes, no_begin, no_row };
    struct store_scans scans = { 0 };
    struct store *s;
    struct pica_error err;
    bool good = true;

    if (store_open(path, STORE_READ, "test", &s, &err) != PICA_OK)
        return false;
    for (int q = 0; q < STORE_QUESTION_COUNT; q++)
        good &= store_query(s, (enum store_question)q, &filter, &rows, &err) == PICA_OK;
    if (store_scans(s, NULL, NULL, &scans, &err) == PICA_OK) {
        for (size_t i = 0; i < scans.count; i++) {
            struct store_result r;

            good &= store_result(s, scans.scans[i], NULL, &r, &err) == PICA_OK;
            store_result_free(&r);
        }
        free(scans.scans);
    } else {
        good = false;
    }
    good &= store_check(s, &err) == PICA_OK;
    store_close(s);
    return good;
}

static void test_cut_and_bent(void)
{
    char path[128], bent[128];
    uint8_t *bytes;
    size_t len;
    unsigned unseen = 0;

    path_of("sound", path);
    path_of("bent", bent);
    sample_case_make(path);
    CHECK(ask_everything(path));
    bytes = read_whole(path, &len);
    for (size_t n = 0; n < len; n += n < 4096 ? 97 : 4096) { /* pages, and inside the first */
        write_whole(bent, bytes, n);
        CHECK(!ask_everything(bent));
    }
    for (size_t at = 0; at < len; at += 509) {
        uint8_t was = bytes[at];

        bytes[at] ^= 0x5a;
        write_whole(bent, bytes, len);
        unseen += ask_everything(
            bent); /* unused room of a page, or a text that nothing is held against */
        bytes[at] = was;
    }
    CHECK(unseen < len / 509);
    free(bytes);
}

static void expect(const char *path, enum pica_status status, const char *says)
{
    struct pica_error err = { .cause = { "" } };
    struct store *s;

    CHECK(store_open(path, STORE_READ, "test", &s, &err) == status);
    CHECK(strstr(err.cause[PICA_EN], says) != NULL);
    if (!strstr(err.cause[PICA_EN], says))
        fprintf(stderr, "%s\n", err.cause[PICA_EN]);
}

static void run_sql(const char *path, const char *sql)
{
    const struct sqlite *lib;
    struct pica_error err;
    sqlite3 *db = NULL;

    lib = sqlite_load(&err);
    CHECK(lib && lib->sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                      NULL) == SQLITE_OK);
    CHECK(lib->sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK);
    CHECK(lib->sqlite3_close(db) == SQLITE_OK);
}

static void test_other_files(void)
{
    static const struct {
        const char *sql;
        enum pica_status status;
        const char *says;
    } cases[] = {
        { "PRAGMA user_version = 99", PICA_E_UNSUPPORTED, "made by a newer pica" },
        { "PRAGMA application_id = 1", PICA_E_MALFORMED, "this is no case of pica" },
        { "DROP VIEW app_gaps", PICA_E_MALFORMED, "not those of a case of pica: app_gaps" },
        { "DROP TABLE runs; CREATE TABLE runs (x)", PICA_E_MALFORMED,
          "not those of a case of pica" },
        { "CREATE TRIGGER evil AFTER INSERT ON scans BEGIN DELETE FROM custody; END",
          PICA_E_MALFORMED, "not those" },
        { "CREATE VIEW mine AS SELECT 1; CREATE INDEX my_index ON scans (label)", PICA_OK, "" },
    };
    char path[128];
    struct store *s;
    struct pica_error err;

    path_of("text", path);
    write_whole(path,
                (const uint8_t *)"a text that is long enough to look like a database, perhaps, "
                                 "were it not for how it begins: a hundred bytes",
                100);
    expect(path, PICA_E_MALFORMED, "this is no case of pica");
    path_of("empty", path);
    write_whole(path, (const uint8_t *)"", 0);
    expect(path, PICA_E_MALFORMED, "this is no case of pica");
    expect(folder, PICA_E_IO, "");
    path_of("nothing", path);
    expect(path, PICA_E_IO, "");
    path_of("foreign", path);
    run_sql(path, "CREATE TABLE t (x)");
    expect(path, PICA_E_MALFORMED, "this is no case of pica");
    CHECK(store_open(path, STORE_CREATE, "test", &s, &err) ==
          PICA_E_MALFORMED); /* nor is it made one */
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        path_of("other", path);
        unlink(path);
        sample_case_make(path);
        run_sql(path, cases[i].sql);
        if (cases[i].status != PICA_OK)
            expect(path, cases[i].status, cases[i].says);
        else
            CHECK(ask_everything(path));
    }
    path_of("kept", path);
    sample_case_make(path);
    run_sql(path, "UPDATE results SET report_sha256 = 'x'");
    CHECK(store_open(path, STORE_READ, "test", &s, &err) == PICA_OK);
    CHECK(store_check(s, &err) == PICA_E_MALFORMED);
    CHECK(strstr(err.cause[PICA_EN], "its digest differs") != NULL);
    store_close(s);
    CHECK(!ask_everything(path)); /* nor is it handed out */
}

/* A process that dies holds nothing, and what it had put is there. */
static void test_killed(void)
{
    char path[128];
    struct store *s;
    struct pica_error err;
    pid_t child;
    int status;

    path_of("killed", path);
    child = fork();
    if (child == 0) {
        if (store_open(path, STORE_CREATE, "pica batch", &s, &err) != PICA_OK)
            _exit(1);
        sample_case_put(s, 1);
        if (store_group_begin(s, &err) == PICA_OK)
            sample_case_put(s, 2); /* never settled */
        kill(getpid(), SIGKILL);
    }
    CHECK(waitpid(child, &status, 0) == child && WIFSIGNALED(status));
    CHECK(store_open(path, STORE_WRITE, "test", &s, &err) == PICA_OK);
    CHECK(sample_case_has(s, 1));
    CHECK(!sample_case_has(s, 2));
    CHECK(store_check(s, &err) == PICA_OK);
    store_close(s);
}

static bool try_all(void *context)
{
    char *path = context;
    struct pica_error err;
    struct store *s;
    enum pica_status st;
    bool good;

    unlink(path);
    st = store_open(path, STORE_CREATE, "test", &s, &err);
    if (st != PICA_OK)
        return false;
    good = sample_case_try(s, 1, &err) == PICA_OK;
    store_close(s);
    return good;
}

static void test_memory(void)
{
    char path[128];

    path_of("memory", path);
    (void)fail_alloc_each(try_all, path, true, 400);
}

int main(void)
{
    CHECK(sample_case_folder(folder));
    test_other_files();
    test_killed();
    test_cut_and_bent();
    test_memory();
    sample_case_remove(folder);
    return check_done();
}
