#include "flow/models.h"

#include "base/arena.h"
#include "base/text.h"
#include "flow/callbacks.h"
#include "flow/fixture.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

/* The id of CLASS->NAME as file 0 calls it; `nth` of those with other prototypes. */
static uint32_t method_of(const struct flow_program *p, const char *cls, const char *name,
                          unsigned nth)
{
    const struct dex_file *dex = flow_dex(p, 0);

    for (uint32_t i = 0; i < dex->methods.count; i++) {
        struct dex_method_id m = dex_method_id(dex, i);

        if (pica_span_is(dex_type(dex, m.class_idx), cls) &&
            pica_span_is(dex_string(dex, m.name_idx), name) && nth-- == 0)
            return i;
    }
    CHECK(!"the fixture calls it");
    return 0;
}

/* The model of the nth such reference; asked both ways. */
static const struct flow_model *model(struct flow_models *m, struct flow_program *p,
                                      const char *cls, const char *name, unsigned nth)
{
    uint32_t idx = method_of(p, cls, name, nth);
    const struct flow_model *got = flow_model_of(m, 0, idx);

    CHECK(flow_model_of(m, 0, idx) == got);
    CHECK(flow_model_find(m, flow_type_find(p, pica_span_str(cls)), flow_signature_of(p, 0, idx)) ==
          got);
    CHECK(flow_model_find(m, flow_type_find(p, pica_span_str(cls)), flow_signature_of(p, 0, idx)) ==
          got);
    return got;
}

static bool is_row(const struct flow_model *m, const char *cls, const char *name,
                   const char *descriptor)
{
    return m && strcmp(m->class_name, cls) == 0 && strcmp(m->name, name) == 0 &&
           strcmp(m->descriptor, descriptor) == 0;
}

static void test_rows(struct flow_models *m, struct flow_program *p)
{
    const struct flow_model *one = model(m, p, "Ljava/lang/Thread;", "start", 0);

    CHECK(is_row(one, "Ljava/lang/Thread;", "start", "()V"));
    if (!one)
        return;
    CHECK(!one->instead && one->effect_count == 1);
    CHECK(one->effects[0].kind == FLOW_EFFECT_CALL);
    CHECK(one->effects[0].a.kind == FLOW_OPERAND_THIS && one->effects[0].a.slot == FLOW_SLOT_NONE);
    CHECK(one->effects[0].b.kind == FLOW_OPERAND_NONE);
    CHECK(strcmp(one->effects[0].name, "run") == 0);
    CHECK(strcmp(one->effects[0].descriptor, "()V") == 0);
    CHECK(one->effects[0].reason == FLOW_REASON_THREAD);
    CHECK(one->effects[0].fired_by == FLOW_PHASE_COUNT);

    one = model(m, p, "Landroid/os/Handler;", "sendEmptyMessage", 0);
    if (!one || one->effect_count != 4) {
        CHECK(!"the row of sendEmptyMessage");
        return;
    }
    CHECK(one->effects[0].kind == FLOW_EFFECT_MAKES);
    CHECK(strcmp(one->effects[0].text, "Landroid/os/Message;") == 0);
    CHECK(one->effects[1].kind == FLOW_EFFECT_KEEP);
    CHECK(one->effects[1].a.kind == FLOW_OPERAND_MADE && one->effects[1].a.number == 0);
    CHECK(one->effects[1].a.slot == FLOW_SLOT_WHAT);
    CHECK(one->effects[1].b.kind == FLOW_OPERAND_ARGUMENT && one->effects[1].b.number == 0);
    CHECK(one->effects[3].b.kind == FLOW_OPERAND_MADE);
    /* Overloads have rows of their own. */
    CHECK(model(m, p, "Landroid/os/Handler;", "obtainMessage", 0) !=
          model(m, p, "Landroid/os/Handler;", "obtainMessage", 1));
}

