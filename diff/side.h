/*
 * diff/side.h - what of a report (pica.report/1) a comparison looks at.
 *
 * A side is read from the JSON report, whoever made it: this run, an earlier
 * one, another machine. Texts are those of the report, in its language. A
 * report is a file like any other and may be bent: what is not of the kind it
 * should be is taken as not there, but a document that is no report is refused.
 */
#ifndef PICA_DIFF_SIDE_H
#define PICA_DIFF_SIDE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/json_read.h"
#include "base/place.h"

/* One call by which something is collected, asked for, started or told. */
enum diff_call_kind { DIFF_COLLECTION, DIFF_REQUEST, DIFF_START, DIFF_GRANT, DIFF_CALL_KINDS };

/* From the best to the worst; the words are those of docs/CONSENT.md. */
enum diff_consent {
    DIFF_UNREACHABLE,
    DIFF_GATED,
    DIFF_LATE,
    DIFF_UNKNOWN,
    DIFF_BEFORE,
    DIFF_CONSENTS
};

struct diff_step {
    const char *class_name, *method, *edge; /* "" where the report has none */
};

struct diff_place {
    const char *entry, *class_name, *method; /* "" where the report has none */
    uint32_t insn;                           /* PICA_NO_INDEX: none */
};

struct diff_call {
    enum diff_call_kind kind;
    const char *id;         /* "C-f7ce85c29cc0" */
    const char *what;       /* kind of information, SDK, "" of a request */
    const char *name;       /* of the SDK, in the report's language; permissions asked for; or "" */
    const char *api;        /* descriptor of the method called or field read */
    const char *value;      /* the constant that decided, or "" */
    const char *role;       /* "" but of collections and starts */
    const char *owner_kind; /* "app", "sdk", "library" */
    const char *owner, *owner_name;
    enum diff_consent consent;
    bool dormant;
    bool wrong; /* a contract broken, an agreement made up */
    struct diff_place place;
    uint8_t opcode;                /* first byte of the instruction, 0 when not told */
    const struct diff_step *steps; /* of the chain, the entry first */
    size_t step_count;
};

struct diff_finding {
    const char *id, *rule, *severity, *verdict, *title, *advice;
    unsigned rank;        /* of the severity: info 0 to critical 4 */
    const char **clauses; /* ids */
    size_t clause_count;
    const struct diff_place *evidence;
    size_t evidence_count, evidence_total; /* total: found, also those not listed */
};

struct diff_gap {
    const char *stage, *cause;
    struct diff_place place;
    bool ordinary; /* a limit of reading without running, no accident of this package */
};

struct diff_named {
    const char *id, *name, *detail; /* detail: category, or protection */
};

struct diff_side {
    struct pica_arena arena;
    cJSON *document; /* the strings are its */
    const char *file_name, *sha256, *package, *version_name, *label, *tool_version, *packer;
    int64_t version_code; /* -1: not known */
    const char **signers; /* SHA-256 of their certificates, sorted */
    size_t signer_count;
    struct diff_named *packs; /* id: name, name: version, detail: SHA-256 */
    size_t pack_count;
    struct diff_named *sdks;
    size_t sdk_count;
    struct diff_named *permissions; /* detail: protection */
    size_t permission_count;
    struct diff_call *calls; /* in the order of the report */
    size_t call_count;
    struct diff_finding *findings;
    size_t finding_count;
    struct diff_gap *gaps;
    size_t gap_count;
    bool cut_short; /* some gap is not ordinary */
};

/* Reads one report. On failure *ret is untouched. Free with diff_side_free(). */
PICA_MUST_USE
enum pica_status diff_side_read(struct pica_span json, struct diff_side **ret,
                                struct pica_error *err);
void diff_side_free(struct diff_side *side); /* NULL is fine */

/* "before" ... */
const char *diff_consent_name(enum diff_consent consent);
/* "collection", "permission_request", "sdk_start", "grant". */
const char *diff_call_kind_name(enum diff_call_kind kind);

#endif
