/* Signatures as JSON: in the report, and what pica dump signature prints. */
#include "report/json_parts.h"
#include "report/report.h"
#include "report/signature_parts.h"

#include <stdio.h>

static void key_hex(struct pica_json *j, const char *key, struct pica_span bytes)
{
    struct pica_text hex = { 0 };

    pica_text_add_hex(&hex, bytes);
    if (hex.data)
        pica_json_key_text(j, key, hex.data);
    j->out->failed |= hex.failed;
    pica_text_finish(&hex);
}

static const char *known(const char *s)
{
    return s && *s ? s : NULL;
}

/* API levels; none when no device goes by it, and no end where there is none. */
static void key_levels(struct pica_json *j, struct signing_levels levels)
{
    if (levels.from > levels.to)
        return;
    report_key_object(j, "levels");
    pica_json_key_number(j, "from", levels.from);
    if (levels.to < SIGNING_SDK_MAX)
        pica_json_key_number(j, "to", levels.to);
    pica_json_object_end(j);
}

static void key_public_key(struct pica_json *j, const struct signing_key *k,
                           enum report_signer_detail detail)
{
    report_key_object(j, "public_key");
    pica_json_key_text(j, "algorithm", k->algorithm);
    pica_json_key_text(j, "curve", k->curve);
    if (k->bits)
        pica_json_key_number(j, "bits", k->bits);
    pica_json_key_text(j, "sha256", k->sha256);
    pica_json_key_text(j, "sha1", k->sha1);
    pica_json_key_text(j, "md5", k->md5);
    if (k->modulus.len)
        key_hex(j, "modulus", k->modulus);
    if (detail == REPORT_SIGNER_FULL) {
        if (k->exponent.len)
            key_hex(j, "exponent", k->exponent);
        key_hex(j, "der", k->der);
    }
    pica_json_object_end(j);
}

/* The keys of a certificate, into the open object. */
static void keys_certificate(struct pica_json *j, const struct signing_certificate *c,
                             enum report_signer_detail detail)
{
    pica_json_key_text(j, "sha256", c->sha256);
    pica_json_key_text(j, "sha1", c->sha1);
    pica_json_key_text(j, "md5", c->md5);
    pica_json_key_text(j, "subject", c->subject);
    pica_json_key_text(j, "issuer", c->issuer);
    pica_json_key_text(j, "serial", c->serial);
    pica_json_key_text(j, "not_before", known(c->not_before));
    pica_json_key_text(j, "not_after", known(c->not_after));
    key_public_key(j, &c->key, detail);
    if (detail == REPORT_SIGNER_FULL)
        key_hex(j, "der", c->der);
}

