#include "privacy/container.h"

#include "base/cursor.h"

#include <stdio.h>

#define PRESENT "present:"

const char *privacy_code_gap(enum privacy_code code)
{
    static const char *const words[] = {
#define X(id, name, gap) [PRIVACY_CODE_##id] = gap,
#include "privacy/container_code.def"
#undef X
    };

    return words[code];
}

/* --- which there are ------------------------------------------------------------ */

/* Of one container. */
struct tally {
    size_t strong, weak, traces;
};

static void count_traces(const struct privacy_traces *traces, struct tally *tallies)
{
    for (size_t i = 0; i < privacy_artefact_count; i++) {
        const struct privacy_artefact *a = &privacy_artefacts[i];

        if (a->packer || traces->items[i].count == 0)
            continue;
        tallies[a->subject].strong += a->tells == PRIVACY_TELLS_STRONG;
        tallies[a->subject].weak += a->tells == PRIVACY_TELLS_WEAK;
        tallies[a->subject].traces++;
    }
}

static void set_version(const struct privacy_artefact *a, const struct privacy_trace *trace,
                        struct privacy_container *c)
{
    if (strncmp(a->how, PRESENT, strlen(PRESENT)) == 0)
        c->version = a->how + strlen(PRESENT);
    else if (!c->version_from.file)
        c->version_from = (struct privacy_container_source){ trace->value, a->how };
}

static void set_prompt(const struct privacy_artefact *a, const struct privacy_trace *trace,
                       struct privacy_container *c)
{
    if (!c->prompt && trace->said)
        c->prompt = trace->said;
    else if (a->how && !c->prompt_from.file)
        c->prompt_from = (struct privacy_container_source){ trace->value, a->how };
}

static void add_trace(const struct privacy_artefact *a, const struct privacy_trace *trace,
                      struct privacy_container *c)
{
    if (a->tells != PRIVACY_TELLS_NOTHING)
        c->evidence[c->evidence_count++] = (struct privacy_evidence){
            .kind = privacy_artefact_kind_name(a->kind),
            .value = trace->value,
            .place = trace->place,
            .weak = a->tells != PRIVACY_TELLS_STRONG,
        };
    if (a->parts && a->kind != PRIVACY_ARTEFACT_META)
        c->files[c->file_count++] = (struct privacy_container_files){
            .name = a->name,
            .parts = a->parts,
            .count = trace->count,
            .first = trace->value,
            .size = trace->size,
        };
    if (a->parts & PRIVACY_PART_VERSION)
        set_version(a, trace, c);
    if (a->parts & PRIVACY_PART_PROMPT)
        set_prompt(a, trace, c);
}

static bool begin(struct privacy_container *c, size_t subject, const struct tally *tally,
                  struct pica_arena *arena)
{
    const struct privacy_container_entry *entry = &privacy_containers[subject];

    c->entry = entry;
    c->code = entry->code;
    c->confidence = tally->strong ? PRIVACY_CERTAIN : PRIVACY_LIKELY;
    c->evidence = pica_arena_array(arena, tally->traces + 1, sizeof *c->evidence);
    c->files = pica_arena_array(arena, tally->traces + 1, sizeof *c->files);
    return c->evidence && c->files;
}

/* The container that a shell is one of. */
static bool is_of_shell(const struct privacy_web_shell *web, size_t subject)
{
    return strcmp(privacy_containers[subject].id, web->local ? "html" : "web") == 0;
}

static void add_shell(const struct privacy_web_shell *web, struct privacy_container *c)
{
    c->evidence[c->evidence_count++] = (struct privacy_evidence){
        .kind = "address",
        .value = web->url,
        .place = web->place,
        .weak = true,
    };
}

enum pica_status privacy_containers_find(const struct privacy_traces *traces,
                                         const struct privacy_web_shell *web,
                                         struct pica_arena *arena, struct privacy_container **ret,
                                         size_t *ret_count, struct pica_error *err)
{
    size_t subjects = privacy_container_entry_count, count = 0;
    struct tally *tallies = pica_arena_array(arena, subjects, sizeof *tallies);
    size_t *number = pica_arena_array(arena, subjects, sizeof *number); /* from 1; 0: not there */
    struct privacy_container *items;

    if (!tallies || !number)
        return pica_fail_nomem(err);
    count_traces(traces, tallies);
    for (size_t s = 0; s < subjects; s++)
        if (tallies[s].strong || tallies[s].weak > 1 || (web && is_of_shell(web, s)))
            number[s] = ++count;
    items = pica_arena_array(arena, count + 1, sizeof *items);
    if (!items)
        return pica_fail_nomem(err);
    for (size_t s = 0; s < subjects; s++)
        if (number[s] && !begin(&items[number[s] - 1], s, &tallies[s], arena))
            return pica_fail_nomem(err);
    for (size_t i = 0; i < privacy_artefact_count; i++) {
        const struct privacy_artefact *a = &privacy_artefacts[i];

        if (!a->packer && number[a->subject] && traces->items[i].count)
            add_trace(a, &traces->items[i], &items[number[a->subject] - 1]);
    }
    for (size_t s = 0; web && s < subjects; s++)
        if (is_of_shell(web, s))
            add_shell(web, &items[number[s] - 1]);
    *ret = items;
    *ret_count = count;
    return PICA_OK;
}

