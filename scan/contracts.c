#include "scan/contracts.h"

#include "flow/constants.h"
#include "privacy/consent_platform.h"
#include "scan/order.h"
#include "scan/pieces.h"

/* --- what is told when nothing was stored ------------------------------------------------------
 */

/* Whether a call reads a preference, whose default is the last argument. */
static bool reads_preference(const struct dex_file *dex, const struct dex_insn *call)
{
    static const char *const classes[] = { "Landroid/content/SharedPreferences;",
                                           "Lcom/tencent/mmkv/MMKV;" };

    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (flow_calls(dex, call, classes[i], "getBoolean") ||
            flow_calls(dex, call, classes[i], "decodeBool") ||
            flow_calls(dex, call, classes[i], "getInt") ||
            flow_calls(dex, call, classes[i], "decodeInt"))
            return true;
    return false;
}

struct defaults {
    const struct privacy_contract *contract;
    bool agree;
};

static bool look_at_default(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    struct defaults *d = context;
    const char *why;
    int64_t number;
    uint32_t reg;

    if (o->kind != FLOW_ORIGIN_RESULT || !reads_preference(flow_frame_dex(f), &o->insn))
        return false;
    reg = flow_argument_register(flow_frame_dex(f), &o->insn, 1);
    d->agree |= reg != DEX_NO_INDEX && flow_numbers(f, o->insn.at, reg, &number, 1, &why) == 1 &&
                !why && number == d->contract->agreed.number;
    return true;
}

/*
 * Whether what a call tells is read from a preference whose default means that
 * the user agreed: at the first start that is told, whoever writes it later.
 */
static bool default_agrees(const struct scan_result *r, const struct privacy_sdk_call *call,
                           struct pica_arena *arena)
{
    const struct flow_program *p = r->buffers->program;
    const struct flow_method *m = flow_method(p, call->method);
    struct flow_scope scope = { .program = p,
                                .arena = arena,
                                .work_left = pica_limits_default.dex_instructions };
    struct defaults d = { .contract = call->contract };
    struct flow_frame frame;
    struct dex_code code;

    if ((d.contract->agreed.kind != PRIVACY_VALUE_BOOL &&
         d.contract->agreed.kind != PRIVACY_VALUE_NUMBER) ||
        !m->code_off || !dex_code(flow_dex(p, m->dex), m->code_off, &code) ||
        !flow_frame_open(&scope, m->dex, &code, 0, &frame))
        return false;
    flow_all_origins(&frame, call->place.insn, call->argument, look_at_default, &d);
    flow_frame_close(&frame);
    flow_scope_finish(&scope);
    return d.agree && !scope.nomem;
}

enum privacy_told scan_contract_told(const struct scan_result *r, struct flow_world *n,
                                     const struct privacy_sdk_call *call)
{
    const struct privacy_contract *c = call->contract;
    enum privacy_told told = call->told;
    struct pica_arena arena = { 0 };
    struct flow_values v;
    bool agreed = true, refused = true, some = false;

    if (told != PRIVACY_TOLD_VARIABLE || call->overrides || call->argument == DEX_NO_INDEX ||
        call->method == FLOW_NONE)
        return told;
    if (!flow_world_values(n, call->method, call->place.insn, call->argument, &arena, &v))
        v.count = 0;
    for (size_t i = 0; i < v.count; i++) {
        some |= consent_platform_means(&c->agreed, &v.atoms[i]);
        agreed &= consent_platform_means(&c->agreed, &v.atoms[i]);
        refused &= consent_platform_means(&c->refused[0], &v.atoms[i]);
    }
    if (v.count && v.all && (agreed || refused))
        told = agreed ? PRIVACY_TOLD_AGREED : PRIVACY_TOLD_REFUSED;
    else if (v.count && some && default_agrees(r, call, &arena))
        told = PRIVACY_TOLD_AGREED;
    pica_arena_finish(&arena);
    return told;
}

bool scan_contract_fabricated(const struct privacy_sdk_call *call, enum privacy_told told,
                              enum consent_state state)
{
    return call->contract->role == PRIVACY_ROLE_GRANT && told == PRIVACY_TOLD_AGREED &&
           state == CONSENT_STATE_BEFORE && !privacy_sdk_call_is_own(call);
}

/* --- the manifest ----------------------------------------------------------------------- */

static bool says(const char *text, const struct privacy_contract_value *v)
{
    return v->kind == PRIVACY_VALUE_BOOL && text && strcmp(text, v->number ? "true" : "false") == 0;
}