static void test_hierarchy(struct flow_models *m, struct flow_program *p)
{
    const struct flow_model *start = model(m, p, "Ljava/lang/Thread;", "start", 0);

    CHECK(model(m, p, "Lt/Worker;", "start", 0) == start);
    CHECK(is_row(model(m, p, "Lt/Worker;", "run", 0), "Ljava/lang/Thread;", "run", "()V"));
    CHECK(!model(m, p, "Lt/Worker;", "isAlive", 0));
    /* The package defines them itself. */
    CHECK(!model(m, p, "Lt/Own;", "start", 0));
    CHECK(!model(m, p, "Lt/Own;", "run", 0));
    CHECK(is_row(model(m, p, "Lt/Own;", "join", 0), "Ljava/lang/Thread;", "join", "*"));
    CHECK(is_row(model(m, p, "Lt/Loud;", "sendMessage", 0), "Landroid/os/Handler;", "sendMessage",
                 "*"));
    CHECK(is_row(model(m, p, "Lt/Listing;", "add", 0), "Ljava/util/Collection;", "add",
                 "(Ljava/lang/Object;)Z"));
}

static void test_anywhere(struct flow_models *m, struct flow_program *p)
{
    const struct flow_model *one = model(m, p, "Landroid/os/Handler;", "removeMessages", 0);

    CHECK(is_row(one, "*", "remove*", "*") && one->effect_count == 0 && !one->instead);
    CHECK(model(m, p, "Lt/Loud;", "removeMessages", 0) == one);
    CHECK(model(m, p, "Landroid/view/View;", "removeFocusables", 0) == one);
    CHECK(!model(m, p, "Lt/Remover;", "removeThing", 0));
}

static void test_instead(struct flow_models *m, struct flow_program *p)
{
    const struct flow_model *one = model(m, p, "Lcom/tencent/mmkv/MMKV;", "mmkvWithID", 0);

    CHECK(one && one->instead && one->effects[0].kind == FLOW_EFFECT_OPEN_STORE);
    CHECK(model(m, p, "Lcom/tencent/mmkv/MMKV;", "contains", 0)->instead);
}

static void test_slots(const struct flow_program *p)
{
    const struct dex_file *dex = flow_dex(p, 0);
    unsigned what = 0, obj = 0, none = 0;

    for (uint32_t i = 0; i < dex->fields.count; i++) {
        enum flow_slot slot = flow_slot_of_field(dex, i);

        what += slot == FLOW_SLOT_WHAT;
        obj += slot == FLOW_SLOT_OBJ;
        none += slot == FLOW_SLOT_NONE;
    }
    CHECK(what == 1 && obj == 1 && none == 2);
}

/* A line of the file, or the method of a row: class, name and prototype, a tab between them. */
static int line_compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The lines of a TSV file, sorted; both to be freed. */
static char **lines_read(const char *path, char **ret_text, size_t *ret_count)
{
    FILE *file = fopen(path, "r");
    char **lines = NULL;
    size_t cap = 0, count = 0, len;
    char *text = malloc(1 << 20);

    if (!file || !text) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(EXIT_FAILURE);
    }
    len = fread(text, 1, (1 << 20) - 1, file);
    CHECK(len < (1 << 20) - 1);
    text[len] = '\0';
    fclose(file);
    for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
        if (line[0] == '#')
            continue;
        if (!pica_grow(&lines, &cap, count + 1, sizeof *lines))
            exit(EXIT_FAILURE);
        lines[count++] = line;
    }
    if (lines)
        qsort(lines, count, sizeof *lines, line_compare);
    *ret_text = text;
    *ret_count = count;
    return lines;
}

