#include "privacy/consent_platform.h"

#include "flow/marks.h"
#include "flow/origin.h"
#include "privacy/match.h"

#include <stdlib.h>

#define PREFERENCES "Landroid/content/SharedPreferences;"
#define BOOLEAN "Ljava/lang/Boolean;"

/* What a reference asks: the number of a contract, or one of these. */
#define NOTHING 0
#define PREFERENCE UINT16_MAX     /* reads a preference: its key decides */
#define CONTAINS (UINT16_MAX - 1) /* asks whether there is one */

struct consent_platform {
    const struct flow_program *program;
    uint32_t *types;  /* by contract: the class of its method, FLOW_NONE: not named here */
    uint16_t **asked; /* by file, by method id */
    struct flow_given *answers; /* what they give while nobody has agreed */
    uint16_t *answer;           /* by contract: its place in `answers`; [0], nothing, if none */
    bool *told;                 /* by contract: the app itself says that the user agreed */
    bool *agreeing;             /* by method: called only when the user agreed */
    uint16_t *taking;           /* by method: the contract that says what it is given, or 0 */
    bool framework_asks;
    uint8_t **tells; /* by file, by method id */
    bool *own;       /* by method: a platform's own code, which asks itself */
};

static const char *const readers[] = { "contains", "getBoolean", "getFloat",    "getInt",
                                       "getLong",  "getString",  "getStringSet" };

#define READER_COUNT (sizeof readers / sizeof *readers)

/* --- which references ---------------------------------------------------------------- */

/* Whether some string of the package could be such a key: all begin with "IAB". */
static bool names_keys(const struct flow_program *p)
{
    for (uint32_t d = 0; d < flow_dex_count(p); d++) {
        const struct dex_file *file = flow_dex(p, d);

        for (uint32_t i = 0; i < file->strings.count; i++) {
            struct pica_span text = dex_string(file, i);

            if (text.len >= 3 && memcmp(text.data, "IAB", 3) == 0)
                return true;
        }
    }
    return false;
}

static bool accept_type(void *context, uint32_t type)
{
    return *(const uint32_t *)context == type;
}

static bool leads_to(const struct flow_program *p, uint32_t dex, uint32_t id, uint32_t wanted)
{
    uint32_t type = flow_type_of(p, dex, dex_method_id(flow_dex(p, dex), id).class_idx);

    return wanted != FLOW_NONE &&
           (type == wanted || (flow_is_subtype(p, type, wanted) &&
                               flow_resolve_method(p, dex, id, accept_type, &wanted) == wanted));
}

/* Whether what a prototype returns is that type. */
static bool returns(const struct dex_file *file, uint32_t id, const char *type)
{
    struct dex_proto proto = dex_proto(file, dex_method_id(file, id).proto_idx);

    return pica_span_is(dex_type(file, proto.return_type_idx), type);
}

/* Whether a contract is of a framework that asks by itself, if it is configured so. */
static bool is_framework(const struct privacy_contract *c)
{
    for (size_t i = 1; i < privacy_contract_count; i++)
        if (privacy_contracts[i].role == PRIVACY_ROLE_DIALOG &&
            strcmp(privacy_contracts[i].sdks[0], c->sdks[0]) == 0)
            return true;
    return false;
}

/* The contracts that matter here and whose class the program names, by the number of their name. */
struct candidates {
    uint32_t *first; /* one more than there are names */
    struct {
        uint16_t contract;
        uint32_t type; /* of its class */
    } * items;
};

static bool is_candidate(const struct privacy_contract *c)
{
    return c->form == PRIVACY_CONTRACT_METHOD &&
           ((c->role == PRIVACY_ROLE_STATUS && c->refused[0].kind != PRIVACY_VALUE_NONE) ||
            (c->argument >= 0 && (c->role == PRIVACY_ROLE_GRANT || c->role == PRIVACY_ROLE_HOLD ||
                                  c->role == PRIVACY_ROLE_DENY || c->role == PRIVACY_ROLE_SHOW)));
}

