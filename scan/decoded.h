/*
 * scan/decoded.h - XML files and resource tables in the form in which a device
 * has them, whatever they are in the input.
 *
 * Those of an app bundle are in protobuf form and made into binary ones; all
 * others are what the entry holds. What readers say of a binary file that was
 * made is brought back to what stands in the bundle.
 */
#ifndef PICA_SCAN_DECODED_H
#define PICA_SCAN_DECODED_H

#include "apk/package.h"
#include "base/text.h"

struct scan_decoded {
    uint8_t *block;        /* what the entry holds; malloc'ed */
    size_t len;            /* bytes of it */
    struct pica_text made; /* the binary file made of that, if it was */
    bool refused;          /* the device's reader would refuse it, or no package be made of it */
    struct pica_span file; /* either of them: for readers of the binary form */
};

/* As apk_read() an XML file; one that is in neither form is left as it is. Finish it in any case.
 */
PICA_MUST_USE
enum pica_status scan_decode_xml(struct apk_package *pkg, const struct apk_entry *entry,
                                 const struct pica_limits *limits, struct pica_notes *notes,
                                 struct scan_decoded *ret, struct pica_error *err);

/* The same of a resource table. */
PICA_MUST_USE
enum pica_status scan_decode_table(struct apk_package *pkg, const struct apk_entry *entry,
                                   const struct pica_limits *limits, struct pica_notes *notes,
                                   struct scan_decoded *ret, struct pica_error *err);

/* Brings back a place in the file: bytes too, which then lie in d->block, when it has some. */
void scan_decoded_place(const struct scan_decoded *d, struct pica_place *place);

/* The same for all notes from number `first` on whose places are in `entry`. */
void scan_decoded_notes(const struct scan_decoded *d, const char *entry, struct pica_notes *notes,
                        size_t first);

void scan_decoded_finish(struct scan_decoded *d);

#endif
