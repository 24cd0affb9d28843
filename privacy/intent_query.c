/* Whether a query of the package manager by an Intent lists the apps of the device. */
#include "privacy/argument.h"

#define INTENT "Landroid/content/Intent;"
#define ACTION_MAIN "android.intent.action.MAIN"
#define CATEGORY_LAUNCHER "android.intent.category.LAUNCHER"
#define CATEGORY_TV "android.intent.category.LEANBACK_LAUNCHER"

static const char why_one_app[] = "the query is limited to one app that cannot be told";

struct query {
    const struct privacy_api *call;
    const char *own_package;
    struct privacy_decision *d;
    uint32_t depth; /* of calls that return their Intent */
};

#define DEPTH_MAX 32

/* What is known of one Intent. */
struct intent {
    bool main, other_action;
    bool launcher, other_category;
    bool explicit_target; /* names one component */
    bool one_package;     /* limited to a package that is not the own one */
    const char *why;
};

static void intent_unknown(struct intent *i, const char *why)
{
    if (!i->why)
        i->why = why;
}

/* What the first argument of a call on the intent may be. */
static struct flow_constants first_strings(const struct flow_frame *f, const struct dex_insn *insn,
                                           struct intent *i)
{
    uint32_t reg = flow_argument_register(flow_frame_dex(f), insn, 0);
    struct flow_constants v = { .count = 0 };

    if (reg != DEX_NO_INDEX)
        flow_strings(f, insn->at, reg, NULL, NULL, &v);
    if (v.why)
        intent_unknown(i, v.why);
    return v;
}

static void intent_action(const struct flow_frame *f, const struct dex_insn *insn, struct intent *i)
{
    struct flow_constants v = first_strings(f, insn, i);

    for (size_t k = 0; k < v.count; k++) {
        bool is = pica_span_is(v.items[k].text, ACTION_MAIN);

        i->main |= is;
        i->other_action |= !is;
    }
}

static void intent_category(const struct flow_frame *f, const struct dex_insn *insn,
                            struct intent *i)
{
    struct flow_constants v = first_strings(f, insn, i);

    for (size_t k = 0; k < v.count; k++) {
        bool is = pica_span_is(v.items[k].text, CATEGORY_LAUNCHER) ||
                  pica_span_is(v.items[k].text, CATEGORY_TV);

        i->launcher |= is;
        i->other_category |= !is;
    }
}

static void intent_package(const struct flow_frame *f, const struct dex_insn *insn,
                           const struct query *q, struct intent *i)
{
    uint32_t reg = flow_argument_register(flow_frame_dex(f), insn, 0);
    struct privacy_decision d = { .api = q->call };
    struct flow_origins o;

    if (reg == DEX_NO_INDEX)
        return;
    flow_origins(f->method, insn->at, reg, &o);
    if (o.complete && o.count == 1 && o.items[0].kind == FLOW_ORIGIN_INSN &&
        o.items[0].insn.op == DEX_OP_CONST_4)
        return; /* setPackage(null) */
    privacy_decide_package(f, insn->at, reg, q->call, q->own_package, &d);
    if (d.verdict == PRIVACY_COLLECTED || d.why)
        i->one_package = true;
    else
        i->explicit_target = true;
}

static void intent_made(const struct flow_frame *f, const struct dex_insn *insn, struct intent *i)
{
    const struct dex_file *dex = flow_frame_dex(f);
    uint32_t proto = dex_method_id(dex, insn->index).proto_idx;

    if (flow_proto_is(dex, proto, "()V"))
        return;
    if (flow_proto_is(dex, proto, "(Ljava/lang/String;)V") ||
        flow_proto_is(dex, proto, "(Ljava/lang/String;Landroid/net/Uri;)V"))
        intent_action(f, insn, i);
    else if (flow_proto_is(dex, proto, "(Landroid/content/Intent;)V"))
        intent_unknown(i, flow_why_computed);
    else
        i->explicit_target = true; /* (Context, Class) and (String, Uri, Context, Class) */
}

/* A call on the Intent. */
static void intent_call(const struct flow_frame *f, const struct dex_insn *insn,
                        const struct query *q, struct intent *i)
{
    const struct dex_file *dex = flow_frame_dex(f);

    if (flow_calls(dex, insn, NULL, "<init>"))
        intent_made(f, insn, i);
    else if (flow_calls(dex, insn, NULL, "setAction"))
        intent_action(f, insn, i);
    else if (flow_calls(dex, insn, NULL, "addCategory"))
        intent_category(f, insn, i);
    else if (flow_calls(dex, insn, NULL, "setPackage"))
        intent_package(f, insn, q, i);
    else if (flow_calls(dex, insn, NULL, "setComponent") ||
             flow_calls(dex, insn, NULL, "setClass") || flow_calls(dex, insn, NULL, "setClassName"))
        i->explicit_target = true;
}

