/*
 * scan/ids.h - the short names by which reports, findings and `pica explain` speak of one call.
 */
#ifndef PICA_SCAN_IDS_H
#define PICA_SCAN_IDS_H

#include "scan/story.h"

/*
 * Ids by which `pica explain` knows what a report lists: a letter, "-" and the first 12
 * hexadecimal digits of SHA-256 over what is listed and the entry, the class,
 * the method and the instruction of its place, a line feed behind each: the
 * same place in the same package has the same id in every report. What is
 * listed is of a collection the kind of information, the API and the value; of
 * a request for permissions the API; of starts and grants that of the contract.
 */
#define SCAN_ID_SIZE 16
void scan_collection_id(const struct privacy_collection *c, char out[SCAN_ID_SIZE]); /* C- */
void scan_request_id(const struct scan_request *request, char out[SCAN_ID_SIZE]);    /* R- */
void scan_start_id(const struct scan_sdk_start *start, char out[SCAN_ID_SIZE]);      /* S- */
void scan_grant_id(const struct scan_grant *grant, char out[SCAN_ID_SIZE]);          /* G- */

/* Whether `text` is such an id, or the beginning of one with at least four digits. */
bool scan_is_id(const char *text);
/* How many of the result's calls have it, or begin so; *ret is the first. */
size_t scan_find_id(const struct scan_result *r, const char *id, struct scan_subject *ret);

#endif
