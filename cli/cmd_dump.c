#include "cli/command.h"

#include "cli/folder.h"
#include "cli/print.h"
#include "cli/problems.h"
#include "cli/say.h"
#include "dex/container.h"
#include "dex/print.h"
#include "dex/signature.h"
#include "manifest/res_dump.h"
#include "manifest/res_table.h"
#include "manifest/xml_dump.h"
#include "report/report.h"
#include "scan/decoded.h"
#include "scan/sdks.h"
#include "scan/signature.h"
#include "scan/tables.h"

#include <stdio.h>
#include <stdlib.h>

#define MANIFEST_ENTRY "AndroidManifest.xml"

/* A file whose parts are asked for: a package, or the part itself. */
struct subject {
    const struct cli_args *args;
    const char *path;
    struct pica_input in;
    struct cli_folder folder;
    struct scan_result opened;   /* what the package is made of */
    struct apk_package *package; /* of several packages all; NULL: the file is the part itself */
    struct pica_notes notes;
    struct pica_text text; /* what is not yet in `parts` */
    struct cli_parts parts;
    struct pica_error err;
    size_t found; /* of --class */
};

static enum pica_status read_whole(struct subject *s, uint8_t **ret, size_t *ret_len)
{
    enum pica_status st;

    if (s->in.size > s->args->limits.entry_bytes)
        return pica_fail(&s->err, PICA_E_LIMIT, PICA_NOWHERE,
                         "%ju bytes are more than the limit of %ju", (uintmax_t)s->in.size,
                         (uintmax_t)s->args->limits.entry_bytes);
    *ret = malloc((size_t)s->in.size + 1);
    if (!*ret)
        return pica_fail_nomem(&s->err);
    st = pica_input_read(&s->in, 0, *ret, (size_t)s->in.size, &s->err);
    *ret_len = (size_t)s->in.size;
    return st;
}

static enum pica_status read_entry(struct subject *s, const struct apk_entry *entry,
                                   enum apk_reader reader, uint8_t **ret, size_t *ret_len)
{
    bool refused;

    return apk_read(s->package, entry, reader, &s->notes, ret, ret_len, &refused, &s->err);
}

/* By its name in the package, or as places name it, which tells several packages apart. */
static const struct apk_entry *find_entry(const struct subject *s, const char *name)
{
    const struct apk_entry *e = apk_find(s->package, name);

    for (size_t i = 0; i < apk_count(s->package) && !e; i++)
        if (strcmp(apk_at(s->package, i)->label, name) == 0)
            e = apk_at(s->package, i);
    return e;
}

static enum pica_status no_entry(struct subject *s, const char *name)
{
    return pica_fail(&s->err, PICA_E_MALFORMED, PICA_NOWHERE, "the package has no %.100s", name);
}

/* --- XML -------------------------------------------------------------------- */

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

static bool wants_json(const struct subject *s)
{
    return s->args->graph_format == CLI_GRAPH_JSON && s->args->given[CLI_OPTION_GRAPH_FORMAT];
}

/* The tables, for names of resources, without which there are their numbers. What cannot be read is
 * a gap. Finish *ret in any case. */
static enum pica_status read_tables(struct subject *s, struct scan_tables *ret)
{
    return scan_opened_tables(&s->opened, &s->args->limits, &s->notes, ret, &s->err);
}

static enum pica_status print_xml(struct subject *s, const struct xml_source *source)
{
    return wants_json(s) ? xml_dump_json(source, &s->args->limits, &s->notes, &s->text, &s->err)
                         : xml_dump(source, &s->args->limits, &s->notes, &s->text, &s->err);
}

/* The file itself, which is binary XML. */
static enum pica_status dump_file(struct subject *s)
{
    uint8_t *xml = NULL;
    size_t len = 0;
    enum pica_status st = read_whole(s, &xml, &len);

    if (st == PICA_OK)
        st = print_xml(
            s, &(struct xml_source){ .xml = pica_span_of(xml, len), .entry = base_name(s->path) });
    free(xml);
    return st;
}

static enum pica_status dump_found(struct subject *s, const struct apk_entry *entry)
{
    struct scan_decoded xml = { 0 };
    struct scan_tables tables;
    size_t first_note;
    enum pica_status st = read_tables(s, &tables);

