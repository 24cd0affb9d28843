#include "diff/diff.h"

static const char *const statuses[DIFF_STATUSES] = {
    [DIFF_BACK] = "came_back",     [DIFF_NEW] = "new",     [DIFF_REMAINING] = "remaining",
    [DIFF_UNSURE] = "cannot_tell", [DIFF_FIXED] = "fixed",
};

static const char *const changes[DIFF_CALL_CHANGES] = {
    [DIFF_CALL_NEW] = "new",       [DIFF_CALL_WORSE] = "worse",
    [DIFF_CALL_SAME] = "same",     [DIFF_CALL_UNSURE] = "cannot_tell",
    [DIFF_CALL_BETTER] = "better", [DIFF_CALL_GONE] = "gone",
};

static const struct {
    const char *name, *words;
} whys[] = {
#define X(id, name, words) { name, words },
#include "diff/reasons.def"
};

static const struct {
    const char *name, *words;
} notes[] = {
#define N(id, name, words) { name, words },
#include "diff/reasons.def"
};

const char *diff_status_name(enum diff_status s)
{
    return statuses[s];
}

const char *diff_change_name(enum diff_change c)
{
    return changes[c];
}

const char *diff_why_name(enum diff_why why)
{
    return whys[why].name;
}

const char *diff_why_words(enum diff_why why)
{
    return whys[why].words;
}

const char *diff_note_name(enum diff_note note)
{
    return notes[note].name;
}

const char *diff_note_words(enum diff_note note)
{
    return notes[note].words;
}