/* The calls of Intent that return the Intent they are called on. */
static bool returns_itself(const struct dex_file *dex, const struct dex_insn *insn)
{
    static const char *const names[] = { "setAction", "addCategory", "setPackage",
                                         "setData",   "setType",     "setDataAndType",
                                         "addFlags",  "setFlags",    "putExtra" };

    for (size_t n = 0; n < sizeof names / sizeof *names; n++)
        if (flow_calls(dex, insn, INTENT, names[n]))
            return insn->arg_count > 0;
    return false;
}

/* Whether `reg` may be the Intent that the new-instance at `made` made. */
static bool is_made_at(const struct flow_frame *f, uint32_t at, uint32_t reg, uint32_t made)
{
    for (unsigned hop = 0; hop < DEPTH_MAX; hop++) {
        struct flow_origins o;
        const struct flow_origin *result = NULL;

        flow_origins(f->method, at, reg, &o);
        for (size_t i = 0; i < o.count; i++) {
            if (o.items[i].kind == FLOW_ORIGIN_INSN && o.items[i].insn.at == made)
                return true;
            if (o.items[i].kind == FLOW_ORIGIN_RESULT &&
                returns_itself(flow_frame_dex(f), &o.items[i].insn))
                result = &o.items[i];
        }
        if (!result)
            return false;
        at = result->insn.at;
        reg = dex_insn_arg(&result->insn, 0);
    }
    return false;
}

static void intent_read(const struct flow_frame *f, uint32_t made, const struct query *q,
                        struct intent *i)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct dex_insn insn;
    uint32_t cursor = 0;

    if (!flow_frame_charge(f)) {
        intent_unknown(i, flow_why_work);
        return;
    }
    while (flow_body_next(f->method, &cursor, &insn)) {
        if (!(dex_opcodes[insn.op].flow & DEX_FLOW_invoke) || insn.arg_count == 0 ||
            insn.index >= dex->methods.count ||
            !pica_span_is(dex_type(dex, dex_method_id(dex, insn.index).class_idx), INTENT))
            continue;
        if (is_made_at(f, insn.at, dex_insn_arg(&insn, 0), made))
            intent_call(f, &insn, q, i);
    }
}

static void intent_judge(const struct intent *i, const struct query *q)
{
    bool lists = i->main && !i->other_action && (i->launcher || !i->other_category);

    /* No action and LAUNCHER asks for the same. */
    lists = lists || (!i->main && !i->other_action && i->launcher && !i->why);
    if (i->explicit_target)
        return;
    if (lists && !i->why && !i->one_package)
        privacy_decision_kind(q->d, q->call, q->call->form, q->call->pi,
                              pica_span_str(i->main ? ACTION_MAIN : CATEGORY_LAUNCHER));
    else if (lists || i->why)
        privacy_decision_unknown(q->d, i->why ? i->why : why_one_app);
}

static bool query_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct query *q = context;
    struct intent i = { .main = false };

    if (o->kind == FLOW_ORIGIN_RESULT && returns_itself(dex, &o->insn) && q->depth < DEPTH_MAX) {
        const char *why;

        q->depth++;
        why = flow_all_origins(f, o->insn.at, dex_insn_arg(&o->insn, 0), query_origin, q);
        q->depth--;
        if (why)
            privacy_decision_unknown(q->d, why);
        return true;
    }
    if (o->kind != FLOW_ORIGIN_INSN || o->insn.op != DEX_OP_NEW_INSTANCE ||
        o->insn.index >= dex->types.count || !pica_span_is(dex_type(dex, o->insn.index), INTENT))
        return o->kind == FLOW_ORIGIN_INSN && o->insn.op == DEX_OP_CONST_4 && o->insn.literal == 0;
    intent_read(f, o->insn.at, q, &i);
    intent_judge(&i, q);
    return true;
}

void privacy_decide_intent_query(const struct flow_frame *f, uint32_t at, uint32_t reg,
                                 const struct privacy_api *call, const char *own_package,
                                 struct privacy_decision *d)
{
    struct query q = { .call = call, .own_package = own_package, .d = d };
    const char *why = flow_all_origins(f, at, reg, query_origin, &q);

    if (why)
        privacy_decision_unknown(d, why);
}
