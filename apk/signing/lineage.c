#include "apk/signing/parts.h"

#include <stdlib.h>

#define VERSION 1u

/* One step of the history, with what is needed to read the next. */
struct step {
    struct signing_report *report;
    struct pica_place place;
    struct signing_ancestor *ancestors;
    size_t count;
    uint32_t algorithm; /* by which the next one is signed */
};

/* False when it is wrong; *st is not OK when it could not be told. */
static bool is_signed(struct step *s, struct pica_span signed_data, struct pica_span signature,
                      enum pica_status *st, struct pica_error *err)
{
    const struct signing_algorithm *a = signing_algorithm(s->algorithm);
    enum signing_answer answer;

    if (!a) {
        signing_fault(s->report, s->place,
                      "certificate %zu of the key's history is signed with algorithm 0x%04x, "
                      "which no platform knows",
                      s->count + 1, s->algorithm);
        return false;
    }
    *st = signing_verify(s->ancestors[s->count - 1].certificate.key.der, a->method, a->hash,
                         &signed_data, 1, signature, &answer, err);
    if (*st != PICA_OK)
        return false;
    if (answer != SIGNING_HOLDS)
        signing_fault(s->report, s->place,
                      "certificate %zu of the key's history is not signed with the key before it",
                      s->count + 1);
    return answer == SIGNING_HOLDS;
}

static bool is_new(const struct step *s, struct pica_span der)
{
    for (size_t i = 0; i < s->count; i++)
        if (pica_span_equal(s->ancestors[i].certificate.der, der))
            return false;
    return true;
}

/* The next certificate; false ends the reading. */
static bool read_step(struct step *s, struct pica_cursor *c, enum pica_status *st,
                      struct pica_error *err)
{
    struct pica_cursor node = pica_cursor_on(signing_prefixed(c), 0), data;
    struct pica_span signed_data = signing_prefixed(&node), der, signature;
    uint32_t flags = pica_cursor_u32(&node), next = pica_cursor_u32(&node), by;
    struct signing_ancestor *a = &s->ancestors[s->count];

    signature = signing_prefixed(&node);
    data = pica_cursor_on(signed_data, 0);
    der = signing_prefixed(&data);
    by = pica_cursor_u32(&data);
    if (!c->ok || !node.ok || !data.ok) {
        signing_fault(s->report, s->place, "the key's history is malformed at certificate %zu",
                      s->count + 1);
        return false;
    }
    if (s->count > 0 && !is_signed(s, signed_data, signature, st, err))
        return false;
    if (s->count > 0 && by != s->algorithm) {
        signing_fault(s->report, s->place,
                      "certificate %zu of the key's history names another algorithm than it is "
                      "signed with",
                      s->count + 1);
        return false;
    }
    *st = signing_certificate_read(der, s->report->arena, &a->certificate, err);
    if (*st == PICA_E_NOMEM)
        return false;
    if (*st != PICA_OK || !is_new(s, der)) {
        bool readable = *st == PICA_OK;

        *st = PICA_OK;
        if (readable)
            signing_fault(s->report, s->place,
                          "certificate %zu of the key's history is there twice", s->count + 1);
        else
            signing_fault(s->report, s->place,
                          "certificate %zu of the key's history cannot be read", s->count + 1);
        return false;
    }
    a->flags = flags;
    s->algorithm = next;
    s->count++;
    return true;
}

enum pica_status signing_lineage_read(struct pica_span bytes, struct pica_place place,
                                      struct signing_report *report,
                                      const struct signing_ancestor **ret, size_t *ret_count,
                                      struct pica_error *err)
{
    struct pica_cursor c = pica_cursor_on(bytes, 0);
    struct step s = { .report = report, .place = place };
    enum pica_status st = PICA_OK;
    size_t room = bytes.len / 16 + 1; /* a step is four numbers at least */

    *ret = NULL;
    *ret_count = 0;
    if (pica_cursor_u32(&c) != VERSION || pica_cursor_left(&c) == 0) {
        signing_fault(report, place, "the key's history is malformed");
        return PICA_OK;
    }
    if (room > CERTIFICATES_MAX)
        room = CERTIFICATES_MAX;
    s.ancestors = pica_arena_array(report->arena, room, sizeof *s.ancestors);
    if (!s.ancestors)
        return pica_fail_nomem(err);
    while (pica_cursor_left(&c) > 0 && st == PICA_OK) {
        if (s.count == room) {
            signing_fault(report, place, "the key's history has more than %zu certificates", room);
            return PICA_OK;
        }
        if (!read_step(&s, &c, &st, err))
            return st;
    }
    *ret = s.ancestors;
    *ret_count = s.count;
    return st;
}
