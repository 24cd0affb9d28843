/*
 * The packages of testdata/hostile that bend the ZIP container, against what
 * the platform makes of them (its README.md says where that is known from).
 * argv[1] is the folder.
 */
#include "apk/package.h"
#include "tests/check.h"

#include "base/digest.h"

#define FIELDS 14
enum {
    NAME,
    FILE_NAME,
    SHA256,
    FAMILY,
    TRICK,
    TRUTH,
    INSTALLABLE,
    PACKAGE,
    PERMISSIONS,
    TOLERATED,
    SALVAGE,
    REMARK,
    FACTS,
    NOTE
};

static const char *case_name;

static void must(bool holds, const char *what)
{
    if (!holds)
        fprintf(stderr, "%s: ", case_name);
    check_that(holds, what, __FILE__, __LINE__);
}

/* Reads the entry; whether the device would. Every package holds this manifest
 * and this DEX file, bent or not: their digests are those of the control. */
static bool read_entry(struct apk_package *pkg, const char *name, enum apk_reader reader,
                       const char *sha256, struct pica_notes *notes)
{
    const struct apk_entry *e = apk_find(pkg, name);
    struct pica_error err;
    char hex[PICA_DIGEST_HEX] = "";
    uint8_t *data = NULL;
    size_t len = 0;
    bool refused = true;

    must(e != NULL, name);
    if (!e)
        return false;
    if (apk_read(pkg, e, reader, notes, &data, &len, &refused, &err) != PICA_OK)
        must(false, err.cause[PICA_EN]);
    else
        pica_digest_hex(PICA_SHA256, pica_span_of(data, len), hex);
    must(strcmp(hex, sha256) == 0, "the bytes of the control package");
    free(data);
    return !refused;
}

static void test_case(const char *folder, char *field[FIELDS])
{
    char path[4096];
    struct pica_input in;
    struct pica_error err;
    struct pica_notes notes = { 0 };
    struct apk_package *pkg;
    bool installable;

    case_name = field[NAME];
    snprintf(path, sizeof path, "%s/%s", folder, field[FILE_NAME]);
    if (pica_input_open(path, &in, &err) != PICA_OK) {
        must(false, err.cause[PICA_EN]);
        return;
    }
    if (apk_open(&in, &pica_limits_default, &notes, &pkg, &err) != PICA_OK) {
        /* Every one of these can be read, refused or not. */
        must(false, err.cause[PICA_EN]);
        pica_input_close(&in);
        pica_notes_finish(&notes);
        return;
    }
    installable = apk_installable(pkg);
    installable &=
        read_entry(pkg, "AndroidManifest.xml", APK_AS_ASSET,
                   "061de04414755c91658794e70b2bcd850203123e2b0dc48bb6e0a631d9a40159", &notes);
    installable &=
        read_entry(pkg, "classes.dex", APK_AS_CODE,
                   "5df0a40429f6e8ef446e81e72595e8ac4f4bc6f6323616b9251e7f395eaf2606", &notes);
    if (strcmp(field[INSTALLABLE], "any") != 0)
        must(installable == (strcmp(field[INSTALLABLE], "true") == 0), "what the device does");
    if (strcmp(field[REMARK], "yes") == 0 && strcmp(field[FAMILY], "zip-multidex") != 0)
        must(notes.count > 0, "a remark");
    if (strcmp(field[REMARK], "no") == 0)
        must(notes.count == 0, "no remark");
    must(!notes.failed, "notes are whole");
    apk_close(pkg);
    pica_notes_finish(&notes);
    pica_input_close(&in);
}

int main(int argc, char **argv)
{
    char path[4096], *line = NULL, *field[FIELDS];
    size_t cap = 0, cases = 0;
    FILE *truth;

    if (argc != 2)
        return EXIT_FAILURE;
    snprintf(path, sizeof path, "%s/TRUTH.tsv", argv[1]);
    truth = fopen(path, "r");
    if (!truth) {
        perror(path);
        return EXIT_FAILURE;
    }
    while (getline(&line, &cap, truth) > 0) {
        char *rest = line;
        int n = 0;

        line[strcspn(line, "\n")] = '\0';
        while (n < FIELDS && rest)
            field[n++] = strsep(&rest, "\t");
        if (n != FIELDS || field[NAME][0] != 'z')
            continue;
        test_case(argv[1], field);
        cases++;
    }
    free(line);
    fclose(truth);
    CHECK(cases >= 40);
    return check_done();
}
