/*
 * base/input.h - a file under inspection, read at any place, never written.
 *
 * Bytes are copied out by pread, not mapped: a file that shrinks while it is
 * read is an error with a place, not a signal. Any number of threads may read
 * one input at once.
 */
#ifndef PICA_BASE_INPUT_H
#define PICA_BASE_INPUT_H

#include "base/error.h"
#include "base/span.h"

struct pica_input {
    int fd;                         /* -1 when the bytes are in memory */
    struct pica_span memory;        /* used when fd is -1 */
    uint64_t start;                 /* of the first byte, in the file of fd */
    const struct pica_input *parts; /* one behind the other, instead of all that; or NULL */
    size_t part_count;
    uint64_t size; /* bytes */
};

/* Opens a regular file; a directory, a device and an empty file are errors. */
PICA_MUST_USE
enum pica_status pica_input_open(const char *path, struct pica_input *ret, struct pica_error *err);

/* An input over bytes that outlive it. */
struct pica_input pica_input_memory(struct pica_span bytes);

/*
 * The `size` bytes at `offset` of another input, which must hold them and outlive it. Not to be
 * closed: the file is the other's.
 */
struct pica_input pica_input_part(const struct pica_input *in, uint64_t offset, uint64_t size);

/* Several inputs, which outlive it, one behind the other. Not to be closed. */
struct pica_input pica_input_join(const struct pica_input *parts, size_t count);

/* Exactly the n bytes at `offset`, or an error. */
PICA_MUST_USE
enum pica_status pica_input_read(const struct pica_input *in, uint64_t offset, void *buf, size_t n,
                                 struct pica_error *err);

/* Closes what pica_input_open opened. */
void pica_input_close(struct pica_input *in);

#endif
