/*
 * usage: verify_test FOLDER
 *
 * The rules of the runtime's verifier one by one: rules.dex loads, and with
 * one thing changed it does not, or still does. The cases are those of AOSP's
 * dex_file_verifier_test.cc (their names stand in the comments), on a file of
 * our own; tests/oracle/compare_verdicts.py asks the verifier itself.
 */
#include "dex/access.h"
#include "dex/encoded.h"
#include "dex/test_dex.h"
#include "tests/check.h"

#define CLASS(name) "Lcom/example/rules/" name ";"
#define FLAGS CLASS("Flags")
#define FACE CLASS("Face")
#define INST CLASS("Inst")
#define NAMES CLASS("Names")

enum {
    PUBLIC = DEX_ACC_PUBLIC,
    PRIVATE = DEX_ACC_PRIVATE,
    PROTECTED = DEX_ACC_PROTECTED,
    STATIC = DEX_ACC_STATIC,
    FINAL = DEX_ACC_FINAL,
    SYNCHRONIZED = DEX_ACC_SYNCHRONIZED,
    VOLATILE = DEX_ACC_VOLATILE, /* of methods: bridge */
    BRIDGE = DEX_ACC_VOLATILE,
    TRANSIENT = DEX_ACC_TRANSIENT, /* of methods: varargs */
    VARARGS = DEX_ACC_TRANSIENT,
    NATIVE = DEX_ACC_NATIVE,
    ABSTRACT = DEX_ACC_ABSTRACT,
    STRICT = DEX_ACC_STRICT,
    SYNTHETIC = DEX_ACC_SYNTHETIC,
    ENUM = DEX_ACC_ENUM,
    CONSTRUCTOR = DEX_ACC_CONSTRUCTOR,
    ALL = 0xffff,
    OF_FIELDS =
        PUBLIC | PRIVATE | PROTECTED | STATIC | FINAL | VOLATILE | TRANSIENT | SYNTHETIC | ENUM,
    OF_METHODS = PUBLIC | PRIVATE | PROTECTED | STATIC | FINAL | SYNCHRONIZED | BRIDGE | VARARGS |
                 NATIVE | ABSTRACT | STRICT | SYNTHETIC,
};

/* Two or three of these at once are one too many. */
static const uint32_t visibilities[] = { PUBLIC | PRIVATE, PUBLIC | PROTECTED, PRIVATE | PROTECTED,
                                         PUBLIC | PRIVATE | PROTECTED };

/* --- a file to be bent ---------------------------------------------------------------------- */

static const char *folder;

/* One fresh file for each case. */
struct bent {
    struct test_dex t;
    uint8_t *data;
};

static struct bent *fresh(struct bent *b, unsigned version)
{
    test_dex_open(&b->t, folder, "rules.dex");
    CHECK(b->t.dex.loadable && b->t.dex.version == 35 && b->t.notes.count == 0);
    b->data = b->t.bytes.data;
    b->data[6] = (uint8_t)('0' + version % 10);
    if (version >= 37) /* instance fields of interfaces are refused there: make it a class */
        for (uint32_t i = 0; i < b->t.dex.classes.count; i++)
            if (pica_span_is(dex_type(&b->t.dex, dex_class(&b->t.dex, i).class_idx), INST))
                test_put32(b->data + (b->t.dex.classes.at - b->data) + (size_t)i * 32 + 4, PUBLIC);
    return b;
}

/* Opens what the file has become; `pass` is that which refuses it, or NULL. */
static void judge(struct bent *b, const char *pass, const char *what, uint32_t with, int line)
{
    struct pica_notes notes = { 0 };
    struct pica_error err = { 0 };
    struct dex_file dex;
    bool good = false;

    test_fix_checksum(b->t.bytes);
    if (dex_open(pica_span_of(b->data, b->t.bytes.len), "classes.dex", &pica_limits_default, &notes,
                 &dex, &err) == PICA_OK) {
        good = dex.loadable == !pass;
        for (size_t i = 0; i < notes.count; i++)
            good &= strncmp(notes.items[i].text.in[PICA_EN], "not loadable", 12) != 0 ||
                    (pass && strcmp(notes.items[i].id, pass) == 0);
        dex_close(&dex);
    }
    if (!good)
        fprintf(stderr, "line %d: %s (%#x): %s\n", line, what, with,
                notes.count ? notes.items[0].text.in[PICA_EN] : "loads");
    CHECK(good);
    pica_notes_finish(&notes);
    test_dex_close(&b->t);
}

