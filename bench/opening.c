/*
 * bench/opening.c - a program that opens a package, reads its manifest with the resources that it
 * names, and with --signature verifies who signed it; and says in a line what it found.
 *
 * What `aapt dump badging` and `apksigner verify` are compared with (bench.py --opening): the
 * readers of pica alone, without the code of the package.
 */
#include "scan/signature.h"

#include <stdio.h>
#include <stdlib.h>

static enum pica_status read_entry(struct apk_package *pkg, const char *name,
                                   struct pica_notes *notes, uint8_t **ret, size_t *ret_len,
                                   struct pica_error *err)
{
    const struct apk_entry *e = apk_find(pkg, name);
    bool refused;

    *ret = NULL;
    *ret_len = 0;
    return e ? apk_read(pkg, e, APK_AS_ASSET, notes, ret, ret_len, &refused, err) : PICA_OK;
}

static enum pica_status tell_manifest(struct apk_package *pkg, struct pica_error *err)
{
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct manifest m = { 0 };
    uint8_t *axml = NULL, *arsc = NULL;
    size_t axml_len = 0, arsc_len = 0;
    struct res_table table;
    enum pica_status st = read_entry(pkg, "AndroidManifest.xml", &notes, &axml, &axml_len, err);

    if (st == PICA_OK)
        st = read_entry(pkg, "resources.arsc", &notes, &arsc, &arsc_len, err);
    if (st == PICA_OK)
        st = manifest_tables(res_files_of(pica_span_of(arsc, arsc_len)), &pica_limits_default,
                             &arena, &notes, &table, err);
    if (st == PICA_OK)
        st = manifest_read(pica_span_of(axml, axml_len), &table, &pica_limits_default, &arena,
                           &notes, &m, err);
    if (st == PICA_OK)
        printf("%s %s, %zu permissions, %zu components\n", m.package ? m.package : "-",
               m.label ? m.label : "-", m.permission_count, m.component_count);
    free(axml);
    free(arsc);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return st;
}

/* Which reads the manifest as well, for the versions that the package is for. */
static enum pica_status tell_signature(struct apk_package *pkg, struct pica_error *err)
{
    struct scan_signature s;
    enum pica_status st = scan_signature_read(pkg, NULL, 0, &s, err);

    if (st == PICA_OK)
        printf("%s, %zu signers, %s\n", s.manifest.package ? s.manifest.package : "-",
               s.result.signer_count, s.result.verified ? "verified" : "not verified");
    scan_signature_finish(&s);
    return st;
}

int main(int argc, char **argv)
{
    bool signature = argc == 3 && strcmp(argv[1], "--signature") == 0;
    struct pica_notes notes = { 0 };
    struct apk_package *pkg = NULL;
    struct pica_input in;
    struct pica_error err;
    enum pica_status st;

    if (argc != 2 && !signature) {
        fprintf(stderr, "usage: opening [--signature] PACKAGE\n");
        return 2;
    }
    st = pica_input_open(argv[argc - 1], &in, &err);
    if (st == PICA_OK) {
        st = apk_open(&in, &pica_limits_default, &notes, &pkg, &err);
        if (st == PICA_OK)
            st = signature ? tell_signature(pkg, &err) : tell_manifest(pkg, &err);
        apk_close(pkg);
        pica_input_close(&in);
    }
    pica_notes_finish(&notes);
    if (st != PICA_OK)
        fprintf(stderr, "opening: %s: %s\n", argv[argc - 1], err.cause[PICA_EN]);
    return st == PICA_OK ? 0 : 1;
}
