/*
 * tests/case_fill.c - puts packages into a case, without the workers and cages of pica batch.
 *
 * usage: case_fill CASE CAMPAIGN PHASE PACKAGE...
 */
#include "base/input.h"
#include "report/report.h"
#include "scan/judge.h"
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void die(const char *what, const struct pica_error *err)
{
    char text[PICA_CAUSE_SIZE + 160];

    fprintf(stderr, "%s: %s\n", what, pica_error_text(err, PICA_EN, text, sizeof text));
    exit(EXIT_FAILURE);
}

static void put_failure(struct store *s, struct store_outcome *o, const struct pica_input *in,
                        const struct pica_error *cause)
{
    char sha256[PICA_DIGEST_HEX];
    uint8_t *bytes = malloc((size_t)in->size + 1);
    struct pica_error err;

    if (!bytes || pica_input_read(in, 0, bytes, (size_t)in->size, &err) != PICA_OK)
        exit(EXIT_FAILURE);
    pica_digest_hex(PICA_SHA256, pica_span_of(bytes, (size_t)in->size), sha256);
    free(bytes);
    o->status = STORE_UNREADABLE;
    o->sha256 = sha256;
    o->cause = cause;
    if (store_put(s, o, &err) != PICA_OK)
        die(o->file_name, &err);
    o->sha256 = NULL; /* of this call alone */
}

static void put_package(struct store *s, struct store_outcome o, const char *path,
                        const struct scan_options *options)
{
    const char *slash = strrchr(path, '/');
    struct pica_text report = { 0 }, facts = { 0 };
    struct scan_result r;
    struct pica_input in;
    struct pica_error err;

    if (pica_input_open(path, &in, &err) != PICA_OK)
        die(path, &err);
    o.file_name = slash ? slash + 1 : path;
    o.size = in.size;
    if (scan_package(&in, o.file_name, options, &r, &err) != PICA_OK) {
        put_failure(s, &o, &in, &err);
        pica_input_close(&in);
        return;
    }
    report_json(&r, PICA_ZH, &report);
    if (scan_stored_facts(&r, &facts, &err) != PICA_OK)
        die(path, &err);
    o.sha256 = r.digests[PICA_SHA256];
    o.sha1 = r.digests[PICA_SHA1];
    o.md5 = r.digests[PICA_MD5];
    o.sm3 = r.digests[PICA_SM3];
    o.cut_short = r.cut_short;
    o.status = STORE_DONE;
    o.report = pica_span_of(report.data, report.len);
    o.facts = pica_span_of(facts.data, facts.len);
    if (store_put(s, &o, &err) != PICA_OK)
        die(path, &err);
    scan_result_finish(&r);
    pica_input_close(&in);
    pica_text_finish(&report);
    pica_text_finish(&facts);
}

int main(int argc, char **argv)
{
    struct scan_options options = { .limits = &pica_limits_default, .threads = 1 };
    struct store_outcome o = { .started = 1, .milliseconds = -1, .peak_bytes = -1 };
    struct store_pack packs[16];
    struct store_engine engine = { .version = report_tool_version(),
                                   .packs = packs,
                                   .settings = "" };
    struct rule_set *rules;
    struct store *s;
    struct pica_error err;

    if (argc < 5)
        return EXIT_FAILURE;
    if (rule_set_builtin(&rules, &err) != PICA_OK)
        die("rules", &err);
    options.rules = rules;
    for (size_t i = 0; i < rule_set_pack_count(rules) && i < 16; i++) {
        const struct rule_pack *p = rule_set_pack(rules, i);

        packs[engine.pack_count++] = (struct store_pack){ p->name, p->version, p->sha256 };
    }
    if (store_open(argv[1], STORE_CREATE, "case_fill", &s, &err) != PICA_OK ||
        store_campaign(s, argv[2], store_phase_find(argv[3]), &o.campaign, &err) != PICA_OK ||
        store_engine(s, &engine, &o.engine, &err) != PICA_OK)
        die(argv[1], &err);
    for (int i = 4; i < argc; i++)
        put_package(s, o, argv[i], &options);
    store_close(s);
    rule_set_free(rules);
    return EXIT_SUCCESS;
}