#define LOADS(b, what, with) judge((b), NULL, (what), (with), __LINE__)
#define REFUSED(b, pass, what, with) judge((b), "dex." pass, (what), (with), __LINE__)

/* --- ways to bend it -------------------------------------------------------------------------- */

/* Access flags of a member are three bytes, behind the difference of its index. */
static uint8_t *flags_of(struct bent *b, const char *cls, const char *name, uint32_t *ret)
{
    struct dex_class c = test_class(&b->t.dex, cls);
    struct dex_class_data it = dex_class_data(&b->t.dex, &c);
    enum dex_member_list list;
    struct dex_member m;

    for (const uint8_t *p = it.p; dex_class_data_next(&it, &list, &m); p = it.p) {
        uint32_t name_idx = list >= DEX_DIRECT_METHODS ? dex_method_id(&b->t.dex, m.idx).name_idx
                                                       : dex_field_id(&b->t.dex, m.idx).name_idx;

        if (!pica_span_is(dex_string(&b->t.dex, name_idx), name))
            continue;
        dex_uleb_known(&p);
        *ret = m.access_flags;
        return b->data + (p - b->data);
    }
    fprintf(stderr, "%s: no member %s\n", cls, name);
    exit(EXIT_FAILURE);
}

static struct bent *flags(struct bent *b, const char *cls, const char *name, uint32_t less,
                          uint32_t more)
{
    uint32_t value;
    uint8_t *p = flags_of(b, cls, name, &value);

    value = (value & ~less) | more;
    p[0] = (uint8_t)(value | 0x80);
    p[1] = (uint8_t)(value >> 7 | 0x80);
    p[2] = (uint8_t)(value >> 14 & 0x7f);
    return b;
}

/* Its code_off becomes 0, in as many bytes. */
static struct bent *no_code(struct bent *b, const char *cls, const char *name)
{
    uint32_t value;
    uint8_t *p = flags_of(b, cls, name, &value) + 3;

    for (; *p & 0x80; p++)
        *p = 0x80;
    *p = 0;
    return b;
}

static uint8_t *class_def(struct bent *b, const char *cls)
{
    for (uint32_t i = 0; i < b->t.dex.classes.count; i++)
        if (pica_span_is(dex_type(&b->t.dex, dex_class(&b->t.dex, i).class_idx), cls))
            return b->data + (b->t.dex.classes.at - b->data) + (size_t)i * 32;
    exit(EXIT_FAILURE);
}

/* The method_id of the first method of that name in that class. */
static uint8_t *method_id(struct bent *b, const char *cls, const char *name)
{
    return b->data + (b->t.dex.methods.at - b->data) +
           (size_t)test_member(&b->t.dex, cls, name, NULL).idx * 8;
}

static uint32_t string_of(struct bent *b, const char *text)
{
    for (uint32_t i = 0; i < b->t.dex.strings.count; i++)
        if (pica_span_is(dex_string(&b->t.dex, i), text))
            return i;
    fprintf(stderr, "no string %s\n", text);
    exit(EXIT_FAILURE);
}

/* Gives the only method of a class another name. */
static struct bent *rename_only(struct bent *b, const char *cls, const char *name)
{
    test_put32(method_id(b, cls, "only") + 4, string_of(b, name));
    return b;
}

/* --- the cases ----------------------------------------------------------------------------------
 */

/* MethodId: an index beyond its table. */
static void test_method_id(void)
{
    for (unsigned at = 0; at <= 4; at += 2) {
        struct bent b;
        uint8_t *p;

        p = method_id(fresh(&b, 35), NAMES, "only") + at;
        p[0] = 0xff;
        p[1] = 0;
        REFUSED(&b, "sections", "method_id", at);
    }
}

