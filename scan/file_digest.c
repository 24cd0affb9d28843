#include "scan/file_digest.h"

#include <pthread.h>
#include <stdlib.h>

/* What is read at once: stays in a core's cache from one digest to the next, and holds up nobody
 * who has something to do that is waited for. */
#define CHUNK (64u << 10)

/*
 * Two passes over the file, so that two threads can share the work. They keep
 * step, the one that is behind is taken on first, and so most of the file is
 * read once: each finds the chunk that the other one has read.
 */
enum { PASSES = 2, SHARED = 2 };
static const bool passes[PASSES][PICA_DIGEST_COUNT] = {
    { [PICA_SM3] = true },
    { [PICA_SHA256] = true, [PICA_SHA1] = true, [PICA_MD5] = true },
};

/* A part of the file that was read. */
struct chunk {
    uint8_t *buf;
    uint64_t at; /* UINT64_MAX: nothing */
    unsigned users;
    bool loading;
    enum pica_status status;
    struct pica_error err;
};

struct pass {
    struct pica_hasher hasher;
    uint64_t at; /* how far it is */
    bool busy;
    struct chunk own; /* where the shared ones are taken */
};

struct scan_file_digest {
    const struct pica_input *in;
    struct pica_job jobs[PASSES]; /* each takes on any pass that nobody is at */
    pthread_mutex_t lock; /* of all below, but for the hashers, and of `busy` passes `own` */
    pthread_cond_t loaded;
    struct pass passes[PASSES];
    struct chunk shared[SHARED];
    enum pica_status status;
    struct pica_error err;
};

static size_t chunk_length(const struct scan_file_digest *d, uint64_t at)
{
    return d->in->size - at < CHUNK ? (size_t)(d->in->size - at) : CHUNK;
}

static void load(const struct scan_file_digest *d, struct chunk *c, uint64_t at)
{
    if (!c->buf)
        c->buf = malloc(CHUNK);
    c->status = c->buf ? pica_input_read(d->in, at, c->buf, chunk_length(d, at), &c->err)
                       : pica_fail_nomem(&c->err);
}

/* The chunk at `at`, read by whoever comes first. The lock is held, and let go while reading. */
static struct chunk *take_chunk(struct scan_file_digest *d, struct pass *p)
{
    struct chunk *c = &d->shared[p->at / CHUNK % SHARED];

    if (c->at != p->at && c->users > 0)
        c = &p->own;
    c->users++;
    if (c->at != p->at) {
        c->at = p->at;
        c->loading = true;
        pthread_mutex_unlock(&d->lock);
        load(d, c, p->at);
        pthread_mutex_lock(&d->lock);
        c->loading = false;
        pthread_cond_broadcast(&d->loaded);
    }
    while (c->loading)
        pthread_cond_wait(&d->loaded, &d->lock);
    return c;
}

static void hash_chunk(struct scan_file_digest *d, struct pass *p)
{
    struct chunk *c = take_chunk(d, p);
    size_t n = chunk_length(d, p->at);

    if (c->status == PICA_OK) {
        pthread_mutex_unlock(&d->lock);
        pica_hasher_add(&p->hasher, pica_span_of(c->buf, n));
        pthread_mutex_lock(&d->lock);
    } else if (d->status == PICA_OK) {
        d->status = c->status;
        d->err = c->err;
    }
    c->users--;
    p->at += n;
}

/* The pass that is furthest behind, of those that nobody is at. */
static struct pass *next_pass(struct scan_file_digest *d)
{
    struct pass *next = NULL;

    for (unsigned i = 0; i < PASSES; i++) {
        struct pass *p = &d->passes[i];

        if (!p->busy && p->at < d->in->size && (!next || p->at < next->at))
            next = p;
    }
    return next;
}

static bool step(void *context)
{
    struct scan_file_digest *d = context;
    struct pass *p;
    bool more;

    pthread_mutex_lock(&d->lock);
    p = d->status == PICA_OK ? next_pass(d) : NULL;
    if (p) {
        p->busy = true;
        hash_chunk(d, p);
        p->busy = false;
    }
    more = p && d->status == PICA_OK && next_pass(d);
    pthread_mutex_unlock(&d->lock);
    return more;
}

struct scan_file_digest *scan_file_digest_begin(const struct pica_input *in, struct pica_work *w)
{
    struct scan_file_digest *d = calloc(1, sizeof *d);

    if (!d)
        return NULL;
    d->in = in;
    pthread_mutex_init(&d->lock, NULL);
    pthread_cond_init(&d->loaded, NULL);
    for (unsigned i = 0; i < SHARED; i++)
        d->shared[i].at = UINT64_MAX;
    for (unsigned i = 0; i < PASSES; i++) {
        d->passes[i].own.at = UINT64_MAX;
        pica_hasher_init(&d->passes[i].hasher);
        memcpy(d->passes[i].hasher.wanted, passes[i], sizeof passes[i]);
    }
    for (unsigned i = 0; i < PASSES; i++) {
        d->jobs[i] = (struct pica_job){ .step = step, .context = d };
        pica_work_behind(w, &d->jobs[i]);
    }
    return d;
}

enum pica_status scan_file_digest_end(const struct scan_file_digest *d,
                                      char hex[PICA_DIGEST_COUNT][PICA_DIGEST_HEX],
                                      struct pica_error *err)
{
    if (d->status != PICA_OK) {
        *err = d->err;
        return d->status;
    }
    for (unsigned i = 0; i < PASSES; i++)
        for (int k = 0; k < PICA_DIGEST_COUNT; k++)
            if (passes[i][k])
                pica_hasher_hex(&d->passes[i].hasher, (enum pica_digest)k, hex[k]);
    return PICA_OK;
}

void scan_file_digest_free(struct scan_file_digest *d)
{
    if (!d)
        return;
    for (unsigned i = 0; i < PASSES; i++)
        free(d->passes[i].own.buf);
    for (unsigned i = 0; i < SHARED; i++)
        free(d->shared[i].buf);
    pthread_cond_destroy(&d->loaded);
    pthread_mutex_destroy(&d->lock);
    free(d);
}
