/* Entries of testdata/entry/entry.apk: all of them in the order in which they run, and the
 * look-ups. */
#include "flow/entry.h"

#include "flow/entry_fixture.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

static int order_compare(const void *pa, const void *pb)
{
    const struct flow_entry *a = pa, *b = pb;

    if (a->phase != b->phase)
        return (a->phase > b->phase) - (a->phase < b->phase);
    return (a->order > b->order) - (a->order < b->order);
}

/* "process entry Lorg/pica/entry/App;: Lorg/pica/entry/BaseApp;-><clinit>()V  org.pica.entry.App"
 */
static void print_entry(const struct entry_fixture *f, const struct flow_entry *e,
                        struct pica_text *out)
{
    const struct flow_method *m = flow_method(f->program, e->method);

    pica_text_addf(out, "%s\t%s\t", flow_phases[e->phase].name, flow_reasons[e->reason].name);
    pica_text_add_span(out, flow_type_name(f->program, e->type));
    pica_text_add(out, "\t");
    pica_text_add_span(out, flow_type_name(f->program, m->type));
    pica_text_add(out, "->");
    dex_add_method_label(&f->dex, m->method_idx, out);
    pica_text_addf(out, "\t%s\n",
                   e->component == FLOW_NONE ? "-"
                                             : f->manifest.components[e->component].class_name);
}

static void print_component(const struct entry_fixture *f, const struct flow_component *c,
                            struct pica_text *out)
{
    pica_text_addf(out, "component\t%s\t%s\t%u\n", f->manifest.components[c->index].class_name,
                   c->phase == FLOW_PHASE_COUNT ? "disabled" : flow_phases[c->phase].name,
                   c->count);
}

static void print_notes(const struct pica_notes *notes, struct pica_text *out)
{
    for (size_t i = 0; i < notes->count; i++)
        pica_text_addf(out, "%s\t%s\n", notes->items[i].id, notes->items[i].text.in[PICA_EN]);
}

static char *read_text(const char *path)
{
    struct pica_input in;
    struct pica_error err;
    char *text;

    if (pica_input_open(path, &in, &err) != PICA_OK)
        return NULL;
    text = calloc(1, (size_t)in.size + 1);
    if (text && pica_input_read(&in, 0, text, (size_t)in.size, &err) != PICA_OK)
        *text = '\0';
    pica_input_close(&in);
    return text;
}

static void check_order(const struct entry_fixture *f, const struct flow_entries *e,
                        const struct pica_notes *notes, const char *golden)
{
    struct flow_entry *items = calloc(e->count, sizeof *items);
    char *want = read_text(golden);
    struct pica_text got = { 0 };

    if (!items)
        exit(EXIT_FAILURE);
    memcpy(items, e->items, e->count * sizeof *items);
    qsort(items, e->count, sizeof *items, order_compare);
    for (size_t i = 0; i < e->count; i++)
        print_entry(f, &items[i], &got);
    for (size_t i = 0; i < e->component_count; i++)
        print_component(f, &e->components[i], &got);
    print_notes(notes, &got);
    CHECK_STR(got.data, want ? want : "");
    pica_text_finish(&got);
    free(items);
    free(want);
}

/* Entries lie by component, and of each in the order in which they run. */
static void check_groups(const struct flow_entries *e)
{
    size_t grouped = 0;

    for (size_t i = 0; i < e->component_count; i++)
        for (uint32_t k = 0; k < e->components[i].count; k++) {
            const struct flow_entry *item = &e->items[e->components[i].first + k];

            CHECK(e->components[item->component].type == e->components[i].type);
            grouped += item->component == i;
            CHECK(k == 0 || item[-1].phase != item->phase || item[-1].order < item->order);
        }
    for (size_t i = grouped; i < e->count; i++)
        CHECK(e->items[i].component == FLOW_NONE);
    CHECK(grouped < e->count);
}

static const char *name_of(const struct entry_fixture *f, const struct flow_component *c)
{
    return c ? f->manifest.components[c->index].class_name : "none";
}

