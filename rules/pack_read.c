#include "rules/pack_reader.h"

#include <stdlib.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const char *const stage_names[] = {
#define X(name, says) name,
#include "rules/stages.def"
#undef X
};

static const char *stage_name(size_t i)
{
    return stage_names[i];
}

static const char *severity_name(size_t i)
{
    return rule_severity_name((enum rule_severity)i);
}

static const char *verdict_name(size_t i)
{
    return rule_verdict_name((enum rule_verdict)i);
}

static void read_group_by(struct rule_reader *r, const cJSON *rule, struct rule *ret)
{
    const cJSON *array = cJSON_GetObjectItemCaseSensitive(rule, "group_by"), *item;
    size_t mark, n = 0;
    enum fact_key *keys;

    if (!array) {
        rule_wrong(r, "\"%s\" is missing", "group_by");
        return;
    }
    mark = rule_down_key(r, "group_by");
    if (rule_is_array(r, array, 0)) {
        keys = rule_room(r, items_of(array), sizeof *keys);
        ret->group_by = keys;
        cJSON_ArrayForEach(item, array)
        {
            size_t inner = rule_down_index(r, n++);
            enum fact_key key = rule_read_attr(r, item, ret->for_each.fact);

            for (size_t i = 0; keys && i < ret->group_count; i++)
                if (keys[i] == key)
                    rule_wrong(r, "\"%s\" stands there twice", fact_key_name(key));
            if (keys && key != FACT_KEY_COUNT)
                keys[ret->group_count++] = key;
            rule_up(r, inner);
        }
    }
    rule_up(r, mark);
}

static void clause_unknown(struct pack_reader *p, const char *id)
{
    struct pica_nearest near = { .word = id };

    for (size_t i = 0; i < rule_clauses_builtin_count; i++)
        pica_nearest_try(&near, rule_clauses_builtin[i].id);
    for (size_t f = 0; p->known && f < p->known->file_count; f++)
        for (size_t i = 0; i < p->known->files[f]->count; i++)
            pica_nearest_try(&near, p->known->files[f]->clauses[i].id);
    if (near.best)
        rule_wrong(p->r, "there is no clause \"%s\"; did you mean \"%s\"?", id, near.best);
    else
        rule_wrong(p->r, "there is no clause \"%s\"", id);
}

static void read_clauses(struct pack_reader *p, const cJSON *rule, struct rule *ret)
{
    const cJSON *array = cJSON_GetObjectItemCaseSensitive(rule, "clauses"), *item;
    struct rule_reader *r = p->r;
    const char *date = p->pack->pack.date;
    size_t mark, n = 0, kept = 0;
    bool in_force = false, all_known = true;
    const char **ids;

    if (!array) {
        rule_wrong(r, "\"%s\" is missing", "clauses");
        return;
    }
    mark = rule_down_key(r, "clauses");
    if (rule_is_array(r, array, 1)) {
        ids = rule_room(r, items_of(array) + 1, sizeof *ids);
        ret->clauses = ids;
        cJSON_ArrayForEach(item, array)
        {
            size_t inner = rule_down_index(r, n++);
            const struct rule_clause *clause =
                cJSON_IsString(item) ? rule_set_clause(p->known, item->valuestring) : NULL;

            if (!cJSON_IsString(item))
                rule_wrong(r, "a text is expected");
            else if (!clause)
                clause_unknown(p, item->valuestring);
            else if (!clause->valid_from)
                rule_wrong(r, "clause \"%s\" is in force on no known day: no finding can cite it",
                           clause->id);
            for (size_t i = 0; clause && i < kept; i++)
                if (strcmp(ids[i], clause->id) == 0)
                    rule_wrong(r, "\"%s\" stands there twice", clause->id);
            if (clause && ids) {
                /* An own copy: the file of clauses may be replaced. */
                ids[kept] = rule_keep(r, clause->id);
                kept += ids[kept] != NULL;
                in_force |= date && rule_clause_on(clause, date);
            }
            all_known &= clause != NULL;
            rule_up(r, inner);
        }
        if (date && all_known && !in_force)
            rule_wrong(r, "none of them is in force on %s, the date of the pack", date);
    }
    rule_up(r, mark);
}

