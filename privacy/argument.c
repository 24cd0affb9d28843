#include "privacy/argument.h"

#include "base/text.h"

#include <inttypes.h>

/* --- what was found ------------------------------------------------------------ */

void privacy_decision_unknown(struct privacy_decision *d, const char *why)
{
    if (!d->why)
        d->why = why;
}

void privacy_decision_kind(struct privacy_decision *d, const struct privacy_api *api,
                           const char *form, uint16_t pi, struct pica_span value)
{
    if (d->verdict == PRIVACY_COLLECTED)
        return;
    d->verdict = PRIVACY_COLLECTED;
    d->api = api;
    d->form = form;
    d->pi = pi;
    d->value = value;
}

bool privacy_decision_value(struct privacy_decision *d, const struct privacy_api *call,
                            enum privacy_argument argument, struct pica_span text)
{
    size_t found = privacy_argument_find(argument, text);
    const struct privacy_api *entry = &privacy_apis[found];

    if (!found)
        return false;
    /* A call that writes, or only touches, does so whatever its argument names. */
    privacy_decision_kind(d, call->role == PRIVACY_COLLECTS ? entry : call, entry->form, entry->pi,
                          text);
    return true;
}

/* --- names ------------------------------------------------------------------------ */

/* Texts with unknown parts can name a path, an address or a command, nothing else. */
static bool partial_may_name(enum privacy_argument argument, struct pica_span text)
{
    return (argument == PRIVACY_ARG_FILE || argument == PRIVACY_ARG_SHELL ||
            argument == PRIVACY_ARG_URI) &&
           text.len && text.data[0] != '*';
}

/* "/proc/" and a pid that is not known: most often the own one. */
static bool of_some_process(struct pica_span text)
{
    static const char begin[] = "/proc/*";

    return text.len >= sizeof begin - 1 && memcmp(text.data, begin, sizeof begin - 1) == 0;
}

static void take_values(const struct flow_constants *v, const struct privacy_api *call,
                        struct privacy_decision *d)
{
    for (size_t i = 0; i < v->count; i++) {
        bool partial = v->items[i].partial, named;

        if (partial && of_some_process(v->items[i].text)) {
            privacy_decision_unknown(d, privacy_why_process);
            continue;
        }
        named = (!partial || partial_may_name(call->argument, v->items[i].text)) &&
                privacy_decision_value(d, call, call->argument, v->items[i].text);

        if (partial && !named)
            privacy_decision_unknown(d, flow_why_computed);
    }
    if (v->why)
        privacy_decision_unknown(d, v->why);
}

static void decide_text(const struct flow_frame *f, uint32_t at, uint32_t reg,
                        const struct privacy_api *call, struct privacy_decision *d)
{
    struct flow_constants v = { .count = 0 };

    flow_strings(f, at, reg, NULL, NULL, &v);
    take_values(&v, call, d);
}

/* new File(parent, child): the path is both. */
static void decide_file_pair(const struct flow_frame *f, const struct dex_insn *invoke,
                             const struct privacy_api *call, struct privacy_decision *d)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct flow_constants parents = { .count = 0 };
    struct flow_constants children = { .count = 0 };
    struct flow_constants paths = { .count = 0 };
    uint32_t parent = flow_argument_register(dex, invoke, 0);
    uint32_t child = flow_argument_register(dex, invoke, 1);

    if (parent == DEX_NO_INDEX || child == DEX_NO_INDEX)
        return;
    flow_strings(f, invoke->at, parent, NULL, NULL, &parents);
    flow_strings(f, invoke->at, child, NULL, NULL, &children);
    if (children.why || children.count == 0) {
        children.items[0] = (struct flow_constant){ pica_span_str("*"), true };
        children.count = 1;
    }
    for (size_t p = 0; p < parents.count; p++) {
        for (size_t c = 0; c < children.count && paths.count < FLOW_CONSTANTS_MAX; c++) {
            char *path = pica_arena_printf(
                f->scope->arena, "%.*s/%.*s", (int)parents.items[p].text.len,
                (const char *)parents.items[p].text.data, (int)children.items[c].text.len,
                (const char *)children.items[c].text.data);

            if (!path) {
                f->scope->nomem = true;
                return;
            }
            paths.items[paths.count++] =
                (struct flow_constant){ pica_span_str(path),
                                        parents.items[p].partial || children.items[c].partial };
        }
    }
    paths.why = parents.why;
    take_values(&paths, call, d);
}

