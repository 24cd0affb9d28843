/* Cells: what fields of objects, slots of platform objects and static fields may hold. */
#include "flow/frame.h"

#include "dex/access.h"
#include "dex/values.h"

#include <stdlib.h>

/* Chains of one activation that are told apart as readers of a cell. */
#define CHAINS_MAX 8u

uint32_t world_cell(struct flow_world *w, enum world_cell_kind kind, uint32_t a, uint32_t b,
                    uint32_t initial)
{
    uint64_t key = UINT64_C(0x100000000) * a + b;
    uint32_t cell = flow_number_map_get(&w->cell_keys[kind], key);

    if (cell != UINT32_MAX)
        return cell;
    if (!world_room(w, &w->cells, w->cell_count, &w->cell_cap, sizeof *w->cells) ||
        !flow_number_map_add(&w->cell_keys[kind], key, w->cell_count)) {
        w->failed = true;
        return 0;
    }
    w->cells[w->cell_count] =
        (struct world_cell){ .value = initial, .readers = FLOW_NONE, .next_of_made = FLOW_NONE };
    return w->cell_count++;
}

static char field_kind(const struct flow_world *w, const struct flow_field *f)
{
    const struct dex_file *dex = flow_dex(w->program, f->dex);
    struct pica_span type = dex_type(dex, dex_field_id(dex, f->field_idx).type_idx);

    return type.len ? (char)type.data[0] : 'L';
}

/* 0 or null, as a field of its type holds it. */
static uint32_t field_zero(const struct flow_world *w, uint32_t field)
{
    char kind = field_kind(w, flow_field(w->program, field));

    return kind == 'F' || kind == 'D' ? FLOW_ANYTHING : FLOW_ZERO;
}

/* What an instance field holds before anything is written to it, if anybody reads that. */
static uint32_t field_initial(struct flow_world *w, uint32_t field)
{
    return world_constructors_write(w, field) ? FLOW_NOTHING : field_zero(w, field);
}

static bool is_array(const struct flow_world *w, uint32_t made)
{
    struct pica_span name = flow_type_name(w->program, w->values.made[made].type);

    return name.len && name.data[0] == '[';
}

/* Beside the slots: elements of arrays by index, what was written at others, the length. */
#define ELEMENTS_TOLD 64u
#define ELEMENT_AT (FLOW_SLOT_COUNT + 0u)
#define ELEMENT_WILD (ELEMENT_AT + ELEMENTS_TOLD)
#define ARRAY_LENGTH (ELEMENT_WILD + 1u)

/*
 * What nothing was kept in holds null; elements of an array begin so and may
 * stay it. Of an array that a static initialiser makes others see only what it
 * has filled in.
 */
static uint32_t slot_initial(const struct flow_world *w, uint32_t slot, uint32_t made)
{
    const struct flow_made *m = &w->values.made[made];

    if ((slot != FLOW_SLOT_ELEMENT && slot < ELEMENT_AT) || slot >= ELEMENT_WILD ||
        !is_array(w, made))
        return FLOW_NOTHING;
    return slot >= ELEMENT_AT && m->method < flow_method_count(w->program) &&
                   flow_method(w->program, m->method)->signature == w->clinit_signature
               ? FLOW_NOTHING
               : FLOW_ZERO;
}

/* What a constructor of the platform keeps and nobody changes, whoever has the object in hand. */
static bool is_fixed(unsigned slot)
{
    return slot == FLOW_SLOT_LABEL || slot == FLOW_SLOT_ORDINAL || slot == FLOW_SLOT_STARTED ||
           slot == FLOW_SLOT_RESULT || slot == FLOW_SLOT_TAG ||
           (slot >= FLOW_SLOT_FEEDS && slot <= FLOW_SLOT_TAKER);
}

/* The cell of a field or slot of objects made at one place, in the list of that place. */
static uint32_t cell_of_made(struct flow_world *w, enum world_cell_kind kind, uint32_t what,
                             uint32_t made)
{
    uint64_t key = (uint64_t)what << 32 | made;
    uint32_t cell = flow_number_map_get(&w->cell_keys[kind], key);

    if (cell != UINT32_MAX)
        return cell;
    cell =
        world_cell(w, kind, what, made,
                   kind == WORLD_CELL_FIELD ? field_initial(w, what) : slot_initial(w, what, made));
    if (!w->failed) {
        w->cells[cell].next_of_made = w->values.made[made].cells;
        w->cells[cell].leaks =
            kind == WORLD_CELL_SLOT && w->values.made[made].hidden && !is_fixed(what);
        w->values.made[made].cells = cell;
    }
    return cell;
}

