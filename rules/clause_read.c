#include "rules/reader.h"

#include <stdlib.h>

/* What standing a document can have. Nothing in a draft is ever in force. */
static const char *const statuses[] = { "in force", "historic", "guidance",
                                        "campaign", "policy",   "draft" };
static const char *const confidences[] = { "high", "medium", "low" };
static const char *const decidables[] = { "yes", "partly", "no" };

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const char *status_name(size_t i)
{
    return statuses[i];
}

static const char *confidence_name(size_t i)
{
    return confidences[i];
}

static const char *decidable_name(size_t i)
{
    return decidables[i];
}

/* One of the names, by the pointer in the table; NULL when it is none. */
static const char *read_choice(struct rule_reader *r, const cJSON *object, const char *key,
                               bool required, const char *(*name)(size_t i), size_t count)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    size_t mark, i;

    if (!item) {
        if (required)
            rule_wrong(r, "\"%s\" is missing", key);
        return NULL;
    }
    mark = rule_down_key(r, key);
    i = rule_read_name(r, item, name, count);
    rule_up(r, mark);
    return i < count ? name(i) : NULL;
}

/* Both dates of an object; a document ends no earlier than it begins. */
static void read_dates(struct rule_reader *r, const cJSON *object, const char **from,
                       const char **to)
{
    const char *first = rule_read_date(r, object, "valid_from", false);
    const char *last = rule_read_date(r, object, "valid_to", false);

    if (first)
        *from = first;
    if (last)
        *to = last;
    if (last && !*from)
        rule_wrong(r, "\"valid_to\" without \"valid_from\"");
    else if (*from && *to && strcmp(*from, *to) > 0)
        rule_wrong(r, "valid from %s, but only to %s", *from, *to);
}

static void read_versions(struct rule_reader *r, const cJSON *array, struct rule_clause *c)
{
    static const char *const keys[] = { "number", "valid_from", "valid_to", NULL };
    struct rule_clause_version *versions;
    size_t mark = rule_down_key(r, "versions"), n = 0;
    const cJSON *item;

    if (rule_is_array(r, array, 1)) {
        versions = rule_room(r, (size_t)cJSON_GetArraySize(array), sizeof *versions);
        cJSON_ArrayForEach(item, array)
        {
            size_t inner = rule_down_index(r, n);

            if (versions && rule_is_object(r, item, keys)) {
                struct rule_clause_version *v = &versions[n];

                v->number = rule_read_text(r, item, "number", true);
                read_dates(r, item, &v->valid_from, &v->valid_to);
                if (!v->valid_from)
                    rule_wrong(r, "\"%s\" is missing", "valid_from");
                else if (n > 0 && (!versions[n - 1].valid_to ||
                                   strcmp(versions[n - 1].valid_to, v->valid_from) >= 0))
                    rule_wrong(r, "the version before is still valid on %s", v->valid_from);
            }
            rule_up(r, inner);
            n++;
        }
        c->versions = versions;
        c->version_count = n;
    }
    rule_up(r, mark);
}

static void read_item(struct rule_reader *r, const cJSON *item, const struct rule_clause *basis,
                      struct rule_clause *c)
{
    static const char *const keys[] = { "id",         "number",   "title", "decidable",
                                        "valid_from", "valid_to", "note",  "confidence",
                                        "versions",   NULL };
    const cJSON *versions;
    const char *confidence;
    size_t n;

