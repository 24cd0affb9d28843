/* The version of a container out of any bytes, and any bytes as the name of an entry. */
#include "privacy/container.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

static void take(void *context, size_t artefact)
{
    size_t *count = context;

    PROMISED(artefact < privacy_artefact_count);
    ++*count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const how[] = { "hermes", "unity", "\"compilerVersion\" : \"" };
    struct pica_span bytes = pica_span_of(data, size);
    char scratch[PRIVACY_VERSION_SIZE];
    size_t count = 0;

    for (size_t i = 0; i < sizeof how / sizeof *how; i++) {
        enum privacy_code code = PRIVACY_CODE_JS;
        struct pica_span v = privacy_container_version(how[i], bytes, scratch, &code);

        PROMISED(v.len <= PRIVACY_VERSION_SIZE);
        PROMISED(code == PRIVACY_CODE_JS || code == PRIVACY_CODE_HERMES);
    }
    privacy_artefacts_of(bytes, take, &count);
    PROMISED(count <= privacy_artefact_count);
    return 0;
}
