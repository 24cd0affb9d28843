#include "scan/file_digest.h"

#include <stdlib.h>

/* What is read at once: stays in a core's cache from one digest to the next. */
#define CHUNK (256u << 10)

/*
 * Two passes over the file, each about as long as the other: SM3 takes as much
 * time as the other three together.
 */
enum { PASSES = 2, TOGETHER = 3 };
static const struct {
    unsigned count;
    enum pica_digest kinds[TOGETHER];
} passes[PASSES] = {
    { 1, { PICA_SM3 } },
    { 3, { PICA_SHA256, PICA_SHA1, PICA_MD5 } },
};

struct pass {
    struct pica_job job;
    const struct pica_input *in;
    uint64_t at; /* how far it is */
    unsigned count;
    const enum pica_digest *kinds;
    struct pica_hasher *hashers[TOGETHER];
    uint8_t *buf;
    enum pica_status status;
    struct pica_error err;
    char hex[TOGETHER][PICA_DIGEST_HEX];
};

struct scan_file_digest {
    struct pass passes[PASSES];
};

static void let_go(struct pass *p)
{
    for (unsigned i = 0; i < p->count; i++) {
        pica_hasher_free(p->hashers[i]);
        p->hashers[i] = NULL;
    }
    free(p->buf);
    p->buf = NULL;
}

static bool add_chunk(struct pass *p, struct pica_span chunk)
{
    for (unsigned i = 0; i < p->count; i++)
        if (!pica_hasher_add(p->hashers[i], chunk))
            return false;
    return true;
}

static enum pica_status next_chunk(struct pass *p)
{
    uint64_t left = p->in->size - p->at;
    size_t n = left < CHUNK ? (size_t)left : CHUNK;
    enum pica_status st = pica_input_read(p->in, p->at, p->buf, n, &p->err);

    if (st == PICA_OK && !add_chunk(p, pica_span_of(p->buf, n)))
        st = pica_fail_nomem(&p->err);
    p->at += n;
    return st;
}

static enum pica_status begin(struct pass *p)
{
    p->buf = malloc(CHUNK);
    if (!p->buf)
        return pica_fail_nomem(&p->err);
    for (unsigned i = 0; i < p->count; i++) {
        p->hashers[i] = pica_hasher_new(p->kinds[i]);
        if (!p->hashers[i])
            return pica_fail_nomem(&p->err);
    }
    return PICA_OK;
}

static enum pica_status finish(struct pass *p)
{
    for (unsigned i = 0; i < p->count; i++)
        if (!pica_hasher_hex(p->hashers[i], p->hex[i]))
            return pica_fail_nomem(&p->err);
    return PICA_OK;
}

static bool step(void *context)
{
    struct pass *p = context;

    if (p->at == 0)
        p->status = begin(p);
    if (p->status == PICA_OK)
        p->status = next_chunk(p);
    if (p->status == PICA_OK && p->at < p->in->size)
        return true;
    if (p->status == PICA_OK)
        p->status = finish(p);
    let_go(p);
    return false;
}

struct scan_file_digest *scan_file_digest_begin(const struct pica_input *in, struct pica_work *w)
{
    struct scan_file_digest *d = calloc(1, sizeof *d);

    if (!d)
        return NULL;
    for (unsigned i = 0; i < PASSES; i++) {
        struct pass *p = &d->passes[i];

        p->in = in;
        p->count = passes[i].count;
        p->kinds = passes[i].kinds;
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
        for (unsigned k = 0; k < p->count; k++)
            memcpy(hex[p->kinds[k]], p->hex[k], PICA_DIGEST_HEX);
    }
    return PICA_OK;
}

void scan_file_digest_free(struct scan_file_digest *d)
{
    for (unsigned i = 0; d && i < PASSES; i++)
        let_go(&d->passes[i]);
    free(d);
}
