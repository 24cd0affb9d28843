#include "dex/print_parts.h"

static void add_reg(struct pica_text *out, const char *before, uint32_t reg)
{
    pica_text_add(out, before);
    pica_text_add_char(out, 'v');
    dex_print_dec(out, reg);
}

static void add_at(struct pica_text *out, const char *what, uint32_t idx, unsigned width)
{
    pica_text_add(out, what);
    dex_print_hex(out, idx, width);
}

/* What the index of an instruction names: "Lc/D;.m:(I)V // method@0001". */
static void add_reference(struct dex_printer *p, const struct dex_insn *insn)
{
    const struct dex_file *dex = p->dex;
    struct pica_text *out = p->out;
    const struct dex_opcode *op = &dex_opcodes[insn->op];
    uint32_t idx = insn->index;
    unsigned width = op->format == DEX_31c ? 8 : 4;

    switch ((enum dex_index_kind)op->index) {
    case DEX_INDEX_none:
    case DEX_INDEX_unknown:
        break;
    case DEX_INDEX_type:
        if (idx < dex->types.count)
            dex_print_type(p, idx);
        else
            pica_text_add(out, "<type?>");
        add_at(out, " // type@", idx, width);
        break;
    case DEX_INDEX_string:
        if (idx < dex->strings.count)
            dex_print_quoted(dex_string(dex, idx), out);
        else
            pica_text_add(out, "<string?>");
        add_at(out, " // string@", idx, width);
        break;
    case DEX_INDEX_method:
        dex_print_method(p, idx);
        add_at(out, " // method@", idx, width);
        break;
    case DEX_INDEX_field:
        dex_print_field(p, idx);
        add_at(out, " // field@", idx, width);
        break;
    case DEX_INDEX_method_proto:
        dex_print_method(p, idx);
        pica_text_add(out, ", ");
        dex_print_proto(p, insn->index2);
        add_at(out, " // method@", idx, width);
        add_at(out, ", proto@", insn->index2, width);
        break;
    case DEX_INDEX_call_site:
        add_at(out, "call_site@", idx, width);
        break;
    case DEX_INDEX_method_handle:
        add_at(out, "method_handle@", idx, width);
        break;
    case DEX_INDEX_proto:
        dex_print_proto(p, idx);
        add_at(out, " // proto@", idx, width);
        break;
    }
}

/* --- instructions --------------------------------------------------------------------------------
 */

/* "0012 // +000a" */
static void add_target(const struct dex_insn *insn, struct pica_text *out)
{
    uint64_t distance = (uint64_t)(insn->literal < 0 ? -insn->literal : insn->literal);

    dex_print_hex(out, (uint32_t)(insn->at + insn->literal), 4);
    pica_text_add(out, insn->literal < 0 ? " // -" : " // +");
    dex_print_hex(out, distance, 4);
}

static void add_args(const struct dex_insn *insn, struct pica_text *out)
{
    pica_text_add(out, " {");
    for (uint32_t i = 0; i < insn->arg_count; i++) {
        if (insn->arg_count > 5 || dex_opcodes[insn->op].format == DEX_3rc ||
            dex_opcodes[insn->op].format == DEX_4rcc || i < 5)
            add_reg(out, i ? ", " : "", dex_insn_arg(insn, i));
    }
    pica_text_add(out, "}, ");
}

