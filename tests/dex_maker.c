#include "tests/dex_maker.h"

#include "base/arena.h"
#include "base/cursor.h"
#include "base/digest.h"
#include "base/intern.h"

#include <stdio.h>
#include <stdlib.h>

/*
 * The code of a file is made twice. The first time every string, type,
 * prototype, field and method it names is only noted; then each kind is sorted,
 * as the format demands; the second time the numbers are known.
 */

enum {
    METHODS = 8, /* of a class, besides its constructor and a static one */
    BODIES = METHODS + 2,
    LOCALS = 4,    /* v0 to v3 */
    THIS = LOCALS, /* v4 */
    PARAM = LOCALS + 1,
    REGISTERS = LOCALS + 2,
    PER_PACKAGE = 40, /* classes */
};

#define OBJECT "Ljava/lang/Object;"
#define STRING "Ljava/lang/String;"
#define BUILDER "Ljava/lang/StringBuilder;"

struct table {
    struct pica_intern keys; /* in the order of being noted; texts in the arena */
    uint32_t *order;         /* numbers of keys, sorted */
    uint32_t *number;        /* by key: its place in the order */
};

struct maker {
    const struct dex_maker *spec;
    struct pica_arena arena;
    /* Keys: text; descriptor; "shorty(params)ret"; "class\1name\1type"; "class\1name\1proto" */
    struct table strings, types, protos, fields, methods;
    bool numbered; /* second time */
    bool failed;
    uint64_t seed;
    struct pica_text *out;
    struct pica_text code; /* of one method */
};

static uint32_t roll(struct maker *m, uint32_t below)
{
    m->seed ^= m->seed << 13;
    m->seed ^= m->seed >> 7;
    m->seed ^= m->seed << 17;
    return (uint32_t)(m->seed >> 33) % below;
}

/* --- names ------------------------------------------------------------------- */

static const char *const words[] = {
    "account", "action",   "adapter", "album",   "audio",   "batch",   "binding", "buffer",
    "cache",   "calendar", "camera",  "card",    "channel", "client",  "color",   "config",
    "content", "context",  "cursor",  "data",    "detail",  "device",  "dialog",  "download",
    "editor",  "error",    "event",   "factory", "filter",  "format",  "frame",   "gallery",
    "group",   "handler",  "header",  "history", "image",   "index",   "input",   "item",
    "key",     "layout",   "list",    "loader",  "local",   "manager", "map",     "media",
    "message", "model",    "native",  "network", "object",  "option",  "order",   "page",
    "parser",  "payment",  "photo",   "player",  "policy",  "profile", "query",   "queue",
    "reader",  "record",   "region",  "request", "result",  "route",   "search",  "service",
    "session", "share",    "size",    "source",  "state",   "status",  "store",   "stream",
    "style",   "sync",     "table",   "task",    "text",    "theme",   "time",    "token",
    "track",   "update",   "upload",  "user",    "utils",   "value",   "video",   "view",
    "widget",  "window",   "worker",  "writer",
};
#define WORDS (sizeof words / sizeof *words)

void dex_maker_class(uint32_t file, uint32_t number, char out[DEX_MAKER_NAME])
{
    uint32_t package = number / PER_PACKAGE;

    snprintf(out, DEX_MAKER_NAME, "Lcom/made/%s%u/%s%u/C%c%s%u;", words[file % WORDS], file,
             words[package * 7 % WORDS], package, 'A' + (int)(number % 26),
             words[number * 31 % WORDS], number);
}

static const char *class_name(struct maker *m, uint32_t file, uint32_t number)
{
    char name[DEX_MAKER_NAME];

    dex_maker_class(file, number, name);
    return pica_arena_str(&m->arena, pica_span_str(name));
}

/* --- numbers ------------------------------------------------------------------ */

