#include "flow/value_set.h"

#include "base/text.h"
#include "flow/number_map.h"

#include <stdlib.h>

#define JOINS 4096u /* remembered; a power of two */
#define COUNT_MAX 0x7ffffff0u

enum { OF_SOME, OF_ANY, OF_CLASS };

/* --- growing ------------------------------------------------------------------- */

/* Room for one more item of `each` bytes; false without memory. */
static bool room(void *items, uint32_t count, uint32_t *cap, size_t each, uint32_t first)
{
    void **at = items;
    size_t wanted;
    void *p;

    if (count < *cap)
        return true;
    if (*cap > COUNT_MAX / 2)
        return false;
    wanted = *cap ? (size_t)*cap * 2 : first;
    p = realloc(*at, wanted * each);
    if (!p)
        return false;
    *at = p;
    *cap = (uint32_t)wanted;
    return true;
}

static uint32_t atom_hash(const struct flow_value_atom *a)
{
    return (uint32_t)flow_mix((uint64_t)a->number * 31 + ((uint64_t)a->kind << 32 | a->id));
}

static bool atoms_rehash(struct flow_value_table *t)
{
    uint32_t slots = t->atom_slot_count ? t->atom_slot_count * 2 : 1024;
    uint32_t *at = calloc(slots, sizeof *at);

    if (!at)
        return false;
    for (uint32_t i = 1; i < t->atom_count; i++) {
        uint32_t s = atom_hash(&t->atoms[i]) & (slots - 1);

        while (at[s])
            s = (s + 1) & (slots - 1);
        at[s] = i;
    }
    free(t->atom_slots);
    t->atom_slots = at;
    t->atom_slot_count = slots;
    return true;
}

static uint32_t atom_add(struct flow_value_table *t, struct flow_value_atom a)
{
    uint32_t mask = t->atom_slot_count - 1, s = atom_hash(&a) & mask;

    for (; t->atom_slots[s]; s = (s + 1) & mask) {
        const struct flow_value_atom *old = &t->atoms[t->atom_slots[s]];

        if (old->kind == a.kind && old->id == a.id && old->number == a.number)
            return t->atom_slots[s];
    }
    if (!room(&t->atoms, t->atom_count, &t->atom_cap, sizeof *t->atoms, 1024)) {
        t->failed = true;
        return FLOW_ANYTHING;
    }
    t->atom_slots[s] = t->atom_count;
    t->atoms[t->atom_count++] = a;
    if (t->atom_count > t->atom_slot_count / 2 && !atoms_rehash(t))
        t->failed = true;
    return t->atom_count - 1;
}

bool flow_values_init(struct flow_value_table *t, size_t type_count, uint32_t string_type,
                      uint32_t class_type)
{
    *t = (struct flow_value_table){ .string_type = string_type,
                                    .class_type = class_type,
                                    .lost = FLOW_MADE_NONE };
    t->joins = calloc(JOINS, sizeof *t->joins);
    t->type_count = (uint32_t)type_count;
    for (int k = 0; k < 3; k++)
        t->of_type[k] = calloc(type_count ? type_count : 1, sizeof **t->of_type);
    if (!t->joins || !t->of_type[0] || !t->of_type[1] || !t->of_type[2] || !atoms_rehash(t))
        return false;
    t->atom_count = 0;
    if (!room(&t->atoms, 0, &t->atom_cap, sizeof *t->atoms, 1024))
        return false;
    t->atoms[t->atom_count++] = (struct flow_value_atom){ .kind = FLOW_VALUE_NOTHING };
    atom_add(t, (struct flow_value_atom){ .kind = FLOW_VALUE_ANYTHING });
    flow_value_number(t, 0);
    flow_value_number(t, 1);
    atom_add(t, (struct flow_value_atom){ .kind = FLOW_VALUE_UNSEEN });
    atom_add(t, (struct flow_value_atom){ .kind = FLOW_VALUE_OTHER });
    t->unseen_opens = true;
    return !t->failed;
}

