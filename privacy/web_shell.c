#include "privacy/web_shell.h"

#include "flow/constants.h"
#include "flow/entry.h"
#include "flow/index.h"
#include "flow/place.h"
#include "privacy/budget.h"
#include "privacy/match.h"

#include <stdlib.h>

#define WEB_VIEW "Landroid/webkit/WebView;"

struct finding {
    struct flow_program *program;
    struct pica_span launcher; /* descriptor without its ';': inner classes go with it */
    struct pica_arena *arena;
    struct flow_scope scope;
    struct privacy_web_shell *ret;
};

/* The launcher's activity when the app has few of its own; NULL: none, or it has many. */
static const char *only_launcher(const struct manifest *m)
{
    const char *launcher = NULL;
    size_t own = 0;

    for (size_t i = 0; i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];
        const char *name = c->target ? c->target : c->class_name;

        if (c->kind != MANIFEST_ACTIVITY || !name)
            continue;
        own += !c->target;
        if (c->launcher)
            launcher = name;
    }
    return own <= PRIVACY_SHELL_ACTIVITIES ? launcher : NULL;
}

static bool is_launchers(const struct finding *f, uint32_t type)
{
    struct pica_span name = flow_type_name(f->program, type);

    return name.len > f->launcher.len &&
           memcmp(name.data, f->launcher.data, f->launcher.len) == 0 &&
           (name.data[f->launcher.len] == ';' || name.data[f->launcher.len] == '$');
}

static bool begins_with(struct pica_span text, const char *with)
{
    size_t len = strlen(with);

    return text.len > len && memcmp(text.data, with, len) == 0;
}

static bool is_asset(struct pica_span text)
{
    return begins_with(text, "file:///android_asset/");
}

static bool is_address(struct pica_span text)
{
    return begins_with(text, "https://") || begins_with(text, "http://") || is_asset(text);
}

/* Nothing that comes later would be said instead. */
static bool is_found(const struct finding *f)
{
    return f->ret->url && !f->ret->local;
}

/* Whether the call loads a constant address; sets *f->ret. False without memory. */
static bool take_call(struct finding *f, uint32_t dex, const struct flow_body_refs *body,
                      uint32_t at)
{
    const struct dex_file *file = flow_dex(f->program, dex);
    uint32_t method = flow_method_of(f->program, dex, body->method_idx), reg;
    struct flow_constants texts = { .count = 0 };
    struct flow_frame frame;
    struct dex_insn insn;
    struct dex_code code;

    if (method == FLOW_NONE || !is_launchers(f, flow_method(f->program, method)->type) ||
        !dex_code(file, body->code_off, &code) || !dex_insn_decode(&code, at, &insn))
        return true;
    reg = flow_argument_register(file, &insn, 0);
    if (reg == DEX_NO_INDEX || !flow_frame_open(&f->scope, dex, &code, 0, &frame))
        return !f->scope.nomem;
    flow_strings(&frame, at, reg, NULL, NULL, &texts);
    flow_frame_close(&frame);
    for (size_t i = 0; i < texts.count; i++) {
        /* A page of the package may be what is seen until the one of a server is there. */
        if (!is_address(texts.items[i].text) || is_found(f) ||
            (f->ret->url && is_asset(texts.items[i].text)))
            continue;
        f->ret->local = is_asset(texts.items[i].text);
        f->ret->url = dex_utf8(texts.items[i].text, f->arena);
        f->ret->place = flow_place(f->program, method, at, f->arena);
        if (!f->ret->url || !f->ret->place.method || !f->ret->place.class_name)
            return false;
    }
    return !f->scope.nomem;
}

/* Whether the method id is WebView.loadUrl(String ...), or that of a class above it. */
static bool is_load(const struct finding *f, uint32_t dex, uint32_t id)
{
    const struct dex_file *file = flow_dex(f->program, dex);
    struct dex_method_id m = dex_method_id(file, id);

    return (flow_proto_is(file, m.proto_idx, "(Ljava/lang/String;)V") ||
            flow_proto_is(file, m.proto_idx, "(Ljava/lang/String;Ljava/util/Map;)V")) &&
           flow_is_a(f->program, flow_type_of(f->program, dex, m.class_idx),
                     pica_span_str(WEB_VIEW));
}

static bool find_in_file(struct finding *f, uint32_t dex)
{
    static const char *const names[] = { "loadUrl" };
    const struct dex_file *file = flow_dex(f->program, dex);
    struct flow_index *index = flow_program_index(f->program, dex);
    uint16_t *strings = calloc((size_t)file->strings.count + 1, sizeof *strings);
    bool ok = strings && privacy_match_names(file, names, 1, strings);

    for (uint32_t id = 0; ok && id < file->methods.count && !is_found(f); id++) {
        const uint32_t *refs;
        size_t count;

        if (!strings[dex_method_id(file, id).name_idx] || !is_load(f, dex, id))
            continue;
        ok = flow_index_invert(index, file, FLOW_REF_INVOKE);
        if (!ok)
            break;
        refs = flow_index_sites(index, FLOW_REF_INVOKE, id, &count);
        for (size_t i = 0; ok && i < count && !is_found(f); i++)
            ok = take_call(f, dex, flow_index_body(index, refs[i]),
                           flow_ref_at(index->refs[refs[i]]));
    }
    free(strings);
    return ok;
}

enum pica_status privacy_web_shell_find(struct flow_program *program,
                                        const struct manifest *manifest,
                                        const struct pica_limits *limits, struct pica_arena *arena,
                                        struct privacy_web_shell *ret, struct pica_error *err)
{
    const char *launcher = manifest ? only_launcher(manifest) : NULL;
    struct finding f = { .program = program, .arena = arena, .ret = ret };
    uint32_t type;
    bool ok = true;

    *ret = (struct privacy_web_shell){ .url = NULL, .place = PICA_PLACE_NONE };
    if (!launcher)
        return PICA_OK;
    if (!flow_type_named(program, pica_span_str(launcher), &type))
        return pica_fail_nomem(err);
    if (type == FLOW_NONE || flow_class(program, type).dex == FLOW_NONE)
        return PICA_OK;
    f.launcher = flow_type_name(program, type);
    f.launcher.len--;
    for (uint32_t dex = 0; ok && dex < flow_dex_count(program) && !is_found(&f); dex++) {
        f.scope =
            (struct flow_scope){ .program = program,
                                 .arena = arena,
                                 .work_left = privacy_budget(program, limits, dex).dex_instructions,
                                 .limits = limits };
        ok = find_in_file(&f, dex);
        flow_scope_finish(&f.scope);
    }
    return ok ? PICA_OK : pica_fail_nomem(err);
}
