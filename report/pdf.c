#include "report/pdf.h"

#include "report/graph_parts.h"
#include "report/labels.h"
#include "report/page.h"
#include "report/pdf_doc.h"
#include "report/text_decision.h"
#include "scan/detail.h"
#include "scan/names.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define NAME_BYTES                                                                                 \
    1200                /* of one name or text of a package; what is longer is told by its digest  \
                         */
#define REPRODUCED 4000 /* places for which a command is printed, of one finding */

struct pdf_report {
    const struct scan_result *r;
    const struct custody *custody; /* or NULL */
    enum pica_lang lang;
    struct pdf_doc *doc;
    struct pica_text t;                     /* scratch: what the next block says */
    char number[80], json[PICA_DIGEST_HEX]; /* of the report; digest of the JSON report */
    size_t contents;                        /* lines of the table of contents so far */
};

/* --- small parts -------------------------------------------------------------------------- */

static const char *say(const struct pdf_report *p, const char *en)
{
    return pica_words_say(p->lang, en);
}

/* Empties the scratch. */
static struct pica_text *begin(struct pdf_report *p)
{
    p->t.len = 0;
    if (p->t.data)
        p->t.data[0] = '\0';
    return &p->t;
}

static const char *text(const struct pdf_report *p)
{
    return p->t.data ? p->t.data : "";
}

/* Text that may be anything: made harmless, and cut where it is endless. */
static void add_safe(struct pdf_report *p, const char *s)
{
    size_t len = s ? strlen(s) : 0, cut;
    char hex[PICA_DIGEST_HEX];

    if (len <= NAME_BYTES) {
        pica_text_add_printable(&p->t, pica_span_of(s, len));
        return;
    }
    for (cut = NAME_BYTES; cut > NAME_BYTES - 4 && ((unsigned char)s[cut] & 0xc0) == 0x80; cut--)
        ;
    pica_text_add_printable(&p->t, pica_span_of(s, cut));
    pica_digest_hex(PICA_SHA256, pica_span_of(s, len), hex);
    pica_text_addf(&p->t, "... [%zu/%zu, SHA-256 %s]", cut, len, hex);
}

static const char *safe(struct pdf_report *p, const char *s)
{
    begin(p);
    add_safe(p, s);
    return text(p);
}

static void cell(struct pdf_report *p, enum pdf_look look, const char *s)
{
    pdf_cell(p->doc, look, safe(p, s));
}

static void number_cell(struct pdf_report *p, size_t n)
{
    pica_text_addf(begin(p), "%zu", n);
    pdf_cell(p->doc, PDF_SMALL, text(p));
}

static void said_cell(struct pdf_report *p, const char *en)
{
    pdf_cell(p->doc, PDF_SMALL, say(p, en));
}

/* A line of a table of two columns. */
static void fact(struct pdf_report *p, const char *name, enum pdf_look look, const char *value)
{
    pdf_cell(p->doc, PDF_BOLD, say(p, name));
    cell(p, look, value);
    pdf_row(p->doc);
}

static void known_fact(struct pdf_report *p, const char *name, enum pdf_look look,
                       const char *value)
{
    if (value && *value)
        fact(p, name, look, value);
}

static void number_fact(struct pdf_report *p, const char *name, int64_t value)
{
    char digits[32];

    snprintf(digits, sizeof digits, "%jd", (intmax_t)value);
    fact(p, name, PDF_BODY, digits);
}

static const struct pdf_column two_columns[] = { { NULL, 0.27 }, { NULL, 0.73 } };

/* What the sidecar tells; else room to write it in. */
static void custody_fact(struct pdf_report *p, enum custody_field field)
{
    const char *value = p->custody ? p->custody->fields[field] : NULL;

    fact(p, report_custody_label(field), PDF_BODY, value ? value : "");
}

/* --- the first page ----------------------------------------------------------------------------
 */

static void add_counts(struct pdf_report *p)
{
    size_t counts[RULE_CRITICAL + 1] = { 0 };
    const char *gap = "";

    for (size_t i = 0; i < p->r->finding_count; i++)
        counts[p->r->findings[i].severity]++;
    for (int s = RULE_CRITICAL; s >= RULE_INFO; s--) {
        if (!counts[s])
            continue;
        pica_text_addf(&p->t, "%s%s %zu", gap,
                       report_term(p->lang, rule_severity_name((enum rule_severity)s)), counts[s]);
        gap = say(p, ", ");
    }
    if (p->r->finding_count == 0)
        pica_text_add(&p->t, say(p, "none by the rules used, which is no proof that there is "
                                    "nothing"));
}

static void add_version(struct pdf_report *p)
{
    add_safe(p, p->r->manifest.version_name);
    if (p->r->manifest.version_code >= 0)
        pica_text_addf(&p->t, " (%jd)", (intmax_t)p->r->manifest.version_code);
}

static void sign_block(struct pdf_report *p, const char *role, const struct custody_person *person)
{
    pdf_cell(p->doc, PDF_BOLD, say(p, role));
    begin(p);
    if (person && *person->name) {
        add_safe(p, person->name);
        if (*person->licence) {
            pica_text_add(&p->t, "\n");
            pica_text_add(&p->t, say(p, "licence no. "));
            add_safe(p, person->licence);
        }
    } else {
        pica_text_add(&p->t, "\n");
    }
    pdf_cell(p->doc, PDF_BODY, text(p));
    pica_text_addf(begin(p), "%s\n\n%s", say(p, "signature:"), say(p, "date:"));
    pdf_cell(p->doc, PDF_FAINT, text(p));
    pdf_row(p->doc);
}

