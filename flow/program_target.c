#include "flow/program_parts.h"

#include "base/work.h"

#include <stdlib.h>

/* Interface methods that one question weighs against each other; real ones have two or three. */
#define CANDIDATES_MAX 32

/* Steps along interfaces for the references of one file; real files need a few an id. */
#define STEPS_AN_ID 64
#define STEPS_LEAST (1u << 20)

/* --- declarations ------------------------------------------------------------------- */

uint32_t flow_nearest(const struct flow_program *p, const struct flow_declarations *d,
                      uint32_t type, uint32_t signature)
{
    uint32_t low = d->first[signature], high = d->first[signature + 1], pre = p->types[type].pre;
    uint32_t first = low, at;

    while (low < high) { /* to the first behind the type */
        uint32_t mid = low + (high - low) / 2;

        if (d->pre[mid] <= pre)
            low = mid + 1;
        else
            high = mid;
    }
    at = low > first ? low - 1 : FLOW_NONE;
    while (at != FLOW_NONE && !flow_in_tree(p, type, p->by_pre[d->pre[at]]))
        at = d->up[at];
    return at;
}

uint32_t flow_declaration(const struct flow_program *p, const struct flow_declarations *d,
                          uint32_t type, uint32_t signature)
{
    uint32_t at = flow_nearest(p, d, type, signature);

    return at != FLOW_NONE && d->pre[at] == p->types[type].pre ? at : FLOW_NONE;
}

uint32_t flow_declared(const struct flow_program *p, uint32_t type, uint32_t signature)
{
    uint32_t at = flow_declaration(p, &p->method_declarations, type, signature);

    return at == FLOW_NONE ? FLOW_NONE : p->method_declarations.member[at];
}

/* --- access --------------------------------------------------------------------------- */

static bool is_package_private(const struct flow_method *m)
{
    return !(m->access_flags & (DEX_ACC_PUBLIC | DEX_ACC_PROTECTED | DEX_ACC_PRIVATE));
}

static bool is_initializer(const struct flow_program *p, const struct flow_method *m)
{
    struct pica_span name =
        p->member_names.strings[(uint32_t)(p->signatures.keys[m->signature] >> 32)];

    return m->access_flags & DEX_ACC_CONSTRUCTOR || (name.len && name.data[0] == '<');
}

/* Whether calls are dispatched to it. */
static bool is_virtual(const struct flow_program *p, const struct flow_method *m)
{
    return !(m->access_flags & (DEX_ACC_STATIC | DEX_ACC_PRIVATE)) && !is_initializer(p, m);
}

/* "Lcom/a/B;": "Lcom/a". */
static struct pica_span package_of(struct pica_span name)
{
    size_t len = name.len;

    while (len > 0 && name.data[len - 1] != '/')
        len--;
    return pica_span_of(name.data, len);
}

/* One class loader defines the whole package, so that the name alone tells (JVMS 5.3). */
static bool same_package(const struct flow_program *p, uint32_t a, uint32_t b)
{
    return pica_span_equal(package_of(p->names.strings[a]), package_of(p->names.strings[b]));
}

/*
 * Whether `type` inherits a method of a type above it in the tree (JLS 8.4.8;
 * ART Class::FindClassMethod): private ones never, package-private ones while
 * no class of another package stands between. Constructors as any other.
 */
static bool inherits(const struct flow_program *p, uint32_t type, const struct flow_method *m)
{
    if (m->access_flags & DEX_ACC_PRIVATE)
        return false;
    if (p->types[m->type].is_interface)
        return !(m->access_flags & DEX_ACC_STATIC);
    if (!is_package_private(m))
        return true;
    for (uint32_t t = type; t != m->type && t != FLOW_NONE; t = p->types[t].super)
        if (!same_package(p, t, m->type))
            return false;
    return true;
}

/* --- interfaces -------------------------------------------------------------------------- */

static bool has_bit(const uint64_t *bits, uint32_t n)
{
    return bits[n / 64] >> n % 64 & 1;
}

/* Methods of interfaces, none of which another in the list overrides. */
struct candidates {
    uint32_t methods[CANDIDATES_MAX];
    size_t count;
};

