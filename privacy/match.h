/*
 * privacy/match.h - which member ids of a DEX file lead to an entry of the catalogue.
 */
#ifndef PICA_PRIVACY_MATCH_H
#define PICA_PRIVACY_MATCH_H

#include "base/error.h"
#include "flow/program.h"
#include "privacy/catalogue.h"

/* The catalogue as far as this program can touch it: for any number of threads. */
struct privacy_matcher;

PICA_MUST_USE
struct privacy_matcher *privacy_matcher_new(const struct flow_program *program);
void privacy_matcher_free(struct privacy_matcher *m);

/*
 * Whether a method id leads to an entry whose argument decides; `matcher` is a
 * struct privacy_matcher. For flow_world_setup.asks.
 */
bool privacy_matcher_asks(const void *matcher, uint32_t dex, uint32_t method_idx);

/* Marks of one file, by id: an index of privacy_apis, or 0. */
struct privacy_match {
    uint16_t *methods, *fields;
    uint16_t *callbacks; /* methods that override a callback of the catalogue */
    size_t marked;       /* ids that have a mark */
    uint32_t cut;        /* references that lead through too many ancestors to be told */
};

PICA_MUST_USE
enum pica_status privacy_match_file(const struct privacy_matcher *m, uint32_t dex,
                                    struct privacy_match *ret, struct pica_error *err);
void privacy_match_finish(struct privacy_match *match);

/*
 * For each string id of `dex` that is one of the `count` names (sorted as
 * bytes, ASCII) sets ret[id] to 1 + its number there; the rest of ret is zero.
 */
PICA_MUST_USE
bool privacy_match_names(const struct dex_file *dex, const char *const *names, size_t count,
                         uint16_t *ret);

#endif
