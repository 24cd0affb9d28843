#include "scan/ids.h"

#include "base/digest.h"

#include <stdio.h>

static void id_part(struct pica_hasher *h, const char *part)
{
    pica_hasher_add(h, pica_span_str(part ? part : ""));
    pica_hasher_add(h, pica_span_of("\n", 1));
}

static void id_begin(struct pica_hasher *h)
{
    pica_hasher_init(h);
    h->wanted[PICA_SHA256] = true;
}

/* The place, and the end. */
static void id_end(struct pica_hasher *h, const struct pica_place *place, char letter,
                   char out[SCAN_ID_SIZE])
{
    char hex[PICA_DIGEST_HEX], insn[16] = "";

    if (place->insn != PICA_NO_INDEX)
        snprintf(insn, sizeof insn, "%u", place->insn);
    id_part(h, place->entry);
    id_part(h, place->class_name);
    id_part(h, place->method);
    id_part(h, insn);
    pica_hasher_hex(h, PICA_SHA256, hex);
    snprintf(out, SCAN_ID_SIZE, "%c-%.12s", letter, hex);
}

void scan_collection_id(const struct privacy_collection *c, char out[SCAN_ID_SIZE])
{
    struct pica_hasher h;

    id_begin(&h);
    id_part(&h, privacy_kinds[c->pi].code);
    id_part(&h, c->called);
    id_part(&h, c->value);
    id_end(&h, &c->place, 'C', out);
}

void scan_request_id(const struct scan_request *request, char out[SCAN_ID_SIZE])
{
    struct pica_hasher h;

    id_begin(&h);
    id_part(&h, request->api);
    id_end(&h, &request->place, 'R', out);
}

/* Of a start or a grant. */
static void sdk_call_id(const struct privacy_sdk_call *c, char letter, char out[SCAN_ID_SIZE])
{
    struct pica_hasher h;

    id_begin(&h);
    id_part(&h, c->contract->api);
    id_end(&h, &c->place, letter, out);
}

void scan_start_id(const struct scan_sdk_start *start, char out[SCAN_ID_SIZE])
{
    sdk_call_id(start->call, 'S', out);
}

void scan_grant_id(const struct scan_grant *grant, char out[SCAN_ID_SIZE])
{
    sdk_call_id(grant->call, 'G', out);
}

#define ID_DIGITS_LEAST 4

bool scan_is_id(const char *text)
{
    size_t digits;

    if (!*text || !strchr("CRSG", *text) || text[1] != '-')
        return false;
    digits = strspn(text + 2, "0123456789abcdef");
    return digits >= ID_DIGITS_LEAST && digits < SCAN_ID_SIZE - 2 && !text[2 + digits];
}

/* The id of one call; undecided collections have none that a report lists. */
static bool subject_id(const struct scan_result *r, struct scan_subject s, char out[SCAN_ID_SIZE])
{
    switch (s.kind) {
    case SCAN_SUBJECT_COLLECTION:
        scan_collection_id(&r->collections[s.index], out);
        return !r->collections[s.index].undecided;
    case SCAN_SUBJECT_REQUEST:
        scan_request_id(&r->decisions->requests[s.index], out);
        return true;
    case SCAN_SUBJECT_START:
        scan_start_id(&r->decisions->starts[s.index], out);
        return true;
    case SCAN_SUBJECT_GRANT:
        scan_grant_id(&r->decisions->grants[s.index], out);
        return true;
    }
    return false;
}

size_t scan_find_id(const struct scan_result *r, const char *id, struct scan_subject *ret)
{
    const struct scan_decisions *d = r->decisions;
    const struct {
        char letter;
        enum scan_subject_kind kind;
        size_t count;
    } lists[] = { { 'C', SCAN_SUBJECT_COLLECTION, r->collection_count },
                  { 'R', SCAN_SUBJECT_REQUEST, d->request_count },
                  { 'S', SCAN_SUBJECT_START, d->start_count },
                  { 'G', SCAN_SUBJECT_GRANT, d->grant_count } };
    size_t found = 0;

    for (size_t l = 0; l < sizeof lists / sizeof *lists; l++)
        for (size_t i = 0; *id == lists[l].letter && i < lists[l].count; i++) {
            struct scan_subject s = { lists[l].kind, i };
            char own[SCAN_ID_SIZE];

            if (!subject_id(r, s, own) || strncmp(own, id, strlen(id)) != 0)
                continue;
            if (found++ == 0)
                *ret = s;
        }
    return found;
}