static void json_lineage(struct pica_json *j, const struct signing_ancestor *lineage, size_t count)
{
    if (count == 0)
        return;
    report_key_array(j, "lineage");
    for (size_t i = 0; i < count; i++) {
        pica_json_object(j);
        pica_json_key_number(j, "flags", lineage[i].flags);
        keys_certificate(j, &lineage[i].certificate, REPORT_SIGNER_FULL);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void key_chain(struct pica_json *j, const struct signing_signer *s)
{
    if (s->certificate_count > 1) {
        report_key_array(j, "chain");
        for (size_t i = 1; i < s->certificate_count; i++) {
            pica_json_object(j);
            keys_certificate(j, &s->certificates[i], REPORT_SIGNER_FULL);
            pica_json_object_end(j);
        }
        pica_json_array_end(j);
    }
    json_lineage(j, s->lineage, s->lineage_count);
}

static void json_signer(struct pica_json *j, const struct signing_signer *s,
                        enum report_signer_detail detail, enum pica_lang lang)
{
    pica_json_object(j);
    pica_json_key_text(j, "scheme", signing_scheme_name(s->scheme));
    pica_json_key_bool(j, "verified", s->verified);
    if (!s->verified)
        report_key_words(j, "why", &s->why, lang);
    pica_json_key_number(j, "number", s->number);
    key_levels(j, s->levels);
    pica_json_key_text(j, "entry", s->entry);
    pica_json_key_text(j, "algorithm", known(s->algorithm));
    if (s->certificate_count)
        keys_certificate(j, &s->certificates[0], detail);
    if (detail == REPORT_SIGNER_FULL)
        key_chain(j, s);
    pica_json_object_end(j);
}

void report_key_signers(struct pica_json *j, const struct signing_result *s,
                        enum report_signer_detail detail, enum pica_lang lang)
{
    report_key_array(j, "signers");
    for (size_t i = 0; s && i < s->signer_count; i++)
        json_signer(j, &s->signers[i], detail, lang);
    pica_json_array_end(j);
}

void report_key_verdict(struct pica_json *j, const struct signing_result *s, enum pica_lang lang)
{
    if (!s)
        return;
    report_key_object(j, "signature");
    pica_json_key_bool(j, "verified", s->verified);
    if (!s->verified)
        report_key_words(j, "why", &s->why, lang);
    pica_json_object_end(j);
}

/* --- pica dump signature ---------------------------------------------------------- */

static void json_schemes(struct pica_json *j, const struct signing_result *s, enum pica_lang lang)
{
    report_key_array(j, "schemes");
    for (int k = 0; k < SIGNING_SCHEME_COUNT; k++) {
        const struct signing_scheme_state *one = &s->schemes[k];

        if (!one->present)
            continue;
        pica_json_object(j);
        pica_json_key_text(j, "scheme", signing_scheme_name((enum signing_scheme)k));
        pica_json_key_bool(j, "verified", one->verified);
        if (!one->verified)
            report_key_words(j, "why", &one->why, lang);
        key_levels(j, one->levels);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void json_records(struct pica_json *j, const struct signing_block *b, enum pica_lang lang)
{
    report_key_array(j, "records");
    for (size_t i = 0; i < b->record_count; i++) {
        const struct signing_record *r = &b->records[i];
        const char *name = signing_record_name(r->id);
        char id[16];

        snprintf(id, sizeof id, "0x%08x", r->id);
        pica_json_object(j);
        pica_json_key_text(j, "id", id);
        pica_json_key_text(j, "name", name ? pica_words_say(lang, name) : NULL);
        pica_json_key_number(j, "offset", (int64_t)r->offset);
        pica_json_key_number(j, "size", (int64_t)r->size);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

static void json_stamp(struct pica_json *j, const struct signing_stamp *s, enum pica_lang lang)
{
    if (!s->present)
        return;
    pica_json_key(j, "stamp");
    pica_json_object(j);
    pica_json_key_bool(j, "verified", s->verified);
    if (!s->verified)
        report_key_words(j, "why", &s->why, lang);
    if (s->certificate) {
        pica_json_key_text(j, "sha256", s->certificate->sha256);
        pica_json_key_text(j, "subject", s->certificate->subject);
    }
    if (s->time > 0)
        pica_json_key_number(j, "time", s->time);
    json_lineage(j, s->lineage, s->lineage_count);
    pica_json_object_end(j);
}

static void json_notes(struct pica_json *j, const struct pica_notes *notes,
                       enum pica_note_kind kind, enum pica_lang lang)
{
    report_key_array(j, kind == PICA_REMARK ? "remarks" : "gaps");
    for (size_t i = 0; i < notes->count; i++) {
        const struct pica_note *n = &notes->items[i];

        if (n->kind != kind)
            continue;
        pica_json_object(j);
        pica_json_key_text(j, kind == PICA_REMARK ? "id" : "stage", n->id);
        report_key_place(j, "place", &n->place);
        report_key_words(j, kind == PICA_REMARK ? "text" : "cause", &n->text, lang);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

/* The keys of one package, into the open object. */
static void keys_package(struct pica_json *j, const struct scan_signature *s, enum pica_lang lang)
{
    if (s->has_manifest) {
        pica_json_key_text(j, "package", s->manifest.package);
        pica_json_key_number(j, "min_sdk", s->manifest.min_sdk);
        pica_json_key_number(j, "target_sdk", s->manifest.target_sdk);
    }
    if (s->known) {
        pica_json_key_bool(j, "verified", s->result.verified);
        if (!s->result.verified)
            report_key_words(j, "why", &s->result.why, lang);
        json_schemes(j, &s->result, lang);
        report_key_signers(j, &s->result, REPORT_SIGNER_FULL, lang);
        json_stamp(j, &s->result.stamp, lang);
        json_records(j, &s->result.block, lang);
    }
    json_notes(j, &s->notes, PICA_REMARK, lang);
    json_notes(j, &s->notes, PICA_GAP, lang);
}

static void json_set(struct pica_json *j, const struct scan_signatures *s, enum pica_lang lang)
{
    bool verified = true;

    for (size_t i = 0; i < s->count; i++)
        verified = verified && s->items[i].agrees;
    pica_json_key_bool(j, "verified", verified);
    report_key_array(j, "packages");
    for (size_t i = 0; i < s->count; i++) {
        pica_json_object(j);
        pica_json_key_text(j, "name", s->items[i].label);
        pica_json_key_bool(j, "agrees", s->items[i].agrees);
        keys_package(j, &s->items[i], lang);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

void report_signature_json(const struct scan_signatures *s, enum pica_lang lang,
                           struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.signature/1");
    if (s->items[0].label)
        json_set(&j, s, lang);
    else
        keys_package(&j, &s->items[0], lang);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
}