static const struct manifest_meta *find_meta(const struct scan_result *r, const char *name)
{
    for (size_t i = 0; r->has_manifest && i < r->manifest.meta_count; i++)
        if (r->manifest.metas[i].name && strcmp(r->manifest.metas[i].name, name) == 0)
            return &r->manifest.metas[i];
    return NULL;
}

/* The flag that holds the starts of an SDK back, as the manifest says it; or NULL. */
static const struct manifest_meta *held_by_flag(const struct scan_result *r, const char *sdk)
{
    for (size_t i = 1; i < privacy_contract_count; i++) {
        const struct privacy_contract *c = &privacy_contracts[i];
        const struct manifest_meta *meta =
            c->role == PRIVACY_ROLE_FLAG && privacy_contract_is_of(c, sdk) ? find_meta(r, c->member)
                                                                           : NULL;

        if (meta && says(meta->value, &c->refused[0]))
            return meta;
    }
    return NULL;
}

/* Whether an SDK starts by itself only when a flag says so, and none does. */
static bool waits_for_flag(const struct scan_result *r, const char *sdk)
{
    bool waits = false;

    for (size_t i = 1; i < privacy_contract_count; i++) {
        const struct privacy_contract *c = &privacy_contracts[i];
        const struct manifest_meta *meta;

        if (c->role != PRIVACY_ROLE_FLAG || !privacy_contract_is_of(c, sdk) ||
            c->agreed.kind == PRIVACY_VALUE_NONE || c->refused[0].kind != PRIVACY_VALUE_NONE)
            continue;
        meta = find_meta(r, c->member);
        if (meta && says(meta->value, &c->agreed))
            return false;
        waits = true;
    }
    return waits;
}

/* The first method that the system calls in a component. */
static uint32_t first_entry(const struct flow_entries *entries, size_t component)
{
    for (size_t i = 0; entries && i < entries->count; i++)
        if (entries->items[i].component == component)
            return entries->items[i].method;
    return FLOW_NONE;
}

enum pica_status scan_contract_self_starts(struct scan_result *r, struct privacy_sdk_call **ret,
                                           size_t *ret_count, struct pica_error *err)
{
    size_t count = r->has_manifest ? r->manifest.component_count : 0;
    const struct flow_program *p = r->buffers->program;

    *ret_count = 0;
    *ret = pica_arena_array(&r->arena, count + 1, sizeof **ret);
    if (!*ret)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < count; i++) {
        const struct manifest_component *c = &r->manifest.components[i];
        size_t n = c->class_name ? privacy_contract_key(PRIVACY_CONTRACT_COMPONENT,
                                                        pica_span_str(c->class_name))
                                 : 0;
        uint32_t method = n ? first_entry(scan_graph_setup(r)->entries, i) : FLOW_NONE;

        if (method == FLOW_NONE || waits_for_flag(r, privacy_contracts[n].sdks[0]))
            continue;
        (*ret)[(*ret_count)++] = (struct privacy_sdk_call){
            .contract = &privacy_contracts[n],
            .exact = true,
            .called = c->class_name,
            .told = PRIVACY_TOLD_NOTHING,
            .owner = privacy_owner_of(flow_type_name(p, flow_method(p, method)->type),
                                      r->manifest.package),
            .place = c->place,
            .method = method,
            .argument = DEX_NO_INDEX,
            .dex = flow_method(p, method)->dex,
        };
    }
    return PICA_OK;
}

/* --- one start --------------------------------------------------------------------------- */

struct judging {
    const struct scan_contracts_input *in;
    struct scan_order *order;
    bool nomem;
};

/* The calls of some roles that may come before a start. */
struct found {
    /* Sure to: those that say agreed, refused (or hold back), and that cannot be told. */
    const struct privacy_sdk_call *agreed, *refused, *unclear;
    const struct privacy_sdk_call *maybe, *maybe_agreed; /* the order cannot be told */
    const struct privacy_sdk_call *after;                /* sure to come later */
};

/*
 * Whether a call runs at the start of a process in which the user has agreed,
 * and the start later: what stands between them is the same agreement.
 */
static bool at_process_start(const struct judging *j, const struct privacy_sdk_call *x,
                             const struct scan_sdk_start *s)
{
    return s->decision.state == CONSENT_STATE_GATED &&
           s->decision.chain.phase != FLOW_PHASE_PROCESS &&
           flow_world_phase(j->in->a, x->method, x->place.insn) == FLOW_PHASE_PROCESS;
}

