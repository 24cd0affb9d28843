#!/usr/bin/env python3
"""Compares the permissions that pica lists with `aapt dump permissions`.

usage: compare_permissions.py --pica PICA PACKAGE.apk
"""
import re

from oracle import arguments, conclude, run, scan

LINE = re.compile(r"uses-permission(?:-sdk-\d+)?: name='([^']*)'(?: maxSdkVersion='(\d+)')?")


def main():
    args = arguments("aapt")
    asked = {}
    for line in run("aapt", "dump", "permissions", args.package).splitlines():
        if match := LINE.match(line):
            asked[match[1]] = int(match[2]) if match[2] else None
    said = {one["name"]: one.get("max_sdk") for one in scan(args)["permissions"] if not one["implied"]}
    wrong = []
    for name in sorted(asked.keys() | said.keys()):
        if name not in said:
            wrong.append(f"{name}: pica does not list it")
        elif name not in asked:
            wrong.append(f"{name}: aapt does not list it")
        elif asked[name] != said[name]:
            wrong.append(f"{name}: maxSdkVersion {said[name]}, aapt says {asked[name]}")
    conclude(args, len(asked), wrong, "permissions")


if __name__ == "__main__":
    main()
