#!/usr/bin/env python3
"""Makes manifest/platform.c's table out of manifest/permissions.tsv.

usage: permissions.py OUTPUT INPUT

Fails, naming file and line, on rows out of order, doubled, or with a
protection level that is not of the platform.
"""
import sys

from tables import c_text, fail, read_tsv

# Of struct manifest_platform_permission.
NAME_ROOM, PROTECTION_ROOM, GROUP_ROOM = 120, 80, 56

# The base level, which is the first word of PermissionInfo.protectionToString().
LEVELS = {
    "normal": "NORMAL",
    "dangerous": "DANGEROUS",
    "signature": "SIGNATURE",
    "signatureOrSystem": "SIGNATURE",
    "system": "SIGNATURE",  # how API 4 to 22 write signatureOrSystem
    "internal": "SIGNATURE",
    "module": "SIGNATURE",
    "role": "SIGNATURE",
}


def main():
    output, source = sys.argv[1:]
    last = b""
    with open(output, "w", encoding="ascii") as out:
        for number, (name, protection, group, added, removed) in read_tsv(
                source, ["name", "protection", "group", "added", "removed"]):
            key = name.encode("utf-8")
            if key <= last:
                fail(source, number, "not in the order of names, or doubled")
            last = key
            level = LEVELS.get(protection.split("|")[0])
            if not level:
                fail(source, number, f"unknown protection level {protection}")
            out.write("    { .name = %s,\n      .protection_full = %s,\n      .group = %s,\n"
                      "      .protection = MANIFEST_PROTECTION_%s,\n      .added = %d,\n      .removed = %d },\n" %
                      (c_text(name, NAME_ROOM), c_text(protection, PROTECTION_ROOM),
                       c_text(None if group == "-" else group, GROUP_ROOM), level,
                       int(added), -1 if removed == "-" else int(removed)))


if __name__ == "__main__":
    main()