void flow_values_finish(struct flow_value_table *t)
{
    free(t->atoms);
    free(t->atom_slots);
    free(t->sets);
    free(t->pool);
    free(t->set_slots);
    free(t->made);
    for (int k = 0; k < 3; k++)
        free(t->of_type[k]);
    free(t->joins);
    pica_intern_finish(&t->texts);
    *t = (struct flow_value_table){ 0 };
}

bool flow_values_copy(const struct flow_value_table *t, struct flow_value_table *ret)
{
    bool ok = true;

    *ret = *t;
    ok &= (ret->atoms = pica_copy(t->atoms, t->atom_count, sizeof *t->atoms)) != NULL;
    ok &= (ret->sets = pica_copy(t->sets, t->set_count, sizeof *t->sets)) != NULL;
    ret->pool_cap = t->pool_count + FLOW_VALUES_MAX; /* as set_add() wants it */
    ok &= (ret->pool = malloc(ret->pool_cap * sizeof *t->pool)) != NULL;
    if (ret->pool && t->pool_count)
        memcpy(ret->pool, t->pool, t->pool_count * sizeof *t->pool);
    ok &= (ret->made = pica_copy(t->made, t->made_count, sizeof *t->made)) != NULL;
    ok &= (ret->joins = pica_copy(t->joins, JOINS, sizeof *t->joins)) != NULL;
    ok &= (ret->atom_slots = pica_copy(t->atom_slots, t->atom_slot_count, sizeof *t->atom_slots)) !=
          NULL;
    ok &=
        (ret->set_slots = pica_copy(t->set_slots, t->set_slot_count, sizeof *t->set_slots)) != NULL;
    for (int k = 0; k < 3; k++)
        ok &= (ret->of_type[k] = pica_copy(t->of_type[k], t->type_count, sizeof **t->of_type)) !=
              NULL;
    ret->atom_cap = t->atom_count;
    ret->set_cap = t->set_count;
    ret->made_cap = t->made_count;
    return pica_intern_copy(&t->texts, &ret->texts) && ok;
}

/* --- atoms --------------------------------------------------------------------- */

uint32_t flow_value_number(struct flow_value_table *t, int64_t number)
{
    uint32_t *known = number >= 0 && number < FLOW_NUMBERS_KNOWN ? &t->numbers[number] : NULL, atom;

    if (known && *known)
        return *known;
    atom = atom_add(t, (struct flow_value_atom){ FLOW_VALUE_NUMBER, 0, number });
    if (known && !t->failed)
        *known = atom;
    return atom;
}

uint32_t flow_value_boxed(struct flow_value_table *t, int64_t number)
{
    return atom_add(t, (struct flow_value_atom){ FLOW_VALUE_BOXED, 0, number });
}

uint32_t flow_value_text(struct flow_value_table *t, struct pica_span text)
{
    uint32_t id = pica_intern_add(&t->texts, text);

    if (id == PICA_INTERN_NONE) {
        t->failed = true;
        return FLOW_ANYTHING;
    }
    return atom_add(t, (struct flow_value_atom){ FLOW_VALUE_TEXT, id, 0 });
}

uint32_t flow_value_of(struct flow_value_table *t, enum flow_value_kind kind, uint32_t id)
{
    int of = kind == FLOW_VALUE_SOME     ? OF_SOME
             : kind == FLOW_VALUE_ANY_OF ? OF_ANY
             : kind == FLOW_VALUE_CLASS  ? OF_CLASS
                                         : -1;
    uint32_t *known = of >= 0 && id < t->type_count ? &t->of_type[of][id] : NULL;
    uint32_t atom;

    if (known && *known)
        return *known;
    atom = atom_add(t, (struct flow_value_atom){ kind, id, 0 });
    if (known && !t->failed)
        *known = atom;
    return atom;
}

uint32_t flow_value_beyond(struct flow_value_table *t, uint32_t type, int64_t name)
{
    return atom_add(t, (struct flow_value_atom){ FLOW_VALUE_BEYOND, type, name });
}

