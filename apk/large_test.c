/*
 * A million entries in a file of more than 4 GiB (most of it a hole): ZIP64,
 * within half a gigabyte of memory. Skipped where no such file can be made.
 */
#include "apk/package.h"
#include "tests/check.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#define COUNT 1000000u
#define HOLE (5ull << 30)
#define NAME_LEN 24u
#define LOCAL_SIZE (30u + NAME_LEN)
#define MEMORY_MAX (512u << 10) /* KiB, as getrusage() counts */

static void put(uint8_t **p, size_t size, uint64_t value)
{
    for (size_t i = 0; i < size; i++)
        *(*p)++ = (uint8_t)(value >> (8 * i));
}

static void put_name(uint8_t **p, uint32_t i)
{
    char name[NAME_LEN + 1];

    snprintf(name, sizeof name, "res/drawable/%07u.xml", i);
    memcpy(*p, name, NAME_LEN);
    *p += NAME_LEN;
}

/* Each entry is empty and stored; its local header is what there is of it. */
static void put_local(uint8_t **p, uint32_t i)
{
    put(p, 4, 0x04034b50);
    put(p, 2, 10);
    put(p, 8, 0);
    put(p, 8, 0);
    put(p, 4, 0);
    put(p, 2, NAME_LEN);
    put(p, 2, 0);
    put_name(p, i);
}

static void put_central(uint8_t **p, uint32_t i)
{
    put(p, 4, 0x02014b50);
    put(p, 2, 10);
    put(p, 2, 10);
    put(p, 8, 0);
    put(p, 8, 0);
    put(p, 4, 0);
    put(p, 2, NAME_LEN);
    put(p, 2, 0);
    put(p, 2, 0);
    put(p, 8, 0);
    put(p, 4, (uint64_t)i * LOCAL_SIZE);
    put_name(p, i);
}

static void put_end(uint8_t **p, uint64_t offset, uint64_t size)
{
    put(p, 4, 0x06064b50);
    put(p, 8, 44);
    put(p, 4, 0x002d002d);
    put(p, 8, 0);
    put(p, 8, COUNT);
    put(p, 8, COUNT);
    put(p, 8, size);
    put(p, 8, offset);
    put(p, 4, 0x07064b50);
    put(p, 4, 0);
    put(p, 8, offset + size);
    put(p, 4, 1);
    put(p, 4, 0x06054b50);
    put(p, 4, 0);
    put(p, 4, 0xffffffff);
    put(p, 8, 0xffffffffffffffff);
    put(p, 2, 0);
}

static bool write_all(FILE *f, void put_one(uint8_t **, uint32_t))
{
    uint8_t record[128], *p;

    for (uint32_t i = 0; i < COUNT; i++) {
        p = record;
        put_one(&p, i);
        if (fwrite(record, 1, (size_t)(p - record), f) != (size_t)(p - record))
            return false;
    }
    return true;
}

static bool make(FILE *f)
{
    uint8_t end[128], *p = end;
    off_t behind;

    if (!write_all(f, put_local) || fseeko(f, (off_t)HOLE, SEEK_SET) != 0 ||
        !write_all(f, put_central))
        return false;
    behind = ftello(f);
    put_end(&p, HOLE, (uint64_t)behind - HOLE);
    return behind > 0 && fwrite(end, 1, (size_t)(p - end), f) == (size_t)(p - end) &&
           fflush(f) == 0;
}

static void test_open(const char *path)
{
    struct pica_input in;
    struct pica_error err;
    struct pica_notes notes = { 0 };
    struct apk_package *pkg;
    struct rusage usage;
    const struct apk_entry *e;
    uint8_t *data;
    size_t len;
    bool refused;

    CHECK(pica_input_open(path, &in, &err) == PICA_OK);
    CHECK(apk_open(&in, &pica_limits_default, &notes, &pkg, &err) == PICA_OK);
    CHECK(apk_count(pkg) == COUNT && apk_installable(pkg));
    e = apk_find(pkg, "res/drawable/0654321.xml");
    CHECK(e == apk_at(pkg, 654321) && e->found);
    CHECK(!apk_find(pkg, "res/drawable/1000000.xml"));
    CHECK(apk_read(pkg, e, APK_AS_ASSET, &notes, &data, &len, &refused, &err) == PICA_OK &&
          len == 0 && !refused);
    free(data);
    /* One remark that it is ZIP64; the hole is too large to be searched whole. */
    for (size_t i = 0; i < notes.count; i++)
        CHECK(notes.items[i].kind == PICA_GAP || strcmp(notes.items[i].id, "zip.zip64") == 0);
    CHECK(notes.count == 2);
    CHECK(getrusage(RUSAGE_SELF, &usage) == 0 && usage.ru_maxrss < (long)MEMORY_MAX);
    apk_close(pkg);
    pica_notes_finish(&notes);
    pica_input_close(&in);
}

int main(void)
{
    char path[] = "large-test-XXXXXX";
    int fd = mkstemp(path);
    FILE *f = fd >= 0 ? fdopen(fd, "w") : NULL;
    struct stat st;

    if (!f) {
        perror(path);
        return 77;
    }
    if (!make(f) || fstat(fd, &st) != 0 || (uint64_t)st.st_blocks * 512 >= HOLE) {
        fprintf(stderr, "no large file with a hole can be made here\n");
        fclose(f);
        unlink(path);
        return 77;
    }
    fclose(f);
    test_open(path);
    unlink(path);
    return check_done();
}