static void add_operands(struct dex_printer *p, const struct dex_insn *insn)
{
    struct pica_text *out = p->out;
    uint64_t bits = (uint64_t)insn->literal;
    float single;
    double wide;
    uint32_t bits32 = (uint32_t)bits;

    switch ((enum dex_format)dex_opcodes[insn->op].format) {
    case DEX_10x:
        break;
    case DEX_12x:
    case DEX_22x:
    case DEX_32x:
        add_reg(out, " ", insn->a);
        add_reg(out, ", ", insn->b);
        break;
    case DEX_11n:
        pica_text_addf(out, " v%u, #int %d // #%x", insn->a, (int)insn->literal, bits32 & 0xff);
        break;
    case DEX_11x:
        add_reg(out, " ", insn->a);
        break;
    case DEX_10t:
    case DEX_20t:
        pica_text_add_char(out, ' ');
        add_target(insn, out);
        break;
    case DEX_30t:
        pica_text_addf(out, " #%08x", bits32);
        break;
    case DEX_21t:
        add_reg(out, " ", insn->a);
        pica_text_add(out, ", ");
        add_target(insn, out);
        break;
    case DEX_21s:
        pica_text_addf(out, " v%u, #int %d // #%x", insn->a, (int)insn->literal, bits32 & 0xffff);
        break;
    case DEX_21h:
        if (insn->op == DEX_OP_CONST_HIGH16)
            pica_text_addf(out, " v%u, #int %d // #%x", insn->a, (int)insn->literal, bits32 >> 16);
        else
            pica_text_addf(out, " v%u, #long %jd // #%x", insn->a, (intmax_t)insn->literal,
                           (unsigned)(bits >> 48));
        break;
    case DEX_21c:
    case DEX_31c:
        add_reg(out, " ", insn->a);
        pica_text_add(out, ", ");
        add_reference(p, insn);
        break;
    case DEX_23x:
        add_reg(out, " ", insn->a);
        add_reg(out, ", ", insn->b);
        add_reg(out, ", ", insn->c);
        break;
    case DEX_22b:
        pica_text_addf(out, " v%u, v%u, #int %d // #%02x", insn->a, insn->b, (int)insn->literal,
                       bits32 & 0xff);
        break;
    case DEX_22t:
        add_reg(out, " ", insn->a);
        add_reg(out, ", ", insn->b);
        pica_text_add(out, ", ");
        add_target(insn, out);
        break;
    case DEX_22s:
        pica_text_addf(out, " v%u, v%u, #int %d // #%04x", insn->a, insn->b, (int)insn->literal,
                       bits32 & 0xffff);
        break;
    case DEX_22c:
        add_reg(out, " ", insn->a);
        add_reg(out, ", ", insn->b);
        pica_text_add(out, ", ");
        add_reference(p, insn);
        break;
    case DEX_31i: /* often, but not always, a float */
        memcpy(&single, &bits32, sizeof single);
        pica_text_addf(out, " v%u, #float %g // #%08x", insn->a, (double)single, bits32);
        break;
    case DEX_31t:
        pica_text_addf(out, " v%u, %08x // +%08x", insn->a, insn->at + bits32, bits32);
        break;
    case DEX_35c:
    case DEX_3rc:
    case DEX_45cc:
    case DEX_4rcc:
        add_args(insn, out);
        add_reference(p, insn);
        break;
    case DEX_51l: /* often, but not always, a double */
        memcpy(&wide, &bits, sizeof wide);
        pica_text_addf(out, " v%u, #double %g // #%016jx", insn->a, wide, (uintmax_t)bits);
        break;
    }
}

static const char *payload_name(const uint8_t *insns)
{
    switch (pica_le16(insns)) {
    case DEX_PACKED_SWITCH_PAYLOAD:
        return "packed-switch-data";
    case DEX_SPARSE_SWITCH_PAYLOAD:
        return "sparse-switch-data";
    default:
        return "array-data";
    }
}

/* The beginning of a line: offset in the file, up to seven units, unit in the method. */
static void add_units(struct dex_printer *p, const struct dex_code *code, uint32_t at,
                      uint32_t units)
{
    const uint8_t *insns = code->insns + (size_t)at * 2;

    dex_print_hex(p->out, code->insns_offset + (uint64_t)at * 2, 6);
    pica_text_add_char(p->out, ':');
    for (uint32_t i = 0; i < 8; i++) {
        if (i < units && i < 7) {
            pica_text_add_char(p->out, ' ');
            dex_print_hex(p->out, (uint32_t)insns[2 * i] << 8 | insns[2 * i + 1], 4);
        } else {
            pica_text_add(p->out, i < units ? " ... " : "     ");
        }
    }
    pica_text_add_char(p->out, '|');
    dex_print_hex(p->out, at, 4);
    pica_text_add(p->out, ": ");
}

void dex_print_data(struct dex_printer *p, const struct dex_code *code, uint32_t at, uint32_t units)
{
    add_units(p, code, at, units);
    pica_text_addf(p->out, "(%u units) // not reached\n", units);
}

/* What it is, decoded or not. */
static void add_insn(struct dex_printer *p, const struct dex_code *code,
                     const struct dex_insn *insn, bool good)
{
    if (insn->payload) {
        pica_text_addf(p->out, "%s (%u units)", payload_name(code->insns + (size_t)insn->at * 2),
                       insn->units);
    } else if (insn->op == DEX_OP_NOP && good) {
        pica_text_add(p->out, "nop // spacer");
    } else {
        pica_text_add(p->out, dex_opcodes[insn->op].mnemonic);
        if (good)
            add_operands(p, insn);
    }
}

bool dex_print_instruction(struct dex_printer *p, const struct dex_code *code, uint32_t at)
{
    struct dex_insn insn;
    bool good = dex_insn_decode(code, at, &insn);

    add_insn(p, code, &insn, good);
    return good;
}

uint32_t dex_print_insn(struct dex_printer *p, const struct dex_code *code, uint32_t at,
                        enum dex_mark mark)
{
    static const char *const marks[] = {
        [DEX_MARK_NONE] = "\n",
        [DEX_MARK_UNREACHED] = " // not reached\n",
        [DEX_MARK_INSIDE] = " // inside the one before\n",
        [DEX_MARK_ILLEGAL] = " // illegal\n",
    };
    struct dex_insn insn;
    bool good = dex_insn_decode(code, at, &insn);

    add_units(p, code, at, insn.units);
    add_insn(p, code, &insn, good);
    pica_text_add(p->out, marks[mark]);
    return insn.units;
}