uint32_t flow_value_make(struct flow_value_table *t, uint32_t method, uint32_t at, uint32_t type)
{
    if (!room(&t->made, t->made_count, &t->made_cap, sizeof *t->made, 256)) {
        t->failed = true;
        return FLOW_MADE_NONE;
    }
    t->made[t->made_count] = (struct flow_made){ .method = method,
                                                 .at = at,
                                                 .type = type,
                                                 .trail = flow_mix((uint64_t)method << 32 | at),
                                                 .lambda = FLOW_MADE_NONE,
                                                 .cells = FLOW_MADE_NONE,
                                                 .maker = FLOW_MADE_NONE,
                                                 .next_of_maker = FLOW_MADE_NONE,
                                                 .next_lost = FLOW_MADE_NONE };
    return t->made_count++;
}

void flow_value_lose(struct flow_value_table *t, uint32_t made)
{
    if (t->made[made].lost)
        return;
    t->made[made].lost = true;
    t->made[made].next_lost = t->lost;
    t->lost = made;
}

void flow_value_lose_each(struct flow_value_table *t, uint32_t value)
{
    uint32_t hold;
    struct flow_value_view v = flow_value_view(t, value, &hold);

    for (uint32_t i = 0; i < v.count; i++)
        if (t->atoms[v.atoms[i]].kind == FLOW_VALUE_OBJECT)
            flow_value_lose(t, t->atoms[v.atoms[i]].id);
}

/* --- sets ---------------------------------------------------------------------- */

static uint32_t list_hash(const uint32_t *atoms, uint32_t count)
{
    uint64_t h = count;

    for (uint32_t i = 0; i < count; i++)
        h = flow_mix(h ^ atoms[i]);
    return (uint32_t)(h >> 8);
}

static bool sets_rehash(struct flow_value_table *t)
{
    uint32_t slots = t->set_slot_count ? t->set_slot_count * 2 : 1024;
    uint32_t *at = calloc(slots, sizeof *at);

    if (!at)
        return false;
    for (uint32_t i = 0; i < t->set_count; i++) {
        uint32_t s = t->sets[i].hash & (slots - 1);

        while (at[s])
            s = (s + 1) & (slots - 1);
        at[s] = i + 1;
    }
    free(t->set_slots);
    t->set_slots = at;
    t->set_slot_count = slots;
    return true;
}

/* Sorted, each once, two or more and not too many. */
static uint32_t set_add(struct flow_value_table *t, const uint32_t *atoms, uint32_t count)
{
    uint32_t hash = list_hash(atoms, count), s;

    if (t->set_count >= t->set_slot_count / 2 && !sets_rehash(t))
        goto nomem;
    for (s = hash & (t->set_slot_count - 1); t->set_slots[s];
         s = (s + 1) & (t->set_slot_count - 1)) {
        const struct flow_value_list *l = &t->sets[t->set_slots[s] - 1];

        if (l->hash == hash && l->count == count &&
            memcmp(t->pool + l->first, atoms, count * sizeof *atoms) == 0)
            return (t->set_slots[s] - 1) | FLOW_VALUE_SET;
    }
    if (!room(&t->sets, t->set_count, &t->set_cap, sizeof *t->sets, 256))
        goto nomem;
    /* Room for the largest set at once, so that one call is enough. */
    if (!room(&t->pool, t->pool_count + FLOW_VALUES_MAX, &t->pool_cap, sizeof *t->pool, 4096))
        goto nomem;
    memcpy(t->pool + t->pool_count, atoms, count * sizeof *atoms);
    t->sets[t->set_count] = (struct flow_value_list){ t->pool_count, count, hash };
    t->pool_count += count;
    t->set_slots[s] = t->set_count + 1;
    return t->set_count++ | FLOW_VALUE_SET;
nomem:
    t->failed = true;
    return FLOW_ANYTHING;
}

static uint32_t sort_once(uint32_t *atoms, uint32_t count)
{
    uint32_t kept = 0;

    for (uint32_t i = 1; i < count; i++) { /* nearly sorted, and short */
        uint32_t a = atoms[i], k = i;

        for (; k > 0 && atoms[k - 1] > a; k--)
            atoms[k] = atoms[k - 1];
        atoms[k] = a;
    }
    for (uint32_t i = 0; i < count; i++)
        if (kept == 0 || atoms[kept - 1] != atoms[i])
            atoms[kept++] = atoms[i];
    return kept;
}

