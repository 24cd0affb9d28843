#!/usr/bin/env python3
"""Turns data files into C, so that the program needs none of them to run.

usage: embed.py OUTPUT INPUT...

Writes one table row per file: { "name", bytes, length, "sha256" }.
"""
import hashlib
import os
import sys


def c_bytes(data):
    rows = []
    for at in range(0, len(data), 20):
        rows.append("    " + "".join("%d," % b for b in data[at : at + 20]))
    return "\n".join(rows)


def main():
    rows = []
    with open(sys.argv[1], "w", encoding="ascii") as out:
        for number, path in enumerate(sys.argv[2:]):
            with open(path, "rb") as file:
                data = file.read()
            out.write(f"static const unsigned char embedded_{number}[] = {{\n{c_bytes(data)}\n}};\n")
            rows.append(
                '    { "%s", embedded_%d, %d, "%s" },\n'
                % (os.path.basename(path), number, len(data), hashlib.sha256(data).hexdigest())
            )
        out.write("static const struct embedded_file embedded_files[] = {\n")
        out.writelines(rows)
        out.write("};\n")


if __name__ == "__main__":
    main()
