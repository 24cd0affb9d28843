/*
 * fuzz/facts_fuzz.c - any bytes as stored facts.
 *
 * What is read is written, read and written again, which must come to the same bytes; then pica's
 * own rules judge it.
 */
#include "facts/stored.h"
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

static void judge(const struct rule_set *rules, const struct fact_set *facts)
{
    static const char *const gaps[] = { "dex" };
    struct pica_arena arena = { 0 };
    struct pica_notes notes = { 0 };
    struct rule_finding *findings = NULL;
    size_t count = 0;
    struct pica_error err;

    if (rules_judge(rules, facts, gaps, 1, NULL, &pica_limits_default, &arena, &notes, &findings,
                    &count, &err) != PICA_OK)
        abort();
    pica_notes_finish(&notes);
    pica_arena_finish(&arena);
}

static void write_again(const struct pica_text *text)
{
    struct fact_set facts = { 0 };
    struct pica_notes gaps = { 0 };
    struct pica_text out = { 0 };
    struct pica_error err;

    if (facts_read(pica_span_of(text->data, text->len), &facts, &gaps, &err) != PICA_OK)
        abort();
    facts_write(&facts, gaps.items, gaps.count, &out);
    if (out.failed || out.len != text->len || memcmp(out.data, text->data, out.len) != 0)
        abort();
    pica_text_finish(&out);
    fact_set_finish(&facts);
    pica_notes_finish(&gaps);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct rule_set *rules; /* never changed */
    struct fact_set facts = { 0 };
    struct pica_notes gaps = { 0 };
    struct pica_text out = { 0 };
    struct pica_error err;

    if (!rules)
        rules = pristine();
    if (facts_read(pica_span_of(data, size), &facts, &gaps, &err) == PICA_OK) {
        facts_write(&facts, gaps.items, gaps.count, &out);
        write_again(&out);
        judge(rules, &facts);
    }
    pica_text_finish(&out);
    fact_set_finish(&facts);
    pica_notes_finish(&gaps);
    return 0;
}
