#include "scan/decision.h"

#include "scan/pieces.h"
#include "scan/telling.h"

static bool is_early(enum flow_phase phase)
{
    return phase < FLOW_PHASE_COUNT && flow_phases[phase].early;
}

/* One call at a place, in the world where anything may happen. */
static struct scan_decision decide(struct telling *t, uint32_t dex, const struct pica_place *place)
{
    struct scan_decision out = { .state = CONSENT_STATE_UNREACHABLE };
    uint32_t m = flow_method_of(t->program, dex, place->method_idx);

    out.chain.phase = out.chain.maybe = FLOW_PHASE_COUNT;
    if (m != FLOW_NONE)
        out.chain = tell_chain(t, m, place->insn);
    if (out.chain.count)
        out.state = is_early(out.chain.phase) ? CONSENT_STATE_BEFORE : CONSENT_STATE_LATE;
    return out;
}

static void decide_collections(struct telling *t, struct scan_decisions *d)
{
    struct scan_decision *out = tell_array(t, t->r->collection_count, sizeof *out);

    for (size_t i = 0; !t->failed && i < t->r->collection_count; i++)
        if (!t->r->collections[i].undecided)
            out[i] = decide(t, t->r->collections[i].dex, &t->r->collections[i].place);
    d->collections = out;
}

static void decide_sdk_calls(struct telling *t, struct scan_decisions *d)
{
    struct scan_sdk_start *starts = tell_array(t, t->r->sdk_call_count, sizeof *starts);
    struct scan_grant *grants = tell_array(t, t->r->sdk_call_count, sizeof *grants);

    d->starts = starts;
    d->grants = grants;
    for (size_t i = 0; !t->failed && i < t->r->sdk_call_count; i++) {
        const struct privacy_sdk_call *c = &t->r->sdk_calls[i];

        if (c->contract->role == PRIVACY_ROLE_START)
            starts[d->start_count++] =
                (struct scan_sdk_start){ .call = c, .decision = decide(t, c->dex, &c->place) };
        else if (c->contract->role == PRIVACY_ROLE_GRANT) {
            struct scan_grant g = { .call = c, .decision = decide(t, c->dex, &c->place) };

            g.fabricated =
                c->told == PRIVACY_TOLD_AGREED && g.decision.state == CONSENT_STATE_BEFORE;
            grants[d->grant_count++] = g;
        }
    }
}

enum pica_status scan_decide(struct scan_result *r, const struct scan_options *o,
                             struct pica_work *work, struct pica_error *err)
{
    struct scan_decisions *d = pica_arena_alloc(&r->arena, sizeof *d);
    struct telling t;

    (void)o;
    (void)work;
    if (!d)
        return pica_fail_nomem(err);
    *d = (struct scan_decisions){ 0 };
    for (unsigned e = 0; e < CONSENT_FLOW_ELEMENT_COUNT; e++)
        d->flow.elements[e].element = (enum consent_flow_element)e;
    telling_begin(&t, r);
    decide_collections(&t, d);
    decide_sdk_calls(&t, d);
    telling_end(&t);
    r->decisions = d;
    return t.failed ? pica_fail_nomem(err) : PICA_OK;
}
