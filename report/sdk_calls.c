/* What pica dump sdks prints. */
#include "report/json_made.h"
#include "report/json_parts.h"
#include "report/labels.h"
#include "report/page.h"
#include "report/report.h"
#include "report/say.h"
#include "scan/names.h"

static void json_call(struct pica_json *j, const struct scan_result *r,
                      const struct privacy_sdk_call *c, enum pica_lang lang)
{
    const struct privacy_contract *contract = c->contract;

    pica_json_object(j);
    report_key_array(j, "sdks");
    for (const char *const *id = contract->sdks; id && *id; id++)
        pica_json_string(j, pica_span_str(*id));
    pica_json_array_end(j);
    pica_json_key_text(j, "role", privacy_sdk_role_name(contract->role));
    pica_json_key_text(j, "api", contract->api);
    pica_json_key_text(j, "called", c->called);
    pica_json_key_bool(j, "exact", c->exact);
    if (c->overrides)
        pica_json_key_bool(j, "overrides", true);
    if (c->told != PRIVACY_TOLD_NOTHING)
        pica_json_key_text(j, "told", privacy_told_name(c->told));
    pica_json_key_text(j, "value", c->value);
    report_key_place(j, "place", &c->place);
    report_key_owner(j, r, &c->owner, lang);
    pica_json_object_end(j);
}

void report_sdk_calls_json(const struct scan_result *r, enum pica_lang lang, struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.sdks/1");
    report_key_sdks(&j, r, lang, "sdks", false);
    report_key_array(&j, "calls");
    for (size_t i = 0; i < r->sdk_call_count; i++)
        json_call(&j, r, &r->sdk_calls[i], lang);
    pica_json_array_end(&j);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
}

/* "SDK-0001": every SDK that was found and every one that is called comes once, by id. */
static const char *next_sdk(const struct scan_result *r, const char *last)
{
    const char *next = NULL;

    for (size_t i = 0; i < r->sdk_count; i++) {
        const char *id = r->sdks[i].sdk->id;

        if (!r->sdks[i].sdk->library && strcmp(id, last) > 0 && (!next || strcmp(id, next) < 0))
            next = id;
    }
    for (size_t i = 0; i < r->sdk_call_count; i++) {
        const char *id = r->sdk_calls[i].contract->sdks[0];

        if (strcmp(id, last) > 0 && (!next || strcmp(id, next) < 0))
            next = id;
    }
    return next;
}

static const struct privacy_sdk_hit *hit_of(const struct scan_result *r, const char *id)
{
    for (size_t i = 0; i < r->sdk_count; i++)
        if (strcmp(r->sdks[i].sdk->id, id) == 0)
            return &r->sdks[i];
    return NULL;
}

static void text_call(const struct scan_result *r, const struct privacy_sdk_call *c,
                      enum pica_lang lang, struct pica_text *out)
{
    const char *owner = scan_owner_id(r, &c->owner);

    pica_text_add(out, "  ");
    report_add_padded(
        out, pica_span_str(report_term(lang, privacy_sdk_role_name(c->contract->role))), 10);
    pica_text_add_char(out, ' ');
    report_add_name(out, c->called);
    if (c->told != PRIVACY_TOLD_NOTHING)
        pica_text_addf(out, "  %s", report_term(lang, privacy_told_name(c->told)));
    if (c->value) {
        pica_text_add(out, " = ");
        report_add_name(out, c->value);
    }
    if (!c->exact)
        report_say(out, lang, " (not the prototype that is documented)");
    pica_text_add(out, "\n             ");
    report_add_place(out, &c->place, lang);
    if (owner) {
        pica_text_add(out, "  [");
        report_add_name(out, owner);
        pica_text_add_char(out, ']');
    }
    pica_text_add_char(out, '\n');
}

void report_sdk_calls_text(const struct scan_result *r, enum pica_lang lang, struct pica_text *out)
{
    for (const char *id = next_sdk(r, ""); id; id = next_sdk(r, id)) {
        const struct privacy_sdk_entry *entry = privacy_sdk_entry_find(id);
        const struct privacy_sdk_hit *hit = hit_of(r, id);

        pica_text_addf(out, "%s  %s", id, report_sdk_name(entry, lang));
        if (hit)
            report_say(out, lang, " (%s)",
                       report_term(lang, scan_confidence_name(hit->confidence)));
        pica_text_add_char(out, '\n');
        for (size_t i = 0; i < r->sdk_call_count; i++)
            if (strcmp(r->sdk_calls[i].contract->sdks[0], id) == 0)
                text_call(r, &r->sdk_calls[i], lang, out);
    }
}