static uint32_t type_of(const struct entry_fixture *f, const char *java_name)
{
    uint32_t type = FLOW_NONE;

    CHECK(flow_type_named(f->program, pica_span_str(java_name), &type));
    return type;
}

static void check_actions(const struct entry_fixture *f, const struct flow_entries *e)
{
    uint32_t found[2];

    CHECK(flow_entries_by_action(e, &f->package, MANIFEST_ACTIVITY,
                                 pica_span_str("android.intent.action.VIEW"), found, 2) == 1);
    CHECK_STR(f->manifest.components[found[0]].class_name, "org.pica.entry.Viewer");
    /* MainActivity and the alias that is not switched off; room for one of them. */
    CHECK(flow_entries_by_action(e, &f->package, MANIFEST_ACTIVITY,
                                 pica_span_str("android.intent.action.MAIN"), found, 1) == 2);
    CHECK_STR(f->manifest.components[found[0]].class_name, "org.pica.entry.MainActivity");
    CHECK(flow_entries_by_action(e, &f->package, MANIFEST_RECEIVER,
                                 pica_span_str("android.intent.action.VIEW"), found, 2) == 0);
    CHECK(flow_entries_by_action(e, &f->package, MANIFEST_SERVICE,
                                 pica_span_str("org.pica.entry.SERV"), found, 2) == 0);
}

static void check_look_ups(const struct entry_fixture *f, const struct flow_entries *e)
{
    const struct flow_component *alias, *target;

    CHECK_STR(name_of(f, flow_entries_by_class(e, type_of(f, "org.pica.entry.Open"))),
              "org.pica.entry.Open");
    CHECK_STR(name_of(f, flow_entries_by_class(e, type_of(f, "org.pica.entry.Aliased"))),
              "org.pica.entry.Aliased");
    CHECK(!flow_entries_by_class(e, type_of(f, "org.pica.entry.BaseActivity")));
    CHECK(!flow_entries_by_class(e, FLOW_NONE));

    alias = flow_entries_by_name(e, &f->package, pica_span_str("org.pica.entry.Icon"));
    target = flow_entries_by_name(e, &f->package, pica_span_str("org.pica.entry.Aliased"));
    CHECK(alias && target && alias != target && alias->type == target->type);
    CHECK(alias && target && alias->first == target->first && alias->count == target->count);
    CHECK(!flow_entries_by_name(e, &f->package, pica_span_str("org.pica.entry")));

    CHECK_STR(
        name_of(f, flow_entries_by_authority(e, &f->package, pica_span_str("org.pica.entry.b"))),
        "org.pica.entry.EarlyProvider");
    CHECK_STR(
        name_of(f, flow_entries_by_authority(e, &f->package, pica_span_str("org.pica.entry.late"))),
        "org.pica.entry.LateProvider");
    CHECK(!flow_entries_by_authority(e, &f->package, pica_span_str("org.pica.entry.")));
    CHECK(!flow_entries_by_authority(e, &f->package, pica_span_str("")));
}

static void check_names(const struct entry_fixture *f)
{
    uint32_t type = 0;

    CHECK(flow_type_named(f->program, pica_span_str("java.lang.Object"), &type));
    CHECK(type == flow_type_find(f->program, pica_span_str("Ljava/lang/Object;")));
    CHECK(flow_type_named(f->program, pica_span_str("\xff.a"), &type) && type == FLOW_NONE);
    CHECK(flow_type_named(f->program, pica_span_str(""), &type) && type == FLOW_NONE);
}

static void check_layout_types(const struct entry_fixture *f)
{
    struct layout_use use = { .kind = LAYOUT_DESTINATION, .text = ".Inner" };
    struct flow_package bare = { 0 };
    uint32_t type = FLOW_NONE, inner = type_of(f, "org.pica.entry.Inner");

    CHECK(inner != FLOW_NONE);
    CHECK(flow_layout_type(f->program, &f->package, &use, &type) && type == inner);
    CHECK(flow_layout_type(f->program, &bare, &use, &type) && type == FLOW_NONE);
    use.text = "org.pica.entry.Inner";
    CHECK(flow_layout_type(f->program, &f->package, &use, &type) && type == inner);
    use.text = "";
    CHECK(flow_layout_type(f->program, &f->package, &use, &type) && type == FLOW_NONE);
}

