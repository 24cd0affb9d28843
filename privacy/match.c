#include "privacy/match.h"

#include "base/intern.h"

#include <stdlib.h>

/* An entry whose class this program names, in the group of its member's name. */
struct candidate {
    uint16_t api;
    bool field;
    uint32_t type; /* of its class, in the program */
};

struct group {
    uint32_t first, count; /* in privacy_matcher.candidates */
};

struct privacy_matcher {
    const struct flow_program *program;
    const char *const *names;
    size_t name_count;
    struct group *groups; /* by name */
    struct candidate *candidates;
};

static size_t name_number(const struct privacy_matcher *m, const char *name)
{
    size_t low = 0, high = m->name_count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int d = strcmp(name, m->names[mid]);

        if (d == 0)
            return mid;
        if (d < 0)
            high = mid;
        else
            low = mid + 1;
    }
    return m->name_count;
}

static bool is_member(const struct privacy_api *api)
{
    return api->kind == PRIVACY_METHOD || api->kind == PRIVACY_FIELD;
}

struct privacy_matcher *privacy_matcher_new(const struct flow_program *program)
{
    struct privacy_matcher *m = calloc(1, sizeof *m);
    uint32_t *types = calloc(privacy_api_count, sizeof *types);
    uint32_t at = 0;

    if (!m || !types)
        goto nomem;
    m->program = program;
    m->name_count = privacy_member_names(&m->names);
    m->groups = calloc(m->name_count + 1, sizeof *m->groups);
    m->candidates = calloc(privacy_api_count, sizeof *m->candidates);
    if (!m->groups || !m->candidates)
        goto nomem;
    for (size_t i = 1; i < privacy_api_count; i++) {
        const struct privacy_api *api = &privacy_apis[i];

        types[i] = FLOW_NONE;
        if (flow_type_may_be(program, privacy_api_class_hash(i)) && is_member(api))
            types[i] = flow_type_find(program, pica_span_str(api->class_name));
        if (types[i] != FLOW_NONE)
            m->groups[privacy_api_name(i)].count++;
    }
    for (size_t n = 0; n < m->name_count; n++) {
        m->groups[n].first = at;
        at += m->groups[n].count;
        m->groups[n].count = 0;
    }
    for (size_t i = 1; i < privacy_api_count; i++) {
        struct group *g;

        if (types[i] == FLOW_NONE)
            continue;
        g = &m->groups[privacy_api_name(i)];
        m->candidates[g->first + g->count++] =
            (struct candidate){ (uint16_t)i, privacy_apis[i].kind == PRIVACY_FIELD, types[i] };
    }
    free(types);
    return m;
nomem:
    free(types);
    privacy_matcher_free(m);
    return NULL;
}

void privacy_matcher_free(struct privacy_matcher *m)
{
    if (!m)
        return;
    free(m->groups);
    free(m->candidates);
    free(m);
}

/* --- names in the string table ----------------------------------------------- */

/* ASCII against MUTF-8 in the order of a DEX string table (UTF-16 code units). */
static int string_compare(const char *name, struct pica_span s)
{
    size_t i = 0;

    while (i < s.len && name[i] && (uint8_t)name[i] == s.data[i])
        i++;
    if (i == s.len || !name[i])
        return (name[i] != 0) - (i < s.len);
    if (s.data[i] == 0xc0) /* C0 80 is the code unit 0 */
        return 1;
    return (uint8_t)name[i] < s.data[i] ? -1 : 1;
}

/* The strings in which some names are looked for: names and strings from `first` to before `end`.
 */
struct search {
    const struct dex_file *dex;
    const char *const *names;
    size_t first_name, end_name;
    uint32_t first, end;
    uint16_t *ret;
};

/*
 * Looks for the name in the middle: those before it can only be among the strings before it. So a
 * long list costs little in a file with few strings, and a short one in a file with many.
 */
