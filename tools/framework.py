#!/usr/bin/env python3
"""Makes flow/framework.c's table out of flow/framework.tsv.

usage: framework.py OUTPUT INPUT

Each line is CLASS, SUPERCLASS and INTERFACES (with commas between), names with
slashes and without L and ;. Fails, naming the line, on a row that is not that.
"""
import sys


def descriptor(name):
    return "L%s;" % name if name else ""


def main():
    rows = {}
    for number, line in enumerate(open(sys.argv[2], encoding="ascii"), 1):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        row = line.split("\t")
        if len(row) != 3 or not row[0] or row[0] in rows:
            sys.exit(f"{sys.argv[2]}:{number}: class, superclass and interfaces are wanted, once")
        rows[row[0]] = row[1:]
    with open(sys.argv[1], "w", encoding="ascii") as out:
        for name in sorted(rows, key=lambda n: descriptor(n).encode()):
            interfaces = ",".join(descriptor(i) for i in rows[name][1].split(",") if i)
            out.write('    { "%s", "%s", "%s" },\n' % (descriptor(name), descriptor(rows[name][0]), interfaces))


if __name__ == "__main__":
    main()
