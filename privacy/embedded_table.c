/* Texts of files that have a table of them, and of those that have none that is known. */
#include "privacy/embedded_text.h"

#include "base/cursor.h"

/* --- Hermes bytecode ------------------------------------------------------------------ */

/* BytecodeFileHeader: numbers of 32 bits from here on, and what follows it. */
#define HERMES_NUMBERS 32u
#define HERMES_HEADER 128u
#define HERMES_FUNCTION 16u /* SmallFuncHeader */
#define HERMES_LONG 0xffu   /* the length of a string that is in the second table */

enum hermes_number {
    HERMES_FILE_LENGTH,
    HERMES_GLOBAL_CODE,
    HERMES_FUNCTIONS,
    HERMES_STRING_KINDS,
    HERMES_IDENTIFIERS,
    HERMES_STRINGS,
    HERMES_LONG_STRINGS,
    HERMES_STORAGE,
    HERMES_NUMBER_COUNT
};

static struct pica_span section(struct pica_cursor *c, size_t count, size_t each)
{
    struct pica_span s = pica_cursor_array(c, count, each);

    while (c->ok && c->pos % 4 != 0) /* each begins at a multiple of four */
        (void)pica_cursor_u8(c);
    return s;
}

bool embedded_hermes(struct embedded_reader *r, struct pica_span bytes)
{
    struct pica_cursor c = pica_cursor_on(bytes, HERMES_NUMBERS);
    struct pica_span strings, longer, storage;
    uint32_t n[HERMES_NUMBER_COUNT];
    uint64_t at;

    for (size_t i = 0; i < HERMES_NUMBER_COUNT; i++)
        n[i] = pica_cursor_u32(&c);
    pica_cursor_seek(&c, HERMES_HEADER);
    (void)section(&c, n[HERMES_FUNCTIONS], HERMES_FUNCTION);
    (void)section(&c, n[HERMES_STRING_KINDS], 4);
    (void)section(&c, n[HERMES_IDENTIFIERS], 4);
    strings = section(&c, n[HERMES_STRINGS], 4);
    longer = section(&c, n[HERMES_LONG_STRINGS], 8);
    at = c.pos;
    storage = pica_cursor_bytes(&c, n[HERMES_STORAGE]);
    if (!c.ok)
        return false;
    for (size_t i = 0; i + 4 <= strings.len && !r->no_memory; i += 4) {
        /* StringTableEntry: a bit, whether it is UTF-16; 23 of the offset; 8 of the length. */
        uint32_t entry = pica_le32(strings.data + i);
        size_t offset = entry >> 1 & 0x7fffff, length = entry >> 24, size;
        bool wide = entry & 1;
        struct pica_span text;

        if (length == HERMES_LONG) {
            if (offset >= longer.len / 8)
                return false;
            length = pica_le32(longer.data + 8 * offset + 4);
            offset = pica_le32(longer.data + 8 * offset);
        }
        if (offset > storage.len || length > (storage.len - offset) / (wide ? 2u : 1u))
            return false;
        size = wide ? 2 * length : length;
        text = pica_span_of(storage.data + offset, size);
        if (wide)
            embedded_give_utf16(r, at + offset, text);
        else
            embedded_give(r, at + offset, text, false);
    }
    return true;
}

/* --- IL2CPP metadata -------------------------------------------------------------------- */

bool embedded_metadata(struct embedded_reader *r, struct pica_span bytes)
{
    struct pica_cursor c = pica_cursor_on(bytes, 4);
    uint32_t version = pica_cursor_u32(&c);
    uint32_t table_at = pica_cursor_u32(&c), table_size = pica_cursor_u32(&c);
    uint32_t data_at = pica_cursor_u32(&c), data_size = pica_cursor_u32(&c);
    struct pica_span table = pica_span_sub(bytes, table_at, table_size);
    struct pica_span data = pica_span_sub(bytes, data_at, data_size);

    if (!c.ok || version < 16 || version > 31 || table.len != table_size || table.len % 8 != 0 ||
        data.len != data_size)
        return false;
    for (size_t i = 0; i + 8 <= table.len && !r->no_memory; i += 8) {
        uint32_t length = pica_le32(table.data + i), offset = pica_le32(table.data + i + 4);

        if (offset > data.len || length > data.len - offset)
            return false;
        embedded_give(r, (uint64_t)data_at + offset, pica_span_sub(data, offset, length), false);
    }
    return true;
}

/* --- text between other bytes --------------------------------------------------------------- */

#define RUN_MIN 4u       /* characters of a text of which nothing says that it begins there */
#define LATIN_RUN_MIN 8u /* likewise, without a character beyond ASCII */
#define RUN_MAX (64u << 10)