/* Whether a call may have run when the start runs. */
static bool may_precede(const struct judging *j, const struct privacy_sdk_call *x,
                        const struct scan_sdk_start *s)
{
    bool gated = s->decision.state == CONSENT_STATE_GATED;
    struct flow_world *w = gated ? j->in->a : j->in->n;

    return flow_world_reaches(w, x->method, x->place.insn) &&
           (gated || flow_world_phase(w, x->method, x->place.insn) <= s->decision.chain.phase);
}

static void take(struct found *f, const struct privacy_sdk_call *x, enum privacy_told told)
{
    const struct privacy_sdk_call **to = told == PRIVACY_TOLD_REFUSED   ? &f->refused
                                         : told == PRIVACY_TOLD_AGREED  ? &f->agreed
                                         : told == PRIVACY_TOLD_NOTHING ? &f->agreed
                                                                        : &f->unclear;

    if (!*to)
        *to = x;
}

static struct found look_for(struct judging *j, const struct scan_sdk_start *s, unsigned roles)
{
    const struct scan_result *r = j->in->r;
    struct scan_spot start = { s->call->method, s->call->place.insn };
    struct found out = { NULL };

    for (size_t i = 0; i < r->sdk_call_count; i++) {
        const struct privacy_sdk_call *x = &r->sdk_calls[i];
        struct scan_spot spot = { x->method, x->place.insn };
        enum privacy_told told;

        if (!(roles >> x->contract->role & 1) || x->overrides || privacy_sdk_call_is_own(x) ||
            x == s->call || !privacy_contract_share_sdk(x->contract, s->call->contract))
            continue;
        /* With agreement a variable may tell it. */
        told = s->decision.state == CONSENT_STATE_GATED ? x->told : j->in->told[i];
        if (scan_order_before(j->order, spot, &s->decision.chain, start) ||
            at_process_start(j, x, s)) {
            take(&out, x, told);
        } else if (scan_order_within(j->order, start, spot)) {
            if (!out.after && told != PRIVACY_TOLD_REFUSED)
                out.after = x;
        } else if (may_precede(j, x, s)) {
            if (!out.maybe)
                out.maybe = x;
            if (!out.maybe_agreed && told != PRIVACY_TOLD_REFUSED)
                out.maybe_agreed = x;
        }
    }
    return out;
}

/* "Class.method" of a descriptor. */
static const char *short_name(struct judging *j, const char *api)
{
    const char *arrow = strstr(api, ";->"), *class_name = api, *name;

    if (!arrow)
        return api;
    for (const char *at = api; at < arrow; at++)
        if (*at == '/')
            class_name = at + 1;
    class_name += *class_name == 'L' && class_name == api;
    name = pica_arena_printf(&j->in->r->arena, "%.*s.%.*s", (int)(arrow - class_name), class_name,
                             (int)strcspn(arrow + 3, "("), arrow + 3);
    j->nomem |= !name;
    return name ? name : api;
}

PICA_PRINTF(4, 5)
static void conclude(struct judging *j, struct scan_sdk_start *s, enum scan_contract contract,
                     const char *fmt, ...)
{
    char text[PICA_LANG_COUNT][PICA_CAUSE_SIZE];
    va_list args;

    va_start(args, fmt);
    pica_words_format(text, fmt, args);
    va_end(args);
    s->contract = contract;
    for (int lang = 0; lang < PICA_LANG_COUNT; lang++) {
        s->why.in[lang] = pica_arena_str(&j->in->r->arena, pica_span_str(text[lang]));
        j->nomem |= !s->why.in[lang];
    }
}

#define ROLE(id) (1u << PRIVACY_ROLE_##id)

/* The grant that releases what is held back, without agreement; or NULL. */
static const struct privacy_sdk_call *released_by(const struct judging *j,
                                                  const struct found *grants)
{
    const struct privacy_sdk_call *after = grants->after;

    return grants->agreed         ? grants->agreed
           : grants->unclear      ? grants->unclear
           : grants->maybe_agreed ? grants->maybe_agreed
           : after && flow_world_reaches(j->in->n, after->method, after->place.insn) ? after
                                                                                     : NULL;
}

/*
 * What holds a start back, without agreement; true when that decides. An SDK
 * that asks its grant holds itself back when that says no; one that wants no call at all
 * before the user agreed is not content with a "no" told first.
 */
