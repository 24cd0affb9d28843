#!/usr/bin/env python3
"""Makes privacy/sdk.c's tables out of privacy/data.

usage: sdks.py OUTPUT DIRECTORY

DIRECTORY holds sdks.json, libraries.json, markers.tsv, marked.tsv, kinds.json
and schema/. A mistake in them is told as FILE:LINE: PATH: WHAT, status 1.
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located
from catalogue import fnv, read, slots, sorted_by
from located import Fault
from tables import c_string, c_text

# Of struct prefix and struct marker of privacy/sdk.c.
PREFIX_ROOM, MARKER_ROOM = 58, 124

NO_ENTRY = 0xFFFF


def fnv_open(text):
    """The hash of privacy/tables.h over bytes alone, without the end of a part."""
    value = 2166136261
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


def rows_of(path, columns):
    """Full rows, each once and in order."""
    last = None
    for number, row in located.rows(path, columns):
        if not all(row):
            raise Fault(f"{path}:{number}: {columns} columns are wanted")
        if last is not None and tuple(row) <= last:
            raise Fault(f"{path}:{number}: {row[0]} is there twice or out of order")
        last = tuple(row)
        yield number, row


class Once:
    """Names that may be given to one entry only."""

    def __init__(self, what):
        self.what, self.owner = what, {}

    def give(self, document, path, name, entry):
        if name in self.owner:
            raise document.fault(path, f"the {self.what} {name} is already {self.owner[name]}'s")
        self.owner[name] = entry


def read_sdks(directory):
    document = read(directory, "sdks")
    kinds = {kind["code"] for kind in read(directory, "kinds").value["kinds"]}
    sorted_by(document, ("categories",), document.value["categories"], "code")
    sorted_by(document, ("sdks",), document.value["sdks"], "id")
    categories = {category["code"] for category in document.value["categories"]}
    for number, sdk in enumerate(document.value["sdks"]):
        path = ("sdks", number)
        if sdk["category"] not in categories:
            raise document.fault(path + ("category",), f"{sdk['category']} is no category")
        for at, kind in enumerate(sdk["pi"]):
            if kind not in kinds:
                raise document.fault(path + ("pi", at), f"{kind} is no kind of kinds.json")
        for at, prefix in enumerate(sdk.get("added_prefixes", [])):
            if prefix not in sdk.get("prefixes", []):
                raise document.fault(path + ("added_prefixes", at), f"{prefix} is not among prefixes")
    return document


def run():
    if len(sys.argv) != 3:
        sys.exit("usage: sdks.py OUTPUT DIRECTORY")
    directory = sys.argv[2]
    document = read_sdks(directory)
    sdks = document.value["sdks"]
    library_document = read(directory, "libraries")
    libraries = library_document.value["libraries"]
    sorted_by(library_document, ("libraries",), libraries, "id")

    # Every entry, by id.
    entries = {}
    for sdk in sdks:
        entries[sdk["id"]] = (sdk["zh"], sdk["en"], sdk["vendor"], sdk["category"], False)
    for library in libraries:
        entries[library["id"]] = (library["zh"], library["en"], library["vendor"], "library", True)
    marked_path = os.path.join(directory, "marked.tsv")
    for number, (one, name, vendor) in rows_of(marked_path, 3):
        if not re.match("^LC-[0-9]{4}$", one):
            raise Fault(f"{marked_path}:{number}: {one} is no id")
        entries[one] = (name, name, None if vendor == "-" else vendor, "library", True)
    ids = sorted(entries)
    index = {one: number for number, one in enumerate(ids)}

    # Packages: who has them, and how surely.
    given = Once("package")
    prefixes = {}
    for number, sdk in enumerate(sdks):
        for field, weak in (("prefixes", False), ("weak_prefixes", True)):
            for at, prefix in enumerate(sdk.get(field, [])):
                given.give(document, ("sdks", number, field, at), prefix, sdk["id"])
                prefixes[prefix] = (sdk["id"], weak)
    for number, library in enumerate(libraries):
        for at, prefix in enumerate(library["prefixes"]):
            given.give(library_document, ("libraries", number, "prefixes", at), prefix, library["id"])
            prefixes[prefix] = (library["id"], False)
    for number, sdk in enumerate(sdks):
        for at, prefix in enumerate(sdk.get("shared_prefixes", [])):
            if prefixes.get(prefix, (sdk["id"],))[0] == sdk["id"]:
                raise document.fault(("sdks", number, "shared_prefixes", at), f"no other entry has {prefix}")
        if "split_into" in sdk:
            for at, prefix in enumerate(sdk.get("split_prefixes", [])):
                if prefixes.get(prefix, ("",))[0] not in sdk["split_into"]:
                    raise document.fault(("sdks", number, "split_prefixes", at), f"{prefix} is in none of split_into")
    # A prefix may be a class: its package is then looked into more closely.
    parents = {prefix.rpartition(".")[0] for prefix in prefixes if prefix.rpartition(".")[2][:1].isupper()}
    parents.discard("")
    texts = sorted(set(prefixes) | parents)

    # Native libraries, components, shared libraries, meta-data.
    natives, native_patterns, components = {}, [], {}
    given = Once("native library")
    for number, sdk in enumerate(sdks):
        for field, weak in (("native_libs", False), ("weak_native_libs", True)):
            for at, name in enumerate(sdk.get(field, [])):
                given.give(document, ("sdks", number, field, at), name, sdk["id"])
                natives[name] = (sdk["id"], weak)
    markers_path = os.path.join(directory, "markers.tsv")
    for number, (kind, pattern, one, weak, _) in rows_of(markers_path, 5):
        if one not in entries:
            raise Fault(f"{markers_path}:{number}: id: {one} is no entry")
        if kind not in ("native", "component") or weak not in ("weak", "-"):
            raise Fault(f"{markers_path}:{number}: kind or weak is not known")
        if "*" in pattern:
            if kind != "native" or pattern.count("*") != 1:
                raise Fault(f"{markers_path}:{number}: pattern: one * in the name of a native library is allowed")
            native_patterns.append((pattern, one, weak == "weak"))
        elif kind == "component":
            components[pattern] = (one, weak == "weak")
        elif kind == "native":
            if pattern in natives:
                raise Fault(f"{markers_path}:{number}: pattern: {pattern} is already {natives[pattern][0]}'s")
            natives[pattern] = (one, weak == "weak")
    given = Once("meta-data key")
    metas = {}
    for number, sdk in enumerate(sdks):
        for at, key in enumerate(sdk.get("meta_data", [])):
            given.give(document, ("sdks", number, "meta_data", at), key, sdk["id"])
            metas[key] = (sdk["id"], False)
    for number, sdk in enumerate(sdks):
        for at, name in enumerate(sdk.get("shared_native_libs", [])):
            if natives.get(name, (sdk["id"],))[0] == sdk["id"]:
                raise document.fault(("sdks", number, "shared_native_libs", at), f"no other entry has {name}")

    def flag(value):
        return "true" if value else "false"

    with open(sys.argv[1] + ".new", "w", encoding="ascii") as out:
        out.write("static const struct privacy_sdk_entry entries[] = {\n")
        for one in ids:
            zh, en, vendor, category, library = entries[one]
            out.write("    { %s, { %s, %s }, %s, %s, %s },\n" % (
                c_string(one), c_string(zh), c_string(en), c_string(vendor), c_string(category), flag(library)))
        out.write("};\n\nstatic const struct privacy_category categories[] = {\n")
        for category in document.value["categories"]:
            out.write("    { %s, { %s, %s } },\n" % tuple(c_string(category[k]) for k in ("code", "zh", "en")))
        out.write("};\n\nstatic const struct prefix prefixes[] = {\n    { \"\", 0, NO_ENTRY, false, false },\n")
        for text in texts:
            one, weak = prefixes.get(text, (None, False))
            out.write("    { %s, %d, %s, %s, %s },\n" % (
                c_text(text, PREFIX_ROOM), len(text), index[one] if one else "NO_ENTRY", flag(weak), flag(text in parents)))
        out.write("};\n\n")
        slots(out, "prefix_slots", [fnv_open(text) for text in texts])

        def table(name, rows):
            out.write(f"static const struct marker {name}[] = {{\n    {{ \"\", NO_ENTRY, false }},\n")
            for text, one, weak in rows:
                out.write(f"    {{ {c_text(text, MARKER_ROOM)}, {index[one]}, {flag(weak)} }},\n")
            out.write("};\n\n")

        for name, rows in (("natives", natives), ("components", components), ("metas", metas)):
            rows = [(text, one, weak) for text, (one, weak) in sorted(rows.items())]
            table(name, rows)
            slots(out, name + "_slots", [fnv(text) for text, _, _ in rows])
        # The longest text wins: look at them in that order.
        native_patterns.sort(key=lambda row: (-len(row[0]), row[0]))
        table("native_patterns", native_patterns)

        # What several entries carry along: told of the others too, once they are known to be there.
        shared = sorted({(index[sdk["id"]], name, kind)
                         for sdk in sdks for field, kind in (("shared_prefixes", "class"), ("shared_native_libs", "native"))
                         for name in sdk.get(field, [])})
        out.write("static const struct shared shared[] = {\n")
        for entry, name, kind in shared:
            out.write(f"    {{ {entry}, {c_string(name)}, {c_string(kind)} }},\n")
        out.write("};\n")
    os.replace(sys.argv[1] + ".new", sys.argv[1])


if __name__ == "__main__":
    located.main(run)
