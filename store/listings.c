#include "store/listings.h"

/* Each way in which a line can speak of a sample; `which` narrows it to some. */
#define MATCHES(which)                                                                             \
    "INSERT OR IGNORE INTO listings SELECT f.campaign, f.sample, l.id FROM files f "               \
    "JOIN campaigns c ON c.id = f.campaign JOIN samples m ON m.id = f.sample "                     \
    "JOIN listed l ON l.sha256 = m.sha256 AND l.sha256 <> '' AND l.campaign IN ('', "              \
    "c.name) " which " UNION ALL SELECT f.campaign, f.sample, l.id FROM files f "                  \
    "JOIN campaigns c ON c.id = f.campaign "                                                       \
    "JOIN listed l ON l.file = f.name AND l.file <> '' AND l.sha256 = '' "                         \
    "AND l.campaign IN ('', c.name) " which                                                        \
    " UNION ALL SELECT f.campaign, f.sample, l.id FROM files f "                                   \
    "JOIN campaigns c ON c.id = f.campaign JOIN scans s ON s.sample = f.sample "                   \
    "JOIN listed l ON l.package = s.package AND l.package <> '' AND l.sha256 = '' "                \
    "AND l.file = '' AND l.campaign IN ('', c.name) " which

enum pica_status store_listings_of(struct store *s, int64_t campaign, int64_t sample,
                                   struct pica_error *err)
{
    int64_t lines = 0;
    enum pica_status st =
        store_number(s, 0, &lines, err, "SELECT EXISTS (SELECT 1 FROM listed)", "");

    if (st != PICA_OK || !lines)
        return st;
    st = store_do(s, err, "DELETE FROM listings WHERE campaign = ?1 AND sample = ?2", "ii",
                  campaign, sample);
    if (st == PICA_OK)
        st = store_do(s, err, MATCHES("WHERE f.campaign = ?1 AND f.sample = ?2"), "ii", campaign,
                      sample);
    return st;
}

enum pica_status store_listings_all(struct store *s, struct pica_error *err)
{
    enum pica_status st = store_do(s, err, "DELETE FROM listings", "");

    return st == PICA_OK ? store_do(s, err, MATCHES(""), "") : st;
}