static uint32_t note(struct maker *m, struct table *t, const char *key)
{
    struct pica_span s = pica_span_str(key ? key : "");
    uint32_t known = key ? pica_intern_find(&t->keys, s) : 0;

    if (!key)
        m->failed = true;
    if (m->failed)
        return 0;
    if (m->numbered)
        return t->number[known];
    if (known == PICA_INTERN_NONE) {
        const char *copy = pica_arena_str(&m->arena, s);

        if (!copy || pica_intern_add(&t->keys, pica_span_str(copy)) == PICA_INTERN_NONE)
            m->failed = true;
    }
    return 0;
}

static uint32_t string_ref(struct maker *m, const char *text)
{
    return note(m, &m->strings, text);
}

static uint32_t type_ref(struct maker *m, const char *descriptor)
{
    string_ref(m, descriptor);
    return note(m, &m->types, descriptor);
}

/* The end of the type descriptor at `p`. */
static const char *behind_type(const char *p)
{
    while (*p == '[')
        p++;
    return *p == 'L' ? strchr(p, ';') + 1 : p + 1;
}

static char shorty_of(const char *type)
{
    return *type == '[' ? 'L' : *type;
}

/* `proto` is "(params)ret". */
static uint32_t proto_ref(struct maker *m, const char *proto)
{
    char shorty[32];
    size_t n = 0;
    const char *p = proto + 1, *ret = strchr(proto, ')') + 1;

    shorty[n++] = shorty_of(ret);
    while (*p != ')') {
        const char *end = behind_type(p);

        shorty[n++] = shorty_of(p);
        type_ref(m, pica_arena_str(&m->arena, pica_span_of(p, (size_t)(end - p))));
        p = end;
    }
    shorty[n] = '\0';
    string_ref(m, shorty);
    type_ref(m, ret);
    return note(m, &m->protos, proto);
}

static uint32_t method_ref(struct maker *m, const char *class, const char *name, const char *proto)
{
    type_ref(m, class);
    string_ref(m, name);
    proto_ref(m, proto);
    return note(m, &m->methods, pica_arena_printf(&m->arena, "%s\1%s\1%s", class, name, proto));
}

static uint32_t field_ref(struct maker *m, const char *class, const char *name, const char *type)
{
    type_ref(m, class);
    string_ref(m, name);
    type_ref(m, type);
    return note(m, &m->fields, pica_arena_printf(&m->arena, "%s\1%s\1%s", class, name, type));
}

/* --- sorting: all names are ASCII, so bytes compare as UTF-16 does ---------------- */

/* Part n of a key; parts are parted by \1. */
static struct pica_span part(struct pica_span key, unsigned n)
{
    const uint8_t *p = key.data, *end = key.data + key.len, *stop;

    for (; n > 0; n--)
        p = (const uint8_t *)memchr(p, 1, (size_t)(end - p)) + 1;
    stop = memchr(p, 1, (size_t)(end - p));
    return pica_span_of(p, (size_t)((stop ? stop : end) - p));
}

static uint32_t number_of(const struct table *t, struct pica_span key)
{
    return t->number[pica_intern_find(&t->keys, key)];
}

/* A key as the numbers by which its table is ordered. */
struct sort_key {
    uint32_t at, by[8]; /* unused ones 0 */
    struct pica_span text;
};

static int sort_compare(const void *pa, const void *pb)
{
    const struct sort_key *a = pa, *b = pb;
    size_t n = a->text.len < b->text.len ? a->text.len : b->text.len;
    int d = n ? memcmp(a->text.data, b->text.data, n) : 0;

    if (d == 0)
        d = (a->text.len > b->text.len) - (a->text.len < b->text.len);
    for (size_t i = 0; i < sizeof a->by / sizeof *a->by && d == 0; i++)
        d = (a->by[i] > b->by[i]) - (a->by[i] < b->by[i]);
    return d;
}

typedef void sort_fn(const struct maker *m, struct pica_span key, struct sort_key *ret);

static void by_text(const struct maker *m, struct pica_span key, struct sort_key *ret)
{
    (void)m;
    ret->text = key;
}

static void by_string(const struct maker *m, struct pica_span key, struct sort_key *ret)
{
    ret->by[0] = number_of(&m->strings, key);
}

