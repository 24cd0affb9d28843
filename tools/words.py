#!/usr/bin/env python3
"""Makes base/words.c's table out of the */words_zh.tsv files.

usage: words.py OUTPUT INPUT...

Fails, naming file and line, on a row that is not two columns, on two rows for
one English text that differ, and on conversions or placeholders ({name}) that do not agree.
"""
import re
import sys

from tables import c_string

CONVERSION = re.compile(r"%[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|j|z|t|L)?[diouxXeEfgGcspn%]")

PLACEHOLDER = re.compile(r"\{[a-z_]+\}")


def read(path, table):
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            row = line.split("\t")
            if len(row) != 2 or not row[0] or not row[1]:
                sys.exit(f"{path}:{number}: two columns are wanted")
            en, zh = row
            if CONVERSION.findall(en) != CONVERSION.findall(zh):
                sys.exit(f"{path}:{number}: the conversions of both languages differ")
            if sorted(PLACEHOLDER.findall(en)) != sorted(PLACEHOLDER.findall(zh)):
                sys.exit(f"{path}:{number}: the placeholders of both languages differ")
            if table.get(en, zh) != zh:
                sys.exit(f"{path}:{number}: another Chinese text for the same English one")
            table[en] = zh


def main():
    table = {}
    for path in sys.argv[2:]:
        read(path, table)
    with open(sys.argv[1], "w", encoding="ascii") as out:
        for en in sorted(table, key=lambda s: s.encode("utf-8")):
            out.write("    { %s, %s },\n" % (c_string(en), c_string(table[en])))


if __name__ == "__main__":
    main()
