/* What is shown: screens, resources and texts that running code names, containers. */
#include "scan/consent_flow_parts.h"

#include "dex/insn.h"
#include "flow/index.h"
#include "privacy/consent_name.h"
#include "scan/code_texts.h"
#include "scan/consent.h"
#include "scan/hybrid_texts.h"
#include "scan/pieces.h"

#include <stdlib.h>

/* --- screens and texts of resources ------------------------------------------------------ */

static void take_control(struct asking *a, const struct consent_element *e, struct pica_place place)
{
    if (consent_verdicts[e->verdict].counts > 0)
        asking_set_text(a, CONSENT_FLOW_AGREE, SCAN_FOUND_YES, e->shown,
                        PICA_WORD("a control by which the user agrees"), place);
    if (consent_verdicts[e->verdict].counts < 0)
        asking_set_text(a, CONSENT_FLOW_REFUSE, SCAN_FOUND_YES, e->shown,
                        PICA_WORD("a control by which the user refuses"), place);
    if (e->verdict == CONSENT_VERDICT_LEAVES)
        asking_set_text(a, CONSENT_FLOW_REFUSAL_EXITS, SCAN_FOUND_YES, e->shown,
                        PICA_WORD("the control says that it leaves the app"), place);
    if (e->verdict == CONSENT_VERDICT_WITHDRAWS)
        asking_set_text(a, CONSENT_FLOW_WITHDRAWAL, SCAN_FOUND_YES, e->shown,
                        PICA_WORD("a way to withdraw consent"), place);
    if (e->says.roles & CONSENT_POLICY)
        asking_set_text(a, CONSENT_FLOW_POLICY, SCAN_FOUND_YES, e->shown,
                        PICA_WORD("names a privacy policy"), place);
}

void asking_take_screens(struct asking *a)
{
    const struct scan_consent_state *state = a->r->buffers->consent;

    for (size_t i = 0; i < state->screens.count; i++) {
        const struct consent_screen *s = &state->screens.items[i];

        for (size_t k = 0; k < s->element_count; k++) {
            const struct consent_element *e = &s->elements[k];

            take_control(a, e, state->package.layouts[e->layout].views[e->view].place);
        }
    }
}

/* A text that somebody shows, as far as one can see: what it names is there; a control is not seen.
 */
static void take_text(struct asking *a, struct consent_text says, const char *text,
                      struct pica_place place)
{
    if (says.roles & CONSENT_POLICY)
        asking_set_text(a, CONSENT_FLOW_POLICY, SCAN_FOUND_YES, text, "", place);
    if (says.roles & CONSENT_WITHDRAW)
        asking_set_text(a, CONSENT_FLOW_WITHDRAWAL, SCAN_FOUND_YES, text, "", place);
    if (says.form == CONSENT_PLAIN || says.form == CONSENT_BODY)
        return;
    if (says.roles & CONSENT_AGREE)
        asking_set_text(a, CONSENT_FLOW_AGREE, SCAN_FOUND_UNSEEN, text, "", place);
    if (says.roles & (CONSENT_REFUSE | CONSENT_EXIT | CONSENT_BASIC))
        asking_set_text(a, CONSENT_FLOW_REFUSE, SCAN_FOUND_UNSEEN, text, "", place);
}

/* --- resources that code names ------------------------------------------------------------- */

/* Whether a text would tell anything that is not known. */
static bool is_news(struct asking *a, struct consent_text says)
{
    return ((says.roles & CONSENT_POLICY) && !asking_found(a, CONSENT_FLOW_POLICY)) ||
           ((says.roles & CONSENT_WITHDRAW) && !asking_found(a, CONSENT_FLOW_WITHDRAWAL)) ||
           ((says.roles & CONSENT_AGREE) &&
            asking_element(a, CONSENT_FLOW_AGREE)->found == SCAN_FOUND_NO) ||
           ((says.roles & (CONSENT_REFUSE | CONSENT_EXIT | CONSENT_BASIC)) &&
            asking_element(a, CONSENT_FLOW_REFUSE)->found == SCAN_FOUND_NO);
}

/* Whether a method is the app's own; methods of one class are asked about one after the other. */
static bool is_own(struct asking *a, uint32_t method)
{
    uint32_t type = flow_method(a->t->program, method)->type;
    const char *package = a->r->has_manifest ? a->r->manifest.package : NULL;

    if (!a->owned_known || a->owned_type != type) {
        a->owned_known = true;
        a->owned_type = type;
        a->owned = privacy_owner_of(flow_type_name(a->t->program, type), package).kind ==
                   PRIVACY_OWNER_APP;
    }
    return a->owned;
}

