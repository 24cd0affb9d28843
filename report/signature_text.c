/* What pica dump signature prints for people. */
#include "report/page.h"
#include "report/report.h"
#include "report/signature_parts.h"

#define NAME_COLUMNS 22 /* of what a line says, in the wider language */

static void add_name(struct pica_text *t, enum pica_lang lang, const char *name)
{
    pica_text_add(t, "  ");
    report_add_padded(t, pica_span_str(pica_words_say(lang, name)), NAME_COLUMNS);
}

static void line(struct pica_text *t, enum pica_lang lang, const char *name, const char *value)
{
    if (!value || !*value)
        return;
    add_name(t, lang, name);
    report_add_name(t, value);
    pica_text_add_char(t, '\n');
}

static void hex_line(struct pica_text *t, enum pica_lang lang, const char *name,
                     struct pica_span bytes)
{
    if (bytes.len == 0)
        return;
    add_name(t, lang, name);
    pica_text_add_hex(t, bytes);
    pica_text_add_char(t, '\n');
}

static void add_levels(struct pica_text *t, enum pica_lang lang, struct signing_levels levels)
{
    if (levels.from > levels.to)
        report_say(t, lang, "no version of Android goes by it");
    else if (levels.to >= SIGNING_SDK_MAX)
        report_say(t, lang, "decides from API level %jd on", (intmax_t)levels.from);
    else if (levels.from == levels.to)
        report_say(t, lang, "decides on API level %jd", (intmax_t)levels.from);
    else
        report_say(t, lang, "decides on API level %jd to %jd", (intmax_t)levels.from,
                   (intmax_t)levels.to);
}

static void add_verdict(struct pica_text *t, enum pica_lang lang, bool verified,
                        const struct pica_words *why)
{
    const char *reason = report_words(why, lang);

    if (verified)
        report_say(t, lang, "holds");
    else
        report_say(t, lang, "does not hold");
    if (!verified && reason && *reason)
        pica_text_addf(t, "%s%s", lang == PICA_ZH ? "：" : ": ", reason);
}

static void add_key(struct pica_text *t, enum pica_lang lang, const struct signing_key *k)
{
    add_name(t, lang, PICA_WORD("public key"));
    report_add_name(t, k->algorithm);
    if (k->curve) {
        pica_text_add_char(t, ' ');
        report_add_name(t, k->curve);
    }
    if (k->bits)
        report_say(t, lang, ", %u bits", k->bits);
    pica_text_add_char(t, '\n');
    line(t, lang, PICA_WORD("public key SHA-256"), k->sha256);
    line(t, lang, PICA_WORD("public key SHA-1"), k->sha1);
    line(t, lang, PICA_WORD("public key MD5"), k->md5);
    hex_line(t, lang, PICA_WORD("modulus"), k->modulus);
}

static void add_certificate(struct pica_text *t, enum pica_lang lang,
                            const struct signing_certificate *c)
{
    line(t, lang, PICA_WORD("subject"), c->subject);
    if (strcmp(c->subject, c->issuer) != 0)
        line(t, lang, PICA_WORD("issuer"), c->issuer);
    line(t, lang, PICA_WORD("serial number"), c->serial);
    line(t, lang, PICA_WORD("valid from"), c->not_before);
    line(t, lang, PICA_WORD("valid to"), c->not_after);
    line(t, lang, PICA_WORD("certificate SHA-256"), c->sha256);
    line(t, lang, PICA_WORD("certificate SHA-1"), c->sha1);
    line(t, lang, PICA_WORD("certificate MD5"), c->md5);
    add_key(t, lang, &c->key);
}

/* The first signer that has the same certificate and stands before `index`; NULL: none. */
static const struct signing_signer *same_before(const struct signing_result *r, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (r->signers[i].certificate_count &&
            strcmp(r->signers[i].certificates[0].sha256,
                   r->signers[index].certificates[0].sha256) == 0)
            return &r->signers[i];
    return NULL;
}

static void add_own_certificate(struct pica_text *t, enum pica_lang lang,
                                const struct signing_result *r, size_t index)
{
    const struct signing_signer *same = same_before(r, index);

    if (!same) {
        add_certificate(t, lang, &r->signers[index].certificates[0]);
        return;
    }
    add_name(t, lang, PICA_WORD("certificate"));
    report_say(t, lang, "as of %s signer %u", signing_scheme_name(same->scheme), same->number);
    pica_text_add_char(t, '\n');
}

static void add_lineage(struct pica_text *t, enum pica_lang lang,
                        const struct signing_ancestor *lineage, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct signing_certificate *c = &lineage[i].certificate;

        report_say(t, lang, " certificate %zu of %zu in the history of its key", i + 1, count);
        pica_text_add_char(t, '\n');
        line(t, lang, PICA_WORD("subject"), c->subject);
        line(t, lang, PICA_WORD("certificate SHA-256"), c->sha256);
    }
}

