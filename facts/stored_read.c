#include "facts/stored.h"

#include "base/json_read.h"

#include <errno.h>
#include <stdlib.h>

/* Everything that one reading works with. */
struct reading {
    struct fact_set *set;
    struct pica_notes *gaps;
    size_t number; /* of the fact or gap that is read, for messages */
    struct pica_error *err;
};

static enum pica_status wrong(struct reading *r, const char *what)
{
    return pica_fail(r->err, PICA_E_MALFORMED, PICA_NOWHERE,
                     "fact %zu: \"%s\" is not as pica writes it", r->number, what);
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Bytes of hexadecimal digits in the set's arena, with a NUL behind them. */
static enum pica_status read_hex(struct reading *r, const char *hex, struct pica_span *ret)
{
    size_t len = strlen(hex);
    char *out = pica_arena_alloc(&r->set->arena, len / 2 + 1);

    if (!out)
        return pica_fail_nomem(r->err);
    if (len % 2 != 0)
        return wrong(r, "hex");
    for (size_t i = 0; i < len / 2; i++) {
        int high = hex_digit(hex[2 * i]), low = hex_digit(hex[2 * i + 1]);

        if (high < 0 || low < 0)
            return wrong(r, "hex");
        out[i] = (char)(high << 4 | low);
    }
    *ret = pica_span_of(out, len / 2);
    return PICA_OK;
}

static enum pica_status read_text(struct reading *r, const cJSON *value, const char **ret)
{
    const cJSON *hex = cJSON_IsObject(value) ? value->child : NULL;
    struct pica_span bytes = { 0 };
    enum pica_status st;

    if (cJSON_IsString(value)) {
        *ret = pica_arena_str(&r->set->arena, pica_span_str(value->valuestring));
        return *ret ? PICA_OK : pica_fail_nomem(r->err);
    }
    if (!hex || hex->next || strcmp(hex->string, "hex") != 0 || !cJSON_IsString(hex))
        return wrong(r, value->string ? value->string : "text");
    st = read_hex(r, hex->valuestring, &bytes);
    if (st != PICA_OK)
        return st;
    if (!bytes.data || strlen((const char *)bytes.data) != bytes.len)
        return wrong(r, "hex");
    *ret = (const char *)bytes.data;
    return PICA_OK;
}

/* A whole number, of which `least` is the smallest; as text when a double would round it. */
static enum pica_status read_number(struct reading *r, const cJSON *value, int64_t least,
                                    int64_t *ret)
{
    long long n = 0;
    char *end = NULL;

    if (cJSON_IsString(value)) {
        errno = 0;
        n = strtoll(value->valuestring, &end, 10);
        if (errno != 0 || end == value->valuestring || *end)
            return wrong(r, value->string);
    } else if (cJSON_IsNumber(value) && value->valuedouble >= -0x1p53 &&
               value->valuedouble <= 0x1p53 &&
               (double)(long long)value->valuedouble == value->valuedouble) {
        n = (long long)value->valuedouble;
    } else {
        return wrong(r, value->string);
    }
    if (n < least)
        return wrong(r, value->string);
    *ret = n;
    return PICA_OK;
}

static enum pica_status read_index(struct reading *r, const cJSON *value, uint32_t *ret)
{
    int64_t n = 0;
    enum pica_status st = read_number(r, value, 0, &n);

    if (st == PICA_OK && n >= PICA_NO_INDEX)
        return wrong(r, value->string);
    if (st == PICA_OK)
        *ret = (uint32_t)n;
    return st;
}

static enum pica_status read_place_member(struct reading *r, const cJSON *m, struct pica_place *p)
{
    int64_t n = 0;
    enum pica_status st;

    if (strcmp(m->string, "entry") == 0)
        return read_text(r, m, &p->entry);
    if (strcmp(m->string, "class") == 0)
        return read_text(r, m, &p->class_name);
    if (strcmp(m->string, "method") == 0)
        return read_text(r, m, &p->method);
    if (strcmp(m->string, "method_idx") == 0)
        return read_index(r, m, &p->method_idx);
    if (strcmp(m->string, "insn") == 0)
        return read_index(r, m, &p->insn);
    if (strcmp(m->string, "bytes") == 0 && cJSON_IsString(m))
        return read_hex(r, m->valuestring, &p->bytes);
    if (strcmp(m->string, "file_offset") != 0)
        return wrong(r, m->string);
    st = read_number(r, m, 0, &n);
    if (st == PICA_OK)
        p->file_offset = (uint64_t)n;
    return st;
}

static enum pica_status read_place(struct reading *r, const cJSON *value, struct pica_place *ret)
{
    enum pica_status st = PICA_OK;

    *ret = PICA_PLACE_NONE;
    if (!cJSON_IsObject(value))
        return wrong(r, "place");
    for (const cJSON *m = value->child; st == PICA_OK && m; m = m->next)
        st = read_place_member(r, m, ret);
    return st;
}

static enum pica_status read_attr(struct reading *r, const cJSON *m, struct fact *f)
{
    enum fact_key key = fact_key_find(m->string);
    const char *text = NULL;
    int64_t number = 0;
    enum pica_status st = PICA_OK;