static void by_proto(const struct maker *m, struct pica_span key, struct sort_key *ret)
{
    const char *p = (const char *)key.data + 1, *to = strchr(p, ')') + 1;
    size_t n = 1;

    ret->by[0] = number_of(&m->types, pica_span_str(to));
    for (const char *end; *p != ')'; p = end) {
        end = behind_type(p);
        ret->by[n++] = number_of(&m->types, pica_span_of(p, (size_t)(end - p))) + 1;
    }
}

static void by_member(const struct maker *m, struct pica_span key, struct sort_key *ret)
{
    struct pica_span last = part(key, 2);

    ret->by[0] = number_of(&m->types, part(key, 0));
    ret->by[1] = number_of(&m->strings, part(key, 1));
    ret->by[2] = number_of(last.data[0] == '(' ? &m->protos : &m->types, last);
}

static void sort(struct maker *m, struct table *t, sort_fn *by)
{
    struct sort_key *keys = calloc(t->keys.count + 1, sizeof *keys);

    t->order = pica_arena_array(&m->arena, t->keys.count + 1, sizeof *t->order);
    t->number = pica_arena_array(&m->arena, t->keys.count + 1, sizeof *t->number);
    if (!keys || !t->order || !t->number || m->failed) {
        m->failed = true;
        free(keys);
        return;
    }
    for (uint32_t i = 0; i < t->keys.count; i++) {
        keys[i].at = i;
        by(m, t->keys.strings[i], &keys[i]);
    }
    qsort(keys, t->keys.count, sizeof *keys, sort_compare);
    for (uint32_t i = 0; i < t->keys.count; i++) {
        t->order[i] = keys[i].at;
        t->number[keys[i].at] = i;
    }
    free(keys);
}

static struct pica_span sorted_key(const struct table *t, size_t n)
{
    return t->keys.strings[t->order[n]];
}

/* --- bytes --------------------------------------------------------------------- */

static void put(struct pica_text *t, size_t size, uint64_t value)
{
    for (; size > 0; size--, value >>= 8)
        pica_text_add_char(t, (char)(value & 0xff));
}

static void set32(struct pica_text *t, size_t at, size_t value)
{
    for (size_t i = 0; i < 4; i++)
        t->data[at + i] = (char)(value >> 8 * i & 0xff);
}

static void uleb(struct pica_text *t, uint32_t value)
{
    for (; value > 0x7f; value >>= 7)
        put(t, 1, 0x80 | (value & 0x7f));
    put(t, 1, value);
}

static void align(struct pica_text *t)
{
    while (t->len % 4)
        put(t, 1, 0);
}

/* --- code: one instruction of each form that is used --------------------------------- */

/* "op vAA, value" */
static void op_aa(struct maker *m, unsigned op, unsigned a, uint32_t value)
{
    put(&m->code, 2, op | a << 8);
    put(&m->code, 2, value);
}

/* "op vA, vB, value" */
static void op_ab(struct maker *m, unsigned op, unsigned a, unsigned b, uint32_t value)
{
    put(&m->code, 2, op | a << 8 | b << 12);
    put(&m->code, 2, value);
}

static void op_unit(struct maker *m, unsigned op, unsigned a)
{
    put(&m->code, 2, op | a << 8);
}

/* "invoke {vC, vD}, method" with `count` of them */
static void invoke(struct maker *m, unsigned op, unsigned count, unsigned c, unsigned d,
                   uint32_t method)
{
    put(&m->code, 2, op | count << 12);
    put(&m->code, 2, method);
    put(&m->code, 2, c | d << 4);
}

enum {
    OP_MOVE_RESULT = 0x0a,
    OP_MOVE_RESULT_OBJECT = 0x0c,
    OP_RETURN_VOID = 0x0e,
    OP_RETURN = 0x0f,
    OP_RETURN_OBJECT = 0x11,
    OP_CONST_16 = 0x13,
    OP_CONST_STRING = 0x1a,
    OP_NEW_INSTANCE = 0x22,
    OP_IF_GE = 0x35,
    OP_IF_EQZ = 0x38,
    OP_GOTO = 0x28,
    OP_IGET = 0x52,
    OP_IPUT_OBJECT = 0x5b,
    OP_IPUT = 0x59,
    OP_INVOKE_VIRTUAL = 0x6e,
    OP_INVOKE_DIRECT = 0x70,
    OP_INVOKE_STATIC = 0x71,
    OP_ADD_INT = 0x90,
    OP_MUL_INT = 0x92,
    OP_ADD_INT_LIT8 = 0xd8,
};