uint32_t world_cell_read(struct flow_world *w, uint32_t cell, uint32_t node)
{
    uint64_t key = (uint64_t)cell << 32 | node;
    uint32_t leader = w->nodes[node].run ? w->leader : WORLD_LEADER_ALL, first, at, count = 0;

    if (w->failed)
        return FLOW_ANYTHING;
    at = w->cells[cell].readers; /* most often the same asks again */
    if (at != FLOW_NONE && w->readers[at].node == node && w->readers[at].leader == leader)
        return w->cells[cell].value;
    first = flow_number_map_get(&w->reader_keys, key);
    for (at = first; at != UINT32_MAX; at = w->readers[at].more, count++) {
        if (w->readers[at].leader == leader || w->readers[at].leader == WORLD_LEADER_ALL)
            return w->cells[cell].value;
        if (count == CHAINS_MAX) {
            w->readers[at].leader = WORLD_LEADER_ALL;
            return w->cells[cell].value;
        }
    }
    if (!world_room(w, &w->readers, w->reader_count, &w->reader_cap, sizeof *w->readers) ||
        (first == UINT32_MAX && !flow_number_map_add(&w->reader_keys, key, w->reader_count))) {
        w->failed = true;
        return FLOW_ANYTHING;
    }
    w->readers[w->reader_count] =
        (struct world_reader){ node, leader, w->cells[cell].readers, UINT32_MAX };
    if (first != UINT32_MAX) {
        w->readers[w->reader_count].more = w->readers[first].more;
        w->readers[first].more = w->reader_count;
    }
    w->cells[cell].readers = w->reader_count++;
    return w->cells[cell].value;
}

void world_cell_wake(struct flow_world *w, uint32_t cell)
{
    for (uint32_t r = w->cells[cell].readers; r != FLOW_NONE; r = w->readers[r].next)
        world_wake(w, w->readers[r].node, w->readers[r].leader);
}

void world_cell_join(struct flow_world *w, uint32_t cell, uint32_t value)
{
    uint32_t joined;

    if (w->failed)
        return;
    joined = flow_value_join(&w->values, w->cells[cell].value, value);
    if (joined == w->cells[cell].value)
        return;
    if (w->cells[cell].grew == WORLD_GROWTHS_MAX)
        joined = flow_value_widen(&w->values, joined);
    else
        w->cells[cell].grew++;
    w->cells[cell].value = joined;
    if (w->cells[cell].leaks)
        flow_value_lose_all(&w->values, joined);
    world_cell_wake(w, cell);
}

void world_settle_lost(struct flow_world *w)
{
    while (w->values.lost != FLOW_MADE_NONE && !w->failed) {
        uint32_t made = w->values.lost;
        struct flow_made *m = &w->values.made[made];

        w->values.lost = m->next_lost;
        m->hidden = true;
        if (m->lambda != FLOW_MADE_NONE)
            world_group_function(w, m->lambda);
        else
            world_lose_type(w, m->type);
        world_listen_lost(w, made);
        m = &w->values.made[made];
        for (uint32_t c = m->cells; c != FLOW_NONE; c = w->cells[c].next_of_made) {
            /* Fields of the package's own classes: unknown writes count from now on. Slots: what
             * the platform holds there it may hand out. */
            world_cell_wake(w, c);
            if (w->cells[c].leaks)
                flow_value_lose_all(&w->values, w->cells[c].value);
        }
    }
}

/* --- what a field began with ------------------------------------------------------------- */

/* Fields of which the first value is told from later ones: flags and numbers. */
static bool is_ordered(const struct flow_world *w, uint32_t field)
{
    return strchr("ZBSCI", field_kind(w, flow_field(w->program, field)));
}

/* A write that is none of its beginning. */
static void write_later(struct flow_world *w, uint32_t cell, uint32_t value)
{
    uint32_t written;

    if (w->failed)
        return;
    written = flow_value_join(&w->values, w->cells[cell].written, value);
    if (written != w->cells[cell].written) {
        w->cells[cell].written = written;
        if (w->cells[cell].hidden) /* else what is read is `value` */
            world_cell_wake(w, cell);
    }
    world_cell_join(w, cell, value);
}

