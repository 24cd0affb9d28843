#include "scan/baseline.h"

#include "base/json_read.h"

#include <stdio.h>
#include <stdlib.h>

/* One finding of the baseline; texts are those of the parsed file. */
struct item {
    const char *id, *package; /* package NULL: of any */
    const char *rule, *title, *reason;
    bool accepted;
};

struct scan_baseline {
    cJSON *root;
    struct item *items; /* sorted by id */
    size_t count, cap;
};

struct reader {
    struct scan_baseline *b;
    struct pica_span text;
    const char *label;
    struct pica_error *err;
};

/* The path is told with the line on which it stands. */
PICA_PRINTF(3, 4)
static enum pica_status wrong(const struct reader *in, const char *what, const char *path, ...)
{
    struct pica_error *err = in->err;
    char where[80], frame[sizeof err->frame];
    va_list args;

    va_start(args, path);
    vsnprintf(where, sizeof where, path, args);
    va_end(args);
    snprintf(frame, sizeof frame, "%.40s:%u%s%.40s", in->label, pica_json_line(in->text, where),
             *where ? ": " : "", where);
    err->status = PICA_E_MALFORMED;
    err->offset = PICA_NOWHERE;
    err->frame[0] = '\0';
    for (int l = 0; l < PICA_LANG_COUNT; l++)
        snprintf(err->cause[l], sizeof err->cause[l], "%s",
                 pica_words_say((enum pica_lang)l, what));
    return pica_fail_in(err, frame);
}

static const char *text_of(const cJSON *object, const char *key)
{
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, key);

    return cJSON_IsString(value) ? value->valuestring : NULL;
}

static enum pica_status add(struct reader *in, const struct item *item)
{
    struct scan_baseline *b = in->b;

    if (!pica_grow(&b->items, &b->cap, b->count + 1, sizeof *b->items))
        return pica_fail_nomem(in->err);
    b->items[b->count++] = *item;
    return PICA_OK;
}

static enum pica_status read_list(struct reader *in, const cJSON *list, const char *path,
                                  const char *package, bool accepted)
{
    const cJSON *one;
    size_t n = 0;

    if (!cJSON_IsArray(list))
        return wrong(in, PICA_WORD("an array is wanted"), "%s", path);
    cJSON_ArrayForEach(one, list)
    {
        struct item item = { .id = text_of(one, "id"),
                             .package = accepted ? text_of(one, "package") : package,
                             .rule = text_of(one, "rule"),
                             .title = text_of(one, "title"),
                             .reason = accepted ? text_of(one, "reason") : NULL,
                             .accepted = accepted };

        if (!item.id)
            return wrong(in, PICA_WORD("the id of a finding is missing"), "%s[%zu]", path, n);
        if (accepted && !item.reason)
            return wrong(in, PICA_WORD("the reason is missing: why it was accepted"), "%s[%zu]",
                         path, n);
        if (add(in, &item) != PICA_OK)
            return in->err->status;
        n++;
    }
    return PICA_OK;
}

static enum pica_status read_object(struct reader *in, const cJSON *object, const char *path)
{
    const char *schema = text_of(object, "schema");
    char list[80];

    if (schema && strcmp(schema, "pica.report/1") == 0) {
        const cJSON *sample = cJSON_GetObjectItemCaseSensitive(object, "sample");

        snprintf(list, sizeof list, "%s%sfindings", path, *path ? "." : "");
        return read_list(in, cJSON_GetObjectItemCaseSensitive(object, "findings"), list,
                         text_of(sample, "package"), false);
    }
    if (schema && strcmp(schema, "pica.baseline/1") == 0) {
        snprintf(list, sizeof list, "%s%saccepted", path, *path ? "." : "");
        return read_list(in, cJSON_GetObjectItemCaseSensitive(object, "accepted"), list, NULL,
                         true);
    }
    return wrong(in, PICA_WORD("is neither a report (pica.report/1) nor a list (pica.baseline/1)"),
                 "%s", path);
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct item *)a)->id, ((const struct item *)b)->id);
}

static enum pica_status read_root(struct reader *in)
{
    const cJSON *one;
    size_t n = 0;