/* A command line: one string, or an array or list of words. */
static void decide_command(const struct flow_frame *f, uint32_t at, uint32_t reg,
                           struct pica_span type, const struct privacy_api *call,
                           struct privacy_decision *d)
{
    struct flow_constants v = { .count = 0 };

    if (pica_span_is(type, "Ljava/lang/String;"))
        flow_strings(f, at, reg, NULL, NULL, &v);
    else
        flow_words(f, at, reg, &v);
    take_values(&v, call, d);
}

/* --- the object of a call, by what it was made with -------------------------------- */

struct receiver {
    const struct privacy_api *call;
    struct privacy_decision *d;
};

static bool receiver_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct receiver *r = context;
    struct dex_proto proto;
    struct dex_insn made;
    uint32_t reg;

    if (o->kind == FLOW_ORIGIN_RESULT &&
        (flow_calls(dex, &o->insn, r->call->class_name, "redirectErrorStream") ||
         flow_calls(dex, &o->insn, r->call->class_name, "directory"))) {
        const char *why =
            flow_all_origins(f, o->insn.at, dex_insn_arg(&o->insn, 0), receiver_origin, context);

        if (why)
            privacy_decision_unknown(r->d, why);
        return true;
    }
    if (o->kind != FLOW_ORIGIN_INSN || o->insn.op != DEX_OP_NEW_INSTANCE ||
        !flow_constructor(f, &o->insn, &made) || made.index >= dex->methods.count ||
        !pica_span_is(dex_type(dex, dex_method_id(dex, made.index).class_idx), r->call->class_name))
        return false;
    proto = dex_proto(dex, dex_method_id(dex, made.index).proto_idx);
    reg = flow_argument_register(dex, &made, 0);
    if (reg == DEX_NO_INDEX)
        return false;
    if (r->call->argument == PRIVACY_ARG_SHELL)
        decide_command(f, made.at, reg, dex_type(dex, dex_param(&proto, 0)), r->call, r->d);
    else if (pica_span_is(dex_type(dex, dex_param(&proto, 0)), "Ljava/lang/String;"))
        decide_text(f, made.at, reg, r->call, r->d);
    else
        return false;
    return true;
}

static void decide_receiver(const struct flow_frame *f, const struct dex_insn *invoke,
                            const struct privacy_api *call, struct privacy_decision *d)
{
    uint32_t reg = flow_argument_register(flow_frame_dex(f), invoke, FLOW_RECEIVER);
    struct receiver r = { call, d };
    const char *why = flow_why_unseen;

    if (reg != DEX_NO_INDEX)
        why = flow_all_origins(f, invoke->at, reg, receiver_origin, &r);
    if (why)
        privacy_decision_unknown(d, why);
}

/* --- reflection -------------------------------------------------------------------- */

struct class_question {
    const char *want; /* descriptor */
    bool is, other;
};

/* "a.b.C" against "La/b/C;". */
static bool class_named(struct pica_span name, const char *descriptor)
{
    size_t len = strlen(descriptor);

    if (name.len + 2 != len)
        return false;
    for (size_t i = 0; i < name.len; i++)
        if ((name.data[i] == '.' ? '/' : name.data[i]) != (uint8_t)descriptor[i + 1])
            return false;
    return true;
}

static void class_answer(struct class_question *q, bool is)
{
    q->is |= is;
    q->other |= !is;
}

