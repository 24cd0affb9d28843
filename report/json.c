#include "report/report.h"

#include "report/json_decision.h"
#include "report/json_made.h"
#include "report/json_judged.h"
#include "report/json_parts.h"
#include "report/labels.h"
#include "report/signature_parts.h"
#include "scan/names.h"

const char *report_tool_version(void)
{
    return PICA_VERSION;
}

void report_json_rules(struct pica_json *j, const struct rule_set *rules)
{
    pica_json_array(j);
    for (size_t i = 0; rules && i < rule_set_pack_count(rules); i++) {
        const struct rule_pack *pack = rule_set_pack(rules, i);

        pica_json_object(j);
        pica_json_key_text(j, "pack", pack->name);
        pica_json_key_text(j, "version", pack->version);
        pica_json_key_text(j, "sha256", pack->sha256);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void json_tool(struct pica_json *j, const struct rule_set *rules)
{
    report_key_object(j, "tool");
    pica_json_key_text(j, "name", "pica");
    pica_json_key_text(j, "version", PICA_VERSION);
    pica_json_key(j, "rules");
    report_json_rules(j, rules);
    pica_json_object_end(j);
}

/* NULL for an empty text: its key is left out. */
static const char *known(const char *s)
{
    return *s ? s : NULL;
}

/* The names an app shows, by locale; one alone says nothing that `label` does not. */
static void json_labels(struct pica_json *j, const struct manifest *m)
{
    if (m->label_count < 2)
        return;
    report_key_array(j, "labels");
    for (size_t i = 0; i < m->label_count; i++) {
        pica_json_object(j);
        pica_json_key_text(j, "locale", m->labels[i].locale);
        pica_json_key_text(j, "text", m->labels[i].text);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void json_sample(struct pica_json *j, const struct scan_result *r, enum pica_lang lang)
{
    static const char *const digest_keys[PICA_DIGEST_COUNT] = {
        [PICA_SHA256] = "sha256", [PICA_SHA1] = "sha1", [PICA_MD5] = "md5", [PICA_SM3] = "sm3"
    };
    const struct manifest *m = &r->manifest;

    report_key_object(j, "sample");
    pica_json_key_text(j, "file_name", r->file_name);
    pica_json_key_number(j, "size", (int64_t)r->size);
    for (int d = 0; d < PICA_DIGEST_COUNT; d++)
        pica_json_key_text(j, digest_keys[d], known(r->digests[d]));
    if (r->has_manifest) {
        pica_json_key_text(j, "package", m->package);
        pica_json_key_text(j, "split", m->split);
        if (m->version_code >= 0)
            pica_json_key_number(j, "version_code", m->version_code);
        pica_json_key_text(j, "version_name", m->version_name);
        pica_json_key_text(j, "label", m->label);
        json_labels(j, m);
        pica_json_key_number(j, "min_sdk", m->min_sdk);
        pica_json_key_number(j, "target_sdk", m->target_sdk);
    }
    pica_json_key_bool(j, "installable", r->installable);
    report_key_verdict(j, r->signing, lang);
    report_key_signers(j, r->signing, REPORT_SIGNER_BRIEF, lang);

    if (r->package_count) {
        report_key_array(j, "packages");
        for (size_t i = 0; i < r->package_count; i++) {
            const struct scan_part *p = &r->packages[i];

            pica_json_object(j);
            pica_json_key_text(j, "name", p->name);
            pica_json_key_text(j, "split", p->split);
            pica_json_key_number(j, "size", (int64_t)p->size);
            pica_json_key_text(j, "sha256", known(p->sha256));
            pica_json_object_end(j);
        }
        pica_json_array_end(j);
    }
    report_key_array(j, "dex");
    for (size_t i = 0; i < r->dex_count; i++) {
        const struct scan_dex *d = &r->dex[i];

        pica_json_object(j);
        pica_json_key_text(j, "name", d->name);
        pica_json_key_text(j, "sha256", known(d->sha256));
        pica_json_key_number(j, "classes", d->classes);
        pica_json_key_number(j, "methods", d->methods);
        pica_json_key_bool(j, "loaded", d->loaded);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);

    report_key_array(j, "native");
    for (size_t i = 0; i < r->native_count; i++) {
        pica_json_object(j);
        pica_json_key_text(j, "name", r->natives[i].name);
        pica_json_key_text(j, "abi", r->natives[i].abi);
        pica_json_key_text(j, "sha256", known(r->natives[i].sha256));
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
    report_key_packer(j, r->packer, lang);
    report_key_containers(j, r->containers, r->container_count, lang);
    pica_json_object_end(j);
}

static void json_permissions(struct pica_json *j, const struct scan_result *r)
{
    report_key_array(j, "permissions");
    for (size_t i = 0; r->has_manifest && i < r->manifest.permission_count; i++) {
        const struct manifest_permission *p = &r->manifest.permissions[i];
        const struct privacy_permission_use *use = r->permission_use ? &r->permission_use[i] : NULL;

        pica_json_object(j);
        pica_json_key_text(j, "name", p->name);
        pica_json_key_text(j, "protection", scan_protection_name(p->protection));
        pica_json_key_text(j, "protection_full", p->protection_full);
        pica_json_key_text(j, "group", p->group);
        if (p->max_sdk >= 0)
            pica_json_key_number(j, "max_sdk", p->max_sdk);
        pica_json_key_bool(j, "implied", p->implied);
        pica_json_key_text(j, "use", scan_use_name(use ? use->use : PRIVACY_USE_UNKNOWN));
        report_key_array(j, "evidence");
        if (use && use->evidence.entry)
            report_json_place(j, &use->evidence);
        pica_json_array_end(j);
        if (p->place.entry)
            report_key_place(j, "place", &p->place);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void json_components(struct pica_json *j, const struct scan_result *r)
{
    report_key_array(j, "components");
    for (size_t i = 0; r->has_manifest && i < r->manifest.component_count; i++) {
        const struct manifest_component *c = &r->manifest.components[i];

        pica_json_object(j);
        pica_json_key_text(j, "kind", scan_component_name(c->kind));
        pica_json_key_text(j, "class", c->class_name);
        pica_json_key_text(j, "target", c->target);
        pica_json_key_bool(j, "exported", c->exported_effective);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

void report_key_sdks(struct pica_json *j, const struct scan_result *r, enum pica_lang lang,
                     const char *key, bool library)
{
    report_key_array(j, key);
    for (size_t i = 0; i < r->sdk_count; i++) {
        const struct privacy_sdk_hit *hit = &r->sdks[i];
        struct pica_words name = report_sdk_words(hit->sdk);

        if (hit->sdk->library != library)
            continue;
        pica_json_object(j);
        pica_json_key_text(j, "id", hit->sdk->id);
        report_key_words(j, "name", &name, lang);
        pica_json_key_text(j, "vendor", hit->sdk->vendor);
        pica_json_key_text(j, "category", hit->sdk->category);
        pica_json_key_text(j, "confidence", scan_confidence_name(hit->confidence));
        report_key_evidence(j, hit->evidence, hit->evidence_count);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

void report_key_owner(struct pica_json *j, const struct scan_result *r,
                      const struct privacy_owner *o, enum pica_lang lang)
{
    report_key_object(j, "owner");
    pica_json_key_text(j, "kind", scan_owner_kind_name(o->kind));
    pica_json_key_text(j, "id", scan_owner_id(r, o));
    if (o->sdk) {
        struct pica_words name = report_sdk_words(o->sdk);

        report_key_words(j, "name", &name, lang);
    }
    pica_json_key_text(j, "basis", o->basis);
    pica_json_object_end(j);
}

void report_json_collection(struct pica_json *j, const struct scan_result *r, size_t i,
                            enum pica_lang lang)
{
    const struct privacy_collection *c = &r->collections[i];
    char id[SCAN_ID_SIZE];

    scan_collection_id(c, id);
    pica_json_object(j);
    pica_json_key_text(j, "id", id);
    pica_json_key_text(j, "pi", privacy_kinds[c->pi].code);
    pica_json_key_text(j, "api", c->called);
    pica_json_key_text(j, "value", c->value);
    pica_json_key_text(j, "kind", c->form);
    pica_json_key_text(j, "role", scan_role_name(c->api->role));
    pica_json_key_text(j, "severity", scan_severity_name(c->api->severity));
    if (c->dormant)
        pica_json_key_bool(j, "dormant", true);
    report_key_place(j, "place", &c->place);
    report_key_owner(j, r, &c->owner, lang);
    if (r->decisions)
        report_keys_decision(j, &r->decisions->collections[i], lang);
    pica_json_object_end(j);
}

static void json_collections(struct pica_json *j, const struct scan_result *r, enum pica_lang lang)
{
    static const char *const keys[] = { "collections", "related" };

    for (int k = 0; k < 2; k++) {
        report_key_array(j, keys[k]);
        for (size_t i = 0; i < r->collection_count; i++)
            if (!r->collections[i].undecided && /* nothing is stated; scan/ made a gap of it */
                privacy_role_counts(r->collections[i].api->role) == (k == 0))
                report_json_collection(j, r, i, lang);
        pica_json_array_end(j);
    }
}

static void json_clause(struct pica_json *j, const struct scan_result *r, const char *id,
                        const char *on, enum pica_lang lang)
{
    const struct rule_clause *c = r->rules ? rule_set_clause(r->rules, id) : NULL;
    const struct rule_clause_version *v = c ? rule_clause_on(c, on) : NULL;

    if (!c)
        return;
    pica_json_object(j);
    pica_json_key_text(j, "id", c->id);
    report_key_words(j, "basis", &c->basis, lang);
    pica_json_key_text(j, "reference", c->reference);
    pica_json_key_text(j, "number", v ? v->number : c->number);
    report_key_words(j, "title", &c->title, lang);
    pica_json_key_text(j, "valid_from", v ? v->valid_from : c->valid_from);
    pica_json_key_text(j, "valid_to", v ? v->valid_to : c->valid_to);
    pica_json_object_end(j);
}

void report_json_findings(struct pica_json *j, const struct scan_result *r, enum pica_lang lang)
{
    pica_json_array(j);
    for (size_t i = 0; i < r->finding_count; i++) {
        const struct rule_finding *f = &r->findings[i];

        pica_json_object(j);
        pica_json_key_text(j, "id", f->id);
        pica_json_key_text(j, "rule", f->rule);
        pica_json_key_text(j, "severity", rule_severity_name(f->severity));
        pica_json_key_text(j, "verdict", rule_verdict_name(f->verdict));
        pica_json_key_text(j, "on", f->on);
        report_key_array(j, "clauses");
        for (const char *const *c = f->clauses; c && *c; c++)
            pica_json_string(j, pica_span_str(*c));
        pica_json_array_end(j);
        report_key_array(j, "clause_details");
        for (const char *const *c = f->clauses; c && *c; c++)
            json_clause(j, r, *c, f->on, lang);
        pica_json_array_end(j);
        report_key_words(j, "title", &f->title, lang);
        report_key_words(j, "detail", &f->detail, lang);
        report_key_words(j, "advice", &f->advice, lang);
        report_key_array(j, "evidence");
        for (size_t k = 0; k < f->evidence_count; k++)
            report_json_place(j, &f->evidence[k]);
        pica_json_array_end(j);
        if (f->evidence_total > f->evidence_count)
            pica_json_key_number(j, "evidence_total", (int64_t)f->evidence_total);
        if (r->standings) {
            pica_json_key_text(j, "standing", scan_standing_name(r->standings[i].kind));
            pica_json_key_text(j, "standing_reason", r->standings[i].reason);
        }
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void json_remarks(struct pica_json *j, const struct scan_result *r, enum pica_lang lang)
{
    report_key_array(j, "remarks");
    for (size_t i = 0; i < r->notes.count; i++) {
        const struct pica_note *n = &r->notes.items[i];

        if (n->kind != PICA_REMARK)
            continue;
        pica_json_object(j);
        pica_json_key_text(j, "id", n->id);
        report_key_place(j, "place", &n->place);
        report_key_words(j, "text", &n->text, lang);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

void report_json_gaps(struct pica_json *j, const struct scan_result *r, enum pica_lang lang)
{
    pica_json_array(j);
    for (size_t i = 0; i < r->notes.count; i++) {
        const struct pica_note *n = &r->notes.items[i];

        if (n->kind != PICA_GAP)
            continue;
        pica_json_object(j);
        pica_json_key_text(j, "stage", n->id);
        report_key_place(j, "place", &n->place);
        report_key_words(j, "cause", &n->text, lang);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

void report_json_value(struct pica_json *j, const struct scan_result *r, enum pica_lang lang)
{
    pica_json_object(j);
    pica_json_key_text(j, "schema", "pica.report/1");
    json_tool(j, r->rules);
    json_sample(j, r, lang);
    json_permissions(j, r);
    json_components(j, r);
    report_key_sdks(j, r, lang, "sdks", false);
    report_key_sdks(j, r, lang, "libraries", true);
    json_collections(j, r, lang);
    if (r->decisions)
        report_keys_decisions(j, r, lang);
    pica_json_key(j, "findings");
    report_json_findings(j, r, lang);
    json_remarks(j, r, lang);
    pica_json_key(j, "gaps");
    report_json_gaps(j, r, lang);
    pica_json_object_end(j);
}

void report_json(const struct scan_result *r, enum pica_lang lang, struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    report_json_value(&j, r, lang);
    pica_text_add_char(out, '\n');
}
