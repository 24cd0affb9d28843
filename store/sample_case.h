/*
 * store/sample_case.h - small results, for the tests of store/.
 */
#ifndef PICA_STORE_SAMPLE_CASE_H
#define PICA_STORE_SAMPLE_CASE_H

#include "store/sqlite.h"
#include "store/store.h"

#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * A new folder for cases, of at least 40 bytes: in memory where there is such a place, since these
 * tests write a lot of small cases and a disk is not what they are about.
 */
static inline bool sample_case_folder(char out[static 40])
{
    strcpy(out, "/dev/shm/pica-case-XXXXXX");
    if (mkdtemp(out))
        return true;
    strcpy(out, "/tmp/pica-case-XXXXXX");
    return mkdtemp(out) != NULL;
}

/* Removes it with the files in it. */
static inline void sample_case_remove(const char *folder)
{
    DIR *d = opendir(folder);
    struct dirent *e;

    while (d && (e = readdir(d)))
        if (e->d_name[0] != '.')
            (void)unlinkat(dirfd(d), e->d_name, 0);
    if (d)
        closedir(d);
    (void)rmdir(folder);
}

/* Puts result number `n` (1 to 9) in, in the campaign "one". */
static inline enum pica_status sample_case_try(struct store *s, int n, struct pica_error *err)
{
    static const struct store_pack packs[] = { { "b", "1", "bb" }, { "a", "2", "aa" } };
    const struct store_engine engine = { "0.1.0", packs, 2, "" };
    struct store_outcome o = {
        .size = 5, .status = STORE_DONE, .milliseconds = -1, .peak_bytes = -1
    };
    char sha256[PICA_DIGEST_HEX], report[2048], name[16];
    enum pica_status st;

    snprintf(name, sizeof name, "%d.apk", n);
    pica_digest_hex(PICA_SHA256, pica_span_str(name), sha256);
    snprintf(
        report, sizeof report,
        "{\"schema\": \"pica.report/1\", \"sample\": {\"file_name\": \"%s\", \"sha256\": \"%s\", "
        "\"package\": \"com.a%d\", \"version_name\": \"1\"}, \"sdks\": [{\"id\": \"S1\", \"name\": "
        "\"Vendor\"}], \"collections\": [{\"id\": \"C-1\", \"pi\": \"imei\", \"api\": "
        "\"La;->b()V\", "
        "\"owner\": {\"kind\": \"sdk\", \"id\": \"S1\"}, \"consent\": \"before\"}], \"findings\": "
        "[{\"id\": \"f%d\", \"rule\": \"R\", \"severity\": \"high\", \"verdict\": \"violation\", "
        "\"clauses\": [\"C.1\"], \"clause_details\": [{\"id\": \"C.1\", \"title\": \"T\"}], "
        "\"title\": "
        "\"t\"}], \"gaps\": [{\"stage\": \"dex\", \"cause\": \"c\"}], \"remarks\": []}\n",
        name, sha256, n, n);
    o.file_name = name;
    o.sha256 = sha256;
    o.report = pica_span_str(report);
    o.facts = pica_span_str("{}");
    st = store_campaign(s, "one", STORE_SPOT_CHECK, &o.campaign, err);
    if (st == PICA_OK)
        st = store_engine(s, &engine, &o.engine, err);
    return st == PICA_OK ? store_put(s, &o, err) : st;
}

static inline void sample_case_put(struct store *s, int n)
{
    struct pica_error err;

    if (sample_case_try(s, n, &err) != PICA_OK)
        fprintf(stderr, "result %d: %s\n", n, err.cause[PICA_EN]);
}

static inline bool sample_case_has(struct store *s, int n)
{
    static const struct store_pack packs[] = { { "b", "1", "bb" }, { "a", "2", "aa" } };
    const struct store_engine engine = { "0.1.0", packs, 2, "" };
    enum store_status status = STORE_STATUS_COUNT;
    char sha256[PICA_DIGEST_HEX], name[16];
    struct pica_error err;
    int64_t id;

    snprintf(name, sizeof name, "%d.apk", n);
    pica_digest_hex(PICA_SHA256, pica_span_str(name), sha256);
    return store_engine(s, &engine, &id, &err) == PICA_OK &&
           store_find(s, id, sha256, &status, &err) == PICA_OK && status == STORE_DONE;
}

static inline void sample_case_make(const char *path)
{
    struct store *s;
    struct pica_error err;

    if (store_open(path, STORE_CREATE, "test", &s, &err) != PICA_OK) {
        fprintf(stderr, "%s: %s\n", path, err.cause[PICA_EN]);
        return;
    }
    for (int n = 1; n < 4; n++)
        sample_case_put(s, n);
    store_close(s);
}

#endif