static void read_gaps(struct rule_reader *r, const cJSON *rule, struct rule *ret)
{
    const cJSON *array = cJSON_GetObjectItemCaseSensitive(rule, "inconclusive_if_gap"), *item;
    size_t mark, n = 0, kept = 0;
    const char **stages = rule_room(r, (array ? items_of(array) : 0) + 1, sizeof *stages);

    ret->gaps = stages;
    if (!array)
        return;
    mark = rule_down_key(r, "inconclusive_if_gap");
    if (rule_is_array(r, array, 1)) {
        cJSON_ArrayForEach(item, array)
        {
            size_t inner = rule_down_index(r, n++);
            size_t i = rule_read_name(r, item, stage_name, COUNT(stage_names));

            for (size_t k = 0; stages && i < COUNT(stage_names) && k < kept; k++)
                if (stages[k] == stage_names[i])
                    rule_wrong(r, "\"%s\" stands there twice", stage_names[i]);
            if (stages && i < COUNT(stage_names))
                stages[kept++] = stage_names[i];
            rule_up(r, inner);
        }
    }
    rule_up(r, mark);
}

static void read_template(struct rule_reader *r, const cJSON *rule, const char *key, bool required,
                          enum fact_kind kind, struct pica_words *ret)
{
    static const char *const languages[] = { [PICA_ZH] = "zh", [PICA_EN] = "en" };
    size_t mark = r->path.len;

    if (!rule_read_words(r, rule, key, required, ret))
        return;
    rule_down_key(r, key);
    for (int l = 0; l < PICA_LANG_COUNT; l++) {
        size_t inner = rule_down_key(r, languages[l]);

        rule_check_template(r, ret->in[l], kind);
        rule_up(r, inner);
    }
    rule_up(r, mark);
}

/* An id or a name: letters of one case, digits and hyphens. */
static const char *read_id(struct rule_reader *r, const cJSON *object, const char *key, char first,
                           char last)
{
    const char *id = rule_read_text(r, object, key, true);
    size_t mark;

    for (const char *c = id; c && *c; c++) {
        if ((*c >= first && *c <= last) || (*c >= '0' && *c <= '9') || *c == '-')
            continue;
        mark = rule_down_key(r, key);
        rule_wrong(r, "letters %c to %c, digits and hyphens are expected", first, last);
        rule_up(r, mark);
        break;
    }
    return id;
}

static size_t read_member_name(struct rule_reader *r, const cJSON *object, const char *key,
                               const char *(*name)(size_t i), size_t count)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    size_t mark, i;

    if (!item) {
        rule_wrong(r, "\"%s\" is missing", key);
        return count;
    }
    mark = rule_down_key(r, key);
    i = rule_read_name(r, item, name, count);
    rule_up(r, mark);
    return i;
}

static void read_rule(struct pack_reader *p, const cJSON *item, struct rule *ret)
{
    static const char *const keys[] = { "id",       "title",    "headline",
                                        "severity", "verdict",  "certain_because",
                                        "clauses",  "for_each", "when",
                                        "unless",   "group_by", "inconclusive_if_gap",
                                        "detail",   "advice",   NULL };
    struct rule_reader *r = p->r;
    const cJSON *query;
    size_t mark;

    if (!rule_is_object(r, item, keys))
        return;
    ret->id = read_id(r, item, "id", 'A', 'Z');
    rule_read_words(r, item, "title", true, &ret->title);
    ret->severity =
        (enum rule_severity)read_member_name(r, item, "severity", severity_name, RULE_CRITICAL + 1);
    ret->verdict = (enum rule_verdict)read_member_name(r, item, "verdict", verdict_name,
                                                       RULE_INCONCLUSIVE + 1);
    read_clauses(p, item, ret);
    ret->for_each.fact = FACT_KIND_COUNT;
    query = cJSON_GetObjectItemCaseSensitive(item, "for_each");
    if (query) {
        mark = rule_down_key(r, "for_each");
        p->in_for_each = true;
        rule_read_query(p, query, FACT_KIND_COUNT, &ret->for_each);
        p->in_for_each = false;
        rule_up(r, mark);
    } else {
        rule_wrong(r, "\"%s\" is missing", "for_each");
    }
    rule_read_queries(p, item, "when", ret->for_each.fact, &ret->when, &ret->when_count);
    rule_read_queries(p, item, "unless", ret->for_each.fact, &ret->unless, &ret->unless_count);
    read_group_by(r, item, ret);
    read_gaps(r, item, ret);
    ret->headline = ret->title;
    read_template(r, item, "headline", false, ret->for_each.fact, &ret->headline);
    read_template(r, item, "detail", true, ret->for_each.fact, &ret->detail);
    read_template(r, item, "advice", true, ret->for_each.fact, &ret->advice);
    if (ret->verdict == RULE_VIOLATION) {
        if (!cJSON_GetObjectItemCaseSensitive(item, "certain_because"))
            rule_wrong(r, "a violation needs \"certain_because\": what makes it certain");
        else
            rule_read_words(r, item, "certain_because", true, &ret->certain_because);
    } else if (cJSON_GetObjectItemCaseSensitive(item, "certain_because")) {
        mark = rule_down_key(r, "certain_because");
        rule_wrong(r, "only a violation is certain");
        rule_up(r, mark);
    }
}

