#include "privacy/sdk.h"

#include "tests/check.h"

int main(void)
{
    struct privacy_owner o = privacy_owner_of(pica_span_str("Lcom/umeng/analytics/A;"), NULL);

    CHECK(o.sdk != NULL);
    return check_done();
}
