#!/usr/bin/env python3
"""Compares `pica dump xml` with `aapt dump xmltree` for the XML files under res/ of a package (see compare_manifest.py).

usage: compare_xml.py --pica PICA PACKAGE.apk

Of many files every n-th is compared.
"""
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

from compare_manifest import SPEC, aapt_tree, attr_names, differences, pica_tree
from oracle import arguments, conclude, run, skip

MOST = 120  # files of a package


def main():
    args = arguments("aapt")
    with zipfile.ZipFile(args.package) as package:
        entries = [name for name in package.namelist() if name.startswith("res/") and name.endswith(".xml")
                   and package.read(name)[:2] == b"\x03\x00"]
    if not entries:
        skip(f"{args.package} has no binary XML under res/")
    entries = entries[::len(entries) // MOST + 1]
    resources = subprocess.run(["aapt", "dump", "resources", args.package], capture_output=True, check=False)
    names = {int(number, 16): name for number, name in SPEC.findall(resources.stdout.decode("utf-8", "replace"))}
    known, wrong, count = attr_names(), [], 0
    for entry in entries:
        want = aapt_tree(run("aapt", "dump", "xmltree", args.package, entry), names, known)
        got = pica_tree(ElementTree.fromstring(run(args.pica, "dump", "xml", "--quiet", args.package, entry)))
        wrong += [f"{entry}: {line}" for line in differences(want, got)]
        count += sum(1 + len(element[2]) for element in want)
    conclude(args, count, wrong, f"elements and attributes in {len(entries)} files")


if __name__ == "__main__":
    sys.exit(main())
