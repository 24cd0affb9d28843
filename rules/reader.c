#include "rules/reader.h"

#include <stdlib.h>

void rule_reader_finish(struct rule_reader *r)
{
    pica_arena_finish(&r->scrap);
    pica_text_finish(&r->path);
    free(r->mistakes);
    r->mistakes = NULL;
    r->cap = r->listed = 0;
}

static void add_mistake(struct rule_reader *r, unsigned line,
                        char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE])
{
    struct rule_mistake m = { .line = line };

    m.path = pica_arena_str(&r->scrap, pica_span_of(r->path.data, r->path.len));
    for (int l = 0; l < PICA_LANG_COUNT; l++) {
        m.what.in[l] = pica_arena_str(&r->scrap, pica_span_str(text[l]));
        r->failed |= !m.what.in[l];
    }
    if (!m.path || !pica_grow(&r->mistakes, &r->cap, r->listed + 1, sizeof m))
        r->failed = true;
    if (!r->failed)
        r->mistakes[r->listed++] = m;
}

void rule_wrong(struct rule_reader *r, const char *fmt, ...)
{
    char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    va_list args;

    r->count++;
    if (r->failed || r->path.failed || r->listed == RULE_MISTAKES_LISTED)
        return;
    va_start(args, fmt);
    pica_words_format(text, fmt, args);
    va_end(args);
    add_mistake(r, pica_json_line(r->text, r->path.len ? r->path.data : ""), text);
}

/* The text is no JSON at all. */
static void wrong_json(struct rule_reader *r, struct pica_error *err)
{
    unsigned line, column;

    r->count++;
    pica_text_position(r->text, err->offset < r->text.len ? (size_t)err->offset : r->text.len,
                       &line, &column);
    add_mistake(r, line, err->cause);
}

enum rule_file { RULE_FILE_PACK, RULE_FILE_CLAUSES, RULE_FILE_NONE };

static const char *const schemas[] = { "pica.rules/1", "pica.clauses/1" };

static const char *schema_name(size_t i)
{
    return schemas[i];
}

/* What a file is, by what it says it is; if it does not, by what it looks like,
 * so that its other mistakes come out too. */
static enum rule_file read_schema(struct rule_reader *r, const cJSON *root)
{
    const cJSON *schema = cJSON_GetObjectItemCaseSensitive(root, "schema");
    size_t mark, kind = RULE_FILE_NONE;

    if (schema) {
        mark = rule_down_key(r, "schema");
        kind = rule_read_name(r, schema, schema_name, sizeof schemas / sizeof *schemas);
        rule_up(r, mark);
    } else {
        rule_wrong(r, "\"schema\" is missing; it is \"%s\" or \"%s\"", schemas[0], schemas[1]);
    }
    if (kind != RULE_FILE_NONE)
        return (enum rule_file)kind;
    if (cJSON_GetObjectItemCaseSensitive(root, "rules"))
        return RULE_FILE_PACK;
    return cJSON_GetObjectItemCaseSensitive(root, "items") ? RULE_FILE_CLAUSES : RULE_FILE_NONE;
}

void rule_read_file(struct rule_reader *r, const struct rule_set *known,
                    struct rule_loaded **ret_pack, struct rule_clause_file **ret_file)
{
    enum rule_file kind = RULE_FILE_NONE;
    struct pica_error err;
    cJSON *root = NULL;

    if (pica_json_parse(r->text, &root, &err) != PICA_OK) {
        if (err.status == PICA_E_NOMEM)
            r->failed = true;
        else
            wrong_json(r, &err);
        return;
    }
    if (!cJSON_IsObject(root))
        rule_wrong(r, "an object is expected");
    else
        kind = read_schema(r, root);
    if (kind == RULE_FILE_PACK)
        *ret_pack = rule_read_pack(r, root, known);
    else if (kind == RULE_FILE_CLAUSES)
        *ret_file = rule_read_clauses(r, root);
    cJSON_Delete(root);
}

