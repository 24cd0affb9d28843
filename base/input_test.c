#include "base/input.h"
#include "tests/check.h"

#include <unistd.h>

int main(void)
{
    struct pica_input in, part;
    struct pica_error err;
    char path[] = "/tmp/pica-input-XXXXXX", buf[8];
    int fd = mkstemp(path);

    CHECK(fd >= 0);
    CHECK(pica_input_open(path, &in, &err) == PICA_E_MALFORMED); /* empty */
    CHECK(write(fd, "0123456789", 10) == 10);
    CHECK(pica_input_open(path, &in, &err) == PICA_OK && in.size == 10);
    CHECK(pica_input_read(&in, 7, buf, 3, &err) == PICA_OK && memcmp(buf, "789", 3) == 0);
    CHECK(pica_input_read(&in, 8, buf, 3, &err) == PICA_E_MALFORMED && err.offset == 8);
    CHECK(pica_input_read(&in, UINT64_MAX, buf, 3, &err) == PICA_E_MALFORMED);
    part = pica_input_part(&in, 3, 4);
    CHECK(part.size == 4 && pica_input_read(&part, 1, buf, 3, &err) == PICA_OK);
    CHECK(memcmp(buf, "456", 3) == 0 && pica_input_read(&part, 2, buf, 3, &err) != PICA_OK);
    part = pica_input_part(&part, 1, 2);
    CHECK(pica_input_read(&part, 0, buf, 2, &err) == PICA_OK && memcmp(buf, "45", 2) == 0);
    CHECK(ftruncate(fd, 5) == 0);
    CHECK(pica_input_read(&in, 4, buf, 3, &err) == PICA_E_IO);
    pica_input_close(&in);
    close(fd);
    unlink(path);

    CHECK(pica_input_open(path, &in, &err) == PICA_E_IO);
    CHECK_STR(err.cause[PICA_EN], "no such file");
    CHECK_STR(err.cause[PICA_ZH], "文件不存在");
    CHECK(pica_input_open("/", &in, &err) == PICA_E_IO);
    CHECK(pica_input_open("/dev/null", &in, &err) == PICA_E_IO);

    in = pica_input_memory(pica_span_str("abc"));
    CHECK(pica_input_read(&in, 1, buf, 2, &err) == PICA_OK && memcmp(buf, "bc", 2) == 0);
    CHECK(pica_input_read(&in, 1, buf, 3, &err) == PICA_E_MALFORMED);
    part = pica_input_part(&in, 1, 1);
    CHECK(pica_input_read(&part, 0, buf, 1, &err) == PICA_OK && buf[0] == 'b');
    CHECK(pica_input_read(&part, 0, buf, 2, &err) == PICA_E_MALFORMED);
    {
        struct pica_input three[] = { in, pica_input_memory(pica_span_str("")),
                                      pica_input_memory(pica_span_str("defg")) };

        part = pica_input_join(three, 3);
        CHECK(part.size == 7 && pica_input_read(&part, 0, buf, 7, &err) == PICA_OK);
        CHECK(memcmp(buf, "abcdefg", 7) == 0);
        CHECK(pica_input_read(&part, 1, buf, 4, &err) == PICA_OK && memcmp(buf, "bcde", 4) == 0);
        CHECK(pica_input_read(&part, 4, buf, 3, &err) == PICA_OK && memcmp(buf, "efg", 3) == 0);
        CHECK(pica_input_read(&part, 3, buf, 5, &err) == PICA_E_MALFORMED);
    }
    return check_done();
}
