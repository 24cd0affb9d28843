#include "report/names.h"

#include <stdio.h>

const char *report_protection_name(enum manifest_protection p)
{
    switch (p) {
    case MANIFEST_PROTECTION_NORMAL:
        return "normal";
    case MANIFEST_PROTECTION_DANGEROUS:
        return "dangerous";
    case MANIFEST_PROTECTION_SIGNATURE:
        return "signature";
    case MANIFEST_PROTECTION_UNKNOWN:
        break;
    }
    return "unknown";
}

const char *report_component_name(enum manifest_component_kind k)
{
    switch (k) {
    case MANIFEST_ACTIVITY:
        return "activity";
    case MANIFEST_SERVICE:
        return "service";
    case MANIFEST_RECEIVER:
        return "receiver";
    case MANIFEST_PROVIDER:
        return "provider";
    case MANIFEST_APPLICATION:
        break;
    }
    return "application";
}

const char *report_use_name(enum privacy_use u)
{
    switch (u) {
    case PRIVACY_USE_USED:
        return "used";
    case PRIVACY_USE_UNUSED:
        return "unused";
    case PRIVACY_USE_UNKNOWN:
        break;
    }
    return "unknown";
}

const char *report_confidence_name(enum privacy_confidence c)
{
    switch (c) {
    case PRIVACY_CERTAIN:
        return "certain";
    case PRIVACY_LIKELY:
        return "likely";
    case PRIVACY_WEAK:
        break;
    }
    return "weak";
}

const char *report_role_name(enum privacy_role r)
{
    switch (r) {
    case PRIVACY_CONFIRMS:
        return "confirms";
    case PRIVACY_DELEGATES:
        return "delegates";
    case PRIVACY_WRITES:
        return "writes";
    case PRIVACY_COLLECTS:
        break;
    }
    return "collects";
}

const char *report_severity_name(enum privacy_severity s)
{
    switch (s) {
    case PRIVACY_HIGH:
        return "high";
    case PRIVACY_MEDIUM:
        return "medium";
    case PRIVACY_LOW:
        break;
    }
    return "low";
}

const char *report_owner_name(enum privacy_owner_kind k)
{
    switch (k) {
    case PRIVACY_OWNER_SDK:
        return "sdk";
    case PRIVACY_OWNER_LIBRARY:
        return "library";
    case PRIVACY_OWNER_APP:
        break;
    }
    return "app";
}

static void id_part(struct pica_hasher *h, bool *ok, const char *part)
{
    *ok = *ok && pica_hasher_add(h, pica_span_str(part ? part : "")) &&
          pica_hasher_add(h, pica_span_of("\n", 1));
}

bool report_collection_id(const struct privacy_collection *c, char out[REPORT_ID_SIZE])
{
    char hex[PICA_DIGEST_HEX], insn[16] = "";
    struct pica_hasher *h = pica_hasher_new(PICA_SHA256);
    bool ok = h != NULL;

    if (!ok)
        return false;
    if (c->place.insn != PICA_NO_INDEX)
        snprintf(insn, sizeof insn, "%u", c->place.insn);
    id_part(h, &ok, privacy_kinds[c->pi].code);
    id_part(h, &ok, c->called);
    id_part(h, &ok, c->value);
    id_part(h, &ok, c->place.entry);
    id_part(h, &ok, c->place.class_name);
    id_part(h, &ok, c->place.method);
    id_part(h, &ok, insn);
    ok = ok && pica_hasher_hex(h, hex);
    pica_hasher_free(h);
    if (ok)
        snprintf(out, REPORT_ID_SIZE, "C-%.12s", hex);
    return ok;
}