static bool candidates_make(struct candidates *k, const struct consent_platform *p)
{
    const char *const *names;
    size_t name_count = privacy_contract_names(&names);

    k->first = calloc(name_count + 2, sizeof *k->first);
    k->items = calloc(privacy_contract_count, sizeof *k->items);
    if (!k->first || !k->items)
        return false;
    for (size_t i = 1; i < privacy_contract_count; i++)
        if (p->types[i] != FLOW_NONE && is_candidate(&privacy_contracts[i]))
            k->first[privacy_contracts[i].name + 2]++;
    for (size_t name = 2; name <= name_count + 1; name++)
        k->first[name] += k->first[name - 1];
    /* Of one name the last contract first. */
    for (size_t i = privacy_contract_count; i-- > 1;)
        if (p->types[i] != FLOW_NONE && is_candidate(&privacy_contracts[i])) {
            uint32_t at = k->first[privacy_contracts[i].name + 1]++;

            k->items[at].contract = (uint16_t)i;
            k->items[at].type = p->types[i];
        }
    return true;
}

static void candidates_finish(struct candidates *k)
{
    free(k->first);
    free(k->items);
}

/* What a method id of that name asks for, by its prototype, else by what it returns; and whether it
 * tells an SDK by an argument what the user chose. */
static void find_contracts(struct consent_platform *p, const struct candidates *k, uint32_t dex,
                           uint32_t id, size_t name)
{
    const struct dex_file *file = flow_dex(p->program, dex);
    bool exact = false;

    for (uint32_t n = k->first[name]; n < k->first[name + 1]; n++) {
        const struct privacy_contract *c = &privacy_contracts[k->items[n].contract];

        if (!leads_to(p->program, dex, id, k->items[n].type))
            continue;
        if (c->role != PRIVACY_ROLE_STATUS) {
            p->tells[dex][id] = true;
        } else if (!exact && returns(file, id, strchr(c->type, ')') + 1)) {
            exact = flow_proto_is(file, dex_method_id(file, id).proto_idx, c->type);
            p->asked[dex][id] = k->items[n].contract;
        }
    }
}

static bool look_into(struct consent_platform *p, const struct consent_platform_input *in,
                      const struct candidates *k, uint32_t dex, bool keys)
{
    const struct dex_file *file = flow_dex(in->program, dex);
    uint32_t preferences = flow_type_find(in->program, pica_span_str(PREFERENCES));
    const char *const *names;
    size_t count = privacy_contract_names(&names);
    uint16_t *statuses = calloc((size_t)file->strings.count + 1, sizeof *statuses);
    uint16_t *reads = calloc((size_t)file->strings.count + 1, sizeof *reads);
    bool ok;

    p->asked[dex] = calloc((size_t)file->methods.count + 1, sizeof **p->asked);
    p->tells[dex] = calloc((size_t)file->methods.count + 1, sizeof **p->tells);
    ok = statuses && reads && p->asked[dex] && p->tells[dex] &&
         privacy_match_names(file, names, count, statuses) &&
         (!keys || privacy_match_names(file, readers, READER_COUNT, reads));
    for (uint32_t id = 0; ok && id < file->methods.count; id++) {
        uint32_t name = dex_method_id(file, id).name_idx;

        if (reads[name] && leads_to(in->program, dex, id, preferences))
            p->asked[dex][id] = reads[name] == 1 ? CONTAINS : PREFERENCE;
        else if (statuses[name])
            find_contracts(p, k, dex, id, statuses[name] - 1u);
    }
    free(statuses);
    free(reads);
    return ok;
}

/*
 * Marks the methods in which a platform asks itself: its code says what it does
 * then. Not of a framework, whose question is not in its code.
 */
