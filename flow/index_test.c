#include "flow/index.h"

#include "flow/fixture.h"
#include "tests/check.h"

static struct flow_index index_made(const struct dex_file *dex, const struct pica_limits *limits,
                                    struct pica_notes *notes)
{
    struct flow_index index;
    struct pica_error err;

    CHECK(flow_index_file(dex, limits, NULL, notes, &index, &err) == PICA_OK);
    return index;
}

/* The kind of reference of an instruction, by what its mnemonic says. */
static enum flow_ref_kind kind_of(const struct dex_insn *insn)
{
    static const struct {
        const char *prefix;
        enum flow_ref_kind kind;
    } kinds[] = {
        { "invoke-custom", FLOW_REF_CUSTOM },
        { "invoke-", FLOW_REF_INVOKE },
        { "iget", FLOW_REF_GET },
        { "sget", FLOW_REF_GET },
        { "iput", FLOW_REF_PUT },
        { "sput", FLOW_REF_PUT },
        { "new-instance", FLOW_REF_NEW },
        { "const-class", FLOW_REF_CLASS },
        { "const-string", FLOW_REF_STRING },
        { "const-method-handle", FLOW_REF_HANDLE },
        { "const-method-type", FLOW_REF_PROTO },
    };
    const char *mnemonic = dex_opcodes[insn->op].mnemonic;

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !insn->payload; i++)
        if (strncmp(mnemonic, kinds[i].prefix, strlen(kinds[i].prefix)) == 0)
            return kinds[i].kind;
    return FLOW_REF_KIND_COUNT;
}

/* The same by decoding one instruction after the other. */
static void check_slowly(const struct dex_file *dex, const struct flow_index *index,
                         size_t seen[FLOW_REF_KIND_COUNT])
{
    size_t body = 0, ref = 0;
    uint64_t instructions = 0;

    for (uint32_t c = 0; c < dex->classes.count; c++) {
        struct dex_class cls = dex_class(dex, c);
        struct dex_class_data it = dex_class_data(dex, &cls);
        enum dex_member_list list;
        struct dex_member m;
        struct dex_code code;

        while (dex_class_data_next(&it, &list, &m)) {
            const struct flow_body_refs *b = &index->bodies[body];
            uint32_t at = 0;
            struct dex_insn insn;

            if (list < DEX_DIRECT_METHODS || !dex_code(dex, m.code_off, &code))
                continue;
            CHECK(body < index->body_count);
            CHECK(b->class_def == c && b->method_idx == m.idx && b->code_off == m.code_off);
            CHECK(b->first == ref);
            CHECK(flow_index_find(index, m.idx) == b);
            for (body++; at < code.units; at += insn.units, instructions++) {
                enum flow_ref_kind kind;

                CHECK(dex_insn_decode(&code, at, &insn));
                kind = kind_of(&insn);
                if (kind == FLOW_REF_KIND_COUNT)
                    continue;
                seen[kind]++;
                CHECK(ref < index->ref_count);
                CHECK(flow_ref_kind(index->refs[ref]) == kind);
                CHECK(flow_ref_at(index->refs[ref]) == at);
                CHECK(index->refs[ref].target == insn.index);
                CHECK(flow_index_body(index, (uint32_t)ref) == b);
                ref++;
            }
            CHECK(b->first + b->count == ref);
        }
    }
    CHECK(body == index->body_count && ref == index->ref_count);
    CHECK(instructions == index->instructions);
}

/* Every reference is among the sites of its target, once and in order. */
static void check_inverse(const struct dex_file *dex, struct flow_index *index,
                          enum flow_ref_kind kind, uint32_t ids)
{
    size_t total = 0, wanted = 0;

    CHECK(flow_index_invert(index, dex, kind));
    CHECK(flow_index_invert(index, dex, kind)); /* again: nothing to do */
    for (uint32_t id = 0; id < ids; id++) {
        size_t count;
        const uint32_t *sites = flow_index_sites(index, kind, id, &count);

        for (size_t i = 0; i < count; i++, total++) {
            CHECK(flow_ref_kind(index->refs[sites[i]]) == kind);
            CHECK(index->refs[sites[i]].target == id);
            CHECK(i == 0 || sites[i - 1] < sites[i]);
        }
    }
    for (size_t r = 0; r < index->ref_count; r++)
        wanted += flow_ref_kind(index->refs[r]) == kind;
    CHECK(total == wanted);
}

