/*
 * dex/print_parts.h - what the printers of dex/print.h share. For them alone.
 */
#ifndef PICA_DEX_PRINT_PARTS_H
#define PICA_DEX_PRINT_PARTS_H

#include "dex/annotations.h"
#include "dex/call_site.h"
#include "dex/insn.h"
#include "dex/print.h"

/* Takes `steps` from what may still be printed; false when nothing more may. */
bool dex_print_more(struct dex_printer *p, uint64_t steps);

/* The same at the beginning: what the caller did to the text between two calls does not count. */
bool dex_print_begin(struct dex_printer *p);

/* Quicker than printf. */
void dex_print_hex(struct pica_text *out, uint64_t n, unsigned least);
void dex_print_dec(struct pica_text *out, uint32_t n);

void dex_print_string(struct dex_printer *p, uint32_t string_idx); /* as it is */
void dex_print_type(struct dex_printer *p, uint32_t type_idx);
void dex_print_dotted(struct dex_printer *p, uint32_t type_idx); /* "com.a.B" */
/* "Lc/D;.m:(I)V", "Lc/D;.f:I"; any index */
void dex_print_method(struct dex_printer *p, uint32_t method_idx);
void dex_print_field(struct dex_printer *p, uint32_t field_idx);
void dex_print_proto(struct dex_printer *p, uint32_t proto_idx);

/* A string (MUTF-8) in quotes, as a programmer would write it. */
void dex_print_quoted(struct pica_span s, struct pica_text *out);

void dex_print_value(struct dex_printer *p, const struct dex_value *value);
/* The type of an annotation and its elements: "Lc/D; name=value". */
void dex_print_annotation(struct dex_printer *p, struct dex_annotation *a);

/* What is annotated in a class, before the class itself (print_annotations.c). */
void dex_print_annotations(struct dex_printer *p, uint32_t class_idx);

/* What is said behind an instruction of a method that holds something illegal. */
enum dex_mark {
    DEX_MARK_NONE,
    DEX_MARK_UNREACHED, /* control does not come to it */
    DEX_MARK_INSIDE,    /* it begins inside the instruction before */
    DEX_MARK_ILLEGAL,   /* no opcode, or it does not fit in the method */
};

/* One instruction of `code`, its length in units (print_insn.c). */
uint32_t dex_print_insn(struct dex_printer *p, const struct dex_code *code, uint32_t at,
                        enum dex_mark mark);
/* Units that are not reached and no instruction that fits before what is. */
void dex_print_data(struct dex_printer *p, const struct dex_code *code, uint32_t at,
                    uint32_t units);

/* The code of one method (print_code.c). */
void dex_print_code(struct dex_printer *p, const struct dex_member *m);

#endif
