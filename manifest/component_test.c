#include "manifest/read_result.h"
#include "manifest/table_builder.h"

#include "tests/check.h"

/* --- components ---------------------------------------------------------- */

static void filter(struct doc *d, const char *action, const char *category)
{
    doc_open(d, "intent-filter");
    doc_int(d, ATTR_PRIORITY, 5);
    if (action)
        doc_named(d, "action", action);
    if (category)
        doc_named(d, "category", category);
    doc_open(d, "data");
    doc_str(d, ATTR_SCHEME, "http");
    doc_close(d);
    doc_close(d);
}

static void build_components(struct doc *d)
{
    open_application(d);
    doc_str(d, ATTR_PERMISSION, "com.a.GUARD");
    doc_open(d, "activity");
    doc_str(d, ATTR_NAME, ".Main");
    doc_bool(d, ATTR_EXPORTED, true);
    filter(d, "android.intent.action.MAIN", "android.intent.category.LAUNCHER");
    filter(d, NULL, "android.intent.category.DEFAULT"); /* dropped: no action */
    doc_close(d);
    doc_open(d, "activity-alias");
    doc_str(d, ATTR_NAME, "com.b.Alias");
    doc_str(d, ATTR_TARGET_ACTIVITY, ".Main");
    filter(d, "x", NULL);
    doc_close(d);
    doc_open(d, "service");
    doc_str(d, ATTR_NAME, "Short");
    doc_str(d, ATTR_PERMISSION, "com.a.SERVICE");
    doc_str(d, ATTR_PROCESS, ":remote");
    doc_bool(d, ATTR_ENABLED, false);
    filter(d, NULL, "android.intent.category.DEFAULT"); /* kept: services may */
    doc_close(d);
    doc_open(d, "receiver");
    doc_str(d, ATTR_NAME, ".Receiver");
    doc_bool(d, ATTR_EXPORTED, false);
    filter(d, "x", NULL);
    doc_open(d, "meta-data");
    doc_str(d, ATTR_NAME, "key");
    doc_int(d, ATTR_VALUE, 5);
    doc_close(d);
    doc_close(d);
    doc_open(d, "provider");
    doc_str(d, ATTR_NAME, ".Provider");
    doc_str(d, ATTR_AUTHORITIES, "com.a.p;com.a.q");
    doc_str(d, ATTR_READ_PERMISSION, "com.a.READ");
    doc_int(d, ATTR_INIT_ORDER, 100);
    doc_close(d);
    doc_open(d, "receiver");
    doc_str(d, ATTR_NAME, ".Quiet");
    doc_close(d);
    doc_open(d, "meta-data");
    doc_str(d, ATTR_NAME, "app key");
    doc_str(d, ATTR_VALUE, "app value");
    doc_close(d);
    doc_close(d);
}