/*
 * Whether what stands before a text says that it is `count` units long: the length of older Dart
 * snapshots; of an object of Dart in memory (twice the length, in four or eight bytes); of .NET
 * (#US: twice the length and one, in a byte or two); of Unity's serialized objects (its bytes).
 */
static bool says_length(struct pica_span in, size_t at, size_t count, bool wide)
{
    if (at >= 1 && (in.data[at - 1] == count + 0x80 || (wide && in.data[at - 1] == 2 * count + 1)))
        return true;
    if (at >= 2 && wide && ((in.data[at - 2] & 0x3fu) << 8 | in.data[at - 1]) == 2 * count + 1)
        return true;
    if (at >= 8 && pica_le32(in.data + at - 8) == 2 * count)
        return true;
    return at >= 4 &&
           (pica_le32(in.data + at - 4) == count || pica_le32(in.data + at - 4) == 2 * count);
}

/* Characters that texts are made of: ASCII, general punctuation, Han and what stands between them.
 */
static bool is_text_unit(uint16_t unit)
{
    uint8_t high = (uint8_t)(unit >> 8);

    if (high == 0)
        return (unit >= 0x20 && unit < 0x7f) || unit == '\n' || unit == 0xa0 || unit == 0xb7;
    return (high >= 0x4e && high <= 0x9f) || unit == 0x3001 || unit == 0x3002 ||
           (unit >= 0x3008 && unit <= 0x3011) || (unit >= 0xff01 && unit <= 0xff5e) ||
           (unit >= 0x2010 && unit <= 0x2026);
}

/* Han, and no two letters of ASCII, as far as one can tell. */
static bool is_surely_han(uint16_t unit)
{
    uint8_t high = (uint8_t)(unit >> 8), low = (uint8_t)unit;

    return high >= 0x4e && high <= 0x9f && (high >= 0x7f || low < 0x20 || low >= 0x7f);
}

/*
 * A run of units, whose first may be the end of the number before it and a byte of something
 * else, and whose last likewise.
 */
static void give_wide(struct embedded_reader *r, struct pica_span in, uint64_t base, size_t begin,
                      size_t count)
{
    size_t at = begin, length = 0;

    if (says_length(in, begin, count, true)) {
        length = count;
    } else if (says_length(in, begin + 2, count - 1, true)) {
        at = begin + 2;
        length = count - 1;
    } else if (count >= RUN_MIN) {
        length = count;
    }
    if (length > 1)
        embedded_give_utf16(r, base + at, pica_span_of(in.data + at, 2 * length));
}

/* Runs of such units at every second byte from `first` (0 or 1) on. */
static void wide_runs(struct embedded_reader *r, struct pica_span in, uint64_t base, size_t first)
{
    size_t begin = first, han = 0, latin = 0;

    for (size_t at = first; !r->no_memory; at += 2) {
        bool end = in.len < 2 || at > in.len - 2;
        uint16_t unit = end ? 0 : pica_le16(in.data + at);
        size_t count = (at - begin) / 2;

        if (!end && is_text_unit(unit) && count < RUN_MAX) {
            han += is_surely_han(unit);
            latin += unit < 0x80;
            continue;
        }
        if (count > 1 && (han > 0 || latin >= LATIN_RUN_MIN || says_length(in, begin, count, true)))
            give_wide(r, in, base, begin, count);
        if (end)
            return;
        begin = at + 2;
        han = latin = 0;
    }
}

/* The character at in.data[at], or 0: none that texts are made of. */
static uint32_t text_char(struct pica_span in, size_t at, size_t *ret_len)
{
    uint32_t code = in.data[at];

    *ret_len = 1;
    if (code < 0x80)
        return code == '\n' || (code >= 0x20 && code != 0x7f) ? code : 0;
    *ret_len = pica_utf8_char(in.data + at, in.len - at, &code);
    if (*ret_len == 0) {
        *ret_len = 1;
        return 0;
    }
    return code >= 0xa0 ? code : 0;
}

static void narrow_runs(struct embedded_reader *r, struct pica_span in, uint64_t base)
{
    size_t begin = 0, at = 0, chars = 0, wide = 0;

    while (!r->no_memory) {
        size_t n = 1;
        uint32_t code = at < in.len ? text_char(in, at, &n) : 0;

        if (code && chars < RUN_MAX) {
            chars++;
            wide += code >= 0x2e80;
            at += n;
            continue;
        }
        if (wide > 1 || chars >= LATIN_RUN_MIN)
            embedded_give(r, base + begin, pica_span_of(in.data + begin, at - begin), false);
        if (at >= in.len)
            return;
        at += n;
        begin = at;
        chars = wide = 0;
    }
}

/* --- Dart snapshots -------------------------------------------------------------------------- */

#define CHAIN_MIN                                                                                  \
    8u /* texts in a row, of which nothing but their numbers says that they are any                \
        */
#define DART_MAX (1u << 16)

