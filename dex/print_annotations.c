#include "dex/print_parts.h"

static void print_set(struct dex_printer *p, struct dex_table set)
{
    static const char *const visibilities[] = { "VISIBILITY_BUILD ", "VISIBILITY_RUNTIME ",
                                                "VISIBILITY_SYSTEM " };

    if (set.count == 0)
        pica_text_add(p->out, "  empty-annotation-set\n");
    for (uint32_t i = 0; i < set.count && dex_print_more(p, 1); i++) {
        struct dex_annotation a;

        if (!dex_annotation_at(p->dex, &set, i, &a)) {
            pica_text_add(p->out, "  (broken)\n");
            continue;
        }
        pica_text_add(p->out, "  ");
        pica_text_add(p->out, a.visibility < sizeof visibilities / sizeof visibilities[0]
                                  ? visibilities[a.visibility]
                                  : "VISIBILITY_UNKNOWN ");
        dex_print_annotation(p, &a);
        pica_text_add_char(p->out, '\n');
    }
}

/* "Annotations on method #12 'name'" */
static void print_member(struct dex_printer *p, const char *what, uint32_t idx, uint32_t name_idx,
                         const char *end)
{
    pica_text_addf(p->out, "Annotations on %s #%u '", what, idx);
    dex_print_string(p, name_idx);
    pica_text_add(p->out, end);
}

static void print_of(struct dex_printer *p, const struct dex_annotations *a, enum dex_annotated of)
{
    for (uint32_t n = 0; n < a->members[of].count && dex_print_more(p, 1); n++) {
        uint32_t idx;
        struct dex_table set = dex_annotated_at(a, of, n, &idx);

        if (idx == DEX_NO_INDEX) {
            pica_text_add(p->out, "Annotations on (broken)\n");
            continue;
        }
        switch (of) {
        case DEX_ANNOTATED_FIELD:
            print_member(p, "field", idx, dex_field_id(p->dex, idx).name_idx, "'\n");
            print_set(p, set);
            break;
        case DEX_ANNOTATED_METHOD:
            print_member(p, "method", idx, dex_method_id(p->dex, idx).name_idx, "'\n");
            print_set(p, set);
            break;
        case DEX_ANNOTATED_PARAMETERS:
            print_member(p, "method", idx, dex_method_id(p->dex, idx).name_idx, "' parameters\n");
            for (uint32_t i = 0; i < set.count && dex_print_more(p, 1); i++) {
                pica_text_addf(p->out, "#%u\n", i);
                print_set(p, dex_parameter_set(p->dex, &set, i));
            }
            break;
        case DEX_ANNOTATED_COUNT:
            break;
        }
    }
}

void dex_print_annotations(struct dex_printer *p, uint32_t class_idx)
{
    struct dex_class cls = dex_class(p->dex, class_idx);
    struct dex_annotations a = dex_annotations(p->dex, &cls);

    if (cls.annotations_off == 0)
        return;
    pica_text_addf(p->out, "Class #%u annotations:\n", class_idx);
    if (a.on_class.at) {
        pica_text_add(p->out, "Annotations on class\n");
        print_set(p, a.on_class);
    }
    for (int of = 0; of < DEX_ANNOTATED_COUNT; of++)
        print_of(p, &a, (enum dex_annotated)of);
    pica_text_add_char(p->out, '\n');
}
