/*
 * store/query.h - asking a case: questions with filters in, rows of texts out.
 *
 * Answers are ordered by what they say, so that two cases with the same content give the same
 * bytes.
 */
#ifndef PICA_STORE_QUERY_H
#define PICA_STORE_QUERY_H

#include "store/store.h"

enum store_column {
#define X(id, name, number, head) STORE_COLUMN_##id,
#include "store/columns.def"
#undef X
    STORE_COLUMN_COUNT
};

const char *store_column_name(enum store_column column);
const char *store_column_head(enum store_column column); /* English, a key of words_zh.tsv */
bool store_column_is_number(enum store_column column);

enum store_question {
#define X(id, name, letters, columns, sql, condition, end, says) STORE_ASK_##id,
#include "store/questions.def"
#undef X
    STORE_QUESTION_COUNT
};

const char *store_question_name(enum store_question question);
const char *store_question_says(enum store_question question); /* English, a key of words_zh.tsv */
/* By name; STORE_QUESTION_COUNT when there is none. */
enum store_question store_question_find(const char *name);

/* NULL: not narrowed by that. A case without such a name has no rows. */
struct store_filter {
    enum pica_lang lang; /* of causes */
    const char *campaign, *package, *sample /* SHA-256 */, *developer, *store, *category, *status;
    const char *rule, *clause, *verdict, *severity;
    const char *pi, *consent, *sdk /* id or name */, *permission;
};

enum { STORE_COLUMNS_MAX = 16 };

/* Receives an answer. Either may fail, which ends it. */
struct store_rows {
    void *context;
    enum pica_status (*begin)(void *context, const enum store_column *columns, size_t count,
                              struct pica_error *err);
    /* data NULL: no value. The cells live until it returns. */
    enum pica_status (*row)(void *context, const struct pica_span *cells, size_t count,
                            struct pica_error *err);
};

/* PICA_E_USAGE when the answer cannot be narrowed so. */
PICA_MUST_USE
enum pica_status store_query(struct store *s, enum store_question question,
                             const struct store_filter *filter, const struct store_rows *rows,
                             struct pica_error *err);

#endif