static void check_rule_id(struct pack_reader *p, size_t n)
{
    const struct rule *rules = p->pack->rules;
    const struct rule_loaded *other = NULL;

    if (!rules[n].id)
        return;
    for (size_t i = 0; i < n; i++)
        if (rules[i].id && strcmp(rules[i].id, rules[n].id) == 0) {
            rule_wrong(p->r, "the id \"%s\" is already that of item %zu", rules[n].id, i);
            return;
        }
    if (p->known && p->pack->pack.name && rule_set_rule(p->known, rules[n].id, &other) &&
        strcmp(other->pack.name, p->pack->pack.name) != 0)
        rule_wrong(p->r, "the id \"%s\" is already that of a rule in the pack \"%s\"", rules[n].id,
                   other->pack.name);
}

static void read_rules(struct pack_reader *p, const cJSON *root)
{
    const cJSON *array = cJSON_GetObjectItemCaseSensitive(root, "rules"), *item;
    size_t mark, n = 0;
    struct rule *rules;

    if (!array) {
        rule_wrong(p->r, "\"%s\" is missing", "rules");
        return;
    }
    mark = rule_down_key(p->r, "rules");
    if (rule_is_array(p->r, array, 1)) {
        rules = rule_room(p->r, items_of(array), sizeof *rules);
        p->pack->rules = rules;
        cJSON_ArrayForEach(item, array)
        {
            size_t inner = rule_down_index(p->r, n);

            if (rules) {
                read_rule(p, item, &rules[n]);
                check_rule_id(p, n);
                p->pack->rule_count = n + 1;
            }
            rule_up(p->r, inner);
            n++;
        }
    }
    rule_up(p->r, mark);
}

