#!/usr/bin/env python3
"""A package cut anywhere ends in one line that says so, or in a report with gaps; never worse.

usage: cut.py --pica PICA [--steps N] PACKAGE.apk
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

TIMEOUT = 30
READ, UNREADABLE = 0, 4


def trouble(done):
    """What is wrong with the end of one scan, or None."""
    said = done.stderr.decode("utf-8", "backslashreplace").splitlines()
    if done.returncode not in (READ, UNREADABLE):
        return f"status {done.returncode}: {' | '.join(said[-3:])}"
    if len(said) != 1 or not said[0].startswith("pica: cut.apk: "):
        return f"standard error is {said}"
    if done.returncode == UNREADABLE:
        return None
    report = json.loads(done.stdout)
    if report["sample"]["installable"]:
        return "a device would install it, says the report"
    return None if report["gaps"] else "the report has no gap"


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--pica", required=True)
    args.add_argument("--steps", type=int, default=250)
    args.add_argument("package")
    args = args.parse_args()
    pica = os.path.abspath(args.pica)
    with open(args.package, "rb") as file:
        data = file.read()
    step = max(1, len(data) // args.steps)
    # Every region at steps, and the end record byte by byte.
    lengths = sorted({*range(1, len(data), step), *range(len(data) - 30, len(data))})
    wrong = []
    with tempfile.TemporaryDirectory(prefix="pica-cut-") as folder:
        path = os.path.join(folder, "cut.apk")
        for length in lengths:
            with open(path, "wb") as file:
                file.write(data[:length])
            done = subprocess.run([pica, "scan", "--format", "json", "cut.apk"], cwd=folder, timeout=TIMEOUT,
                                  stdin=subprocess.DEVNULL, capture_output=True, check=False)
            what = trouble(done)
            if what:
                wrong.append(f"cut at {length}: {what}")
        left = sorted(os.listdir(folder))
    if left != ["cut.apk"]:
        wrong.append(f"left behind: {left}")
    print("\n".join(wrong[:20]))
    print(f"{len(lengths)} lengths, {len(wrong)} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
