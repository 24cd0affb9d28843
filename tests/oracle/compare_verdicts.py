#!/usr/bin/env python3
"""Compares what pica and Android's own verifier (through `dexdump -c`) say of bent DEX files.

usage: compare_verdicts.py --tool DEX_PRINT_TOOL FILE.dex...

Every byte of each file behind its magic is changed in several ways, the
checksum set right again, and both asked whether the runtime would load it.
dexdump 11 has the rules of Android 11. Of what changed since, two things can
be met here: pica follows Android 14 in refusing a link or data section that
ends behind the file, and in taking files with bytes behind their end.
"""
import argparse
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib

from oracle import MOST_LINES, skip

WAYS = {"zero": lambda b: 0, "ones": lambda b: 0xFF, "low": lambda b: b ^ 1, "high": lambda b: b ^ 0x80,
        "more": lambda b: b + 1 & 0xFF}
FIRST = 32  # magic, checksum and signature before it
TOGETHER = 250
FAILURE = re.compile(r"dexdump\.cc:\d+\] (.*'(/[^']*)'.*)")
SINCE = re.compile(r"not loadable: (?:link|data)_off does not fit in the file$")


def bent(path):
    """(what was done, bytes) of each change."""
    with open(path, "rb") as file:
        data = bytearray(file.read())
    for at in range(FIRST, len(data)):
        was = data[at]
        for way, change in WAYS.items():
            if change(was) == was:
                continue
            data[at] = change(was)
            struct.pack_into("<I", data, 8, zlib.adler32(data[12:]))
            yield f"{at:#x}-{way}", bytes(data)
        data[at] = was


def ask(command):
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, text=True,
                          errors="backslashreplace")


def ask_pica(tool, paths):
    """{path: (loads, why not)}"""
    lines = (line.split("\t") for line in ask([tool, "--verdict", *paths]).stdout.splitlines())
    return {path: (loads == "1", why) for loads, path, why in lines}


def ask_dexdump(paths):
    """The same; some files make dexdump crash, which is no answer."""
    done = ask(["dexdump", "-c", *paths])
    if done.returncode >= 0:
        why = {path: said for said, path in FAILURE.findall(done.stderr)}
        return {path: (path not in why, why.get(path, "")) for path in paths}
    if len(paths) == 1:
        return {}
    middle = len(paths) // 2
    return ask_dexdump(paths[:middle]) | ask_dexdump(paths[middle:])


def compare(tool, name, batch, folder):
    """Answers compared, and those that differ, which are printed."""
    paths = {}
    for what, data in batch:
        path = os.path.join(folder, what + ".dex")
        with open(path, "wb") as file:
            file.write(data)
        paths[path] = what
    ours, theirs = ask_pica(tool, list(paths)), ask_dexdump(list(paths))
    wrong = 0
    for path, (loads, why) in theirs.items():
        if ours[path][0] == loads or (loads and SINCE.match(ours[path][1])):
            continue
        wrong += 1
        if wrong <= MOST_LINES:
            print(f"{name} {paths[path]}:\n  pica    {ours[path]}\n  dexdump {(loads, why)}")
    for path in paths:
        os.unlink(path)
    return len(theirs), wrong


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--tool", required=True)
    args.add_argument("files", nargs="+")
    args = args.parse_args()
    if not shutil.which("dexdump"):
        skip("dexdump is not installed")
    total = differ = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in args.files:
            name, changes = os.path.basename(path), list(bent(path))
            for at in range(0, len(changes), TOGETHER):
                compared, wrong = compare(args.tool, name, changes[at:at + TOGETHER], folder)
                total += compared
                differ += wrong
    print(f"{total} verdicts compared, {differ} differ")
    return 1 if differ or not total else 0


if __name__ == "__main__":
    sys.exit(main())
