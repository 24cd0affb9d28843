#include "scan/names.h"

const char *scan_protection_name(enum manifest_protection p)
{
    switch (p) {
    case MANIFEST_PROTECTION_UNKNOWN:
        break;
    case MANIFEST_PROTECTION_NORMAL:
        return "normal";
    case MANIFEST_PROTECTION_DANGEROUS:
        return "dangerous";
    case MANIFEST_PROTECTION_SIGNATURE:
        return "signature";
    }
    return "unknown";
}

const char *scan_component_name(enum manifest_component_kind k)
{
    switch (k) {
    case MANIFEST_APPLICATION:
        break;
    case MANIFEST_ACTIVITY:
        return "activity";
    case MANIFEST_SERVICE:
        return "service";
    case MANIFEST_RECEIVER:
        return "receiver";
    case MANIFEST_PROVIDER:
        return "provider";
    }
    return "application";
}

const char *scan_use_name(enum privacy_use u)
{
    switch (u) {
    case PRIVACY_USE_UNKNOWN:
        break;
    case PRIVACY_USE_USED:
        return "used";
    case PRIVACY_USE_UNUSED:
        return "unused";
    }
    return "unknown";
}

const char *scan_role_name(enum privacy_role r)
{
    switch (r) {
    case PRIVACY_COLLECTS:
        break;
    case PRIVACY_CONFIRMS:
        return "confirms";
    case PRIVACY_DELEGATES:
        return "delegates";
    case PRIVACY_WRITES:
        return "writes";
    case PRIVACY_INCIDENTAL:
        return "incidental";
    }
    return "collects";
}

const char *scan_severity_name(enum privacy_severity s)
{
    switch (s) {
    case PRIVACY_LOW:
        break;
    case PRIVACY_MEDIUM:
        return "medium";
    case PRIVACY_HIGH:
        return "high";
    }
    return "low";
}

const char *scan_confidence_name(enum privacy_confidence c)
{
    switch (c) {
    case PRIVACY_WEAK:
        break;
    case PRIVACY_LIKELY:
        return "likely";
    case PRIVACY_CERTAIN:
        return "certain";
    }
    return "weak";
}

const char *scan_owner_kind_name(enum privacy_owner_kind k)
{
    switch (k) {
    case PRIVACY_OWNER_APP:
        break;
    case PRIVACY_OWNER_SDK:
        return "sdk";
    case PRIVACY_OWNER_LIBRARY:
        return "library";
    }
    return "app";
}

const char *scan_code_name(enum privacy_code c)
{
    static const char *const names[] = {
#define X(id, name, gap) [PRIVACY_CODE_##id] = name,
#include "privacy/container_code.def"
#undef X
    };

    return names[c];
}

const char *scan_part_name(unsigned bit)
{
    static const char *const names[PRIVACY_PART_COUNT] = { "code", "text", "prompt", "version" };

    return names[bit];
}

const char *scan_owner_id(const struct scan_result *r, const struct privacy_owner *owner)
{
    if (owner->sdk)
        return owner->sdk->id;
    return r->has_manifest ? r->manifest.package : NULL;
}

const char *scan_contract_name(enum scan_contract contract)
{
    switch (contract) {
    case SCAN_CONTRACT_KEPT:
        return "kept";
    case SCAN_CONTRACT_BROKEN:
        return "broken";
    case SCAN_CONTRACT_NONE_KNOWN:
        break;
    }
    return "none known";
}

const char *scan_found_name(enum scan_found found)
{
    switch (found) {
    case SCAN_FOUND_YES:
        return "yes";
    case SCAN_FOUND_UNSEEN:
        return "unseen";
    case SCAN_FOUND_NO:
        break;
    }
    return "no";
}

const char *scan_standing_name(enum scan_standing_kind kind)
{
    switch (kind) {
    case SCAN_NEW:
        break;
    case SCAN_KNOWN:
        return "known";
    case SCAN_ACCEPTED:
        return "accepted";
    }
    return "new";
}