static void signatures(struct pdf_report *p)
{
    static const struct pdf_column columns[] = { { NULL, 0.18 }, { NULL, 0.36 }, { NULL, 0.46 } };
    const struct custody *c = p->custody;
    size_t examiners = c && c->examiner_count > 2 ? c->examiner_count : 2;

    pdf_need(p->doc, 190);
    pdf_table(p->doc, columns, 3);
    for (size_t i = 0; i < examiners; i++)
        sign_block(p, PICA_WORD("examiner"), c && i < c->examiner_count ? &c->examiners[i] : NULL);
    sign_block(p, PICA_WORD("reviewer"), c ? &c->reviewer : NULL);
    sign_block(p, PICA_WORD("approved by"), c ? &c->approver : NULL);
    pdf_cell(p->doc, PDF_BOLD, say(p, PICA_WORD("seal of the body")));
    pdf_cell(p->doc, PDF_BODY, "\n\n");
    pdf_cell(p->doc, PDF_BODY, "");
    pdf_row(p->doc);
    pdf_table_end(p->doc);
}

static void first_page(struct pdf_report *p)
{
    static const enum custody_field fields[] = {
        CUSTODY_REPORT_VERSION, CUSTODY_REPORT_DATE, CUSTODY_COMMISSIONED_BY, CUSTODY_CASE,
        CUSTODY_TASK,           CUSTODY_TESTED,      CUSTODY_ORGANISATION,    CUSTODY_ADDRESS,
        CUSTODY_ACCREDITATION,  CUSTODY_CONTACT
    };
    const struct manifest *m = &p->r->manifest;

    pdf_heading(p->doc, 0,
                say(p, PICA_WORD("Report on the examination of the collection and use "
                                 "of personal information by a mobile app")));
    pdf_table(p->doc, two_columns, 2);
    fact(p, report_custody_label(CUSTODY_REPORT_ID), PDF_BOLD, p->number);
    fact(p, PICA_WORD("app name"), PDF_BOLD, m->label ? m->label : p->r->file_name);
    known_fact(p, PICA_WORD("package name"), PDF_BODY, m->package);
    begin(p);
    add_version(p);
    pdf_cell(p->doc, PDF_BOLD, say(p, PICA_WORD("version")));
    pdf_cell(p->doc, PDF_BODY, text(p));
    pdf_row(p->doc);
    fact(p, "SHA-256", PDF_MONO, p->r->digests[PICA_SHA256]);
    custody_fact(p, CUSTODY_DEVELOPER);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        custody_fact(p, fields[i]);
    begin(p);
    add_counts(p);
    pdf_cell(p->doc, PDF_BOLD, say(p, PICA_WORD("problems found")));
    pdf_cell(p->doc, PDF_BODY, text(p));
    pdf_row(p->doc);
    pdf_table_end(p->doc);
    pdf_paragraph(p->doc, PDF_SMALL,
                  say(p, PICA_WORD("The results relate only to the sample named by its digests "
                                   "above. The report must not be reproduced in part without "
                                   "the consent of the examining body. It rests on reading the "
                                   "package without running it: it shows what the code is able "
                                   "to do, not that data were sent, and does not say that the "
                                   "app complies.")));
}

static const char *const sections[] = {
    PICA_WORD("Sample"),
    PICA_WORD("Acquisition and custody"),
    PICA_WORD("Tool, rules and method"),
    PICA_WORD("Scope and limits"),
    PICA_WORD("Summary of findings"),
    PICA_WORD("Findings in detail"),
    PICA_WORD("Calls that collect, ask, start or tell"),
    PICA_WORD("Permissions"),
    PICA_WORD("Third-party SDKs"),
    PICA_WORD("What could not be looked at, and what was strange"),
    PICA_WORD("Signatures of the examiners"),
};

static void contents(struct pdf_report *p)
{
    pdf_page_break(p->doc);
    pdf_paragraph(p->doc, PDF_BOLD, say(p, PICA_WORD("Contents")));
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        pica_text_addf(begin(p), "%zu  %s", i + 1, say(p, sections[i]));
        pdf_contents_line(p->doc, text(p), i);
    }
}

static void numbered_section(struct pdf_report *p, size_t i)
{
    pica_text_addf(begin(p), "%zu  %s", i + 1, say(p, sections[i]));
    pdf_heading(p->doc, 1, text(p));
}

/* --- 1: the sample
 * -------------------------------------------------------------------------------- */

/* The first signer with the same certificate that stands before number `i`; NULL: none. */
static const struct signing_signer *same_before(const struct signing_result *s, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (s->signers[k].certificate_count &&
            strcmp(s->signers[k].certificates[0].sha256, s->signers[i].certificates[0].sha256) == 0)
            return &s->signers[k];
    return NULL;
}

static void certificates(struct pdf_report *p)
{
    const struct signing_result *s = p->r->signing;

    for (size_t i = 0; s && i < s->signer_count; i++) {
        const struct signing_signer *one = &s->signers[i];
        const struct signing_certificate *c = one->certificate_count ? &one->certificates[0] : NULL;

        pica_text_addf(begin(p), "%s %s %u: %s", say(p, "signer"), signing_scheme_name(one->scheme),
                       one->number, say(p, one->verified ? "holds" : "does not hold"));
        if (!one->verified && report_words(&one->why, p->lang)) {
            pica_text_add(&p->t, say(p, ": "));
            add_safe(p, report_words(&one->why, p->lang));
        }
        pdf_wide_row(p->doc, PDF_BOLD, text(p));
        if (!c)
            continue;
        if (same_before(s, i)) {
            report_say(begin(p), p->lang, "as of %s signer %u",
                       signing_scheme_name(same_before(s, i)->scheme), same_before(s, i)->number);
            pdf_cell(p->doc, PDF_BOLD, say(p, "certificate"));
            pdf_cell(p->doc, PDF_SMALL, text(p));
            pdf_row(p->doc);
            continue;
        }
        known_fact(p, PICA_WORD("subject of the certificate"), PDF_SMALL, c->subject);
        known_fact(p, PICA_WORD("issuer"), PDF_SMALL, c->issuer);
        known_fact(p, PICA_WORD("serial number"), PDF_MONO, c->serial);
        pica_text_addf(begin(p), "%s - %s (UTC)", c->not_before, c->not_after);
        pdf_cell(p->doc, PDF_BOLD, say(p, PICA_WORD("valid")));
        pdf_cell(p->doc, PDF_SMALL, text(p));
        pdf_row(p->doc);
        known_fact(p, PICA_WORD("certificate SHA-256"), PDF_MONO, c->sha256);
        known_fact(p, PICA_WORD("certificate SHA-1"), PDF_MONO, c->sha1);
        known_fact(p, PICA_WORD("certificate MD5"), PDF_MONO, c->md5);
        pica_text_addf(begin(p), "%s %s %u", c->key.algorithm ? c->key.algorithm : "",
                       c->key.curve ? c->key.curve : "", c->key.bits);
        pica_text_addf(&p->t, "\nSHA-256 %s", c->key.sha256);
        if (c->key.modulus.len) {
            pica_text_addf(&p->t, "\n%s ", say(p, "modulus"));
            pica_text_add_hex(&p->t, c->key.modulus);
        }
        pdf_cell(p->doc, PDF_BOLD, say(p, PICA_WORD("public key")));
        pdf_cell(p->doc, PDF_MONO, text(p));
        pdf_row(p->doc);
    }
}

