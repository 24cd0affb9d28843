#include "report/sarif_place.h"

#include "report/json_parts.h"
#include "scan/detail.h"

void report_sarif_add_message(struct pica_text *t, const char *text)
{
    bool linked = strstr(text, "](") != NULL;

    for (const char *p = text; *p; p++) {
        bool digit = p[0] == '{' && p[1] >= '0' && p[1] <= '9';

        if (linked && (*p == '[' || *p == ']' || *p == '\\'))
            pica_text_add_char(t, '\\');
        pica_text_add_char(t, *p);
        if (!digit)
            continue;
        pica_text_add_char(t, '{');
        while (p[1] && p[1] != '}')
            pica_text_add_char(t, *++p);
        if (p[1])
            pica_text_add_char(t, '}');
    }
}

/* RFC 3986: whatever is neither unreserved nor a slash becomes %NN. */
static void add_uri(struct pica_text *t, const char *path)
{
    for (const unsigned char *p = (const unsigned char *)path; *p; p++) {
        bool plain = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') ||
                     (*p >= '0' && *p <= '9') || strchr("-._~/$!", *p);

        if (plain)
            pica_text_add_char(t, (char)*p);
        else
            pica_text_addf(t, "%%%02X", *p);
    }
}

static void key_uri(struct pica_json *j, const char *path)
{
    struct pica_text uri = { 0 };

    /* An entry may begin with slashes, which would make another address of it. */
    while (*path == '/')
        path++;
    add_uri(&uri, *path ? path : "package");
    pica_json_key_text(j, "uri", uri.data);
    j->out->failed |= uri.failed;
    pica_text_finish(&uri);
}

/* --- files of the package, section 3.24 -------------------------------------------- */

/* The package is the first artifact, its DEX files follow. */
static int64_t artifact_of(const struct scan_result *r, const char *entry)
{
    for (size_t i = 0; i < r->dex_count; i++)
        if (strcmp(r->dex[i].name, entry) == 0)
            return (int64_t)i + 1;
    return -1;
}

static void key_hash(struct pica_json *j, const char *name, const char *hex)
{
    if (*hex)
        pica_json_key_text(j, name, hex);
}