/* A text that an instruction names. Where nothing is known to run it, it may be shown all the same
 * if the app's own code does; libraries hold much that nobody uses. */
static void take_named(struct asking *a, struct consent_text says, const char *text,
                       uint32_t method, uint32_t at)
{
    if (flow_world_reaches(a->all, method, at))
        take_text(a, says, text, tell_place(a->t, method, at));
    else if ((says.roles & CONSENT_POLICY) && is_own(a, method))
        asking_set_text(a, CONSENT_FLOW_POLICY, SCAN_FOUND_UNSEEN, text, "",
                        tell_place(a->t, method, at));
}

/* The texts of the resource of that id; strings are sorted by it. */
static void take_resource(struct asking *a, uint32_t id, uint32_t method, uint32_t at)
{
    const struct consent_strings *s = &a->r->buffers->consent->strings;
    size_t low = 0, high = s->count;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (s->items[mid].id < id)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < s->count && s->items[low].id == id; low++)
        if (is_news(a, s->items[low].says))
            take_named(a, s->items[low].says, s->items[low].text, method, at);
}

static void take_constants(struct asking *a, uint32_t method)
{
    const struct flow_method *m = flow_method(a->t->program, method);
    struct dex_code code;
    struct dex_insn insn;

    if (!m->code_off || (!flow_world_runs(a->all, method) && !is_own(a, method)) ||
        !dex_code(flow_dex(a->t->program, m->dex), m->code_off, &code))
        return;
    for (uint32_t at = 0; dex_insn_decode(&code, at, &insn); at += insn.units)
        if (!insn.payload && insn.op >= DEX_OP_CONST_4 && insn.op <= DEX_OP_CONST_HIGH16 &&
            (insn.literal > UINT16_MAX || insn.literal < INT16_MIN))
            take_resource(a, (uint32_t)insn.literal, method, at);
}

/* A resource that nothing names is shown to nobody. Those of layouts were looked at. */
void asking_take_resources(struct asking *a)
{
    const struct consent_strings *s = &a->r->buffers->consent->strings;
    bool news = false;

    for (size_t i = 0; i < s->count && !news; i++)
        news = is_news(a, s->items[i].says);
    for (uint32_t m = 0; news && m < flow_method_count(a->t->program); m++)
        take_constants(a, m);
}

/* --- texts of code -------------------------------------------------------------------------- */

static void take_use(struct asking *a, uint32_t dex, uint32_t method_idx, struct flow_ref ref)
{
    struct consent_text says = code_texts_says(a->r->buffers->code_texts, dex, ref.target);
    uint32_t method;
    char *text;

    if (says.roles == 0 || !is_news(a, says))
        return;
    method = flow_method_of(a->t->program, dex, method_idx);
    if (method == FLOW_NONE ||
        (!flow_world_reaches(a->all, method, flow_ref_at(ref)) && !is_own(a, method)))
        return;
    text = dex_utf8(dex_string(flow_dex(a->t->program, dex), ref.target), &a->r->arena);
    a->t->failed |= !text;
    if (text)
        take_named(a, says, text, method, flow_ref_at(ref));
}

static bool says_news(struct asking *a, uint32_t dex)
{
    const struct code_texts *t = a->r->buffers->code_texts;

    for (size_t n = 0; n < t->count; n++)
        if (t->items[n].dex == dex && is_news(a, t->items[n].says))
            return true;
    return false;
}

static void take_uses(struct asking *a, uint32_t dex)
{
    const struct flow_index *index = flow_program_index(a->t->program, dex);

    for (size_t b = 0; b < index->body_count && !a->t->failed; b++) {
        const struct flow_body_refs *body = &index->bodies[b];

        for (uint32_t k = body->first; k < body->first + body->count; k++)
            if (flow_ref_kind(index->refs[k]) == FLOW_REF_STRING)
                take_use(a, dex, body->method_idx, index->refs[k]);
    }
}

/* Looked at only where something is still missing: code has many strings. */
void asking_take_code(struct asking *a)
{
    for (uint32_t d = 0; d < flow_dex_count(a->t->program); d++)
        if (says_news(a, d))
            take_uses(a, d);
}