/* What is left of an atom in a set that has grown too large. */
static uint32_t widening(struct flow_value_table *t, uint32_t atom)
{
    struct flow_value_atom a = t->atoms[atom];

    switch (a.kind) {
    case FLOW_VALUE_NUMBER:
        return atom == FLOW_ZERO ? atom : FLOW_ANYTHING;
    case FLOW_VALUE_TEXT:
    case FLOW_VALUE_RESOURCE:
        return t->string_type == UINT32_MAX ? FLOW_ANYTHING
                                            : flow_value_of(t, FLOW_VALUE_ANY_OF, t->string_type);
    case FLOW_VALUE_CLASS:
        return t->class_type == UINT32_MAX ? FLOW_ANYTHING
                                           : flow_value_of(t, FLOW_VALUE_ANY_OF, t->class_type);
    case FLOW_VALUE_STORE:
        return flow_value_of(t, FLOW_VALUE_STORE, PICA_INTERN_NONE);
    case FLOW_VALUE_OBJECT:
        return flow_value_of(
            t, t->made[a.id].lambda == FLOW_MADE_NONE ? FLOW_VALUE_SOME : FLOW_VALUE_ANY_OF,
            t->made[a.id].type);
    case FLOW_VALUE_VIEW:
        return flow_value_of(t, FLOW_VALUE_ANY_OF, t->made[a.id].type);
    case FLOW_VALUE_NOTHING:
    case FLOW_VALUE_ANYTHING:
    case FLOW_VALUE_BOXED:
    case FLOW_VALUE_METHOD:
    case FLOW_VALUE_FIELD:
    case FLOW_VALUE_BEYOND:
    case FLOW_VALUE_HANDLE:
    case FLOW_VALUE_UNSEEN:
    case FLOW_VALUE_OTHER:
        return FLOW_ANYTHING;
    case FLOW_VALUE_SOME:
    case FLOW_VALUE_ANY_OF:
        return atom;
    }
    return FLOW_ANYTHING;
}

static uint32_t widened(struct flow_value_table *t, uint32_t atom)
{
    if (t->atoms[atom].kind == FLOW_VALUE_OBJECT)
        flow_value_lose(t, t->atoms[atom].id);
    return widening(t, atom);
}

static bool sorted_has(const uint32_t *atoms, uint32_t count, uint32_t atom)
{
    for (uint32_t i = 0; i < count; i++)
        if (atoms[i] == atom)
            return true;
    return false;
}

/* Drops what another atom of the set says already: "some string" every text, "some A" each A. */
static uint32_t absorb(struct flow_value_table *t, uint32_t *atoms, uint32_t count)
{
    uint32_t kept = 0;
    bool wide = false;

    for (uint32_t i = 0; i < count; i++) {
        enum flow_value_kind kind = t->atoms[atoms[i]].kind;

        wide |= kind == FLOW_VALUE_SOME || kind == FLOW_VALUE_ANY_OF || kind == FLOW_VALUE_STORE;
    }
    if (!wide)
        return count;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t wider = widening(t, atoms[i]);

        if (wider == atoms[i] || !sorted_has(atoms, count, wider)) {
            const struct flow_value_atom *a = &t->atoms[atoms[i]];
            uint32_t type = a->kind == FLOW_VALUE_SOME     ? a->id
                            : a->kind == FLOW_VALUE_OBJECT ? t->made[a->id].type
                                                           : UINT32_MAX;

            if (type == UINT32_MAX ||
                !sorted_has(atoms, count, flow_value_of(t, FLOW_VALUE_ANY_OF, type))) {
                atoms[kept++] = atoms[i];
                continue;
            }
        }
        if (t->atoms[atoms[i]].kind == FLOW_VALUE_OBJECT)
            flow_value_lose(t, t->atoms[atoms[i]].id);
    }
    return kept;
}