static bool find_own(struct consent_platform *p, uint32_t dex, struct flow_program *program)
{
    const struct dex_file *file = flow_dex(program, dex);
    const struct flow_index *index = flow_program_index(program, dex);
    struct flow_marks marks;
    bool any = false;

    if (!flow_marks_init(&marks, file, 1u << FLOW_REF_INVOKE))
        return false;
    for (uint32_t id = 0; id < file->methods.count; id++) {
        uint16_t asked = p->asked[dex][id];

        if (asked == NOTHING || asked >= CONTAINS || is_framework(&privacy_contracts[asked]))
            continue;
        flow_marks_set(&marks, FLOW_REF_INVOKE, id);
        any = true;
    }
    for (uint32_t r = 0; any && r < index->ref_count; r++) {
        struct privacy_owner owner;
        uint32_t m;

        r = flow_marks_next(&marks, index, r);
        if (r == index->ref_count)
            break;
        m = flow_method_of(program, dex, flow_index_body(index, r)->method_idx);
        if (m == FLOW_NONE)
            continue;
        owner = privacy_owner_of(flow_type_name(program, flow_method(program, m)->type), NULL);
        if (owner.kind == PRIVACY_OWNER_SDK &&
            privacy_contract_is_of(&privacy_contracts[p->asked[dex][index->refs[r].target]],
                                   owner.sdk->id))
            p->own[m] = true;
    }
    flow_marks_finish(&marks);
    return true;
}

/* --- what they give --------------------------------------------------------------------- */

/* The instruction of a class initialiser that makes what it stores into that static field. */
static bool find_making(const struct flow_program *p, uint32_t type, const char *field,
                        struct flow_atom *ret, bool *ret_nomem)
{
    uint32_t first, count = flow_class_methods(p, type, &first);

    for (uint32_t m = first; m < first + count; m++) {
        const struct flow_method *method = flow_method(p, m);
        const struct dex_file *file = flow_dex(p, method->dex);
        struct flow_body *body;
        struct dex_code code;
        struct dex_insn insn;
        uint32_t cursor = 0;
        bool found = false;

        if (!pica_span_is(flow_signature_name(p, method->signature), "<clinit>") ||
            !method->code_off || !dex_code(file, method->code_off, &code))
            continue;
        body = flow_body_new(file, &code);
        if (!body) {
            *ret_nomem = true;
            return false;
        }
        while (!found && flow_body_next(body, &cursor, &insn)) {
            struct flow_origins o;

            if (insn.op != DEX_OP_SPUT_OBJECT || insn.index >= file->fields.count ||
                !pica_span_is(dex_string(file, dex_field_id(file, insn.index).name_idx), field))
                continue;
            flow_origins(body, insn.at, insn.a, &o);
            found = o.count == 1 && o.complete && o.items[0].kind == FLOW_ORIGIN_INSN &&
                    o.items[0].insn.op == DEX_OP_NEW_INSTANCE &&
                    o.items[0].insn.index < file->types.count;
            if (found)
                *ret =
                    (struct flow_atom){ .kind = FLOW_ATOM_OBJECT,
                                        .type = flow_type_of(p, method->dex, o.items[0].insn.index),
                                        .made_method = m,
                                        .made_at = o.items[0].insn.at };
        }
        flow_body_free(body);
        return found;
    }
    return false;
}

static const struct flow_atom anything = {
    .kind = FLOW_ATOM_ANYTHING, .type = FLOW_NONE, .made_method = FLOW_NONE, .made_at = FLOW_NONE
};

/* One value that a status of that type may have. False without memory. */
static bool value_make(const struct consent_platform *p, const struct privacy_contract_value *v,
                       struct pica_span type, struct flow_atom *ret)
{
    uint32_t number = flow_type_find(p->program, type);
    bool nomem = false;

    *ret = anything;
    switch (v->kind) {
    case PRIVACY_VALUE_BOOL:
    case PRIVACY_VALUE_NUMBER:
        ret->kind = FLOW_ATOM_NUMBER;
        ret->number = v->number;
        ret->type = pica_span_is(type, BOOLEAN) ? number : FLOW_NONE;
        break;
    case PRIVACY_VALUE_TEXT:
        ret->kind = FLOW_ATOM_TEXT;
        ret->text = pica_span_str(v->text);
        break;
    case PRIVACY_VALUE_FIELD:
        if (number != FLOW_NONE && find_making(p->program, number, v->text, ret, &nomem))
            break;
        if (number != FLOW_NONE && flow_class(p->program, number).dex != FLOW_NONE) {
            ret->kind = FLOW_ATOM_ANY_OF;
            ret->type = number;
        } else { /* nobody can tell the constants of a class apart that is not there */
            ret->kind = FLOW_ATOM_UNSEEN;
        }
        break;
    case PRIVACY_VALUE_NONE:
        break;
    }
    return !nomem;
}