/* --- pages --------------------------------------------------------------------------------- */

/* A file for people that an app may show: its name alone is looked at, what it says is not read. */
static bool is_page(struct pica_span name)
{
    static const char *const ends[] = { ".html", ".htm", ".txt", ".md", ".pdf", ".docx" };

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t n = strlen(ends[i]);

        if (name.len > n && memcmp(name.data + name.len - n, ends[i], n) == 0)
            return (consent_name_read(name) & CONSENT_NAME_PRIVACY) != 0;
    }
    return false;
}

void asking_take_pages(struct asking *a)
{
    const struct apk_package *package = a->r->buffers->package;

    for (size_t i = 0; i < apk_count(package); i++)
        if (is_page(apk_at(package, i)->name))
            asking_set_text(a, CONSENT_FLOW_POLICY, SCAN_FOUND_UNSEEN, apk_at(package, i)->label,
                            "", pica_place_entry(apk_at(package, i)->label));
}

/* --- containers --------------------------------------------------------------------------------
 */

static struct pica_place place_of_text(const struct scan_hybrid_text *t)
{
    return pica_place_at(t->entry, t->offset);
}

static void take_prompts(struct asking *a)
{
    const struct scan_hybrid *h = a->r->hybrid;

    for (size_t i = 0; h && i < h->prompt_count; i++) {
        const struct framework_prompt *p = &h->prompts[i].prompt;
        struct pica_place place = h->prompts[i].place;

        if (!p->asks)
            continue;
        asking_set(a, CONSENT_FLOW_PLATFORM, SCAN_FOUND_YES,
                   PICA_WORD("the framework asks before it starts the app"), place);
        asking_set(a, CONSENT_FLOW_STORED, SCAN_FOUND_YES,
                   PICA_WORD("the framework stores the answer"), place);
        asking_set(a, CONSENT_FLOW_TESTED, SCAN_FOUND_YES,
                   PICA_WORD("the framework starts the app only once the user has agreed"), place);
        if ((p->says.title.roles | p->says.message.roles) & CONSENT_POLICY)
            asking_set_text(a, CONSENT_FLOW_POLICY, SCAN_FOUND_YES,
                            p->message ? p->message : p->title, "", place);
        if (consent_verdicts[p->answer.positive].counts > 0)
            asking_set_text(a, CONSENT_FLOW_AGREE, SCAN_FOUND_YES, p->accept,
                            PICA_WORD("a control by which the user agrees"), place);
        if (p->refusable)
            asking_set_text(a, CONSENT_FLOW_REFUSE, SCAN_FOUND_YES, p->refuse, "", place);
        if (p->refusal_exits)
            asking_set(a, CONSENT_FLOW_REFUSAL_EXITS, SCAN_FOUND_YES,
                       PICA_WORD("the framework ends the app when the user refuses"), place);
    }
}

/* What a container says; which of it is a control is code that was not read. */
void asking_take_hybrid(struct asking *a)
{
    const struct scan_hybrid *h = a->r->hybrid;
    bool asks = false;

    take_prompts(a);
    for (size_t i = 0; h && i < h->text_count; i++) {
        take_text(a, h->texts[i].says, h->texts[i].text, place_of_text(&h->texts[i]));
        asks |= h->texts[i].says.roles & (CONSENT_POLICY | CONSENT_AGREE);
    }
    for (size_t i = 0; i < a->r->container_count; i++) {
        const struct privacy_container *c = &a->r->containers[i];
        bool hides = c->code == PRIVACY_CODE_WEB || !h || h->unread > 0;
        struct pica_place place = h && h->unread      ? h->first
                                  : c->evidence_count ? c->evidence[0].place
                                                      : PICA_PLACE_NONE;

        struct pica_words name = {
            { [PICA_ZH] = c->entry->name.zh, [PICA_EN] = c->entry->name.en }
        };

        for (size_t k = 0; (hides || asks) && k < ASKING_CORE_COUNT; k++)
            if (hides || asking_core[k] == CONSENT_FLOW_STORED ||
                asking_core[k] == CONSENT_FLOW_TESTED)
                asking_set_words(a, asking_core[k], SCAN_FOUND_UNSEEN, name, place);
        if (hides)
            asking_set_words(a, CONSENT_FLOW_WITHDRAWAL, SCAN_FOUND_UNSEEN, name, place);
    }
}
