"""Tables without pointers: texts in one pool, named by where they begin in it.

What the makers of flow/models.inc and flow/callbacks.inc share.
"""
import itertools
import os
import re

from located import Fault

CLASS = re.compile(r"^[A-Za-z_][\w$-]*(?:/[\w$-]+)+$", re.ASCII)
METHOD = re.compile(r"^(?:<init>|<clinit>|<renamed>|[A-Za-z_$][\w$-]*)$", re.ASCII)
TYPE = re.compile(r"\[*(?:[ZBCSIJFD]|L[A-Za-z_][\w$-]*(?:/[\w$-]+)*;)", re.ASCII)
DEFINED = re.compile(r'^X\((\w+), "([^"]*)"(?:, (?:"([^"]*)"|\w+))?', re.MULTILINE)


def definitions(path):
    """(ID, name, third string or None) of each X() row of a .def file, in order."""
    with open(path, encoding="utf-8") as file:
        found = DEFINED.findall(file.read())
    if not found:
        raise Fault(f"{path}: has no rows")
    return found


def parameters(descriptor):
    """How many parameters a prototype has; None: it is no prototype."""
    if not descriptor.startswith("(") or ")" not in descriptor:
        return None
    inside, result = descriptor[1:].split(")", 1)
    at = count = 0
    while at < len(inside):
        match = TYPE.match(inside, at)
        if not match:
            return None
        at, count = match.end(), count + 1
    return count if result == "V" or TYPE.fullmatch(result) else None


def alternatives(text):
    """The texts that a{b,c}d stands for: abd, acd; None: the braces do not close."""
    parts = re.split(r"\{([^{}]*)\}", text)
    if any("{" in part or "}" in part for part in parts):
        return None
    choices = [part.split(",") if n % 2 else [part] for n, part in enumerate(parts)]
    return ["".join(choice) for choice in itertools.product(*choices)]


def fnv(text):
    """FNV-1a, 32 bits; packed_hash() of flow/packed.h."""
    value = 0x811C9DC5
    for byte in text.encode("ascii"):
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def interned(text):
    """The hash that base/intern.h keeps of each string: pica_hash_bytes()."""
    data, mask = text.encode("ascii"), (1 << 64) - 1
    value = 0x9E3779B97F4A7C15 ^ len(data)
    whole = len(data) - len(data) % 8
    for at in range(0, whole, 8):
        value = (value ^ int.from_bytes(data[at:at + 8], "little")) * 0xFF51AFD7ED558CCD & mask
        value ^= value >> 32
    for byte in data[whole:]:
        value = (value ^ byte) * 0x100000001B3 & mask
    value ^= value >> 29
    return (value ^ value >> 32) & 0xFFFFFFFF


class Pool:
    """Texts with a NUL behind each; a text that ends another shares its bytes."""

    def __init__(self, texts):
        self.data, self.at = bytearray(), {}
        order = sorted({text[::-1] for text in texts}, reverse=True)
        held = ""  # backwards
        for turned in order:
            if held.startswith(turned) and held:
                self.at[turned[::-1]] = len(self.data) - len(turned) - 1
                continue
            self.at[turned[::-1]] = len(self.data)
            self.data += turned[::-1].encode("ascii") + b"\0"
            held = turned

    def c_array(self, name):
        rows = [f"static const char {name}[] = {{"]
        for at in range(0, len(self.data), 24):
            rows.append("    " + "".join("%d," % b for b in self.data[at:at + 24]))
        return "\n".join(rows) + "\n};\n"


def hash_slots(names, hashed=fnv):
    """Open addressing: number + 1 of the name in each slot, 0 is free; at most half are used."""
    size = 1
    while size < 2 * len(names):
        size *= 2
    slots = [0] * size
    for number, name in enumerate(names):
        at = hashed(name) & size - 1
        while slots[at]:
            at = at + 1 & size - 1
        slots[at] = number + 1
    return slots


def c_numbers(kind, name, values):
    rows = [f"static const {kind} {name}[] = {{"]
    for at in range(0, len(values), 24):
        rows.append("    " + "".join("%d," % value for value in values[at:at + 24]))
    return "\n".join(rows) + "\n};\n"


def write(path, text):
    with open(path + ".new", "w", encoding="ascii") as out:
        out.write(text)
    os.replace(path + ".new", path)