/* MethodAccessFlagsConstructors */
static void test_constructors(void)
{
    static const char *const names[] = { "<clinit>", "<init>" };
    static const uint32_t allowed[] = { 0, PRIVATE, PROTECTED, PUBLIC, STRICT, VARARGS, SYNTHETIC };
    static const uint32_t forbidden[] = { FINAL, SYNCHRONIZED, BRIDGE };
    struct bent b;

    flags(fresh(&b, 35), FLAGS, "<init>", CONSTRUCTOR, 0);
    LOADS(flags(&b, FLAGS, "<clinit>", CONSTRUCTOR, 0), "constructors without their flag", 0);
    for (size_t i = 0; i < 2; i++) {
        REFUSED(flags(fresh(&b, 35), FLAGS, names[i], 0, NATIVE), "references", "native code", 0);
        REFUSED(flags(fresh(&b, 35), FLAGS, names[i], 0, ABSTRACT), "references", "abstract code",
                0);
        REFUSED(no_code(fresh(&b, 35), FLAGS, names[i]), "references", "no code", 0);
        flags(fresh(&b, 37), FLAGS, names[i], 0, NATIVE);
        REFUSED(no_code(&b, FLAGS, names[i]), "references", "native without code", 0);
        flags(fresh(&b, 37), FLAGS, names[i], 0, ABSTRACT);
        REFUSED(no_code(&b, FLAGS, names[i]), "references", "abstract without code", 0);
    }
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
        LOADS(flags(fresh(&b, 35), FLAGS, "<init>", PUBLIC, allowed[i]), "<init>", allowed[i]);
    for (size_t i = 0; i < 4; i++)
        REFUSED(flags(fresh(&b, 35), FLAGS, "<init>", PUBLIC, visibilities[i]), "references",
                "<init>", visibilities[i]);
    for (size_t i = 0; i < 3; i++)
        REFUSED(flags(fresh(&b, 35), FLAGS, "<init>", PUBLIC, forbidden[i]), "references", "<init>",
                forbidden[i]);
    REFUSED(flags(fresh(&b, 37), FLAGS, "<init>", PUBLIC, STATIC), "references", "static <init>",
            0);
    LOADS(flags(fresh(&b, 37), FLAGS, "<init>", 0, 0), "nothing", 0);
}

/* MethodAccessFlagsMethods, MethodAccessFlagsIgnoredOK */
static void test_methods(void)
{
    static const char *const names[] = { "direct", "virtual" };
    static const char *const all[] = { "<clinit>", "<init>", "direct", "virtual" };
    static const uint32_t not_abstract[] = { PRIVATE, STATIC, FINAL, NATIVE, STRICT, SYNCHRONIZED };
    struct bent b;

    for (size_t i = 0; i < 2; i++) {
        const char *name = names[i];

        REFUSED(flags(fresh(&b, 35), FLAGS, name, 0, CONSTRUCTOR), "references",
                "a constructor by its flag alone", 0);
        REFUSED(flags(fresh(&b, 35), FLAGS, name, 0, NATIVE), "references", "native code", 0);
        REFUSED(flags(fresh(&b, 35), FLAGS, name, 0, ABSTRACT), "references", "abstract code", 0);
        REFUSED(no_code(fresh(&b, 35), FLAGS, name), "references", "no code", 0);
        for (size_t k = 0; k < sizeof not_abstract / sizeof *not_abstract; k++) {
            flags(fresh(&b, 35), FLAGS, name, 0, ABSTRACT | not_abstract[k]);
            REFUSED(no_code(&b, FLAGS, name), "references", "abstract and", not_abstract[k]);
        }
        for (size_t k = 0; k < 4; k++)
            REFUSED(flags(fresh(&b, 35), FLAGS, name, PUBLIC, visibilities[k]), "references", name,
                    visibilities[k]);
    }
    flags(fresh(&b, 35), FLAGS, "virtual", 0, ABSTRACT);
    LOADS(no_code(&b, FLAGS, "virtual"), "abstract", 0);
    flags(fresh(&b, 35), FLAGS, "direct", 0, NATIVE);
    LOADS(no_code(&b, FLAGS, "direct"), "native", 0);
    for (size_t i = 0; i < 4; i++)
        LOADS(flags(fresh(&b, 35), FLAGS, all[i], 0, ALL & ~OF_METHODS), all[i], ALL & ~OF_METHODS);
    REFUSED(flags(fresh(&b, 35), FLAGS, "virtual", 0, 0x40000), "references", "flags", 0x40000);
    REFUSED(flags(fresh(&b, 35), FLAGS, "virtual", 0, STATIC), "references", "wrong list", 0);
    REFUSED(flags(fresh(&b, 35), FLAGS, "direct", PRIVATE, 0), "references", "wrong list", 0);
}

