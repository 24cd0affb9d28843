#include "store/store.h"

#include "store/db.h"
#include "store/intern.h"
#include "store/schema.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/*
 * The byte of the file whose lock says who writes: behind those that SQLite locks (0x40000000 and
 * 511 after it), so that the two never meet. An open file description holds it (F_OFD_SETLK), so
 * it is gone when the process is, however that ended, and SQLite closing descriptors of its
 * own does not let go of it.
 */
#define LOCK_AT (0x40000000 + 4096)

#define BUSY_MILLISECONDS 10000

static enum pica_status say_errno(struct pica_error *err)
{
    return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "%s", strerror(errno));
}

/* Who is writing, as he noted himself down. */
static enum pica_status held(struct store *s, struct pica_error *err)
{
    struct store_ask a;
    struct pica_error ignored;
    char since[32] = "";

    if (store_ask(s, &a, &ignored, "SELECT who, process, host, since FROM writer", "") == PICA_OK &&
        store_row(&a, &ignored) == STORE_ROW) {
        time_t when = (time_t)store_int(&a, 3);
        struct tm utc;
        const char *who = store_text(&a, 0), *host = store_text(&a, 2);

        if (gmtime_r(&when, &utc))
            strftime(since, sizeof since, "%Y-%m-%dT%H:%M:%SZ", &utc);
        (void)!pica_fail(err, PICA_E_IO, PICA_NOWHERE,
                         "%.40s is writing to the case: process %jd on %.64s, since %s",
                         who ? who : "?", (intmax_t)store_int(&a, 1), host ? host : "?", since);
    } else {
        (void)!pica_fail(err, PICA_E_IO, PICA_NOWHERE, "another process is writing to the case");
    }
    store_end(&a);
    return err->status;
}

/* Opens the file by a descriptor of our own; a database must be a file, not a device or a folder.
 */
static enum pica_status open_file(struct store *s, enum store_mode mode, struct pica_error *err)
{
    int flags = mode == STORE_READ ? O_RDONLY : mode == STORE_CREATE ? O_RDWR | O_CREAT : O_RDWR;
    struct stat about;

    s->lock = open(s->path, flags | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0666);
    if (s->lock < 0 || fstat(s->lock, &about) != 0)
        return say_errno(err);
    if (!S_ISREG(about.st_mode))
        return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "this is no file");
    return PICA_OK;
}

static bool take_lock(struct store *s)
{
    struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = LOCK_AT, .l_len = 1 };

    return fcntl(s->lock, F_OFD_SETLK, &lock) == 0;
}

static enum pica_status connect(struct store *s, bool writes, struct pica_error *err)
{
    int flags = (writes ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
    enum pica_status st;
    int off;

    if (s->lib->sqlite3_open_v2(s->path, &s->db, flags, NULL) != SQLITE_OK)
        return s->db ? store_fail(s, err) : pica_fail_nomem(err);
    (void)s->lib->sqlite3_busy_timeout(s->db, BUSY_MILLISECONDS);
    /* What a file from elsewhere brings along must not act. */
    (void)s->lib->sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, &off);
    (void)s->lib->sqlite3_db_config(s->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, &off);
    st = store_exec(s, "PRAGMA cache_size = -65536", err); /* KiB */
    return st == PICA_OK ? store_intern_register(s, err) : st;
}

static enum pica_status note_writer(struct store *s, const char *who, struct pica_error *err)
{
    char host[256];

    if (gethostname(host, sizeof host) != 0)
        snprintf(host, sizeof host, "?");
    host[sizeof host - 1] = '\0';
    return store_do(s, err,
                    "INSERT OR REPLACE INTO writer (id, who, process, host, since) "
                    "VALUES (1, ?1, ?2, ?3, ?4)",
                    "titi", who, (int64_t)getpid(), host, (int64_t)time(NULL));
}

static enum pica_status open_for_writing(struct store *s, enum store_mode mode, const char *who,
                                         struct pica_error *err)
{
    enum pica_status st;

    if (!take_lock(s)) {
        st = connect(s, false, err);
        return st == PICA_OK ? held(s, err) : st;
    }
    st = connect(s, true, err);
    s->writes = true;
    /*
     * Readers see the last state while the next one is written. Where the system cannot do that
     * (no shared memory: some network file systems) SQLite stays with its rollback journal, which
     * is as safe and slower. Each commit is on the disk before it returns.
     */
    if (st == PICA_OK)
        st = store_exec(s, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", err);
    if (st == PICA_OK)
        st = store_schema_ready(s, mode == STORE_CREATE, err);
    return st == PICA_OK ? note_writer(s, who, err) : st;
}

enum pica_status store_open(const char *path, enum store_mode mode, const char *who,
                            struct store **ret, struct pica_error *err)
{
    const struct sqlite *lib = sqlite_load(err);
    struct store *s;
    enum pica_status st;

    if (!lib)
        return err->status;
    s = calloc(1, sizeof *s);
    if (!s)
        return pica_fail_nomem(err);
    s->lib = lib;
    s->lock = -1;
    s->path = strdup(path);
    st = s->path ? open_file(s, mode, err) : pica_fail_nomem(err);
    if (st == PICA_OK && mode == STORE_READ) {
        st = connect(s, false, err);
        if (st == PICA_OK)
            st = store_schema_ready(s, false, err);
    } else if (st == PICA_OK) {
        st = open_for_writing(s, mode, who, err);
    }
    if (st != PICA_OK) {
        s->writes = false;
        store_close(s);
        return st;
    }
    *ret = s;
    return PICA_OK;
}

void store_close(struct store *s)
{
    struct pica_error ignored;

    if (!s)
        return;
    if (s->db && s->writes) {
        (void)!store_do(s, &ignored, "DELETE FROM writer", "");
        store_forget_statements(s);
        /* Back to one plain file, which can be read from a disk that cannot be written. */
        (void)s->lib->sqlite3_busy_timeout(s->db, 0);
        (void)!store_exec(s, "PRAGMA journal_mode = DELETE", &ignored);
    }
    if (s->db)
        store_db_close(s);
    if (s->lock >= 0)
        close(s->lock);
    free(s->path);
    free(s);
}
