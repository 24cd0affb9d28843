/*
 * fuzz/rules_fuzz.c - any bytes as a rule pack or a file of clauses.
 *
 * Checked in both languages; what is sound is added to pica's own set and
 * judges a few facts of every kind.
 */
#include "rules/rules.h"

#include <stdlib.h>

static struct rule_set *pristine(void)
{
    struct rule_set *set = NULL;
    struct pica_error err;

    if (rule_set_builtin(&set, &err) != PICA_OK)
        abort();
    return set;
}

/* One fact of each kind with every attribute that it can have. */
static void state_facts(struct fact_set *facts)
{
    for (unsigned kind = 0; kind < FACT_KIND_COUNT; kind++)
        for (unsigned n = 0; n < 2; n++) {
            struct fact *f =
                fact_set_add(facts, (enum fact_kind)kind, pica_place_at("classes.dex", n * 16));

            for (unsigned k = 0; k < FACT_KEY_COUNT; k++) {
                enum fact_key key = (enum fact_key)k;

                if (!fact_kind_has((enum fact_kind)kind, key) || (n == 1 && k % 3 == 0))
                    continue;
                if (fact_key_type(key) == FACT_TEXT)
                    fact_text(facts, f, key, n ? "imei" : "dangerous");
                else if (fact_key_type(key) == FACT_NUMBER)
                    fact_number(facts, f, key, n ? 22 : 33);
                else
                    fact_bool(facts, f, key, n != 0);
            }
        }
    if (!fact_set_seal(facts))
        abort();
}

static void judge(const struct rule_set *set)
{
    static const char *const gaps[] = { "dex" };
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct fact_set facts = { 0 };
    struct rule_finding *findings = NULL;
    size_t count = 0;
    struct pica_error err;

    state_facts(&facts);
    if (rules_judge(set, &facts, gaps, 1, NULL, &pica_limits_default, &arena, &notes, &findings,
                    &count, &err) != PICA_OK)
        abort();
    for (size_t i = 0; i < count; i++) /* evidence or nothing */
        if (findings[i].evidence_count == 0 || !findings[i].clauses[0])
            abort();
    fact_set_finish(&facts);
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct rule_set *known; /* never changed */
    struct pica_span text = pica_span_of(data, size);
    struct pica_text out[PICA_LANG_COUNT] = { 0 };
    size_t mistakes[PICA_LANG_COUNT];
    struct pica_error err;

    if (!known)
        known = pristine();
    for (int l = 0; l < PICA_LANG_COUNT; l++) {
        mistakes[l] = rules_check(known, text, "input", (enum pica_lang)l, &out[l]);
        if ((mistakes[l] == 0) != (out[l].len == 0))
            abort();
        pica_text_finish(&out[l]);
    }
    if (mistakes[PICA_ZH] != mistakes[PICA_EN])
        abort();
    if (mistakes[PICA_EN] == 0) {
        struct rule_set *set = pristine();
        struct pica_text list = { 0 };

        if (rule_set_add(set, text, "input", &err) != PICA_OK)
            abort();
        judge(set);
        rules_list(set, PICA_EN, &list);
        pica_text_finish(&list);
        rule_set_free(set);
    }
    return 0;
}
