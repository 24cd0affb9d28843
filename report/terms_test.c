/* Every term that the text report translates has its twin. */
#include "report/say.h"
#include "tests/check.h"

int main(void)
{
    static const char *const terms[] = {
#define X(term) term,
#include "report/terms.def"
#undef X
    };
    struct pica_text t = { 0 };

    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        if (pica_words_zh(terms[i]) == terms[i])
            fprintf(stderr, "%s has no Chinese twin\n", terms[i]);
        CHECK(pica_words_zh(terms[i]) != terms[i]);
        CHECK_STR(report_term(PICA_ZH, terms[i]), pica_words_zh(terms[i]));
        CHECK_STR(report_term(PICA_EN, terms[i]), terms[i]);
    }
    CHECK_STR(report_term(PICA_ZH, "no-such-term"), "no-such-term");

    report_say(&t, PICA_ZH, "%zu more places", (size_t)3);
    CHECK_STR(t.data, "另有 3 处");
    pica_text_finish(&t);
    return check_done();
}
