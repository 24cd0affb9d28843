#include "report/labels.h"

#include "report/say.h"

const char *report_sdk_name(const struct privacy_sdk_entry *sdk, enum pica_lang lang)
{
    const char *name = lang == PICA_ZH ? sdk->name.zh : sdk->name.en;

    if (name)
        return name;
    name = lang == PICA_ZH ? sdk->name.en : sdk->name.zh;
    return name ? name : sdk->id;
}

const char *report_owner_name(const struct privacy_owner *owner, enum pica_lang lang)
{
    return owner->sdk ? report_sdk_name(owner->sdk, lang) : pica_words_say(lang, "the app itself");
}

const char *report_packer_name(const struct privacy_packer *packer, enum pica_lang lang)
{
    if (!packer->entry)
        return pica_words_say(lang, "an unknown packer");
    return lang == PICA_ZH ? packer->entry->name.zh : packer->entry->name.en;
}

const char *report_container_name(const struct privacy_container *container, enum pica_lang lang)
{
    return lang == PICA_ZH ? container->entry->name.zh : container->entry->name.en;
}

struct pica_words report_sdk_words(const struct privacy_sdk_entry *sdk)
{
    return (struct pica_words){
        { [PICA_ZH] = report_sdk_name(sdk, PICA_ZH), [PICA_EN] = report_sdk_name(sdk, PICA_EN) }
    };
}

struct pica_words report_packer_words(const struct privacy_packer *packer)
{
    return (struct pica_words){ { [PICA_ZH] = report_packer_name(packer, PICA_ZH),
                                  [PICA_EN] = report_packer_name(packer, PICA_EN) } };
}

struct pica_words report_container_words(const struct privacy_container *container)
{
    return (struct pica_words){ { [PICA_ZH] = report_container_name(container, PICA_ZH),
                                  [PICA_EN] = report_container_name(container, PICA_EN) } };
}

const char *report_protection(enum manifest_protection p, enum pica_lang lang)
{
    switch (p) {
    case MANIFEST_PROTECTION_DANGEROUS:
        return pica_words_say(lang, "dangerous");
    case MANIFEST_PROTECTION_NORMAL:
        return pica_words_say(lang, "normal");
    case MANIFEST_PROTECTION_SIGNATURE:
        return pica_words_say(lang, "signature");
    default:
        return pica_words_say(lang, "not the platform's");
    }
}

void report_add_permission_name(struct pica_text *t, const char *name)
{
    static const char platform[] = "android.permission.";
    size_t prefix = sizeof platform - 1;

    pica_text_add_printable(
        t, pica_span_str(strncmp(name, platform, prefix) == 0 ? name + prefix : name));
}

void report_add_place(struct pica_text *t, const struct pica_place *p, enum pica_lang lang)
{
    const char *gap = "";

    if (p->entry) {
        pica_text_add_printable(t, pica_span_str(p->entry));
        gap = " ";
    }
    if (p->class_name) {
        pica_text_add(t, gap);
        pica_text_add_printable(t, pica_span_str(p->class_name));
        gap = " ";
    }
    if (p->method) {
        pica_text_add(t, p->class_name ? "->" : gap);
        pica_text_add_printable(t, pica_span_str(p->method));
        gap = " ";
    }
    if (p->insn != PICA_NO_INDEX)
        pica_text_addf(t, "%s+%#x", gap, p->insn);
    if (p->file_offset != PICA_NO_OFFSET) {
        pica_text_add(t, p->entry || p->class_name ? " (" : "(");
        report_say(t, lang, "offset %#jx", (uintmax_t)p->file_offset);
        pica_text_add(t, ")");
    }
}

const char *report_contract_sdk(const struct privacy_contract *c, const char **ret_name,
                                enum pica_lang lang)
{
    const char *id = c->sdks ? c->sdks[0] : NULL;
    const struct privacy_sdk_entry *entry = id ? privacy_sdk_entry_find(id) : NULL;

    *ret_name = entry ? report_sdk_name(entry, lang) : id;
    return id;
}