/* --- versions ----------------------------------------------------------------- */

/* facebook/hermes BytecodeFileFormat.h: the magic, then the version of the bytecode. */
#define HERMES_MAGIC UINT64_C(0x1F1903C103BC1FC6)

static struct pica_span hermes_version(struct pica_span bytes, char *scratch,
                                       enum privacy_code *code)
{
    struct pica_cursor c = pica_cursor_on(bytes, 0);
    uint64_t magic = pica_cursor_u64(&c);
    uint32_t version = pica_cursor_u32(&c);

    if (!c.ok || magic != HERMES_MAGIC)
        return pica_span_of(NULL, 0);
    *code = PRIVACY_CODE_HERMES;
    snprintf(scratch, PRIVACY_VERSION_SIZE, "bytecode %u", (unsigned)version);
    return pica_span_str(scratch);
}

static size_t digits(struct pica_span s, size_t at)
{
    size_t n = 0;

    while (at + n < s.len && s.data[at + n] >= '0' && s.data[at + n] <= '9')
        n++;
    return n;
}

/* "2021.3.16f1" at `at`: how long it is, or 0. */
static size_t unity_version_at(struct pica_span s, size_t at)
{
    size_t i = at, n;

    for (int part = 0; part < 3; part++) {
        n = digits(s, i);
        if (n == 0 || n > 4 || (part == 0 && n != 4 && (n != 1 || s.data[i] < '4')))
            return 0;
        i += n;
        if (part < 2 && (i == s.len || s.data[i++] != '.'))
            return 0;
    }
    if (i == s.len ||
        (s.data[i] != 'f' && s.data[i] != 'b' && s.data[i] != 'a' && s.data[i] != 'p'))
        return 0;
    n = digits(s, ++i);
    return n >= 1 && n <= 4 ? i + n - at : 0;
}

/* The header of a serialized file or bundle, near its beginning, ends in the editor's version. */
static struct pica_span unity_version(struct pica_span bytes)
{
    size_t end = bytes.len < 128 ? bytes.len : 128;

    for (size_t at = 0; at < end; at++) {
        bool begins = at == 0 || digits(bytes, at - 1) == 0;
        size_t n = begins ? unity_version_at(bytes, at) : 0;

        if (n)
            return pica_span_of(bytes.data + at, n);
    }
    return pica_span_of(NULL, 0);
}

static bool is_space(uint8_t c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Where `text` ends if it begins at `at`, each space in it being any white space; or 0. */
static size_t text_at(struct pica_span s, size_t at, const char *text)
{
    for (; *text; text++) {
        if (*text == ' ') {
            while (at < s.len && is_space(s.data[at]))
                at++;
        } else if (at == s.len || s.data[at++] != (uint8_t)*text) {
            return 0;
        }
    }
    return at;
}

/* What stands behind `text`, as far as it looks like a version. */
static struct pica_span version_behind(struct pica_span s, const char *text)
{
    for (size_t at = 0; at < s.len; at++) {
        size_t end = s.data[at] == (uint8_t)*text ? text_at(s, at, text) : 0, n = 0;

        while (end && n < PRIVACY_VERSION_SIZE && end + n < s.len &&
               ((s.data[end + n] >= '0' && s.data[end + n] <= '9') || s.data[end + n] == '.' ||
                s.data[end + n] == '-' || (s.data[end + n] >= 'a' && s.data[end + n] <= 'z')))
            n++;
        if (n)
            return pica_span_of(s.data + end, n);
    }
    return pica_span_of(NULL, 0);
}

struct pica_span privacy_container_version(const char *how, struct pica_span bytes,
                                           char scratch[PRIVACY_VERSION_SIZE],
                                           enum privacy_code *code)
{
    if (strcmp(how, "hermes") == 0)
        return hermes_version(bytes, scratch, code);
    if (strcmp(how, "unity") == 0)
        return unity_version(bytes);
    return version_behind(bytes, how);
}
