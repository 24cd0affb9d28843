/*
 * flow/text_parts.h - what the files behind flow/text_ops.h share.
 *
 * text_ops.c puts answers together, text_make.c makes texts, text_ask.c asks them,
 * text_code.c knows bytes and their codings, text_base64.c Base64, text_number.c
 * numbers, text_format.c formats, text_methods.c which methods are which operation.
 */
#ifndef PICA_FLOW_TEXT_PARTS_H
#define PICA_FLOW_TEXT_PARTS_H

#include "flow/text_ops.h"

/* One question. */
struct text_call {
    enum flow_text_op op;
    const struct flow_datum *in;
    size_t count;
    struct pica_arena *arena;
    struct flow_datum *ret;
    const char **thrown;
};

typedef enum flow_text_outcome text_fn(struct text_call *c);

/* The halves of a surrogate pair. */
static inline bool text_is_high(uint16_t u)
{
    return (u & 0xfc00) == 0xd800;
}

static inline bool text_is_low(uint16_t u)
{
    return (u & 0xfc00) == 0xdc00;
}

#define TEXT_NULL_POINTER "Ljava/lang/NullPointerException;"
#define TEXT_BOUNDS "Ljava/lang/StringIndexOutOfBoundsException;"
#define TEXT_ARRAY_BOUNDS "Ljava/lang/ArrayIndexOutOfBoundsException;"
#define TEXT_ARGUMENT "Ljava/lang/IllegalArgumentException;"
#define TEXT_NUMBER_FORMAT "Ljava/lang/NumberFormatException;"
#define TEXT_ARITHMETIC "Ljava/lang/ArithmeticException;"
#define TEXT_ARRAY_SIZE "Ljava/lang/NegativeArraySizeException;"

enum flow_text_outcome text_throws(struct text_call *c, const char *descriptor);
enum flow_text_outcome text_number(struct text_call *c, int64_t number, char type);

/* DONE when input n is a whole text (or a number, an array with elements of `type`, 0: of any);
 * else what the operation then does. */
enum flow_text_outcome text_need(struct text_call *c, size_t n);
enum flow_text_outcome text_need_number(struct text_call *c, size_t n);
enum flow_text_outcome text_need_array(struct text_call *c, size_t n, char type);

/* Units that are put together. */
struct text_sink {
    uint16_t *units; /* malloc'ed */
    size_t count, cap;
    bool nomem, too_long;
    bool partial; /* a '*' stands for something unknown */
};

void text_put(struct text_sink *s, uint16_t unit);
void text_put_units(struct text_sink *s, const uint16_t *units, size_t count);
void text_put_ascii(struct text_sink *s, const char *text);
void text_put_code(struct text_sink *s, uint32_t code); /* at most 0x10ffff */
void text_put_unknown(struct text_sink *s);
/* The text that valueOf() makes of a datum; what cannot be told becomes unknown. */
void text_put_datum(struct text_sink *s, const struct flow_datum *d);
/* Ends a sink: its text is the result. */
enum flow_text_outcome text_finish(struct text_call *c, struct text_sink *s);

/* The same for bytes, into an array of B. */
struct text_bytes {
    uint8_t *data; /* malloc'ed */
    size_t count, cap;
    bool nomem, too_long;
};
void text_put_byte(struct text_bytes *b, uint8_t byte);
enum flow_text_outcome text_finish_bytes(struct text_call *c, struct text_bytes *b);

/* What a sink holds so far; valid until it grows. */
struct flow_datum text_sink_view(const struct text_sink *s);

/* --- parts ---------------------------------------------------------------------- */

/* As text_need(), of a datum of that kind, a text may be partial. */
enum flow_text_outcome text_need_kind(struct text_call *c, size_t n, enum flow_datum_kind kind);
/* A character or a text as a text; `unit` keeps the former. */
enum flow_text_outcome text_need_piece(struct text_call *c, size_t n, uint16_t *unit,
                                       struct flow_datum *ret);
/* The result is input `d`, or a part of units that somebody owns, from <= to. */
enum flow_text_outcome text_same(struct text_call *c, const struct flow_datum *d);
enum flow_text_outcome text_part(struct text_call *c, const uint16_t *units, size_t from,
                                 size_t to);

/* How much of a text, from its beginning, is known: all of a whole one. */
size_t text_known_units(const struct flow_datum *text);
/* Whether `part` stands in `text` at unit `at`. */
bool text_units_at(const struct flow_datum *text, size_t at, const struct flow_datum *part);
/* The plain text that a regular expression stands for, in a sink; false when it is more. */
bool text_plain_expression(const struct flow_datum *regex, struct text_sink *s);
/* Bytes of one element of an array. */
size_t text_element_size(char type);

/* --- operations ------------------------------------------------------------------ */

text_fn text_do_append, text_do_array_equals, text_do_array_hash, text_do_array_part, text_do_case,
    text_do_char_at, text_do_compare, text_do_concat, text_do_contains, text_do_delete,
    text_do_empty, text_do_ends_with, text_do_equals, text_do_equals_as_asked,
    text_do_equals_ignore_case, text_do_is_blank, text_do_from_chars, text_do_hash,
    text_do_index_of, text_do_insert, text_do_join, text_do_length, text_do_repeat, text_do_replace,
    text_do_replace_all, text_do_reverse, text_do_same, text_do_set_char, text_do_set_length,
    text_do_split, text_do_starts_with, text_do_substring, text_do_to_chars, text_do_trim,
    text_do_value_of;

/* text_number.c: the decimal text of a float or double; false when versions of Java differ. */
bool text_put_real(struct text_sink *s, const struct flow_datum *number);
text_fn text_do_parse, text_do_decode_int, text_do_radix, text_do_digit, text_do_for_digit,
    text_do_character, text_do_cut, text_do_arithmetic, text_do_rotate, text_do_bits,
    text_do_format;

/* The range (array, from, count) of byte array 0 whose first number is input `n`; else all. */
enum flow_text_outcome text_byte_range(struct text_call *c, size_t n, size_t *ret_from,
                                       size_t *ret_count);

/* text_code.c, text_base64.c */
text_fn text_do_to_bytes, text_do_from_bytes, text_do_from_bytes_high, text_do_base64_decode,
    text_do_base64_encode, text_do_coder_kind, text_do_coder_decode, text_do_coder_encode,
    text_do_charset, text_do_url_decode, text_do_url_encode;

#endif
