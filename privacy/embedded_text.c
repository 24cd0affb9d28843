#include "privacy/embedded_text.h"

#include "base/cursor.h"

#define HERMES_MAGIC UINT64_C(0x1F1903C103BC1FC6)
#define METADATA_SANITY UINT32_C(0xFAB11BAF)

#define TAR_BLOCK 512u

#define LOOKS 16u     /* at each byte of a file; texts of sound ones do not lie over one another */
#define SNIFFED 4096u /* bytes of the beginning that tell text from other bytes */

/* --- what a file is ------------------------------------------------------------------ */

static uint8_t lower(uint8_t c)
{
    return c >= 'A' && c <= 'Z' ? (uint8_t)(c + ('a' - 'A')) : c;
}

/* Whether the name ends with `.extension`, in letters of any case. */
static bool has_extension(struct pica_span name, const char *extension)
{
    size_t n = strlen(extension);

    if (name.len <= n || name.data[name.len - n - 1] != '.')
        return false;
    for (size_t i = 0; i < n; i++)
        if (lower(name.data[name.len - n + i]) != (uint8_t)extension[i])
            return false;
    return true;
}

static bool is_one_of(struct pica_span name, const char *const *extensions, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (has_extension(name, extensions[i]))
            return true;
    return false;
}

bool embedded_may_hold_text(struct pica_span name)
{
    /* NOTICES.Z of Flutter: licences. */
    static const char *const other[] = {
        "png",  "jpg",   "jpeg",  "gif", "webp",   "bmp",      "ico",   "ttf",  "otf",
        "ttc",  "woff",  "woff2", "eot", "mp3",    "mp4",      "ogg",   "wav",  "m4a",
        "aac",  "flac",  "mid",   "mov", "webm",   "avi",      "mkv",   "amv",  "pvr",
        "ktx",  "astc",  "atlas", "css", "ress",   "resource", "frag",  "vert", "glsl",
        "hlsl", "spv",   "pem",   "crt", "cer",    "bks",      "map",   "fnt",  "plist",
        "z",    "bin3d", "mesh",  "fbx", "tflite", "model",    "pcm",   "wasm", "ccz",
        "pkm",  "basis", "usm",   "acb", "bank",   "silk",     "cconb", "skel", "lottie"
    };

    if (name.len == 0 || name.data[name.len - 1] == '/')
        return false;
    return !is_one_of(name, other, sizeof other / sizeof *other);
}

static bool begins(struct pica_span bytes, const char *magic, size_t len)
{
    return bytes.len >= len && memcmp(bytes.data, magic, len) == 0;
}

/* Formats whose bytes say nothing until they are unpacked. */
static bool is_packed(struct pica_span bytes)
{
    static const struct {
        const char *magic;
        size_t len;
    } packed[] = { { "\x1f\x8b", 2 },
                   { "UnityFS", 8 },
                   { "UnityWeb", 8 },
                   { "XALZ", 4 },
                   { "7z\xbc\xaf", 4 },
                   { "BZh", 3 },
                   { "\xfd"
                     "7zXZ",
                     5 },
                   { "\x28\xb5\x2f\xfd", 4 },
                   { "Rar!", 4 } };

    for (size_t i = 0; i < sizeof packed / sizeof *packed; i++)
        if (begins(bytes, packed[i].magic, packed[i].len))
            return true;
    return false;
}

static bool is_picture(struct pica_span bytes)
{
    return begins(bytes, "\x89PNG", 4) || begins(bytes, "\xff\xd8\xff", 3) ||
           begins(bytes, "GIF8", 4) || begins(bytes, "RIFF", 4) || begins(bytes, "OggS", 4) ||
           begins(bytes, "ID3", 3) || begins(bytes, "wOF", 3) || begins(bytes, "OTTO", 4);
}

/* Whether the beginning is UTF-8 without control characters. */
static bool is_utf8(struct pica_span bytes)
{
    size_t end = bytes.len < SNIFFED ? bytes.len : SNIFFED;

    for (size_t i = 0; i < end;) {
        uint32_t code;
        size_t n = pica_utf8_char(bytes.data + i, bytes.len - i, &code);

        if (n == 0 || (code < 0x20 && code != '\n' && code != '\r' && code != '\t' && code != '\f'))
            return false;
        i += n;
    }
    return true;
}