    if (st == PICA_OK)
        st = scan_decode_xml(s->package, entry, &s->args->limits, &s->notes, &xml, &s->err);
    first_note = s->notes.count;
    if (st == PICA_OK)
        st = print_xml(s, &(struct xml_source){ .xml = xml.file,
                                                .entry = entry->label,
                                                .tables = tables.files,
                                                .part = entry->part });
    scan_decoded_notes(&xml, entry->label, &s->notes, first_note);
    scan_decoded_finish(&xml);
    scan_tables_finish(&tables);
    return st;
}

/* One XML file, `name` in the package. */
static enum pica_status dump_entry(struct subject *s, const char *name)
{
    const struct apk_entry *entry = find_entry(s, name);

    return entry ? dump_found(s, entry) : no_entry(s, name);
}

static enum pica_status dump_manifest(struct subject *s)
{
    return s->package ? dump_entry(s, MANIFEST_ENTRY) : dump_file(s);
}

/* The entry of a package of the set that is called so, or NULL. */
static const struct apk_entry *entry_in(const struct subject *s, size_t part, const char *name)
{
    for (size_t i = 0; i < apk_count(s->package); i++)
        if (apk_at(s->package, i)->part == part && pica_span_is(apk_at(s->package, i)->name, name))
            return apk_at(s->package, i);
    return NULL;
}

/* The file that a resource ("xml/backup_rules") is, where the package has one. */
static enum pica_status find_resource(struct subject *s, const char *resource,
                                      const struct res_files *files, const struct apk_entry **ret)
{
    struct pica_notes unheard = { 0 };
    struct pica_arena arena = { 0 };
    struct res_table table = { 0 };
    const char *name = NULL;
    struct res_value value;
    uint32_t id;
    enum pica_status st = PICA_OK;

    if (res_files_size(*files))
        st = res_table_read(*files, &s->args->limits, &arena, &unheard, &table, &s->err);
    if (st == PICA_OK && res_table_id(&table, resource, &id) &&
        res_table_resolve(&table, id, "", &value) && value.type == RES_STRING)
        name = res_table_text(&table, value.data);
    if (name)
        *ret = entry_in(s, res_table_file_of(&table, value.data), name);
    if (st == PICA_OK && res_table_no_memory(&table))
        st = pica_fail_nomem(&s->err);
    else if (st == PICA_OK && !name)
        st = pica_fail(&s->err, PICA_E_MALFORMED, PICA_NOWHERE,
                       "the package has no resource %.100s", resource);
    else if (st == PICA_OK && !*ret)
        st = no_entry(s, name);
    pica_notes_finish(&unheard);
    pica_arena_finish(&arena);
    return st;
}

static enum pica_status dump_resource(struct subject *s, const char *resource)
{
    const struct apk_entry *entry = NULL;
    struct scan_tables tables;
    enum pica_status st = read_tables(s, &tables);

    if (st == PICA_OK)
        st = find_resource(s, resource, &tables.files, &entry);
    scan_tables_finish(&tables);
    return st == PICA_OK && entry ? dump_found(s, entry) : st;
}

static enum pica_status dump_xml(struct subject *s)
{
    const char *name = s->args->operand_count < 3 ? NULL : s->args->operands[2];

    if (!s->package)
        return dump_file(s);
    if (!name)
        return pica_fail(&s->err, PICA_E_MALFORMED, PICA_NOWHERE,
                         "name a file inside the package, like res/xml/backup_rules.xml");
    return name[0] == '@' ? dump_resource(s, name + 1) : dump_entry(s, name);
}

/* --- dex -------------------------------------------------------------------- */

/* "com.a.B" and "Lcom/a/B;" both as the descriptor; malloc'ed. */
static char *descriptor_of(const char *name)
{
    size_t n = strlen(name);
    char *out = NULL;

    if (n > 2 && name[0] == 'L' && name[n - 1] == ';')
        return strdup(name);
    if (asprintf(&out, "L%s;", name) < 0)
        return NULL;
    for (char *p = out; *p; p++)
        if (*p == '.')
            *p = '/';
    return out;
}

/* More text than this is not held. */
#define PART_BYTES (1u << 20)

/* False when nothing more can be written. */
static bool pour(struct subject *s)
{
    return s->text.len < PART_BYTES || cli_print_part(&s->parts, &s->text) == CLI_DONE;
}

