#include "dex/print.h"

#include "dex/insn.h"

/*
 * The layout of AOSP's dexdump -d, so that the two can be compared line by
 * line. What it prints beyond (positions, locals) is left out.
 */

enum { CLASS_FLAGS, FIELD_FLAGS, METHOD_FLAGS };

static const struct {
    uint32_t bit;
    const char *names[3];
} flag_names[] = {
#define X(bit, id, class_name, field_name, method_name)                                            \
    { bit, { class_name, field_name, method_name } },
#include "dex/access.def"
#undef X
};

/* --- small pieces, quicker than printf ------------------------------------------------------ */

static void add_hex(struct pica_text *out, uint64_t n, unsigned least)
{
    char digits[16];
    unsigned i = sizeof digits;

    do {
        digits[--i] = "0123456789abcdef"[n & 15];
        n >>= 4;
    } while (n != 0 || sizeof digits - i < least);
    pica_text_add_span(out, pica_span_of(digits + i, sizeof digits - i));
}

static void add_dec(struct pica_text *out, uint32_t n)
{
    char digits[10];
    unsigned i = sizeof digits;

    do {
        digits[--i] = (char)('0' + n % 10);
        n /= 10;
    } while (n != 0);
    pica_text_add_span(out, pica_span_of(digits + i, sizeof digits - i));
}

static void add_reg(struct pica_text *out, const char *before, uint32_t reg)
{
    pica_text_add(out, before);
    pica_text_add_char(out, 'v');
    add_dec(out, reg);
}

static void add_flags(struct pica_text *out, uint32_t flags, int of)
{
    const char *gap = "";

    pica_text_add(out, "0x");
    add_hex(out, flags, 4);
    pica_text_add(out, " (");
    for (unsigned bit = 0; bit < 32; bit++) {
        const char *name = "?";

        if (!(flags >> bit & 1))
            continue;
        for (size_t i = 0; i < sizeof flag_names / sizeof flag_names[0]; i++)
            if (flag_names[i].bit == 1u << bit && flag_names[i].names[of])
                name = flag_names[i].names[of];
        pica_text_add(out, gap);
        pica_text_add(out, name);
        gap = " ";
    }
    pica_text_add(out, ")\n");
}

/* "Lcom/a/B;" as "com.a.B"; anything else as it is. */
static void add_dotted(struct pica_text *out, struct pica_span descriptor)
{
    size_t from = out->len;

    if (descriptor.len > 2 && descriptor.data[0] == 'L' &&
        descriptor.data[descriptor.len - 1] == ';')
        descriptor = pica_span_of(descriptor.data + 1, descriptor.len - 2);
    dex_add_utf8(descriptor, out);
    for (size_t i = from; i < out->len && !out->failed; i++)
        if (out->data[i] == '/')
            out->data[i] = '.';
}

/* --- references ------------------------------------------------------------------------------- */

static void add_method(const struct dex_file *dex, uint32_t idx, struct pica_text *out)
{
    struct dex_method_id m;

    if (idx >= dex->methods.count) {
        pica_text_add(out, "<method?>");
        return;
    }
    m = dex_method_id(dex, idx);
    dex_add_utf8(dex_type(dex, m.class_idx), out);
    pica_text_add_char(out, '.');
    dex_add_utf8(dex_string(dex, m.name_idx), out);
    pica_text_add_char(out, ':');
    dex_add_proto(dex, m.proto_idx, out);
}

static void add_field(const struct dex_file *dex, uint32_t idx, struct pica_text *out)
{
    struct dex_field_id f;

    if (idx >= dex->fields.count) {
        pica_text_add(out, "<field?>");
        return;
    }
    f = dex_field_id(dex, idx);
    dex_add_utf8(dex_type(dex, f.class_idx), out);
    pica_text_add_char(out, '.');
    dex_add_utf8(dex_string(dex, f.name_idx), out);
    pica_text_add_char(out, ':');
    dex_add_utf8(dex_type(dex, f.type_idx), out);
}

static void add_prototype(const struct dex_file *dex, uint32_t idx, struct pica_text *out)
{
    if (idx < dex->protos.count)
        dex_add_proto(dex, idx, out);
    else
        pica_text_add(out, "<proto?>");
}