/* What is read of a cell, `one`: of which there is only one. */
static uint32_t read_ordered(struct flow_world *w, uint32_t cell, uint32_t node, bool one)
{
    uint32_t value = world_cell_read(w, cell, node);

    if (!one || w->cells[cell].written == FLOW_NOTHING || w->cells[cell].written == value ||
        !world_order_hides(w, node, cell))
        return value;
    w->cells[cell].hidden = true;
    return w->cells[cell].written;
}

/* --- static fields -------------------------------------------------------------------- */

/*
 * The static fields that the initialiser of a class writes before its first
 * test: nobody but itself sees what they held before.
 */
static void scan_initialiser(struct flow_world *w, uint32_t type)
{
    uint32_t clinit = w->clinit_signature == FLOW_NONE
                          ? FLOW_NONE
                          : flow_declared(w->program, type, w->clinit_signature);
    const struct flow_method *m;
    struct dex_code code;
    struct dex_insn insn;

    w->type_flags[type] |= WORLD_TYPE_SCANNED;
    if (clinit == FLOW_NONE)
        return;
    m = flow_method(w->program, clinit);
    if (!dex_code(flow_dex(w->program, m->dex), m->code_off, &code))
        return;
    for (uint32_t at = 0; dex_insn_decode(&code, at, &insn) && !insn.payload; at += insn.units) {
        uint32_t field;

        if (!(dex_opcodes[insn.op].flow & DEX_FLOW_continue) ||
            dex_opcodes[insn.op].flow & (DEX_FLOW_branch | DEX_FLOW_switch))
            break;
        if (insn.op < DEX_OP_SPUT || insn.op > DEX_OP_SPUT_SHORT ||
            insn.index >= flow_dex(w->program, m->dex)->fields.count)
            continue;
        field = world_field_of(w, m->dex, insn.index);
        if (field != FLOW_NONE && flow_field(w->program, field)->type == type)
            w->assigned[field / 64] |= 1ull << (field % 64);
    }
}

/* What a static field holds before anything is written to it. */
static uint32_t static_initial(struct flow_world *w, const struct flow_field *f)
{
    const struct dex_file *dex = flow_dex(w->program, f->dex);
    struct dex_class cls = dex_class(dex, flow_class(w->program, f->type).index);
    struct dex_value v = dex_static_value(dex, &cls, f->position);
    char kind = field_kind(w, f);

    switch (v.kind) {
    case DEX_VALUE_INT:
        return flow_value_number(&w->values, v.number);
    case DEX_VALUE_STRING:
        return world_text_of(w, f->dex, v.string_idx);
    case DEX_VALUE_NULL:
        return FLOW_ZERO;
    case DEX_VALUE_TYPE:
        return flow_value_of(&w->values, FLOW_VALUE_CLASS,
                             flow_type_of(w->program, f->dex, v.type_idx));
    case DEX_VALUE_OTHER:
        break;
    default:
        return FLOW_ANYTHING;
    }
    if (kind == 'F' || kind == 'D')
        return FLOW_ANYTHING;
    /* A final field without a constant is written by the initialiser, before anyone reads it. */
    return f->access_flags & DEX_ACC_FINAL ? FLOW_NOTHING : FLOW_ZERO;
}

static uint32_t static_cell(struct flow_world *w, uint32_t field)
{
    uint32_t before = w->cell_count, cell;

    cell = world_cell(w, WORLD_CELL_STATIC, field, 0, FLOW_NOTHING);
    if (cell == before && !w->failed) {
        const struct flow_field *f = flow_field(w->program, field);
        uint32_t initial;

        if (!(w->type_flags[f->type] & WORLD_TYPE_SCANNED))
            scan_initialiser(w, f->type);
        initial = w->assigned[field / 64] >> (field % 64) & 1 ? FLOW_NOTHING : static_initial(w, f);
        w->cells[cell].value = flow_value_join(&w->values, w->cells[cell].value, initial);
    }
    return cell;
}

uint32_t world_static_get(struct flow_world *w, uint32_t node, uint32_t field)
{
    uint32_t value = read_ordered(w, static_cell(w, field), node, true);

    return value == FLOW_NOTHING ? FLOW_ZERO : value;
}

void world_static_put(struct flow_world *w, uint32_t field, uint32_t value)
{
    write_later(w, static_cell(w, field), value);
}