static enum embedded_format format_of_text(struct pica_span name, struct pica_span bytes)
{
    static const char *const scripts[] = { "js",  "mjs", "cjs", "json", "bundle",
                                           "wxs", "sjs", "jsx", "ts",   "arb",
                                           "lua", "py",  "gd",  "cs",   "json5" };
    static const char *const pages[] = { "html", "htm", "xhtml", "wxml", "axml", "swan",
                                         "xml",  "svg", "vue",   "ux",   "ttml", "qml" };
    static const char *const lines[] = { "txt", "properties", "csv",     "tsv", "md",  "yaml",
                                         "yml", "ini",        "strings", "po",  "lang" };

    if (is_one_of(name, scripts, sizeof scripts / sizeof *scripts))
        return EMBEDDED_SCRIPT;
    if (is_one_of(name, pages, sizeof pages / sizeof *pages))
        return EMBEDDED_MARKUP;
    if (is_one_of(name, lines, sizeof lines / sizeof *lines))
        return EMBEDDED_LINES;
    for (size_t i = 0; i < bytes.len; i++) {
        uint8_t c = bytes.data[i];

        if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c >= 0x80)
            continue; /* a byte order mark among them */
        return c == '<' ? EMBEDDED_MARKUP : c == '{' || c == '[' ? EMBEDDED_SCRIPT : EMBEDDED_LINES;
    }
    return EMBEDDED_LINES;
}

/* Formats that are text by their name: when they are none, somebody has encrypted them. */
static bool is_text_by_name(struct pica_span name)
{
    static const char *const texts[] = { "js",  "mjs",  "json", "bundle",    "html",
                                         "htm", "wxml", "axml", "vue",       "txt",
                                         "jsc", "lua",  "luac", "properties" };

    return is_one_of(name, texts, sizeof texts / sizeof *texts);
}

enum embedded_format embedded_format_of(struct pica_span name, struct pica_span bytes)
{
    if (!embedded_may_hold_text(name) || is_picture(bytes) || bytes.len == 0)
        return EMBEDDED_OTHER;
    if (bytes.len >= 8 && pica_le64(bytes.data) == HERMES_MAGIC)
        return EMBEDDED_HERMES;
    if (bytes.len >= 4 && pica_le32(bytes.data) == METADATA_SANITY)
        return EMBEDDED_METADATA;
    if (begins(bytes, "PK\3\4", 4))
        return EMBEDDED_ARCHIVE;
    if (bytes.len >= TAR_BLOCK && memcmp(bytes.data + 257, "ustar", 5) == 0)
        return EMBEDDED_TAR;
    if (is_packed(bytes))
        return EMBEDDED_OPAQUE;
    if (is_utf8(bytes))
        return format_of_text(name, bytes);
    /* A file of metadata without its magic is encrypted. */
    if (is_text_by_name(name) || has_extension(name, "dat"))
        return begins(bytes, "\xff\xfe", 2) ? EMBEDDED_BINARY : EMBEDDED_OPAQUE;
    return EMBEDDED_BINARY;
}

/* --- giving texts out ------------------------------------------------------------------- */

static bool is_blank(uint8_t c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool embedded_spend(struct embedded_reader *r, uint64_t bytes)
{
    if (bytes > r->left) {
        r->cut = true;
        return false;
    }
    r->left -= bytes;
    return true;
}

void embedded_give(struct embedded_reader *r, uint64_t offset, struct pica_span text, bool shown)
{
    if (!embedded_spend(r, text.len))
        return;
    while (text.len > 0 && is_blank(text.data[text.len - 1]))
        text.len--;
    while (text.len > 0 && is_blank(text.data[0])) {
        text = pica_span_of(text.data + 1, text.len - 1);
        offset++;
    }
    if (text.len > 1)
        r->fn(r->context, r->base + offset, text, shown);
}

void embedded_add_utf8(struct pica_text *out, uint32_t code)
{
    char s[5] = { 0 };

    if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
        pica_text_add_char(out, '?');
    } else if (code < 0x80) {
        pica_text_add_char(out, (char)code);
    } else if (code < 0x800) {
        s[0] = (char)(0xc0 | code >> 6);
        s[1] = (char)(0x80 | (code & 0x3f));
        pica_text_add(out, s);
    } else if (code < 0x10000) {
        s[0] = (char)(0xe0 | code >> 12);
        s[1] = (char)(0x80 | (code >> 6 & 0x3f));
        s[2] = (char)(0x80 | (code & 0x3f));
        pica_text_add(out, s);
    } else {
        s[0] = (char)(0xf0 | code >> 18);
        s[1] = (char)(0x80 | (code >> 12 & 0x3f));
        s[2] = (char)(0x80 | (code >> 6 & 0x3f));
        s[3] = (char)(0x80 | (code & 0x3f));
        pica_text_add(out, s);
    }
}

