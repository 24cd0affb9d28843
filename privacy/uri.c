/* What content an android.net.Uri names. */
#include "privacy/argument.h"

#define BUILDER "Landroid/net/Uri$Builder;"

struct uri_question {
    const struct privacy_api *call;
    struct privacy_decision *d;
    unsigned hops;
};

#define HOPS_MAX 32 /* withAppendedId(withAppendedPath(...)) */

/* A field or a result that the catalogue says stands for a URI (or a settings key). */
static bool uri_stands_for(struct uri_question *q, size_t index)
{
    const struct privacy_api *entry = &privacy_apis[index];

    if (!index || !entry->value)
        return false;
    if (!privacy_decision_value(q->d, q->call, PRIVACY_ARG_URI, pica_span_str(entry->value)))
        privacy_decision_kind(q->d, q->call->role == PRIVACY_COLLECTS ? entry : q->call, "uri",
                              entry->pi, pica_span_str(entry->value));
    return true;
}

/* The method that an invoke names, as the catalogue has it. */
static size_t called_entry(const struct dex_file *dex, const struct dex_insn *insn)
{
    struct dex_method_id m = dex_method_id(dex, insn->index);

    for (size_t i = 1; i < privacy_api_count; i++) {
        const struct privacy_api *api = &privacy_apis[i];

        if (api->kind == PRIVACY_METHOD && api->value &&
            pica_span_is(dex_string(dex, m.name_idx), api->member) &&
            pica_span_is(dex_type(dex, m.class_idx), api->class_name))
            return i;
    }
    return 0;
}

static void uri_text(const struct flow_frame *f, const struct dex_insn *insn,
                     enum privacy_argument argument, struct uri_question *q)
{
    uint32_t reg = flow_argument_register(flow_frame_dex(f), insn, 0);
    struct flow_constants v = { .count = 0 };

    if (reg == DEX_NO_INDEX) {
        privacy_decision_unknown(q->d, flow_why_unseen);
        return;
    }
    flow_strings(f, insn->at, reg, NULL, NULL, &v);
    for (size_t i = 0; i < v.count; i++) {
        bool named = (!v.items[i].partial || v.items[i].text.data[0] != '*') &&
                     privacy_decision_value(q->d, q->call, argument, v.items[i].text);

        if (v.items[i].partial && !named)
            privacy_decision_unknown(q->d, flow_why_computed);
    }
    if (v.why)
        privacy_decision_unknown(q->d, v.why);
}

static bool uri_origin(void *context, const struct flow_frame *f, const struct flow_origin *o);

/* What a Uri was derived from lies under the same content. */
static bool uri_base(const struct flow_frame *f, const struct dex_insn *insn, uint32_t word,
                     struct uri_question *q)
{
    const char *why;

    if (word >= insn->arg_count || q->hops == HOPS_MAX)
        return false;
    q->hops++;
    why = flow_all_origins(f, insn->at, dex_insn_arg(insn, word), uri_origin, q);
    q->hops--;
    if (why)
        privacy_decision_unknown(q->d, why);
    return true;
}

static bool uri_result(const struct flow_frame *f, const struct dex_insn *insn,
                       struct uri_question *q)
{
    const struct dex_file *dex = flow_frame_dex(f);

    if (insn->index >= dex->methods.count || dex_opcodes[insn->op].index != DEX_INDEX_method)
        return false;
    if (flow_calls(dex, insn, "Landroid/net/Uri;", "parse")) {
        uri_text(f, insn, PRIVACY_ARG_URI, q);
        return true;
    }
    if (flow_calls(dex, insn, NULL, "getUriFor")) {
        uri_text(f, insn, PRIVACY_ARG_SETTING, q);
        return true;
    }
    if (flow_calls(dex, insn, "Landroid/net/Uri;", "fromFile") ||
        flow_calls(dex, insn, "Landroid/net/Uri;", "fromParts"))
        return true; /* file:, tel:, package: name no content */
    if (flow_calls(dex, insn, "Landroid/net/Uri;", "withAppendedPath") ||
        flow_calls(dex, insn, "Landroid/net/Uri;", "buildUpon") ||
        flow_calls(dex, insn, "Landroid/net/Uri;", "normalizeScheme") ||
        flow_calls(dex, insn, "Landroid/content/ContentUris;", "withAppendedId") ||
        flow_calls(dex, insn, "Landroid/content/ContentUris;", "appendId") ||
        flow_calls(dex, insn, "Landroid/content/ContentUris;", "removeId") ||
        flow_calls(dex, insn, "Landroid/provider/MediaStore;", "setRequireOriginal") ||
        pica_span_is(dex_type(dex, dex_method_id(dex, insn->index).class_idx), BUILDER))
        return uri_base(f, insn, 0, q);
    return uri_stands_for(q, called_entry(dex, insn));
}

static bool uri_field(const struct flow_frame *f, const struct dex_insn *insn,
                      struct uri_question *q)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct dex_field_id id;
    struct pica_span cls;
    uint32_t type;

    if (insn->index >= dex->fields.count)
        return false;
    id = dex_field_id(dex, insn->index);
    cls = dex_type(dex, id.class_idx);
    if (uri_stands_for(q, privacy_api_find(PRIVACY_FIELD, cls, dex_string(dex, id.name_idx),
                                           dex_type(dex, id.type_idx))))
        return true;
    /* Providers of the platform that the catalogue does not list hold nothing personal. */
    type = flow_type_of(f->scope->program, f->dex, id.class_idx);
    return flow_class(f->scope->program, type).dex == FLOW_NONE && cls.len > 18 &&
           memcmp(cls.data, "Landroid/provider/", 18) == 0;
}

static bool uri_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    struct uri_question *q = context;

    if (o->kind == FLOW_ORIGIN_RESULT)
        return uri_result(f, &o->insn, q);
    if (o->kind != FLOW_ORIGIN_INSN)
        return false;
    if (o->insn.op == DEX_OP_SGET_OBJECT)
        return uri_field(f, &o->insn, q);
    return o->insn.op == DEX_OP_CONST_4 && o->insn.literal == 0; /* null */
}

void privacy_decide_uri(const struct flow_frame *f, uint32_t at, uint32_t reg,
                        const struct privacy_api *call, struct privacy_decision *d)
{
    struct uri_question q = { .call = call, .d = d };
    const char *why = flow_all_origins(f, at, reg, uri_origin, &q);

    if (why)
        privacy_decision_unknown(d, why);
}
