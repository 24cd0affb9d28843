/* Names of schemes and of records: for printers too, which need nothing else of signing/. */
#include "apk/signing/signing.h"

static const struct {
    uint32_t id;
    const char *name;
} known[SIGNING_RECORD_UNKNOWN] = {
#define X(number, name, text) [SIGNING_RECORD_##name] = { number, PICA_WORD(text) },
#include "apk/signing/records.def"
#undef X
};

const char *signing_scheme_name(enum signing_scheme scheme)
{
    static const char *const names[SIGNING_SCHEME_COUNT] = { [SIGNING_V1] = "v1",
                                                             [SIGNING_V2] = "v2",
                                                             [SIGNING_V3] = "v3",
                                                             [SIGNING_V31] = "v3.1",
                                                             [SIGNING_V4] = "v4" };

    return names[scheme];
}

enum signing_record_kind signing_record_kind(uint32_t id)
{
    int kind = 0;

    while (kind < SIGNING_RECORD_UNKNOWN && known[kind].id != id)
        kind++;
    return (enum signing_record_kind)kind;
}

uint32_t signing_record_id(enum signing_record_kind kind)
{
    return known[kind].id;
}

const char *signing_record_name(uint32_t id)
{
    enum signing_record_kind kind = signing_record_kind(id);

    return kind == SIGNING_RECORD_UNKNOWN ? NULL : known[kind].name;
}
