#include "dex/print_parts.h"

#include "dex/access.h"
#include "dex/debug_info.h"
#include "dex/reach.h"

#include <stdlib.h>

/* --- code that cannot be read from front to back ---------------------------------------------- */

enum { STARTS = 1, PAYLOAD = 2 };

/* Marks the payloads that reached instructions name. */
static void mark_payloads(const struct dex_code *code, uint8_t *starts)
{
    for (uint32_t at = 0; at < code->units; at++) {
        struct dex_insn insn;
        int64_t target;

        if (!(starts[at] & STARTS) || !dex_insn_decode(code, at, &insn) ||
            dex_opcodes[insn.op].format != DEX_31t)
            continue;
        target = at + insn.literal;
        if (target >= 0 && target < code->units && !(starts[target] & STARTS) &&
            dex_insn_decode(code, (uint32_t)target, &insn) && insn.payload)
            starts[target] |= PAYLOAD;
    }
}

/* One line of what control does not reach, read from front to back as far as nothing that it
 * reaches begins. Returns its length. */
static uint32_t print_unreached(struct dex_printer *p, const struct dex_code *code,
                                const uint8_t *starts, uint32_t at)
{
    uint32_t units = dex_insn_units(code->insns + (size_t)at * 2, code->units - at), free = 1;
    enum dex_mark mark = units == 0 ? DEX_MARK_ILLEGAL : DEX_MARK_UNREACHED;

    while (free < units && !starts[at + free])
        free++;
    if (units <= free)
        return dex_print_insn(p, code, at, mark);
    dex_print_data(p, code, at, free);
    return free;
}

/* Like the layout of a legal method, but that what control does not reach is marked, and that an
 * instruction may begin inside the one before. */
static void print_reached(struct dex_printer *p, const struct dex_code *code, uint8_t *starts)
{
    uint32_t end = 0; /* of the instructions so far that control reaches */

    mark_payloads(code, starts);
    for (uint32_t at = 0; at < code->units && dex_print_more(p, 1);) {
        uint32_t n;

        if (starts[at]) {
            n = dex_print_insn(p, code, at, at < end ? DEX_MARK_INSIDE : DEX_MARK_NONE);
            end = at + n > end ? at + n : end;
            at++;
        } else if (at < end) {
            at++;
        } else {
            at += print_unreached(p, code, starts, at);
        }
    }
}

static void print_insns(struct dex_printer *p, const struct dex_code *code)
{
    uint8_t *starts = NULL;
    uint32_t at = 0, illegal;

    while (at < code->units) {
        uint32_t n = dex_insn_units(code->insns + (size_t)at * 2, code->units - at);

        if (n == 0)
            break;
        at += n;
    }
    if (at < code->units) {
        enum dex_reach reach;

        starts = calloc(code->units, 1);
        reach = starts ? dex_reach(p->dex, code, starts, &illegal) : DEX_REACH_NOMEM;
        if (reach == DEX_REACH_NOMEM) {
            p->failed = true;
        } else {
            pica_text_addf(p->out, "      illegal code  : at 0x%04x%s\n", at,
                           reach == DEX_REACH_BROKEN ? ", and control reaches illegal code" : "");
            print_reached(p, code, starts);
        }
        free(starts);
        return;
    }
    for (at = 0; at < code->units && dex_print_more(p, 1);)
        at += dex_print_insn(p, code, at, DEX_MARK_NONE);
}

/* --- what stands behind the instructions ------------------------------------------------------ */

enum { HANDLERS_MAX = 64 };