static void add_at(struct pica_text *out, const char *what, uint32_t idx, unsigned width)
{
    pica_text_add(out, what);
    add_hex(out, idx, width);
}

/* What the index of an instruction names: "Lc/D;.m:(I)V // method@0001". */
static void add_reference(const struct dex_file *dex, const struct dex_insn *insn,
                          struct pica_text *out)
{
    const struct dex_opcode *op = &dex_opcodes[insn->op];
    uint32_t idx = insn->index;
    unsigned width = op->format == DEX_31c ? 8 : 4;

    switch ((enum dex_index_kind)op->index) {
    case DEX_INDEX_none:
    case DEX_INDEX_unknown:
        break;
    case DEX_INDEX_type:
        if (idx < dex->types.count)
            dex_add_utf8(dex_type(dex, idx), out);
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
        add_method(dex, idx, out);
        add_at(out, " // method@", idx, width);
        break;
    case DEX_INDEX_field:
        add_field(dex, idx, out);
        add_at(out, " // field@", idx, width);
        break;
    case DEX_INDEX_method_proto:
        add_method(dex, idx, out);
        pica_text_add(out, ", ");
        add_prototype(dex, insn->index2, out);
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
        add_prototype(dex, idx, out);
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

    add_hex(out, (uint32_t)(insn->at + insn->literal), 4);
    pica_text_add(out, insn->literal < 0 ? " // -" : " // +");
    add_hex(out, distance, 4);
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

static void add_operands(const struct dex_file *dex, const struct dex_insn *insn,
                         struct pica_text *out)
{
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
        add_reference(dex, insn, out);
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
        add_reference(dex, insn, out);
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
        add_reference(dex, insn, out);
        break;
    case DEX_51l: /* often, but not always, a double */
        memcpy(&wide, &bits, sizeof wide);
        pica_text_addf(out, " v%u, #double %g // #%016jx", insn->a, wide, (uintmax_t)bits);
        break;
    }
}

static const char *payload_name(const uint8_t *p)
{
    switch (pica_le16(p)) {
    case DEX_PACKED_SWITCH_PAYLOAD:
        return "packed-switch-data";
    case DEX_SPARSE_SWITCH_PAYLOAD:
        return "sparse-switch-data";
    default:
        return "array-data";
    }
}

/* Offset in the file, up to seven units, offset in the method, what it does. Returns the length. */
static uint32_t print_insn(const struct dex_file *dex, const struct dex_code *code, uint32_t at,
                           struct pica_text *out)
{
    struct dex_insn insn;
    const uint8_t *p = code->insns + (size_t)at * 2;
    bool good = dex_insn_decode(code, at, &insn);

    add_hex(out, code->insns_offset + (uint64_t)at * 2, 6);
    pica_text_add_char(out, ':');
    for (uint32_t i = 0; i < 8; i++) {
        if (i < insn.units && i < 7) {
            pica_text_add_char(out, ' ');
            add_hex(out, (uint32_t)p[2 * i] << 8 | p[2 * i + 1], 4);
        } else {
            pica_text_add(out, i < insn.units ? " ... " : "     ");
        }
    }
    pica_text_add_char(out, '|');
    add_hex(out, at, 4);
    pica_text_add(out, ": ");
    if (insn.payload) {
        pica_text_addf(out, "%s (%u units)", payload_name(p), insn.units);
    } else if (insn.op == DEX_OP_NOP && good) {
        pica_text_add(out, "nop // spacer");
    } else {
        pica_text_add(out, dex_opcodes[insn.op].mnemonic);
        if (good)
            add_operands(dex, &insn, out);
        else if (dex_opcodes[insn.op].valid)
            pica_text_add(out, " // does not fit in the method");
    }
    pica_text_add_char(out, '\n');
    return insn.units;
}

static void print_tries(const struct dex_file *dex, const struct dex_code *code,
                        struct pica_text *out)
{
    if (code->tries == 0) {
        pica_text_add(out, "      catches       : (none)\n");
        return;
    }
    pica_text_addf(out, "      catches       : %u\n", code->tries);
    for (uint32_t n = 0; n < code->tries; n++) {
        struct dex_handler handlers[64];
        uint32_t start, end;
        uint32_t count = dex_try(dex, code, n, &start, &end, handlers, 64);

        if (count == 0) {
            pica_text_add(out, "        (broken)\n");
            continue;
        }
        pica_text_addf(out, "        0x%04x - 0x%04x\n", start, end);
        for (uint32_t i = 0; i < count && i < 64; i++) {
            pica_text_add(out, "          ");
            if (handlers[i].type_idx == DEX_NO_INDEX)
                pica_text_add(out, "<any>");
            else
                dex_add_utf8(dex_type(dex, handlers[i].type_idx), out);
            pica_text_addf(out, " -> 0x%04x\n", handlers[i].target);
        }
        if (count > 64)
            pica_text_addf(out, "          and %u more\n", count - 64);
    }
}

static void print_code(const struct dex_file *dex, const struct dex_member *m,
                       struct pica_text *out)
{
    struct dex_method_id id = dex_method_id(dex, m->idx);
    struct dex_code code;

