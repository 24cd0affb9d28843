/*
 * base/json_write.h - JSON in a fixed layout, into a growing text.
 *
 * Keys come out in the order in which they are written; the same calls give
 * the same bytes. Two-space indentation unless compact; strings are UTF-8, and bytes that are
 * not become U+FFFD.
 */
#ifndef PICA_BASE_JSON_WRITE_H
#define PICA_BASE_JSON_WRITE_H

#include "base/text.h"

struct pica_json {
    struct pica_text *out;
    unsigned depth;
    bool first;   /* nothing written yet in the open object or array */
    bool pending; /* a key was written, its value comes on the same line */
    bool compact; /* no line feeds, no indentation */
};

void pica_json_object(struct pica_json *j);     /* { */
void pica_json_object_end(struct pica_json *j); /* } */
void pica_json_array(struct pica_json *j);      /* [ */
void pica_json_array_end(struct pica_json *j);  /* ] */
void pica_json_key(struct pica_json *j, const char *key);
void pica_json_string(struct pica_json *j, struct pica_span s);
void pica_json_number(struct pica_json *j, int64_t n);
void pica_json_bool(struct pica_json *j, bool b);
void pica_json_null(struct pica_json *j);

/* A key with its value; the text variant leaves the key out when s is NULL. */
void pica_json_key_text(struct pica_json *j, const char *key, const char *s);
void pica_json_key_number(struct pica_json *j, const char *key, int64_t n);
void pica_json_key_bool(struct pica_json *j, const char *key, bool b);

#endif
