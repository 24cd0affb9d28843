#include "report/json_parts.h"

#include "report/say.h"

void report_key_words(struct pica_json *j, const char *key, const struct pica_words *w,
                      enum pica_lang lang)
{
    const char *zh, *en;

    if (lang != REPORT_BOTH) {
        pica_json_key_text(j, key, report_words(w, lang));
        return;
    }
    zh = report_words(w, PICA_ZH);
    en = report_words(w, PICA_EN);
    if (!zh || !en || strcmp(zh, en) == 0) {
        pica_json_key_text(j, key, en ? en : zh);
        return;
    }
    report_key_object(j, key);
    pica_json_key_text(j, "zh", zh);
    pica_json_key_text(j, "en", en);
    pica_json_object_end(j);
}

void report_key_object(struct pica_json *j, const char *key)
{
    pica_json_key(j, key);
    pica_json_object(j);
}

void report_key_array(struct pica_json *j, const char *key)
{
    pica_json_key(j, key);
    pica_json_array(j);
}

void report_json_place(struct pica_json *j, const struct pica_place *p)
{
    pica_json_object(j);
    pica_json_key_text(j, "entry", p->entry);
    pica_json_key_text(j, "class", p->class_name);
    pica_json_key_text(j, "method", p->method);
    if (p->method_idx != PICA_NO_INDEX)
        pica_json_key_number(j, "method_idx", p->method_idx);
    if (p->insn != PICA_NO_INDEX)
        pica_json_key_number(j, "insn", p->insn);
    if (p->file_offset <= INT64_MAX)
        pica_json_key_number(j, "file_offset", (int64_t)p->file_offset);
    if (p->bytes.len) {
        struct pica_text hex = { 0 };

        pica_text_add_hex(&hex, p->bytes);
        pica_json_key_text(j, "bytes", hex.data);
        j->out->failed |= hex.failed;
        pica_text_finish(&hex);
    }
    pica_json_object_end(j);
}

void report_key_place(struct pica_json *j, const char *key, const struct pica_place *p)
{
    pica_json_key(j, key);
    report_json_place(j, p);
}
