/*
 * store/store.h - the case database: what was scanned, when, for whom, and what came of it.
 *
 * One SQLite file (docs/CASES.md) that holds campaigns, samples by SHA-256, and one scan per
 * sample and engine (version of pica, rule packs, settings): its report as it was written, byte by
 * byte, the facts that it was judged by, and tables made of the report, for questions. Knows
 * nothing of packages: reports and facts come as bytes.
 *
 * What store_put() and the other writers returned PICA_OK for is on the disk: a process killed
 * right after, or a machine that loses its power, finds it there (synchronous=FULL); what was cut
 * off is not there in parts. Nothing that this module hands out depends on the order in which
 * things were put in.
 *
 * One process writes to a case at a time and holds it while it is open; any number may read beside
 * it. A store is for one thread at a time. SQLite is opened by its soname at first use
 * (store/sqlite.h), as scanning a package needs none.
 */
#ifndef PICA_STORE_STORE_H
#define PICA_STORE_STORE_H

#include "base/digest.h"
#include "base/error.h"
#include "base/span.h"

struct store;

enum store_mode {
    STORE_READ,   /* nothing in the file or beside it is changed */
    STORE_WRITE,  /* the case must be there */
    STORE_CREATE, /* it is made when it is not there */
};

/*
 * Opens a case. `who` is told to others who want to write meanwhile ("pica batch"). Fails with
 * PICA_E_IO when it cannot be opened, or when somebody else is writing to it - the cause then names
 * him: program, process, host, since when - and with PICA_E_MALFORMED or PICA_E_UNSUPPORTED when
 * it is no case, damaged, or made by a newer pica. A case of an older pica is brought up to date
 * when it is opened for writing.
 */
PICA_MUST_USE
enum pica_status store_open(const char *path, enum store_mode mode, const char *who,
                            struct store **ret, struct pica_error *err);

/*
 * Closes it; NULL is fine. All that was put is safe without this. A case that was written to
 * becomes one plain file again, with nothing beside it, unless somebody still reads.
 */
void store_close(struct store *s);

/* --- campaigns and engines ------------------------------------------------------------------ */

/* What a campaign is: store/phases.def has their names in both languages. */
enum store_phase {
#define X(id, name, words) STORE_##id,
#include "store/phases.def"
#undef X
    STORE_PHASE_COUNT
};

const char *store_phase_name(
    enum store_phase phase); /* "spot-check": of command lines, JSON, SQL */
const char *store_phase_words(enum store_phase phase); /* English, a key of words_zh.tsv */
/* By name; STORE_PHASE_COUNT when there is none. */
enum store_phase store_phase_find(const char *name);

/*
 * The number of the campaign of that name, made when it is new. `name` is what people call it
 * ("2026-11 spot check"), in UTF-8; `phase` STORE_PHASE_COUNT: whatever it is, for one that is
 * there. Fails with PICA_E_USAGE when a campaign of the name is there with another phase, or is not
 * there and no phase is given.
 */
PICA_MUST_USE
enum pica_status store_campaign(struct store *s, const char *name, enum store_phase phase,
                                int64_t *ret, struct pica_error *err);

/* One rule pack, as struct rule_pack has it. */
struct store_pack {
    const char *name, *version, *sha256;
};

/* What a result depends on beside the sample. */
struct store_engine {
    const char *version; /* of pica */
    const struct store_pack *packs;
    size_t pack_count;
    const char *settings; /* all else that can change a report: "on=2026-01-01 entries=10"; "" */
};

/* The number of the engine, made when it is new. Of a sample's results that of the engine asked for
 * last counts. */
PICA_MUST_USE
enum pica_status store_engine(struct store *s, const struct store_engine *engine, int64_t *ret,
                              struct pica_error *err);

/* --- outcomes --------------------------------------------------------------------------------- */

/* How a scan ended: store/statuses.def. */
enum store_status {
#define X(id, name, words) STORE_##id,
#include "store/statuses.def"
#undef X
    STORE_STATUS_COUNT /* never scanned */
};

const char *store_status_name(enum store_status status);  /* "done", "crashed" ... */
const char *store_status_words(enum store_status status); /* English, a key of words_zh.tsv */
enum store_status store_status_find(const char *name);    /* or STORE_STATUS_COUNT */

