#include "evidence/envelope.h"

#include <inttypes.h>
#include <stdlib.h>

static const struct {
    const char *before, *after;
} names[] = {
    [EVIDENCE_SEAL_SIGNATURE] = { EVIDENCE_ENVELOPE "signature-", ".p7s" },
    [EVIDENCE_SEAL_TIMESTAMP] = { EVIDENCE_ENVELOPE "timestamp-", ".tsr" },
};

static bool is_seal(const char *name, enum evidence_seal kind)
{
    size_t len = strlen(name), before = strlen(names[kind].before),
           after = strlen(names[kind].after);

    return len > before + after && strncmp(name, names[kind].before, before) == 0 &&
           strcmp(name + len - after, names[kind].after) == 0;
}

enum pica_status evidence_envelope_verify(const struct evidence_bundle *b, struct pica_span trusted,
                                          int64_t now, struct evidence_verdict *v,
                                          struct pica_error *err)
{
    const struct evidence_files *files = &b->archive.files;
    const struct evidence_file *manifest = evidence_find(files, EVIDENCE_MANIFEST);
    enum pica_status st = PICA_OK;
    size_t signatures = 0;

    for (size_t i = 0; manifest && i < files->count && st == PICA_OK; i++)
        if (is_seal(files->items[i].name, EVIDENCE_SEAL_TIMESTAMP))
            st = evidence_timestamp_check(files->items[i].name, files->items[i].bytes,
                                          manifest->bytes, trusted, now, &now, v, err);
    for (size_t i = 0; manifest && i < files->count && st == PICA_OK; i++) {
        const char *name = files->items[i].name;

        if (is_seal(name, EVIDENCE_SEAL_SIGNATURE)) {
            signatures++;
            st = evidence_signature_check(name, files->items[i].bytes, manifest->bytes, trusted,
                                          now, v, err);
        } else if (strncmp(name, EVIDENCE_ENVELOPE, strlen(EVIDENCE_ENVELOPE)) == 0 &&
                   !is_seal(name, EVIDENCE_SEAL_TIMESTAMP)) {
            evidence_tell(v, EVIDENCE_PART_SIGNATURE, EVIDENCE_DOES_NOT_MATCH, name,
                          "this is neither a signature nor a time-stamp");
        }
    }
    if (st == PICA_OK && signatures == 0)
        evidence_tell(v, EVIDENCE_PART_SIGNATURE, EVIDENCE_NOT_CHECKED, NULL,
                      "the bundle is not signed: nothing says who made it");
    return st;
}

enum pica_status evidence_envelope_add(struct evidence_files *files, enum evidence_seal kind,
                                       struct pica_text *der, struct pica_error *err)
{
    struct pica_text name = { 0 };
    enum pica_status st;

    for (unsigned n = 1; name.len == 0 || (!name.failed && evidence_find(files, name.data)); n++) {
        pica_text_finish(&name);
        name = (struct pica_text){ 0 };
        pica_text_addf(&name, "%s%u%s", names[kind].before, n, names[kind].after);
        if (name.failed)
            break;
    }
    st = name.failed ? pica_fail_nomem(err) : evidence_add_text(files, name.data, der, err);
    pica_text_finish(&name);
    return st;
}