/* `wanted` is the descriptor of the only class that is asked for, or NULL. */
static enum pica_status print_dex_file(struct subject *s, const struct dex_file *dex,
                                       const char *wanted)
{
    struct dex_printer printer = dex_printer(dex, &s->text);

    if (!wanted)
        dex_print_header(&printer);
    for (uint32_t i = 0; i < dex->classes.count && pour(s); i++) {
        struct dex_class cls = dex_class(dex, i);

        if (wanted && !pica_span_is(dex_type(dex, cls.class_idx), wanted))
            continue;
        dex_print_class(&printer, i);
        s->found++;
    }
    if (!wanted)
        dex_print_links(&printer);
    if (printer.cut)
        pica_gap(&s->notes, "dex", pica_place_entry(dex->entry),
                 "the text is too long for a file of this size, and cut off");
    return printer.failed ? pica_fail_nomem(&s->err) : PICA_OK;
}

static enum pica_status print_dex(struct subject *s, struct pica_span data, const char *entry)
{
    const char *wanted = s->args->class_name;
    char *descriptor = wanted ? descriptor_of(wanted) : NULL;
    struct dex_container c = { 0 };
    enum pica_status st;

    if (wanted && !descriptor)
        return pica_fail_nomem(&s->err);
    st = dex_container_open(data, entry, &s->args->limits, NULL, &s->notes, &c, &s->err);
    for (size_t i = 0; i < c.count && st == PICA_OK; i++) {
        dex_signature_check(&c.files[i], &s->notes);
        st = print_dex_file(s, &c.files[i], descriptor);
    }
    dex_container_close(&c);
    free(descriptor);
    return st;
}

static bool is_dex_name(struct pica_span name)
{
    return name.len > 4 && memcmp(name.data + name.len - 4, ".dex", 4) == 0;
}

static enum pica_status dump_dex(struct subject *s)
{
    uint8_t *data = NULL;
    size_t len = 0, files = 0;
    enum pica_status st = PICA_OK;

    if (!s->package) {
        st = read_whole(s, &data, &len);
        if (st == PICA_OK)
            st = print_dex(s, pica_span_of(data, len), base_name(s->path));
        free(data);
        return st;
    }
    for (size_t i = 0; i < apk_count(s->package); i++) {
        const struct apk_entry *e = apk_at(s->package, i);

        if (!is_dex_name(e->name))
            continue;
        files++;
        data = NULL;
        st = read_entry(s, e, APK_AS_CODE, &data, &len);
        if (st == PICA_OK)
            st = print_dex(s, pica_span_of(data, len), e->label);
        free(data);
        if (st == PICA_E_NOMEM)
            return st;
        /* The other files are printed all the same. */
        if (st != PICA_OK)
            pica_gap_error(&s->notes, "dex", pica_place_entry(e->label), &s->err);
    }
    if (files == 0)
        return pica_fail(&s->err, PICA_E_MALFORMED, PICA_NOWHERE, "the package has no DEX file");
    return PICA_OK;
}

/* --- resources -------------------------------------------------------------- */

static bool pour_text(void *context)
{
    return pour(context);
}

static enum pica_status print_resources(struct subject *s, struct res_files files)
{
    return res_dump(files, wants_json(s), &s->args->limits, &s->notes, &s->text, pour_text, s,
                    &s->err);
}

/* The table that is named, or, without a package, that the file itself is. */
static enum pica_status dump_table(struct subject *s, const char *name)
{
    const struct apk_entry *entry = s->package ? find_entry(s, name) : NULL;
    struct scan_decoded d = { 0 };
    enum pica_status st;

    if (!s->package) {
        st = read_whole(s, &d.block, &d.len);
        d.file = pica_span_of(d.block, d.len);
    } else if (entry) {
        st = scan_decode_table(s->package, entry, &s->args->limits, &s->notes, &d, &s->err);
    } else {
        st = no_entry(s, name);
    }
    if (st == PICA_OK)
        st = print_resources(s, res_files_of(d.file));
    scan_decoded_finish(&d);
    return st;
}

/* All tables of the package as one, or the one that is named. */
static enum pica_status dump_resources(struct subject *s)
{
    const char *name = s->args->operand_count < 3 ? NULL : s->args->operands[2];
    struct scan_tables tables;
    enum pica_status st;

    if (!s->package || name || s->opened.package_count == 0)
        return dump_table(s, name ? name : SCAN_TABLE_ENTRY);
    st = read_tables(s, &tables);
    if (st == PICA_OK && res_files_size(tables.files) == 0)
        st = no_entry(s, SCAN_TABLE_ENTRY);
    else if (st == PICA_OK)
        st = print_resources(s, tables.files);
    scan_tables_finish(&tables);
    return st;
}

/* --- signature -------------------------------------------------------------- */

