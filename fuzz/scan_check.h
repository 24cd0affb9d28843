/*
 * fuzz/scan_check.h - what must hold of every scan, whatever was scanned; and what it decided,
 * spelt. A broken promise stops the program.
 */
#ifndef PICA_FUZZ_SCAN_CHECK_H
#define PICA_FUZZ_SCAN_CHECK_H

#include "privacy/consent_screen.h"
#include "scan/decision.h"

#include <stdlib.h>

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

/* Little of everything that takes time: fuzzing wants many scans, not deep ones. */
static inline struct pica_limits scan_check_limits(void)
{
    struct pica_limits limits = pica_limits_default;

    limits.entry_bytes = 1u << 18;
    limits.total_bytes = 1u << 20;
    limits.dex_instructions = 20000;
    limits.xml_nodes = 2000;
    limits.resource_visits = 20000;
    limits.interpreted_instructions = 5000;
    limits.interpreted_bytes = 1u << 18;
    limits.world_work = 20000;
    limits.world_activations = 2000;
    return limits;
}

static inline bool scan_check_has_words(const struct pica_words *w)
{
    PROMISED(!w->in[PICA_EN] == !w->in[PICA_ZH]);
    return w->in[PICA_EN] && *w->in[PICA_EN];
}

static inline void scan_check_chain(const struct scan_chain *c)
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

static inline void scan_check_guards(const struct scan_decision *d)
{
    for (size_t i = 0; i < d->guard_count; i++) {
        const struct scan_guard *g = &d->guards[i];

        PROMISED(g->kind < CONSENT_GUARD_KIND_COUNT && scan_check_has_words(&g->why));
        /* A control of a layout has no place in the code. */
        PROMISED(g->place.entry || g->kind == CONSENT_GUARD_HANDLER);
    }
}

static inline void scan_check_decision(const struct scan_decision *d)
{
    bool early = d->chain.count > 0 && d->chain.phase < FLOW_PHASE_COUNT &&
                 flow_phases[d->chain.phase].early;

    scan_check_chain(&d->chain);
    scan_check_guards(d);
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
    PROMISED(scan_check_has_words(&d->unseen_why) == (d->state == CONSENT_STATE_UNKNOWN));
    PROMISED(d->unseen_count == 0 || d->state == CONSENT_STATE_UNKNOWN);
    PROMISED(d->chain.maybe == FLOW_PHASE_COUNT ||
             (d->state == CONSENT_STATE_LATE && flow_phases[d->chain.maybe].early));
}

static inline void scan_check_flow(const struct scan_consent_flow *f)
{
    PROMISED(consent_flow_verdict_name(f->verdict) && scan_check_has_words(&f->why));
    for (unsigned e = 0; e < CONSENT_FLOW_ELEMENT_COUNT; e++)
        PROMISED(f->elements[e].element == e && f->elements[e].found <= SCAN_FOUND_UNSEEN);
}

static inline bool scan_check_is_verdict(const char *name)
{
    for (unsigned v = 0; v < CONSENT_VERDICT_COUNT; v++)
        if (strcmp(consent_verdicts[v].name, name) == 0)
            return consent_verdicts[v].counts > 0;
    return false;
}

static inline void scan_check(const struct scan_result *r)
{
    const struct scan_decisions *d = r->decisions;

    PROMISED(d);
    for (size_t i = 0; i < r->collection_count; i++)
        scan_check_decision(&d->collections[i]);
    for (size_t i = 0; i < d->request_count; i++) {
        const char **name = d->requests[i].permissions;

        PROMISED(d->requests[i].place.entry && d->requests[i].dex < r->dex_count);
        for (; name[0] && name[1]; name++)
            PROMISED(strcmp(name[0], name[1]) < 0);
        scan_check_decision(&d->requests[i].decision);
    }
    for (size_t i = 0; i < d->start_count; i++) {
        PROMISED(d->starts[i].contract <= SCAN_CONTRACT_BROKEN);
        PROMISED(d->starts[i].contract == SCAN_CONTRACT_NONE_KNOWN ||
                 scan_check_has_words(&d->starts[i].why));
        scan_check_decision(&d->starts[i].decision);
    }
    for (size_t i = 0; i < d->grant_count; i++) {
        PROMISED(!d->grants[i].fabricated || d->grants[i].decision.state == CONSENT_STATE_BEFORE);
        scan_check_decision(&d->grants[i].decision);
    }
    for (size_t i = 0; i < d->act_count; i++)
        PROMISED(scan_check_is_verdict(d->acts[i].verdict));
    scan_check_flow(&d->flow);
}

