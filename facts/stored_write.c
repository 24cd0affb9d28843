#include "facts/stored.h"

#include "base/json_write.h"

#include <inttypes.h>
#include <stdio.h>

/* Above this a double, which most readers of JSON make of a number, has gaps (2^53). */
#define EXACT_MOST (INT64_C(1) << 53)

static void write_text(struct pica_json *j, const char *key, const char *s)
{
    struct pica_text hex = { 0 };

    if (!s)
        return;
    if (pica_utf8_valid(pica_span_str(s))) {
        pica_json_key_text(j, key, s);
        return;
    }
    pica_text_add_hex(&hex, pica_span_str(s));
    pica_json_key(j, key);
    pica_json_object(j);
    pica_json_key_text(j, "hex", hex.data);
    pica_json_object_end(j);
    j->out->failed |= hex.failed;
    pica_text_finish(&hex);
}

static void write_number(struct pica_json *j, const char *key, int64_t n)
{
    char digits[32];

    if (n <= EXACT_MOST && n >= -EXACT_MOST) {
        pica_json_key_number(j, key, n);
        return;
    }
    snprintf(digits, sizeof digits, "%" PRId64, n);
    pica_json_key_text(j, key, digits);
}

static void write_place(struct pica_json *j, const struct pica_place *p)
{
    pica_json_object(j);
    write_text(j, "entry", p->entry);
    write_text(j, "class", p->class_name);
    write_text(j, "method", p->method);
    if (p->method_idx != PICA_NO_INDEX)
        pica_json_key_number(j, "method_idx", p->method_idx);
    if (p->insn != PICA_NO_INDEX)
        pica_json_key_number(j, "insn", p->insn);
    if (p->file_offset <= INT64_MAX)
        write_number(j, "file_offset", (int64_t)p->file_offset);
    if (p->bytes.len) {
        struct pica_text hex = { 0 };

        pica_text_add_hex(&hex, p->bytes);
        pica_json_key_text(j, "bytes", hex.data);
        j->out->failed |= hex.failed;
        pica_text_finish(&hex);
    }
    pica_json_object_end(j);
}

static void write_attr(struct pica_json *j, const struct fact_attr *a)
{
    const char *name = fact_key_name(a->key);

    switch (fact_key_type(a->key)) {
    case FACT_TEXT:
        write_text(j, name, a->text);
        break;
    case FACT_NUMBER:
        write_number(j, name, a->number);
        break;
    case FACT_BOOL:
        pica_json_key_bool(j, name, a->number != 0);
        break;
    }
}

static void write_fact(struct pica_json *j, const struct fact *f)
{
    pica_json_object(j);
    pica_json_key_text(j, "kind", fact_kind_name(f->kind));
    pica_json_key(j, "says");
    pica_json_object(j);
    for (size_t i = 0; i < f->attr_count; i++)
        write_attr(j, &f->attrs[i]);
    pica_json_object_end(j);
    pica_json_key(j, "places");
    pica_json_array(j);
    for (size_t i = 0; i < f->place_count; i++)
        write_place(j, &f->places[i]);
    pica_json_array_end(j);
    pica_json_object_end(j);
}

static void write_gap(struct pica_json *j, const struct pica_note *n)
{
    pica_json_object(j);
    pica_json_key_text(j, "stage", n->id);
    pica_json_key(j, "place");
    write_place(j, &n->place);
    write_text(j, "cause_zh", n->text.in[PICA_ZH]);
    write_text(j, "cause_en", n->text.in[PICA_EN]);
    pica_json_object_end(j);
}

void facts_write(const struct fact_set *set, const struct pica_note *notes, size_t count,
                 struct pica_text *out)
{
    struct pica_json j = { .out = out, .first = true };

    pica_json_object(&j);
    pica_json_key_text(&j, "schema", "pica.facts/1");
    pica_json_key(&j, "gaps");
    pica_json_array(&j);
    for (size_t i = 0; i < count; i++)
        if (notes[i].kind == PICA_GAP)
            write_gap(&j, &notes[i]);
    pica_json_array_end(&j);
    pica_json_key(&j, "facts");
    pica_json_array(&j);
    for (size_t i = 0; i < set->count; i++)
        write_fact(&j, &set->items[i]);
    pica_json_array_end(&j);
    pica_json_object_end(&j);
    pica_text_add_char(out, '\n');
}
