/* A DEX file of any bytes, opened and read to the end. */
#include "dex/exercise.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pica_notes notes = { 0 };
    struct pica_error err = { 0 };
    struct dex_file dex = { 0 };

    if (dex_open(pica_span_of(data, size), "classes.dex", &pica_limits_default, &notes, &dex,
                 &err) == PICA_OK) {
        PROMISED(dex.loadable || notes.count > 0);
        exercise_dex(&dex);
        exercise_text(&dex);
        dex_close(&dex);
    }
    pica_notes_finish(&notes);
    return 0;
}