static const char *const protos[] = { "(I)I", ("(" STRING ")V"), ("(" OBJECT ")" STRING),
                                      ("(I)" STRING) };

/* Virtual method n of any class; they override one another down the hierarchy. */
static const char *method_name(struct maker *m, uint32_t number, unsigned n)
{
    return pica_arena_printf(&m->arena, "%s%c%s", n % 2 ? "get" : "on",
                             words[(number / 8 + n * 13) % WORDS][0] - 'a' + 'A',
                             words[(number / 8 + n * 13) % WORDS] + 1);
}

static const char *made_text(struct maker *m)
{
    const char *a = words[roll(m, WORDS)], *b = words[roll(m, WORDS)];

    return roll(m, 3) ? pica_arena_printf(&m->arena, "%s_%s", a, b)
                      : pica_arena_printf(&m->arena, "%s %s: %u", a, b, roll(m, 5000));
}

static void call_class(struct maker *m, const char *class, uint32_t number)
{
    unsigned n = roll(m, METHODS);

    op_aa(m, OP_NEW_INSTANCE, 0, type_ref(m, class));
    invoke(m, OP_INVOKE_DIRECT, 1, 0, 0, method_ref(m, class, "<init>", "()V"));
    op_aa(m, OP_CONST_16, 1, 0);
    invoke(m, OP_INVOKE_VIRTUAL, 2, 0, 1,
           method_ref(m, class, method_name(m, number, n), protos[n % 4]));
    if (n % 4 == 0)
        op_unit(m, OP_MOVE_RESULT, 2);
}

static void build_text(struct maker *m, const char *class)
{
    uint32_t append = method_ref(m, BUILDER, "append", "(" STRING ")" BUILDER);

    op_aa(m, OP_NEW_INSTANCE, 0, type_ref(m, BUILDER));
    invoke(m, OP_INVOKE_DIRECT, 1, 0, 0, method_ref(m, BUILDER, "<init>", "()V"));
    for (int i = 0; i < 2; i++) {
        op_aa(m, OP_CONST_STRING, 1, string_ref(m, made_text(m)));
        invoke(m, OP_INVOKE_VIRTUAL, 2, 0, 1, append);
    }
    invoke(m, OP_INVOKE_VIRTUAL, 1, 0, 0, method_ref(m, BUILDER, "toString", "()" STRING));
    op_unit(m, OP_MOVE_RESULT_OBJECT, 1);
    op_ab(m, OP_IPUT_OBJECT, 1, THIS, field_ref(m, class, "text", STRING));
}

static void log_text(struct maker *m)
{
    op_aa(m, OP_CONST_STRING, 0, string_ref(m, made_text(m)));
    op_aa(m, OP_CONST_STRING, 1, string_ref(m, made_text(m)));
    invoke(m, OP_INVOKE_STATIC, 2, 0, 1,
           method_ref(m, "Landroid/util/Log;", "d", "(" STRING STRING ")I"));
}

static void count_up(struct maker *m, const char *class)
{
    uint32_t field = field_ref(m, class, "count", "I");

    op_aa(m, OP_CONST_16, 0, 0);
    op_aa(m, OP_CONST_16, 1, roll(m, 1000));
    op_ab(m, OP_IF_GE, 0, 1, 9); /* behind the goto */
    op_ab(m, OP_IGET, 2, THIS, field);
    op_aa(m, OP_ADD_INT, 2, 2 | 0 << 8);
    op_aa(m, OP_ADD_INT_LIT8, 0, 0 | 1 << 8);
    op_unit(m, OP_GOTO, 0x100 - 8); /* to the if */
    op_ab(m, OP_IPUT, 2, THIS, field);
}