/* The class that an object is known to have when its class is asked for. */
static bool object_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct class_question *q = context;
    struct pica_span type = { 0 };

    if (o->kind == FLOW_ORIGIN_RESULT && o->insn.index < dex->methods.count &&
        dex_opcodes[o->insn.op].index == DEX_INDEX_method) {
        struct dex_method_id m = dex_method_id(dex, o->insn.index);
        uint32_t cursor = o->insn.at + o->insn.units;
        struct dex_insn next;

        type = dex_type(dex, dex_proto(dex, m.proto_idx).return_type_idx);
        /* x.getSystemService(..): the cast that follows says what it is */
        if (flow_body_next(f->method, &cursor, &next) && next.op == DEX_OP_MOVE_RESULT_OBJECT) {
            uint32_t reg = next.a;

            if (flow_body_next(f->method, &cursor, &next) && next.op == DEX_OP_CHECK_CAST &&
                next.a == reg && next.index < dex->types.count)
                type = dex_type(dex, next.index);
        }
    } else if (o->kind == FLOW_ORIGIN_INSN && o->insn.op == DEX_OP_NEW_INSTANCE &&
               o->insn.index < dex->types.count) {
        type = dex_type(dex, o->insn.index);
    } else if (o->kind == FLOW_ORIGIN_INSN && o->insn.index < dex->fields.count &&
               (o->insn.op == DEX_OP_IGET_OBJECT || o->insn.op == DEX_OP_SGET_OBJECT)) {
        type = dex_type(dex, dex_field_id(dex, o->insn.index).type_idx);
    }
    if (type.len == 0 || pica_span_is(type, "Ljava/lang/Object;"))
        return false;
    class_answer(q, pica_span_is(type, q->want));
    return true;
}

static bool class_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct class_question *q = context;

    if (o->kind == FLOW_ORIGIN_INSN && o->insn.op == DEX_OP_CONST_CLASS &&
        o->insn.index < dex->types.count) {
        class_answer(q, pica_span_is(dex_type(dex, o->insn.index), q->want));
        return true;
    }
    if (o->kind != FLOW_ORIGIN_RESULT || o->insn.arg_count == 0)
        return false;
    if (flow_calls(dex, &o->insn, NULL, "forName") ||
        flow_calls(dex, &o->insn, NULL, "loadClass")) {
        struct flow_constants v = { .count = 0 };
        uint32_t reg = flow_argument_register(dex, &o->insn, 0);

        if (reg == DEX_NO_INDEX)
            return false;
        flow_strings(f, o->insn.at, reg, NULL, NULL, &v);
        for (size_t i = 0; i < v.count; i++)
            class_answer(q, class_named(v.items[i].text, q->want));
        return !v.why;
    }
    if (flow_calls(dex, &o->insn, NULL, "getClass"))
        return !flow_all_origins(f, o->insn.at, dex_insn_arg(&o->insn, 0), object_origin, q);
    return false;
}

static const char why_class[] = "the class whose method is looked up cannot be told";

/* getMethod("getImei") reads an IMEI only of the class that has one. */
static void decide_method_name(const struct flow_frame *f, const struct dex_insn *invoke,
                               uint32_t reg, const struct privacy_api *call,
                               struct privacy_decision *d)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct flow_constants v = { .count = 0 };
    uint32_t receiver = flow_argument_register(dex, invoke, FLOW_RECEIVER);

    flow_strings(f, invoke->at, reg, NULL, NULL, &v);
    for (size_t i = 0; i < v.count; i++) {
        size_t found = v.items[i].partial
                           ? 0
                           : privacy_argument_find(PRIVACY_ARG_METHOD_NAME, v.items[i].text);
        struct class_question q = { .want = privacy_apis[found].class_name };
        const char *why = why_class;

        if (!found)
            continue;
        if (receiver != DEX_NO_INDEX)
            why = flow_all_origins(f, invoke->at, receiver, class_origin, &q);
        if (q.is)
            privacy_decision_value(d, call, PRIVACY_ARG_METHOD_NAME, v.items[i].text);
        else if (why)
            privacy_decision_unknown(d, why_class);
    }
    if (v.why)
        privacy_decision_unknown(d, v.why);
}

/* --- numbers ------------------------------------------------------------------------ */

#define NUMBERS_MAX 16

/* False without memory. */
static bool take_number(struct pica_arena *arena, const struct privacy_api *call, int64_t n,
                        struct privacy_decision *d)
{
    uint16_t kind;
    char *text;

