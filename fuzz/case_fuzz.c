/*
 * fuzz/case_fuzz.c - any bytes as a report that a worker sent, and as a list that people gave.
 *
 * A report that is taken is put into a case and must come out as it went in; the case stays sound
 * whatever it was given. The case is a file in memory where there is such a place.
 */
#include "store/results.h"
#include "store/sidecar.h"

#include "base/json_read.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define SHA256 "3723ce18f05a0bec9e209f30e0ff5befa5d628ca586e98b8127935fa4ff80973"

static struct store *open_new(char *path)
{
    struct store *s;
    struct pica_error err;

    snprintf(path, 64, "%s/pica-case-fuzz-%d", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp",
             (int)getpid());
    (void)unlink(path);
    if (store_open(path, STORE_CREATE, "fuzz", &s, &err) != PICA_OK)
        abort();
    (void)unlink(path); /* the descriptors keep it */
    return s;
}

/* What is kept must be what was given but for the file name, which is a name of the sample. */
static void take_back(struct store *s)
{
    struct store_scans scans;
    struct store_result r;
    struct pica_error err;

    if (store_scans(s, NULL, SHA256, &scans, &err) != PICA_OK || scans.count != 1)
        abort();
    if (store_result(s, scans.scans[0], NULL, &r, &err) != PICA_OK ||
        pica_json_check(r.report, &err) != PICA_OK)
        abort();
    store_result_free(&r);
    free(scans.scans);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct store *s;
    static char path[64];
    static const struct store_engine engine = { .version = "1", .settings = "" };
    struct store_outcome o = { .file_name = "a.apk", .sha256 = SHA256, .status = STORE_DONE };
    uint64_t lines, apps;
    struct pica_error err;
    enum pica_status st;

    if (!s)
        s = open_new(path);
    if (store_group_begin(s, &err) != PICA_OK ||
        store_campaign(s, "c", STORE_RECHECK, &o.campaign, &err) != PICA_OK ||
        store_engine(s, &engine, &o.engine, &err) != PICA_OK)
        abort();
    o.report = pica_span_of(data, size);
    st = store_put(s, &o, &err);
    if (st == PICA_OK)
        take_back(s);
    else if (st == PICA_E_IO)
        abort();
    if (st == PICA_OK || size == 0 || data[0] != '{')
        (void)!store_sidecar(s, o.report, NULL, &lines, &apps, &err);
    (void)!pica_fail(&err, PICA_E_USAGE, PICA_NOWHERE, "out of memory");
    (void)!store_group_end(s, PICA_E_USAGE, &err); /* taken back: each input meets an empty case */
    return 0;
}