/*
 * What is known of a sample by its SHA-256 (64 lower-case hexadecimal digits) and an engine:
 * STORE_STATUS_COUNT when it was never scanned with it. A failed one is as finished as one that
 * succeeded; who wants to try again puts another outcome in its place.
 */
PICA_MUST_USE
enum pica_status store_find(struct store *s, int64_t engine, const char *sha256,
                            enum store_status *ret, struct pica_error *err);

/*
 * What the scan of a sample by an engine came to: how serious its most serious finding is, from 1
 * (info) to 5 (critical), 0 without any or without a scan; and whether it was cut short.
 */
PICA_MUST_USE
enum pica_status store_worst(struct store *s, int64_t engine, const char *sha256, int *ret,
                             bool *ret_cut_short, struct pica_error *err);

/*
 * Notes that the sample of that digest was given to the campaign under `file_name`, for one that
 * was scanned before and need not be scanned again. Noted once however often it is said; the sample
 * must be there.
 */
PICA_MUST_USE
enum pica_status store_seen(struct store *s, int64_t campaign, const char *sha256,
                            const char *file_name, struct pica_error *err);

/* An input that has no digest, since it could not be read. `cause` in both languages. */
PICA_MUST_USE
enum pica_status store_unread(struct store *s, int64_t campaign, const char *file_name,
                              const struct pica_error *cause, struct pica_error *err);

struct store_outcome {
    int64_t campaign, engine;
    const char *file_name; /* last part of the path */
    uint64_t size;
    const char *sha256;           /* lower-case hexadecimal */
    const char *sha1, *md5, *sm3; /* the same; NULL or "": not computed */
    enum store_status status;
    struct pica_span report; /* STORE_DONE: the JSON report as pica scan prints it; else empty */
    struct pica_span facts;  /* STORE_DONE: what facts_write() made of it; else empty */
    bool cut_short;          /* something that could hide a finding was not looked at */
    int signal;              /* STORE_CRASHED: that ended it; else 0 */
    const char *stage;       /* of the others: where it was, "dex"; NULL: not known */
    const char *last_place;  /* and with what, "classes2.dex"; NULL: not known */
    const struct pica_error *cause; /* STORE_UNREADABLE, STORE_FAILED: why; else NULL */
    /* How the run went. Kept apart, since it differs from run to run: no report has it. */
    int64_t started;      /* seconds since 1970, UTC */
    int64_t milliseconds; /* it took; -1: not known */
    int64_t peak_bytes;   /* of memory; -1: not known */
};

/*
 * Puts one outcome in, all of it or nothing, in the place of what there was of the same sample and
 * engine. PICA_E_MALFORMED when the report is none, or of another sample: nothing is put in then.
 */
PICA_MUST_USE
enum pica_status store_put(struct store *s, const struct store_outcome *outcome,
                           struct pica_error *err);

/* How many inputs of a campaign ended in each way with that engine. */
struct store_tally {
    uint64_t of[STORE_STATUS_COUNT];
    uint64_t unread; /* inputs without a digest */
};
PICA_MUST_USE
enum pica_status store_tally(struct store *s, int64_t campaign, int64_t engine,
                             struct store_tally *ret, struct pica_error *err);

/*
 * Files of this machine and their digests, so that they need not be read again to know them: in no
 * report, and not merged.
 */
struct store_known_file {
    const char *path;
    int64_t size, modified /* nanoseconds */, inode, device;
};
/* Sets `ret` to the digest, or to "" when the file is not known as it is now. */
PICA_MUST_USE
enum pica_status store_file_known(struct store *s, const struct store_known_file *file,
                                  char ret[PICA_DIGEST_HEX], struct pica_error *err);
PICA_MUST_USE
enum pica_status store_file_remember(struct store *s, const struct store_known_file *file,
                                     const char *sha256, struct pica_error *err);

/* --- custody ------------------------------------------------------------------------------------
 */

/*
 * Adds a note to the log of the case: who did what, when (seconds since 1970, UTC). It cannot be
 * changed or taken back by pica. `sha256` names a sample it is about, or is NULL.
 */
PICA_MUST_USE
enum pica_status store_note(struct store *s, int64_t when, const char *who, const char *sha256,
                            const char *text, struct pica_error *err);

#endif