uint32_t flow_value_collect(struct flow_value_table *t, uint32_t *atoms, uint32_t count)
{
    count = sort_once(atoms, count);
    count = absorb(t, atoms, count);
    if (count == 0)
        return FLOW_NOTHING;
    if (atoms[0] == FLOW_NOTHING) {
        atoms++;
        count--;
    }
    if (count > FLOW_VALUES_MAX) {
        for (uint32_t i = 0; i < count; i++)
            atoms[i] = widened(t, atoms[i]);
        count = sort_once(atoms, count);
        count = absorb(t, atoms, count);
    }
    if (count == 0)
        return FLOW_NOTHING;
    if (atoms[0] == FLOW_ANYTHING || count > FLOW_VALUES_MAX) {
        for (uint32_t i = 0; i < count; i++)
            if (t->atoms[atoms[i]].kind == FLOW_VALUE_OBJECT)
                flow_value_lose(t, t->atoms[atoms[i]].id);
        return FLOW_ANYTHING;
    }
    return count == 1 ? atoms[0] : set_add(t, atoms, count);
}

uint32_t flow_value_widen(struct flow_value_table *t, uint32_t value)
{
    uint32_t atoms[FLOW_VALUES_MAX], hold;
    struct flow_value_view v = flow_value_view(t, value, &hold);
    uint32_t count = v.count;

    if (count < 2)
        return value;
    memcpy(atoms, v.atoms, count * sizeof *atoms);
    for (uint32_t n = 0; n < count; n++)
        atoms[n] = widened(t, atoms[n]);
    return flow_value_collect(t, atoms, count);
}

static uint32_t join_make(struct flow_value_table *t, uint32_t a, uint32_t b)
{
    uint32_t merged[2 * FLOW_VALUES_MAX], hold_a, hold_b;
    struct flow_value_view x = flow_value_view(t, a, &hold_a), y = flow_value_view(t, b, &hold_b);
    uint32_t i = 0, k = 0, n = 0;

    while (i < x.count || k < y.count)
        if (k == y.count || (i < x.count && x.atoms[i] < y.atoms[k]))
            merged[n++] = x.atoms[i++];
        else if (i == x.count || y.atoms[k] < x.atoms[i])
            merged[n++] = y.atoms[k++];
        else {
            merged[n++] = x.atoms[i++];
            k++;
        }
    if (n == x.count)
        return a;
    return n == y.count ? b : flow_value_collect(t, merged, n);
}

uint32_t flow_value_join_slow(struct flow_value_table *t, uint32_t a, uint32_t b)
{
    struct flow_value_join *j;
    uint32_t joined;

    if (a == FLOW_ANYTHING || b == FLOW_ANYTHING) {
        flow_value_lose_all(t, a == FLOW_ANYTHING ? b : a);
        return FLOW_ANYTHING;
    }
    if (a > b) {
        uint32_t swap = a;

        a = b;
        b = swap;
    }
    j = &t->joins[flow_mix((uint64_t)a << 32 | b) & (JOINS - 1)];
    if (j->a == a && j->b == b)
        return j->joined;
    joined = join_make(t, a, b);
    *j = (struct flow_value_join){ a, b, joined };
    return joined;
}

/* --- questions ------------------------------------------------------------------- */

bool flow_value_has_any(const struct flow_value_table *t, uint32_t value)
{
    uint32_t hold;
    struct flow_value_view v = flow_value_view(t, value, &hold);

    for (uint32_t i = 0; i < v.count; i++)
        if (t->atoms[v.atoms[i]].kind == FLOW_VALUE_ANYTHING ||
            t->atoms[v.atoms[i]].kind >= FLOW_VALUE_ANY_OF)
            return true;
    return false;
}

uint32_t flow_value_without_zero(struct flow_value_table *t, uint32_t value)
{
    uint32_t kept[FLOW_VALUES_MAX], hold, n = 0;
    struct flow_value_view v = flow_value_view(t, value, &hold);

    for (uint32_t i = 0; i < v.count; i++)
        if (v.atoms[i] != FLOW_ZERO)
            kept[n++] = v.atoms[i];
    return n == v.count ? value : flow_value_collect(t, kept, n);
}

bool flow_value_is_never(const struct flow_value_table *t, int64_t id)
{
    size_t low = 0, high = id < INT32_MIN || id > UINT32_MAX ? 0 : t->never_count;
    uint32_t view = (uint32_t)id;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (t->never[mid] == view)
            return true;
        if (t->never[mid] < view)
            low = mid + 1;
        else
            high = mid;
    }
    return false;
}
