#include "scan/file_digest.h"

#include <stdlib.h>

/* What is read at once: stays in a core's cache from one digest to the next. */
#define CHUNK (256u << 10)

/* Two passes over the file, so that two threads can share the work. */
enum { PASSES = 2 };
static const bool passes[PASSES][PICA_DIGEST_COUNT] = {
    { [PICA_SM3] = true },
    { [PICA_SHA256] = true, [PICA_SHA1] = true, [PICA_MD5] = true },
};

struct pass {
    struct pica_job job;
    const struct pica_input *in;
    uint64_t at; /* how far it is */
    struct pica_hasher hasher;
    uint8_t *buf;
    enum pica_status status;
    struct pica_error err;
};

struct scan_file_digest {
    struct pass passes[PASSES];
};

static enum pica_status next_chunk(struct pass *p)
{
    uint64_t left = p->in->size - p->at;
    size_t n = left < CHUNK ? (size_t)left : CHUNK;
    enum pica_status st;

    if (!p->buf)
        p->buf = malloc(CHUNK);
    if (!p->buf)
        return pica_fail_nomem(&p->err);
    st = pica_input_read(p->in, p->at, p->buf, n, &p->err);
    if (st == PICA_OK)
        pica_hasher_add(&p->hasher, pica_span_of(p->buf, n));
    p->at += n;
    return st;
}

static bool step(void *context)
{
    struct pass *p = context;

    p->status = next_chunk(p);
    return p->status == PICA_OK && p->at < p->in->size;
}

struct scan_file_digest *scan_file_digest_begin(const struct pica_input *in, struct pica_work *w)
{
    struct scan_file_digest *d = calloc(1, sizeof *d);

    if (!d)
        return NULL;
    for (unsigned i = 0; i < PASSES; i++) {
        struct pass *p = &d->passes[i];

        p->in = in;
        pica_hasher_init(&p->hasher);
        memcpy(p->hasher.wanted, passes[i], sizeof passes[i]);
        p->job = (struct pica_job){ .step = step, .context = p };
        pica_work_behind(w, &p->job);
    }
    return d;
}

enum pica_status scan_file_digest_end(const struct scan_file_digest *d,
                                      char hex[PICA_DIGEST_COUNT][PICA_DIGEST_HEX],
                                      struct pica_error *err)
{
    for (unsigned i = 0; i < PASSES; i++) {
        const struct pass *p = &d->passes[i];

        if (p->status != PICA_OK) {
            *err = p->err;
            return p->status;
        }
        for (int k = 0; k < PICA_DIGEST_COUNT; k++)
            if (passes[i][k])
                pica_hasher_hex(&p->hasher, (enum pica_digest)k, hex[k]);
    }
    return PICA_OK;
}

void scan_file_digest_free(struct scan_file_digest *d)
{
    for (unsigned i = 0; d && i < PASSES; i++)
        free(d->passes[i].buf);
    free(d);
}
