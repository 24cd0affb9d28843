#include "report/json_made.h"

#include "report/json_parts.h"
#include "report/labels.h"
#include "scan/names.h"

void report_key_evidence(struct pica_json *j, const struct privacy_evidence *evidence, size_t count)
{
    report_key_array(j, "evidence");
    for (size_t k = 0; k < count; k++) {
        pica_json_object(j);
        pica_json_key_text(j, "kind", evidence[k].kind);
        pica_json_key_text(j, "value", evidence[k].value);
        report_key_place(j, "place", &evidence[k].place);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

void report_key_packer(struct pica_json *j, const struct privacy_packer *p, enum pica_lang lang)
{
    struct pica_words name;

    if (!p) {
        pica_json_key(j, "packer");
        pica_json_null(j);
        return;
    }
    name = report_packer_words(p);
    report_key_object(j, "packer");
    report_key_words(j, "name", &name, lang);
    pica_json_key_text(j, "id", p->entry ? p->entry->id : NULL);
    pica_json_key_text(j, "confidence", scan_confidence_name(p->confidence));
    pica_json_key_number(j, "components_named", (int64_t)p->components.named);
    pica_json_key_number(j, "components_defined", (int64_t)p->components.defined);
    report_key_evidence(j, p->evidence, p->evidence_count);
    report_key_array(j, "others");
    for (size_t i = 0; i < p->other_count; i++)
        pica_json_string(j, pica_span_str(p->others[i]->id));
    pica_json_array_end(j);
    pica_json_object_end(j);
}

static void container_files(struct pica_json *j, const struct privacy_container *c)
{
    report_key_array(j, "files");
    for (size_t i = 0; i < c->file_count; i++) {
        const struct privacy_container_files *f = &c->files[i];

        pica_json_object(j);
        pica_json_key_text(j, "name", f->name);
        report_key_array(j, "parts");
        for (unsigned bit = 0; bit < PRIVACY_PART_COUNT; bit++)
            if (f->parts >> bit & 1)
                pica_json_string(j, pica_span_str(scan_part_name(bit)));
        pica_json_array_end(j);
        pica_json_key_number(j, "count", (int64_t)f->count);
        pica_json_key_text(j, "first", f->first);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}

void report_key_containers(struct pica_json *j, const struct privacy_container *containers,
                           size_t count, enum pica_lang lang)
{
    report_key_array(j, "containers");
    for (size_t i = 0; i < count; i++) {
        const struct privacy_container *c = &containers[i];
        struct pica_words name = report_container_words(c);

        pica_json_object(j);
        pica_json_key_text(j, "id", c->entry->id);
        report_key_words(j, "name", &name, lang);
        pica_json_key_text(j, "confidence", scan_confidence_name(c->confidence));
        pica_json_key_text(j, "version", c->version);
        pica_json_key_text(j, "prompt", c->prompt);
        pica_json_key_text(j, "code", scan_code_name(c->code));
        report_key_evidence(j, c->evidence, c->evidence_count);
        container_files(j, c);
        pica_json_object_end(j);
    }
    pica_json_array_end(j);
}
