#include "scan/progress.h"

#include "base/words.h"

const char *scan_stage_name(unsigned stage)
{
    static const char *const names[SCAN_STAGE_COUNT] = {
#define X(id, name) [SCAN_STAGE_##id] = name,
#include "scan/stages.def"
#undef X
    };

    return stage < SCAN_STAGE_COUNT ? names[stage] : NULL;
}

void scan_progress_stage(struct scan_progress *p, enum scan_stage stage, size_t total)
{
    if (!p)
        return;
    atomic_store(&p->done, 0);
    atomic_store(&p->total, total);
    atomic_store(&p->stage, (unsigned)stage);
}

void scan_progress_at(struct scan_progress *p, const char *place)
{
    size_t left = p && place ? strlen(place) : 0;

    for (size_t i = 0; p && i < SCAN_PROGRESS_PLACE / 8; i++) {
        size_t n = left < 8 ? left : 8;
        uint64_t word = 0;

        if (n)
            memcpy(&word, place, n);
        atomic_store_explicit(&p->place[i], word, memory_order_relaxed);
        place = n ? place + n : place;
        left -= n;
    }
}

void scan_progress_place(const struct scan_progress *p, char out[static SCAN_PROGRESS_PLACE + 1])
{
    for (size_t i = 0; i < SCAN_PROGRESS_PLACE / 8; i++) {
        uint64_t word = atomic_load_explicit(&p->place[i], memory_order_relaxed);

        memcpy(out + i * 8, &word, 8);
    }
    out[SCAN_PROGRESS_PLACE] = '\0';
}
