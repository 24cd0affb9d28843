#include "rules/pack_reader.h"

#include <stdlib.h>

static const char *const operator_names[] = {
#define X(id, name, takes, says) name,
#include "rules/operators.def"
#undef X
};

static const enum rule_takes operator_takes[] = {
#define X(id, name, takes, says) RULE_TAKES_##takes,
#include "rules/operators.def"
#undef X
};

const char *rule_operator_name(enum rule_operator op)
{
    return operator_names[op];
}

enum rule_takes rule_operator_takes(enum rule_operator op)
{
    return operator_takes[op];
}

static const char *kind_name(size_t i)
{
    return fact_kind_name((enum fact_kind)i);
}

enum fact_key rule_read_attr(struct rule_reader *r, const cJSON *item, enum fact_kind kind)
{
    struct pica_nearest near = { 0 };
    enum fact_key key;

    if (!cJSON_IsString(item)) {
        rule_wrong(r, "a text is expected");
        return FACT_KEY_COUNT;
    }
    key = fact_key_find(item->valuestring);
    if (key != FACT_KEY_COUNT && (kind == FACT_KIND_COUNT || fact_kind_has(kind, key)))
        return key;
    near.word = item->valuestring;
    for (unsigned k = 0; k < FACT_KEY_COUNT; k++)
        if (kind == FACT_KIND_COUNT || fact_kind_has(kind, (enum fact_key)k))
            pica_nearest_try(&near, fact_key_name((enum fact_key)k));
    if (kind == FACT_KIND_COUNT)
        rule_wrong(r, "no fact has an attribute \"%s\"", item->valuestring);
    else if (near.best)
        rule_wrong(r, "a \"%s\" fact has no attribute \"%s\"; did you mean \"%s\"?",
                   fact_kind_name(kind), item->valuestring, near.best);
    else
        rule_wrong(r, "a \"%s\" fact has no attribute \"%s\"", fact_kind_name(kind),
                   item->valuestring);
    return FACT_KEY_COUNT;
}

/* One value of the type of an attribute. */
static bool read_value(struct rule_reader *r, const cJSON *item, enum fact_key attr,
                       struct rule_value *ret)
{
    switch (fact_key_type(attr)) {
    case FACT_TEXT:
        if (!cJSON_IsString(item)) {
            rule_wrong(r, "\"%s\" is a text", fact_key_name(attr));
            return false;
        }
        ret->text = rule_keep(r, item->valuestring);
        return ret->text != NULL;
    case FACT_NUMBER:
        if (!cJSON_IsNumber(item) || !(item->valuedouble >= -1e15 && item->valuedouble <= 1e15) ||
            (double)(int64_t)item->valuedouble != item->valuedouble) {
            rule_wrong(r, "\"%s\" is a whole number", fact_key_name(attr));
            return false;
        }
        ret->number = (int64_t)item->valuedouble;
        return true;
    case FACT_BOOL:
        if (!cJSON_IsBool(item)) {
            rule_wrong(r, "\"%s\" is true or false", fact_key_name(attr));
            return false;
        }
        ret->number = cJSON_IsTrue(item);
        return true;
    }
    return false;
}

static int value_order(const void *a, const void *b)
{
    const struct rule_value *x = a, *y = b;

    if (x->text && y->text)
        return strcmp(x->text, y->text);
    return (x->number > y->number) - (x->number < y->number);
}

/* "in": an array of values, or the name of one of the pack's lists. */
static void read_list(struct pack_reader *p, const cJSON *item, struct rule_condition *c)
{
    struct pica_nearest near = { 0 };
    struct rule_reader *r = p->r;
    struct rule_value *values;
    const cJSON *value;
    size_t n = 0;

    if (cJSON_IsString(item) && fact_key_type(c->attr) == FACT_TEXT) {
        near.word = item->valuestring;
        for (size_t i = 0; i < p->pack->list_count; i++) {
            const struct rule_list *list = &p->pack->lists[i];

            if (strcmp(list->name, item->valuestring) != 0)
                continue;
            c->list_name = list->name;
            values = rule_room(r, list->count, sizeof *values);
            for (size_t k = 0; values && k < list->count; k++)
                values[k].text = list->texts[k];
            c->values = values;
            c->value_count = values ? list->count : 0;
            return;
        }
        for (size_t i = 0; i < p->pack->list_count; i++)
            pica_nearest_try(&near, p->pack->lists[i].name);
        if (near.best)
            rule_wrong(r, "the pack has no list \"%s\"; did you mean \"%s\"?", item->valuestring,
                       near.best);
        else
            rule_wrong(r, "the pack has no list \"%s\"", item->valuestring);
        return;
    }
    if (!rule_is_array(r, item, 1))
        return;
    values = rule_room(r, items_of(item), sizeof *values);
    c->values = values;
    cJSON_ArrayForEach(value, item)
    {
        size_t mark = rule_down_index(r, n);

        if (values && read_value(r, value, c->attr, &values[c->value_count]))
            c->value_count++;
        rule_up(r, mark);
        n++;
    }
    if (values && c->value_count > 1)
        qsort(values, c->value_count, sizeof *values, value_order);
}

static void read_operand(struct pack_reader *p, const cJSON *item, enum fact_kind subject,
                         struct rule_condition *c)
{
    struct rule_reader *r = p->r;
    enum rule_takes takes = rule_operator_takes(c->op);
    const char *op = rule_operator_name(c->op);

