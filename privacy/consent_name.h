/*
 * privacy/consent_name.h - what identifiers say about consent: keys of
 * preferences, names of resources, classes and files, addresses.
 *
 * Names are hints and nothing more: no verdict rests on one alone. The words
 * are privacy/data/consent_names.tsv.
 */
#ifndef PICA_PRIVACY_CONSENT_NAME_H
#define PICA_PRIVACY_CONSENT_NAME_H

#include "base/span.h"

enum consent_name {
    CONSENT_NAME_PRIVACY = 1 << 0,   /* of a privacy policy: privacy, yinsi, gdpr */
    CONSENT_NAME_TERMS = 1 << 1,     /* of an agreement: protocol, xieyi, licence */
    CONSENT_NAME_AGREE = 1 << 2,     /* of agreeing: agree, consent, tongyi */
    CONSENT_NAME_ACCEPT = 1 << 3,    /* perhaps of agreeing: accept, allow, confirm */
    CONSENT_NAME_REFUSE = 1 << 4,    /* of refusing: disagree, reject, butongyi */
    CONSENT_NAME_FIRST_RUN = 1 << 5, /* of the first start, often kept where consent should be */
    CONSENT_NAME_PLATFORM = 1 << 6,  /* a key that a consent platform keeps (IABTCF_TCString) */
    CONSENT_NAME_KNOWN = 1 << 7,     /* the whole name is a key that apps are known to use for it */
    CONSENT_NAME_CHECK = 1 << 8,     /* of a box that is checked: cb, checkbox, select */
    /* A stored value of such a name may be the user's answer. */
    CONSENT_NAME_LIKE =
        CONSENT_NAME_PRIVACY | CONSENT_NAME_AGREE | CONSENT_NAME_PLATFORM | CONSENT_NAME_KNOWN,
};

/* What the words in a name say: is_agree_privacy, tvDisagree, PRIVACY-POLICY.html. */
uint32_t consent_name_read(struct pica_span name);

#endif