    if (privacy_argument_kinds(call->argument, n, &kind, 1) == 0)
        return true;
    if (call->argument == PRIVACY_ARG_LISTEN_EVENTS)
        text = pica_arena_printf(arena, "%#jx", (uintmax_t)n);
    else
        text = pica_arena_printf(arena, "%jd", (intmax_t)n);
    if (text)
        privacy_decision_kind(d, call, call->form, kind, pica_span_str(text));
    return text != NULL;
}

static const char *take_numbers(const struct flow_frame *f, uint32_t at, uint32_t reg,
                                const struct privacy_api *call, struct privacy_decision *d)
{
    int64_t numbers[NUMBERS_MAX];
    const char *why;
    size_t count = flow_numbers(f, at, reg, numbers, NUMBERS_MAX, &why);

    for (size_t i = 0; i < count; i++)
        f->scope->nomem |= !take_number(f->scope->arena, call, numbers[i], d);
    return why;
}

static void decide_number(const struct flow_frame *f, uint32_t at, uint32_t reg,
                          const struct privacy_api *call, struct privacy_decision *d)
{
    const char *why = take_numbers(f, at, reg, call, d);

    if (why)
        privacy_decision_unknown(d, why);
}

/* A Sensor: what getDefaultSensor() was asked for. */
static bool sensor_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct receiver *r = context;
    uint32_t reg;

    if (o->kind != FLOW_ORIGIN_RESULT ||
        !flow_calls(dex, &o->insn, "Landroid/hardware/SensorManager;", "getDefaultSensor"))
        return false;
    reg = flow_argument_register(dex, &o->insn, 0);
    return reg != DEX_NO_INDEX && !take_numbers(f, o->insn.at, reg, r->call, r->d);
}

/* A sensor is read whichever it is; its type only says what that tells. */
static void decide_sensor(const struct flow_frame *f, uint32_t at, uint32_t reg,
                          struct pica_span type, const struct privacy_api *call,
                          struct privacy_decision *d)
{
    struct receiver r = { call, d };

    if (pica_span_is(type, "I"))
        (void)take_numbers(f, at, reg, call, d);
    else
        (void)flow_all_origins(f, at, reg, sensor_origin, &r);
    privacy_decision_kind(d, call, call->form, call->pi, (struct pica_span){ 0 });
}

static bool callback_origin(void *context, const struct flow_frame *f, const struct flow_origin *o)
{
    const struct flow_program *p = f->scope->program;
    const struct privacy_callback_interface *faces;
    size_t count = privacy_callback_interfaces(&faces);
    struct receiver *r = context;
    uint32_t type;

    if (o->kind != FLOW_ORIGIN_INSN || o->insn.op != DEX_OP_NEW_INSTANCE ||
        o->insn.index >= flow_frame_dex(f)->types.count)
        return false;
    type = flow_type_of(p, f->dex, o->insn.index);
    if (flow_class(p, type).dex == FLOW_NONE)
        return false;
    for (size_t i = 0; i < count; i++)
        if (flow_is_a(p, type, pica_span_str(faces[i].class_name)))
            privacy_decision_kind(r->d, r->call, r->call->form, faces[i].pi,
                                  pica_span_str(faces[i].class_name));
    return true;
}

/* --- the call -------------------------------------------------------------------------- */

static void take_drm(const struct flow_constants *v, const struct privacy_api *call,
                     struct privacy_decision *d)
{
    for (size_t i = 0; i < v->count; i++) {
        uint16_t kind = privacy_drm_property_kind(v->items[i].text);

        if (!v->items[i].partial && kind != PRIVACY_NO_KIND)
            privacy_decision_kind(d, call, call->form, kind, v->items[i].text);
        else if (v->items[i].partial)
            privacy_decision_unknown(d, flow_why_computed);
    }
    if (v->why)
        privacy_decision_unknown(d, v->why);
}

static void decide_drm(const struct flow_frame *f, uint32_t at, uint32_t reg,
                       const struct privacy_api *call, struct privacy_decision *d)
{
    struct flow_constants v = { .count = 0 };

    flow_strings(f, at, reg, NULL, NULL, &v);
    take_drm(&v, call, d);
}