/*
 * A text at `at`: a number (WriteStream::WriteUnsigned: seven bits in each byte, 128 more in the
 * last) that is twice its length, and one if its characters have two bytes; then its bytes, and
 * nothing between it and the next. Returns where it ends; 0: there is none.
 */
static size_t dart_string(struct pica_span in, size_t at, struct pica_span *ret, bool *ret_wide,
                          size_t *looked)
{
    size_t number = 0, size;

    for (unsigned shift = 0; shift < 28; shift += 7) {
        uint8_t b = at < in.len ? in.data[at++] : 0;

        number |= (size_t)(b & 0x7f) << shift;
        if (b & 0x80)
            break;
        if (shift == 21)
            return 0;
    }
    *ret_wide = number & 1;
    number >>= 1;
    size = *ret_wide ? 2 * number : number;
    if (number == 0 || number > DART_MAX || at >= in.len || size > in.len - at)
        return 0;
    *ret = pica_span_of(in.data + at, size);
    for (size_t i = 0; i < size; i += *ret_wide ? 2 : 1) {
        uint16_t unit = *ret_wide ? pica_le16(in.data + at + i) : in.data[at + i];

        ++*looked;
        if ((unit < 0x20 && unit != '\n' && unit != '\r' && unit != '\t') ||
            (unit >= 0x7f && unit < 0xa0) || (*ret_wide && unit >= 0xe000 && unit < 0xf900))
            return 0;
    }
    return at + size;
}

/* Gives out the texts from `at` to `end`, all of which are some. */
static void give_chain(struct embedded_reader *r, struct pica_span in, uint64_t base, size_t at,
                       size_t end)
{
    size_t looked = 0;

    while (at < end && !r->no_memory) {
        struct pica_span text;
        bool wide;

        at = dart_string(in, at, &text, &wide, &looked);
        if (wide)
            embedded_give_utf16(r, base + (size_t)(text.data - in.data), text);
        else
            embedded_give(r, base + (size_t)(text.data - in.data), text, false);
    }
}

/* Behind the texts that stand in a row from `at` on; 0: there are not enough, and *ret_looked bytes
 * were looked at in vain. */
static size_t chain_end(struct pica_span in, size_t at, size_t *ret_looked)
{
    struct pica_span text;
    size_t count = 0, next;
    bool wide;

    while ((next = dart_string(in, at, &text, &wide, ret_looked))) {
        at = next;
        count++;
    }
    return count >= CHAIN_MIN ? at : 0;
}

static void search_rest(struct embedded_reader *r, struct pica_span in, uint64_t base)
{
    narrow_runs(r, in, base);
    wide_runs(r, in, base, 0);
    wide_runs(r, in, base, 1);
}

static void search(struct embedded_reader *r, struct pica_span in, uint64_t base)
{
    size_t begin = 0, at = 0;

    while (at < in.len && !r->no_memory) {
        size_t looked = 0, end = r->cut ? 0 : chain_end(in, at, &looked);

        if (!end) {
            (void)embedded_spend(r, looked);
            at++;
            continue;
        }
        search_rest(r, pica_span_of(in.data + begin, at - begin), base + begin);
        give_chain(r, in, base, at, end);
        begin = at = end;
    }
    search_rest(r, pica_span_of(in.data + begin, in.len - begin), base + begin);
}

/* ELF: segments that are not machine code. False: it is no ELF file that can be read. */
static bool search_elf(struct embedded_reader *r, struct pica_span in)
{
    bool wide = in.len > 4 && in.data[4] == 2;
    size_t size = wide ? 56 : 32, count;
    uint64_t table;

    if (in.len < 64 || memcmp(in.data, "\177ELF", 4) != 0 || in.data[5] != 1)
        return false;
    table = wide ? pica_le64(in.data + 32) : pica_le32(in.data + 28);
    count = pica_le16(in.data + (wide ? 56 : 44));
    if (table > in.len || count > (in.len - table) / size || count == 0)
        return false;
    for (size_t i = 0; i < count; i++) {
        const uint8_t *p = in.data + table + i * size;
        uint32_t type = pica_le32(p), flags = pica_le32(p + (wide ? 4 : 24));
        uint64_t at = wide ? pica_le64(p + 8) : pica_le32(p + 4);
        uint64_t length = wide ? pica_le64(p + 32) : pica_le32(p + 16);
        struct pica_span part;

        if (type != 1 || (flags & 1) || at > in.len) /* PT_LOAD without PF_X */
            continue;
        part = pica_span_sub(in, (size_t)at, length > in.len ? in.len : (size_t)length);
        search(r, part, at);
    }
    return true;
}

void embedded_binary(struct embedded_reader *r, struct pica_span bytes)
{
    if (!search_elf(r, bytes))
        search(r, bytes, 0);
}
