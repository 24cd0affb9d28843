#include "apk/oddities.h"

bool apk_odd(struct apk_oddities *o, enum apk_oddity kind)
{
    return o->seen[kind]++ < APK_ODDITIES_LISTED;
}

void apk_oddities_end(struct apk_oddities *o)
{
    static const char *const ids[] = {
#define X(name, id) [APK_ODD_##name] = id,
#include "apk/oddities.def"
#undef X
    };

    for (int k = 0; k < APK_ODDITY_COUNT; k++)
        if (o->seen[k] > APK_ODDITIES_LISTED)
            pica_remark(o->notes, ids[k], pica_place_entry(o->within),
                        "%zu more of this kind are not listed one by one",
                        o->seen[k] - APK_ODDITIES_LISTED);
}