/* While nobody has agreed: one of `refused`. */
static bool values_make(const struct consent_platform *p, const struct privacy_contract *c,
                        struct pica_span type, struct flow_given *ret)
{
    for (size_t k = 0; k < PRIVACY_REFUSED_MAX; k++)
        if ((k == 0 || c->refused[k].kind != PRIVACY_VALUE_NONE) &&
            !value_make(p, &c->refused[k], type, &ret->atoms[ret->count++]))
            return false;
    if (pica_span_is(type, BOOLEAN)) /* nothing was chosen yet */
        ret->atoms[ret->count++] = (struct flow_atom){ .kind = FLOW_ATOM_NULL };
    return true;
}

/* What a platform keeps once the user has refused; what that says is not always known. */
static void key_make(const struct privacy_contract *c, struct flow_given *ret)
{
    const struct privacy_contract_value *v = &c->refused[0];
    struct flow_atom *a = &ret->atoms[0];

    *a = anything;
    a->kind = v->kind == PRIVACY_VALUE_TEXT   ? FLOW_ATOM_TEXT
              : v->kind == PRIVACY_VALUE_NONE ? FLOW_ATOM_UNSEEN
                                              : FLOW_ATOM_NUMBER;
    a->number = v->number;
    if (v->kind == PRIVACY_VALUE_TEXT)
        a->text = pica_span_str(v->text);
    ret->count = 1;
    ret->besides = true;
}

/* Whether a platform hands a method of the app the user's answer. */
static bool takes_answer(const struct privacy_contract *c)
{
    return c->role == PRIVACY_ROLE_DECIDED && c->form == PRIVACY_CONTRACT_METHOD &&
           c->argument >= 0;
}

/* Whether its answer can be asked for in this program. */
static bool is_answered(const struct consent_platform *p, size_t contract, bool keys)
{
    const struct privacy_contract *c = &privacy_contracts[contract];

    return p->types[contract] != FLOW_NONE ? c->role == PRIVACY_ROLE_STATUS || takes_answer(c)
                                           : keys && c->role == PRIVACY_ROLE_KEY;
}

static bool answers_make(struct consent_platform *p, bool keys)
{
    size_t count = 1;

    for (size_t i = 1; i < privacy_contract_count; i++)
        if (is_answered(p, i, keys))
            p->answer[i] = (uint16_t)count++;
    p->answers = calloc(count, sizeof *p->answers);
    for (size_t i = 1; p->answers && i < privacy_contract_count; i++) {
        const struct privacy_contract *c = &privacy_contracts[i];
        struct flow_given *given = &p->answers[p->answer[i]];

        if (!p->answer[i])
            continue;
        if (c->role == PRIVACY_ROLE_STATUS &&
            !values_make(p, c, pica_span_str(strchr(c->type, ')') + 1), given))
            return false;
        if (takes_answer(c) && !values_make(p, c, privacy_contract_parameter(c), given))
            return false;
        if (c->role == PRIVACY_ROLE_KEY)
            key_make(c, given);
    }
    return p->answers != NULL;
}

/* The classes of contracts that the program names. */
static bool types_find(struct consent_platform *p)
{
    p->types = calloc(privacy_contract_count, sizeof *p->types);
    for (size_t i = 0; p->types && i < privacy_contract_count; i++) {
        const struct privacy_contract *c = &privacy_contracts[i];

        p->types[i] = FLOW_NONE;
        if (flow_type_may_be(p->program, privacy_contract_class_hash(i)) && i > 0 &&
            c->form == PRIVACY_CONTRACT_METHOD)
            p->types[i] = flow_type_find(p->program, pica_span_str(c->class_name));
    }
    return p->types != NULL;
}