static bool is_plain_key(const char *key)
{
    for (const char *p = key; *p; p++)
        if (!((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || (*p >= '0' && *p <= '9') ||
              *p == '_' || *p == '-'))
            return false;
    return *key != '\0';
}

size_t rule_down_key(struct rule_reader *r, const char *key)
{
    size_t mark = r->path.len;

    if (is_plain_key(key)) {
        if (mark)
            pica_text_add_char(&r->path, '.');
        pica_text_add(&r->path, key);
    } else {
        pica_text_add(&r->path, "[\"");
        for (const char *p = key; *p; p++) {
            if (*p == '"' || *p == '\\')
                pica_text_addf(&r->path, "\\%c", *p);
            else if ((unsigned char)*p < 0x20)
                pica_text_addf(&r->path, "\\u%04x", (unsigned)*p);
            else
                pica_text_add_char(&r->path, *p);
        }
        pica_text_add(&r->path, "\"]");
    }
    r->failed |= r->path.failed;
    return mark;
}

size_t rule_down_index(struct rule_reader *r, size_t index)
{
    char digits[24];
    size_t mark = r->path.len, n = sizeof digits;

    digits[--n] = ']';
    do
        digits[--n] = (char)('0' + index % 10);
    while (index /= 10);
    digits[--n] = '[';
    pica_text_add_span(&r->path, pica_span_of(digits + n, sizeof digits - n));
    r->failed |= r->path.failed;
    return mark;
}

void rule_up(struct rule_reader *r, size_t mark)
{
    if (mark < r->path.len) {
        r->path.len = mark;
        r->path.data[mark] = '\0';
    }
}

void *rule_room(struct rule_reader *r, size_t count, size_t each)
{
    void *p = pica_arena_array(r->arena, count ? count : 1, each);

    r->failed |= !p;
    return p;
}

const char *rule_keep(struct rule_reader *r, const char *s)
{
    const char *copy = pica_arena_str(r->arena, pica_span_str(s));

    r->failed |= !copy;
    return copy;
}

bool rule_is_object(struct rule_reader *r, const cJSON *item, const char *const *keys)
{
    const cJSON *member;

    if (!cJSON_IsObject(item)) {
        rule_wrong(r, "an object is expected");
        return false;
    }
    cJSON_ArrayForEach(member, item)
    {
        struct pica_nearest near = { .word = member->string };
        size_t i = 0, mark;

        while (keys[i] && strcmp(keys[i], member->string) != 0)
            i++;
        if (keys[i])
            continue;
        for (i = 0; keys[i]; i++)
            pica_nearest_try(&near, keys[i]);
        mark = rule_down_key(r, member->string);
        if (near.best)
            rule_wrong(r, "unknown key; did you mean \"%s\"?", near.best);
        else
            rule_wrong(r, "unknown key");
        rule_up(r, mark);
    }
    return true;
}

bool rule_is_array(struct rule_reader *r, const cJSON *item, size_t least)
{
    if (!cJSON_IsArray(item)) {
        rule_wrong(r, "an array is expected");
        return false;
    }
    if ((size_t)cJSON_GetArraySize(item) < least) {
        rule_wrong(r, "at least %zu item(s) are expected", least);
        return false;
    }
    return true;
}

const char *rule_read_text(struct rule_reader *r, const cJSON *object, const char *key,
                           bool required)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    const char *text = NULL;
    size_t mark;

    if (!item) {
        if (required)
            rule_wrong(r, "\"%s\" is missing", key);
        return NULL;
    }
    mark = rule_down_key(r, key);
    if (!cJSON_IsString(item))
        rule_wrong(r, "a text is expected");
    else if (item->valuestring[0] == '\0')
        rule_wrong(r, "the text is empty");
    else
        text = rule_keep(r, item->valuestring);
    rule_up(r, mark);
    return text;
}

bool rule_read_words(struct rule_reader *r, const cJSON *object, const char *key, bool required,
                     struct pica_words *ret)
{
    static const char *const languages[] = { [PICA_ZH] = "zh", [PICA_EN] = "en", NULL };
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    struct pica_words words = { { NULL } };
    bool good = false;
    size_t mark;

    if (!item) {
        if (required)
            rule_wrong(r, "\"%s\" is missing", key);
        return false;
    }
    mark = rule_down_key(r, key);
    if (rule_is_object(r, item, languages)) {
        good = true;
        for (int l = 0; l < PICA_LANG_COUNT; l++) {
            words.in[l] = rule_read_text(r, item, languages[l], true);
            good &= words.in[l] != NULL;
        }
    }
    rule_up(r, mark);
    if (good)
        *ret = words;
    return good;
}

size_t rule_read_name(struct rule_reader *r, const cJSON *item, const char *(*name)(size_t i),
                      size_t count)
{
    struct pica_nearest near = { 0 };

    if (!cJSON_IsString(item)) {
        rule_wrong(r, "a text is expected");
        return count;
    }
    near.word = item->valuestring;
    for (size_t i = 0; i < count; i++)
        if (strcmp(item->valuestring, name(i)) == 0)
            return i;
    for (size_t i = 0; i < count; i++)
        pica_nearest_try(&near, name(i));
    if (near.best)
        rule_wrong(r, "there is no \"%s\"; did you mean \"%s\"?", item->valuestring, near.best);
    else
        rule_wrong(r, "there is no \"%s\"", item->valuestring);
    return count;
}

static int two_digits(const char *s)
{
    if (s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9')
        return -1;
    return (s[0] - '0') * 10 + s[1] - '0';
}

bool rule_date_valid(const char *date)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    int century, year, month, day, last;

    if (strlen(date) != 10 || date[4] != '-' || date[7] != '-')
        return false;
    century = two_digits(date);
    year = two_digits(date + 2);
    month = two_digits(date + 5);
    day = two_digits(date + 8);
    if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1)
        return false;
    last = days[month - 1];
    if (month == 2 && (year != 0 ? year % 4 == 0 : century % 4 == 0))
        last = 29;
    return day <= last;
}

const char *rule_read_date(struct rule_reader *r, const cJSON *object, const char *key,
                           bool required)
{
    const char *date = rule_read_text(r, object, key, required);
    size_t mark;

    if (!date || rule_date_valid(date))
        return date;
    mark = rule_down_key(r, key);
    rule_wrong(r, "\"%s\" is no date; YYYY-MM-DD is expected", date);
    rule_up(r, mark);
    return NULL;
}