    if (!cJSON_IsArray(in->b->root))
        return read_object(in, in->b->root, "");
    cJSON_ArrayForEach(one, in->b->root)
    {
        char path[24];

        snprintf(path, sizeof path, "[%zu]", n++);
        if (read_object(in, one, path) != PICA_OK)
            return in->err->status;
    }
    return PICA_OK;
}

enum pica_status scan_baseline_read(struct pica_span text, const char *label,
                                    struct scan_baseline **ret, struct pica_error *err)
{
    struct scan_baseline *b = calloc(1, sizeof *b);
    struct reader in = { .b = b, .text = text, .label = label, .err = err };
    enum pica_status st;

    if (!b)
        return pica_fail_nomem(err);
    st = pica_json_parse(text, &b->root, err);
    if (st == PICA_OK)
        st = read_root(&in);
    else
        st = pica_fail_in(err, label);
    if (st != PICA_OK) {
        scan_baseline_free(b);
        return st;
    }
    if (b->count)
        qsort(b->items, b->count, sizeof *b->items, by_id);
    *ret = b;
    return PICA_OK;
}

void scan_baseline_free(struct scan_baseline *b)
{
    if (!b)
        return;
    cJSON_Delete(b->root);
    free(b->items);
    free(b);
}

static bool is_of(const struct item *item, const struct scan_result *r)
{
    const char *package = r->has_manifest ? r->manifest.package : NULL;

    return !item->package || (package && strcmp(item->package, package) == 0);
}

/* The number of the first item of that id, or of the first behind it. */
static size_t first_of(const struct scan_baseline *b, const char *id)
{
    size_t low = 0, high = b->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strcmp(b->items[middle].id, id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Where several lists have it, an acceptance says more than an earlier report. */
static const struct item *find(const struct scan_baseline *b, const struct scan_result *r,
                               const char *id)
{
    const struct item *best = NULL;

    for (size_t i = first_of(b, id); i < b->count && strcmp(b->items[i].id, id) == 0; i++)
        if (is_of(&b->items[i], r) && (!best || (b->items[i].accepted && !best->accepted)))
            best = &b->items[i];
    return best;
}

static int by_finding(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* NULL stays NULL; *failed is set without memory. */
static const char *kept(struct scan_result *r, const char *text, bool *failed)
{
    const char *copy = text ? pica_arena_str(&r->arena, pica_span_str(text)) : NULL;

    *failed |= text && !copy;
    return copy;
}

static enum pica_status find_gone(const struct scan_baseline *b, struct scan_result *r,
                                  struct pica_error *err)
{
    const char **ids = pica_arena_array(&r->arena, r->finding_count + 1, sizeof *ids);
    struct scan_gone *gone = pica_arena_array(&r->arena, b->count + 1, sizeof *gone);
    const char *last = NULL;
    bool failed = false;

    if (!ids || !gone)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < r->finding_count; i++)
        ids[i] = r->findings[i].id;
    if (r->finding_count)
        qsort(ids, r->finding_count, sizeof *ids, by_finding);
    r->gone_count = 0;
    for (size_t i = 0; i < b->count; i++) {
        const struct item *item = &b->items[i];

        if (item->accepted || !is_of(item, r) || (last && strcmp(last, item->id) == 0) ||
            bsearch(&item->id, ids, r->finding_count, sizeof *ids, by_finding))
            continue;
        last = item->id;
        gone[r->gone_count++] = (struct scan_gone){ .id = kept(r, item->id, &failed),
                                                    .rule = kept(r, item->rule, &failed),
                                                    .title = kept(r, item->title, &failed) };
    }
    r->gone = gone;
    return failed ? pica_fail_nomem(err) : PICA_OK;
}

enum pica_status scan_baseline_apply(const struct scan_baseline *b, struct scan_result *r,
                                     struct pica_error *err)
{
    struct scan_standing *standings =
        pica_arena_array(&r->arena, r->finding_count + 1, sizeof *standings);
    bool failed = false;

    if (!standings)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < r->finding_count; i++) {
        const struct item *item = find(b, r, r->findings[i].id);

        standings[i] = (struct scan_standing){
            .kind = !item            ? SCAN_NEW
                    : item->accepted ? SCAN_ACCEPTED
                                     : SCAN_KNOWN,
            .reason = item ? kept(r, item->reason, &failed) : NULL,
        };
    }
    if (failed)
        return pica_fail_nomem(err);
    r->standings = standings;
    return find_gone(b, r, err);
}
