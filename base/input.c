#include "base/input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum pica_status pica_input_open(const char *path, struct pica_input *ret, struct pica_error *err)
{
    struct stat st;
    /* O_NONBLOCK: opening a FIFO must not wait for a writer. */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

    if (fd < 0)
        return errno == ENOENT
                   ? pica_fail(err, PICA_E_IO, PICA_NOWHERE, "no such file")
                   : pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot open: %s", strerror(errno));
    if (fstat(fd, &st) != 0) {
        enum pica_status s =
            pica_fail(err, PICA_E_IO, PICA_NOWHERE, "cannot open: %s", strerror(errno));

        close(fd);
        return s;
    }
    if (!S_ISREG(st.st_mode) || st.st_size == 0) {
        close(fd);
        if (S_ISDIR(st.st_mode))
            return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "is a directory, not a package");
        if (!S_ISREG(st.st_mode))
            return pica_fail(err, PICA_E_IO, PICA_NOWHERE, "is not a regular file");
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE, "the file is empty");
    }
    *ret = (struct pica_input){ .fd = fd, .size = (uint64_t)st.st_size };
    return PICA_OK;
}

struct pica_input pica_input_memory(struct pica_span bytes)
{
    return (struct pica_input){ .fd = -1, .memory = bytes, .size = bytes.len };
}

struct pica_input pica_input_part(const struct pica_input *in, uint64_t offset, uint64_t size)
{
    struct pica_input part = *in;

    if (in->fd < 0)
        part.memory = pica_span_of(in->memory.data + offset, (size_t)size);
    part.start += offset;
    part.size = size;
    return part;
}

struct pica_input pica_input_join(const struct pica_input *parts, size_t count)
{
    struct pica_input joined = { .fd = -1, .parts = parts, .part_count = count };

    for (size_t i = 0; i < count; i++)
        joined.size += parts[i].size;
    return joined;
}

/* Needs offset + n <= in->size. */
static enum pica_status read_parts(const struct pica_input *in, uint64_t offset, unsigned char *out,
                                   size_t n, struct pica_error *err)
{
    for (size_t i = 0; i < in->part_count && n > 0; i++) {
        const struct pica_input *part = &in->parts[i];
        uint64_t left = offset < part->size ? part->size - offset : 0;
        size_t some = left < n ? (size_t)left : n;
        enum pica_status st = some ? pica_input_read(part, offset, out, some, err) : PICA_OK;

        if (st != PICA_OK)
            return st;
        out += some;
        n -= some;
        offset = some ? 0 : offset - part->size;
    }
    return PICA_OK;
}

enum pica_status pica_input_read(const struct pica_input *in, uint64_t offset, void *buf, size_t n,
                                 struct pica_error *err)
{
    unsigned char *out = buf;

    if (offset > in->size || n > in->size - offset)
        return pica_fail(err, PICA_E_MALFORMED, offset,
                         "%zu bytes are wanted, the file ends at %#jx", n, (uintmax_t)in->size);
    if (in->parts)
        return read_parts(in, offset, out, n, err);
    if (in->fd < 0) {
        if (n)
            memcpy(out, in->memory.data + offset, n);
        return PICA_OK;
    }
    while (n > 0) {
        ssize_t got = pread(in->fd, out, n, (off_t)(in->start + offset));

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return pica_fail(err, PICA_E_IO, offset, "cannot read: %s", strerror(errno));
        if (got == 0)
            return pica_fail(err, PICA_E_IO, offset, "the file shrank while it was read");
        out += got;
        offset += (uint64_t)got;
        n -= (size_t)got;
    }
    return PICA_OK;
}

void pica_input_close(struct pica_input *in)
{
    if (in->fd >= 0)
        close(in->fd);
    in->fd = -1;
}