    if (key == FACT_KEY_COUNT || !fact_kind_has(f->kind, key))
        return pica_fail(r->err, PICA_E_UNSUPPORTED, PICA_NOWHERE,
                         "fact %zu: this pica knows no \"%s\" of \"%s\"", r->number, m->string,
                         fact_kind_name(f->kind));
    switch (fact_key_type(key)) {
    case FACT_TEXT:
        st = read_text(r, m, &text);
        fact_text(r->set, f, key, text);
        break;
    case FACT_NUMBER:
        st = read_number(r, m, INT64_MIN, &number);
        if (st == PICA_OK)
            fact_number(r->set, f, key, number);
        break;
    case FACT_BOOL:
        if (!cJSON_IsBool(m))
            return wrong(r, m->string);
        fact_bool(r->set, f, key, cJSON_IsTrue(m));
        break;
    }
    return st;
}

static enum pica_status read_places(struct reading *r, const cJSON *places, struct fact *f)
{
    enum pica_status st = PICA_OK;

    for (const cJSON *p = places->child->next; st == PICA_OK && p; p = p->next) {
        struct pica_place place;

        st = read_place(r, p, &place);
        if (st == PICA_OK)
            fact_place(r->set, f, place);
    }
    return st;
}

static enum pica_status read_fact(struct reading *r, const cJSON *value)
{
    const cJSON *kind = cJSON_GetObjectItemCaseSensitive(value, "kind");
    const cJSON *says = cJSON_GetObjectItemCaseSensitive(value, "says");
    const cJSON *places = cJSON_GetObjectItemCaseSensitive(value, "places");
    struct pica_place first;
    struct fact *f;
    enum fact_kind is;
    enum pica_status st;

    if (!cJSON_IsString(kind) || !cJSON_IsObject(says))
        return wrong(r, "kind");
    if (!cJSON_IsArray(places) || !places->child)
        return wrong(r, "places");
    is = fact_kind_find(kind->valuestring);
    if (is == FACT_KIND_COUNT)
        return pica_fail(r->err, PICA_E_UNSUPPORTED, PICA_NOWHERE,
                         "fact %zu: this pica knows no facts of the kind \"%s\"", r->number,
                         kind->valuestring);
    st = read_place(r, places->child, &first);
    if (st != PICA_OK)
        return st;
    f = fact_set_add(r->set, is, first);
    if (!f)
        return pica_fail_nomem(r->err);
    for (const cJSON *m = says->child; st == PICA_OK && m; m = m->next)
        st = read_attr(r, m, f);
    return st == PICA_OK ? read_places(r, places, f) : st;
}

static enum pica_status read_gap(struct reading *r, const cJSON *value)
{
    const cJSON *stage = cJSON_GetObjectItemCaseSensitive(value, "stage");
    const cJSON *zh = cJSON_GetObjectItemCaseSensitive(value, "cause_zh");
    const cJSON *en = cJSON_GetObjectItemCaseSensitive(value, "cause_en");
    struct pica_note n = { .kind = PICA_GAP };
    const struct pica_notes one = { .items = &n, .count = 1 };
    enum pica_status st;

    if (!cJSON_IsString(stage) || !zh || !en)
        return wrong(r, "stage");
    st = read_text(r, stage, &n.id);
    if (st == PICA_OK)
        st = read_text(r, zh, &n.text.in[PICA_ZH]);
    if (st == PICA_OK)
        st = read_text(r, en, &n.text.in[PICA_EN]);
    if (st == PICA_OK)
        st = read_place(r, cJSON_GetObjectItemCaseSensitive(value, "place"), &n.place);
    if (st == PICA_OK)
        pica_notes_join(r->gaps, &one);
    return st;
}

static enum pica_status read_all(struct reading *r, const cJSON *root)
{
    const cJSON *schema = cJSON_GetObjectItemCaseSensitive(root, "schema");
    const cJSON *gaps = cJSON_GetObjectItemCaseSensitive(root, "gaps");
    const cJSON *facts = cJSON_GetObjectItemCaseSensitive(root, "facts");
    enum pica_status st = PICA_OK;

    if (!cJSON_IsString(schema) || strcmp(schema->valuestring, "pica.facts/1") != 0 ||
        !cJSON_IsArray(gaps) || !cJSON_IsArray(facts))
        return pica_fail(r->err, PICA_E_MALFORMED, PICA_NOWHERE, "these are no facts of pica");
    for (const cJSON *g = gaps->child; st == PICA_OK && g; g = g->next, r->number++)
        st = read_gap(r, g);
    r->number = 0;
    for (const cJSON *f = facts->child; st == PICA_OK && f; f = f->next, r->number++)
        st = read_fact(r, f);
    if (st == PICA_OK && (!fact_set_seal(r->set) || r->gaps->failed))
        st = pica_fail_nomem(r->err);
    return st;
}

enum pica_status facts_read(struct pica_span text, struct fact_set *set, struct pica_notes *gaps,
                            struct pica_error *err)
{
    struct reading r = { .set = set, .gaps = gaps, .err = err };
    cJSON *root = NULL;
    enum pica_status st = pica_json_parse(text, &root, err);

    if (st == PICA_OK)
        st = read_all(&r, root);
    cJSON_Delete(root);
    return st;
}