static void search(struct search s)
{
    while (s.first_name < s.end_name && s.first < s.end) {
        size_t middle = s.first_name + (s.end_name - s.first_name) / 2;
        uint32_t low = s.first, high = s.end;
        struct search before = s;
        bool found = false;

        while (low < high && !found) {
            uint32_t mid = low + (high - low) / 2;
            int d = string_compare(s.names[middle], dex_string(s.dex, mid));

            found = d == 0;
            if (found)
                s.ret[mid] = (uint16_t)(middle + 1);
            if (d <= 0)
                high = mid;
            else
                low = mid + 1;
        }
        before.end_name = middle;
        before.end = high;
        search(before);
        s.first_name = middle + 1;
        s.first = high + found;
    }
}

/* Of a file that is not sound the strings may be in any order, and there more than once. */
static bool match_names_slowly(const struct dex_file *dex, const char *const *names, size_t count,
                               uint16_t *ret)
{
    struct pica_intern table = { 0 };
    bool whole = true;

    for (size_t n = 0; n < count && whole; n++)
        whole = pica_intern_add(&table, pica_span_str(names[n])) != PICA_INTERN_NONE;
    for (uint32_t s = 0; s < dex->strings.count && whole; s++) {
        uint32_t n = pica_intern_find(&table, dex_string(dex, s));

        if (n != PICA_INTERN_NONE)
            ret[s] = (uint16_t)(n + 1);
    }
    pica_intern_finish(&table);
    return whole;
}

bool privacy_match_names(const struct dex_file *dex, const char *const *names, size_t count,
                         uint16_t *ret)
{
    if (!dex->sound)
        return match_names_slowly(dex, names, count, ret);
    search((struct search){ dex, names, 0, count, 0, dex->strings.count, ret });
    return true;
}

/* --- members -------------------------------------------------------------------- */

/* Entries whose member has one name and one type; the catalogue has at most a dozen, and
 * privacy/collect_test.c looks. */
#define CANDIDATES_MAX 64

/* What is asked of the types on the way up from a reference. */
struct question {
    const struct candidate *candidates[CANDIDATES_MAX]; /* of the member's name and type */
    size_t count;
    const struct candidate *found;
};

static bool question_accept(void *context, uint32_t type)
{
    struct question *q = context;

    for (size_t i = 0; i < q->count; i++) {
        if (q->candidates[i]->type == type) {
            q->found = q->candidates[i];
            return true;
        }
    }
    return false;
}

static bool type_is(const struct dex_file *dex, const struct candidate *c, uint32_t type_idx)
{
    const char *want = privacy_apis[c->api].type;

    return c->field ? pica_span_is(dex_type(dex, type_idx), want)
                    : flow_proto_is(dex, type_idx, want);
}

/* The entry that the reference leads to, or 0. */
static uint16_t match_member(const struct privacy_matcher *m, struct privacy_match *match,
                             uint32_t dex, uint32_t id, bool field, uint32_t class_idx,
                             uint32_t type_idx, const struct group *g)
{
    const struct dex_file *file = flow_dex(m->program, dex);
    uint32_t type = flow_type_of(m->program, dex, class_idx), found;
    struct question q = { .count = 0 };

    for (uint32_t i = 0; i < g->count; i++) {
        const struct candidate *c = &m->candidates[g->first + i];

        /* Constructors are not inherited. */
        if (c->field != field || (c->type != type && privacy_apis[c->api].member[0] == '<') ||
            q.count == CANDIDATES_MAX || !type_is(file, c, type_idx))
            continue;
        if (c->type == type)
            return c->api;
        if (flow_is_subtype(m->program, type, c->type))
            q.candidates[q.count++] = c;
    }
    if (q.count == 0)
        return 0;
    found = field ? flow_resolve_field(m->program, dex, id, question_accept, &q)
                  : flow_resolve_method(m->program, dex, id, question_accept, &q);
    if (found == FLOW_CUT)
        match->cut++;
    return found == FLOW_CUT || found == FLOW_NONE ? 0 : q.found->api;
}

