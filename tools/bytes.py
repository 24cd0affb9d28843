#!/usr/bin/env python3
"""Makes a C array of a file, for a program that carries it.

usage: bytes.py OUTPUT NAME INPUT
"""
import sys


def main():
    output, name, path = sys.argv[1:]
    with open(path, "rb") as file:
        data = file.read()
    with open(output, "w", encoding="ascii") as out:
        out.write(f"static const uint8_t {name}[] = {{\n")
        for at in range(0, len(data), 20):
            out.write("    " + "".join(f"{byte}, " for byte in data[at : at + 20]).rstrip() + "\n")
        out.write("};\n")


if __name__ == "__main__":
    main()
