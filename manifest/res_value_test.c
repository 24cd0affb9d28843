#include "manifest/res_value.h"

#include "tests/check.h"

#include <locale.h>

static void check_print(unsigned type, uint32_t data, const char *want)
{
    struct pica_text out = { 0 };

    res_value_print((struct res_value){ (uint8_t)type, data }, &out);
    CHECK_STR(out.data, want);
    pica_text_finish(&out);
}

static void check_all(void)
{
    check_print(RES_NULL, 0, "@undefined");
    check_print(RES_NULL, 1, "@empty");
    check_print(RES_REFERENCE, 0, "@null");
    check_print(RES_REFERENCE, 0x7f010002, "@0x7f010002");
    check_print(RES_DYNAMIC_REFERENCE, 0x00010002, "@0x00010002");
    check_print(RES_ATTRIBUTE, 0x01010036, "?0x01010036");
    check_print(RES_FLOAT, 0x3fc00000, "1.5");
    check_print(RES_FLOAT, 0x3dcccccd, "0.1");
    check_print(RES_FLOAT, 0x4b800001, "16777218");
    check_print(RES_FLOAT, 0x7f800000, "inf");
    check_print(RES_DIMENSION, 0x00001001, "16dp");
    check_print(RES_DIMENSION, 0xfffff002, "-16sp");
    check_print(RES_DIMENSION, 0x00004011, "0.5dp"); /* radix 23.0 is whole, 16.7 halves */
    check_print(RES_DIMENSION, 0x00000009, "(type 0x5)0x9");
    check_print(RES_FRACTION, 0x40000030, "50%");
    check_print(RES_FRACTION, 0x40000031, "50%p");
    check_print(RES_FRACTION, 0x00000002, "(type 0x6)0x2");
    check_print(RES_INT_DEC, 21, "21");
    check_print(RES_INT_DEC, 0xffffffff, "-1");
    check_print(RES_INT_HEX, 0xffffffff, "0xffffffff");
    check_print(RES_BOOLEAN, 0, "false");
    check_print(RES_BOOLEAN, 0xffffffff, "true");
    check_print(0x13, 7, "7");
    check_print(0x1d, 0xff00ff00, "#ff00ff00");
    check_print(0x20, 7, "(type 0x20)0x7");
    check_print(0xff, 7, "(type 0xff)0x7");
}

int main(void)
{
    check_all();
    /* A locale that writes 1,5 must not change what is printed. */
    if (setlocale(LC_ALL, "de_DE.UTF-8"))
        check_all();
    CHECK(res_value_is_int((struct res_value){ RES_LAST_INT, 0 }));
    CHECK(!res_value_is_int((struct res_value){ RES_LAST_INT + 1, 0 }));
    CHECK(res_value_is_reference((struct res_value){ RES_DYNAMIC_REFERENCE, 0 }));
    CHECK(!res_value_is_reference((struct res_value){ RES_ATTRIBUTE, 0 }));
    return check_done();
}
