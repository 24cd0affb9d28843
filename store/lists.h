/*
 * store/lists.h - lists that authorities publish, out of a case.
 */
#ifndef PICA_STORE_LISTS_H
#define PICA_STORE_LISTS_H

#include "store/query.h"

/* Which findings count for a list, and what their problems are called. */
struct store_counting {
    const char *campaign; /* NULL: all */
    const char *from;     /* of changes: the earlier campaign; NULL: the one before */
    const char *verdict;  /* the least certain that counts: "violation", "suspected" ... */
    const char *basis;    /* "CN-164" */
};

/*
 * The table of the ministry's notices: number, app, developer, store, version, problems. A row for
 * each app, version and place it is from that has a finding that counts. A problem is the clause of
 * the basis that the finding cites, by its title without what stands there in brackets; without
 * one, the title of the finding.
 */
PICA_MUST_USE
enum pica_status store_notice(struct store *s, const struct store_counting *counting,
                              const struct store_rows *rows, struct pica_error *err);

/*
 * Who offends again: developers (packages, where no list names a developer) with findings that
 * count in more than one campaign; all of these, whatever `campaign` says.
 */
PICA_MUST_USE
enum pica_status store_repeat(struct store *s, const struct store_counting *counting,
                              const struct store_rows *rows, struct pica_error *err);

/* A package that both campaigns were given, or only the earlier. Scans 0: none that succeeded. */
struct store_change {
    const char *package;
    int64_t was, is;
    bool given; /* the later campaign was given it */
};

typedef enum pica_status store_change_fn(void *context, const struct store_change *change,
                                         struct pica_error *err);

/*
 * Finds what a recheck is about: each package of the earlier campaign with a scan that succeeded,
 * in order. Of several versions in one campaign the newest counts. *ret_from and *ret_to are the
 * campaigns' names, to be freed. PICA_E_USAGE when there is no such campaign, or none before.
 */
PICA_MUST_USE
enum pica_status store_changes(struct store *s, const struct store_counting *counting,
                               char **ret_from, char **ret_to, store_change_fn *fn, void *context,
                               struct pica_error *err);

/* The newest scans of a package that succeeded in campaigns before `campaign`, oldest first; to be
 * freed. */
PICA_MUST_USE
enum pica_status store_earlier(struct store *s, const char *package, const char *campaign,
                               int64_t **ret, size_t *ret_count, struct pica_error *err);

#endif
