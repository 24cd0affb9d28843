#include "apk/sniff.h"

#include "base/text.h"

#include <stdio.h>

enum sniffed {
    SNIFF_NOTHING,
    SNIFF_DEX,
    SNIFF_CDEX,
    SNIFF_ELF,
    SNIFF_GZIP,
    SNIFF_BZIP2,
    SNIFF_XZ,
    SNIFF_ZSTD,
    SNIFF_RAR,
    SNIFF_7Z,
    SNIFF_TAR,
    SNIFF_BINARY_XML,
    SNIFF_XML,
    SNIFF_HTML,
    SNIFF_RESOURCES,
    SNIFF_CLASS,
    SNIFF_MACHO,
    SNIFF_EXE,
    SNIFF_PDF,
    SNIFF_PNG,
    SNIFF_JPEG,
    SNIFF_SQLITE,
    SNIFF_JSON,
};

static const struct {
    const char *magic;
    size_t len, at;
    enum sniffed kind;
} sniff_magics[] = {
    { "dex\n", 4, 0, SNIFF_DEX },
    { "cdex", 4, 0, SNIFF_CDEX },
    { "\177ELF", 4, 0, SNIFF_ELF },
    { "\x1f\x8b", 2, 0, SNIFF_GZIP },
    { "BZh", 3, 0, SNIFF_BZIP2 },
    { "\xfd"
      "7zXZ",
      5, 0, SNIFF_XZ },
    { "\x28\xb5\x2f\xfd", 4, 0, SNIFF_ZSTD },
    { "Rar!\x1a\x07", 6, 0, SNIFF_RAR },
    { "7z\xbc\xaf\x27\x1c", 6, 0, SNIFF_7Z },
    { "ustar", 5, 257, SNIFF_TAR },
    { "\x03\x00\x08\x00", 4, 0, SNIFF_BINARY_XML },
    { "\x02\x00\x0c\x00", 4, 0, SNIFF_RESOURCES },
    { "\xca\xfe\xba\xbe", 4, 0, SNIFF_CLASS },
    { "\xcf\xfa\xed\xfe", 4, 0, SNIFF_MACHO },
    { "MZ", 2, 0, SNIFF_EXE },
    { "%PDF-", 5, 0, SNIFF_PDF },
    { "\x89PNG", 4, 0, SNIFF_PNG },
    { "\xff\xd8\xff", 3, 0, SNIFF_JPEG },
    { "SQLite format 3", 15, 0, SNIFF_SQLITE },
};

static bool text_begins(struct pica_span s, const char *word)
{
    size_t i = 0, n = strlen(word);

    while (i < s.len && (s.data[i] == ' ' || s.data[i] == '\t' || s.data[i] == '\r' ||
                         s.data[i] == '\n' || s.data[i] >= 0x80)) /* a byte order mark, too */
        i++;
    if (s.len - i < n)
        return false;
    for (size_t k = 0; k < n; k++) {
        uint8_t c = s.data[i + k];

        if (c >= 'A' && c <= 'Z')
            c = (uint8_t)(c | 0x20);
        if (c != (uint8_t)word[k])
            return false;
    }
    return true;
}

static enum sniffed sniff(struct pica_span head)
{
    for (size_t i = 0; i < sizeof sniff_magics / sizeof *sniff_magics; i++)
        if (head.len >= sniff_magics[i].at + sniff_magics[i].len &&
            memcmp(head.data + sniff_magics[i].at, sniff_magics[i].magic, sniff_magics[i].len) == 0)
            return sniff_magics[i].kind;
    if (text_begins(head, "<!doctype html") || text_begins(head, "<html"))
        return SNIFF_HTML;
    if (text_begins(head, "<?xml") || text_begins(head, "<manifest"))
        return SNIFF_XML;
    if (text_begins(head, "{\""))
        return SNIFF_JSON;
    return SNIFF_NOTHING;
}

bool apk_sniff_known(struct pica_span head)
{
    return sniff(head) != SNIFF_NOTHING;
}

/* The first characters of a text, or the first bytes of anything else. */
static enum pica_status fail_unknown(struct pica_span head, struct pica_error *err)
{
    struct pica_span start = { head.data, head.len < 16 ? head.len : 16 };
    char shown[3 * 16 + 1] = "";
    bool is_text = true;