static void branch(struct maker *m)
{
    op_aa(m, OP_CONST_16, 0, roll(m, 30000));
    op_aa(m, OP_IF_EQZ, 0, 4); /* over the next */
    op_aa(m, OP_MUL_INT, 1, 0 | 0 << 8);
    op_aa(m, OP_ADD_INT, 2, 0 | 0 << 8);
}

static void make_statement(struct maker *m, const char *class, uint32_t number)
{
    uint32_t file = m->spec->file, other;

    switch (roll(m, 8)) {
    case 0:
        build_text(m, class);
        break;
    case 1:
        log_text(m);
        break;
    case 2:
        count_up(m, class);
        break;
    case 3:
        if (file > 0) { /* the file before */
            other = roll(m, m->spec->classes);
            call_class(m, class_name(m, file - 1, other), other);
            break;
        }
        /* fall through */
    case 4:
    case 5:
        other = (number + roll(m, PER_PACKAGE)) % m->spec->classes;
        call_class(m, class_name(m, file, other), other);
        break;
    default:
        branch(m);
    }
}

/* The instructions of virtual method n, or of the static one (METHODS), into m->code. */
static void make_body(struct maker *m, const char *class, uint32_t number, unsigned n)
{
    unsigned statements = 2 + roll(m, 5);

    m->code.len = 0;
    if (n == METHODS) {
        if (number % DEX_MAKER_READS_EVERY == 0) {
            op_aa(m, OP_CONST_16, 0, 0);
            invoke(
                m, OP_INVOKE_VIRTUAL, 1, 0, 0,
                method_ref(m, "Landroid/telephony/TelephonyManager;", "getDeviceId", "()" STRING));
        }
        log_text(m);
        op_unit(m, OP_RETURN_VOID, 0);
        return;
    }
    while (statements-- > 0)
        make_statement(m, class, number);
    op_aa(m, OP_CONST_16, 0, 0);
    op_unit(m, n % 4 == 0 ? OP_RETURN : n % 4 == 1 ? OP_RETURN_VOID : OP_RETURN_OBJECT, 0);
}

/* --- classes: noted, then written ---------------------------------------------------- */

struct place {
    uint32_t member; /* field or method number */
    uint32_t flags, code;
};

struct class_places {
    struct place fields[2], direct[2], virtuals[METHODS];
    uint32_t data; /* offset of class_data_item */
};

static int place_compare(const void *pa, const void *pb)
{
    const struct place *a = pa, *b = pb;

    return (a->member > b->member) - (a->member < b->member);
}

/* Begins a chain of five classes in each package; the others extend the one before. */
static const char *super_of(struct maker *m, uint32_t number)
{
    return number % 5 ? class_name(m, m->spec->file, number - 1) : OBJECT;
}

/* debug_info_item: a first line, parameters without names, four positions. */
static uint32_t write_debug(struct maker *m, uint32_t number, uint32_t params)
{
    uint32_t at = (uint32_t)m->out->len;

    uleb(m->out, 10 + number % 900);
    uleb(m->out, params);
    for (uint32_t i = 0; i < params; i++)
        uleb(m->out, 0);
    for (unsigned i = 0; i < 4; i++)
        put(m->out, 1, 0x0a + 4 + 1 + 15 * i); /* special opcode: line + 1, address + i */
    put(m->out, 1, 0);
    return at;
}

static uint32_t write_code(struct maker *m, unsigned ins, uint32_t debug)
{
    uint32_t at;

    align(m->out);
    at = (uint32_t)m->out->len;
    put(m->out, 2, REGISTERS);
    put(m->out, 2, ins);
    put(m->out, 2, 2); /* outs */
    put(m->out, 2, 0);
    put(m->out, 4, debug);
    put(m->out, 4, m->code.len / 2);
    pica_text_add_span(m->out, pica_span_of(m->code.data, m->code.len));
    return at;
}