void world_static_set(struct flow_world *w, struct world_frame *f, uint32_t field, uint32_t value)
{
    const struct flow_method *m = flow_method(w->program, f->method);
    uint32_t cell = static_cell(w, field);
    bool begins =
        m->signature == w->clinit_signature && m->type == flow_field(w->program, field)->type;

    if (begins)
        world_cell_join(w, cell, value);
    else
        write_later(w, cell, value);
    if (begins)
        world_order_begun(w, f, cell);
    else if (is_ordered(w, field))
        world_order_written(w, cell);
}

/* --- fields of objects ------------------------------------------------------------------ */

static uint32_t field_any(struct flow_world *w, uint32_t field)
{
    const struct flow_field *f = flow_field(w->program, field);

    return world_any_of_idx(w, f->dex,
                            dex_field_id(flow_dex(w->program, f->dex), f->field_idx).type_idx);
}

static uint32_t summary_cell(struct flow_world *w, uint32_t field)
{
    uint32_t cell = flow_number_map_get(&w->cell_keys[WORLD_CELL_SUMMARY], (uint64_t)field << 32);

    if (cell != UINT32_MAX)
        return cell;
    cell = world_cell(w, WORLD_CELL_SUMMARY, field, 0, field_initial(w, field));
    if (!w->failed && w->type_flags[flow_field(w->program, field)->type] & WORLD_TYPE_FILLED)
        world_cell_join(w, cell, field_any(w, field));
    return cell;
}

static uint32_t wild_cell(struct flow_world *w, uint32_t field)
{
    return world_cell(w, WORLD_CELL_WILD, field, 0, FLOW_NOTHING);
}

/* Whether running code makes an object of `type` or a class below it. */
static bool ever_made(const struct flow_world *w, uint32_t type)
{
    return w->type_flags[type] & WORLD_TYPE_MADE_BELOW;
}

/* An object of the package that may be one of several. */
static bool is_some(enum flow_value_kind kind)
{
    return kind == FLOW_VALUE_SOME || kind == FLOW_VALUE_ANY_OF || kind == FLOW_VALUE_ANYTHING ||
           kind == FLOW_VALUE_VIEW || kind == FLOW_VALUE_UNSEEN;
}

uint32_t world_field_get(struct flow_world *w, uint32_t node, uint32_t object, uint32_t field)
{
    uint32_t hold, got = FLOW_NOTHING, owner = flow_field(w->program, field)->type;
    struct flow_value_view v = flow_value_view(&w->values, object, &hold);
    bool summary = false, unknown = false;

    for (uint32_t i = 0; i < v.count && !w->failed; i++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[i]];

        if (a.kind == FLOW_VALUE_OBJECT && world_is_a(w, w->values.made[a.id].type, owner)) {
            uint32_t cell = cell_of_made(w, WORLD_CELL_FIELD, field, a.id);

            got = flow_value_join(&w->values, got,
                                  read_ordered(w, cell, node, world_order_is_one(w, a.id)));
            if (w->values.made[a.id].lost)
                got =
                    flow_value_join(&w->values, got, world_cell_read(w, wild_cell(w, field), node));
        } else if (is_some(a.kind)) {
            summary = true;
            unknown |= a.kind != FLOW_VALUE_SOME;
        }
        /* view pointers move when sets are made */
        v = flow_value_view(&w->values, object, &hold);
    }
    if (summary)
        got = flow_value_join(&w->values, got, world_cell_read(w, summary_cell(w, field), node));
    /* Nobody was seen making such an object: whoever makes it fills it as he likes. */
    if (unknown && !ever_made(w, owner))
        got = flow_value_join(&w->values, got, field_any(w, field));
    return world_reads_beginning(w, node, field)
               ? flow_value_join(&w->values, got, field_zero(w, field))
               : got;
}

/* `begins`: by a constructor, on the object that it makes. */
static void put_field(struct flow_world *w, uint32_t object, uint32_t field, uint32_t value,
                      bool begins)
{
    uint32_t hold, owner = flow_field(w->program, field)->type;
    struct flow_value_view v = flow_value_view(&w->values, object, &hold);
    bool wild = false;

    for (uint32_t i = 0; i < v.count && !w->failed; i++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[i]];

        if (a.kind == FLOW_VALUE_OBJECT && world_is_a(w, w->values.made[a.id].type, owner)) {
            uint32_t cell = cell_of_made(w, WORLD_CELL_FIELD, field, a.id);

            if (begins)
                world_cell_join(w, cell, value);
            else
                write_later(w, cell, value);
        } else if (is_some(a.kind)) {
            wild = true;
        }
        v = flow_value_view(&w->values, object, &hold);
    }
    if (wild)
        world_cell_join(w, wild_cell(w, field), value);
    world_cell_join(w, summary_cell(w, field), value);
}

