/*
 * apk/libzip_view.h - a second opinion on a container: what libzip makes of it.
 *
 * libzip is a careful reader that most tools on Linux stand on, and it refuses or reads otherwise
 * much of what Android installs: who looks at such a package with an ordinary tool is misled, and
 * that is to be told. It is asked where pica's own reader found the container odd, and nowhere
 * else; so it costs clean packages nothing. It is never the reader: what it says is a remark
 * ("zip.libzip"), and names its version, since the next one may say something else.
 *
 * Opened at first use; where it is not there, that is a gap (stage "libzip").
 */
#ifndef PICA_APK_LIBZIP_VIEW_H
#define PICA_APK_LIBZIP_VIEW_H

#include "apk/package.h"

/*
 * Adds what libzip makes of an odd container otherwise than Android. Fails without memory, or when
 * the file cannot be read.
 */
PICA_MUST_USE
enum pica_status apk_libzip_view(const struct apk_package *pkg, struct pica_notes *notes,
                                 struct pica_error *err);

#endif