static void make_constructor(struct maker *m, uint32_t number)
{
    m->code.len = 0;
    invoke(m, OP_INVOKE_DIRECT, 1, PARAM, 0, method_ref(m, super_of(m, number), "<init>", "()V"));
    op_unit(m, OP_RETURN_VOID, 0);
}

/* Everything of one class; writes its code when the numbers are known. */
static void make_class(struct maker *m, uint32_t number, const uint32_t *debug,
                       struct class_places *places)
{
    const char *class = class_name(m, m->spec->file, number);

    m->seed = ((uint64_t)m->spec->file << 32 | number) * 0x9e3779b97f4a7c15u + 1;
    type_ref(m, class);
    type_ref(m, super_of(m, number));
    string_ref(m, "Made.java");
    places->fields[0] = (struct place){ field_ref(m, class, "count", "I"), 2, 0 };
    places->fields[1] = (struct place){ field_ref(m, class, "text", STRING), 2, 0 };
    make_constructor(m, number);
    places->direct[0] = (struct place){ method_ref(m, class, "<init>", "()V"), 0x10001,
                                        m->numbered ? write_code(m, 1, debug[0]) : 0 };
    make_body(m, class, number, METHODS);
    places->direct[1] = (struct place){ method_ref(m, class, "start", "()V"), 9,
                                        m->numbered ? write_code(m, 0, debug[1]) : 0 };
    for (unsigned n = 0; n < METHODS; n++) {
        make_body(m, class, number, n);
        places->virtuals[n] =
            (struct place){ method_ref(m, class, method_name(m, number, n), protos[n % 4]), 1,
                            m->numbered ? write_code(m, 2, debug[2 + n]) : 0 };
    }
    qsort(places->fields, 2, sizeof *places->fields, place_compare);
    qsort(places->direct, 2, sizeof *places->direct, place_compare);
    qsort(places->virtuals, METHODS, sizeof *places->virtuals, place_compare);
}

static void write_members(struct maker *m, const struct place *p, unsigned count, bool code)
{
    uint32_t last = 0;

    for (unsigned i = 0; i < count; i++) {
        uleb(m->out, p[i].member - last);
        uleb(m->out, p[i].flags);
        if (code)
            uleb(m->out, p[i].code);
        last = p[i].member;
    }
}

static void write_class_data(struct maker *m, struct class_places *places)
{
    places->data = (uint32_t)m->out->len;
    uleb(m->out, 0);
    uleb(m->out, 2);
    uleb(m->out, 2);
    uleb(m->out, METHODS);
    write_members(m, places->fields, 2, false);
    write_members(m, places->direct, 2, true);
    write_members(m, places->virtuals, METHODS, true);
}

/* --- the file -------------------------------------------------------------------------- */

enum { HEADER = 0x70, MAP_ROWS = 13 };

struct section {
    uint16_t type;
    uint32_t count;
    size_t offset;
};

struct layout {
    struct section rows[MAP_ROWS];
    size_t count;
};

static void section(struct layout *l, uint16_t type, size_t count, size_t offset)
{
    if (count)
        l->rows[l->count++] = (struct section){ type, (uint32_t)count, offset };
}

/* The offsets at which the items of the id tables will be filled in. */
struct heads {
    size_t strings, types, protos, fields, methods, classes;
};

static size_t reserve(struct pica_text *t, size_t count, size_t each)
{
    size_t at = t->len;

    for (size_t i = 0; i < count * each / 4; i++)
        put(t, 4, 0);
    return at;
}

static void reserve_tables(struct maker *m, struct heads *h, struct layout *l)
{
    reserve(m->out, HEADER, 1);
    section(l, 0, 1, 0);
    h->strings = reserve(m->out, m->strings.keys.count, 4);
    section(l, 1, m->strings.keys.count, h->strings);
    h->types = reserve(m->out, m->types.keys.count, 4);
    section(l, 2, m->types.keys.count, h->types);
    h->protos = reserve(m->out, m->protos.keys.count, 12);
    section(l, 3, m->protos.keys.count, h->protos);
    h->fields = reserve(m->out, m->fields.keys.count, 8);
    section(l, 4, m->fields.keys.count, h->fields);
    h->methods = reserve(m->out, m->methods.keys.count, 8);
    section(l, 5, m->methods.keys.count, h->methods);
    h->classes = reserve(m->out, m->spec->classes, 32);
    section(l, 6, m->spec->classes, h->classes);
}

