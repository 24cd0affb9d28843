#include "evidence/verify.h"

#include "base/digest.h"
#include "scan/entry_bytes.h"

#include <stdlib.h>

static const cJSON *get(const cJSON *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

static const char *text_of(const cJSON *object, const char *key)
{
    return cJSON_GetStringValue(get(object, key));
}

static bool is(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

static bool begins(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

/* The SHA-256 of a file of the bundle is `hex`. */
static bool digest_is(const struct evidence_file *file, const char *hex)
{
    char made[PICA_DIGEST_HEX];

    pica_digest_hex(PICA_SHA256, file->bytes, made);
    return is(made, hex);
}

/* --- archive, manifest, files --------------------------------------------------------- */

static void check_archive(const struct evidence_archive *a, struct evidence_verdict *v)
{
    if (!a->plain)
        evidence_tell_word(v, EVIDENCE_PART_ARCHIVE, EVIDENCE_DOES_NOT_MATCH, NULL, a->odd);
    if (!a->whole)
        evidence_tell(v, EVIDENCE_PART_ARCHIVE, EVIDENCE_DOES_NOT_MATCH, EVIDENCE_ARCHIVE_DIGEST,
                      "the archive is not the one whose SHA-256 stands there: bytes of it were "
                      "changed, added or cut off");
    if (a->plain && a->whole)
        evidence_tell(v, EVIDENCE_PART_ARCHIVE, EVIDENCE_MATCHES, NULL,
                      "every byte is as it was written (SHA-256)");
}

/* A file of the bundle as JSON, of that schema; NULL: told. */
static cJSON *read_json(const struct evidence_files *files, const char *name, const char *schema,
                        enum evidence_part part, struct evidence_verdict *v)
{
    const struct evidence_file *file = evidence_find(files, name);
    struct pica_error err;
    cJSON *json = NULL;
    enum pica_status st;

    if (!file) {
        evidence_tell(v, part, EVIDENCE_DOES_NOT_MATCH, name, "the bundle has no such file");
        return NULL;
    }
    st = pica_json_parse(file->bytes, &json, &err);
    if (st == PICA_E_NOMEM) {
        v->failed = true;
        return NULL;
    }
    if (st == PICA_OK && is(text_of(json, "schema"), schema))
        return json;
    evidence_tell(v, part, EVIDENCE_DOES_NOT_MATCH, name, "this is no JSON of the schema %s",
                  schema);
    if (st == PICA_OK)
        cJSON_Delete(json);
    return NULL;
}

static bool is_content(const char *name)
{
    return strcmp(name, EVIDENCE_MANIFEST) != 0 && !begins(name, EVIDENCE_ENVELOPE);
}

static bool is_listed(const cJSON *list, const char *name)
{
    const cJSON *item;

    cJSON_ArrayForEach(item, list) if (is(text_of(item, "name"), name)) return true;
    return false;
}

static void check_files(const struct evidence_bundle *b, struct evidence_verdict *v)
{
    const struct evidence_files *files = &b->archive.files;
    const cJSON *list = get(b->manifest, "files"), *item;
    size_t wrong = v->wrong, count = 0;

    cJSON_ArrayForEach(item, list)
    {
        const char *name = text_of(item, "name");
        const struct evidence_file *file = name ? evidence_find(files, name) : NULL;

        count++;
        if (!file)
            evidence_tell(v, EVIDENCE_PART_FILES, EVIDENCE_DOES_NOT_MATCH, name ? name : "?",
                          "the manifest lists it, and it is not there");
        else if (!digest_is(file, text_of(item, "sha256")))
            evidence_tell(v, EVIDENCE_PART_FILES, EVIDENCE_DOES_NOT_MATCH, name,
                          "its SHA-256 is not the one in the manifest");
    }
    for (size_t i = 0; i < files->count; i++)
        if (is_content(files->items[i].name) && !is_listed(list, files->items[i].name))
            evidence_tell(v, EVIDENCE_PART_FILES, EVIDENCE_DOES_NOT_MATCH, files->items[i].name,
                          "the manifest does not list it");
    if (v->wrong == wrong)
        evidence_tell(v, EVIDENCE_PART_FILES, EVIDENCE_MATCHES, NULL,
                      "%zu files have the SHA-256 that the manifest lists, and there are no others",
                      count);
}

/* --- report, rules, extracts ------------------------------------------------------------ */

static void check_rules(const struct evidence_bundle *b, struct evidence_verdict *v)
{
    const cJSON *pack;
    size_t wrong = v->wrong, count = 0;

    cJSON_ArrayForEach(pack, get(get(b->report, "tool"), "rules"))
    {
        const char *name = text_of(pack, "pack");
        const struct evidence_file *file;
        struct pica_text path = { 0 };

        pica_text_addf(&path, EVIDENCE_RULES "%s.json", name ? name : "?");
        v->failed |= path.failed;
        file = path.failed ? NULL : evidence_find(&b->archive.files, path.data);
        if (!file || !digest_is(file, text_of(pack, "sha256")))
            evidence_tell(v, EVIDENCE_PART_RULES, EVIDENCE_DOES_NOT_MATCH, path.data,
                          "this is not the rule pack by which was judged");
        pica_text_finish(&path);
        count++;
    }
    if (v->wrong == wrong)
        evidence_tell(v, EVIDENCE_PART_RULES, EVIDENCE_MATCHES, NULL,
                      "%zu rule packs are those that the report names", count);
}

/* The digest that the report gives of a DEX file, or NULL. */
static const char *dex_digest(const cJSON *report, const char *entry)
{
    const cJSON *dex;

    cJSON_ArrayForEach(dex, get(get(report, "sample"), "dex"))
    {
        if (is(text_of(dex, "name"), entry))
            return text_of(dex, "sha256");
    }
    return NULL;
}

static enum pica_status open_extracts(const struct evidence_bundle *b,
                                      struct evidence_extracts *ret, struct evidence_verdict *v,
                                      struct pica_error *err)
{
    enum pica_status st = PICA_OK;
    const cJSON *item;
    size_t wrong = v->wrong, count = 0;

    cJSON_ArrayForEach(item, get(b->manifest, "extracts"))
    {
        const char *entry = text_of(item, "entry"), *name = text_of(item, "file");
        const struct evidence_file *file = name ? evidence_find(&b->archive.files, name) : NULL;
        const char *digest = entry ? dex_digest(b->report, entry) : NULL;

        count++;
        if (!entry || !file || !begins(name, EVIDENCE_EXTRACTS)) {
            evidence_tell(v, EVIDENCE_PART_EXTRACTS, EVIDENCE_DOES_NOT_MATCH, name,
                          "the bundle has no such file");
            continue;
        }
        if (digest && !digest_is(file, digest))
            evidence_tell(v, EVIDENCE_PART_EXTRACTS, EVIDENCE_DOES_NOT_MATCH, name,
                          "its SHA-256 is not that of %s in the report", entry);
        if (st == PICA_OK)
            st = evidence_extracts_add(ret, entry, name, file->bytes, err);
    }
    if (v->wrong == wrong)
        evidence_tell(v, EVIDENCE_PART_EXTRACTS, EVIDENCE_MATCHES, NULL,
                      "%zu entries of the package are there", count);
    return st;
}

/* --- findings and chain ------------------------------------------------------------------ */

static void compare_exhibits(const struct evidence_files *made, const struct evidence_files *there,
                             struct evidence_verdict *v)
{
    for (size_t i = 0; i < made->count; i++) {
        const struct evidence_file *file = evidence_find(there, made->items[i].name);

        if (!file)
            evidence_tell(v, EVIDENCE_PART_FINDINGS, EVIDENCE_DOES_NOT_MATCH, made->items[i].name,
                          "the report has this finding, and the bundle no file of it");
        else if (!pica_span_equal(file->bytes, made->items[i].bytes))
            evidence_tell(v, EVIDENCE_PART_FINDINGS, EVIDENCE_DOES_NOT_MATCH, file->name,
                          "it is not what the report and the extracts give");
    }
    for (size_t i = 0; i < there->count; i++)
        if (begins(there->items[i].name, EVIDENCE_FINDINGS) &&
            !evidence_find(made, there->items[i].name))
            evidence_tell(v, EVIDENCE_PART_FINDINGS, EVIDENCE_DOES_NOT_MATCH, there->items[i].name,
                          "the report has no such finding");
}

static enum pica_status check_findings(const struct evidence_bundle *b,
                                       struct evidence_extracts *extracts,
                                       struct evidence_verdict *v, struct pica_error *err)
{
    struct evidence_files made = { 0 };
    struct evidence_exhibits exhibits = { 0 };
    size_t wrong = v->wrong;
    enum pica_status st = evidence_exhibits_make(b->report, extracts, &made, &exhibits, err);

    if (st == PICA_OK)
        compare_exhibits(&made, &b->archive.files, v);
    for (size_t i = 0; i < exhibits.mismatch_count; i++) {
        const struct evidence_mismatch *m = &exhibits.mismatches[i];

        struct pica_text where = { 0 };

        pica_text_addf(&where, "%s: %s %s", made.items[m->finding].name, m->role, m->place);
        v->failed |= where.failed;
        evidence_tell_word(v, EVIDENCE_PART_FINDINGS, EVIDENCE_DOES_NOT_MATCH, where.data, m->why);
        pica_text_finish(&where);
    }
    if (st == PICA_OK && v->wrong == wrong)
        evidence_tell(v, EVIDENCE_PART_FINDINGS, EVIDENCE_MATCHES, NULL,
                      "%zu findings: what stands at each of their %zu places was looked up in the "
                      "extracts again",
                      made.count, exhibits.place_count);
    if (st == PICA_OK && exhibits.beyond)
        evidence_tell(v, EVIDENCE_PART_FINDINGS, EVIDENCE_NOT_CHECKED, NULL,
                      "%zu places lie in entries of which the bundle has no extract",
                      exhibits.beyond);
    evidence_exhibits_finish(&exhibits);
    evidence_files_finish(&made);
    return st;
}

/* The manifest as report and files give it, the chain with it. */
static enum pica_status check_chain(const struct evidence_bundle *b, struct evidence_verdict *v,
                                    struct pica_error *err)
{
    const struct evidence_file *file = evidence_find(&b->archive.files, EVIDENCE_MANIFEST);
    struct evidence_files contents = { 0 };
    struct pica_text made = { 0 };
    cJSON *again = NULL;
    enum pica_status st = PICA_OK;

    for (size_t i = 0; i < b->archive.files.count && st == PICA_OK; i++)
        if (is_content(b->archive.files.items[i].name))
            st = evidence_add(&contents, b->archive.files.items[i].name,
                              b->archive.files.items[i].bytes, err);
    if (st == PICA_OK)
        st = evidence_manifest_make(b->report, &contents, get(b->manifest, "settings"),
                                    get(b->manifest, "extracts"), &made, err);
    if (st == PICA_OK)
        st = pica_json_parse(pica_span_of(made.data, made.len), &again, err);
    if (st == PICA_OK && !cJSON_Compare(get(again, "chain"), get(b->manifest, "chain"), true))
        evidence_tell(v, EVIDENCE_PART_CHAIN, EVIDENCE_DOES_NOT_MATCH, EVIDENCE_MANIFEST,
                      "the chain over report and findings ends otherwise");
    else if (st == PICA_OK)
        evidence_tell(v, EVIDENCE_PART_CHAIN, EVIDENCE_MATCHES, NULL, "ends in %s",
                      text_of(get(b->manifest, "chain"), "end"));
    if (st == PICA_OK && !pica_span_equal(file->bytes, pica_span_of(made.data, made.len)))
        evidence_tell(v, EVIDENCE_PART_MANIFEST, EVIDENCE_DOES_NOT_MATCH, EVIDENCE_MANIFEST,
                      "it is not what the report and the files give");
    else if (st == PICA_OK)
        evidence_tell(v, EVIDENCE_PART_MANIFEST, EVIDENCE_MATCHES, NULL,
                      "it is what the report and the files give");
    cJSON_Delete(again);
    pica_text_finish(&made);
    evidence_files_finish(&contents);
    return st;
}

/* --- all of it ------------------------------------------------------------------------------ */

static enum pica_status check(struct evidence_bundle *b, struct evidence_verdict *v,
                              struct pica_error *err)
{
    const struct evidence_files *files = &b->archive.files;
    struct evidence_extracts extracts = { 0 };
    enum pica_status st = PICA_OK;

    check_archive(&b->archive, v);
    b->manifest = read_json(files, EVIDENCE_MANIFEST, "pica.bundle/1", EVIDENCE_PART_MANIFEST, v);
    if (b->manifest)
        check_files(b, v);
    b->report = read_json(files, EVIDENCE_REPORT, "pica.report/1", EVIDENCE_PART_REPORT, v);
    if (!b->manifest || !b->report)
        return PICA_OK;
    check_rules(b, v);
    st = open_extracts(b, &extracts, v, err);
    if (st == PICA_OK)
        st = check_findings(b, &extracts, v, err);
    if (st == PICA_OK)
        st = check_chain(b, v, err);
    evidence_extracts_finish(&extracts);
    return st;
}

enum pica_status evidence_bundle_verify(struct pica_span bytes, struct evidence_bundle *ret,
                                        struct evidence_verdict *v, struct pica_error *err)
{
    enum pica_status st;

    *ret = (struct evidence_bundle){ .manifest = NULL };
    st = evidence_archive_read(bytes, &ret->archive, err);
    if (st == PICA_OK)
        st = check(ret, v, err);
    if (st == PICA_OK && v->failed)
        st = pica_fail_nomem(err);
    if (st != PICA_OK)
        evidence_bundle_finish(ret);
    return st;
}

void evidence_bundle_finish(struct evidence_bundle *b)
{
    cJSON_Delete(b->manifest);
    cJSON_Delete(b->report);
    evidence_archive_finish(&b->archive);
    *b = (struct evidence_bundle){ .manifest = NULL };
}

/* --- the package ---------------------------------------------------------------------------- */

void evidence_settings(const struct evidence_bundle *b, struct pica_limits *limits,
                       const char **ret_on, enum pica_lang *ret_lang, struct evidence_verdict *v)
{
    const cJSON *settings = get(b->manifest, "settings"), *limit;

    *limits = pica_limits_default;
    *ret_on = text_of(settings, "on");
    *ret_lang = is(text_of(settings, "lang"), "en") ? PICA_EN : PICA_ZH;
    cJSON_ArrayForEach(limit, get(settings, "limits"))
    {
        struct pica_text assignment = { 0 };
        struct pica_error err;

        pica_text_addf(&assignment, "%s=%.0f", limit->string, limit->valuedouble);
        if (assignment.failed)
            v->failed = true;
        else if (pica_limits_set(limits, assignment.data, &err) != PICA_OK)
            evidence_tell(v, EVIDENCE_PART_PACKAGE, EVIDENCE_NOT_CHECKED, assignment.data,
                          "this version of pica has no such limit");
        pica_text_finish(&assignment);
    }
}

const char *evidence_file_name(const struct evidence_bundle *b)
{
    return text_of(get(b->report, "sample"), "file_name");
}

static enum pica_status check_entries(const struct evidence_bundle *b,
                                      const struct scan_result *again, struct evidence_verdict *v,
                                      struct pica_error *err)
{
    enum pica_status st = PICA_OK;
    const cJSON *item;
    size_t wrong = v->wrong, count = 0;

    cJSON_ArrayForEach(item, get(b->manifest, "extracts"))
    {
        const char *entry = text_of(item, "entry"), *name = text_of(item, "file");
        const struct evidence_file *file = name ? evidence_find(&b->archive.files, name) : NULL;
        struct pica_span bytes = { 0 };
        uint8_t *owned = NULL;

        if (!entry || !file || st != PICA_OK)
            continue;
        st = scan_entry_bytes(again, entry, &bytes, &owned, err);
        if (st == PICA_OK && (!bytes.data || !pica_span_equal(bytes, file->bytes)))
            evidence_tell(v, EVIDENCE_PART_PACKAGE, EVIDENCE_DOES_NOT_MATCH, name,
                          "the package's %s holds something else", entry);
        free(owned);
        count++;
    }
    if (st == PICA_OK && v->wrong == wrong)
        evidence_tell(v, EVIDENCE_PART_PACKAGE, EVIDENCE_MATCHES, NULL,
                      "%zu extracts are entries of it, byte for byte", count);
    return st;
}

/* Keys of the report whose values are not the same. */
static void list_differences(const cJSON *then, const cJSON *now, struct pica_text *out)
{
    const cJSON *item;

    cJSON_ArrayForEach(item, then)
    {
        if (!cJSON_Compare(item, get(now, item->string), true))
            pica_text_addf(out, "%s%s", out->len ? ", " : "", item->string);
    }
}

static enum pica_status check_again(const struct evidence_bundle *b, struct pica_span report,
                                    struct evidence_verdict *v, struct pica_error *err)
{
    const struct evidence_file *file = evidence_find(&b->archive.files, EVIDENCE_REPORT);
    struct pica_text keys = { 0 };
    cJSON *again;
    enum pica_status st;

    if (pica_span_equal(report, file->bytes)) {
        evidence_tell(v, EVIDENCE_PART_PACKAGE, EVIDENCE_MATCHES, NULL,
                      "scanned again, it gives the same report, byte for byte");
        return PICA_OK;
    }
    st = pica_json_parse(report, &again, err);
    if (st != PICA_OK)
        return st;
    list_differences(b->report, again, &keys);
    if (!is(text_of(get(b->report, "tool"), "version"), text_of(get(again, "tool"), "version")))
        evidence_tell(
            v, EVIDENCE_PART_PACKAGE, EVIDENCE_NOT_CHECKED, NULL,
            "the report is of pica %s, which would have to scan again; this is %s (other: "
            "%s)",
            text_of(get(b->report, "tool"), "version"), text_of(get(again, "tool"), "version"),
            keys.len ? keys.data : "-");
    else
        evidence_tell(v, EVIDENCE_PART_PACKAGE, EVIDENCE_DOES_NOT_MATCH, NULL,
                      "scanned again, it gives another report (%s)", keys.len ? keys.data : "-");
    cJSON_Delete(again);
    st = keys.failed ? pica_fail_nomem(err) : PICA_OK;
    pica_text_finish(&keys);
    return st;
}

enum pica_status evidence_package_verify(const struct evidence_bundle *b,
                                         const struct scan_result *again, struct pica_span report,
                                         struct evidence_verdict *v, struct pica_error *err)
{
    const char *sha256 = text_of(get(b->report, "sample"), "sha256");
    enum pica_status st = PICA_OK;

    if (is(sha256, again->digests[PICA_SHA256]))
        evidence_tell(v, EVIDENCE_PART_PACKAGE, EVIDENCE_MATCHES, NULL, "its SHA-256 is %s",
                      again->digests[PICA_SHA256]);
    else
        evidence_tell(v, EVIDENCE_PART_PACKAGE, EVIDENCE_DOES_NOT_MATCH, NULL,
                      "its SHA-256 is %s, that of the sample %s", again->digests[PICA_SHA256],
                      sha256 ? sha256 : "?");
    st = check_entries(b, again, v, err);
    return st == PICA_OK ? check_again(b, report, v, err) : st;
}
