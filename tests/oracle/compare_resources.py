#!/usr/bin/env python3
"""Compares `pica dump resources` with `aapt dump resources`: ids, names, configurations, values, bags item by item.

usage: compare_resources.py --pica PICA PACKAGE.apk

Of values that are no strings the 32 bits are compared, where aapt prints them
(of dimensions, fractions and floats in bags it prints a rounded number: there
the type is).
"""
import json
import re

from oracle import arguments, conclude, run, skip

SPEC = re.compile(r"^      spec resource 0x([0-9a-f]{8}) [^:]*:(\S.*): flags=0x([0-9a-f]{8})")
CONFIG = re.compile(r"^      config (.*):$")
RESOURCE = re.compile(r"^        resource 0x([0-9a-f]{8}) [^:]*:(\S.*): (?:t=0x([0-9a-f]+) d=0x([0-9a-f]+) \(s=.*\)|(<bag>))")
PARENT = re.compile(r"^          Parent=0x([0-9a-f]{8})\(Resolved=.*\), Count=(\d+)")
ITEM = re.compile(r"^          #\d+ \(Key=0x([0-9a-f]{8})\): (.*)$")
STRING = re.compile(r'^\(string(?:8|16)\) "(.*)"$', re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t"}
# What pica calls a type, and what aapt calls it.
TYPES = {"null": [0], "reference": [1], "attribute": [2], "string": [3], "float": [4], "dimension": [5], "fraction": [6],
         "dynamic-reference": [7], "dynamic-attribute": [8], "hex": [0x11], "boolean": [0x12],
         "color": range(0x1C, 0x20), "integer": [0x10, *range(0x13, 0x1C)]}
NUMBERS = ["color", "integer", "hex", "boolean"]
WORDS = {"null empty": "null"}
SHOWN = re.compile(r"^\(([a-z ]+)\) ?(.*)$", re.DOTALL)
CONFIG_BITS = ["mcc", "mnc", "locale", "touchscreen", "keyboard", "keyboard-hidden", "navigation", "orientation", "density",
               "screen-size", "version", "screen-layout", "ui-mode", "smallest-screen-size", "layout-direction", "screen-round",
               "color-mode", "grammatical-gender"]


def unescape(text):
    return re.sub(r"\\(.)", lambda match: ESCAPES.get(match[1], match[1]), text)


class Table:
    def __init__(self):
        self.names, self.flags, self.values = {}, {}, {}

    def add(self, number, config, value):
        self.values.setdefault((number, config), []).append(value)


def shown_value(text):
    """A value in a bag as aapt prints it: type and string, bits, or None."""
    string = STRING.match(text)
    if string:
        return "string", unescape(string[1])
    kind, rest = SHOWN.match(text).groups() if SHOWN.match(text) else ("unknown", "")
    kind = WORDS.get(kind, kind)
    if kind in ("reference", "attribute", "color") or rest.startswith("0x"):
        return kind, int(rest.lstrip("#").split()[0], 16)
    return kind, None


def aapt_table(text):
    table, config, last = Table(), None, None
    # Texts may hold line ends of their own kind: only \n ends a line.
    for line in text.split("\n"):
        found = SPEC.match(line)
        if found:
            table.names[found[1]] = found[2]
            table.flags[found[1]] = int(found[3], 16)
            continue
        found = CONFIG.match(line)
        if found:
            config = "" if found[1] == "(default)" else found[1]
            continue
        found = RESOURCE.match(line)
        if found:
            last = {"bag": []} if found[5] else {"type": int(found[3], 16), "data": int(found[4], 16)}
            table.add(found[1], config, last)
            continue
        found = PARENT.match(line)
        if found:
            last["parent"] = int(found[1], 16)
            continue
        found = ITEM.match(line)
        if found:
            last["bag"].append([int(found[1], 16), found[2]])
            continue
        if line.startswith("          (string"):
            last["text"] = line[10:]
    return table


def pica_table(report):
    table = Table()
    for package in report["packages"]:
        for kind in package["types"]:
            for resource in kind["resources"]:
                number = resource["id"][2:]
                table.names[number] = f"{kind['name']}/{resource['name']}"
                table.flags[number] = sum(1 << CONFIG_BITS.index(bit) for bit in resource["varies"])
                for value in resource["values"]:
                    table.add(number, value["config"], value)
    return table


def same_value(want, got):
    if "items" not in got or "bag" not in want:
        if "bag" in want or "items" in got or want["type"] not in TYPES.get(got["type"], [want["type"]]):
            return False
        if got["type"] == "string":
            return STRING.match(want["text"]) and unescape(STRING.match(want["text"])[1]) == got.get("value")
        return want["data"] == int(got["data"], 16)
    if want["parent"] != int(got.get("parent_id", "0x0"), 16) or len(want["bag"]) != len(got["items"]):
        return False
    for (key, text), item in zip(want["bag"], got["items"]):
        kind, value = shown_value(text)
        if key != int(item["id"], 16):
            return False
        if kind == "string" and (item["type"] != "string" or item.get("value") != value):
            return False
        # aapt calls every number a colour here.
        if kind in TYPES and item["type"] not in (NUMBERS if kind == "color" else [kind]):
            return False
        if kind != "string" and value is not None and value != int(item["data"], 16):
            return False
    return True


def main():
    args = arguments("aapt")
    try:
        text = run("aapt", "dump", "--values", "resources", args.package)
    except SystemExit:
        skip(f"aapt cannot read {args.package}")
    want = aapt_table(text)
    got = pica_table(json.loads(run(args.pica, "dump", "resources", "--quiet", "--format", "json", args.package)))
    wrong = []
    for number, name in sorted(want.names.items()):
        # aapt lists ids that no configuration has, too.
        if number not in got.names:
            if any(key[0] == number for key in want.values):
                wrong.append(f"{number} {name}: missing")
            continue
        if got.names[number] != name:
            wrong.append(f"{number} {name}: pica calls it {got.names[number]}")
        if got.flags[number] != want.flags[number] & 0x3FFFF:
            wrong.append(f"{number} {name}: flags {want.flags[number]:#x}, pica says {got.flags[number]:#x}")
    for key in sorted(set(want.values) | set(got.values)):
        ours, theirs = got.values.get(key, []), want.values.get(key, [])
        if len(ours) != len(theirs) or not all(map(same_value, theirs, ours)):
            wrong.append(f"{key[0]} ({key[1]}): {str(theirs)[:200]}, pica says {str(ours)[:200]}")
    conclude(args, len(want.values), wrong, "values")


if __name__ == "__main__":
    main()