/* Adds a method unless one below it is there, in the place of those above it. */
static void candidates_add(const struct flow_program *p, struct candidates *c, uint32_t method)
{
    uint32_t type = p->methods[method].type;
    size_t kept = 0;

    for (size_t i = 0; i < c->count; i++)
        if (flow_is_subtype(p, p->methods[c->methods[i]].type, type))
            return;
    for (size_t i = 0; i < c->count; i++)
        if (!flow_is_subtype(p, type, p->methods[c->methods[i]].type))
            c->methods[kept++] = c->methods[i];
    if (kept < CANDIDATES_MAX)
        c->methods[kept++] = method;
    c->count = kept;
}

/* Takes into account what one interface declares; the nearest in the tree hides those above. */
static void candidates_look(const struct flow_program *p, struct candidates *c, uint32_t interface,
                            uint32_t signature)
{
    const struct flow_declarations *d = &p->method_declarations;
    uint32_t at = flow_declaration(p, d, interface, signature);
    const struct flow_method *m = at == FLOW_NONE ? NULL : &p->methods[d->member[at]];

    if (m && p->types[m->type].is_interface && is_virtual(p, m))
        candidates_add(p, c, d->member[at]);
}

/*
 * The maximally-specific superinterface method of `type` (JVMS 5.4.3.3; ART
 * ClassLinker::FindDefaultMethodImplementation): the only one with code, or,
 * unless `code` is asked for, any without. Interfaces of `end` and the classes
 * above it (FLOW_NONE: of all) do not count. *steps_left falls by the work.
 */
static uint32_t interface_method(const struct flow_program *p, uint32_t type, uint32_t end,
                                 uint32_t signature, bool code, uint64_t *steps_left)
{
    struct candidates c = { .count = 0 };
    uint32_t with_code = FLOW_NONE;
    size_t defaults = 0;

    for (uint32_t t = p->types[type].next_more; t != FLOW_NONE;) {
        const struct flow_type *at = &p->types[t];

        if (end != FLOW_NONE && flow_in_tree(p, end, t))
            break;
        if (*steps_left < at->more_count) {
            *steps_left = 0;
            break;
        }
        *steps_left -= at->more_count;
        for (uint32_t k = 0; k < at->more_count; k++)
            candidates_look(p, &c, p->more[at->more + k], signature);
        t = at->parent == FLOW_NONE ? FLOW_NONE : p->types[at->parent].next_more;
    }
    /* Of an interface those in the tree are superinterfaces too. */
    for (uint32_t t = type; t != FLOW_NONE && p->types[t].is_interface && *steps_left > 0;
         t = p->types[t].parent, --*steps_left)
        candidates_look(p, &c, t, signature);
    for (size_t i = 0; i < c.count; i++) {
        if (p->methods[c.methods[i]].access_flags & DEX_ACC_ABSTRACT)
            continue;
        with_code = c.methods[i];
        defaults++;
    }
    if (defaults == 1)
        return with_code;
    return code || c.count == 0 ? FLOW_NONE : c.methods[0];
}

/* --- references ----------------------------------------------------------------------------- */

struct targeting {
    struct flow_program *p;
    uint8_t *cut; /* by file: not every reference was followed */
};

/*
 * ART Class::FindClassMethod: the nearest declaration; if that is not
 * inherited, what interfaces below it give, else it all the same (who may
 * call it is another question).
 */
static uint32_t method_target(const struct flow_program *p, uint32_t type, uint32_t signature,
                              uint64_t *steps_left)
{
    const struct flow_declarations *d = &p->method_declarations;
    uint32_t at, found, nearest = FLOW_NONE, end = FLOW_NONE;

    if (!flow_is_ours(p, type))
        return FLOW_NONE;
    at = flow_nearest(p, d, type, signature);
    if (at != FLOW_NONE) {
        nearest = d->member[at];
        end = p->methods[nearest].type;
        if (end == type || inherits(p, type, &p->methods[nearest]))
            return nearest;
    }
    if (!has_bit(p->interface_signatures, signature))
        return nearest;
    found = interface_method(p, type, end, signature, false, steps_left);
    return found != FLOW_NONE ? found : nearest;
}

