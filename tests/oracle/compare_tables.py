#!/usr/bin/env python3
"""Compares which damaged resource tables are refused: by pica, and by the platform's own library.

usage: compare_tables.py --pica PICA [--count N] TABLE.arsc...

The library is libandroidfw (Debian's android-libandroidfw, Android 10): LoadedArsc::Load() is called directly, in a child
process, since some tables may crash it; those are left out. So are the flags of types, of which it does not know the
newer ones, and the counts of typeSpecs, which it compares with the size of the package (docs/RESOURCES.md).
"""
import argparse
import ctypes
import glob
import json
import os
import random
import struct
import subprocess
import sys
import tempfile

EXIT_SKIP = 77
LIBRARIES = ["/usr/lib/*/android/libandroidfw.so.0", "/usr/lib/android/libandroidfw.so.0"]
LOAD = "_ZN7android10LoadedArsc4LoadERKNS_16BasicStringPieceIcEEPKNS_11LoadedIdmapEbb"
EXTREMES = [0, 1, 2, 3, 4, 7, 8, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFC, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000,
            0xFFFFFFF0, 0xFFFFFFFF]


FIELDS = {0x0201: 9, 0x0202: 12}  # what is not changed, by type of chunk


class Piece(ctypes.Structure):
    _fields_ = [("data", ctypes.c_char_p), ("length", ctypes.c_size_t)]


def refuses(load, data):
    """Whether the library does not open the table; None when it crashes."""
    # It reads whole words.
    held = ctypes.create_string_buffer(data, len(data) + 8)
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 2)
        result = ctypes.c_void_p()
        piece = Piece(ctypes.cast(held, ctypes.c_char_p), len(data))
        load(ctypes.byref(result), ctypes.byref(piece), None, False, False)
        os._exit(0 if result.value else 1)
    status = os.waitpid(child, 0)[1]
    return os.WEXITSTATUS(status) == 1 if os.WIFEXITED(status) else None


def chunks(data, at, end):
    """(offset, type) of all chunks."""
    while at + 8 <= end:
        kind, header, size = struct.unpack_from("<HHI", data, at)
        if header < 8 or size < header or size > end - at:
            return
        yield at, kind
        if kind in (0x0002, 0x0200):
            yield from chunks(data, at + header, at + size)
        at += size


def damage(chance, data, starts):
    """A copy with one number changed, more often one of a chunk's header; or cut short."""
    data = bytearray(data)
    if chance.random() < 0.1:
        return bytes(data[:chance.randrange(12, len(data))])
    size = chance.choice([1, 2, 4])
    base = chance.choice(starts)[0] + chance.randrange(0, 84, size) if chance.random() < 0.8 else chance.randrange(0, len(data), size)
    if base < 4 or base + size > len(data):
        return damage(chance, data, starts)
    if any(at + FIELDS.get(kind, -1) in range(base - 3 * (kind == 0x0202), base + size) for at, kind in starts):
        return damage(chance, data, starts)
    old = int.from_bytes(data[base:base + size], "little")
    new = chance.choice(EXTREMES + [old + 1, old - 1, old + 4, old - 4, old ^ 1 << chance.randrange(8 * size)])
    data[base:base + size] = (new & ((1 << 8 * size) - 1)).to_bytes(size, "little")
    return bytes(data)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--count", type=int, default=300)
    args.add_argument("tables", nargs="+")
    args = args.parse_args()
    found = [path for pattern in LIBRARIES for path in glob.glob(pattern)]
    if not found:
        print("skipped: libandroidfw is not installed")
        sys.exit(EXIT_SKIP)
    load = getattr(ctypes.CDLL(found[0]), LOAD)
    load.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_bool, ctypes.c_bool]
    chance, wrong, compared, refused, crashed = random.Random(7), [], 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "table.arsc")
        for table in args.tables:
            with open(table, "rb") as file:
                whole = file.read()
            starts = list(chunks(whole, 0, len(whole)))
            for number in range(args.count):
                data = damage(chance, whole, starts) if number else whole
                want = refuses(load, data)
                if want is None:
                    crashed += 1
                    continue
                with open(path, "wb") as file:
                    file.write(data)
                done = subprocess.run([args.pica, "dump", "resources", "--quiet", "--format", "json", path], capture_output=True,
                                      check=False)
                got = done.returncode == 4 or json.loads(done.stdout)["refused"]
                compared += 1
                refused += want
                if got != want:
                    at = [i for i, (a, b) in enumerate(zip(whole, data)) if a != b]
                    wrong.append(f"{os.path.basename(table)} number {number}, of {len(data)} bytes, changed at {at[:1]}: "
                                 f"refused {want}, pica says {got}")
    for line in wrong[:40]:
        print(line)
    print(f"{compared} tables compared, {refused} of them refused, {len(wrong)} differ; {crashed} crash the library")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
