#!/usr/bin/env python3
"""Makes C texts of text files: an item of a list of const char * for each of them.

usage: embed.py OUTPUT INPUT...

As numbers, since a C string may be no longer than 4095 characters.
"""
import sys


def main():
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        for path in sys.argv[2:]:
            with open(path, "rb") as file:
                data = file.read()
            if b"\0" in data or any(byte >= 0x80 for byte in data):
                sys.exit(f"{path}: ASCII is wanted")
            out.write("(const char[]){\n")
            for at in range(0, len(data), 24):
                out.write("".join(f"{byte}," for byte in data[at : at + 24]) + "\n")
            out.write("0 },\n")


if __name__ == "__main__":
    main()