static void print_tries(struct dex_printer *p, const struct dex_code *code)
{
    if (code->tries == 0) {
        pica_text_add(p->out, "      catches       : (none)\n");
        return;
    }
    pica_text_addf(p->out, "      catches       : %u\n", code->tries);
    for (uint32_t n = 0; n < code->tries && dex_print_more(p, 1); n++) {
        struct dex_handler handlers[HANDLERS_MAX];
        uint32_t start, end;
        uint32_t count = dex_try(p->dex, code, n, &start, &end, handlers, HANDLERS_MAX);

        if (count == 0) {
            pica_text_add(p->out, "        (broken)\n");
            continue;
        }
        pica_text_addf(p->out, "        0x%04x - 0x%04x\n", start, end);
        for (uint32_t i = 0; i < count && i < HANDLERS_MAX; i++) {
            pica_text_add(p->out, "          ");
            if (handlers[i].type_idx == DEX_NO_INDEX)
                pica_text_add(p->out, "<any>");
            else
                dex_print_type(p, handlers[i].type_idx);
            pica_text_addf(p->out, " -> 0x%04x\n", handlers[i].target);
        }
        if (count > HANDLERS_MAX)
            pica_text_add(p->out, "          and more\n");
    }
}

/* As dexdump has it: positions behind the last instruction are none. */
static void print_positions(struct dex_printer *p, const struct dex_code *code)
{
    struct dex_debug it;
    struct dex_position position;
    uint32_t at = 0, last = 0;

    pica_text_add(p->out, "      positions     :\n");
    if (!dex_debug(p->dex, code, &it))
        return;
    while (at < code->units) {
        uint32_t n = dex_insn_units(code->insns + (size_t)at * 2, code->units - at);

        last = at;
        at += n ? n : 1;
    }
    for (;;) {
        const uint8_t *from = it.p;

        if (!dex_debug_position(&it, &position) || position.unit > last ||
            !dex_print_more(p, (uint64_t)(it.p - from)))
            return;
        pica_text_addf(p->out, "        0x%04x line=%u\n", position.unit, position.line);
    }
}

static void print_local(void *context, const struct dex_local *local)
{
    struct dex_printer *p = context;

    if (!dex_print_more(p, 1))
        return;
    pica_text_addf(p->out, "        0x%04x - 0x%04x reg=%u ", local->start, local->end, local->reg);
    if (local->is_this)
        pica_text_add(p->out, "this");
    else if (local->name_idx == DEX_NO_INDEX)
        pica_text_add(p->out, "(null)");
    else
        dex_print_string(p, local->name_idx);
    pica_text_add_char(p->out, ' ');
    if (local->type_idx == DEX_NO_INDEX)
        pica_text_add(p->out, "(null)");
    else
        dex_print_type(p, local->type_idx);
    if (local->signature_idx != DEX_NO_INDEX) {
        pica_text_add_char(p->out, ' ');
        dex_print_string(p, local->signature_idx);
    }
    pica_text_add_char(p->out, '\n');
}

static void print_locals(struct dex_printer *p, const struct dex_member *m,
                         const struct dex_code *code)
{
    pica_text_add(p->out, "      locals        :\n");
    if (dex_print_more(p, code->registers) &&
        !dex_debug_locals(p->dex, m->idx, m->access_flags & DEX_ACC_STATIC, code, print_local, p))
        p->failed = true;
}

void dex_print_code(struct dex_printer *p, const struct dex_member *m)
{
    struct dex_method_id id = dex_method_id(p->dex, m->idx);
    struct dex_code code;

    if (m->code_off == 0) {
        pica_text_add(p->out, "      code          : (none)\n\n");
        return;
    }
    if (!dex_code(p->dex, m->code_off, &code)) {
        pica_text_add(p->out, "      code          : (broken)\n\n");
        return;
    }
    pica_text_addf(p->out,
                   "      code          -\n"
                   "      registers     : %u\n"
                   "      ins           : %u\n"
                   "      outs          : %u\n"
                   "      insns size    : %u 16-bit code units\n",
                   code.registers, code.ins, code.outs, code.units);
    pica_text_addf(p->out, "%06x:                                        |[%06x] ", code.offset,
                   code.offset);
    dex_print_dotted(p, id.class_idx);
    pica_text_add_char(p->out, '.');
    dex_print_string(p, id.name_idx);
    pica_text_add_char(p->out, ':');
    dex_print_proto(p, id.proto_idx);
    pica_text_add_char(p->out, '\n');
    print_insns(p, &code);
    print_tries(p, &code);
    print_positions(p, &code);
    print_locals(p, m, &code);
    pica_text_add_char(p->out, '\n');
}
