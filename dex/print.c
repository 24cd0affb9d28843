#include "dex/print_parts.h"

#include "dex/hiddenapi.h"

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

/* --- how much ------------------------------------------------------------------------------- */

/* Text takes ten to twenty times the bytes of a file. */
#define TEXT_LEAST (16u << 20)
#define TEXT_PER_BYTE 64u

struct dex_printer dex_printer(const struct dex_file *dex, struct pica_text *out)
{
    return (struct dex_printer){
        .dex = dex,
        .out = out,
        .left = TEXT_LEAST + (uint64_t)dex->data.len * TEXT_PER_BYTE,
    };
}

bool dex_print_more(struct dex_printer *p, uint64_t steps)
{
    if (p->out->len > p->seen)
        steps += p->out->len - p->seen;
    p->seen = p->out->len;
    p->failed |= p->out->failed;
    if (p->cut || p->failed)
        return false;
    if (steps < p->left) {
        p->left -= steps;
        return true;
    }
    p->cut = true;
    pica_text_add(p->out, "\n(cut off here: the text is too long for a file of this size)\n");
    return false;
}

bool dex_print_begin(struct dex_printer *p)
{
    p->seen = p->out->len;
    return dex_print_more(p, 0);
}

/* --- small pieces, quicker than printf ------------------------------------------------------ */

void dex_print_hex(struct pica_text *out, uint64_t n, unsigned least)
{
    char digits[16];
    unsigned i = sizeof digits;

    do {
        digits[--i] = "0123456789abcdef"[n & 15];
        n >>= 4;
    } while (n != 0 || sizeof digits - i < least);
    pica_text_add_span(out, pica_span_of(digits + i, sizeof digits - i));
}

void dex_print_dec(struct pica_text *out, uint32_t n)
{
    char digits[10];
    unsigned i = sizeof digits;

    do {
        digits[--i] = (char)('0' + n % 10);
        n /= 10;
    } while (n != 0);
    pica_text_add_span(out, pica_span_of(digits + i, sizeof digits - i));
}

