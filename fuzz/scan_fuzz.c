/*
 * A package of any files, through the whole scan: what was decided must be of a kind that can be,
 * and the same whatever the order of the files and the number of threads.
 *
 * The input is a row of files: a byte of the length of its name, the name, two bytes
 * (little-endian) of its length, the file; scan_seeds.py makes
 * seeds of packages. They are stored in a ZIP archive as they are, save that the header of a DEX
 * file gets its right length and checksum, without which nothing behind it would be looked at.
 */
#include "privacy/consent_screen.h"
#include "scan/decision.h"

#include "dex/adler32.h"
#include "tests/zip_maker.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

#define FILES_MAX 16u
#define DEX_CHECKSUM_AT 8u
#define DEX_SUMMED_AT 12u
#define DEX_SIZE_AT 32u
#define DEX_HEADER 112u

struct file {
    struct pica_span name;
    uint8_t *data;
    size_t len;
};

struct files {
    struct file items[FILES_MAX];
    size_t count;
    bool twice; /* a name that stands for two files */
};

static struct rule_set *rules; /* made once */

/* --- the package ------------------------------------------------------------------------------ */

static void put32(uint8_t *p, uint32_t value)
{
    for (int i = 0; i < 4; i++)
        p[i] = (uint8_t)(value >> (8 * i));
}

static bool is_dex(struct pica_span name)
{
    return name.len > 4 && memcmp(name.data + name.len - 4, ".dex", 4) == 0;
}

static void add_file(struct files *f, struct pica_span name, struct pica_span bytes)
{
    struct file *to = &f->items[f->count];

    *to = (struct file){ .name = name, .data = malloc(bytes.len + 1), .len = bytes.len };
    PROMISED(to->data);
    if (bytes.len)
        memcpy(to->data, bytes.data, bytes.len);
    if (is_dex(name) && to->len >= DEX_HEADER) {
        put32(to->data + DEX_SIZE_AT, (uint32_t)to->len);
        put32(to->data + DEX_CHECKSUM_AT,
              dex_adler32(pica_span_of(to->data + DEX_SUMMED_AT, to->len - DEX_SUMMED_AT)));
    }
    for (size_t i = 0; i < f->count; i++)
        f->twice |= pica_span_equal(f->items[i].name, name);
    f->count++;
}

static void take_files(struct files *f, struct pica_span in)
{
    struct pica_cursor c = pica_cursor_on(in, 0);

    while (f->count < FILES_MAX && pica_cursor_left(&c) > 0) {
        size_t len = pica_cursor_u8(&c);
        struct pica_span name = pica_cursor_bytes(&c, len);

        len = pica_cursor_u16(&c);
        if (!c.ok)
            return;
        if (len > pica_cursor_left(&c)) /* cut: a shorter file */
            len = pica_cursor_left(&c);
        add_file(f, name, pica_cursor_bytes(&c, len));
    }
}

static void make(const struct files *f, bool backwards, struct zip_maker *m)
{
    *m = (struct zip_maker){ 0 };
    for (size_t i = 0; i < f->count; i++) {
        const struct file *file = &f->items[backwards ? f->count - 1 - i : i];

        zip_maker_add(m, file->name, pica_span_of(file->data, file->len), ZIP_STORED);
    }
    zip_maker_finish_archive(m);
}

/* --- what must hold --------------------------------------------------------------------------- */

static bool has_words(const struct pica_words *w)
{
    PROMISED(!w->in[PICA_EN] == !w->in[PICA_ZH]);
    return w->in[PICA_EN] && *w->in[PICA_EN];
}

static void check_chain(const struct scan_chain *c)
{
    PROMISED(c->count == 0 || c->phase < FLOW_PHASE_COUNT);
    PROMISED(c->maybe <= FLOW_PHASE_COUNT);
    for (size_t i = 0; i < c->count; i++) {
        const struct scan_step *s = &c->steps[i];

        PROMISED(s->method.entry && s->method.class_name && s->method.method);
        PROMISED(s->phase <= FLOW_PHASE_COUNT);
        PROMISED(i == 0 || s->call.entry || s->phase < FLOW_PHASE_COUNT);
        for (size_t k = 0; k < s->test_count; k++)
            PROMISED(s->tests[k].place.entry);
    }
}

