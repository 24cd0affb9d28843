#include "flow/models.h"

#include "base/arena.h"
#include "dex/access.h"
#include "flow/packed.h"
#include "flow/renamed.h"

#include <stdlib.h>

struct packed_row {
    uint32_t descriptor;
    uint32_t name_text;
    uint16_t name; /* number of the name; rows of a class are in its order */
    uint16_t first_effect;
    uint8_t effect_count;
    uint8_t instead;
    uint8_t lacking; /* only where the package lacks the class */
};

struct packed_effect {
    uint8_t kind;
    struct flow_operand a, b, c, d;
    uint8_t reason, fired_by;
    uint32_t name, descriptor, text;
};

#include "models.inc"

#define CLASS_COUNT (sizeof packed_classes / sizeof *packed_classes)
#define ROW_COUNT (sizeof packed_rows / sizeof *packed_rows)
#define NAME_SLOTS (sizeof packed_name_slots / sizeof *packed_name_slots)

_Static_assert(ROW_COUNT < UINT16_MAX - 1 && CLASS_COUNT < UINT16_MAX, "rows have 16-bit numbers");

/* What is remembered of a method: row + 1, or one of these. */
enum { ASK = 0, NO_ROW = UINT16_MAX };

/* The name of rows for methods that a shrinker has renamed with their class (flow/renamed.h). */
#define RENAMED "<renamed>"

#define RECENT 1024
#define UNASKED FLOW_CUT

struct recent {
    uint32_t type, signature;
    uint16_t answer;
};

/* Of a method's name: its number among those that rows have, the row of any class; each + 1. */
struct known_name {
    bool asked, renamed; /* renamed: a class that was renamed has a method of that name */
    uint16_t number, anywhere;
};

/* What is known of a row; the name of the model is NULL until it is asked for. */
struct known_row {
    struct flow_model model;
    uint32_t signature; /* UNASKED */
};

/* A package uses a few of the rows: they come into being by so many. */
#define BLOCK_ROWS 32
#define BLOCK_COUNT ((ROW_COUNT + BLOCK_ROWS - 1) / BLOCK_ROWS)

struct flow_models {
    struct flow_program *program;
    struct known_name *names; /* by number of the name in the program */
    uint32_t object;          /* java.lang.Object, or FLOW_NONE */
    uint16_t *class_of;       /* by type: class of the table + 1, or 0 */
    uint8_t *renamed;         /* by type: the table has it by another name */
    uint16_t **answers;       /* by file and method_idx; a file's when it is first asked of */
    struct known_row *blocks[BLOCK_COUNT]; /* in `arena`; NULL until a row of it is asked for */
    struct recent *recent;                 /* what flow_model_find() was asked last */
    struct pica_arena arena;
    bool failed;
};

static const char *text_at(uint32_t at)
{
    return packed_text + at;
}

/* --- rows ------------------------------------------------------------------- */

/* NULL without memory, and m->failed is set. */
static struct known_row *row_of(struct flow_models *m, size_t row)
{
    struct known_row **block = &m->blocks[row / BLOCK_ROWS];

    if (!*block) {
        *block = pica_arena_array(&m->arena, BLOCK_ROWS, sizeof **block);
        for (size_t i = 0; *block && i < BLOCK_ROWS; i++)
            (*block)[i].signature = UNASKED;
    }
    m->failed |= !*block;
    return *block ? *block + row % BLOCK_ROWS : NULL;
}

static bool row_unpack(size_t row, const char *class_name, struct pica_arena *arena,
                       struct flow_model *ret)
{
    const struct packed_row *r = &packed_rows[row];
    struct flow_effect *effects = pica_arena_array(arena, r->effect_count, sizeof *effects);

    if (!effects)
        return false;
    for (size_t i = 0; i < r->effect_count; i++) {
        const struct packed_effect *e = &packed_effects[r->first_effect + i];

        effects[i] = (struct flow_effect){
            .kind = (enum flow_effect_kind)e->kind,
            .a = e->a,
            .b = e->b,
            .c = e->c,
            .d = e->d,
            .reason = (enum flow_reason)e->reason,
            .fired_by = (enum flow_phase)e->fired_by,
            .name = text_at(e->name),
            .descriptor = text_at(e->descriptor),
            .text = text_at(e->text),
        };
    }
    *ret = (struct flow_model){ .class_name = class_name,
                                .name = text_at(r->name_text),
                                .descriptor = text_at(r->descriptor),
                                .instead = r->instead,
                                .lacking = r->lacking,
                                .effects = effects,
                                .effect_count = r->effect_count };
    return true;
}