static void parts(struct pdf_report *p)
{
    static const struct pdf_column columns[] = { { PICA_WORD("part of the sample"), 0.36 },
                                                 { "SHA-256", 0.64 } };
    const struct scan_result *r = p->r;
    struct pdf_column said[] = { { say(p, columns[0].head), columns[0].share }, columns[1] };

    if (r->package_count + r->dex_count + r->native_count == 0)
        return;
    pdf_table(p->doc, said, 2);
    for (size_t i = 0; i < r->package_count; i++) {
        cell(p, PDF_SMALL, r->packages[i].name);
        cell(p, PDF_MONO, r->packages[i].sha256);
        pdf_row(p->doc);
    }
    for (size_t i = 0; i < r->dex_count; i++) {
        cell(p, PDF_SMALL, r->dex[i].name);
        cell(p, PDF_MONO, r->dex[i].sha256);
        pdf_row(p->doc);
    }
    for (size_t i = 0; i < r->native_count; i++) {
        cell(p, PDF_SMALL, r->natives[i].name);
        cell(p, PDF_MONO, r->natives[i].sha256);
        pdf_row(p->doc);
    }
    pdf_table_end(p->doc);
}

static void sample(struct pdf_report *p)
{
    const struct scan_result *r = p->r;
    const struct manifest *m = &r->manifest;

    numbered_section(p, 0);
    pdf_table(p->doc, two_columns, 2);
    fact(p, PICA_WORD("file name"), PDF_BODY, r->file_name);
    number_fact(p, PICA_WORD("size in bytes"), (int64_t)r->size);
    fact(p, "SHA-256", PDF_MONO, r->digests[PICA_SHA256]);
    fact(p, "SM3", PDF_MONO, r->digests[PICA_SM3]);
    fact(p, "SHA-1", PDF_MONO, r->digests[PICA_SHA1]);
    fact(p, "MD5", PDF_MONO, r->digests[PICA_MD5]);
    if (r->has_manifest) {
        known_fact(p, PICA_WORD("app name"), PDF_BODY, m->label);
        known_fact(p, PICA_WORD("package name"), PDF_BODY, m->package);
        known_fact(p, PICA_WORD("version name"), PDF_BODY, m->version_name);
        if (m->version_code >= 0)
            number_fact(p, PICA_WORD("version code"), m->version_code);
        number_fact(p, PICA_WORD("minimum API level"), m->min_sdk);
        number_fact(p, PICA_WORD("target API level"), m->target_sdk);
    }
    fact(p, PICA_WORD("device"), PDF_BODY,
         say(p, r->installable ? PICA_WORD("would install it, as far as its signature allows")
                               : PICA_WORD("would refuse it")));
    if (r->packer)
        fact(p, PICA_WORD("packed by"), PDF_BODY, report_packer_name(r->packer, p->lang));
    for (size_t i = 0; i < r->container_count; i++)
        fact(p, PICA_WORD("written with"), PDF_BODY,
             report_container_name(&r->containers[i], p->lang));
    certificates(p);
    pdf_table_end(p->doc);
    parts(p);
}

/* --- 2: custody
 * --------------------------------------------------------------------------------------- */

/* Whether a digest that somebody wrote down is that of the sample. */
static bool same_digest(const struct pdf_report *p, const char *told)
{
    const char *own = p->r->digests[PICA_SHA256];

    return strcasecmp(told, own) == 0;
}

static void log_cell(struct pdf_report *p, const char *digest)
{
    bool differs = *digest && !same_digest(p, digest);

    begin(p);
    add_safe(p, digest);
    if (differs)
        pica_text_addf(&p->t, "\n%s", say(p, PICA_WORD("NOT the digest of the sample")));
    pdf_cell(p->doc, differs ? PDF_ALARM : PDF_MONO, text(p));
}

static void custody_log(struct pdf_report *p)
{
    const struct pdf_column columns[] = {
        { say(p, PICA_WORD("time")), 0.15 },          { say(p, PICA_WORD("by whom")), 0.13 },
        { say(p, PICA_WORD("action")), 0.22 },        { say(p, PICA_WORD("SHA-256 before")), 0.25 },
        { say(p, PICA_WORD("SHA-256 after")), 0.25 },
    };
    const struct custody *c = p->custody;

    pdf_heading(p->doc, 2, say(p, PICA_WORD("Log of custody")));
    pdf_table(p->doc, columns, 5);
    for (size_t i = 0; c && i < c->log_count; i++) {
        cell(p, PDF_SMALL, c->log[i].time);
        cell(p, PDF_SMALL, c->log[i].who);
        cell(p, PDF_SMALL, c->log[i].action);
        log_cell(p, c->log[i].sha256_before);
        log_cell(p, c->log[i].sha256_after);
        pdf_row(p->doc);
    }
    for (size_t i = c ? c->log_count : 0; i < 3; i++) { /* to be filled in by hand */
        pdf_cell(p->doc, PDF_SMALL, "\n");
        pdf_row(p->doc);
    }
    pdf_table_end(p->doc);
}