static void test_refs(const char *folder, const char *name, size_t seen[FLOW_REF_KIND_COUNT])
{
    struct pica_notes notes = { 0 };
    struct dex_file dex = fixture_open(folder, name, &notes);
    struct flow_index index = index_made(&dex, &pica_limits_default, &notes);

    CHECK(index.illegal == 0 && index.unread == 0);
    check_slowly(&dex, &index, seen);
    check_inverse(&dex, &index, FLOW_REF_INVOKE, dex.methods.count);
    check_inverse(&dex, &index, FLOW_REF_CUSTOM, dex.call_sites.count);
    check_inverse(&dex, &index, FLOW_REF_GET, dex.fields.count);
    check_inverse(&dex, &index, FLOW_REF_PUT, dex.fields.count);
    check_inverse(&dex, &index, FLOW_REF_NEW, dex.types.count);
    check_inverse(&dex, &index, FLOW_REF_CLASS, dex.types.count);
    check_inverse(&dex, &index, FLOW_REF_STRING, dex.strings.count);
    check_inverse(&dex, &index, FLOW_REF_HANDLE, dex.method_handles.count);
    check_inverse(&dex, &index, FLOW_REF_PROTO, dex.protos.count);
    flow_index_finish(&index);
    fixture_close(&dex);
    pica_notes_finish(&notes);
}

static void test_limit(const char *folder)
{
    struct pica_notes notes = { 0 };
    struct dex_file dex = fixture_open(folder, "origin", &notes);
    struct pica_limits limits = pica_limits_default;
    struct flow_index index;

    limits.dex_instructions = 20;
    index = index_made(&dex, &limits, &notes);
    CHECK(index.instructions < 20 && index.instructions > 0 && index.unread > 0);
    CHECK(notes.count == 1 && notes.items[0].kind == PICA_GAP);
    flow_index_finish(&index);
    fixture_close(&dex);
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

/* How many references one method holds. */
static size_t refs_of(const struct flow_index *index, uint32_t method_idx)
{
    const struct flow_body_refs *body = flow_index_find(index, method_idx);

    CHECK(body && body->method_idx == method_idx);
    return body ? body->count : 0;
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
    struct flow_index index;
    uint8_t *insns;

    CHECK(dex_open(bytes, "a.dex", &pica_limits_default, &notes, &dex, &err) == PICA_OK);
    joined = member_of(&dex, "joined");
    CHECK(dex_code(&dex, joined.code_off, &code));
    insns = data + code.insns_offset;
    /* if-eqz; const-string a; goto; const-string b; invoke: the first branch is cut out */
    CHECK(insns[0] == DEX_OP_IF_EQZ && insns[4] == DEX_OP_CONST_STRING);
    insns[0] = DEX_OP_GOTO_16; /* the same length; its target is where the branch went */
    insns[1] = 0;
    insns[4] = 0x3e;
    index = index_made(&dex, &pica_limits_default, &notes);
    CHECK(refs_of(&index, joined.idx) == 2); /* "b" and the call */
    CHECK(index.illegal == 1);
    CHECK(notes.count == 1);
    CHECK(notes.count && strcmp(notes.items[0].id, "flow.illegal-code") == 0);
    CHECK(notes.count && notes.items[0].place.insn == 2);
    CHECK_STR(notes.count ? notes.items[0].place.method : NULL, "joined(Z)V");
    flow_index_finish(&index);

    /* An index beyond its table is as illegal. */
    insns[4] = DEX_OP_CONST_STRING;
    insns[6] = insns[7] = 0xff;
    index = index_made(&dex, &pica_limits_default, &notes);
    CHECK(refs_of(&index, joined.idx) == 2);
    CHECK(notes.count == 2);
    flow_index_finish(&index);

    /* Where control itself meets it, the rest is kept. */
    insns[0] = DEX_OP_IF_EQZ;
    insns[1] = 1;
    index = index_made(&dex, &pica_limits_default, &notes);
    CHECK(refs_of(&index, joined.idx) == 2);
    flow_index_finish(&index);
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

/* Two methods with one code_item: each has its references. */
static void test_shared(const char *folder)
{
    struct pica_span bytes = fixture_read(folder, "origin");
    uint8_t *data = (uint8_t *)(uintptr_t)bytes.data, from[5], to[5];
    struct pica_notes notes = { 0 };
    struct pica_error err;
    struct dex_file dex;
    struct dex_member plain, result;
    struct flow_index index;
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
    index = index_made(&dex, &pica_limits_default, &notes);
    CHECK(refs_of(&index, plain.idx) == 2 && refs_of(&index, result.idx) == 2);
    flow_index_finish(&index);
    dex_close(&dex);
    free(data);
    pica_notes_finish(&notes);
}

int main(int argc, char **argv)
{
    size_t seen[FLOW_REF_KIND_COUNT] = { 0 };
    struct flow_index none = { 0 };

    if (argc != 2)
        return EXIT_FAILURE;
    test_refs(argv[1], "origin", seen);
    test_refs(argv[1], "arguments", seen);
    test_refs(argv[1], "handles", seen);
    for (unsigned k = 0; k < FLOW_REF_KIND_COUNT; k++)
        CHECK(seen[k] > 0);
    test_limit(argv[1]);
    test_illegal(argv[1]);
    test_shared(argv[1]);
    flow_index_finish(&none);
    return check_done();
}
