#include "flow/text_use.h"

#include "dex/access.h"

#define DEPTH_MAX 3u    /* methods that hand a text on */
#define HOLDERS_MAX 12u /* instructions of one method that give the text, or hold it */
#define UNITS_MAX 4096u
#define QUESTIONS_MAX 4096u /* in all */

struct using
{
    struct flow_program *p;
    struct flow_bodies *bodies;
    uint32_t left;
    bool failed;
};

/* One method, and what in it holds the text. */
struct holding {
    struct using *u;
    const struct flow_method *method;
    const struct dex_file *file;
    struct flow_body *body;
    struct dex_code code;
    uint32_t word;            /* of its own arguments, or FLOW_NONE */
    uint32_t at[HOLDERS_MAX]; /* instructions that give it */
    uint32_t count;
    bool full;
};

static bool shows(struct using *u, uint32_t method, uint32_t at, uint32_t word, unsigned depth);

static void add_holder(struct holding *h, uint32_t at)
{
    for (uint32_t n = 0; n < h->count; n++)
        if (h->at[n] == at)
            return;
    if (h->count == HOLDERS_MAX)
        h->full = true;
    else
        h->at[h->count++] = at;
}

/* Whether a register may hold the text; *ret_made: the object in it was made there. */
static bool holds(struct holding *h, uint32_t at, uint32_t reg)
{
    struct flow_origins o;

    if (h->u->left == 0) {
        h->full = true;
        return true;
    }
    h->u->left--;
    flow_origins(h->body, at, reg, &o);
    h->full |= !o.complete;
    for (size_t n = 0; n < o.count; n++) {
        if (o.items[n].kind == FLOW_ORIGIN_PARAMETER && o.items[n].number == h->word)
            return true;
        for (uint32_t k = 0; k < h->count && o.items[n].kind != FLOW_ORIGIN_PARAMETER; k++)
            if (o.items[n].insn.at == h->at[k])
                return true;
    }
    return false;
}

/* The object in a register holds the text from here on: whatever made it does. */
static void add_object(struct holding *h, uint32_t at, uint32_t reg)
{
    struct flow_origins o;

    flow_origins(h->body, at, reg, &o);
    h->full |= !o.complete;
    for (size_t n = 0; n < o.count; n++)
        if (o.items[n].kind == FLOW_ORIGIN_INSN || o.items[n].kind == FLOW_ORIGIN_RESULT)
            add_holder(h, o.items[n].insn.at);
        else
            h->full = true;
}

/* --- who gets it -------------------------------------------------------------------------------
 */

enum { MAY_SHOW, SHOWS_NOT, PUTS_TOGETHER };

static bool is_throwable(const struct flow_program *p, uint32_t type)
{
    uint32_t throwable = flow_type_find(p, pica_span_str("Ljava/lang/Throwable;"));

    return throwable != FLOW_NONE && type != FLOW_NONE &&
           (type == throwable || flow_is_subtype(p, type, throwable));
}

static unsigned use_of(const struct holding *h, uint32_t method_idx)
{
    static const struct {
        const char *class_name, *name; /* name: NULL: any */
        unsigned is;
    } uses[] = {
        { "Landroid/util/Log;", NULL, SHOWS_NOT },
        { "Ljava/util/logging/Logger;", NULL, SHOWS_NOT },
        { "Ljava/io/PrintStream;", NULL, SHOWS_NOT },
        { "Landroid/text/TextUtils;", "equals", SHOWS_NOT },
        { "Landroid/text/TextUtils;", "isEmpty", SHOWS_NOT },
        { "Ljava/lang/String;", "equals", SHOWS_NOT },
        { "Ljava/lang/String;", "equalsIgnoreCase", SHOWS_NOT },
        { "Ljava/lang/String;", "startsWith", SHOWS_NOT },
        { "Ljava/lang/String;", "endsWith", SHOWS_NOT },
        { "Ljava/lang/String;", "contains", SHOWS_NOT },
        { "Ljava/lang/String;", "indexOf", SHOWS_NOT },
        { "Ljava/lang/String;", "length", SHOWS_NOT },
        { "Ljava/lang/Object;", "equals", SHOWS_NOT },
        { "Ljava/lang/String;", "concat", PUTS_TOGETHER },
        { "Ljava/lang/String;", "valueOf", PUTS_TOGETHER },
        { "Ljava/lang/StringBuilder;", NULL, PUTS_TOGETHER },
        { "Ljava/lang/StringBuffer;", NULL, PUTS_TOGETHER },
    };
    struct dex_method_id id = dex_method_id(h->file, method_idx);
    struct pica_span class_name = dex_type(h->file, id.class_idx),
                     name = dex_string(h->file, id.name_idx);

    if (pica_span_is(name, "<init>") &&
        is_throwable(h->u->p, flow_type_of(h->u->p, h->method->dex, id.class_idx)))
        return SHOWS_NOT;
    for (size_t n = 0; n < sizeof uses / sizeof *uses; n++)
        if (pica_span_is(class_name, uses[n].class_name) &&
            (!uses[n].name || pica_span_is(name, uses[n].name)))
            return uses[n].is;
    return MAY_SHOW;
}