static void add_signer(struct pica_text *t, enum pica_lang lang, const struct signing_result *r,
                       size_t index)
{
    const struct signing_signer *s = &r->signers[index];

    pica_text_add_char(t, '\n');
    report_say(t, lang, "%s signer %u", signing_scheme_name(s->scheme), s->number);
    if (s->entry) {
        pica_text_add(t, " (");
        report_add_name(t, s->entry);
        pica_text_add_char(t, ')');
    }
    pica_text_add(t, lang == PICA_ZH ? "：" : ": ");
    add_verdict(t, lang, s->verified, &s->why);
    pica_text_add_char(t, '\n');
    line(t, lang, PICA_WORD("algorithm"), s->algorithm);
    if (s->certificate_count)
        add_own_certificate(t, lang, r, index);
    for (size_t i = 1; i < s->certificate_count; i++) {
        report_say(t, lang, " certificate %zu of its chain", i + 1);
        pica_text_add_char(t, '\n');
        add_certificate(t, lang, &s->certificates[i]);
    }
    add_lineage(t, lang, s->lineage, s->lineage_count);
}

static void add_stamp(struct pica_text *t, enum pica_lang lang, const struct signing_stamp *s)
{
    if (!s->present)
        return;
    pica_text_add_char(t, '\n');
    report_say(t, lang, "source stamp: ");
    add_verdict(t, lang, s->verified, &s->why);
    pica_text_add_char(t, '\n');
    if (s->certificate) {
        line(t, lang, PICA_WORD("subject"), s->certificate->subject);
        line(t, lang, PICA_WORD("certificate SHA-256"), s->certificate->sha256);
    }
    add_lineage(t, lang, s->lineage, s->lineage_count);
}

static void add_records(struct pica_text *t, enum pica_lang lang, const struct signing_block *b)
{
    if (!b->present)
        return;
    pica_text_add_char(t, '\n');
    report_say(t, lang, "APK Signing Block, offset %#jx, %ju bytes", (uintmax_t)b->offset,
               (uintmax_t)b->size);
    pica_text_add_char(t, '\n');
    for (size_t i = 0; i < b->record_count; i++) {
        const char *name = signing_record_name(b->records[i].id);

        pica_text_addf(t, "  0x%08x  ", b->records[i].id);
        report_say(t, lang, "%ju bytes", (uintmax_t)b->records[i].size);
        pica_text_addf(t, "  %s\n",
                       pica_words_say(lang, name ? name : PICA_WORD("nobody knows what for")));
    }
}

void report_add_schemes(struct pica_text *t, const struct signing_result *s, bool verified)
{
    bool first = true;

    for (int k = 0; k < SIGNING_SCHEME_COUNT; k++) {
        if (!s->schemes[k].present || s->schemes[k].verified != verified)
            continue;
        pica_text_addf(t, "%s%s", first ? "" : ", ", signing_scheme_name((enum signing_scheme)k));
        first = false;
    }
}

static void add_package(struct pica_text *out, enum pica_lang lang, const struct scan_signature *s)
{
    const struct signing_result *r = &s->result;

    report_say(out, lang, "signature: ");
    if (!s->known) {
        report_say(out, lang, "could not be verified");
        pica_text_add_char(out, '\n');
        return;
    }
    add_verdict(out, lang, r->verified, &r->why);
    pica_text_add_char(out, '\n');
    for (int k = 0; k < SIGNING_SCHEME_COUNT; k++) {
        const struct signing_scheme_state *one = &r->schemes[k];

        if (!one->present)
            continue;
        pica_text_addf(out, "  %-5s ", signing_scheme_name((enum signing_scheme)k));
        add_verdict(out, lang, one->verified, &one->why);
        pica_text_add(out, lang == PICA_ZH ? "；" : "; ");
        if (k == SIGNING_V4)
            report_say(out, lang, "for installing while the package is downloaded");
        else
            add_levels(out, lang, one->levels);
        pica_text_add_char(out, '\n');
    }
    for (size_t i = 0; i < r->signer_count; i++)
        add_signer(out, lang, r, i);
    add_stamp(out, lang, &r->stamp);
    add_records(out, lang, &r->block);
}

void report_signature_text(const struct scan_signatures *s, enum pica_lang lang,
                           struct pica_text *out)
{
    for (size_t i = 0; i < s->count; i++) {
        if (i > 0)
            pica_text_add_char(out, '\n');
        if (s->items[i].label) {
            report_add_name(out, s->items[i].label);
            if (!s->items[i].agrees && i > 0)
                report_say(out, lang, ", not signed as the base package is");
            pica_text_add_char(out, '\n');
        }
        add_package(out, lang, &s->items[i]);
    }
}
