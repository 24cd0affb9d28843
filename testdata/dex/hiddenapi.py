#!/usr/bin/env python3
"""Makes hiddenapi.dex: a DEX file with the hidden API flags that only files of the platform have.

usage: hiddenapi.py PLAIN.dex OUTPUT.dex

The flags go behind all that is in the plain file, and the map list behind
them: of every class with members, the n-th member of all gets flags FLAGS[n].
"""
import hashlib
import struct
import sys
import zlib

MAP_OFF, CLASSES, DATA = 0x34, 0x60, 0x68
FLAGS = [0, 1, 2, 3, 5, 0x10, 0x20, 0x32]


def u32(data, at):
    return struct.unpack_from("<I", data, at)[0]


def uleb(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def members(data, cls):
    at = u32(data, u32(data, CLASSES + 4) + 32 * cls + 24)
    total = 0
    for _ in range(4 if at else 0):
        count, at = uleb(data, at)
        total += count
    return total


def main():
    with open(sys.argv[1], "rb") as file:
        data = bytearray(file.read())
    classes, where = u32(data, CLASSES), u32(data, MAP_OFF)
    count = u32(data, where)
    items = [data[where + 4 + 12 * i:where + 16 + 12 * i] for i in range(count)]
    assert where + 4 + 12 * count == len(data)
    offsets, flags, n = b"", b"", 0
    for cls in range(classes):
        total = members(data, cls)
        offsets += struct.pack("<I", 4 + 4 * classes + len(flags) if total else 0)
        for _ in range(total):
            flags += bytes([FLAGS[n % len(FLAGS)]])
            n += 1
    item = struct.pack("<I", 4 + len(offsets) + len(flags)) + offsets + flags
    item += b"\0" * (-len(item) % 4)
    del data[where:]
    here = len(data)
    data += item
    items[-1] = struct.pack("<HHII", 0xF000, 0, 1, here)
    items.append(struct.pack("<HHII", 0x1000, 0, 1, len(data)))
    struct.pack_into("<I", data, MAP_OFF, len(data))
    data += struct.pack("<I", len(items)) + b"".join(items)
    struct.pack_into("<I", data, 0x20, len(data))
    struct.pack_into("<I", data, DATA, len(data) - u32(data, DATA + 4))
    data[12:32] = hashlib.sha1(data[32:]).digest()
    struct.pack_into("<I", data, 8, zlib.adler32(data[12:]))
    with open(sys.argv[2], "wb") as file:
        file.write(data)


if __name__ == "__main__":
    main()
