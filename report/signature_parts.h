/*
 * report/signature_parts.h - what the printers of signatures share.
 */
#ifndef PICA_REPORT_SIGNATURE_PARTS_H
#define PICA_REPORT_SIGNATURE_PARTS_H

#include "apk/signing/signing.h"
#include "base/json_write.h"

/* How much is told of a signer: what identifies it, or all that was read. */
enum report_signer_detail { REPORT_SIGNER_BRIEF, REPORT_SIGNER_FULL };

/* The key "signers" (docs/REPORT.md). NULL: nobody looked, and the list is empty. */
void report_key_signers(struct pica_json *j, const struct signing_result *s,
                        enum report_signer_detail detail, enum pica_lang lang);

/* The key "signature": the verdict. NULL: nothing. */
void report_key_verdict(struct pica_json *j, const struct signing_result *s, enum pica_lang lang);

/* "v2, v3": the schemes of the signers whose signature holds, or, if not, of those whose does not.
 */
void report_add_schemes(struct pica_text *t, const struct signing_result *s, bool verified);

#endif
