/*
 * usage: judge_test FOLDER CASE...
 *
 * A case states facts and what is to be found in them; testdata/rules/README.md
 * describes the format. Packs that cases name are looked for in FOLDER.
 */
#include "rules/case_file.h"
#include "rules/rules.h"
#include "tests/check.h"

struct judging {
    const char *folder, *path;
    unsigned line;
    struct rule_set *set;
    struct fact_set facts;
    struct fact *fact;
    bool placed;
    const char *gaps[8];
    size_t gap_count;
    const char *on;
    struct pica_limits limits;
};

static void die(const struct judging *j, const char *what)
{
    fprintf(stderr, "%s:%u: %s\n", j->path, j->line, what);
    exit(EXIT_FAILURE);
}

static void add_pack(struct judging *j, const char *name)
{
    char path[1024], text[400];
    struct pica_error err;
    size_t len;
    char *json;

    snprintf(path, sizeof path, "%s/%s", j->folder, name);
    json = case_read(path, &len);
    if (rule_set_add(j->set, pica_span_of(json, len), name, &err) != PICA_OK)
        die(j, pica_error_text(&err, PICA_EN, text, sizeof text));
    free(json);
}

/* Sets a limit by its name in base/limits.def. */
static void set_limit(struct judging *j, const char *name, uint64_t value)
{
#define X(id, otherwise, unit, reason)                                                             \
    if (strcmp(name, #id) == 0) {                                                                  \
        j->limits.id = value;                                                                      \
        return;                                                                                    \
    }
#include "base/limits.def"
#undef X
    die(j, "no such limit");
}

static void set_attribute(struct judging *j, const char *name, const char *value)
{
    enum fact_key key = fact_key_find(name);

    if (!j->fact || key == FACT_KEY_COUNT || !fact_kind_has(j->fact->kind, key))
        die(j, "no such attribute");
    switch (fact_key_type(key)) {
    case FACT_TEXT:
        fact_text(&j->facts, j->fact, key, value);
        break;
    case FACT_NUMBER:
        fact_number(&j->facts, j->fact, key, strtoll(value, NULL, 10));
        break;
    case FACT_BOOL:
        fact_bool(&j->facts, j->fact, key, strcmp(value, "true") == 0);
        break;
    }
}

static void read_line(struct judging *j, char *line)
{
    char *word = line + strspn(line, " "), *rest = strchr(word, ' ');

    if (*word == '#' || *word == '\0')
        return;
    if (!rest)
        die(j, "one word alone");
    *rest++ = '\0';
    if (strcmp(word, "pack") == 0) {
        add_pack(j, rest);
    } else if (strcmp(word, "on") == 0) {
        j->on = rest;
    } else if (strcmp(word, "gap") == 0) {
        j->gaps[j->gap_count++] = rest;
    } else if (strcmp(word, "limit") == 0) {
        char *value = strchr(rest, ' ');

        if (!value)
            die(j, "a limit without a value");
        *value++ = '\0';
        set_limit(j, rest, strtoull(value, NULL, 10));
    } else if (strcmp(word, "fact") == 0) {
        if (fact_kind_find(rest) == FACT_KIND_COUNT)
            die(j, "no such kind of fact");
        j->fact = fact_set_add(&j->facts, fact_kind_find(rest), PICA_PLACE_NONE);
        j->placed = false;
    } else if (strcmp(word, "place") == 0) {
        char *offset = strchr(rest, ' ');
        struct pica_place place;

        if (!offset || !j->fact)
            die(j, "a place is ENTRY OFFSET of a fact");
        *offset++ = '\0';
        place = pica_place_at(rest, strtoull(offset, NULL, 10));
        if (j->placed)
            fact_place(&j->facts, j->fact, place);
        else
            j->fact->places[0] = place;
        j->placed = true;
    } else {
        if (strncmp(rest, "= ", 2) != 0)
            die(j, "an attribute is NAME = VALUE");
        set_attribute(j, word, rest + 2);
    }
}

static void print_finding(const struct rule_finding *f, struct pica_text *out)
{
    static const char *const languages[] = { [PICA_ZH] = "zh", [PICA_EN] = "en" };

    pica_text_addf(out, "%s %s %s %s\n ", rule_severity_name(f->severity),
                   rule_verdict_name(f->verdict), f->rule, f->id);
    for (const char *const *c = f->clauses; *c; c++)
        pica_text_addf(out, " %s", *c);
    for (int l = 0; l < PICA_LANG_COUNT; l++)
        pica_text_addf(out, "\n  %s: %s\n    %s\n    %s", languages[l], f->title.in[l],
                       f->detail.in[l], f->advice.in[l]);
    pica_text_addf(out, "\n  evidence %zu of %zu:", f->evidence_count, f->evidence_total);
    for (size_t i = 0; i < f->evidence_count; i++)
        pica_text_addf(out, " %s@%jd", f->evidence[i].entry ? f->evidence[i].entry : "",
                       (intmax_t)f->evidence[i].file_offset);
    pica_text_add_char(out, '\n');
}

static void judge_all(struct judging *j, struct pica_text *out)
{
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct rule_finding *findings = NULL;
    struct pica_error err;
    char text[400];
    size_t count = 0;

    if (!fact_set_seal(&j->facts))
        die(j, "no memory");
    if (rules_judge(j->set, &j->facts, j->gaps, j->gap_count, j->on, &j->limits, &arena, &notes,
                    &findings, &count, &err) != PICA_OK)
        pica_text_addf(out, "error: %s\n", pica_error_text(&err, PICA_EN, text, sizeof text));
    for (size_t i = 0; i < count; i++)
        print_finding(&findings[i], out);
    for (size_t i = 0; i < notes.count; i++)
        pica_text_addf(out, "gap %s: %s\n  %s\n", notes.items[i].id,
                       notes.items[i].text.in[PICA_EN], notes.items[i].text.in[PICA_ZH]);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
}

static void run_case(const char *folder, const char *path)
{
    struct judging j = { .folder = folder, .path = path, .limits = pica_limits_default };
    struct pica_text got = { 0 };
    struct pica_error err;
    size_t len;
    char *text = case_read(path, &len), *copy = case_read(path, &len);
    char *expected = case_cut(text);

    if (case_cut(copy) != NULL && rule_set_builtin(&j.set, &err) == PICA_OK) {
        for (char *line = copy, *end; line && *line; line = end) {
            end = strchr(line, '\n');
            if (end)
                *end++ = '\0';
            j.line++;
            read_line(&j, line);
        }
        judge_all(&j, &got);
        CHECK(case_expect(path, text, expected, &got));
    } else {
        CHECK(false && "the case has no line of dashes, or the set does not load");
    }
    fact_set_finish(&j.facts);
    rule_set_free(j.set);
    pica_text_finish(&got);
    free(text);
    free(copy);
}

int main(int argc, char **argv)
{
    for (int i = 2; i < argc; i++)
        run_case(argv[1], argv[i]);
    return check_done();
}
