#include "diff/side.h"

#include "base/text.h"

#include <stdlib.h>
#include <string.h>

static const char *const consent_names[DIFF_CONSENTS] = {
    [DIFF_UNREACHABLE] = "unreachable", [DIFF_GATED] = "gated",   [DIFF_LATE] = "late",
    [DIFF_UNKNOWN] = "unknown",         [DIFF_BEFORE] = "before",
};

static const struct {
    const char *name, *array;
} call_kinds[DIFF_CALL_KINDS] = {
    [DIFF_COLLECTION] = { "collection", "collections" },
    [DIFF_REQUEST] = { "permission_request", "permission_requests" },
    [DIFF_START] = { "sdk_start", "sdk_starts" },
    [DIFF_GRANT] = { "grant", "grants" },
};

const char *diff_consent_name(enum diff_consent consent)
{
    return consent_names[consent];
}

const char *diff_call_kind_name(enum diff_call_kind kind)
{
    return call_kinds[kind].name;
}

/* --- values of the document, whatever they are --------------------------------- */

static const cJSON *member(const cJSON *object, const char *key)
{
    return cJSON_IsObject(object) ? cJSON_GetObjectItemCaseSensitive(object, key) : NULL;
}

static const char *text(const cJSON *object, const char *key)
{
    const cJSON *v = member(object, key);

    return cJSON_IsString(v) && v->valuestring ? v->valuestring : "";
}

static bool is_true(const cJSON *object, const char *key)
{
    return cJSON_IsTrue(member(object, key));
}

/* A whole number from 0 to `most`, or `none`. */
static int64_t number(const cJSON *object, const char *key, int64_t most, int64_t none)
{
    const cJSON *v = member(object, key);

    /* Doubles: beyond 2^53 neighbours are one, which no key asked for here comes near. */
    if (!cJSON_IsNumber(v) || !(v->valuedouble >= 0) || v->valuedouble > (double)most)
        return none;
    return (int64_t)v->valuedouble;
}

static const cJSON *array(const cJSON *object, const char *key)
{
    const cJSON *v = member(object, key);

    return cJSON_IsArray(v) ? v : NULL;
}

static const cJSON *first(const cJSON *items)
{
    return items ? items->child : NULL;
}

static size_t length(const cJSON *items)
{
    int n = items ? cJSON_GetArraySize(items) : 0;

    return n > 0 ? (size_t)n : 0;
}

/* --- parts of a report ------------------------------------------------------------ */

static struct diff_place read_place(const cJSON *o)
{
    struct diff_place p = { .entry = text(o, "entry"),
                            .class_name = text(o, "class"),
                            .method = text(o, "method") };

    p.insn = (uint32_t)number(o, "insn", PICA_NO_INDEX, PICA_NO_INDEX);
    return p;
}

static uint8_t hex_digit(char c)
{
    return (uint8_t)(c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : 0);
}

static enum diff_consent read_consent(const char *name)
{
    for (int c = 0; c < DIFF_CONSENTS; c++)
        if (strcmp(consent_names[c], name) == 0)
            return (enum diff_consent)c;
    return DIFF_UNKNOWN; /* of a later version, perhaps: nothing is concluded from it */
}

/* The permissions of a request, one behind another: by what else a person tells it from others. */
static const char *asked(struct diff_side *s, const cJSON *permissions)
{
    struct pica_text t = { 0 };
    const char *kept = NULL;
    const cJSON *one;

    for (one = first(permissions); one; one = one->next)
        if (cJSON_IsString(one) && one->valuestring) {
            pica_text_add(&t, t.len ? " " : "");
            pica_text_add(&t, one->valuestring);
        }
    if (!t.failed)
        kept = pica_arena_str(&s->arena, pica_span_of(t.data, t.len));
    pica_text_finish(&t);
    return kept;
}

static bool read_steps(struct diff_side *s, const cJSON *chain, struct diff_call *call)
{
    struct diff_step *steps = pica_arena_array(&s->arena, length(chain) + 1, sizeof *steps);
    const cJSON *one;

    if (!steps)
        return false;
    for (one = first(chain); one; one = one->next)
        steps[call->step_count++] =
            (struct diff_step){ text(one, "class"), text(one, "method"), text(one, "edge") };
    call->steps = steps;
    return true;
}