static bool judge_held(struct judging *j, struct scan_sdk_start *s)
{
    bool asks = s->call->contract->needs & ROLE(GRANT);
    struct found holds = look_for(j, s, ROLE(HOLD) | (asks ? ROLE(DENY) : 0));
    struct found grants = look_for(j, s, ROLE(GRANT));
    const struct privacy_sdk_call *by = holds.refused ? holds.refused
                                        : asks        ? grants.refused
                                                      : NULL;
    const struct privacy_sdk_call *maybe = holds.maybe ? holds.maybe : asks ? grants.maybe : NULL;
    const struct privacy_sdk_call *unclear = holds.unclear ? holds.unclear
                                             : asks        ? grants.unclear
                                                           : NULL;
    const struct privacy_sdk_call *released;

    released = by ? released_by(j, &grants) : NULL;
    if (released) {
        conclude(j, s, SCAN_CONTRACT_NONE_KNOWN,
                 PICA_WORD("it is held back, but %s may release it without agreement"),
                 short_name(j, released->called));
        return true;
    }
    if (by) {
        conclude(j, s, SCAN_CONTRACT_KEPT, PICA_WORD("held back by %s, which runs before it"),
                 short_name(j, by->called));
        return true;
    }
    if (!s->call->contract->needs || grants.agreed)
        return false;
    if (unclear) {
        conclude(j, s, SCAN_CONTRACT_NONE_KNOWN, PICA_WORD("what %s says before it cannot be told"),
                 short_name(j, unclear->called));
        return true;
    }
    if (!maybe)
        return false;
    conclude(j, s, SCAN_CONTRACT_NONE_KNOWN,
             PICA_WORD("%s may hold it back; whether it runs before cannot be told"),
             short_name(j, maybe->called));
    return true;
}

/* Whether a contract was seen in its maker's documents, or in the code: general knowledge accuses
 * nobody. */
static bool is_documented(struct judging *j, struct scan_sdk_start *s)
{
    const struct privacy_contract *c = s->call->contract;

    if (c->confidence == PRIVACY_CERTAIN || c->date || strcmp(c->source, "general knowledge") != 0)
        return true;
    conclude(j, s, SCAN_CONTRACT_NONE_KNOWN,
             PICA_WORD("it is said to start only after the user agreed, but no document of its "
                       "maker that says so was seen"));
    return false;
}

/* A start without agreement that needs to be told of one. */
static void judge_grant_before(struct judging *j, struct scan_sdk_start *s)
{
    struct found f = look_for(j, s, ROLE(GRANT));
    const char *source = s->call->contract->source;

    if (f.agreed)
        conclude(j, s, SCAN_CONTRACT_BROKEN,
                 PICA_WORD("%s says before it that the user agreed, and nobody has (%s)"),
                 short_name(j, f.agreed->called), source);
    else if (f.unclear)
        conclude(j, s, SCAN_CONTRACT_NONE_KNOWN, PICA_WORD("what %s says before it cannot be told"),
                 short_name(j, f.unclear->called));
    else if (f.maybe)
        conclude(j, s, SCAN_CONTRACT_NONE_KNOWN,
                 PICA_WORD("whether %s runs before it cannot be told"),
                 short_name(j, f.maybe->called));
    else if (f.after)
        conclude(j, s, SCAN_CONTRACT_BROKEN,
                 PICA_WORD("%s has to run before it, and runs after it (%s)"),
                 short_name(j, f.after->called), source);
    else
        conclude(j, s, SCAN_CONTRACT_BROKEN,
                 PICA_WORD("it starts before the user could agree, and nothing that runs before "
                           "it says what the user chose (%s)"),
                 source);
}

static void judge_before(struct judging *j, struct scan_sdk_start *s)
{
    unsigned needs = s->call->contract->needs;

    if (judge_held(j, s) || !needs || !is_documented(j, s))
        return;
    if (needs & ROLE(GRANT)) {
        judge_grant_before(j, s);
    } else if (needs & PRIVACY_NEEDS_CONSENT) {
        struct found f = look_for(j, s, ROLE(GRANT));

        if (f.agreed)
            conclude(j, s, SCAN_CONTRACT_BROKEN,
                     PICA_WORD("%s says before it that the user agreed, and nobody has (%s)"),
                     short_name(j, f.agreed->called), s->call->contract->source);
        else
            conclude(j, s, SCAN_CONTRACT_BROKEN,
                     PICA_WORD("it may start only after the user agreed, and starts before (%s)"),
                     s->call->contract->source);
    }
}