/* U+10400 is a pair of surrogates in MUTF-8: "zzzzzz" becomes that. */
static void check_surrogates(const struct entry_fixture *f)
{
    static const char before[] = "\x17Lorg/pica/entry/zzzzzz;";
    static const char after[] = "\x13Lorg/pica/entry/\xed\xa0\x81\xed\xb0\x80;";
    size_t len = f->dex.data.len;
    uint8_t *bytes = malloc(len), *at;
    struct pica_notes notes = { 0 };
    struct flow_program *p = NULL;
    struct dex_file dex = { 0 };
    struct pica_error err;
    uint32_t type = FLOW_NONE;

    if (!bytes)
        exit(EXIT_FAILURE);
    memcpy(bytes, f->dex.data.data, len);
    at = memmem(bytes, len, before, sizeof before);
    CHECK(at);
    if (at)
        memcpy(at, after, sizeof after);
    CHECK(dex_open(pica_span_of(bytes, len), "classes.dex", &pica_limits_default, &notes, &dex,
                   &err) == PICA_OK);
    CHECK(flow_program_link(&dex, 1, &notes, &p, &err) == PICA_OK);
    CHECK(flow_type_named(p, pica_span_str("org.pica.entry.\xf0\x90\x90\x80"), &type));
    CHECK(type != FLOW_NONE && flow_class(p, type).dex == 0);
    flow_program_free(p);
    dex_close(&dex);
    free(bytes);
    pica_notes_finish(&notes);
}

static void check_without_manifest(const struct entry_fixture *f)
{
    struct flow_package bare = { 0 };
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct flow_entries e;
    struct pica_error err;

    CHECK(flow_entries_find(f->program, &bare, &arena, &notes, &e, &err) == PICA_OK);
    CHECK(e.count == 0 && e.component_count == 0 && notes.count == 0);
    CHECK(!flow_entries_by_class(&e, 0));
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
}

/* A disabled application has no process: nothing runs. */
static void check_disabled(struct entry_fixture *f)
{
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct flow_entries e;
    struct pica_error err;

    f->manifest.components[0].enabled = MANIFEST_FALSE;
    CHECK(flow_entries_find(f->program, &f->package, &arena, &notes, &e, &err) == PICA_OK);
    for (size_t i = 0; i < e.count; i++)
        CHECK(e.items[i].component == FLOW_NONE);
    f->manifest.components[0].enabled = MANIFEST_UNSET;
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
}

static bool find_again(void *context)
{
    const struct entry_fixture *f = context;
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct flow_entries e;
    struct pica_error err;
    enum pica_status st = flow_entries_find(f->program, &f->package, &arena, &notes, &e, &err);
    bool whole = st == PICA_OK && !notes.failed;

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    return whole;
}

int main(int argc, char **argv)
{
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct entry_fixture f;
    struct flow_entries e;
    struct pica_error err;

    if (argc != 3)
        return EXIT_FAILURE;
    entry_fixture_open(&f, argv[1]);
    CHECK(flow_entries_find(f.program, &f.package, &arena, &notes, &e, &err) == PICA_OK);
    check_order(&f, &e, &notes, argv[2]);
    check_groups(&e);
    check_actions(&f, &e);
    check_look_ups(&f, &e);
    check_names(&f);
    check_surrogates(&f);
    check_layout_types(&f);
    check_without_manifest(&f);
    check_disabled(&f);
    if (fail_alloc_available())
        CHECK(fail_alloc_each(find_again, &f, false, 0) > 0);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    entry_fixture_close(&f);
    return check_done();
}