static inline void scan_spell_place(struct pica_text *t, const struct pica_place *p)
{
    pica_text_addf(t, " %s %s %s %u", p->entry ? p->entry : "-",
                   p->class_name ? p->class_name : "-", p->method ? p->method : "-", p->insn);
}

static inline void scan_spell_decision(struct pica_text *t, const struct scan_decision *d)
{
    pica_text_addf(t, " %s", consent_states[d->state].name);
    for (size_t i = 0; i < d->chain.count; i++)
        scan_spell_place(t, &d->chain.steps[i].method);
    for (size_t i = 0; i < d->guard_count; i++) {
        pica_text_addf(t, "; %s %d", d->guards[i].key ? d->guards[i].key : "-",
                       d->guards[i].counts);
        scan_spell_place(t, &d->guards[i].place);
        scan_spell_place(t, &d->guards[i].because);
    }
    for (size_t i = 0; i < d->unseen_count; i++)
        scan_spell_place(t, &d->unseen[i].place);
    pica_text_add_char(t, '\n');
}

static inline void scan_spell(struct pica_text *t, const struct scan_result *r)
{
    const struct scan_decisions *d = r->decisions;

    for (size_t i = 0; i < r->collection_count; i++) {
        pica_text_add(t, r->collections[i].api->name);
        scan_spell_place(t, &r->collections[i].place);
        scan_spell_decision(t, &d->collections[i]);
    }
    for (size_t i = 0; i < d->request_count; i++) {
        scan_spell_place(t, &d->requests[i].place);
        for (const char **name = d->requests[i].permissions; *name; name++)
            pica_text_addf(t, " %s", *name);
        scan_spell_decision(t, &d->requests[i].decision);
    }
    for (size_t i = 0; i < d->start_count; i++) {
        pica_text_addf(t, "contract %d", (int)d->starts[i].contract);
        scan_spell_place(t, &d->starts[i].call->place);
        scan_spell_decision(t, &d->starts[i].decision);
    }
    for (size_t i = 0; i < d->grant_count; i++) {
        pica_text_addf(t, "grant %d", d->grants[i].fabricated);
        scan_spell_place(t, &d->grants[i].call->place);
        scan_spell_decision(t, &d->grants[i].decision);
    }
    for (size_t i = 0; i < d->act_count; i++) {
        pica_text_addf(t, "act %s", d->acts[i].text ? d->acts[i].text : "-");
        scan_spell_place(t, &d->acts[i].place);
        scan_spell_place(t, &d->acts[i].handler);
        pica_text_add_char(t, '\n');
    }
    pica_text_addf(t, "%s", consent_flow_verdict_name(d->flow.verdict));
    for (unsigned e = 0; e < CONSENT_FLOW_ELEMENT_COUNT; e++)
        pica_text_addf(t, " %d", (int)d->flow.elements[e].found);
    for (size_t i = 0; i < r->finding_count; i++)
        pica_text_addf(t, "\n%s %s", r->findings[i].rule, r->findings[i].id);
    for (size_t i = 0; i < r->notes.count; i++)
        /* Where an entry stands in the archive, and how it is packed, is its own matter. */
        if (strcmp(r->notes.items[i].id, "manifest.table-packed") != 0)
            pica_text_addf(t, "\n%s", r->notes.items[i].text.in[PICA_EN]);
}

#endif