void world_field_put(struct flow_world *w, uint32_t object, uint32_t field, uint32_t value)
{
    put_field(w, object, field, value, false);
}

void world_field_set(struct flow_world *w, struct world_frame *f, uint32_t object, uint32_t field,
                     uint32_t value)
{
    const struct flow_method *m = flow_method(w->program, f->method);
    const struct world_node *n = &w->nodes[f->node];
    bool begins = m->access_flags & DEX_ACC_CONSTRUCTOR && n->word_count > 0 &&
                  !(m->access_flags & DEX_ACC_STATIC) && object == w->words[n->words];
    uint32_t cell, made;

    put_field(w, object, field, value, begins);
    if (w->failed || object & FLOW_VALUE_SET || w->values.atoms[object].kind != FLOW_VALUE_OBJECT ||
        !is_ordered(w, field))
        return;
    made = w->values.atoms[object].id;
    if (!world_order_is_one(w, made) ||
        !world_is_a(w, w->values.made[made].type, flow_field(w->program, field)->type))
        return;
    cell = cell_of_made(w, WORLD_CELL_FIELD, field, made);
    if (begins)
        world_order_begun(w, f, cell);
    else
        world_order_written(w, cell);
}

void world_fill(struct flow_world *w, uint32_t type)
{
    size_t count = flow_field_count(w->program);

    for (; type != FLOW_NONE && !(w->type_flags[type] & WORLD_TYPE_FILLED) && !w->failed;
         type = flow_class(w->program, type).super) {
        w->type_flags[type] |= WORLD_TYPE_FILLED;
        for (uint32_t f = w->field_first[type];
             f < count && flow_field(w->program, f)->type == type && !w->failed; f++) {
            uint32_t any;

            if (flow_field(w->program, f)->access_flags & DEX_ACC_STATIC)
                continue;
            any = field_any(w, f);
            world_cell_join(w, wild_cell(w, f), any);
            world_cell_join(w, summary_cell(w, f), any);
        }
    }
}

/* --- slots ---------------------------------------------------------------------------------- */

static bool has_slots(enum flow_value_kind kind)
{
    return kind == FLOW_VALUE_OBJECT || kind == FLOW_VALUE_VIEW;
}

uint32_t world_slot_get(struct flow_world *w, uint32_t node, uint32_t object, unsigned slot)
{
    uint32_t hold, got = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, object, &hold);
    bool unknown = false;

    for (uint32_t i = 0; i < v.count && !w->failed; i++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[i]];

        if (has_slots(a.kind)) {
            uint32_t cell = cell_of_made(w, WORLD_CELL_SLOT, slot, a.id);

            got = flow_value_join(&w->values, got, world_cell_read(w, cell, node));
            /* What unknown code had in its hands it may have filled, too. */
            unknown |= w->values.made[a.id].lost && !is_fixed(slot);
        } else if (v.atoms[i] != FLOW_ZERO) {
            unknown = true;
        }
        v = flow_value_view(&w->values, object, &hold);
    }
    if (unknown)
        return FLOW_ANYTHING;
    return got == FLOW_NOTHING ? FLOW_ZERO : got;
}

/* `beside`: of objects that are arrays, a second slot that gets the value, too; or 0. */
static void put(struct flow_world *w, uint32_t object, unsigned slot, unsigned beside,
                uint32_t value)
{
    uint32_t hold;
    struct flow_value_view v = flow_value_view(&w->values, object, &hold);
    bool unknown = false;

    for (uint32_t i = 0; i < v.count && !w->failed; i++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[i]];

        if (has_slots(a.kind)) {
            world_cell_join(w, cell_of_made(w, WORLD_CELL_SLOT, slot, a.id), value);
            if (beside && is_array(w, a.id))
                world_cell_join(w, cell_of_made(w, WORLD_CELL_SLOT, beside, a.id), value);
        } else if (v.atoms[i] != FLOW_ZERO) {
            unknown = true;
        }
        v = flow_value_view(&w->values, object, &hold);
    }
    if (unknown)
        flow_value_lose_all(&w->values, value);
}

