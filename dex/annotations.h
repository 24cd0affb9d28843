/*
 * dex/annotations.h - the annotations of a class, its fields, methods and
 * parameters.
 *
 * Everything handed out lies inside the file, and every index is below the
 * size of the table it points into. The sets of a file may share their items,
 * so that reading the elements of all annotations of all classes can take far
 * more steps than a hostile file has bytes; how many annotations there are in
 * all is bounded by dex_open().
 *
 * Sources: "Dalvik Executable format", annotations_directory_item and below;
 * AOSP art/runtime/dex/dex_file_annotations.cc.
 */
#ifndef PICA_DEX_ANNOTATIONS_H
#define PICA_DEX_ANNOTATIONS_H

#include "dex/values.h"

enum dex_annotated {
    DEX_ANNOTATED_FIELD,
    DEX_ANNOTATED_METHOD,
    DEX_ANNOTATED_PARAMETERS, /* of a method */
    DEX_ANNOTATED_COUNT,
};

/* What is annotated in one class. */
struct dex_annotations {
    const struct dex_file *dex;
    struct dex_table on_class;                     /* a set: dex_annotation_at() */
    struct dex_table members[DEX_ANNOTATED_COUNT]; /* dex_annotated_at() */
};

/* All empty when the class has none, or when they do not fit in the file. */
struct dex_annotations dex_annotations(const struct dex_file *dex, const struct dex_class *cls);

/* The n-th annotated member: sets its field or method id, and returns its set, or the list of
 * sets of its parameters. Needs n < a->members[of].count. */
struct dex_table dex_annotated_at(const struct dex_annotations *a, enum dex_annotated of,
                                  uint32_t n, uint32_t *ret_idx);

/* The set of one member, or the list of sets of a method's parameters, empty when there is none.
 * Members are found as they lie in every file that the runtime loads: by rising index. */
struct dex_table dex_annotations_of(const struct dex_annotations *a, enum dex_annotated of,
                                    uint32_t idx);

/* The n-th set of a list, empty when that parameter has none. Needs n < list->count. Compilers
 * may leave out leading parameters that the source does not have. */
struct dex_table dex_parameter_set(const struct dex_file *dex, const struct dex_table *list,
                                   uint32_t n);

enum dex_visibility {
    DEX_VISIBILITY_BUILD,
    DEX_VISIBILITY_RUNTIME, /* reflection sees it */
    DEX_VISIBILITY_SYSTEM,  /* of the compiler: dalvik.annotation.* */
};

struct dex_annotation {
    uint8_t visibility; /* enum dex_visibility; anything in a file that the runtime refuses */
    uint32_t type_idx;
    struct dex_values elements; /* dex_element_next() */
};

/* The n-th annotation of a set; false when it does not fit in the file, or is none (offset 0).
 * Needs n < set->count. */
bool dex_annotation_at(const struct dex_file *dex, const struct dex_table *set, uint32_t n,
                       struct dex_annotation *ret);

/* The first annotation of that type; false when there is none. */
bool dex_annotation_find(const struct dex_file *dex, const struct dex_table *set, uint32_t type_idx,
                         struct dex_annotation *ret);

/* The next element of an annotation: the string index of its name, and its value. False at the
 * end, and where the data breaks off. */
bool dex_element_next(struct dex_annotation *a, uint32_t *ret_name_idx, struct dex_value *ret);

/* The inside of a value of kind ANNOTATION (visibility is then 0); false when its type is of
 * nothing. */
bool dex_value_annotation(const struct dex_file *dex, const struct dex_value *value,
                          struct dex_annotation *ret);

#endif
