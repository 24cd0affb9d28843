#!/usr/bin/env python3
"""Takes a package apart: a base without resources, and a feature split that has them all.

usage: split_maker.py PACKAGE.apk OUTPUT.apks [--code] [--id ID]

The resources get the package id of a feature (0x7e unless ID says otherwise), and so do the code, the manifest and the
files that refer to them: the app does on a device what it did before. --code puts the DEX files into the split, too.
Ids are found by their looks, in packages whose types are few, as tests have them. The same package gives the same
bytes.
"""
import argparse
import hashlib
import io
import re
import struct
import sys
import zipfile
import zlib

SPLIT = "feature"
# 0x7fTTEEEE in little endian; tests have neither more than 15 types nor more than 255 entries of one.
RESOURCE = re.compile(rb"[\x00-\xff]\x00[\x01-\x0f]\x7f", re.DOTALL)
# Where code has one: const, const/high16 (entry 0), the first key of a packed switch, a static field that is an int.
CONST = re.compile(rb"(?:\x14[\x00-\x0f]|\x00\x01[\x00-\xff]\x00|\x64)[\x00-\xff]\x00[\x01-\x0f]\x7f|"
                   rb"\x15[\x00-\x0f][\x01-\x0f]\x7f", re.DOTALL)
# Keys of a sparse switch, elements of an array of ints.
MANY = re.compile(rb"(?:\x00\x02[\x00-\xff]\x00|\x00\x03\x04\x00[\x00-\xff]\x00\x00\x00)"
                  rb"(?:[\x00-\xff]\x00[\x01-\x0f]\x7f)+", re.DOTALL)
PACKAGE_ID = re.compile(rb"\x00\x02\x1c\x01[\x00-\xff]{4}\x7f\x00\x00\x00|\x00\x02\x20\x01[\x00-\xff]{4}\x7f\x00\x00\x00",
                        re.DOTALL)


def moved(data, to):
    """The bytes with ids of the split; two of them may lie over one another by chance, never in fact."""
    return RESOURCE.sub(lambda found: found[0][:3] + bytes([to]), data)


def moved_table(data, to):
    return moved(PACKAGE_ID.sub(lambda found: found[0][:8] + bytes([to, 0, 0, 0]), data), to)


def moved_dex(data, to):
    body = MANY.sub(lambda found: found[0][:4] + moved(found[0][4:], to), data)
    body = CONST.sub(lambda found: found[0][:-1] + bytes([to]), body)
    signed = hashlib.sha1(body[32:]).digest() + body[32:]
    return body[:8] + struct.pack("<I", zlib.adler32(signed)) + signed


def pool(texts):
    """A string pool in UTF-16."""
    data, offsets = b"", []
    for text in texts:
        offsets.append(len(data))
        data += struct.pack("<H", len(text)) + text.encode("utf-16-le") + b"\0\0"
    data += b"\0" * (-len(data) % 4)
    head = 28 + 4 * len(texts)
    return struct.pack("<HHIIIIII", 1, 28, head + len(data), len(texts), 0, 0, head, 0) + \
        b"".join(struct.pack("<I", offset) for offset in offsets) + data


def split_manifest(package, split):
    """<manifest package="..." split="..." android:versionCode="1"><application android:hasCode="..."/></manifest>"""
    texts = ["versionCode", "hasCode", "manifest", "package", package, "split", split, "application", "android",
             "http://schemas.android.com/apk/res/android"]
    none, number, text, truth = 0xffffffff, 0x10, 3, 0x12
    android = 9

    def start(name, attributes):
        body = struct.pack("<IIII", 1, none, none, name) + struct.pack("<HHHHHH", 20, 20, len(attributes), 0, 0, 0)
        for space, key, kind, value in attributes:
            body += struct.pack("<IIIHBBI", space, key, value if kind == text else none, 8, 0, kind, value)
        return struct.pack("<HHI", 0x102, 16, 8 + len(body)) + body

    def end(name):
        return struct.pack("<HHIIIII", 0x103, 16, 24, 1, none, none, name)

    def namespace(kind):
        return struct.pack("<HHIIIII", kind, 16, 24, 1, none, 8, android)

    known = struct.pack("<HHIII", 0x180, 8, 16, 0x0101021b, 0x0101000c)  # ids of the first texts
    body = pool(texts) + known + namespace(0x100)
    body += start(2, [(android, 0, number, 1), (none, 3, text, 4), (none, 5, text, 6)])
    body += start(7, [(android, 1, truth, none)]) + end(7) + end(2) + namespace(0x101)
    return struct.pack("<HHI", 3, 8, 8 + len(body)) + body


def package_of(manifest):
    """The package that a binary manifest declares, whose strings are in UTF-16 (aapt)."""
    count, _, _, start, _ = struct.unpack_from("<IIIII", manifest, 16)
    texts = []
    for offset in struct.unpack_from(f"<{count}I", manifest, 36):
        at = 8 + start + offset
        length = struct.unpack_from("<H", manifest, at)[0]
        texts.append(manifest[at + 2:at + 2 + 2 * length].decode("utf-16-le"))
    at = 8
    while True:
        kind, head, size = struct.unpack_from("<HHI", manifest, at)
        if kind == 0x102:
            break
        at += size
    for number in range(struct.unpack_from("<H", manifest, at + 28)[0]):
        _, name, raw = struct.unpack_from("<III", manifest, at + 36 + 20 * number)
        if texts[name] == "package":
            return texts[raw]
    raise ValueError("the manifest has no package")


def archive(entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in entries:
            made.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    return out.getvalue()


def take_apart(package, code=False, to=0x7e):
    """The two packages, as pairs of a name and its bytes; None when there is nothing to move."""
    base, split = [], []
    with zipfile.ZipFile(package) as whole:
        if "resources.arsc" not in whole.namelist():
            return None
        name = package_of(whole.read("AndroidManifest.xml"))
        split.append(("AndroidManifest.xml", split_manifest(name, SPLIT)))
        for entry in whole.namelist():
            data = whole.read(entry)
            if entry == "resources.arsc":
                split.append((entry, moved_table(data, to)))
            elif entry.startswith("res/"):
                split.append((entry, moved(data, to) if entry.endswith(".xml") else data))
            elif entry.endswith(".dex") and "/" not in entry:
                (split if code else base).append((entry, moved_dex(data, to)))
            elif not entry.startswith("META-INF/") or entry.startswith("META-INF/services/"):
                base.append((entry, moved(data, to) if entry == "AndroidManifest.xml" else data))
    return [("base.apk", archive(base)), (f"split_{SPLIT}.apk", archive(split))]


def make(package, output, code=False, to=0x7e):
    """False when the package has no resources."""
    parts = take_apart(package, code, to)
    if parts:
        with open(output, "wb") as out:
            out.write(archive(parts))
    return parts is not None


def main():
    args = argparse.ArgumentParser()
    args.add_argument("package")
    args.add_argument("output")
    args.add_argument("--code", action="store_true")
    args.add_argument("--id", type=lambda text: int(text, 0), default=0x7e)
    args = args.parse_args()
    return not make(args.package, args.output, args.code, args.id)


if __name__ == "__main__":
    sys.exit(main())
