#include "scan/facts.h"

#include "scan/names.h"

/* Cleartext traffic and backup: the platform's defaults (API level 28 and 1). */
#define CLEARTEXT_OFF_SINCE 28

static void set_tri(struct fact_set *set, struct fact *f, enum fact_key effective,
                    enum fact_key declared, enum manifest_tri value, bool otherwise)
{
    fact_bool(set, f, effective, value == MANIFEST_UNSET ? otherwise : value == MANIFEST_TRUE);
    fact_bool(set, f, declared, value != MANIFEST_UNSET);
}

static void app_fact(const struct scan_result *r, struct fact_set *set)
{
    const struct manifest *m = &r->manifest;
    struct fact *f = fact_set_add(set, FACT_APP, m->application_place);
    int64_t dangerous = 0;

    for (size_t i = 0; i < m->permission_count; i++)
        dangerous += m->permissions[i].protection == MANIFEST_PROTECTION_DANGEROUS &&
                     !m->permissions[i].implied;
    fact_text(set, f, FACT_PACKAGE_KEY, m->package);
    fact_number(set, f, FACT_MIN_SDK_KEY, m->min_sdk);
    fact_number(set, f, FACT_TARGET_SDK_KEY, m->target_sdk);
    fact_number(set, f, FACT_DANGEROUS_COUNT_KEY, dangerous);
    fact_bool(set, f, FACT_DEBUGGABLE_KEY, m->debuggable == MANIFEST_TRUE);
    fact_bool(set, f, FACT_LEGACY_STORAGE_KEY, m->request_legacy_external_storage == MANIFEST_TRUE);
    fact_bool(set, f, FACT_BACKUP_RULES_KEY, m->has_backup_rules);
    fact_bool(set, f, FACT_NETWORK_CONFIG_KEY, m->network_security_config != NULL);
    set_tri(set, f, FACT_ALLOW_BACKUP_KEY, FACT_ALLOW_BACKUP_DECLARED_KEY, m->allow_backup, true);
    set_tri(set, f, FACT_CLEARTEXT_KEY, FACT_CLEARTEXT_DECLARED_KEY, m->uses_cleartext_traffic,
            m->target_sdk < CLEARTEXT_OFF_SINCE);
}

static void permission_fact(const struct scan_result *r, size_t i, struct fact_set *set)
{
    const struct manifest_permission *p = &r->manifest.permissions[i];
    struct fact *f = fact_set_add(set, FACT_PERMISSION, p->place);

    fact_text(set, f, FACT_NAME_KEY, p->name);
    fact_text(set, f, FACT_PROTECTION_KEY, scan_protection_name(p->protection));
    fact_text(set, f, FACT_GROUP_KEY, p->group);
    fact_bool(set, f, FACT_IMPLIED_KEY, p->implied);
    if (r->permission_use)
        fact_text(set, f, FACT_USE_KEY, scan_use_name(r->permission_use[i].use));
    if (p->max_sdk >= 0)
        fact_number(set, f, FACT_MAX_SDK_KEY, p->max_sdk);
}

static void component_fact(const struct manifest_component *c, struct fact_set *set)
{
    struct fact *f = fact_set_add(set, FACT_COMPONENT, c->place);

    fact_text(set, f, FACT_NAME_KEY, c->class_name);
    fact_text(set, f, FACT_KIND_KEY, scan_component_name(c->kind));
    fact_bool(set, f, FACT_EXPORTED_KEY, c->exported_effective);
    fact_bool(set, f, FACT_GUARDED_KEY, c->permission != NULL);
    fact_text(set, f, FACT_GUARD_KEY, c->permission);
    fact_bool(set, f, FACT_LAUNCHER_KEY, c->launcher);
}

static void sdk_fact(const struct privacy_sdk_hit *hit, struct fact_set *set)
{
    struct fact *f = fact_set_add(set, FACT_SDK, hit->evidence[0].place);

    for (size_t i = 1; i < hit->evidence_count; i++)
        fact_place(set, f, hit->evidence[i].place);
    fact_text(set, f, FACT_ID_KEY, hit->sdk->id);
    fact_text(set, f, FACT_NAME_ZH_KEY, hit->sdk->name.zh);
    fact_text(set, f, FACT_NAME_EN_KEY, hit->sdk->name.en);
    fact_text(set, f, FACT_VENDOR_KEY, hit->sdk->vendor);
    fact_text(set, f, FACT_CATEGORY_KEY, hit->sdk->category);
    fact_text(set, f, FACT_CONFIDENCE_KEY, scan_confidence_name(hit->confidence));
}

void scan_owner_attrs(const struct scan_result *r, const struct privacy_owner *owner,
                      struct fact_set *set, struct fact *f)
{
    fact_text(set, f, FACT_OWNER_KIND_KEY, scan_owner_kind_name(owner->kind));
    fact_text(set, f, FACT_OWNER_KEY, scan_owner_id(r, owner));
    if (owner->sdk) {
        fact_text(set, f, FACT_OWNER_NAME_ZH_KEY, owner->sdk->name.zh);
        fact_text(set, f, FACT_OWNER_NAME_EN_KEY, owner->sdk->name.en);
    } else {
        fact_text(set, f, FACT_OWNER_NAME_ZH_KEY, pica_words_zh("the app itself"));
        fact_text(set, f, FACT_OWNER_NAME_EN_KEY, "the app itself");
    }
}

static void collection_fact(const struct scan_result *r, size_t number, struct fact_set *set)
{
    const struct privacy_collection *c = &r->collections[number];
    enum fact_kind says = c->undecided ? FACT_UNDECIDED
                          : c->dormant ? FACT_DORMANT
                                       : FACT_COLLECTION;
    struct fact *f = fact_set_add(set, says, c->place);
    const struct privacy_kind *kind = &privacy_kinds[c->pi];

    fact_text(set, f, FACT_ID_KEY, c->api->id);
    fact_text(set, f, FACT_KIND_KEY, c->form);
    fact_text(set, f, FACT_API_KEY, c->called);
    fact_text(set, f, FACT_VALUE_KEY, c->value);
    fact_text(set, f, FACT_PI_KEY, kind->code);
    fact_text(set, f, FACT_PI_NAME_ZH_KEY, kind->name.zh);
    fact_text(set, f, FACT_PI_NAME_EN_KEY, kind->name.en);
    fact_text(set, f, FACT_ROLE_KEY, scan_role_name(c->api->role));
    fact_text(set, f, FACT_SEVERITY_KEY, scan_severity_name(c->api->severity));
    scan_owner_attrs(r, &c->owner, set, f);
    if (says == FACT_COLLECTION && r->decisions)
        scan_collection_attrs(r, number, set, f);
}

enum pica_status scan_facts(const struct scan_result *r, struct fact_set *set,
                            struct pica_error *err)
{
    if (r->has_manifest) {
        app_fact(r, set);
        for (size_t i = 0; i < r->manifest.permission_count; i++)
            permission_fact(r, i, set);
        for (size_t i = 0; i < r->manifest.component_count; i++)
            component_fact(&r->manifest.components[i], set);
    }
    for (size_t i = 0; i < r->sdk_count; i++)
        if (!r->sdks[i].sdk->library)
            sdk_fact(&r->sdks[i], set);
    for (size_t i = 0; i < r->collection_count; i++)
        if (!(r->collections[i].undecided && r->collections[i].api->quiet))
            collection_fact(r, i, set);
    if (r->decisions)
        scan_consent_facts(r, set);
    return fact_set_seal(set) ? PICA_OK : pica_fail_nomem(err);
}
