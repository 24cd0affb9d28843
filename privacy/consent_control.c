/* Calls that say what a control shows, or what it runs. */
#include "privacy/consent_act_parts.h"

/* --- calls that matter ------------------------------------------------------------------------ */

static const struct control controls[] = {
#define X(kind, method, text, number) { CONTROL_##kind, method, text, number },
#include "privacy/consent_controls.def"
#undef X
};

static const struct control composable = { CONTROL_COMPOSABLE, NULL, -1, 0 };
static const struct control no_control = { CONTROL_NONE, NULL, -1, 0 };

static bool ends_with(struct pica_span name, const char *end)
{
    size_t len = strlen(end);

    return name.len >= len && memcmp(name.data + name.len - len, end, len) == 0;
}

/* A composable that shows a control: androidx.compose.material3.ButtonKt.TextButton(). */
static bool is_composable(struct pica_span class_name, struct pica_span method)
{
    static const char compose[] = "Landroidx/compose/";

    return class_name.len > sizeof compose - 1 &&
           memcmp(class_name.data, compose, sizeof compose - 1) == 0 &&
           (ends_with(class_name, "ButtonKt;") || ends_with(class_name, "ChipKt;")) &&
           ends_with(method, "Button");
}

const struct control *consent_control_of(const struct flow_program *p, uint32_t dex,
                                         uint32_t method_idx)
{
    const struct dex_file *file = flow_dex(p, dex);
    struct dex_method_id id = dex_method_id(file, method_idx);
    struct pica_span name = dex_string(file, id.name_idx);

    for (size_t n = 0; n < sizeof controls / sizeof *controls; n++)
        if (pica_span_is(name, controls[n].method))
            return &controls[n];
    return is_composable(dex_type(file, id.class_idx), name) ? &composable : &no_control;
}

static bool writes_store(const struct flow_effect *e)
{
    /* Those that name their store are kept beyond the process; maps and bundles are not. */
    return (e->kind == FLOW_EFFECT_WRITE_STORE && e->c.kind != FLOW_OPERAND_NONE) ||
           e->kind == FLOW_EFFECT_SQL_INSERT || e->kind == FLOW_EFFECT_SQL_UPDATE ||
           e->kind == FLOW_EFFECT_SQL_EXECUTE;
}

static bool reads_store(const struct flow_effect *e)
{
    return (e->kind == FLOW_EFFECT_READ_STORE && e->c.kind != FLOW_OPERAND_NONE) ||
           (e->kind == FLOW_EFFECT_HAS_STORE && e->b.kind != FLOW_OPERAND_NONE) ||
           e->kind == FLOW_EFFECT_SQL_ROWS || e->kind == FLOW_EFFECT_SQL_QUERY;
}

enum consent_store_use consent_store_use(struct flow_models *models, uint32_t dex,
                                         uint32_t method_idx)
{
    const struct flow_model *m = models ? flow_model_of(models, dex, method_idx) : NULL;
    bool reads = false;

    for (size_t n = 0; m && n < m->effect_count; n++) {
        if (writes_store(&m->effects[n])) /* update() asks for its rows first */
            return CONSENT_STORE_WRITES;
        reads |= reads_store(&m->effects[n]);
    }
    return reads ? CONSENT_STORE_READS : CONSENT_STORE_NEITHER;
}

bool consent_store_is_statement(struct flow_models *models, uint32_t dex, uint32_t method_idx)
{
    const struct flow_model *m = models ? flow_model_of(models, dex, method_idx) : NULL;

    for (size_t n = 0; m && n < m->effect_count; n++)
        if (m->effects[n].kind == FLOW_EFFECT_SQL_QUERY ||
            m->effects[n].kind == FLOW_EFFECT_SQL_EXECUTE)
            return true;
    return false;
}

bool consent_notes(const void *context, uint32_t dex, uint32_t method_idx)
{
    const struct consent_noting *n = context;

    return consent_control_of(n->program, dex, method_idx)->kind != CONTROL_NONE ||
           consent_store_use(n->models, dex, method_idx) != CONSENT_STORE_NEITHER;
}