/* Fields: the class, its interfaces, then its superclass in the same way (JVMS 5.4.3.2). */
static uint32_t field_target(const struct flow_program *p, uint32_t type, uint32_t signature,
                             uint64_t *steps_left)
{
    const struct flow_declarations *d = &p->field_declarations;
    uint32_t nearest;

    if (!flow_is_ours(p, type) || d->first[signature] == d->first[signature + 1])
        return FLOW_NONE;
    nearest = flow_nearest(p, d, type, signature);
    for (uint32_t t = type; t != FLOW_NONE && *steps_left > 0; t = p->types[t].parent) {
        const struct flow_type *at = &p->types[t];

        if (nearest != FLOW_NONE && d->pre[nearest] == at->pre)
            return d->member[nearest];
        for (uint32_t k = 0; k<at->more_count && * steps_left> 0; k++) {
            uint32_t found = flow_declaration(p, d, p->more[at->more + k], signature);

            --*steps_left;
            if (found != FLOW_NONE)
                return d->member[found];
        }
        --*steps_left;
    }
    return FLOW_NONE;
}

static void target_file(void *context, size_t d)
{
    const struct targeting *t = context;
    const struct flow_program *p = t->p;
    const struct dex_file *dex = &p->files[d];
    uint64_t ids = (uint64_t)dex->methods.count + dex->fields.count;
    uint64_t steps_left = ids * STEPS_AN_ID + STEPS_LEAST;

    for (uint32_t i = 0; i < dex->methods.count; i++) {
        uint32_t *target = &p->method_targets[d][i];

        if (*target == FLOW_NONE)
            *target = method_target(p, p->numbers[d][dex_method_id(dex, i).class_idx],
                                    p->method_signatures[d][i], &steps_left);
    }
    for (uint32_t i = 0; i < dex->fields.count; i++) {
        uint32_t *target = &p->field_targets[d][i];

        if (*target == FLOW_NONE)
            *target = field_target(p, p->numbers[d][dex_field_id(dex, i).class_idx],
                                   p->field_ids[d][i], &steps_left);
    }
    t->cut[d] = steps_left == 0;
}

bool flow_link_targets(struct flow_program *p, struct pica_notes *notes)
{
    struct targeting t = { p, calloc(p->file_count ? p->file_count : 1, 1) };

    if (!t.cut)
        return false;
    pica_work_run(p->work, p->file_count, target_file, &t);
    for (size_t d = 0; d < p->file_count; d++)
        if (t.cut[d])
            pica_gap(notes, "flow", pica_place_entry(p->files[d].entry),
                     "not every reference was followed through the interfaces of its class: there "
                     "are too many");
    free(t.cut);
    return true;
}

uint32_t flow_target(const struct flow_program *p, uint32_t dex, uint32_t method_idx)
{
    return p->method_targets[dex][method_idx];
}

uint32_t flow_field_target(const struct flow_program *p, uint32_t dex, uint32_t field_idx)
{
    return p->field_targets[dex][field_idx];
}

/* --- dispatch ------------------------------------------------------------------------------- */

static uint32_t dispatch(const struct flow_program *p, uint32_t type, uint32_t signature)
{
    const struct flow_declarations *d = &p->method_declarations;
    uint64_t steps = UINT64_MAX;

    if (d->first[signature] == d->first[signature + 1])
        return FLOW_NONE;
    for (uint32_t at = flow_nearest(p, d, type, signature); at != FLOW_NONE; at = d->up[at]) {
        const struct flow_method *m = &p->methods[d->member[at]];

        if (p->types[m->type].is_interface || !is_virtual(p, m))
            continue;
        return m->access_flags & DEX_ACC_ABSTRACT ? FLOW_NONE : d->member[at];
    }
    if (!has_bit(p->default_signatures, signature))
        return FLOW_NONE;
    return interface_method(p, type, FLOW_NONE, signature, true, &steps);
}

bool flow_has_default(const struct flow_program *p, uint32_t signature)
{
    return has_bit(p->default_signatures, signature);
}

uint32_t flow_dispatch(struct flow_program *p, uint32_t type, uint32_t signature)
{
    struct flow_recent *r =
        &p->recent[(type * 0x9e3779b1u ^ signature * 0x85ebca6bu) >> 8 & (FLOW_RECENT - 1)];

    if (r->type != type || r->signature != signature)
        *r = (struct flow_recent){ type, signature, dispatch(p, type, signature) };
    return r->method;
}

/* Whether a method of `type` overrides the one that has the place in the table so far (ART
 * ClassLinker::LinkVirtualMethods, CanAccessMember). */
