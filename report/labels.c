#include "report/labels.h"

#include "base/digest.h"
#include "report/say.h"

#include <stdio.h>

const char *report_sdk_name(const struct privacy_sdk_entry *sdk, enum pica_lang lang)
{
    const char *name = lang == PICA_ZH ? sdk->name.zh : sdk->name.en;

    if (name)
        return name;
    name = lang == PICA_ZH ? sdk->name.en : sdk->name.zh;
    return name ? name : sdk->id;
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

static void id_part(struct pica_hasher *h, const char *part)
{
    pica_hasher_add(h, pica_span_str(part ? part : ""));
    pica_hasher_add(h, pica_span_of("\n", 1));
}

void report_collection_id(const struct privacy_collection *c, char out[REPORT_ID_SIZE])
{
    char hex[PICA_DIGEST_HEX], insn[16] = "";
    struct pica_hasher h;

    if (c->place.insn != PICA_NO_INDEX)
        snprintf(insn, sizeof insn, "%u", c->place.insn);
    pica_hasher_init(&h);
    h.wanted[PICA_SHA256] = true;
    id_part(&h, privacy_kinds[c->pi].code);
    id_part(&h, c->called);
    id_part(&h, c->value);
    id_part(&h, c->place.entry);
    id_part(&h, c->place.class_name);
    id_part(&h, c->place.method);
    id_part(&h, insn);
    pica_hasher_hex(&h, PICA_SHA256, hex);
    snprintf(out, REPORT_ID_SIZE, "C-%.12s", hex);
}