    if (takes == RULE_TAKES_LIST) {
        read_list(p, item, c);
    } else if (takes == RULE_TAKES_TRUE) {
        if (!cJSON_IsTrue(item))
            rule_wrong(r, "\"%s\" takes true; its opposite is a condition of its own", op);
    } else if (takes == RULE_TAKES_KEY) {
        if (p->in_for_each) {
            rule_wrong(r, "\"%s\" can stand in \"when\" and \"unless\" only", op);
            return;
        }
        c->other = rule_read_attr(r, item, subject);
        if (c->other != FACT_KEY_COUNT && fact_key_type(c->other) != fact_key_type(c->attr))
            rule_wrong(r, "\"%s\" and \"%s\" are of different types", fact_key_name(c->attr),
                       fact_key_name(c->other));
    } else if (takes == RULE_TAKES_NUMBER && fact_key_type(c->attr) != FACT_NUMBER) {
        rule_wrong(r, "\"%s\" compares numbers; \"%s\" is none", op, fact_key_name(c->attr));
    } else if (takes == RULE_TAKES_PREFIX && fact_key_type(c->attr) != FACT_TEXT) {
        rule_wrong(r, "\"%s\" looks at texts; \"%s\" is none", op, fact_key_name(c->attr));
    } else {
        struct rule_value *only = rule_room(r, 1, sizeof *only);

        c->values = only;
        if (only && read_value(r, item, c->attr, only))
            c->value_count = 1;
    }
}

/* `subject` is the kind of fact in for_each. */
static void read_condition(struct pack_reader *p, const cJSON *item, enum fact_kind kind,
                           enum fact_kind subject, struct rule_condition *c)
{
    static const char *const keys[] = { "attr",
#define X(id, name, takes, says) name,
#include "rules/operators.def"
#undef X
                                        NULL };
    struct rule_reader *r = p->r;
    const cJSON *attr, *member, *operand = NULL;
    size_t mark, operators = 0;

    c->attr = FACT_KEY_COUNT;
    c->op = RULE_OP_ABSENT;
    if (!rule_is_object(r, item, keys))
        return;
    attr = cJSON_GetObjectItemCaseSensitive(item, "attr");
    if (attr) {
        mark = rule_down_key(r, "attr");
        c->attr = rule_read_attr(r, attr, kind);
        rule_up(r, mark);
    } else {
        rule_wrong(r, "\"%s\" is missing", "attr");
    }
    cJSON_ArrayForEach(member, item)
    {
        unsigned op = 0;

        while (op < RULE_OP_COUNT && strcmp(operator_names[op], member->string) != 0)
            op++;
        if (op == RULE_OP_COUNT)
            continue;
        operators++;
        operand = member;
        c->op = (enum rule_operator)op;
    }
    if (operators != 1)
        rule_wrong(r, "one operator is expected, %zu are there", operators);
    if (operators != 1 || c->attr == FACT_KEY_COUNT)
        return;
    mark = rule_down_key(r, rule_operator_name(c->op));
    read_operand(p, operand, subject, c);
    rule_up(r, mark);
}

void rule_read_query(struct pack_reader *p, const cJSON *item, enum fact_kind subject,
                     struct rule_query *q)
{
    static const char *const keys[] = { "fact", "where", NULL };
    struct rule_reader *r = p->r;
    const cJSON *fact, *where, *condition;
    struct rule_condition *conditions;
    size_t mark, n = 0;

    q->fact = FACT_KIND_COUNT;
    if (!rule_is_object(r, item, keys))
        return;
    fact = cJSON_GetObjectItemCaseSensitive(item, "fact");
    if (fact) {
        mark = rule_down_key(r, "fact");
        q->fact = (enum fact_kind)rule_read_name(r, fact, kind_name, FACT_KIND_COUNT);
        rule_up(r, mark);
    } else {
        rule_wrong(r, "\"%s\" is missing", "fact");
    }
    where = cJSON_GetObjectItemCaseSensitive(item, "where");
    if (!where)
        return;
    mark = rule_down_key(r, "where");
    if (rule_is_array(r, where, 1)) {
        conditions = rule_room(r, items_of(where), sizeof *conditions);
        q->where = conditions;
        cJSON_ArrayForEach(condition, where)
        {
            size_t inner = rule_down_index(r, n);

            if (conditions) {
                read_condition(p, condition, q->fact, subject, &conditions[n]);
                q->joined |= conditions[n].op == RULE_OP_SAME_AS;
                q->where_count = n + 1;
            }
            rule_up(r, inner);
            n++;
        }
    }
    rule_up(r, mark);
}

void rule_read_queries(struct pack_reader *p, const cJSON *rule, const char *key,
                       enum fact_kind subject, const struct rule_query **ret, size_t *ret_count)
{
    const cJSON *array = cJSON_GetObjectItemCaseSensitive(rule, key), *item;
    struct rule_query *queries;
    size_t mark, n = 0;

    if (!array)
        return;
    mark = rule_down_key(p->r, key);
    if (rule_is_array(p->r, array, 1)) {
        queries = rule_room(p->r, items_of(array), sizeof *queries);
        cJSON_ArrayForEach(item, array)
        {
            size_t inner = rule_down_index(p->r, n);

            if (queries)
                rule_read_query(p, item, subject, &queries[n]);
            rule_up(p->r, inner);
            n++;
        }
        *ret = queries;
        *ret_count = queries ? n : 0;
    }
    rule_up(p->r, mark);
}
