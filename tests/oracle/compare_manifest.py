#!/usr/bin/env python3
"""Compares `pica dump manifest` with `aapt dump xmltree`: elements, attributes, values, texts.

usage: compare_manifest.py --pica PICA PACKAGE.apk

Attributes are the same when their resource ids are (their namespaces and names
where there is no id), values when the typed value that aapt prints is written
the way manifest/manifest.h says. A reference that pica names is looked up in
`aapt dump resources`.
"""
import os
import re
import struct
import subprocess
import xml.etree.ElementTree as ElementTree

from oracle import arguments, conclude, run, skip

ANDROID = "http://schemas.android.com/apk/res/android"
ATTR_IDS = os.path.join(os.path.dirname(__file__), "../../manifest/attr_ids.tsv")

LINE = re.compile(r"^( *)([NECA]): (.*)$")
ATTR = re.compile(r'^(.*?)(?:\((0x[0-9a-f]{8})\))?=((?:"|@|\?|\(type |\(null\)).*)$')
QUOTED = re.compile(r'^"((?:[^"\\]|\\.)*)"')
TYPED = re.compile(r"^\(type 0x([0-9a-f]+)\)0x([0-9a-f]+)")
SPEC = re.compile(r"spec resource 0x([0-9a-f]{8}) [^:]*:(\S+/.*): flags=")

UNITS = ["px", "dp", "sp", "pt", "in", "mm"]
ESCAPES = {"n": "\n", "t": "\t"}


def attr_names():
    """Name of each platform attribute by its id."""
    with open(ATTR_IDS, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if line.startswith("0x")]
    return {int(row[0], 16): row[1] for row in rows}


def unescape(text):
    """What ResTable::normalizeForOutput did, undone; then what pica does to what XML cannot hold."""
    plain = re.sub(r"\\(.)", lambda match: ESCAPES.get(match[1], match[1]), text)
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", lambda match: "\\u%04x" % ord(match[0]), plain)


def float_text(value):
    """The shortest of %.6g ... %.9g that reads back as the same float."""
    for digits in range(6, 10):
        text = "%.*g" % (digits, value)
        if struct.pack("<f", float(text)) == struct.pack("<f", value):
            break
    return text


def complex_value(data):
    mantissa = data >> 8
    mantissa -= 0x1000000 if mantissa & 0x800000 else 0
    return mantissa / (1, 1 << 7, 1 << 15, 1 << 23)[data >> 4 & 3]


def typed_text(kind, data):
    """How pica writes a typed value that is neither a string nor a reference."""
    if kind == 0x04:
        return float_text(struct.unpack("<f", struct.pack("<I", data))[0])
    if kind == 0x05 and data & 15 < len(UNITS):
        return float_text(complex_value(data)) + UNITS[data & 15]
    if kind == 0x06 and data & 15 < 2:
        return float_text(complex_value(data) * 100) + ("%", "%p")[data & 15]
    if kind == 0x11:
        return "0x%x" % data
    if kind == 0x12:
        return "true" if data else "false"
    if 0x1c <= kind <= 0x1f:
        return "#%08x" % data
    if 0x10 <= kind <= 0x1f:
        return str(data - (1 << 32) if data >> 31 else data)
    return f"(type 0x{kind:x})0x{data:x}"


class Reference:
    """A reference or an attribute: pica may write it by number or by name."""

    def __init__(self, sign, number, names):
        self.sign, self.number, self.name = sign, number, names.get(number)

    def __eq__(self, text):
        if self.number == 0:
            return text in ("@null", "?0x00000000")
        by_number = f"{self.sign}0x{self.number:08x}"
        if self.name is None or self.name.split("/", 1)[1] == "":
            return text == by_number
        return text == self.sign + self.name

    def __repr__(self):
        return f"{self.sign}0x{self.number:08x} ({self.name})"


def value_of(text, names):
    if match := QUOTED.match(text):
        return unescape(match[1])
    if text[0] in "@?":
        return Reference(text[0], int(text[1:].split(" ")[0], 16), names)
    if match := TYPED.match(text):
        return typed_text(int(match[1], 16), int(match[2], 16))
    return "@undefined"


