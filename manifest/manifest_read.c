/*
 * The outermost level, as ParsingPackageUtils (frameworks/base, Android 15)
 * reads it: which element swallows its children and which lets them through to
 * the level above is part of what a device sees.
 */
#include "manifest/reader.h"
#include "manifest/text_xml.h"

/* --- names --------------------------------------------------------------- */

/* FrameworkParsingPackageUtils.validateName */
static bool name_is_valid(const char *name, bool needs_dot, bool is_file)
{
    bool dot = false, front = true;
    size_t n = strlen(name);

    for (const char *p = name; *p; p++) {
        if ((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z')) {
            front = false;
        } else if (*p == '.') {
            dot = true;
            front = true;
        } else if (front || !((*p >= '0' && *p <= '9') || *p == '_')) {
            return false;
        }
    }
    return (dot || !needs_dot) && (!is_file || (n > 0 && n <= 223));
}

static void read_package(struct reader *r)
{
    struct manifest *m = r->out;
    struct pica_place place = axml_place(&r->xml);
    const char *split;

    m->package = reader_by_name(r, NULL, "package");
    if (!m->package) {
        if (reader_refuse(r))
            pica_remark(r->notes, "manifest.package-missing", place,
                        "there is no package name: a device refuses the package");
    } else if (strcmp(m->package, "android") != 0 && !name_is_valid(m->package, true, true)) {
        if (reader_refuse(r))
            pica_remark(r->notes, "manifest.package-name", place,
                        "the package name is not valid: a device refuses the package");
    }
    split = reader_by_name(r, NULL, "split");
    if (split && *split) {
        m->split = split;
        if (!name_is_valid(split, false, false) && reader_refuse(r))
            pica_remark(r->notes, "manifest.split-name", place,
                        "the split name is not valid: a device refuses the package");
    }
    (void)reader_int(r, ATTR_TARGET_SANDBOX_VERSION, &m->target_sandbox);
    m->shared_user_id = reader_string(r, ATTR_SHARED_USER_ID, HOW_FIXED, NULL);
    if (m->shared_user_id && !*m->shared_user_id)
        m->shared_user_id = NULL;
    if (m->shared_user_id && !name_is_valid(m->shared_user_id, true, true) && reader_refuse(r))
        pica_remark(r->notes, "manifest.shared-user", place,
                    "the shared user id is not valid: a device refuses the package");
}

static void read_version(struct reader *r)
{
    struct manifest *m = r->out;
    int64_t code, major = 0;

    m->version_name = reader_string(r, ATTR_VERSION_NAME, HOW_FIXED, NULL);
    if (!reader_int(r, ATTR_VERSION_CODE, &code))
        return;
    (void)reader_int(r, ATTR_VERSION_CODE_MAJOR, &major);
    /* PackageInfo.composeLongVersionCode; a sign bit would make the whole negative. */
    m->version_code =
        (int64_t)((uint64_t)(major & INT32_MAX) << 32 | ((uint64_t)code & UINT32_MAX));
}

/* --- uses-sdk ------------------------------------------------------------ */

#define SDK_PREVIEW 10000 /* Build.VERSION_CODES.CUR_DEVELOPMENT */

/* A level, or the name of a preview, which only a device of that preview takes. */
static bool read_level(struct reader *r, uint32_t attr, int64_t *ret)
{
    struct reader_value v;
    const char *text;
    int64_t level;

    if (!reader_value(r, attr, &v))
        return false;
    if (v.value.type != RES_STRING) {
        *ret = (int32_t)v.value.data;
        return true;
    }
    text = reader_value_text(r, &v);
    if (!text || !*text)
        return false;
    if (reader_refuse(r))
        pica_remark(r->notes, "manifest.sdk-preview", axml_place(&r->xml),
                    "an API level is given by the name of a preview: other devices refuse the "
                    "package");
    *ret = reader_int(r, attr, &level) ? level : SDK_PREVIEW;
    return true;
}

static void read_uses_sdk(struct reader *r)
{
    struct manifest *m = r->out;
    int64_t level;

    /* A second <uses-sdk> takes the place of the first, with all it leaves unsaid. */
    m->min_sdk_declared = read_level(r, ATTR_MIN_SDK_VERSION, &level);
    m->min_sdk = m->min_sdk_declared ? level : 1;
    m->target_sdk_declared = read_level(r, ATTR_TARGET_SDK_VERSION, &level);
    m->target_sdk = m->target_sdk_declared ? level : m->min_sdk;
    m->max_sdk = reader_int(r, ATTR_MAX_SDK_VERSION, &level) ? level : -1;
    r->target_now = m->target_sdk;
    reader_skip(r);
}

/* --- the level below <manifest> ------------------------------------------ */

static void read_queries(struct reader *r)
{
    uint64_t depth = r->depth;

    while (reader_child(r, depth)) {
        const char *tag = reader_tag_name(r), *name;

        if (strcmp(tag, "package") == 0) {
            name = reader_string(r, ATTR_NAME, HOW_FIXED, NULL);
            if (name && *name)
                reader_push(r, &r->out->queries, &r->query_count, &name, sizeof name);
            else if (reader_refuse(r))
                pica_remark(r->notes, "manifest.query-nameless", axml_place(&r->xml),
                            "a query for a package without a name: a device refuses the package");
        } else if (strcmp(tag, "intent") == 0) {
            reader_skip(r);
        }
    }
}

static void read_instrumentation(struct reader *r)
{
    struct manifest_instrumentation i = { .place = axml_place(&r->xml) };

    i.class_name = reader_class_name(r, reader_string(r, ATTR_NAME, HOW_FIXED, NULL));
    i.target_package = reader_string(r, ATTR_TARGET_PACKAGE, HOW_FIXED, NULL);
    if (i.class_name)
        reader_push(r, &r->out->instrumentations, &r->out->instrumentation_count, &i, sizeof i);
    r->instrumented = true;
    reader_skip(r);
}

static void read_permission_sdk23(struct reader *r)
{
    reader_uses_permission(r, true);
}

static void read_permission(struct reader *r)
{
    reader_uses_permission(r, false);
}

static void read_first_application(struct reader *r)
{
    if (!r->has_application)
        reader_application(r);
    else if (reader_may_say(r))
        /* What stands in it is taken for children of <manifest>. */
        pica_remark(r->notes, "manifest.application-twice", axml_place(&r->xml),
                    "a second application element: a device does not read it as one");
}

/* Its children count as those of the element around it. */
static void let_through(struct reader *r)
{
    (void)r;
}

static void read_element(struct reader *r)
{
    static const struct {
        const char *tag;
        void (*read)(struct reader *r);
    } elements[] = {
        { "application", read_first_application },
        { "uses-permission", read_permission },
        { "uses-permission-sdk-23", read_permission_sdk23 },
        { "uses-permission-sdk-m", read_permission_sdk23 },
        { "permission", reader_permission },
        { "uses-sdk", read_uses_sdk },
        { "queries", read_queries },
        { "instrumentation", read_instrumentation },
        { "overlay", let_through },
        { "uses-configuration", let_through },
        { "uses-feature", let_through },
        { "supports-screens", let_through },
        { "protected-broadcast", let_through },
        { "original-package", let_through },
        { "adopt-permissions", let_through },
        { "restrict-update", let_through },
    };
    const char *tag = reader_tag_name(r);

    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (strcmp(tag, elements[i].tag) == 0) {
            elements[i].read(r);
            return;
        }
    reader_skip(r);
}

/* --- the document -------------------------------------------------------- */

static struct manifest empty_manifest(void)
{
    return (struct manifest){
        .installable = true,
        .version_code = -1,
        .min_sdk = 1,
        .target_sdk = 1,
        .max_sdk = -1,
        .target_sandbox = 1,
        .debuggable = MANIFEST_UNSET,
        .allow_backup = MANIFEST_UNSET,
        .full_backup_only = MANIFEST_UNSET,
        .uses_cleartext_traffic = MANIFEST_UNSET,
        .request_legacy_external_storage = MANIFEST_UNSET,
        .test_only = MANIFEST_UNSET,
        .extract_native_libs = MANIFEST_UNSET,
        .application_place = PICA_PLACE_NONE,
    };
}

/* The rest of the file, which no device looks at. */
static void read_tail(struct reader *r)
{
    struct axml *x = &r->xml;

    for (;;) {
        switch (axml_next(x)) {
        case AXML_START_ELEMENT:
            pica_remark(r->notes, "manifest.element-behind", axml_place(x),
                        "an element stands behind the end of the manifest: no device reads it");
            return;
        case AXML_BAD:
            pica_remark(r->notes, "manifest.tail-broken", axml_place(x),
                        "behind the end of the manifest the document is broken: no device reads "
                        "so far");
            return;
        case AXML_END_DOCUMENT:
            return;
        case AXML_START_NAMESPACE:
        case AXML_END_NAMESPACE:
        case AXML_END_ELEMENT:
        case AXML_TEXT:
            break;
        }
    }
}

/* Judgements that need the whole. */
static void judge(struct reader *r)
{
    struct manifest *m = r->out;

    if (!r->has_application && !r->instrumented && !m->split && reader_refuse(r))
        pica_remark(r->notes, "manifest.application-missing", pica_place_entry(MANIFEST_ENTRY),
                    "there is neither an application nor an instrumentation: a device refuses the "
                    "package");
    if (r->exported_missing && m->target_sdk >= 31 && reader_refuse(r))
        pica_remark(r->notes, "manifest.exported-missing", r->exported_place,
                    "a component with intent filters does not say whether it is exported: Android "
                    "12 and later refuse the package");
    if (!r->quiet && r->xml.ids.len == 0 && m->package)
        pica_remark(r->notes, "manifest.map-missing", pica_place_entry(MANIFEST_ENTRY),
                    "there is no resource map: a device finds no attribute by its id");
}

static void read_document(struct reader *r)
{
    if (reader_next(r) != TAG_START) {
        if (reader_refuse(r))
            pica_gap(r->notes, "manifest", pica_place_entry(MANIFEST_ENTRY),
                     "no element could be read");
        return;
    }
    if (strcmp(reader_tag_name(r), "manifest") != 0 && reader_refuse(r))
        pica_remark(r->notes, "manifest.root", axml_place(&r->xml),
                    "the outermost element is not a manifest: a device refuses the package");
    read_package(r);
    read_version(r);
    while (reader_child(r, 1))
        read_element(r);
    if (r->whole && !r->quiet)
        read_tail(r);
    judge(r);
}

static void finish_reader(struct reader *r)
{
    pica_intern_finish(&r->permission_names);
    pica_intern_finish(&r->activity_names);
}

/*
 * Once more, when it is refused anyway: with the strings that the platform does
 * not accept, and by the names of elements alone where their nesting is broken.
 */
static void read_again(struct reader *r, struct pica_span file)
{
    struct reader again = { .limits = r->limits,
                            .arena = r->arena,
                            .notes = r->notes,
                            .table = r->table,
                            .out = r->out,
                            .repair = !r->whole,
                            .quiet = true };
    struct pica_notes unheard = { 0 };

    *again.out = empty_manifest();
    axml_open(file, MANIFEST_ENTRY, r->limits, r->arena, &unheard, &again.xml);
    again.xml.derived = r->xml.derived;
    again.xml.pool.lenient = true;
    read_document(&again);
    pica_notes_finish(&unheard);
    again.xml.notes = r->notes;
    again.out->installable = false;
    again.gap_said = r->gap_said;
    again.no_memory |= r->xml.pool.no_memory;
    finish_reader(r);
    *r = again;
}

static void finish_manifest(struct reader *r)
{
    const char *end = NULL;

    /* What was not read asks for nothing, so nothing follows from it. */
    if (r->out->package)
        reader_add_implied(r);
    reader_push(r, &r->out->queries, &r->query_count, &end, sizeof end);
    if ((r->xml.pool.exhausted || res_table_strings_exhausted(r->table)) && !r->gap_said)
        pica_gap(r->notes, "manifest", pica_place_entry(MANIFEST_ENTRY),
                 "strings lie over one another: some were not read");
    if (r->table->exhausted)
        pica_gap(
            r->notes, "manifest", pica_place_entry(r->table->entry),
            "more look-ups than %ju: some references were not followed (limit resource_visits)",
            (uintmax_t)r->limits->resource_visits);
    r->no_memory |= r->xml.pool.no_memory || res_table_no_memory(r->table);
}

enum pica_status manifest_tables(struct res_files files, const struct pica_limits *limits,
                                 struct pica_arena *arena, struct pica_notes *notes,
                                 struct res_table *ret, struct pica_error *err)
{
    struct pica_error bad;

    *ret = (struct res_table){ .arena = arena };
    if (res_files_size(files) == 0)
        return PICA_OK;
    switch (res_table_read(files, limits, arena, notes, ret, &bad)) {
    case PICA_OK:
        break;
    case PICA_E_NOMEM:
        return pica_fail_nomem(err);
    default: /* ApkAssets::Load() fails, and with it the parser of the package */
        ret->refused = true;
        pica_remark(notes, "manifest.table-refused", pica_place_entry(res_files_entry(files)),
                    "a device cannot open the resource table, and refuses the package");
        pica_gap_error(notes, "manifest", pica_place_entry(res_files_entry(files)), &bad);
    }
    return notes->failed ? pica_fail_nomem(err) : PICA_OK;
}

static void open_document(struct reader *r, struct pica_span file)
{
    axml_open(file, MANIFEST_ENTRY, r->limits, r->arena, r->notes, &r->xml);
    if (!r->xml.refused || !reader_refuse(r))
        return;
    pica_remark(r->notes, "manifest.refused", pica_place_at(MANIFEST_ENTRY, r->xml.bad.offset),
                "a device cannot open the manifest, and refuses the package");
    pica_gap_error(r->notes, "manifest", pica_place_entry(MANIFEST_ENTRY), &r->xml.bad);
    r->gap_said = true;
}

enum pica_status manifest_read(struct pica_span axml, struct res_table *table,
                               const struct pica_limits *limits, struct pica_arena *arena,
                               struct pica_notes *notes, struct manifest *ret,
                               struct pica_error *err)
{
    struct res_table none = { .arena = arena };
    struct manifest m = empty_manifest();
    struct reader r = {
        .table = table ? table : &none, .limits = limits, .arena = arena, .notes = notes, .out = &m
    };
    struct pica_span file = axml;

    if (text_xml_looks(axml)) {
        enum pica_status st = text_xml_convert(axml, arena, notes, &file, err);

        if (st != PICA_OK)
            return st;
        m.installable = false;
    }
    m.installable &= !r.table->refused;
    open_document(&r, file);
    r.xml.derived = file.data != axml.data;
    read_document(&r);
    if (!m.installable && (!r.whole || r.xml.pool.refused) && !r.no_memory)
        read_again(&r, file);
    finish_manifest(&r);
    finish_reader(&r);
    if (r.no_memory || notes->failed)
        return pica_fail_nomem(err);
    *ret = m;
    return PICA_OK;
}
