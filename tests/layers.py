#!/usr/bin/env python3
"""Fails when an #include points up, to a stranger, or to a library at a wrong door.

usage: layers.py ROOT

docs/ARCHITECTURE.md explains the layers; the tables below are what it draws.
"""
import os
import re
import sys

LAYERS = [
    {"base"},
    {"apk", "manifest", "dex", "native", "facts", "diff"},
    {"flow"},
    {"privacy", "rules"},
    {"scan"},
    {"report", "store", "batch", "evidence"},
    {"cli"},
]
# A folder that sees less than its layer would allow.
SEES_ONLY = {"rules": {"base", "facts"}, "store": {"base"}, "diff": {"base"}}

# Folders that see every layer and are seen by none.
OUTSIDE = {"tests", "fuzz", "bench"}

# Outside headers and the files (or folders, with a slash) that may include them.
DOORS = [
    (r"zlib\.h", {"apk/inflate.c", "store/packed.c"}),
    (r"libdeflate\.h", {"apk/inflate_whole.c"}),
    (r"zip\.h", {"apk/libzip_view.c", "evidence/archive.c"}),
    (r"libxml/.*", {"manifest/"}),
    (r"openssl/.*", {"apk/signing/crypto.c", "evidence/libcrypto.h"}),
    (r"dlfcn\.h", {"base/library.c", "tests/kill_writes.c"}),
    (r"(cairo-pdf|pango/.*)\.h", {"report/pdf_lib.h"}),
    (r"xlsxwriter\.h", {"report/xlsx_book.c"}),
    (r"sqlite3\.h", {"store/sqlite.h"}),
    (r"seccomp\.h|linux/landlock\.h", {"batch/cage.c"}),
    (r"cjson/.*", {"base/json_read.c", "base/json_read.h"}),
    (r"protobuf-c/.*", {"manifest/proto_wire.h"}),
    (r"nettle/.*", {"base/digest.h"}),
]

# What comes with the C library needs no door.
SYSTEM = set(
    """
    arpa/inet assert ctype dirent errno fcntl float getopt grp iconv inttypes langinfo limits locale malloc math
    netinet/in poll pthread pwd sched signal stdalign stdarg stdatomic stdbool stddef stdint stdio stdlib
    stdnoreturn string strings time unistd wchar wctype sys/file sys/ioctl sys/mman sys/prctl sys/ptrace
    sys/random sys/resource sys/signalfd sys/socket sys/stat sys/syscall sys/time sys/types sys/uio sys/wait
    """.split()
)

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def rank_of(folder):
    for rank, folders in enumerate(LAYERS):
        if folder in folders:
            return rank
    return None


def is_test(path):
    return path.endswith("_test.c")


def door_allows(allowed, path):
    return any(path == place or (place.endswith("/") and path.startswith(place)) for place in allowed)


def check_system(path, header):
    """What is wrong with `#include <header>` in path, or None."""
    for pattern, allowed in DOORS:
        if re.fullmatch(pattern, header):
            if door_allows(allowed, path) or (is_test(path) and header in ("zip.h", "zlib.h")):
                return None
            return f"<{header}> belongs to {', '.join(sorted(allowed))} alone"
    if header.endswith(".h") and header[:-2] in SYSTEM:
        return None
    return f"<{header}> has no door: give it one in tests/layers.py and docs/ARCHITECTURE.md"


def check_own(root, path, header):
    """What is wrong with `#include "header"` in path, or None."""
    folder = path.split("/")[0]
    if header.endswith(".inc"):  # made when pica is built, beside what includes it
        return None
    if "/" not in header or not os.path.isdir(os.path.join(root, header.split("/")[0])):
        return f'"{header}" is not said from the root of the tree'
    to = header.split("/")[0]
    if to == folder:
        return None
    if to == "tests":
        if is_test(path) or folder in OUTSIDE:
            return None
        return "only tests include from tests/"
    if folder in OUTSIDE:
        return None if rank_of(to) is not None else f"{to}/ has no layer"
    if rank_of(to) is None:
        return f"{to}/ has no layer"
    if rank_of(to) > rank_of(folder):
        return f"{folder}/ lies below {to}/"
    if rank_of(to) == rank_of(folder):
        return f"{folder}/ and {to}/ are strangers"
    if folder in SEES_ONLY and to not in SEES_ONLY[folder]:
        return f"{folder}/ sees only {', '.join(sorted(SEES_ONLY[folder]))}"
    return None


def main():
    root = sys.argv[1]
    wrong = files = 0
    known = set().union(*LAYERS) | OUTSIDE
    for folder in sorted(known):
        for base, _, names in os.walk(os.path.join(root, folder)):
            for name in sorted(names):
                if not name.endswith((".c", ".h", ".def")):
                    continue
                path = os.path.relpath(os.path.join(base, name), root)
                files += 1
                with open(os.path.join(root, path), encoding="utf-8") as file:
                    text = file.read()
                for found in INCLUDE.finditer(text):
                    quote, header = found.groups()
                    what = check_system(path, header) if quote == "<" else check_own(root, path, header)
                    if what:
                        wrong += 1
                        print(f"{path}:{text.count(chr(10), 0, found.start(2)) + 1}: {what}", file=sys.stderr)
    for entry in sorted(os.listdir(root)):
        inside = os.path.join(root, entry)
        if entry in known or entry.startswith((".", "build")) or not os.path.isdir(inside):
            continue
        strays = [name for name in os.listdir(inside) if name.endswith((".c", ".h"))]
        if strays:
            wrong += 1
            print(f"{entry}/ holds C and has no layer: {', '.join(sorted(strays))}", file=sys.stderr)
    if files == 0:
        sys.exit(f"{root}: no file was looked at")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
