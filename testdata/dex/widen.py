#!/usr/bin/env python3
"""Makes rules.dex: a DEX file whose access flags can be changed without moving anything.

usage: widen.py PLAIN.dex OUTPUT.dex

Access flags are numbers of one to three bytes. Here all take three: the
class_data_items are written again behind all else but the map list.
"""
import hashlib
import struct
import sys
import zlib

MAP_OFF, CLASSES, DATA = 0x34, 0x60, 0x68


def u32(data, at):
    return struct.unpack_from("<I", data, at)[0]


def uleb(data, at):
    start, value, shift = at, 0, 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at, bytes(data[start:at])


def wide(value):
    return bytes([value & 0x7F | 0x80, value >> 7 & 0x7F | 0x80, value >> 14 & 0x7F])


def widen(data, at):
    """The class_data_item at `at` with wide flags, and where the old one ends."""
    counts, out = [], b""
    for _ in range(4):
        count, at, raw = uleb(data, at)
        counts.append(count)
        out += raw
    for kind, count in enumerate(counts):
        for _ in range(count):
            _, at, raw = uleb(data, at)
            flags, at, _ = uleb(data, at)
            out += raw + wide(flags)
            if kind >= 2:
                _, at, raw = uleb(data, at)
                out += raw
    return out, at


def main():
    with open(sys.argv[1], "rb") as file:
        data = bytearray(file.read())
    where = u32(data, MAP_OFF)
    count = u32(data, where)
    items = [list(struct.unpack_from("<HHII", data, where + 4 + 12 * i)) for i in range(count)]
    del data[where:]
    here, at = len(data), next(item for item in items if item[0] == 0x2000)[3]
    defs = [u32(data, CLASSES + 4) + 32 * i + 24 for i in range(u32(data, CLASSES))]
    for _ in range(next(item for item in items if item[0] == 0x2000)[2]):
        new, end = widen(data, at)
        for cls in defs:
            if u32(data, cls) == at:
                struct.pack_into("<I", data, cls, len(data))
        data[at:end] = b"\0" * (end - at)
        data += new
        at = end
    data += b"\0" * (-len(data) % 4)
    for item in items:
        if item[0] in (0x2000, 0x1000):
            item[3] = here if item[0] == 0x2000 else len(data)
    struct.pack_into("<I", data, MAP_OFF, len(data))
    data += struct.pack("<I", count)
    for item in sorted(items, key=lambda item: item[3]):
        data += struct.pack("<HHII", *item)
    struct.pack_into("<I", data, 0x20, len(data))
    struct.pack_into("<I", data, DATA, len(data) - u32(data, DATA + 4))
    data[12:32] = hashlib.sha1(data[32:]).digest()
    struct.pack_into("<I", data, 8, zlib.adler32(data[12:]))
    with open(sys.argv[2], "wb") as file:
        file.write(data)


if __name__ == "__main__":
    main()