void embedded_give_utf16(struct embedded_reader *r, uint64_t offset, struct pica_span units)
{
    size_t count = units.len / 2;

    if (!embedded_spend(r, units.len))
        return;
    r->scratch.len = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t code = pica_le16(units.data + 2 * i);

        if (code >= 0xd800 && code < 0xdc00 && i + 1 < count) {
            uint32_t low = pica_le16(units.data + 2 * i + 2);

            if (low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10 | (low - 0xdc00));
                i++;
            }
        }
        embedded_add_utf8(&r->scratch, code);
    }
    r->no_memory |= r->scratch.failed;
    if (!r->scratch.failed && r->scratch.len > 0)
        embedded_give(r, offset, pica_span_of(r->scratch.data, r->scratch.len), false);
}

static void embedded_lines(struct embedded_reader *r, struct pica_span bytes)
{
    size_t at = 0;

    while (at < bytes.len) {
        const uint8_t *end = memchr(bytes.data + at, '\n', bytes.len - at);
        size_t n = end ? (size_t)(end - bytes.data) - at : bytes.len - at;

        embedded_give(r, at, pica_span_of(bytes.data + at, n), true);
        at += n + 1;
    }
}

static void read_as(struct embedded_reader *r, enum embedded_format format, struct pica_span bytes)
{
    bool sound = true;

    switch (format) {
    case EMBEDDED_SCRIPT:
        embedded_script(r, bytes, 0);
        break;
    case EMBEDDED_MARKUP:
        embedded_markup(r, bytes);
        break;
    case EMBEDDED_LINES:
        embedded_lines(r, bytes);
        break;
    case EMBEDDED_HERMES:
        sound = embedded_hermes(r, bytes);
        break;
    case EMBEDDED_METADATA:
        sound = embedded_metadata(r, bytes);
        break;
    case EMBEDDED_BINARY:
        embedded_binary(r, bytes);
        break;
    case EMBEDDED_TAR:
    case EMBEDDED_ARCHIVE:
    case EMBEDDED_OPAQUE:
        r->opaque = true;
        break;
    case EMBEDDED_OTHER:
        break;
    }
    if (!sound && !r->no_memory)
        embedded_binary(r, bytes);
    r->broken |= !sound;
}

/* A number of octal digits (POSIX pax, "ustar Interchange Format"). */
static uint64_t octal(const uint8_t *s, size_t len)
{
    uint64_t n = 0;

    for (size_t i = 0; i < len && s[i] >= '0' && s[i] <= '7'; i++)
        n = n << 3 | (s[i] - (unsigned)'0');
    return n;
}

static void read_tar(struct embedded_reader *r, struct pica_span bytes)
{
    size_t at = 0;

    while (bytes.len - at >= TAR_BLOCK && bytes.data[at] && !r->no_memory) {
        const uint8_t *header = bytes.data + at;
        const uint8_t *name_end = memchr(header, 0, 100);
        struct pica_span name = pica_span_of(header, name_end ? (size_t)(name_end - header) : 100);
        uint64_t size = octal(header + 124, 12);
        struct pica_span file;

        at += TAR_BLOCK;
        if (size > bytes.len - at) {
            r->broken = true;
            return;
        }
        file = pica_span_of(bytes.data + at, (size_t)size);
        r->base = at;
        if (header[156] == '0' || header[156] == 0)
            read_as(r, embedded_format_of(name, file), file);
        at += (size_t)size;
        at += (TAR_BLOCK - at % TAR_BLOCK) % TAR_BLOCK;
        if (at > bytes.len)
            return;
    }
}

void embedded_texts(struct embedded_reader *r, enum embedded_format format, struct pica_span bytes)
{
    r->broken = r->cut = r->opaque = false;
    r->left = (uint64_t)bytes.len * LOOKS;
    r->base = 0;
    if (format == EMBEDDED_TAR)
        read_tar(r, bytes);
    else
        read_as(r, format, bytes);
}

void embedded_reader_finish(struct embedded_reader *r)
{
    pica_text_finish(&r->scratch);
}