static const char *row_class(size_t row)
{
    size_t low = 0, high = CLASS_COUNT;

    if (row < PACKED_ANYWHERE)
        return "*";
    while (high - low > 1) {
        size_t mid = low + (high - low) / 2;

        if (packed_classes[mid].first <= row)
            low = mid;
        else
            high = mid;
    }
    return text_at(packed_classes[low].name);
}

size_t flow_model_row_count(void)
{
    return ROW_COUNT;
}

bool flow_model_row(size_t n, struct pica_arena *arena, struct flow_model *ret)
{
    return row_unpack(n, row_class(n), arena, ret);
}

const char *flow_model_made(size_t n)
{
    return n < sizeof packed_made / sizeof *packed_made ? text_at(packed_made[n]) : NULL;
}

/* --- finding ----------------------------------------------------------------- */

/* The number of a method's name among those that some row has, + 1; 0: none has it. */
static uint16_t name_find(struct pica_span name)
{
    for (size_t at = packed_hash(name);; at++) {
        uint16_t slot = packed_name_slots[at & (NAME_SLOTS - 1)];

        if (slot == 0 || pica_span_is(name, text_at(packed_names[slot - 1])))
            return slot;
    }
}

/* The row of any class that fits the name; row + 1, or 0. */
static uint16_t anywhere_find(struct pica_span name)
{
    for (uint32_t row = 0; row < PACKED_ANYWHERE; row++) {
        const char *want = text_at(packed_rows[row].name_text);
        size_t len = strlen(want);

        if (want[len - 1] == '*' ? name.len >= len - 1 && memcmp(name.data, want, len - 1) == 0
                                 : pica_span_is(name, want))
            return (uint16_t)(row + 1);
    }
    return 0;
}

/* What rows say of the name in a signature; remembered. */
static struct known_name name_of(const struct flow_models *m, uint32_t signature)
{
    struct known_name *n = &m->names[flow_signature_name_number(m->program, signature)];

    if (!n->asked) {
        struct pica_span name = flow_signature_name(m->program, signature);

        *n = (struct known_name){ true, n->renamed, name_find(name), anywhere_find(name) };
    }
    return *n;
}

/* What is asked of, and the row that was found. */
struct question {
    struct flow_models *models;
    uint32_t signature, name; /* name: number */
    const char *descriptor;   /* of a signature without a number */
    bool defined;             /* the class at hand is one of the package */
    uint16_t row;             /* + 1 */
};

/* Whether the row speaks of that signature; the name fits. */
static bool row_fits(struct flow_models *m, size_t row, uint32_t signature)
{
    const char *descriptor = text_at(packed_rows[row].descriptor);
    struct known_row *known;

    if (descriptor[0] == '*')
        return true;
    known = row_of(m, row);
    if (known && known->signature == UNASKED) {
        struct pica_span name = pica_span_str(text_at(packed_rows[row].name_text));

        known->signature = flow_signature_find(m->program, name, descriptor);
    }
    return known && known->signature == signature;
}

static bool descriptor_fits(size_t row, const char *want)
{
    const char *descriptor = text_at(packed_rows[row].descriptor);

    return descriptor[0] == '*' || strcmp(descriptor, want) == 0;
}

static uint16_t class_find_row(const struct packed_class *c, const struct question *q)
{
    size_t low = c->first, high = c->first + c->count, end = high;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (packed_rows[mid].name < q->name)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < end && packed_rows[low].name == q->name; low++)
        if ((!packed_rows[low].lacking || !q->defined) &&
            (q->descriptor ? descriptor_fits(low, q->descriptor)
                           : row_fits(q->models, low, q->signature)))
            return (uint16_t)(low + 1);
    return 0;
}

static bool accept_row(void *context, uint32_t type)
{
    struct question *q = context;
    uint16_t cls = q->models->class_of[type];

    q->defined = flow_class(q->models->program, type).dex != FLOW_NONE;
    return cls != 0 && (q->row = class_find_row(&packed_classes[cls - 1], q)) != 0;
}

/* Any class of the platform but Object, which everything is. */
static bool accept_platform(void *context, uint32_t type)
{
    const struct question *q = context;

    return flow_is_platform(q->models->program, type) && type != q->models->object;
}

/*
 * The row of a method of a renamed class that has another name, too: the one of
 * its prototype among those called RENAMED.
 */
