/* Any bytes as a statement of SQL, and as a condition. */
#include "flow/sql_text.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What is told lies within the text, but for constants of ours. */
static bool lies_within(struct pica_span part, const uint8_t *data, size_t size)
{
    return !part.data ||
           (part.data >= data && part.len <= size && (size_t)(part.data - data) <= size - part.len);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct sql_statement s;

    sql_read(pica_span_of(data, size), &s);
    if (s.count > SQL_COLUMNS_MAX || !lies_within(s.table, data, size) ||
        !lies_within(s.where, data, size))
        abort();
    for (uint32_t n = 0; n < s.count; n++)
        if (!lies_within(s.columns[n], data, size))
            abort();
    sql_read_where(pica_span_of(data, size), &s);
    if (!lies_within(s.where, data, size))
        abort();
    return 0;
}