static bool read_call(struct diff_side *s, enum diff_call_kind kind, const cJSON *o)
{
    const cJSON *owner = member(o, "owner"), *place = member(o, "place");
    struct diff_call *c = &s->calls[s->call_count];
    const char *bytes = text(place, "bytes");

    *c = (struct diff_call){
        .kind = kind,
        .id = text(o, "id"),
        .what = text(o, kind == DIFF_COLLECTION ? "pi" : "sdk"),
        .name = text(o, "name"),
        .api = text(o, "api"),
        /* What a grant tells is what may change; of a collection it is what is collected. */
        .value = kind == DIFF_COLLECTION ? text(o, "value") : "",
        .role = text(o, "role"),
        .owner_kind = text(owner, "kind"),
        .owner = text(owner, "id"),
        .owner_name = text(owner, "name"),
        .consent = read_consent(text(o, "consent")),
        .dormant = is_true(o, "dormant"),
        .wrong = is_true(o, "fabricated") || strcmp(text(o, "contract"), "broken") == 0,
        .place = read_place(place),
        .opcode =
            (uint8_t)(bytes[0] && bytes[1] ? hex_digit(bytes[0]) << 4 | hex_digit(bytes[1]) : 0),
    };
    if (kind == DIFF_REQUEST)
        c->name = asked(s, array(o, "permissions"));
    s->call_count++;
    return c->name && read_steps(s, array(o, "chain"), c);
}

static bool read_calls(struct diff_side *s, const cJSON *report)
{
    size_t most = 1;

    for (int k = 0; k < DIFF_CALL_KINDS; k++)
        most += length(array(report, call_kinds[k].array));
    s->calls = pica_arena_array(&s->arena, most, sizeof *s->calls);
    for (int k = 0; s->calls && k < DIFF_CALL_KINDS; k++) {
        const cJSON *one;

        for (one = first(array(report, call_kinds[k].array)); one; one = one->next)
            if (!read_call(s, (enum diff_call_kind)k, one))
                return false;
    }
    return s->calls != NULL;
}

static unsigned severity_rank(const char *name)
{
    static const char *const names[] = { "info", "low", "medium", "high", "critical" };

    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0)
            return i;
    return 0;
}

static bool read_finding(struct diff_side *s, const cJSON *o)
{
    struct diff_finding *f = &s->findings[s->finding_count++];
    const cJSON *clauses = array(o, "clauses"), *evidence = array(o, "evidence"), *one;
    struct diff_place *places = pica_arena_array(&s->arena, length(evidence) + 1, sizeof *places);

    *f = (struct diff_finding){ .id = text(o, "id"),
                                .rule = text(o, "rule"),
                                .severity = text(o, "severity"),
                                .verdict = text(o, "verdict"),
                                .title = text(o, "title"),
                                .advice = text(o, "advice"),
                                .evidence = places };
    f->rank = severity_rank(f->severity);
    f->clauses = pica_arena_array(&s->arena, length(clauses) + 1, sizeof *f->clauses);
    if (!places || !f->clauses)
        return false;
    for (one = first(clauses); one; one = one->next)
        if (cJSON_IsString(one) && one->valuestring)
            f->clauses[f->clause_count++] = one->valuestring;
    for (one = first(evidence); one; one = one->next)
        places[f->evidence_count++] = read_place(one);
    f->evidence_total = (size_t)number(o, "evidence_total", UINT32_MAX, (int64_t)f->evidence_count);
    return true;
}

static bool read_findings(struct diff_side *s, const cJSON *report)
{
    const cJSON *items = array(report, "findings"), *one;

    s->findings = pica_arena_array(&s->arena, length(items) + 1, sizeof *s->findings);
    if (!s->findings)
        return false;
    for (one = first(items); one; one = one->next)
        if (!read_finding(s, one))
            return false;
    return true;
}

