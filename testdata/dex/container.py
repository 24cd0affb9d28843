#!/usr/bin/env python3
"""Makes container.dex: DEX version 041, two files in one container, out of a plain DEX file.

usage: container.py PLAIN.dex OUTPUT.dex

A version 041 header is eight bytes longer, and offsets count from the start of
the container; so every offset of the plain file is moved. Only what
hostile/dex/d00_base.dex holds is moved: no annotations, no debug info.
"""
import hashlib
import struct
import sys
import zlib

IDS = range(0x38, 0x68, 8)


def u32(data, at):
    return struct.unpack_from("<I", data, at)[0]


def add(data, at, by):
    if u32(data, at):
        struct.pack_into("<I", data, at, u32(data, at) + by)


def uleb(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def add_uleb(data, at, by):
    """The number keeps its length."""
    value, end = uleb(data, at)
    if value:
        value += by
        for i in range(at, end):
            data[i] = value & 0x7F | (0x80 if i + 1 < end else 0)
            value >>= 7
        assert value == 0
    return end


def move(plain, start, version=b"041"):
    """The file as it stands `start` bytes into a container, without sizes and checksums."""
    by = start + 8
    data = bytearray(plain)
    classes = [u32(data, 0x64) + 32 * i for i in range(u32(data, 0x60))]
    for cls in classes:
        at = u32(data, cls + 24)
        if at:
            counts = []
            for _ in range(4):
                count, at = uleb(data, at)
                counts.append(count)
            for _ in range(counts[0] + counts[1]):
                at = uleb(data, uleb(data, at)[1])[1]
            for _ in range(counts[2] + counts[3]):
                at = add_uleb(data, uleb(data, uleb(data, at)[1])[1], by)
        for field in (12, 20, 24, 28):
            add(data, cls + field, by)
    for i in range(u32(data, 0x38)):
        add(data, u32(data, 0x3C) + 4 * i, by)
    for i in range(u32(data, 0x48)):
        add(data, u32(data, 0x4C) + 12 * i + 8, by)
    where = u32(data, 0x34)
    for i in range(u32(data, where)):
        item = where + 4 + 12 * i
        if struct.unpack_from("<H", data, item)[0] == 0:
            struct.pack_into("<I", data, item + 8, start)
        else:
            add(data, item + 8, by)
    for field in IDS:
        add(data, field + 4, by)
    add(data, 0x34, by)
    struct.pack_into("<II", data, 0x68, 0, 0)
    data[4:7] = version
    struct.pack_into("<I", data, 0x24, 0x78)
    return data[:0x70] + b"\0" * 8 + data[0x70:]


def main():
    with open(sys.argv[1], "rb") as file:
        plain = file.read()
    files, start = [], 0
    for _ in range(2):
        files.append((start, move(plain, start)))
        start += len(files[-1][1])
    out = bytearray()
    for at, data in files:
        struct.pack_into("<I", data, 0x20, len(data))
        struct.pack_into("<II", data, 0x70, start, at)
        data[12:32] = hashlib.sha1(data[32:]).digest()
        struct.pack_into("<I", data, 8, zlib.adler32(data[12:]))
        out += data
    with open(sys.argv[2], "wb") as file:
        file.write(out)


if __name__ == "__main__":
    main()
