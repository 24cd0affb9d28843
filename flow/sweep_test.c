#include "flow/sweep.h"

#include "flow/fixture.h"
#include "dex/reach.h"
#include "tests/check.h"

/* Marks on every method whose name begins with "sink", and every string. */
struct marked {
    uint16_t *methods, *strings, *defined;
    struct flow_marks marks;
};

static struct marked mark(const struct dex_file *dex)
{
    struct marked m = { .methods = calloc(dex->methods.count + 1u, sizeof(uint16_t)),
                        .strings = calloc(dex->strings.count + 1u, sizeof(uint16_t)),
                        .defined = calloc(dex->methods.count + 1u, sizeof(uint16_t)) };

    for (uint32_t i = 0; i < dex->methods.count; i++) {
        struct pica_span name = dex_string(dex, dex_method_id(dex, i).name_idx);

        if (name.len >= 4 && memcmp(name.data, "sink", 4) == 0)
            m.methods[i] = 7;
        if (pica_span_is(name, "loop"))
            m.defined[i] = 9;
    }
    for (uint32_t i = 0; i < dex->strings.count; i++)
        m.strings[i] = 8;
    m.marks =
        (struct flow_marks){ .methods = m.methods, .strings = m.strings, .defined = m.defined };
    return m;
}

static void unmark(struct marked *m)
{
    free(m->methods);
    free(m->strings);
    free(m->defined);
}

/* The same by decoding one instruction after the other. */
static size_t count_slowly(const struct dex_file *dex, const struct marked *m,
                           uint64_t *ret_instructions)
{
    size_t n = 0;

    *ret_instructions = 0;
    for (uint32_t c = 0; c < dex->classes.count; c++) {
        struct dex_class cls = dex_class(dex, c);
        struct dex_class_data it = dex_class_data(dex, &cls);
        enum dex_member_list list;
        struct dex_member member;
        struct dex_code code;

        while (dex_class_data_next(&it, &list, &member)) {
            uint32_t at = 0;
            struct dex_insn insn;

            if (list < DEX_DIRECT_METHODS || !dex_code(dex, member.code_off, &code))
                continue;
            n += m->defined[member.idx] != 0;
            for (; at < code.units && dex_insn_decode(&code, at, &insn); at += insn.units) {
                (*ret_instructions)++;
                if (insn.payload)
                    continue;
                if (dex_opcodes[insn.op].index == DEX_INDEX_method)
                    n += m->methods[insn.index] != 0;
                if (dex_opcodes[insn.op].index == DEX_INDEX_string)
                    n += m->strings[insn.index] != 0;
            }
        }
    }
    return n;
}

static struct flow_sweep sweep(const struct dex_file *dex, const struct flow_marks *marks,
                               const struct pica_limits *limits, struct pica_notes *notes)
{
    struct flow_sweep s;
    struct pica_error err;

    CHECK(flow_sweep(dex, marks, limits, notes, &s, &err) == PICA_OK);
    return s;
}

static void test_sites(const struct dex_file *dex)
{
    struct marked m = mark(dex);
    struct pica_notes notes = { 0 };
    struct flow_sweep s = sweep(dex, &m.marks, &pica_limits_default, &notes);
    uint64_t instructions;
    size_t definitions = 0;

    CHECK(s.count == count_slowly(dex, &m, &instructions));
    CHECK(s.instructions == instructions);
    CHECK(s.methods > 10);
    CHECK(notes.count == 0);
    for (size_t i = 0; i < s.count; i++) {
        const struct flow_site *site = &s.sites[i];

        if (site->insn == DEX_NO_INDEX) {
            definitions++;
            CHECK(site->mark == 9 && site->target == site->method_idx);
            continue;
        }
        CHECK(site->mark == (site->index == DEX_INDEX_method ? 7 : 8));
        CHECK(i == 0 || s.sites[i - 1].method_idx != site->method_idx ||
              s.sites[i - 1].insn == DEX_NO_INDEX || s.sites[i - 1].insn < site->insn);
    }
    CHECK(definitions == 1);
    flow_sweep_finish(&s);

    s = sweep(dex, &(struct flow_marks){ 0 }, &pica_limits_default, &notes);
    CHECK(s.count == 0 && s.instructions == instructions);
    flow_sweep_finish(&s);
    unmark(&m);
    pica_notes_finish(&notes);
}

static void test_limits(const struct dex_file *dex)
{
    struct marked m = mark(dex);
    struct pica_notes notes = { 0 };
    struct pica_limits limits = pica_limits_default;
    struct flow_sweep s;

    limits.dex_sites = 3;
    s = sweep(dex, &m.marks, &limits, &notes);
    CHECK(s.count == 3);
    CHECK(notes.count == 1 && notes.items[0].kind == PICA_GAP);
    flow_sweep_finish(&s);
    pica_notes_finish(&notes);

    limits = pica_limits_default;
    limits.dex_instructions = 20;
    s = sweep(dex, &m.marks, &limits, &notes);
    CHECK(s.instructions < 20 && s.instructions > 0);
    CHECK(notes.count == 1 && notes.items[0].kind == PICA_GAP);
    flow_sweep_finish(&s);
    unmark(&m);
    pica_notes_finish(&notes);
}