/* Stages whose gaps every such package has (scan_gap_is_ordinary()). */
static bool is_ordinary(const char *stage)
{
    static const char *const stages[] = { "value", "native", "container", "signature" };

    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++)
        if (strcmp(stage, stages[i]) == 0)
            return true;
    return false;
}

static bool read_gaps(struct diff_side *s, const cJSON *report)
{
    const cJSON *items = array(report, "gaps"), *one;

    s->gaps = pica_arena_array(&s->arena, length(items) + 1, sizeof *s->gaps);
    if (!s->gaps)
        return false;
    for (one = first(items); one; one = one->next) {
        struct diff_gap *g = &s->gaps[s->gap_count++];

        *g = (struct diff_gap){ text(one, "stage"), text(one, "cause"),
                                read_place(member(one, "place")), false };
        g->ordinary = is_ordinary(g->stage);
        s->cut_short |= !g->ordinary;
    }
    return true;
}

static bool read_named(struct diff_side *s, const cJSON *items, const char *const keys[3],
                       struct diff_named **ret, size_t *ret_count)
{
    struct diff_named *list = pica_arena_array(&s->arena, length(items) + 1, sizeof *list);
    const cJSON *one;

    if (!list)
        return false;
    for (one = first(items); one; one = one->next)
        list[(*ret_count)++] =
            (struct diff_named){ text(one, keys[0]), text(one, keys[1]), text(one, keys[2]) };
    *ret = list;
    return true;
}

static int order_texts(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool read_sample(struct diff_side *s, const cJSON *report)
{
    const cJSON *sample = member(report, "sample"), *signers = array(sample, "signers"), *one;

    s->file_name = text(sample, "file_name");
    s->sha256 = text(sample, "sha256");
    s->package = text(sample, "package");
    s->version_name = text(sample, "version_name");
    s->label = text(sample, "label");
    s->packer = text(member(sample, "packer"), "name");
    s->version_code = number(sample, "version_code", INT64_C(1) << 53, -1);
    s->tool_version = text(member(report, "tool"), "version");
    s->signers = pica_arena_array(&s->arena, length(signers) + 1, sizeof *s->signers);
    if (!s->signers)
        return false;
    for (one = first(signers); one; one = one->next)
        if (is_true(one, "verified"))
            s->signers[s->signer_count++] = text(one, "sha256");
    qsort(s->signers, s->signer_count, sizeof *s->signers, order_texts);
    return true;
}

static bool read_report(struct diff_side *s, const cJSON *report)
{
    static const char *const packs[] = { "pack", "version", "sha256" };
    static const char *const sdks[] = { "id", "name", "category" };
    static const char *const permissions[] = { "name", "name", "protection" };

    return read_sample(s, report) &&
           read_named(s, array(member(report, "tool"), "rules"), packs, &s->packs,
                      &s->pack_count) &&
           read_named(s, array(report, "sdks"), sdks, &s->sdks, &s->sdk_count) &&
           read_named(s, array(report, "permissions"), permissions, &s->permissions,
                      &s->permission_count) &&
           read_calls(s, report) && read_findings(s, report) && read_gaps(s, report);
}

enum pica_status diff_side_read(struct pica_span json, struct diff_side **ret,
                                struct pica_error *err)
{
    struct diff_side *s = calloc(1, sizeof *s);
    enum pica_status st;

    if (!s)
        return pica_fail_nomem(err);
    st = pica_json_parse(json, &s->document, err);
    if (st == PICA_OK && strcmp(text(s->document, "schema"), "pica.report/1") != 0)
        st = pica_fail(err, PICA_E_UNSUPPORTED, PICA_NOWHERE,
                       "is no report of pica: its schema is not pica.report/1");
    if (st == PICA_OK && !read_report(s, s->document))
        st = pica_fail_nomem(err);
    if (st == PICA_OK)
        *ret = s;
    else
        diff_side_free(s);
    return st;
}

void diff_side_free(struct diff_side *side)
{
    if (!side)
        return;
    cJSON_Delete(side->document);
    pica_arena_finish(&side->arena);
    free(side);
}