/* Whether the method of the package that is called, or one that overrides it, shows that word. */
static bool callee_shows(struct holding *h, uint32_t target, uint32_t word, unsigned depth)
{
    const struct flow_method *m = flow_method(h->u->p, target);
    size_t count = 0;

    if (m->access_flags & DEX_ACC_NATIVE || depth + 1 >= DEPTH_MAX)
        return true;
    if (!(m->access_flags & (DEX_ACC_STATIC | DEX_ACC_PRIVATE)))
        (void)flow_overriders(h->u->p, m->type, m->signature, &count);
    return count > 0 || !m->code_off || shows(h->u, target, FLOW_NONE, word, depth + 1);
}

static bool call_shows(struct holding *h, const struct dex_insn *insn, unsigned depth)
{
    uint32_t target;
    unsigned use;

    if (dex_opcodes[insn->op].index != DEX_INDEX_method || insn->index >= h->file->methods.count) {
        for (uint32_t n = 0; n < insn->arg_count; n++)
            if (holds(h, insn->at, dex_insn_arg(insn, n)))
                return true;
        return false;
    }
    target = flow_target(h->u->p, h->method->dex, insn->index);
    use = target == FLOW_NONE ? use_of(h, insn->index) : MAY_SHOW;
    for (uint32_t n = 0; n < insn->arg_count; n++) {
        if (use == SHOWS_NOT || !holds(h, insn->at, dex_insn_arg(insn, n)))
            continue;
        if (use == PUTS_TOGETHER) {
            add_holder(h, insn->at);
            if (insn->op != DEX_OP_INVOKE_STATIC && insn->op != DEX_OP_INVOKE_STATIC_RANGE && n > 0)
                add_object(h, insn->at, dex_insn_arg(insn, 0));
        } else if (target == FLOW_NONE || callee_shows(h, target, n, depth)) {
            return true;
        }
    }
    return false;
}

static bool insn_shows(struct holding *h, const struct dex_insn *insn, unsigned depth)
{
    unsigned op = insn->op;

    if (dex_opcodes[op].flow & DEX_FLOW_invoke || op == DEX_OP_FILLED_NEW_ARRAY ||
        op == DEX_OP_FILLED_NEW_ARRAY_RANGE)
        return call_shows(h, insn, depth);
    return (op == DEX_OP_RETURN_OBJECT || op == DEX_OP_APUT_OBJECT || op == DEX_OP_IPUT_OBJECT ||
            op == DEX_OP_SPUT_OBJECT) &&
           holds(h, insn->at, insn->a);
}

/* Whether the text of the instruction at `at`, or of argument `word`, may be shown. */
static bool shows(struct using *u, uint32_t method, uint32_t at, uint32_t word, unsigned depth)
{
    struct holding h = { .u = u, .method = flow_method(u->p, method), .word = word };
    uint32_t cursor = 0, before;
    struct dex_insn insn;
    bool failed = false;

    h.file = flow_dex(u->p, h.method->dex);
    h.body = flow_bodies_of(u->bodies, method, &failed);
    u->failed |= failed;
    if (!h.body)
        return true;
    h.code = flow_body_code(h.body);
    if (h.code.units > UNITS_MAX)
        return true;
    if (at != FLOW_NONE)
        add_holder(&h, at);
    do {
        before = h.count;
        for (cursor = 0; flow_body_next(h.body, &cursor, &insn);)
            if (h.full || insn_shows(&h, &insn, depth))
                return true;
    } while (h.count > before);
    return h.full;
}

bool flow_text_may_show(struct flow_program *p, struct flow_bodies *bodies, uint32_t method,
                        uint32_t at, bool *ret_failed)
{
    struct using u = { .p = p, .bodies = bodies, .left = QUESTIONS_MAX };
    bool is = shows(&u, method, at, FLOW_NONE, 0);

    *ret_failed |= u.failed;
    return is;
}
