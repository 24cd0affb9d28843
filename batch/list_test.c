/* Lists, their order, and shards: complete, disjoint, balanced, the same from any order. */
#include "batch/list.h"
#include "tests/check.h"
#include "tests/fail_alloc.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "batch_list_XXXXXX";

static void make_file(const char *path, size_t size)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

    CHECK(fd >= 0 && ftruncate(fd, (off_t)size) == 0);
    if (fd >= 0)
        close(fd);
}

static void make_tree(void)
{
    CHECK(mkdtemp(folder) && chdir(folder) == 0);
    CHECK(mkdir("a", 0700) == 0 && mkdir("a/b", 0700) == 0 && mkdir("a/.hidden", 0700) == 0);
    make_file("a/one.apk", 10);
    make_file("a/b/two.AAB", 30);
    make_file("a/b/three.xapk", 20);
    make_file("a/b/notes.txt", 90);
    make_file("a/.hidden/four.apk", 90);
    make_file("named.bin", 20);
    CHECK(symlink("..", "a/b/up") == 0);
    CHECK(symlink("nowhere", "a/broken.apk") == 0);
}

static void remove_tree(void)
{
    static const char *const files[] = { "a/one.apk",     "a/b/two.AAB",        "a/b/three.xapk",
                                         "a/b/notes.txt", "a/.hidden/four.apk", "named.bin",
                                         "a/b/up",        "a/broken.apk" };

    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        CHECK(unlink(files[i]) == 0);
    CHECK(rmdir("a/.hidden") == 0 && rmdir("a/b") == 0 && rmdir("a") == 0);
    CHECK(chdir("..") == 0 && rmdir(folder) == 0);
}

static void test_gather(void)
{
    struct batch_list list = { 0 };
    struct pica_error err;

    CHECK(batch_list_add(&list, "a", &err) == PICA_OK);
    CHECK(batch_list_add(&list, "named.bin", &err) == PICA_OK);
    CHECK(batch_list_add(&list, "a/one.apk", &err) == PICA_OK); /* twice */
    CHECK(batch_list_add(&list, "missing.apk", &err) == PICA_OK);
    batch_list_sort(&list);
    CHECK(list.count == 6);
    if (list.count == 6) {
        CHECK_STR(list.items[0].path, "a/b/two.AAB");
        CHECK_STR(list.items[1].path, "a/b/three.xapk");
        CHECK_STR(list.items[2].path, "named.bin");
        CHECK_STR(list.items[3].path, "a/one.apk");
        CHECK_STR(list.items[4].path, "a/broken.apk");
        CHECK_STR(list.items[5].path, "missing.apk");
        CHECK(list.items[0].size == 30 && list.items[5].size == 0);
        CHECK(list.items[0].sha256[0] == '\0' && !list.items[0].told);
    }
    batch_list_finish(&list);
}

static void test_lines(void)
{
    static const char text[] =
        "a/one.apk\r\n\n"
        "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef  named.bin\n"
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef *a/b/two.AAB\n"
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg  no digest\n"
        "a/b";
    struct batch_list list = { 0 };
    struct pica_error err;

    CHECK(batch_list_add_lines(&list, pica_span_str(text), &err) == PICA_OK);
    CHECK(list.count == 6);
    if (list.count == 6) {
        CHECK_STR(list.items[1].path, "named.bin");
        CHECK_STR(list.items[1].sha256,
                  "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
        CHECK(list.items[1].told && list.items[2].told && !list.items[3].told);
        CHECK_STR(list.items[2].path, "a/b/two.AAB");
        CHECK(strstr(list.items[3].path, "  no digest") != NULL);
    }
    batch_list_finish(&list);
    for (size_t n = 0; n < sizeof text; n++) { /* the last one has a NUL in it */
        enum pica_status st = batch_list_add_lines(&list, pica_span_of(text, n), &err);

        CHECK(st == PICA_OK);
        batch_list_finish(&list);
    }
    CHECK(batch_list_add_lines(&list, pica_span_of("a\0b", 3), &err) == PICA_E_USAGE);
    batch_list_finish(&list);
}

#define FILES 1000u

/* Sizes as packages have them: few large, many small; every tenth is the same as the one before. */
static uint64_t make_list(struct batch_list *list, bool backwards)
{
    struct pica_error err;
    uint64_t bytes = 0;

    for (uint32_t k = 0; k < FILES; k++) {
        uint32_t i = backwards ? FILES - 1 - k : k, same = i % 10 == 9 ? i - 1 : i;
        char line[128];
        struct batch_item *item;

        snprintf(line, sizeof line, "%064x  %s/f%u.apk", same * 2654435761u,
                 backwards ? "elsewhere" : "here", i);
        CHECK(batch_list_add_lines(list, pica_span_str(line), &err) == PICA_OK);
        item = &list->items[list->count - 1];
        item->size = 1000000u / (same + 1) + same % 7;
        bytes += same == i ? item->size : 0;
    }
    batch_list_sort(list);
    return bytes;
}

static void test_shards(uint32_t count)
{
    bool seen[FILES] = { false };
    uint64_t total = 0, most = 0, whole = 0;

    for (uint32_t index = 1; index <= count; index++) {
        struct batch_list list = { 0 }, other = { 0 };
        struct pica_error err;
        uint64_t bytes = 0;

        whole = make_list(&list, false);
        make_list(&other, true);
        CHECK(batch_list_shard(&list, index, count, &err) == PICA_OK);
        CHECK(batch_list_shard(&other, index, count, &err) == PICA_OK);
        CHECK(list.count == other.count);
        for (size_t i = 0; i < list.count; i++) {
            unsigned n = (unsigned)strtoul(strchr(list.items[i].path, '/') + 2, NULL, 10);
            bool found = false;

            CHECK(n < FILES && !seen[n]);
            seen[n] = true;
            bytes += n % 10 == 9 ? 0 : list.items[i].size;
            for (size_t k = 0; k < other.count && !found; k++)
                found =
                    strcmp(strchr(other.items[k].path, '/'), strchr(list.items[i].path, '/')) == 0;
            CHECK(found);
        }
        total += bytes;
        most = bytes > most ? bytes : most;
        batch_list_finish(&list);
        batch_list_finish(&other);
    }
    for (size_t i = 0; i < FILES; i++)
        CHECK(seen[i]);
    CHECK(total == whole);
    /* No shard holds more than its part and one sample; here the largest is a seventh of all. */
    CHECK(most <= whole / count + 1000000u);
    if (count == 3)
        CHECK(most <= whole / count + whole / 1000);
}

static bool gather_and_shard(void *context)
{
    struct batch_list list = { 0 };
    struct pica_error err;
    bool good = batch_list_add(&list, "a", &err) == PICA_OK &&
                batch_list_add_lines(&list, pica_span_str("named.bin\nmissing\n"), &err) == PICA_OK;

    (void)context;
    if (good) {
        batch_list_sort(&list);
        good = batch_list_shard(&list, 1, 2, &err) == PICA_OK;
    }
    batch_list_finish(&list);
    return good;
}

int main(void)
{
    make_tree();
    test_gather();
    test_lines();
    if (fail_alloc_available())
        CHECK(fail_alloc_each(gather_and_shard, NULL, false, 0) > 0);
    remove_tree();
    test_shards(1);
    test_shards(2);
    test_shards(3);
    test_shards(16);
    test_shards(60);
    return check_done();
}