static int text_order(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* "lists": {"NAME": [texts]}. */
static void read_lists(struct pack_reader *p, const cJSON *root)
{
    const cJSON *lists = cJSON_GetObjectItemCaseSensitive(root, "lists"), *array, *item;
    struct rule_reader *r = p->r;
    struct rule_list *read;
    size_t mark;

    if (!lists)
        return;
    mark = rule_down_key(r, "lists");
    if (!cJSON_IsObject(lists)) {
        rule_wrong(r, "an object is expected");
        rule_up(r, mark);
        return;
    }
    read = rule_room(r, items_of(lists), sizeof *read);
    p->pack->lists = read;
    cJSON_ArrayForEach(array, lists)
    {
        size_t inner = rule_down_key(r, array->string), n = 0;
        struct rule_list list = { 0 };
        const char **texts;

        if (rule_is_array(r, array, 1)) {
            list.name = rule_keep(r, array->string);
            texts = rule_room(r, items_of(array), sizeof *texts);
            list.texts = texts;
            cJSON_ArrayForEach(item, array)
            {
                size_t deeper = rule_down_index(r, n++);

                if (!cJSON_IsString(item))
                    rule_wrong(r, "a text is expected");
                else if (texts && (texts[list.count] = rule_keep(r, item->valuestring)))
                    list.count++;
                rule_up(r, deeper);
            }
            if (list.count > 1)
                qsort(texts, list.count, sizeof *texts, text_order);
            for (size_t i = 1; i < list.count; i++)
                if (strcmp(texts[i], texts[i - 1]) == 0)
                    rule_wrong(r, "\"%s\" stands there twice", texts[i]);
        }
        if (read)
            read[p->pack->list_count++] = list;
        rule_up(r, inner);
    }
    rule_up(r, mark);
}

static int label_order(const void *a, const void *b)
{
    const struct rule_label *x = a, *y = b;

    if (x->attr != y->attr)
        return x->attr < y->attr ? -1 : 1;
    return strcmp(x->value, y->value);
}

const struct pica_words *rule_label_find(const struct rule_loaded *pack, enum fact_key attr,
                                         const char *value)
{
    struct rule_label key = { .attr = attr, .value = value };
    const struct rule_label *hit =
        pack->label_count ? bsearch(&key, pack->labels, pack->label_count, sizeof key, label_order)
                          : NULL;

    return hit ? &hit->words : NULL;
}

static void unknown_label(struct rule_reader *r, const char *name)
{
    struct pica_nearest near = { .word = name };

    for (unsigned k = 0; k < FACT_KEY_COUNT; k++)
        pica_nearest_try(&near, fact_key_name((enum fact_key)k));
    if (near.best)
        rule_wrong(r, "no fact has an attribute \"%s\"; did you mean \"%s\"?", name, near.best);
    else
        rule_wrong(r, "no fact has an attribute \"%s\"", name);
}

/* "labels": {"ATTRIBUTE": {"VALUE": {"zh", "en"}}}: what a template prints for a value. */
static void read_labels(struct pack_reader *p, const cJSON *root)
{
    const cJSON *labels = cJSON_GetObjectItemCaseSensitive(root, "labels"), *attr, *value;
    struct rule_reader *r = p->r;
    struct rule_label *read;
    size_t mark, total = 0;

    if (!labels)
        return;
    mark = rule_down_key(r, "labels");
    if (!cJSON_IsObject(labels))
        rule_wrong(r, "an object is expected");
    cJSON_ArrayForEach(attr, labels) total += items_of(attr);
    read = rule_room(r, total, sizeof *read);
    p->pack->labels = read;
    if (cJSON_IsObject(labels))
        cJSON_ArrayForEach(attr, labels)
        {
            size_t inner = rule_down_key(r, attr->string);
            enum fact_key key = fact_key_find(attr->string);

            if (key == FACT_KEY_COUNT)
                unknown_label(r, attr->string);
            else if (!cJSON_IsObject(attr))
                rule_wrong(r, "an object is expected");
            else
                cJSON_ArrayForEach(value, attr)
                {
                    struct rule_label l = { .attr = key, .value = rule_keep(r, value->string) };

                    if (rule_read_words(r, attr, value->string, true, &l.words) && read && l.value)
                        read[p->pack->label_count++] = l;
                }
            rule_up(r, inner);
        }
    if (read && p->pack->label_count > 1)
        qsort(read, p->pack->label_count, sizeof *read, label_order);
    rule_up(r, mark);
}

struct rule_loaded *rule_read_pack(struct rule_reader *r, const cJSON *root,
                                   const struct rule_set *known)
{
    static const char *const keys[] = { "schema", "name",   "version", "date", "title",
                                        "lists",  "labels", "rules",   NULL };
    struct rule_loaded *pack = calloc(1, sizeof *pack);
    struct pack_reader p = { .r = r, .pack = pack, .known = known };

    if (!pack) {
        r->failed = true;
        return NULL;
    }
    r->arena = &pack->arena;
    if (!rule_is_object(r, root, keys))
        return pack;
    pack->pack.name = read_id(r, root, "name", 'a', 'z');
    pack->pack.version = rule_read_text(r, root, "version", true);
    pack->pack.date = rule_read_date(r, root, "date", true);
    rule_read_words(r, root, "title", true, &pack->title);
    read_lists(&p, root);
    read_labels(&p, root);
    read_rules(&p, root);
    return pack;
}

void rule_loaded_free(struct rule_loaded *p)
{
    if (!p)
        return;
    pica_arena_finish(&p->arena);
    free(p);
}