static bool overrides(const struct flow_program *p, uint32_t type, const struct flow_method *above)
{
    return !is_package_private(above) || same_package(p, type, above->type);
}

uint32_t flow_dispatch_to(struct flow_program *p, uint32_t type, uint32_t target)
{
    const struct flow_declarations *d = &p->method_declarations;
    const struct flow_method *t = &p->methods[target];
    uint32_t place = target, nearest;

    if (!is_virtual(p, t))
        return target;
    if (!is_package_private(t) || p->types[t->type].is_interface || !flow_in_tree(p, type, t->type))
        return flow_dispatch(p, type, t->signature);
    /* Down from the target: who takes its place in the table. Those above the type come in the
     * order of the tree. */
    nearest = flow_nearest(p, d, type, t->signature);
    for (uint32_t at = flow_declaration(p, d, t->type, t->signature);
         nearest != FLOW_NONE && at <= nearest; at++) {
        const struct flow_method *m = &p->methods[d->member[at]];

        if (flow_in_tree(p, type, m->type) && is_virtual(p, m) &&
            overrides(p, m->type, &p->methods[place]))
            place = d->member[at];
    }
    return p->methods[place].access_flags & DEX_ACC_ABSTRACT ? FLOW_NONE : place;
}

uint32_t flow_super_target(struct flow_program *p, uint32_t dex, uint32_t method_idx,
                           uint32_t caller_type)
{
    uint32_t type = p->numbers[dex][dex_method_id(&p->files[dex], method_idx).class_idx];
    uint32_t signature = p->method_signatures[dex][method_idx], super, target;
    uint64_t steps = UINT64_MAX;

    if (flow_is_ours(p, type) && p->types[type].is_interface)
        return interface_method(p, type, FLOW_NONE, signature, true, &steps);
    super = p->types[caller_type].super;
    if (super == FLOW_NONE)
        return FLOW_NONE;
    target = flow_target(p, dex, method_idx);
    return target == FLOW_NONE ? flow_dispatch(p, super, signature)
                               : flow_dispatch_to(p, super, target);
}

const uint32_t *flow_overriders(const struct flow_program *p, uint32_t type, uint32_t signature,
                                size_t *ret_count)
{
    const struct flow_declarations *d = &p->method_declarations;
    uint32_t ends[2], bounds[2] = { p->types[type].pre, p->types[type].last + 1 };

    for (int i = 0; i < 2; i++) {
        uint32_t low = d->first[signature], high = d->first[signature + 1];

        while (low < high) {
            uint32_t mid = low + (high - low) / 2;

            if (d->pre[mid] < bounds[i])
                low = mid + 1;
            else
                high = mid;
        }
        ends[i] = low;
    }
    *ret_count = ends[1] - ends[0];
    return d->member + ends[0];
}

/* --- members as class data lists them ------------------------------------------------------- */

static bool is_direct(const struct flow_method *m)
{
    return m->access_flags & (DEX_ACC_STATIC | DEX_ACC_PRIVATE | DEX_ACC_CONSTRUCTOR);
}

bool flow_find_method(const struct flow_program *p, uint32_t dex, uint32_t method_idx,
                      struct flow_member *ret)
{
    uint32_t n = p->method_targets[dex][method_idx], position = 0;
    const struct flow_method *m = &p->methods[n];

    if (n == FLOW_NONE)
        return false;
    for (uint32_t k = p->types[m->type].methods; k < n; k++)
        position += is_direct(&p->methods[k]) == is_direct(m);
    *ret = (struct flow_member){ m->dex,   p->types[m->type].index,
                                 m->type,  is_direct(m) ? DEX_DIRECT_METHODS : DEX_VIRTUAL_METHODS,
                                 position, { m->method_idx, m->access_flags, m->code_off } };
    return true;
}

bool flow_find_field(const struct flow_program *p, uint32_t dex, uint32_t field_idx,
                     struct flow_member *ret)
{
    uint32_t n = p->field_targets[dex][field_idx];
    const struct flow_field *f = &p->fields[n];

    if (n == FLOW_NONE)
        return false;
    *ret = (struct flow_member){
        f->dex,      p->types[f->type].index,
        f->type,     f->access_flags & DEX_ACC_STATIC ? DEX_STATIC_FIELDS : DEX_INSTANCE_FIELDS,
        f->position, { f->field_idx, f->access_flags, 0 }
    };
    return true;
}
