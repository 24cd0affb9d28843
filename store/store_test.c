/* The case database: opening, putting, finding, who holds it, what is damaged. */
#include "store/sample_case.h"

#include "tests/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define SHA "3723ce18f05a0bec9e209f30e0ff5befa5d628ca586e98b8127935fa4ff80973"
#define REPORT(sha, name)                                                                          \
    "{\"schema\": \"pica.report/1\", \"sample\": {\"file_name\": \"" name "\", \"sha256\": \"" sha \
    "\", \"package\": \"com.a\"}, \"findings\": [{\"id\": \"f1\", \"rule\": \"R\", "               \
    "\"severity\": \"high\", \"verdict\": \"violation\", \"clauses\": [\"C.1\", \"C.2\"], "        \
    "\"clause_details\": [], \"title\": \"T\"}]}\n"

static char folder[40];

static const char *case_path(const char *name)
{
    static char path[128];

    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static int64_t engine_of(struct store *s)
{
    static const struct store_pack packs[] = { { "b", "1", "bb" }, { "a", "2", "aa" } };
    const struct store_engine e = { "0.1.0", packs, 2, "" };
    struct pica_error err;
    int64_t id = 0;

    CHECK(store_engine(s, &e, &id, &err) == PICA_OK);
    return id;
}

static struct store_outcome outcome_of(struct store *s)
{
    struct pica_error err;
    struct store_outcome o = { .file_name = "a.apk",
                               .engine = engine_of(s),
                               .size = 5,
                               .sha256 = SHA,
                               .status = STORE_DONE,
                               .report = pica_span_str(REPORT(SHA, "a.apk")),
                               .milliseconds = -1,
                               .peak_bytes = -1 };

    CHECK(store_campaign(s, "one", STORE_SPOT_CHECK, &o.campaign, &err) == PICA_OK);
    return o;
}

static void put_and_find(void)
{
    const char *path = case_path("put");
    struct store *s, *reader;
    struct pica_error err;
    enum store_status status;
    struct store_outcome o;
    struct store_tally tally;
    bool cut_short;
    int worst;

    CHECK(store_open(path, STORE_WRITE, "test", &s, &err) == PICA_E_IO);
    CHECK(store_open(path, STORE_CREATE, "test", &s, &err) == PICA_OK);
    o = outcome_of(s);
    CHECK(engine_of(s) == o.engine);
    CHECK(store_find(s, o.engine, SHA, &status, &err) == PICA_OK && status == STORE_STATUS_COUNT);
    CHECK(store_put(s, &o, &err) == PICA_OK);
    CHECK(store_put(s, &o, &err) == PICA_OK);
    CHECK(store_open(path, STORE_READ, "test", &reader, &err) == PICA_OK);
    CHECK(store_find(reader, o.engine, SHA, &status, &err) == PICA_OK && status == STORE_DONE);
    o.report = pica_span_str(REPORT(SHA, "b.apk")); /* another name is no other report */
    o.file_name = "b.apk";
    CHECK(store_put(s, &o, &err) == PICA_OK);
    o.report = pica_span_str("{\"schema\": \"pica.report/1\", \"sample\": {\"file_name\": \"\", "
                             "\"sha256\": \"" SHA "\"}}");
    CHECK(store_put(s, &o, &err) == PICA_E_MALFORMED);
    CHECK(store_worst(s, o.engine, SHA, &worst, &cut_short, &err) == PICA_OK && worst == 4 &&
          !cut_short);
    CHECK(store_tally(s, o.campaign, o.engine, &tally, &err) == PICA_OK);
    CHECK(tally.of[STORE_DONE] == 1 && tally.of[STORE_CRASHED] == 0 && tally.unread == 0);
    CHECK(store_put(reader, &o, &err) != PICA_OK);
    store_close(reader);
    store_close(s);
    CHECK(access(case_path("put-wal"), F_OK) != 0);
}

static void one_writer(void)
{
    struct store *s, *other;
    struct pica_error err;
    char path[128];

    snprintf(path, sizeof path, "%s", case_path("held"));
    CHECK(store_open(path, STORE_CREATE, "pica batch", &s, &err) == PICA_OK);
    CHECK(store_open(path, STORE_WRITE, "pica batch", &other, &err) == PICA_E_IO);
    CHECK(strstr(err.cause[PICA_EN], "pica batch is writing to the case: process ") != NULL);
    store_close(s);
    CHECK(store_open(path, STORE_WRITE, "pica batch", &s, &err) == PICA_OK);
    store_close(s);
}

int main(void)
{
    CHECK(sample_case_folder(folder));
    put_and_find();
    one_writer();
    sample_case_remove(folder);
    return check_done();
}