    if (m->code_off == 0) {
        pica_text_add(out, "      code          : (none)\n\n");
        return;
    }
    if (!dex_code(dex, m->code_off, &code)) {
        pica_text_add(out, "      code          : (broken)\n\n");
        return;
    }
    pica_text_addf(out,
                   "      code          -\n"
                   "      registers     : %u\n"
                   "      ins           : %u\n"
                   "      outs          : %u\n"
                   "      insns size    : %u 16-bit code units\n",
                   code.registers, code.ins, code.outs, code.units);
    pica_text_addf(out, "%06x:                                        |[%06x] ", code.offset,
                   code.offset);
    add_dotted(out, dex_type(dex, id.class_idx));
    pica_text_add_char(out, '.');
    dex_add_utf8(dex_string(dex, id.name_idx), out);
    pica_text_add_char(out, ':');
    dex_add_proto(dex, id.proto_idx, out);
    pica_text_add_char(out, '\n');
    for (uint32_t at = 0; at < code.units && !out->failed;)
        at += print_insn(dex, &code, at, out);
    print_tries(dex, &code, out);
    pica_text_add_char(out, '\n');
}

/* --- members and classes
 * ----------------------------------------------------------------------------- */

static void print_name(struct pica_text *out, const char *label, struct pica_span name)
{
    pica_text_add(out, label);
    pica_text_add_char(out, '\'');
    dex_add_utf8(name, out);
    pica_text_add(out, "'\n");
}

static void print_field(const struct dex_file *dex, const struct dex_member *m, uint32_t n,
                        const uint8_t *value, struct pica_text *out)
{
    struct dex_field_id id = dex_field_id(dex, m->idx);

    pica_text_addf(out, "    #%u              : (in ", n);
    dex_add_utf8(dex_type(dex, id.class_idx), out);
    pica_text_add(out, ")\n");
    print_name(out, "      name          : ", dex_string(dex, id.name_idx));
    print_name(out, "      type          : ", dex_type(dex, id.type_idx));
    pica_text_add(out, "      access        : ");
    add_flags(out, m->access_flags, FIELD_FLAGS);
    if (value) {
        pica_text_add(out, "      value         : ");
        dex_print_value(dex, value, out);
        pica_text_add_char(out, '\n');
    }
}

static void print_method(const struct dex_file *dex, const struct dex_member *m, uint32_t n,
                         struct pica_text *out)
{
    struct dex_method_id id = dex_method_id(dex, m->idx);

    pica_text_addf(out, "    #%u              : (in ", n);
    dex_add_utf8(dex_type(dex, id.class_idx), out);
    pica_text_add(out, ")\n");
    print_name(out, "      name          : ", dex_string(dex, id.name_idx));
    pica_text_add(out, "      type          : '");
    dex_add_proto(dex, id.proto_idx, out);
    pica_text_add(out, "'\n      access        : ");
    add_flags(out, m->access_flags, METHOD_FLAGS);
    print_code(dex, m, out);
}

static void print_members(const struct dex_file *dex, const struct dex_class *cls,
                          struct pica_text *out)
{
    static const char *const titles[4] = {
        "  Static fields     -\n",
        "  Instance fields   -\n",
        "  Direct methods    -\n",
        "  Virtual methods   -\n",
    };
    struct dex_class_data it = dex_class_data(dex, cls);
    struct dex_values values = dex_static_values(dex, cls);
    enum dex_member_list list;
    struct dex_member m;
    unsigned titled = 0;
    uint32_t n = 0;

