/*
 * A package of any files, through the whole scan: what was decided must be of a kind that can be,
 * and the same whatever the order of the files and the number of threads.
 *
 * The input is a row of files: a byte of the length of its name, the name, two bytes
 * (little-endian) of its length, the file; scan_seeds.py makes
 * seeds of packages. They are stored in a ZIP archive as they are, save that the header of a DEX
 * file gets its right length and checksum, without which nothing behind it would be looked at.
 */
#include "fuzz/scan_check.h"

#include "dex/adler32.h"
#include "tests/zip_maker.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define FILES_MAX 16u
#define DEX_CHECKSUM_AT 8u
#define DEX_SUMMED_AT 12u
#define DEX_SIZE_AT 32u
#define DEX_HEADER 112u

struct file {
    struct pica_span name;
    uint8_t *data;
    size_t len;
};

struct files {
    struct file items[FILES_MAX];
    size_t count;
    bool twice; /* a name that stands for two files */
};

static struct rule_set *rules; /* made once */

/* --- the package ------------------------------------------------------------------------------ */

static void put32(uint8_t *p, uint32_t value)
{
    for (int i = 0; i < 4; i++)
        p[i] = (uint8_t)(value >> (8 * i));
}

static bool is_dex(struct pica_span name)
{
    return name.len > 4 && memcmp(name.data + name.len - 4, ".dex", 4) == 0;
}

static void add_file(struct files *f, struct pica_span name, struct pica_span bytes)
{
    struct file *to = &f->items[f->count];

    *to = (struct file){ .name = name, .data = malloc(bytes.len + 1), .len = bytes.len };
    PROMISED(to->data);
    if (bytes.len)
        memcpy(to->data, bytes.data, bytes.len);
    if (is_dex(name) && to->len >= DEX_HEADER) {
        put32(to->data + DEX_SIZE_AT, (uint32_t)to->len);
        put32(to->data + DEX_CHECKSUM_AT,
              dex_adler32(pica_span_of(to->data + DEX_SUMMED_AT, to->len - DEX_SUMMED_AT)));
    }
    for (size_t i = 0; i < f->count; i++)
        f->twice |= pica_span_equal(f->items[i].name, name);
    f->count++;
}

static void take_files(struct files *f, struct pica_span in)
{
    struct pica_cursor c = pica_cursor_on(in, 0);

    while (f->count < FILES_MAX && pica_cursor_left(&c) > 0) {
        size_t len = pica_cursor_u8(&c);
        struct pica_span name = pica_cursor_bytes(&c, len);

        len = pica_cursor_u16(&c);
        if (!c.ok)
            return;
        if (len > pica_cursor_left(&c)) /* cut: a shorter file */
            len = pica_cursor_left(&c);
        add_file(f, name, pica_cursor_bytes(&c, len));
    }
}

static void make(const struct files *f, bool backwards, struct zip_maker *m)
{
    *m = (struct zip_maker){ 0 };
    for (size_t i = 0; i < f->count; i++) {
        const struct file *file = &f->items[backwards ? f->count - 1 - i : i];

        zip_maker_add(m, file->name, pica_span_of(file->data, file->len), ZIP_STORED);
    }
    zip_maker_finish_archive(m);
}

/* --- one scan --------------------------------------------------------------------------------- */

static enum pica_status scan(const struct files *f, bool backwards, struct pica_text *said)
{
    struct pica_limits limits = scan_check_limits();
    struct scan_options o = { .limits = &limits, .rules = rules, .threads = backwards ? 2 : 1 };
    struct scan_result r;
    struct zip_maker m;
    struct pica_input in;
    struct pica_error err;
    enum pica_status st;

    make(f, backwards, &m);
    in = pica_input_memory(zip_maker_bytes(&m));
    st = scan_package(&in, "fuzz.apk", &o, &r, &err);
    PROMISED(st != PICA_E_NOMEM);
    if (st == PICA_OK) {
        scan_check(&r);
        scan_spell(said, &r);
        PROMISED(!said->failed);
        scan_result_finish(&r);
    }
    zip_maker_free(&m);
    return st;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct files f = { 0 };
    struct pica_text one = { 0 }, other = { 0 };
    struct pica_error err;
    enum pica_status st;

    PROMISED(rules || rule_set_builtin(&rules, &err) == PICA_OK);
    take_files(&f, pica_span_of(data, size));
    st = scan(&f, false, &one);
    if (!f.twice) {
        PROMISED(scan(&f, true, &other) == st);
        PROMISED(one.len == other.len && (!one.len || !memcmp(one.data, other.data, one.len)));
    }
    pica_text_finish(&one);
    pica_text_finish(&other);
    for (size_t i = 0; i < f.count; i++)
        free(f.items[i].data);
    return 0;
}
