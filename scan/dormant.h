/*
 * scan/dormant.h - code in places where the system does not look for it: under assets/, in
 * pictures, behind the end of what an entry is said to be.
 *
 * Found by what it begins with, whatever its name. Entries are inflated piece by piece and not
 * kept; nothing is parsed here.
 */
#ifndef PICA_SCAN_DORMANT_H
#define PICA_SCAN_DORMANT_H

#include "apk/package.h"
#include "base/work.h"

enum dormant_kind {
    DORMANT_DEX,
    DORMANT_ARCHIVE, /* a ZIP file: it may hold code */
};

#define DORMANT_NOWHERE UINT64_MAX

struct dormant_find {
    enum dormant_kind kind;
    size_t owner; /* as dormant_add() was told */
    struct apk_package *package;
    const struct apk_entry *entry;
    uint64_t at;  /* in the decoded entry */
    uint64_t dex; /* of an archive: where a DEX header stands behind `at`, or DORMANT_NOWHERE */
};

struct dormant_batch;

/* Zero with limits is one that has nothing to search. */
struct dormant_search {
    const struct pica_limits *limits;
    struct dormant_batch *batches; /* malloc'ed */
    size_t batch_count, batch_cap;
    size_t done;       /* batches whose finds were taken */
    uint64_t spent;    /* of limits->search_bytes */
    uint64_t stored;   /* bytes of uncompressed entries, of the package that was added last */
    uint64_t left_out; /* entries beyond either */
};

/* Adds the entries of a package that are wanted. False without memory. */
typedef bool dormant_wanted_fn(const struct apk_entry *entry);
PICA_MUST_USE
bool dormant_add(struct dormant_search *s, struct apk_package *package, size_t owner,
                 dormant_wanted_fn *wanted);

/*
 * Room for an entry that somebody decodes anyway, who shows its bytes to dormant_show() with the
 * slot that this gives. False without memory.
 */
PICA_MUST_USE
bool dormant_reserve(struct dormant_search *s, struct apk_package *package, size_t owner,
                     const struct apk_entry *entry, size_t *ret);
/* For any thread; each slot once. */
void dormant_show(struct dormant_search *s, size_t slot, struct pica_span bytes);

/*
 * The bytes of an entry that somebody has decoded whole, for any thread, each entry once: it need
 * not be decoded again by who has not come to it yet. They count once dormant_offered() says that
 * they are all of them. Entries that nobody wants are passed over.
 */
void dormant_offer(struct dormant_search *s, const struct apk_entry *entry, struct pica_span bytes);
void dormant_offered(struct dormant_search *s, const struct apk_entry *entry);

/* Whether something was added of which the finds were not taken. */
bool dormant_waiting(const struct dormant_search *s);
/* Searches it: as jobs, after which nothing may be added until pica_work_wait(); or now. */
void dormant_begin(struct dormant_search *s, struct pica_work *w);
void dormant_run(struct dormant_search *s, struct pica_work *w);

/*
 * What was found, in memory from malloc, by owner, name of the entry and place. What could not be
 * searched is a gap.
 */
PICA_MUST_USE
enum pica_status dormant_take(struct dormant_search *s, struct pica_notes *notes,
                              struct dormant_find **ret, size_t *ret_count, struct pica_error *err);

/* After the jobs have ended. */
void dormant_finish(struct dormant_search *s);

#endif