static struct dex_member member_of(const struct dex_file *dex, const char *name)
{
    struct dex_class cls = dex_class(dex, 0);
    struct dex_class_data it = dex_class_data(dex, &cls);
    enum dex_member_list list;
    struct dex_member m, found = { 0 };

    while (dex_class_data_next(&it, &list, &m))
        if (list >= DEX_DIRECT_METHODS &&
            pica_span_is(dex_string(dex, dex_method_id(dex, m.idx).name_idx), name))
            found = m;
    CHECK(found.code_off);
    return found;
}

/* Sites of one method. */
static size_t sites_of(const struct flow_sweep *s, uint32_t method_idx)
{
    size_t n = 0;

    for (size_t i = 0; i < s->count; i++)
        n += s->sites[i].method_idx == method_idx;
    return n;
}

/*
 * Dead bytes behind a goto: the linear reading meets an illegal unit, and what
 * control reaches is read all the same; strings in dead code are not.
 */
static void test_illegal(const char *folder)
{
    struct pica_span bytes = fixture_read(folder, "origin");
    uint8_t *data = (uint8_t *)(uintptr_t)bytes.data;
    struct pica_notes notes = { 0 };
    struct pica_error err;
    struct dex_file dex;
    struct dex_member joined;
    struct dex_code code;
    struct flow_sweep s;
    struct marked m;
    uint8_t *insns;

    CHECK(dex_open(bytes, "a.dex", &pica_limits_default, &notes, &dex, &err) == PICA_OK);
    joined = member_of(&dex, "joined");
    CHECK(dex_code(&dex, joined.code_off, &code));
    m = mark(&dex);
    insns = data + code.insns_offset;
    /* if-eqz; const-string a; goto; const-string b; invoke: the first branch is cut out */
    CHECK(insns[0] == DEX_OP_IF_EQZ && insns[4] == DEX_OP_CONST_STRING);
    insns[0] = DEX_OP_GOTO_16; /* the same length; its target is where the branch went */
    insns[1] = 0;
    insns[4] = 0x3e;
    s = sweep(&dex, &m.marks, &pica_limits_default, &notes);
    CHECK(sites_of(&s, joined.idx) == 2); /* "b" and the call */
    CHECK(notes.count == 1);
    CHECK(notes.count && strcmp(notes.items[0].id, "flow.illegal-code") == 0);
    CHECK(notes.count && notes.items[0].place.insn == 2);
    CHECK_STR(notes.count ? notes.items[0].place.method : NULL, "joined(Z)V");
    flow_sweep_finish(&s);

    /* An index beyond its table is as illegal. */
    insns[4] = DEX_OP_CONST_STRING;
    insns[6] = insns[7] = 0xff;
    s = sweep(&dex, &m.marks, &pica_limits_default, &notes);
    CHECK(sites_of(&s, joined.idx) == 2);
    CHECK(notes.count == 2);
    flow_sweep_finish(&s);

    /* Where control itself meets it, the rest is kept. */
    insns[0] = DEX_OP_IF_EQZ;
    insns[1] = 1;
    s = sweep(&dex, &m.marks, &pica_limits_default, &notes);
    CHECK(sites_of(&s, joined.idx) == 2);
    flow_sweep_finish(&s);
    unmark(&m);
    dex_close(&dex);
    free(data);
    pica_notes_finish(&notes);
}

static size_t uleb(uint32_t v, uint8_t out[5])
{
    size_t n = 0;

    do {
        out[n++] = (uint8_t)((v & 0x7f) | (v > 0x7f ? 0x80 : 0));
        v >>= 7;
    } while (v);
    return n;
}

/* Two methods with one code_item: each has its sites. */
static void test_shared(const char *folder)
{
    struct pica_span bytes = fixture_read(folder, "origin");
    uint8_t *data = (uint8_t *)(uintptr_t)bytes.data, from[5], to[5];
    struct pica_notes notes = { 0 };
    struct pica_error err;
    struct dex_file dex;
    struct dex_member plain, result;
    struct flow_sweep s;
    struct marked m;
    size_t len, at = 0;

    CHECK(dex_open(bytes, "a.dex", &pica_limits_default, &notes, &dex, &err) == PICA_OK);
    plain = member_of(&dex, "plain");
    result = member_of(&dex, "result");
    len = uleb(result.code_off, from);
    CHECK(uleb(plain.code_off, to) == len);
    while (at + len <= bytes.len && memcmp(data + at, from, len) != 0)
        at++;
    CHECK(at + len <= bytes.len);
    memcpy(data + at, to, len);
    CHECK(member_of(&dex, "result").code_off == plain.code_off);
    m = mark(&dex);
    s = sweep(&dex, &m.marks, &pica_limits_default, &notes);
    CHECK(sites_of(&s, plain.idx) == 2 && sites_of(&s, result.idx) == 2);
    flow_sweep_finish(&s);
    unmark(&m);
    dex_close(&dex);
    free(data);
    pica_notes_finish(&notes);
}

int main(int argc, char **argv)
{
    struct pica_notes notes = { 0 };
    struct dex_file dex;

    if (argc != 2)
        return EXIT_FAILURE;
    dex = fixture_open(argv[1], "origin", &notes);
    test_sites(&dex);
    test_limits(&dex);
    test_illegal(argv[1]);
    test_shared(argv[1]);
    fixture_close(&dex);
    pica_notes_finish(&notes);
    return check_done();
}