/* Parameter lists, and the items that name them. */
static void write_protos(struct maker *m, size_t at, struct layout *l)
{
    size_t first = m->out->len, lists = 0;

    for (size_t i = 0; i < m->protos.keys.count; i++, at += 12) {
        const char *key = (const char *)sorted_key(&m->protos, i).data, *p = key + 1;
        const char *ret = strchr(key, ')') + 1;
        char shorty[32];
        size_t n = 0, list;

        align(m->out);
        list = m->out->len;
        shorty[n++] = shorty_of(ret);
        if (*p != ')') {
            put(m->out, 4, 0);
            lists++;
        }
        for (const char *end; *p != ')'; p = end) {
            end = behind_type(p);
            shorty[n++] = shorty_of(p);
            put(m->out, 2, number_of(&m->types, pica_span_of(p, (size_t)(end - p))));
        }
        if (n > 1)
            set32(m->out, list, n - 1);
        set32(m->out, at, number_of(&m->strings, pica_span_of(shorty, n)));
        set32(m->out, at + 4, number_of(&m->types, pica_span_str(ret)));
        set32(m->out, at + 8, n > 1 ? list : 0);
    }
    section(l, 0x1001, lists, first);
}

static void write_members_ids(struct maker *m, const struct table *t, size_t at)
{
    for (size_t i = 0; i < t->keys.count; i++, at += 8) {
        struct pica_span key = sorted_key(t, i), last = part(key, 2);
        uint32_t class = number_of(&m->types, part(key, 0));
        uint32_t type = number_of(last.data[0] == '(' ? &m->protos : &m->types, last);

        set32(m->out, at, class | type << 16);
        set32(m->out, at + 4, number_of(&m->strings, part(key, 1)));
    }
}

static void write_strings(struct maker *m, size_t at, struct layout *l)
{
    section(l, 0x2002, m->strings.keys.count, m->out->len);
    for (size_t i = 0; i < m->strings.keys.count; i++, at += 4) {
        struct pica_span s = sorted_key(&m->strings, i);

        set32(m->out, at, m->out->len);
        uleb(m->out, (uint32_t)s.len);
        pica_text_add_span(m->out, s);
        put(m->out, 1, 0);
    }
}

static void write_class_defs(struct maker *m, size_t at, const struct class_places *places)
{
    for (uint32_t i = 0; i < m->spec->classes; i++, at += 32) {
        set32(m->out, at, type_ref(m, class_name(m, m->spec->file, i)));
        set32(m->out, at + 4, 1);
        set32(m->out, at + 8, type_ref(m, super_of(m, i)));
        set32(m->out, at + 16, string_ref(m, "Made.java"));
        set32(m->out, at + 24, places[i].data);
    }
}

static void write_classes(struct maker *m, size_t at, struct layout *l)
{
    uint32_t classes = m->spec->classes;
    struct class_places *places = pica_arena_array(&m->arena, classes, sizeof *places);
    uint32_t *debug = pica_arena_array(&m->arena, (size_t)classes * BODIES, sizeof *debug);
    size_t first = m->out->len;

    if (!places || !debug) {
        m->failed = true;
        return;
    }
    for (uint32_t i = 0; i < classes * BODIES; i++)
        debug[i] = write_debug(m, i, i % BODIES < 2 ? 0 : 1); /* none of <init> and start() */
    section(l, 0x2003, (size_t)classes * BODIES, first);
    align(m->out);
    first = m->out->len;
    for (uint32_t i = 0; i < classes; i++)
        make_class(m, i, &debug[(size_t)i * BODIES], &places[i]);
    section(l, 0x2001, (size_t)classes * BODIES, first);
    first = m->out->len;
    for (uint32_t i = 0; i < classes; i++)
        write_class_data(m, &places[i]);
    section(l, 0x2000, classes, first);
    write_class_defs(m, at, places);
}

