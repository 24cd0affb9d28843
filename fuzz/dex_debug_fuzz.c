/* Debug info of any bytes, of a method whose numbers of registers and units are the first ones. */
#include "fuzz/dex_tables.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct dex_code code = { .debug_off = DEX_TABLES_SIZE };
    struct dex_tables t;

    if (size < 3 || size > 1 << 16 || !dex_tables_init(&t, data + 3, size - 3))
        return 0;
    code.registers = data[0];
    code.ins = data[1];
    code.units = data[2];
    exercise_debug(&t.dex, 0, &code);
    free(t.data);
    return 0;
}