static enum pica_status dump_signature(struct subject *s)
{
    const struct cli_args *args = s->args;
    struct scan_signatures found = { 0 };
    struct pica_input idsig;
    enum pica_status st = cli_idsig_open(args, &idsig, &s->err);

    if (st == PICA_OK)
        st = scan_signatures_read(&s->opened, args->idsig ? &idsig : NULL, args->jobs, &found,
                                  &s->err);
    if (st == PICA_OK && args->graph_format == CLI_GRAPH_JSON) {
        report_signature_json(&found, args->given[CLI_OPTION_LANG] ? args->lang : PICA_ZH,
                              &s->text);
    } else if (st == PICA_OK) {
        report_signature_text(&found, args->lang, &s->text);
        for (size_t i = 0; i < found.count; i++) /* which the JSON holds itself */
            pica_notes_join(&s->notes, &found.items[i].notes);
    }
    scan_signatures_finish(&found);
    pica_input_close(&idsig);
    return st;
}

/* --- a part printed as it is --------------------------------------------------- */

static const struct {
    const char *name;
    enum pica_status (*dump)(struct subject *s);
    size_t operands;   /* at most, with its own name */
    const char *magic; /* of the part itself, when that may be given instead of a package */
} subjects[] = {
    { "manifest", dump_manifest, 2, "\x03\x00\x08\x00" }, /* RES_XML_TYPE, header size 8 */
    { "xml", dump_xml, 3, "\x03\x00\x08\x00" },
    { "resources", dump_resources, 3, "\x02\x00\x0c\x00" }, /* RES_TABLE_TYPE, 12 */
    { "dex", dump_dex, 2, "dex\n" },
    { "signature", dump_signature, 2, NULL },
};

static enum pica_status open_folder(struct subject *s, const struct scan_options *options)
{
    enum pica_status st = cli_folder_open(s->path, s->args->limits.packages, &s->folder, &s->err);

    if (st == PICA_OK)
        st = scan_open_folder(s->folder.files, s->folder.count, base_name(s->path), options,
                              &s->opened, &s->err);
    return st;
}

static enum pica_status open_package(struct subject *s, const char *magic)
{
    struct scan_options options = cli_scan_options(s->args, NULL);
    enum pica_status st;
    uint8_t head[4];

    if (cli_folder_is_one(s->path))
        return open_folder(s, &options);
    st = pica_input_open(s->path, &s->in, &s->err);
    if (st == PICA_OK && magic && s->in.size >= sizeof head) {
        st = pica_input_read(&s->in, 0, head, sizeof head, &s->err);
        if (st == PICA_OK && memcmp(head, magic, sizeof head) == 0)
            return st;
    }
    if (st == PICA_OK)
        st = scan_open(&s->in, base_name(s->path), &options, &s->opened, &s->err);
    return st;
}

static enum pica_status open_subject(struct subject *s, const char *magic)
{
    enum pica_status st = open_package(s, magic);

    if (st != PICA_OK || !s->opened.buffers)
        return st;
    s->package = scan_opened(&s->opened);
    pica_notes_join(&s->notes, &s->opened.notes);
    return PICA_OK;
}

static enum cli_exit dump(const struct cli_args *args, size_t subject)
{
    struct subject s = {
        .args = args, .path = args->operands[1], .in = { .fd = -1 }, .parts = { .args = args }
    };
    enum pica_status st = open_subject(&s, subjects[subject].magic);
    enum cli_exit status = CLI_DONE;

    if (st == PICA_OK)
        st = subjects[subject].dump(&s);
    if (st == PICA_OK && !args->given[CLI_OPTION_QUIET])
        cli_say_notes(args->lang, s.path, &s.notes, true);
    if (st != PICA_OK) {
        status = cli_say_error(args->lang, s.path, &s.err);
    } else if (args->class_name && s.found == 0) {
        cli_say(args->lang, s.path, "no class %.120s is defined there", args->class_name);
        status = CLI_USAGE;
    } else {
        cli_print_part(&s.parts, &s.text);
    }
    if (status == CLI_DONE)
        status = cli_print_end(&s.parts, true);
    else
        cli_print_end(&s.parts, false);
    pica_text_finish(&s.text);
    pica_notes_finish(&s.notes);
    scan_result_finish(&s.opened);
    cli_folder_close(&s.folder);
    pica_input_close(&s.in);
    return status;
}

/* --- what is asked of a package that was read ----------------------------------- */

