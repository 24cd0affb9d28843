#include "dex/debug_info.h"

#include <stdlib.h>

enum {
    DBG_END_SEQUENCE,
    DBG_ADVANCE_PC,
    DBG_ADVANCE_LINE,
    DBG_START_LOCAL,
    DBG_START_LOCAL_EXTENDED,
    DBG_END_LOCAL,
    DBG_RESTART_LOCAL,
    DBG_SET_PROLOGUE_END,
    DBG_SET_EPILOGUE_BEGIN,
    DBG_SET_FILE,
    DBG_FIRST_SPECIAL,
    DBG_LINE_BASE = -4,
    DBG_LINE_RANGE = 15,
};

bool dex_debug(const struct dex_file *dex, const struct dex_code *code, struct dex_debug *ret)
{
    const uint8_t *end = dex->data.data + dex->data.len;
    struct dex_debug it = { .dex = dex, .file_idx = DEX_NO_INDEX };

    if (code->debug_off == 0 || code->debug_off >= dex->data.len)
        return false;
    it.p = dex->data.data + code->debug_off;
    if (!dex_uleb(&it.p, end, &it.line) || !dex_uleb(&it.p, end, &it.parameters))
        return false;
    *ret = it;
    return true;
}

static bool broken(struct dex_debug *it)
{
    it->broken = it->done = true;
    it->parameters = 0;
    return false;
}

static bool take(struct dex_debug *it, uint32_t *ret)
{
    return dex_uleb(&it->p, it->dex->data.data + it->dex->data.len, ret) || broken(it);
}

/* An index plus one into a table of `count` items; 0 is no index. */
static bool take_index(struct dex_debug *it, uint32_t count, uint32_t *ret)
{
    uint32_t n;

    if (!take(it, &n))
        return false;
    if (n > count)
        return broken(it);
    *ret = n == 0 ? DEX_NO_INDEX : n - 1;
    return true;
}

bool dex_debug_parameter(struct dex_debug *it, uint32_t *ret_name_idx)
{
    if (it->parameters == 0 || !take_index(it, it->dex->strings.count, ret_name_idx))
        return false;
    it->parameters--;
    return true;
}

/* What one opcode did. */
enum event { EVENT_NONE, EVENT_POSITION, EVENT_START, EVENT_END, EVENT_RESTART };

/* Behind the parameters: one opcode with its operands; of the locals `ret` has what it names. */
static enum event step(struct dex_debug *it, struct dex_local *ret)
{
    const uint8_t *end = it->dex->data.data + it->dex->data.len;
    uint32_t strings = it->dex->strings.count, n;
    uint8_t opcode;
    int32_t diff;

    if (it->p >= end) {
        broken(it);
        return EVENT_NONE;
    }
    opcode = *it->p++;
    switch (opcode) {
    case DBG_END_SEQUENCE:
        it->done = true;
        break;
    case DBG_ADVANCE_PC:
        if (take(it, &n))
            it->unit += n;
        break;
    case DBG_ADVANCE_LINE:
        if (dex_sleb(&it->p, end, &diff))
            it->line += (uint32_t)diff;
        else
            broken(it);
        break;
    case DBG_START_LOCAL:
    case DBG_START_LOCAL_EXTENDED:
        *ret = (struct dex_local){ .start = it->unit, .signature_idx = DEX_NO_INDEX };
        if (take(it, &ret->reg) && take_index(it, strings, &ret->name_idx) &&
            take_index(it, it->dex->types.count, &ret->type_idx) &&
            (opcode == DBG_START_LOCAL || take_index(it, strings, &ret->signature_idx)))
            return EVENT_START;
        break;
    case DBG_END_LOCAL:
        return take(it, &ret->reg) ? EVENT_END : EVENT_NONE;
    case DBG_RESTART_LOCAL:
        return take(it, &ret->reg) ? EVENT_RESTART : EVENT_NONE;
    case DBG_SET_PROLOGUE_END:
    case DBG_SET_EPILOGUE_BEGIN:
        break;
    case DBG_SET_FILE:
        take_index(it, strings, &it->file_idx);
        break;
    default:
        it->unit += (uint32_t)(opcode - DBG_FIRST_SPECIAL) / DBG_LINE_RANGE;
        it->line += (uint32_t)(DBG_LINE_BASE + (opcode - DBG_FIRST_SPECIAL) % DBG_LINE_RANGE);
        return EVENT_POSITION;
    }
    return EVENT_NONE;
}

