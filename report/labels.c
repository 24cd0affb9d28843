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

static void id_part(struct pica_hasher *h, const char *part)
{
    pica_hasher_add(h, pica_span_str(part ? part : ""));
    pica_hasher_add(h, pica_span_of("\n", 1));
}

static void id_begin(struct pica_hasher *h)
{
    pica_hasher_init(h);
    h->wanted[PICA_SHA256] = true;
}

/* The place, and the end. */
static void id_end(struct pica_hasher *h, const struct pica_place *place, char letter,
                   char out[REPORT_ID_SIZE])
{
    char hex[PICA_DIGEST_HEX], insn[16] = "";

    if (place->insn != PICA_NO_INDEX)
        snprintf(insn, sizeof insn, "%u", place->insn);
    id_part(h, place->entry);
    id_part(h, place->class_name);
    id_part(h, place->method);
    id_part(h, insn);
    pica_hasher_hex(h, PICA_SHA256, hex);
    snprintf(out, REPORT_ID_SIZE, "%c-%.12s", letter, hex);
}

void report_collection_id(const struct privacy_collection *c, char out[REPORT_ID_SIZE])
{
    struct pica_hasher h;

    id_begin(&h);
    id_part(&h, privacy_kinds[c->pi].code);
    id_part(&h, c->called);
    id_part(&h, c->value);
    id_end(&h, &c->place, 'C', out);
}

void report_request_id(const struct scan_request *request, char out[REPORT_ID_SIZE])
{
    struct pica_hasher h;

    id_begin(&h);
    id_part(&h, request->api);
    id_end(&h, &request->place, 'R', out);
}

/* Of a start or a grant. */
static void sdk_call_id(const struct privacy_sdk_call *c, char letter, char out[REPORT_ID_SIZE])
{
    struct pica_hasher h;

    id_begin(&h);
    id_part(&h, c->contract->api);
    id_end(&h, &c->place, letter, out);
}

void report_start_id(const struct scan_sdk_start *start, char out[REPORT_ID_SIZE])
{
    sdk_call_id(start->call, 'S', out);
}

void report_grant_id(const struct scan_grant *grant, char out[REPORT_ID_SIZE])
{
    sdk_call_id(grant->call, 'G', out);
}

#define ID_DIGITS_LEAST 4

bool report_is_id(const char *text)
{
    size_t digits;

    if (!*text || !strchr("CRSG", *text) || text[1] != '-')
        return false;
    digits = strspn(text + 2, "0123456789abcdef");
    return digits >= ID_DIGITS_LEAST && digits < REPORT_ID_SIZE - 2 && !text[2 + digits];
}

/* The id of one call; undecided collections have none that a report lists. */
static bool subject_id(const struct scan_result *r, struct scan_subject s, char out[REPORT_ID_SIZE])
{
    switch (s.kind) {
    case SCAN_SUBJECT_COLLECTION:
        report_collection_id(&r->collections[s.index], out);
        return !r->collections[s.index].undecided;
    case SCAN_SUBJECT_REQUEST:
        report_request_id(&r->decisions->requests[s.index], out);
        return true;
    case SCAN_SUBJECT_START:
        report_start_id(&r->decisions->starts[s.index], out);
        return true;
    case SCAN_SUBJECT_GRANT:
        report_grant_id(&r->decisions->grants[s.index], out);
        return true;
    }
    return false;
}

size_t report_find_id(const struct scan_result *r, const char *id, struct scan_subject *ret)
{
    const struct scan_decisions *d = r->decisions;
    const struct {
        char letter;
        enum scan_subject_kind kind;
        size_t count;
    } lists[] = { { 'C', SCAN_SUBJECT_COLLECTION, r->collection_count },
                  { 'R', SCAN_SUBJECT_REQUEST, d->request_count },
                  { 'S', SCAN_SUBJECT_START, d->start_count },
                  { 'G', SCAN_SUBJECT_GRANT, d->grant_count } };
    size_t found = 0;

    for (size_t l = 0; l < sizeof lists / sizeof *lists; l++)
        for (size_t i = 0; *id == lists[l].letter && i < lists[l].count; i++) {
            struct scan_subject s = { lists[l].kind, i };
            char own[REPORT_ID_SIZE];

            if (!subject_id(r, s, own) || strncmp(own, id, strlen(id)) != 0)
                continue;
            if (found++ == 0)
                *ret = s;
        }
    return found;
}

const char *report_contract_sdk(const struct privacy_contract *c, const char **ret_name,
                                enum pica_lang lang)
{
    const char *id = c->sdks ? c->sdks[0] : NULL;
    const struct privacy_sdk_entry *entry = id ? privacy_sdk_entry_find(id) : NULL;

    *ret_name = entry ? report_sdk_name(entry, lang) : id;
    return id;
}