static void custody_section(struct pdf_report *p)
{
    const char *told = p->custody ? p->custody->fields[CUSTODY_ACQUIRED_SHA256] : NULL;

    numbered_section(p, 1);
    if (!p->custody)
        pdf_paragraph(p->doc, PDF_FAINT,
                      say(p, PICA_WORD("No sidecar file was given: what only people can know is "
                                       "left open here, to be filled in by hand.")));
    pdf_table(p->doc, two_columns, 2);
    for (int f = CUSTODY_SOURCE; f <= CUSTODY_RECEIPT; f++)
        custody_fact(p, (enum custody_field)f);
    pdf_cell(p->doc, PDF_BOLD, say(p, report_custody_label(CUSTODY_ACQUIRED_SHA256)));
    begin(p);
    if (told) {
        add_safe(p, told);
        pica_text_addf(&p->t, "\n%s",
                       say(p, same_digest(p, told) ? PICA_WORD("the digest of the sample")
                                                   : "NOT the digest of the sample"));
    }
    pdf_cell(p->doc, told && !same_digest(p, told) ? PDF_ALARM : PDF_MONO, text(p));
    pdf_row(p->doc);
    if (p->custody && p->custody->remarks)
        fact(p, PICA_WORD("remarks"), PDF_BODY, p->custody->remarks);
    pdf_table_end(p->doc);
    custody_log(p);
}

/* --- 3, 4: method and limits
 * ----------------------------------------------------------------------------- */

static void method(struct pdf_report *p)
{
    const struct rule_set *rules = p->r->rules;

    numbered_section(p, 2);
    pdf_table(p->doc, two_columns, 2);
    pica_text_addf(begin(p), "pica %s", report_tool_version());
    pdf_cell(p->doc, PDF_BOLD, say(p, "tool"));
    pdf_cell(p->doc, PDF_BODY, text(p));
    pdf_row(p->doc);
    for (size_t i = 0; rules && i < rule_set_pack_count(rules); i++) {
        const struct rule_pack *pack = rule_set_pack(rules, i);

        begin(p);
        add_safe(p, pack->name);
        pica_text_add_char(&p->t, ' ');
        add_safe(p, pack->version);
        pica_text_addf(&p->t, "\nSHA-256 %s", pack->sha256);
        pdf_cell(p->doc, PDF_BOLD, say(p, "rule pack"));
        pdf_cell(p->doc, PDF_MONO, text(p));
        pdf_row(p->doc);
    }
    fact(p, PICA_WORD("method"), PDF_BODY,
         say(p, PICA_WORD("static analysis: container, signatures, manifest, resources and all "
                          "code are read as a device would read them; every place that collects "
                          "is told with the way by which it comes to run and whether that needs "
                          "the user's agreement")));
    begin(p);
    pica_text_add(&p->t, "pica scan --format json --lang zh ");
    add_safe(p, p->r->file_name);
    pica_text_addf(&p->t, " | sha256sum\n%s", p->json);
    pdf_cell(p->doc, PDF_BOLD, say(p, PICA_WORD("the whole result again")));
    pdf_cell(p->doc, PDF_MONO, text(p));
    pdf_row(p->doc);
    pdf_table_end(p->doc);
    pdf_paragraph(p->doc, PDF_SMALL,
                  say(p, PICA_WORD("The same sample, rules and version of the tool give the same "
                                   "result, byte for byte, on every machine. Nothing in it "
                                   "depends on time or chance.")));
}

static void limits(struct pdf_report *p)
{
    static const char *const said[] = {
        PICA_WORD("A finding shows that the code is able to do something and by which way it "
                  "comes to run. That data left the device, how often and to whom is for a "
                  "dynamic examination to show."),
        PICA_WORD("\"Violation\" is said only where the evidence is bytes of the sample and a "
                  "path without a guess; what is weaker is called suspected, or is brought to "
                  "attention."),
        PICA_WORD("What is not listed was not found, which does not mean that it is not there: "
                  "section 10 names what could not be looked at."),
        PICA_WORD("Nothing here says that the app complies."),
    };
    size_t gaps = 0;

    numbered_section(p, 3);
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        pica_text_addf(begin(p), "%zu. %s", i + 1, say(p, said[i]));
        pdf_paragraph(p->doc, PDF_BODY, text(p));
    }
    for (size_t i = 0; i < p->r->notes.count; i++)
        gaps += p->r->notes.items[i].kind == PICA_GAP;
    if (p->r->cut_short)
        pdf_paragraph(p->doc, PDF_ALARM,
                      say(p, PICA_WORD("Something of this sample was cut short in a way that could "
                                       "hide a finding: see section 10.")));
    report_say(begin(p), p->lang, "Places that could not be looked at: %zu.", gaps);
    pdf_paragraph(p->doc, PDF_BODY, text(p));
    if (p->r->decisions) {
        begin(p);
        pica_text_add(&p->t, say(p, "how consent is asked for"));
        pica_text_add(&p->t, say(p, ": "));
        add_safe(p, report_words(&p->r->decisions->flow.why, p->lang));
        pdf_paragraph(p->doc, PDF_BODY, text(p));
    }
}

/* --- 5, 6: findings
 * -------------------------------------------------------------------------------------------- */

static enum pdf_look grade_look(enum rule_severity s)
{
    return s >= RULE_HIGH ? PDF_ALARM : PDF_SMALL;
}