static void check_components(void)
{
    const struct manifest_component *c;
    struct result r = { 0 };
    struct doc d = { 0 };

    doc_start(&d, 30);
    build_components(&d);
    read_doc(&r, &d);
    CHECK(r.m.installable && r.m.component_count == 7);
    c = component(&r.m, "com.a.Main");
    CHECK(c && c->kind == MANIFEST_ACTIVITY && c->launcher && c->exported_effective);
    CHECK(c && c->filter_count == 1 && c->filters[0].priority == 5 && !c->target);
    CHECK_STR(c ? c->filters[0].actions[0] : NULL, "android.intent.action.MAIN");
    CHECK_STR(c ? c->filters[0].schemes[0] : NULL, "http");
    CHECK(c && !c->filters[0].actions[1] && !c->filters[0].schemes[1]);
    CHECK_STR(c ? c->permission : NULL, "com.a.GUARD"); /* the application's */
    c = component(&r.m, "com.b.Alias");
    CHECK(c && c->exported == MANIFEST_UNSET && c->exported_effective && !c->permission);
    CHECK_STR(c ? c->target : NULL, "com.a.Main");
    c = component(&r.m, "com.a.Short");
    CHECK(c && c->kind == MANIFEST_SERVICE && c->exported_effective && c->filter_count == 1);
    CHECK(c && c->enabled == MANIFEST_FALSE);
    CHECK_STR(c ? c->permission : NULL, "com.a.SERVICE");
    CHECK_STR(c ? c->process : NULL, "com.a:remote");
    c = component(&r.m, "com.a.Receiver");
    CHECK(c && c->exported == MANIFEST_FALSE && !c->exported_effective && c->meta_count == 1);
    CHECK_STR(c ? c->metas[0].value : NULL, "5");
    c = component(&r.m, "com.a.Provider");
    CHECK(c && !c->exported_effective && c->init_order == 100);
    CHECK_STR(c ? c->authorities : NULL, "com.a.p;com.a.q");
    CHECK_STR(c ? c->permission : NULL, "com.a.READ");
    c = component(&r.m, "com.a.Quiet");
    CHECK(c && !c->exported_effective && c->place.bytes.len > 0);
    CHECK(r.m.meta_count == 1 && r.m.components[0].meta_count == 1);
    CHECK_STR(r.m.metas[0].value, "app value");
    done(&r);

    /* Providers are exported by default below level 17 ... */
    doc_start(&d, 16);
    build_components(&d);
    read_doc(&r, &d);
    c = component(&r.m, "com.a.Provider");
    CHECK(c && c->exported_effective);
    done(&r);
    /* ... and while the level is not known: it is read where it stands. */
    doc_open(&d, "manifest");
    doc_plain(&d, "package", "com.a");
    build_components(&d);
    doc_open(&d, "uses-sdk");
    doc_int(&d, ATTR_TARGET_SDK_VERSION, 30);
    doc_close(&d);
    read_doc(&r, &d);
    c = component(&r.m, "com.a.Provider");
    CHECK(c && c->exported_effective && r.m.target_sdk == 30);
    done(&r);
    /* Filters without exported: refused from level 31 on. */
    doc_start(&d, 31);
    build_components(&d);
    read_doc(&r, &d);
    CHECK(!r.m.installable && has_note(&r, "manifest.exported-missing"));
    CHECK(r.m.component_count == 7);
    done(&r);
}

/* --- what a device refuses ----------------------------------------------- */

static void no_package(struct doc *d)
{
    doc_open(d, "manifest");
    open_application(d);
}

static void bad_package(struct doc *d)
{
    doc_open(d, "manifest");
    doc_plain(d, "package", "com.1a");
    open_application(d);
}

static void no_dot(struct doc *d)
{
    doc_open(d, "manifest");
    doc_plain(d, "package", "com");
    open_application(d);
}

static void bad_split(struct doc *d)
{
    doc_open(d, "manifest");
    doc_plain(d, "package", "com.a");
    doc_plain(d, "split", "a/b");
}

static void bad_shared_user(struct doc *d)
{
    doc_open(d, "manifest");
    doc_str(d, ATTR_SHARED_USER_ID, "shared");
    doc_plain(d, "package", "com.a");
    open_application(d);
}

static void no_application(struct doc *d)
{
    doc_start(d, 30);
}

static void other_root(struct doc *d)
{
    doc_open(d, "resources");
    doc_plain(d, "package", "com.a");
    open_application(d);
}

static void preview(struct doc *d)
{
    doc_open(d, "manifest");
    doc_plain(d, "package", "com.a");
    doc_open(d, "uses-sdk");
    doc_str(d, ATTR_MIN_SDK_VERSION, "Baklava");
    doc_close(d);
    open_application(d);
}

static void nameless_component(struct doc *d)
{
    doc_start(d, 30);
    open_application(d);
    doc_open(d, "service");
}

static void nameless_action(struct doc *d)
{
    doc_start(d, 30);
    open_application(d);
    doc_open(d, "service");
    doc_str(d, ATTR_NAME, ".A");
    doc_open(d, "intent-filter");
    doc_open(d, "action");
}