void report_sarif_artifacts(struct report_sarif *s, const struct scan_result *r)
{
    struct pica_json *j = &s->json;

    report_key_array(j, "artifacts");
    pica_json_object(j);
    report_key_object(j, "location");
    key_uri(j, r->file_name);
    pica_json_object_end(j);
    pica_json_key_number(j, "length", (int64_t)r->size);
    pica_json_key_text(j, "mimeType", "application/vnd.android.package-archive");
    report_key_object(j, "hashes");
    key_hash(j, "sha-256", r->digests[PICA_SHA256]);
    key_hash(j, "sha-1", r->digests[PICA_SHA1]);
    key_hash(j, "md5", r->digests[PICA_MD5]);
    key_hash(j, "sm3", r->digests[PICA_SM3]);
    pica_json_object_end(j);
    report_key_array(j, "roles");
    pica_json_string(j, pica_span_str("analysisTarget"));
    pica_json_array_end(j);
    pica_json_object_end(j);
    for (size_t i = 0; i < r->dex_count; i++) {
        pica_json_object(j);
        report_key_object(j, "location");
        key_uri(j, r->dex[i].name);
        pica_json_object_end(j);
        pica_json_key_number(j, "parentIndex", 0);
        pica_json_key_text(j, "mimeType", "application/vnd.android.dex");
        report_key_object(j, "hashes");
        key_hash(j, "sha-256", r->dex[i].sha256);
        pica_json_object_end(j);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

/* --- places --------------------------------------------------------------------------- */

/* Obfuscators write "SourceFile", "r8-map-id-..." or nothing: only what looks like a file counts.
 */
static bool is_source_name(const char *name)
{
    const char *dot = name ? strrchr(name, '.') : NULL;

    return dot && dot != name && dot[1] && !strpbrk(name, "/\\") && strlen(name) < 200;
}

/* "sources/com/a/B.java", of the package that the class stands in. */
static void key_source_uri(struct pica_json *j, const struct report_sarif *s,
                           const char *class_name, const char *source)
{
    const char *end = strrchr(class_name, '/');
    struct pica_text path = { 0 };

    if (s->sources && *s->sources) {
        size_t n = strlen(s->sources);

        while (n && s->sources[n - 1] == '/')
            n--;
        pica_text_add_span(&path, pica_span_of((const uint8_t *)s->sources, n));
        pica_text_add_char(&path, '/');
    }
    if (end && end > class_name + 1)
        pica_text_add_span(&path, pica_span_of((const uint8_t *)class_name + 1,
                                               (size_t)(end - class_name - 1) + 1));
    pica_text_add(&path, source);
    if (path.data)
        key_uri(j, path.data);
    j->out->failed |= path.failed;
    pica_text_finish(&path);
}

static void key_physical(struct report_sarif *s, const struct scan_result *r,
                         const struct pica_place *p)
{
    struct pica_json *j = &s->json;
    const struct scan_excerpt *e = scan_excerpt_find(r, p);
    int64_t artifact = p->entry ? artifact_of(r, p->entry) : 0;

    report_key_object(j, "physicalLocation");
    report_key_object(j, "artifactLocation");
    if (e && e->line && is_source_name(e->source)) {
        key_source_uri(j, s, p->class_name, e->source);
        pica_json_key_text(j, "uriBaseId", "%SRCROOT%");
        pica_json_object_end(j);
        report_key_object(j, "region");
        pica_json_key_number(j, "startLine", e->line);
        pica_json_object_end(j);
        pica_json_object_end(j);
        return;
    }
    key_uri(j, p->entry ? p->entry : r->file_name);
    if (artifact >= 0)
        pica_json_key_number(j, "index", artifact);
    pica_json_object_end(j);
    if (p->file_offset <= INT64_MAX) {
        report_key_object(j, "region");
        pica_json_key_number(j, "byteOffset", (int64_t)p->file_offset);
        if (p->bytes.len)
            pica_json_key_number(j, "byteLength", (int64_t)p->bytes.len);
        pica_json_object_end(j);
    }
    pica_json_object_end(j);
}

/* "com.a.B" of "Lcom/a/B;". */
static void add_dotted(struct pica_text *t, const char *class_name)
{
    size_t n = strlen(class_name);
    bool named = n > 2 && class_name[0] == 'L' && class_name[n - 1] == ';';

    for (size_t i = named; i < n - named; i++)
        pica_text_add_char(t, class_name[i] == '/' ? '.' : class_name[i]);
}

static void key_logical(struct pica_json *j, const struct pica_place *p)
{
    struct pica_text full = { 0 }, raw = { 0 };

    if (!p->class_name)
        return;
    add_dotted(&full, p->class_name);
    pica_text_add(&raw, p->class_name);
    if (p->method) {
        pica_text_addf(&full, ".%s", p->method);
        pica_text_addf(&raw, "->%s", p->method);
    }
    report_key_array(j, "logicalLocations");
    pica_json_object(j);
    pica_json_key_text(j, "fullyQualifiedName", full.data);
    pica_json_key_text(j, "decoratedName", raw.data);
    pica_json_key_text(j, "kind", p->method ? "function" : "type");
    pica_json_object_end(j);
    pica_json_array_end(j);
    j->out->failed |= full.failed || raw.failed;
    pica_text_finish(&full);
    pica_text_finish(&raw);
}

static void key_binary(struct pica_json *j, const struct pica_place *p)
{
    if (!p->entry)
        return;
    report_key_object(j, "properties");
    pica_json_key(j, "place");
    report_json_place(j, p);
    pica_json_object_end(j);
}

void report_sarif_location(struct report_sarif *s, const struct scan_result *r,
                           const struct pica_place *p, const char *message)
{
    struct pica_json *j = &s->json;

    pica_json_object(j);
    key_physical(s, r, p);
    key_logical(j, p);
    if (message) {
        struct pica_text safe = { 0 };

        report_sarif_add_message(&safe, message);
        report_key_object(j, "message");
        pica_json_key_text(j, "text", safe.data);
        pica_json_object_end(j);
        j->out->failed |= safe.failed;
        pica_text_finish(&safe);
    }
    key_binary(j, p);
    pica_json_object_end(j);
}