static void add_flags(struct pica_text *out, uint32_t flags, int of)
{
    const char *gap = "";

    pica_text_add(out, "0x");
    dex_print_hex(out, flags, 4);
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

/* --- references ----- */

void dex_print_string(struct dex_printer *p, uint32_t string_idx)
{
    dex_add_utf8(dex_string(p->dex, string_idx), p->out);
}

void dex_print_type(struct dex_printer *p, uint32_t type_idx)
{
    dex_add_utf8(dex_type(p->dex, type_idx), p->out);
}

void dex_print_dotted(struct dex_printer *p, uint32_t type_idx)
{
    struct pica_span descriptor = dex_type(p->dex, type_idx);
    size_t from = p->out->len;

    if (descriptor.len > 2 && descriptor.data[0] == 'L' &&
        descriptor.data[descriptor.len - 1] == ';')
        descriptor = pica_span_of(descriptor.data + 1, descriptor.len - 2);
    dex_add_utf8(descriptor, p->out);
    for (size_t i = from; i < p->out->len && !p->out->failed; i++)
        if (p->out->data[i] == '/')
            p->out->data[i] = '.';
}

void dex_print_method(struct dex_printer *p, uint32_t method_idx)
{
    struct dex_method_id m;

    if (method_idx >= p->dex->methods.count) {
        pica_text_add(p->out, "<method?>");
        return;
    }
    m = dex_method_id(p->dex, method_idx);
    dex_print_type(p, m.class_idx);
    pica_text_add_char(p->out, '.');
    dex_print_string(p, m.name_idx);
    pica_text_add_char(p->out, ':');
    dex_add_proto(p->dex, m.proto_idx, p->out);
}

void dex_print_field(struct dex_printer *p, uint32_t field_idx)
{
    struct dex_field_id f;

    if (field_idx >= p->dex->fields.count) {
        pica_text_add(p->out, "<field?>");
        return;
    }
    f = dex_field_id(p->dex, field_idx);
    dex_print_type(p, f.class_idx);
    pica_text_add_char(p->out, '.');
    dex_print_string(p, f.name_idx);
    pica_text_add_char(p->out, ':');
    dex_print_type(p, f.type_idx);
}

void dex_print_proto(struct dex_printer *p, uint32_t proto_idx)
{
    if (proto_idx < p->dex->protos.count)
        dex_add_proto(p->dex, proto_idx, p->out);
    else
        pica_text_add(p->out, "<proto?>");
}

/* --- members and classes ---------------------------------------------------------------------- */

/* "  label: 'name'" */
static void print_name(struct dex_printer *p, const char *label, uint32_t string_idx)
{
    pica_text_add(p->out, label);
    pica_text_add_char(p->out, '\'');
    dex_print_string(p, string_idx);
    pica_text_add(p->out, "'\n");
}

static void print_descriptor(struct dex_printer *p, const char *label, uint32_t type_idx)
{
    print_name(p, label, pica_le32(p->dex->types.at + (size_t)type_idx * 4));
}

/* "    #0              : (in Lc/D;)" and the name. */
static void print_member_head(struct dex_printer *p, uint32_t n, uint32_t class_idx,
                              uint32_t name_idx)
{
    pica_text_addf(p->out, "    #%u              : (in ", n);
    dex_print_type(p, class_idx);
    pica_text_add(p->out, ")\n");
    print_name(p, "      name          : ", name_idx);
}

static void print_hiddenapi(struct dex_printer *p, uint32_t flags)
{
    if (flags == 0)
        return;
    pica_text_add(p->out, "      hiddenapi     : 0x");
    dex_print_hex(p->out, flags, 4);
    pica_text_add(p->out, " (");
    dex_hiddenapi_add(flags, p->out);
    pica_text_add(p->out, ")\n");
}

static void print_field(struct dex_printer *p, const struct dex_member *m, uint32_t n,
                        uint32_t hidden, const struct dex_value *value)
{
    struct dex_field_id id = dex_field_id(p->dex, m->idx);

    print_member_head(p, n, id.class_idx, id.name_idx);
    print_descriptor(p, "      type          : ", id.type_idx);
    pica_text_add(p->out, "      access        : ");
    add_flags(p->out, m->access_flags, FIELD_FLAGS);
    print_hiddenapi(p, hidden);
    if (value) {
        pica_text_add(p->out, "      value         : ");
        dex_print_value(p, value);
        pica_text_add_char(p->out, '\n');
    }
}

static void print_method(struct dex_printer *p, const struct dex_member *m, uint32_t n,
                         uint32_t hidden)
{
    struct dex_method_id id = dex_method_id(p->dex, m->idx);

    print_member_head(p, n, id.class_idx, id.name_idx);
    pica_text_add(p->out, "      type          : '");
    dex_add_proto(p->dex, id.proto_idx, p->out);
    pica_text_add(p->out, "'\n      access        : ");
    add_flags(p->out, m->access_flags, METHOD_FLAGS);
    print_hiddenapi(p, hidden);
    dex_print_code(p, m);
}

static void print_members(struct dex_printer *p, uint32_t idx, const struct dex_class *cls)
{
    static const char *const titles[4] = {
        "  Static fields     -\n",
        "  Instance fields   -\n",
        "  Direct methods    -\n",
        "  Virtual methods   -\n",
    };
    struct dex_class_data it = dex_class_data(p->dex, cls);
    struct dex_values values = dex_static_values(p->dex, cls);
    struct dex_hiddenapi hidden = dex_hiddenapi(p->dex, idx);
    enum dex_member_list list;
    struct dex_member m;
    unsigned titled = 0;
    uint32_t n = 0;

    while (dex_print_more(p, 0) && dex_class_data_next(&it, &list, &m)) {
        while (titled <= list) {
            pica_text_add(p->out, titles[titled++]);
            n = 0;
        }
        if (list >= DEX_DIRECT_METHODS) {
            print_method(p, &m, n++, dex_hiddenapi_next(&hidden));
        } else {
            struct dex_value value;
            bool has = list == DEX_STATIC_FIELDS && dex_values_next(&values, &value);

            print_field(p, &m, n++, dex_hiddenapi_next(&hidden), has ? &value : NULL);
        }
    }
    while (titled < 4)
        pica_text_add(p->out, titles[titled++]);
    if (it.broken)
        pica_text_add(p->out, "  (the members break off here)\n");
}

void dex_print_class(struct dex_printer *p, uint32_t idx)
{
    struct dex_class cls = dex_class(p->dex, idx);

    if (!dex_print_begin(p))
        return;
    dex_print_annotations(p, idx);
    pica_text_addf(p->out, "Class #%u            -\n", idx);
    print_descriptor(p, "  Class descriptor  : ", cls.class_idx);
    pica_text_add(p->out, "  Access flags      : ");
    add_flags(p->out, cls.access_flags, CLASS_FLAGS);
    if (cls.superclass != DEX_NO_INDEX)
        print_descriptor(p, "  Superclass        : ", cls.superclass);
    pica_text_add(p->out, "  Interfaces        -\n");
    for (uint32_t i = 0; i < cls.interfaces.count && dex_print_more(p, 0); i++) {
        pica_text_addf(p->out, "    #%u              : '", i);
        dex_print_type(p, pica_le16(cls.interfaces.at + (size_t)i * 2));
        pica_text_add(p->out, "'\n");
    }
    print_members(p, idx, &cls);
    if (cls.source_file == DEX_NO_INDEX) {
        pica_text_add(p->out, "  source_file_idx   : -1 (unknown)\n\n");
    } else {
        pica_text_addf(p->out, "  source_file_idx   : %u (", cls.source_file);
        dex_print_string(p, cls.source_file);
        pica_text_add(p->out, ")\n\n");
    }
    p->failed |= p->out->failed;
}

void dex_print_header(struct dex_printer *p)
{
    const struct dex_file *dex = p->dex;
    struct pica_text *out = p->out;
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