static void summary(struct pdf_report *p)
{
    const struct pdf_column columns[] = {
        { say(p, "No."), 0.07 },         { say(p, "item checked"), 0.49 },
        { say(p, "result"), 0.13 },      { say(p, "risk level"), 0.11 },
        { say(p, "legal basis"), 0.20 },
    };

    numbered_section(p, 4);
    if (p->r->finding_count == 0) {
        begin(p);
        add_counts(p);
        pdf_paragraph(p->doc, PDF_BODY, text(p));
        return;
    }
    pdf_table(p->doc, columns, 5);
    for (size_t i = 0; i < p->r->finding_count; i++) {
        const struct rule_finding *f = &p->r->findings[i];

        number_cell(p, i + 1);
        cell(p, PDF_SMALL, report_words(&f->title, p->lang));
        pdf_cell(p->doc, PDF_SMALL, report_term(p->lang, rule_verdict_name(f->verdict)));
        pdf_cell(p->doc, grade_look(f->severity),
                 report_term(p->lang, rule_severity_name(f->severity)));
        cell(p, PDF_SMALL, f->clauses && f->clauses[0] ? f->clauses[0] : "");
        pdf_row(p->doc);
    }
    pdf_table_end(p->doc);
}

static void clause_lines(struct pdf_report *p, const struct rule_finding *f)
{
    begin(p);
    for (const char *const *id = f->clauses; id && *id; id++) {
        const struct rule_clause *c = p->r->rules ? rule_set_clause(p->r->rules, *id) : NULL;
        const struct rule_clause_version *v = c ? rule_clause_on(c, f->on) : NULL;

        if (p->t.len)
            pica_text_add_char(&p->t, '\n');
        add_safe(p, *id);
        if (!c)
            continue;
        pica_text_add(&p->t, "  ");
        add_safe(p, report_words(&c->basis, p->lang));
        pica_text_add_char(&p->t, ' ');
        add_safe(p, v ? v->number : c->number);
        pica_text_add(&p->t, say(p, ": "));
        add_safe(p, report_words(&c->title, p->lang));
        if (v && v->valid_from)
            report_say(&p->t, p->lang, " (in force since %s)", v->valid_from);
    }
    pdf_cell(p->doc, PDF_BOLD, say(p, "legal basis"));
    pdf_cell(p->doc, PDF_SMALL, text(p));
    pdf_row(p->doc);
}

static bool same_place(const struct pica_place *a, const struct pica_place *b)
{
    return a->insn == b->insn && a->insn != PICA_NO_INDEX && pica_place_compare(a, b) == 0;
}

/* The id of the call that stands there, as section 7 lists it; false: none. */
static bool call_at(const struct scan_result *r, const struct pica_place *place,
                    char id[SCAN_ID_SIZE])
{
    const struct scan_decisions *d = r->decisions;

    for (size_t i = 0; i < r->collection_count; i++)
        if (!r->collections[i].undecided && same_place(&r->collections[i].place, place)) {
            scan_collection_id(&r->collections[i], id);
            return true;
        }
    for (size_t i = 0; d && i < d->request_count; i++)
        if (same_place(&d->requests[i].place, place)) {
            scan_request_id(&d->requests[i], id);
            return true;
        }
    for (size_t i = 0; d && i < d->start_count; i++)
        if (same_place(&d->starts[i].call->place, place)) {
            scan_start_id(&d->starts[i], id);
            return true;
        }
    for (size_t i = 0; d && i < d->grant_count; i++)
        if (same_place(&d->grants[i].call->place, place)) {
            scan_grant_id(&d->grants[i], id);
            return true;
        }
    return false;
}