static struct privacy_decision decision_none(const struct privacy_api *call)
{
    return (struct privacy_decision){
        .api = call, .form = call->form, .pi = call->pi, .parameter = DEX_NO_INDEX
    };
}

static void decision_begin(const struct flow_frame *f, struct privacy_decision *d,
                           const struct privacy_api *call)
{
    f->scope->questions = 0;
    *d = decision_none(call);
}

/* Whether the method hands on what it was given: its callers then decide. */
static void decision_parameter(const struct flow_frame *f, uint32_t at, uint32_t reg,
                               struct privacy_decision *d)
{
    struct flow_origins o;

    flow_origins(f->method, at, reg, &o);
    if (o.count == 0 || o.items[0].kind != FLOW_ORIGIN_PARAMETER)
        return;
    d->parameter = o.items[0].number;
    d->only_parameter = o.count == 1 && o.complete;
}

/* What only touches or writes is no collection whose kind one would miss. */
static void decision_end(struct privacy_decision *d, const struct privacy_api *call)
{
    if (d->verdict == PRIVACY_NOTHING && d->why && call->role == PRIVACY_COLLECTS)
        d->verdict = PRIVACY_UNDECIDED;
    if (d->verdict != PRIVACY_UNDECIDED)
        d->parameter = DEX_NO_INDEX;
}

static void decide_at(const struct flow_frame *f, uint32_t at, uint32_t reg, struct pica_span type,
                      const struct privacy_api *call, const char *own_package,
                      struct privacy_decision *d)
{
    struct receiver r = { call, d };
    const char *why;

    switch (call->argument) {
    case PRIVACY_ARG_SETTING:
    case PRIVACY_ARG_PROPERTY:
    case PRIVACY_ARG_FILE:
    case PRIVACY_ARG_CLASS_NAME:
    case PRIVACY_ARG_METHOD_NAME:
    case PRIVACY_ARG_ACTION:
    case PRIVACY_ARG_FILTER_ACTION:
        decide_text(f, at, reg, call, d);
        break;
    case PRIVACY_ARG_URI:
        privacy_decide_uri(f, at, reg, call, d);
        break;
    case PRIVACY_ARG_INVOKED_PROPERTY: /* a caller may pass the property, or all arguments */
        if (type.len && type.data[0] == '[' && !flow_array_element(f, at, reg, 0, &at, &reg))
            privacy_decision_unknown(d, flow_why_array);
        else
            decide_text(f, at, reg, call, d);
        break;
    case PRIVACY_ARG_SHELL:
        decide_command(f, at, reg, type, call, d);
        break;
    case PRIVACY_ARG_PACKAGE:
        privacy_decide_package(f, at, reg, call, own_package, d);
        break;
    case PRIVACY_ARG_INTENT_QUERY:
        privacy_decide_intent_query(f, at, reg, call, own_package, d);
        break;
    case PRIVACY_ARG_SENSOR:
        decide_sensor(f, at, reg, type, call, d);
        break;
    case PRIVACY_ARG_LISTEN_EVENTS:
    case PRIVACY_ARG_VIDEO_SOURCE:
        decide_number(f, at, reg, call, d);
        break;
    case PRIVACY_ARG_TELEPHONY_CALLBACK:
        why = flow_all_origins(f, at, reg, callback_origin, &r);
        if (why)
            privacy_decision_unknown(d, why);
        break;
    case PRIVACY_ARG_DRM_PROPERTY:
        decide_drm(f, at, reg, call, d);
        break;
    case PRIVACY_ARG_UID:
        privacy_decide_uid(f, at, reg, d);
        break;
    case PRIVACY_ARG_NONE:
    case PRIVACY_ARG_OWN_PROCESS:
        break;
    }
    if (d->verdict == PRIVACY_NOTHING && d->why)
        decision_parameter(f, at, reg, d);
}

void privacy_decide_value(const struct flow_frame *f, uint32_t at, uint32_t reg,
                          struct pica_span type, const struct privacy_api *call,
                          const char *own_package, struct privacy_decision *ret)
{
    decision_begin(f, ret, call);
    decide_at(f, at, reg, type, call, own_package, ret);
    decision_end(ret, call);
}