def key_of(name, attr_id, spaces, known):
    """(namespace or None, name) under which pica writes an attribute."""
    if attr_id and int(attr_id, 16) in known:
        return (ANDROID, known[int(attr_id, 16)])
    for prefix, uri in spaces:
        if name.startswith(prefix + ":"):
            return (uri, name[len(prefix) + 1:])
    for uri in {ANDROID} | {uri for _, uri in spaces}:
        if name.startswith(uri + ":"):
            return (uri, name[len(uri) + 1:])
    return (None, name)


def add_attr(attrs, key, value, index):
    """Later attributes of one name are name.2, name.3 ... by their place in the element."""
    plain = key
    while key in attrs:
        index += 1
        key = (plain[0], f"{plain[1]}.{index}")
    attrs[key] = value


def aapt_tree(text, names, known):
    """Elements in document order: [depth, name, attributes, texts]."""
    elements, open_at, spaces = [], [], []
    for line in text.splitlines():
        match = LINE.match(line)
        if not match:
            continue
        indent, kind, rest = len(match[1]), match[2], match[3]
        if kind == "N":
            # A namespace indents what is in it.
            while open_at and open_at[-1][0] >= indent:
                open_at.pop()
            spaces.insert(0, tuple(rest.split("=", 1)))
            continue
        if kind == "A":
            name, attr_id, value = ATTR.match(rest).groups()
            attrs = elements[-1][2]
            add_attr(attrs, key_of(name, attr_id, spaces, known), value_of(value, names), len(attrs))
            continue
        while open_at and open_at[-1][0] >= indent:
            open_at.pop()
        if kind == "E":
            element = [len(open_at), key_of(rest.rsplit(" (line=", 1)[0], None, spaces, known), {}, []]
            elements.append(element)
            open_at.append((indent, element))
        elif QUOTED.match(rest):
            open_at[-1][1][3].append(unescape(QUOTED.match(rest)[1]).strip())
    return elements


def split_name(name):
    uri, _, local = name.rpartition("}")
    return (uri[1:] or None, local)


def pica_tree(element, depth=0):
    texts = [element.text] + [child.tail for child in element]
    texts = [text.strip() for text in texts if text and text.strip()]
    attrs = {split_name(name): value for name, value in element.attrib.items()}
    out = [[depth, split_name(element.tag), attrs, texts]]
    for child in element:
        out += pica_tree(child, depth + 1)
    return out


def differences(want, got):
    wrong = []
    for number, (a, b) in enumerate(zip(want, got), 1):
        where = f"element {number} <{a[1][1]}>"
        if a[:2] != b[:2]:
            return wrong + [f"{where} {a[1]} at depth {a[0]}: pica has {b[1]} at depth {b[0]}"]
        if list(a[2]) != list(b[2]):
            wrong.append(f"{where}: attributes {list(a[2])}, pica has {list(b[2])}")
        for key in a[2].keys() & b[2].keys():
            if not a[2][key] == b[2][key]:
                wrong.append(f"{where} {key[1]}: {a[2][key]!r}, pica has {b[2][key]!r}")
        if [text for text in a[3] if text] != b[3]:
            wrong.append(f"{where}: texts {a[3]}, pica has {b[3]}")
    if len(want) != len(got):
        wrong.append(f"{len(want)} elements, pica has {len(got)}")
    return wrong


def main():
    args = arguments("aapt")
    try:
        tree = run("aapt", "dump", "xmltree", args.package, "AndroidManifest.xml")
    except SystemExit:
        skip(f"aapt cannot read {args.package}")
    resources = subprocess.run(["aapt", "dump", "resources", args.package], capture_output=True, check=False)
    names = {int(number, 16): name for number, name in SPEC.findall(resources.stdout.decode("utf-8", "replace"))}
    want = aapt_tree(tree, names, attr_names())
    got = pica_tree(ElementTree.fromstring(run(args.pica, "dump", "manifest", args.package)))
    count = sum(1 + len(element[2]) for element in want)
    conclude(args, count, differences(want, got), "elements and attributes")


if __name__ == "__main__":
    main()
