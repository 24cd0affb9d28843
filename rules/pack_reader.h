/*
 * rules/pack_reader.h - what the files that read a rule pack share.
 */
#ifndef PICA_RULES_PACK_READER_H
#define PICA_RULES_PACK_READER_H

#include "rules/reader.h"

/* The pack under construction and what its rules are read against. */
struct pack_reader {
    struct rule_reader *r;
    struct rule_loaded *pack;
    const struct rule_set *known;
    bool in_for_each; /* the query being read is the rule's for_each */
};

static inline size_t items_of(const cJSON *array)
{
    return (size_t)cJSON_GetArraySize(array);
}

/* An attribute of facts of that kind, by name; FACT_KEY_COUNT when it is none. With
 * FACT_KIND_COUNT any attribute that there is. */
enum fact_key rule_read_attr(struct rule_reader *r, const cJSON *item, enum fact_kind kind);

/* {"fact": ..., "where": [...]}; `subject` is the kind of fact in the rule's for_each. */
void rule_read_query(struct pack_reader *p, const cJSON *item, enum fact_kind subject,
                     struct rule_query *q);

/* The array of queries that a rule may have under `key`. */
void rule_read_queries(struct pack_reader *p, const cJSON *rule, const char *key,
                       enum fact_kind subject, const struct rule_query **ret, size_t *ret_count);

#endif