static void check_guards(const struct scan_decision *d)
{
    for (size_t i = 0; i < d->guard_count; i++) {
        const struct scan_guard *g = &d->guards[i];

        PROMISED(g->kind < CONSENT_GUARD_KIND_COUNT && has_words(&g->why));
        /* A control of a layout has no place in the code. */
        PROMISED(g->place.entry || g->kind == CONSENT_GUARD_HANDLER);
    }
}

static void check_decision(const struct scan_decision *d)
{
    bool early = d->chain.count > 0 && d->chain.phase < FLOW_PHASE_COUNT &&
                 flow_phases[d->chain.phase].early;

    check_chain(&d->chain);
    check_guards(d);
    switch (d->state) {
    case CONSENT_STATE_BEFORE:
        PROMISED(early);
        break;
    case CONSENT_STATE_LATE:
        PROMISED(d->chain.count > 0 && !early);
        break;
    case CONSENT_STATE_GATED:
        PROMISED(d->chain.count > 0);
        break;
    case CONSENT_STATE_UNREACHABLE:
        PROMISED(d->chain.count == 0);
        break;
    case CONSENT_STATE_UNKNOWN:
        break;
    case CONSENT_STATE_COUNT:
    default:
        abort();
    }
    PROMISED(has_words(&d->unseen_why) == (d->state == CONSENT_STATE_UNKNOWN));
    PROMISED(d->unseen_count == 0 || d->state == CONSENT_STATE_UNKNOWN);
    PROMISED(d->chain.maybe == FLOW_PHASE_COUNT ||
             (d->state == CONSENT_STATE_LATE && flow_phases[d->chain.maybe].early));
}

static void check_flow(const struct scan_consent_flow *f)
{
    PROMISED(consent_flow_verdict_name(f->verdict) && has_words(&f->why));
    for (unsigned e = 0; e < CONSENT_FLOW_ELEMENT_COUNT; e++)
        PROMISED(f->elements[e].element == e && f->elements[e].found <= SCAN_FOUND_UNSEEN);
}

static bool is_verdict(const char *name)
{
    for (unsigned v = 0; v < CONSENT_VERDICT_COUNT; v++)
        if (strcmp(consent_verdicts[v].name, name) == 0)
            return consent_verdicts[v].counts > 0;
    return false;
}

static void check(const struct scan_result *r)
{
    const struct scan_decisions *d = r->decisions;

    PROMISED(d);
    for (size_t i = 0; i < r->collection_count; i++)
        check_decision(&d->collections[i]);
    for (size_t i = 0; i < d->request_count; i++) {
        const char **name = d->requests[i].permissions;

        PROMISED(d->requests[i].place.entry && d->requests[i].dex < r->dex_count);
        for (; name[0] && name[1]; name++)
            PROMISED(strcmp(name[0], name[1]) < 0);
        check_decision(&d->requests[i].decision);
    }
    for (size_t i = 0; i < d->start_count; i++) {
        PROMISED(d->starts[i].contract <= SCAN_CONTRACT_BROKEN);
        PROMISED(d->starts[i].contract == SCAN_CONTRACT_NONE_KNOWN || has_words(&d->starts[i].why));
        check_decision(&d->starts[i].decision);
    }
    for (size_t i = 0; i < d->grant_count; i++) {
        PROMISED(!d->grants[i].fabricated || d->grants[i].decision.state == CONSENT_STATE_BEFORE);
        check_decision(&d->grants[i].decision);
    }
    for (size_t i = 0; i < d->act_count; i++)
        PROMISED(is_verdict(d->acts[i].verdict));
    check_flow(&d->flow);
}

/* --- the same answers ------------------------------------------------------------------------- */

static void spell_place(struct pica_text *t, const struct pica_place *p)
{
    pica_text_addf(t, " %s %s %s %u", p->entry ? p->entry : "-",
                   p->class_name ? p->class_name : "-", p->method ? p->method : "-", p->insn);
}

