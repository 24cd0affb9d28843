#!/usr/bin/env python3
"""Makes C out of manifest/attr_ids.tsv: a table by id or by name, or an enum of the ids.

usage: attrs.py ids|names|enum OUTPUT INPUT

The enum says ATTR_MIN_SDK_VERSION for minSdkVersion. Fails, naming file and
line, on rows out of order or doubled.
"""
import re
import sys

from tables import c_text, fail, read_tsv

NAME_ROOM = 60  # struct attr of manifest/platform.c


def enumerator(name):
    return "ATTR_" + re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper()


def main():
    kind, output, source = sys.argv[1:]
    last, names, rows = -1, set(), []
    with open(output, "w", encoding="ascii") as out:
        for number, (id_text, name) in read_tsv(source, ["id", "name"]):
            attr_id = int(id_text, 16)
            if attr_id <= last:
                fail(source, number, "not in the order of ids, or doubled")
            last = attr_id
            rows.append((attr_id, name))
            if kind == "enum" and re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name):
                # Names such as __removed1 are of no use to code.
                if enumerator(name) in names:
                    fail(source, number, f"{enumerator(name)} is there already")
                names.add(enumerator(name))
                out.write("    %s = %#010x,\n" % (enumerator(name), attr_id))
        if kind == "names":
            rows.sort(key=lambda row: row[1])
        if kind != "enum":
            for attr_id, name in rows:
                out.write("    { %#010x, %s },\n" % (attr_id, c_text(name, NAME_ROOM)))


if __name__ == "__main__":
    main()
