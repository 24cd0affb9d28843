#include "store/store.h"

#include "base/digest.h"
#include "base/text.h"
#include "store/current.h"
#include "store/db.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static enum pica_status find_campaign(struct store *s, const char *name, int64_t *ret,
                                      enum store_phase *ret_phase, struct pica_error *err)
{
    struct store_ask a;
    enum store_step step;
    enum pica_status st =
        store_ask(s, &a, err, "SELECT id, phase FROM campaigns WHERE name = ?1", "t", name);

    if (st != PICA_OK)
        return st;
    *ret = 0;
    step = store_row(&a, err);
    if (step == STORE_BROKEN)
        return err->status;
    if (step == STORE_ROW) {
        const char *phase = store_text(&a, 1);

        *ret = store_int(&a, 0);
        *ret_phase = phase ? store_phase_find(phase) : STORE_PHASE_COUNT;
    }
    store_end(&a);
    return PICA_OK;
}

enum pica_status store_campaign(struct store *s, const char *name, enum store_phase phase,
                                int64_t *ret, struct pica_error *err)
{
    enum store_phase old = STORE_PHASE_COUNT;
    int64_t id = 0;
    enum pica_status st;

    if (!*name || !pica_utf8_valid(pica_span_str(name)))
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                         "the name of a campaign is UTF-8 and not empty");
    st = find_campaign(s, name, &id, &old, err);
    if (st != PICA_OK)
        return st;
    if (id && phase != STORE_PHASE_COUNT && phase != old)
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE,
                         "the campaign \"%s\" is there already, as %s", name,
                         old < STORE_PHASE_COUNT ? store_phase_name(old) : "?");
    if (!id && phase == STORE_PHASE_COUNT)
        return pica_fail(err, PICA_E_USAGE, PICA_NOWHERE, "there is no campaign \"%s\"", name);
    if (!id)
        st = store_number(s, 0, &id, err,
                          "INSERT INTO campaigns (name, phase, since) VALUES (?1, ?2, max(?3, "
                          "(SELECT ifnull(max(since), 0) + 1 FROM campaigns))) RETURNING id",
                          "tti", name, store_phase_name(phase), (int64_t)time(NULL));
    if (st == PICA_OK)
        *ret = id;
    return st;
}

static int pack_order(const void *a, const void *b)
{
    const struct store_pack *const *x = a, *const *y = b;

    return strcmp((*x)->name, (*y)->name);
}

static enum pica_status rules_digest(const struct store_engine *e, char out[PICA_DIGEST_HEX],
                                     struct pica_error *err)
{
    const struct store_pack **sorted = calloc(e->pack_count + 1, sizeof *sorted);
    struct pica_text text = { 0 };
    bool failed = !sorted;

    for (size_t i = 0; sorted && i < e->pack_count; i++)
        sorted[i] = &e->packs[i];
    if (sorted)
        qsort(sorted, e->pack_count, sizeof *sorted, pack_order);
    for (size_t i = 0; sorted && i < e->pack_count; i++)
        pica_text_addf(&text, "%s %s %s\n", sorted[i]->name, sorted[i]->version, sorted[i]->sha256);
    failed |= text.failed;
    if (!failed)
        pica_digest_hex(PICA_SHA256, pica_span_of(text.data, text.len), out);
    pica_text_finish(&text);
    free(sorted);
    return failed ? pica_fail_nomem(err) : PICA_OK;
}

static enum pica_status add_engine(struct store *s, const struct store_engine *e, const char *rules,
                                   int64_t *ret, struct pica_error *err)
{
    int64_t id = 0;
    enum pica_status st = store_number(s, 0, &id, err,
                                       "INSERT INTO engines (version, rules, settings, since) "
                                       "VALUES (?1, ?2, ?3, ?4) RETURNING id",
                                       "ttti", e->version, rules, e->settings, (int64_t)time(NULL));

    for (size_t i = 0; st == PICA_OK && i < e->pack_count; i++)
        st = store_do(s, err,
                      "INSERT INTO packs (engine, pack, version, sha256) VALUES (?1, ?2, ?3, ?4)",
                      "ittt", id, e->packs[i].name, e->packs[i].version, e->packs[i].sha256);
    if (st == PICA_OK)
        *ret = id;
    return st;
}

/* The engine that was asked for last is the one whose results count. */
static enum pica_status make_newest(struct store *s, int64_t id, struct pica_error *err)
{
    int64_t changed = 0;
    enum pica_status st = store_number(
        s, 0, &changed, err,
        "UPDATE engines SET since = max(?2, (SELECT max(since) + 1 FROM engines WHERE id <> ?1)) "
        "WHERE id = ?1 AND since <= (SELECT max(since) FROM engines WHERE id <> ?1) RETURNING 1",
        "ii", id, (int64_t)time(NULL));

    return st == PICA_OK && changed ? store_current_all(s, err) : st;
}

enum pica_status store_engine(struct store *s, const struct store_engine *engine, int64_t *ret,
                              struct pica_error *err)
{
    char rules[PICA_DIGEST_HEX];
    int64_t id = 0;
    enum pica_status st = rules_digest(engine, rules, err);

    if (st == PICA_OK)
        st = store_number(
            s, 0, &id, err,
            "SELECT id FROM engines WHERE version = ?1 AND rules = ?2 AND settings = ?3", "ttt",
            engine->version, rules, engine->settings);
    if (st != PICA_OK)
        return st;
    st = store_begin(s, err);
    if (st != PICA_OK)
        return st;
    if (!id)
        st = add_engine(s, engine, rules, &id, err);
    if (st == PICA_OK)
        st = make_newest(s, id, err);
    st = store_settle(s, st, err);
    if (st == PICA_OK)
        *ret = id;
    return st;
}
