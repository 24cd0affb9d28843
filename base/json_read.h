/*
 * base/json_read.h - JSON that people write: rule packs, clauses, sidecars.
 *
 * cJSON parses; this module adds what a person needs when a file is wrong: the
 * line of any value, found by its path, and checks that name it.
 */
#ifndef PICA_BASE_JSON_READ_H
#define PICA_BASE_JSON_READ_H

#include "base/error.h"
#include "base/span.h"

#include <cjson/cJSON.h>

/*
 * Parses `text` whole: duplicate keys, anything behind the value, invalid
 * UTF-8 and nesting deeper than 64 are errors. On failure the offset in *err is that
 * of the first wrong character. *ret is to be freed with cJSON_Delete.
 */
PICA_MUST_USE
enum pica_status pica_json_parse(struct pica_span text, cJSON **ret, struct pica_error *err);

/* The same checks, for who wants no tree of it. */
PICA_MUST_USE
enum pica_status pica_json_check(struct pica_span text, struct pica_error *err);

/*
 * The value at `path` as it is written (paths as for pica_json_line()), in a text that has passed
 * one of the two above; no bytes (data NULL) when it is not there.
 */
struct pica_span pica_json_at(struct pica_span text, const char *path);

/*
 * The line (from 1) on which the value at `path` begins ("rules[2].severity",
 * "" is the whole); for a path that is not there, the line of the nearest
 * value around it. `text` must have passed pica_json_parse().
 */
unsigned pica_json_line(struct pica_span text, const char *path);

/* The line (from 1) and column (from 1, in bytes) of a byte offset. */
void pica_text_position(struct pica_span text, size_t offset, unsigned *ret_line,
                        unsigned *ret_column);

#endif