/* MethodAccessFlagsInterfaces */
static void test_interface_methods(void)
{
    const uint32_t allowed = PUBLIC | ABSTRACT | VARARGS | BRIDGE | SYNTHETIC;
    const uint32_t disallowed = OF_METHODS & ~allowed & ~(uint32_t)(STATIC | PRIVATE | PROTECTED);
    struct bent b;

    LOADS(flags(fresh(&b, 37), FACE, "virtual", 0, 0), "nothing", 0);
    LOADS(flags(fresh(&b, 35), FACE, "virtual", PUBLIC, 0), "not public", 35);
    REFUSED(flags(fresh(&b, 37), FACE, "virtual", PUBLIC, 0), "references", "not public", 37);
    REFUSED(flags(fresh(&b, 35), FACE, "virtual", ABSTRACT, 0), "references", "not abstract", 0);
    REFUSED(flags(fresh(&b, 35), FACE, "virtual", 0, STATIC), "references", "static", 0);
    REFUSED(flags(fresh(&b, 35), FACE, "virtual", PUBLIC, PRIVATE), "references", "private", 0);
    LOADS(flags(fresh(&b, 35), FACE, "virtual", PUBLIC, PROTECTED), "protected", 35);
    REFUSED(flags(fresh(&b, 37), FACE, "virtual", PUBLIC, PROTECTED), "references", "protected",
            37);
    for (uint32_t more = disallowed; more != 0; more = (more - 1) & disallowed)
        REFUSED(flags(fresh(&b, 35), FACE, "virtual", 0, more), "references", "and", more);
}

/* FieldAccessFlags... of classes */
static void test_fields(void)
{
    static const char *const names[] = { "i", "s" };
    struct bent b;

    REFUSED(flags(fresh(&b, 35), FLAGS, "i", 0, STATIC), "sections", "wrong list", 0);
    REFUSED(flags(fresh(&b, 35), FLAGS, "s", STATIC, 0), "sections", "wrong list", 0);
    for (size_t i = 0; i < 2; i++) {
        LOADS(flags(fresh(&b, 35), FLAGS, names[i], PUBLIC, 0), "not public", 0);
        for (size_t k = 0; k < 4; k++)
            REFUSED(flags(fresh(&b, 35), FLAGS, names[i], PUBLIC, visibilities[k]), "references",
                    names[i], visibilities[k]);
        LOADS(flags(fresh(&b, 35), FLAGS, names[i], 0, ALL & ~OF_FIELDS), names[i],
              ALL & ~OF_FIELDS);
        REFUSED(flags(fresh(&b, 35), FLAGS, names[i], 0, VOLATILE | FINAL), "references",
                "volatile and final", 0);
        LOADS(flags(fresh(&b, 35), FLAGS, names[i], 0, VOLATILE), "volatile", 0);
        REFUSED(flags(fresh(&b, 35), FLAGS, names[i], 0, 0x10000), "references", names[i], 0x10000);
    }
}