static uint16_t renamed_find(const struct flow_models *m, uint32_t type, uint32_t signature)
{
    const struct packed_class *c;
    const struct flow_method *method;
    const struct dex_file *dex;
    uint32_t own = FLOW_NONE;

    while (type != FLOW_NONE && (own = flow_declared(m->program, type, signature)) == FLOW_NONE)
        type = flow_class(m->program, type).super;
    if (own == FLOW_NONE || !m->renamed[type])
        return 0;
    method = flow_method(m->program, own);
    if (method->access_flags & DEX_ACC_STATIC)
        return 0;
    dex = flow_dex(m->program, method->dex);
    c = &packed_classes[m->class_of[type] - 1];
    for (uint32_t row = c->first; row < (uint32_t)c->first + c->count; row++) {
        const char *descriptor = text_at(packed_rows[row].descriptor);

        if (strcmp(text_at(packed_rows[row].name_text), RENAMED) == 0 &&
            (descriptor[0] == '*' ||
             flow_proto_is(dex, dex_method_id(dex, method->method_idx).proto_idx, descriptor)))
            return (uint16_t)(row + 1);
    }
    return 0;
}

static uint16_t answer_find(struct flow_models *m, uint32_t type, uint32_t signature)
{
    struct known_name name = name_of(m, signature);
    struct question q = { m, signature, name.number - 1u, NULL, false, 0 };
    uint16_t row;

    if (name.number) {
        if (flow_resolve_signature(m->program, type, signature, accept_row, &q) < FLOW_CUT)
            return q.row;
        if (q.row)
            return NO_ROW; /* a class of the package has its own */
    }
    if (name.renamed && (row = renamed_find(m, type, signature)) != 0)
        return row;
    if (name.anywhere &&
        flow_resolve_signature(m->program, type, signature, accept_platform, &q) < FLOW_CUT)
        return name.anywhere;
    return NO_ROW;
}

static const struct flow_model *model_of_answer(struct flow_models *m, uint16_t answer)
{
    struct known_row *known = answer == NO_ROW ? NULL : row_of(m, answer - 1u);

    if (!known)
        return NULL;
    if (!known->model.name &&
        !row_unpack(answer - 1u, row_class(answer - 1u), &m->arena, &known->model)) {
        m->failed = true;
        return NULL;
    }
    return &known->model;
}

const struct flow_model *flow_model_of(struct flow_models *m, uint32_t dex, uint32_t method_idx)
{
    uint16_t *answer;

    if (!m->answers[dex]) {
        size_t count = flow_dex(m->program, dex)->methods.count;

        m->answers[dex] = calloc(count ? count : 1, sizeof **m->answers);
        if (!m->answers[dex]) {
            m->failed = true;
            return NULL;
        }
    }
    answer = &m->answers[dex][method_idx];
    if (*answer == ASK) {
        struct dex_method_id id = dex_method_id(flow_dex(m->program, dex), method_idx);

        *answer = answer_find(m, flow_type_of(m->program, dex, id.class_idx),
                              flow_signature_of(m->program, dex, method_idx));
    }
    return model_of_answer(m, *answer);
}

const struct flow_model *flow_model_find(struct flow_models *m, uint32_t type, uint32_t signature)
{
    struct recent *r = &m->recent[(type * 0x9e3779b1u ^ signature * 0x85ebca77u) % RECENT];

    if (r->answer == ASK || r->type != type || r->signature != signature)
        *r = (struct recent){ type, signature, answer_find(m, type, signature) };
    return model_of_answer(m, r->answer);
}

bool flow_models_name(struct flow_models *m, uint32_t signature)
{
    struct known_name name = name_of(m, signature);

    return name.number || name.anywhere || name.renamed;
}

const struct flow_model *flow_model_named(struct flow_models *m, uint32_t type,
                                          struct pica_span name, const char *descriptor)
{
    struct question q = { m, FLOW_NONE, name_find(name) - 1u, descriptor, false, 0 };

    if (q.name == UINT32_MAX ||
        flow_resolve_signature(m->program, type, FLOW_NONE, accept_row, &q) >= FLOW_CUT)
        return NULL;
    return model_of_answer(m, q.row);
}

bool flow_models_failed(const struct flow_models *m)
{
    return m->failed;
}

/* --- the table of a program ---------------------------------------------------- */

bool flow_model_is_of(const struct flow_models *m, const struct flow_model *model, uint32_t type)
{
    uint16_t cls = m->class_of[type];

    return cls != 0 && strcmp(text_at(packed_classes[cls - 1].name), model->class_name) == 0;
}