/* Whether a line begins with `key`; `whole`: is it. */
static bool lines_have(char *const *lines, size_t count, const char *key, bool whole)
{
    size_t low = 0, high = count, len = strlen(key);

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (strcmp(lines[mid], key) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low < count && strncmp(lines[low], key, len) == 0 && (!whole || !lines[low][len]);
}

static bool is_callback(const char *name, const char *descriptor)
{
    for (size_t n = 0; n < flow_callback_row_count(); n++) {
        struct flow_callback row = flow_callback_row(n);

        if (strcmp(row.name, name) == 0 && strcmp(row.descriptor, descriptor) == 0)
            return true;
    }
    return false;
}

/*
 * A row that misspells its method would lie dead: the platform has the methods
 * that rows name, and those that they call on what an app gives to it.
 */
static void test_methods(const char *folder)
{
    struct pica_arena arena = { 0 };
    char path[512], *text, **lines;
    struct flow_model m;
    size_t count;

    snprintf(path, sizeof path, "%s/models_methods.tsv", folder);
    lines = lines_read(path, &text, &count);
    CHECK(count > 1000);
    for (size_t n = 0; n < flow_model_row_count(); n++) {
        bool any;
        char *key;

        CHECK(flow_model_row(n, &arena, &m));
        if (m.instead || m.lacking || m.class_name[0] == '*')
            continue;
        any = m.descriptor[0] == '*';
        key = pica_arena_printf(&arena, "%.*s\t%s\t%s", (int)strlen(m.class_name) - 2,
                                m.class_name + 1, m.name, any ? "(" : m.descriptor);
        /* What every object has is listed where it is declared first. */
        if (!lines_have(lines, count, key, !any) && strcmp(m.name, "toString") != 0) {
            fprintf(stderr, "no such method of the platform: %s\n", key);
            CHECK(!"every row names a method of the platform");
        }
        for (size_t i = 0; i < m.effect_count; i++) {
            const struct flow_effect *e = &m.effects[i];

            if (e->kind == FLOW_EFFECT_CALL && !is_callback(e->name, e->descriptor) &&
                !strstr(" toString hashCode equals ", e->name)) {
                fprintf(stderr, "%s calls %s%s, which is no callback\n", key, e->name,
                        e->descriptor);
                CHECK(!"every row calls what can be called back");
            }
        }
    }
    free(lines);
    free(text);
    pica_arena_finish(&arena);
}

/* Every row can be found where it stands. */
static void test_table(void)
{
    struct pica_arena arena = { 0 };
    struct flow_model m, before = { 0 };

    CHECK(flow_model_row_count() > 500);
    for (size_t n = 0; n < flow_model_row_count(); n++) {
        CHECK(flow_model_row(n, &arena, &m));
        CHECK(m.class_name[0] == '*' || m.class_name[0] == 'L');
        CHECK(m.name[0] && (m.descriptor[0] == '*' || m.descriptor[0] == '('));
        if (before.class_name)
            CHECK(strcmp(before.class_name, m.class_name) <= 0);
        for (size_t i = 0; i < m.effect_count; i++)
            CHECK(m.effects[i].kind < FLOW_EFFECT_COUNT);
        before = m;
    }
    pica_arena_finish(&arena);
}

static bool use(void *context)
{
    struct flow_program *p = context;
    struct flow_models *m = flow_models_new(p);
    bool whole = m != NULL;

    for (uint32_t i = 0; m && i < flow_dex(p, 0)->methods.count; i++)
        flow_model_of(m, 0, i);
    whole = whole && !flow_models_failed(m);
    flow_models_free(m);
    return whole;
}

int main(int argc, char **argv)
{
    struct pica_notes notes = { 0 };
    struct flow_program *p;
    struct flow_models *m;
    struct pica_error err;
    struct dex_file dex;

    if (argc != 2)
        return EXIT_FAILURE;
    dex = fixture_open(argv[1], "models", &notes);
    CHECK(flow_program_link(&dex, 1, &notes, &p, &err) == PICA_OK);
    m = flow_models_new(p);
    CHECK(m);
    test_table();
    test_methods(argv[1]);
    test_rows(m, p);
    test_hierarchy(m, p);
    test_anywhere(m, p);
    test_instead(m, p);
    test_slots(p);
    CHECK(!flow_models_failed(m));
    flow_models_free(m);
    flow_models_free(NULL);
    fail_alloc_each(use, p, false, 0);
    flow_program_free(p);
    fixture_close(&dex);
    pica_notes_finish(&notes);
    return check_done();
}