/* FieldAccessFlagsInterface, FieldAccessFlagsInterfaceNonStatic */
static void test_interface_fields(void)
{
    static const uint32_t taken[] = { PUBLIC, FINAL }, other[] = { PROTECTED, PRIVATE };
    const uint32_t disallowed = VOLATILE | TRANSIENT | ENUM;
    struct bent b;

    for (size_t i = 0; i < 2; i++) {
        LOADS(flags(fresh(&b, 35), FACE, "s", taken[i], 0), "less", taken[i]);
        REFUSED(flags(fresh(&b, 37), FACE, "s", taken[i], 0), "references", "less", taken[i]);
        LOADS(flags(fresh(&b, 35), FACE, "s", PUBLIC, other[i]), "instead", other[i]);
        REFUSED(flags(fresh(&b, 37), FACE, "s", PUBLIC, other[i]), "references", "instead",
                other[i]);
    }
    LOADS(flags(fresh(&b, 37), FACE, "s", 0, SYNTHETIC), "synthetic", 0);
    for (uint32_t more = disallowed; more != 0; more = (more - 1) & disallowed) {
        LOADS(flags(fresh(&b, 35), FACE, "s", 0, more), "and", more);
        REFUSED(flags(fresh(&b, 37), FACE, "s", 0, more), "references", "and", more);
    }
    fresh(&b, 37);
    test_put32(class_def(&b, INST) + 4, PUBLIC | DEX_ACC_INTERFACE | ABSTRACT);
    REFUSED(&b, "references", "an instance field of an interface", 37);
}

/* SectionAlignment, Checksum, and the numbers of a header that are used for nothing else. */
static void test_header(void)
{
    static const uint8_t offsets[] = { 0x34, 0x3c, 0x44, 0x4c, 0x54, 0x5c, 0x64 };
    struct bent b;

    for (size_t i = 0; i < sizeof offsets; i++) {
        fresh(&b, 35);
        CHECK(pica_le32(b.data + offsets[i]) != 0);
        b.data[offsets[i]]++;
        REFUSED(&b, "header", "an offset that is not aligned", offsets[i]);
    }
    fresh(&b, 35);
    b.data[0x24] = 0x78;
    REFUSED(&b, "header", "header_size", 0);
    fresh(&b, 35);
    test_put32(b.data + 0x28, 0x78563412);
    REFUSED(&b, "header", "endian_tag", 0);
    fresh(&b, 36);
    REFUSED(&b, "version", "version", 36);
}

/* ProtoOrdering: the prototypes of over()J and over(S)J, swapped and doubled. */
static void test_protos(void)
{
    for (int twice = 0; twice < 2; twice++) {
        struct bent b;
        uint8_t *id, *p, first[12];

        fresh(&b, 35);
        id = method_id(&b, CLASS("Over"), "over");
        p = b.data + (b.t.dex.protos.at - b.data) + (size_t)pica_le16(id + 2) * 12;
        CHECK(pica_le16(id + 2) + 1u == pica_le16(id + 10));
        CHECK(pica_le32(p + 4) == pica_le32(p + 16) && pica_le32(p + 8) == 0);
        memcpy(first, p, 12);
        memcpy(p, p + 12, 12);
        if (!twice)
            memcpy(p + 12, first, 12);
        REFUSED(&b, "references", twice ? "a prototype twice" : "prototypes out of order", 0);
    }
}

/* ClassExtendsItself, ClassesExtendOneAnother, InterfaceImplementsItself and the others: since
 * version 037 a class comes behind what it extends and implements. */
static void test_order(void)
{
    struct bent b;

    for (unsigned version = 35; version <= 37; version += 2) {
        uint8_t *def = class_def(fresh(&b, version), NAMES);

        test_put32(def + 8, pica_le32(def)); /* extends itself */
        if (version == 35)
            LOADS(&b, "a class that extends itself", version);
        else
            REFUSED(&b, "references", "a class that extends itself", version);

        fresh(&b, version); /* Over extends Names: a circle */
        test_put32(class_def(&b, NAMES) + 8, pica_le32(class_def(&b, CLASS("Over"))));
        if (version == 35)
            LOADS(&b, "classes that extend one another", version);
        else
            REFUSED(&b, "references", "classes that extend one another", version);

        def = class_def(fresh(&b, version), FLAGS); /* implements itself instead of Face */
        b.data[pica_le32(def + 12) + 4] = (uint8_t)pica_le32(def);
        if (version == 35)
            LOADS(&b, "a class that implements itself", version);
        else
            REFUSED(&b, "references", "a class that implements itself", version);

        def = class_def(fresh(&b, version), FLAGS); /* implements what comes later */
        CHECK(class_def(&b, CLASS("Values")) > def);
        b.data[pica_le32(def + 12) + 4] = (uint8_t)pica_le32(class_def(&b, CLASS("Values")));
        if (version == 35)
            LOADS(&b, "an interface behind its class", version);
        else
            REFUSED(&b, "references", "an interface behind its class", version);
    }
}

