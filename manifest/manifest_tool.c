/*
 * manifest_tool - reads or dumps a manifest that was taken out of a package.
 *
 * usage: manifest_tool dump|read MANIFEST [RESOURCES]
 *
 * `read` prints a line for each thing found: key, then values, tabs between.
 * Remarks and gaps go to standard error.
 */
#include "manifest/manifest.h"

#include <stdio.h>
#include <stdlib.h>

static struct pica_span load(const char *path)
{
    static const size_t step = 1u << 20;
    uint8_t *data = NULL;
    size_t len = 0, n;
    FILE *file = fopen(path, "rb");

    if (!file) {
        perror(path);
        exit(EXIT_FAILURE);
    }
    do {
        uint8_t *more = realloc(data, len + step);

        if (!more)
            exit(EXIT_FAILURE);
        data = more;
        n = fread(data + len, 1, step, file);
        len += n;
    } while (n > 0);
    fclose(file);
    return pica_span_of(data, len);
}

static void line(const char *key, const char *a, const char *b, int64_t n)
{
    printf("%s\t%s\t%s\t%jd\n", key, a ? a : "-", b ? b : "-", (intmax_t)n);
}

static void print(const struct manifest *m)
{
    line("package", m->package, m->split, m->version_code);
    line("version", m->version_name, m->shared_user_id, m->installable);
    line("min_sdk", NULL, NULL, m->min_sdk);
    line("target_sdk", NULL, NULL, m->target_sdk);
    line("label", m->label, NULL, 0);
    for (size_t i = 0; i < m->label_count; i++)
        line("label", m->labels[i].text, m->labels[i].locale, 0);
    for (size_t i = 0; i < m->permission_count; i++)
        line(m->permissions[i].implied ? "implied" : "permission", m->permissions[i].name,
             m->permissions[i].protection_full, m->permissions[i].max_sdk);
    for (size_t i = 0; i < m->component_count; i++) {
        const struct manifest_component *c = &m->components[i];

        line("component", c->class_name, c->authorities, c->kind);
        line(" exported", c->permission, c->process, c->exported_effective);
        for (size_t k = 0; k < c->meta_count; k++)
            line(" meta", c->metas[k].name, c->metas[k].value, 0);
        for (size_t k = 0; k < c->filter_count; k++)
            line(" filter", c->filters[k].actions[0], c->filters[k].categories[0],
                 c->filters[k].priority);
    }
    for (size_t i = 0; m->queries[i]; i++)
        line("query", m->queries[i], NULL, 0);
    line("network_security_config", m->network_security_config, NULL, m->uses_cleartext_traffic);
    line("backup", m->backup_agent, NULL, m->allow_backup);
}

int main(int argc, char **argv)
{
    struct pica_notes notes = { 0 };
    struct pica_arena arena = { 0 };
    struct pica_error err = { 0 };
    struct pica_text out = { 0 };
    struct pica_span axml, arsc = { 0 };
    struct manifest m;
    enum pica_status st;
    char text[512];

    if (argc < 3 || argc > 4) {
        fputs("usage: manifest_tool dump|read MANIFEST [RESOURCES]\n", stderr);
        return EXIT_FAILURE;
    }
    axml = load(argv[2]);
    if (argc == 4)
        arsc = load(argv[3]);
    if (strcmp(argv[1], "dump") == 0) {
        st = manifest_dump(axml, arsc, &pica_limits_default, &notes, &out, &err);
        if (st == PICA_OK)
            fputs(out.data, stdout);
    } else {
        st = manifest_read(axml, arsc, &pica_limits_default, &arena, &notes, &m, &err);
        if (st == PICA_OK)
            print(&m);
    }
    for (size_t i = 0; i < notes.count; i++)
        fprintf(stderr, "%s: %s: %#jx: %s (%s)\n",
                notes.items[i].kind == PICA_GAP ? "gap" : "remark", notes.items[i].id,
                (uintmax_t)notes.items[i].place.file_offset, notes.items[i].text.in[PICA_EN],
                notes.items[i].text.in[PICA_ZH]);
    if (st != PICA_OK)
        fprintf(stderr, "%s\n", pica_error_text(&err, PICA_EN, text, sizeof text));
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
    pica_text_finish(&out);
    return st == PICA_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
