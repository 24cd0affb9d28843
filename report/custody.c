#include "report/custody.h"

#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>

static const struct row {
    const char *section, *key, *label;
} rows[CUSTODY_FIELDS] = {
#define X(id, section, key, label) [CUSTODY_##id] = { section, key, label },
#include "report/custody.def"
#undef X
};

const char *report_custody_label(enum custody_field field)
{
    return rows[field].label;
}

struct reader {
    struct custody *c;
    struct pica_span text;
    const char *label;
    struct pica_error *err;
};

/* Says where in the file the mistake is that *r->err tells of. */
static enum pica_status at(const struct reader *r, const char *path, enum pica_status st)
{
    char frame[96];

    snprintf(frame, sizeof frame, "%.40s:%u%s%.40s", r->label, pica_json_line(r->text, path),
             *path ? ": " : "", path);
    (void)pica_fail_in(r->err, frame);
    return st;
}

static enum pica_status read_text(const struct reader *r, const cJSON *v, const char *path,
                                  const char **ret)
{
    if (!cJSON_IsString(v) || !v->valuestring)
        return at(r, path, pica_fail(r->err, PICA_E_USAGE, PICA_NOWHERE, "must be a text"));
    *ret = v->valuestring;
    return PICA_OK;
}

static enum pica_status read_section(const struct reader *r, const cJSON *section)
{
    const cJSON *v;
    char path[128];

    if (!cJSON_IsObject(section))
        return at(r, section->string,
                  pica_fail(r->err, PICA_E_USAGE, PICA_NOWHERE, "must be an object"));
    for (v = section->child; v; v = v->next) {
        enum pica_status st = PICA_OK;
        int f = 0;

        snprintf(path, sizeof path, "%.50s.%.60s", section->string, v->string);
        while (f < CUSTODY_FIELDS && (strcmp(rows[f].section, section->string) != 0 ||
                                      strcmp(rows[f].key, v->string) != 0))
            f++;
        if (f == CUSTODY_FIELDS)
            return at(r, path, pica_fail(r->err, PICA_E_USAGE, PICA_NOWHERE, "unknown key"));
        st = read_text(r, v, path, &r->c->fields[f]);
        if (st != PICA_OK)
            return st;
    }
    return PICA_OK;
}

/* An object of texts, by their keys; the others are untouched. */
static enum pica_status read_object(const struct reader *r, const cJSON *o, const char *path,
                                    const char *const *keys, const char **const *slots,
                                    size_t count)
{
    const cJSON *v;
    char below[128];

    if (!cJSON_IsObject(o))
        return at(r, path, pica_fail(r->err, PICA_E_USAGE, PICA_NOWHERE, "must be an object"));
    for (v = o->child; v; v = v->next) {
        enum pica_status st;
        size_t k = 0;

        snprintf(below, sizeof below, "%.60s.%.60s", path, v->string);
        while (k < count && strcmp(keys[k], v->string) != 0)
            k++;
        if (k == count)
            return at(r, below, pica_fail(r->err, PICA_E_USAGE, PICA_NOWHERE, "unknown key"));
        st = read_text(r, v, below, slots[k]);
        if (st != PICA_OK)
            return st;
    }
    return PICA_OK;
}

static enum pica_status read_person(const struct reader *r, const cJSON *o, const char *path,
                                    struct custody_person *ret)
{
    static const char *const keys[] = { "name", "licence" };
    const char **const slots[] = { &ret->name, &ret->licence };

    *ret = (struct custody_person){ "", "" };
    return read_object(r, o, path, keys, slots, 2);
}

static enum pica_status read_entry(const struct reader *r, const cJSON *o, const char *path,
                                   struct custody_entry *ret)
{
    static const char *const keys[] = { "time", "who", "action", "sha256_before", "sha256_after" };
    const char **const slots[] = { &ret->time, &ret->who, &ret->action, &ret->sha256_before,
                                   &ret->sha256_after };

    *ret = (struct custody_entry){ "", "", "", "", "" };
    return read_object(r, o, path, keys, slots, 5);
}

static enum pica_status read_list(const struct reader *r, const cJSON *list, bool people)
{
    struct custody *c = r->c;
    size_t count = cJSON_IsArray(list) ? (size_t)cJSON_GetArraySize(list) : 0, n = 0;
    enum pica_status st = PICA_OK;
    char path[96];

    if (!cJSON_IsArray(list))
        return at(r, list->string,
                  pica_fail(r->err, PICA_E_USAGE, PICA_NOWHERE, "must be an array"));
    if (people)
        c->examiners = pica_arena_array(&c->arena, count + 1, sizeof *c->examiners);
    else
        c->log = pica_arena_array(&c->arena, count + 1, sizeof *c->log);
    if (people ? !c->examiners : !c->log)
        return pica_fail_nomem(r->err);
    for (const cJSON *v = list->child; v && st == PICA_OK; v = v->next, n++) {
        snprintf(path, sizeof path, "%s[%zu]", list->string, n);
        if (people) {
            st = read_person(r, v, path, &c->examiners[n]);
            c->examiner_count++;
        } else {
            st = read_entry(r, v, path, &c->log[n]);
            c->log_count++;
        }
    }
    return st;
}

static bool is_section(const char *name)
{
    for (int f = 0; f < CUSTODY_FIELDS; f++)
        if (strcmp(rows[f].section, name) == 0)
            return true;
    return false;
}

static enum pica_status read_member(const struct reader *r, const cJSON *v)
{
    if (strcmp(v->string, "schema") == 0)
        return PICA_OK;
    if (is_section(v->string))
        return read_section(r, v);
    if (strcmp(v->string, "examiners") == 0)
        return read_list(r, v, true);
    if (strcmp(v->string, "log") == 0)
        return read_list(r, v, false);
    if (strcmp(v->string, "reviewer") == 0)
        return read_person(r, v, v->string, &r->c->reviewer);
    if (strcmp(v->string, "approver") == 0)
        return read_person(r, v, v->string, &r->c->approver);
    if (strcmp(v->string, "remarks") == 0)
        return read_text(r, v, v->string, &r->c->remarks);
    return at(r, v->string, pica_fail(r->err, PICA_E_USAGE, PICA_NOWHERE, "unknown key"));
}

static enum pica_status read_whole(const struct reader *r)
{
    const cJSON *schema = cJSON_GetObjectItemCaseSensitive(r->c->document, "schema");
    enum pica_status st = PICA_OK;

    if (!cJSON_IsObject(r->c->document) || !cJSON_IsString(schema) ||
        strcmp(schema->valuestring, "pica.custody/1") != 0)
        return at(r, "",
                  pica_fail(r->err, PICA_E_USAGE, PICA_NOWHERE,
                            "is no sidecar: its schema is not pica.custody/1"));
    for (const cJSON *v = r->c->document->child; v && st == PICA_OK; v = v->next)
        st = read_member(r, v);
    return st;
}

enum pica_status report_custody_read(struct pica_span json, const char *label, struct custody **ret,
                                     struct pica_error *err)
{
    struct custody *c = calloc(1, sizeof *c);
    struct reader r = { c, json, label, err };
    enum pica_status st;

    if (!c)
        return pica_fail_nomem(err);
    c->reviewer = c->approver = (struct custody_person){ "", "" };
    st = pica_json_parse(json, &c->document, err);
    if (st == PICA_OK)
        st = read_whole(&r);
    if (st == PICA_OK)
        *ret = c;
    else
        report_custody_free(c);
    return st;
}

void report_custody_free(struct custody *c)
{
    if (!c)
        return;
    cJSON_Delete(c->document);
    pica_arena_finish(&c->arena);
    free(c);
}
