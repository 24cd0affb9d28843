/*
 * usage: call_site_test FOLDER
 *
 * What readers/Lambda.smali says: two call sites as javac writes them, and one whose bootstrap
 * method is given a value of every type.
 */
#include "dex/call_site.h"
#include "dex/insn.h"
#include "dex/test_dex.h"
#include "tests/check.h"

#define LAMBDA "Lcom/example/read/Lambda;"

/* The call site of the first instruction of a method. */
static uint32_t site_of(const struct dex_file *dex, const char *method)
{
    struct dex_code code;
    struct dex_insn insn;

    test_member(dex, LAMBDA, method, &code);
    CHECK(dex_insn_decode(&code, 0, &insn) && insn.op == DEX_OP_INVOKE_CUSTOM);
    CHECK(insn.index < dex->call_sites.count);
    return insn.index;
}

static void check_proto(const struct dex_file *dex, uint32_t idx, const char *want)
{
    struct pica_text t = { 0 };

    dex_add_proto(dex, idx, &t);
    CHECK_STR(t.data, want);
    pica_text_finish(&t);
}

static void check_method(const struct dex_file *dex, uint32_t idx, const char *cls,
                         const char *want)
{
    struct pica_text t = { 0 };

    CHECK_STR((const char *)dex_type(dex, dex_method_id(dex, idx).class_idx).data, cls);
    dex_add_method_label(dex, idx, &t);
    CHECK_STR(t.data, want);
    pica_text_finish(&t);
}

static void test_lambda(const struct dex_file *dex, const char *in, const char *name,
                        const char *proto, const char *erased, enum dex_handle_type type,
                        const char *cls, const char *implementation)
{
    struct dex_method_handle handle;
    struct dex_call_site site;
    struct dex_value v;

    CHECK(dex_call_site(dex, site_of(dex, in), &site));
    CHECK(site.bootstrap.type == DEX_HANDLE_INVOKE_STATIC);
    check_method(
        dex, site.bootstrap.idx, "Ljava/lang/invoke/LambdaMetafactory;",
        "metafactory(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/"
        "MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/"
        "MethodType;)Ljava/lang/invoke/CallSite;");
    CHECK_STR((const char *)dex_string(dex, site.name_idx).data, name);
    check_proto(dex, site.proto_idx, proto);
    CHECK(dex_values_next(&site.extra, &v) && v.kind == DEX_VALUE_METHOD_TYPE);
    check_proto(dex, v.proto_idx, erased);
    CHECK(dex_values_next(&site.extra, &v) && v.kind == DEX_VALUE_METHOD_HANDLE);
    CHECK(dex_method_handle(dex, v.handle_idx, &handle) && handle.type == type);
    check_method(dex, handle.idx, cls, implementation);
    CHECK(dex_values_next(&site.extra, &v) && v.kind == DEX_VALUE_METHOD_TYPE);
    CHECK(!dex_values_next(&site.extra, &v) && !site.extra.broken);
}

static void test_all(const struct dex_file *dex)
{
    static const struct {
        enum dex_value_kind kind;
        enum dex_encoded type;
        int64_t number;
        double real;
        const char *text;
    } wanted[] = {
        { DEX_VALUE_INT, DEX_ENCODED_BOOLEAN, 1, 0, "" },
        { DEX_VALUE_INT, DEX_ENCODED_INT, -3, 0, "" },
        { DEX_VALUE_REAL, DEX_ENCODED_FLOAT, 0, 1.5, "" },
        { DEX_VALUE_REAL, DEX_ENCODED_DOUBLE, 0, -2.25, "" },
        { DEX_VALUE_INT, DEX_ENCODED_LONG, 0x123456789a, 0, "" },
        { DEX_VALUE_STRING, DEX_ENCODED_STRING, 0, 0, "text" },
        { DEX_VALUE_TYPE, DEX_ENCODED_TYPE, 0, 0, "Ljava/lang/String;" },
        { DEX_VALUE_NULL, DEX_ENCODED_NULL, 0, 0, "" },
    };
    struct dex_method_handle handle;
    struct dex_call_site site;
    struct dex_value v;

    CHECK(dex_call_site(dex, site_of(dex, "all"), &site));
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        struct pica_span text;

        CHECK(dex_values_next(&site.extra, &v));
        CHECK(v.kind == wanted[i].kind && v.type == wanted[i].type);
        CHECK(v.number == wanted[i].number && v.real == wanted[i].real);
        text = v.kind == DEX_VALUE_STRING ? dex_string(dex, v.string_idx)
               : v.kind == DEX_VALUE_TYPE ? dex_type(dex, v.type_idx)
                                          : pica_span_str("");
        CHECK_STR((const char *)text.data, wanted[i].text);
    }
    CHECK(dex_values_next(&site.extra, &v) && v.kind == DEX_VALUE_METHOD_HANDLE);
    CHECK(dex_method_handle(dex, v.handle_idx, &handle));
    CHECK(handle.type == DEX_HANDLE_INSTANCE_GET);
    CHECK_STR((const char *)dex_string(dex, dex_field_id(dex, handle.idx).name_idx).data, "field");
    CHECK(!dex_values_next(&site.extra, &v));
}

