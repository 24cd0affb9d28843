/* Facts written and read again are the same facts; anything else is said to be none. */
#include "facts/stored.h"

#include "tests/check.h"
#include "tests/fail_alloc.h"

#include <inttypes.h>

static bool same_str(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool same_place(const struct pica_place *a, const struct pica_place *b)
{
    return same_str(a->entry, b->entry) && same_str(a->class_name, b->class_name) &&
           same_str(a->method, b->method) && a->method_idx == b->method_idx && a->insn == b->insn &&
           a->file_offset == b->file_offset && pica_span_equal(a->bytes, b->bytes);
}

static bool same_fact(const struct fact *a, const struct fact *b)
{
    bool same =
        a->kind == b->kind && a->attr_count == b->attr_count && a->place_count == b->place_count;

    for (size_t i = 0; same && i < a->attr_count; i++)
        same = a->attrs[i].key == b->attrs[i].key && a->attrs[i].number == b->attrs[i].number &&
               same_str(a->attrs[i].text, b->attrs[i].text);
    for (size_t i = 0; same && i < a->place_count; i++)
        same = same_place(&a->places[i], &b->places[i]);
    return same;
}

static const char *const texts[] = {
    "",
    "plain",
    "a\"b\\c\n\t\x01\x7f",
    "\xe9\x9a\x90\xe7\xa7\x81",
    "\xf0\x9f\x98\x80",
    "\xff\xfe x",
    "\xed\xa0\x80", /* half a surrogate pair, as DEX files hold them */
};

/* A fact of each kind with every attribute it can have, each of them set to odd values. */
static void make_all(struct fact_set *set)
{
    static const int64_t numbers[] = {
        0, -1, INT64_MAX, INT64_MIN, INT64_C(1) << 53, (INT64_C(1) << 53) + 1
    };
    size_t n = 0;

    for (unsigned kind = 0; kind < FACT_KIND_COUNT; kind++) {
        struct pica_place p = pica_place_at("classes.dex", 0);
        struct fact *f;

        p.class_name = texts[kind % 7];
        p.method = kind % 2 ? "m()V" : NULL;
        p.method_idx = kind % 3 ? kind : PICA_NO_INDEX;
        p.insn = kind % 2 ? 0 : PICA_NO_INDEX - 1;
        p.bytes = pica_span_of("\x00\xff\x10", kind % 4);
        if (kind % 4 == 0)
            p.bytes = (struct pica_span){ 0 };
        f = fact_set_add(set, (enum fact_kind)kind, p);
        fact_place(set, f, PICA_PLACE_NONE);
        fact_place(set, f, pica_place_at("x", (uint64_t)INT64_MAX));
        for (unsigned key = 0; key < FACT_KEY_COUNT; key++) {
            if (!fact_kind_has((enum fact_kind)kind, (enum fact_key)key))
                continue;
            n++;
            switch (fact_key_type((enum fact_key)key)) {
            case FACT_TEXT:
                fact_text(set, f, (enum fact_key)key, texts[n % 7]);
                break;
            case FACT_NUMBER:
                fact_number(set, f, (enum fact_key)key, numbers[n % 6]);
                break;
            case FACT_BOOL:
                fact_bool(set, f, (enum fact_key)key, n % 2);
                break;
            }
        }
    }
    (void)fact_set_add(set, FACT_APP, PICA_PLACE_NONE); /* says nothing */
    CHECK(fact_set_seal(set));
}

static void make_notes(struct pica_notes *notes)
{
    pica_gap(notes, "dex", pica_place_at("classes.dex", 7), "out of memory");
    pica_gap_about(notes, "value", PICA_PLACE_NONE, "\xff", "out of memory");
    pica_remark(notes, "zip.x", PICA_PLACE_NONE, "out of memory");
}

static void write_all(struct pica_text *out)
{
    struct fact_set set = { 0 };
    struct pica_notes notes = { 0 };

    make_all(&set);
    make_notes(&notes);
    facts_write(&set, notes.items, notes.count, out);
    fact_set_finish(&set);
    pica_notes_finish(&notes);
}

static void test_there_and_back(void)
{
    struct fact_set set = { 0 }, back = { 0 };
    struct pica_notes notes = { 0 }, gaps = { 0 };
    struct pica_text out = { 0 }, again = { 0 };
    struct pica_error err;

    make_all(&set);
    make_notes(&notes);
    facts_write(&set, notes.items, notes.count, &out);
    CHECK(!out.failed);
    CHECK(facts_read(pica_span_of(out.data, out.len), &back, &gaps, &err) == PICA_OK);
    CHECK(back.count == set.count);
    for (size_t i = 0; i < set.count && i < back.count; i++)
        CHECK(same_fact(&set.items[i], &back.items[i]));
    CHECK(gaps.count == 2); /* a remark overturns no verdict */
    for (size_t i = 0; i < gaps.count && i < 2; i++) {
        CHECK_STR(gaps.items[i].id, notes.items[i].id);
        CHECK(same_place(&gaps.items[i].place, &notes.items[i].place));
        CHECK_STR(gaps.items[i].text.in[PICA_ZH], notes.items[i].text.in[PICA_ZH]);
        CHECK_STR(gaps.items[i].text.in[PICA_EN], notes.items[i].text.in[PICA_EN]);
    }
    facts_write(&back, gaps.items, gaps.count, &again);
    CHECK(again.len == out.len && memcmp(again.data, out.data, out.len) == 0);
    fact_set_finish(&set);
    fact_set_finish(&back);
    pica_notes_finish(&notes);
    pica_notes_finish(&gaps);
    pica_text_finish(&out);
    pica_text_finish(&again);
}

static enum pica_status read_one(struct pica_span text, struct pica_error *err)
{
    struct fact_set set = { 0 };
    struct pica_notes gaps = { 0 };
    enum pica_status st = facts_read(text, &set, &gaps, err);

    fact_set_finish(&set);
    pica_notes_finish(&gaps);
    return st;
}

static void test_cut(void)
{
    struct pica_text out = { 0 };
    struct pica_error err;

    write_all(&out);
    for (size_t n = 0; n + 1 < out.len; n++) /* all but the newline is needed */
        CHECK(read_one(pica_span_of(out.data, n), &err) == PICA_E_MALFORMED);
    pica_text_finish(&out);
}

#define FACTS(facts) "{\"schema\": \"pica.facts/1\", \"gaps\": [], \"facts\": [" facts "]}"
#define APP(says, places)                                                                          \
    FACTS("{\"kind\": \"app\", \"says\": {" says "}, \"places\": [" places "]}")

static void test_wrong(void)
{
    static const struct {
        const char *text;
        enum pica_status status;
    } cases[] = {
        { APP("", "{}"), PICA_OK },
        { APP("\"min_sdk\": 3", "{\"file_offset\": \"9007199254740993\"}"), PICA_OK },
        { "[]", PICA_E_MALFORMED },
        { "{\"schema\": \"pica.facts/2\", \"gaps\": [], \"facts\": []}", PICA_E_MALFORMED },
        { "{\"schema\": \"pica.facts/1\", \"facts\": []}", PICA_E_MALFORMED },
        { FACTS("7"), PICA_E_MALFORMED },
        { FACTS("{\"kind\": \"app\"}"), PICA_E_MALFORMED },
        { APP("", ""), PICA_E_MALFORMED },
        { FACTS("{\"kind\": \"new\", \"says\": {}, \"places\": [{}]}"), PICA_E_UNSUPPORTED },
        { APP("\"pi\": \"imei\"", "{}"), PICA_E_UNSUPPORTED },
        { APP("\"new\": 1", "{}"), PICA_E_UNSUPPORTED },
        { APP("\"min_sdk\": true", "{}"), PICA_E_MALFORMED },
        { APP("\"min_sdk\": 1.5", "{}"), PICA_E_MALFORMED },
        { APP("\"min_sdk\": 1e300", "{}"), PICA_E_MALFORMED },
        { APP("\"min_sdk\": \"9223372036854775808\"", "{}"), PICA_E_MALFORMED },
        { APP("\"min_sdk\": \"1x\"", "{}"), PICA_E_MALFORMED },
        { APP("\"debuggable\": 1", "{}"), PICA_E_MALFORMED },
        { APP("\"package\": 1", "{}"), PICA_E_MALFORMED },
        { APP("\"package\": {\"hex\": \"f\"}", "{}"), PICA_E_MALFORMED },
        { APP("\"package\": {\"hex\": \"fF\"}", "{}"), PICA_E_MALFORMED },
        { APP("\"package\": {\"hex\": \"00\"}", "{}"), PICA_E_MALFORMED },
        { APP("\"package\": {\"hex\": \"41\", \"x\": 1}", "{}"), PICA_E_MALFORMED },
        { APP("\"package\": {}", "{}"), PICA_E_MALFORMED },
        { APP("", "[]"), PICA_E_MALFORMED },
        { APP("", "{\"insn\": -1}"), PICA_E_MALFORMED },
        { APP("", "{\"insn\": 4294967295}"), PICA_E_MALFORMED },
        { APP("", "{\"file_offset\": -1}"), PICA_E_MALFORMED },
        { APP("", "{\"bytes\": 3}"), PICA_E_MALFORMED },
        { APP("", "{\"line\": 3}"), PICA_E_MALFORMED },
        { "{\"schema\": \"pica.facts/1\", \"gaps\": [{}], \"facts\": []}", PICA_E_MALFORMED },
        { "{\"schema\": \"pica.facts/1\", \"gaps\": [{\"stage\": \"dex\", \"cause_zh\": \"\", "
          "\"cause_en\": \"\"}], \"facts\": []}",
          PICA_E_MALFORMED },
    };
    struct pica_error err;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        enum pica_status st = read_one(pica_span_str(cases[i].text), &err);

        if (st != cases[i].status)
            fprintf(stderr, "%s\n", cases[i].text);
        CHECK(st == cases[i].status);
    }
}

static bool try_reading(void *context)
{
    const struct pica_text *text = context;
    struct pica_error err;
    enum pica_status st = read_one(pica_span_of(text->data, text->len), &err);

    CHECK(st == PICA_OK || st == PICA_E_NOMEM);
    return st == PICA_OK;
}

static void test_memory(void)
{
    struct pica_text out = { 0 };

    write_all(&out);
    (void)fail_alloc_each(try_reading, &out, false, 0);
    pica_text_finish(&out);
}

int main(void)
{
    test_there_and_back();
    test_cut();
    test_wrong();
    test_memory();
    return check_done();
}