    while (!out->failed && dex_class_data_next(&it, &list, &m)) {
        while (titled <= list) {
            pica_text_add(out, titles[titled++]);
            n = 0;
        }
        if (list >= DEX_DIRECT_METHODS) {
            print_method(dex, &m, n++, out);
        } else {
            const uint8_t *at = values.p;
            struct dex_value value;
            bool has = list == DEX_STATIC_FIELDS && dex_values_next(&values, &value);

            print_field(dex, &m, n++, has ? at : NULL, out);
        }
    }
    while (titled < 4)
        pica_text_add(out, titles[titled++]);
    if (it.broken)
        pica_text_add(out, "  (the members break off here)\n");
}

void dex_print_class(const struct dex_file *dex, uint32_t idx, struct pica_text *out)
{
    struct dex_class cls = dex_class(dex, idx);

    pica_text_addf(out, "Class #%u            -\n", idx);
    print_name(out, "  Class descriptor  : ", dex_type(dex, cls.class_idx));
    pica_text_add(out, "  Access flags      : ");
    add_flags(out, cls.access_flags, CLASS_FLAGS);
    if (cls.superclass != DEX_NO_INDEX)
        print_name(out, "  Superclass        : ", dex_type(dex, cls.superclass));
    pica_text_add(out, "  Interfaces        -\n");
    for (uint32_t i = 0; i < cls.interfaces.count; i++) {
        pica_text_addf(out, "    #%u              : '", i);
        dex_add_utf8(dex_type(dex, pica_le16(cls.interfaces.at + (size_t)i * 2)), out);
        pica_text_add(out, "'\n");
    }
    print_members(dex, &cls, out);
    if (cls.source_file == DEX_NO_INDEX) {
        pica_text_add(out, "  source_file_idx   : -1 (unknown)\n\n");
    } else {
        pica_text_addf(out, "  source_file_idx   : %u (", cls.source_file);
        dex_add_utf8(dex_string(dex, cls.source_file), out);
        pica_text_add(out, ")\n\n");
    }
}

static void print_handle(const struct dex_file *dex, uint32_t idx, struct pica_text *out)
{
    static const char *const types[] = {
        "put-static",         "get-static",    "put-instance",
        "get-instance",       "invoke-static", "invoke-instance",
        "invoke-constructor", "invoke-direct", "invoke-interface",
    };
    struct dex_method_handle handle;

    pica_text_addf(out, "Method handle #%u: ", idx);
    if (!dex_method_handle(dex, idx, &handle)) {
        pica_text_add(out, "(broken)\n");
        return;
    }
    pica_text_add(out, types[handle.type]);
    pica_text_add_char(out, ' ');
    if (handle.type < DEX_HANDLE_INVOKE_STATIC)
        add_field(dex, handle.idx, out);
    else
        add_method(dex, handle.idx, out);
    pica_text_add_char(out, '\n');
}

void dex_print_links(const struct dex_file *dex, struct pica_text *out)
{
    for (uint32_t i = 0; i < dex->method_handles.count && !out->failed; i++)
        print_handle(dex, i, out);
    for (uint32_t i = 0; i < dex->call_sites.count && !out->failed; i++) {
        const uint8_t *array = dex_call_site(dex, i);

        pica_text_addf(out, "Call site #%u: ", i);
        if (array)
            dex_print_array(dex, array, out);
        else
            pica_text_add(out, "(broken)");
        pica_text_add_char(out, '\n');
    }
}

void dex_print_header(const struct dex_file *dex, struct pica_text *out)
{
    const struct {
        const char *name;
        uint32_t count;
    } tables[] = {
        { "strings", dex->strings.count },       { "types", dex->types.count },
        { "prototypes", dex->protos.count },     { "fields", dex->fields.count },
        { "methods", dex->methods.count },       { "classes", dex->classes.count },
        { "call sites", dex->call_sites.count }, { "method handles", dex->method_handles.count },
    };

    pica_text_addf(out, "DEX file '%s', version %03u, %zu bytes%s\n", dex->entry ? dex->entry : "",
                   dex->version, dex->data.len, dex->loadable ? "" : ", not loadable");
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
        pica_text_addf(out, "  %-18s: %u\n", tables[i].name, tables[i].count);
    pica_text_add_char(out, '\n');
}