static void no_authorities(struct doc *d)
{
    doc_start(d, 30);
    open_application(d);
    doc_named(d, "provider", ".P");
}

static void no_target(struct doc *d)
{
    doc_start(d, 30);
    open_application(d);
    doc_open(d, "activity-alias");
    doc_str(d, ATTR_NAME, ".A");
    doc_str(d, ATTR_TARGET_ACTIVITY, ".Later");
    doc_close(d);
    doc_named(d, "activity", ".Later");
}

static void nameless_meta(struct doc *d)
{
    doc_start(d, 30);
    open_application(d);
    doc_open(d, "meta-data");
    doc_int(d, ATTR_VALUE, 1);
}

static void empty_meta(struct doc *d)
{
    doc_start(d, 30);
    open_application(d);
    doc_named(d, "meta-data", "key");
}

static void nameless_query(struct doc *d)
{
    doc_start(d, 30);
    doc_open(d, "queries");
    doc_open(d, "package");
    doc_close(d);
    doc_close(d);
    open_application(d);
}

static void check_refusals(void)
{
    static const struct {
        void (*build)(struct doc *d);
        const char *remark;
    } cases[] = {
        { no_package, "manifest.package-missing" },
        { bad_package, "manifest.package-name" },
        { no_dot, "manifest.package-name" },
        { bad_split, "manifest.split-name" },
        { bad_shared_user, "manifest.shared-user" },
        { no_application, "manifest.application-missing" },
        { other_root, "manifest.root" },
        { preview, "manifest.sdk-preview" },
        { nameless_component, "manifest.component-nameless" },
        { nameless_action, "manifest.filter-nameless" },
        { no_authorities, "manifest.provider-authorities" },
        { no_target, "manifest.alias-target" },
        { nameless_meta, "manifest.meta-nameless" },
        { empty_meta, "manifest.meta-empty" },
        { nameless_query, "manifest.query-nameless" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct result r = { 0 };
        struct doc d = { 0 };

        cases[i].build(&d);
        read_doc(&r, &d);
        CHECK(!r.m.installable);
        CHECK(has_note(&r, cases[i].remark));
        done(&r);
    }
}

/* --- resources ----------------------------------------------------------- */

#define STRING(n)                                                                                  \
    {                                                                                              \
        RES_STRING, n                                                                              \
    }

static const char *const strings[] = { "Default",         "Zhongwen", "English", "res/xml/net.xml",
                                       "com.a.FromTable", "p.table",  NULL };
static const char *const types[] = { "string", "bool", NULL };
static const char *const keys[] = { "label", "x", NULL };

/* string 0: labels; 1: a file; 2: a class name that varies; 3: one that does not. */
static void build_table(struct pica_text *t, bool with_default)
{
    static const struct table_entry base[] = { { 0, 0, STRING(0), false },
                                               { 1, 1, STRING(3), false },
                                               { 3, 1, STRING(4), false } };
    static const struct table_entry zh[] = { { 0, 0, STRING(1), false },
                                             { 2, 1, STRING(4), false } };
    static const struct table_entry en[] = { { 0, 0, STRING(2), false } };
    static const struct table_entry truth[] = { { 0, 1, { RES_BOOLEAN, UINT32_MAX }, false } };
    size_t package;

    table_start(t, strings);
    package = table_package(t, 0x7f, types, keys);
    table_spec(t, 1, 4, 0x4);
    table_patch(t, t->len - 4, 0); /* entry 3 does not vary */
    table_type(t, 1, TABLE_DENSE, "en", 0, 0, 4, en, 1);
    table_type(t, 1, TABLE_DENSE, "zh-CN", 0, 0, 4, zh, 2);
    table_type(t, 1, TABLE_DENSE, "", 0, 0, 4, base + !with_default, 3 - (size_t)!with_default);
    if (with_default) /* not another default label */
        table_type(t, 1, TABLE_DENSE, "", 0, 480, 4, zh, 1);
    table_spec(t, 2, 1, 0);
    table_type(t, 2, TABLE_DENSE, "", 0, 0, 1, truth, 1);
    table_end(t, package);
    table_end(t, 0);
}

static void check_resources(bool with_default)
{
    struct pica_text table = { 0 };
    const struct manifest_component *c;
    struct result r = { 0 };
    struct doc d = { 0 };

    build_table(&table, with_default);
    doc_start(&d, 30);
    doc_open(&d, "application");
    doc_ref(&d, ATTR_LABEL, 0x7f010000);
    doc_ref(&d, ATTR_ALLOW_BACKUP, 0x7f020000);
    doc_ref(&d, ATTR_NETWORK_SECURITY_CONFIG, 0x7f010001);
    doc_open(&d, "meta-data");
    doc_str(&d, ATTR_NAME, "text");
    doc_ref(&d, ATTR_VALUE, 0x7f010003);
    doc_close(&d);
    doc_open(&d, "meta-data");
    doc_str(&d, ATTR_NAME, "file");
    doc_ref(&d, ATTR_RESOURCE, 0x7f010001);
    doc_close(&d);
    doc_open(&d, "meta-data");
    doc_str(&d, ATTR_NAME, "lost");
    doc_ref(&d, ATTR_VALUE, 0x7f050000);
    doc_close(&d);
    doc_open(&d, "service");
    doc_ref(&d, ATTR_NAME, 0x7f010003);
    doc_close(&d);
    (void)doc_done(&d, &r.file);
    read_bytes(&r, pica_span_of(r.file.data, r.file.len), pica_span_of(table.data, table.len));
    CHECK(r.status == PICA_OK && r.m.installable);
    CHECK(r.m.label_count == (with_default ? 3 : 2));
    if (with_default) {
        CHECK_STR(r.m.label, "Default");
        CHECK_STR(r.m.labels[0].locale, "");
        CHECK_STR(r.m.labels[1].locale, "en");
        CHECK_STR(r.m.labels[2].locale, "zh-CN");
        CHECK_STR(r.m.labels[2].text, "Zhongwen");
    } else {
        CHECK_STR(r.m.label, "Zhongwen"); /* before English */
    }
    CHECK(r.m.allow_backup == MANIFEST_TRUE);
    CHECK_STR(r.m.network_security_config, "res/xml/net.xml");
    CHECK(r.m.meta_count == 3);
    CHECK_STR(r.m.metas[0].value, "com.a.FromTable");
    CHECK_STR(r.m.metas[1].value, "res/xml/net.xml");
    CHECK_STR(r.m.metas[2].value, "@0x7f050000");
    c = component(&r.m, "com.a.FromTable");
    CHECK(c && c->kind == MANIFEST_SERVICE);
    done(&r);

    /* A name that varies is none to a device. */
    doc_start(&d, 30);
    doc_open(&d, "application");
    doc_open(&d, "service");
    doc_ref(&d, ATTR_NAME, 0x7f010002);
    (void)doc_done(&d, &r.file);
    read_bytes(&r, pica_span_of(r.file.data, r.file.len), pica_span_of(table.data, table.len));
    CHECK(!r.m.installable && component(&r.m, "com.a.FromTable"));
    done(&r);

    /* A table that is none is a gap, not an end. */
    doc_start(&d, 30);
    open_application(&d);
    (void)doc_done(&d, &r.file);
    read_bytes(&r, pica_span_of(r.file.data, r.file.len), pica_span_str("no table"));
    CHECK(r.status == PICA_OK && !r.m.installable && has_gap(&r));
    done(&r);
    pica_text_finish(&table);
}

int main(void)
{
    check_components();
    check_refusals();
    check_resources(true);
    check_resources(false);
    return check_done();
}