    if (!rule_is_object(r, item, keys))
        return;
    c->id = rule_read_text(r, item, "id", true);
    n = basis->basis_id ? strlen(basis->basis_id) : 0;
    if (c->id && n && (strncmp(c->id, basis->basis_id, n) != 0 || c->id[n] != '.' || !c->id[n + 1]))
        rule_wrong(r, "the id \"%s\" does not begin with \"%s.\"", c->id, basis->basis_id);
    rule_read_words(r, item, "title", true, &c->title);
    rule_read_words(r, item, "note", false, &c->note);
    c->decidable = read_choice(r, item, "decidable", true, decidable_name, COUNT(decidables));
    confidence = read_choice(r, item, "confidence", false, confidence_name, COUNT(confidences));
    if (confidence)
        c->confidence = confidence;
    versions = cJSON_GetObjectItemCaseSensitive(item, "versions");
    if (versions) {
        static const char *const instead[] = { "number", "valid_from", "valid_to" };

        for (size_t i = 0; i < COUNT(instead); i++)
            if (cJSON_GetObjectItemCaseSensitive(item, instead[i]))
                rule_wrong(r, "\"%s\" beside \"versions\", which say it", instead[i]);
        read_versions(r, versions, c);
    } else {
        struct rule_clause_version *v = rule_room(r, 1, sizeof *v);

        if (!v)
            return;
        v->valid_from = basis->valid_from;
        v->valid_to = basis->valid_to;
        v->number = rule_read_text(r, item, "number", true);
        read_dates(r, item, &v->valid_from, &v->valid_to);
        c->versions = v;
        c->version_count = 1;
    }
    if (c->version_count) {
        const struct rule_clause_version *newest = &c->versions[c->version_count - 1];

        c->number = newest->number;
        c->valid_from = newest->valid_from;
        c->valid_to = newest->valid_to;
        if (c->status && strcmp(c->status, "draft") == 0 && c->valid_from)
            rule_wrong(r, "a draft is not valid from any day");
    }
}

static int clause_order(const void *a, const void *b)
{
    const struct rule_clause *x = a, *y = b;

    return strcmp(x->id ? x->id : "", y->id ? y->id : "");
}

static void read_items(struct rule_reader *r, const cJSON *array, const struct rule_clause *basis,
                       struct rule_clause_file *f)
{
    size_t mark = rule_down_key(r, "items"), n = 0;
    const cJSON *item;

    if (rule_is_array(r, array, 1)) {
        f->clauses = rule_room(r, (size_t)cJSON_GetArraySize(array), sizeof *f->clauses);
        cJSON_ArrayForEach(item, array)
        {
            size_t inner = rule_down_index(r, n);

            if (f->clauses) {
                f->clauses[n] = *basis;
                read_item(r, item, basis, &f->clauses[n]);
                for (size_t i = 0; f->clauses[n].id && i < n; i++)
                    if (f->clauses[i].id && strcmp(f->clauses[i].id, f->clauses[n].id) == 0) {
                        rule_wrong(r, "the id \"%s\" is already that of item %zu", f->clauses[n].id,
                                   i);
                        break;
                    }
                n++;
            }
            rule_up(r, inner);
        }
        f->count = n;
    }
    rule_up(r, mark);
}

struct rule_clause_file *rule_read_clauses(struct rule_reader *r, const cJSON *root)
{
    static const char *const keys[] = { "schema",     "basis",  "title",      "issuer",
                                        "reference",  "status", "valid_from", "valid_to",
                                        "confidence", "note",   "items",      NULL };
    struct rule_clause_file *f = calloc(1, sizeof *f);
    struct rule_clause basis = { 0 };
    const cJSON *items;

    if (!f) {
        r->failed = true;
        return NULL;
    }
    r->arena = &f->arena;
    if (!rule_is_object(r, root, keys))
        return f;
    f->basis = basis.basis_id = rule_read_text(r, root, "basis", true);
    rule_read_words(r, root, "title", true, &basis.basis);
    rule_read_words(r, root, "issuer", true, &basis.issuer);
    basis.reference = rule_read_text(r, root, "reference", true);
    basis.status = read_choice(r, root, "status", true, status_name, COUNT(statuses));
    basis.confidence =
        read_choice(r, root, "confidence", true, confidence_name, COUNT(confidences));
    rule_read_words(r, root, "note", false, &basis.note);
    read_dates(r, root, &basis.valid_from, &basis.valid_to);
    items = cJSON_GetObjectItemCaseSensitive(root, "items");
    if (items)
        read_items(r, items, &basis, f);
    else
        rule_wrong(r, "\"%s\" is missing", "items");
    if (f->count)
        qsort(f->clauses, f->count, sizeof *f->clauses, clause_order);
    return f;
}

void rule_clause_file_free(struct rule_clause_file *f)
{
    if (!f)
        return;
    pica_arena_finish(&f->arena);
    free(f);
}