/* Marks the methods of the app that platforms call when the user has agreed, or with the answer. */
static void find_decided(struct consent_platform *p)
{
    for (size_t i = 1; i < privacy_contract_count; i++) {
        const struct privacy_contract *c = &privacy_contracts[i];
        uint32_t type = p->types[i], signature;

        if (type == FLOW_NONE || c->role != PRIVACY_ROLE_DECIDED ||
            (c->argument != PRIVACY_SAID_BY_CALL && !takes_answer(c)))
            continue;
        signature = flow_signature_find(p->program, pica_span_str(c->member), c->type);
        if (signature == FLOW_NONE)
            continue;
        for (uint32_t m = 0; m < flow_method_count(p->program); m++) {
            const struct flow_method *method = flow_method(p->program, m);

            if (method->signature != signature || method->type == type ||
                !flow_is_subtype(p->program, method->type, type))
                continue;
            if (takes_answer(c))
                p->taking[m] = (uint16_t)i;
            else
                p->agreeing[m] = true;
        }
    }
}

/* --- life -------------------------------------------------------------------------------- */

struct consent_platform *consent_platform_new(const struct consent_platform_input *in)
{
    struct consent_platform *p = calloc(1, sizeof *p);
    size_t files = flow_dex_count(in->program);
    bool ok = p != NULL, keys = names_keys(in->program);
    struct candidates k = { NULL, NULL };

    if (!ok)
        return NULL;
    p->program = in->program;
    p->asked = calloc(files + 1, sizeof *p->asked);
    p->tells = calloc(files + 1, sizeof *p->tells);
    p->answer = calloc(privacy_contract_count, sizeof *p->answer);
    p->told = calloc(privacy_contract_count, sizeof *p->told);
    p->agreeing = calloc(flow_method_count(in->program) + 1, sizeof *p->agreeing);
    p->own = calloc(flow_method_count(in->program) + 1, sizeof *p->own);
    p->taking = calloc(flow_method_count(in->program) + 1, sizeof *p->taking);
    ok = p->asked && p->tells && p->answer && p->told && p->agreeing && p->own && p->taking &&
         types_find(p) && answers_make(p, keys) && candidates_make(&k, p);
    for (uint32_t dex = 0; ok && dex < files; dex++)
        ok = look_into(p, in, &k, dex, keys) && find_own(p, dex, in->program);
    candidates_finish(&k);
    if (ok) {
        find_decided(p);
        return p;
    }
    consent_platform_free(p);
    return NULL;
}

void consent_platform_free(struct consent_platform *p)
{
    if (!p)
        return;
    for (size_t dex = 0; p->asked && dex < flow_dex_count(p->program); dex++)
        free(p->asked[dex]);
    for (size_t dex = 0; p->tells && dex < flow_dex_count(p->program); dex++)
        free(p->tells[dex]);
    free(p->asked);
    free(p->tells);
    free(p->types);
    free(p->answer);
    free(p->answers);
    free(p->told);
    free(p->agreeing);
    free(p->own);
    free(p->taking);
    free(p);
}

void consent_platform_framework(struct consent_platform *p)
{
    p->framework_asks = true;
}

/* --- answers ------------------------------------------------------------------------------ */

bool consent_platform_asks(const struct consent_platform *p, uint32_t dex, uint32_t method_idx)
{
    return method_idx < flow_dex(p->program, dex)->methods.count &&
           p->asked[dex][method_idx] != NOTHING;
}

bool consent_platform_tells(const struct consent_platform *p, uint32_t dex, uint32_t method_idx)
{
    return method_idx < flow_dex(p->program, dex)->methods.count && p->tells[dex][method_idx];
}

bool consent_platform_agrees(const struct consent_platform *p, uint32_t method)
{
    return p->agreeing[method];
}

bool consent_platform_calls(const struct consent_platform *p)
{
    for (uint32_t m = 0; m < flow_method_count(p->program); m++)
        if (p->agreeing[m] || p->taking[m])
            return true;
    return false;
}

bool consent_platform_hands(const struct consent_platform *p, uint32_t method, uint32_t *ret_word,
                            struct flow_given *ret)
{
    const struct privacy_contract *c = &privacy_contracts[p->taking[method]];

    if (!p->taking[method])
        return false;
    *ret_word = 1; /* the receiver is the first */
    for (int n = 0; n < c->argument; n++) {
        uint8_t kind = privacy_contract_parameter_at(c, n).data[0];

        *ret_word += kind == 'J' || kind == 'D' ? 2 : 1;
    }
    *ret = p->answers[p->answer[p->taking[method]]];
    return true;
}

