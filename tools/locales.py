#!/usr/bin/env python3
"""Makes C out of manifest/locale_scripts.tsv or locale_parents.tsv, keyed as ResTable_config packs locales.

usage: locales.py scripts|parents OUTPUT INPUT

Fails, naming file and line, on rows out of order, doubled or malformed.
"""
import re
import sys

from tables import c_string, fail, read_tsv

LANGUAGE, REGION, SCRIPT = r"[a-z]{2,3}", r"[A-Z]{2}|[0-9]{3}|-", r"[A-Z][a-z]{3}|~~~[AB]"


def pack(text, base):
    """Two letters as they are, three in 15 bits (ResTable_config::packLanguage, packRegion)."""
    if text == "-":
        return 0
    if len(text) == 2:
        return ord(text[0]) << 8 | ord(text[1])
    first, second, third = (ord(char) - ord(base) for char in text)
    return (0x80 | third << 2 | second >> 3) << 8 | (second << 5 & 0xFF) | first


def pack_locale(language, region):
    return pack(language, "a") << 16 | pack(region, "0")


def check(path, number, row, patterns):
    for text, pattern in zip(row, patterns):
        if not re.fullmatch(pattern, text):
            fail(path, number, f"'{text}' is not what stands there")


def scripts(path):
    """{ locale, script, likely region }, by locale."""
    rows = []
    for number, row in read_tsv(path, ["language", "region", "script", "likely_region"]):
        check(path, number, row, [LANGUAGE, REGION, SCRIPT, REGION])
        rows.append((pack_locale(row[0], row[1]), row[2], pack(row[3], "0"), number))
    return [(key, "{ %#010x, %s, %#06x }" % (key, c_string(script), likely), number)
            for key, script, likely, number in rows]


def parents(path):
    """{ locale, script, parent's locale }, by locale."""
    rows = []
    for number, row in read_tsv(path, ["script", "language", "region", "parent"]):
        check(path, number, row, [SCRIPT, LANGUAGE, REGION, REGION])
        key = pack_locale(row[1], row[2])
        rows.append((key, "{ %#010x, %s, %#010x }" % (key, c_string(row[0]), pack_locale(row[1], row[3])), number))
    return rows


def main():
    kind, output, source = sys.argv[1:]
    last = None
    with open(output, "w", encoding="ascii") as out:
        for key, text, number in sorted({"scripts": scripts, "parents": parents}[kind](source)):
            if key == last:
                fail(source, number, "this locale is there already")
            last = key
            out.write(f"    {text},\n")


if __name__ == "__main__":
    main()