/* A word of a command for a shell: in quotes, whatever is in it. */
static void add_quoted(struct pdf_report *p, const char *s)
{
    if (s[strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._/-")] ==
        '\0') {
        pica_text_add(&p->t, s);
        return;
    }
    pica_text_add_char(&p->t, '\'');
    for (; *s; s++) {
        if (*s == '\'')
            pica_text_add(&p->t, "'\\''");
        else
            pica_text_add_printable(&p->t, pica_span_of(s, 1));
    }
    pica_text_add_char(&p->t, '\'');
}

/* How to see the bytes again without pica: of what lies in the package itself as an entry. */
static void add_reproduction(struct pdf_report *p, const struct pica_place *place)
{
    if (!place->bytes.len || !place->entry || place->file_offset == PICA_NO_OFFSET ||
        strpbrk(place->entry, "!+@") || p->r->package_count)
        return;
    pica_text_add(&p->t, "unzip -p ");
    add_quoted(p, p->r->file_name);
    pica_text_add_char(&p->t, ' ');
    add_quoted(p, place->entry);
    pica_text_addf(&p->t, " | tail -c +%ju | head -c %zu | xxd -p",
                   (uintmax_t)place->file_offset + 1, place->bytes.len);
}

/* The source line, and the code around the place, which is marked. */
static void add_code(struct pdf_report *p, const struct pica_place *place)
{
    const struct scan_excerpt *e = p->r->detail ? scan_excerpt_find(p->r, place) : NULL;

    if (!e)
        return;
    if (e->source && e->line) {
        pica_text_add_char(&p->t, '\n');
        add_safe(p, e->source);
        pica_text_addf(&p->t, ":%u", e->line);
    }
    for (size_t i = 0; i < e->line_count; i++) {
        pica_text_addf(&p->t, "\n%s %04x: ", i == e->here ? ">" : " ", e->lines[i].unit);
        add_safe(p, e->lines[i].text);
    }
}

static void place_rows(struct pdf_report *p, const struct rule_finding *f)
{
    for (size_t i = 0; i < f->evidence_count; i++) {
        const struct pica_place *place = &f->evidence[i];
        char id[SCAN_ID_SIZE];

        number_cell(p, i + 1);
        begin(p);
        report_add_place(&p->t, place, p->lang);
        if (place->method_idx != PICA_NO_INDEX)
            pica_text_addf(&p->t, " method_idx %u", place->method_idx);
        if (place->bytes.len) {
            pica_text_addf(&p->t, "\n%s ", say(p, PICA_WORD("bytes there:")));
            pica_text_add_hex(&p->t, place->bytes);
        }
        if (i < REPRODUCED && place->bytes.len) {
            pica_text_add_char(&p->t, '\n');
            add_reproduction(p, place);
        }
        add_code(p, place);
        pdf_cell(p->doc, PDF_MONO, text(p));
        pdf_cell(p->doc, PDF_MONO, call_at(p->r, place, id) ? id : "");
        pdf_row(p->doc);
    }
}

static void finding(struct pdf_report *p, size_t i)
{
    const struct rule_finding *f = &p->r->findings[i];
    const struct pdf_column columns[] = {
        { say(p, "No."), 0.07 },
        { say(p, PICA_WORD("place, and how to see it again")), 0.73 },
        { say(p, PICA_WORD("call")), 0.20 },
    };

    pica_text_addf(begin(p), "6.%zu  ", i + 1);
    add_safe(p, report_words(&f->title, p->lang));
    pdf_heading(p->doc, 2, text(p));
    pdf_table(p->doc, two_columns, 2);
    pica_text_addf(begin(p), "%s, %s", report_term(p->lang, rule_severity_name(f->severity)),
                   report_term(p->lang, rule_verdict_name(f->verdict)));
    pdf_cell(p->doc, PDF_BOLD, say(p, PICA_WORD("risk level and result")));
    pdf_cell(p->doc, grade_look(f->severity), text(p));
    pdf_row(p->doc);
    pica_text_addf(begin(p), "%s  %s", f->rule, f->id);
    pdf_cell(p->doc, PDF_BOLD, say(p, PICA_WORD("rule, number of the finding")));
    pdf_cell(p->doc, PDF_MONO, text(p));
    pdf_row(p->doc);
    clause_lines(p, f);
    fact(p, "what was found", PDF_SMALL, report_words(&f->detail, p->lang));
    fact(p, "to be done", PDF_SMALL, report_words(&f->advice, p->lang));
    begin(p);
    pica_text_addf(&p->t, "pica explain %s --in ", f->id);
    add_quoted(p, p->r->file_name);
    pdf_cell(p->doc, PDF_BOLD, say(p, PICA_WORD("to see it again")));
    pdf_cell(p->doc, PDF_MONO, text(p));
    pdf_row(p->doc);
    pdf_table_end(p->doc);
    if (f->evidence_count == 0)
        return;
    pdf_table(p->doc, columns, 3);
    place_rows(p, f);
    if (f->evidence_total > f->evidence_count) {
        report_say(begin(p), p->lang, "%zu more places", f->evidence_total - f->evidence_count);
        pdf_wide_row(p->doc, PDF_SMALL, text(p));
    }
    pdf_table_end(p->doc);
}

static void findings(struct pdf_report *p)
{
    numbered_section(p, 5);
    pdf_paragraph(p->doc, PDF_FAINT,
                  say(p, PICA_WORD("Offsets count bytes of the inflated entry; +0x.. counts "
                                   "16-bit code units of the method. A call is told in section "
                                   "7 under the number given here.")));
    for (size_t i = 0; i < p->r->finding_count; i++)
        finding(p, i);
}

/* --- 7: calls
 * ------------------------------------------------------------------------------------------------------
 */

static void call_rows(struct pdf_report *p, const char *id, const struct pica_text *what,
                      const struct privacy_owner *owner, const char *api,
                      const struct scan_decision *d, const struct pica_place *place)
{
    bool alarm = d && d->state == CONSENT_STATE_BEFORE;

    pdf_cell(p->doc, PDF_MONO, id);
    pdf_cell(p->doc, PDF_SMALL, what->data ? what->data : "");
    cell(p, PDF_SMALL, report_owner_name(owner, p->lang));
    pdf_cell(p->doc, alarm ? PDF_ALARM : PDF_SMALL, d ? report_state_label(d->state, p->lang) : "");
    pdf_row(p->doc);
    begin(p);
    add_safe(p, api);
    pica_text_add_char(&p->t, '\n');
    report_add_place(&p->t, place, p->lang);
    if (d && d->chain.count) {
        pica_text_add_char(&p->t, '\n');
        report_add_chain(&p->t, &d->chain, p->lang, 0);
    }
    if (d)
        report_add_guards(&p->t, d, p->lang, 0);
    if (d)
        report_add_unseen(&p->t, d, p->lang, 0);
    while (p->t.len && p->t.data[p->t.len - 1] == '\n')
        p->t.data[--p->t.len] = '\0';
    pdf_wide_row(p->doc, PDF_MONO, text(p));
}

static void collections(struct pdf_report *p, struct pica_text *what)
{
    for (size_t i = 0; i < p->r->collection_count; i++) {
        const struct privacy_collection *c = &p->r->collections[i];
        const struct privacy_kind *kind = &privacy_kinds[c->pi];
        char id[SCAN_ID_SIZE];

        if (c->undecided || !privacy_role_counts(c->api->role))
            continue;
        scan_collection_id(c, id);
        what->len = 0;
        report_say(what, p->lang, "reads %s", p->lang == PICA_ZH ? kind->name.zh : kind->name.en);
        if (c->value) {
            begin(p);
            add_safe(p, c->value);
            pica_text_addf(what, " (%s)", text(p));
        }
        call_rows(p, id, what, &c->owner, c->called,
                  p->r->decisions ? &p->r->decisions->collections[i] : NULL, &c->place);
    }
}

static void add_sdk(struct pdf_report *p, struct pica_text *what, const char *does,
                    const struct privacy_sdk_call *c)
{
    const char *name;

    report_contract_sdk(c->contract, &name, p->lang);
    what->len = 0;
    pica_text_addf(what, "%s %s", say(p, does), name ? name : c->contract->api);
    if (c->told != PRIVACY_TOLD_NOTHING)
        pica_text_addf(what, "%s%s", say(p, ": "),
                       report_term(p->lang, privacy_told_name(c->told)));
}

static void calls(struct pdf_report *p)
{
    const struct pdf_column columns[] = {
        { say(p, "id"), 0.17 },
        { say(p, "action"), 0.38 },
        { say(p, "subject"), 0.27 },
        { say(p, "marked as"), 0.18 },
    };
    const struct scan_decisions *d = p->r->decisions;
    struct pica_text what = { 0 };
    char id[SCAN_ID_SIZE];

    numbered_section(p, 6);
    pdf_table(p->doc, columns, 4);
    collections(p, &what);
    for (size_t i = 0; d && i < d->request_count; i++) {
        const struct scan_request *q = &d->requests[i];

        scan_request_id(q, id);
        what.len = 0;
        pica_text_add(&what, say(p, "asks for"));
        for (const char *const *name = q->permissions; name && *name; name++) {
            pica_text_add_char(&what, ' ');
            report_add_permission_name(&what, *name);
        }
        call_rows(p, id, &what, &q->owner, q->api, &q->decision, &q->place);
    }
    for (size_t i = 0; d && i < d->start_count; i++) {
        add_sdk(p, &what, "starts", d->starts[i].call);
        scan_start_id(&d->starts[i], id);
        call_rows(p, id, &what, &d->starts[i].call->owner, d->starts[i].call->called,
                  &d->starts[i].decision, &d->starts[i].call->place);
    }
    for (size_t i = 0; d && i < d->grant_count; i++) {
        add_sdk(p, &what, "tells", d->grants[i].call);
        scan_grant_id(&d->grants[i], id);
        call_rows(p, id, &what, &d->grants[i].call->owner, d->grants[i].call->called,
                  &d->grants[i].decision, &d->grants[i].call->place);
    }
    pdf_table_end(p->doc);
    p->t.failed |= what.failed;
    pica_text_finish(&what);
}

/* --- 8 to 10
 * ----------------------------------------------------------------------------------------------------------
 */

static void permissions(struct pdf_report *p)
{
    static const char *const uses[] = { [PRIVACY_USE_UNKNOWN] = "cannot tell",
                                        [PRIVACY_USE_USED] = "used",
                                        [PRIVACY_USE_UNUSED] = "no use seen" };
    const struct pdf_column columns[] = {
        { say(p, "permission"), 0.48 },
        { say(p, "protection"), 0.14 },
        { say(p, "use"), 0.16 },
        { say(p, "added by"), 0.22 },
    };
    const struct scan_result *r = p->r;

    numbered_section(p, 7);
    pdf_table(p->doc, columns, 4);
    for (size_t i = 0; r->has_manifest && i < r->manifest.permission_count; i++) {
        const struct manifest_permission *m = &r->manifest.permissions[i];
        enum privacy_use use = r->permission_use ? r->permission_use[i].use : PRIVACY_USE_UNKNOWN;
        bool danger = m->protection == MANIFEST_PROTECTION_DANGEROUS;

        cell(p, PDF_SMALL, m->name);
        pdf_cell(p->doc, danger ? PDF_ALARM : PDF_SMALL, report_protection(m->protection, p->lang));
        said_cell(p, uses[use]);
        said_cell(p, m->implied ? "the system" : "the manifest");
        pdf_row(p->doc);
    }
    pdf_table_end(p->doc);
}

static void sdks(struct pdf_report *p)
{
    const struct pdf_column columns[] = {
        { say(p, "SDK"), 0.28 },           { say(p, "vendor"), 0.26 },
        { say(p, "kind of SDK"), 0.16 },   { say(p, "certainty"), 0.10 },
        { say(p, "recognised by"), 0.20 },
    };

    numbered_section(p, 8);
    pdf_table(p->doc, columns, 5);
    for (size_t i = 0; i < p->r->sdk_count; i++) {
        const struct privacy_sdk_hit *hit = &p->r->sdks[i];

        if (hit->sdk->library)
            continue;
        cell(p, PDF_SMALL, report_sdk_name(hit->sdk, p->lang));
        cell(p, PDF_SMALL, hit->sdk->vendor);
        cell(p, PDF_SMALL, hit->sdk->category ? report_term(p->lang, hit->sdk->category) : NULL);
        pdf_cell(p->doc, PDF_SMALL, report_term(p->lang, scan_confidence_name(hit->confidence)));
        cell(p, PDF_MONO, hit->evidence_count ? hit->evidence[0].value : NULL);
        pdf_row(p->doc);
    }
    pdf_table_end(p->doc);
}

static void notes(struct pdf_report *p)
{
    const struct pdf_column columns[] = {
        { say(p, "kind"), 0.14 },
        { say(p, "stage or id"), 0.18 },
        { say(p, "what"), 0.42 },
        { say(p, "place"), 0.26 },
    };

    numbered_section(p, 9);
    if (p->r->notes.count == 0) {
        pdf_paragraph(p->doc, PDF_BODY,
                      say(p, PICA_WORD("Nothing was skipped, and nothing was "
                                       "strange.")));
        return;
    }
    pdf_table(p->doc, columns, 4);
    for (int remarks = 0; remarks < 2; remarks++)
        for (size_t i = 0; i < p->r->notes.count; i++) {
            const struct pica_note *n = &p->r->notes.items[i];

            if ((n->kind == PICA_REMARK) != (remarks == 1))
                continue;
            said_cell(p, remarks ? "strange" : "not looked at");
            cell(p, PDF_SMALL, n->id);
            cell(p, PDF_SMALL, report_words(&n->text, p->lang));
            report_add_place(begin(p), &n->place, p->lang);
            pdf_cell(p->doc, PDF_MONO, text(p));
            pdf_row(p->doc);
        }
    pdf_table_end(p->doc);
}

static void end(struct pdf_report *p)
{
    numbered_section(p, 10);
    signatures(p);
    pdf_paragraph(p->doc, PDF_FAINT, say(p, PICA_WORD("End of the report")));
}

/* --- the whole
 * ------------------------------------------------------------------------------------------------------------
 */

static void write_all(struct pdf_report *p)
{
    first_page(p);
    contents(p);
    pdf_page_break(p->doc);
    sample(p);
    custody_section(p);
    method(p);
    limits(p);
    summary(p);
    findings(p);
    calls(p);
    permissions(p);
    sdks(p);
    notes(p);
    end(p);
}

/* The sidecar's number, or one made of the sample and the rules. */
static void make_number(struct pdf_report *p)
{
    const struct rule_set *rules = p->r->rules;
    const char *told = p->custody ? p->custody->fields[CUSTODY_REPORT_ID] : NULL;
    struct pica_hasher h;
    char hex[PICA_DIGEST_HEX];

    if (told) {
        struct pica_text t = { 0 };

        pica_text_add_printable(&t, pica_span_str(told));
        snprintf(p->number, sizeof p->number, "%s", t.data ? t.data : "");
        p->t.failed |= t.failed;
        pica_text_finish(&t);
        return;
    }
    pica_hasher_init(&h);
    h.wanted[PICA_SHA256] = true;
    pica_hasher_add(&h, pica_span_str(report_tool_version()));
    for (size_t i = 0; rules && i < rule_set_pack_count(rules); i++)
        pica_hasher_add(&h, pica_span_str(rule_set_pack(rules, i)->sha256));
    pica_hasher_hex(&h, PICA_SHA256, hex);
    snprintf(p->number, sizeof p->number, "PICA-%.12s-%.8s", p->r->digests[PICA_SHA256], hex);
}

/* Whether a text begins with a day, "2026-11-23", that a PDF can have. */
static bool is_day(const char *s)
{
    static const char form[] = "0000-00-00";
    unsigned month, day;

    for (size_t i = 0; i < sizeof form - 1; i++)
        if (form[i] == '0' ? s[i] < '0' || s[i] > '9' : s[i] != form[i])
            return false; /* the end of a shorter one, too */
    month = (unsigned)((s[5] - '0') * 10 + s[6] - '0');
    day = (unsigned)((s[8] - '0') * 10 + s[9] - '0');
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* "2026-11-23T00:00:00Z": of the sidecar, of the environment, or the same always. */
static void make_date(const struct custody *c, int64_t epoch, char out[32])
{
    const char *told = c ? c->fields[CUSTODY_REPORT_DATE] : NULL;
    time_t when = (time_t)(epoch >= 0 ? epoch : 315532800);
    struct tm parts;

    if (told && is_day(told))
        snprintf(out, 32, "%.10sT00:00:00Z", told);
    else if (!gmtime_r(&when, &parts) || strftime(out, 32, "%Y-%m-%dT%H:%M:%SZ", &parts) == 0)
        snprintf(out, 32, "1980-01-01T00:00:00Z");
}

static enum pica_status json_digest(struct pdf_report *p, struct pica_error *err)
{
    struct pica_text json = { 0 };
    enum pica_status st = PICA_OK;

    report_json(p->r, PICA_ZH, &json); /* as the command printed beside it makes it */
    if (json.failed)
        st = pica_fail_nomem(err);
    else
        pica_digest_hex(PICA_SHA256, pica_span_of(json.data, json.len), p->json);
    pica_text_finish(&json);
    return st;
}

enum pica_status report_pdf(const struct scan_result *r, const struct custody *custody,
                            int64_t epoch, enum pica_lang lang, struct pica_text *out,
                            struct pica_error *err)
{
    struct pdf_report p = { .r = r, .custody = custody, .lang = lang };
    struct pdf_plan plan = { 0 };
    struct pica_text header = { 0 }, footer = { 0 };
    char date[32];
    struct pdf_about about = {
        .title = pica_words_say(lang, "Report on the examination of the collection and use of "
                                      "personal information by a mobile app"),
        .author = custody && custody->fields[CUSTODY_ORGANISATION]
                      ? custody->fields[CUSTODY_ORGANISATION]
                      : NULL,
        .date = date,
        .page_format = pica_words_say(lang, PICA_WORD("page %u of %u")),
        .language = lang == PICA_ZH ? "zh-cn" : "en",
    };
    enum pica_status st;

    make_number(&p);
    make_date(custody, epoch, date);
    pica_text_add_printable(
        &header,
        pica_span_str(r->has_manifest && r->manifest.label ? r->manifest.label : r->file_name));
    pica_text_addf(&header, "    SHA-256 %s", r->digests[PICA_SHA256]);
    pica_text_addf(&footer, "%s%s", pica_words_say(lang, PICA_WORD("report number: ")), p.number);
    about.header = header.data ? header.data : "";
    about.footer = footer.data ? footer.data : "";
    about.subject = about.header;
    st = header.failed || footer.failed || p.t.failed ? pica_fail_nomem(err) : json_digest(&p, err);
    for (int pass = 0; st == PICA_OK && pass < 2; pass++) {
        st = pdf_doc_new(&about, &plan, pass ? out : NULL, &p.doc, err);
        if (st != PICA_OK)
            break;
        write_all(&p);
        st = pdf_doc_end(p.doc, err);
        pdf_doc_free(p.doc);
        if (st == PICA_OK && p.t.failed)
            st = pica_fail_nomem(err);
    }
    pdf_plan_finish(&plan);
    pica_text_finish(&p.t);
    pica_text_finish(&header);
    pica_text_finish(&footer);
    return st;
}
