#!/usr/bin/env python3
"""Makes report/width.def: the characters that take two columns, or none.

usage: width.py >report/width.def

Facts of the Unicode Character Database as Python carries it: East Asian Width
W and F take two columns (UAX #11); marks that do not space (Mn, Me) and format
characters (Cf) but the soft hyphen take none.
"""
import sys
import unicodedata


def columns(code):
    char = chr(code)
    if unicodedata.category(char) in ("Mn", "Me", "Cf") and code != 0xAD:
        return 0
    if unicodedata.category(char) == "Cn":
        return 1
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def main():
    print("/*")
    print(" * report/width.def - X(first, last, columns) of the characters that are not one column")
    print(f" * wide, sorted; made by tools/width.py from Unicode {unicodedata.unidata_version}.")
    print(" */")
    first, width, last = 0, 1, 0
    for code in range(0xA0, sys.maxunicode + 2):
        known = code <= sys.maxunicode and not 0xD800 <= code < 0xE000
        if known and unicodedata.category(chr(code)) == "Cn" and width != 1:
            # Unassigned ones join the range around them, so that the table is short.
            continue
        now = columns(code) if known else 1
        if now != width:
            if width != 1:
                print(f"X(0x{first:04X}, 0x{last:04X}, {width})")
            first, width = code, now
        last = code


if __name__ == "__main__":
    main()