void world_slot_put(struct flow_world *w, uint32_t object, unsigned slot, uint32_t value)
{
    put(w, object, slot, slot == FLOW_SLOT_ELEMENT ? ELEMENT_WILD : 0, value);
}

/* --- arrays ----------------------------------------------------------------------------------- */

/* The slot of one index of an array, if it has one of its own. */
static bool index_told(const struct flow_world *w, uint32_t atom, unsigned *ret)
{
    const struct flow_value_atom *a = &w->values.atoms[atom];

    *ret = (unsigned)(ELEMENT_AT + (uint32_t)a->number);
    return a->kind == FLOW_VALUE_NUMBER && a->number >= 0 && a->number < ELEMENTS_TOLD;
}

/* Whether every number that an index may be has a slot of its own. */
static bool indexes_told(const struct flow_world *w, uint32_t index)
{
    uint32_t hold;
    unsigned slot;
    struct flow_value_view v = flow_value_view(&w->values, index, &hold);

    for (uint32_t i = 0; i < v.count; i++)
        if (!index_told(w, v.atoms[i], &slot))
            return false;
    return v.count > 0;
}

uint32_t world_element_get(struct flow_world *w, uint32_t node, uint32_t array, uint32_t index)
{
    uint32_t got = FLOW_NOTHING, wild, hold;
    struct flow_value_view v = flow_value_view(&w->values, index, &hold);
    unsigned slot;

    if (!indexes_told(w, index))
        return world_slot_get(w, node, array, FLOW_SLOT_ELEMENT);
    for (uint32_t i = 0; i < v.count && !w->failed; i++) {
        (void)index_told(w, v.atoms[i], &slot);
        got = flow_value_join(&w->values, got, world_slot_get(w, node, array, slot));
        v = flow_value_view(&w->values, index, &hold);
    }
    wild = world_slot_get(w, node, array, ELEMENT_WILD);
    /* Null is what a slot says that holds nothing: a second one is none. */
    return wild == FLOW_ZERO ? got : flow_value_join(&w->values, got, wild);
}

void world_element_put(struct flow_world *w, uint32_t array, uint32_t index, uint32_t value)
{
    uint32_t hold;
    struct flow_value_view v = flow_value_view(&w->values, index, &hold);
    unsigned slot;

    if (!indexes_told(w, index)) {
        world_slot_put(w, array, FLOW_SLOT_ELEMENT, value);
        return;
    }
    for (uint32_t i = 0; i < v.count && !w->failed; i++) {
        (void)index_told(w, v.atoms[i], &slot);
        put(w, array, FLOW_SLOT_ELEMENT, slot, value);
        v = flow_value_view(&w->values, index, &hold);
    }
}

void world_length_put(struct flow_world *w, uint32_t made, uint32_t length)
{
    world_cell_join(w, cell_of_made(w, WORLD_CELL_SLOT, ARRAY_LENGTH, made), length);
}

uint32_t world_length_get(struct flow_world *w, uint32_t node, uint32_t array)
{
    uint32_t hold, got = FLOW_NOTHING;
    struct flow_value_view v = flow_value_view(&w->values, array, &hold);

    for (uint32_t i = 0; i < v.count && !w->failed; i++) {
        struct flow_value_atom a = w->values.atoms[v.atoms[i]];

        if (v.atoms[i] == FLOW_ZERO)
            continue;
        if (a.kind != FLOW_VALUE_OBJECT)
            return FLOW_ANYTHING;
        got = flow_value_join(
            &w->values, got,
            world_cell_read(w, cell_of_made(w, WORLD_CELL_SLOT, ARRAY_LENGTH, a.id), node));
        v = flow_value_view(&w->values, array, &hold);
    }
    return got == FLOW_NOTHING ? FLOW_ANYTHING : got;
}

char world_element_kind(const struct flow_world *w, uint32_t array)
{
    const struct flow_value_atom *a;
    struct pica_span name;

    if (array & FLOW_VALUE_SET || (a = &w->values.atoms[array])->kind != FLOW_VALUE_OBJECT)
        return 'V';
    name = flow_type_name(w->program, w->values.made[a->id].type);
    return name.len > 1 && name.data[0] == '[' ? (char)name.data[1] : 'V';
}