/* The contract of the key that the call reads; 0: it may be another, or is not known. */
static size_t key_read(const struct flow_values *key)
{
    return key->all && key->count == 1 && key->atoms[0].kind == FLOW_ATOM_TEXT
               ? privacy_contract_key(PRIVACY_CONTRACT_PREFS, key->atoms[0].text)
               : 0;
}

static bool read_preference(const struct consent_platform *p, const struct flow_call *call,
                            bool contains, bool agreed, struct flow_given *ret)
{
    size_t key = call->argument_count < 2 ? 0 : key_read(&call->arguments[1]);

    if (!key)
        return false;
    *ret = agreed ? (struct flow_given){ .atoms = { anything }, .count = 1 }
                  : p->answers[p->answer[key]];
    if (!agreed && contains) { /* there is an answer, whichever */
        ret->atoms[0] = anything;
        ret->atoms[0].kind = FLOW_ATOM_NUMBER;
        ret->atoms[0].number = 1;
    }
    return true;
}

bool consent_platform_gives(const struct consent_platform *p, const struct flow_call *call,
                            bool agreed, struct flow_given *ret)
{
    uint16_t asked;

    if (!consent_platform_asks(p, call->dex, call->method_idx))
        return false;
    asked = p->asked[call->dex][call->method_idx];
    if (asked == PREFERENCE || asked == CONTAINS)
        return read_preference(p, call, asked == CONTAINS, agreed, ret);
    if (p->told[asked] || (call->caller < flow_method_count(p->program) && p->own[call->caller]) ||
        (!agreed && !p->framework_asks && is_framework(&privacy_contracts[asked])))
        return false;
    *ret = agreed ? (struct flow_given){ .atoms = { anything }, .count = 1 }
                  : p->answers[p->answer[asked]];
    return true;
}

/* --- what the app tells -------------------------------------------------------------------- */

bool consent_platform_means(const struct privacy_contract_value *v, const struct flow_atom *atom)
{
    switch (v->kind) {
    case PRIVACY_VALUE_BOOL:
    case PRIVACY_VALUE_NUMBER:
        return (atom->kind == FLOW_ATOM_NUMBER && atom->number == v->number) ||
               (atom->kind == FLOW_ATOM_NULL && v->number == 0);
    case PRIVACY_VALUE_TEXT:
        return atom->kind == FLOW_ATOM_TEXT && pica_span_is(atom->text, v->text);
    case PRIVACY_VALUE_FIELD:
    case PRIVACY_VALUE_NONE:
        break;
    }
    return false;
}

/*
 * Whether a call that runs in `n` tells that the user agreed. A value that is
 * not known there was chosen by nobody that can be accused.
 */
static bool agrees(struct flow_world *n, const struct privacy_sdk_call *call)
{
    struct pica_arena arena = { 0 };
    struct flow_values values = { .count = 0 };
    bool told = false;

    if (call->overrides || call->contract->role != PRIVACY_ROLE_GRANT ||
        call->told == PRIVACY_TOLD_REFUSED || privacy_sdk_call_is_own(call) ||
        !flow_world_reaches(n, call->method, call->place.insn))
        return false;
    if (call->told != PRIVACY_TOLD_VARIABLE || call->argument == DEX_NO_INDEX)
        return true;
    if (!flow_world_values(n, call->method, call->place.insn, call->argument, &arena, &values))
        values.count = 0;
    for (size_t i = 0; i < values.count; i++)
        told |= !consent_platform_means(&call->contract->refused[0], &values.atoms[i]);
    pica_arena_finish(&arena);
    return told;
}

bool consent_platform_settle(struct consent_platform *p, struct flow_world *n,
                             const struct privacy_sdk_call *calls, size_t count)
{
    bool changed = false;

    for (size_t c = 0; c < count; c++) {
        bool looked = false, told = false;

        for (size_t i = 1; i < privacy_contract_count; i++) {
            if (privacy_contracts[i].role != PRIVACY_ROLE_STATUS || p->told[i] ||
                !privacy_contract_share_sdk(&privacy_contracts[i], calls[c].contract))
                continue;
            if (!looked)
                told = agrees(n, &calls[c]);
            looked = true;
            p->told[i] = told;
            changed |= told;
        }
    }
    return changed;
}