bool privacy_matcher_asks(const void *matcher, uint32_t dex, uint32_t method_idx)
{
    const struct privacy_matcher *m = matcher;
    const struct dex_file *file = flow_dex(m->program, dex);
    struct dex_method_id id = dex_method_id(file, method_idx);
    size_t name = name_number(m, (const char *)dex_string(file, id.name_idx).data);
    struct privacy_match unused = { 0 };
    uint16_t api;

    if (name == m->name_count || m->groups[name].count == 0)
        return false;
    api = match_member(m, &unused, dex, method_idx, false, id.class_idx, id.proto_idx,
                       &m->groups[name]);
    return api != 0 && privacy_apis[api].argument != PRIVACY_ARG_NONE;
}

/* The callback that a method of this file overrides, or 0. */
static uint16_t match_callback(const struct privacy_matcher *m, uint32_t dex, uint32_t class_idx,
                               uint32_t proto_idx, const struct group *g)
{
    uint32_t type = flow_type_of(m->program, dex, class_idx);

    if (flow_class(m->program, type).dex != dex)
        return 0;
    for (uint32_t i = 0; i < g->count; i++) {
        const struct candidate *c = &m->candidates[g->first + i];
        const struct privacy_api *api = &privacy_apis[c->api];

        if (!c->field && api->callback && c->type != type &&
            flow_proto_is(flow_dex(m->program, dex), proto_idx, api->type) &&
            flow_is_subtype(m->program, type, c->type))
            return c->api;
    }
    return 0;
}

static void match_ids(const struct privacy_matcher *m, uint32_t dex, const uint16_t *names,
                      struct privacy_match *match)
{
    const struct dex_file *file = flow_dex(m->program, dex);

    for (uint32_t i = 0; i < file->methods.count; i++) {
        struct dex_method_id id = dex_method_id(file, i);
        const struct group *g;

        if (!names[id.name_idx])
            continue;
        g = &m->groups[names[id.name_idx] - 1];
        match->methods[i] = match_member(m, match, dex, i, false, id.class_idx, id.proto_idx, g);
        match->callbacks[i] = match_callback(m, dex, id.class_idx, id.proto_idx, g);
        match->marked += match->methods[i] || match->callbacks[i];
    }
    for (uint32_t i = 0; i < file->fields.count; i++) {
        struct dex_field_id id = dex_field_id(file, i);

        if (!names[id.name_idx])
            continue;
        match->fields[i] = match_member(m, match, dex, i, true, id.class_idx, id.type_idx,
                                        &m->groups[names[id.name_idx] - 1]);
        match->marked += match->fields[i] != 0;
    }
}

enum pica_status privacy_match_file(const struct privacy_matcher *m, uint32_t dex,
                                    struct privacy_match *ret, struct pica_error *err)
{
    const struct dex_file *file = flow_dex(m->program, dex);
    struct privacy_match match = { 0 };
    uint16_t *names = calloc((size_t)file->strings.count + 1, sizeof *names);

    match.methods = calloc((size_t)file->methods.count + 1, sizeof *match.methods);
    match.callbacks = calloc((size_t)file->methods.count + 1, sizeof *match.callbacks);
    match.fields = calloc((size_t)file->fields.count + 1, sizeof *match.fields);
    if (!names || !match.methods || !match.callbacks || !match.fields ||
        !privacy_match_names(file, m->names, m->name_count, names)) {
        free(names);
        privacy_match_finish(&match);
        return pica_fail_nomem(err);
    }
    match_ids(m, dex, names, &match);
    free(names);
    *ret = match;
    return PICA_OK;
}

void privacy_match_finish(struct privacy_match *match)
{
    free(match->methods);
    free(match->callbacks);
    free(match->fields);
    *match = (struct privacy_match){ 0 };
}
