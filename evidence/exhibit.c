#include "evidence/exhibit.h"

#include <stdlib.h>

/* The lists of a report whose items are calls at a place. */
static const char *const call_lists[] = { "collections", "permission_requests", "sdk_starts",
                                          "grants" };

/* The keys under which further places of a call stand. */
static const char *const roles[] = { "chain", "guards" };

struct found {
    const char *role;
    const cJSON *place;
};

struct places {
    struct found *items; /* malloc'ed */
    size_t count, cap;
    bool failed;
};

/* Calls of the report, by offset of their place. */
struct call {
    double offset;
    size_t order;
    const cJSON *item;
};

struct calls {
    struct call *items; /* malloc'ed */
    size_t count, cap;
};

static const cJSON *get(const cJSON *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

static const char *text_of(const cJSON *object, const char *key)
{
    return cJSON_GetStringValue(get(object, key));
}

static double offset_of(const cJSON *place)
{
    const cJSON *offset = get(place, "file_offset");

    return cJSON_IsNumber(offset) ? offset->valuedouble : -1;
}

/* --- JSON again -------------------------------------------------------------------- */

void evidence_json_copy(struct pica_json *j, const cJSON *value)
{
    const cJSON *item;

    if (cJSON_IsObject(value)) {
        pica_json_object(j);
        cJSON_ArrayForEach(item, value)
        {
            pica_json_key(j, item->string);
            evidence_json_copy(j, item);
        }
        pica_json_object_end(j);
    } else if (cJSON_IsArray(value)) {
        pica_json_array(j);
        cJSON_ArrayForEach(item, value) evidence_json_copy(j, item);
        pica_json_array_end(j);
    } else if (cJSON_IsString(value)) {
        pica_json_string(j, pica_span_str(value->valuestring));
    } else if (cJSON_IsNumber(value)) {
        pica_json_number(j, (int64_t)value->valuedouble);
    } else if (cJSON_IsBool(value)) {
        pica_json_bool(j, cJSON_IsTrue(value));
    } else {
        pica_json_null(j);
    }
}

/* --- what a finding rests on --------------------------------------------------------- */

static int call_compare(const void *pa, const void *pb)
{
    const struct call *a = pa, *b = pb;

    if (a->offset != b->offset)
        return a->offset < b->offset ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

static bool calls_list(const cJSON *report, struct calls *ret)
{
    for (size_t k = 0; k < sizeof call_lists / sizeof *call_lists; k++) {
        const cJSON *item;

        cJSON_ArrayForEach(item, get(report, call_lists[k]))
        {
            double offset = offset_of(get(item, "place"));

            if (offset < 0)
                continue;
            if (!pica_grow(&ret->items, &ret->cap, ret->count + 1, sizeof *ret->items))
                return false;
            ret->items[ret->count] = (struct call){ offset, ret->count, item };
            ret->count++;
        }
    }
    if (ret->count)
        qsort(ret->items, ret->count, sizeof *ret->items, call_compare);
    return true;
}

static void take(struct places *p, const char *role, const cJSON *place)
{
    double offset = offset_of(place);

    if (!text_of(place, "entry"))
        return;
    for (size_t i = 0; i < p->count; i++)
        if (offset_of(p->items[i].place) == offset && strcmp(p->items[i].role, role) == 0 &&
            cJSON_Compare(p->items[i].place, place, true))
            return;
    if (p->failed || !pica_grow(&p->items, &p->cap, p->count + 1, sizeof *p->items)) {
        p->failed = true;
        return;
    }
    p->items[p->count++] = (struct found){ role, place };
}

/* All places at and below a value. */
static void take_all(struct places *p, const char *role, const cJSON *value)
{
    const cJSON *item;

    if (cJSON_IsObject(value) && text_of(value, "entry"))
        take(p, role, value);
    else if (cJSON_IsObject(value) || cJSON_IsArray(value))
        cJSON_ArrayForEach(item, value) take_all(p, role, item);
}

static void take_call(struct places *p, const cJSON *item)
{
    for (size_t k = 0; k < sizeof roles / sizeof *roles; k++)
        take_all(p, roles[k], get(item, roles[k]));
}

static void places_of(const cJSON *finding, const struct calls *calls, struct places *ret)
{
    const cJSON *place;

    cJSON_ArrayForEach(place, get(finding, "evidence")) take(ret, "evidence", place);
    cJSON_ArrayForEach(place, get(finding, "evidence"))
    {
        double offset = offset_of(place);
        size_t low = 0, high = calls->count;

        while (low < high) {
            size_t mid = low + (high - low) / 2;

            if (calls->items[mid].offset < offset)
                low = mid + 1;
            else
                high = mid;
        }
        for (; low < calls->count && calls->items[low].offset == offset; low++)
            if (cJSON_Compare(get(calls->items[low].item, "place"), place, true))
                take_call(ret, calls->items[low].item);
    }
}

bool evidence_entries(const cJSON *report, bool (*fn)(void *context, const char *entry),
                      void *context, struct pica_error *err)
{
    struct calls calls = { 0 };
    const cJSON *finding;
    bool fine = calls_list(report, &calls);

    if (!fine)
        (void)!pica_fail_nomem(err);
    cJSON_ArrayForEach(finding, get(report, "findings"))
    {
        struct places places = { 0 };

        if (fine)
            places_of(finding, &calls, &places);
        if (places.failed) {
            (void)!pica_fail_nomem(err);
            fine = false;
        }
        for (size_t i = 0; fine && i < places.count; i++)
            fine = fn(context, text_of(places.items[i].place, "entry"));
        free(places.items);
    }
    free(calls.items);
    return fine;
}

/* --- exhibits --------------------------------------------------------------------------- */

char *evidence_exhibit_name(const cJSON *finding, size_t i)
{
    const char *id = text_of(finding, "id");
    struct pica_text name = { 0 };

    pica_text_addf(&name, "findings/%04zu-", i + 1);
    for (; id && *id; id++)
        pica_text_add_char(&name, strchr("0123456789abcdefghijklmnopqrstuvwxyz", *id) ? *id : '_');
    pica_text_add(&name, ".json");
    if (!name.failed)
        return name.data;
    pica_text_finish(&name);
    return NULL;
}

static bool mismatch_add(struct evidence_exhibits *e, size_t finding, const struct found *found,
                         const char *why)
{
    const char *class_name = text_of(found->place, "class"),
               *method = text_of(found->place, "method");
    struct pica_text where = { 0 };

    pica_text_add(&where, text_of(found->place, "entry"));
    if (class_name)
        pica_text_addf(&where, " %s%s%s", class_name, method ? "->" : "", method ? method : "");
    if (where.failed || !pica_grow(&e->mismatches, &e->mismatch_cap, e->mismatch_count + 1,
                                   sizeof *e->mismatches)) {
        pica_text_finish(&where);
        return false;
    }
    e->mismatches[e->mismatch_count++] =
        (struct evidence_mismatch){ finding, found->role, where.data, why };
    return true;
}

static enum pica_status add_place(struct pica_json *j, struct evidence_extracts *extracts,
                                  size_t finding, const struct found *found,
                                  struct evidence_exhibits *e, struct pica_error *err)
{
    const char *file = evidence_extracts_file(extracts, text_of(found->place, "entry")), *why;
    struct pica_text instruction = { 0 };
    enum evidence_answer answer;
    enum pica_status st = evidence_look(extracts, found->place, &instruction, &answer, &why, err);

    if (st == PICA_OK) {
        pica_json_object(j);
        pica_json_key_text(j, "role", found->role);
        pica_json_key(j, "place");
        evidence_json_copy(j, found->place);
        pica_json_key_text(j, "file", file);
        if (answer == EVIDENCE_HOLDS)
            pica_json_key_text(j, "instruction", instruction.data);
        pica_json_object_end(j);
        e->place_count += answer != EVIDENCE_NOT_HERE;
        e->beyond += answer == EVIDENCE_NOT_HERE;
        if (answer == EVIDENCE_DIFFERS && !mismatch_add(e, finding, found, why))
            st = pica_fail_nomem(err);
    }
    pica_text_finish(&instruction);
    return st;
}

static enum pica_status make_one(const cJSON *finding, size_t number, const struct calls *calls,
                                 struct evidence_extracts *extracts, struct pica_text *out,
                                 struct evidence_exhibits *e, struct pica_error *err)
{
    struct pica_json j = { .out = out, .first = true };
    struct places places = { 0 };
    enum pica_status st = PICA_OK;

    places_of(finding, calls, &places);
    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.exhibit/1");
    pica_json_key_number(&j, "number", (int64_t)number + 1);
    pica_json_key(&j, "finding");
    evidence_json_copy(&j, finding);
    pica_json_key(&j, "places");
    pica_json_array(&j);
    for (size_t i = 0; i < places.count && st == PICA_OK; i++)
        st = add_place(&j, extracts, number, &places.items[i], e, err);
    pica_json_array_end(&j);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
    if (st == PICA_OK && places.failed)
        st = pica_fail_nomem(err);
    free(places.items);
    return st;
}

enum pica_status evidence_exhibits_make(const cJSON *report, struct evidence_extracts *extracts,
                                        struct evidence_files *files, struct evidence_exhibits *ret,
                                        struct pica_error *err)
{
    struct calls calls = { 0 };
    enum pica_status st = PICA_OK;
    const cJSON *finding;
    size_t number = 0;

    *ret = (struct evidence_exhibits){ 0 };
    if (!calls_list(report, &calls))
        st = pica_fail_nomem(err);
    cJSON_ArrayForEach(finding, get(report, "findings"))
    {
        struct pica_text text = { 0 };
        char *name = evidence_exhibit_name(finding, number);

        if (st == PICA_OK && !name)
            st = pica_fail_nomem(err);
        if (st == PICA_OK)
            st = make_one(finding, number, &calls, extracts, &text, ret, err);
        if (st == PICA_OK)
            st = evidence_add_text(files, name, &text, err);
        pica_text_finish(&text);
        free(name);
        number++;
    }
    free(calls.items);
    if (st != PICA_OK)
        evidence_exhibits_finish(ret);
    return st;
}

void evidence_exhibits_finish(struct evidence_exhibits *e)
{
    for (size_t i = 0; i < e->mismatch_count; i++)
        free(e->mismatches[i].place);
    free(e->mismatches);
    *e = (struct evidence_exhibits){ 0 };
}