typedef enum pica_status answer_fn(const struct cli_args *args, const struct scan_options *options,
                                   struct scan_result *r, struct pica_text *text,
                                   struct pica_error *err);

static enum pica_status callgraph(const struct cli_args *args, const struct scan_options *options,
                                  struct scan_result *r, struct pica_text *text,
                                  struct pica_error *err)
{
    struct scan_callgraph graph;
    enum pica_status st = scan_callgraph(r, options, &graph, err);

    if (st != PICA_OK)
        return st;
    if (args->graph_format == CLI_GRAPH_JSON)
        report_callgraph_json(&graph, text);
    else
        report_callgraph_dot(&graph, text);
    return PICA_OK;
}

static enum pica_status sdks(const struct cli_args *args, const struct scan_options *options,
                             struct scan_result *r, struct pica_text *text, struct pica_error *err)
{
    enum pica_status st = scan_sdks_find(r, &r->arena, err);

    if (st == PICA_OK)
        st = scan_sdk_calls_find(r, options, err);
    if (st != PICA_OK)
        return st;
    if (args->graph_format == CLI_GRAPH_JSON)
        report_sdk_calls_json(r, args->lang, text);
    else
        report_sdk_calls_text(r, args->lang, text);
    return PICA_OK;
}

static enum pica_status consent(const struct cli_args *args, const struct scan_options *options,
                                struct scan_result *r, struct pica_text *text,
                                struct pica_error *err)
{
    struct scan_consent found;
    enum pica_status st = scan_consent(r, &found, err);

    (void)options;
    if (st != PICA_OK)
        return st;
    if (args->graph_format == CLI_GRAPH_JSON)
        report_consent_json(&found, args->given[CLI_OPTION_LANG] ? args->lang : PICA_ZH, text);
    else
        report_consent_text(&found, args->lang, text);
    return PICA_OK;
}

static const struct {
    const char *name;
    answer_fn *answer;
} questions[] = {
    { "callgraph", callgraph },
    { "sdks", sdks },
    { "consent", consent },
};

static enum cli_exit ask(const struct cli_args *args, size_t question)
{
    struct scan_options options = cli_scan_options(args, NULL);
    const char *path = args->operands[1];
    struct pica_text text = { 0 };
    struct scan_result r;
    struct pica_error err;
    enum cli_exit status;

    options.until = SCAN_UNTIL_PROGRAM;
    if (cli_scan_package(args, &options, path, &r, &err) != PICA_OK)
        return cli_say_error(args->lang, path, &err);
    if (questions[question].answer(args, &options, &r, &text, &err) == PICA_OK) {
        if (!args->given[CLI_OPTION_QUIET])
            cli_say_problems(args->lang, path, &r);
        status = cli_print(args, &text);
    } else {
        pica_text_finish(&text);
        status = cli_say_error(args->lang, path, &err);
    }
    scan_result_finish(&r);
    return status;
}

/* --- the command ------------------------------------------------------------- */

/* Options that say how one subject is printed are of no use to the others. */
static bool options_fit(const struct cli_args *args)
{
    bool graph = strcmp(args->operands[0], "callgraph") == 0;
    bool dex = strcmp(args->operands[0], "dex") == 0;
    bool format = args->given[CLI_OPTION_GRAPH_FORMAT];

    return (!format || (!dex && args->graph_format != (graph ? CLI_GRAPH_TEXT : CLI_GRAPH_DOT))) &&
           (dex || !args->given[CLI_OPTION_CLASS]) &&
           (!args->idsig || strcmp(args->operands[0], "signature") == 0);
}

enum cli_exit cli_dump(const struct cli_args *args)
{
    if (args->operand_count < 2)
        return cli_wrong_operands(args);
    if (!options_fit(args)) {
        cli_say(args->lang, "dump",
                "--format dot is for callgraph, text for all others but dex, --class for dex, "
                "--idsig for signature");
        return CLI_USAGE;
    }
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
        if (strcmp(questions[i].name, args->operands[0]) == 0)
            return args->operand_count == 2 ? ask(args, i) : cli_wrong_operands(args);
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
        if (strcmp(subjects[i].name, args->operands[0]) != 0)
            continue;
        if (args->operand_count > subjects[i].operands)
            return cli_wrong_operands(args);
        return dump(args, i);
    }
    cli_say(args->lang, "dump",
            "'%.40s' is not available in this version; available: manifest, xml, "
            "resources, dex, signature, callgraph, sdks, consent",
            args->operands[0]);
    return CLI_USAGE;
}