/* BadStaticMethodName, BadVirtualMethodName, BadClinitSignature(Again), BadInitSignature */
static void test_names(void)
{
    struct bent b;

    LOADS(rename_only(fresh(&b, 37), NAMES, "over"), "over", 0);
    REFUSED(rename_only(fresh(&b, 37), NAMES, "<bad>"), "references", "<bad>", 0);
    REFUSED(rename_only(fresh(&b, 37), NAMES, "bad.name"), "references", "bad name", 0);
    REFUSED(rename_only(fresh(&b, 37), NAMES, "<clinit>"), "references", "<clinit>(II)V", 0);
    REFUSED(rename_only(fresh(&b, 37), CLASS("Result"), "<init>"), "references", "<init>()I", 0);
    REFUSED(rename_only(fresh(&b, 37), CLASS("Result"), "<clinit>"), "references", "<clinit>()I",
            0);
    /* InitCachingWithUnicode is what Names.smali is for: fresh() has checked that it loads */
}

/* Good- and BadStaticFieldInitialValuesArray: the first byte of each value made another type. */
static void test_values(void)
{
    static const uint8_t same_width[][2] = {
        /* of which type, in what field: byte, short, char and int can be one byte wide */
        { DEX_ENCODED_BYTE, 1 },  { DEX_ENCODED_CHAR, 2 },   { DEX_ENCODED_INT, 5 },
        { DEX_ENCODED_LONG, 6 },  { DEX_ENCODED_SHORT, 7 },  { DEX_ENCODED_STRING, 8 },
        { DEX_ENCODED_TYPE, 9 },  { DEX_ENCODED_FIELD, 99 }, { DEX_ENCODED_METHOD, 99 },
        { DEX_ENCODED_ENUM, 99 },
    };
    static const uint8_t at[] = { 1, 2, 5, 6, 7, 8, 9 }; /* of those fields */
    struct bent b;
    struct dex_class cls;

    for (size_t i = 0; i < sizeof at; i++) {
        for (size_t k = 0; k < sizeof same_width / sizeof *same_width; k++) {
            const uint8_t *p, *end;
            bool fits = same_width[k][1] == at[i] || (at[i] >= 8 && (k == 5 || k == 6));

            fresh(&b, 35);
            cls = test_class(&b.t.dex, CLASS("Values"));
            p = b.data + cls.static_values_off;
            end = b.data + b.t.bytes.len;
            CHECK(dex_uleb_known(&p) == 12);
            for (unsigned n = 0; n < at[i]; n++)
                CHECK(dex_encoded_skip(&p, end));
            CHECK((*p & 0xe0) == 0);
            b.data[p - b.data] = same_width[k][0];
            if (same_width[k][0] >= DEX_ENCODED_STRING)
                b.data[p - b.data + 1] = 0;
            if (fits)
                LOADS(&b, "a value of its type", same_width[k][0]);
            else
                REFUSED(&b, "references", "a value of another type", same_width[k][0]);
        }
    }
    fresh(&b, 35); /* one value more than there are static fields */
    cls = test_class(&b.t.dex, CLASS("Values"));
    test_put32(class_def(&b, FLAGS) + 28, cls.static_values_off);
    REFUSED(&b, "references", "values of other fields", 0);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return EXIT_FAILURE;
    folder = argv[1];
    test_method_id();
    test_constructors();
    test_methods();
    test_interface_methods();
    test_fields();
    test_interface_fields();
    test_header();
    test_protos();
    test_order();
    test_names();
    test_values();
    return check_done();
}