void privacy_decide(const struct flow_frame *f, const struct dex_insn *invoke,
                    const struct privacy_api *call, const char *own_package,
                    struct privacy_decision *ret)
{
    const struct dex_file *dex = flow_frame_dex(f);
    struct dex_proto proto;
    uint32_t reg;

    decision_begin(f, ret, call);
    if (call->argument == PRIVACY_ARG_NONE) {
        ret->verdict = PRIVACY_COLLECTED;
        return;
    }
    if (call->argument == PRIVACY_ARG_OWN_PROCESS) {
        privacy_decide_own_process(f, call, ret);
    } else if (call->argument_index == PRIVACY_ARGUMENT_RECEIVER) {
        decide_receiver(f, invoke, call, ret);
    } else {
        reg = flow_argument_register(dex, invoke, call->argument_index);
        if (reg == DEX_NO_INDEX) {
            privacy_decision_unknown(ret, flow_why_unseen);
        } else if (call->argument == PRIVACY_ARG_METHOD_NAME) {
            decide_method_name(f, invoke, reg, call, ret);
        } else if (call->argument == PRIVACY_ARG_FILE &&
                   strcmp(call->class_name, "Ljava/io/File;") == 0 &&
                   strcmp(call->type, "(Ljava/lang/String;Ljava/lang/String;)V") == 0) {
            decide_file_pair(f, invoke, call, ret);
        } else {
            proto = dex_proto(dex, dex_method_id(dex, invoke->index).proto_idx);
            decide_at(f, invoke->at, reg, dex_type(dex, dex_param(&proto, call->argument_index)),
                      call, own_package, ret);
        }
    }
    decision_end(ret, call);
}

bool privacy_decide_known(const struct flow_constants *texts, const int64_t *numbers,
                          size_t number_count, const struct privacy_api *call,
                          struct pica_arena *arena, struct privacy_decision *ret, bool *ret_nomem)
{
    *ret = decision_none(call);
    *ret_nomem = false;
    switch (call->argument) {
    case PRIVACY_ARG_FILE: /* of a parent and a child one is not enough */
        if (strcmp(call->type, "(Ljava/lang/String;Ljava/lang/String;)V") == 0)
            return false;
        take_values(texts, call, ret);
        break;
    case PRIVACY_ARG_SETTING:
    case PRIVACY_ARG_PROPERTY:
    case PRIVACY_ARG_CLASS_NAME:
    case PRIVACY_ARG_ACTION:
    case PRIVACY_ARG_FILTER_ACTION:
    case PRIVACY_ARG_SHELL:
        take_values(texts, call, ret);
        break;
    case PRIVACY_ARG_DRM_PROPERTY:
        take_drm(texts, call, ret);
        break;
    case PRIVACY_ARG_LISTEN_EVENTS:
    case PRIVACY_ARG_VIDEO_SOURCE:
        for (size_t i = 0; i < number_count; i++)
            *ret_nomem |= !take_number(arena, call, numbers[i], ret);
        if (texts->why)
            privacy_decision_unknown(ret, texts->why);
        break;
    case PRIVACY_ARG_SENSOR: /* read whichever it is, and told only by its number */
        for (size_t i = 0; i < number_count; i++)
            *ret_nomem |= !take_number(arena, call, numbers[i], ret);
        return number_count > 0 && ret->verdict == PRIVACY_COLLECTED;
    case PRIVACY_ARG_NONE:
    case PRIVACY_ARG_URI:
    case PRIVACY_ARG_METHOD_NAME: /* and whose method it is */
    case PRIVACY_ARG_PACKAGE:
    case PRIVACY_ARG_INTENT_QUERY:
    case PRIVACY_ARG_TELEPHONY_CALLBACK:
    case PRIVACY_ARG_INVOKED_PROPERTY:
    case PRIVACY_ARG_UID:
    case PRIVACY_ARG_OWN_PROCESS:
        return false;
    }
    decision_end(ret, call);
    return true;
}
