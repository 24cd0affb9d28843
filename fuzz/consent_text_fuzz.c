/* Any bytes as a text, and as a name. */
#include "privacy/consent_name.h"
#include "privacy/consent_symbols.h"
#include "privacy/consent_text.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISED(what)                                                                             \
    do {                                                                                           \
        if (!(what))                                                                               \
            abort();                                                                               \
    } while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_span text = pica_span_of(data, size);
    struct consent_text all = consent_text_read(text), telling = consent_text_look(text);
    struct consent_text twice = consent_text_join(all, all);

    PROMISED(all.roles >> CONSENT_ROLE_COUNT == 0);
    PROMISED((all.roles == 0) == (all.form == CONSENT_PLAIN));
    /* One act at a time: nothing agrees and refuses. */
    PROMISED(!(all.roles & CONSENT_AGREE) ||
             !(all.roles & (CONSENT_REFUSE | CONSENT_EXIT | CONSENT_DISMISS | CONSENT_AMBIGUOUS |
                            CONSENT_AGREE_OTHER | CONSENT_QUESTION)));
    PROMISED(telling.roles == 0 || telling.roles == all.roles);
    PROMISED(twice.roles == all.roles && twice.form == all.form);
    PROMISED(consent_name_read(text) < 1u << 9);
    return 0;
}
