#!/usr/bin/env python3
"""Makes seeds for scan_fuzz.c of packages: a row of files, each with its name and its length before it.

usage: scan_seeds.py FOLDER PACKAGE.apk...
"""
import os
import sys
import zipfile

LEN_MAX = 0xffff


def seed(path):
    made = b""
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            data = package.read(name)[:LEN_MAX]
            made += bytes([len(name)]) + name.encode() + len(data).to_bytes(2, "little") + data
    return made


def main():
    folder, packages = sys.argv[1], sys.argv[2:]
    for path in packages:
        name = os.path.splitext(os.path.basename(path))[0]
        with open(os.path.join(folder, name + ".files"), "wb") as file:
            file.write(seed(path))


if __name__ == "__main__":
    main()
