/* What content an android.net.Uri names. */
#include "privacy/argument.h"

#include "base/text.h"
#include "flow/constants_parts.h"

#define BUILDER "Landroid/net/Uri$Builder;"

struct uri_question {
    const struct privacy_api *call;
    struct privacy_decision *d;
    unsigned hops;
    /* What is put behind the Uri that is looked for: a path, '*' for what is not known; may be
     * empty. */
    struct pica_span behind;
};

#define HOPS_MAX 32 /* withAppendedId(withAppendedPath(...)) */

/* A field or a result that the catalogue says stands for a URI (or a settings key). */
static bool uri_stands_for(struct uri_question *q, size_t index)
{
    const struct privacy_api *entry = &privacy_apis[index];

    if (!index || !entry->value)
        return false;
    if (!privacy_decision_value(q->d, q->call, PRIVACY_ARG_URI, pica_span_str(entry->value)))
        privacy_decision_kind(q->d, q->call, "uri", entry->pi, pica_span_str(entry->value));
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

/* Whether an address that begins like this, as far as it is known, can be a listed one. */
static bool may_become_listed(struct pica_span text)
{
    const uint8_t *star = memchr(text.data, '*', text.len);
    size_t known = star ? (size_t)(star - text.data) : text.len;

    for (size_t i = 1; i < privacy_api_count; i++)
        if (privacy_apis[i].kind == PRIVACY_URI &&
            strncmp(privacy_apis[i].name, (const char *)text.data, known) == 0)
            return true;
    return false;
}

/* Takes the text of an address into account. */
static void take_text(struct uri_question *q, enum privacy_argument argument, struct pica_span text,
                      bool partial)
{
    bool named = (!partial || (text.len && text.data[0] != '*')) &&
                 privacy_decision_value(q->d, q->call, argument, text);

    if (partial && !named &&
        (argument != PRIVACY_ARG_URI || text.len == 0 || may_become_listed(text)))
        privacy_decision_unknown(q->d, flow_why_computed);
}

/* `text` and what is put behind it, in the arena; false without memory. */
static bool with_path(const struct flow_frame *f, const struct uri_question *q,
                      struct pica_span *text)
{
    struct pica_text t = { 0 };
    char *whole;

    if (q->behind.len == 0)
        return true;
    pica_text_add_span(&t, *text);
    while (t.len && t.data[t.len - 1] == '/')
        t.len--;
    pica_text_add_span(&t, q->behind);
    whole = t.failed ? NULL
                     : pica_arena_str(f->scope->arena, pica_span_of(t.data ? t.data : "", t.len));
    pica_text_finish(&t);
    f->scope->nomem |= !whole;
    if (whole)
        *text = pica_span_str(whole);
    return whole != NULL;
}

static bool has_star(struct pica_span s)
{
    return s.len && memchr(s.data, '*', s.len);
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
        struct pica_span text = v.items[i].text;

        /* Whatever lies under a listed address is listed. */
        if (has_star(q->behind) && !v.items[i].partial &&
            privacy_decision_value(q->d, q->call, argument, text))
            continue;
        if (!with_path(f, q, &text))
            return;
        take_text(q, argument, text, v.items[i].partial || has_star(q->behind));
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

/* The one text of an argument, or '*'. */
static void add_piece(const struct flow_frame *f, const struct dex_insn *insn, unsigned n,
                      struct pica_text *out)
{
    uint32_t reg = flow_argument_register(flow_frame_dex(f), insn, n);
    struct flow_constants v = { .count = 0 };

    if (reg != DEX_NO_INDEX)
        flow_strings(f, insn->at, reg, NULL, NULL, &v);
    if (reg != DEX_NO_INDEX && !v.why && v.count == 1)
        pica_text_add_span(out, v.items[0].text);
    else
        pica_text_add_char(out, '*');
}

/* uri_base() of what lies before `path`, which is emptied. */
static bool uri_before(const struct flow_frame *f, const struct dex_insn *insn,
                       struct pica_text *path, struct uri_question *q)
{
    struct pica_span behind = q->behind;
    char *whole;
    bool known;

    pica_text_add_span(path, behind);
    whole = path->failed ? NULL
                         : pica_arena_str(f->scope->arena,
                                          pica_span_of(path->data ? path->data : "", path->len));
    pica_text_finish(path);
    if (!whole) {
        f->scope->nomem = true;
        return true;
    }
    q->behind = pica_span_str(whole);
    known = uri_base(f, insn, 0, q);
    q->behind = behind;
    return known;
}

/* --- Uri.Builder --------------------------------------------------------------------- */

#define CHAIN_MAX 64

struct building {
    struct pica_text scheme, authority, path;
    bool replaced; /* scheme, authority or path were set, not only put behind */
};

static bool builder_see(struct flow_straight *s, const struct dex_insn *insn, uint32_t word)
{
    const struct dex_file *dex = flow_frame_dex(s->frame);
    struct building *b = s->context;
    struct pica_text *set = NULL;

    if (word != 0 || !flow_is_invoke(insn) || insn->index >= dex->methods.count ||
        !pica_span_is(dex_type(dex, dex_method_id(dex, insn->index).class_idx), BUILDER))
        return false;
    s->returned = !flow_calls(dex, insn, NULL, "<init>");
    if (flow_calls(dex, insn, NULL, "appendPath") ||
        flow_calls(dex, insn, NULL, "appendEncodedPath")) {
        pica_text_add_char(&b->path, '/');
        add_piece(s->frame, insn, 0, &b->path);
        return true;
    }
    if (flow_calls(dex, insn, NULL, "scheme"))
        set = &b->scheme;
    else if (flow_calls(dex, insn, NULL, "authority") ||
             flow_calls(dex, insn, NULL, "encodedAuthority"))
        set = &b->authority;
    else if (flow_calls(dex, insn, NULL, "path") || flow_calls(dex, insn, NULL, "encodedPath"))
        set = &b->path;
    else if (flow_calls(dex, insn, NULL, "opaquePart"))
        return false;
    if (set) { /* queries and fragments name no other content */
        b->replaced = true;
        pica_text_finish(set);
        *set = (struct pica_text){ 0 };
        if (set == &b->path)
            pica_text_add_char(set, '/');
        add_piece(s->frame, insn, 0, set);
        if (set == &b->path && set->len > 1 && set->data[1] == '/') /* path("/inbox") */
            memmove(set->data, set->data + 1, set->len--);
    }
    return true;
}

/* What made the builder on which build() is called: new-instance, or buildUpon(). */
static bool builder_root(const struct flow_frame *f, const struct dex_insn *build,
                         struct flow_origin *ret)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct dex_insn at = *build;

    for (unsigned hop = 0; hop < CHAIN_MAX && at.arg_count; hop++) {
        struct flow_origins o;

        flow_origins(f->method, at.at, dex_insn_arg(&at, 0), &o);
        if (!o.complete || o.count != 1)
            return false;
        *ret = o.items[0];
        if (ret->kind == FLOW_ORIGIN_INSN)
            return ret->insn.op == DEX_OP_NEW_INSTANCE;
        if (ret->kind != FLOW_ORIGIN_RESULT || !flow_is_invoke(&ret->insn))
            return false;
        if (flow_calls(dex, &ret->insn, "Landroid/net/Uri;", "buildUpon"))
            return true;
        if (ret->insn.index >= dex->methods.count ||
            !pica_span_is(dex_type(dex, dex_method_id(dex, ret->insn.index).class_idx), BUILDER))
            return false;
        at = ret->insn;
    }
    return false;
}

/* A Uri that a new builder built. */
static void uri_made(const struct flow_frame *f, struct building *b, struct uri_question *q)
{
    struct pica_text t = { 0 };
    char *whole;

    if (b->scheme.len == 0)
        pica_text_add_char(&t, '*');
    pica_text_add_span(&t, pica_span_of(b->scheme.data ? b->scheme.data : "", b->scheme.len));
    pica_text_add(&t, "://");
    pica_text_add_span(&t,
                       pica_span_of(b->authority.data ? b->authority.data : "", b->authority.len));
    pica_text_add_span(&t, pica_span_of(b->path.data ? b->path.data : "", b->path.len));
    pica_text_add_span(&t, q->behind);
    t.failed |= b->scheme.failed || b->authority.failed || b->path.failed;
    whole = t.failed ? NULL : pica_arena_str(f->scope->arena, pica_span_of(t.data, t.len));
    if (whole)
        take_text(q, PRIVACY_ARG_URI, pica_span_str(whole), has_star(pica_span_str(whole)));
    else
        f->scope->nomem = true;
    pica_text_finish(&t);
}

/* The Uri that a build() gives; false: it cannot be told. */
static bool uri_built(const struct flow_frame *f, const struct dex_insn *build,
                      struct uri_question *q)
{
    struct building b = { .replaced = false };
    struct flow_straight s = { .frame = f, .see = builder_see, .context = &b };
    struct flow_origin root;
    bool known = builder_root(f, build, &root), fresh = false;

    if (known) {
        fresh = root.kind == FLOW_ORIGIN_INSN;
        s.returned = !fresh;
        known = flow_straight_run(&s, &root.insn, fresh ? root.insn.a : UINT32_MAX, build->at);
    }
    if (known && fresh)
        uri_made(f, &b, q);
    else if (known && !b.replaced)
        known = uri_before(f, &root.insn, &b.path, q);
    else
        known = false;
    pica_text_finish(&b.scheme);
    pica_text_finish(&b.authority);
    pica_text_finish(&b.path);
    return known;
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
    if (flow_calls(dex, insn, "Landroid/net/Uri;", "withAppendedPath")) {
        struct pica_text path = { 0 };

        pica_text_add_char(&path, '/');
        add_piece(f, insn, 1, &path);
        return uri_before(f, insn, &path, q);
    }
    if (flow_calls(dex, insn, BUILDER, "build") && uri_built(f, insn, q))
        return true;
    if (flow_calls(dex, insn, "Landroid/net/Uri;", "buildUpon") ||
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