bool dex_debug_position(struct dex_debug *it, struct dex_position *ret)
{
    struct dex_local unused;
    uint32_t name;

    while (dex_debug_parameter(it, &name))
        ;
    while (!it->done) {
        if (step(it, &unused) != EVENT_POSITION)
            continue;
        *ret = (struct dex_position){ it->unit, it->line, it->file_idx };
        return true;
    }
    return false;
}

uint32_t dex_debug_line(const struct dex_file *dex, const struct dex_code *code, uint32_t unit)
{
    struct dex_position position;
    struct dex_debug it;
    uint32_t line = 0;

    if (!dex_debug(dex, code, &it))
        return 0;
    while (dex_debug_position(&it, &position) && position.unit <= unit) {
        line = position.line;
        if (position.unit == unit)
            break;
    }
    return line;
}

/* --- local variables --------------------------------------------------------------------- */

struct slot {
    struct dex_local local; /* the last one, which may be restarted */
    bool known, lives;
};

/* Puts "this" and the parameters into their registers; false when they do not fit. */
static bool place_parameters(struct dex_debug *it, uint32_t method_idx, bool is_static,
                             const struct dex_code *code, struct slot *slots)
{
    const struct dex_file *dex = it->dex;
    struct dex_method_id id = dex_method_id(dex, method_idx);
    struct dex_proto proto = dex_proto(dex, id.proto_idx);
    uint32_t reg;

    if (code->ins > code->registers || it->parameters != proto.params.count)
        return false;
    reg = (uint32_t)code->registers - code->ins;
    if (!is_static) {
        if (reg >= code->registers)
            return false;
        slots[reg].local = (struct dex_local){
            .reg = reg,
            .name_idx = DEX_NO_INDEX,
            .type_idx = id.class_idx,
            .signature_idx = DEX_NO_INDEX,
            .is_this = true,
        };
        slots[reg].known = slots[reg].lives = true;
        reg++;
    }
    for (uint32_t i = 0; i < proto.params.count; i++) {
        uint32_t type = dex_param(&proto, i), name;
        struct pica_span descriptor = dex_type(dex, type);

        if (reg >= code->registers || !dex_debug_parameter(it, &name))
            return false;
        slots[reg].local = (struct dex_local){
            .reg = reg,
            .name_idx = name,
            .type_idx = type,
            .signature_idx = DEX_NO_INDEX,
        };
        slots[reg].known = slots[reg].lives = true;
        reg += pica_span_is(descriptor, "J") || pica_span_is(descriptor, "D") ? 2 : 1;
    }
    return true;
}

/* What a register held ends at `unit`. */
static void end_local(struct slot *slot, uint32_t unit,
                      void (*fn)(void *context, const struct dex_local *local), void *context)
{
    if (!slot->lives)
        return;
    slot->lives = false;
    slot->local.end = unit;
    fn(context, &slot->local);
}

bool dex_debug_locals(const struct dex_file *dex, uint32_t method_idx, bool is_static,
                      const struct dex_code *code,
                      void (*fn)(void *context, const struct dex_local *local), void *context)
{
    struct dex_local local;
    struct dex_debug it;
    struct slot *slots;

    if (code->registers == 0 || !dex_debug(dex, code, &it))
        return true;
    slots = calloc(code->registers, sizeof *slots);
    if (!slots)
        return false;
    if (!place_parameters(&it, method_idx, is_static, code, slots))
        goto out;
    while (!it.done) {
        enum event event = step(&it, &local);
        struct slot *slot;

        if (event == EVENT_NONE || event == EVENT_POSITION)
            continue;
        if (local.reg >= code->registers)
            goto out;
        slot = &slots[local.reg];
        if (event == EVENT_START) {
            end_local(slot, it.unit, fn, context);
            *slot = (struct slot){ .local = local, .known = true, .lives = true };
        } else if (event == EVENT_END) {
            end_local(slot, it.unit, fn, context);
        } else if (slot->known && !slot->lives) {
            slot->lives = true;
            slot->local.start = it.unit;
        }
    }
    for (uint32_t reg = 0; reg < code->registers && !it.broken; reg++)
        end_local(&slots[reg], code->units, fn, context);
out:
    free(slots);
    return true;
}
