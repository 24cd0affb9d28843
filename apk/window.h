/*
 * apk/window.h - reading small records, mostly forwards, without a system call
 * for each.
 */
#ifndef PICA_APK_WINDOW_H
#define PICA_APK_WINDOW_H

#include "base/input.h"

/* Room for any record of a ZIP directory: 46 bytes and three 16-bit lengths. */
#define APK_WINDOW_SIZE (256u << 10)

struct apk_window {
    const struct pica_input *in;
    uint8_t *buf;   /* NULL for bytes that are in memory anyway */
    uint64_t start; /* file offset of buf[0] */
    size_t len;
};

PICA_MUST_USE
enum pica_status apk_window_init(struct apk_window *w, const struct pica_input *in,
                                 struct pica_error *err);
void apk_window_finish(struct apk_window *w);

/*
 * The bytes at `offset`: at least `need` of them, or fewer when the file ends
 * before. When the buffer must be filled, `ahead` bytes are read at once. The
 * view lasts until the next call. need and ahead: at most APK_WINDOW_SIZE.
 */
PICA_MUST_USE
enum pica_status apk_window_at(struct apk_window *w, uint64_t offset, size_t need, size_t ahead,
                               struct pica_span *ret, struct pica_error *err);

/*
 * The offset of the first "PK" from `from` on, before `end`, whose two bytes
 * behind it are one of the `kinds` (16-bit little-endian: 0x0403 for a local
 * header); `end` when there is none.
 */
PICA_MUST_USE
enum pica_status apk_window_find(struct apk_window *w, uint64_t from, uint64_t end,
                                 const uint16_t *kinds, size_t kind_count, uint64_t *ret,
                                 struct pica_error *err);

#endif
