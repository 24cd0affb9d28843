/* DEX files of any bytes, as many as there are one behind the other, opened and read to the end. */
#include "dex/container.h"
#include "dex/exercise.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_notes notes = { 0 };
    struct pica_error err = { 0 };
    struct dex_container c = { 0 };

    if (dex_container_open(pica_span_of(data, size), "classes.dex", &pica_limits_default, NULL,
                           &notes, &c, &err) == PICA_OK) {
        PROMISED(c.count > 0);
        for (size_t i = 0; i < c.count; i++) {
            PROMISED(c.files[i].loadable || notes.count > 0);
            exercise_dex(&c.files[i]);
            exercise_text(&c.files[i]);
        }
        dex_container_close(&c);
    }
    pica_notes_finish(&notes);
    return 0;
}
