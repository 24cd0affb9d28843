"""Bends packages: the same lies for the same seed.

    for bent in bends(data, seed, count): bent.name, bent.what, bent.data

A package is taken apart into its records, some of which are changed (fields of local headers, of
the directory and of the end record, names, order, what lies between and around them, compressed
data, the contents of manifest, table and code), and written again. Nothing here knows what a reader
makes of it.
"""
import random
import struct
import zlib

LOCAL = struct.Struct("<IHHHHHIIIHH")
CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
END = struct.Struct("<IHHHHIIH")
END64 = struct.Struct("<IQHHIIQQQQ")
LOCATOR = struct.Struct("<IIQI")
EXTREMES = (0, 1, 7, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
CONTENTS = (b"AndroidManifest.xml", b"resources.arsc", b"classes.dex")


class Entry:
    """One entry: its data as it stands in the file, and each field of both headers."""

    def __init__(self, name, method, data, crc, usize):
        self.name = self.local_name = name
        self.data = data
        self.local = {"version": 20, "flags": 0, "method": method, "crc": crc, "csize": len(data), "usize": usize}
        self.central = dict(self.local)
        self.local_extra = self.extra = self.comment = self.descriptor = b""
        self.before = b""  # bytes before its local header
        self.listed = True
        self.shift = 0  # of the offset in the directory

    def plain(self):
        return zlib.decompress(self.data, -15) if self.central["method"] == 8 else self.data

    def set_plain(self, plain):
        """Other contents, rightly packed."""
        if self.central["method"] == 8:
            packer = zlib.compressobj(9, zlib.DEFLATED, -15)
            self.data = packer.compress(plain) + packer.flush()
        else:
            self.data = plain
        for header in (self.local, self.central):
            header.update(crc=zlib.crc32(plain), csize=len(self.data), usize=len(plain))


class Package:
    def __init__(self, data):
        end = data.rindex(b"PK\5\6")
        count, at = END.unpack_from(data, end)[4], END.unpack_from(data, end)[6]
        self.entries = []
        for _ in range(count):
            field = CENTRAL.unpack_from(data, at)
            name = data[at + 46:at + 46 + field[10]]
            at += 46 + field[10] + field[11] + field[12]
            local = LOCAL.unpack_from(data, field[16])
            begin = field[16] + 30 + local[9] + local[10]
            self.entries.append(Entry(name, field[4], data[begin:begin + field[8]], field[7], field[9]))
        self.prefix = self.gap = self.comment = self.trailing = b""
        self.moved = True  # offsets count from the start of the file, prefix included
        self.disk = self.more = self.size = self.offset = 0  # what is added to fields of the end record
        self.zip64 = False

    def find(self, name):
        return next((entry for entry in self.entries if entry.name == name), None)

    def write(self):
        out = bytearray(self.prefix)
        base = 0 if self.moved else len(self.prefix)
        offsets = []
        for entry in self.entries:
            out += entry.before
            offsets.append(len(out) - base)
            head = entry.local
            out += LOCAL.pack(0x04034b50, head["version"], head["flags"], head["method"], 0, 0x21, head["crc"],
                              head["csize"], head["usize"], len(entry.local_name), len(entry.local_extra))
            out += entry.local_name + entry.local_extra + entry.data + entry.descriptor
        begin = len(out)
        listed = [(entry, at) for entry, at in zip(self.entries, offsets) if entry.listed]
        for entry, at in listed:
            head, extra = entry.central, entry.extra
            csize, usize, at = head["csize"], head["usize"], at + entry.shift & 0xFFFFFFFF
            if self.zip64:
                extra = struct.pack("<HHQQQ", 1, 24, usize, csize, at) + extra
                csize = usize = at = 0xFFFFFFFF
            out += CENTRAL.pack(0x02014b50, 20, head["version"], head["flags"], head["method"], 0, 0x21, head["crc"],
                                csize, usize, len(entry.name), len(extra), len(entry.comment), 0, 0, 0, at)
            out += entry.name + extra + entry.comment
        size, count = len(out) - begin, len(listed) + self.more
        begin -= base
        out += self.gap
        if self.zip64:
            at = len(out) - base
            out += END64.pack(0x06064b50, 44, 45, 45, 0, 0, count, count, size, begin)
            out += LOCATOR.pack(0x07064b50, 0, at, 1)
            count, size, begin = 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF
        out += END.pack(0x06054b50, self.disk, self.disk, count & 0xFFFF, count & 0xFFFF,
                        size + self.size & 0xFFFFFFFF, begin + self.offset & 0xFFFFFFFF, len(self.comment))
        return bytes(out + self.comment + self.trailing)


# --- the ways ----------------------------------------------------------------------


def pick(rng, package):
    """An entry, more often one that is read."""
    wanted = [entry for entry in package.entries if entry.name in CONTENTS]
    return rng.choice(wanted if wanted and rng.random() < 0.7 else package.entries)


def other_number(rng, was, bits):
    return rng.choice([value & (1 << bits) - 1 for value in EXTREMES + (was + 1, was - 1, was ^ 1 << rng.randrange(bits),
                                                                       rng.randrange(1 << bits))])


def bend_field(rng, package, where):
    entry = pick(rng, package)
    field = rng.choice(("version", "flags", "method", "crc", "csize", "usize"))
    bits = 16 if field in ("version", "flags", "method") else 32
    value = other_number(rng, entry.central[field], bits)
    for header in where:
        getattr(entry, header)[field] = value
    return f"{'+'.join(where)} {field} of {entry.name!r} {value:#x}"


def bend_local(rng, package):
    return bend_field(rng, package, ["local"])


def bend_central(rng, package):
    return bend_field(rng, package, ["central"])


def bend_both(rng, package):
    return bend_field(rng, package, ["local", "central"])


def bend_method(rng, package):
    """An unknown method over data that is stored, or deflated."""
    entry = pick(rng, package)
    method = rng.choice((1, 9, 12, 14, 93, 99, 0x5C21, 0xFFFF))
    if rng.random() < 0.5:
        plain = entry.plain()
        entry.central["method"] = entry.local["method"] = 0
        entry.set_plain(plain)
    entry.central["method"] = method
    if rng.random() < 0.5:
        entry.local["method"] = method
    return f"method {method} of {entry.name!r}"


def bend_name(rng, package):
    entry = pick(rng, package)
    name = rng.choice((b"../" + entry.name, b"/" + entry.name, entry.name + b"/", entry.name.upper(), b"./" + entry.name,
                       entry.name + b"\0", entry.name + b"\xff", entry.name + b"\x01", b"", b"a/" * 300 + b"x",
                       entry.name.replace(b"/", b"\\"), b"n" * 5000, b"caf\x82", "ｃ".encode()))
    if rng.random() < 0.5:
        copy = Entry(name, 0, b"x", zlib.crc32(b"x"), 1)
        package.entries.insert(rng.randrange(len(package.entries) + 1), copy)
        return f"a new entry {name[:40]!r}"
    if rng.random() < 0.7:
        entry.local_name = name
    was, entry.name = entry.name, name
    return f"{was!r} is named {name[:40]!r}"


def bend_local_name(rng, package):
    entry = pick(rng, package)
    entry.local_name = rng.choice((entry.name[::-1], entry.name + b"x", entry.name[:-1], b""))
    return f"local name of {entry.name!r}"


def bend_twice(rng, package):
    entry = pick(rng, package)
    copy = Entry(entry.name, 0, b"other", zlib.crc32(b"other"), 5)
    package.entries.insert(rng.randrange(len(package.entries) + 1), copy)
    return f"{entry.name!r} twice"


def bend_hidden(rng, package):
    entry = Entry(b"hidden.bin", 0, b"h" * rng.randrange(200), 0, 0)
    entry.listed = False
    package.entries.insert(rng.randrange(len(package.entries) + 1), entry)
    return "an entry that is not listed"


def bend_unlisted(rng, package):
    entry = rng.choice(package.entries)
    entry.listed = False
    return f"{entry.name!r} is not listed"


def bend_order(rng, package):
    rng.shuffle(package.entries)
    return "another order"


def bend_extra(rng, package):
    entry = pick(rng, package)
    junk = rng.choice((b"\1\0\0\0", b"\1\0\x18\0" + b"\0" * 24, b"abc", b"\xff\xff\xff\xff", b"\x75\x70\xf0\xff\1", b"\0" * 3,
                       b"\x99\x99\4\0okay", b"z" * 40000))
    where = rng.choice(("extra", "local_extra", "comment"))
    setattr(entry, where, junk)
    return f"{where} of {entry.name!r} is {junk[:8]!r}"


def bend_offset(rng, package):
    entry = pick(rng, package)
    entry.shift = rng.choice((1, -1, 4, 30, -30, 0x7FFFFFFF, -1 << 31))
    return f"offset of {entry.name!r} {entry.shift:+}"


def bend_overlap(rng, package):
    entry = pick(rng, package)
    entry.central["csize"] = entry.central["csize"] + rng.choice((1, 30, 100, 4096)) & 0xFFFFFFFF
    return f"{entry.name!r} runs into the next"


def bend_end(rng, package):
    field = rng.choice(("disk", "more", "size", "offset"))
    setattr(package, field, rng.choice((1, 2, 46) if field == "disk" else (-1, 1, 2, 10, -46, 0x10000)))
    return f"end record {field} {getattr(package, field):+}"


def bend_comment(rng, package):
    fake = END.pack(0x06054b50, 0, 0, 0, 0, 0, 0, 0)
    package.comment = rng.choice((b"hello", b"z" * 65535, b"PK\5\6", fake, fake + b"tail", b"x" * 100 + fake[:20]))
    return f"comment {package.comment[:8]!r} of {len(package.comment)}"


def bend_around(rng, package):
    where = rng.choice(("prefix", "gap", "trailing", "before"))
    junk = rng.choice((b"\0", b"MZ" + b"\0" * 62, b"PK\3\4" + b"\0" * 26, b"dex\n035\0" + b"\0" * 120, b"x" * 4096))
    if where == "before":
        rng.choice(package.entries).before = junk
    else:
        setattr(package, where, junk)
        package.moved = rng.random() < 0.6
    return f"{where} of {len(junk)} bytes {junk[:4]!r}{'' if package.moved else ', offsets not moved'}"


def bend_zip64(_rng, package):
    package.zip64 = True
    return "ZIP64"


def bend_descriptor(rng, package):
    entry = pick(rng, package)
    entry.local["flags"] |= 8
    if rng.random() < 0.6:
        entry.central["flags"] |= 8
    head = entry.central
    entry.descriptor = struct.pack("<IIII", 0x08074b50, head["crc"], head["csize"], head["usize"])
    entry.descriptor = rng.choice((b"", entry.descriptor, entry.descriptor[4:], b"\0" * 16))
    if rng.random() < 0.5:
        entry.local.update(crc=0, csize=0, usize=0)
    return f"descriptor of {entry.name!r}: {len(entry.descriptor)} bytes"


def bend_deflate(rng, package):
    entry = pick(rng, package)
    if not entry.data:
        return "nothing"
    at = rng.randrange(len(entry.data))
    entry.data = rng.choice((entry.data[:at] + bytes([entry.data[at] ^ 1 << rng.randrange(8)]) + entry.data[at + 1:],
                             entry.data + b"\0" * rng.choice((1, 100, 70000)), entry.data[:at]))
    entry.local["csize"] = entry.central["csize"] = len(entry.data)
    return f"data of {entry.name!r}"


def bend_stored(rng, package):
    entry = pick(rng, package)
    plain = entry.plain()
    entry.central["method"] = entry.local["method"] = 0 if entry.central["method"] == 8 else 8
    entry.set_plain(plain)
    return f"{entry.name!r} is packed otherwise"


def bend_content(rng, package):
    """A byte, or a number on a multiple of four, in what the system parses."""
    entry = package.find(rng.choice(CONTENTS))
    if not entry or entry.central["method"] not in (0, 8):
        return "nothing"
    plain = bytearray(entry.plain())
    # What steers the parsers stands mostly at the start.
    at = rng.randrange(min(len(plain) - 4, rng.choice((16, 64, 256, 1024, 1 << 30))))
    if rng.random() < 0.5:
        plain[at] = other_number(rng, plain[at], 8)
    else:
        at -= at % 4
        was = struct.unpack_from("<I", plain, at)[0]
        struct.pack_into("<I", plain, at, other_number(rng, was, 32))
    if entry.name == b"classes.dex" and rng.random() < 0.8:
        struct.pack_into("<I", plain, 8, zlib.adler32(plain[12:]))
    entry.set_plain(bytes(plain))
    return f"{entry.name!r} at {at:#x}"


def bend_cut(rng, package):
    entry = package.find(rng.choice(CONTENTS))
    if not entry or entry.central["method"] not in (0, 8):
        return "nothing"
    plain = entry.plain()
    entry.set_plain(rng.choice((plain[:rng.randrange(len(plain))], plain + b"\0" * rng.choice((1, 4, 5000)))))
    return f"{entry.name!r} is {len(entry.plain())} bytes"


WAYS = [bend_local, bend_central, bend_both, bend_method, bend_name, bend_local_name, bend_twice, bend_hidden, bend_unlisted,
        bend_order, bend_extra, bend_offset, bend_overlap, bend_end, bend_comment, bend_around, bend_zip64, bend_descriptor,
        bend_deflate, bend_stored, bend_content, bend_content, bend_content, bend_cut]


class Bent:
    def __init__(self, name, what, data):
        self.name, self.what, self.data = name, what, data


def bend_once(rng, package):
    try:
        return rng.choice(WAYS)(rng, package)
    except (zlib.error, ValueError, IndexError):  # what was bent before stands in the way
        return "nothing more"


def bend(data, seed):
    """One package, bent in one way, sometimes in two or three."""
    rng = random.Random(seed)
    package = Package(data)
    what = [bend_once(rng, package) for _ in range(rng.choice((1, 1, 1, 2, 3)))]
    return Bent(str(seed), "; ".join(what), package.write())


def bend_bytes(data, seed):
    """The file as it is, signing block included, with a byte or a number changed, or cut."""
    rng = random.Random(seed)
    out = bytearray(data)
    block = out.rfind(b"APK Sig Block 42")
    for _ in range(rng.choice((1, 1, 2))):
        at = rng.randrange(len(out) - 4)
        if block > 0 and rng.random() < 0.7:
            at = rng.randrange(max(0, block - 4096), min(block + 16, len(out) - 4))
        if rng.random() < 0.5:
            out[at] = other_number(rng, out[at], 8)
        else:
            struct.pack_into("<I", out, at, other_number(rng, struct.unpack_from("<I", out, at)[0], 32))
    return Bent(str(seed), f"bytes at {at:#x}", bytes(out))