static void spell_decision(struct pica_text *t, const struct scan_decision *d)
{
    pica_text_addf(t, " %s", consent_states[d->state].name);
    for (size_t i = 0; i < d->chain.count; i++)
        spell_place(t, &d->chain.steps[i].method);
    for (size_t i = 0; i < d->guard_count; i++) {
        pica_text_addf(t, "; %s %d", d->guards[i].key ? d->guards[i].key : "-",
                       d->guards[i].counts);
        spell_place(t, &d->guards[i].place);
        spell_place(t, &d->guards[i].because);
    }
    for (size_t i = 0; i < d->unseen_count; i++)
        spell_place(t, &d->unseen[i].place);
    pica_text_add_char(t, '\n');
}

static void spell(struct pica_text *t, const struct scan_result *r)
{
    const struct scan_decisions *d = r->decisions;

    for (size_t i = 0; i < r->collection_count; i++) {
        pica_text_add(t, r->collections[i].api->name);
        spell_place(t, &r->collections[i].place);
        spell_decision(t, &d->collections[i]);
    }
    for (size_t i = 0; i < d->request_count; i++) {
        spell_place(t, &d->requests[i].place);
        for (const char **name = d->requests[i].permissions; *name; name++)
            pica_text_addf(t, " %s", *name);
        spell_decision(t, &d->requests[i].decision);
    }
    for (size_t i = 0; i < d->start_count; i++) {
        pica_text_addf(t, "contract %d", (int)d->starts[i].contract);
        spell_place(t, &d->starts[i].call->place);
        spell_decision(t, &d->starts[i].decision);
    }
    for (size_t i = 0; i < d->grant_count; i++) {
        pica_text_addf(t, "grant %d", d->grants[i].fabricated);
        spell_place(t, &d->grants[i].call->place);
        spell_decision(t, &d->grants[i].decision);
    }
    for (size_t i = 0; i < d->act_count; i++) {
        pica_text_addf(t, "act %s", d->acts[i].text ? d->acts[i].text : "-");
        spell_place(t, &d->acts[i].place);
        spell_place(t, &d->acts[i].handler);
        pica_text_add_char(t, '\n');
    }
    pica_text_addf(t, "%s", consent_flow_verdict_name(d->flow.verdict));
    for (unsigned e = 0; e < CONSENT_FLOW_ELEMENT_COUNT; e++)
        pica_text_addf(t, " %d", (int)d->flow.elements[e].found);
    for (size_t i = 0; i < r->finding_count; i++)
        pica_text_addf(t, "\n%s %s", r->findings[i].rule, r->findings[i].id);
    for (size_t i = 0; i < r->notes.count; i++)
        pica_text_addf(t, "\n%s", r->notes.items[i].text.in[PICA_EN]);
}

static enum pica_status scan(const struct files *f, bool backwards, struct pica_text *said)
{
    struct pica_limits limits = pica_limits_default;
    struct scan_options o = { .limits = &limits, .rules = rules, .threads = backwards ? 2 : 1 };
    struct scan_result r;
    struct zip_maker m;
    struct pica_input in;
    struct pica_error err;
    enum pica_status st;

    limits.entry_bytes = 1u << 18;
    limits.total_bytes = 1u << 20;
    limits.dex_instructions = 20000;
    limits.xml_nodes = 2000;
    limits.resource_visits = 20000;
    limits.interpreted_instructions = 5000;
    limits.interpreted_bytes = 1u << 18;
    limits.world_work = 20000;
    limits.world_activations = 2000;
    make(f, backwards, &m);
    in = pica_input_memory(zip_maker_bytes(&m));
    st = scan_package(&in, "fuzz.apk", &o, &r, &err);
    PROMISED(st != PICA_E_NOMEM);
    if (st == PICA_OK) {
        check(&r);
        spell(said, &r);
        PROMISED(!said->failed);
        scan_result_finish(&r);
    }
    zip_maker_free(&m);
    return st;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct files f = { 0 };
    struct pica_text one = { 0 }, other = { 0 };
    struct pica_error err;
    enum pica_status st;

    PROMISED(rules || rule_set_builtin(&rules, &err) == PICA_OK);
    take_files(&f, pica_span_of(data, size));
    st = scan(&f, false, &one);
    if (!f.twice) {
        PROMISED(scan(&f, true, &other) == st);
        PROMISED(one.len == other.len && (!one.len || !memcmp(one.data, other.data, one.len)));
    }
    pica_text_finish(&one);
    pica_text_finish(&other);
    for (size_t i = 0; i < f.count; i++)
        free(f.items[i].data);
    return 0;
}
