#include "facts/fact.h"

#include "base/text.h"

#include <assert.h>
#include <stdlib.h>

static const char *const kind_names[FACT_KIND_COUNT] = {
#define X(id, name, says) [FACT_##id] = name,
#include "facts/facts.def"
#undef X
};

static const char *const kind_says[FACT_KIND_COUNT] = {
#define X(id, name, says) [FACT_##id] = says,
#include "facts/facts.def"
#undef X
};

static const char *const key_names[FACT_KEY_COUNT] = {
#define X(id, name, type) [FACT_##id##_KEY] = name,
#include "facts/keys.def"
#undef X
};

static const enum fact_type key_types[FACT_KEY_COUNT] = {
#define X(id, name, type) [FACT_##id##_KEY] = FACT_##type,
#include "facts/keys.def"
#undef X
};

static const bool kind_has[FACT_KIND_COUNT][FACT_KEY_COUNT] = {
#define X(kind, key) [FACT_##kind][FACT_##key##_KEY] = true,
#include "facts/shape.def"
#undef X
};

/* Room for the attributes that a fact usually has. */
#define ATTRS_FIRST 16

static bool is_power_of_two(size_t n)
{
    return n != 0 && (n & (n - 1)) == 0;
}

/*
 * Arrays of a fact double in the arena whenever their count reaches a power of
 * two (from `least` on), so that no capacity needs to be kept beside them.
 */
static void *array_room(struct fact_set *set, void *items, size_t count, size_t least, size_t each)
{
    void *bigger;

    if (count != 0 && (count < least || !is_power_of_two(count)))
        return items;
    bigger = pica_arena_array(&set->arena, count ? count * 2 : least, each);
    if (!bigger) {
        set->failed = true;
        return NULL;
    }
    if (count)
        memcpy(bigger, items, count * each);
    return bigger;
}

struct fact *fact_set_add(struct fact_set *set, enum fact_kind kind, struct pica_place place)
{
    struct fact *f;

    if (set->failed || !pica_grow(&set->items, &set->cap, set->count + 1, sizeof *set->items)) {
        set->failed = true;
        return NULL;
    }
    f = &set->items[set->count];
    *f = (struct fact){ .kind = kind };
    fact_place(set, f, place);
    if (set->failed)
        return NULL;
    set->count++;
    return f;
}

/* The attribute's slot, new or already there; NULL when there is no memory. */
static struct fact_attr *attr_slot(struct fact_set *set, struct fact *f, enum fact_key key)
{
    struct fact_attr *attrs;

    if (!f || set->failed)
        return NULL;
    for (size_t i = 0; i < f->attr_count; i++)
        if (f->attrs[i].key == key)
            return &f->attrs[i];
    attrs = array_room(set, f->attrs, f->attr_count, ATTRS_FIRST, sizeof *attrs);
    if (!attrs)
        return NULL;
    f->attrs = attrs;
    attrs[f->attr_count].key = key;
    return &attrs[f->attr_count++];
}

void fact_text(struct fact_set *set, struct fact *f, enum fact_key key, const char *text)
{
    struct fact_attr *a;

    assert(fact_key_type(key) == FACT_TEXT);
    a = text ? attr_slot(set, f, key) : NULL;
    if (a)
        a->text = text;
}

void fact_number(struct fact_set *set, struct fact *f, enum fact_key key, int64_t number)
{
    struct fact_attr *a;

    assert(fact_key_type(key) == FACT_NUMBER);
    a = attr_slot(set, f, key);
    if (a)
        a->number = number;
}

void fact_bool(struct fact_set *set, struct fact *f, enum fact_key key, bool value)
{
    struct fact_attr *a;

    assert(fact_key_type(key) == FACT_BOOL);
    a = attr_slot(set, f, key);
    if (a)
        a->number = value;
}

void fact_place(struct fact_set *set, struct fact *f, struct pica_place place)
{
    struct pica_place *places;

    if (!f || set->failed)
        return;
    places = array_room(set, f->places, f->place_count, 1, sizeof *places);
    if (!places)
        return;
    f->places = places;
    places[f->place_count++] = place;
}

static int place_order(const void *a, const void *b)
{
    return pica_place_compare(a, b);
}

