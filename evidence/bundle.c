#include "evidence/bundle.h"

#include "base/digest.h"
#include "base/json_write.h"
#include "scan/entry_bytes.h"

#include "readme.inc"

#include <stdlib.h>

#define NAME_SHOWN 80u /* characters of an entry's name in that of its file */

static const cJSON *get(const cJSON *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

/* --- extracts ------------------------------------------------------------------------ */

struct making {
    const struct evidence_source *source;
    struct pica_error *err;
    char **entries; /* malloc'ed, each of them too; sorted at the end */
    size_t entry_count, entry_cap;
};

static bool entry_wanted(void *context, const char *entry)
{
    struct making *m = context;
    char *copy;

    for (size_t i = m->entry_count; i-- > 0;)
        if (strcmp(m->entries[i], entry) == 0)
            return true;
    copy = strdup(entry);
    if (!copy || !pica_grow(&m->entries, &m->entry_cap, m->entry_count + 1, sizeof *m->entries)) {
        free(copy);
        (void)!pica_fail_nomem(m->err);
        return false;
    }
    m->entries[m->entry_count++] = copy;
    return true;
}

static int text_compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* "extracts/001-base.apk_classes.dex": told apart by the number, the rest is for people. */
static void file_name(size_t number, const char *entry, struct pica_text *out)
{
    size_t len = strlen(entry), skip = len > NAME_SHOWN ? len - NAME_SHOWN : 0;

    pica_text_addf(out, EVIDENCE_EXTRACTS "%03zu-", number + 1);
    for (const char *p = entry + skip; *p; p++) {
        bool plain = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') ||
                     (*p >= '0' && *p <= '9') || *p == '.' || *p == '-';

        pica_text_add_char(out, plain ? *p : '_');
    }
}

/* The entry's bytes as a file, unless another name has brought them already. */
static enum pica_status add_extract(struct making *m, const char *entry, size_t *number,
                                    struct evidence_extracts *extracts,
                                    struct evidence_files *files)
{
    struct pica_text name = { 0 };
    struct pica_span bytes;
    uint8_t *owned;
    const char *file = NULL;
    enum pica_status st = scan_entry_bytes(m->source->result, entry, &bytes, &owned, m->err);

    if (st != PICA_OK || !bytes.data)
        return st;
    for (size_t i = 0; i < files->count && !owned; i++)
        if (files->items[i].bytes.data == bytes.data && files->items[i].bytes.len == bytes.len)
            file = files->items[i].name;
    if (!file) {
        file_name((*number)++, entry, &name);
        st = name.failed ? pica_fail_nomem(m->err)
                         : evidence_add_owned(files, name.data, bytes, &owned, m->err);
        file = name.data;
    }
    if (st == PICA_OK)
        st = evidence_extracts_add(extracts, entry, file, bytes, m->err);
    free(owned);
    pica_text_finish(&name);
    return st;
}

static enum pica_status add_extracts(struct making *m, const cJSON *report,
                                     struct evidence_extracts *extracts,
                                     struct evidence_files *files)
{
    enum pica_status st = PICA_OK;
    size_t number = 0;

    if (!evidence_entries(report, entry_wanted, m, m->err))
        return m->err->status;
    if (m->entry_count)
        qsort(m->entries, m->entry_count, sizeof *m->entries, text_compare);
    for (size_t i = 0; i < m->entry_count && st == PICA_OK; i++)
        st = add_extract(m, m->entries[i], &number, extracts, files);
    return st;
}

/* --- rules and settings --------------------------------------------------------------- */

static enum pica_status add_rules(const struct rule_set *rules, struct evidence_files *files,
                                  struct pica_error *err)
{
    enum pica_status st = PICA_OK;

    for (size_t i = 0; i < rule_set_pack_count(rules) && st == PICA_OK; i++) {
        const struct rule_pack *pack = rule_set_pack(rules, i);
        struct pica_text name = { 0 };

        pica_text_addf(&name, EVIDENCE_RULES "%s.json", pack->name);
        st = name.failed ? pica_fail_nomem(err) : evidence_add(files, name.data, pack->text, err);
        pica_text_finish(&name);
    }
    return st;
}

/* What changes a report besides package, rules and version, as JSON. */
static cJSON *settings_of(const struct evidence_source *source)
{
    cJSON *settings = cJSON_CreateObject(), *limits;

    if (!settings)
        return NULL;
    if (!cJSON_AddStringToObject(settings, "lang", source->lang == PICA_ZH ? "zh" : "en") ||
        (source->on && !cJSON_AddStringToObject(settings, "on", source->on)))
        goto fail;
    limits = cJSON_AddObjectToObject(settings, "limits");
    if (!limits)
        goto fail;
#define X(name, value, unit, reason)                                                               \
    if (source->limits->name != pica_limits_default.name &&                                        \
        !cJSON_AddNumberToObject(limits, #name, (double)source->limits->name))                     \
        goto fail;
#include "base/limits.def"
#undef X
    return settings;
fail:
    cJSON_Delete(settings);
    return NULL;
}

/* --- the manifest ---------------------------------------------------------------------- */

static void copy_keys(struct pica_json *j, const cJSON *from, const char *const *keys, size_t count)
{
    pica_json_object(j);
    for (size_t i = 0; i < count; i++)
        if (get(from, keys[i])) {
            pica_json_key(j, keys[i]);
            evidence_json_copy(j, get(from, keys[i]));
        }
    pica_json_object_end(j);
}

static void add_files(struct pica_json *j, const struct evidence_files *files)
{
    pica_json_key(j, "files");
    pica_json_array(j);
    for (size_t i = 0; i < files->count; i++) {
        char hex[PICA_DIGEST_HEX];

        pica_digest_hex(PICA_SHA256, files->items[i].bytes, hex);
        pica_json_object(j);
        pica_json_key_text(j, "name", files->items[i].name);
        pica_json_key_number(j, "size", (int64_t)files->items[i].bytes.len);
        pica_json_key_text(j, "sha256", hex);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

/* c(n): SHA-256 of the hexadecimal texts of c(n-1) and of the digest, one behind the other. */
static void chain_on(char chain[PICA_DIGEST_HEX], const char *digest)
{
    struct pica_hasher h;

    pica_hasher_init(&h);
    h.wanted[PICA_SHA256] = true;
    pica_hasher_add(&h, pica_span_str(chain));
    pica_hasher_add(&h, pica_span_str(digest));
    pica_hasher_hex(&h, PICA_SHA256, chain);
}

static enum pica_status add_chain(struct pica_json *j, const cJSON *report,
                                  const struct evidence_files *files, struct pica_error *err)
{
    const struct evidence_file *file = evidence_find(files, EVIDENCE_REPORT);
    char chain[PICA_DIGEST_HEX] = "";
    const cJSON *finding;
    size_t number = 0;

    pica_json_key(j, "chain");
    pica_json_object(j);
    if (file)
        pica_digest_hex(PICA_SHA256, file->bytes, chain);
    pica_json_key_text(j, "begin", chain);
    pica_json_key(j, "findings");
    pica_json_array(j);
    cJSON_ArrayForEach(finding, get(report, "findings"))
    {
        char *name = evidence_exhibit_name(finding, number++), digest[PICA_DIGEST_HEX] = "";

        if (!name)
            return pica_fail_nomem(err);
        file = evidence_find(files, name);
        if (file)
            pica_digest_hex(PICA_SHA256, file->bytes, digest);
        chain_on(chain, digest);
        pica_json_object(j);
        pica_json_key_text(j, "file", name);
        pica_json_key_text(j, "sha256", digest);
        pica_json_key_text(j, "chain", chain);
        pica_json_object_end(j);
        free(name);
    }
    pica_json_array_end(j);
    pica_json_key_text(j, "end", chain);
    pica_json_object_end(j);
    return PICA_OK;
}

enum pica_status evidence_manifest_make(const cJSON *report, const struct evidence_files *files,
                                        const cJSON *settings, const cJSON *extracts,
                                        struct pica_text *out, struct pica_error *err)
{
    static const char *const sample_keys[] = { "file_name",    "size",    "sha256",  "sha1",
                                               "md5",          "sm3",     "package", "version_code",
                                               "version_name", "packages" };
    struct pica_json j = { .out = out, .first = true };
    enum pica_status st;

    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.bundle/1");
    pica_json_key(&j, "tool");
    evidence_json_copy(&j, get(report, "tool"));
    pica_json_key(&j, "sample");
    copy_keys(&j, get(report, "sample"), sample_keys, sizeof sample_keys / sizeof *sample_keys);
    pica_json_key(&j, "settings");
    evidence_json_copy(&j, settings);
    add_files(&j, files);
    pica_json_key(&j, "extracts");
    evidence_json_copy(&j, extracts);
    st = add_chain(&j, report, files, err);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
    return st == PICA_OK && out->failed ? pica_fail_nomem(err) : st;
}

static cJSON *extract_list(const struct making *m, const struct evidence_extracts *extracts)
{
    cJSON *list = cJSON_CreateArray();

    for (size_t i = 0; list && i < m->entry_count; i++) {
        const char *file = evidence_extracts_file(extracts, m->entries[i]);
        cJSON *item = file ? cJSON_CreateObject() : NULL;

        if (!file)
            continue;
        if (!item || !cJSON_AddStringToObject(item, "entry", m->entries[i]) ||
            !cJSON_AddStringToObject(item, "file", file) || !cJSON_AddItemToArray(list, item)) {
            cJSON_Delete(item);
            cJSON_Delete(list);
            return NULL;
        }
    }
    return list;
}

/* --- all of it ---------------------------------------------------------------------------- */

/* A place that does not hold is no evidence: rather no bundle than a wrong one. */
static enum pica_status refuse_mismatch(const struct evidence_exhibits *e, struct pica_error *err)
{
    if (e->mismatch_count == 0)
        return PICA_OK;
    return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                     "the report names a place that does not hold: %s", e->mismatches[0].place);
}

static enum pica_status make(struct making *m, const cJSON *report,
                             struct evidence_extracts *extracts, struct evidence_files *files)
{
    const struct evidence_source *source = m->source;
    struct evidence_files taken = { 0 }; /* extracts stand behind what is made of them */
    struct evidence_exhibits exhibits = { 0 };
    cJSON *settings = NULL, *list = NULL;
    struct pica_text manifest = { 0 };
    enum pica_status st =
        evidence_add(files, EVIDENCE_README, pica_span_of(readme, sizeof readme), m->err);

    if (st == PICA_OK)
        st = evidence_add(files, EVIDENCE_REPORT, source->report, m->err);
    for (size_t i = 0; st == PICA_OK && source->printed && i < source->printed->count; i++)
        st = evidence_add(files, source->printed->items[i].name, source->printed->items[i].bytes,
                          m->err);
    if (st == PICA_OK)
        st = add_extracts(m, report, extracts, &taken);
    if (st == PICA_OK)
        st = evidence_exhibits_make(report, extracts, files, &exhibits, m->err);
    if (st == PICA_OK)
        st = refuse_mismatch(&exhibits, m->err);
    for (size_t i = 0; i < taken.count && st == PICA_OK; i++)
        st = evidence_add_owned(files, taken.items[i].name, taken.items[i].bytes,
                                &taken.items[i].owned, m->err);
    if (st == PICA_OK)
        st = add_rules(source->result->rules, files, m->err);
    if (st == PICA_OK) {
        settings = settings_of(source);
        list = extract_list(m, extracts);
        st = settings && list
                 ? evidence_manifest_make(report, files, settings, list, &manifest, m->err)
                 : pica_fail_nomem(m->err);
    }
    if (st == PICA_OK)
        st = evidence_add_text(files, EVIDENCE_MANIFEST, &manifest, m->err);
    pica_text_finish(&manifest);
    cJSON_Delete(settings);
    cJSON_Delete(list);
    evidence_exhibits_finish(&exhibits);
    evidence_files_finish(&taken);
    return st;
}

enum pica_status evidence_bundle_make(const struct evidence_source *source,
                                      struct evidence_files *files, struct pica_error *err)
{
    struct making m = { .source = source, .err = err };
    struct evidence_extracts extracts = { 0 };
    cJSON *report;
    enum pica_status st = pica_json_parse(source->report, &report, err);

    if (st != PICA_OK)
        return st;
    st = make(&m, report, &extracts, files);
    for (size_t i = 0; i < m.entry_count; i++)
        free(m.entries[i]);
    free(m.entries);
    evidence_extracts_finish(&extracts);
    cJSON_Delete(report);
    return st;
}