/* Each byte of the first call site changed: broken, or something else that holds together. */
static void test_broken(struct test_dex *t)
{
    uint32_t idx = site_of(&t->dex, "make"), good = 0;
    uint8_t *p = t->bytes.data + pica_le32(t->dex.call_sites.at + (size_t)idx * 4);
    uint8_t *entry = t->bytes.data + (t->dex.call_sites.at - t->bytes.data) + (size_t)idx * 4;
    struct dex_call_site site;
    uint32_t off = pica_le32(entry);

    for (size_t i = 0; i < 7; i++) {
        uint8_t was = p[i];

        for (unsigned to = 0; to < 256; to++) {
            p[i] = (uint8_t)to;
            if (!dex_call_site(&t->dex, idx, &site))
                continue;
            CHECK(site.name_idx < t->dex.strings.count && site.proto_idx < t->dex.protos.count);
            CHECK(site.bootstrap.idx < t->dex.methods.count);
            good++;
        }
        p[i] = was;
    }
    CHECK(good > 7 && good < 7 * 256);
    for (uint32_t i = 0; i < 3; i++) { /* nowhere, at the end, too short an array */
        test_put32(entry, i == 0 ? UINT32_MAX : i == 1 ? (uint32_t)t->bytes.len : 0);
        CHECK(!dex_call_site(&t->dex, idx, &site));
    }
    test_put32(entry, off);
    p[0] = 2;
    CHECK(!dex_call_site(&t->dex, idx, &site));
    p[0] = 6;
    CHECK(dex_call_site(&t->dex, idx, &site));
}

static void test_handles(struct test_dex *t)
{
    uint8_t *p = t->bytes.data + (t->dex.method_handles.at - t->bytes.data);
    struct dex_method_handle handle;

    p[0] = 9; /* no such type */
    CHECK(!dex_method_handle(&t->dex, 0, &handle));
    p[0] = DEX_HANDLE_STATIC_GET; /* a field now: there are three */
    p[4] = 3;
    CHECK(!dex_method_handle(&t->dex, 0, &handle));
    p[4] = 2;
    CHECK(dex_method_handle(&t->dex, 0, &handle) && handle.idx == 2);
}

int main(int argc, char **argv)
{
    struct test_dex t;

    if (argc != 2)
        return EXIT_FAILURE;
    test_dex_open(&t, argv[1], "readers.dex");
    CHECK(t.dex.call_sites.count == 3 && t.dex.method_handles.count == 5);
    test_lambda(&t.dex, "make", "run", "(Ljava/lang/String;)Ljava/lang/Runnable;", "()V",
                DEX_HANDLE_INVOKE_STATIC, LAMBDA, "lambda$make$0(Ljava/lang/String;)V");
    test_lambda(&t.dex, "reference", "get", "(Ljava/lang/Object;)Ljava/util/function/Supplier;",
                "()Ljava/lang/Object;", DEX_HANDLE_INVOKE_INSTANCE, "Ljava/lang/Object;",
                "toString()Ljava/lang/String;");
    test_all(&t.dex);
    test_broken(&t);
    test_handles(&t);
    test_dex_close(&t);
    return check_done();
}
