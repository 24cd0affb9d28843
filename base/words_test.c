#include "base/error.h"
#include "base/notes.h"
#include "base/text.h"
#include "tests/check.h"

int main(void)
{
    struct pica_error err;
    struct pica_notes notes = { 0 }, more = { 0 };
    char text[64];

    CHECK_STR(pica_words_zh("out of memory"), "内存不足");
    CHECK_STR(pica_words_zh("never said by anyone"), "never said by anyone");

    CHECK(pica_fail(&err, PICA_E_IO, 8, "cannot open: %s", "x") == PICA_E_IO);
    CHECK(pica_fail_in(&err, "map_list") == PICA_E_IO);
    pica_fail_in(&err, "classes2.dex");
    CHECK_STR(pica_error_text(&err, PICA_EN, text, sizeof text),
              "classes2.dex: map_list: offset 0x8: cannot open: x");
    CHECK_STR(pica_error_text(&err, PICA_ZH, text, sizeof text),
              "classes2.dex: map_list: 偏移 0x8: 无法打开：x");

    /* A long text is cut between two characters. */
    char zh[400] = "";

    while (strlen(zh) < 300)
        strcat(zh, "中");
    CHECK(pica_fail(&err, PICA_E_IO, PICA_NOWHERE, "cannot open: %s", zh) == PICA_E_IO);
    CHECK(pica_utf8_valid(pica_span_str(err.cause[PICA_EN])));
    CHECK(pica_utf8_valid(pica_span_str(err.cause[PICA_ZH])));

    pica_remark(&notes, "zip.comment", pica_place_at("a", 4), "cannot open: %s", "y");
    pica_gap_error(&notes, "dex", pica_place_entry("classes.dex"), &err);
    pica_notes_join(&more, &notes);
    pica_notes_finish(&notes);
    CHECK(more.count == 2 && !more.failed);
    CHECK_STR(more.items[0].text.in[PICA_EN], "cannot open: y");
    CHECK_STR(more.items[0].place.entry, "a");
    CHECK(more.items[1].kind == PICA_GAP && more.items[1].place.file_offset == PICA_NO_OFFSET);
    pica_notes_finish(&more);
    return check_done();
}
