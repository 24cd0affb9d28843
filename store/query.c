#include "store/query.h"

#include "base/text.h"
#include "store/rows.h"

#include <string.h>

static const struct {
    const char *name, *letters, *columns, *sql, *condition, *end, *says;
} questions[STORE_QUESTION_COUNT] = {
#define X(id, name, letters, columns, sql, condition, end, says)                                   \
    [STORE_ASK_##id] = { name, letters, columns, sql, condition, end, says },
#include "store/questions.def"
#undef X
};

/* What a condition's letter speaks of, for questions that have it not among their own. */
static const struct {
    char letter;
    const char *from;
} others[] = {
    { 'a', "apps a" }, { 'f', "findings f" },    { 'r', "readings r" },
    { 'd', "sdks d" }, { 'x', "permissions x" },
};

static const struct {
    size_t offset;
    char letter;
    const char *condition;
} filters[] = {
#define X(id, name, letter, condition) { offsetof(struct store_filter, name), letter, condition },
#include "store/filters.def"
#undef X
};
enum { FILTER_COUNT = sizeof filters / sizeof *filters };

const char *store_question_name(enum store_question question)
{
    return questions[question].name;
}

const char *store_question_says(enum store_question question)
{
    return questions[question].says;
}

enum store_question store_question_find(const char *name)
{
    size_t i = 0;

    while (i < STORE_QUESTION_COUNT && strcmp(questions[i].name, name) != 0)
        i++;
    return (enum store_question)i;
}

static const char *value_of(const struct store_filter *filter, size_t i)
{
    const char *value;

    memcpy(&value, (const char *)filter + filters[i].offset, sizeof value);
    return value;
}

/* The statement in the making. */
struct asking {
    const struct store_filter *filter;
    const char *letters;
    struct pica_text sql;
    const char *values[FILTER_COUNT];
    size_t value_count;
    bool narrowed; /* there is a WHERE */
};

static void add_and(struct asking *a)
{
    pica_text_add(&a->sql, a->narrowed ? " AND " : " WHERE ");
    a->narrowed = true;
}

/* A condition with the number of its value at every question mark. */
static void add_condition(struct asking *a, size_t i)
{
    a->values[a->value_count++] = value_of(a->filter, i);
    for (const char *c = filters[i].condition; *c; c++) {
        pica_text_add_char(&a->sql, *c);
        if (*c == '?')
            pica_text_addf(&a->sql, "%zu", a->value_count);
    }
}

static bool speaks_of(const struct asking *a, size_t i, char letter)
{
    return value_of(a->filter, i) && filters[i].letter == letter;
}

static bool any_speaks_of(const struct asking *a, char letter)
{
    for (size_t i = 0; i < FILTER_COUNT; i++)
        if (speaks_of(a, i, letter))
            return true;
    return false;
}

/* The conditions on what the rows are made of. */
static void add_own(struct asking *a)
{
    for (size_t i = 0; i < FILTER_COUNT; i++) {
        char letter = filters[i].letter == 'R' ? 'r' : filters[i].letter;

        if (!value_of(a->filter, i) || !strchr(a->letters, letter))
            continue;
        add_and(a);
        add_condition(a, i);
    }
}

/* The conditions on other things of the same scan. */
static void add_others(struct asking *a)
{
    for (size_t k = 0; k < sizeof others / sizeof *others; k++) {
        bool first = true;

        if (strchr(a->letters, others[k].letter) || !any_speaks_of(a, others[k].letter))
            continue;
        add_and(a);
        pica_text_addf(&a->sql, "%c.scan IN (SELECT %c.scan FROM %s WHERE ",
                       strchr(a->letters, 'a') ? 'a' : 'u', others[k].letter, others[k].from);
        for (size_t i = 0; i < FILTER_COUNT; i++)
            if (speaks_of(a, i, others[k].letter) ||
                (others[k].letter == 'r' && speaks_of(a, i, 'R'))) {
                pica_text_add(&a->sql, first ? "" : " AND ");
                add_condition(a, i);
                first = false;
            }
        pica_text_add_char(&a->sql, ')');
    }
}

static bool is_narrowed(const struct store_filter *filter)
{
    for (size_t i = 0; i < FILTER_COUNT; i++)
        if (value_of(filter, i))
            return true;
    return false;
}

enum pica_status store_query(struct store *s, enum store_question question,
                             const struct store_filter *filter, const struct store_rows *rows,
                             struct pica_error *err)
{
    struct asking a = { .filter = filter, .letters = questions[question].letters };
    enum pica_status st;

    if (!*a.letters && is_narrowed(filter))
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "'%s' cannot be narrowed",
                         questions[question].name);
    for (const char *c = questions[question].sql; *c; c++)
        if (*c == '@')
            pica_text_add(&a.sql, filter->lang == PICA_ZH ? "zh" : "en");
        else
            pica_text_add_char(&a.sql, *c);
    if (*questions[question].condition) {
        add_and(&a);
        pica_text_add(&a.sql, questions[question].condition);
    }
    add_own(&a);
    add_others(&a);
    pica_text_addf(&a.sql, " %s", questions[question].end);
    st = a.sql.failed ? pica_fail_nomem(err)
                      : store_rows_of(s, a.sql.data, a.values, a.value_count,
                                      questions[question].columns, rows, err);
    pica_text_finish(&a.sql);
    return st;
}