static size_t write_map(struct maker *m, struct layout *l)
{
    size_t at;

    align(m->out);
    at = m->out->len;
    section(l, 0x1000, 1, at);
    put(m->out, 4, l->count);
    for (size_t i = 0; i < l->count; i++) {
        put(m->out, 4, l->rows[i].type);
        put(m->out, 4, l->rows[i].count);
        put(m->out, 4, l->rows[i].offset);
    }
    return at;
}

static uint32_t adler32(const uint8_t *p, size_t len)
{
    uint32_t a = 1, b = 0;

    for (size_t i = 0; i < len; i++) {
        a = (a + p[i]) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

static void write_header(struct maker *m, const struct heads *h, size_t data, size_t map)
{
    struct pica_text *t = m->out;
    const struct {
        size_t count, offset;
    } tables[] = {
        { m->strings.keys.count, h->strings }, { m->types.keys.count, h->types },
        { m->protos.keys.count, h->protos },   { m->fields.keys.count, h->fields },
        { m->methods.keys.count, h->methods }, { m->spec->classes, h->classes },
    };
    struct pica_hasher sha1;
    char hex[PICA_DIGEST_HEX];

    memcpy(t->data, "dex\n035", 8);
    set32(t, 0x20, t->len);
    set32(t, 0x24, HEADER);
    set32(t, 0x28, 0x12345678);
    set32(t, 0x34, map);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        set32(t, 0x38 + i * 8, tables[i].count);
        set32(t, 0x3c + i * 8, tables[i].count ? tables[i].offset : 0);
    }
    set32(t, 0x68, t->len - data);
    set32(t, 0x6c, data);
    pica_hasher_init(&sha1);
    sha1.wanted[PICA_SHA1] = true;
    pica_hasher_add(&sha1, pica_span_of(t->data + 0x20, t->len - 0x20));
    pica_hasher_hex(&sha1, PICA_SHA1, hex);
    for (size_t i = 0; i < 20; i++) {
        char byte[3] = { hex[2 * i], hex[2 * i + 1], '\0' };

        t->data[0xc + i] = (char)strtoul(byte, NULL, 16);
    }
    set32(t, 8, adler32((const uint8_t *)t->data + 0xc, t->len - 0xc));
}

static void write_file(struct maker *m)
{
    struct layout l = { .count = 0 };
    struct heads h;
    size_t data, map;

    reserve_tables(m, &h, &l);
    if (m->failed || m->out->failed)
        return;
    data = m->out->len;
    write_protos(m, h.protos, &l);
    write_members_ids(m, &m->fields, h.fields);
    write_members_ids(m, &m->methods, h.methods);
    for (size_t i = 0; i < m->types.keys.count; i++)
        set32(m->out, h.types + i * 4, number_of(&m->strings, sorted_key(&m->types, i)));
    write_strings(m, h.strings, &l);
    write_classes(m, h.classes, &l);
    map = write_map(m, &l);
    if (!m->failed && !m->out->failed)
        write_header(m, &h, data, map);
}

static void table_finish(struct table *t)
{
    pica_intern_finish(&t->keys);
}

void dex_maker_build(const struct dex_maker *spec, struct pica_text *out)
{
    struct maker m = { .spec = spec, .out = out };
    static const uint32_t no_debug[BODIES];
    struct class_places unused;

    for (uint32_t i = 0; i < spec->classes; i++)
        make_class(&m, i, no_debug, &unused);
    sort(&m, &m.strings, by_text);
    sort(&m, &m.types, by_string);
    sort(&m, &m.protos, by_proto);
    sort(&m, &m.fields, by_member);
    sort(&m, &m.methods, by_member);
    m.numbered = true;
    if (!m.failed)
        write_file(&m);
    out->failed |= m.failed || m.code.failed;
    table_finish(&m.strings);
    table_finish(&m.types);
    table_finish(&m.protos);
    table_finish(&m.fields);
    table_finish(&m.methods);
    pica_text_finish(&m.code);
    pica_arena_finish(&m.arena);
}