    for (size_t i = 0; i < start.len; i++)
        is_text &= (start.data[i] >= 0x20 && start.data[i] < 0x7f) || start.data[i] == '\n' ||
                   start.data[i] == '\r' || start.data[i] == '\t';
    if (is_text) {
        for (size_t i = 0; i < start.len && start.data[i] >= 0x20; i++)
            snprintf(shown + i, sizeof shown - i, "%c", start.data[i]);
        return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                         "is not a ZIP archive: it begins with the text \"%s\"", shown);
    }
    for (size_t i = 0; i < start.len; i++)
        snprintf(shown + 3 * i, sizeof shown - 3 * i, "%02x ", start.data[i]);
    shown[3 * start.len - 1] = '\0'; /* the last blank */
    return pica_fail(err, PICA_E_MALFORMED, PICA_NOWHERE,
                     "is not a ZIP archive: it begins with the bytes %s", shown);
}

enum pica_status apk_sniff_fail(struct pica_span head, struct pica_error *err)
{
    const enum pica_status bad = PICA_E_MALFORMED;

    switch (sniff(head)) {
    case SNIFF_DEX:
        return pica_fail(err, bad, PICA_NOWHERE, "is a DEX file, not a package that holds one");
    case SNIFF_CDEX:
        return pica_fail(err, bad, PICA_NOWHERE, "is a compact DEX file, not a package");
    case SNIFF_ELF:
        return pica_fail(err, bad, PICA_NOWHERE,
                         "is a native library or program (ELF), not a package");
    case SNIFF_GZIP:
        return pica_fail(err, bad, PICA_NOWHERE, "is gzip data, not a package: unpack it first");
    case SNIFF_BZIP2:
        return pica_fail(err, bad, PICA_NOWHERE, "is bzip2 data, not a package: unpack it first");
    case SNIFF_XZ:
        return pica_fail(err, bad, PICA_NOWHERE, "is xz data, not a package: unpack it first");
    case SNIFF_ZSTD:
        return pica_fail(err, bad, PICA_NOWHERE, "is zstd data, not a package: unpack it first");
    case SNIFF_RAR:
        return pica_fail(err, bad, PICA_NOWHERE,
                         "is a RAR archive, not a package: unpack it first");
    case SNIFF_7Z:
        return pica_fail(err, bad, PICA_NOWHERE, "is a 7z archive, not a package: unpack it first");
    case SNIFF_TAR:
        return pica_fail(err, bad, PICA_NOWHERE,
                         "is a tar archive, not a package: unpack it first");
    case SNIFF_BINARY_XML:
        return pica_fail(err, bad, PICA_NOWHERE, "is a binary XML file of Android, not a package");
    case SNIFF_XML:
        return pica_fail(err, bad, PICA_NOWHERE, "is an XML file, not a package");
    case SNIFF_HTML:
        return pica_fail(err, bad, PICA_NOWHERE,
                         "is a web page (HTML), not a package: has a download gone wrong?");
    case SNIFF_RESOURCES:
        return pica_fail(err, bad, PICA_NOWHERE,
                         "is a resource table (resources.arsc), not a package");
    case SNIFF_CLASS:
        return pica_fail(err, bad, PICA_NOWHERE,
                         "is a Java class file or a Mach-O file, not a package");
    case SNIFF_MACHO:
        return pica_fail(err, bad, PICA_NOWHERE, "is a Mach-O program, not a package");
    case SNIFF_EXE:
        return pica_fail(err, bad, PICA_NOWHERE, "is a Windows program, not a package");
    case SNIFF_PDF:
        return pica_fail(err, bad, PICA_NOWHERE, "is a PDF document, not a package");
    case SNIFF_PNG:
    case SNIFF_JPEG:
        return pica_fail(err, bad, PICA_NOWHERE, "is an image, not a package");
    case SNIFF_SQLITE:
        return pica_fail(err, bad, PICA_NOWHERE, "is an SQLite database, not a package");
    case SNIFF_JSON:
        return pica_fail(err, bad, PICA_NOWHERE, "is a JSON text, not a package");
    case SNIFF_NOTHING:
        break;
    }
    return fail_unknown(head, err);
}
