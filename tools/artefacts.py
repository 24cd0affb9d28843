#!/usr/bin/env python3
"""Makes privacy/artefact.c's tables out of privacy/data.

usage: artefacts.py OUTPUT DIRECTORY

DIRECTORY holds artefacts.tsv, packers.tsv and containers.tsv. A mistake in them
is told as FILE:LINE: WHAT, status 1.
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import located
from catalogue import slots
from located import Fault
from tables import c_string

KINDS = {"lib": "PRIVACY_ARTEFACT_LIB", "entry": "PRIVACY_ARTEFACT_ENTRY", "class": "PRIVACY_ARTEFACT_CLASS",
         "meta": "PRIVACY_ARTEFACT_META"}
STRENGTHS = {"-": "PRIVACY_TELLS_NOTHING", "sdk": "PRIVACY_TELLS_SDK", "weak": "PRIVACY_TELLS_WEAK",
             "strong": "PRIVACY_TELLS_STRONG"}
PARTS = {"code": 1, "text": 2, "prompt": 4, "version": 8}
SOURCES = ["LibChecker", "apkid-name", "documents", "known", "sdks.json", "seen"]
CODES = re.compile(r'^X\(([A-Z0-9_]+), "([^"]+)"', re.M)
# Where a running hash of a name is looked up (privacy/artefact.c).
ENDS = "/-_."
CLASS = re.compile(r"^[A-Za-z_$][\w$]*(\.[\w$]+)+$")


def fnv_open(text):
    value = 2166136261
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


def subjects_of(path, columns):
    """Rows by name, in order."""
    found = {}
    for number, row in located.rows(path, columns):
        if not re.match(r"^[a-z0-9-]+$", row[0]) or not all(row):
            raise Fault(f"{path}:{number}: {row[0]} is no name, or a column is empty")
        if found and row[0] <= max(found):
            raise Fault(f"{path}:{number}: {row[0]} is there twice or out of order")
        found[row[0]] = row[1:] + [number]
    return found


def check_name(where, kind, name, parts, how):
    if kind in ("lib", "entry"):
        head = name.split("*")[0]
        if "*" in name and (not head or head[-1] not in ENDS):
            raise Fault(f"{where}: before a * one of {ENDS} is wanted")
        if kind == "lib" and ("/" in name or not name.startswith("lib") or not name.endswith(".so")):
            raise Fault(f"{where}: {name} is no file name of a native library")
        if name.startswith("/") or "**" in name:
            raise Fault(f"{where}: {name} is no name of an entry")
    elif kind == "class" and not CLASS.match(name):
        raise Fault(f"{where}: {name} is no full name of a class")
    if parts != "-" and (kind == "class" or (kind == "meta" and parts != "prompt")):
        raise Fault(f"{where}: only files have parts, and meta a prompt")
    if ("version" in parts.split(",") and how == "-") or (how != "-" and not {"version", "prompt"} & set(parts.split(","))):
        raise Fault(f"{where}: the parts and how they are read go together")
    if {"version", "prompt"} <= set(parts.split(",")):
        raise Fault(f"{where}: one thing is read out of a file")


def head_of(name):
    """What of a name is hashed."""
    return name.split("*")[0]


def run():
    if len(sys.argv) != 3:
        sys.exit("usage: artefacts.py OUTPUT DIRECTORY")
    directory = sys.argv[2]
    packers = subjects_of(os.path.join(directory, "packers.tsv"), 3)
    containers = subjects_of(os.path.join(directory, "containers.tsv"), 5)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "privacy", "container_code.def"),
              encoding="ascii") as file:
        codes = {name: "PRIVACY_CODE_" + code for code, name in CODES.findall(file.read())}
    for one, (_, _, code, _, number) in containers.items():
        if code not in codes:
            raise Fault(f"{directory}/containers.tsv:{number}: {code} is not in container_code.def")
        if one in packers:
            raise Fault(f"{directory}/containers.tsv:{number}: {one} is a packer, too")

    path = os.path.join(directory, "artefacts.tsv")
    rows, last = [], None
    for number, row in located.rows(path, 7):
        where = f"{path}:{number}"
        subject, kind, name, strength, parts, how, source = row
        if last is not None and row[:3] <= last:
            raise Fault(f"{where}: is there twice or out of order")
        last = row[:3]
        if subject not in packers and subject not in containers:
            raise Fault(f"{where}: {subject} is no packer and no container")
        if kind not in KINDS or strength not in STRENGTHS or source not in SOURCES:
            raise Fault(f"{where}: kind, strength or source is not known")
        if parts != "-" and (subject in packers or any(part not in PARTS for part in parts.split(","))):
            raise Fault(f"{where}: {parts}: is no list of parts")
        if strength == "-" and parts == "-":
            raise Fault(f"{where}: says nothing")
        check_name(where, kind, name, parts, how)
        rows.append(row)
    for one in list(packers) + list(containers):
        if not any(row[0] == one and row[3] in ("weak", "strong") for row in rows):
            raise Fault(f"{path}: nothing tells {one}")

    # The files first, then the others.
    rows.sort(key=lambda row: row[1] not in ("lib", "entry"))
    files = sum(row[1] in ("lib", "entry") for row in rows)
    order = sorted(packers), sorted(containers)
    with open(sys.argv[1] + ".new", "w", encoding="ascii") as out:
        out.write("const struct privacy_packer_entry privacy_packers[] = {\n")
        for one in order[0]:
            out.write("    { %s, { %s, %s } },\n" % tuple(c_string(s) for s in [one] + packers[one][:2]))
        out.write("};\nconst size_t privacy_packer_count = %d;\n\n" % len(packers))
        out.write("const struct privacy_container_entry privacy_containers[] = {\n")
        for one in order[1]:
            zh, en, code, source, _ = containers[one]
            out.write(f"    {{ {c_string(one)}, {{ {c_string(zh)}, {c_string(en)} }}, {codes[code]}, {c_string(source)} }},\n")
        out.write("};\nconst size_t privacy_container_entry_count = %d;\n\n" % len(containers))
        out.write("const struct privacy_artefact privacy_artefacts[] = {\n")
        for subject, kind, name, strength, parts, how, _ in rows:
            packer = subject in packers
            bits = sum(PARTS[part] for part in parts.split(",")) if parts != "-" else 0
            out.write("    { %s, %s, %s, %s, %d, %d, %d, %s },\n" % (
                c_string(name), KINDS[kind], "true" if packer else "false", STRENGTHS[strength],
                order[0 if packer else 1].index(subject), bits, len(head_of(name).encode()),
                c_string(None if how == "-" else how)))
        out.write("};\nconst size_t privacy_artefact_count = %d;\n\n" % len(rows))
        # Heads: of a library from its file name on, of an entry from its first byte.
        slots(out, "lib_slots", [fnv_open(head_of(row[2])) if row[1] == "lib" else None for row in rows[:files]])
        slots(out, "entry_slots", [fnv_open(head_of(row[2])) if row[1] == "entry" else None for row in rows[:files]])
        first = sorted({ord(row[2][0]) for row in rows if row[1] == "entry"})
        bitmap = [sum(1 << (byte - 64 * word) for byte in first if byte // 64 == word) for word in range(4)]
        out.write("/* First bytes of the entries above. */\nstatic const uint64_t entry_first[4] = { %s };\n" % ", ".join(
            f"UINT64_C(0x{word:x})" for word in bitmap))
    os.replace(sys.argv[1] + ".new", sys.argv[1])


if __name__ == "__main__":
    located.main(run)