/* Whether a row that stands for a body keeps things by key in the object itself. */
static bool is_keyed(const struct packed_class *c)
{
    for (uint32_t row = c->first; row < (uint32_t)c->first + c->count; row++)
        for (uint32_t n = 0; packed_rows[row].instead && n < packed_rows[row].effect_count; n++) {
            const struct packed_effect *e = &packed_effects[packed_rows[row].first_effect + n];

            if (e->kind == FLOW_EFFECT_WRITE_STORE && e->c.kind == FLOW_OPERAND_NONE)
                return true;
        }
    return false;
}

bool flow_models_keyed(const struct flow_models *m, uint32_t type)
{
    for (; type != FLOW_NONE && flow_class(m->program, type).dex != FLOW_NONE;
         type = flow_class(m->program, type).super)
        if (m->class_of[type] && is_keyed(&packed_classes[m->class_of[type] - 1]))
            return true;
    return false;
}

static void renamed_add(void *context, uint32_t type, const char *name)
{
    struct flow_models *m = context;
    uint32_t first, count = flow_class_methods(m->program, type, &first);

    for (size_t c = 0; c < CLASS_COUNT && m->class_of[type] == 0; c++)
        if (strcmp(text_at(packed_classes[c].name), name) == 0) {
            m->class_of[type] = (uint16_t)(c + 1);
            m->renamed[type] = 1;
        }
    for (uint32_t n = first; m->renamed[type] && n < first + count; n++)
        m->names[flow_signature_name_number(m->program, flow_method(m->program, n)->signature)]
            .renamed = true;
}

static bool models_fill(struct flow_models *m, struct flow_program *program)
{
    size_t types = flow_type_count(program), files = flow_dex_count(program);

    m->program = program;
    m->names = calloc(flow_name_count(program) + 1, sizeof *m->names);
    m->class_of = calloc(types ? types : 1, sizeof *m->class_of);
    m->renamed = calloc(types ? types : 1, sizeof *m->renamed);
    m->answers = calloc(files ? files : 1, sizeof(*m->answers));
    m->recent = calloc(RECENT, sizeof *m->recent);
    if (!m->names || !m->class_of || !m->renamed || !m->answers || !m->recent)
        return false;
    m->object = flow_type_find(program, pica_span_str("Ljava/lang/Object;"));
    for (size_t c = 0; c < CLASS_COUNT; c++) {
        uint32_t type =
            flow_type_may_be(program, packed_classes[c].hash)
                ? flow_type_find(program, pica_span_str(text_at(packed_classes[c].name)))
                : FLOW_NONE;

        if (type != FLOW_NONE)
            m->class_of[type] = (uint16_t)(c + 1);
    }
    flow_renamed_find(program, renamed_add, m);
    return true;
}

struct flow_models *flow_models_new(struct flow_program *program)
{
    struct flow_models *m = calloc(1, sizeof *m);

    if (m && models_fill(m, program))
        return m;
    flow_models_free(m);
    return NULL;
}

void flow_models_free(struct flow_models *m)
{
    if (!m)
        return;
    for (size_t d = 0; m->answers && d < flow_dex_count(m->program); d++)
        free(m->answers[d]);
    free(m->answers);
    free(m->names);
    free(m->class_of);
    free(m->renamed);
    free(m->recent);
    pica_arena_finish(&m->arena);
    free(m);
}

/* --- slots --------------------------------------------------------------------- */

/* The public fields that are slots; "" of those that are not. */
static const char *const slot_fields[FLOW_SLOT_COUNT] = {
    [FLOW_SLOT_NONE] = "",
#define X(id, name, field, words) [FLOW_SLOT_##id] = field,
#include "flow/slots.def"
#undef X
};

/* Whether `whole` at *at goes on with the bytes of `part`, and then with `mark`. */
static bool goes_on(const char *whole, size_t *at, struct pica_span part, const char *mark)
{
    size_t len = strlen(mark);

    if (strncmp(whole + *at, (const char *)part.data, part.len) != 0 ||
        strncmp(whole + *at + part.len, mark, len) != 0)
        return false;
    *at += part.len + len;
    return true;
}

enum flow_slot flow_slot_of_field(const struct dex_file *dex, uint32_t field_idx)
{
    struct dex_field_id id = dex_field_id(dex, field_idx);

    for (size_t s = 0; s < FLOW_SLOT_COUNT; s++) {
        const char *field = slot_fields[s];
        size_t at = 0;

        if (field[0] && goes_on(field, &at, dex_type(dex, id.class_idx), "->") &&
            goes_on(field, &at, dex_string(dex, id.name_idx), ":") &&
            goes_on(field, &at, dex_type(dex, id.type_idx), "") && field[at] == '\0')
            return (enum flow_slot)s;
    }
    return FLOW_SLOT_NONE;
}