/* A start after agreement: what else has to come before. */
static void judge_gated(struct judging *j, struct scan_sdk_start *s)
{
    unsigned needs = s->call->contract->needs;
    const struct privacy_sdk_call *unclear = NULL;

    if (!needs || ((needs & ~PRIVACY_NEEDS_CONSENT) && !is_documented(j, s)))
        return;
    for (unsigned role = 0; role < PRIVACY_SDK_ROLE_COUNT; role++) {
        struct found f;

        if (!(needs >> role & 1))
            continue;
        f = look_for(j, s, 1u << role);
        if (f.agreed || f.unclear)
            continue;
        if (!f.maybe && !f.refused) {
            const char *source = s->call->contract->source;

            if (f.after)
                conclude(j, s, SCAN_CONTRACT_BROKEN,
                         PICA_WORD("%s has to run before it, and runs after it (%s)"),
                         short_name(j, f.after->called), source);
            else if (role == PRIVACY_ROLE_SHOW)
                conclude(j, s, SCAN_CONTRACT_BROKEN,
                         PICA_WORD("no call before it says that the policy was shown (%s)"),
                         source);
            else if (role == PRIVACY_ROLE_GRANT)
                conclude(j, s, SCAN_CONTRACT_BROKEN,
                         PICA_WORD("no call before it says that the user agreed (%s)"), source);
            else
                conclude(j, s, SCAN_CONTRACT_BROKEN,
                         PICA_WORD("the call that has to prepare it is missing (%s)"), source);
            return;
        }
        unclear = unclear ? unclear : f.maybe ? f.maybe : f.refused;
    }
    if (unclear)
        conclude(j, s, SCAN_CONTRACT_NONE_KNOWN,
                 PICA_WORD("whether %s runs before it cannot be told"),
                 short_name(j, unclear->called));
    else
        conclude(j, s, SCAN_CONTRACT_KEPT, PICA_WORD("it starts only after the user agreed"));
}

/* A start that the manifest holds back, unless some call without agreement releases it. */
static void judge_flagged(struct judging *j, struct scan_sdk_start *s,
                          const struct manifest_meta *flag)
{
    struct found f = { NULL };
    const struct privacy_sdk_call *by;

    if (s->decision.state != CONSENT_STATE_GATED)
        f = look_for(j, s, ROLE(GRANT));
    by = released_by(j, &f);
    if (by)
        conclude(j, s, SCAN_CONTRACT_NONE_KNOWN,
                 PICA_WORD("it is held back, but %s may release it without agreement"),
                 short_name(j, by->called));
    else
        conclude(j, s, SCAN_CONTRACT_KEPT, PICA_WORD("held back by the manifest: %s is %s"),
                 flag->name, flag->value);
}

static void judge(struct judging *j, struct scan_sdk_start *s)
{
    const struct manifest_meta *flag;

    s->contract = SCAN_CONTRACT_NONE_KNOWN;
    s->why = (struct pica_words){ { NULL } };
    if (s->call->contract->form != PRIVACY_CONTRACT_COMPONENT && privacy_sdk_call_is_own(s->call))
        return;
    if (s->call->contract->role == PRIVACY_ROLE_PREINIT) {
        conclude(j, s, SCAN_CONTRACT_KEPT,
                 PICA_WORD("it makes the SDK ready and collects nothing, and may come before the "
                           "user agreed (%s)"),
                 s->call->contract->source);
        return;
    }
    flag = held_by_flag(j->in->r, s->call->contract->sdks[0]);
    if (flag) {
        judge_flagged(j, s, flag);
        return;
    }
    switch (s->decision.state) {
    case CONSENT_STATE_BEFORE:
        judge_before(j, s);
        break;
    case CONSENT_STATE_GATED:
        judge_gated(j, s);
        break;
    case CONSENT_STATE_LATE:
        if (!judge_held(j, s) && s->call->contract->needs)
            conclude(j, s, SCAN_CONTRACT_NONE_KNOWN,
                     PICA_WORD("it starts upon what the user does, without agreement: whether "
                               "that may be depends on how the app asks"));
        break;
    case CONSENT_STATE_UNKNOWN:
        if (s->call->contract->needs)
            conclude(j, s, SCAN_CONTRACT_NONE_KNOWN,
                     PICA_WORD("whether it starts before the user could agree cannot be told"));
        break;
    case CONSENT_STATE_UNREACHABLE:
    case CONSENT_STATE_COUNT:
        break;
    }
}

enum pica_status scan_contracts_judge(const struct scan_contracts_input *in,
                                      struct scan_sdk_start *starts, size_t count,
                                      struct pica_error *err)
{
    struct judging j = { .in = in };

    j.order = scan_order_new(in->r->buffers->program, scan_graph_setup(in->r)->entries,
                             in->r->has_manifest ? &in->r->manifest : NULL);
    if (!j.order)
        return pica_fail_nomem(err);
    for (size_t i = 0; i < count && !j.nomem && !scan_order_failed(j.order); i++)
        judge(&j, &starts[i]);
    j.nomem |= scan_order_failed(j.order);
    scan_order_free(j.order);
    return j.nomem ? pica_fail_nomem(err) : PICA_OK;
}
