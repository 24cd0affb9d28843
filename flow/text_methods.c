#include "flow/text_ops.h"

enum text_class {
    TEXT_STRING,
    TEXT_BUILDER,
    TEXT_CHAR_SEQUENCE,
    TEXT_OBJECT,
    TEXT_TEXT_UTILS,
    TEXT_ANDROID_BASE64,
    TEXT_JAVA_BASE64,
    TEXT_DECODER,
    TEXT_ENCODER,
    TEXT_CHARSET,
    TEXT_URL_DECODER,
    TEXT_URL_ENCODER,
    TEXT_URI,
    TEXT_INTEGER,
    TEXT_LONG,
    TEXT_SHORT,
    TEXT_BYTE,
    TEXT_NUMBER,
    TEXT_BOOLEAN,
    TEXT_CHARACTER,
    TEXT_MATH,
    TEXT_OBJECTS,
    TEXT_ARRAYS,
    TEXT_INTRINSICS,
    TEXT_KOTLIN,
};

static const struct {
    const char *descriptor;
    enum text_class rows;
} classes[] = {
    { "Ljava/lang/String;", TEXT_STRING },
    { "Ljava/lang/StringBuilder;", TEXT_BUILDER },
    { "Ljava/lang/StringBuffer;", TEXT_BUILDER },
    { "Ljava/lang/CharSequence;", TEXT_CHAR_SEQUENCE },
    { "Ljava/lang/Object;", TEXT_OBJECT },
    { "Landroid/text/TextUtils;", TEXT_TEXT_UTILS },
    { "Landroid/util/Base64;", TEXT_ANDROID_BASE64 },
    { "Ljava/util/Base64;", TEXT_JAVA_BASE64 },
    { "Ljava/util/Base64$Decoder;", TEXT_DECODER },
    { "Ljava/util/Base64$Encoder;", TEXT_ENCODER },
    { "Ljava/nio/charset/Charset;", TEXT_CHARSET },
    { "Ljava/net/URLDecoder;", TEXT_URL_DECODER },
    { "Ljava/net/URLEncoder;", TEXT_URL_ENCODER },
    { "Landroid/net/Uri;", TEXT_URI },
    { "Ljava/lang/Integer;", TEXT_INTEGER },
    { "Ljava/lang/Long;", TEXT_LONG },
    { "Ljava/lang/Short;", TEXT_SHORT },
    { "Ljava/lang/Byte;", TEXT_BYTE },
    { "Ljava/lang/Number;", TEXT_NUMBER },
    { "Ljava/lang/Boolean;", TEXT_BOOLEAN },
    { "Ljava/lang/Character;", TEXT_CHARACTER },
    { "Ljava/lang/Math;", TEXT_MATH },
    { "Ljava/util/Objects;", TEXT_OBJECTS },
    { "Ljava/util/Arrays;", TEXT_ARRAYS },
    { "Lkotlin/jvm/internal/Intrinsics;", TEXT_INTRINSICS },
    { "Lkotlin/text/StringsKt;", TEXT_KOTLIN },
};

static const struct {
    enum text_class rows;
    struct flow_text_method method;
} methods[] = {
#define X(class, name, params, op, sets_this)                                                      \
    { TEXT_##class, { name, params, FLOW_TEXT_##op, sets_this } },
#include "flow/text_methods.def"
#undef X
};

const struct flow_text_op_info flow_text_ops[FLOW_TEXT_OP_COUNT] = {
    { "", "" },
#define X(id, name, words) { name, words },
#include "flow/text_ops.def"
#undef X
};

enum flow_text_op flow_text_op_find(const char *name)
{
    for (unsigned op = 1; op < FLOW_TEXT_OP_COUNT; op++)
        if (strcmp(flow_text_ops[op].name, name) == 0)
            return (enum flow_text_op)op;
    return FLOW_TEXT_NONE;
}

/* The first row of a class's methods with that name; `from` on. */
static size_t next_row(size_t from, enum text_class rows, struct pica_span name)
{
    while (from < sizeof methods / sizeof *methods &&
           (methods[from].rows != rows || !pica_span_is(name, methods[from].method.name)))
        from++;
    return from;
}

static bool class_rows(struct pica_span class_name, enum text_class *ret)
{
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        if (pica_span_is(class_name, classes[i].descriptor)) {
            *ret = classes[i].rows;
            return true;
        }
    }
    return false;
}

const struct flow_text_method *flow_text_method_find(struct pica_span class_name,
                                                     struct pica_span name, const char *prototype)
{
    enum text_class rows;

    if (!class_rows(class_name, &rows))
        return NULL;
    for (size_t i = next_row(0, rows, name); i < sizeof methods / sizeof *methods;
         i = next_row(i + 1, rows, name)) {
        const char *params = methods[i].method.params;

        if (strncmp(prototype, params, strlen(params)) == 0)
            return &methods[i].method;
    }
    return NULL;
}

/* Whether the parameters of a prototype are these, "(ILjava/lang/String;)". */
static bool params_are(const struct dex_file *dex, uint32_t proto_idx, const char *params)
{
    struct dex_proto proto = dex_proto(dex, proto_idx);
    const char *p = params + 1;
    size_t left = strlen(p);

    for (uint32_t n = 0; n < proto.params.count; n++) {
        struct pica_span type = dex_type(dex, dex_param(&proto, n));

        if (type.len > left || memcmp(type.data, p, type.len) != 0)
            return false;
        p += type.len;
        left -= type.len;
    }
    return *p == ')';
}

const struct flow_text_method *flow_text_method_of(const struct dex_file *dex, uint32_t method_idx)
{
    struct dex_method_id id = dex_method_id(dex, method_idx);
    struct pica_span name;
    enum text_class rows;

    if (!class_rows(dex_type(dex, id.class_idx), &rows))
        return NULL;
    name = dex_string(dex, id.name_idx);
    for (size_t i = next_row(0, rows, name); i < sizeof methods / sizeof *methods;
         i = next_row(i + 1, rows, name))
        if (params_are(dex, id.proto_idx, methods[i].method.params))
            return &methods[i].method;
    return NULL;
}