static int attr_order(const void *a, const void *b)
{
    const struct fact_attr *x = a, *y = b;

    return (x->key > y->key) - (x->key < y->key);
}

static int attr_compare(const struct fact_attr *a, const struct fact_attr *b)
{
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    if (a->text && b->text)
        return strcmp(a->text, b->text);
    return (a->number > b->number) - (a->number < b->number);
}

/* A total order on what a sealed fact says; equal only when all of it is. */
static int fact_order(const void *x, const void *y)
{
    const struct fact *a = x, *b = y;

    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    for (size_t i = 0; i < a->attr_count && i < b->attr_count; i++) {
        int d = attr_compare(&a->attrs[i], &b->attrs[i]);

        if (d != 0)
            return d;
    }
    if (a->attr_count != b->attr_count)
        return a->attr_count < b->attr_count ? -1 : 1;
    for (size_t i = 0; i < a->place_count && i < b->place_count; i++) {
        int d = pica_place_compare(&a->places[i], &b->places[i]);

        if (d != 0)
            return d;
    }
    return (a->place_count > b->place_count) - (a->place_count < b->place_count);
}

static void fact_seal(struct fact *f)
{
    size_t kept = 1;

    if (f->attr_count > 1)
        qsort(f->attrs, f->attr_count, sizeof *f->attrs, attr_order);
    if (f->place_count < 2)
        return;
    qsort(f->places, f->place_count, sizeof *f->places, place_order);
    for (size_t i = 1; i < f->place_count; i++)
        if (pica_place_compare(&f->places[i], &f->places[kept - 1]) != 0)
            f->places[kept++] = f->places[i];
    f->place_count = kept;
}

bool fact_set_seal(struct fact_set *set)
{
    size_t kept = 0;

    if (set->failed)
        return false;
    for (size_t i = 0; i < set->count; i++)
        fact_seal(&set->items[i]);
    if (set->count > 1)
        qsort(set->items, set->count, sizeof *set->items, fact_order);
    for (size_t i = 0; i < set->count; i++)
        if (kept == 0 || fact_order(&set->items[i], &set->items[kept - 1]) != 0)
            set->items[kept++] = set->items[i];
    set->count = kept;
    return true;
}

void fact_set_finish(struct fact_set *set)
{
    pica_arena_finish(&set->arena);
    free(set->items);
    *set = (struct fact_set){ 0 };
}

size_t fact_set_range(const struct fact_set *set, enum fact_kind kind, size_t *ret_first)
{
    size_t low = 0, high = set->count, first;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (set->items[mid].kind < kind)
            low = mid + 1;
        else
            high = mid;
    }
    first = low;
    for (high = set->count; low < high;) {
        size_t mid = low + (high - low) / 2;

        if (set->items[mid].kind <= kind)
            low = mid + 1;
        else
            high = mid;
    }
    *ret_first = first;
    return low - first;
}

const struct fact_attr *fact_get(const struct fact *f, enum fact_key key)
{
    for (size_t i = 0; i < f->attr_count; i++)
        if (f->attrs[i].key == key)
            return &f->attrs[i];
    return NULL;
}

const char *fact_get_text(const struct fact *f, enum fact_key key)
{
    const struct fact_attr *a = fact_get(f, key);

    return a ? a->text : NULL;
}

const char *fact_kind_name(enum fact_kind kind)
{
    return kind_names[kind];
}

const char *fact_kind_says(enum fact_kind kind)
{
    return kind_says[kind];
}

const char *fact_key_name(enum fact_key key)
{
    return key_names[key];
}

enum fact_type fact_key_type(enum fact_key key)
{
    return key_types[key];
}

bool fact_kind_has(enum fact_kind kind, enum fact_key key)
{
    return kind_has[kind][key];
}

enum fact_kind fact_kind_find(const char *name)
{
    unsigned i = 0;

    while (i < FACT_KIND_COUNT && strcmp(kind_names[i], name) != 0)
        i++;
    return (enum fact_kind)i;
}

enum fact_key fact_key_find(const char *name)
{
    unsigned i = 0;

    while (i < FACT_KEY_COUNT && strcmp(key_names[i], name) != 0)
        i++;
    return (enum fact_key)i;
}
